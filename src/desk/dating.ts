import { readPhrase } from '../read/dates/index.ts'

/** What a phrase means: first and last day, null for an open end; all null where it holds no date. */
export type PhraseDate = {
  readonly text: string
  readonly start: string | null
  readonly end: string | null
  readonly edtf: string | null
}

/** Reads phrases such as "in early May", each by itself, against a day of publication. */
export function readPhrases(
  phrases: readonly string[],
  { published }: { published: string },
): PhraseDate[] {
  return phrases.map(text => {
    const found = readPhrase(text, { published })
    return {
      text,
      start: found?.first ?? null,
      end: found?.last ?? null,
      edtf: found?.edtf ?? null,
    }
  })
}
