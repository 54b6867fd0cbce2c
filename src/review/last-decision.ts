import { compareOrder, type Decision } from '../codebook/index.ts'
import type { DocumentReview } from './document-review.ts'

/** The last decision on a record that was not taken back; undefined where there is none. */
export function lastDecisionOn(
  { decisions }: DocumentReview,
  record: string,
): Decision | undefined {
  const takenBack = new Set(decisions.map(({ undoes }) => undoes))
  return decisions
    .filter(one => one.record === record && one.verb !== 'undo' && !takenBack.has(one.id))
    .toSorted((a, b) => compareOrder(a.order, b.order))
    .at(-1)
}
