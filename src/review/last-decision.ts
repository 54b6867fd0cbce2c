import { compareOrder, putInOrder, type Decision } from '../codebook/index.ts'
import type { DocumentReview } from './document-review.ts'

/** A review by documents, whatever else it knows of them. */
type Reviews = { readonly documents: ReadonlyMap<string, DocumentReview> }

/** Decisions that still count, in the journal's order, listed once and then kept in step. */
const known = new WeakMap<Reviews, readonly Decision[]>()

/** The last decision of an author that was not taken back; undefined where there is none. */
export function lastDecisionOf(state: Reviews, author: string): Decision | undefined {
  const all =
    known.get(state) ??
    [...state.documents.values()].flatMap(standing).toSorted((a, b) => compareInJournal(a, b))
  known.set(state, all)
  return all.findLast(({ by }) => by === author)
}

/** The last decision on a record that was not taken back; undefined where there is none. */
export function lastDecisionOn(review: DocumentReview, record: string): Decision | undefined {
  return standing(review)
    .filter(one => one.record === record)
    .toSorted(compareInJournal)
    .at(-1)
}

/** Hands a list of decisions on to the state a step leads to, that of one document being another now. */
export function passOnDecisions(before: Reviews, after: Reviews, document: string): void {
  const all = known.get(before)
  if (!all) return
  const [old, fresh] = [before, after].map(({ documents }) => {
    const review = documents.get(document)
    return review ? standing(review) : []
  })
  known.set(after, putInOrder(all, { gone: new Set(old), come: fresh ?? [] }, compareInJournal))
}

function standing({ decisions }: DocumentReview): Decision[] {
  const takenBack = new Set(decisions.map(({ undoes }) => undoes))
  return decisions.filter(({ id, verb }) => verb !== 'undo' && !takenBack.has(id))
}

function compareInJournal(a: Decision, b: Decision): number {
  return compareOrder(a.order, b.order) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}
