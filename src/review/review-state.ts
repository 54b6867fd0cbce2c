import {
  compareOrder,
  groupBy,
  putInOrder,
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
export type ReviewState = {
  readonly documents: ReadonlyMap<string, DocumentReview>
  /** Ids of the documents in order. */
  readonly order: readonly string[]
  /** Where each record stands, by its id. */
  readonly places: readonly RecordPlace[]
}

type RecordPlace = { readonly record: string; readonly document: string }

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
  const reviews = [...inputs].map(([document, input]) => [document, reviewDocument(input)] as const)
  return {
    documents: new Map(reviews),
    order: [...inputs.keys()].toSorted(compareText),
    places: reviews.flatMap(([, review]) => placesOf(review)).toSorted(comparePlaces),
  }
}

const placesOf = ({ document, records }: DocumentReview): readonly RecordPlace[] =>
  records.map(({ record }) => ({ record: record.id, document }))

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

const comparePlaces = (a: RecordPlace, b: RecordPlace) => compareText(a.record, b.record)

/** The records whose ids begin so, two at most. */
export function recordsBeginning(state: ReviewState, start: string): readonly ReviewedRecord[] {
  const from = firstFrom(state.places, start)
  return state.places
    .slice(from, from + 2)
    .filter(({ record }) => record.startsWith(start))
    .flatMap(({ record: id, document }) =>
      (state.documents.get(document)?.records ?? []).filter(({ record }) => record.id === id),
    )
}

/** How many places come before an id. */
function firstFrom(places: readonly RecordPlace[], id: string): number {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle]?.record ?? id) < id) low = middle + 1
    else high = middle
  }
  return low
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
  const { document, review } = patch
  const before = state.documents.get(document)
  const isSame =
    before?.records.length === review.records.length &&
    before.records.every(({ record }, i) => record.id === review.records[i]?.record.id)
  return {
    documents: new Map(state.documents).set(document, review),
    order: before
      ? state.order
      : putInOrder(state.order, { gone: new Set(), come: [document] }, compareText),
    places: isSame ? state.places : movedPlaces(state.places, before, review),
  }
}

function movedPlaces(
  places: readonly RecordPlace[],
  before: DocumentReview | undefined,
  review: DocumentReview,
) {
  const gone = (before?.records ?? []).flatMap(({ record, documentId }) => {
    const from = firstFrom(places, record.id)
    const found = places.slice(from, firstFrom(places, `${record.id} `))
    return found.filter(place => place.document === documentId)
  })
  return putInOrder(places, { gone: new Set(gone), come: placesOf(review) }, comparePlaces)
}

/** All records of a state, document by document, whatever order they came in. */
export function reviewedRecords(state: ReviewState): ReviewedRecord[] {
  return state.order.flatMap(id => state.documents.get(id)?.records ?? [])
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
