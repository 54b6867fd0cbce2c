import type { Amount } from '../codebook/index.ts'
import type { DurationMention } from './doc.ts'
import type { Quantity } from './numbers.ts'
import { bounded, exact, measureOf, readBound, readQuantity } from './numbers.ts'
import { parseNumeral } from './numerals.ts'
import { ONES, TENS } from './rules/en/numbers.ts'
import { TIME_UNITS, UNIT_ADJECTIVES } from './rules/en/units.ts'
import type { Scan } from './scan.ts'
import { integerAt, wordAt, wordIds, wordSet } from './scan.ts'
import { idOf, wordOf } from './words.ts'

type Unit = DurationMention['unit']
type Measure = { readonly unit: Unit; readonly times: number }
type Length = Measure & { readonly number: Quantity; readonly to: number; readonly age: boolean }

const W = wordIds('a', 'an', 'and', 'half', 'old', 'aged')
const ADJECTIVES = wordSet(UNIT_ADJECTIVES)

const UNITS: ReadonlyMap<number, Measure> = new Map(
  TIME_UNITS.flatMap(([unit, times, words]) =>
    words.split(' ').map(word => [idOf(word), { unit, times }] as const),
  ),
)
const UNIT_OF: ReadonlyMap<string, Measure> = new Map(
  [...UNITS].map(([id, measure]) => [wordOf(id), measure]),
)
const SMALL: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, i) => [word, i] as const),
  ...TENS.map((word, i) => [word, (i + 2) * 10] as const),
  ['a', 1],
  ['half', 0.5],
])

/** Words other than numbers that may open a length of time. */
export const DURATION_OPENERS: readonly number[] = [W.a, W.an, W.half, W.aged]

/** "15-day", "two-month", "five-and-a-half-year", "twenty-two-year", "46-year-old". */
function parseHyphenated(
  word: string,
): { value: number; measure: Measure; age: boolean } | undefined {
  const parts = word.split('-')
  const age = parts.at(-1) === 'old' || parts.at(-1) === 'olds'
  if (age) parts.pop()
  const measure = UNIT_OF.get(parts.pop() ?? '')
  if (!measure || parts.length === 0) return undefined
  let value = 0
  for (const part of parts) {
    const number = SMALL.get(part) ?? (part === 'and' ? 0 : parseNumeral(part))
    if (number === undefined) return undefined
    if (part !== 'a' || parts.length === 1) value += number
  }
  return value > 0 ? { value, measure, age } : undefined
}

function hyphenated(id: number): ReturnType<typeof parseHyphenated> {
  const word = wordOf(id)
  const dash = word.lastIndexOf('-')
  const last = dash > 0 ? word.slice(dash + 1) : ''
  return last !== '' && (UNIT_OF.has(last) || last === 'old' || last === 'olds')
    ? parseHyphenated(word)
    : undefined
}

/** The unit after a number: "days", "calendar days", "-year". */
function readUnit(scan: Scan, at: number): { measure: Measure; to: number } | undefined {
  const to = ADJECTIVES.has(wordAt(scan, at)) ? at + 1 : at
  const measure = UNITS.get(wordAt(scan, to))
  return measure && { measure, to: to + 1 }
}

/** "a year", "half an hour", "half a year", "a year and a half". */
function readArticle(scan: Scan, at: number): Length | undefined {
  const half = wordAt(scan, at) === W.half ? 1 : 0
  const article = wordAt(scan, at + half)
  if (article !== W.a && article !== W.an) return undefined
  const unit = readUnit(scan, at + half + 1)
  if (!unit) return undefined
  const tail =
    wordAt(scan, unit.to) === W.and &&
    wordAt(scan, unit.to + 1) === W.a &&
    wordAt(scan, unit.to + 2) === W.half
  const value = half ? 0.5 : tail ? 1.5 : 1
  const to = tail ? unit.to + 3 : unit.to
  return { ...unit.measure, number: exact(at, to, value), to, age: false }
}

function readCounted(scan: Scan, number: Quantity): Length | undefined {
  const unit = number.ordinal ? undefined : readUnit(scan, number.to)
  if (!unit) return undefined
  const age = wordAt(scan, unit.to) === W.old
  return { ...unit.measure, number, to: age ? unit.to + 1 : unit.to, age }
}

function readLength(scan: Scan, at: number, number: Quantity | undefined): Length | undefined {
  if (wordAt(scan, at) === W.aged) {
    const age = integerAt(scan, at + 1)
    if (age > 0 && age < 120)
      return { unit: 'years', times: 1, number: exact(at, at + 2, age), to: at + 2, age: true }
  }
  const word = hyphenated(wordAt(scan, at))
  if (word)
    return { ...word.measure, number: exact(at, at + 1, word.value), to: at + 1, age: word.age }
  if (number) return readCounted(scan, number)
  const bound = readBound(scan, at)
  const length = readArticle(scan, bound?.to ?? at)
  if (!bound || !length) return length
  return { ...length, number: bounded(length.number, bound.bound) }
}

/** "one year and six months" is one length: 1.5 years; where months do not make halves, all of it in months. */
function withRest(scan: Scan, length: Length): Length {
  const { unit, number } = length
  const at = wordAt(scan, length.to) === W.and ? length.to + 1 : length.to
  if (length.age || unit !== 'years' || length.times !== 1 || number.low === null) return length
  const rest = readQuantity(scan, at)
  const counted = rest && !rest.approx ? readCounted(scan, rest) : undefined
  if (!counted || counted.unit !== 'months' || counted.number.low === null) return length
  const months = number.low * 12 + counted.number.low
  const halves = months % 6 === 0
  const whole = exact(number.from, counted.to, halves ? months / 12 : months)
  return { ...length, unit: halves ? 'years' : 'months', number: whole, to: counted.to }
}

function scaled(amount: Amount, times: number): Amount {
  if (typeof amount === 'number') return amount * times
  const [low, high] = amount
  return [low === null ? null : low * times, high === null ? null : high * times]
}

/** The length of time or age that starts at a token. `number` is the number read there already, if any. */
export function readDuration(
  scan: Scan,
  at: number,
  number: Quantity | undefined,
): DurationMention | undefined {
  const first = readLength(scan, at, number)
  if (!first) return undefined
  const length = withRest(scan, first)
  return {
    type: 'duration',
    from: at,
    to: length.to,
    start: scan.tokens.start[at] ?? 0,
    end: scan.tokens.end[length.to - 1] ?? 0,
    rule: length.age ? 'duration.age' : 'duration',
    value: scaled(measureOf(length.number), length.times),
    unit: length.unit,
    approx: length.number.approx,
    age: length.age,
  }
}
