import type { Readable, ReadingNote } from './reader.ts'
import { type Doc, FLAG } from './text/doc.ts'

/** Sentences too long to be read at once say so: what reaches over the cut is not read together. */
export function inParts({ sentences, tokens }: Doc): ReadingNote[] {
  return sentences.flatMap(({ from, start, end }) =>
    (tokens.flags[from] ?? 0) & FLAG.sentenceStart
      ? []
      : [
          {
            start,
            end,
            rule: 'long sentence',
            reason: 'the sentence is too long to be read at once: read in parts',
          },
        ],
  )
}

/** A document in a language that these rules do not know says so: no records there does not mean that nothing happened. */
export function otherLanguage({ language, text }: Readable): ReadingNote[] {
  if (!language || /^en\b/i.test(language) || text === '') return []
  return [
    {
      start: 0,
      end: text.length,
      rule: OTHER_LANGUAGE,
      reason: `these rules read English, and the document is in another language (${language}): make its records by hand`,
    },
  ]
}

/** The rule of the note on a document in another language. */
export const OTHER_LANGUAGE = 'language'
