import type { CalendarPart } from '../text/doc.ts'
import { FLAG } from '../text/doc.ts'
import type { Scan } from '../text/scan.ts'
import { digitsThenLetters, flagsAt, gluedAt, integerAt, lengthAt, wordAt } from '../text/scan.ts'
import {
  W,
  ambiguous,
  dayTimes,
  midMonthOf,
  monthCues,
  monthOf,
  monthPairs,
  parted,
  parts,
  shortMonthOf,
  shortWeekdays,
  weekdayOf,
} from './vocabulary.ts'
import { readQuantity } from '../amounts/numbers.ts'
import { matchAt } from '../text/words.ts'
import { readNumeric } from './numeric.ts'
import { readSpan } from './spans.ts'
import { type YearAfter, readBareYear, readYear, readYearAfter } from './years.ts'

/** A point or stretch of the calendar as far as it is stated. `end` is there where one expression states two ends. */
export type Point = {
  readonly to: number
  readonly start: CalendarPart
  readonly end?: CalendarPart
  /** "of this year", "of that year", "last May". */
  readonly year?: 'last' | 'this' | 'next' | 'told'
  readonly shift?: 'last' | 'next'
  readonly short?: boolean
  /** Written in digits as day-month, which may mean month-day. */
  readonly numeric?: boolean
  /** The weekday beside it, Monday is 1: "Thursday, 30 October". */
  readonly weekday?: number
}

const part = (year: number | null, month: number | null, day: number | null): CalendarPart => ({
  year,
  month,
  day,
})

/** A day of the month: "8", "8th"; in words only before or after a month: "the eighth of March", "March the eighth". */
export function readDay(scan: Scan, at: number): number {
  const plain = integerAt(scan, at)
  const ordinal = plain < 0 ? digitsThenLetters(scan, at) : undefined
  const day = ordinal && /^(?:st|nd|rd|th)$/.test(ordinal.letters) ? ordinal.value : plain
  if (day >= 1 && day <= 31 && lengthAt(scan, at) <= 4) return day
  if (plain >= 0) return -1
  const noun = wordAt(scan, at + 1) === W.day ? 1 : 0
  const of = wordAt(scan, at + noun + 1) === W.of && readMonth(scan, at + noun + 2) > 0
  const the = wordAt(scan, at - 1) === W.the && readMonth(scan, at - 2) > 0
  const bare = isEnd(scan, at + 1) && readMonth(scan, at - 1) > 0
  const word = of || the || bare ? readQuantity(scan, at) : undefined
  return word?.ordinal && word.to === at + 1 && (word.low ?? 0) <= 31 ? (word.low ?? -1) : -1
}

/** The month at a token, full or short; an ambiguous one must have a capital or stand between a day and a year. */
export function readMonth(scan: Scan, at: number): number {
  const word = wordAt(scan, at)
  const month = monthOf.get(word)
  const capital = (flagsAt(scan, at) & FLAG.capital) !== 0
  if (month !== undefined)
    return capital || !ambiguous.has(word) || isPlainMonth(scan, at) ? month : -1
  const short = shortMonthOf.get(word)
  const beside = capital || integerAt(scan, at - 1) > 0 || integerAt(scan, at + 1) > 0
  return short !== undefined && beside && (capital || isPlainMonth(scan, at)) ? short : -1
}

/** "by march 7", "for may 3" */
const AROUND_DAYS: ReadonlySet<number> = new Set([W.since, W.until, W.by, W.for, W.from, W.of])

/** "12 may 2024", "in early may": without its capital a word that can be another is a month only here. */
function isPlainMonth(scan: Scan, at: number): boolean {
  const year = integerAt(scan, at + 1)
  const whole = year >= 1900 && year <= 2100
  const day = integerAt(scan, at - 1)
  const ordinal = digitsThenLetters(scan, at - 1)
  const dayed = (day >= 1 && day <= 31) || (ordinal !== undefined && ordinal.value <= 31)
  const next = flagsAt(scan, at + 1)
  const ends = next === 0 || (next & FLAG.punctuation) !== 0
  const before = wordAt(scan, at - 1)
  const cued = parted.has(before) || before === W.in || before === W.since || before === W.until
  const ahead = integerAt(scan, at + 1)
  const onDay = before === W.on || (AROUND_DAYS.has(before) && isEnd(scan, at + 2))
  if (ahead >= 1 && ahead <= 31 && onDay) return true
  return (
    (whole && (dayed || monthCues.has(before) || at === scan.from)) || (ends && (dayed || cued))
  )
}

const dated = (
  { year, told, short }: Omit<YearAfter, 'to'>,
  point: Omit<Point, 'year' | 'short'>,
): Point => {
  const withYear = (old: CalendarPart): CalendarPart => ({ ...old, year: old.year ?? year })
  const base = { ...point, start: withYear(point.start) }
  const both = point.end ? { ...base, end: withYear(point.end) } : base
  return { ...both, ...(told ? { year: told } : {}), ...(short ? { short } : {}) }
}

/** "8", "8 and 9", "12–14", "4, 5 and 6": first and last day, and the token after them. Days apart are no stretch. */
function readDays(scan: Scan, at: number): { first: number; last: number; to: number } | undefined {
  const first = readDay(scan, at)
  if (first < 0) return undefined
  let last = first
  let to = at + 1
  for (;;) {
    const link = wordAt(scan, to)
    const range = link === W['-'] || link === W.to || link === W.through
    const comma = link === W[','] && wordAt(scan, to + 1) === W.and ? 1 : 0
    if (!range && link !== W.and && link !== W[',']) break
    const the = wordAt(scan, to + 1 + comma) === W.the ? 1 : 0
    const day = readDay(scan, to + 1 + comma + the)
    if (day < 0 || day <= last || (!range && day !== last + 1)) break
    last = day
    to += 2 + comma + the
  }
  return { first, last, to }
}

/** "8th August 2024", "12–14 June", "the 8th of August". */
function readDayMonth(scan: Scan, at: number): Point | undefined {
  const days = readDays(scan, at)
  if (!days) return undefined
  const noun = wordAt(scan, days.to) === W.day ? 1 : 0
  const of = wordAt(scan, days.to + noun) === W.of ? noun + 1 : 0
  const month = readMonth(scan, days.to + of)
  if (month < 0) return undefined
  const { to, ...year } = readYearAfter(scan, days.to + of + 1)
  const start = part(null, month, days.first)
  const end = days.last > days.first ? { end: part(null, month, days.last) } : {}
  return dated(year, { to, start, ...end })
}

/** "22" in "on 22 and 29 July": a day whose month stands with a later one. */
function readSharedMonth(scan: Scan, at: number): Point | undefined {
  const day = readDay(scan, at)
  if (day < 0) return undefined
  for (let i = at + 1; i < at + 8; i += 2) {
    const link = wordAt(scan, i)
    if (link !== W.and && link !== W[','] && link !== W.or) return undefined
    const next = readDay(scan, i + 1)
    if (next <= day) return undefined
    const month = readMonth(scan, i + 2)
    if (month < 0) continue
    const { to: _, ...year } = readYearAfter(scan, i + 3)
    return dated(year, { to: at + 1, start: part(null, month, day) })
  }
  return undefined
}

/** "August 8, 2024", "Nov. 26", "June 12–14", "November 2024", "November of that year". */
function readMonthFirst(scan: Scan, at: number): Point | undefined {
  const month = readMonth(scan, at)
  if (month < 0 || isNoDay(integerAt(scan, at - 1))) return undefined
  const the = wordAt(scan, at + 1) === W.the ? 1 : 0
  const days = readDays(scan, at + 1 + the)
  if (days && !isClockAfter(scan, days.to)) {
    const { to, ...year } = readYearAfter(scan, days.to)
    const start = part(null, month, days.first)
    const end = days.last > days.first ? { end: part(null, month, days.last) } : {}
    return dated(year, { to, start, ...end })
  }
  const { to, ...year } = readGluedYear(scan, at + 1) ?? readYearAfter(scan, at + 1)
  if (year.year === null && !year.told && !isBareMonth(scan, at)) return undefined
  const start = part(null, month, null)
  if (year.year === null && !year.told && wordAt(scan, at - 1) === W.this)
    return dated({ year: null, told: 'this' }, { to, start })
  return dated(year, { to, start, ...shiftBefore(scan, at, year) })
}

/** "Oct-2023" */
function readGluedYear(scan: Scan, at: number): YearAfter | undefined {
  const glued = wordAt(scan, at) === W['-'] && gluedAt(scan, at) && gluedAt(scan, at + 1)
  return glued ? readYear(scan, at + 1) : undefined
}

/** "last May", "next May". */
function shiftBefore(
  scan: Scan,
  at: number,
  { year }: Omit<YearAfter, 'to'>,
): Pick<Point, 'shift'> {
  if (year !== null) return {}
  const before = wordAt(scan, at - 1)
  if (before === W.last || before === W.past) return { shift: 'last' }
  return before === W.next || before === W.coming ? { shift: 'next' } : {}
}

/** "45 August": a number that is no day makes the month no date either. */
export function isNoDay(number: number): boolean {
  return number === 0 || (number > 31 && number < 100)
}

/** "May 3 people": a digit with a colon or "a.m." after it is an hour. */
function isClockAfter(scan: Scan, at: number): boolean {
  return scan.source.charAt(scan.tokens.start[at] ?? 0) === ':'
}

/** "May–November": the month after it makes it one. */
function opensRange(scan: Scan, at: number): boolean {
  const link = wordAt(scan, at + 1)
  if (link === W['-'] && shortMonthOf.has(wordAt(scan, at + 2))) return true
  if (!monthOf.has(wordAt(scan, at + 2))) return false
  const spelled = link === W.and || link === W.to
  return link === W['-'] || (spelled && (flagsAt(scan, at + 2) & FLAG.capital) !== 0)
}

/** "Jan Holm", "April Brown" */
const isNameAfter = (scan: Scan, at: number): boolean =>
  (flagsAt(scan, at + 1) & FLAG.capital) !== 0 && readMonth(scan, at + 1) < 0

/** Whether a month without day and year is one, and not a name or a verb. */
function isBareMonth(scan: Scan, at: number): boolean {
  const word = wordAt(scan, at)
  const before = wordAt(scan, at - 1)
  const alone =
    at === scan.from && (at + 1 === scan.to || (at + 2 === scan.to && endsSentence(scan, at + 1)))
  const closes = before === W['-'] && monthOf.has(wordAt(scan, at - 2))
  const cued = monthCues.has(before) || alone || closes || opensRange(scan, at)
  if (shortMonthOf.has(word)) return cued && !isNameAfter(scan, at)
  const nameLike = isNameAfter(scan, at)
  if (ambiguous.has(word)) return cued && !nameLike
  return cued || !nameLike
}

const endsSentence = (scan: Scan, at: number): boolean =>
  (flagsAt(scan, at) & FLAG.punctuation) !== 0

function isEnd(scan: Scan, at: number): boolean {
  return flagsAt(scan, at) === 0 || endsSentence(scan, at)
}

/** "Tuesday, 8 August", "Thursday 12 May": the date after a weekday says more. */
function readAfterWeekday(scan: Scan, at: number): Point | undefined {
  const word = wordAt(scan, at)
  const short = shortWeekdays.has(word)
  if (!weekdayOf.has(word) && !(short && (flagsAt(scan, at) & FLAG.capital) !== 0)) return undefined
  const stop = short && scan.source.charAt(scan.tokens.start[at + 1] ?? 0) === '.' ? 1 : 0
  const found = readAfterName(scan, at + stop)
  const weekday = weekdayOf.get(word)
  return found && weekday !== undefined && !found.end ? { ...found, weekday } : found
}

function readAfterName(scan: Scan, at: number): Point | undefined {
  const time = dayTimes.has(wordAt(scan, at + 1)) ? 1 : 0
  return readAfterComma(scan, at + time)
}

function readAfterComma(scan: Scan, at: number): Point | undefined {
  const comma = wordAt(scan, at + 1) === W[','] || wordAt(scan, at + 1) === W.on ? 1 : 0
  const the = wordAt(scan, at + 1 + comma) === W.the ? 1 : 0
  return (
    readDayMonth(scan, at + 1 + comma + the) ??
    readMonthFirst(scan, at + 1 + comma) ??
    readNumeric(scan, at + 1 + comma)
  )
}

/** "the end of", "the night of", "early": what is dated is what follows. At most two stand together. */
function afterParts(scan: Scan, at: number): number {
  let to = at
  for (let i = 0; i < 2 && to < scan.to; i++) {
    const entry = matchAt(parts, scan.tokens, to)
    if (entry < 0) break
    to += parts.lengths[entry] ?? 1
    if (wordAt(scan, to) === W['-'] || wordAt(scan, to) === W.the) to++
  }
  return to
}

/** One date of the calendar, from token `first`. */
export function readPoint(scan: Scan, first: number): Point | undefined {
  const at = afterParts(scan, first)
  const middle = midMonthOf.get(wordAt(scan, at))
  if (middle !== undefined) {
    const { to, ...year } = readYearAfter(scan, at + 1)
    return dated(year, { to, start: part(null, middle, null) })
  }
  const pair = monthPairs.get(wordAt(scan, at))
  if (pair !== undefined) {
    const { to, ...year } = readYearAfter(scan, at + 1)
    return dated(year, { to, start: part(null, pair[0], null), end: part(null, pair[1], null) })
  }
  const article = wordAt(scan, at) === W.the
  const the = article && (readDay(scan, at + 1) > 0 || readYear(scan, at + 1)) ? 1 : 0
  return (
    readNumeric(scan, at) ??
    readAfterWeekday(scan, at) ??
    readDayMonth(scan, at + the) ??
    readMonthFirst(scan, at) ??
    readSharedMonth(scan, at + the) ??
    readSpan(scan, at) ??
    (the === 0 ? readBareYear(scan, at) : undefined)
  )
}
