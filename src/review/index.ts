export { reviewDocument, type DocumentInput, type DocumentReview } from './document-review.ts'
export { lastDecisionOn } from './last-decision.ts'
export { queue, type QueueFilter } from './queue.ts'
export {
  patchReview,
  recordsBeginning,
  reviewedRecords,
  reviewState,
  stepReview,
  type Reading,
  type ReviewChange,
  type ReviewPatch,
  type ReviewState,
} from './review-state.ts'
export { standingOf, type Standing } from './standing.ts'
