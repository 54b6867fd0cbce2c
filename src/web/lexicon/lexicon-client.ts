import type { LexiconTrial, LexiconVersion, ReadOutcome } from '../../server/index.ts'
import { get, post } from '../desk-client.ts'

/** Own words as a file has them. */
export type WordsFile = { readonly name: string; readonly text: string }

/** Own words, and reading with them, over HTTP: one function for each route. */
export const words = {
  story: () => get<{ readonly versions: readonly LexiconVersion[] }>('lexicon'),
  keep: (file: WordsFile) => post<{ kept: true }>('lexicon', file),
  drop: () => post<{ kept: false }>('lexicon/drop', {}),
  try: (asked: { lexicon: WordsFile; after: number | undefined; limit: number }) =>
    post<LexiconTrial>('lexicon/try', asked),
  unread: () => get<{ readonly unread: number }>('reading'),
  read: (limit: number) => post<ReadOutcome>('reading', { limit }),
}
