import type { DateMention, Doc } from '../text/doc.ts'
import { NOUN, infoOf } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

const EVENTS = new Set(
  'events event violence unrest uprising crackdown clashes riots revolution coup killings massacre'.split(
    ' ',
  ),
)

/** Keeps the year that a month was last told with: "the January 2022 protests". */
export function noteMonth({ expression }: DateMention, months: Map<number, number>): void {
  if (expression.form !== 'calendar') return
  const { year, month } = expression.start
  if (year !== null && month !== null) months.set(month, year)
}

/** "during the January events", after "the January 2022 protests": the month of what was told by it before. */
export function sameEvent(
  { tokens }: Doc,
  { expression, from, to }: DateMention,
  months: ReadonlyMap<number, number>,
): string | null {
  if (
    expression.form !== 'calendar' ||
    expression.end ||
    wordOf(tokens.word[from - 1] ?? 0) !== 'the'
  )
    return null
  const { year, month, day } = expression.start
  if (year !== null || month === null || day !== null) return null
  const next = tokens.word[to] ?? 0
  const event = EVENTS.has(wordOf(next)) || (infoOf(next).noun & NOUN.assembly) !== 0
  const told = months.get(month)
  return event && told !== undefined ? `${told}-${String(month).padStart(2, '0')}` : null
}
