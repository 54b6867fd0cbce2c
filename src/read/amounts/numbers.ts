import type { Amount } from '../../codebook/index.ts'
import { bounded } from './bounds.ts'
import { readNumeral } from './numerals.ts'
import { scaleLike } from './like-scales.ts'
import { parseSpelled } from './spelled-numbers.ts'
import type { Bound } from '../rules/en/numbers.ts'
import {
  BOUNDS,
  FIXED,
  FRACTIONS,
  ONES,
  ORDINAL_ONES,
  ORDINAL_TENS,
  SCALES,
  STOPPED_APPROX,
  TENS,
  VAGUE,
} from '../rules/en/numbers.ts'
import type { Scan } from '../text/scan.ts'
import { FLAG } from '../text/doc.ts'
import {
  digitsThenLetters,
  flagsAt,
  gluedAt,
  lengthAt,
  wordAt,
  wordIds,
  wordSet,
  wordValues,
} from '../text/scan.ts'
import { compileLexicon, matchAt, wordOf, valueOf } from '../text/words.ts'

/** A number as it is said; `low` and `high` are its ends, null where open. `to` is the token after it. */
export type Quantity = {
  readonly from: number
  readonly to: number
  readonly low: number | null
  readonly high: number | null
  readonly approx: boolean
  readonly ordinal: boolean
  /** "more than" and "fewer than" leave their own number out where things are counted, not where they are measured. */
  readonly limit: number | null
}

const W = wordIds(
  'and',
  'or',
  'to',
  'between',
  'from',
  'half',
  'a',
  'an',
  'more',
  'so',
  'quarter',
  '-',
  '+',
  'odd',
  'but',
  'of',
  'the',
  '(',
  ')',
)

const hyphenated = (tens: readonly string[], ones: readonly string[]) =>
  tens.flatMap((ten, t) =>
    ones.slice(1, 10).map((one, o): [string, number] => [`${ten}-${one}`, (t + 2) * 10 + o + 1]),
  )

/** "20-odd" */
const MIN_JOINED = 6

const CARDINALS = wordValues([
  ...ONES.map((word, i): [string, number] => [word, i]),
  ...TENS.map((word, i): [string, number] => [word, (i + 2) * 10]),
  ...hyphenated(TENS, ONES),
])
const ORDINALS = wordValues([
  ...ORDINAL_ONES.map((word, i): [string, number] => [word, i]),
  ...ORDINAL_TENS.map((word, i): [string, number] => [word, (i + 2) * 10]),
  ...hyphenated(TENS, ORDINAL_ONES),
])
const SCALE = wordValues(SCALES)
const PHRASES = compileLexicon<{ value: number; open: boolean }>([
  ...VAGUE.map(([words, value]) => [words, { value, open: true }] as const),
  ...FIXED.map(([words, value]) => [words, { value, open: false }] as const),
])
const FRACTION = wordValues(Object.entries(FRACTIONS))
const BOUND_WORDS = compileLexicon<Bound>(BOUNDS)

const ABOUT = wordSet(STOPPED_APPROX)

/** Words that may open a number; everything else is passed over at once. */
export const NUMBER_OPENERS: readonly number[] = [
  ...CARDINALS.keys(),
  ...ORDINALS.keys(),
  ...openers(PHRASES.roots),
  ...openers(BOUND_WORDS.roots),
  ...ABOUT,
  W.between,
  W.from,
  W.half,
]

function openers(roots: Int32Array): number[] {
  return [...roots.keys()].filter(id => roots[id] !== 0)
}

/** A plain number over tokens `from` to `to`. */
export const exact = (from: number, to: number, value: number): Quantity => ({
  from,
  to,
  low: value,
  high: value,
  approx: false,
  ordinal: false,
  limit: null,
})

/** "two hundred and five", "fifty-three thousand", "2.4 million", "two and a half", "20 000". */
function readPlain(scan: Scan, at: number): Quantity | undefined {
  const numeral = readNumeral(scan, at)
  if (numeral) return readFraction(scan, readScale(scan, exact(at, numeral.to, numeral.value)))
  let value = CARDINALS.get(wordAt(scan, at))
  if (value === undefined) return readSpelled(scan, at)
  let to = at + 1
  const one = CARDINALS.get(wordAt(scan, to))
  if (value >= 20 && value % 10 === 0 && one !== undefined && one > 0 && one < 10) {
    value += one
    to++
  }
  return readFraction(scan, readScale(scan, exact(at, to, value)))
}

/** "two-and-a-half", "four-to-six", "twenty-odd": a number whose words are joined by hyphens. */
function readSpelled(scan: Scan, at: number): Quantity | undefined {
  const spelled = isJoined(scan, at) ? parseSpelled(wordOf(wordAt(scan, at)).split('-')) : undefined
  return spelled && readScale(scan, { ...exact(at, at + 1, spelled.low), high: spelled.high })
}

/** Scales and what follows them: "three hundred", "two thousand five hundred", "one hundred and five". */
export function readScale(scan: Scan, number: Quantity): Quantity {
  let { to } = number
  let whole = 0
  let part = number.low ?? 0
  let scale = SCALE.get(wordAt(scan, to))
  if (scale === undefined || number.high !== number.low) return number
  while (scale !== undefined) {
    part *= scale
    to++
    const higher = SCALE.get(wordAt(scan, to))
    if (higher !== undefined && higher > scale) {
      scale = higher
      continue
    }
    const joined = wordAt(scan, to) === W.and ? to + 1 : to
    const next = scale >= 100 ? CARDINALS.get(wordAt(scan, joined)) : undefined
    if (next === undefined || (joined > to && scale > 1000) || next >= scale) break
    const after = SCALE.get(wordAt(scan, joined + 1))
    if (joined > to && after !== undefined) break
    if (after !== undefined && after >= scale) break
    whole += part
    part = next
    to = joined + 1
    const one = CARDINALS.get(wordAt(scan, to))
    if (next >= 20 && next % 10 === 0 && one !== undefined && one < 10) {
      part += one
      to++
    }
    scale = after
  }
  return exact(number.from, to, whole + part)
}

/** "two and a half", "5½", "one and a half million". */
function readFraction(scan: Scan, number: Quantity): Quantity {
  const { to } = number
  const sign = gluedAt(scan, to) ? FRACTION.get(wordAt(scan, to)) : undefined
  if (sign !== undefined)
    return readScale(scan, exact(number.from, to + 1, (number.low ?? 0) + sign))
  if (wordAt(scan, to) !== W.and || wordAt(scan, to + 1) !== W.a) return number
  const part = wordAt(scan, to + 2) === W.half ? 0.5 : wordAt(scan, to + 2) === W.quarter ? 0.25 : 0
  return part === 0 ? number : readScale(scan, exact(number.from, to + 3, (number.low ?? 0) + part))
}

function readOrdinal(scan: Scan, at: number): Quantity | undefined {
  const word = ORDINALS.get(wordAt(scan, at))
  const digits = word === undefined ? digitsThenLetters(scan, at) : undefined
  const value = word ?? (digits && ORDINAL_ENDINGS.has(digits.letters) ? digits.value : undefined)
  return value === undefined ? undefined : { ...exact(at, at + 1, value), ordinal: true }
}

const ORDINAL_ENDINGS = new Set(['st', 'nd', 'rd', 'th'])

/** One number without "more than" and without a range. */
function readOne(scan: Scan, at: number): Quantity | undefined {
  const entry = matchAt(PHRASES, scan.tokens, at)
  if (entry >= 0) {
    const { value, open } = valueOf(PHRASES, entry) ?? { value: 0, open: true }
    const to = at + (PHRASES.lengths[entry] ?? 1)
    const number = open ? { ...exact(at, to, value), high: null } : exact(at, to, value)
    if (to <= scan.to) return open ? number : readScale(scan, number)
  }
  return readPlain(scan, at)
}

/** "20 to 30", "20–30", "two or three": both ends, where the first is the smaller. */
function readRange(scan: Scan, first: Quantity): Quantity {
  const link = wordAt(scan, first.to)
  if (link !== W.to && link !== W['-'] && link !== W.or) return first
  const second = readPlain(scan, first.to + 1)
  if (!second || first.low === null || first.high === null || second.low === null) return first
  const scaled = scaleLike(scan, first, second)
  if (scaled >= second.low || (link === W.or && scaled * 10 < second.low)) return first
  return { ...first, to: second.to, low: scaled, high: second.high }
}

function readBetween(scan: Scan, at: number): Quantity | undefined {
  const opener = wordAt(scan, at)
  if (opener !== W.between && opener !== W.from) return undefined
  const first = readPlain(scan, at + 1)
  const link = first ? wordAt(scan, first.to) : -1
  if (!first || (link !== W.to && !(opener === W.between && link === W.and))) return undefined
  const second = readPlain(scan, first.to + 1)
  if (!second || second.low === null) return undefined
  const low = scaleLike(scan, first, second)
  return low < second.low ? { ...first, from: at, to: second.to, low, high: second.low } : undefined
}

/** The words before a number that bound it ("at least"), and the token after them. */
export function readBound(scan: Scan, at: number): { bound: Bound; to: number } | undefined {
  if (ABOUT.has(wordAt(scan, at)) && at + 1 < scan.to) return { bound: 'approx', to: at + 1 }
  const entry = matchAt(BOUND_WORDS, scan.tokens, at)
  const bound = valueOf(BOUND_WORDS, entry)
  if (!bound) return undefined
  const to = at + (BOUND_WORDS.lengths[entry] ?? 0)
  return to < scan.to ? { bound, to } : undefined
}

const opening = new Uint8Array(Math.max(...NUMBER_OPENERS) + 1)
for (const id of NUMBER_OPENERS) opening[id] = 1

/** Whether a number may start at a token: most words start none, and are passed over at once. */
function opensNumber(scan: Scan, at: number): boolean {
  const word = wordAt(scan, at)
  return opening[word] === 1 || (flagsAt(scan, at) & FLAG.digit) !== 0 || isJoined(scan, at)
}

/** Whether a token is long enough to be a number written with hyphens, and has one. */
function isJoined(scan: Scan, at: number): boolean {
  return lengthAt(scan, at) >= MIN_JOINED && wordOf(wordAt(scan, at)).includes('-')
}

/** A number that starts at a token, with what bounds it: "more than a dozen", "between 20 and 30", "8th". */
export function readQuantity(scan: Scan, at: number): Quantity | undefined {
  // The next sentence's first number is not known until its own bounds are.
  if (at < scan.from || at >= scan.to) return undefined
  if (scan.lastNumber?.at === at) return scan.lastNumber.found
  if (!opensNumber(scan, at)) return undefined
  const found = readBounded(scan, at)
  scan.lastNumber = { at, found }
  return found
}

function readBounded(scan: Scan, at: number): Quantity | undefined {
  const between = readBetween(scan, at)
  if (between) return between
  const half = readHalf(scan, at)
  if (half) return half
  const bound = readBound(scan, at)
  const inner = readInner(scan, bound?.to ?? at)
  return bound && inner ? butBelow(scan, { ...bounded(inner, bound.bound), from: at }) : inner
}

/** "half of the 40": as many as that makes. */
function readHalf(scan: Scan, at: number): Quantity | undefined {
  if (wordAt(scan, at) !== W.half || wordAt(scan, at + 1) !== W.of) return undefined
  const whole = readPlain(scan, at + 2 + (wordAt(scan, at + 2) === W.the ? 1 : 0))
  const value = (whole?.low ?? 0) / 2
  return whole && Number.isInteger(value) && value > 0 ? exact(at, whole.to, value) : undefined
}

const PERHAPS = wordSet('possibly perhaps maybe probably')

/** "more than 200 but fewer than 300", "at least 15 and possibly as many as 20": the other end. */
function butBelow(scan: Scan, number: Quantity): Quantity {
  const link = wordAt(scan, number.to)
  if (number.high !== null || (link !== W.but && link !== W.and)) return number
  const perhaps = PERHAPS.has(wordAt(scan, number.to + 1)) ? 1 : 0
  const bound = readBound(scan, number.to + 1 + perhaps)
  const second = bound && readPlain(scan, bound.to)
  if (!second || (bound.bound !== 'below' && bound.bound !== 'max')) return number
  const { high } = bounded(second, bound.bound)
  return high !== null && high > (number.low ?? 0) ? { ...number, to: second.to, high } : number
}

/** "about two or three", "30 or more". */
function readInner(scan: Scan, start: number): Quantity | undefined {
  const about = readBound(scan, start)
  const at = about?.bound === 'approx' ? about.to : start
  const between = readBetween(scan, at)
  if (between) return { ...between, approx: at > start }
  const one = readOne(scan, at) ?? readOrdinal(scan, at)
  if (!one) return undefined
  const range = one.ordinal ? one : readRange(scan, saidAgain(scan, one))
  const number = openEnded(scan, at > start ? { ...range, approx: true } : range)
  if (wordAt(scan, number.to) !== W.or) return number
  if (wordAt(scan, number.to + 1) === W.more) return { ...number, to: number.to + 2, high: null }
  if (wordAt(scan, number.to + 1) === W.so) return { ...number, to: number.to + 2, approx: true }
  return number
}

/** "ten (10)", "14 (fourteen)": the same number once more, in brackets. */
function saidAgain(scan: Scan, number: Quantity): Quantity {
  if (wordAt(scan, number.to) !== W['(']) return number
  const again = readPlain(scan, number.to + 1)
  const same = again && again.low === number.low && wordAt(scan, again.to) === W[')']
  return same ? { ...number, to: again.to + 1 } : number
}

/** "200+", "20 odd". */
function openEnded(scan: Scan, number: Quantity): Quantity {
  const next = wordAt(scan, number.to)
  const open = (next === W['+'] && gluedAt(scan, number.to)) || next === W.odd
  return open && !number.ordinal ? { ...number, to: number.to + 1, high: null } : number
}

/** A number as the codebook writes amounts: exact, an interval, or `[n, n]` for "about n". */
export function amountOf(number: Quantity): Amount {
  const { low, high, approx } = number
  return low !== null && low === high && !approx ? low : [low, high]
}

/** The same of what is measured, not counted: money, time. "More than $20" is `[20, null]`. */
export function measureOf(number: Quantity): Amount {
  const { limit, low } = number
  if (limit === null) return amountOf(number)
  return low === null ? [null, limit] : [limit, null]
}
