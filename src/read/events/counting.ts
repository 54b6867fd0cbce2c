import type { Amount } from '../../codebook/index.ts'
import type { NounPhrase } from '../grammar/grammar.ts'
import { countOf } from '../referring/counted.ts'
import { NOUN } from '../text/word-table.ts'
import type { Candidate } from './constructions.ts'
import { isAgentNoun } from '../grammar/unlisted-nouns.ts'

/** Words for people that are no nouns of their own: "nineteen others", "five of the detained". */
const PEOPLE = new Set(['other', 'others', 'those', 'them', 'detained', 'arrested', 'official'])

/** "the latter", "the 34-year-old" */
const POINTING = /^(?:former|latter|\d+-years?-old)$/

/** Whether a phrase tells of people: by its words, its members, a pronoun, or a bare number ("Eight of the detained"). */
export function countsPeople(phrase: NounPhrase | null): boolean {
  if (!phrase) return false
  const { classes, items, apposition, pronoun, number, lemma } = phrase
  const all = classes | (items[0]?.classes ?? 0) | (apposition?.classes ?? 0)
  if ((all & (NOUN.person | NOUN.police | NOUN.quantity)) !== 0 || pronoun !== null) return true
  if (POINTING.test(lemma)) return true
  return number !== null && (PEOPLE.has(lemma) || isAgentNoun(lemma.replace(/s$/, '')))
}

/** What is done to one person at a time: "41 arrests" are of as many people. */
const ONE_EACH = new Set(['detention', 'death', 'conviction', 'release', 'acquittal', 'charge'])

/** "41 arrests", "five killings": how many people, where nobody is told but by the noun itself. */
export function countOfNoun({ kind, target, noun }: Candidate): Amount | null {
  if (target || !noun?.number || !ONE_EACH.has(kind) || !noun.plural) return null
  return countOf(noun)
}
