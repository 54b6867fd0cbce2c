import type { CalendarPart, DateExpression, RelativeYear } from '../text/doc.ts'
import {
  addDays,
  addMonths,
  hasDay,
  partsOf,
  printDate,
  weekOf,
  weekdayNumber,
} from './calendar.ts'
import { resolveCompound } from './resolve-compound.ts'

/** What a date is resolved against. */
export type DateContext = {
  /** EDTF day, month or year; null where unknown. */
  readonly published: string | null
  /** EDTF of the event told before, for "the following day". */
  readonly anchor?: string | null
  /** Whether what it dates lies ahead: "will march on 3 May". */
  readonly future?: boolean
  /** How the document writes dates in digits. */
  readonly habit?: 'day-first' | 'month-first' | null
  /** Whether the text is about a country whose summer is December to February. */
  readonly south?: boolean
}

type Calendar = Extract<DateExpression, { form: 'calendar' }>
type Season = Extract<DateExpression, { form: 'season' }>

/** The first day or month of an interval, or the date itself. */
function startOf(date: string): string {
  return date.split('/')[0] ?? date
}

/** The year in which a day or month without a year lies: the latest not after publication, or, ahead, the first not before. */
function yearFor(part: CalendarPart, context: DateContext): number | null {
  const published = context.published === null ? undefined : partsOf(startOf(context.published))
  if (!published) return context.anchor ? (partsOf(startOf(context.anchor))?.year ?? null) : null
  if (published.month === null || part.month === null) return published.year
  const months = part.month - published.month
  const days = part.day === null || published.day === null ? 0 : part.day - published.day
  const ahead = months > 0 || (months === 0 && days > 0)
  const behind = months < 0 || (months === 0 && days < 0)
  if (context.future) return behind ? published.year + 1 : published.year
  return ahead ? published.year - 1 : published.year
}

/** "Thursday, 30 October": the coming one, where only that day is a Thursday. */
function yearOn(
  part: CalendarPart,
  weekday: number | undefined,
  context: DateContext,
): number | null {
  const year = yearFor(part, context)
  if (year === null || weekday === undefined || part.day === null) return year
  const isOn = (one: number): boolean => {
    const day = printPart(part, one)
    return day !== null && weekdayNumber(day) === weekday
  }
  return !isOn(year) && isOn(year + 1) ? year + 1 : year
}

/** "last May", "next May": strictly before or after the month of publication. */
function shiftedYear({ start, shift }: Calendar, { published }: DateContext): number | null {
  const now = published === null ? undefined : partsOf(startOf(published))
  if (!now || now.month === null || start.month === null || !shift) return null
  const months = start.month - now.month
  const days = start.day === null || now.day === null ? 0 : start.day - now.day
  const away = months === 0 ? days : months
  if (shift === 'last') return away < 0 ? now.year : now.year - 1
  return away > 0 ? now.year : now.year + 1
}

/** Two digits are of the century that does not lie far ahead. */
function shortYear(part: CalendarPart, published: string | null): CalendarPart {
  const now = published === null ? 2039 : (partsOf(startOf(published))?.year ?? 2039)
  return part.year !== null && part.year > now + 10 ? { ...part, year: part.year - 100 } : part
}

const OF_PUBLICATION: ReadonlySet<RelativeYear> = new Set(['last', 'this', 'next'])
const STEPS = { last: -1, this: 0, next: 1, told: 0, after: 1, before: -1 } as const

/** The year that is told by another one; null where that is not known. */
function yearOf(told: RelativeYear, { published, anchor }: DateContext): number | null {
  const base = OF_PUBLICATION.has(told) ? published : (anchor ?? null)
  const year = base === null ? undefined : partsOf(startOf(base))?.year
  return year === undefined ? null : year + STEPS[told]
}

function toldYear(expression: Calendar, context: DateContext): number | null {
  const told = expression.relativeYear
  if (told === undefined) return null
  return yearOf(told, context)
}

function turned(part: CalendarPart): CalendarPart {
  return { ...part, month: part.day, day: part.month }
}

function printPart(part: CalendarPart, year: number | null): string | null {
  return year === null ? null : (printDate(year, part.month, part.day) ?? null)
}

/** "from 29 January to 12 February", in an article of 5 February: it has begun, and ends this year. */
function endYearFor(
  { start, end }: { readonly start: CalendarPart; readonly end: CalendarPart },
  context: DateContext,
): number | null {
  const year = yearFor(end, context)
  if (year === null || start.year !== null || start.month === null || end.month === null)
    return year
  if (start.day === null || end.day === null || context.future) return year
  if (start.month > end.month || end.month - start.month > 1) return year
  const begun = yearFor(start, context)
  return begun !== null && begun > year ? begun : year
}

function resolveCalendar(said: Calendar, context: DateContext): string | null {
  const expression = said.short
    ? {
        ...said,
        start: shortYear(said.start, context.published),
        ...(said.end ? { end: shortYear(said.end, context.published) } : {}),
      }
    : said
  const turn = expression.numeric === true && context.habit === 'month-first'
  const start = turn ? turned(expression.start) : expression.start
  const { end } = expression
  const told = toldYear(expression, context) ?? shiftedYear(expression, context)
  if (expression.relativeYear && told === null) return null
  if (!end)
    return printPart(start, start.year ?? told ?? yearOn(start, expression.weekday, context))
  const endYear = end.year ?? told ?? endYearFor({ start, end }, context)
  const wraps = start.month !== null && end.month !== null && start.month > end.month
  const startYear = start.year ?? (endYear === null ? null : wraps ? endYear - 1 : endYear)
  const first = printPart(start, startYear)
  const last = printPart(end, endYear)
  if (first === null || last === null) return null
  return first === last ? first : `${first}/${last}`
}

function resolveWeekday(
  { day, shift, week }: Extract<DateExpression, { form: 'weekday' }>,
  { published, future }: DateContext,
): string | null {
  if (!hasDay(published)) return null
  const today = weekdayNumber(published)
  if (week !== undefined) return addDays(published, day - today + 7 * week)
  if (shift === 'next') return addDays(published, ((day - today + 6) % 7) + 1)
  // "are to appear on Friday", in an article of a Friday: the same day, as agencies write.
  if (future && shift !== 'last') return addDays(published, (day - today + 7) % 7)
  if (shift === 'this') return addDays(published, day - today)
  const back = (today - day + 7) % 7
  return addDays(published, shift === 'last' && back === 0 ? -7 : -back)
}

type Counted = Extract<DateExpression, { form: 'deictic' | 'chained' }>

/** Counts from a base date; what is counted in months or years is not known to the day. */
function count(counted: Counted, base: string): string | null {
  const { unit, offset, form } = counted
  const whole = counted.form === 'chained' && counted.whole === true
  const parts = partsOf(base)
  if (!parts) return null
  const { month } = parts
  // "in March 2020 … a year later": to the month; "the following year" is the whole of it.
  if (unit === 'year' && form === 'chained' && !whole && month !== null && offset !== 0)
    return addMonths(parts.year, month, 12 * offset) ?? null
  if (unit === 'year') return printDate(parts.year + offset, null, null) ?? null
  if (unit === 'month') {
    return parts.month === null ? null : (addMonths(parts.year, parts.month, offset) ?? null)
  }
  if (!hasDay(base)) return offset === 0 && form === 'chained' ? base : null
  if (unit === 'day') return addDays(base, offset)
  return form === 'chained' && !whole && offset !== 0
    ? addDays(base, 7 * offset)
    : weekOf(base, offset)
}

const NORTH = { 1: 3, 2: 6, 3: 9, 4: 12 } as const
const SOUTH = { 1: 9, 2: 12, 3: 3, 4: 6 } as const

function seasonIn(month: number, year: number): string {
  return `${printDate(year, month, null) ?? ''}/${addMonths(year, month, 2) ?? ''}`
}

/** Seasons are three months; the one that begins in December is counted to the year in which it begins. */
function resolveSeason(
  { season, year: stated, shift, relativeYear }: Season,
  context: DateContext,
): string | null {
  const { published, anchor, future, south } = context
  const begins = (south ? SOUTH : NORTH)[season]
  const base = published ?? anchor ?? null
  const now = base === null ? undefined : partsOf(startOf(base))
  const year = relativeYear ? yearOf(relativeYear, context) : stated
  if (year !== null) {
    const late =
      begins === 12 &&
      now !== undefined &&
      `${year}-12` > `${now.year}-${String(now.month ?? 12).padStart(2, '0')}`
    return seasonIn(begins, late && !future ? year - 1 : year)
  }
  if (!now) return null
  const month = now.month ?? 12
  const begun = begins <= month
  const running = begun ? month < begins + 3 : begins === 12 && month <= 2
  // "This summer" in May lies ahead, and "this winter" is the one that ended in February.
  if (shift === 'this' && !begun && begins < 12) return seasonIn(begins, now.year)
  if (shift === 'next') return seasonIn(begins, begun ? now.year + 1 : now.year)
  if (future) return seasonIn(begins, begun && !running ? now.year + 1 : now.year)
  const latest = begun ? now.year : now.year - 1
  return seasonIn(begins, shift === 'last' && running ? latest - 1 : latest)
}

function resolveOpen(
  { start, end }: Extract<DateExpression, { form: 'open' }>,
  context: DateContext,
): string | null {
  if (start) {
    const from = resolveDate(start, context)
    // "since Monday", in an article of a Monday: the one before.
    const today = start.form === 'weekday' && !context.future && hasDay(from)
    if (today && from === context.published) return `${addDays(from, -7)}/..`
    return from === null ? null : `${startOf(from)}/..`
  }
  const to = end ? resolveDate(end, context) : null
  return to === null ? null : `../${to.split('/').at(-1) ?? to}`
}

/** The date that an expression means, as EDTF; null where the document does not tell. */
export function resolveDate(expression: DateExpression, context: DateContext): string | null {
  const { form } = expression
  if (form === 'calendar') return resolveCalendar(expression, context)
  if (form === 'weekday') return resolveWeekday(expression, context)
  if (form === 'season') return resolveSeason(expression, context)
  if (form === 'open') return resolveOpen(expression, context)
  if (form !== 'deictic' && form !== 'chained')
    return resolveCompound(expression, context, resolveDate) ?? null
  const base = form === 'deictic' ? context.published : context.anchor
  if (base === null || base === undefined) return null
  // "was held last week. A friend was freed the same evening": on some day of that week.
  if (form === 'chained' && expression.offset === 0 && isLong(base)) return base
  return count(expression, form === 'deictic' ? startOf(base) : anchorEnd(base, expression.offset))
}

/** Whether a stretch is longer than a night. */
function isLong(base: string): boolean {
  const [first = '', last = first] = base.split('/')
  return hasDay(first) && hasDay(last) && last > addDays(first, 1)
}

/** "A week later" counts from the end of a stretch, "a week earlier" from its beginning. */
function anchorEnd(anchor: string, offset: number): string {
  const [first = anchor, last = first] = anchor.split('/')
  const end = offset > 0 ? last : first
  return end === '..' || end === '' ? (first === '..' ? last : first) : end
}
