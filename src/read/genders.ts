import { FLAG, type Doc, type NameMention } from './doc.ts'
import { idOf } from './words.ts'

/** By which pronoun a text speaks of somebody. */
export type Gender = 'male' | 'female'

const MALE = new Set(['he', 'him', 'his', 'himself'].map(idOf))
const FEMALE = new Set(['she', 'her', 'hers', 'herself'].map(idOf))
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
  const nameEnds = new Map<number, number>()
  const people: string[][] = doc.sentences.map(() => [])
  for (const mention of doc.mentions) {
    if (mention.type !== 'name' || mention.class !== 'person') continue
    const name = full(mention.name)
    const list = people[doc.tokens.sentence[mention.from] ?? 0]
    if (list && !list.includes(name)) list.push(name)
    nameEnds.set(doc.tokens.sentence[mention.from] ?? 0, mention.to)
    roleVote(mention, gender => vote(name, gender, 4))
  }
  for (const [i, sentence] of doc.sentences.entries()) {
    const gender = pronounsIn(doc, sentence.from, sentence.to)
    if (!gender) continue
    const own = people[i] ?? []
    const before = doc.sentences[i - 1]?.block === sentence.block ? (people[i - 1] ?? []) : []
    const [only] = own
    const [last] = before
    const after = nameEnds.get(i) ?? sentence.from
    const later = pronounsIn(doc, after, sentence.to)
    if (own.length === 1 && only && later) vote(only, later, 2)
    else if (own.length === 0 && before.length === 1 && last) vote(last, gender, 1)
  }
  const out = new Map<string, Gender>()
  for (const [name, sum] of votes) if (sum !== 0) out.set(name, sum > 0 ? 'male' : 'female')
  return out
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
