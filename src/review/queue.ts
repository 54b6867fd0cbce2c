import type { Kind, RecordState, ReviewedRecord } from '../codebook/index.ts'
import type { ReviewState } from './review-state.ts'

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
  const waits = (one: ReviewedRecord) =>
    (urgency(one) < 2 || states.includes(one.state)) &&
    (filter.kinds?.includes(one.record.kind) ?? true)
  const documents = filter.document === undefined ? state.order : [filter.document]
  // Sorting keeps the order of the texts among those that are equal.
  return documents
    .flatMap(id => state.documents.get(id)?.records.filter(waits) ?? [])
    .toSorted((a, b) => urgency(a) - urgency(b) || bySurety(a, b, filter))
}

function urgency(one: ReviewedRecord): number {
  if (one.conflict.length > 0) return 0
  return one.orphan ? 1 : 2
}

function bySurety(a: ReviewedRecord, b: ReviewedRecord, { by }: QueueFilter): number {
  return by === 'confidence' ? b.record.confidence - a.record.confidence : 0
}
