import type { DateExpression } from '../text/doc.ts'
import { FLAG } from '../text/doc.ts'
import { IS, bitsOf, isTitle } from '../naming/name-lists.ts'
import { readQuantity } from '../amounts/numbers.ts'
import type { Scan } from '../text/scan.ts'
import { flagsAt, idValues, wordAt } from '../text/scan.ts'
import { readDay, readMonth } from './day-month.ts'
import { readYearAfter } from './years.ts'
import {
  W,
  afterNamed,
  beforeNamed,
  dayTimes,
  deictic,
  prepositions,
  shortWeekdayOf,
  weekdayOf,
} from './vocabulary.ts'
import { FN, NOUN, infoOf } from '../text/word-table.ts'
import { matchAt, valueOf } from '../text/words.ts'

type Found = { readonly to: number; readonly expression: DateExpression }

const SHIFTS = idValues<'last' | 'next' | 'this'>([
  [W.last, 'last'],
  [W.past, 'last'],
  [W.next, 'next'],
  [W.coming, 'next'],
  [W.this, 'this'],
])
const BESIDE = idValues<1 | -1>([
  [W.following, 1],
  [W.previous, -1],
  [W.preceding, -1],
])

/** "an operator, Sunday Igbo, was held": between commas, after what somebody is. */
function isApposed(scan: Scan, at: number): boolean {
  if (wordAt(scan, at - 1) !== W[','] || wordAt(scan, at + 2) !== W[',']) return false
  return (infoOf(wordAt(scan, at - 2)).noun & NOUN.person) !== 0
}

/** "Sunday Igbo was held": what follows a subject. */
function isSubject(scan: Scan, at: number): boolean {
  const { fn } = infoOf(wordAt(scan, at))
  const { noun, verb } = infoOf(wordAt(scan, at - 1))
  return (fn & (FN.be | FN.have)) !== 0 && noun === 0 && verb === ''
}

const DONE_TO_PEOPLE = new Set(
  `arrest detain jail imprison sentence fine convict charge acquit release free kill injure wound remand summon question
  interrogate beat torture abduct kidnap prosecute arraign deport bail`.split(/\s+/),
)

/** "arrested Sunday Igbo": whom a verb like this is done to follows it at once. */
function isObject(scan: Scan, at: number): boolean {
  return DONE_TO_PEOPLE.has(infoOf(wordAt(scan, at - 1)).verb)
}

/** "activist Sunday Igbo": what one person is stands before, in small letters. */
function isTitled(scan: Scan, at: number): boolean {
  const before = wordAt(scan, at - 1)
  if ((flagsAt(scan, at - 1) & FLAG.capital) !== 0 || !isTitle(before)) return false
  return !infoOf(before).plural
}

/** "Sunday Igbo was held", "activist Sunday Igbo", "acquitted Sunday Igbo": a weekday that is somebody's given name. */
export function isGivenDay(scan: Scan, at: number): boolean {
  const before = wordAt(scan, at - 1)
  const next = flagsAt(scan, at + 1)
  const cued =
    prepositions.has(before) ||
    SHIFTS.has(before) ||
    before === W.the ||
    before === W['-'] ||
    (before === W[','] && !isApposed(scan, at))
  if (cued || (next & FLAG.capital) === 0 || (next & FLAG.allCaps) !== 0) return false
  const known = IS.title | IS.titleModifier | IS.stop | IS.calendar | IS.authorityHead
  if ((bitsOf(wordAt(scan, at + 1)) & known) !== 0) return false
  const opens = at === scan.from || (flagsAt(scan, at - 1) & FLAG.capital) !== 0
  const first = (flagsAt(scan, at) & FLAG.sentenceStart) !== 0 && isSubject(scan, at + 2)
  const row = before === W.and && isSubject(scan, at + 2)
  return (
    (opens || first || row || isObject(scan, at) || isTitled(scan, at) || before === W[',']) &&
    (flagsAt(scan, at + 2) & FLAG.capital) === 0
  )
}

/** "Sunday Igbo was held", "the Good Friday Agreement", "Black Friday": a weekday that is part of a name. */
function isName(scan: Scan, at: number): boolean {
  if (beforeNamed.has(wordAt(scan, at - 1)) || afterNamed.has(wordAt(scan, at + 1))) return true
  return isGivenDay(scan, at)
}

/** "last week", "of this week" after a weekday: how many weeks away. */
function weekAfter(scan: Scan, at: number): { to: number; week: number } | undefined {
  const of = wordAt(scan, at) === W.of ? 1 : 0
  const entry = matchAt(deictic, scan.tokens, at + of)
  const value = valueOf(deictic, entry)
  return value?.unit === 'week'
    ? { to: at + of + (deictic.lengths[entry] ?? 1), week: value.offset }
    : undefined
}

function endsClause(scan: Scan, at: number): boolean {
  const next = flagsAt(scan, at)
  return next === 0 || (next & FLAG.punctuation) !== 0
}

/** "Monday week", "Friday fortnight": so many weeks after the next such day. */
function weeksAhead(scan: Scan, at: number, day: number): Found | undefined {
  const offset = wordAt(scan, at) === W.week ? 7 : wordAt(scan, at) === W.fortnight ? 14 : 0
  if (offset === 0 || !endsClause(scan, at + 1)) return undefined
  const base: DateExpression = { form: 'weekday', day, shift: 'next' }
  return { to: at + 1, expression: { form: 'offset', unit: 'day', offset, base } }
}

/** "next Thursday, 30 October": the day of the month behind it says more. */
function isDated(scan: Scan, next: number): boolean {
  const at = wordAt(scan, next) === W[','] ? next + 1 : next
  const month = readMonth(scan, at)
  return month > 0
    ? readDay(scan, at + 1) > 0
    : readDay(scan, at) > 0 && readMonth(scan, at + 1) > 0
}

const withTime = (scan: Scan, at: number): number => (dayTimes.has(wordAt(scan, at)) ? at + 1 : at)

/** A weekday, or its short form where something tells that it is one: "on Wed.", "last Fri", "Sat night"; not "the Sun". */
function weekdayAt(scan: Scan, at: number): { to: number; day: number } | undefined {
  const day = weekdayOf.get(wordAt(scan, at))
  if (day !== undefined) return { to: at + 1, day }
  const short = shortWeekdayOf.get(wordAt(scan, at))
  if (short === undefined || (flagsAt(scan, at) & FLAG.capital) === 0) return undefined
  const before = wordAt(scan, at - 1)
  const stop = scan.source.charAt(scan.tokens.start[at + 1] ?? 0) === '.' ? 1 : 0
  const timed = dayTimes.has(wordAt(scan, at + 1 + stop))
  const ranged = isShortRange(scan, at)
  const cued = timed || before === W.on || before === W.late || SHIFTS.has(before) || ranged
  if (!cued) return undefined
  // "on Sun Street", "on Mon villages"
  const free =
    timed ||
    isShortRange(scan, at) ||
    endsClause(scan, at + 1) ||
    infoOf(wordAt(scan, at + 1)).fn !== 0
  return free ? { to: at + 1 + (timed || ranged ? stop : 0), day: short } : undefined
}

/** "Mon–Wed", "Mon.-Wed.": two short forms with a stroke between them, the later day behind. */
function isShortRange(scan: Scan, at: number): boolean {
  const isStop = (i: number): boolean => scan.source.charAt(scan.tokens.start[i] ?? 0) === '.'
  const stroke = isStop(at + 1) ? at + 2 : at + 1
  const before = isStop(at - 2) ? at - 3 : at - 2
  const pair = (one: number, other: number): boolean =>
    (shortWeekdayOf.get(wordAt(scan, one)) ?? LATEST) <
    (shortWeekdayOf.get(wordAt(scan, other)) ?? 0)
  return (
    (wordAt(scan, stroke) === W['-'] && pair(at, stroke + 1)) ||
    (wordAt(scan, at - 1) === W['-'] && pair(before, at))
  )
}
const LATEST = 8

/** "on Tuesday", "last Friday", "this Sunday evening", "Tuesday last week", "the following Monday"; "on Mondays" is a habit. */
export function readWeekday(scan: Scan, at: number): Found | undefined {
  const the = wordAt(scan, at) === W.the ? 1 : 0
  const step = BESIDE.get(wordAt(scan, at + the))
  if (step !== undefined) {
    const day = weekdayOf.get(wordAt(scan, at + the + 1))
    const to = withTime(scan, at + the + 2)
    return day === undefined
      ? undefined
      : { to, expression: { form: 'beside', day, step, base: null } }
  }
  const coming = wordAt(scan, at) === W.this && wordAt(scan, at + 1) === W.coming ? 1 : 0
  const shift = SHIFTS.get(wordAt(scan, at + coming)) ?? null
  const first = at + coming + (shift ? 1 : 0)
  const named = weekdayAt(scan, first)
  if (!named || isName(scan, first)) return undefined
  const { day } = named
  if (shift && isDated(scan, named.to)) return undefined
  const to = withTime(scan, named.to)
  const behind = wordAt(scan, to) === W.next ? 'next' : wordAt(scan, to) === W.last ? 'last' : null
  // "Monday next", "Wednesday last"
  if (!shift && behind && endsClause(scan, to + 1))
    return { to: to + 1, expression: { form: 'weekday', day, shift: behind } }
  const ahead = shift ? undefined : weeksAhead(scan, to, day)
  if (ahead) return ahead
  const week = shift ? undefined : weekAfter(scan, to)
  return week
    ? { to: week.to, expression: { form: 'weekday', day, shift, week: week.week } }
    : { to, expression: { form: 'weekday', day, shift } }
}

const SATURDAY = 6

/** "the first weekend of May": its Saturday, and the day after. */
function withSunday(start: DateExpression, weekend: boolean): DateExpression {
  if (!weekend) return start
  const end: DateExpression = { form: 'offset', unit: 'day', offset: 1, base: start }
  return { form: 'range', start, end }
}

/** "the first Monday of May 2024", "the last Sunday in March". */
export function readNthWeekday(scan: Scan, at: number): Found | undefined {
  const the = wordAt(scan, at) === W.the ? 1 : 0
  const word = wordAt(scan, at + the)
  const last = word === W.last || word === W.final
  const weekend = wordAt(scan, at + the + 1) === W.weekend
  if (!weekend && !weekdayOf.has(wordAt(scan, at + the + 1))) return undefined
  const number = last ? undefined : readQuantity(scan, at + the)
  const nth = last ? -1 : number?.ordinal ? (number.low ?? 0) : 0
  const day = weekend ? SATURDAY : weekdayOf.get(wordAt(scan, at + the + 1))
  const link = wordAt(scan, at + the + 2)
  if (day === undefined || nth === 0 || nth > 5 || (link !== W.of && link !== W.in))
    return undefined
  const start = at + the + 3
  const month = readMonth(scan, start)
  if (month > 0) {
    const { to, year, told } = readYearAfter(scan, start + 1)
    const base: DateExpression = {
      form: 'calendar',
      start: { year, month, day: null },
      ...(told ? { relativeYear: told } : {}),
    }
    return { to, expression: withSunday({ form: 'nth', nth, day, base }, weekend) }
  }
  const entry = matchAt(deictic, scan.tokens, start)
  const value = valueOf(deictic, entry)
  if (value?.unit !== 'month') return undefined
  const to = start + (deictic.lengths[entry] ?? 1)
  const base: DateExpression = { form: 'deictic', ...value }
  return { to, expression: withSunday({ form: 'nth', nth, day, base }, weekend) }
}
