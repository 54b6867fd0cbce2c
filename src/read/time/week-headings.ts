import { resolveDate } from '../dates/resolve.ts'
import type { DateMention, Doc } from '../text/doc.ts'
import { datesByBlock } from './datelines.ts'
import { namesPeriod } from './periods.ts'
import { daysBetween } from './told-years.ts'

/** A digest tells of a week, perhaps of two days more. */
const LONGEST_WEEK = 9

/** The only date of a block, where it is all that the block says, or the block calls itself a report. */
function dateOf(doc: Doc, block: number, dates: readonly DateMention[]): DateMention | null {
  const { start, end } = doc.blocks[block] ?? { start: 0, end: 0 }
  const [date, more] = dates
  if (!date || more) return null
  const alone = date.start - start <= ALONE && end - date.end <= ALONE
  return alone || namesPeriod(doc.source.slice(start, end)) ? date : null
}

/** "Week of …", and a mark at either end. */
const ALONE = 10

/**
 * The last day of the week under which each block of a digest stands ("Weekly digest: 5–11 June 2023", "12–18 June"):
 * from it weekdays count, not from publication. No entry where no heading names a week that is over.
 */
export function weekHeadings(doc: Doc): ReadonlyMap<number, string> {
  const ends = new Map<number, string>()
  const dates = datesByBlock(doc)
  let current: string | null = null
  for (const [block, { kind }] of doc.blocks.entries()) {
    if (kind === 'title' || kind === 'heading' || kind === 'dateline') {
      const date = dateOf(doc, block, dates.get(block) ?? [])
      const when = date ? resolveDate(date.expression, { published: doc.published }) : null
      const [first, last] = when?.split('/') ?? []
      const days = first && last?.length === 10 ? daysBetween(first, last) : -1
      const over = doc.published === null || (last ?? '') <= doc.published
      if (date) current = days > 0 && days <= LONGEST_WEEK && over ? (last ?? null) : null
    }
    if (current !== null) ends.set(block, current)
  }
  return ends
}

/** "on Tuesday", "at the weekend": a day told as one of the week that is reported on. */
export function isOfWeek({ expression }: DateMention): boolean {
  if (expression.form === 'weekday')
    return expression.shift === null && expression.week === undefined
  return expression.form === 'stretch' && expression.base === null && !expression.told
}
