import { randomBytes } from 'node:crypto'
import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { dirname, resolve } from 'node:path'
import { Kysely } from 'kysely'
import { VigilError } from '../codebook/index.ts'
import { accessError } from './connection.ts'
import { sqliteDialect } from './dialect.ts'
import { connect } from './engine.ts'
import { codeOf } from './failure.ts'
import { APPLICATION_ID, PAGE_SIZE, type VaultFile } from './file-layout.ts'
import { deriveKey, newSalt, prepare, unlock } from './key.ts'
import { migrate } from './migrations.ts'
import { nameVault, openFile } from './open.ts'
import type { Tables } from './tables.ts'
import type { Vault } from './vault.ts'

/** What opens a new vault: a passphrase; or nothing, for the demo only. */
export type VaultSecret = { readonly passphrase: string } | { readonly plain: true }

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
    keepName(dirname(target))
  } catch (error) {
    throw accessError(error, path)
  } finally {
    for (const end of ['', '-wal', '-shm', '-journal']) rmSync(making + end, { force: true })
  }
  return openFile(path, { path: target, key })
}

/** Gives a file its name, unless something has it. */
export function linkOrRename(from: string, to: string, refuse: () => VigilError): void {
  try {
    linkSync(from, to)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw refuse()
    // FAT and some network disks know no links.
    if (statSync(to, { throwIfNoEntry: false })) throw refuse()
    renameSync(from, to)
  }
}

/** The folder onto the disk too, so that a cut of power does not lose the new name. */
export function keepName(folder: string): void {
  if (process.platform === 'win32') return // where folders cannot be opened, and names are kept anyway
  const descriptor = openSync(folder, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
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
