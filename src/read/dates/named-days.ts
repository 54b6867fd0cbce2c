import type { DateExpression } from '../text/doc.ts'
import { FLAG } from '../text/doc.ts'
import type { Scan } from '../text/scan.ts'
import { flagsAt, wordAt, wordIds, wordSet } from '../text/scan.ts'
import { matchAt, valueOf } from '../text/words.ts'
import { readMonth } from './day-month.ts'
import { readYear, readYearAfter } from './years.ts'
import { W, namedDays, weekdayOf } from './vocabulary.ts'

const NEW = wordIds('new').new

/** Names of one word, which are a day only after a preposition. */
function isBare(scan: Scan, at: number, to: number): boolean {
  const before = wordAt(scan, at - 1)
  const cues = [
    W.on,
    W.at,
    W.before,
    W.after,
    W.since,
    W.until,
    W.by,
    W.of,
    W.over,
    W.last,
    W.for,
    W.to,
    W.between,
    W.from,
    W.during,
    W.around,
  ]
  const alone = at === scan.from && (to === scan.to || readYear(scan, to) !== undefined)
  return to - at === 1 && !alone && !cues.includes(before)
}

const otherYears = wordSet(
  'lunar chinese islamic hijri muslim jewish hebrew persian iranian kurdish tibetan orthodox old buddhist thai khmer lao burmese bengali tamil sinhala nepali ethiopian coptic berber amazigh vietnamese korean mongolian bahá’í',
)

/** "the Lunar New Year": it is on another day each year, or another calendar's. */
const isOtherNewYear = (scan: Scan, at: number): boolean =>
  otherYears.has(wordAt(scan, at - 1)) && wordAt(scan, at) === NEW

/** "May Day", "Christmas Day 2023", "Good Friday"; "the Good Friday Agreement" is none. */
export function readNamedDay(
  scan: Scan,
  at: number,
): { to: number; expression: DateExpression } | undefined {
  const entry = matchAt(namedDays, scan.tokens, at)
  const value = valueOf(namedDays, entry)
  if (!value) return undefined
  const end = at + (namedDays.lengths[entry] ?? 1)
  const lower = (flagsAt(scan, at) & FLAG.capital) === 0 && wordAt(scan, at) !== W.the
  if (lower && end - at === 1) return undefined
  const next = flagsAt(scan, end)
  const named =
    !lower &&
    (next & FLAG.capital) !== 0 &&
    (next & FLAG.allCaps) === 0 &&
    readMonth(scan, end) < 0 &&
    !weekdayOf.has(wordAt(scan, end))
  if (named || isBare(scan, at, end) || isOtherNewYear(scan, at)) return undefined
  const { to, year, told } = readYearAfter(scan, end)
  if ('rule' in value) {
    return told
      ? { to: end, expression: { form: 'movable', rule: value.rule, year: null } }
      : { to, expression: { form: 'movable', rule: value.rule, year } }
  }
  const shift = wordAt(scan, at - 1) === W.next ? { shift: 'next' as const } : {}
  return {
    to,
    expression: {
      form: 'calendar',
      start: { year, month: value.month, day: value.day },
      ...(told ? { relativeYear: told } : {}),
      ...shift,
    },
  }
}
