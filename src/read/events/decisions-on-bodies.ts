import { NOUN } from '../text/word-table.ts'
import { lawsuit } from '../rules/en/lawsuit.ts'
import { fits } from './fits.ts'
import type { Candidate, Parsed } from './constructions.ts'

/** What authorities decide on bodies and those who work for them. */
const DECIDED = new Set(
  `close shut ban dissolve revoke suspend expel dismiss refuse withdraw deny deregister disqualify bar block reject strip deport
  liquidate cancel prohibit evict sack outlaw designate blacklist restrict fire`.split(/\s+/),
)
const DECISIONS = new Set(['decision', 'ruling'])
const MAX_GAP = 12
const WHOM = NOUN.organisation | NOUN.outlet | NOUN.person

/** "The court quashed the ministry's decision to close the station": what was decided is no sentence, and whoever won sued. */
export function asSuitOnDecision(candidate: Candidate, { clauses }: Parsed): Candidate {
  const { kind, set, noun, actor, clause } = candidate
  if (kind !== 'appeal' || !noun || !clause || !DECISIONS.has(noun.lemma)) return candidate
  if (!actor || (actor.classes & NOUN.court) === 0) return candidate
  const outcome = set.outcome === 'overturned' ? 'granted' : 'dismissed'
  const rule = lawsuit.rules.find(({ set: told }) => told?.outcome === outcome)
  const decided = clauses.find(
    ({ verb, link }) =>
      link === 'to' &&
      verb.from >= noun.to &&
      verb.from < noun.to + MAX_GAP &&
      DECIDED.has(verb.lemma),
  )
  if (!decided || !rule) return candidate
  const whom = decided.objects.find(one => fits(one, WHOM)) ?? null
  return { ...candidate, kind: 'lawsuit', frame: lawsuit, rule, target: whom, set: { outcome } }
}
