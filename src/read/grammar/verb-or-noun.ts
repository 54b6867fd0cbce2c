import { CROWDS, SEVERAL, SUFFERED, isDoneByMany, isVerbAhead } from './done-by-many.ts'
import { type Doc, FLAG, mentionOver } from '../text/doc.ts'
import { isDeed, isDeedOfTheirs } from './gerund-nouns.ts'
import type { Draft } from './phrase-draft.ts'
import {
  CLOSED,
  mentionFrom,
  nounish,
  startsDeterminer,
  startsPhrase,
  text,
} from './phrase-starts.ts'
import {
  FACING,
  OWN_DOING,
  areFacing,
  areUsingForce,
  isCountedHarm,
  isFacing,
  isPeople,
  isRuling,
  isPersonAt,
  isSaying,
} from './what-people-do.ts'
import { relativeThat } from './that-words.ts'
import { FN, FORM, NOUN, infoOf, isParticle } from '../text/word-table.ts'
import { isLikePeople } from './like-people.ts'
import { isLikeOthers } from './verb-here.ts'

/** "Hearing began at ten", "; hearing has been set for": a noun that opens its clause, with the verb right behind it. */
function opens(doc: Doc, i: number, limit: number): boolean {
  const clause = text(doc, i - 1) === ';'
  if (i + 1 >= limit || !(clause || (doc.tokens.flags[i] ?? 0) & FLAG.sentenceStart)) return false
  const next = infoOf(doc.tokens.word[i + 1] ?? 0)
  if (EVENTS.has(text(doc, i)) && (next.fn & (FN.be | FN.have)) !== 0) return true
  return (next.forms & FORM.past) !== 0 && next.noun === 0 && (next.fn & CLOSED) === 0
}

/** What is set, adjourned or held. */
const EVENTS = new Set(['hearing', 'sentencing', 'voting', 'polling'])

const ACTING = NOUN.person | NOUN.court | NOUN.police | NOUN.authority | NOUN.legislature

/** "President pardons Ana Lesko", "Soldiers shoot Ana Lesko dead": what people do to somebody by name. */
function isDoneToNamed(doc: Doc, { at, head, names }: Draft): boolean {
  const { forms, noun } = infoOf(doc.tokens.word[at] ?? 0)
  if (!isPersonAt(doc, at + 1)) return false
  const who = infoOf(doc.tokens.word[head] ?? 0)
  const people = (noun & NOUN.person) !== 0 && (who.noun & NOUN.court) === 0
  if (head !== at - 1 || names.at(-1)?.to === at || people) return false
  if ((who.noun & ACTING) === 0) return false
  return who.plural ? (forms & FORM.base) !== 0 : (forms & FORM.third) !== 0
}

/** Words behind a verb that are no preposition of a noun before them: "Police lock up", but "police raids in Lidsk". */
const BEHIND = new Set(['up', 'down', 'out', 'off', 'away'])

/** "Court strikes down the law", "Police round up marchers": what officials do, told by two words. */
function isDoneInTwoWords(doc: Doc, { at, head, names }: Draft): boolean {
  const { forms, verb } = infoOf(doc.tokens.word[at] ?? 0)
  const behind = text(doc, at + 1)
  if (head !== at - 1 || names.at(-1)?.to === at || !BEHIND.has(behind)) return false
  const who = infoOf(doc.tokens.word[head] ?? 0)
  if ((who.noun & ACTING) === 0 || !isParticle(verb, behind)) return false
  return (forms & (who.plural ? FORM.base : FORM.third)) !== 0
}

/** "Court bans “extremist” group": what officials do to somebody whom they call so. */
function isDoneToCalled(doc: Doc, { at, head, names }: Draft): boolean {
  const flags = (i: number): number => doc.tokens.flags[i] ?? 0
  if (head !== at - 1 || names.at(-1)?.to === at) return false
  if ((flags(at + 1) & FLAG.punctuation) === 0 || (flags(at + 2) & FLAG.inQuote) === 0) return false
  const who = infoOf(doc.tokens.word[head] ?? 0)
  if ((flags(at) & FLAG.inQuote) !== 0 || (who.noun & ACTING) === 0) return false
  return (infoOf(doc.tokens.word[at] ?? 0).forms & (who.plural ? FORM.base : FORM.third)) !== 0
}

/** "the young march": people, by what they are like. */
const LIKE_PEOPLE = new Set(
  'poor young old rich elderly sick unemployed homeless disabled wounded dead faithful many few'.split(
    ' ',
  ),
)

/** "despite heavy rain", "over the new levy": a verb would not agree with the one word before it. */
function followsAdjective(doc: Doc, { at, from, head, names, determiner }: Draft): boolean {
  const near = head === from || (head === from + 1 && determiner !== null)
  if (!near || head !== at - 1 || names.length > 0) return false
  if (head > from && LIKE_PEOPLE.has(text(doc, head))) return false
  const { noun, verb, fn } = infoOf(doc.tokens.word[head] ?? 0)
  const { forms } = infoOf(doc.tokens.word[at] ?? 0)
  return (
    noun === 0 && verb === '' && fn === 0 && forms === FORM.base && !text(doc, head).endsWith('s')
  )
}

/** "saw a boy go down", "let a group meet": a verb may follow of whom they see. */
const SEEING = new Set('see saw hear watch let make help have feel notice observe film'.split(' '))

/** "let the march pass" */
const isLetPass = (doc: Doc, { at, from, determiner }: Draft): boolean =>
  determiner === 'definite' &&
  infoOf(doc.tokens.word[from - 1] ?? 0).verb === 'let' &&
  infoOf(doc.tokens.word[at] ?? 0).verb === 'pass'

/** "a new sanitation levy": one thing, with which the base form of a verb would not agree. */
function isOfOne(doc: Doc, { at, from, determiner, names, head }: Draft, limit: number): boolean {
  if (SEEING.has(infoOf(doc.tokens.word[from - 1] ?? 0).verb)) return false
  const { forms } = infoOf(doc.tokens.word[at] ?? 0)
  if (determiner !== 'indefinite' || forms !== FORM.base) return false
  if (names.some(({ class: kind }) => kind !== 'group' && kind !== 'person')) return false
  return !infoOf(doc.tokens.word[head] ?? 0).plural && !startsDeterminer(doc, at + 1, limit)
}

const DOERS = NOUN.person | NOUN.police | NOUN.court
const WHOM = new Set(['him', 'them'])

/** "police beating Ana Lesko", "a guard kicking two men": what people do to others, and no noun. */
function isDoingTo(doc: Doc, { at, head }: Draft): boolean {
  if (head !== at - 1 || (infoOf(doc.tokens.word[head] ?? 0).noun & DOERS) === 0) return false
  if ((infoOf(doc.tokens.word[at] ?? 0).forms & FORM.gerund) === 0) return false
  const next = mentionFrom(doc, at + 1)
  const whom = next?.type === 'number' || (next?.type === 'name' && next.class === 'person')
  return whom || WHOM.has(text(doc, at + 1))
}

/** "a Federal High Court sitting in Abuja" */
function isCourt(doc: Doc, { at }: Draft): boolean {
  return (infoOf(doc.tokens.word[at - 1] ?? 0).noun & NOUN.court) !== 0
}

/** "Ana Lesko faces two counts" */
const isCount = (doc: Doc, at: number): boolean => mentionFrom(doc, at)?.type === 'number'

/** "two were killed and 14 wounded, some badly": what was done to so many more, no words for who they are. */
function isSufferedByMore(doc: Doc, { at, from, head, number, determiner }: Draft): boolean {
  if (number === null || determiner !== null || head !== at - 1) return false
  if (!SUFFERED.has(infoOf(doc.tokens.word[at] ?? 0).verb)) return false
  // "12 May: Eighteen detained, nine of them minors."
  const first = doc.tokens.sentence[from - 1] !== doc.tokens.sentence[from]
  return first || ['and', ':', ';', '-'].includes(text(doc, from - 1))
}

/** "The court sentences him": nobody else stands behind a noun. */
const DONE_TO = new Set(['him', 'them', 'us', 'me'])

/** "Thousands march", "Hundreds protest": what they do. */
const OUT = new Set(['march', 'protest', 'rally', 'strike', 'picket'])

/** Behind these words a verb of the street stands: "march against", "rally outside". */
const OUT_FOR = new Set(
  'against over for in outside to through at across on near past demanding before despite'.split(
    ' ',
  ),
)
/** "Shopkeepers in Lesk march against the blockades": several people, where they are, and what they do. */
function isOut(doc: Doc, { at, from, head, names, number }: Draft, limit: number): boolean {
  const { verb, forms } = infoOf(doc.tokens.word[at] ?? 0)
  if (!OUT.has(verb) || (forms & FORM.base) === 0) return false
  if (!OUT_FOR.has(text(doc, at + 1)) || isVerbAhead(doc, at + 2, limit)) return false
  const place = names.at(-1)
  const there = place?.class === 'place' && place.to === at && place.from === from
  const last = there ? from - 2 : head
  if (!there && (last !== at - 1 || names.length > 0)) return false
  const people = infoOf(doc.tokens.word[last] ?? 0)
  return (
    people.plural &&
    (people.noun & NOUN.person) !== 0 &&
    (there || number === null || number.to <= last)
  )
}

const STANDING = new Set('stand face deny plead await remain insist claim risk'.split(' '))

/** "Both stand accused", "many face trial": what they do, and no noun of theirs. */
const isDoneByAll = (doc: Doc, at: number): boolean =>
  SEVERAL.has(text(doc, at - 1)) && STANDING.has(text(doc, at))

/** What people do for so long. */
const AFTER_A_TIME = new Set(['awaiting', 'serving', 'waiting', 'facing', 'fighting'])

/** What nobody has done to them. */
const NEVER_DONE_TO = new Set(['belong', 'emigrate', 'consist', 'emanate'])

/** Where a march winds. */
const WINDING = new Set('through its along past down around from up towards toward over'.split(' '))
/** "at the Freedom Day protests in Lund": what the preposition is of, and nothing that the day does. */
const isAtGathering = ({ tokens }: Doc, { at, from, determiner }: Draft): boolean =>
  determiner === 'definite' &&
  (infoOf(tokens.word[at] ?? 0).noun & NOUN.assembly) !== 0 &&
  (infoOf(tokens.word[from - 1] ?? 0).fn & FN.preposition) !== 0

/** Whether the verb form at `i` modifies a noun that follows ("the arrested activists") or is a noun itself. */
const AUXILIARY = FN.be | FN.have | FN.do | FN.modal

/** "the journalist claims he was beaten", "the fund estimates that 200 people have left": what somebody says. */
function isSayingOf(doc: Doc, { at, head, possessor }: Draft, limit: number): boolean {
  const { noun } = infoOf(doc.tokens.word[head] ?? 0)
  const { fn } = infoOf(doc.tokens.word[at + 2] ?? 0)
  const speaker = (noun & (NOUN.person | NOUN.organisation)) !== 0
  if (head !== at - 1 || possessor !== null || !speaker) return false
  const that = text(doc, at + 1) === 'that' && THAT_SAID.has(text(doc, at))
  if (that && (text(doc, at) === 'estimates' || !relativeThat(doc, at + 1, limit))) return true
  return SUBJECTS.has(text(doc, at + 1)) && (fn & AUXILIARY) !== 0
}

const THAT_SAID = new Set(['estimates', 'claims', 'reports', 'demands', 'notes', 'states'])

/** "The union calls it a disgrace", and not "the calls it received". */
const isSayingItIs = (doc: Doc, i: number): boolean =>
  text(doc, i + 1) === 'it' && ['a', 'an', '"'].includes(text(doc, i + 2))

/** Pronouns that only a verb of their own can follow. */
const SUBJECTS = new Set(['he', 'she', 'they', 'we', 'i'])

/** What plural words before a plan say of it: "the arms plan". */
const OF_PLANS = new Set(
  'arms savings emissions sanctions jobs pensions elections works'.split(' '),
)

/** "Nurses plan to strike on Friday": what they mean to do. */
function isPlanning(doc: Doc, { at, head, determiner }: Draft): boolean {
  if (text(doc, at) !== 'plan' || text(doc, at + 1) !== 'to' || head !== at - 1) return false
  const base = (infoOf(doc.tokens.word[at + 2] ?? 0).forms & FORM.base) !== 0
  const { plural } = infoOf(doc.tokens.word[head] ?? 0)
  return base && plural && determiner !== 'indefinite' && !OF_PLANS.has(text(doc, head))
}

/** "Second hearing in the case": which one it was, and nobody who hears. */
function isNthSitting(doc: Doc, { at, content }: Draft): boolean {
  const before = mentionOver(doc, at - 1)
  return !content && EVENTS.has(text(doc, at)) && before?.type === 'number' && before.ordinal
}

export function isModifier(doc: Doc, draft: Draft, limit: number): boolean {
  const i = draft.at
  if (isPlanning(doc, draft)) return false
  const info = infoOf(doc.tokens.word[i] ?? 0)
  // "the march wound through the old town"
  if (text(doc, i) === 'wound' && WINDING.has(text(doc, i + 1))) return false
  // "for 29 months awaiting trial"
  if (draft.duration !== null && AFTER_A_TIME.has(text(doc, i))) return false
  // "gave the green light to the march"
  if (info.verb === 'light' && text(doc, i - 1) === 'green') return true
  if (isNthSitting(doc, draft)) return true
  const closed =
    draft.determiner !== null ||
    draft.possessor !== null ||
    draft.number !== null ||
    draft.duration !== null ||
    draft.modified
  if (!draft.content && isDoneByMany(doc, draft, limit)) return false
  if (info.forms & (FORM.base | FORM.third)) {
    const counted = draft.number !== null && draft.head === i - 1
    if (draft.head === i - 1 && CROWDS.has(text(doc, i - 1)) && OUT.has(info.verb)) return false
    if (counted && FACING.has(text(doc, i))) return false
    if (isOut(doc, draft, limit) || (!draft.content && isDoneByAll(doc, i))) return false
    if (isLetPass(doc, draft)) return false
    if (!draft.content) return closed || info.noun !== 0
    // "the largest rally that the square has seen"
    if (info.noun !== 0 && draft.determiner === 'definite' && text(doc, i - 1).endsWith('est'))
      return true
    if (info.noun === 0) return followsAdjective(doc, draft) || isOfOne(doc, draft, limit)
    const head = infoOf(doc.tokens.word[draft.head] ?? 0)
    const { forms } = info
    if (forms === FORM.third && (isPeople(head) || isSayingOf(doc, draft, limit))) return false
    const plain = draft.names.length === 0 || draft.head < (draft.names.at(-1)?.to ?? 0)
    const next = infoOf(doc.tokens.word[i + 1] ?? 0)
    const object =
      i + 1 < limit &&
      mentionFrom(doc, i + 1)?.type !== 'date' &&
      // "his comments that insulted a judge"
      !(text(doc, i + 1) === 'that' && relativeThat(doc, i + 1, limit)) &&
      ((next.fn & (FN.determiner | FN.possessive)) !== 0 ||
        DONE_TO.has(text(doc, i + 1)) ||
        isSayingItIs(doc, i))
    const named = draft.names.at(-1)
    const does =
      named?.class === 'person' &&
      named.to === i &&
      (info.forms & FORM.third) !== 0 &&
      (((next.noun !== 0 || (next.fn & FN.adverb) !== 0 || isCount(doc, i + 1)) &&
        startsPhrase(doc, i + 1, limit)) ||
        // "Ana Lesko claims she was beaten"
        SUBJECTS.has(text(doc, i + 1)))
    const inTown =
      (named?.class === 'place' || named?.class === 'authority') &&
      named.to === i &&
      (info.forms & FORM.third) !== 0 &&
      isPersonAt(doc, i + 1)
    const calls =
      named !== undefined &&
      named.class !== 'place' &&
      named.class !== 'law' &&
      named.to === i &&
      draft.head === i - 1 &&
      (info.forms & FORM.third) !== 0 &&
      !isAtGathering(doc, draft) &&
      (next.fn & (FN.preposition | FN.subordinator | FN.adverb)) !== 0
    return !(
      object ||
      does ||
      calls ||
      inTown ||
      isSaying(doc, draft) ||
      isFacing(doc, draft, limit) ||
      areFacing(doc, draft, limit) ||
      isRuling(doc, draft, limit) ||
      areUsingForce(doc, draft, limit) ||
      isDoneToNamed(doc, draft) ||
      isDoneInTwoWords(doc, draft) ||
      isDoneToCalled(doc, draft) ||
      (plain && head.plural && startsPhrase(doc, i + 1, limit) && mentionFrom(doc, i + 1) !== null)
    )
  }
  if (info.verb === 'sit' && isCourt(doc, draft)) return false
  if (draft.content) {
    // "arrested activists gathering for a march"
    if (draft.head === i - 1 && isPeople(infoOf(doc.tokens.word[draft.head] ?? 0))) return false
    if (isDoingTo(doc, draft)) return false
    return (
      info.noun !== 0 && (info.forms & FORM.gerund) !== 0 && !startsDeterminer(doc, i + 1, limit)
    )
  }
  if (isLikePeople(doc, i) || isDeedOfTheirs(doc, draft)) return true
  if (isDeed(doc, draft) || (draft.head < 0 && isLikeOthers(doc, i))) return true
  // "the others received warnings"
  if (draft.head === i - 1 && text(doc, i - 1) === 'others') return false
  if (info.noun !== 0 && info.forms & FORM.gerund && (closed || opens(doc, i, limit))) return true
  if (!closed || isSufferedByMore(doc, draft)) return false
  // "to which four of the six belonged"
  if (NEVER_DONE_TO.has(info.verb)) return false
  const several = draft.number !== null ? draft.head === i - 1 : SEVERAL.has(text(doc, i - 1))
  if (several && OWN_DOING.has(info.verb)) return false
  if (isCountedHarm(doc, draft)) return false
  if (nounish(doc, i + 1, limit) || text(doc, i + 1) === ',' || text(doc, i + 1) === 'and')
    return true
  return (
    draft.determiner === 'definite' && draft.head === i - 1 && (info.forms & FORM.participle) !== 0
  )
}
