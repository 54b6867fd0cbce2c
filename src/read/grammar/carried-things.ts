import type { Chunk, NounPhrase } from './grammar.ts'
import { NOUN } from '../text/word-table.ts'

const ACTING =
  NOUN.person | NOUN.organisation | NOUN.authority | NOUN.police | NOUN.court | NOUN.outlet

/** Things, of nobody in particular: "posters". */
const areThings = (phrase: NounPhrase): boolean =>
  (phrase.classes & ACTING) === 0 &&
  phrase.name === null &&
  phrase.pronoun === null &&
  phrase.determiner === null &&
  phrase.possessor === null &&
  phrase.number === null

/** Whether people and "who" stand before, without a comma, so that a verb of theirs is still to come. */
function waitsForVerb(chunks: readonly Chunk[], at: number): boolean {
  for (let i = at; i > 0; i--) {
    const chunk = chunks[i]
    if (!chunk || chunk.type === 'comma' || chunk.type === 'stop' || chunk.type === 'sub')
      return false
    if (chunk.type !== 'rel') continue
    const before = chunks[i - 1]
    return before?.type === 'np' && (before.classes & NOUN.person) !== 0
  }
  return false
}

/** "members who came with masks and posters were detained": what they came with, and no posters that were detained. */
export function joinCarried(chunks: readonly Chunk[]): Chunk[] {
  const out: Chunk[] = []
  for (let i = 0; i < chunks.length; i++) {
    const [chunk, and, thing, verb] = chunks.slice(i, i + 4)
    if (!chunk) continue
    const joins =
      chunk.type === 'pp' &&
      chunk.preposition === 'with' &&
      chunk.object !== null &&
      areThings(chunk.object) &&
      and?.type === 'conj' &&
      thing?.type === 'np' &&
      areThings(thing) &&
      verb?.type === 'vg' &&
      verb.form === 'finite' &&
      verb.voice === 'passive' &&
      waitsForVerb(chunks, i)
    if (!joins) {
      out.push(chunk)
      continue
    }
    const object = { ...chunk.object, items: [chunk.object, thing], to: thing.to, plural: true }
    out.push({ ...chunk, object, to: thing.to })
    i += 2
  }
  return out
}
