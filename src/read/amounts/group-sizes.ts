import type { NounPhrase } from '../grammar/grammar.ts'

/** How many a word for a group means. */
const SIZES: Readonly<Record<string, number>> = {
  pair: 2,
  duo: 2,
  couple: 2,
  twin: 2,
  spouse: 2,
  trio: 3,
  threesome: 3,
  quartet: 4,
  foursome: 4,
  quintet: 5,
  sextet: 6,
}

/** How many people "the trio" are; null for any other phrase. */
export function groupSize({ lemma, complements }: NounPhrase): number | null {
  const of = complements[0]?.preposition === 'of' && complements[0].verb === null
  return of ? null : (SIZES[lemma] ?? null)
}

/** Whether a singular noun means several people: "the couple". */
export function isSeveral(phrase: NounPhrase): boolean {
  return groupSize(phrase) !== null
}
