import { Migrator, sql, type Kysely, type Migration } from 'kysely'
import { VERSIONS, VigilError } from '../codebook/index.ts'
import { createSearch } from './search-tables.ts'
import type { Db, Engine } from './tables.ts'

/** Whatever the tables are at that moment: a migration must not lean on today's types. */
type Bare = Kysely<unknown>

/** What is kept for ever: the journal, its contents and originals, and this machine's own. */
async function journalTables(db: Bare, engine: Engine): Promise<void> {
  const bytes = engine === 'sqlite' ? 'blob' : 'bytea'
  await db.schema
    .createTable('meta')
    .addColumn('name', 'text', c => c.primaryKey())
    .addColumn('value', 'text', c => c.notNull())
    .execute()
  await db.schema
    .createTable('entry')
    .addColumn('hash', 'text', c => c.primaryKey())
    .addColumn('position', 'bigint', c => c.notNull().unique())
    .addColumn('feed', 'text', c => c.notNull())
    .addColumn('seq', 'bigint', c => c.notNull())
    .addColumn('lamport', 'bigint', c => c.notNull())
    .addColumn('act', 'text', c => c.notNull())
    .addColumn('header', 'text', c => c.notNull())
    .addColumn('signature', 'text')
    .execute()
  await db.schema.createIndex('entry_feed').on('entry').columns(['feed', 'seq']).execute()
  await db.schema
    .createTable('head')
    .addColumn('feed', 'text', c => c.primaryKey())
    .addColumn('seq', 'bigint', c => c.notNull())
    .addColumn('hash', 'text', c => c.notNull())
    .addColumn('lamport', 'bigint', c => c.notNull())
    .execute()
  await db.schema
    .createTable('content')
    .addColumn('hash', 'text', c => c.primaryKey())
    .addColumn('salt', bytes, c => c.notNull())
    .addColumn('json', 'text', c => c.notNull())
    .execute()
  await db.schema
    .createTable('original')
    .addColumn('id', 'text', c => c.primaryKey())
    .addColumn('size', 'bigint', c => c.notNull())
    .execute()
  await db.schema
    .createTable('original_part')
    .addColumn('id', 'text', c => c.notNull())
    .addColumn('part', 'bigint', c => c.notNull())
    .addColumn('bytes', bytes, c => c.notNull())
    .addPrimaryKeyConstraint('original_part_key', ['id', 'part'])
    .execute()
  await db.schema
    .createTable('machine')
    .addColumn('name', 'text', c => c.primaryKey())
    .addColumn('value', 'text', c => c.notNull())
    .execute()
}

async function stateTables(db: Bare): Promise<void> {
  await db.schema
    .createTable('document')
    .addColumn('id', 'text', c => c.primaryKey())
    .addColumn('entry', 'text', c => c.notNull())
    .addColumn('position', 'bigint', c => c.notNull().unique())
    .addColumn('name', 'text', c => c.notNull())
    .addColumn('title', 'text')
    .addColumn('published', 'text')
    .addColumn('source', 'text')
    .addColumn('url', 'text')
    .addColumn('language', 'text')
    .addColumn('media_type', 'text', c => c.notNull())
    .addColumn('size', 'bigint', c => c.notNull())
    .addColumn('length', 'bigint', c => c.notNull())
    .addColumn('note', 'text')
    .addColumn('tier', 'text', c => c.notNull())
    .addColumn('at', 'text', c => c.notNull())
    .addColumn('author', 'text', c => c.notNull())
    .execute()
  await db.schema
    .createTable('seen')
    .addColumn('entry', 'text', c => c.notNull())
    .addColumn('feed', 'text', c => c.notNull())
    .addColumn('seq', 'bigint', c => c.notNull())
    .addColumn('of', 'text', c => c.notNull())
    .addColumn('upto', 'bigint', c => c.notNull())
    .addPrimaryKeyConstraint('seen_key', ['entry', 'of'])
    .execute()
  await db.schema
    .createTable('record')
    .addColumn('id', 'text', c => c.primaryKey())
    .addColumn('document', 'text', c => c.notNull())
    .addColumn('state', 'text', c => c.notNull())
    .addColumn('decision', 'text')
    .addColumn('contested', 'bigint', c => c.notNull())
    .addColumn('tier', 'text', c => c.notNull())
    .addColumn('position', 'bigint', c => c.notNull().unique())
    .execute()
  await db.schema.createIndex('record_document').on('record').column('document').execute()
  await db.schema.createIndex('record_state').on('record').columns(['state', 'position']).execute()
}

async function decisionTables(db: Bare): Promise<void> {
  await db.schema
    .createTable('decision')
    .addColumn('entry', 'text', c => c.primaryKey())
    .addColumn('position', 'bigint', c => c.notNull().unique())
    .addColumn('record', 'text', c => c.notNull())
    .addColumn('document', 'text', c => c.notNull())
    .addColumn('verb', 'text', c => c.notNull())
    .addColumn('batch', 'text')
    .addColumn('undoes', 'text')
    .addColumn('feed', 'text', c => c.notNull())
    .addColumn('seq', 'bigint', c => c.notNull())
    .addColumn('lamport', 'bigint', c => c.notNull())
    .addColumn('at', 'text', c => c.notNull())
    .addColumn('author', 'text', c => c.notNull())
    .execute()
  await db.schema.createIndex('decision_record').on('decision').column('record').execute()
  await db.schema.createIndex('decision_document').on('decision').column('document').execute()
  await db.schema
    .createTable('link')
    .addColumn('entry', 'text', c => c.primaryKey())
    .addColumn('position', 'bigint', c => c.notNull().unique())
    .addColumn('verb', 'text', c => c.notNull())
    .addColumn('of', 'text', c => c.notNull())
    .addColumn('left', 'text', c => c.notNull())
    .addColumn('right', 'text', c => c.notNull())
    .addColumn('feed', 'text', c => c.notNull())
    .addColumn('seq', 'bigint', c => c.notNull())
    .addColumn('lamport', 'bigint', c => c.notNull())
    .addColumn('at', 'text', c => c.notNull())
    .addColumn('author', 'text', c => c.notNull())
    .execute()
}

async function claimTables(db: Bare): Promise<void> {
  await db.schema
    .createTable('claim')
    .addColumn('entry', 'text', c => c.notNull())
    .addColumn('act', 'text', c => c.notNull())
    .addColumn('subject', 'text', c => c.notNull())
    .addColumn('value', 'text', c => c.notNull())
    .addColumn('feed', 'text', c => c.notNull())
    .addColumn('seq', 'bigint', c => c.notNull())
    .addColumn('lamport', 'bigint', c => c.notNull())
    .addPrimaryKeyConstraint('claim_key', ['act', 'subject', 'entry'])
    .execute()
  await db.schema
    .createTable('standing')
    .addColumn('act', 'text', c => c.notNull())
    .addColumn('subject', 'text', c => c.notNull())
    .addColumn('entry', 'text', c => c.notNull())
    .addColumn('value', 'text', c => c.notNull())
    .addColumn('contested', 'bigint', c => c.notNull())
    .addPrimaryKeyConstraint('standing_key', ['act', 'subject'])
    .execute()
  await db.schema
    .createTable('release')
    .addColumn('entry', 'text', c => c.primaryKey())
    .addColumn('id', 'text', c => c.notNull())
    .addColumn('title', 'text', c => c.notNull())
    .addColumn('tier', 'text', c => c.notNull())
    .addColumn('cleared', 'bigint', c => c.notNull())
    .addColumn('at', 'text', c => c.notNull())
    .execute()
  await db.schema
    .createTable('aside')
    .addColumn('entry', 'text', c => c.primaryKey())
    .addColumn('why', 'text', c => c.notNull())
    .execute()
}

async function cacheTables(db: Bare, engine: Engine): Promise<void> {
  await db.schema
    .createTable('reading')
    .addColumn('document', 'text', c => c.notNull())
    .addColumn('reader', 'text', c => c.notNull())
    .addColumn('records', 'text', c => c.notNull())
    .addColumn('notes', 'text', c => c.notNull())
    .addPrimaryKeyConstraint('reading_key', ['document', 'reader'])
    .execute()
  await createSearch(db, engine)
}

/** What vaults that exchange have beside: other ways a feed goes on, contents that did not come along. */
async function exchangeTables(db: Bare): Promise<void> {
  await db.schema
    .createTable('branch')
    .addColumn('hash', 'text', c => c.primaryKey())
    .addColumn('feed', 'text', c => c.notNull())
    .addColumn('seq', 'bigint', c => c.notNull())
    .addColumn('lamport', 'bigint', c => c.notNull())
    .execute()
  await db.schema
    .createTable('withheld')
    .addColumn('entry', 'text', c => c.primaryKey())
    .execute()
  await db.schema.createIndex('entry_act').on('entry').column('act').execute()
}

/** Who and what a text names, with its reading; readings of before have none until they are read again. */
async function namesColumn(db: Bare): Promise<void> {
  await db.schema
    .alterTable('reading')
    .addColumn('names', 'text', c => c.notNull().defaultTo('[]'))
    .execute()
}

/** Of which original a document is the transcript, and must keep to its tier. */
async function transcriptColumn(db: Bare): Promise<void> {
  await db.schema.alterTable('document').addColumn('original', 'text').execute()
  await db.schema.createIndex('document_original').on('document').column('original').execute()
}

/** Each step from one version of the tables to the next; never changed once it was released. */
function migrations(engine: Engine): Record<string, Migration> {
  return {
    '0000-journal': { up: (db: Bare) => journalTables(db, engine) },
    '0001-state': {
      up: async (db: Bare) => {
        await stateTables(db)
        await decisionTables(db)
        await claimTables(db)
        await cacheTables(db, engine)
      },
    },
    '0002-exchange': { up: (db: Bare) => exchangeTables(db) },
    '0003-names': { up: (db: Bare) => namesColumn(db) },
    '0004-transcripts': { up: (db: Bare) => transcriptColumn(db) },
  }
}

/** The version of the tables; undefined where there are none of Vigil's. */
export async function schemaVersion(db: Db, engine: Engine): Promise<number | undefined> {
  // Not by Kysely's introspection, which loads every table: a damaged index must not keep a vault shut.
  const present =
    engine === 'sqlite'
      ? sql`select name from sqlite_master where name = 'kysely_migration'`
      : sql`select 1 where to_regclass('kysely_migration') is not null`
  if ((await present.execute(db)).rows.length === 0) return undefined
  const { rows } = await sql<{
    name: string
  }>`select name from kysely_migration order by name desc limit 1`.execute(db)
  return rows[0] ? Number(rows[0].name.slice(0, 4)) : undefined
}

/** Brings the tables to a version (today's, unless a test asks for an older one); tells whether anything changed. */
export async function migrate(
  db: Db,
  engine: Engine,
  version: number = VERSIONS.schema,
): Promise<boolean> {
  const present = await schemaVersion(db, engine)
  if (present !== undefined && present > VERSIONS.schema)
    throw new VigilError(
      'vault-newer',
      `The vault was written by a newer Vigil (tables of version ${present}, this Vigil knows ${VERSIONS.schema}). Install the newer version; nothing was changed.`,
    )
  if (present !== undefined && present >= version) return false
  const steps = migrations(engine)
  const target = Object.keys(steps).find(name => Number(name.slice(0, 4)) === version)
  const migrator = new Migrator({ db, provider: { getMigrations: async () => steps } })
  const { error } = await migrator.migrateTo(target ?? '')
  if (error !== undefined) throw error
  return true
}
