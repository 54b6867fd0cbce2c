import { OTHER_CALENDARS, OTHER_MONTHS } from '../rules/en/dates.ts'
import { FLAG } from '../text/doc.ts'
import type { Scan } from '../text/scan.ts'
import { flagsAt, wordAt, wordSet, type WordSet } from '../text/scan.ts'

const months = wordSet(OTHER_MONTHS)
const calendars = wordSet(OTHER_CALENDARS)

/** "15 Meskerem 2014", "in 2014 E.C.", "12 Baisakh, 2081 B.S.": a year that another calendar counts is no year of ours. */
export function isOtherCalendar(scan: Scan, at: number): boolean {
  const written = (words: WordSet, i: number): boolean =>
    words.has(wordAt(scan, i)) && (flagsAt(scan, i) & FLAG.capital) !== 0
  return written(calendars, at + 1) || written(months, at - 1) || written(months, at - 2)
}
