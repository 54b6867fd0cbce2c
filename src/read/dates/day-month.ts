import { readQuantity } from '../amounts/numbers.ts'
import { FLAG } from '../text/doc.ts'
import type { Scan } from '../text/scan.ts'
import { digitsThenLetters, flagsAt, integerAt, lengthAt, wordAt } from '../text/scan.ts'
import { W, ambiguous, monthCues, monthOf, parted, shortMonthOf } from './vocabulary.ts'

/** A day of the month: "8", "8th"; in words only before or after a month: "the eighth of March", "March the eighth". */
export function readDay(scan: Scan, at: number): number {
  const plain = integerAt(scan, at)
  const ordinal = plain < 0 ? digitsThenLetters(scan, at) : undefined
  const day = ordinal && /^(?:st|nd|rd|th)$/.test(ordinal.letters) ? ordinal.value : plain
  if (day >= 1 && day <= 31 && lengthAt(scan, at) <= 4) return day
  if (plain >= 0) return -1
  const noun = wordAt(scan, at + 1) === W.day ? 1 : 0
  const of = wordAt(scan, at + noun + 1) === W.of && readMonth(scan, at + noun + 2) > 0
  const the = wordAt(scan, at - 1) === W.the && readMonth(scan, at - 2) > 0
  const bare = isEnd(scan, at + 1) && readMonth(scan, at - 1) > 0
  const word = of || the || bare ? readQuantity(scan, at) : undefined
  return word?.ordinal && word.to === at + 1 && (word.low ?? 0) <= 31 ? (word.low ?? -1) : -1
}

/** The month at a token, full or short; an ambiguous one must have a capital or stand between a day and a year. */
export function readMonth(scan: Scan, at: number): number {
  const word = wordAt(scan, at)
  const month = monthOf.get(word)
  const capital = (flagsAt(scan, at) & FLAG.capital) !== 0
  if (month !== undefined)
    return capital || !ambiguous.has(word) || isPlainMonth(scan, at) ? month : -1
  const short = shortMonthOf.get(word)
  const ordinal = digitsThenLetters(scan, at - 1) ?? digitsThenLetters(scan, at + 1)
  const days = integerAt(scan, at - 1) > 0 || integerAt(scan, at + 1) > 0
  const beside = capital || days || ordinal !== undefined
  return short !== undefined && beside && (capital || isPlainMonth(scan, at)) ? short : -1
}

/** "by march 7", "for may 3" */
const AROUND_DAYS: ReadonlySet<number> = new Set([W.since, W.until, W.by, W.for, W.from, W.of])

/** "12 may 2024", "in early may": without its capital a word that can be another is a month only here. */
function isPlainMonth(scan: Scan, at: number): boolean {
  const year = integerAt(scan, at + 1)
  const whole = year >= 1900 && year <= 2100
  const day = integerAt(scan, at - 1)
  const ordinal = digitsThenLetters(scan, at - 1)
  const dayed = (day >= 1 && day <= 31) || (ordinal !== undefined && ordinal.value <= 31)
  const next = flagsAt(scan, at + 1)
  const ends = next === 0 || (next & FLAG.punctuation) !== 0
  const before = wordAt(scan, at - 1)
  const cued = parted.has(before) || before === W.in || before === W.since || before === W.until
  const ahead = integerAt(scan, at + 1)
  const onDay = before === W.on || (AROUND_DAYS.has(before) && isEnd(scan, at + 2))
  if (ahead >= 1 && ahead <= 31 && onDay) return true
  return (
    (whole && (dayed || monthCues.has(before) || at === scan.from)) || (ends && (dayed || cued))
  )
}

const NIGHT = /^(\d{1,2})\/(\d{1,2})$/

/** "12/13": two days beside one another, as a night is written. */
function readNight(
  scan: Scan,
  at: number,
): { first: number; last: number; to: number } | undefined {
  if ((flagsAt(scan, at) & FLAG.digit) === 0) return undefined
  const found = NIGHT.exec(scan.source.slice(scan.tokens.start[at], scan.tokens.end[at]))
  const first = Number(found?.[1] ?? 0)
  const last = Number(found?.[2] ?? 0)
  return first >= 1 && last === first + 1 && last <= 31 ? { first, last, to: at + 1 } : undefined
}

/** "8", "8 and 9", "12–14", "12/13", "4, 5 and 6", "4th/5th": first and last day, and the token after them. Days apart are no stretch. */
export function readDays(
  scan: Scan,
  at: number,
): { first: number; last: number; to: number } | undefined {
  const first = readDay(scan, at)
  if (first < 0) return readNight(scan, at)
  let last = first
  let to = at + 1
  for (;;) {
    const link = wordAt(scan, to)
    const range = link === W['-'] || link === W.to || link === W.through
    const comma = link === W[','] && wordAt(scan, to + 1) === W.and ? 1 : 0
    // "the 4th/5th of March"
    const stroke = scan.source.charAt(scan.tokens.start[to] ?? 0) === '/'
    const and = link === W.and || link === W['&']
    if (!range && !and && link !== W[','] && !stroke) break
    const the = wordAt(scan, to + 1 + comma) === W.the ? 1 : 0
    const day = readDay(scan, to + 1 + comma + the)
    if (day < 0 || day <= last || (!range && day !== last + 1)) break
    last = day
    to += 2 + comma + the
  }
  return { first, last, to }
}

/** "45 August": a number that is no day makes the month no date either. */
export function isNoDay(number: number): boolean {
  return number === 0 || (number > 31 && number < 100)
}

export const endsSentence = (scan: Scan, at: number): boolean =>
  (flagsAt(scan, at) & FLAG.punctuation) !== 0

function isEnd(scan: Scan, at: number): boolean {
  return flagsAt(scan, at) === 0 || endsSentence(scan, at)
}
