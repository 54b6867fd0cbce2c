import type { MovableDay } from '../text/doc.ts'
import { addDays, daysIn, printDate, weekdayNumber } from './calendar.ts'

/** Easter Sunday of the western churches (the anonymous Gregorian algorithm). */
export function easterSunday(year: number): string {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d =
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return printDate(year, Math.floor(f / 31), (f % 31) + 1) ?? ''
}

/** Easter Sunday of the eastern churches (Meeus: the Julian reckoning), as a day of our calendar; from 1900 to 2099. */
function orthodoxEaster(year: number): string {
  const d = (19 * (year % 19) + 15) % 30
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
  const f = d + e + 114
  return addDays(printDate(year, Math.floor(f / 31), (f % 31) + 1) ?? '', JULIAN_BEHIND)
}
const JULIAN_BEHIND = 13

/** The nth Monday (1) … Sunday (7) of a month, -1 the last; undefined where there is none. */
export function nthWeekday(
  year: number,
  month: number,
  { nth, day }: { nth: number; day: number },
): string | undefined {
  if (nth < 0) {
    const last = printDate(year, month, daysIn(year, month))
    return last && addDays(last, -((weekdayNumber(last) - day + 7) % 7))
  }
  const first = printDate(year, month, 1)
  if (!first) return undefined
  const at = 1 + ((day - weekdayNumber(first) + 7) % 7) + 7 * (nth - 1)
  return printDate(year, month, at)
}

/** A movable day in a year. */
export function movableDay(rule: MovableDay, year: number): string | undefined {
  return 'easter' in rule
    ? addDays(rule.church ? orthodoxEaster(year) : easterSunday(year), rule.easter)
    : nthWeekday(year, rule.month, rule)
}
