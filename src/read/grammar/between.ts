import { type Doc } from '../text/doc.ts'
import { FN, FORM, infoOf } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'
import type { Chunk } from './grammar.ts'

const text = (doc: Doc, i: number): string => wordOf(doc.tokens.word[i] ?? 0)

const PARTS_OF_TIME = new Set(['day', 'week', 'month', 'year', 'evening'])

/** "was held and later in the day sentenced": one adverb. */
export const pastLater = (doc: Doc, at: number): number =>
  text(doc, at) === 'later' &&
  text(doc, at + 1) === 'in' &&
  text(doc, at + 2) === 'the' &&
  PARTS_OF_TIME.has(text(doc, at + 3))
    ? at + 4
    : at

const QUANTIFIERS = new Set(['all', 'both', 'each'])

/** "A, B and C all walked free": all of them, and no noun of its own. */
export function isFloating(doc: Doc, last: Chunk | undefined, at: number): boolean {
  if (last?.type !== 'np' || !QUANTIFIERS.has(text(doc, at))) return false
  const { forms, noun, fn } = infoOf(doc.tokens.word[at + 1] ?? 0)
  return (forms & FORM.past) !== 0 && noun === 0 && (fn & FN.preposition) === 0
}

/** "held, among others, A and B": says that there were more, and stands between a verb and those it names. */
export const pastAmongOthers = (doc: Doc, at: number): number =>
  text(doc, at + 1) === 'among' && text(doc, at + 2) === 'others' && text(doc, at + 3) === ','
    ? at + 4
    : at
