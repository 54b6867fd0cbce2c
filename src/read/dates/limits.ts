import type { DateMention, Doc } from '../text/doc.ts'
import { FLAG } from '../text/doc.ts'
import { wordOf } from '../text/words.ts'
import { addDays, hasDay, partsOf } from './calendar.ts'
import { resolveDate } from './resolve.ts'

const firstOf = (date: string): string => date.split('/')[0] ?? date
const lastOf = (date: string): string => date.split('/').at(-1) ?? date

/** Days since the epoch, or so: to compare how far dates lie apart. */
function dayNumber(date: string): number {
  const { year, month, day } = partsOf(date) ?? { year: 0, month: null, day: null }
  return Date.UTC(year, (month ?? 7) - 1, day ?? 15) / 86_400_000
}

/** A deadline may lie ahead: of the last and the next such day, the nearer one. */
function nearer(doc: Doc, { expression }: DateMention, past: string): string {
  const { published } = doc
  if (published === null) return past
  const ahead = resolveDate(expression, { published, habit: doc.dateHabit, future: true })
  if (ahead === null) return past
  if (expression.form === 'weekday') return ahead
  const today = dayNumber(firstOf(published))
  const away = (date: string) => Math.abs(dayNumber(lastOf(date)) - today)
  return away(ahead) < away(past) ? ahead : past
}

/** The day, month or year before or after a date. */
function beside(date: string, step: 1 | -1): string | null {
  if (hasDay(date)) return addDays(date, step)
  const parts = partsOf(date)
  if (!parts) return null
  if (parts.month === null) return String(parts.year + step).padStart(4, '0')
  const month = new Date(Date.UTC(parts.year, parts.month - 1 + step, 1))
  return month.toISOString().slice(0, 7)
}

const LIES_AHEAD = new Set(
  'will shall due set scheduled slated adjourned postponed deferred rescheduled planned upcoming'.split(
    ' ',
  ),
)
/** "was told to return on", "bailed to appear on" */
const COMING = new Set(['return', 'appear', 'reappear'])

/** How many words before a date may say that what it dates lies ahead: "will be heard by the court on". */
const AHEAD = 8

/** "will be heard on 3 September", "scheduled for 3 September": of the last and the next such day, the nearer one. */
export function nearest(doc: Doc, mention: DateMention, when: string): string {
  const { expression } = mention
  if (expression.form !== 'calendar' || expression.start.year !== null) return when
  if (expression.start.month === null || expression.relativeYear || expression.shift) return when
  const { word, flags } = doc.tokens
  for (let i = mention.from - 1; i >= Math.max(0, mention.from - AHEAD); i--) {
    const said = wordOf(word[i] ?? 0)
    const coming = COMING.has(said) && wordOf(word[i - 1] ?? 0) === 'to'
    if (coming || LIES_AHEAD.has(said)) return nearer(doc, mention, when)
    if (((flags[i] ?? 0) & FLAG.sentenceStart) !== 0) break
  }
  return when
}

const CLOCKS = new Set(['midnight', 'noon', 'midday', 'dawn', 'dusk'])
const ENDS = new Set(['end', 'close'])
const STARTING = new Set(['starting', 'beginning', 'effective', 'commencing'])
const FROM = new Set(['from', 'starting', 'beginning', 'effective'])

/**
 * What "by", "before", "after" and, at the beginning of a phrase, "from" make of a date: an interval with an open end. A
 * date that belongs to a noun ("after the 5 May march", "after Tuesday's hearing") is left as it is.
 */
export function opened(doc: Doc, mention: DateMention, when: string): string | undefined {
  const { expression } = mention
  if (expression.form === 'open' && expression.start === null)
    return expression.end?.form === 'calendar' ? nearer(doc, mention, when) : undefined
  if (when.includes('..')) return undefined
  const { word, flags } = doc.tokens
  const before = wordOf(word[mention.from - 1] ?? 0)
  if (mention.from > 0 && before === 'by') return `../${lastOf(nearer(doc, mention, when))}`
  const told = wordOf(word[mention.from - 2] ?? 0)
  if (before === 'than' && told === 'later') return `../${lastOf(nearer(doc, mention, when))}`
  if (before === 'than' && (told === 'earlier' || told === 'sooner')) return `${firstOf(when)}/..`
  if (before === 'on' && STARTING.has(told)) return `${firstOf(when)}/..`
  if (before === 'from' && told === 'effect') return `${firstOf(when)}/..`
  const third = wordOf(word[mention.from - 3] ?? 0)
  if (before === 'on' && third === 'by' && CLOCKS.has(told))
    return `../${lastOf(nearer(doc, mention, when))}`
  if (before === 'before' && told === 'not') return `${firstOf(when)}/..`
  if (told === 'or' && third === 'on' && before === 'before') return `../${lastOf(when)}`
  if (told === 'or' && third === 'on' && before === 'after') return `${firstOf(when)}/..`
  const ends = mention.to >= doc.tokens.count || ((flags[mention.to] ?? 0) & FLAG.punctuation) !== 0
  if (mention.from === 0 || !ends) return undefined
  const closes = ENDS.has(wordOf(word[mention.from + 1] ?? 0))
  // "before the end of May": by then, not before May.
  if (before === 'before' && wordOf(word[mention.from] ?? 0) === 'the' && closes)
    return `../${lastOf(when)}`
  if (before === 'before' || (before === 'to' && wordOf(word[mention.from - 2] ?? 0) === 'prior')) {
    const last = beside(firstOf(when), -1)
    return last === null ? undefined : `../${last}`
  }
  if (before === 'after') {
    const first = beside(lastOf(when), 1)
    return first === null ? undefined : `${first}/..`
  }
  const opens = mention.from === 1 || (mention.from === 2 && wordOf(word[0] ?? 0) === 'as')
  return opens &&
    !when.includes('/') &&
    (FROM.has(before) || (mention.from === 2 && before === 'of'))
    ? `${firstOf(when)}/..`
    : undefined
}
