import { findPlace } from '../../names/index.ts'
import type { CalendarPart, RelativeYear } from '../text/doc.ts'
import { FLAG } from '../text/doc.ts'
import type { Scan } from '../text/scan.ts'
import {
  flagsAt,
  gluedAt,
  idSet,
  integerAt,
  lengthAt,
  wordAt,
  wordSet,
  wordsBetween,
} from '../text/scan.ts'
import {
  W,
  ambiguous,
  dayTimes,
  midMonthOf,
  monthCues,
  monthOf,
  monthPairs,
  parts,
  shortMonthOf,
  shortWeekdayOf,
  weekdayOf,
} from './vocabulary.ts'
import { endsSentence, isNoDay, readDay, readDays, readMonth } from './day-month.ts'
import { matchAt } from '../text/words.ts'
import { readNumeric } from './numeric.ts'
import { readSharedMonth, yearOfList } from './shared-months.ts'
import { readSpan } from './spans.ts'
import { type YearAfter, readBareYear, readYear, readYearAfter } from './years.ts'

/** A point or stretch of the calendar as far as it is stated. `end` is there where one expression states two ends. */
export type Point = {
  readonly to: number
  readonly start: CalendarPart
  readonly end?: CalendarPart
  /** "of this year", "of that year", "last May". */
  readonly year?: RelativeYear
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

/** A point with the year that stands beside it. */
const dated = (
  { year, told, short }: Omit<YearAfter, 'to'>,
  point: Omit<Point, 'year' | 'short'>,
): Point => {
  const withYear = (old: CalendarPart): CalendarPart => ({ ...old, year: old.year ?? year })
  const base = { ...point, start: withYear(point.start) }
  const both = point.end ? { ...base, end: withYear(point.end) } : base
  return { ...both, ...(told ? { year: told } : {}), ...(short ? { short } : {}) }
}

/** "8th August 2024", "12–14 June", "the 8th of August". */
function readDayMonth(scan: Scan, at: number): Point | undefined {
  const days = readDays(scan, at)
  if (!days) return undefined
  const noun = wordAt(scan, days.to) === W.day ? 1 : 0
  const comma = isCommaMonth(scan, days.to) ? 1 : 0
  const of = wordAt(scan, days.to + noun) === W.of ? noun + 1 : comma
  const month = readMonth(scan, days.to + of)
  if (month < 0) return undefined
  const { to, ...year } = readSharedYear(scan, { month, to: days.to + of + 1 })
  const start = part(null, month, days.first)
  const end = days.last > days.first ? { end: part(null, month, days.last) } : {}
  return dated(year, { to, start, ...end })
}

/** The comma of "12th, March 2023": after an ordinal, before a month and its year. */
function isCommaMonth(scan: Scan, at: number): boolean {
  if (wordAt(scan, at) !== W[','] || integerAt(scan, at - 1) >= 0) return false
  return readMonth(scan, at + 1) > 0 && readYear(scan, at + 2) !== undefined
}

/** The month of a day, and the token after both. */
type MonthEnd = { readonly month: number; readonly to: number }

const DATES_AHEAD = 8
const HALF_YEAR = 6

/** The year after a day and month, or after a later day and month of the same list: "24 March and 2 April 2023". */
function readSharedYear(scan: Scan, day: MonthEnd, ahead = DATES_AHEAD): YearAfter {
  const own = readYearAfter(scan, day.to)
  if (own.year !== null || own.told || ahead === 0) return own
  const next = listedDay(scan, day.to)
  if (!next) return own
  const later = readSharedYear(scan, next, ahead - 1)
  if (later.year === null || later.short) return own
  return { to: day.to, year: day.month - next.month > HALF_YEAR ? later.year - 1 : later.year }
}

/** The day and month that stand next in a list: ", 2 April", "and April 2", ", and 2 April". */
function listedDay(scan: Scan, at: number): MonthEnd | undefined {
  const link = wordAt(scan, at)
  if (link !== W.and && link !== W[','] && link !== W.or) return undefined
  const both = link === W[','] && wordAt(scan, at + 1) === W.and ? 1 : 0
  const first = at + 1 + both
  if (readDay(scan, first) > 0) {
    const month = readMonth(scan, first + 1)
    return month > 0 ? { month, to: first + 2 } : undefined
  }
  const month = readMonth(scan, first)
  return month > 0 && readDay(scan, first + 1) > 0 ? { month, to: first + 2 } : undefined
}

/** "August 8, 2024", "Nov. 26", "June 12–14", "November 2024", "November of that year". */
function readMonthFirst(scan: Scan, at: number): Point | undefined {
  const month = readMonth(scan, at)
  if (month < 0 || isNoDay(integerAt(scan, at - 1))) return undefined
  const turned = readHyphened(scan, { month, to: at + 1 })
  if (turned) return turned
  const the = wordAt(scan, at + 1) === W.the || isCommaDay(scan, at + 1) ? 1 : 0
  const days = readDays(scan, at + 1 + the)
  if (days && !isClockAfter(scan, days.to)) {
    const { to, ...year } = readSharedYear(scan, { month, to: days.to })
    const start = part(null, month, days.first)
    const end = days.last > days.first ? { end: part(null, month, days.last) } : {}
    const own = year.year !== null || year.told !== undefined
    const listed = own ? year.year : yearOfList(scan, days.to, days.last)
    return dated({ ...year, year: listed }, { to, start, ...end })
  }
  const { to, ...year } =
    readGluedYear(scan, at + 1) ??
    readYearBehindName(scan, at + 1) ??
    readYearOfMonths(scan, { month, to: at + 1 })
  if (year.year === null && !year.told && !isBareMonth(scan, at)) return undefined
  const start = part(null, month, null)
  if (year.year === null && !year.told && wordAt(scan, at - 1) === W.this)
    return dated({ year: null, told: 'this' }, { to, start })
  return dated(year, { to, start, ...shiftBefore(scan, at, year) })
}

const SETTING = new Set([W.later, W.earlier, W.and, W[',']])

/** "That August, two men beat him", "later that August": of the year told before; not "said that May will". */
function readPointed(scan: Scan, at: number): Point | undefined {
  const month = wordAt(scan, at) === W.that ? monthOf.get(wordAt(scan, at + 1)) : undefined
  if (month === undefined || (flagsAt(scan, at + 1) & FLAG.capital) === 0) return undefined
  const opens = (flagsAt(scan, at) & FLAG.sentenceStart) !== 0
  if (!opens && !SETTING.has(wordAt(scan, at - 1))) return undefined
  const own = readYearOfMonths(scan, { month, to: at + 2 })
  if (own.year !== null || own.told || readDay(scan, at + 2) > 0) return undefined
  return dated({ year: null, told: 'told' }, { to: at + 2, start: part(null, month, null) })
}

/** "Jan-12-2023" */
function readHyphened(scan: Scan, { month, to }: MonthEnd): Point | undefined {
  for (let i = to; i < to + 4; i++) if (!gluedAt(scan, i)) return undefined
  if (wordAt(scan, to) !== W['-'] || wordAt(scan, to + 2) !== W['-']) return undefined
  const day = readDay(scan, to + 1)
  const year = readYear(scan, to + 3)
  return day > 0 && year
    ? { to: year.to, start: part(year.year, month, day), ...(year.short ? { short: true } : {}) }
    : undefined
}

/** The comma of "March, 12th 2023": a day and its year stand behind it. */
function isCommaDay(scan: Scan, at: number): boolean {
  if (wordAt(scan, at) !== W[','] || readDay(scan, at + 1) < 0) return false
  const comma = wordAt(scan, at + 2) === W[','] ? 1 : 0
  return readYear(scan, at + 2 + comma) !== undefined
}

/** The year after a month, or after a later month of the same list: "January, March and June 2023". */
function readYearOfMonths(scan: Scan, { month, to }: MonthEnd, ahead = MONTHS_AHEAD): YearAfter {
  const own = readYearAfter(scan, to)
  if (own.year !== null || own.told || ahead === 0) return own
  const comma = wordAt(scan, to) === W[','] ? 1 : 0
  const last = LINKS.has(wordAt(scan, to + comma)) ? 1 : 0
  const next = comma || last ? readMonth(scan, to + comma + last) : -1
  if (next <= month) return own
  const { year, short } = readYearOfMonths(
    scan,
    { month: next, to: to + comma + last + 1 },
    last ? 0 : ahead - 1,
  )
  return year === null || short || (!last && ahead === 1) ? own : { to, year }
}

const MONTHS_AHEAD = 4
const LINKS = idSet([W.and, W.or])

/** "Oct-2023" */
function readGluedYear(scan: Scan, at: number): YearAfter | undefined {
  const glued = wordAt(scan, at) === W['-'] && gluedAt(scan, at) && gluedAt(scan, at + 1)
  return glued ? readYear(scan, at + 1) : undefined
}

const CLOSING_MARKS = '”»"’'
const OPENING_MARKS = '“«„"‘'
/** A name that ends in a month has no more words before it than these. */
const LONGEST_NAME = 4

/** "the “Black March” 2021 protests": the year stands behind the name that the month is part of. */
function readYearBehindName(scan: Scan, at: number): YearAfter | undefined {
  const mark = (i: number) => scan.source.charAt(scan.tokens.start[i] ?? -1)
  if (mark(at) === '' || !CLOSING_MARKS.includes(mark(at))) return undefined
  const before = Array.from({ length: LONGEST_NAME }, (_, i) => mark(at - 2 - i))
  return before.some(one => one !== '' && OPENING_MARKS.includes(one))
    ? readYear(scan, at + 1)
    : undefined
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

/** "May 3 people": a digit with a colon or "a.m." after it is an hour. */
function isClockAfter(scan: Scan, at: number): boolean {
  return scan.source.charAt(scan.tokens.start[at] ?? 0) === ':'
}

/** "May–November": the month after it makes it one. */
function opensRange(scan: Scan, at: number): boolean {
  const link = wordAt(scan, at + 1)
  const stroke = scan.source.charAt(scan.tokens.start[at + 1] ?? 0) === '/'
  if ((link === W['-'] || stroke) && shortMonthOf.has(wordAt(scan, at + 2))) return true
  if (!monthOf.has(wordAt(scan, at + 2))) return false
  const later = (monthOf.get(wordAt(scan, at + 2)) ?? 0) > (monthOf.get(wordAt(scan, at)) ?? 0)
  // "June and April were sisters"
  const spelled = (link === W.and && later) || link === W.to
  return link === W['-'] || stroke || (spelled && (flagsAt(scan, at + 2) & FLAG.capital) !== 0)
}

/** "Jan Holm", "April Brown" */
const isNameAfter = (scan: Scan, at: number): boolean =>
  (flagsAt(scan, at + 1) & FLAG.capital) !== 0 && readMonth(scan, at + 1) < 0

/** "in May Pen": a town whose name opens with a month's. */
export const isTownAfterMonth = (scan: Scan, at: number): boolean =>
  ambiguous.has(wordAt(scan, at)) &&
  (flagsAt(scan, at + 1) & FLAG.capital) !== 0 &&
  findPlace(wordsBetween(scan, at, at + 2)).length > 0

const beforeTimes = wordSet('in since early late last')

/** "May: She becomes a suspect": what opens an entry of a chronology. */
function isLabel(scan: Scan, at: number): boolean {
  if (at !== scan.from) return false
  const mark = wordAt(scan, at + 1)
  return mark === W['-'] || scan.source.charAt(scan.tokens.start[at + 1] ?? 0) === ':'
}

/** Whether a month without day and year is one, and not a name or a verb. */
function isBareMonth(scan: Scan, at: number): boolean {
  const word = wordAt(scan, at)
  const before = wordAt(scan, at - 1)
  const alone =
    at === scan.from && (at + 1 === scan.to || (at + 2 === scan.to && endsSentence(scan, at + 1)))
  const closes = before === W['-'] && monthOf.has(wordAt(scan, at - 2))
  const cued = monthCues.has(before) || alone || closes || opensRange(scan, at) || isLabel(scan, at)
  if (shortMonthOf.has(word)) return cued && !isNameAfter(scan, at)
  const nameLike = isNameAfter(scan, at)
  // "In April Kern was arrested": what stands behind "in" is a time, and a name follows.
  if (ambiguous.has(word))
    return cued && (!nameLike || (beforeTimes.has(before) && !isTownAfterMonth(scan, at)))
  return cued || !nameLike
}

/** "Tuesday, 8 August", "Thursday 12 May", "Tuesday (8 Aug)": the date after a weekday says more. */
function readAfterWeekday(scan: Scan, at: number): Point | undefined {
  const word = wordAt(scan, at)
  const short = shortWeekdayOf.has(word)
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
  const mark = wordAt(scan, at + 1)
  const bracket = scan.source.charAt(scan.tokens.start[at + 1] ?? 0) === '('
  const comma = mark === W[','] || mark === W.on || bracket ? 1 : 0
  const the = wordAt(scan, at + 1 + comma) === W.the ? 1 : 0
  return (
    readDayMonth(scan, at + 1 + comma + the) ??
    readMonthFirst(scan, at + 1 + comma) ??
    readNumeric(scan, at + 1 + comma) ??
    readSharedMonth(scan, at + 1 + comma + the)
  )
}

/** "2023 March 12", "2023, March 12" */
function readYearFirst(scan: Scan, at: number): Point | undefined {
  const year = integerAt(scan, at)
  if (year < MODERN || lengthAt(scan, at) !== 4 || !readYear(scan, at)) return undefined
  const comma = wordAt(scan, at + 1) === W[','] && at === scan.from ? 1 : 0
  const month = readMonth(scan, at + 1 + comma)
  const day = month > 0 ? readDay(scan, at + 2 + comma) : -1
  return day > 0 && readYearAfter(scan, at + 3 + comma).year === null
    ? { to: at + 3 + comma, start: part(year, month, day) }
    : undefined
}

const MODERN = 1900

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
    readYearFirst(scan, at) ??
    readAfterWeekday(scan, at) ??
    readDayMonth(scan, at + the) ??
    readPointed(scan, at) ??
    readMonthFirst(scan, at) ??
    readSharedMonth(scan, at + the) ??
    readSpan(scan, at) ??
    (the === 0 ? readBareYear(scan, at) : undefined)
  )
}
