import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { systemReason, VigilError } from '../codebook/index.ts'

/** The text of a file that was named; `what` it is to be, for the message where it cannot be read. */
export function textOf(file: string, what = 'file'): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new VigilError(
      'input-unreadable',
      `The ${what} ${file} cannot be read: ${systemReason(error)}. Check the path.`,
    )
  }
}

/** Writes a file that is for its owner only and was not there before; gives its path. */
export function writeNewFile(folder: string, name: string, text: string): string {
  const path = join(folder, name)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    writeFileSync(path, text, { flag: 'wx', mode: 0o600 })
    return path
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST'
    throw new VigilError(
      'usage',
      isThere
        ? `${path} is there already, and is not written over. Name another folder.`
        : `${path} cannot be written: ${systemReason(error)}. Name another folder.`,
      { cause: error },
    )
  }
}
