import { readFileSync } from 'node:fs'
import { systemReason, VigilError } from '../codebook/index.ts'

/** The text of a lexicon file. */
export function lexiconText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new VigilError(
      'input-unreadable',
      `The lexicon ${file} cannot be read: ${systemReason(error)}. Check the path.`,
    )
  }
}
