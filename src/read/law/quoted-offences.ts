import { type Doc, FLAG } from '../text/doc.ts'
import { type Words, word, wordsBetween } from '../text/doc-words.ts'

/** Whether a token stands in a quotation. */
export function inside(doc: Doc, at: number): boolean {
  return ((doc.tokens.flags[at] ?? 0) & FLAG.inQuote) !== 0 && word(doc, at) !== ','
}

/** The words of a quotation, without its marks. */
export function quotedFrom(doc: Doc, open: number, limit: number): Words | null {
  let to = open + 1
  while (to < limit && (doc.tokens.flags[to] ?? 0) & FLAG.inQuote) to++
  let end = to
  while (end > open + 2 && [',', '.'].includes(word(doc, end - 1))) end--
  if (word(doc, to + 1) === 'and' && word(doc, to + 2) === '"') {
    let second = to + 3
    while (second < limit && (doc.tokens.flags[second] ?? 0) & FLAG.inQuote) second++
    return wordsBetween(doc, open, Math.min(second + 1, limit))
  }
  return end > open + 1 ? wordsBetween(doc, open + 1, end) : null
}
