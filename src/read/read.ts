import { isEdtf, VigilError } from '../codebook/index.ts'
import type { OwnWords } from './lexicon/compile-lexicon.ts'
import { readDocument, type Readable, type Reading } from './reader.ts'

/** What is known of a text beside its words. */
export type About = {
  /** When it was published (EDTF: a day, a month or a year): "yesterday" and "12 May" are counted from it. */
  readonly published?: string | null
  /** The name that its records carry in `document`; "text" where there is none. */
  readonly name?: string
  /** A monitor's own words; see `loadLexicon`. */
  readonly lexicon?: OwnWords
} & Partial<Pick<Readable, 'id' | 'blocks' | 'language' | 'title' | 'source'>>

/**
 * Reads an English text into records of who did what to whom, when, where, under which law, with what result; each
 * value with the words it rests on. Pure: same input, same output; nothing is fetched, stored or logged.
 *
 * Offsets count UTF-16 units from the start of `text`. `notes` says what was looked at and left out, and why. A text
 * without anything to tell gives no records; only a `published` that is no EDTF date is an error (`input-invalid`).
 *
 * @example
 * const { records } = read('Police detained 20 people in Lund on Monday.', { published: '2024-05-08' })
 * records[0]?.kind // 'detention'
 * records[0]?.when // '2024-05-06'
 */
export function read(text: string, about: About = {}): Reading {
  const { published = null, name = 'text', lexicon = null, ...rest } = about
  if (published !== null && !isEdtf(published))
    throw new VigilError(
      'input-invalid',
      `“${published}” is no date that a document can be published on. Give a day, a month or a year, such as 2024-05-08, 2024-05 or 2024, or leave it out.`,
    )
  return readDocument({ name, text, published, ...rest }, lexicon)
}
