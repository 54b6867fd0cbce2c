import { isAgentNoun } from '../grammar/unlisted-nouns.ts'
import { isDoneTo } from '../grammar/coordinated-deeds.ts'
import { isFinite } from './including.ts'
import type { Chunk, NounPhrase } from '../grammar/grammar.ts'
import { NOUN } from '../text/word-table.ts'

/** "journalist", "editor of the daily": what somebody is, without an article unless one is asked for. */
export function isBareRole(phrase: NounPhrase, article = false): boolean {
  return (
    phrase.name === null &&
    (article || phrase.determiner === null) &&
    !phrase.plural &&
    phrase.number === null &&
    phrase.possessor === null &&
    ((phrase.classes & NOUN.person) !== 0 || (phrase.classes === 0 && isAgentNoun(phrase.lemma)))
  )
}

/** "his close associate", "founder of the party": what somebody is, without a name. */
export function isRole({ name, apposition, number, plural, classes }: NounPhrase): boolean {
  const bare = name === null && apposition === null && number === null
  return bare && !plural && (classes & NOUN.person) !== 0
}

/** What people are beside something else. */
const BESIDES = new Set(
  'activist campaigner critic dissident blogger politician defender opponent writer poet academic commentator'.split(
    ' ',
  ),
)

/** "were held" */
const isOfSeveral = (next: Chunk | undefined): boolean =>
  next?.type === 'vg' && next.ofSeveral === true

/** "a lawyer and activist A", "the activist and blogger A": two words for one person, with one article. */
export function isNamedBeside(
  holder: NounPhrase,
  { name, determiner }: NounPhrase,
  next: Chunk | undefined,
): boolean {
  if (!name?.as || determiner !== null || !isBareRole(holder, true)) return false
  const besides = BESIDES.has(holder.lemma) || name.as.split(' ').some(word => BESIDES.has(word))
  const article =
    holder.determiner === 'indefinite' || (holder.determiner === 'definite' && besides)
  return article && !isOfSeveral(next)
}

/** "a prominent activist and lawyer": one person, with one article. */
export function isOnePerson(
  holder: NounPhrase,
  members: readonly NounPhrase[],
  next: Chunk | undefined,
): boolean {
  const [other] = members
  const named = other?.apposition?.name?.class === 'person' && !isOfSeveral(next)
  const one = holder.name === null && !holder.plural && holder.determiner === 'indefinite'
  const besides = BESIDES.has(holder.lemma) || BESIDES.has(other?.lemma ?? '')
  return (
    one &&
    (besides || named) &&
    members.length === 1 &&
    isBareRole(holder, true) &&
    !!other &&
    isBareRole(other)
  )
}

/** "one of them", "two of the three": some of those before, no members beside them. */
export function isPartOf({ determiner, lemma, number }: NounPhrase): boolean {
  return determiner === 'quantity' && (lemma === 'them' || (lemma === 'those' && number !== null))
}

/** "and four others": people, though no word says so. */
export const isOthers = ({ number, lemma }: NounPhrase): boolean =>
  number !== null && (lemma === 'other' || lemma === 'others')

/** "the attack on the students and the dispersal of the crowd": what was done, nobody. */
export const isDeed = ({ classes, determiner, lemma, name }: NounPhrase): boolean =>
  name === null &&
  (classes & NOUN.person) === 0 &&
  (classes === 0 || classes === NOUN.thing || lemma === 'dispersal') &&
  determiner === 'definite' &&
  DEED.test(lemma)

const DEED = /(?:[st]ion|ment|ance|al|ure)$/

const DOING = /(?:[st]ion|ment|ance|al|ure|ing)$/

/** "the freezing", "dismissal", "the arrest": what may have been done to somebody. */
export const isDoing = (phrase: NounPhrase): boolean =>
  phrase.name === null &&
  phrase.number === null &&
  (phrase.classes & (NOUN.person | NOUN.premise | NOUN.device)) === 0 &&
  (isDoneTo(phrase) || DOING.test(phrase.lemma))

/** "the freezing of their accounts" behind somebody or something that is no deed: a deed of its own. */
export const isDeedApart = (
  holder: NounPhrase,
  step: NounPhrase,
  next: Chunk | undefined,
): boolean =>
  next?.type === 'pp' &&
  next.preposition === 'of' &&
  (holder.name !== null || holder.classes !== 0) &&
  isDoing(step) &&
  !isDoing(holder)

/** "The driver, an activist of the Front, and his brother": what the first one is, no third. */
export function isAsideOf(
  holder: NounPhrase,
  [first, second, ...others]: readonly NounPhrase[],
): boolean {
  if (!first || !second || others.length > 0 || first.name || first.plural || holder.plural)
    return false
  const person = ({ classes }: NounPhrase): boolean => (classes & NOUN.person) !== 0
  return (
    person(holder) &&
    person(first) &&
    first.determiner === 'indefinite' &&
    second.determiner !== 'indefinite' &&
    (holder.determiner === 'definite' || holder.determiner === 'possessive')
  )
}

const ACTING = NOUN.police | NOUN.authority | NOUN.court

/** "his co-defendants, A and B, were acquitted", "fined the sisters, A and B.": who they are, where a comma or a stop closes it. */
export function areNamed(
  { name, number, plural, determiner, classes }: NounPhrase,
  members: readonly NounPhrase[],
  [next, after]: readonly (Chunk | undefined)[],
): boolean {
  if (name || number || !plural || members.length < 2) return false
  if (determiner !== 'possessive' && determiner !== 'definite') return false
  if ((classes & NOUN.person) === 0 || (classes & ACTING) !== 0) return false
  if (!members.every(member => member.name?.class === 'person')) return false
  const goesOn = next?.type === 'comma' && (isFinite(after) || after?.type === 'rel')
  return goesOn || !next || next.type === 'stop' || next.type === 'rel'
}
