import { z } from 'zod'
import { OTHER_LANGUAGE } from '../read/index.ts'
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
import { readerName, type Desk } from './desk.ts'
import { stepReadings } from './picture.ts'
import { importedDocuments } from './sheet-imports.ts'

export type ReadOptions = {
  /** Which documents; all that are unread where empty. */
  readonly ids: readonly string[]
  /** Read what was read before, too. */
  readonly again: boolean
  readonly onProgress?: (done: number, total: number) => void
}

/** As many readings as are kept in one transaction. */
const BATCH = 50

/** Reads documents into draft records. What a reader found without its words in the document is dropped at the gate. */
export async function readDocuments(
  desk: Desk,
  options: ReadOptions,
): Promise<{
  readonly documents: number
  readonly records: number
  /** Documents in languages that the reader does not know. */
  readonly foreign: number
}> {
  const imported = await importedDocuments(desk)
  const ids = (await idsToRead(desk, options)).filter(id => !imported.has(id))
  const fresh: Reading[] = []
  let records = 0
  let foreign = 0
  for (let from = 0; from < ids.length; from += BATCH) {
    const readings: Reading[] = []
    for (const id of ids.slice(from, from + BATCH)) {
      const reading = await readOne(desk, id)
      readings.push(reading)
      records += reading.records.length
      if (isForeign(reading)) foreign += 1
      options.onProgress?.(from + readings.length, ids.length)
    }
    await saveReadings(desk.vault, readings)
    fresh.push(...readings)
  }
  await stepReadings(desk, fresh)
  return { documents: ids.length, records, foreign }
}

async function idsToRead(desk: Desk, { ids, again }: ReadOptions): Promise<string[]> {
  if (ids.length > 0) return Promise.all(ids.map(id => findDocument(desk.vault, id)))
  const total = Math.max(1, await countDocuments(desk.vault))
  if (!again) return unreadDocuments(desk.vault, readerName(desk), total)
  const documents = await listDocuments(desk.vault, {
    limit: Math.max(1, total),
    newestFirst: false,
  })
  return documents.map(document => document.id)
}

async function readOne(desk: Desk, id: string): Promise<Reading> {
  const document = await documentById(desk.vault, id)
  if (!document) throw new Error(`The document ${id} is listed but not there.`)
  const { records, notes, names } = await desk.reader.read(document)
  const admitted = records.flatMap(record => admit(record, document.text) ?? [])
  const dropped = records.filter(record => !admitted.some(({ id: kept }) => kept === record.id))
  return {
    document: id,
    reader: readerName(desk),
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
