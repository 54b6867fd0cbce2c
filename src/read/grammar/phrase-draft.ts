import { areDoneTo } from './done-to-people.ts'
import { wordSet, wordValues } from '../text/scan.ts'
import { type Doc, FLAG, type NameMention, mentionOver } from '../text/doc.ts'
import { DEPENDENT_HEADS } from '../rules/en/name-words.ts'
import type { NounPhrase } from './grammar.ts'
import { text } from './phrase-starts.ts'
import { classesByForm } from './unlisted-nouns.ts'
import { FN, NOUN, type WordInfo, infoOf } from '../text/word-table.ts'
import { idOf } from '../text/words.ts'

/** The classes that a name of each sort belongs to. */
export const NAME_CLASSES: Readonly<Record<NameMention['class'], number>> = {
  person: NOUN.person,
  group: NOUN.organisation,
  authority: NOUN.authority,
  outlet: NOUN.outlet,
  place: NOUN.place,
  law: NOUN.law,
  unknown: NOUN.person | NOUN.organisation,
}

/** What stands between an office and a name: "High Court judge Datuk Karim Rahman". */
const HONORIFICS = new Set(
  "datuk dato dato' dato’ datin tan sri seri tun puan encik mr mr. mrs ms dr dr. sir dame shri md syed".split(
    ' ',
  ),
)

/** "Justice Kehinde Olumide": a judge by title is a court. */
function benchOf({ as }: NameMention): number {
  const title = as
    ?.toLowerCase()
    .split(' ')
    .findLast(word => !HONORIFICS.has(word))
  return title === undefined ? 0 : infoOf(idOf(title)).noun & NOUN.court
}

/** A noun phrase while it is being read. */
export type Draft = {
  from: number
  at: number
  head: number
  determiner: NounPhrase['determiner']
  possessor: NounPhrase | null
  names: NameMention[]
  number: NounPhrase['number']
  money: NounPhrase['money']
  duration: NounPhrase['duration']
  date: NounPhrase['date']
  content: boolean
  modified: boolean
}

const QUANTITY = new Set([
  'some',
  'several',
  'many',
  'few',
  'all',
  'most',
  'both',
  'each',
  'every',
  'any',
  'more',
  'another',
  'numerous',
  'various',
  'certain',
  'other',
])

/** Quantifiers that stand for people by themselves: "both were detained". */
const SEVERAL = new Set(['both', 'all', 'several', 'many', 'most', 'some', 'few', 'each'])

/** A phrase of which nothing is read yet. */
export const draftFrom = (at: number, modified: boolean): Draft => ({
  from: at,
  at,
  head: -1,
  determiner: null,
  possessor: null,
  names: [],
  number: null,
  money: null,
  duration: null,
  date: null,
  content: false,
  modified,
})

export function determinerOf(info: WordInfo, word: string): NounPhrase['determiner'] {
  if (info.fn & FN.possessive) return 'possessive'
  if (word === 'no' || word === 'neither') return 'negative'
  if (word === 'a' || word === 'an') return 'indefinite'
  return QUANTITY.has(word) ? 'quantity' : 'definite'
}

/** "an appeal court", "Police" at the head of a sentence: an authority without a name of its own. */
export function isCommon(doc: Doc, mention: NameMention): boolean {
  if (mention.class !== 'authority' && mention.class !== 'group') return false
  for (let i = mention.from; i < mention.to; i++) {
    const flags = doc.tokens.flags[i] ?? 0
    if (flags & FLAG.digit || (flags & FLAG.capital && !(flags & FLAG.sentenceStart))) return false
  }
  const info = infoOf(doc.tokens.word[mention.to - 1] ?? 0)
  return info.noun !== 0 || mention.to - mention.from > 1
}

/** "the regional court of appeal" is a court: of a common name the word before "of". */
export function headOf(doc: Doc, mention: NameMention): number {
  const last = mention.to - 1
  if (!isCommon(doc, mention)) return last
  for (let i = mention.from + 1; i < last; i++)
    if (text(doc, i) === 'of' && infoOf(doc.tokens.word[i - 1] ?? 0).noun & NOUN.court) return i - 1
  return last
}

/** "Court of Appeals": a court by any of its words. */
function courtWithin(doc: Doc, { from, to }: NameMention): number {
  for (let i = from; i < to; i++)
    if (infoOf(doc.tokens.word[i] ?? 0).noun & NOUN.court) return NOUN.court
  return 0
}

const officeWords = wordValues(
  Object.entries(DEPENDENT_HEADS).map(([head, words]) => [head, wordSet(words)] as const),
)

/** "the city hall", "the tax office": an authority by the word before. */
function isOffice(doc: Doc, { head, from }: Draft): boolean {
  const { word } = doc.tokens
  const words = head > from ? officeWords.get(word[head] ?? 0) : undefined
  return words?.has(word[head - 1] ?? 0) === true
}

const FIGURES = wordSet('figure figures')
const PUBLIC = wordSet(
  'opposition political public religious party leading senior key prominent cultural military media dissident community',
)

/** "a key opposition figure": somebody, no number. */
const isFigure = ({ tokens }: Doc, head: number): boolean =>
  FIGURES.has(tokens.word[head] ?? 0) && PUBLIC.has(tokens.word[head - 1] ?? 0)

const HEADS = wordSet('head heads')
const HEADED = wordSet(
  'village district ward party department section division prison school college faculty office agency union bureau commune clan mission branch',
)

/** "the village head", "a department head": somebody, no part of a body. */
const isHeadOf = ({ tokens }: Doc, head: number): boolean =>
  HEADS.has(tokens.word[head] ?? 0) && HEADED.has(tokens.word[head - 1] ?? 0)

const THINK = wordSet('think')
const TANKS = wordSet('tank tanks')

/** "a think tank": a body, by the word before. */
const isThinkTank = ({ tokens }: Doc, head: number): boolean =>
  TANKS.has(tokens.word[head] ?? 0) && THINK.has(tokens.word[head - 1] ?? 0)

/** Adjectives that stand behind what they describe: "two reporters critical of the mayor". */
const BEHIND = wordSet('critical loyal sympathetic hostile close opposed faithful favourable')
const OF_OR_TO = wordSet('of to')

/** The head of a phrase: of "ten men loyal to the mayor" the men. */
function headBefore({ tokens }: Doc, { from, head, at }: Draft): number {
  const behind =
    head > from + 1 &&
    head === at - 1 &&
    BEHIND.has(tokens.word[head] ?? 0) &&
    OF_OR_TO.has(tokens.word[at] ?? 0)
  return behind && (infoOf(tokens.word[head - 1] ?? 0).noun & NOUN.person) !== 0 ? head - 1 : head
}
const POLICE_BODIES = wordSet(
  'team teams party parties contingent contingents detail column columns crew crews posse cordon group groups reinforcements',
)
const POLICING = wordSet(
  'police army military security riot gendarmerie intelligence paramilitary commando swat militia counter-terrorism',
)

/** "a police team", "an army column": police by the word before. */
const isPoliceBody = ({ tokens }: Doc, { head, from }: Draft): boolean =>
  head > from &&
  POLICE_BODIES.has(tokens.word[head] ?? 0) &&
  POLICING.has(tokens.word[head - 1] ?? 0)

const JUDICIAL_BODIES = wordSet('board boards college colleges committee division section')
const JUDGING = wordSet('appeal appeals appellate judicial cassation')

/** "the appeal board of the regional court": a court by the word before. */
const isJudicialBody = ({ tokens }: Doc, { head, from }: Draft): boolean =>
  head > from &&
  JUDICIAL_BODIES.has(tokens.word[head] ?? 0) &&
  JUDGING.has(tokens.word[head - 1] ?? 0)

/** "the Committee", "the Delegation": a noun for a body that is written as a name. */
const isBodyOnly = (noun: number): boolean =>
  (noun & (NOUN.authority | NOUN.organisation | NOUN.legislature)) !== 0 &&
  ((noun & NOUN.person) === 0 || (noun & NOUN.authority) === 0)

/** "a 49-year-old", "the others": a person or people, by no noun. */
function isSomebody(doc: Doc, { determiner }: Draft, head: number): boolean {
  const word = text(doc, head)
  return word.endsWith('-year-old') || (determiner === 'definite' && word === 'others')
}

export function finish(doc: Doc, draft: Draft): NounPhrase {
  const last = draft.names.at(-1)
  const head = headBefore(doc, draft)
  const name = last && head === last.to - 1 ? last : null
  const info = infoOf(doc.tokens.word[head] ?? 0)
  let classes = name
    ? NAME_CLASSES[name.class]
    : info.noun || classesByForm(doc.tokens.word[head] ?? 0)
  if (name && name.from > draft.from) {
    const before = infoOf(doc.tokens.word[name.from - 1] ?? 0).noun
    const told =
      before & (NOUN.person | NOUN.organisation | NOUN.outlet | NOUN.authority | NOUN.court)
    if (told) classes = name.class === 'unknown' ? told : classes | told
  }
  if (!name && isOffice(doc, draft)) classes |= NOUN.authority
  if (!name && isPoliceBody(doc, draft)) classes |= NOUN.authority | NOUN.police
  if (!name && isJudicialBody(doc, draft)) classes |= NOUN.authority | NOUN.court
  if (!name && (isFigure(doc, head) || isHeadOf(doc, head))) classes |= NOUN.person
  if (!name && isFlashMob(doc, head)) classes = NOUN.assembly
  if (!name && isThinkTank(doc, head)) classes |= NOUN.organisation
  if (name?.class === 'person') classes |= benchOf(name)
  // "the University of Lesk": a place, and the body in it.
  if (name?.class === 'place')
    classes |= infoOf(doc.tokens.word[name.from] ?? 0).noun & NOUN.organisation
  // "The Lesk Courier" is nobody who brings letters.
  if (name && name.class !== 'person')
    classes |= name.class === 'outlet' ? info.noun & ~NOUN.person : info.noun
  if (name && name.class !== 'person' && name.class !== 'place' && name.class !== 'law')
    classes |= courtWithin(doc, name)
  // "The Committee heard that she was held": a body, and never "she".
  if (name?.class === 'unknown' && name.to - name.from === 1 && isBodyOnly(info.noun))
    classes &= ~NOUN.person
  const ordinal = mentionOver(doc, draft.head)
  if (
    ordinal?.type === 'number' &&
    ordinal.ordinal &&
    (draft.determiner === 'definite' ||
      (draft.determiner === 'indefinite' && text(doc, draft.at) === ',')) &&
    !draft.content
  )
    classes |= NOUN.person
  if (
    draft.determiner === 'quantity' &&
    !draft.content &&
    draft.number === null &&
    SEVERAL.has(text(doc, draft.head))
  )
    classes |= NOUN.person | NOUN.quantity
  const done = areDoneTo(doc, draft, head)
  if (done || (!name && isSomebody(doc, draft, head))) classes |= NOUN.person
  if (draft.duration?.age && !draft.content && draft.determiner !== null) classes |= NOUN.person
  if (draft.number !== null && !draft.content) classes |= NOUN.person | NOUN.quantity
  // "214 votes" were cast at one.
  if (draft.number !== null && info.lemma === 'vote') classes &= ~NOUN.vote
  return {
    type: 'np',
    from: draft.from,
    to: draft.at,
    head,
    lemma: name ? '' : info.lemma || text(doc, head),
    classes,
    name,
    names: draft.names,
    number: draft.number,
    money: draft.money,
    duration: draft.duration,
    date: draft.date,
    determiner: draft.determiner,
    pronoun: null,
    plural:
      (draft.number !== null && draft.number.value !== 1 && !name) ||
      info.plural ||
      done ||
      text(doc, head) === 'others' ||
      (info.lemma === '' && text(doc, head).endsWith('s')),
    possessor: draft.possessor,
    items: [],
    apposition: null,
    including: [],
    complements: [],
    quoted: false,
  }
}

/** "over the 14 February flash mob": a gathering, and no mob. */
const isFlashMob = (doc: Doc, head: number): boolean =>
  text(doc, head).startsWith('mob') && text(doc, head - 1) === 'flash'

const MEASURES = wordSet('moments minutes hours days weeks months years')
const BESIDE = wordSet('before after later earlier ago ahead')

/** "taken to a station hours before the rally": how long before, no part of the station. */
export function isMeasure(doc: Doc, { at, content }: Draft): boolean {
  const { word } = doc.tokens
  return content && MEASURES.has(word[at] ?? 0) && BESIDE.has(word[at + 1] ?? 0)
}

const NUMBER_SIGNS = wordSet('no. nr. №')

/** "colony No. 17": which one it is, no number of its own. */
export function isNumbered(doc: Doc, { at, content, names }: Draft, limit: number): boolean {
  if (
    !(content || names.length > 0) ||
    at + 1 >= limit ||
    !NUMBER_SIGNS.has(doc.tokens.word[at] ?? 0)
  )
    return false
  return ((doc.tokens.flags[at + 1] ?? 0) & FLAG.digit) !== 0
}
