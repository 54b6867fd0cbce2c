import {
  VigilError,
  type ReviewedRecord,
  type SourceDocument,
  type Tier,
} from '../codebook/index.ts'
import { captureFiles, captureNote, type Captured, type NoteInput } from '../capture/index.ts'
import { hostOf } from '../compose/index.ts'
import {
  addDocuments,
  countDocuments,
  documentById,
  findDocument,
  listDocuments as listed,
  listedDocuments,
  readingOf,
  tierOf,
  type ListedDocument,
} from '../vault/index.ts'
import { batchesIn, type RecordBatch } from './batches.ts'
import { standingConsent, type StandingConsent } from './consenting.ts'
import { readerName, who, type Desk } from './desk.ts'
import {
  isTranscript,
  originalBeside,
  type ShownOriginal,
  type TranscriptVersion,
} from './transcripts.ts'
import { countsOf, findRecord, recordsOf, reviewPictureOf } from './picture.ts'

/** A document as a list shows it, with how much of it waits for a judgement. */
export type DocumentSummary = {
  readonly id: string
  readonly name: string
  readonly title: string | null
  readonly source: string | null
  /** The host of its address. */
  readonly site: string | null
  readonly published: string | null
  readonly language: string | null
  readonly size: number
  readonly note: boolean
  /** What a person wrote down of a recording or a picture; replaced where a later version stands in its stead. */
  readonly transcript: 'stands' | 'replaced' | null
  readonly tier: Tier
  readonly records: number
  readonly drafts: number
  readonly read: boolean
}

export type ShownDocument = {
  readonly document: SourceDocument
  readonly tier: Tier
  readonly records: readonly ReviewedRecord[]
  /** The batches in which some of them were accepted together, which can be taken back as one. */
  readonly batches: readonly RecordBatch[]
  /** Whether the reader has read it. */
  readonly isRead: boolean
  /** What the reader noticed and made no record of, with the reason. */
  readonly notes: readonly unknown[]
  /** What a note's source agrees to today; null for what is no note. */
  readonly consent: StandingConsent | null
  /** The recording, picture or scan to look at or listen to beside the text. */
  readonly original: ShownOriginal | null
  /** What was written down of that original, the earliest first. */
  readonly transcripts: readonly TranscriptVersion[]
}

export type AddOutcome =
  | {
      readonly outcome: 'added' | 'known'
      readonly path: string
      readonly document: SourceDocument
      readonly notes: readonly string[]
    }
  | {
      readonly outcome: 'skipped'
      readonly path: string
      readonly reason: string
      /** Whether somebody may have meant it to be taken in. */
      readonly isOdd: boolean
    }
  | {
      readonly outcome: 'failed'
      readonly path: string
      readonly error: VigilError
    }

/** As many documents as are added in one transaction: durable together, and few enough to hold in memory. */
const BATCH = 64
const BATCH_BYTES = 16 * 1024 * 1024

/** Takes in files and folders; what cannot be read is reported and the rest goes on. */
export async function* addFiles(
  desk: Desk,
  paths: readonly string[],
  options: { readonly ocr?: boolean } = {},
): AsyncGenerator<AddOutcome> {
  let waiting: { path: string; captured: Captured }[] = []
  let bytes = 0
  for await (const found of captureFiles(paths, options)) {
    if ('error' in found) yield { outcome: 'failed', path: found.path, error: found.error }
    else if ('skipped' in found)
      yield {
        outcome: 'skipped',
        path: found.path,
        reason: found.skipped,
        isOdd: found.isOdd === true,
      }
    else {
      waiting.push(found)
      bytes += found.captured.original.length
      if (waiting.length < BATCH && bytes < BATCH_BYTES) continue
      yield* keep(desk, waiting)
      waiting = []
      bytes = 0
    }
  }
  yield* keep(desk, waiting)
}

/** Keeps what was taken in, in one transaction. */
export async function* keep(
  desk: Desk,
  found: readonly { path: string; captured: Captured }[],
): AsyncGenerator<AddOutcome> {
  if (found.length === 0) return
  const { added } = await addDocuments(
    desk.vault,
    found.map(({ captured }) => captured),
    who(desk),
  )
  const fresh = new Set(added.map(document => document.id))
  for (const { path, captured } of found) {
    const outcome = fresh.delete(captured.document.id) ? 'added' : 'known'
    yield { outcome, path, document: captured.document, notes: captured.notes }
  }
}

/** Takes in a note; the same words by the same person on the same day are taken in once. */
export async function addNote(desk: Desk, note: NoteInput): Promise<DocumentSummary> {
  const captured = await captureNote(note)
  await addDocuments(desk.vault, [captured], who(desk))
  return summaryOf(desk, captured.document.id)
}

/** Documents, newest first; a page after a position, all where no limit is given. */
export async function listDocuments(
  desk: Desk,
  {
    after,
    limit,
  }: { readonly after?: number | undefined; readonly limit?: number | undefined } = {},
): Promise<DocumentPage> {
  const total = await countDocuments(desk.vault)
  const documents = await listed(desk.vault, { after, limit: limit ?? Math.max(1, total) })
  const summaries = await summarise(desk, documents)
  return { documents: summaries, total, next: documents.at(-1)?.position ?? null }
}

export type DocumentPage = {
  readonly documents: readonly DocumentSummary[]
  readonly total: number
  /** What `after` takes for the next page. */
  readonly next: number | null
}

/** What a list shows of one document. */
export async function summaryOf(desk: Desk, id: string): Promise<DocumentSummary> {
  const [summary] = await summariesOf(desk, [id])
  if (!summary) throw noDocument(id)
  return summary
}

/** What a list shows of some documents, in the order asked for; unknown ids are left out. */
export async function summariesOf(desk: Desk, ids: readonly string[]): Promise<DocumentSummary[]> {
  const found = new Map(
    (await listedDocuments(desk.vault, ids)).map(document => [document.id, document]),
  )
  return summarise(
    desk,
    ids.flatMap(id => found.get(id) ?? []),
  )
}

async function summarise(
  desk: Desk,
  documents: readonly ListedDocument[],
): Promise<DocumentSummary[]> {
  const picture = await reviewPictureOf(desk)
  return documents.map(document => {
    const { id, name, title, source, url, published, language, size, note, tier } = document
    const counted = countsOf(picture, id)
    const site = hostOf(url)
    const particulars = { id, name, title, source, site, published, language, size, tier }
    const isReplaced = picture.replaced.has(id)
    const transcript = isTranscript(document) ? (isReplaced ? 'replaced' : 'stands') : null
    return { ...particulars, note: note !== null, transcript, ...counted }
  })
}

/** A document with its text, its records as they stand, and what the reader noticed. */
export async function showDocument(desk: Desk, idOrName: string): Promise<ShownDocument> {
  const id = await findDocument(desk.vault, idOrName)
  const document = await documentById(desk.vault, id)
  if (!document) throw noDocument(idOrName)
  const reading = await readingOf(desk.vault, id, await readerName(desk))
  const picture = await reviewPictureOf(desk)
  return {
    document,
    tier: await tierOf(desk.vault, 'document', id),
    records: recordsOf(picture, id),
    batches: batchesIn(picture, recordsOf(picture, id)),
    isRead: countsOf(picture, id).read,
    notes: reading?.notes ?? [],
    consent: document.note && (await standingConsent(desk, document)),
    ...(await originalBeside(desk, document)),
  }
}

/** The document or the record whose id begins so; undefined where there is none. */
export async function find(
  desk: Desk,
  id: string,
): Promise<ShownDocument | { readonly record: ReviewedRecord } | undefined> {
  try {
    return await showDocument(desk, id)
  } catch (error) {
    if (!(error instanceof VigilError && error.code === 'not-found')) throw error
  }
  const record = findRecord(await reviewPictureOf(desk), id)
  return record && { record }
}

/** Nothing of that id. */
export function noDocument(id: string): VigilError {
  return new VigilError(
    'not-found',
    `No document has the id ${id}. vigil list shows what there is.`,
  )
}
