import type { Parsed } from '../events/constructions.ts'
import { type DateMention, mentionOver } from '../text/doc.ts'
import { FN, infoOf } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'
import { isSinceBest } from '../time/date-roles.ts'
import type { Clause } from './grammar.ts'

/** "every Sunday": no day at all. */
function isHabit({ doc }: Parsed, { from, expression }: DateMention): boolean {
  const before = wordOf(doc.tokens.word[from - 1] ?? 0)
  // "1,000 soms each the next morning" is one morning.
  if (wordOf(doc.tokens.word[from] ?? 0) === 'the') return false
  // "1,000 soms each two days later" is one day as well.
  return before === 'every' || (before === 'each' && expression.form !== 'chained')
}

const RISING = new Set(['up', 'down', 'rising', 'falling'])
const COMPARED = 8
/** What a number is set beside: "against 12", "versus 12". */
const BESIDE = new Set(['against', 'versus', 'vs', 'unlike'])
const AS_MANY = new Set(['many', 'much', 'often', 'high', 'few', 'large', 'big'])

/** "twice as many as in 2020", "as high as last year" */
function isAsMany({ tokens }: Parsed['doc'], at: number): boolean {
  const word = (i: number): string => wordOf(tokens.word[i] ?? 0)
  return word(at) === 'as' && AS_MANY.has(word(at - 1)) && word(at - 2) === 'as'
}

/** ", from 120 in 2020", "against 12 in the whole of 2020": a number set beside another, without a word more. */
function isBeside(doc: Parsed['doc'], at: number): boolean {
  const word = wordOf(doc.tokens.word[at] ?? 0)
  const before = wordOf(doc.tokens.word[at - 1] ?? 0)
  if (!BESIDE.has(word) && word !== 'from') return false
  const number = mentionOver(doc, at + 1)
  if (number?.type !== 'number') return false
  const bare = (infoOf(doc.tokens.word[number.to] ?? 0).fn & FN.preposition) !== 0
  return bare && (before === ',' || before === 'as' || word === 'versus' || word === 'vs')
}

/** "picked up from a shop on 3 February": no number rises. */
function isParticle({ tokens }: Parsed['doc'], at: number): boolean {
  const { verb, fn } = infoOf(tokens.word[at - 1] ?? 0)
  return verb !== '' && (fn & FN.be) === 0
}

/** "14 are in jail, up from six a year ago", "30 were held, compared with 12 in 2023": when it was otherwise. */
export function isCompared({ doc }: Parsed, { from }: DateMention): boolean {
  const word = (at: number): string => wordOf(doc.tokens.word[at] ?? 0)
  const sentence = doc.tokens.sentence[from]
  for (let i = from - 1; i > from - COMPARED && doc.tokens.sentence[i] === sentence; i--) {
    if (word(i) === ',') return false
    if (isBeside(doc, i)) return true
    if (i >= from - 2 && isAsMany(doc, i)) return true
    if (word(i) === 'from' && RISING.has(word(i - 1))) return !isParticle(doc, i - 1)
    // "ten fewer than in September"
    if (word(i) === 'than' && i >= from - 2) return true
    if (word(i) === 'compared' && (word(i + 1) === 'with' || word(i + 1) === 'to')) return true
  }
  return false
}

const SOURCE = 8

/** "according to Tuesday reports", "according to a statement of 3 May": when it was told. */
export function isOfReport({ doc }: Parsed, { from }: DateMention): boolean {
  const word = (at: number): string => wordOf(doc.tokens.word[at] ?? 0)
  for (let at = from - 1; at > from - SOURCE; at--) {
    if (word(at) === 'according') return true
    if ([',', '.', 'who', 'that', 'was', 'were'].includes(word(at))) return false
  }
  return false
}

/** "remanded pending a ruling on Thursday": the day of what is awaited. */
function isAwaited({ phrases }: Clause, date: DateMention): boolean {
  return phrases.some(
    ({ preposition, object, to }) =>
      AWAITING.has(preposition) && object !== null && (to === date.from || to === date.from - 1),
  )
}

/** What is waited for. */
const WAITED = new Set(
  'sentencing sentence trial hearing appearance arraignment verdict judgment judgement ruling retrial'.split(
    ' ',
  ),
)
/** How many words "until" stands before the noun, at most: "until a pre-trial hearing". */
const UNTIL_NEAR = 3

/** "released on bail until sentencing on 21 November": the day of what comes then. */
function isWaitedFor({ doc }: Parsed, { from, preposition }: DateMention): boolean {
  const word = (i: number): string => wordOf(doc.tokens.word[i] ?? 0)
  const noun = from - (preposition === null ? 1 : 2)
  if (!WAITED.has(word(noun))) return false
  for (let at = noun - 1; at >= noun - UNTIL_NEAR; at--)
    if (word(at) === 'until' || word(at) === 'till') return true
  return false
}

const MOVING = new Set(
  'postpone adjourn move reschedule shift delay defer extend prolong bring'.split(' '),
)

/** "moved from 3 May to 9 May", "extended from 3 May until 9 May": from what day, not when. */
const isMovedFrom = ({ verb }: Clause, { preposition, from }: DateMention): boolean =>
  preposition === 'from' && from >= verb.to && MOVING.has(verb.lemma)

/** "three remained in custody as of 7 February": how things stood then. */
function isStandingAt({ doc }: Parsed, { from, preposition }: DateMention): boolean {
  return preposition === 'of' && wordOf(doc.tokens.word[from - 2] ?? 0) === 'as'
}

const AWAITING = new Set(['pending', 'ahead of', 'awaiting'])

/** How many words an aside such as "its ninth such refusal in 2022" may hold before its date. */
const ASIDE = 8
const ORDINAL =
  /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|latest|\d+(?:nd|rd|th))$/
const FIRST = new Set(['the', 'its', 'his', 'her', 'their', 'our', 'my', 'a'])

/** "was tried for the second time this year": no day of that trial. */
function isOfTimes({ doc }: Parsed, { from, expression }: DateMention): boolean {
  if (expression.form !== 'deictic' || expression.unit === 'day' || expression.offset !== 0)
    return false
  const word = (i: number): string => wordOf(doc.tokens.word[i] ?? 0)
  return (word(from - 1) === 'time' || word(from - 1) === 'times') && ORDINAL.test(word(from - 2))
}

/** "refused to register it, its ninth refusal since 2019": over what time that has been so often, not when it was. */
function isOfCount({ doc }: Parsed, { from }: DateMention): boolean {
  const sentence = doc.tokens.sentence[from]
  for (let i = from - 1; i > from - ASIDE && doc.tokens.sentence[i] === sentence; i--) {
    const word = wordOf(doc.tokens.word[i] ?? 0)
    if (word !== ',' && word !== '–' && word !== '—') continue
    const next = wordOf(doc.tokens.word[i + 1] ?? 0)
    const then = wordOf(doc.tokens.word[i + 2] ?? 0)
    return FIRST.has(next) && ORDINAL.test(then)
  }
  return false
}

const ORDERING = new Set(
  'order tell instruct give ask require demand request oblige urge warn direct'.split(' '),
)

/** "ordered to leave the country by the end of the month": until when something is to be done. */
const isDeadline = ({ verb, governor }: Clause, { preposition }: DateMention): boolean =>
  preposition === 'by' &&
  (ORDERING.has(verb.lemma) ||
    (verb.form === 'infinitive' && ORDERING.has(governor?.verb.lemma ?? '')))

const KEEPING = new Set(['hold', 'detain', 'keep', 'remain', 'stay', 'spend'])

/** "was invited on Monday, was held overnight": how long. */
const isHowLong = ({ doc }: Parsed, { verb }: Clause, { from }: DateMention): boolean =>
  KEEPING.has(verb.lemma) && from >= verb.to && wordOf(doc.tokens.word[from] ?? 0) === 'overnight'

/** Whether a date of a clause says nothing of when its verb happened. */
export function isNoDay(parsed: Parsed, clause: Clause, date: DateMention): boolean {
  return (
    isHabit(parsed, date) ||
    isOfCount(parsed, date) ||
    isOfTimes(parsed, date) ||
    isCompared(parsed, date) ||
    isOfReport(parsed, date) ||
    isAwaited(clause, date) ||
    isWaitedFor(parsed, date) ||
    isMovedFrom(clause, date) ||
    isDeadline(clause, date) ||
    isStandingAt(parsed, date) ||
    isHowLong(parsed, clause, date) ||
    isSinceBest(parsed.doc, date)
  )
}
