import { z } from 'zod'
import { namedSchema, recordSchema, type Admitted, type Named } from '../codebook/index.ts'
import { takeTurn } from './turn.ts'
import type { Vault } from './vault.ts'

/** What a reader made of a document: only records whose words were found in it. */
export type Reading = {
  readonly document: string
  /** Name and version of the reader: "rules/1". */
  readonly reader: string
  readonly records: readonly Admitted[]
  readonly notes: readonly unknown[]
  /** Whom and what the text names. */
  readonly names: readonly Named[]
}

// Only what passed the gate is ever written to this table, so what comes out of it has passed.
const recordsSchema = z.array(z.custom<Admitted>(value => recordSchema.safeParse(value).success))
const notesSchema = z.array(z.unknown())
const namesSchema = z.array(namedSchema)

/** Keeps readings, in place of older ones of the same document and reader. A cache: can be dropped and made again. */
export async function saveReadings(vault: Vault, readings: readonly Reading[]): Promise<void> {
  await vault.db.transaction().execute(async transaction => {
    await takeTurn({ ...vault, db: transaction })
    for (const { document, reader, records, notes, names } of readings) {
      const row = {
        document,
        reader,
        records: JSON.stringify(records),
        notes: JSON.stringify(notes),
        names: JSON.stringify(names),
      }
      await transaction
        .insertInto('reading')
        .values(row)
        .onConflict(c => c.columns(['document', 'reader']).doUpdateSet(row))
        .execute()
    }
  })
}

/** The reading of a document by a reader; undefined where it has not read it. */
export async function readingOf(
  { db }: Vault,
  document: string,
  reader: string,
): Promise<Reading | undefined> {
  const row = await db
    .selectFrom('reading')
    .selectAll()
    .where('document', '=', document)
    .where('reader', '=', reader)
    .executeTakeFirst()
  return (
    row && {
      document,
      reader,
      records: recordsSchema.parse(JSON.parse(row.records)),
      notes: notesSchema.parse(JSON.parse(row.notes)),
      names: namesSchema.parse(JSON.parse(row.names)),
    }
  )
}

/** All readings by a reader, in the order of the documents, one in memory at a time. */
export async function* allReadings(vault: Vault, reader: string): AsyncGenerator<Reading> {
  for (let position = 0; ;) {
    const rows = await vault.db
      .selectFrom('reading')
      .innerJoin('document', 'document.id', 'reading.document')
      .select(['document.id as id', 'document.position as position'])
      .where('reading.reader', '=', reader)
      .where('document.position', '>', position)
      .orderBy('document.position')
      .limit(500)
      .execute()
    for (const row of rows) {
      const reading = await readingOf(vault, row.id, reader)
      if (reading) yield reading
    }
    const last = rows.at(-1)
    if (!last) return
    position = last.position
  }
}

/** Ids of documents that a reader has not read yet, oldest first. */
export async function unreadDocuments(
  { db }: Vault,
  reader: string,
  limit = 1000,
): Promise<string[]> {
  const rows = await db
    .selectFrom('document')
    .select('id')
    .where(eb =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('reading')
            .select('reading.document')
            .whereRef('reading.document', '=', 'document.id')
            .where('reading.reader', '=', reader),
        ),
      ),
    )
    .orderBy('position')
    .limit(limit)
    .execute()
  return rows.map(row => row.id)
}

/** Throws readings away: all, or those of one document. */
export async function dropReadings(vault: Vault, document?: string): Promise<void> {
  await vault.db.transaction().execute(async db => {
    await takeTurn({ ...vault, db })
    const query = db.deleteFrom('reading')
    await (document === undefined ? query : query.where('document', '=', document)).execute()
  })
}
