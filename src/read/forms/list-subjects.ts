import type { Chunk, NounPhrase } from '../grammar/grammar.ts'
import { NOUN } from '../text/word-table.ts'

/** As many phrases as may stand between a subject and its verb. */
const PHRASES = 3

/** "fined six, and twelve of the marchers in Osh were held": the last of a list, with all that belongs to it, does something of its own. */
export function isSubjectBefore(chunks: readonly Chunk[], at: number): boolean {
  let i = at
  while (i < at + PHRASES && chunks[i]?.type === 'pp') i++
  const verb = chunks[i]
  return i > at && verb?.type === 'vg' && verb.form === 'finite' && !verb.ambiguous
}

/** How many chunks ahead the verbs of a subject are looked for. */
const AHEAD = 24

/** "entered the area, and two reporters who were there were beaten": the last of a list does both. */
export function isSubjectOfBoth(chunks: readonly Chunk[], at: number): boolean {
  if (chunks[at]?.type !== 'rel') return false
  let verbs = 0
  for (const chunk of chunks.slice(at + 1, at + AHEAD)) {
    if (chunk.type === 'stop' || chunk.type === 'sub' || chunk.type === 'conj') break
    if (chunk.type === 'comma' && verbs > 0) break
    if (chunk.type === 'vg' && chunk.form === 'finite' && !chunk.ambiguous) verbs++
  }
  return verbs > 1
}

/** "blocked the gate, and guards, who wore masks, beat three": what stands between commas is told of the last, who does more. */
export function isSubjectPastAside(chunks: readonly Chunk[], at: number): boolean {
  if (chunks[at]?.type !== 'comma' || chunks[at + 1]?.type !== 'rel') return false
  let verbs = 0
  for (let i = at + 2; i < Math.min(at + AHEAD, chunks.length); i++) {
    const chunk = chunks[i]
    if (chunk?.type === 'stop' || chunk?.type === 'sub' || chunk?.type === 'rel') return false
    if (chunk?.type === 'vg' && chunk.form === 'finite') verbs++
    if (chunk?.type !== 'comma' || verbs === 0) continue
    const [verb, object] = [chunks[i + 1], chunks[i + 2]]
    if (verb?.type !== 'vg' || verb.form !== 'finite') return false
    return !verb.ambiguous || (object?.type === 'np' && verbs === 1)
  }
  return false
}

/** "in Reno, Nevada, and two drivers were hurt": who does something behind a town and its state is no place beside them. */
export function isPastTown(
  holder: NounPhrase | null,
  members: readonly NounPhrase[],
  { step, next }: { readonly step: NounPhrase; readonly next: Chunk | undefined },
): boolean {
  const [land = holder, more] = members
  if (!holder?.name || land?.name?.class !== 'place' || more) return false
  const person = step.name?.class === 'person' || (step.classes & NOUN.person) !== 0
  return person && next?.type === 'vg' && next.form === 'finite'
}
