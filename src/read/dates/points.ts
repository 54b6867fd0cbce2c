import type { CalendarPart } from '../doc.ts'
import { FLAG } from '../doc.ts'
import type { Scan } from '../scan.ts'
import { digitsThenLetters, flagsAt, gluedAt, integerAt, lengthAt, wordAt } from '../scan.ts'
import {
  W,
  ambiguous,
  midMonthOf,
  monthCues,
  monthOf,
  parts,
  shortMonthOf,
  weekdayOf,
  yearCues,
} from './vocabulary.ts'
import { matchAt } from '../words.ts'
import { readNumeric } from './numeric.ts'
import { readSpan } from './spans.ts'

/** A point or stretch of the calendar as far as it is stated. `end` is there where one expression states two ends. */
export type Point = {
  readonly to: number
  readonly start: CalendarPart
  readonly end?: CalendarPart
  /** "of this year", "of that year", "last May". */
  readonly year?: 'last' | 'this' | 'next' | 'told'
  /** Written in digits as day-month, which may mean month-day. */
  readonly numeric?: boolean
}

const part = (year: number | null, month: number | null, day: number | null): CalendarPart => ({
  year,
  month,
  day,
})

/** A day of the month: "8", "8th". */
export function readDay(scan: Scan, at: number): number {
  const plain = integerAt(scan, at)
  const ordinal = plain < 0 ? digitsThenLetters(scan, at) : undefined
  const day = ordinal && /^(?:st|nd|rd|th)$/.test(ordinal.letters) ? ordinal.value : plain
  return day >= 1 && day <= 31 && lengthAt(scan, at) <= 4 ? day : -1
}

/** Four digits that can be a year. */
export function readYear(scan: Scan, at: number): number {
  const year = integerAt(scan, at)
  return year >= 1800 && year <= 2100 && lengthAt(scan, at) === 4 ? year : -1
}

/** The month at a token, full or short; an ambiguous one must have a capital. */
export function readMonth(scan: Scan, at: number): number {
  const word = wordAt(scan, at)
  const month = monthOf.get(word)
  if (month !== undefined)
    return (flagsAt(scan, at) & FLAG.capital) !== 0 || !ambiguous.has(word) ? month : -1
  const short = shortMonthOf.get(word)
  return short !== undefined && (flagsAt(scan, at) & FLAG.capital) !== 0 ? short : -1
}

/** The year after a month or day: "2024", ", 2024", "of 2024", "of this year", "of that year", "last year". */
export function readYearAfter(
  scan: Scan,
  at: number,
): { to: number; year: number | null; told?: Point['year'] } {
  const next = wordAt(scan, at)
  const skip = next === W[','] || next === W.of || next === W.in ? 1 : 0
  const year = readYear(scan, at + skip)
  if (year > 0 && !isCountAfter(scan, at + skip, next === W[',']))
    return { to: at + skip + 1, year }
  const told = relativeYear(scan, at + (next === W.of || next === W.in ? 1 : 0))
  return told ?? { to: at, year: null }
}

/** In "on 8 August, 2000 people marched" the number belongs to the people. */
function isCountAfter(scan: Scan, at: number, comma: boolean): boolean {
  if (!comma) return false
  const flags = flagsAt(scan, at + 1)
  return (
    flags !== 0 &&
    (flags & (FLAG.punctuation | FLAG.capital | FLAG.digit)) === 0 &&
    !yearCues.has(wordAt(scan, at + 1)) &&
    integerAt(scan, at) % 100 === 0
  )
}

function relativeYear(
  scan: Scan,
  at: number,
): { to: number; year: null; told: NonNullable<Point['year']> } | undefined {
  const word = wordAt(scan, at)
  const the = word === W.the ? 1 : 0
  if (wordAt(scan, at + the + 1) !== W.year) return undefined
  const which = wordAt(scan, at + the)
  const told =
    which === W.this || which === W.current
      ? 'this'
      : which === W.last || which === W.previous
        ? 'last'
        : which === W.next
          ? 'next'
          : which === W.that || which === W.same
            ? 'told'
            : undefined
  return told && { to: at + the + 2, year: null, told }
}

const dated = (year: number | null, told: Point['year'], point: Omit<Point, 'year'>): Point => {
  const withYear = (old: CalendarPart): CalendarPart => ({ ...old, year: old.year ?? year })
  const base = { ...point, start: withYear(point.start) }
  const both = point.end ? { ...base, end: withYear(point.end) } : base
  return told ? { ...both, year: told } : both
}

/** "8", "8 and 9", "12–14", "4, 5 and 6": first and last day, and the token after them. Days apart are no stretch. */
function readDays(scan: Scan, at: number): { first: number; last: number; to: number } | undefined {
  const first = readDay(scan, at)
  if (first < 0) return undefined
  let last = first
  let to = at + 1
  for (;;) {
    const link = wordAt(scan, to)
    const range = link === W['-'] || link === W.to
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
  const of = wordAt(scan, days.to) === W.of ? 1 : 0
  const month = readMonth(scan, days.to + of)
  if (month < 0) return undefined
  const { to, year, told } = readYearAfter(scan, days.to + of + 1)
  const start = part(null, month, days.first)
  const end = days.last > days.first ? { end: part(null, month, days.last) } : {}
  return dated(year, told, { to, start, ...end })
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
    const { year, told } = readYearAfter(scan, i + 3)
    return dated(year, told, { to: at + 1, start: part(null, month, day) })
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
    const { to, year, told } = readYearAfter(scan, days.to)
    const start = part(null, month, days.first)
    const end = days.last > days.first ? { end: part(null, month, days.last) } : {}
    return dated(year, told, { to, start, ...end })
  }
  const { to, year, told } = readYearAfter(scan, at + 1)
  if (year === null && !told && !isBareMonth(scan, at)) return undefined
  return dated(year, told, { to, start: part(null, month, null) })
}

/** "45 August": a number that is no day makes the month no date either. */
function isNoDay(number: number): boolean {
  return number === 0 || (number > 31 && number < 100)
}

/** "May 3 people": a digit with a colon or "a.m." after it is an hour. */
function isClockAfter(scan: Scan, at: number): boolean {
  return scan.source.charAt(scan.tokens.start[at] ?? 0) === ':'
}

/** Whether a month without day and year is one, and not a name or a verb. */
function isBareMonth(scan: Scan, at: number): boolean {
  const word = wordAt(scan, at)
  const before = wordAt(scan, at - 1)
  const cued = monthCues.has(before)
  if (shortMonthOf.has(word)) return cued
  const nameLike = (flagsAt(scan, at + 1) & FLAG.capital) !== 0 && readMonth(scan, at + 1) < 0
  if (ambiguous.has(word)) return cued && !nameLike
  return cued || !nameLike
}

/** A year by itself: "in 2022", "the 2024 vote", "2023-24", "2019–2025". */
function readBareYear(scan: Scan, at: number): Point | undefined {
  const year = readYear(scan, at)
  if (year < 0) return undefined
  const second =
    wordAt(scan, at + 1) === W['-'] && gluedAt(scan, at + 2) ? integerAt(scan, at + 2) : -1
  if (second >= 0) {
    const full = lengthAt(scan, at + 2) === 2 ? Math.floor(year / 100) * 100 + second : second
    if (full > year && full < year + 60)
      return { to: at + 3, start: part(year, null, null), end: part(full, null, null) }
  }
  const broken = second >= 0 || isNoDay(integerAt(scan, at - 2))
  return !broken && isYearHere(scan, at) ? { to: at + 1, start: part(year, null, null) } : undefined
}

/** Four digits after a preposition, a date or "the", or at the end of a clause, are a year; before a plain noun a count. */
function isYearHere(scan: Scan, at: number): boolean {
  const before = wordAt(scan, at - 1)
  const next = flagsAt(scan, at + 1)
  if (yearCues.has(before) || before === W["'s"])
    return before !== W.the &&
      before !== W.and &&
      before !== W.to &&
      before !== W.of &&
      before !== W.for
      ? true
      : integerAt(scan, at) >= 1900
  const ends = next === 0 || (next & FLAG.punctuation) !== 0
  return (
    ends &&
    integerAt(scan, at) >= 1900 &&
    wordAt(scan, at - 1) !== W[','] &&
    (flagsAt(scan, at - 1) & FLAG.punctuation) === 0
  )
}

/** "Tuesday, 8 August", "Thursday 12 May": the date after a weekday says more. */
function readAfterWeekday(scan: Scan, at: number): Point | undefined {
  if (!weekdayOf.has(wordAt(scan, at))) return undefined
  const comma = wordAt(scan, at + 1) === W[','] ? 1 : 0
  const the = wordAt(scan, at + 1 + comma) === W.the ? 1 : 0
  return readDayMonth(scan, at + 1 + comma + the) ?? readMonthFirst(scan, at + 1 + comma)
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
    const { to, year, told } = readYearAfter(scan, at + 1)
    return dated(year, told, { to, start: part(null, middle, null) })
  }
  const article = wordAt(scan, at) === W.the
  const the = article && (readDay(scan, at + 1) > 0 || readYear(scan, at + 1) > 0) ? 1 : 0
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
