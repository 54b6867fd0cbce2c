import { itemAt } from './item-at.ts'
import type { Chunk } from './grammar.ts'

/** "In 2020 she was fined, in 2021 she was jailed": a date between a comma and who does the next thing belongs to that. */
export function opensNextClause(chunks: readonly Chunk[], at: number): boolean {
  const [subject, verb, object] = chunks.slice(at + 1, at + 4)
  return (
    itemAt(chunks, at - 1)?.type === 'comma' &&
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
