import { hasDay } from '../dates/calendar.ts'
import { resolveDate } from '../dates/resolve.ts'
import { datelineOf } from '../text/dateline.ts'
import type { DateExpression, DateMention, Doc } from '../text/doc.ts'

/** When the parts of a document were written: a digest's items each say so in a dateline of their own. */
export type WrittenDays = {
  /** The day from which "today" and weekdays count in a block; null where nobody says. */
  readonly dayOf: (block: number) => string | null
  /** Whether a block with a dateline names other days: then that is no day of what it tells. */
  readonly isTold: (block: number) => boolean
  /** The blocks that open an item, where there are several. */
  readonly items: ReadonlySet<number>
}

/** The day in the dateline at the head of a block. */
function dayIn(doc: Doc, block: number, dates: readonly DateMention[]): string | null {
  const found = doc.blocks[block] && datelineOf(doc.source, doc.blocks[block])
  const date = found && dates.find(({ start, end }) => start >= found.start && end <= found.end)
  const when = date ? resolveDate(date.expression, { published: doc.published }) : null
  return hasDay(when) ? when : null
}

/** The dates of a document by block. */
export function datesByBlock({
  mentions,
  sentences,
  tokens,
}: Doc): ReadonlyMap<number, DateMention[]> {
  const byBlock = new Map<number, DateMention[]>()
  for (const mention of mentions) {
    if (mention.type !== 'date') continue
    const block = sentences[tokens.sentence[mention.from] ?? 0]?.block ?? -1
    const dates = byBlock.get(block)
    if (dates) dates.push(mention)
    else byBlock.set(block, [mention])
  }
  return byBlock
}

/** "yesterday", "on Monday": a day that is told as one near the writing. */
const isNear = ({ form }: DateExpression): boolean => form === 'deictic' || form === 'weekday'

/** "Today", "on Monday", "since Monday": counted from the day on which it was written. */
export function countsFromWriting(expression: DateExpression | null): boolean {
  if (expression === null) return false
  const { form } = expression
  if (form === 'deictic') return expression.unit === 'day'
  if (form === 'night' || form === 'offset') return countsFromWriting(expression.base)
  if (form === 'open' || form === 'range')
    return countsFromWriting(expression.start) || countsFromWriting(expression.end)
  return form === 'weekday'
}

/** The days that a document's datelines state. */
export function writtenDays(doc: Doc): WrittenDays {
  const dates = datesByBlock(doc)
  const stated = new Map<number, string>()
  for (const [block, inBlock] of dates) {
    const day = dayIn(doc, block, inBlock)
    if (day !== null) stated.set(block, day)
  }
  const isTold = (block: number): boolean =>
    stated.has(block) && dates.get(block)?.some(({ expression }) => isNear(expression)) === true
  const opening = [...stated.keys()].sort((a, b) => a - b)
  const [first] = opening
  if (opening.length < 2 || first === undefined) {
    const only = first === undefined ? doc.published : (stated.get(first) ?? doc.published)
    return { dayOf: () => only, isTold, items: new Set() }
  }
  let last: string | null = doc.published
  const days = doc.blocks.map((_, block) => (last = stated.get(block) ?? last))
  return { dayOf: block => days[block] ?? doc.published, isTold, items: new Set(opening) }
}
