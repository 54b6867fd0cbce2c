import type { Kind, RecordState, ReviewedRecord } from '../codebook/index.ts'
import { reviewedRecords, type ReviewState } from './review-state.ts'

/** What to show of what is left to judge. */
export type QueueFilter = {
  readonly document?: string | undefined
  readonly kinds?: readonly Kind[] | undefined
  /** Drafts, unless told otherwise: "batch-accepted" for a second look, "accepted" for what awaits a second person. */
  readonly states?: readonly RecordState[] | undefined
  /** document: as the texts run; confidence: the surest first, for quick work. */
  readonly by?: 'document' | 'confidence' | undefined
}

/** What to judge next: contradictions first, then decisions whose words are gone, then the rest. */
export function queue(state: ReviewState, filter: QueueFilter = {}): ReviewedRecord[] {
  const states = filter.states ?? ['draft']
  return recordsOf(state, filter.document)
    .filter(one => urgency(one) < 2 || states.includes(one.state))
    .filter(one => filter.kinds?.includes(one.record.kind) ?? true)
    .map((one, i) => ({ one, i }))
    .toSorted(
      (a, b) => urgency(a.one) - urgency(b.one) || bySurety(a.one, b.one, filter) || a.i - b.i,
    )
    .map(({ one }) => one)
}

function recordsOf(state: ReviewState, document: string | undefined): readonly ReviewedRecord[] {
  return document === undefined
    ? reviewedRecords(state)
    : (state.documents.get(document)?.records ?? [])
}

function urgency(one: ReviewedRecord): number {
  if (one.conflict.length > 0) return 0
  return one.orphan ? 1 : 2
}

function bySurety(a: ReviewedRecord, b: ReviewedRecord, { by }: QueueFilter): number {
  return by === 'confidence' ? b.record.confidence - a.record.confidence : 0
}
