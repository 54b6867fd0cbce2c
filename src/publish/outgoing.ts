import {
  printWhen,
  type Cleared,
  type Internal,
  type Report,
  type Sentence,
} from '../codebook/index.ts'

/** What may be rendered: a report that was cleared, or one that says it was not. */
export type Outgoing = Cleared<Report> | Internal<Report>

/** The words that stand on everything that was not cleared. */
export const STAMP = 'INTERNAL – NOT CLEARED'

/** What stands in the way of clearing; null where the report was cleared. */
export function notCleared(report: Outgoing): readonly string[] | null {
  return 'notCleared' in report ? report.notCleared : null
}

/** The words of a sentence as plain text. */
export function textOf(sentence: Sentence): string {
  return sentence.text.map(inline => (typeof inline === 'string' ? inline : inline.text)).join('')
}

/** Numbers with runs drawn together: 1, 2, 3, 7 → "1–3", "7". */
export function runs(
  numbers: readonly number[],
): readonly (readonly [first: number, last: number])[] {
  const starts = numbers.filter((number, i) => number - 1 !== numbers[i - 1])
  const ends = numbers.filter((number, i) => number + 1 !== numbers[i + 1])
  return starts.map((first, i) => [first, ends[i] ?? first])
}

/** How a sentence is marked whose record nobody, or nobody by itself, has judged; null where it needs no mark. */
export function markOf({ state, authored }: Sentence): string | null {
  if (authored) return null
  return state === 'draft'
    ? 'unreviewed'
    : state === 'batch-accepted'
      ? 'accepted in a batch'
      : null
}

/** "1 May to 15 November 2024": the period of a report in words. */
export function periodWords({ period }: Report): string {
  return printWhen(`${period.from}/${period.to}`).replace(/^between (.*) and (.*)$/, '$1 to $2')
}
