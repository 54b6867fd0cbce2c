import { randomBytes } from 'node:crypto'
import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  linkSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { dirname, resolve } from 'node:path'
import { Kysely, sql } from 'kysely'
import { VERSIONS, VigilError } from '../codebook/index.ts'
import { placeOfFile, type Place } from './device.ts'
import { postgresDialect, sqliteDialect } from './dialect.ts'
import { connect, type SqliteConnection } from './engine.ts'
import { asVigilError, codeOf } from './failure.ts'
import { deriveKey, newSalt, prepare, unlock, type VaultKey } from './key.ts'
import { migrate, type Engine } from './migrations.ts'
import { damagedPages } from './pages.ts'
import { refold } from './refold.ts'
import type { Db, Tables } from './tables.ts'

/** The file of a vault that is one: where it is, and its key unless it is a plain one. */
export type VaultFile = { readonly path: string; readonly key: VaultKey | null }

/** An open vault: every function of this room takes it first. */
export type Vault = {
  readonly db: Db
  readonly engine: Engine
  /** 32 hex digits, the same in all copies. */
  readonly id: string
  /** What messages call it. */
  readonly where: string
  /** Null on PostgreSQL. */
  readonly file: VaultFile | null
  readonly place: Place
}

export type VaultSecret = { readonly passphrase: string } | { readonly plain: true }

/** 'Vgil': tells a plain vault from other SQLite files. */
const APPLICATION_ID = 0x5667696c
/** Page size 4096, WAL, 64 reserved bytes: stands unencrypted after the salt in every vault. */
export const FILE_HEADER = Buffer.from('1000020240402020', 'hex')
const PLAIN_HEADER = Buffer.from('SQLite format 3\0', 'latin1')
export const PAGE_SIZE = 4096

/** Makes a new vault; the file appears under its name only when it is whole. */
export async function createVault(path: string, secret: VaultSecret): Promise<Vault> {
  const target = resolve(path)
  const refuse = () =>
    new VigilError('vault-exists', `${path} is there already. Choose another name, or open it.`)
  if (statSync(target, { throwIfNoEntry: false })) throw refuse()
  const key = 'plain' in secret ? null : await deriveKey(secret.passphrase, newSalt())
  const making = `${target}.making-${randomBytes(4).toString('hex')}`
  try {
    accessSync(dirname(target), constants.W_OK)
    await layOut({ path: making, key })
    // A link fails where the name was taken meanwhile; a rename would overwrite.
    linkOrRename(making, target, refuse)
  } catch (error) {
    throw accessError(error, path)
  } finally {
    for (const end of ['', '-wal', '-shm', '-journal']) rmSync(making + end, { force: true })
  }
  return openFile(path, { path: target, key })
}

function linkOrRename(from: string, to: string, refuse: () => VigilError): void {
  try {
    linkSync(from, to)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw refuse()
    // FAT and some network disks know no links.
    if (statSync(to, { throwIfNoEntry: false })) throw refuse()
    renameSync(from, to)
  }
}

async function layOut(file: VaultFile): Promise<void> {
  const connection = connect(file.path, { create: true })
  try {
    chmodSync(file.path, 0o600)
    if (file.key) unlock(connection, file.key)
    connection.pragma(`page_size = ${PAGE_SIZE}`)
    connection.pragma('auto_vacuum = FULL')
    connection.pragma('journal_mode = WAL')
    prepare(connection)
    connection.pragma(`application_id = ${APPLICATION_ID}`)
    const db = new Kysely<Tables>({ dialect: sqliteDialect(connection, file.path) })
    await migrate(db, 'sqlite')
    await nameVault(db)
    connection.pragma('wal_checkpoint(TRUNCATE)')
  } finally {
    connection.close()
  }
}

async function nameVault(db: Db): Promise<void> {
  await db
    .insertInto('meta')
    .values([
      { name: 'vault', value: randomBytes(16).toString('hex') },
      { name: 'folded', value: String(VERSIONS.schema) },
    ])
    .onConflict(c => c.column('name').doNothing())
    .execute()
}

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

/** The file's first bytes, after everything was refused that cannot be a vault. */
function readHead(target: string, path: string): Buffer {
  const found = statSync(target, { throwIfNoEntry: false })
  if (!found)
    throw new VigilError(
      'vault-missing',
      `There is no vault at ${path}. Check the name, or make one with "vigil init".`,
    )
  if (!found.isFile())
    throw new VigilError(
      'input-invalid',
      `${path} is a folder, not a vault: name the .vigil file in it.`,
    )
  const head = Buffer.alloc(24)
  try {
    const descriptor = openSync(target, 'r')
    try {
      readSync(descriptor, head, 0, head.length, 0)
    } finally {
      closeSync(descriptor)
    }
    accessSync(target, constants.W_OK)
    accessSync(dirname(target), constants.W_OK)
  } catch (error) {
    throw accessError(error, path)
  }
  const isPlain = head.subarray(0, 16).equals(PLAIN_HEADER)
  if (found.size < PAGE_SIZE || (!isPlain && !head.subarray(16).equals(FILE_HEADER)))
    throw new VigilError(
      'input-invalid',
      `${path} is not a vault, or its first page is damaged. If it was one, take the newest backup.`,
    )
  return head
}

function accessError(error: unknown, path: string): unknown {
  const code = codeOf(error)
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM')
    return new VigilError(
      'vault-read-only',
      `${path} may not be written to: the file, its folder or the disk is read-only, or belongs to another user. Move or copy the vault to where you may write.`,
      { cause: error },
    )
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new VigilError(
      'vault-missing',
      `There is no folder ${dirname(path)}. Make it first, or choose another.`,
      { cause: error },
    )
  return asVigilError(error, path)
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

/** A damaged vault's error with the numbers of the pages that are not as they were written. */
function namePages(error: unknown, path: string, file: VaultFile): unknown {
  if (!(error instanceof VigilError && error.code === 'vault-damaged')) return error
  const pages = damagedPages(file)
  if (pages.length === 0) return error
  const list = pages.slice(0, 10).join(', ')
  const rest = pages.length > 10 ? ` and ${pages.length - 10} more` : ''
  return new VigilError(
    'vault-damaged',
    `${path} is damaged: page ${list}${rest} of the file is not as it was written. Take the newest backup that verifies.`,
    { cause: error },
  )
}

/** A connection to a vault's file, unlocked and ready; says so when the key does not fit. */
export function openConnection(path: string, file: VaultFile): SqliteConnection {
  let connection: SqliteConnection | undefined
  try {
    connection = connect(file.path)
    if (file.key) unlock(connection, file.key)
    prepare(connection)
    connection.prepare('select count(*) from sqlite_master').get()
    connection.pragma('journal_mode = WAL')
    return connection
  } catch (error) {
    connection?.close()
    if (codeOf(error) === 'SQLITE_NOTADB')
      throw new VigilError(
        'vault-access',
        `${path} does not open: either the passphrase is wrong, or the file's first page is damaged (the two cannot be told apart). Try the passphrase again; if you are sure of it, take the newest backup.`,
        { cause: error },
      )
    throw namePages(accessError(error, path), path, file)
  }
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
