import type { CalendarPart, DateExpression } from '../doc.ts'
import {
  addDays,
  addMonths,
  hasDay,
  partsOf,
  printDate,
  weekOf,
  weekdayNumber,
} from './calendar.ts'

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

function toldYear(expression: Calendar, context: DateContext): number | null {
  const told = expression.relativeYear
  if (told === undefined) return null
  const base = told === 'told' ? (context.anchor ?? null) : context.published
  const year = base === null ? undefined : partsOf(startOf(base))?.year
  if (year === undefined) return null
  return told === 'last' ? year - 1 : told === 'next' ? year + 1 : year
}

function turned(part: CalendarPart): CalendarPart {
  return { ...part, month: part.day, day: part.month }
}

function printPart(part: CalendarPart, year: number | null): string | null {
  return year === null ? null : (printDate(year, part.month, part.day) ?? null)
}

function resolveCalendar(expression: Calendar, context: DateContext): string | null {
  const turn = expression.numeric === true && context.habit === 'month-first'
  const start = turn ? turned(expression.start) : expression.start
  const { end } = expression
  const told = toldYear(expression, context)
  if (expression.relativeYear && told === null) return null
  if (!end) return printPart(start, start.year ?? told ?? yearFor(start, context))
  const endYear = end.year ?? told ?? yearFor(end, context)
  const wraps = start.month !== null && end.month !== null && start.month > end.month
  const startYear = start.year ?? (endYear === null ? null : wraps ? endYear - 1 : endYear)
  const first = printPart(start, startYear)
  const last = printPart(end, endYear)
  if (first === null || last === null) return null
  return first === last ? first : `${first}/${last}`
}

function resolveWeekday(
  { day, shift }: Extract<DateExpression, { form: 'weekday' }>,
  { published, future }: DateContext,
): string | null {
  if (!hasDay(published)) return null
  const today = weekdayNumber(published)
  if (shift === 'next' || (future && shift !== 'last')) {
    return addDays(published, ((day - today + 6) % 7) + 1)
  }
  if (shift === 'this') return addDays(published, day - today)
  const back = (today - day + 7) % 7
  return addDays(published, shift === 'last' && back === 0 ? -7 : -back)
}

type Counted = Extract<DateExpression, { form: 'deictic' | 'chained' }>

/** Counts from a base date; what is counted in months or years is not known to the day. */
function count({ unit, offset, form }: Counted, base: string): string | null {
  const parts = partsOf(base)
  if (!parts) return null
  if (unit === 'year') return printDate(parts.year + offset, null, null) ?? null
  if (unit === 'month') {
    return parts.month === null ? null : (addMonths(parts.year, parts.month, offset) ?? null)
  }
  if (!hasDay(base)) return offset === 0 && form === 'chained' ? base : null
  if (unit === 'day') return addDays(base, offset)
  return form === 'chained' && offset !== 0 ? addDays(base, 7 * offset) : weekOf(base, offset)
}

const SEASON_MONTH = { 1: 3, 2: 6, 3: 9, 4: 12 } as const

function seasonIn(season: Season['season'], year: number): string {
  const month = SEASON_MONTH[season]
  return `${printDate(year, month, null) ?? ''}/${addMonths(year, month, 2) ?? ''}`
}

/** Seasons are three months of the northern year; winter is counted to the year in which it begins. */
function resolveSeason(
  expression: Season,
  { published, anchor, future }: DateContext,
): string | null {
  const { season, year, shift } = expression
  const base = published ?? anchor ?? null
  const now = base === null ? undefined : partsOf(startOf(base))
  if (year !== null) {
    const late =
      season === 4 &&
      now !== undefined &&
      `${year}-12` > `${now.year}-${String(now.month ?? 12).padStart(2, '0')}`
    return seasonIn(season, late && !future ? year - 1 : year)
  }
  if (!now) return null
  const month = now.month ?? 12
  const begun = SEASON_MONTH[season] <= month
  const running = begun && month < SEASON_MONTH[season] + 3
  if (future) return seasonIn(season, begun && !running ? now.year + 1 : now.year)
  if (shift === 'last' && running) return seasonIn(season, now.year - 1)
  return seasonIn(season, begun ? now.year : now.year - 1)
}

function resolveOpen(
  { start, end }: Extract<DateExpression, { form: 'open' }>,
  context: DateContext,
): string | null {
  if (start) {
    const from = resolveDate(start, context)
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
  const base = form === 'deictic' ? context.published : context.anchor
  if (base === null || base === undefined) return null
  return count(expression, form === 'deictic' ? startOf(base) : anchorEnd(base, expression.offset))
}

/** "A week later" counts from the end of a stretch, "a week earlier" from its beginning. */
function anchorEnd(anchor: string, offset: number): string {
  const [first = anchor, last = first] = anchor.split('/')
  const end = offset > 0 ? last : first
  return end === '..' || end === '' ? (first === '..' ? last : first) : end
}
