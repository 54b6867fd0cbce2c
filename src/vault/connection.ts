import { accessSync, closeSync, constants, openSync, readSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { VigilError } from '../codebook/index.ts'
import { connect, type SqliteConnection } from './engine.ts'
import { asVigilError, codeOf } from './failure.ts'
import { FILE_HEADER, PAGE_SIZE, PLAIN_HEADER, type VaultFile } from './file-layout.ts'
import { prepare, unlock } from './key.ts'
import { damagedPages } from './pages.ts'

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
