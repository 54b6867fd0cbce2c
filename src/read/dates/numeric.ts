import { FLAG } from '../text/doc.ts'
import { MONTHS } from '../rules/en/dates.ts'
import type { Scan } from '../text/scan.ts'
import { flagsAt, wordAt, wordSet } from '../text/scan.ts'
import { isOtherCalendar } from './other-calendars.ts'
import type { Point } from './points.ts'

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']
const monthByName = new Map(MONTHS.map(([number, name]) => [name.slice(0, 3), number]))

const TIME = String.raw`(?:[T ]\d{2}:?\d{2}(?::?\d{2}(?:[.,]\d+)?)?(?: ?Z| ?[+-]\d{2}(?::?\d{2})?)?)?`
const NO_MORE = String.raw`(?![\p{L}\p{Nd}]|[./-]\d)`
/** A second date may follow: "03.05.2024-07.05.2024". */
const NO_MORE_BUT_DATE = String.raw`(?![\p{L}\p{Nd}]|[./]\d|-(?!\d{1,2}[./]\d{1,2}[./]\d{4})\d)`
const ISO = String.raw`(\d{4})-(\d{2})(?:-(\d{2}))?`

/** "Oct", "October": months as they stand glued to a day. */
const NAMES = MONTHS.flatMap(([, name]) => [name.slice(0, 3), name])
  .map(name => `${name.charAt(0).toUpperCase()}${name.slice(1)}`)
  .join('|')

/** What stands in digits, tried in this order. */
const FORMATS: readonly (readonly [RegExp, (groups: string[]) => Omit<Point, 'to'> | undefined])[] =
  [
    [
      new RegExp(`${ISO}/${ISO}${NO_MORE}`, 'uy'),
      ([year, month, day, lastYear, lastMonth, lastDay]) =>
        both(
          written({ day, month, year }),
          written({ day: lastDay, month: lastMonth, year: lastYear }),
        ),
    ],
    [
      // "03.-07.05.2024", "3–7.05.2024"
      new RegExp(String.raw`(\d{1,2})\.?[-–](\d{1,2})\.(\d{1,2})\.(\d{4})${NO_MORE}`, 'uy'),
      ([day, last, month, year]) =>
        both(written({ day, month, year }), written({ day: last, month, year })),
    ],
    [
      // "1-3/11/2022"
      new RegExp(String.raw`(\d{1,2})[-–](\d{1,2})/(\d{1,2})/(\d{4})${NO_MORE}`, 'uy'),
      ([day, last, month, year]) =>
        both(written({ day, month, year }), written({ day: last, month, year })),
    ],
    [
      // "2024-W19", "2024-W19-3"
      new RegExp(String.raw`(\d{4})-W(\d{2})(?:-([1-7]))?${NO_MORE}`, 'uy'),
      ([year, week, day]) => weekOfYear(Number(year), Number(week), Number(day ?? 0)),
    ],
    [
      // "2024-Q3"
      new RegExp(String.raw`(\d{4})-Q([1-4])${NO_MORE}`, 'uy'),
      ([year, quarter]) =>
        both(
          written({ month: String(Number(quarter) * 3 - 2), year: year ?? '' }),
          written({ month: String(Number(quarter) * 3), year: year ?? '' }),
        ),
    ],
    [
      // "28.04.-03.05.2024"
      new RegExp(
        String.raw`(\d{1,2})\.(\d{1,2})\.? ?[-–] ?(\d{1,2})\.(\d{1,2})\.(\d{4})${NO_MORE}`,
        'uy',
      ),
      ([day, month, last, lastMonth, year]) =>
        both(written({ day, month, year }), written({ day: last, month: lastMonth, year })),
    ],
    [
      new RegExp(String.raw`(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${TIME}${NO_MORE}`, 'uy'),
      ([year, , month, day]) => written({ day, month, year }),
    ],
    [
      new RegExp(String.raw`(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})${NO_MORE_BUT_DATE}`, 'uy'),
      ([first = '', mark, second = '', year = '']) =>
        mark === '-' && year.length === 2 && first.length + second.length < 4
          ? undefined
          : turnable(first, second, year),
    ],
    [
      new RegExp(String.raw`(\d{1,2})([-/. ])([IVX]{1,4})\2(\d{4})${NO_MORE}`, 'uy'),
      ([day, , month = '', year]) =>
        written({ day, month: String(ROMAN.indexOf(month) + 1), year }),
    ],
    [
      new RegExp(String.raw`(\d{1,2})([-/])(\p{Lu}\p{L}{2,8})\2(\d{4}|\d{2})${NO_MORE}`, 'uy'),
      ([day, , month = '', year]) => written({ day, month: nameOfMonth(month), year }),
    ],
    [
      // "7-Oct", in a table or a log.
      new RegExp(String.raw`(\d{1,2})-(${NAMES})${NO_MORE}`, 'uy'),
      ([day, month = '']) => dayOfMonth(Number(day), Number(nameOfMonth(month))),
    ],
    [
      // "9/9.", "17.06. –": what heads an entry of a chronology.
      new RegExp(
        String.raw`(?<=^|\n|\n[-•*] )(\d{1,2})([/.])(\d{1,2})(?=(?:[.:]|\.? [–—-]) \p{Lu})`,
        'uy',
      ),
      ([day, , month]) => dayOfMonth(Number(day), Number(month)),
    ],
    [
      // "10.03, 09:14": what heads an entry of a channel.
      new RegExp(String.raw`(\d{1,2})\.(\d{2})(?=,? \d{1,2}:\d{2}(?!\d)|\n)`, 'uy'),
      ([day, month]) => dayOfMonth(Number(day), Number(month)),
    ],
    [
      new RegExp(String.raw`(\d{1,2})[/.](\d{4})${NO_MORE}`, 'uy'),
      ([month, year = '']) => (isYear(year) ? written({ month, year }) : undefined),
    ],
    [
      new RegExp(String.raw`(\d{4})/(\d{4}|\d{2})${NO_MORE}`, 'uy'),
      ([year = '', second = '']) => season(year, second),
    ],
  ]

type Written = Omit<Point, 'to'>

/** "2024-05-01/2024-05-05". */
const both = (first: Written | undefined, last: Written | undefined): Written | undefined =>
  first && last ? { start: first.start, end: last.start } : undefined

function dayOfMonth(day: number, month: number): Omit<Point, 'to'> | undefined {
  const possible = day >= 1 && day <= 31 && month >= 1 && month <= 12
  return possible ? { start: { year: null, month, day } } : undefined
}

/** A week by the ISO calendar, Monday to Sunday, or one day of it (1 is Monday). */
export function weekOfYear(year: number, week: number, day = 0): Written | undefined {
  if (week < 1 || week > 53 || !isYear(String(year))) return undefined
  const fourth = Date.UTC(year, 0, 4)
  const monday = fourth + ((week - 1) * 7 - ((new Date(fourth).getUTCDay() + 6) % 7)) * DAY
  return day > 0
    ? { start: dayPart(monday + (day - 1) * DAY) }
    : { start: dayPart(monday), end: dayPart(monday + 6 * DAY) }
}

const DAY = 86_400_000
const dayPart = (time: number): Point['start'] => {
  const date = new Date(time)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

const isYear = (text: string): boolean => Number(text) >= 1800 && Number(text) <= 2100

function nameOfMonth(name: string): string {
  return String(monthByName.get(name.slice(0, 3).toLowerCase()) ?? 0)
}

/** "2022/23" is a year that runs over two; "2022/05" a month. */
function season(year: string, second: string): Omit<Point, 'to'> | undefined {
  if (!isYear(year)) return undefined
  const next = Number(year) + 1
  if (next !== Number(second) && second.length === 4) return undefined
  if (next % 100 !== Number(second) % 100) return written({ month: second, year })
  const part = (value: number) => ({ year: value, month: null, day: null })
  return { start: part(next - 1), end: part(next) }
}

type Digits = {
  readonly day?: string | undefined
  readonly month?: string | undefined
  readonly year?: string | undefined
}

/** A date of a year, a month and perhaps a day, if there can be one. */
function written({ day, month, year = '' }: Digits): Omit<Point, 'to'> | undefined {
  const value = Number(year)
  const start = {
    year: year.length === 2 ? 2000 + value : value,
    month: Number(month),
    day: day === undefined ? null : Number(day),
  }
  if (start.month < 1 || start.month > 12 || (year.length === 4 && !isYear(year))) return undefined
  if (start.day !== null && (start.day < 1 || start.day > 31)) return undefined
  return year.length === 2 ? { start, short: true } : { start }
}

/** Day first, unless the second number cannot be a month; either way where both can. */
function turnable(
  first: string | undefined,
  second: string | undefined,
  year: string,
): Omit<Point, 'to'> | undefined {
  if (Number(second) > 12) return written({ day: second, month: first, year })
  const point = written({ day: first, month: second, year })
  return point && Number(first) <= 12 ? { ...point, numeric: true } : point
}

/** A date in digits: "2024-08-08", "2024-03-05T14:00Z", "09.10.2024", "9/10/24", "5-Mar-2024", "12.V.1997", "2022/23". */
export function readNumeric(scan: Scan, at: number): Point | undefined {
  if ((flagsAt(scan, at) & FLAG.digit) === 0) return undefined
  const start = scan.tokens.start[at] ?? 0
  const before = at > scan.from && (scan.tokens.end[at - 1] ?? 0) === start
  const glued = before && /[\p{L}\p{Nd}./-]/u.test(scan.source.charAt(start - 1))
  if (glued && !AFTER_DATE.test(scan.source.slice(Math.max(0, start - 12), start))) return undefined
  if (NUMBERED.has(wordAt(scan, at - 1))) return undefined
  if (!opensFormat(scan, start)) return undefined
  for (const [format, read] of FORMATS) {
    format.lastIndex = start
    const found = format.exec(scan.source)
    const point = found && read(found.slice(1))
    if (!found || !point) continue
    const to = tokenAfter(scan, at, start + found[0].length)
    if (to > at) return isOtherCalendar(scan, to - 1) ? undefined : { ...point, to }
  }
  return readDayAndMonth(scan, at, start)
}

const DAY_AND_MONTH = new RegExp(String.raw`(\d{1,2})/(\d{1,2})${NO_MORE}`, 'uy')
const DAY_CUES = wordSet(`on since until till dated
  mon tue tues wed weds thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday`)

/** "on 16/10", "Mon 16/10": elsewhere two numbers with a stroke are a share or a score. */
function readDayAndMonth(scan: Scan, at: number, start: number): Point | undefined {
  if (!DAY_CUES.has(wordAt(scan, at - 1))) return undefined
  DAY_AND_MONTH.lastIndex = start
  const [text = '', first, second] = DAY_AND_MONTH.exec(scan.source) ?? []
  const monthFirst = Number(second) > 12
  const point = monthFirst
    ? dayOfMonth(Number(second), Number(first))
    : dayOfMonth(Number(first), Number(second))
  const to = point ? tokenAfter(scan, at, start + text.length) : 0
  return point && to > at
    ? { ...point, ...(Number(first) <= 12 && !monthFirst ? { numeric: true as const } : {}), to }
    : undefined
}

const AFTER_DATE = /[./]\d{1,2}[./]\d{4}-$/
/** "case no. 12/2023" */
const NUMBERED = wordSet(
  'no no. nos nos. № # nr nr. case decision law decree order ordinance regulation resolution act version v v. ver ver.',
)

/** Whether up to four digits and a mark, or a Roman month, stand here; most numbers are counts. */
function opensFormat({ source }: Scan, start: number): boolean {
  let i = start
  while (i - start < 5 && isDigit(source.charCodeAt(i))) i++
  if (i === start || i - start > 4) return false
  const mark = source.charAt(i)
  const next = source.charAt(i + 1)
  if (mark === ' ') return next === 'I' || next === 'V' || next === 'X'
  return (mark === '-' || mark === '–' || mark === '/' || mark === '.') && next !== ' '
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** The token after the one that ends at an offset; 0 where none does. */
function tokenAfter(scan: Scan, at: number, end: number): number {
  for (let i = at; i < scan.to; i++) {
    const last = scan.tokens.end[i] ?? 0
    if (last === end) return i + 1
    if (last > end) return 0
  }
  return 0
}
