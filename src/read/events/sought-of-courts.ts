import type { Candidate } from './constructions.ts'
import type { Clause, NounPhrase } from '../grammar/grammar.ts'
import { NOUN } from '../text/word-table.ts'

const ENDS = new Set(
  'closure dissolution liquidation ban deregistration suspension winding-up shutdown prohibition disbandment'.split(
    ' ',
  ),
)
const SEEKING = new Set(['seek', 'demand', 'request', 'ask'])

/** What follows "of" behind the word for what is sought: "the closure of Hemdem". */
function whoseEnd({ objects, phrases }: Clause, from: number): NounPhrase | null {
  const all = [
    ...objects,
    ...phrases.filter(one => one.preposition === 'for').map(one => one.object),
  ]
  const end = all.find(one => one !== null && ENDS.has(one.lemma) && one.from >= from)
  if (!end) return null
  if (end.possessor) return end.possessor
  const of = phrases.find(one => one.preposition === 'of' && one.from === end.to)
  return of?.object ?? null
}

const isCourt = ({ classes, name }: NounPhrase): boolean =>
  (classes & NOUN.court) !== 0 || / court$/i.test(name?.name ?? '')

/** "filed a lawsuit seeking the closure of Hemdem", "petitioned the court for its dissolution": the body that it is to end. */
export function withBodySought(candidate: Candidate, clauses: readonly Clause[]): Candidate {
  const { kind, set, clause, target } = candidate
  if (kind !== 'lawsuit' || set.outcome !== 'filed' || !clause) return candidate
  if (target !== null && !isCourt(target)) return candidate
  const seeking = clauses.find(
    one =>
      one.verb.form === 'gerund' && SEEKING.has(one.verb.lemma) && one.verb.from >= clause.verb.to,
  )
  const body =
    whoseEnd(clause, clause.verb.to) ?? (seeking ? whoseEnd(seeking, seeking.verb.to) : null)
  return body ? { ...candidate, target: body } : candidate
}
