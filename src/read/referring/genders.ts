import { OF_SOMEBODY } from '../grammar/held-by.ts'
import { itemAt } from '../grammar/item-at.ts'
import { FLAG, type Doc, type NameMention } from '../text/doc.ts'
import { FEMALE_NAMES, MALE_NAMES } from '../rules/en/given-names.ts'
import { wordSet } from '../text/scan.ts'
import { NOUN, infoOf } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

/** By which pronoun a text speaks of somebody. */
export type Gender = 'male' | 'female'

const MALE = wordSet('he him his himself')
const FEMALE = wordSet('she her hers herself')
const MALE_ROLES =
  /\b(?:mr|father|brother|son|husband|man|boy|uncle|nephew|businessman|chairman|king|priest|imam)\b/i
const FEMALE_ROLES =
  /\b(?:mrs|ms|mother|sister|daughter|wife|widow|woman|girl|aunt|niece|businesswoman|chairwoman|actress|nun|queen|spokeswoman)\b/i

/** Which pronouns a sentence has, where it has those of one gender only. */
function pronounsIn(doc: Doc, from: number, to: number): Gender | null {
  let male = false
  let female = false
  for (let i = from; i < to; i++) {
    if ((doc.tokens.flags[i] ?? 0) & FLAG.inQuote) continue
    male ||= MALE.has(doc.tokens.word[i] ?? 0)
    female ||= FEMALE.has(doc.tokens.word[i] ?? 0)
  }
  return male === female ? null : male ? 'male' : 'female'
}

/**
 * By which pronoun the text speaks of a person: from "his sister" and the like, and from sentences that name one person
 * only. Used to tell whom "she" means; never written into a record.
 */
export function gendersOf(doc: Doc, full: (name: string) => string): Map<string, Gender> {
  const votes = new Map<string, number>()
  const vote = (name: string, gender: Gender, weight: number): void => {
    votes.set(name, (votes.get(name) ?? 0) + (gender === 'male' ? weight : -weight))
  }
  const owned = new Set<number>()
  const nameEnds = new Map<number, number>()
  const people: string[][] = doc.sentences.map(() => [])
  for (const mention of doc.mentions) {
    if (mention.type !== 'name' || mention.class !== 'person') continue
    const name = full(mention.name)
    const list = people[doc.tokens.sentence[mention.from] ?? 0]
    const owner = isSomebodyOf(doc, mention)
    const relation = relationBefore(doc, mention)
    if (owner || relation !== null) owned.add(doc.tokens.sentence[mention.from] ?? 0)
    if (list && !list.includes(name) && !owner && relation === null) list.push(name)
    const told = relation === null ? null : genderOfRole(relation)
    if (told) vote(name, told, 4)
    const spouse = owner ? SPOUSES[wordOf(doc.tokens.word[mention.to + 1] ?? 0)] : undefined
    if (spouse) vote(name, spouse, 4)
    nameEnds.set(doc.tokens.sentence[mention.from] ?? 0, mention.to)
    roleVote(mention, gender => vote(name, gender, 4))
  }
  for (const list of people)
    for (const name of list) {
      const hint = votes.has(name) ? null : genderOfName(name)
      if (hint) votes.set(name, hint === 'male' ? HINT : -HINT)
    }
  for (const [i, sentence] of doc.sentences.entries()) {
    const gender = pronounsIn(doc, sentence.from, sentence.to)
    if (!gender) continue
    const own = people[i] ?? []
    const before =
      doc.sentences[i - 1]?.block === sentence.block ? (itemAt(people, i - 1) ?? []) : []
    const [only] = own
    const [last] = before
    const after = nameEnds.get(i) ?? sentence.from
    const later = pronounsIn(doc, after, sentence.to)
    if (own.length === 1 && only && later) vote(only, later, 2)
    else if (own.length === 0 && before.length === 1 && last && !owned.has(i)) vote(last, gender, 1)
    else if (last && before.length > 1 && opensWith(doc, sentence.from) === gender)
      vote(last, gender, GUESS)
  }
  const out = new Map<string, Gender>()
  for (const [name, sum] of votes) if (sum !== 0) out.set(name, sum > 0 ? 'male' : 'female')
  return out
}

/** "Hallen's daughter said she", "The lawyer of Hallen said her client": one of two people, of whom the pronoun may be either. */
function isSomebodyOf({ tokens }: Doc, { possessive, from, to }: NameMention): boolean {
  const person = (at: number): boolean => (infoOf(tokens.word[at] ?? 0).noun & NOUN.person) !== 0
  const of = wordOf(tokens.word[from - 1] ?? 0) === 'of'
  return (
    (possessive && person(to + 1)) || (of && OF_SOMEBODY.has(wordOf(tokens.word[from - 2] ?? 0)))
  )
}

const OWNERS = new Set(['his', 'her', 'their', "'s", '’s'])
/** How many words may stand between "his" and the word for who somebody is: "his younger sister". */
const DESCRIBING = 3

/** "His wife, Ana Kern, said he", "Kern's lawyer Jan Holm": the word for who somebody is to another, of whom the pronouns may speak; null where there is none. */
function relationBefore({ tokens }: Doc, { from }: NameMention): string | null {
  const word = (i: number): string => wordOf(tokens.word[i] ?? 0)
  const head = word(from - 1) === ',' ? from - 2 : from - 1
  if (((infoOf(tokens.word[head] ?? 0).noun ?? 0) & NOUN.person) === 0) return null
  for (let i = head - 1; i >= head - DESCRIBING; i--) {
    if (tokens.sentence[i] !== tokens.sentence[from]) return null
    if (OWNERS.has(word(i))) return word(head)
    if (((tokens.flags[i] ?? 0) & FLAG.punctuation) !== 0) return null
  }
  return null
}

/** "Holm's wife": he is a man, as far as pronouns go. */
const SPOUSES: Readonly<Record<string, Gender>> = { wife: 'male', widow: 'male', husband: 'female' }

/** "A appeared before Judge B. His assistant": A, as far as nothing else says. */
const GUESS = 0.25

/** The gender of the pronoun that opens a sentence. */
function opensWith({ tokens }: Doc, at: number): Gender | null {
  const word = tokens.word[at] ?? 0
  return MALE.has(word) ? 'male' : FEMALE.has(word) ? 'female' : null
}

/** A given name weighs less than the least that the text says. */
const HINT = 0.5

const FEMALE_GIVEN = new Set(FEMALE_NAMES.split(/\s+/))
const MALE_GIVEN = new Set(MALE_NAMES.split(/\s+/))
/** Endings of surnames and patronymics that only women bear, and only men. */
const FEMALE_ENDING = /(?:ova|eva|ina|aya|skaya|ovna|evna|qizi|kyzy|qyzy|gizi)$/
const MALE_ENDING = /(?:ov|ev|yev|in|sky|skiy|skyi|ovich|evich|uulu|ugli|o[gğ]lu|uly)$/

/** The gender that a name itself tells: by its given name, else by the ending of its last. */
export function genderOfName(name: string): Gender | null {
  const parts = name.toLowerCase().split(' ')
  const [given = ''] = parts
  if (FEMALE_GIVEN.has(given)) return 'female'
  if (MALE_GIVEN.has(given)) return 'male'
  const last = parts.at(-1) ?? ''
  if (parts.length < 2) return null
  if (FEMALE_ENDING.test(last)) return 'female'
  return MALE_ENDING.test(last) ? 'male' : null
}

/** "his sister": by which pronoun somebody is spoken of whose role is named. */
export function genderOfRole(role: string): Gender | null {
  if (FEMALE_ROLES.test(role)) return 'female'
  return MALE_ROLES.test(role) ? 'male' : null
}

function roleVote(mention: NameMention, vote: (gender: Gender) => void): void {
  if (mention.as === null) return
  if (FEMALE_ROLES.test(mention.as)) vote('female')
  else if (MALE_ROLES.test(mention.as)) vote('male')
}
