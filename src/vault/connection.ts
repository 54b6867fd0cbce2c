import { accessSync, closeSync, constants, openSync, readSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { VigilError } from '../codebook/index.ts'
import { connect, type SqliteConnection } from './engine.ts'
import { asVigilError, codeOf } from './failure.ts'
import { FILE_HEADER, PAGE_SIZE, PLAIN_HEADER, type VaultFile } from './file-layout.ts'
import { prepare, unlock } from './key.ts'
import { damagedPages } from './pages.ts'
import { connectToCopy } from './read-only-copy.ts'

/** An open vault file, and what can be done with it. */
export type Session = {
  readonly connection: SqliteConnection
  /**
   * `shared` with other programs; `alone`, since a full disk has no room for what programs share; or `read-only`, from a
   * copy, since nothing may be written where the file is.
   */
  readonly access: 'shared' | 'alone' | 'read-only'
  /** What is left to be cleared away after closing. */
  readonly remove: () => void
}

/** The file's first bytes, after everything was refused that cannot be a vault. */
export function readHead(target: string, path: string): Buffer {
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

/** The system's refusal of a file or folder as an error that a user can mend. */
export function accessError(error: unknown, path: string): unknown {
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

/** A damaged vault's error with the numbers of the pages that are not as they were written. */
export function namePages(error: unknown, path: string, file: VaultFile): unknown {
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

/** Opens a vault's file, unlocked and ready, as far as its place allows; says so when the key does not fit. */
export function openSession(path: string, file: VaultFile): Session {
  try {
    if (!isWritable(file.path)) {
      const copy = connectToCopy(file.path, path, connection => makeReady(connection, file))
      return { ...copy, access: 'read-only' }
    }
    try {
      return { connection: connectTo(file), access: 'shared', remove: () => undefined }
    } catch (error) {
      if (!isFull(error, path)) throw error
      const connection = connectTo(file, { alone: true })
      return { connection, access: 'alone', remove: () => undefined }
    }
  } catch (error) {
    throw openError(error, path, file)
  }
}

function openError(error: unknown, path: string, file: VaultFile): unknown {
  return codeOf(error) === 'SQLITE_NOTADB'
    ? new VigilError(
        'vault-access',
        `${path} does not open: either the passphrase is wrong, or the file's first page is damaged (the two cannot be told apart). Try the passphrase again; if you are sure of it, take the newest backup.`,
        { cause: error },
      )
    : namePages(accessError(error, path), path, file)
}

/**
 * Opens a vault's file with no other program at it, and keeps others out until it is closed. Errors: `vault-busy` where
 * another has it open, `vault-read-only`, `vault-access`, `vault-damaged`.
 */
export function openAlone(path: string, file: VaultFile): SqliteConnection {
  try {
    accessSync(file.path, constants.W_OK)
    accessSync(dirname(file.path), constants.W_OK)
    const connection = connectTo(file, { alone: true })
    try {
      connection.pragma('wal_checkpoint(TRUNCATE)')
      return connection
    } catch (error) {
      connection.close()
      throw error
    }
  } catch (error) {
    const told = openError(error, path, file)
    if (!(told instanceof VigilError) || told.code !== 'vault-busy') throw told
    throw new VigilError(
      'vault-busy',
      `Another program has ${path} open: a workbench is closed by "vigil lock". Nothing was changed; try again then.`,
      { cause: error },
    )
  }
}

function connectTo(file: VaultFile, { alone = false } = {}): SqliteConnection {
  const connection = connect(file.path)
  try {
    // A connection that has the file for itself keeps in memory what it would share on the disk.
    if (alone) connection.pragma('locking_mode = EXCLUSIVE')
    makeReady(connection, file)
    return connection
  } catch (error) {
    connection.close()
    throw error
  }
}

function makeReady(connection: SqliteConnection, file: VaultFile): void {
  if (file.key) unlock(connection, file.key)
  prepare(connection)
  connection.prepare('select count(*) from sqlite_master').get()
  connection.pragma('journal_mode = WAL')
}

/** Whether an error means that the disk has no room. */
export function isFull(error: unknown, path: string): boolean {
  const told = asVigilError(error, path)
  return told instanceof VigilError && told.code === 'disk-full'
}

function isWritable(target: string): boolean {
  try {
    accessSync(target, constants.W_OK)
    accessSync(dirname(target), constants.W_OK)
    return true
  } catch (error) {
    if (['EACCES', 'EROFS', 'EPERM'].includes(codeOf(error))) return false
    throw error
  }
}
