import type { ReviewedRecord } from '../codebook/index.ts'
import {
  patchReview,
  reviewedRecords,
  reviewState,
  stepReview,
  type Reading,
  type ReviewState,
} from '../review/index.ts'
import { allDecisions, allReadings, decisionsOn, documentById } from '../vault/index.ts'
import { readerName, type Desk } from './desk.ts'

/** What was computed from documents and decisions: can be dropped at any time and made again. */
export type Picture = {
  readonly review: ReviewState
  /** Documents that the reader has read. */
  readonly read: ReadonlySet<string>
}

/** The picture of the vault as it is, computed once and then kept in step with every act. */
export function pictureOf(desk: Desk): Promise<Picture> {
  desk.cache.picture ??= compute(desk)
  return desk.cache.picture
}

/** Lets the picture be computed anew when it is next asked for. */
export function forgetPicture(desk: Desk): void {
  delete desk.cache.picture
}

async function compute(desk: Desk): Promise<Picture> {
  const decisions = []
  for await (const decision of allDecisions(desk.vault)) decisions.push(decision)
  const decided = new Set(decisions.map(decision => decision.document))
  const readings: Reading[] = []
  for await (const { document, records } of allReadings(desk.vault, readerName(desk)))
    readings.push({ document, records })
  const read = new Set(readings.map(reading => reading.document))
  // Only where somebody has decided can words have been lost, so only there the text is needed.
  const withTexts = await Promise.all(
    readings.map(async reading =>
      decided.has(reading.document)
        ? { ...reading, text: (await documentById(desk.vault, reading.document))?.text }
        : reading,
    ),
  )
  return { review: reviewState(withTexts, decisions), read }
}

/** Takes in the decisions on one record, without touching any other document. */
export async function stepPicture(desk: Desk, record: string): Promise<Picture> {
  let picture = await pictureOf(desk)
  for (const decision of await decisionsOn(desk.vault, record)) {
    const patch = stepReview(picture.review, { type: 'decision', decision })
    picture = { ...picture, review: patchReview(picture.review, patch) }
  }
  desk.cache.picture = Promise.resolve(picture)
  return picture
}

/** The records of a document as they stand. */
export function recordsOf(picture: Picture, document: string): readonly ReviewedRecord[] {
  return picture.review.documents.get(document)?.records ?? []
}

/** How many records a document has, how many wait for a judgement, and whether it was read. */
export function countsOf(picture: Picture, document: string) {
  const records = recordsOf(picture, document)
  const drafts = records.filter(({ state }) => state === 'draft').length
  return { records: records.length, drafts, read: picture.read.has(document) }
}

/** The one record whose id begins so; undefined where there is none, or more than one. */
export function findRecord(picture: Picture, id: string): ReviewedRecord | undefined {
  if (id.length < 4) return undefined
  const found = reviewedRecords(picture.review).filter(({ record }) => record.id.startsWith(id))
  return found.length === 1 ? found[0] : undefined
}
