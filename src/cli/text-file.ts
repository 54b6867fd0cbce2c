import { readFileSync } from 'node:fs'
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
