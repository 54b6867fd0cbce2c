import type { NounPhrase } from '../grammar/grammar.ts'
import { isAgentNoun } from '../grammar/unlisted-nouns.ts'
import { ENTRY } from '../referring/pronouns.ts'
import { NOUN } from '../text/word-table.ts'

const PERSONAL = new Set([
  'he',
  'she',
  'they',
  'him',
  'them',
  'we',
  'us',
  'i',
  'me',
  'himself',
  'herself',
  'themselves',
  'others',
  'who',
  ENTRY,
])

/** Whether a phrase can be what a mask of classes asks for. */
export function fits(phrase: NounPhrase, mask: number): boolean {
  if (phrase.determiner === 'negative' || phrase.lemma === 'either') return false
  if (phrase.duration?.age === true && phrase.name === null) return (mask & NOUN.person) !== 0
  if (phrase.pronoun === 'those') return mask !== 0
  if (phrase.pronoun !== null) {
    if (phrase.pronoun === 'they' && mask === NOUN.law) return true
    if (PERSONAL.has(phrase.pronoun)) return (mask & (NOUN.person | NOUN.organisation)) !== 0
    return (mask & ~NOUN.person) !== 0
  }
  if (phrase.quoted || isTally(phrase) || YEAR.test(phrase.lemma)) return false
  if (phrase.items.some(item => item.name !== null && (item.classes & mask) !== 0)) return true
  if ((phrase.classes & mask) !== 0) return true
  if (phrase.apposition && (phrase.apposition.classes & mask) !== 0) return true
  if (phrase.name !== null || phrase.money !== null || phrase.duration !== null) return false
  if (phrase.lemma === 'head' && isHeadOfBody(phrase)) return (mask & HEADS) !== 0
  if (phrase.classes !== 0 || (mask & NOUN.person) === 0) return false
  // "the others were remanded"
  if (phrase.lemma === 'others' && phrase.determiner === 'definite') return true
  return (phrase.number !== null && phrase.plural) || isAgentNoun(phrase.lemma)
}

const HEADS = NOUN.person | NOUN.authority

/** "the head of the village council": somebody in office; "the head of Ana Lesko" is hers. */
const isHeadOfBody = ({ complements }: NounPhrase): boolean =>
  complements[0]?.preposition === 'of' &&
  ((complements[0].object?.classes ?? 0) & (NOUN.authority | NOUN.organisation)) !== 0

/** "lawsuit No. 1984 of 2021": the year of a file. */
const YEAR = /^(?:19|20)\d\d$/

/** What is counted and is nobody: "three times a week". */
const TALLIED = new Set(['times', 'occasions', 'ways', 'steps', 'points'])

const isTally = ({ number, lemma, name }: NounPhrase): boolean =>
  number !== null && name === null && TALLIED.has(lemma)
