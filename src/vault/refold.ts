import { applyEntry, applySeen } from './apply.ts'
import { headerSchema } from './entry.ts'
import { createSearch, dropSearch } from './search-tables.ts'
import { STATE_TABLES, type Db } from './tables.ts'
import type { Vault } from './vault.ts'

const PAGE = 100

/** Entries with their contents, in the order in which they came into this vault. */
export async function* storedEntries(db: Db) {
  let after = 0
  for (;;) {
    const rows = await db
      .selectFrom('entry')
      .leftJoin('content', 'content.hash', 'entry.hash')
      .select([
        'entry.hash as hash',
        'entry.position as position',
        'entry.feed as feed',
        'entry.seq as seq',
        'entry.lamport as lamport',
        'entry.act as act',
        'entry.header as header',
        'entry.signature as signature',
        'content.salt as salt',
        'content.json as json',
      ])
      .where('entry.position', '>', after)
      .orderBy('entry.position')
      .limit(PAGE)
      .execute()
    yield* rows
    const last = rows.at(-1)
    if (!last || rows.length < PAGE) return
    after = last.position
  }
}

/** Makes everything that follows from the journal again, all or nothing: tables, states, search index. */
export async function rebuild(vault: Vault): Promise<void> {
  await vault.db.transaction().execute(db => refold({ ...vault, db }))
}

/** Throws away the tables and the index that follow from the journal, and makes them again. */
export async function refold(vault: Vault): Promise<void> {
  const { db, engine } = vault
  for (const table of STATE_TABLES) await db.deleteFrom(table).execute()
  await dropSearch(db)
  await createSearch(db, engine)
  for await (const row of storedEntries(db)) {
    const entry = { ...headerSchema.parse(JSON.parse(row.header)), id: row.hash }
    if (row.json === null) await applySeen(vault, entry)
    else await applyEntry(vault, { entry, position: row.position, content: JSON.parse(row.json) })
  }
}
