import { type Doc, mentionOver } from '../text/doc.ts'
import { FN, infoOf } from '../text/word-table.ts'

/** "the four of them", "the two of its members" */
export function mayBeCounted(doc: Doc, at: number): boolean {
  const { fn, plural } = infoOf(doc.tokens.word[at] ?? 0)
  return plural || (fn & (FN.pronoun | FN.determiner)) !== 0 || mentionOver(doc, at) !== undefined
}
