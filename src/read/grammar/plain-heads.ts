import { type Doc, FLAG, mentionOver } from '../text/doc.ts'
import { FORM, type WordInfo, infoOf } from '../text/word-table.ts'
import { text } from './phrase-starts.ts'

/** "three FM stations", "an executive decree": a form that does not go with so many as stand before it, and so a noun. */
export function isHeadOfPhrase(
  doc: Doc,
  at: number,
  { forms, noun }: Pick<WordInfo, 'forms' | 'noun'>,
): boolean {
  if (noun === 0) return false
  if (forms === FORM.third) {
    const short = ((doc.tokens.flags[at - 1] ?? 0) & FLAG.allCaps) !== 0
    return short && mentionOver(doc, at - 2)?.type === 'number'
  }
  const before = text(doc, at - 2)
  const { plural } = infoOf(doc.tokens.word[at - 1] ?? 0)
  return forms === FORM.base && (before === 'a' || before === 'an') && !plural
}
