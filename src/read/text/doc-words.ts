import type { Span } from '../../codebook/index.ts'
import type { Doc } from './doc.ts'
import { wordOf } from './words.ts'

/** Words of the document that fill a slot. */
export type Words = { readonly text: string; readonly span: Span }

/** The folded form of a token. */
export function word(doc: Doc, i: number): string {
  return wordOf(doc.tokens.word[i] ?? 0)
}

/** The words of tokens `from` to `to`, as they stand in the document. */
export function wordsBetween(doc: Doc, from: number, to: number): Words {
  const span: Span = [doc.tokens.start[from] ?? 0, doc.tokens.end[to - 1] ?? 0]
  return { text: doc.source.slice(span[0], span[1]), span }
}
