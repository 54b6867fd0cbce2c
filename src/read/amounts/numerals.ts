import { SCALE_LETTERS, SCALES } from '../rules/en/numbers.ts'
import type { Scan } from '../text/scan.ts'
import { flagsAt, gluedAt, integerAt, lengthAt, wordAt, wordIds, wordSet } from '../text/scan.ts'
import { FLAG } from '../text/doc.ts'
import { matchAt } from '../text/words.ts'
import { CURRENCY_NAMES } from './currencies.ts'

/** A number in digits, and the token after it. */
export type Numeral = { readonly value: number; readonly to: number }

const SCALE_WORDS: ReadonlyMap<string, number> = new Map(SCALES)
const SCALE_IDS = wordSet('thousand lakh lakhs million mln crore crores billion bln trillion')
const { ',': COMMA } = wordIds(',')
const GROUP_MARKS = ",'’‘ \u00a0\u2009\u202f"

/** Reads "10,000", "1,00,000", "20’000", "1.5", "1.000.000", "10m", "2-million"; undefined for "09.10.2024", "10:30", "8th". */
export function parseNumeral(text: string): number | undefined {
  let value = 0
  let dots = 0
  let sinceDot = 0
  let at = 0
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at) - 48
    if (unit >= 0 && unit <= 9) {
      value = value * 10 + unit
      sinceDot++
    } else if (text.charAt(at) === '.' && at > 0) {
      if (dots > 0 && sinceDot !== 3) return undefined
      dots++
      sinceDot = 0
    } else if (at === 0 || !GROUP_MARKS.includes(text.charAt(at))) break
  }
  if (at === 0 || (dots > 1 && sinceDot !== 3)) return undefined
  if (dots === 1) value /= 10 ** sinceDot
  if (at === text.length) return value
  const rest = text.slice(at).toLowerCase()
  // "$2-million"
  const scale = rest.startsWith('-') ? SCALE_WORDS.get(rest.slice(1)) : SCALE_LETTERS.get(rest)
  return scale === undefined ? undefined : value * scale
}

/** The number in digits at a token; groups set apart by spaces ("20 000") are one number. */
export function readNumeral(scan: Scan, at: number): Numeral | undefined {
  if ((flagsAt(scan, at) & FLAG.digit) === 0 || lengthAt(scan, at) > 24) return undefined
  const { start, end } = scan.tokens
  const text = scan.source.slice(start[at], end[at])
  const first = text.charCodeAt(0)
  if (first < 48 || first > 57) return undefined
  const value = parseNumeral(text)
  if (value === undefined) return undefined
  let to = at + 1
  let whole = value
  if (text.length > 3 || !Number.isInteger(value)) return { value, to }
  const decimals = decimalsAt(scan, to)
  if (decimals !== null) return { value: value + decimals, to: to + 2 }
  if (isSplitSum(scan, to)) {
    whole = whole * 1000 + Number(scan.source.slice(start[to + 1], end[to + 1]))
    to += 2
  }
  while (isGroup(scan, to)) {
    whole = whole * 1000 + Number(scan.source.slice(start[to], end[to]))
    to++
  }
  return { value: whole, to }
}

/** ",5" in "1,5 million": a comma before decimals is one only before a scale. */
function decimalsAt(scan: Scan, at: number): number | null {
  const glued = gluedAt(scan, at) && gluedAt(scan, at + 1) && wordAt(scan, at) === COMMA
  const digits = integerAt(scan, at + 1)
  if (!glued || digits < 0 || lengthAt(scan, at + 1) > 2 || !SCALE_IDS.has(wordAt(scan, at + 2)))
    return null
  return digits / 10 ** lengthAt(scan, at + 1)
}

/** ", 532 tenges" after "77": a slip of the pen, where a currency follows. */
const isSplitSum = (scan: Scan, at: number): boolean =>
  wordAt(scan, at) === COMMA &&
  gluedAt(scan, at) &&
  isGroup(scan, at + 1) &&
  matchAt(CURRENCY_NAMES, scan.tokens, at + 2) >= 0

/** Three digits after one space, and no fourth: a group of thousands. */
function isGroup(scan: Scan, at: number): boolean {
  const { start, end } = scan.tokens
  const from = start[at] ?? 0
  if ((flagsAt(scan, at) & FLAG.digit) === 0 || lengthAt(scan, at) !== 3) return false
  if (from - (end[at - 1] ?? 0) !== 1 || '\n\r'.includes(scan.source.charAt(from - 1))) return false
  for (let i = from; i < from + 3; i++) {
    const unit = scan.source.charCodeAt(i)
    if (unit < 48 || unit > 57) return false
  }
  return true
}
