import type { Candidate, Parsed } from './constructions.ts'
import { tellsNobody } from '../referring/bare-plurals.ts'
import type { Draft } from '../draft.ts'

/** Kinds that are no record where nobody is named, counted, dated or placed. */
const TRENDS = new Set<Candidate['kind']>([
  'conviction',
  'charge',
  'detention',
  'death',
  'release',
  'summons',
  'intimidation',
  'accreditation',
])

/** "attacks on reporters": no single one. */
const areAttacks = ({ kind, noun, target, construction }: Candidate): boolean =>
  kind === 'violence' &&
  construction === 'nominal' &&
  noun !== null &&
  noun.plural &&
  noun.number === null &&
  target !== null &&
  target.items.every(one => one.plural && one.number === null && one.names.length === 0)

/** Whether nothing is named, counted, dated or placed: a trend, and no occurrence. */
export const isTrend = (
  candidate: Candidate,
  parsed: Parsed,
  { when, where, penalty }: Pick<Draft, 'when' | 'where' | 'penalty'>,
): boolean =>
  (TRENDS.has(candidate.kind) || areAttacks(candidate)) &&
  tellsNobody(candidate, parsed) &&
  when === null &&
  where.length === 0 &&
  penalty.every(one => one.penalty.amount === undefined)
