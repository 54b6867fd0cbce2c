import type { Clause, NounPhrase } from '../grammar/grammar.ts'

const BEING = new Set(['be', 'remain', 'stay', 'continue', 'come', 'enter', 'go'])
const FORCE = new Set(['force', 'place', 'effect'])
const HOLDING = new Set(['hold', 'continue', 'persist', 'last'])

function isInForce(clause: Clause, phrase: NounPhrase): boolean {
  if (clause.subject !== phrase || clause.verb.negative) return false
  const { lemma, modality } = clause.verb
  if (modality !== 'asserted') return false
  if (HOLDING.has(lemma)) return clause.dates.length > 0 || clause.phrases.length > 0
  return (
    BEING.has(lemma) &&
    clause.phrases.some(
      ({ preposition, object }) =>
        (preposition === 'in' || preposition === 'into') && FORCE.has(object?.lemma ?? ''),
    )
  )
}

/** In "A curfew is in place in Osh", "the ban, decreed in May, remains in force": the clause that says only that it holds. */
export function holdingClause(clauses: readonly Clause[], phrase: NounPhrase): Clause | null {
  return clauses.find(clause => isInForce(clause, phrase)) ?? null
}
