import type { Candidate } from '../events/constructions.ts'
import { fits } from '../events/fits.ts'
import type { Clause, NounPhrase } from '../grammar/grammar.ts'
import { NOUN } from '../text/word-table.ts'

const WITHIN = new Set(['in', 'over', 'under', 'on'])

/** Who was held or tried in the case that a clause tells of. */
function standsIn(clauses: readonly Clause[], noun: NounPhrase): NounPhrase | null {
  const told = clauses.find(({ phrases }) =>
    phrases.some(({ object, preposition }) => object === noun && WITHIN.has(preposition)),
  )
  if (!told || told.verb.negative) return null
  const whom = told.verb.voice === 'passive' ? told.subject : (told.objects[0] ?? null)
  return whom && fits(whom, NOUN.person) ? whom : null
}

/** "was arrested in a case filed over a post": the case is against whoever was arrested. */
export function withAccused(candidate: Candidate, clauses: readonly Clause[]): Candidate {
  const { kind, clause, noun, target } = candidate
  if (kind !== 'charge' || target || !noun || clause?.via !== 'antecedent') return candidate
  const accused = standsIn(clauses, noun)
  return accused ? { ...candidate, target: accused } : candidate
}
