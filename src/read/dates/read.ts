import type { CalendarPart, DateExpression, DateMention } from '../text/doc.ts'
import { FLAG } from '../text/doc.ts'
import type { Scan } from '../text/scan.ts'
import { flagsAt, idSet, wordAt, wordSet } from '../text/scan.ts'
import { wordOf } from '../text/words.ts'
import { readCompound } from './compound.ts'
import { beforeAside, isSlashed } from './date-links.ts'
import { isSinceEvent, linkBefore } from './link-before.ts'
import { opensDate } from './openers.ts'
import { isNamedAfterDay } from './named-after-days.ts'
import { readNamedDay } from './named-days.ts'
import type { Point } from './points.ts'
import { readPoint } from './points.ts'
import type { Relative } from './relative.ts'
import { readRelative } from './relative.ts'
import { W, prepositions, weekdayOf } from './vocabulary.ts'
import { readNthWeekday } from './weekdays.ts'

type Found = Relative & { readonly rule: string }

function calendar(point: Point): DateExpression {
  const { start, end, year, numeric, shift, short, weekday } = point
  return {
    form: 'calendar',
    start,
    ...(end ? { end } : {}),
    ...(year ? { relativeYear: year } : {}),
    ...(numeric ? { numeric } : {}),
    ...(shift ? { shift } : {}),
    ...(short ? { short } : {}),
    ...(weekday === undefined ? {} : { weekday }),
  }
}

/** Fills what the first part of a range leaves to the second: "May to November 2024", "28 June – 2 July 2024". */
function joined(first: Point, second: Point): Point {
  const last = second.end ?? second.start
  const { start } = first
  const later =
    start.month !== null && last.month !== null && start.month > last.month && start.year === null
  const year = start.year ?? (last.year === null ? null : later ? last.year - 1 : last.year)
  const filled: CalendarPart = { ...start, year }
  const told = second.year ?? first.year
  return {
    to: second.to,
    start: filled,
    end: last,
    ...(told ? { year: told } : {}),
    ...(second.short ? { short: true } : {}),
  }
}

const RANGE_LINKS = idSet([W.to, W['-'], W.until, W.till, W.and, W.through])

/** The token that links two ends: past the comma of "Sept. 30, 2022, to Jan. 2, 2023". */
function linkAfter(scan: Scan, { start, to }: Point): number {
  const apart = start.year !== null && start.day !== null && wordAt(scan, to) === W[',']
  return apart && wordAt(scan, to + 1) !== W.and ? to + 1 : to
}

const CLOCK =
  /^(?:\d{1,2}(?:[.:]\d{2})?(?:[ap]m|h)?|[ap]\.?m\.?|noon|midnight|midday|hours|hrs|h|local|time|gmt|utc|\.|:)$/i
const CLOCK_WORDS = 5

/** "until 4 a.m. on 8 October": the token after the hour; -1 where none stands here. */
function afterClock(scan: Scan, at: number): number {
  for (let i = at; i < Math.min(at + CLOCK_WORDS, scan.to); i++) {
    if (wordAt(scan, i) === W.on || wordAt(scan, i) === W[',']) return i > at ? i + 1 : -1
    if (!CLOCK.test(scan.source.slice(scan.tokens.start[i], scan.tokens.end[i]))) return -1
  }
  return -1
}

/** The second end of a range after "to", "and", "–", "until", if both ends are of one grain. */
function readSecond(scan: Scan, first: Point): Point | undefined {
  const at = linkAfter(scan, first)
  const link = wordAt(scan, at)
  if (!RANGE_LINKS.has(link) && !isSlashed(scan, at, first)) return undefined
  const second = readPoint(scan, at + 1) ?? readPoint(scan, afterClock(scan, at + 1))
  if (!second || first.end) return undefined
  const grain = (part: CalendarPart) => (part.day !== null ? 2 : part.month !== null ? 1 : 0)
  return grain(first.start) >= grain(second.start) || link !== W.and ? second : undefined
}

const MOVING = wordSet(
  'extend extends extended extending prolong prolongs prolonged prolonging postpone postpones postponed adjourn adjourned reschedule rescheduled defer deferred delayed moved shifted',
)
/** How many words before its day something may be said to be moved: "extended the ban on assemblies on". */
const MOVED = 7

/** "extended on 3 January to 3 March": the day of the decision, and the one up to which it is put off. */
function isMoved(scan: Scan, at: number): boolean {
  if (wordAt(scan, at - 1) !== W.on) return false
  for (let i = at - 2; i > at - 2 - MOVED && i >= scan.from; i--) {
    if ((flagsAt(scan, i) & FLAG.punctuation) !== 0) return false
    if (MOVING.has(wordAt(scan, i))) return true
  }
  return false
}

function readRange(scan: Scan, at: number, first: Point): Point | undefined {
  const before = wordAt(scan, beforeAside(scan, at) - 1)
  const second = readSecond(scan, first)
  if (!second) return undefined
  const link = wordAt(scan, linkAfter(scan, first))
  if (link === W.to && first.start.month !== null && isMoved(scan, at)) return undefined
  if (link === W.and && before !== W.between)
    return adjacent(first, second) ? joined(first, second) : undefined
  if (
    link === W.to &&
    before !== W.from &&
    first.start.day === null &&
    first.start.year === null &&
    second.start.month === null
  )
    return undefined
  return joined(first, second)
}

/** "September and October 2024", "2023 and 2024": neighbours make one stretch; others are two dates. */
function adjacent(first: Point, second: Point): boolean {
  const { start } = first
  const next = second.start
  if (second.end || start.day !== null || next.day !== null) return false
  if (start.month === null || next.month === null) {
    return (
      start.month === null &&
      next.month === null &&
      start.year !== null &&
      next.year === start.year + 1
    )
  }
  return start.year === null && next.month === start.month + 1
}

/** The month of a first end that has none: "between May and early November", "from 5 to 12 May". */
function readDayOnly(scan: Scan, first: number): Point | undefined {
  const before = wordAt(scan, first - 1)
  const at = first + (wordAt(scan, first) === W.the ? 1 : 0)
  if (before !== W.between && before !== W.from) return undefined
  const link = wordAt(scan, at + 1)
  if (!RANGE_LINKS.has(link)) return undefined
  const second = readPoint(scan, at + 2)
  const last = second?.start
  const day = Number(wordOf(wordAt(scan, at)).replace(/(?:st|nd|rd|th)$/, ''))
  if (!second || !last || last.day === null || !(day >= 1 && day < last.day)) return undefined
  const start = { ...last, day }
  return {
    to: second.to,
    start,
    end: second.end ?? last,
    ...(second.year ? { year: second.year } : {}),
  }
}

function readCalendar(scan: Scan, at: number): Found | undefined {
  const only = readDayOnly(scan, at)
  if (only) return { to: only.to, expression: calendar(only), rule: 'date.range' }
  const point = readPoint(scan, at)
  if (!point) return undefined
  const range = readRange(scan, at, point)
  return range
    ? { to: range.to, expression: calendar(range), rule: 'date.range' }
    : { to: point.to, expression: calendar(point), rule: 'date.calendar' }
}

/** "until further notice" */
const isUntilNotice = (scan: Scan, at: number): boolean =>
  wordAt(scan, at) === W.until &&
  wordAt(scan, at + 1) === W.further &&
  wordAt(scan, at + 2) === W.notice

/** "since 2017", "until May", "5 January and onward": one end is open. */
function opened(scan: Scan, at: number, found: Found): Found {
  const before = linkBefore(scan, at)
  const next = wordAt(scan, found.to)
  const onward = next === W.onward || next === W.onwards
  const andOnward =
    next === W.and &&
    (wordAt(scan, found.to + 1) === W.onward || wordAt(scan, found.to + 1) === W.onwards)
  const notice = isUntilNotice(scan, found.to)
  const { expression } = found
  if (onward || andOnward || notice) {
    const to = found.to + (onward ? 1 : notice ? 3 : 2)
    return {
      ...found,
      to,
      expression: { form: 'open', start: expression, end: null },
      rule: 'date.open',
    }
  }
  const closed = expression.form === 'calendar' && expression.end !== undefined
  if (before === W.since || isSinceEvent(scan, at)) {
    return {
      ...found,
      expression: { form: 'open', start: expression, end: null },
      rule: 'date.since',
    }
  }
  return (before === W.until || before === W.till) && !closed
    ? { ...found, expression: { form: 'open', start: null, end: expression }, rule: 'date.until' }
    : found
}

/** One date that starts at a token; `depth` says how many dates may still be counted from one another. */
function readOne(scan: Scan, at: number, depth: number): Found | undefined {
  const named = readNamedDay(scan, at) ?? readNthWeekday(scan, at)
  if (named) return { ...named, rule: 'date.named' }
  const compound =
    depth > 0 ? readCompound(scan, at, (inner, to) => readOne(inner, to, depth - 1)) : undefined
  if (compound) return { ...compound, rule: `date.${compound.expression.form}` }
  const relative = weekdayOf.has(wordAt(scan, at)) ? undefined : readRelative(scan, at)
  const said = relative
    ? { ...relative, rule: `date.${relative.expression.form}` }
    : readCalendar(scan, at)
  const weekday = said ? undefined : readRelative(scan, at)
  return said ?? (weekday && { ...weekday, rule: 'date.weekday' })
}

const RANGE_FORMS = new Set(['weekday', 'deictic', 'offset', 'movable'])

/** "Monday and Tuesday": neighbours make one stretch, as "8 and 9 May" do. */
function nextWeekday({ expression }: Found, second: Found): boolean {
  const later = second.expression
  if (expression.form !== 'weekday' || later.form !== 'weekday') return false
  const plain = expression.week === undefined && later.week === undefined && later.shift === null
  return plain && later.day === (expression.day % 7) + 1
}

/** "Monday, Tuesday and Wednesday": three that follow one another make one stretch. */
function threeDays(scan: Scan, first: Found): Found | undefined {
  if (first.expression.form !== 'weekday' || wordAt(scan, first.to) !== W[',']) return undefined
  const second = readOne(scan, first.to + 1, 1)
  if (!second || !nextWeekday(first, second)) return undefined
  const comma = wordAt(scan, second.to) === W[','] ? 1 : 0
  if (wordAt(scan, second.to + comma) !== W.and) return undefined
  const third = readOne(scan, second.to + comma + 1, 1)
  if (!third || !nextWeekday(second, third)) return undefined
  return {
    to: third.to,
    expression: { form: 'range', start: first.expression, end: third.expression },
    rule: 'date.range',
  }
}

/** "from Monday to Wednesday", "between yesterday and Friday", "Monday–Friday", "Monday and Tuesday". */
function ranged(scan: Scan, at: number, first: Found): Found {
  const before = wordAt(scan, at - 1)
  const link = wordAt(scan, first.to)
  const { form } = first.expression
  const plain = form === 'calendar' && !('end' in first.expression)
  if (!RANGE_FORMS.has(form) && !plain) return first
  const three = threeDays(scan, first)
  if (three) return three
  const beside = link === W.and && form === 'weekday' && before !== W.between
  const linked =
    beside ||
    (link === W.and && before === W.between) ||
    (link === W.and && before === W.of && wordAt(scan, at - 2) === W.night) ||
    ((link === W.to || link === W.until || link === W.till) && before === W.from) ||
    link === W.through ||
    link === W['-'] ||
    (link === W.to && (form === 'weekday' || plain)) ||
    (link === W.into && (form === 'weekday' || plain))
  if (!linked) return first
  const upToNow = link !== W.and && (before === W.from || link === W['-'] || plain)
  const now = upToNow ? nowEnd(scan, first.to + 1) : 0
  if (now > 0)
    return {
      to: now,
      expression: { form: 'range', start: first.expression, end: TODAY },
      rule: 'date.range',
    }
  if (link === W.to && plain && before !== W.from) return first
  const second = readOne(scan, first.to + 1, 1)
  if (
    !second ||
    (!RANGE_FORMS.has(second.expression.form) && second.expression.form !== 'calendar')
  )
    return first
  const named = first.rule === 'date.named' || second.rule === 'date.named'
  if (plain && second.expression.form === 'calendar' && !named && link !== W.into) return first
  if (beside && !nextWeekday(first, second)) return first
  return {
    to: second.to,
    expression: { form: 'range', start: first.expression, end: second.expression },
    rule: 'date.range',
  }
}

const TODAY: DateExpression = { form: 'deictic', unit: 'day', offset: 0 }

const NOW = idSet([W.now, W.present, W.date])

/** "until now", "to date", "to the present", "to the present day": the token after it, or 0. */
function nowEnd(scan: Scan, at: number): number {
  if (wordAt(scan, at) === W.this && wordAt(scan, at + 1) === W.day) return at + 2
  const the = wordAt(scan, at) === W.the ? 1 : 0
  if (!NOW.has(wordAt(scan, at + the))) return 0
  return at + the + (wordAt(scan, at + the + 1) === W.day ? 2 : 1)
}

const EACH = wordSet('every each')

/** "every Sunday", "each January" */
function isUnyeared(expression: DateExpression): boolean {
  if (expression.form !== 'calendar') return expression.form === 'weekday'
  const { start, end, relativeYear } = expression
  return start.year === null && start.day === null && !end && !relativeYear
}

/** The date that starts at a token: words only, which day is meant is for `resolveDate`. */
export function readDate(scan: Scan, at: number): DateMention | undefined {
  if (!opensDate(scan, at)) return undefined
  const found = readOne(scan, at, 2)
  if (!found || isNamedAfterDay(scan, at, found)) return undefined
  const { to, expression, rule, approx } = opened(scan, at, ranged(scan, at, found))
  const before = wordAt(scan, at - 1)
  const other = before === W.second || before === W.other ? 2 : 1
  if (EACH.has(wordAt(scan, at - other)) && isUnyeared(expression)) return undefined
  return {
    type: 'date',
    from: at,
    to,
    start: scan.tokens.start[at] ?? 0,
    end: scan.tokens.end[to - 1] ?? 0,
    rule,
    expression,
    approx: approx ?? false,
    preposition: prepositions.has(before) ? wordOf(before) : null,
  }
}
