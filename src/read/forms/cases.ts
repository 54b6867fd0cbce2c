import type { Candidate } from '../events/constructions.ts'
import { fits } from '../events/fits.ts'
import type { Clause, NounPhrase } from '../grammar/grammar.ts'
import { speaksForAnother } from '../referring/officials.ts'
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

/** "A was one of nine people taken into custody": A was. */
export function asOneOf(candidate: Candidate, clauses: readonly Clause[]): Candidate {
  const { clause, target } = candidate
  if (!target || clause?.via !== 'antecedent' || clause.subject !== target) return candidate
  const told = clauses.find(
    ({ verb, objects }) => verb.lemma === 'be' && !verb.negative && objects.includes(target),
  )
  const somebody = target.plural && target.number?.value === 1 ? told?.subject : null
  return somebody?.name && fits(somebody, NOUN.person)
    ? { ...candidate, target: somebody }
    : candidate
}

/** "Following his release, Ana Lesko said": whose the noun is that opens a sentence, where it is named after. */
export function asNamedNext(candidate: Candidate, opens: number): Candidate {
  const { clause, target, noun } = candidate
  const subject = clause?.subject
  if (!noun || target?.pronoun == null || target !== noun.possessor) return candidate
  if (subject?.name?.class !== 'person' || noun.to > subject.from) return candidate
  return noun.from - opens <= 1 && !speaksForAnother(subject)
    ? { ...candidate, target: subject }
    : candidate
}

/** "was arrested in a case filed over a post": the case is against whoever was arrested. */
export function withAccused(candidate: Candidate, clauses: readonly Clause[]): Candidate {
  const { kind, clause, noun, target } = candidate
  if (kind !== 'charge' || target || !noun || clause?.via !== 'antecedent') return candidate
  const accused = standsIn(clauses, noun)
  return accused ? { ...candidate, target: accused } : candidate
}
