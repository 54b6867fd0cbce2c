import { constants, copyFileSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { VigilError } from '../codebook/index.ts'
import { connect, type SqliteConnection } from './engine.ts'
import { codeOf } from './failure.ts'

/** Whether what was written last stands beside the file still, as a crash or a full disk leaves it. */
export function hasLog(path: string): boolean {
  return (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0
}

/**
 * A connection to a vault that may only be read. SQLite must write beside a file of this kind even to read it, so it
 * reads a copy, encrypted like the file, whose names are taken out of the temporary folder as soon as it is open.
 */
export function connectToCopy(
  target: string,
  path: string,
  open: (connection: SqliteConnection) => void,
): { readonly connection: SqliteConnection; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'vigil-reading-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  let connection: SqliteConnection | undefined
  try {
    const copy = join(folder, 'copy')
    copyParts(target, copy, path)
    connection = connect(copy, { readonly: true })
    open(connection)
    // Open files may be unlinked, except on Windows: there they go when the vault is closed.
    if (process.platform !== 'win32') remove()
    return { connection, remove }
  } catch (error) {
    connection?.close()
    remove()
    throw error
  }
}

function copyParts(target: string, copy: string, path: string): void {
  try {
    for (const end of ['', '-wal'])
      if (existsSync(target + end))
        copyFileSync(target + end, copy + end, constants.COPYFILE_FICLONE)
  } catch (error) {
    if (codeOf(error) !== 'ENOSPC') throw error
    throw new VigilError(
      'disk-full',
      `${path} may not be written to, so a copy is read, and ${tmpdir()} has no room for one. Make room there, or name another folder in TMPDIR.`,
      { cause: error },
    )
  }
}
