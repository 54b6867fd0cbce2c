import type { DaysOf } from '../analyse/index.ts'
import type { CodedRecord, Decision, Entity, Named, ReviewedRecord } from '../codebook/index.ts'
import {
  patchReconcile,
  reconcileState,
  rowsOf,
  stepReconcile,
  type ReconcileState,
} from '../reconcile/index.ts'
import {
  patchReview,
  recordsBeginning,
  reviewedRecords,
  reviewState,
  stepReview,
  type Reading,
} from '../review/index.ts'
import {
  allDecisions,
  allReadings,
  changedElsewhere,
  countDocuments,
  decisionsOn,
  documentById,
  listDocuments,
  listedDocuments,
  listLinks,
  type ListedDocument,
} from '../vault/index.ts'
import type { KnownDocument, Picture, ReviewPicture } from './cache.ts'
import { readerName, type Desk } from './desk.ts'
import { recordsById, sharingBody, sharingQuote } from './sharing.ts'
import { importedRecords } from './sheet-imports.ts'
import { replacedTranscripts } from './transcripts.ts'

/** The picture of the vault as it is, computed once and then kept in step with every act; anew where another program wrote. */
export async function pictureOf(desk: Desk): Promise<Picture> {
  await lookElsewhere(desk)
  desk.cache.picture ??= compute(desk)
  return desk.cache.picture
}

/** The part of the picture that lists and queues need: at 100,000 records the rest costs most of the time. */
export async function reviewPictureOf(desk: Desk): Promise<ReviewPicture> {
  await lookElsewhere(desk)
  if (desk.cache.picture) return desk.cache.picture
  desk.cache.reviewed ??= reviewed(desk)
  return desk.cache.reviewed
}

/** Forgets the picture where another program has written to the vault since it was computed. */
async function lookElsewhere(desk: Desk): Promise<void> {
  const version = await changedElsewhere(desk.vault)
  if (desk.cache.version === version) return
  forgetPicture(desk)
  desk.cache.version = version
}

/** Lets the picture be computed anew when it is next asked for. */
export function forgetPicture(desk: Desk): void {
  delete desk.cache.picture
  delete desk.cache.reviewed
  delete desk.cache.books
}

async function compute(desk: Desk): Promise<Picture> {
  const known = desk.cache.reviewed ?? reviewed(desk)
  delete desk.cache.reviewed
  const picture = await known
  const links = await listLinks(desk.vault)
  const documents = [...picture.documents.values()]
  return {
    ...picture,
    reconciled: reconcileState(documents, reviewedRecords(picture.review), links),
  }
}

async function reviewed(desk: Desk): Promise<ReviewPicture> {
  const read = await readingsOf(desk)
  const imported = await importedRecords(desk)
  const known = recordsById(
    [...read.values()].map(({ records }) => records),
    imported.values(),
  )
  const decisions: Decision[] = []
  for await (const decision of allDecisions(desk.vault))
    decisions.push(sharingBody(decision, known.get(decision.record)))
  const replaced = await replacedTranscripts(desk)
  const decided = {
    documents: new Set(decisions.map(decision => decision.document)),
    records: new Set(decisions.map(decision => decision.record)),
  }
  const readings = await standingReadings(desk, { read, imported, replaced, decided })
  const review = reviewState(readings, decisions)
  const names = new Map(readings.map(reading => [reading.document, reading.names]))
  const documents = (await infosOf(desk)).map(info => ({ ...info, names: names.get(info.id) }))
  return {
    documents: new Map(documents.map(info => [info.id, info])),
    review,
    read: new Set(readings.map(reading => reading.document)),
    replaced,
  }
}

type Told = { readonly records: readonly CodedRecord[]; readonly names: readonly Named[] }

async function readingsOf(desk: Desk): Promise<Map<string, Told>> {
  const readings = new Map<string, Told>()
  const reader = await readerName(desk)
  for await (const { document, records, names } of allReadings(desk.vault, reader))
    readings.set(document, { records: records.map(sharingQuote), names })
  return readings
}

type Found = {
  readonly read: ReadonlyMap<string, Told>
  readonly imported: ReadonlyMap<string, readonly CodedRecord[]>
  readonly replaced: ReadonlySet<string>
  readonly decided: {
    readonly documents: ReadonlySet<string>
    readonly records: ReadonlySet<string>
  }
}

/**
 * All readings; the text comes with them only where somebody has decided, since only there words can be missed. Of a
 * sheet whose rows were imported these are the reading, with what somebody has judged of another one.
 */
async function standingReadings(
  desk: Desk,
  { read, imported, replaced, decided }: Found,
): Promise<(Reading & { readonly names: readonly Named[] })[]> {
  const readings = new Map(read)
  for (const [document, records] of imported) {
    const { records: other = [], names = [] } = readings.get(document) ?? {}
    const judged = other.filter(({ id }) => decided.records.has(id))
    readings.set(document, { records: [...records, ...judged], names })
  }
  for (const document of replaced) {
    const { records = [] } = readings.get(document) ?? {}
    readings.set(document, {
      records: records.filter(({ id }) => decided.records.has(id)),
      names: [],
    })
  }
  const all = []
  for (const [document, { records, names }] of readings) {
    const source = decided.documents.has(document)
      ? await documentById(desk.vault, document)
      : undefined
    all.push({ document, records, names, text: source?.text })
  }
  return all
}

async function infosOf(desk: Desk): Promise<KnownDocument[]> {
  const limit = Math.max(1, await countDocuments(desk.vault))
  const documents = await listDocuments(desk.vault, { limit })
  return documents.map(infoOf)
}

const infoOf = ({ id, published, source, language, at }: ListedDocument): KnownDocument => ({
  id,
  published,
  source,
  language,
  takenIn: at.slice(0, 10),
})

/** When a document came out and was taken in. */
export const daysIn =
  ({ documents }: ReviewPicture): DaysOf =>
  document =>
    documents.get(document)

/** Takes in the decisions on one record, without touching what is not connected with its document. */
export async function stepPicture(desk: Desk, record: string): Promise<Picture> {
  const before = await pictureOf(desk)
  let { review } = before
  const touched = new Set<string>()
  for (const decision of await decisionsOn(desk.vault, record)) {
    review = patchReview(review, stepReview(review, { type: 'decision', decision }))
    touched.add(decision.document)
  }
  const documents = [...touched].map(id => ({
    ...(before.documents.get(id) ?? { id, published: null }),
    records: review.documents.get(id)?.records ?? [],
  }))
  const picture = { ...before, review, reconciled: stepped(before, { documents }) }
  desk.cache.picture = Promise.resolve(picture)
  return picture
}

/** So many readings are taken in one by one; of more the picture is computed anew. */
const FEW = 64

/** Takes in what was just read of some documents, without touching what is not connected with them. */
export async function stepReadings(
  desk: Desk,
  readings: readonly (Reading & { readonly names: readonly Named[] })[],
): Promise<void> {
  await lookElsewhere(desk)
  const before = await desk.cache.picture
  forgetPicture(desk)
  const isKnown = before && !readings.some(({ document }) => before.replaced.has(document))
  if (!isKnown || readings.length > FEW) return
  let { review } = before
  const documents = new Map(before.documents)
  const ids = readings.map(({ document }) => document)
  const listed = new Map((await listedDocuments(desk.vault, ids)).map(one => [one.id, infoOf(one)]))
  for (const { document, records, names } of readings) {
    const known = review.documents.get(document)
    const isDecided = known !== undefined && known.decisions.length > 0
    const text = isDecided ? (await documentById(desk.vault, document))?.text : undefined
    const reading = { document, records: records.map(sharingQuote), text }
    review = patchReview(review, stepReview(review, { type: 'reading', reading }))
    const info = listed.get(document)
    if (info) documents.set(document, { ...info, names })
  }
  const changed = ids.flatMap(id => {
    const info = documents.get(id)
    return info ? [{ ...info, records: review.documents.get(id)?.records ?? [] }] : []
  })
  desk.cache.picture = Promise.resolve({
    ...before,
    documents,
    review,
    read: new Set([...before.read, ...ids]),
    reconciled: stepped(before, { documents: changed }),
  })
}

/** Takes in links that are new in the journal. */
export async function stepLinks(desk: Desk): Promise<Picture> {
  const before = await pictureOf(desk)
  const links = await listLinks(desk.vault)
  const picture = { ...before, reconciled: stepped(before, { links }) }
  desk.cache.picture = Promise.resolve(picture)
  return picture
}

function stepped(
  { reconciled }: Picture,
  change: Parameters<typeof stepReconcile>[1],
): ReconcileState {
  return patchReconcile(reconciled, stepReconcile(reconciled, change))
}

/** The records of a document as they stand. */
export function recordsOf(picture: ReviewPicture, document: string): readonly ReviewedRecord[] {
  return picture.review.documents.get(document)?.records ?? []
}

/** How many records a document has, how many wait for a judgement, and whether it was read. */
export function countsOf(picture: ReviewPicture, document: string) {
  const records = recordsOf(picture, document)
  const drafts = records.filter(({ state }) => state === 'draft').length
  return { records: records.length, drafts, read: picture.read.has(document) }
}

/** The one record whose id begins so; undefined where there is none, or more than one. */
export function findRecord(picture: ReviewPicture, id: string): ReviewedRecord | undefined {
  if (id.length < 4) return undefined
  const found = recordsBeginning(picture.review, id)
  return found.length === 1 ? found[0] : undefined
}

/** People and groups that records speak of, each with all the spellings that somebody joined. */
export function entitiesOf({ reconciled }: Picture): Entity[] {
  return rowsOf(reconciled.entities)
    .map(([, { entity }]) => entity)
    .filter(({ records }) => records.length > 0)
}
