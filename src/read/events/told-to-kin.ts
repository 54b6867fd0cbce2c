import type { Candidate } from './constructions.ts'
import { itemAt } from '../grammar/item-at.ts'
import { OF_SOMEBODY } from '../grammar/held-by.ts'
import type { Clause, NounPhrase } from '../grammar/grammar.ts'
import { genderOfRole } from '../referring/genders.ts'

const GENDERS: Readonly<Record<string, 'male' | 'female'>> = {
  he: 'male',
  him: 'male',
  she: 'female',
  her: 'female',
}

/** Whom a verb is done to, or who is called on. */
const whomOf = ({ objects, phrases }: Clause): readonly (NounPhrase | null)[] => [
  ...objects,
  ...phrases.filter(({ preposition }) => AT.has(preposition)).map(({ object }) => object),
]

const AT = new Set(['on', 'to', 'at', 'upon'])

/** "visited X's mother and warned her": the mother, whom the pronoun fits by what she is called. */
export function asToldToKin(candidate: Candidate, clauses: readonly Clause[]): Candidate {
  const { clause, target } = candidate
  const gender = GENDERS[target?.pronoun ?? '']
  if (!clause || !gender || clause.via !== 'shared' || clause.objects[0] !== target)
    return candidate
  const before = itemAt(clauses, clauses.indexOf(clause) - 1)
  if (!before || before.subject !== clause.subject) return candidate
  const kin = whomOf(before).find(
    one =>
      one !== null &&
      one.name === null &&
      OF_SOMEBODY.has(one.lemma) &&
      genderOfRole(one.lemma) === gender,
  )
  return kin ? { ...candidate, target: kin } : candidate
}
