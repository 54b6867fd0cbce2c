import type { DateExpression } from '../text/doc.ts'
import { FLAG } from '../text/doc.ts'
import { readQuantity } from '../amounts/numbers.ts'
import type { Scan } from '../text/scan.ts'
import { flagsAt, wordAt, idSet, wordSet } from '../text/scan.ts'
import { matchAt, valueOf } from '../text/words.ts'
import { readCountedWeekday } from './counted-weekdays.ts'
import { readSeason } from './seasons.ts'
import { monthOf, W, chained, deictic, shortUnits, unitOf, vagueDays } from './vocabulary.ts'
import { readWeekday } from './weekdays.ts'

/** A date counted from another one, and the token after it. */
export type Relative = {
  readonly to: number
  readonly expression: DateExpression
  readonly approx?: boolean
}

function listed(scan: Scan, at: number): Relative | undefined {
  const early =
    wordAt(scan, at) === W.earlier ||
    wordAt(scan, at) === W.later ||
    wordAt(scan, at) === W.late ||
    wordAt(scan, at) === W.early
      ? 1
      : 0
  const inside = early && wordAt(scan, at + 1) === W.in ? 1 : 0
  const start = at + early + inside
  if (start >= scan.to) return undefined
  const now = matchAt(deictic, scan.tokens, start)
  if (now >= 0) {
    const value = valueOf(deictic, now)
    return (
      value && {
        to: start + (deictic.lengths[now] ?? 1),
        expression: { form: 'deictic', ...value },
      }
    )
  }
  const vague = matchAt(vagueDays, scan.tokens, start)
  if (vague >= 0)
    return { to: start + (vagueDays.lengths[vague] ?? 1), expression: { form: 'vague' } }
  const told = matchAt(chained, scan.tokens, start)
  const value = valueOf(chained, told)
  if (!value) return undefined
  const to = start + (chained.lengths[told] ?? 1)
  if (goesOn(scan, to, value.offset)) return undefined
  return { to, expression: { form: 'chained', ...value } }
}

/** "the day before the vote" counts from the vote, which is not told yet. */
function goesOn(scan: Scan, to: number, offset: number): boolean {
  const last = wordAt(scan, to - 1)
  if (offset === 0 || (last !== W.before && last !== W.after)) return false
  const flags = flagsAt(scan, to)
  return flags !== 0 && (flags & FLAG.punctuation) === 0 && !ENDS.has(wordAt(scan, to))
}

const ENDS = idSet(
  [W.to, W.and, W.in, W.on, W.by, W.as, W.for, W.at, W.when].concat([
    W.while,
    W.during,
    W.outside,
    W.near,
    W.where,
    W.because,
    W.who,
  ]),
)

const HOURS = wordSet('hours')
const EXACTLY = [...wordSet('exactly')][0]

/** "two days ago", "a week later", "three months earlier", "exactly a year ago", "hours later". */
export function readCounted(scan: Scan, at: number): Relative | undefined {
  const ahead = readTimeAhead(scan, at)
  if (ahead) return ahead
  const halves = readHalves(scan, at)
  if (halves) return halves
  const bare = unitOf.get(wordAt(scan, at))
  const way = wordAt(scan, at + 1)
  if (bare && (way === W.later || way === W.earlier || way === W.ago))
    return { to: at + 2, expression: { form: 'vague' } }
  const exactly = wordAt(scan, at) === EXACTLY ? 1 : 0
  const first = wordAt(scan, at + exactly)
  // "a hundred years ago"
  const number = readQuantity(scan, at)
  const article = number === undefined && (first === W.a || first === W.an)
  if (!article && (!number || number.ordinal)) return undefined
  const next = number?.to ?? at + exactly + 1
  const word = wordAt(scan, next)
  const unit = unitOf.get(word)
  if (!unit && !shortUnits.has(word)) return undefined
  const direction = wordAt(scan, next + 1)
  const back =
    direction === W.ago ||
    direction === W.earlier ||
    (direction === W.before && endsBehindThat(scan, next + 2))
  const later =
    direction === W.later ||
    direction === W.afterwards ||
    (direction === W.on && unit !== undefined && ends(scan, next + 2)) ||
    (direction === W.after && endsBehindThat(scan, next + 2))
  const spent = spentBefore(scan, at, next + 1) && (unit?.unit === 'day' || unit?.unit === 'week')
  if (!back && !later && !spent) return undefined
  if (unit && number && (number.high === null || number.low === null))
    return { to: next + 2, expression: { form: 'vague' } }
  const count = article ? 1 : (number?.low ?? number?.high ?? 0)
  if (!Number.isInteger(count)) return undefined
  const that = wordAt(scan, next + 2) === W.that && !ends(scan, next + 2) ? 1 : 0
  const to = next + (spent ? 1 : 2 + that)
  const approx = number !== undefined && (number.approx || number.low !== number.high)
  const form = direction === W.ago ? 'deictic' : 'chained'
  if (!unit && form === 'deictic')
    return HOURS.has(word) && count >= 24 && count % 24 === 0
      ? { to, expression: { form, unit: 'day', offset: -count / 24 }, approx }
      : undefined
  if (!unit) return { to, expression: { form, unit: 'day', offset: 0 }, approx: true }
  const offset = count * unit.times * (back ? -1 : 1)
  // "exactly a year ago": to the day
  const exact = wordAt(scan, at) === EXACTLY && direction === W.ago && !approx
  if (exact && unit.unit !== 'week')
    return { to, expression: { form: 'offset', unit: unit.unit, offset, base: null } }
  if (direction === W.ago && unit.unit === 'week')
    return { to, expression: { form, unit: 'day', offset: 7 * offset }, approx }
  return { to, expression: { form, unit: unit.unit, offset }, approx }
}

/** "a week before", "a week before that": of what was told. */
const endsBehindThat = (scan: Scan, at: number): boolean =>
  ends(scan, wordAt(scan, at) === W.that ? at + 1 : at)

/** "in two weeks' time", "in a month's time"; "in three days" where nothing else is said. */
function readTimeAhead(scan: Scan, at: number): Relative | undefined {
  if (wordAt(scan, at - 1) !== W.in) return undefined
  const article = wordAt(scan, at) === W.a ? 1 : 0
  const number = article ? undefined : readQuantity(scan, at)
  const next = number?.to ?? at + 1
  const unit = unitOf.get(wordAt(scan, next))
  const count = article || (number?.low ?? 0)
  const owned = wordAt(scan, next + 1) === W["'s"] || wordAt(scan, next + 1) === W["'"]
  const timed = owned && wordAt(scan, next + 2) === W.time
  const alone = at - 1 === scan.from && next + 1 === scan.to && number?.ordinal !== true
  if (!unit || (!timed && !alone) || !Number.isInteger(count) || count < 1) return undefined
  const offset = count * unit.times
  return {
    to: next + (timed ? 3 : 1),
    expression: { form: 'offset', unit: unit.unit, offset, base: null },
  }
}

/** "a quarter of a century ago" */
function readQuarterCentury(scan: Scan, at: number): Relative | undefined {
  if (wordAt(scan, at) !== W.a || wordAt(scan, at + 1) !== W.quarter) return undefined
  const of = wordAt(scan, at + 2) === W.of ? 1 : 0
  const to = at + 2 + 2 * of
  if (wordAt(scan, to) !== W.century || wordAt(scan, to + 1) !== W.ago) return undefined
  return { to: to + 2, expression: { form: 'deictic', unit: 'year', offset: -25 } }
}

/** What half of a unit is counted in, and how many of them the whole has. */
const HALVED = {
  year: { unit: 'month', times: 12 },
  month: { unit: 'month', times: 1 },
  week: { unit: 'day', times: 7 },
  day: undefined,
} as const

/** "half a year ago", "a year and a half ago", "two and a half years ago": to the month, weeks to the day or so. */
function readHalves(scan: Scan, at: number): Relative | undefined {
  const quarter = readQuarterCentury(scan, at)
  if (quarter) return quarter
  const half = wordAt(scan, at) === W.half && wordAt(scan, at + 1) === W.a ? 1 : 0
  const article = half || wordAt(scan, at) === W.a ? 1 : 0
  const number = article ? undefined : readQuantity(scan, at)
  const unit = number?.to ?? at + half + 1
  const whole = unitOf.get(wordAt(scan, unit))
  const finer =
    whole && whole.times > 1
      ? { unit: whole.unit, times: whole.times }
      : HALVED[whole?.unit ?? 'day']
  if (!finer || (!article && !number)) return undefined
  const tail = !half && wordAt(scan, unit + 1) === W.and && wordAt(scan, unit + 3) === W.half
  const count = half ? 0.5 : tail ? 1.5 : (number?.low ?? 0)
  const to = unit + (tail ? 4 : 1)
  if (count <= 0 || Number.isInteger(count) || wordAt(scan, to) !== W.ago) return undefined
  const exact = count * finer.times
  if (Number.isInteger(exact) && number?.approx === true) return undefined
  const offset = -Math.ceil(exact)
  const approx = Number.isInteger(exact) ? {} : { approx: true }
  return { to: to + 1, expression: { form: 'deictic', unit: finer.unit, offset }, ...approx }
}

/** "After four days in a cell he was charged": the time gone by since what was told before. */
function spentBefore(scan: Scan, at: number, next: number): boolean {
  const opens = at - 1 === scan.from && wordAt(scan, at - 1) === W.after
  return opens && (wordAt(scan, next) === W.in || wordAt(scan, next) === W.of)
}

/** "on the sixth night", "on the second day of the strike": counted from the event told before. */
function readNumberedDay(scan: Scan, at: number): Relative | undefined {
  if (wordAt(scan, at) !== W.the || wordAt(scan, at - 1) !== W.on) return undefined
  const number = readQuantity(scan, at + 1)
  const nth = number?.ordinal ? (number.low ?? 0) : 0
  const unit = wordAt(scan, number?.to ?? at)
  if (!number || nth < 2 || nth > 60) return undefined
  if (wordAt(scan, number.to + 1) === W.of && monthOf.has(wordAt(scan, number.to + 2)))
    return undefined
  // "shot on Wednesday, on the fifth day of a strike": counted from a beginning that is not told.
  const next = wordAt(scan, number.to + 2)
  if (wordAt(scan, number.to + 1) === W.of && (next === W.a || next === W.an)) return undefined
  return unit === W.day || unit === W.night || unit === W.morning || unit === W.evening
    ? { to: number.to + 1, expression: { form: 'chained', unit: 'day', offset: nth - 1 } }
    : undefined
}

/** Whether a clause ends at a token: punctuation, or the end of the sentence. */
function ends(scan: Scan, at: number): boolean {
  const flags = flagsAt(scan, at)
  return flags === 0 || (flags & FLAG.punctuation) !== 0
}

/** A date that is counted from publication or from the event told before. */
export function readRelative(scan: Scan, at: number): Relative | undefined {
  return (
    readCountedWeekday(scan, at) ??
    readWeekday(scan, at) ??
    listed(scan, at) ??
    readSeason(scan, at) ??
    readNumberedDay(scan, at) ??
    readCounted(scan, at)
  )
}
