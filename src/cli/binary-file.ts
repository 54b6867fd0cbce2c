import { readFileSync, writeFileSync } from 'node:fs'
import { systemReason, VigilError, writingReason } from '../codebook/index.ts'

/** The bytes of a file that was named. */
export function readBytes(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch (error) {
    throw new VigilError(
      'input-unreadable',
      `The file ${file} cannot be read: ${systemReason(error)}. Check the path.`,
      { cause: error },
    )
  }
}

/** Writes a file that was not there before. */
export function writeNew(file: string, bytes: Uint8Array): void {
  try {
    writeFileSync(file, bytes, { flag: 'wx' })
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST'
    throw new VigilError(
      'usage',
      isThere
        ? `${file} is there already, and is not written over. Name another file.`
        : `${file} cannot be written: ${writingReason(error)}. Name another file.`,
      { cause: error },
    )
  }
}
