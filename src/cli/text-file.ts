import { isUtf8 } from 'node:buffer'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { systemReason, VigilError, writingReason } from '../codebook/index.ts'

/** The text of a file that was named; `what` it is to be, for the message where it cannot be read. */
export function textOf(file: string, what = 'file'): string {
  let bytes: Buffer
  try {
    bytes = readFileSync(file)
  } catch (error) {
    throw new VigilError(
      'input-unreadable',
      `The ${what} ${file} cannot be read: ${systemReason(error)}. Check the path.`,
    )
  }
  if (isUtf8(bytes)) return bytes.toString('utf8')
  throw new VigilError(
    'input-unreadable',
    `The ${what} ${file} is not written in UTF-8, so its letters cannot be told: save it again as UTF-8.`,
  )
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
        : `${path} cannot be written: ${writingReason(error)}. Name another folder.`,
      { cause: error },
    )
  }
}
