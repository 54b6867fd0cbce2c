import { type Doc, mentionOver } from '../text/doc.ts'
import { FN, infoOf } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

/** "the four of them", "the two of its members" */
export function mayBeCounted(doc: Doc, at: number): boolean {
  const { fn, plural } = infoOf(doc.tokens.word[at] ?? 0)
  return plural || (fn & (FN.pronoun | FN.determiner)) !== 0 || mentionOver(doc, at) !== undefined
}

const BAILS = new Set(['bail', 'bond', 'parole', 'probation', 'prison', 'jail', 'custody', 'trial'])

/** Whether somebody is let go on, or sent to, what a token says, which needs no article. */
export const isBail = (doc: Doc, at: number): boolean => BAILS.has(wordOf(doc.tokens.word[at] ?? 0))
