import { restriction } from '../rules/en/restriction.ts'
import { NOUN } from '../text/word-table.ts'
import type { Candidate } from './constructions.ts'
import { ruleOf } from './frames.ts'

const LETTING = new Set(['allow', 'permit', 'authorise', 'authorize', 'sanction'])

/** "Outdoor meetings would not be permitted until further notice": no answer to a notice, but a ban on all of them. */
export function asGeneralBan(candidate: Candidate): Candidate {
  const { kind, clause, set } = candidate
  if (kind !== 'permission' || set.decision !== 'refused' || !clause) return candidate
  const { verb, subject, objects } = clause
  if (!LETTING.has(verb.lemma) || !verb.negative) return candidate
  const what = verb.voice === 'passive' ? subject : (objects[0] ?? null)
  const general =
    what !== null &&
    what.plural &&
    what.number === null &&
    what.name === null &&
    what.determiner !== 'definite' &&
    what.complements.length === 0 &&
    (what.classes & NOUN.assembly) !== 0
  const rule = ruleOf(restriction, 'ban')
  if (!general || !rule) return candidate
  return {
    ...candidate,
    kind: 'restriction',
    frame: restriction,
    rule,
    target: what,
    set: { means: 'ban' },
  }
}
