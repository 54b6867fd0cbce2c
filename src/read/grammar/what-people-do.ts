import { type Doc } from '../text/doc.ts'
import type { Draft } from './phrase-draft.ts'
import { mentionFrom, startsDeterminer, startsPhrase, text } from './phrase-starts.ts'
import { FN, FORM, NOUN, type WordInfo, infoOf } from '../text/word-table.ts'

/** "a petition signed by 400 people calls for": several people are no part of what is called. */
export const isPeople = ({ noun, plural }: WordInfo): boolean =>
  plural && (noun & NOUN.person) !== 0 && (noun & (NOUN.police | NOUN.authority)) === 0

/** "the four face trial", "the other two deny it": no nouns after a bare number. */
export const FACING = new Set(['face', 'deny', 'await', 'plead', 'remain', 'appear', 'say', 'sit'])

/** "The five appeared in court": what people do, and nobody does to them. */
export const OWN_DOING = new Set(
  'open resume continue begin start appear arrive plead return march gather remain travel testify die go come stand deny walk face receive get serve spend admit lose win lodge file sue submit suffer sustain'.split(
    ' ',
  ),
)

const HARM = new Set('injure wound hurt kill arrest detain hold hospitalise hospitalize'.split(' '))

/** "three were killed, 40 | wounded and 100 arrested", "ended with four | held, among them A": a number of people, and what became of them. */
export function isCountedHarm(doc: Doc, { number, head, at, from }: Draft): boolean {
  const { verb, forms } = infoOf(doc.tokens.word[at] ?? 0)
  if (number === null || head !== at - 1 || !HARM.has(verb) || !(forms & FORM.participle))
    return false
  const next = text(doc, at + 1)
  const before = text(doc, from - 1)
  const ends = next === 'and' || next === ',' || next === '.'
  return ends && (before === ',' || before === 'and' || before === 'with')
}

/** "The union calls on X to", "Open Valley plans to march": verbs that are nouns too, by the word that only the verb takes. */
const SAYING = new Map([
  ['call', 'on for'],
  ['appeal', 'to'],
  ['plan', 'to'],
  ['promise', 'to that'],
  ['pledge', 'to that'],
  ['vow', 'to that'],
  ['demand', 'that'],
  ['claim', 'that'],
  ['report', 'that'],
])
const SPEAKERS =
  NOUN.person | NOUN.organisation | NOUN.authority | NOUN.outlet | NOUN.legislature | NOUN.court

export function isSaying(doc: Doc, draft: Draft): boolean {
  const info = infoOf(doc.tokens.word[draft.at] ?? 0)
  const takes = SAYING.get(info.verb)
  if (!takes?.split(' ').includes(text(doc, draft.at + 1)) || draft.head !== draft.at - 1)
    return false
  const name = draft.names.at(-1)
  const named = name?.to === draft.at && name.class !== 'place'
  const head = infoOf(doc.tokens.word[draft.head] ?? 0)
  const third = (info.forms & FORM.third) !== 0
  if (named) return third
  return draft.determiner !== null && (head.noun & SPEAKERS) !== 0 && third !== head.plural
}

/** "Ana Lesko faces sedition charges", "the editor faces two counts": one person or body, and what it has to face. */
export function isFacing(doc: Doc, { at, head, names, determiner }: Draft, limit: number): boolean {
  const info = infoOf(doc.tokens.word[at] ?? 0)
  if (!FACING.has(info.verb) || (info.forms & FORM.third) === 0) return false
  if (!startsPhrase(doc, at + 1, limit)) return false
  const name = names.at(-1)
  if (name?.to === at) return name.class !== 'place' && name.class !== 'law'
  const { noun, plural } = infoOf(doc.tokens.word[head] ?? 0)
  return head === at - 1 && determiner !== null && !plural && (noun & SPEAKERS) !== 0
}

/** "The activists face charges", "Ana Lesko and Ivo Kern face trial": several people, and what they have to face. */
export function areFacing(doc: Doc, { at, head, from, names }: Draft, limit: number): boolean {
  const info = infoOf(doc.tokens.word[at] ?? 0)
  if (!FACING.has(info.verb) || (info.forms & FORM.base) === 0 || head !== at - 1) return false
  if (!startsPhrase(doc, at + 1, limit)) return false
  const name = names.at(-1)
  if (name?.to === at) return name.class === 'person' && text(doc, from - 1) === 'and'
  return isPeople(infoOf(doc.tokens.word[head] ?? 0)) || text(doc, head) === 'accused'
}

const RULINGS = new Set('release sentence fine charge jail arrest ban free remand bail'.split(' '))
const OFFICES = NOUN.court | NOUN.police | NOUN.authority

/** "The court releases Ana Lesko", "Judge fines editor": what a court or office does to somebody, told in the present. */
export function isRuling(doc: Doc, { at, head, names }: Draft, limit: number): boolean {
  const info = infoOf(doc.tokens.word[at] ?? 0)
  if (!RULINGS.has(info.verb) || (info.forms & FORM.third) === 0 || head !== at - 1) return false
  if (!startsPhrase(doc, at + 1, limit)) return false
  const { noun, plural } = infoOf(doc.tokens.word[head] ?? 0)
  const name = names.at(-1)
  const office = name?.to === at ? name.class !== 'person' : !plural && (noun & OFFICES) !== 0
  const next = mentionFrom(doc, at + 1)
  if (!office) return false
  if (next) return next.type === 'name' || next.type === 'number'
  const whom = infoOf(doc.tokens.word[at + 1] ?? 0)
  return (whom.noun & NOUN.person) !== 0 || startsDeterminer(doc, at + 1, limit)
}

const OFFICERS = NOUN.police | NOUN.authority
const ARMED = new Set([
  'gunman',
  'thug',
  'soldier',
  'guard',
  'mob',
  'attacker',
  'assailant',
  'militant',
  'rebel',
])
/** Verbs that are nouns too, of what those with arms do. */
const FORCE = new Set(
  'raid fire charge search attack club mob stone tear-gas teargas question quiz jail arrest fine ban'.split(
    ' ',
  ),
)

/** "Police raid homes of activists", "Gunmen fire on a bus": what several with arms do, told in the present. */
export function areUsingForce(doc: Doc, { at, from, head, names }: Draft, limit: number): boolean {
  const { verb, forms } = infoOf(doc.tokens.word[at] ?? 0)
  if (!FORCE.has(verb) || (forms & FORM.base) === 0 || head !== at - 1) return false
  // "was hit by police fire on a crowd"
  const behind = infoOf(doc.tokens.word[from - 1] ?? 0).fn & FN.preposition
  if (names.at(-1)?.to === at || behind !== 0) return false
  const { noun, plural, lemma } = infoOf(doc.tokens.word[head] ?? 0)
  if (!plural || ((noun & OFFICERS) === 0 && !ARMED.has(lemma))) return false
  const aimed = ['on', 'at', 'into'].includes(text(doc, at + 1)) && startsPhrase(doc, at + 2, limit)
  return aimed || startsPhrase(doc, at + 1, limit)
}

/** "The court sentences Mr Lesko" */
const ADDRESS = new Set('mr mr. mrs mrs. ms ms. dr dr.'.split(' '))

/** "A court in Lesk places Ana Lesko in custody": what is done to her by name, and no noun of the town. */
export function isPersonAt(doc: Doc, at: number): boolean {
  if (ADDRESS.has(text(doc, at)) && mentionFrom(doc, at + 1)?.type === 'name') return true
  const whom = mentionFrom(doc, at)
  return whom?.type === 'name' && whom.class === 'person'
}
