import { randomBytes } from 'node:crypto'
import { resolve } from 'node:path'
import { Kysely, sql } from 'kysely'
import { VERSIONS, VigilError } from '../codebook/index.ts'
import { isFull, namePages, openSession, readHead } from './connection.ts'
import { placeOfFile, type Place } from './device.ts'
import { postgresDialect, sqliteDialect } from './dialect.ts'
import { asVigilError } from './failure.ts'
import { APPLICATION_ID, PLAIN_HEADER, type VaultFile } from './file-layout.ts'
import { deriveKey, type VaultKey } from './key.ts'
import { migrate, schemaVersion } from './migrations.ts'
import { hasLog } from './read-only-copy.ts'
import { refold } from './refold.ts'
import type { Db, Tables } from './tables.ts'
import type { Vault } from './vault.ts'

/** Opens a vault that is a file; `passphrase` is needed unless the vault is plain. */
export async function openVault(
  path: string,
  { passphrase }: { readonly passphrase?: string | undefined } = {},
): Promise<Vault> {
  const ask = async () => {
    if (passphrase !== undefined) return passphrase
    throw new VigilError('vault-locked', `${path} is encrypted: give its passphrase.`)
  }
  return openFile(path, { path: resolve(path), key: await keyFor(path, ask) })
}

/** The key of a vault's file, made from the passphrase that is asked for; null where the vault is plain. */
export async function keyFor(path: string, ask: () => Promise<string>): Promise<VaultKey | null> {
  const salt = readHead(resolve(path), path).subarray(0, 16)
  return salt.equals(PLAIN_HEADER) ? null : deriveKey(await ask(), salt)
}

/** Opens a vault's file with a key that is known already. */
export async function openFile(path: string, file: VaultFile): Promise<Vault> {
  const session = openSession(path, file)
  const db = new Kysely<Tables>({ dialect: sqliteDialect(session.connection, path) })
  try {
    if (session.connection.pragma('application_id', { simple: true }) !== APPLICATION_ID)
      throw new VigilError('input-invalid', `${path} is an SQLite file, but not a vault.`)
    if (session.access === 'read-only') await refuseOlder(db, path)
    await migrate(db, 'sqlite')
    const id = await vaultId(db, path)
    const place = placeOfFile(file.path, id)
    const opened = { db, engine: 'sqlite', id, where: path, file, session, place } as const
    const vault: Vault = { ...opened, opening: randomBytes(8).toString('hex') }
    await refoldWhereOld(vault)
    return vault
  } catch (error) {
    await db.destroy()
    session.remove()
    throw namePages(asVigilError(error, path), path, file)
  }
}

/** A vault that may only be read cannot be brought to today's tables. */
async function refuseOlder(db: Db, path: string): Promise<void> {
  const version = await schemaVersion(db, 'sqlite')
  if (version === undefined || version >= VERSIONS.schema) return
  throw new VigilError(
    'vault-read-only',
    `${path} was written by an older Vigil and must be brought to today's tables first, but may not be written to where it is. Copy it to where you may write, and open it there.`,
  )
}

/** Gives a new vault its id. */
export async function nameVault(db: Db): Promise<void> {
  await db
    .insertInto('meta')
    .values([
      { name: 'vault', value: randomBytes(16).toString('hex') },
      { name: 'folded', value: String(VERSIONS.schema) },
    ])
    .onConflict(c => c.column('name').doNothing())
    .execute()
}

async function vaultId(db: Db, path: string): Promise<string> {
  const row = await db
    .selectFrom('meta')
    .select('value')
    .where('name', '=', 'vault')
    .executeTakeFirst()
  if (!row)
    throw new VigilError('input-invalid', `${path} is not a vault: it has no name of its own.`)
  return row.value
}

/** A vault whose tables were just migrated is folded again from its journal, once. */
async function refoldWhereOld(vault: Vault): Promise<void> {
  const row = await vault.db
    .selectFrom('meta')
    .select('value')
    .where('name', '=', 'folded')
    .executeTakeFirst()
  if (row?.value === String(VERSIONS.schema)) return
  await vault.db.transaction().execute(async db => {
    await refold({ ...vault, db })
    await db
      .insertInto('meta')
      .values({ name: 'folded', value: String(VERSIONS.schema) })
      .onConflict(c => c.column('name').doUpdateSet({ value: String(VERSIONS.schema) }))
      .execute()
  })
}

/** Opens the vault in a PostgreSQL database; changes nothing in one that has none. */
export async function openPostgres(url: string): Promise<Vault> {
  return withPostgres(url, async (db, where) => {
    if (!(await hasVault(db)))
      throw new VigilError(
        'vault-missing',
        `There is no vault in the database ${where}. Check the name, or make one with "vigil init ADDRESS".`,
      )
    await migrate(db, 'postgres')
    return vaultIn(db, where)
  })
}

/** Makes a new vault in a PostgreSQL database that has none: lays out its tables and names it. */
export async function createPostgres(url: string): Promise<Vault> {
  return withPostgres(url, async (db, where) => {
    if (await hasVault(db))
      throw new VigilError(
        'vault-exists',
        `The database ${where} has a vault already. Choose another database, or open it.`,
      )
    await migrate(db, 'postgres')
    await nameVault(db)
    return vaultIn(db, where)
  })
}

async function withPostgres(
  url: string,
  work: (db: Db, where: string) => Promise<Vault>,
): Promise<Vault> {
  const where = publicName(url)
  const db = new Kysely<Tables>({ dialect: postgresDialect(url, where) })
  try {
    return await work(db, where)
  } catch (error) {
    await db.destroy()
    throw asVigilError(error, where)
  }
}

/** Whether somebody made a vault here; other programs' tables are none, even where they have the same names. */
async function hasVault(db: Db): Promise<boolean> {
  const { rows } = await sql<{ name: string }>`select table_name || '.' || column_name as name
    from information_schema.columns
    where table_schema = current_schema() and table_name in ('meta', 'entry')
      and column_name in ('name', 'value', 'header')`.execute(db)
  const present = new Set(rows.map(row => row.name))
  if (!['meta.name', 'meta.value', 'entry.header'].every(name => present.has(name))) return false
  const row = await db
    .selectFrom('meta')
    .select('value')
    .where('name', '=', 'vault')
    .executeTakeFirst()
  return row !== undefined
}

async function vaultIn(db: Db, where: string): Promise<Vault> {
  const id = await vaultId(db, where)
  const { rows } = await sql<{
    name: string
  }>`select system_identifier || '-' || (select oid from pg_database where datname = current_database()) as name from pg_control_system()`.execute(
    db,
  )
  const place: Place = { machine: rows[0]?.name ?? '', born: null, inode: '' }
  const opened = { db, engine: 'postgres', id, where, file: null, session: null, place } as const
  const vault: Vault = { ...opened, opening: randomBytes(8).toString('hex') }
  await refoldWhereOld(vault)
  return vault
}

/** An address without user and password, for messages. */
function publicName(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : null
  if (!parsed || !/^postgres(ql)?:$/.test(parsed.protocol))
    throw new VigilError(
      'usage',
      'A database is named like postgres://user:password@host:5432/name.',
    )
  return `${parsed.host}${parsed.pathname}`
}

/** Vaults that were closed: closing one again, as a locked workbench does when it ends, is nothing. */
const closed = new WeakSet<Vault>()

/**
 * Closes a vault: everything in the one file, nothing beside it, the key out of memory. Gives what there is to know
 * where that cannot be: what was committed is kept beside the file all the same. Null where all is as usual.
 */
export async function closeVault(vault: Vault): Promise<string | null> {
  const { db, engine, file, session, where } = vault
  if (closed.has(vault)) return null
  closed.add(vault)
  try {
    if (session?.access === 'read-only' && file && hasLog(file.path)) return besideNews(where)
    if (engine === 'sqlite' && session?.access !== 'read-only')
      await sql`pragma wal_checkpoint(truncate)`.execute(db)
    return null
  } catch (error) {
    if (!isFull(error, where)) throw error
    return `The disk that holds ${where} is full. Nothing is lost: what was kept last stands in ${where}-wal. Keep both files together and make room; then the next command makes one file of them.`
  } finally {
    await db.destroy()
    session?.remove()
    file?.key?.key.fill(0)
  }
}

/** What to know of a file that may only be read, and was not closed where it was written. */
const besideNews = (where: string): string =>
  `${where} was not closed when it was last written: what was kept last stands in ${where}-wal and was read with it. Keep both files together.`
