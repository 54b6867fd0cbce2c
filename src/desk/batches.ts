import {
  liveEntries,
  stableId,
  VigilError,
  type Decision,
  type Judgement,
  type ReviewedRecord,
} from '../codebook/index.ts'
import { queue } from '../review/index.ts'
import { commit } from '../vault/index.ts'
import type { ReviewPicture } from './cache.ts'
import { who, type Desk } from './desk.ts'
import { forgetPicture, reviewPictureOf } from './picture.ts'

/** Records that were accepted together, and the number by which all of it is taken back. */
export type Batch = { readonly batch: string; readonly records: number }

/** As many judgements as go into one transaction. */
const AT_ONCE = 500

/** Takes all drafts of at least a confidence, as one batch; they stay marked as batch-accepted. */
export async function acceptAbove(desk: Desk, least: number, reason?: string): Promise<Batch> {
  const drafts = queue((await reviewPictureOf(desk)).review).filter(
    ({ state, record }) => state === 'draft' && record.confidence >= least,
  )
  const batch = stableId('accepted', desk.author, who(desk).at, least)
  const judgements = drafts.map(({ record, documentId }): Judgement => ({
    verb: 'accept',
    record: record.id,
    document: documentId,
    body: record,
    batch,
    ...(reason ? { reason } : {}),
  }))
  await sayAll(desk, judgements)
  return { batch, records: drafts.length }
}

async function sayAll(desk: Desk, judgements: readonly Judgement[]): Promise<void> {
  for (let from = 0; from < judgements.length; from += AT_ONCE) {
    const some = judgements.slice(from, from + AT_ONCE)
    await commit(
      desk.vault,
      some.map(content => ({ act: 'judge' as const, content })),
      who(desk),
    )
  }
  if (judgements.length > 0) forgetPicture(desk)
}

/** What taking a batch back did. */
export type BatchUndone = Batch & {
  /** Records of it of which something else was said since: that stays. */
  readonly judgedSince: number
}

/**
 * Takes back all that stands of a batch of judgements, by its number or the beginning of it; what was before stands again.
 * Errors: `not-found` where none that stands begins so, or several do.
 */
export async function undoBatch(desk: Desk, beginning: string): Promise<BatchUndone> {
  const standing = [...standingBatches(await reviewPictureOf(desk))]
  const found = standing.filter(([batch]) => beginning.length >= 4 && batch.startsWith(beginning))
  const [first, other] = found
  if (!first || other) throw noBatch(beginning, other !== undefined)
  const [batch, decisions] = first
  const undos = decisions.map(({ id, record, document }): Judgement => ({
    verb: 'undo',
    record,
    document,
    body: null,
    undoes: id,
    batch,
  }))
  await sayAll(desk, undos)
  const { review } = await reviewPictureOf(desk)
  const left = decisions.filter(({ record, document }) =>
    liveEntries(review.documents.get(document)?.decisions ?? []).some(one => one.record === record),
  )
  return { batch, records: decisions.length, judgedSince: left.length }
}

/** Judgements that were written together and were not taken back, by batch; not those of an import of a sheet. */
export function standingBatches({ review }: ReviewPicture): ReadonlyMap<string, Decision[]> {
  const batches = new Map<string, Decision[]>()
  for (const { decisions } of review.documents.values()) {
    if (!decisions.some(isOfBatch)) continue
    for (const decision of liveEntries(decisions).filter(isOfBatch)) {
      const before = batches.get(decision.batch ?? '')
      if (before) before.push(decision)
      else batches.set(decision.batch ?? '', [decision])
    }
  }
  return batches
}

const isOfBatch = ({ batch }: Decision) => batch !== undefined && !isOfSheet(batch)

const SHEET = 'sheet '

/** Whether a batch was written with an import of a sheet: the import is what is taken back. */
export const isOfSheet = (batch: string): boolean => batch.startsWith(SHEET)

/** A batch that some of a document's records were accepted in. */
export type RecordBatch = {
  readonly batch: string
  readonly by: string
  readonly at: string
  /** How many of all documents stand by it. */
  readonly total: number
  /** Those of this document. */
  readonly records: readonly string[]
}

/** The batches by which records of one document stand as batch-accepted. */
export function batchesIn(
  picture: ReviewPicture,
  records: readonly ReviewedRecord[],
): readonly RecordBatch[] {
  const ids = new Set(
    records.filter(({ state }) => state === 'batch-accepted').map(({ record }) => record.id),
  )
  if (ids.size === 0) return []
  return [...standingBatches(picture)].flatMap(([batch, decisions]) => {
    const here = decisions.filter(({ record }) => ids.has(record))
    const [first] = here
    if (!first) return []
    const { by, at } = first
    return [{ batch, by, at, total: decisions.length, records: here.map(({ record }) => record) }]
  })
}

function noBatch(id: string, several: boolean): VigilError {
  return new VigilError(
    'not-found',
    `${several ? 'More than one batch has' : 'No record, and no batch that stands, has'} a number that begins with "${id}". vigil review lists what waits, vigil show DOCUMENT its records; vigil links, vigil follow and vigil sheet list show what else can be taken back. Nothing was changed.`,
  )
}
