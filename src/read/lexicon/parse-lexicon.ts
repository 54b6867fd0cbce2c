import { readWritten, type WrittenFile } from '../../codebook/index.ts'
import { lexiconSchema, type LexiconFile } from './lexicon.ts'

/** A lexicon with the line of each of its parts, for errors that are found later. */
export type ParsedLexicon = WrittenFile<LexiconFile>

/**
 * Reads a lexicon from YAML or JSON (which is YAML too).
 *
 * @param name the file's name, for messages
 * @throws VigilError `input-invalid`, with the line of everything that is wrong
 */
export function parseLexicon(text: string, name: string): ParsedLexicon {
  return readWritten(text, name, {
    what: 'lexicon',
    next: 'Correct these lines; docs/lexicon.md shows what may stand in it.',
    schema: lexiconSchema,
  })
}
