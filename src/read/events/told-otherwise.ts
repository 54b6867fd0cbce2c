import { NOUN } from '../text/word-table.ts'
import type { Candidate } from './constructions.ts'

/** "access to the websites was banned": what nobody can get at. */
export function asAccess(candidate: Candidate): Candidate {
  const { kind, target } = candidate
  if (kind !== 'restriction' || target?.lemma !== 'access' || target.name) return candidate
  const to = target.complements.find(({ preposition }) => preposition === 'to')?.object
  return to ? { ...candidate, target: to } : candidate
}

/** "raids on the fund's offices": whose they are. */
export function asOwned(candidate: Candidate): Candidate {
  const { kind, target } = candidate
  const whose = target?.possessor
  const premise = target !== null && target.name === null && (target.classes & NOUN.premise) !== 0
  return kind === 'search' && premise && whose ? { ...candidate, target: whose } : candidate
}

/** "The court rejected a petition for a ban": a suit, whose petition is none to the public. */
export const isOfSuit = ({ kind, noun }: Candidate, readings: readonly Candidate[][]): boolean =>
  kind === 'petition' &&
  noun !== null &&
  readings.some(([first]) => first?.kind === 'lawsuit' && first.noun === noun)

const COUNTED = new Set(['restriction', 'registration', 'accreditation'])

/** "prohibited a total of 136 websites": so many in one record, and no statistic beside it. */
export const isOfRecord = ({ figure: sum }: Candidate, readings: readonly Candidate[][]): boolean =>
  sum !== undefined &&
  readings.some(([first]) => {
    const target = first && COUNTED.has(first.kind) ? first.target : null
    return target != null && target.from <= sum.number.from && sum.number.to <= target.to
  })
