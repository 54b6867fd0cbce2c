import type { Scan } from '../scan.ts'
import { digitsThenLetters, integerAt, wordAt, wordIds } from '../scan.ts'
import type { Point } from './points.ts'
import { readYearAfter } from './points.ts'
import { W } from './vocabulary.ts'

const N = wordIds(
  'half',
  'quarter',
  'months',
  'months',
  'two',
  'three',
  'four',
  'six',
  'nine',
  'ten',
  'eleven',
  'five',
  'seven',
  'eight',
)

const ORDINAL = new Map([
  [W.first, 1],
  [W.second, 2],
  [W.third, 3],
  [W.fourth, 4],
])
const COUNT = new Map([
  [N.two, 2],
  [N.three, 3],
  [N.four, 4],
  [N.five, 5],
  [N.six, 6],
  [N.seven, 7],
  [N.eight, 8],
  [N.nine, 9],
  [N.ten, 10],
  [N.eleven, 11],
])

/** "the first half of 2024", "the second quarter of this year", "the first six months of 2023", "the 1990s", "mid-2024". */
export function readSpan(scan: Scan, at: number): Point | undefined {
  const the = wordAt(scan, at) === W.the ? 1 : 0
  const decade = digitsThenLetters(scan, at + the)
  if (decade?.letters === 's' && decade.value >= 1900 && decade.value % 10 === 0) {
    const part = (year: number) => ({ year, month: null, day: null })
    return { to: at + the + 1, start: part(decade.value), end: part(decade.value + 9) }
  }
  const which = ORDINAL.get(wordAt(scan, at + the))
  if (which === undefined) return undefined
  const next = at + the + 1
  if (wordAt(scan, next) === N.half && which <= 2)
    return months(scan, next + 1, [which * 6 - 5, which * 6])
  if (wordAt(scan, next) === N.quarter) return months(scan, next + 1, [which * 3 - 2, which * 3])
  const digits = integerAt(scan, next)
  const count = COUNT.get(wordAt(scan, next)) ?? (digits > 0 && digits < 12 ? digits : 0)
  return which === 1 && count > 0 && wordAt(scan, next + 1) === N.months
    ? months(scan, next + 2, [1, count])
    : undefined
}

function months(
  scan: Scan,
  at: number,
  [first, last]: readonly [number, number],
): Point | undefined {
  if (wordAt(scan, at) !== W.of) return undefined
  const the = wordAt(scan, at + 1) === W.the ? 1 : 0
  const plain = the && wordAt(scan, at + 2) === W.year
  const found = plain ? { to: at + 3, year: null, told: 'this' as const } : readYearAfter(scan, at)
  if (found.year === null && !found.told) return undefined
  const start = { year: found.year, month: first, day: null }
  const end = { year: found.year, month: last, day: null }
  return found.told ? { to: found.to, start, end, year: found.told } : { to: found.to, start, end }
}
