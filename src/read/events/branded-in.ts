import type { Candidate, Parsed } from './constructions.ts'
import type { Clause, NounPhrase } from '../grammar/grammar.ts'

/** Rules of films and articles that speak ill of somebody. */
const SHOWN = new Set(['campaign', 'shown'])

const PORTRAYING = new Set(
  'call accuse portray brand describe depict label smear denounce name'.split(' '),
)

/** "that called X a traitor", "calling X a traitor": what was aired says so of somebody. */
const speaksIll = ({ verb, objects, via }: Clause): boolean =>
  PORTRAYING.has(verb.lemma) &&
  verb.voice === 'active' &&
  objects.length > 0 &&
  (via === 'relative' || verb.form === 'gerund')

/** "accusing X of treason": X, without what they are accused of. */
const withoutOf = (whom: NounPhrase): NounPhrase => ({
  ...whom,
  complements: whom.complements.filter(({ preposition }) => preposition !== 'of'),
})

/** "aired a report that called X a traitor": done to X. */
export function asBrandedIn(candidate: Candidate, { clauses }: Parsed): Candidate {
  const { clause, target, rule } = candidate
  if (!clause || target || !SHOWN.has(rule.id)) return candidate
  const told = clauses.find(one => one.verb.from > clause.verb.to && speaksIll(one))
  const [whom] = told?.objects ?? []
  if (!whom) return candidate
  return { ...candidate, target: told?.verb.lemma === 'accuse' ? withoutOf(whom) : whom }
}
