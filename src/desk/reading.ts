import { z } from 'zod'
import { OTHER_LANGUAGE, type Reader } from '../read/index.ts'
import { admit, type CodedRecord } from '../codebook/index.ts'
import {
  countDocuments,
  documentById,
  findDocument,
  listDocuments,
  saveReadings,
  unreadDocuments,
  type Reading,
} from '../vault/index.ts'
import { nameOfReader, readerName, type Desk } from './desk.ts'
import { stepReadings } from './picture.ts'
import { importedDocuments } from './sheet-imports.ts'

export type ReadOptions = {
  /** Which documents; all that are unread where empty. */
  readonly ids: readonly string[]
  /** Read what was read before, too. */
  readonly again: boolean
  /** No more than these, the earliest taken in first. */
  readonly limit?: number
  readonly onProgress?: (done: number, total: number) => void
}

/** What came of reading. */
export type ReadOutcome = {
  readonly documents: number
  readonly records: number
  /** Documents in languages that the reader does not know. */
  readonly foreign: number
  /** Documents that were to be read, and are left by the limit. */
  readonly left: number
}

/** As many readings as are kept in one transaction. */
const BATCH = 50

/** Reads documents into draft records. What a reader found without its words in the document is dropped at the gate. */
export async function readDocuments(desk: Desk, options: ReadOptions): Promise<ReadOutcome> {
  const reader = await desk.reader()
  const wanted = await idsToRead(desk, options)
  const ids = wanted.slice(0, options.limit)
  const fresh: Reading[] = []
  let records = 0
  let foreign = 0
  for (let from = 0; from < ids.length; from += BATCH) {
    const readings: Reading[] = []
    for (const id of ids.slice(from, from + BATCH)) {
      const reading = await readOne(desk, reader, id)
      readings.push(reading)
      records += reading.records.length
      if (isForeign(reading)) foreign += 1
      options.onProgress?.(from + readings.length, ids.length)
    }
    await saveReadings(desk.vault, readings)
    fresh.push(...readings)
  }
  await stepReadings(desk, fresh)
  return { documents: ids.length, records, foreign, left: wanted.length - ids.length }
}

/** How many documents the reader of this moment has not read; sheets whose rows were imported are none of them. */
export async function countUnread(desk: Desk): Promise<number> {
  return (await idsToRead(desk, { ids: [], again: false })).length
}

async function idsToRead(desk: Desk, { ids, again }: ReadOptions): Promise<readonly string[]> {
  const imported = await importedDocuments(desk)
  return (await idsAsked(desk, { ids, again })).filter(id => !imported.has(id))
}

async function idsAsked(desk: Desk, { ids, again }: ReadOptions): Promise<string[]> {
  if (ids.length > 0) return Promise.all(ids.map(id => findDocument(desk.vault, id)))
  const total = Math.max(1, await countDocuments(desk.vault))
  if (!again) return unreadDocuments(desk.vault, await readerName(desk), total)
  const documents = await listDocuments(desk.vault, { limit: total, newestFirst: false })
  return documents.map(document => document.id)
}

/** What a reader makes of a document of the vault, through the gate. */
export async function readOne(desk: Desk, reader: Reader, id: string): Promise<Reading> {
  const document = await documentById(desk.vault, id)
  if (!document) throw new Error(`The document ${id} is listed but not there.`)
  const { records, notes, names } = await reader.read(document)
  const admitted = records.flatMap(record => admit(record, document.text) ?? [])
  const dropped = records.filter(record => !admitted.some(({ id: kept }) => kept === record.id))
  return {
    document: id,
    reader: nameOfReader(reader),
    records: admitted,
    notes: [...notes, ...dropped.map(notAdmitted)],
    names,
  }
}

function notAdmitted(record: CodedRecord) {
  return { reason: 'its words are not in the document', kind: record.kind, quote: record.quote }
}

const foreignNote = z.object({ rule: z.literal(OTHER_LANGUAGE) })

function isForeign({ notes }: Reading): boolean {
  return notes.some(note => foreignNote.safeParse(note).success)
}
