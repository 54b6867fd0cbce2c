import { randomBytes } from 'node:crypto'
import { resolve } from 'node:path'
import { Kysely, sql } from 'kysely'
import { VERSIONS, VigilError } from '../codebook/index.ts'
import { namePages, openConnection, readHead } from './connection.ts'
import { placeOfFile, type Place } from './device.ts'
import { postgresDialect, sqliteDialect } from './dialect.ts'
import { asVigilError } from './failure.ts'
import { APPLICATION_ID, PLAIN_HEADER, type VaultFile } from './file-layout.ts'
import { deriveKey } from './key.ts'
import { migrate } from './migrations.ts'
import { refold } from './refold.ts'
import type { Db, Tables } from './tables.ts'
import type { Vault } from './vault.ts'

/** Opens a vault that is a file; `passphrase` is needed unless the vault is plain. */
export async function openVault(
  path: string,
  { passphrase }: { readonly passphrase?: string | undefined } = {},
): Promise<Vault> {
  const target = resolve(path)
  const head = readHead(target, path)
  if (head.subarray(0, 16).equals(PLAIN_HEADER)) return openFile(path, { path: target, key: null })
  if (passphrase === undefined)
    throw new VigilError('vault-locked', `${path} is encrypted: give its passphrase.`)
  return openFile(path, { path: target, key: await deriveKey(passphrase, head.subarray(0, 16)) })
}

/** Opens a vault's file with a key that is known already. */
export async function openFile(path: string, file: VaultFile): Promise<Vault> {
  const connection = openConnection(path, file)
  const db = new Kysely<Tables>({ dialect: sqliteDialect(connection, path) })
  try {
    if (connection.pragma('application_id', { simple: true }) !== APPLICATION_ID)
      throw new VigilError('input-invalid', `${path} is an SQLite file, but not a vault.`)
    await migrate(db, 'sqlite')
    const id = await vaultId(db, path)
    const place = placeOfFile(file.path, id)
    const vault: Vault = { db, engine: 'sqlite', id, where: path, file, place }
    await refoldWhereOld(vault)
    return vault
  } catch (error) {
    await db.destroy()
    throw namePages(asVigilError(error, path), path, file)
  }
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

/** Opens the vault in a PostgreSQL database; lays out its tables where there are none. */
export async function openPostgres(url: string): Promise<Vault> {
  const where = publicName(url)
  const db = new Kysely<Tables>({ dialect: postgresDialect(url, where) })
  try {
    await migrate(db, 'postgres')
    await nameVault(db)
    const id = await vaultId(db, where)
    const { rows } = await sql<{
      name: string
    }>`select system_identifier || '-' || (select oid from pg_database where datname = current_database()) as name from pg_control_system()`.execute(
      db,
    )
    const place: Place = { machine: rows[0]?.name ?? '', born: null, inode: '' }
    const vault: Vault = { db, engine: 'postgres', id, where, file: null, place }
    await refoldWhereOld(vault)
    return vault
  } catch (error) {
    await db.destroy()
    throw asVigilError(error, where)
  }
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

/** Closes a vault: everything in the one file, nothing beside it, the key out of memory. */
export async function closeVault(vault: Vault): Promise<void> {
  try {
    if (vault.engine === 'sqlite') await sql`pragma wal_checkpoint(truncate)`.execute(vault.db)
  } finally {
    await vault.db.destroy()
    vault.file?.key?.key.fill(0)
  }
}
