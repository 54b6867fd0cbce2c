import type { NumberMention } from '../text/doc.ts'
import { FLAG } from '../text/doc.ts'
import type { Quantity } from './numbers.ts'
import { amountOf, readQuantity } from './numbers.ts'
import type { Scan } from '../text/scan.ts'
import { NOUN, infoOf } from '../text/word-table.ts'
import { flagsAt, wordAt, wordIds, wordSet, wordsBetween } from '../text/scan.ts'

const W = wordIds(
  '%',
  'percent',
  'per',
  'cent',
  'percentage',
  'a.m.',
  'p.m.',
  'am',
  'pm',
  'at',
  'to',
  'past',
  'since',
  'until',
  'least',
  'in',
  'the',
)

const PARTS_OF_DAY = wordSet('morning afternoon evening')

function percentEnd(scan: Scan, at: number): number {
  const word = wordAt(scan, at)
  if (word === W['%'] || word === W.percent || word === W.percentage) return at + 1
  return word === W.per && wordAt(scan, at + 1) === W.cent ? at + 2 : at
}

/** "8 a.m.", "four in the morning" and both numbers of "at twenty to six", "at half past nine" are the time of a day. */
function isClock(scan: Scan, { from, to }: Quantity): boolean {
  const word = wordAt(scan, to)
  if (word === W['a.m.'] || word === W['p.m.'] || word === W.am || word === W.pm) return true
  const isPast = (at: number): boolean => wordAt(scan, at) === W.to || wordAt(scan, at) === W.past
  // "at four in the morning"
  const told = wordAt(scan, to) === W.in && wordAt(scan, to + 1) === W.the
  if (told && to - from === 1 && PARTS_OF_DAY.has(wordAt(scan, to + 2))) return true
  const minutes = isPast(to) && wordAt(scan, from - 1) === W.at && HOURS.has(wordAt(scan, to + 1))
  return minutes || (isPast(from - 1) && wordAt(scan, from - 3) === W.at && to - from === 1)
}

const HOURS = wordSet('one two three four five six seven eight nine ten eleven twelve')

const THOUSANDS = /^\d{1,3}\.\d{3}$/

/** Nobody counts people to three decimals: "1.200 people" are a thousand and two hundred. */
function withThousands(scan: Scan, number: Quantity): Quantity {
  const { low, high, from, to } = number
  if (low === null || Number.isInteger(low) || low !== high) return number
  if (!THOUSANDS.test(wordsBetween(scan, to - 1, to))) return number
  const value = Math.round(low * 1000)
  return { ...number, from, low: value, high: value }
}

/** "First Deputy Minister", "One Nation": a number that is part of a name. */
function isPartOfName(scan: Scan, number: Quantity): boolean {
  const own = flagsAt(scan, number.from)
  if ((own & FLAG.capital) === 0 || (own & FLAG.sentenceStart) !== 0) return false
  return (flagsAt(scan, number.to) & FLAG.capital) !== 0
}

/** "since at least 2019": a year. */
function isYear(scan: Scan, { from, to, high, low }: Quantity): boolean {
  const year = low ?? high ?? 0
  if (year < 1900 || year > 2100 || to - from !== 3) return false
  const before = wordAt(scan, from - 1)
  const least = wordAt(scan, from) === W.at && wordAt(scan, from + 1) === W.least
  return least && (before === W.since || before === W.until)
}

const SHARED = new Set([3, 4, 5, 10, 100])

/** "nine in ten protesters": the token after how many of so many anywhere, and per cent; "four in five days" counts. */
function readShare(
  scan: Scan,
  { from, to, low, high }: Quantity,
): { to: number; percent: number } | undefined {
  if (low === null || low !== high || from + 1 !== to || wordAt(scan, to) !== W.in) return undefined
  const whole = readQuantity(scan, to + 1)
  if (!whole || whole.low === null || whole.low <= low || !SHARED.has(whole.low)) return undefined
  const people = (infoOf(wordAt(scan, whole.to)).noun & NOUN.person) !== 0
  return people ? { to: whole.to, percent: Math.round((low / whole.low) * 100) } : undefined
}

/** A number as a mention; the hour of a clock and a number that belongs to a name are none. */
export function numberMention(scan: Scan, number: Quantity): NumberMention | undefined {
  if (isClock(scan, number) || isPartOfName(scan, number) || isYear(scan, number)) return undefined
  const share = readShare(scan, number)
  const to = share?.to ?? percentEnd(scan, number.to)
  const counted = to > number.to ? number : withThousands(scan, number)
  return {
    type: 'number',
    from: number.from,
    to,
    start: scan.tokens.start[number.from] ?? 0,
    end: scan.tokens.end[to - 1] ?? 0,
    rule: to > number.to ? 'number.percent' : number.ordinal ? 'number.ordinal' : 'number',
    value: share?.percent ?? amountOf(counted),
    approx: number.approx,
    ordinal: number.ordinal,
    percent: to > number.to,
  }
}
