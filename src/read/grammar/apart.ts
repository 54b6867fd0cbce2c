import type { Parsed } from '../events/constructions.ts'
import type { Clause } from './grammar.ts'
import { NOUN } from '../text/word-table.ts'

/** Penalties and charges come after what they are for: "fined for shouting while at a march". */
export const PUNISHING = new Set([
  'fine',
  'sentence',
  'convict',
  'jail',
  'charge',
  'accuse',
  'imprison',
  'penalize',
])

/** Whether a clause tells what somebody is blamed for, or asks leave for: done on another day. */
export function isApart({ clauses }: Parsed, clause: Clause): boolean {
  const asked =
    clause.subject !== null && (clause.subject.classes & (NOUN.notice | NOUN.decision)) !== 0
  if (asked && clause.verb.form === 'infinitive') return true
  for (let one: Clause | null = clause; one; one = one.governor) {
    if (!one.governor)
      return one.link === 'while' && clauses.some(other => PUNISHING.has(other.verb.lemma))
    if (one.verb.form === 'gerund' && ['for', 'of', 'over', 'about'].includes(one.link)) return true
    if (one.verb.form === 'infinitive' && isDecision(one.governor)) return true
  }
  return false
}

/** "On 2 February the mayor refused to allow …": the day of the decision, not of what was asked for. */
const isDecision = ({ verb }: Clause): boolean =>
  verb.form === 'finite' &&
  verb.voice === 'active' &&
  verb.tense === 'past' &&
  DECISIONS.has(verb.lemma)

const DECISIONS = new Set(
  'refuse decline deny allow permit authorise authorize forbid prohibit apply request ask petition'.split(
    ' ',
  ),
)
