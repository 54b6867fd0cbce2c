import type { DateExpression } from '../text/doc.ts'
import { readQuantity } from '../amounts/numbers.ts'
import type { Scan } from '../text/scan.ts'
import { wordAt, wordValues } from '../text/scan.ts'
import { WEEKDAYS } from '../rules/en/dates.ts'
import { W, weekdayOf } from './vocabulary.ts'

type Found = { readonly to: number; readonly expression: DateExpression }

const weeksFrom = (day: number, shift: 'next' | null, weeks: number): DateExpression => ({
  form: 'offset',
  unit: 'day',
  offset: 7 * weeks,
  base: { form: 'weekday', day, shift },
})

/** "last week Wednesday", "last week's Wednesday": a weekday behind its week. */
function readWeekFirst(scan: Scan, at: number): Found | undefined {
  const word = wordAt(scan, at)
  const week = word === W.last ? -1 : word === W.next ? 1 : word === W.this ? 0 : null
  if (week === null || wordAt(scan, at + 1) !== W.week) return undefined
  const link = wordAt(scan, at + 2)
  const on = link === W.on || link === W["'s"] ? 1 : 0
  const day = weekdayOf.get(wordAt(scan, at + 2 + on))
  return day === undefined
    ? undefined
    : { to: at + 3 + on, expression: { form: 'weekday', day, shift: null, week } }
}

/** "the Friday before last", "the Monday after next". */
function readBeyond(scan: Scan, at: number): Found | undefined {
  const the = wordAt(scan, at) === W.the ? 1 : 0
  const day = weekdayOf.get(wordAt(scan, at + the))
  if (day === undefined) return undefined
  const [way, far] = [wordAt(scan, at + the + 1), wordAt(scan, at + the + 2)]
  const to = at + the + 3
  if (way === W.before && far === W.last) return { to, expression: weeksFrom(day, null, -1) }
  return way === W.after && far === W.next
    ? { to, expression: weeksFrom(day, 'next', 1) }
    : undefined
}

/** How many weeks back "Sundays ago" may count. */
const MOST = 12

/** "three Sundays ago", "two Fridays ago". */
function readSundaysAgo(scan: Scan, at: number): Found | undefined {
  const number = readQuantity(scan, at)
  const count = number && !number.ordinal && number.low === number.high ? (number.low ?? 0) : 0
  if (!number || !Number.isInteger(count) || count < 1 || count > MOST) return undefined
  const day = weekdayOf.get(wordAt(scan, number.to)) ?? plurals.get(wordAt(scan, number.to))
  return day !== undefined && wordAt(scan, number.to + 1) === W.ago
    ? { to: number.to + 2, expression: weeksFrom(day, null, 1 - count) }
    : undefined
}

const plurals = wordValues(
  WEEKDAYS.map((forms, i): [string, number] => [`${forms.split(' ')[0] ?? ''}s`, i + 1]),
)

/** Weekdays counted in weeks from publication. */
export function readCountedWeekday(scan: Scan, at: number): Found | undefined {
  return readWeekFirst(scan, at) ?? readBeyond(scan, at) ?? readSundaysAgo(scan, at)
}
