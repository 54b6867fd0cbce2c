import { type Doc, FLAG } from '../text/doc.ts'
import { FN, FORM, NOUN, infoOf } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'
import type { Chunk } from './grammar.ts'
import { text } from './phrase-starts.ts'

const PARTS_OF_TIME = new Set(['day', 'week', 'month', 'year', 'evening'])

const TIMES_OVER = new Set(['once', 'twice', 'yet'])
const OVER_AGAIN = new Set(['again', 'more'])

/** "was held and later in the day sentenced", "once again detained", "once more refused": one adverb. */
export function pastLater(doc: Doc, at: number): number {
  const word = text(doc, at)
  if (TIMES_OVER.has(word))
    return OVER_AGAIN.has(text(doc, at + 1)) && !isCounted(doc, at + 2) ? at + 2 : at
  const inDay =
    word === 'later' &&
    text(doc, at + 1) === 'in' &&
    text(doc, at + 2) === 'the' &&
    PARTS_OF_TIME.has(text(doc, at + 3))
  return inDay ? at + 4 : at
}

/** "twice more people than last year": how many, and not how often. */
const isCounted = (doc: Doc, at: number): boolean => {
  const { noun, forms } = infoOf(doc.tokens.word[at] ?? 0)
  return noun !== 0 && (forms & (FORM.past | FORM.participle)) === 0
}

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

const FROM = new Set(['of', 'from', 'aged'])
/** How many words may say where those named are from. */
const ORIGIN = 6

/** ", both of Muchini,": where all those named are from, up to the mark that closes it; the comma where nothing says so. */
export function pastOrigins({ tokens }: Doc, at: number): number {
  const word = (i: number): string => wordOf(tokens.word[i] ?? 0)
  if (!QUANTIFIERS.has(word(at + 1)) || !FROM.has(word(at + 2))) return at
  for (let i = at + 3; i < at + 3 + ORIGIN; i++) {
    const flags = tokens.flags[i] ?? 0
    if (flags & FLAG.punctuation) return i > at + 3 ? i : at
    const named = (flags & (FLAG.capital | FLAG.digit)) !== 0
    if (!named && (infoOf(tokens.word[i] ?? 0).noun & NOUN.place) === 0) return at
  }
  return at
}
