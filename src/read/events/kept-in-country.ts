import type { Candidate, Parsed } from './constructions.ts'

const LANDS = new Set([
  'country',
  'territory',
  'state',
  'homeland',
  'island',
  'republic',
  'kingdom',
])
const KEEPING = new Set(['other', 'access', 'ban'])

/** "prevented from leaving Egypt", "barred from entering the country": kept from travelling, by the land that stands behind it. */
export function asKeptIn(candidate: Candidate, { clauses }: Parsed): Candidate {
  const { kind, set, clause } = candidate
  if (kind !== 'restriction' || !clause || !KEEPING.has(String(set.means))) return candidate
  const going = clauses.find(
    ({ verb, link }) =>
      verb.from >= clause.verb.to &&
      verb.form === 'gerund' &&
      link === 'from' &&
      (verb.lemma === 'leave' || verb.lemma === 'enter' || verb.lemma === 'visit'),
  )
  const where = going?.objects[0]
  if (!where) return candidate
  const land = where.name?.class === 'place' || LANDS.has(where.lemma)
  return land && candidate.target !== where
    ? { ...candidate, set: { ...set, means: 'travel' } }
    : candidate
}
