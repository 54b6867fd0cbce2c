import {
  compareOrder,
  groupBy,
  type CodedRecord,
  type Decision,
  type ReviewedRecord,
} from '../codebook/index.ts'
import { reviewDocument, type DocumentInput, type DocumentReview } from './document-review.ts'

/** A reading of one document; a later one takes its place. */
export type Reading = {
  readonly document: string
  readonly records: readonly CodedRecord[]
  readonly text?: string | undefined
}

/** All documents under review, each by itself: what is decided on one touches no other. */
export type ReviewState = { readonly documents: ReadonlyMap<string, DocumentReview> }

export type ReviewChange =
  | { readonly type: 'reading'; readonly reading: Reading }
  | { readonly type: 'decision'; readonly decision: Decision }

/** What a change does: one document reviewed anew. */
export type ReviewPatch = { readonly document: string; readonly review: DocumentReview }

/** The review of all readings and decisions from scratch. */
export function reviewState(
  readings: readonly Reading[],
  decisions: readonly Decision[],
): ReviewState {
  const inputs = new Map<string, DocumentInput>()
  for (const reading of readings)
    inputs.set(reading.document, withReading(inputs.get(reading.document), reading))
  for (const [document, those] of groupBy(decisions, decision => decision.document))
    inputs.set(document, withDecisions(inputs.get(document) ?? unread(document), those))
  return {
    documents: new Map([...inputs].map(([document, input]) => [document, reviewDocument(input)])),
  }
}

/** What one more reading or decision changes; works on one document only, however many there are. */
export function stepReview(state: ReviewState, change: ReviewChange): ReviewPatch {
  const document = change.type === 'reading' ? change.reading.document : change.decision.document
  const before = state.documents.get(document)
  const input =
    change.type === 'reading'
      ? withReading(before, change.reading)
      : withDecisions(before ?? unread(document), [change.decision])
  return { document, review: reviewDocument(input) }
}

/** The state with a patch laid on. */
export function patchReview(state: ReviewState, patch: ReviewPatch): ReviewState {
  return { documents: new Map(state.documents).set(patch.document, patch.review) }
}

/** All records of a state, document by document, whatever order they came in. */
export function reviewedRecords(state: ReviewState): ReviewedRecord[] {
  return [...state.documents]
    .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .flatMap(([, review]) => review.records)
}

const unread = (document: string): DocumentInput => ({ document, reading: null, decisions: [] })

function withReading(before: DocumentInput | undefined, reading: Reading): DocumentInput {
  return {
    document: reading.document,
    reading: reading.records,
    text: reading.text,
    decisions: before?.decisions ?? [],
  }
}

/** Decisions may arrive twice, by two ways; each counts once. */
function withDecisions(before: DocumentInput, more: readonly Decision[]): DocumentInput {
  const all = new Map([...before.decisions, ...more].map(decision => [decision.id, decision]))
  return {
    document: before.document,
    reading: before.reading,
    text: before.text,
    decisions: [...all.values()].toSorted((a, b) => compareOrder(a.order, b.order)),
  }
}
