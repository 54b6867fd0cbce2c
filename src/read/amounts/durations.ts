import type { Amount } from '../../codebook/index.ts'
import type { DurationMention } from '../text/doc.ts'
import type { Quantity } from './numbers.ts'
import { bounded } from './bounds.ts'
import { exact, measureOf, readBound, readQuantity } from './numbers.ts'
import { parseSpelled } from './spelled-numbers.ts'
import { TIME_UNITS, UNIT_ADJECTIVES } from '../rules/en/units.ts'
import type { Scan } from '../text/scan.ts'
import {
  digitsThenLetters,
  idValues,
  flagsAt,
  integerAt,
  lengthAt,
  wordAt,
  wordIds,
  wordSet,
} from '../text/scan.ts'
import { FLAG } from '../text/doc.ts'
import { FN, infoOf } from '../text/word-table.ts'
import { idOf, wordOf } from '../text/words.ts'

type Unit = DurationMention['unit']
type Measure = { readonly unit: Unit; readonly times: number }
type Length = Measure & { readonly number: Quantity; readonly to: number; readonly age: boolean }

const W = wordIds(
  'a',
  'an',
  'and',
  'half',
  'old',
  'aged',
  'ages',
  'of',
  'age',
  ',',
  '-',
  'to',
  'from',
  'between',
)
const AFTERWARDS = wordSet('after later before earlier ago since')
const PART_OF = wordSet('of suspended')
const ADJECTIVES = wordSet(UNIT_ADJECTIVES)

const UNITS = idValues<Measure>(
  TIME_UNITS.flatMap(([unit, times, words]) =>
    words.split(' ').map(word => [idOf(word), { unit, times }] as const),
  ),
)
const UNIT_OF: ReadonlyMap<string, Measure> = new Map(
  [...UNITS].map(([id, measure]) => [wordOf(id), measure]),
)
/** "yearlong", "weeklong" */
const LONG = idValues<Measure>(
  [...UNIT_OF].map(([word, measure]) => [idOf(`${word}long`), measure] as const),
)

/** Words other than numbers that may open a length of time. */
export const DURATION_OPENERS: readonly number[] = [W.a, W.an, W.half, W.aged, ...LONG.keys()]

type Hyphenated = {
  readonly low: number
  readonly high: number | null
  readonly measure: Measure
  readonly age: boolean
}

/** "15-day", "five-and-a-half-year", "three-to-five-year", "46-year-old", "week-long", "three-month-long". */
function parseHyphenated(word: string): Hyphenated | undefined {
  const parts = word.split('-')
  const age = parts.at(-1) === 'old' || parts.at(-1) === 'olds'
  const long = parts.at(-1) === 'long'
  if (age || long) parts.pop()
  const measure = UNIT_OF.get(parts.pop() ?? '')
  const number = long && parts.length === 0 ? { low: 1, high: 1 } : parseSpelled(parts)
  return measure && number && number.low > 0 ? { ...number, measure, age } : undefined
}

const LAST_PARTS = new Set([...UNIT_OF.keys(), 'old', 'olds', 'long'])

/** "1-hour" */
const MIN_JOINED = 5

function hyphenated(scan: Scan, at: number): Hyphenated | undefined {
  const id = wordAt(scan, at)
  const long = LONG.get(id)
  if (long) return { low: 1, high: 1, measure: long, age: false }
  if (lengthAt(scan, at) < MIN_JOINED) return undefined
  const word = wordOf(id)
  const dash = word.lastIndexOf('-')
  return dash > 0 && LAST_PARTS.has(word.slice(dash + 1)) ? parseHyphenated(word) : undefined
}

/** "a 10- to 15-year term", "seven- to ten-year". */
function readSuspended(scan: Scan, number: Quantity): Length | undefined {
  const dash = wordAt(scan, number.to) === W['-'] ? 1 : 0
  if (dash === 0 || wordAt(scan, number.to + 1) !== W.to) return undefined
  const second = hyphenated(scan, number.to + 2)
  if (!second || number.low === null || number.low >= second.low) return undefined
  const whole = { ...number, to: number.to + 3, high: second.high }
  return { ...second.measure, number: whole, to: whole.to, age: second.age }
}

/** "3yrs", "18mths" */
function readGlued(scan: Scan, at: number): Length | undefined {
  const parts = digitsThenLetters(scan, at)
  const measure = parts && UNIT_OF.get(parts.letters)
  return measure && { ...measure, number: exact(at, at + 1, parts.value), to: at + 1, age: false }
}

/** "aged 46", "aged 15 to 17", "aged between 15 and 17", "aged 15 and 17". */
function readAged(scan: Scan, at: number): Length | undefined {
  const opens = wordAt(scan, at) === W.aged || wordAt(scan, at) === W.ages
  const ages = opens ? readQuantity(scan, at + 1) : undefined
  if (!ages || ages.ordinal || ages.low === null || ages.low > 119) return undefined
  const list = agesListed(scan, ages)
  if (list) return { unit: 'years', times: 1, number: list, to: list.to, age: true }
  const second = wordAt(scan, ages.to) === W.and ? readQuantity(scan, ages.to + 1) : undefined
  const pair = second && second.low !== null && second.low > ages.low && second.low < 120
  const number = pair ? { ...ages, high: second.high, to: second.to } : ages
  return { unit: 'years', times: 1, number, to: number.to, age: true }
}

/** "aged 14, 15 and 16": from the youngest to the oldest; nobody is counted by it. */
function agesListed(scan: Scan, first: Quantity): Quantity | undefined {
  const ages = [first.low ?? 0]
  let to = first.to
  while (wordAt(scan, to) === W[','] && integerAt(scan, to + 1) > 0) {
    ages.push(integerAt(scan, to + 1))
    to += 2
  }
  const last = wordAt(scan, to) === W.and ? integerAt(scan, to + 1) : -1
  const next = flagsAt(scan, to + 2)
  const closed = next === 0 || (next & FLAG.punctuation) !== 0
  const goesOn = infoOf(wordAt(scan, to + 2)).fn & (FN.preposition | FN.be | FN.have)
  if (ages.length < 2 || last < 0 || (!closed && !goesOn)) return undefined
  ages.push(last)
  return { ...first, to: to + 2, low: Math.min(...ages), high: Math.max(...ages) }
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

/** "sixteen year-old": a unit of an age, written apart from its number. */
const AGED = new Map([
  ['year-old', 'year'],
  ['years-old', 'year'],
  ['month-old', 'month'],
])

function readCounted(scan: Scan, number: Quantity): Length | undefined {
  const aged = number.ordinal ? undefined : AGED.get(wordOf(wordAt(scan, number.to)))
  const measure = aged === undefined ? undefined : UNIT_OF.get(aged)
  if (measure) return { ...measure, number, to: number.to + 1, age: true }
  const unit = number.ordinal ? undefined : readUnit(scan, number.to)
  if (!unit) return undefined
  const old = wordAt(scan, unit.to) === W.old
  const ofAge = wordAt(scan, unit.to) === W.of && wordAt(scan, unit.to + 1) === W.age
  const to = unit.to + (old ? 1 : ofAge ? 2 : 0)
  return { ...unit.measure, number, to, age: old || ofAge }
}

function readLength(scan: Scan, at: number, number: Quantity | undefined): Length | undefined {
  const other = readAged(scan, at) ?? readGlued(scan, at)
  if (other) return other
  const word = hyphenated(scan, at)
  if (word) {
    const said = { ...exact(at, at + 1, word.low), high: word.high }
    return { ...word.measure, number: said, to: at + 1, age: word.age }
  }
  if (number) return readSuspended(scan, number) ?? readCounted(scan, number)
  const bound = readBound(scan, at)
  const length = readArticle(scan, bound?.to ?? at)
  if (!bound || !length) return length
  return { ...length, number: bounded(length.number, bound.bound) }
}

/** "one year and six months" is one length: 1.5 years; where months do not make halves, all of it in months. */
function withRest(scan: Scan, length: Length): Length {
  const { unit, number } = length
  const link = wordAt(scan, length.to)
  const at = link === W.and || link === W[','] ? length.to + 1 : length.to
  if (length.age || unit !== 'years' || length.times !== 1 || number.low === null) return length
  const rest = readQuantity(scan, at)
  const counted = rest && !rest.approx ? readCounted(scan, rest) : undefined
  if (!counted || counted.unit !== 'months' || counted.number.low === null) return length
  // "five years, three months after the march" is one length and a date.
  if (AFTERWARDS.has(wordAt(scan, counted.to))) return length
  // "a year, six months of it suspended"
  if (link === W[','] && PART_OF.has(wordAt(scan, counted.to))) return length
  const months = number.low * 12 + counted.number.low
  const halves = months % 6 === 0
  const whole = exact(number.from, counted.to, halves ? months / 12 : months)
  return { ...length, unit: halves ? 'years' : 'months', number: whole, to: counted.to }
}

const RANGING = wordSet('ranging varying terms sentences')
const MONTHS_IN = { years: 12, months: 1 } as const

const inMonths = ({ unit, times, number }: Length): number | null =>
  times === 1 && (unit === 'years' || unit === 'months') && number.low !== null
    ? number.low * MONTHS_IN[unit]
    : null

/** "between 20 months and two years", "ranging from one year to 30 months": from the least to the most. */
function between(scan: Scan, at: number, least: Length): Length {
  const opener = wordAt(scan, at - 1)
  const ranging = opener === W.from && RANGING.has(wordAt(scan, at - 2))
  const link = opener === W.between ? W.and : ranging ? W.to : -1
  if (least.age || wordAt(scan, least.to) !== link) return least
  const number = readQuantity(scan, least.to + 1)
  const most = readArticle(scan, least.to + 1) ?? (number ? readCounted(scan, number) : undefined)
  const [low, high] = [inMonths(least), most ? inMonths(most) : null]
  if (!most || low === null || high === null || low >= high) return least
  if (most.unit === least.unit)
    return { ...least, to: most.to, number: { ...least.number, high: most.number.low } }
  return {
    ...least,
    unit: 'months',
    to: most.to,
    number: { ...exact(at, most.to, low), high },
  }
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
  const length = between(scan, at, withRest(scan, first))
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
