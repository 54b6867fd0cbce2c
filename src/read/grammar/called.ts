import { type Doc, FLAG } from '../text/doc.ts'
import { NOUN, infoOf } from '../text/word-table.ts'
import type { Draft } from './phrase-draft.ts'
import { text } from './phrase-starts.ts'

const OPEN = new Set(['"', '“', '«', "'", '‘'])
const CLOSE = new Set(['"', '”', '»', "'", '’'])
/** How many words in quotation marks may stand before the noun that is called so. */
const WORDS = 4
const CALLED =
  NOUN.law | NOUN.list | NOUN.organisation | NOUN.outlet | NOUN.site | NOUN.registration

/** In 'the “foreign agents” list': the token of the noun that is called what is quoted before it; -1 where none is. */
export function calledSo(doc: Doc, { determiner, content, at }: Draft, limit: number): number {
  const described = content && infoOf(doc.tokens.word[at - 1] ?? 0).noun !== 0
  if (determiner === null || described || !OPEN.has(text(doc, at))) return -1
  let end = at + 1
  while (end < limit && end <= at + WORDS + 1 && !CLOSE.has(text(doc, end))) {
    if ((doc.tokens.flags[end] ?? 0) & FLAG.capital) return -1
    end++
  }
  if (end === at + 1 || !CLOSE.has(text(doc, end)) || end + 1 >= limit) return -1
  return (infoOf(doc.tokens.word[end + 1] ?? 0).noun & CALLED) !== 0 ? end + 1 : -1
}

/** "‘extremists’ club": a mark that closes what is quoted, and no owner's. */
export const closesQuote = (doc: Doc, at: number): boolean =>
  text(doc, at) === "'" &&
  ((doc.tokens.flags[at - 1] ?? 0) & FLAG.inQuote) !== 0 &&
  ((doc.tokens.flags[at + 1] ?? 0) & FLAG.inQuote) === 0
