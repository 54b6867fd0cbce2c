import { FLAG } from '../text/doc.ts'
import type { Scan } from '../text/scan.ts'
import { flagsAt, wordAt } from '../text/scan.ts'
import { FN, infoOf } from '../text/word-table.ts'
import { readDay, readMonth } from './day-month.ts'
import type { Point } from './points.ts'
import { W, weekdayOf } from './vocabulary.ts'
import { type YearAfter, readYearAfter } from './years.ts'

/** How many days a list is followed for. */
const DAYS = 6

const isLink = (word: number): boolean => word === W.and || word === W[','] || word === W.or

/** The token after what joins two days of a list: ",", "and", ", and"; the same where nothing does. */
function pastLink(scan: Scan, at: number): number {
  if (!isLink(wordAt(scan, at))) return at
  return wordAt(scan, at) === W[','] && wordAt(scan, at + 1) === W.and ? at + 2 : at + 1
}

function withYear({ year, told, short }: YearAfter, point: Point): Point {
  const start = { ...point.start, year }
  const end = point.end ? { end: { ...point.end, year } } : {}
  return { ...point, start, ...end, ...(told ? { year: told } : {}), ...(short ? { short } : {}) }
}

/** The token after a weekday and its comma: "Sunday 5 May", "Sunday, 5 May". */
function pastWeekday(scan: Scan, at: number): number {
  if (!weekdayOf.has(wordAt(scan, at))) return at
  return wordAt(scan, at + 1) === W[','] ? at + 2 : at + 1
}

/** "22" in "on 22 and 29 July", "15–17" in "15–17 and 22 July": days whose month stands with a later one. */
function monthBehind(scan: Scan, at: number, first: number): Point | undefined {
  const own = readRun(scan, at, first)
  let { last } = own
  for (let i = own.to, n = 0; n < DAYS; n++) {
    const linked = pastLink(scan, i)
    const next = pastWeekday(scan, linked)
    const other = linked > i ? readDay(scan, next) : -1
    if (other <= last) return undefined
    const run = readRun(scan, next, other)
    last = run.last
    i = run.to
    const month = readMonth(scan, i)
    if (month < 0) continue
    const start = { year: null, month, day: first }
    const end = own.last > first ? { end: { year: null, month, day: own.last } } : {}
    return withYear(readYearAfter(scan, i + 1), { to: own.to, start, ...end })
  }
  return undefined
}

/** The last of "15–17", and the token after it; a day alone is its own last. */
function readRun(scan: Scan, at: number, first: number): { last: number; to: number } {
  const until = wordAt(scan, at + 1) === W['-'] ? readDay(scan, at + 2) : -1
  return until > first ? { last: until, to: at + 3 } : { last: first, to: at + 1 }
}

/** Whether what follows a day counts nothing: the end of a clause, a preposition, a year or the next of the list. */
function closes(scan: Scan, at: number): boolean {
  const flags = flagsAt(scan, at)
  if (flags === 0 || (flags & FLAG.punctuation) !== 0) return true
  if (wordAt(scan, at) === W.and) return true
  return (infoOf(wordAt(scan, at)).fn & (FN.preposition | FN.be | FN.have)) !== 0
}

/** "9" in "January 5 and 9, 2025": a day whose month stands with an earlier one. */
function monthBefore(scan: Scan, at: number, last: number): Point | undefined {
  let day = last
  for (let i = at, n = 0; n < DAYS; n++) {
    const both = wordAt(scan, i - 1) === W.and && wordAt(scan, i - 2) === W[','] ? 2 : 1
    if (!isLink(wordAt(scan, i - both))) return undefined
    i -= both + 1
    const other = readDay(scan, i)
    if (other < 1 || other >= day) return undefined
    day = other
    const month = readMonth(scan, i - 1)
    if (month < 0) continue
    const found = readYearAfter(scan, at + 1)
    if (found.year === null && !closes(scan, at + 1)) return undefined
    const year = found.year ?? yearOfList(scan, at + 1, last)
    const to = found.year === null ? at + 1 : found.to
    return withYear({ ...found, year }, { to, start: { year: null, month, day: last } })
  }
  return undefined
}

/** A day of a list whose month stands with another one: "on 22 and 29 July", "on July 22 and 29". */
export function readSharedMonth(scan: Scan, at: number): Point | undefined {
  const day = readDay(scan, at)
  return day < 0 ? undefined : (monthBehind(scan, at, day) ?? monthBefore(scan, at, day))
}

/** The year that stands behind the last of the days that follow: " and 9, 2025". */
export function yearOfList(scan: Scan, at: number, first: number): number | null {
  let day = first
  for (let i = at, n = 0; n < DAYS; n++) {
    const next = pastLink(scan, i)
    const other = next > i ? readDay(scan, next) : -1
    if (other <= day || readMonth(scan, next + 1) > 0) return null
    day = other
    i = next + 1
    const { year, short } = readYearAfter(scan, i)
    if (year !== null) return short ? null : year
  }
  return null
}
