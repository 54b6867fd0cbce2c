import { FLAG } from '../text/doc.ts'
import { readQuantity } from '../amounts/numbers.ts'
import type { Scan } from '../text/scan.ts'
import { flagsAt, wordAt, wordSet, idSet, idValues } from '../text/scan.ts'
import { FN, NOUN, infoOf } from '../text/word-table.ts'
import { readAnniversary } from './anniversaries.ts'
import { baseAfter, offsetFrom } from './counting.ts'
import type { Found, ReadAny, Unit } from './counting.ts'
import { readLoneDay } from './lone-days.ts'
import { W, unitOf, weekdayOf } from './vocabulary.ts'

const now = idSet([W.now, W.today, W.yesterday])
const DAYS = idSet([W.day, W.night, W.morning, W.evening])
const HOURS = wordSet('hour hours')
const BACK = idSet([W.before, W.preceding])
const AHEAD = idSet([W.after, W.following])

/** How a count leads to what it counts from: "after", "before", "prior to", "on from"; with the token after it. */
function direction(scan: Scan, first: number): { to: number; sign: 1 | -1 } | undefined {
  // "two years to the day after"
  const exact =
    wordAt(scan, first) === W.to &&
    wordAt(scan, first + 1) === W.the &&
    wordAt(scan, first + 2) === W.day
  const at = exact ? first + 3 : first
  const word = wordAt(scan, at)
  if (BACK.has(word)) return { to: at + 1, sign: -1 }
  if (AHEAD.has(word)) return { to: at + 1, sign: 1 }
  if (word === W.prior && wordAt(scan, at + 1) === W.to) return { to: at + 2, sign: -1 }
  if (word === W.on && wordAt(scan, at + 1) === W.from) return { to: at + 2, sign: 1 }
  return word === W.from && now.has(wordAt(scan, at + 1)) ? { to: at + 1, sign: 1 } : undefined
}

/** "two days", "a week", "the day", "the eve": what is counted, and the token after it. */
function counted(scan: Scan, at: number): { to: number; unit: Unit; count: number } | undefined {
  const word = wordAt(scan, at)
  if (word === W.the && DAYS.has(wordAt(scan, at + 1))) return { to: at + 2, unit: 'day', count: 1 }
  const article = word === W.a || word === W.an || word === W.the
  const number = article ? undefined : readQuantity(scan, at)
  if (!article && (!number || number.ordinal || number.low === null || number.high === null))
    return undefined
  const to = number?.to ?? at + 1
  const unit = unitOf.get(wordAt(scan, to))
  const count = number?.low ?? 1
  if (!unit || !Number.isInteger(count)) return undefined
  return { to: to + 1, unit: unit.unit, count: count * unit.times }
}

/** "on the eve of the 1 May rally": a gathering that is told with its day, from which the reader counts. */
const isOfEvent = (scan: Scan, at: number): boolean =>
  (infoOf(wordAt(scan, at)).noun & (NOUN.assembly | NOUN.vote)) === NOUN.assembly

/** "two days after 5 March 2024", "the day before Christmas", "on the eve of May Day", "a week ago on Tuesday". */
function readOffset(scan: Scan, at: number, read: ReadAny): Found | undefined {
  const the = wordAt(scan, at) === W.the ? 1 : 0
  if (wordAt(scan, at + the) === W.eve && wordAt(scan, at + the + 1) === W.of) {
    const base = baseAfter(scan, { at: at + the + 2, end: at + the + 1, read })
    if (base && isOfEvent(scan, base.to)) return undefined
    return base && { to: base.to, expression: offsetFrom('day', -1, base.expression) }
  }
  const number = counted(scan, at)
  if (!number) return undefined
  const { unit, count } = number
  // "sent to prison for two weeks on Tuesday" is how long, and on what day.
  const lasts = at > scan.from && wordAt(scan, at - 1) === W.for
  const ahead = !lasts && (unit === 'week' || count === 14)
  const weekday = ahead ? readWeekAhead(scan, number, read) : undefined
  if (weekday) return weekday
  if (wordAt(scan, number.to) === W.ago) return agoFrom(scan, number, read)
  const way = lasts ? undefined : direction(scan, number.to)
  if (way && wordAt(scan, way.to) === W.now)
    return { to: way.to + 1, expression: offsetFrom(unit, count * way.sign, null) }
  const base = way && baseAfter(scan, { at: way.to, end: number.to, read })
  if (!way || !base || isOfEvent(scan, base.to)) return undefined
  return { to: base.to, expression: offsetFrom(unit, count * way.sign, base.expression) }
}

/** "a week on Monday", "a week tomorrow", "two weeks last Tuesday": that many weeks beside a day near publication. */
function readWeekAhead(
  scan: Scan,
  { to, unit, count }: { to: number; unit: Unit; count: number },
  read: ReadAny,
): Found | undefined {
  const on = wordAt(scan, to) === W.on || wordAt(scan, to) === W.from ? 1 : 0
  const base = read(scan, to + on)
  if (!base) return undefined
  const { expression } = base
  const days = expression.form === 'weekday' && expression.week === undefined
  if (days && on && expression.shift === null)
    return { to: base.to, expression: offsetFrom(unit, count, { ...expression, shift: 'next' }) }
  if (days && expression.shift === 'last')
    return { to: base.to, expression: offsetFrom(unit, -count, expression) }
  const near = expression.form === 'deictic' && expression.unit === 'day' && expression.offset >= 0
  return near && !on ? { to: base.to, expression: offsetFrom(unit, count, expression) } : undefined
}

/** "a week ago today", "a year ago on 5 March" (which is a day of that year). */
function agoFrom(
  scan: Scan,
  { to, unit, count }: { to: number; unit: Unit; count: number },
  read: ReadAny,
): Found | undefined {
  const on = wordAt(scan, to + 1) === W.on ? 1 : 0
  const base = read(scan, to + 1 + on)
  const form = base?.expression.form
  const day =
    form === 'deictic' && base?.expression.form === 'deictic' && base.expression.unit === 'day'
  return base && (day || (form === 'weekday' && unit !== 'month' && unit !== 'year'))
    ? { to: base.to, expression: offsetFrom(unit, -count, base.expression) }
    : undefined
}

/** "the Friday before Christmas", "the Tuesday after 5 March". */
function readBeside(scan: Scan, at: number, read: ReadAny): Found | undefined {
  const the = wordAt(scan, at) === W.the ? 1 : 0
  const day = weekdayOf.get(wordAt(scan, at + the))
  const way = day === undefined ? undefined : direction(scan, at + the + 1)
  const base = way && baseAfter(scan, { at: way.to, end: at + the + 1, read })
  return day !== undefined && way && base
    ? { to: base.to, expression: { form: 'beside', day, step: way.sign, base: base.expression } }
    : undefined
}

const WEEK_LINKS = idSet([W.to, W.of, W.beginning, W.starting, W.commencing, W.from, W.ending])

const WEEKENDS_TOLD = idValues<number>([
  [W.following, 1],
  [W.that, 0],
  [W.same, 0],
  [W.previous, -1],
  [W.preceding, -1],
])

/** "the following weekend", "that weekend": counted from what was told before. */
function readWeekendTold(scan: Scan, at: number): Found | undefined {
  const the = wordAt(scan, at) === W.the ? 1 : 0
  const offset = WEEKENDS_TOLD.get(wordAt(scan, at + the))
  if (offset === undefined || wordAt(scan, at + the + 1) !== W.weekend) return undefined
  return {
    to: at + the + 2,
    expression: { form: 'stretch', of: 'weekend', offset, told: true, base: null },
  }
}

/** "the week of 6 May", "the weekend of 4 May", "last weekend", "the weekend". */
function readStretch(scan: Scan, at: number, read: ReadAny): Found | undefined {
  const told = readWeekendTold(scan, at)
  if (told) return told
  const word = wordAt(scan, at)
  const the =
    word === W.the || word === W.this || word === W.last || word === W.next || word === W.past
  const noun = wordAt(scan, at + (the ? 1 : 0))
  const of = noun === W.week ? 'week' : noun === W.weekend ? 'weekend' : undefined
  if (!of || (of === 'weekend' && !the)) return undefined
  const to = at + (the ? 2 : 1)
  const link = wordAt(scan, to)
  if (WEEK_LINKS.has(link) && (word === W.the || !the)) {
    const day = wordAt(scan, to + 1) === W.the ? 1 : 0
    const base = read(scan, to + 1) ?? (day ? read(scan, to + 2) : undefined)
    if (base?.expression.form === 'calendar' && base.expression.start.day !== null) {
      const whole = of === 'weekend' && base.expression.end !== undefined
      return {
        to: base.to,
        expression: whole
          ? base.expression
          : { form: 'stretch', of, offset: 0, base: base.expression },
      }
    }
  }
  if (of === 'week') return undefined
  if (word === W.the && wordAt(scan, to) === W.before && wordAt(scan, to + 1) === W.last)
    return { to: to + 2, expression: { form: 'stretch', of, offset: -2, base: null } }
  const offset = word === W.next ? 1 : word === W.this ? 0 : -1
  return { to, expression: { form: 'stretch', of, offset, base: null } }
}

/** "the past three days", "the last two weeks": up to publication. */
function readWindow(scan: Scan, at: number): Found | undefined {
  const the = wordAt(scan, at) === W.the ? 1 : 0
  const word = wordAt(scan, at + the)
  if (word !== W.past && word !== W.last) return undefined
  const number = readQuantity(scan, at + the + 1)
  const plain = number && !number.ordinal && number.low !== null && number.low === number.high
  const next = plain ? number.to : at + the + 1
  const unit = unitOf.get(wordAt(scan, next))
  if (wordAt(scan, next + 1) === W.of) return undefined
  if (plain && HOURS.has(wordAt(scan, next)))
    return {
      to: next + 1,
      expression: { form: 'window', unit: 'day', count: Math.ceil((number.low ?? 0) / 24) },
    }
  const single = !plain && unit?.times === 1
  if (!unit || (single && (word !== W.past || !the)) || (number && !plain)) return undefined
  const count = (plain ? (number.low ?? 1) : 1) * unit.times
  return Number.isInteger(count)
    ? { to: next + 1, expression: { form: 'window', unit: unit.unit, count } }
    : undefined
}

/** "overnight", "overnight on Tuesday", "overnight into Friday"; not "an overnight curfew". */
function readOvernight(scan: Scan, at: number, read: ReadAny): Found | undefined {
  if (wordAt(scan, at) !== W.overnight) return undefined
  const link = wordAt(scan, at + 1)
  const into = link === W.into || link === W.to
  const base = read(scan, at + (into || link === W.on || link === W.from ? 2 : 1))
  if (base && base.expression.form !== 'chained') {
    if (base.expression.form === 'range') return base
    const second = link === W.from && wordAt(scan, base.to) === W.to && read(scan, base.to + 1)
    if (second)
      return {
        to: second.to,
        expression: { form: 'range', start: base.expression, end: second.expression },
      }
    return { to: base.to, expression: { form: 'night', base: base.expression, into } }
  }
  const flags = flagsAt(scan, at + 1)
  const ends = flags === 0 || (flags & FLAG.punctuation) !== 0
  const { fn, noun } = infoOf(link)
  // "Overnight police arrested": at the head of a sentence it says when.
  const doers = (noun & (NOUN.police | NOUN.person)) !== 0 || link === W.the
  const opens = (flagsAt(scan, at) & FLAG.sentenceStart) !== 0 && doers
  return opens || ends || (fn & (FN.preposition | FN.be | FN.have)) !== 0 || link === W.and
    ? { to: at + 1, expression: { form: 'night', base: null, into: true } }
    : undefined
}

/** "the night to 2 August", "the night into Tuesday": from the evening before. */
function readNightInto(scan: Scan, at: number, read: ReadAny): Found | undefined {
  if (wordAt(scan, at) !== W.the || wordAt(scan, at + 1) !== W.night) return undefined
  const link = wordAt(scan, at + 2)
  if (link !== W.into && link !== W.to) return undefined
  const base = read(scan, at + 3)
  if (!base || (base.expression.form !== 'calendar' && base.expression.form !== 'weekday'))
    return undefined
  return { to: base.to, expression: { form: 'night', base: base.expression, into: true } }
}

/** Dates made of other dates; `read` reads those. */
export function readCompound(scan: Scan, at: number, read: ReadAny): Found | undefined {
  return (
    readOffset(scan, at, read) ??
    readAnniversary(scan, at, read) ??
    readBeside(scan, at, read) ??
    readStretch(scan, at, read) ??
    readWindow(scan, at) ??
    readOvernight(scan, at, read) ??
    readNightInto(scan, at, read) ??
    readLoneDay(scan, at)
  )
}
