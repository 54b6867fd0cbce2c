import { FLAG } from '../doc.ts'
import type { Scan } from '../scan.ts'
import { flagsAt, gluedAt, integerAt, lengthAt, wordAt } from '../scan.ts'
import type { Point } from './points.ts'
import { W } from './vocabulary.ts'

/** Splits "09.10.2024" or "9/10/24" into its three numbers. */
export function parseNumericDate(
  text: string,
): { first: number; second: number; year: number } | undefined {
  const found = /^(\d{1,2})([./])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text)
  if (!found) return undefined
  const [first = 0, second = 0, year = 0] = [found[1], found[3], found[4]].map(Number)
  if (first < 1 || second < 1 || Math.max(first, second) > 31 || Math.min(first, second) > 12)
    return undefined
  return { first, second, year: year < 100 ? 2000 + year : year }
}

/** "2024-08-08": five tokens without spaces. */
function readIso(scan: Scan, at: number): Point | undefined {
  const year = integerAt(scan, at)
  if (lengthAt(scan, at) !== 4 || year < 1800 || wordAt(scan, at + 1) !== W['-']) return undefined
  const month = integerAt(scan, at + 2)
  const whole = lengthAt(scan, at + 2) === 2 && gluedAt(scan, at + 2) && month >= 1 && month <= 12
  if (!whole || wordAt(scan, at + 3) !== W['-'] || !gluedAt(scan, at + 4)) return undefined
  const day = integerAt(scan, at + 4)
  return day >= 1 && day <= 31 && lengthAt(scan, at + 4) === 2
    ? { to: at + 5, start: { year, month, day } }
    : undefined
}

/** "09-10-2024". */
function readDashed(scan: Scan, at: number): Point | undefined {
  const second =
    wordAt(scan, at + 1) === W['-'] && gluedAt(scan, at + 2) ? integerAt(scan, at + 2) : -1
  if (second < 1 || wordAt(scan, at + 3) !== W['-'] || lengthAt(scan, at + 4) !== 4)
    return undefined
  const first = integerAt(scan, at)
  const year = integerAt(scan, at + 4)
  if (first < 1 || year < 1800 || year > 2100) return undefined
  return written(at + 5, { first, second, year })
}

function written(
  to: number,
  parts: { first: number; second: number; year: number },
): Point | undefined {
  const { first, second, year } = parts
  if (first > 31 || second > 31 || (first > 12 && second > 12)) return undefined
  if (second > 12) return { to, start: { year, month: first, day: second } }
  const start = { year, month: second, day: first }
  return first > 12 ? { to, start } : { to, start, numeric: true }
}

/** A date in digits: "2024-08-08", "09.10.2024", "9/10/2024"; day first, unless it cannot be. */
export function readNumeric(scan: Scan, at: number): Point | undefined {
  if ((flagsAt(scan, at) & FLAG.digit) === 0) return undefined
  const dashed =
    wordAt(scan, at + 1) === W['-'] ? (readIso(scan, at) ?? readDashed(scan, at)) : undefined
  if (dashed) return dashed
  const length = lengthAt(scan, at)
  if (length < 6 || length > 10) return undefined
  const text = scan.source.slice(scan.tokens.start[at], scan.tokens.end[at])
  const parts = parseNumericDate(text)
  return parts && written(at + 1, parts)
}
