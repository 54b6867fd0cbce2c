import type { Candidate, Parsed } from '../events/constructions.ts'
import { idOf, wordOf } from '../text/words.ts'

const RECURRING = [
  ['every', 'year'],
  ['each', 'year'],
  ['every', 'month'],
  ['every', 'day'],
  ['a', 'year'],
  ['per', 'year'],
]
const PERIODS: ReadonlySet<number> = new Set(RECURRING.map(([, period = '']) => idOf(period)))

/** How often something happens, with where that is said. */
export type Rate = { readonly at: number; readonly said: string }

/** "about 400 women die every year": a rate, no occurrence. */
export function rateOf(parsed: Parsed): Rate | null {
  const { doc, from, to } = parsed
  for (let i = from; i < to - 1; i++) {
    if (!PERIODS.has(doc.tokens.word[i + 1] ?? 0)) continue
    const pair = RECURRING.find(words =>
      words.every((word, k) => wordOf(doc.tokens.word[i + k] ?? 0) === word),
    )
    if (pair && (pair[0] !== 'a' || (doc.mentionAt[i] ?? -1) < 0))
      return { at: i, said: `a rate: “${pair.join(' ')}”` }
  }
  return null
}

/** The rule of those who have to sign at a station: how often they do is part of it. */
const REPORTING = 'reporting'

/** "adopted amendments which oblige papers to register every year": whether the rate is of what a candidate tells. */
export function isOfRate({ clause, rule }: Candidate, { at }: Rate, { clauses }: Parsed): boolean {
  if (rule.id === REPORTING) return false
  const last = clauses.findLast(({ verb }) => verb.from <= at)
  if (!clause || !last || clause === last || clause.governor === last) return true
  // "marched, as they do every year"
  if (last.verb.lemma === 'do') return true
  // "people who protest are jailed every year"
  const { via, subject, verb } = clause
  if (via === 'relative' && subject === last.subject && verb.tense === 'present') return true
  // "are killed and abused every year"
  return last.via === 'shared' && last.subject === subject && last.link === clause.link
}
