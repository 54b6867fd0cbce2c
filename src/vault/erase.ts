import { sql } from 'kysely'
import { refreshRecord } from './apply.ts'
import { refreshStanding } from './apply-claim.ts'
import { removeWords } from './search-index.ts'
import type { Db } from './tables.ts'
import type { Vault } from './vault.ts'

/** What is to be erased: contents of entries, and originals, by their hashes. */
export type Erasing = { readonly entries: readonly string[]; readonly originals: readonly string[] }

const MOST = 500

/** A list in pieces that a query can name. */
function* pieces<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let from = 0; from < items.length; from += MOST) yield items.slice(from, from + MOST)
}

/**
 * Deletes contents and originals, and everything that follows from them: rows, readings, words in the search index. The
 * entries stay. SQLite overwrites what it deletes (`secure_delete`).
 */
export async function erase(vault: Vault, { entries, originals }: Erasing): Promise<void> {
  const { db } = vault
  for (const some of pieces(entries)) {
    await db.deleteFrom('content').where('hash', 'in', some).execute()
    await db.deleteFrom('withheld').where('entry', 'in', some).execute()
    for (const table of ['link', 'release', 'aside'] as const)
      await db.deleteFrom(table).where('entry', 'in', some).execute()
    await eraseDocuments(vault, some)
    await eraseDecisions(vault, some)
    await eraseClaims(vault, some)
  }
  for (const some of pieces(originals)) {
    await db.deleteFrom('original_part').where('id', 'in', some).execute()
    await db.deleteFrom('original').where('id', 'in', some).execute()
    await db.deleteFrom('reading').where('document', 'in', some).execute()
  }
  // Words of rows that were deleted stay in the index until its parts are brought together.
  if (vault.engine === 'sqlite')
    for (const table of ['document_words', 'record_words'])
      await sql`insert into ${sql.table(table)}(${sql.table(table)}) values ('optimize')`.execute(
        db,
      )
}

async function eraseDocuments(vault: Vault, entries: readonly string[]): Promise<void> {
  const { db } = vault
  const rows = await db
    .deleteFrom('document')
    .where('entry', 'in', entries)
    .returning(['id', 'position'])
    .execute()
  for (const { id, position } of rows) {
    await removeWords(vault, 'document_words', position)
    await db.deleteFrom('reading').where('document', '=', id).execute()
  }
}

async function eraseDecisions(vault: Vault, entries: readonly string[]): Promise<void> {
  const rows = await vault.db
    .deleteFrom('decision')
    .where('entry', 'in', entries)
    .returning(['record', 'position'])
    .execute()
  const records = new Map(rows.map(row => [row.record, row.position]))
  for (const [record, position] of records) await refreshRecord(vault, record, position)
}

async function eraseClaims(vault: Vault, entries: readonly string[]): Promise<void> {
  const rows = await vault.db
    .deleteFrom('claim')
    .where('entry', 'in', entries)
    .returning(['act', 'subject'])
    .execute()
  for (const { act, subject } of rows) await refreshStanding(vault, act, subject)
}

const SCRUBBED =
  'content original original_part document decision record link claim standing release reading document_words record_words'.split(
    ' ',
  )

/**
 * Leaves nothing of what was erased beside the tables: SQLite's log is emptied, PostgreSQL's tables are written anew.
 * False where another program holds the log: it goes when the last one closes the vault.
 */
export async function scrub({ db, engine }: Vault): Promise<boolean> {
  if (engine === 'sqlite') return emptyLog(db)
  for (const table of SCRUBBED) await sql`vacuum full ${sql.table(table)}`.execute(db)
  return true
}

async function emptyLog(db: Db): Promise<boolean> {
  const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db)
  return rows[0]?.busy === 0
}
