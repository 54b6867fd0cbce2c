import { compoundAt } from './compounds.ts'
import { type Doc, FLAG, mentionOver } from '../text/doc.ts'
import type { Chunk } from './grammar.ts'
import { isLikePeople } from './like-people.ts'
import { isHeadOfPhrase } from './plain-heads.ts'
import { isGiven } from './phrase-limits.ts'
import { isUnknownDoing, mentionFrom, startsDeterminer, text } from './phrase-starts.ts'
import { isAfterWho, verbGroupAt } from './verb-groups.ts'
import { FN, FORM, NOUN, infoOf, isLyAdverb } from '../text/word-table.ts'
import { isHeldBeside } from './held-beside.ts'

/** "US", "IT": letters that stand for a name, no pronoun. */
function isShort(doc: Doc, at: number): boolean {
  return ((doc.tokens.flags[at] ?? 0) & FLAG.allCaps) !== 0
}

/** Pronouns that no verb follows as theirs: "allowed them bail". */
const OBJECTS = new Set(['him', 'them', 'me', 'us'])

/** Verbs that an -ing form follows as theirs: "began hearing the case", "confirmed questioning Ana Lesko". */
const ASPECTUAL = new Set(
  `begin start continue stop finish keep resume confirm admit deny acknowledge recall describe avoid risk consider
  justify defend`.split(/\s+/),
)

/** Words that a noun follows, never a verb of the subject before. */
const BEFORE_NOUNS = new Set(
  'since amid during despite over from of with by against while although though because when unless whereas'.split(
    ' ',
  ),
)

/** Whether what follows can only be the object of a verb: an article, a number or a name. */
function startsObject(doc: Doc, at: number, limit: number): boolean {
  if (startsDeterminer(doc, at, limit)) return true
  const mention = at < limit ? mentionFrom(doc, at) : null
  return mention?.type === 'number' || mention?.type === 'name'
}

/** "set him free", "walks free": how somebody is then, no verb of its own. */
function isSetFree(doc: Doc, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 8); i--) {
    const info = infoOf(doc.tokens.word[i] ?? 0)
    if (info.verb === 'set' || info.verb === 'walk' || info.verb === 'go') return true
    if ((doc.tokens.flags[i] ?? 0) & FLAG.punctuation || info.fn & (FN.modal | FN.be)) return false
  }
  return false
}

/** "Saturday's march": what a day's is, is a noun. */
const isOwned = (doc: Doc, at: number): boolean =>
  text(doc, at - 1) === "'s" && mentionOver(doc, at - 2)?.type === 'date'

/** "a ban on all rallies, marches and pickets": one of several nouns. */
function isListed(doc: Doc, at: number): boolean {
  const goesOn = [',', 'and', 'or'].includes(text(doc, at + 1))
  return goesOn && text(doc, at - 1) === ',' && infoOf(doc.tokens.word[at - 2] ?? 0).plural
}

/** Offences that are verbs besides. */
const HARMS = new Set('damage insult harm assault abuse use offence disrespect'.split(' '))

/** "vandalism of buildings and damage to property": the second of two nouns. */
function isJoinedNoun(doc: Doc, at: number): boolean {
  const next = text(doc, at + 1)
  if (text(doc, at - 1) !== 'and' || (next !== 'to' && next !== 'of')) return false
  const here = infoOf(doc.tokens.word[at] ?? 0)
  if (here.noun === 0 && !HARMS.has(text(doc, at))) return false
  const { fn, forms } = infoOf(doc.tokens.word[at - 2] ?? 0)
  const ahead = infoOf(doc.tokens.word[at + 2] ?? 0)
  const aim = next === 'to' && (ahead.forms & FORM.base) !== 0 && ahead.noun === 0
  return fn === 0 && (forms & FORM.past) === 0 && !aim
}

/** How far before the last of several tools the "with" may stand. */
const TOOLS_BACK = 6

/** "attacked with stones and sticks": what it was done with, two of a kind. */
function isTool(doc: Doc, at: number): boolean {
  if (text(doc, at - 1) !== 'and' || !text(doc, at - 2).endsWith('s')) return false
  if ((infoOf(doc.tokens.word[at] ?? 0).forms & FORM.third) === 0) return false
  for (let i = at - 3; i >= Math.max(0, at - TOOLS_BACK); i--) {
    if (text(doc, i) === 'with') return true
    const { fn, verb, noun } = infoOf(doc.tokens.word[i] ?? 0)
    if (fn !== 0 || (verb !== '' && noun === 0)) return false
  }
  return false
}

/** "for sharing banned books", "of possessing classified papers": what the object of an -ing form is like. */
function isQuality(doc: Doc, at: number): boolean {
  const doing = infoOf(doc.tokens.word[at - 1] ?? 0)
  if ((doing.forms & FORM.gerund) === 0 || doing.noun !== 0) return false
  if ((doing.fn & (FN.be | FN.have | FN.get)) !== 0) return false
  if ((infoOf(doc.tokens.word[at] ?? 0).forms & FORM.past) === 0) return false
  const flags = doc.tokens.flags[at + 1] ?? 0
  const { fn, verb, noun, forms } = infoOf(doc.tokens.word[at + 1] ?? 0)
  const plain = (flags & (FLAG.punctuation | FLAG.digit | FLAG.capital)) === 0
  return plain && fn === 0 && (noun !== 0 || verb === '' || (forms & FORM.third) !== 0)
}

/** What people look like or are, and hardly ever what somebody does. */
const LOOKS = new Set(
  'masked hooded armed uniformed unidentified veiled unnamed disguised suspected retired exiled helmeted unarmed'.split(
    ' ',
  ),
)
/** The same where no verb stands before them. */
const KEPT = new Set('hired paid elected displaced evicted organised organized trained'.split(' '))

/** "police and masked men", "soldiers and hired guards": others, by what they are like. */
export function isLikeOthers(doc: Doc, at: number): boolean {
  const before = text(doc, at - 1)
  const word = text(doc, at)
  if (before !== 'and' && before !== 'or') return false
  if (!LOOKS.has(word) && !KEPT.has(word)) return false
  const { noun, plural } = infoOf(doc.tokens.word[at + 1] ?? 0)
  if (!plural || (noun & NOUN.person) === 0) return false
  return LOOKS.has(word) || !isToldBefore(doc, at - 1)
}

/** "A seventh, retired nurse Ana Lesko, was held", "Jailed nurse Ana Lesko, 34, was moved": what somebody with a title was like, before the name. */
function isLikeNamed(doc: Doc, at: number): boolean {
  const opens = ((doc.tokens.flags[at] ?? 0) & FLAG.sentenceStart) !== 0
  const done = (infoOf(doc.tokens.word[at] ?? 0).forms & FORM.participle) !== 0
  if (!(opens && done) && (text(doc, at - 1) !== ',' || !LOOKS.has(text(doc, at)))) return false
  const next = mentionOver(doc, at + 1)
  if (opens && !isDoneAfter(doc, next?.to ?? at)) return false
  return next?.type === 'name' && next.class === 'person' && next.as !== null
}

/** Whether a verb stands behind a name, past the age: "Ana Lesko, 34, was", "Ana Lesko (34) died". */
function isDoneAfter(doc: Doc, at: number): boolean {
  const aside = FLAG.punctuation | FLAG.digit | FLAG.inBrackets
  let verb = at
  while (verb < at + AGE_WORDS && ((doc.tokens.flags[verb] ?? 0) & aside) !== 0) verb++
  const { fn, forms, noun } = infoOf(doc.tokens.word[verb] ?? 0)
  return (fn & (FN.be | FN.have)) !== 0 || ((forms & FORM.past) !== 0 && noun === 0)
}
const AGE_WORDS = 4

/** Whether a verb stands between the beginning of the sentence and a word. */
function isToldBefore(doc: Doc, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - TOLD_WORDS); i--) {
    const { fn, forms, noun } = infoOf(doc.tokens.word[i] ?? 0)
    if (fn & (FN.be | FN.have) || (forms & (FORM.past | FORM.third) && noun === 0)) return true
    if ((doc.tokens.flags[i] ?? 0) & FLAG.sentenceStart) return false
  }
  return false
}

const TOLD_WORDS = 16

/** "were held in dawn raids", "in pre-dawn sweeps across the city": the clause has its verb, and nothing is left for another. */
function isLedNoun(doc: Doc, at: number): boolean {
  const { noun, forms } = infoOf(doc.tokens.word[at] ?? 0)
  if (noun === 0 || forms !== FORM.third) return false
  const led = text(doc, at - 2) === '-' ? at - 4 : at - 2
  if (!(infoOf(doc.tokens.word[led] ?? 0).fn & FN.preposition)) return false
  if (infoOf(doc.tokens.word[at - 1] ?? 0).fn !== 0) return false
  const ahead = (doc.tokens.flags[at + 1] ?? FLAG.punctuation) & FLAG.punctuation
  if (!ahead && !(infoOf(doc.tokens.word[at + 1] ?? 0).fn & FN.preposition)) return false
  for (let i = led - 1; i >= Math.max(0, at - TOLD_WORDS); i--) {
    if ((doc.tokens.flags[i] ?? 0) & FLAG.punctuation) return false
    const { fn, forms: told } = infoOf(doc.tokens.word[i] ?? 0)
    if (told & FORM.past || fn & (FN.be | FN.have)) return true
    if (fn & FN.subordinator) return false
  }
  return false
}

/** Whether the verb before is in the past, so that an "-s" form joined to what it takes is no verb. */
function isPastBefore(doc: Doc, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - TOLD_WORDS); i--) {
    const { forms, noun, fn } = infoOf(doc.tokens.word[i] ?? 0)
    if (forms & FORM.past) return (forms & FORM.base) === 0
    if ((forms & FORM.third && noun === 0) || fn & (FN.be | FN.have | FN.subordinator)) return false
    if ((doc.tokens.flags[i] ?? 0) & (FLAG.sentenceStart | FLAG.punctuation)) return false
  }
  return false
}

/** "used tear gas and batons against them": another thing that was used. */
const isJoinedPlural = (doc: Doc, at: number, limit: number): boolean =>
  text(doc, at - 1) === 'and' &&
  (infoOf(doc.tokens.word[at] ?? 0).noun & NOUN.assembly) === 0 &&
  isPastBefore(doc, at - 1) &&
  !startsObject(doc, at + 1, limit)

const OCCURRED = new Set('took began continued followed lasted ended broke were was had'.split(' '))

/** "On 13 May, searches took place": a noun, with its verb right behind it. */
function occurs(doc: Doc, at: number): boolean {
  return text(doc, at - 1) === ',' && OCCURRED.has(text(doc, at + 1))
}

/** "receiving suspended three-year terms"; not in "Lund TV suspended three days over a report". */
function isTermAfter(doc: Doc, at: number, afterNoun: boolean): boolean {
  const term = mentionFrom(doc, at + 1)
  if (term?.type !== 'duration') return false
  const { fn } = infoOf(doc.tokens.word[term.to] ?? 0)
  return !(afterNoun && (fn & FN.preposition) !== 0 && text(doc, term.to) !== 'in')
}
const TERMS = new Set(['sentence', 'sentences', 'term', 'terms', 'prison', 'jail'])

const isSum = (doc: Doc, at: number): boolean => mentionOver(doc, at)?.type === 'money'

/** Whether a verb group stands at `at` where no noun phrase is open. */
export function verbHere(
  doc: Doc,
  at: number,
  { limit, afterNoun }: { limit: number; afterNoun: boolean },
): boolean {
  const info = infoOf(doc.tokens.word[at] ?? 0)
  const word = text(doc, at)
  if (mentionFrom(doc, at) || (word === 'free' && isSetFree(doc, at))) return false
  // "a camera belonging to Ana Lesko"
  if (word === 'belonging') return false
  // "ordered to pay £85 costs", "plus costs of £85"
  if (word === 'costs' && (text(doc, at + 1) === 'of' || isSum(doc, at - 1))) return false
  // "the Computer Misuse Act"
  if (info.verb !== '' && mentionOver(doc, at)?.type === 'law') return false
  if (info.verb !== '' && compoundAt(doc, at) > 0) return false
  // "receiving suspended three-year terms"
  if (word === 'suspended' && isTermAfter(doc, at, afterNoun)) return false
  // "were given suspended sentences"
  if (word === 'suspended' && TERMS.has(text(doc, at + 1))) return false
  if (isQuality(doc, at) || isLikeOthers(doc, at) || isLikeNamed(doc, at)) return false
  // "declared her dismissal void"
  if (word === 'void' && !startsObject(doc, at + 1, limit)) return false
  // "whose appeal was rejected"
  if (text(doc, at - 1) === 'whose') return false
  if (word === 'to') return true
  // "at around 8 am"
  if (word === 'am' && text(doc, at - 1) !== 'i') return false
  if (info.fn & (FN.modal | FN.be | FN.have | FN.do | FN.get)) return true
  if (info.verb === '') {
    if (isAfterWho(doc, at)) return true
    if (!afterNoun || info.noun !== 0 || info.fn !== 0) return false
    return (word.length > 4 && word.endsWith('ed')) || isUnknownDoing(doc, at, limit)
  }
  if (info.fn & (FN.preposition | FN.subordinator | FN.determiner)) return false
  if (info.noun !== 0 && info.forms === FORM.third && (isListed(doc, at) || occurs(doc, at)))
    return false
  if (info.noun !== 0 && info.forms === FORM.third && isJoinedPlural(doc, at, limit)) return false
  if (isLedNoun(doc, at)) return false
  // "Ana Lesko, head of a local branch,"
  const follows = text(doc, at - 1) === ',' && text(doc, at + 1) === 'of'
  if (info.noun & NOUN.person && follows && word !== 'accused') return false
  if (info.forms & FORM.base && (isJoinedNoun(doc, at) || isHeldBeside(doc, at))) return false
  if (info.forms & FORM.third && isTool(doc, at)) return false
  if (info.noun !== 0 && info.forms & FORM.base && isBefallen(doc, at)) return false
  // "for Saturday's march"
  if (info.noun !== 0 && info.forms & FORM.base && isOwned(doc, at)) return false
  if (isHeadOfPhrase(doc, at, info)) return false
  if (info.noun !== 0 && info.forms & FORM.base && isGiven(doc, at)) return false
  // "since protests broke out", "amid strikes"
  if (info.noun !== 0 && info.forms === FORM.third && BEFORE_NOUNS.has(text(doc, at - 1)))
    return false
  if (
    info.noun !== 0 &&
    info.forms & FORM.base &&
    OBJECTS.has(text(doc, at - 1)) &&
    !isShort(doc, at - 1)
  )
    return false
  if (info.forms & (FORM.past | FORM.participle) && !(info.forms & FORM.base && info.noun))
    return true
  if (info.forms & FORM.gerund) {
    if (isLikePeople(doc, at)) return false
    if (info.noun === 0) return true
    const begun = ASPECTUAL.has(infoOf(doc.tokens.word[at - 1] ?? 0).verb)
    const object = startsObject(doc, at + 1, limit) || isDoneToPeople(doc, at)
    return (afterNoun || begun) && object
  }
  if (!afterNoun)
    return info.noun === 0 && info.forms === FORM.base && startsDeterminer(doc, at + 1, limit)
  return verbGroupAt(doc, at, limit) !== null
}

/** "before bail was granted": a noun, since no other verb stands right behind a verb. */
function isBefallen(doc: Doc, at: number): boolean {
  const before = infoOf(doc.tokens.word[at - 1] ?? 0).fn
  const opens = (before & FN.subordinator) !== 0 && (before & (FN.relative | FN.pronoun)) === 0
  return opens && (infoOf(doc.tokens.word[at + 1] ?? 0).fn & (FN.be | FN.have)) !== 0
}

/** ", beating protesters": what is done to people, behind a comma. */
function isDoneToPeople(doc: Doc, at: number): boolean {
  const whom = infoOf(doc.tokens.word[at + 1] ?? 0)
  return text(doc, at - 1) === ',' && whom.plural && (whom.noun & NOUN.person) !== 0
}

/** "A decree issued in March allows": the noun's own participle and its date stand between noun and verb. */
export function followsReduced(chunks: readonly Chunk[]): boolean {
  const [noun, verb, date] = chunks.slice(-3)
  return (
    chunks.length === 3 &&
    noun?.type === 'np' &&
    verb?.type === 'vg' &&
    verb.ambiguous &&
    date?.type === 'date'
  )
}

/** "accused of illegally arresting": how it is done. */
export function isMannerOfGerund(doc: Doc, at: number): boolean {
  const { noun, verb } = infoOf(doc.tokens.word[at] ?? 0)
  const plain = noun === 0 && verb === '' && isLyAdverb(text(doc, at))
  return plain && (infoOf(doc.tokens.word[at + 1] ?? 0).forms & FORM.gerund) !== 0
}

/** "sent the case back for retrial", "turned the marchers back.": no verb. */
export function isBackTo(doc: Doc, at: number): boolean {
  if (text(doc, at) !== 'back') return false
  const ends = ((doc.tokens.flags[at + 1] ?? 0) & FLAG.punctuation) !== 0
  return ends || (infoOf(doc.tokens.word[at + 1] ?? 0).fn & FN.preposition) !== 0
}

/** "the bill, first introduced in 2003", "on Wednesday further remanded four students", "a sit-in last November": no noun and no verb of its own. */
export function isAdverbHere(doc: Doc, at: number, before: Chunk | null): boolean {
  if (text(doc, at) === 'last') return mentionFrom(doc, at + 1)?.type === 'date'
  const first = text(doc, at) === 'first' && before?.type === 'comma'
  if (!first && (text(doc, at) !== 'further' || before?.type !== 'np')) return false
  const { forms, noun } = infoOf(doc.tokens.word[at + 1] ?? 0)
  return (forms & FORM.past) !== 0 && noun === 0
}

/** "is due to rule on 3 July": to do it, no reason. */
export function isDueTo(doc: Doc, last: Chunk | undefined, at: number): boolean {
  if (text(doc, at) !== 'due' || last?.type !== 'vg' || last.lemma !== 'be') return false
  const { forms, fn } = infoOf(doc.tokens.word[at + 2] ?? 0)
  const after = infoOf(doc.tokens.word[at + 3] ?? 0)
  return ((forms & FORM.base) !== 0 || (fn & FN.be) !== 0) && (after.noun === 0 || after.fn !== 0)
}

/** "before securing bail": a noun right after the -ing form is its object. */
export const isOpenGerund = (doc: Doc, last: Chunk, at: number): boolean =>
  last.type === 'pp' &&
  last.verb !== null &&
  last.to === at &&
  infoOf(doc.tokens.word[at] ?? 0).noun !== 0
