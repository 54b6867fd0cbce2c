import { NOUN } from '../text/word-table.ts'
import { registration } from '../rules/en/registration.ts'
import { restriction } from '../rules/en/restriction.ts'
import { owner } from '../grammar/owners.ts'
import type { Candidate } from './constructions.ts'

const TAKEN = new Set(['cancellation', 'revocation', 'withdrawal'])
const BODIES = NOUN.organisation | NOUN.outlet

/** "announced the cancellation of the licences of two stations": what they lost is their licence. */
function asTaken(candidate: Candidate): Candidate {
  const { kind, noun, set } = candidate
  const rule = registration.rules.find(({ id }) => id === 'revoked')
  if (kind !== 'restriction' || set.means !== 'closure' || !noun || !rule) return candidate
  const of = noun.complements.find(({ preposition }) => preposition === 'of')?.object
  if (!TAKEN.has(noun.lemma) || !of || of.name || (of.classes & NOUN.registration) === 0)
    return candidate
  const target = owner(of, BODIES | NOUN.person)
  return {
    ...candidate,
    kind: 'registration',
    frame: registration,
    rule,
    target,
    set: rule.set ?? {},
  }
}

/** "suspended its licence for two months": closed for so long, and not struck off. */
function asClosedFor(candidate: Candidate): Candidate {
  const { kind, set, clause } = candidate
  const rule = restriction.rules.find(({ id }) => id === 'closure')
  if (kind !== 'registration' || set.decision !== 'revoked' || !rule) return candidate
  if (clause?.verb.lemma !== 'suspend') return candidate
  const term = clause.phrases.some(
    ({ preposition, object }) =>
      preposition === 'for' && object != null && object.duration !== null,
  )
  return term
    ? { ...candidate, kind: 'restriction', frame: restriction, rule, set: { means: 'closure' } }
    : candidate
}

/** What became of a licence: taken, or put out of force for a while. */
export const asLicence = (candidate: Candidate): Candidate => asClosedFor(asTaken(candidate))
