import { type Doc, FLAG, mentionOver } from '../text/doc.ts'
import { FORM, type WordInfo, infoOf } from '../text/word-table.ts'
import { text } from './phrase-starts.ts'

/** "three FM stations", "an executive decree": a form that does not go with so many as stand before it, and so a noun. */
export function isHeadOfPhrase(
  doc: Doc,
  at: number,
  { forms, noun }: Pick<WordInfo, 'forms' | 'noun'>,
): boolean {
  if (forms & FORM.gerund) return isDoingOf(doc, at)
  if (noun === 0) return false
  if (forms === FORM.third) {
    const short = ((doc.tokens.flags[at - 1] ?? 0) & FLAG.allCaps) !== 0
    return short && mentionOver(doc, at - 2)?.type === 'number'
  }
  const before = text(doc, at - 2)
  const { plural } = infoOf(doc.tokens.word[at - 1] ?? 0)
  return forms === FORM.base && (before === 'a' || before === 'an') && !plural
}

const ARTICLES = new Set('the a an this that his her their its'.split(' '))

/** "the fatal shooting of Ana Lesko": behind an adjective, and of somebody. */
function isDoingOf(doc: Doc, at: number): boolean {
  if (text(doc, at + 1) !== 'of' || !ARTICLES.has(text(doc, at - 2))) return false
  // A frame knows the deed as a noun.
  if (infoOf(doc.tokens.word[at] ?? 0).lemma !== text(doc, at)) return false
  const { noun, forms, fn } = infoOf(doc.tokens.word[at - 1] ?? 0)
  const adjective = noun === 0 && fn === 0 && (forms & ~(FORM.past | FORM.participle)) === 0
  return adjective && mentionOver(doc, at - 1) === undefined
}
