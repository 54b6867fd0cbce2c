import { itemAt } from './item-at.ts'
import type { State } from './clause-state.ts'
import type { Chunk } from './grammar.ts'

/** "In 2020 she was fined, in 2021 she was jailed": a date between a comma and who does the next thing belongs to that. */
function opensNextClause(chunks: readonly Chunk[], at: number): boolean {
  const [subject, verb, object] = chunks.slice(at + 1, at + 4)
  return (
    itemAt(chunks, at - 1)?.type === 'comma' &&
    subject?.type === 'np' &&
    verb?.type === 'vg' &&
    verb.form === 'finite' &&
    (!verb.ambiguous || object?.type === 'np')
  )
}

const OPENING: ReadonlySet<Chunk['type']> = new Set<Chunk['type']>(['sub', 'conj', 'stop'])

/** "(while) in Kano police (shot two)": a body by the name of its town, which does what follows. */
export function isDoerInTown(chunks: readonly Chunk[], at: number): boolean {
  const part = chunks[at]
  const before = itemAt(chunks, at - 1)
  const next = chunks[at + 1]
  return (
    part?.type === 'pp' &&
    part.preposition === 'in' &&
    part.object?.name?.class === 'authority' &&
    (!before || OPENING.has(before.type)) &&
    next?.type === 'vg' &&
    next.form === 'finite'
  )
}

/** "held in Osh, while in Naryn the council cancelled it": where a place behind such a word stands before who does the next thing. */
export function opensPlace(chunks: readonly Chunk[], at: number): boolean {
  const before = itemAt(chunks, at - 1)
  if (!before || !OPENING.has(before.type)) return false
  if (isDoerInTown(chunks, at)) return true
  const next = chunks[at + 1]
  const skipped = next?.type === 'date' || next?.type === 'comma' ? 2 : 1
  const [subject, verb, object] = chunks.slice(at + skipped, at + skipped + 3)
  return (
    subject?.type === 'np' &&
    verb?.type === 'vg' &&
    verb.form === 'finite' &&
    (!verb.ambiguous || object?.type === 'np')
  )
}

const SPANS = new Set(
  'hour hours minute minutes day days week weeks month months moment moments'.split(' '),
)

/** "Hours after the verdict, police arrested 20": how long after it, and nobody who does anything. */
export function isTimeBefore(chunks: readonly Chunk[], at: number): boolean {
  const [span, link] = chunks.slice(at, at + 2)
  return (
    span?.type === 'np' &&
    span.name === null &&
    SPANS.has(span.lemma) &&
    link?.type === 'pp' &&
    ['after', 'before'].includes(link.preposition) &&
    (at === 0 || itemAt(chunks, at - 1)?.type === 'comma')
  )
}

const LENGTHS = new Set(
  'street block kilometre kilometer km mile metre meter yard corner door distance walk step'.split(
    ' ',
  ),
)

/** "Two streets away, some 300 gathered": how far off, and nobody who does anything. */
export function isFarBefore(chunks: readonly Chunk[], at: number): boolean {
  const [far, ...next] = chunks.slice(at, at + 4)
  if (at !== 0 || far?.type !== 'np' || far.name !== null || !LENGTHS.has(far.lemma)) return false
  const comma = next.findIndex(({ type }) => type === 'comma')
  return comma >= 0 && comma < 2 && next[comma + 1]?.type === 'np'
}

/** Whether a date belongs to the verb that follows it; `dated` where the one before has a date of its own. */
export function leadsNext({ chunks, main, pending }: State, at: number, dated: boolean): boolean {
  const before = itemAt(chunks, at - 1)
  const after = chunks[at + 1]
  const then = chunks[at + 2]?.type
  const set =
    before?.type === 'comma' &&
    after?.type === 'comma' &&
    (then === 'np' || (then === 'pp' && !main?.subject && pending === null))
  const opened = before !== undefined && ['conj', 'sub', 'stop', 'rel'].includes(before.type)
  return set || opened || (dated && opensNextClause(chunks, at))
}

/** "According to the information received, on 2 March …": the day opens what is told. */
export function isBehindSource(chunks: readonly Chunk[], at: number): boolean {
  const [first] = chunks
  if (first?.type !== 'pp' || first.preposition !== 'according to') return false
  return chunks.findIndex(({ type }) => type === 'comma') === at - 1
}
