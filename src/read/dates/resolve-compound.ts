import type { DateExpression } from '../text/doc.ts'
import {
  addDays,
  addMonths,
  hasDay,
  partsOf,
  printDate,
  weekOf,
  weekdayNumber,
} from './calendar.ts'
import { movableDay, nthWeekday } from './calendar-days.ts'
import type { DateContext } from './resolve.ts'

type Form<Name extends DateExpression['form']> = Extract<DateExpression, { form: Name }>
type Resolve = (expression: DateExpression, context: DateContext) => string | null
type Unit = 'day' | 'week' | 'month' | 'year'

const firstOf = (date: string): string => date.split('/')[0] ?? date
const lastOf = (date: string): string => date.split('/').at(-1) ?? date

/** So many units from a day; a day is kept where the month it comes to has it. */
function shifted(day: string, unit: Unit, offset: number): string | null {
  if (unit === 'day') return addDays(day, offset)
  if (unit === 'week') return addDays(day, 7 * offset)
  const parts = partsOf(day)
  if (!parts || parts.month === null || parts.day === null) return null
  const months = unit === 'month' ? offset : 12 * offset
  const month = addMonths(parts.year, parts.month, months)
  if (!month) return null
  const [year = 0, number = 1] = month.split('-').map(Number)
  return printDate(year, number, parts.day) ?? printDate(year, number, 28) ?? null
}

/** The next day that a base without a year may mean. */
function aheadOf(base: DateExpression, context: DateContext, resolve: Resolve): string | null {
  const open = base.form === 'calendar' && base.start.year === null && base.start.day !== null
  return open && !context.future ? resolve(base, { ...context, future: true }) : null
}

/** "two days after 5 March": to the day from a day, to the month from a month, else nothing. */
function resolveOffset(
  { unit, offset, base }: Form<'offset'>,
  context: DateContext,
  resolve: Resolve,
): string | null {
  const ahead = base && offset < 0 ? aheadOf(base, context, resolve) : null
  if (hasDay(ahead)) {
    // "A week before the election of 4 April", in March: before the one that lies ahead.
    const day = shifted(ahead, unit, offset)
    if (day !== null && day <= (context.published ?? '')) return day
  }
  const from = base ? resolve(base, context) : context.published
  if (from === null) return null
  const start = offset > 0 ? lastOf(from) : firstOf(from)
  if (hasDay(start)) return shifted(start, unit, offset)
  const parts = partsOf(start)
  if (!parts) return null
  if (unit === 'year') return printDate(parts.year + offset, parts.month, null) ?? null
  return unit === 'month' && parts.month !== null
    ? (addMonths(parts.year, parts.month, offset) ?? null)
    : null
}

function resolveBeside(
  { day, step, base }: Form<'beside'>,
  context: DateContext,
  resolve: Resolve,
): string | null {
  const from = base ? resolve(base, context) : (context.anchor ?? null)
  if (from === null) return null
  const start = step > 0 ? lastOf(from) : firstOf(from)
  if (!hasDay(start)) return null
  const today = weekdayNumber(start)
  return step > 0
    ? addDays(start, ((day - today + 6) % 7) + 1)
    : addDays(start, -(((today - day + 6) % 7) + 1))
}

function resolveMovable({ rule, year }: Form<'movable'>, context: DateContext): string | null {
  if (year !== null) return movableDay(rule, year) ?? null
  const base = context.published ?? context.anchor ?? null
  const now = base === null ? undefined : partsOf(firstOf(base))
  if (!now || base === null) return null
  const here = movableDay(rule, now.year)
  if (!here) return null
  const today = firstOf(base)
  const past = here.slice(0, today.length) <= today
  if (context.future)
    return past && here !== today ? (movableDay(rule, now.year + 1) ?? null) : here
  return past ? here : (movableDay(rule, now.year - 1) ?? null)
}

function resolveNth(
  { nth, day, base }: Form<'nth'>,
  context: DateContext,
  resolve: Resolve,
): string | null {
  const month = resolve(base, context)
  const parts = month === null ? undefined : partsOf(month)
  return parts && parts.month !== null
    ? (nthWeekday(parts.year, parts.month, { nth, day }) ?? null)
    : null
}

const SATURDAY = 6

/** The weekend in whose week a day lies (0), the first that begins after it (1), or the last that ended before it (-1). */
function weekendBeside(day: string | null, step: number): string | null {
  const told = day === null ? null : step > 0 ? lastOf(day) : firstOf(day)
  if (!hasDay(told)) return null
  const today = weekdayNumber(told)
  const weeks = step > 0 && today < SATURDAY ? 0 : step
  const saturday = addDays(told, SATURDAY - today + 7 * weeks)
  return `${saturday}/${addDays(saturday, 1)}`
}

/** A week is Monday to Sunday; the weekend last over, or with a day the one it stands in. */
function resolveStretch(
  { of, offset, base, told }: Form<'stretch'>,
  context: DateContext,
  resolve: Resolve,
): string | null {
  if (told) return weekendBeside(context.anchor ?? null, offset)
  const day = base ? resolve(base, context) : context.published
  const start = day === null ? null : firstOf(day)
  if (!hasDay(start)) return null
  if (of === 'week') return weekOf(start, offset)
  const today = weekdayNumber(start)
  const begun = base === null && offset < 0 && today >= 6
  const week = base !== null || begun ? 0 : offset
  const [monday = ''] = weekOf(start, week).split('/')
  return `${addDays(monday, 5)}/${addDays(monday, 6)}`
}

function resolveWindow({ unit, count }: Form<'window'>, { published }: DateContext): string | null {
  const parts = published === null ? undefined : partsOf(firstOf(published))
  if (!parts || published === null) return null
  const end = firstOf(published)
  if (unit === 'year') {
    const from = printDate(parts.year - count, null, null)
    return from ? `${from}/${end.slice(0, 4)}` : null
  }
  if (unit === 'month') {
    const from = parts.month === null ? undefined : addMonths(parts.year, parts.month, -count)
    return from ? `${from}/${end.slice(0, 7)}` : null
  }
  return hasDay(end) ? `${addDays(end, -count * (unit === 'week' ? 7 : 1))}/${end}` : null
}

/** The night into a day, or the one that begins on it. */
function resolveNight(
  { base, into }: Form<'night'>,
  context: DateContext,
  resolve: Resolve,
): string | null {
  const day = base ? resolve(base, context) : context.published
  if (!hasDay(day)) return base ? day : null
  return into ? `${addDays(day, -1)}/${day}` : day
}

/** Both ends; a first one that would lie after the last is taken a week or a year before. */
function resolveRange(
  { start, end }: Form<'range'>,
  context: DateContext,
  resolve: Resolve,
): string | null {
  const last = resolve(end, context)
  const first = resolve(start, context)
  if (first === null || last === null) return null
  const [from, to] = [firstOf(first), lastOf(last)]
  if (from === to) return from
  if (from < to) return `${from}/${to}`
  const earlier = start.form === 'weekday' && hasDay(from) ? addDays(from, -7) : null
  return earlier !== null && earlier < to ? `${earlier}/${to}` : null
}

/** How many days before the day told last a lone day may lie, and still be of its month. */
const BACK = 15

/** "Between 14 and 20 October they blocked the road. Police came on the 21st.": of the month told before, or the next. */
function dayInMonthTold(day: number, anchor: string | null): string | null {
  const told = anchor === null ? '' : lastOf(anchor)
  const parts = partsOf(told)
  if (!parts || parts.month === null) return null
  const next = parts.day !== null && parts.day - day > BACK ? 1 : 0
  const [year = 0, month = 0] = (addMonths(parts.year, parts.month, next) ?? '')
    .split('-')
    .map(Number)
  return printDate(year, month, day) ?? null
}

function resolveLoneDay(
  { day, month }: Form<'day'>,
  { published, anchor, future }: DateContext,
): string | null {
  const told = month === null && !future ? dayInMonthTold(day, anchor ?? null) : null
  if (told !== null && (published === null || told <= published)) return told
  const parts = published === null ? undefined : partsOf(firstOf(published))
  if (!parts || parts.month === null) return null
  const ahead = parts.day !== null && day > parts.day && !future
  const away = addMonths(parts.year, parts.month, month ?? (ahead ? -1 : 0))
  const [year = 0, number = 0] = (away ?? '').split('-').map(Number)
  return printDate(year, number, day) ?? null
}

/** Dates that are made of other dates; undefined for all others. */
export function resolveCompound(
  expression: DateExpression,
  context: DateContext,
  resolve: Resolve,
): string | null | undefined {
  switch (expression.form) {
    case 'offset':
      return resolveOffset(expression, context, resolve)
    case 'beside':
      return resolveBeside(expression, context, resolve)
    case 'movable':
      return resolveMovable(expression, context)
    case 'nth':
      return resolveNth(expression, context, resolve)
    case 'stretch':
      return resolveStretch(expression, context, resolve)
    case 'window':
      return resolveWindow(expression, context)
    case 'night':
      return resolveNight(expression, context, resolve)
    case 'range':
      return resolveRange(expression, context, resolve)
    case 'day':
      return resolveLoneDay(expression, context)
    case 'vague':
      return null
    case 'calendar':
    case 'chained':
    case 'deictic':
    case 'open':
    case 'season':
    case 'weekday':
      return undefined
  }
}
