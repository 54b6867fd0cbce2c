import type { Scan } from '../text/scan.ts'
import { integerAt, lengthAt, wordAt, wordIds } from '../text/scan.ts'
import { weekOfYear } from './numeric.ts'
import type { Point } from './points.ts'
import { W } from './vocabulary.ts'
import { readYear } from './years.ts'

const CALENDAR = wordIds('calendar').calendar

/** "week 32 of 2023", "calendar week 5, 2024": Monday to Sunday by the ISO calendar, of a year that is stated. */
export function readWeekNumber(scan: Scan, first: number): Point | undefined {
  const at = wordAt(scan, first) === CALENDAR ? first + 1 : first
  if (wordAt(scan, at) !== W.week) return undefined
  const week = integerAt(scan, at + 1)
  if (week < 1 || week > 53 || lengthAt(scan, at + 1) > 2) return undefined
  const link = wordAt(scan, at + 2)
  const year = readYear(scan, at + 2 + (link === W.of || link === W.in || link === W[','] ? 1 : 0))
  if (!year || year.short) return undefined
  const days = weekOfYear(year.year, week)
  return days && { to: year.to, ...days }
}
