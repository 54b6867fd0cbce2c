import { type DateMention, type Doc, mentionOver } from '../text/doc.ts'
import { FORM, NOUN, infoOf } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

const RELATIVES = new Set(['which', 'who', 'whose', 'where'])

/** How many words an aside has before its year. */
const SET_OFF = 5

/** "The Office, set up in 2017, said": between two commas, behind a participle. */
function isSetOff({ tokens }: Pick<Doc, 'tokens'>, from: number, to: number): boolean {
  if (wordOf(tokens.word[to] ?? 0) !== ',') return false
  for (let i = from - 1; i > from - SET_OFF && tokens.sentence[i] === tokens.sentence[from]; i--)
    if (wordOf(tokens.word[i] ?? 0) === ',')
      return (infoOf(tokens.word[i + 1] ?? 0).forms & FORM.participle) !== 0
  return false
}

const DOERS =
  NOUN.person | NOUN.authority | NOUN.legislature | NOUN.organisation | NOUN.court | NOUN.police

const BEGUN = new Set(
  'declared adopted signed passed enacted introduced imposed founded established launched created issued promulgated'.split(
    ' ',
  ),
)

/** "the state of exception declared in March 2022", "a law adopted in 2019": since when a thing has been there. */
function isOfThing({ tokens }: Pick<Doc, 'tokens'>, from: number): boolean {
  if (!BEGUN.has(wordOf(tokens.word[from - 2] ?? 0))) return false
  const { fn, noun } = infoOf(tokens.word[from - 3] ?? 0)
  return fn === 0 && (noun & DOERS) === 0 && tokens.sentence[from - 4] === tokens.sentence[from]
}

/** "compared with 29 the year before", "up from 12 in 2019": of what something is measured by. */
export function isMeasure({ tokens }: Pick<Doc, 'tokens'>, from: number): boolean {
  const sentence = tokens.sentence[from]
  for (let i = from - 1; i > from - MEASURED && tokens.sentence[i] === sentence; i--) {
    const word = wordOf(tokens.word[i] ?? 0)
    const next = wordOf(tokens.word[i + 1] ?? 0)
    if (word === 'compared' || ((word === 'up' || word === 'down') && next === 'from')) return true
  }
  return false
}

/** How many words behind "compared with" its year may stand. */
const MEASURED = 7

/** "the party, which was outlawed in 2024": a year told by the way is not that of the passage. */
export function isByTheWay({ tokens }: Doc, { from, to }: DateMention): boolean {
  const sentence = tokens.sentence[from]
  if (isSetOff({ tokens }, from, to) || isOfThing({ tokens }, from)) return true
  for (let i = from - 1; i >= 0 && tokens.sentence[i] === sentence; i--) {
    const word = wordOf(tokens.word[i] ?? 0)
    if (word === ',') return false
    if (RELATIVES.has(word)) return true
  }
  return false
}

/** "the anniversary of the 1987 arrests": a year that only says which. */
export function isWhich(
  { tokens }: Doc,
  { from, to, preposition, expression }: DateMention,
): boolean {
  if (preposition !== null || expression.form !== 'calendar' || expression.start.month !== null)
    return false
  return wordOf(tokens.word[from - 1] ?? 0) === 'the' && infoOf(tokens.word[to] ?? 0).fn === 0
}

/** How many words a clause may have that tells of somebody by the way. */
const BY_THE_WAY = 12

/** "On 28 December they rallied over a student who was killed on 25 December": what is told on counts from the rally. */
export function isToldByTheWay({ tokens }: Doc, { from }: DateMention): boolean {
  const sentence = tokens.sentence[from]
  for (let i = from - 1; i > from - BY_THE_WAY && tokens.sentence[i] === sentence; i--)
    if (RELATIVES.has(wordOf(tokens.word[i] ?? 0))) return true
  return false
}

/** "…, who was arrested on 3 May", "…, arrested in May 2023": what the same aside goes on with counts from it. */
export function isInAside(doc: Doc, mention: DateMention): boolean {
  return isToldByTheWay(doc, mention) || isByTheWay(doc, mention)
}

const REASONS = new Set(['for', 'over', 'about'])
const REASONED = 9

/** "On Tuesday a court fined her for a protest on 1 March": what is told on counts from the fine. */
export function isOfReason(doc: Doc, { from, preposition }: DateMention): boolean {
  const { tokens } = doc
  if (preposition !== 'on' && preposition !== 'in' && preposition !== 'of') return false
  const sentence = tokens.sentence[from]
  for (let i = from - 2; i > from - REASONED && tokens.sentence[i] === sentence; i--) {
    const word = wordOf(tokens.word[i] ?? 0)
    if (word === ',' || word === ';' || word === 'and') return false
    if (!REASONS.has(word)) continue
    // "held for two days on 1 March"
    return mentionOver(doc, i + 1)?.type !== 'duration'
  }
  return false
}

const REQUESTS = new Set(
  'request requests application applications notice notification permission permit permits'.split(
    ' ',
  ),
)
const REQUESTED = 14

/** "their request to march on 20 November": what is told on does not count from the day asked for. */
export function isAskedFor({ tokens }: Doc, { from }: DateMention): boolean {
  const sentence = tokens.sentence[from]
  for (let i = from - 1; i >= from - REQUESTED && tokens.sentence[i] === sentence; i--) {
    const word = wordOf(tokens.word[i] ?? 0)
    if (word === ',' || word === ';') return false
    const next = wordOf(tokens.word[i + 1] ?? 0)
    if (REQUESTS.has(word)) return next === 'to' || next === 'for'
  }
  return false
}
const PUBLISHED = new Set(
  'edition issue episode programme program broadcast article post column interview letter report'.split(
    ' ',
  ),
)

/** "the programme's edition of 12 April": when it came out, and no day that is told on from. */
export function isOfPublication({ tokens }: Doc, { from, preposition }: DateMention): boolean {
  if (preposition !== 'of') return false
  return (
    PUBLISHED.has(wordOf(tokens.word[from - 2] ?? 0)) ||
    PUBLISHED.has(wordOf(tokens.word[from - 1] ?? 0))
  )
}

/** "who had given himself up on 11 May": what is told on does not count from it, but for its own sentence. */
export function isAside({ tokens }: Doc, { from }: DateMention): boolean {
  const sentence = tokens.sentence[from]
  let had = false
  for (let i = from - 1; i >= from - 12 && tokens.sentence[i] === sentence; i--) {
    const word = wordOf(tokens.word[i] ?? 0)
    if (word === 'had') had = true
    else if (had && (word === 'who' || word === 'which' || word === 'that')) return true
    else if (had) return false
  }
  return false
}

const AHEAD = new Set(
  `will due scheduled appointed expected begins starts opens resumes continues postponed adjourned rescheduled deferred face faces facing await awaits awaiting`.split(
    ' ',
  ),
)
const HOW_FAR = 8

/** How many words behind a date that opens its sentence "are to" may stand. */
const FAR_BEHIND = 14

/** "On 22 May, two of them are to appear": a day to come that opens its sentence. */
function opensAhead({ tokens }: Doc, { from, to }: DateMention): boolean {
  const sentence = tokens.sentence[from]
  if (tokens.sentence[from - 2] === sentence) return false
  for (let i = to; i < to + FAR_BEHIND && tokens.sentence[i] === sentence; i++) {
    const word = wordOf(tokens.word[i] ?? 0)
    const toBe = (word === 'is' || word === 'are') && wordOf(tokens.word[i + 1] ?? 0) === 'to'
    if (toBe || word === 'will') return true
  }
  return false
}

/** "The trial begins on Monday", "was adjourned to 9 June": what is told on does not count from a day to come. */
export function isAhead(doc: Doc, date: DateMention): boolean {
  const { tokens } = doc
  const { from } = date
  if (opensAhead(doc, date)) return true
  const sentence = tokens.sentence[from]
  for (let i = from - 1; i >= from - HOW_FAR && tokens.sentence[i] === sentence; i--) {
    const word = wordOf(tokens.word[i] ?? 0)
    if (word === ',' || word === ';') return false
    if (AHEAD.has(word)) return true
  }
  return false
}
