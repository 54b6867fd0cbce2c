import type { Doc } from '../text/doc.ts'
import { wordOf } from '../text/words.ts'
import type { Chunk, NounPhrase } from './grammar.ts'
import { isSomebody } from './held-by.ts'

const ORDINALS = new Set(
  'second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth another'.split(' '),
)

/** Words for one of whom nothing is said by them. */
const ANYBODY = new Set(['person', 'man', 'woman', 'individual'])

/** "one man", "one person": somebody, of whom no more is said. */
const isAnyone = ({ number, lemma }: NounPhrase): boolean =>
  number?.value === 1 && !number.ordinal && ANYBODY.has(lemma)

/** "A third person", "the fifth defendant", "another", "one man": one of a row, who is not said by that. */
export function isOneOfARow({ tokens }: Doc, phrase: NounPhrase): boolean {
  const { from, to, plural, name } = phrase
  if (plural || name) return false
  for (let i = from; i < Math.min(to, from + 2); i++)
    if (ORDINALS.has(wordOf(tokens.word[i] ?? 0))) return true
  return isAnyone(phrase)
}

const CLOSING = new Set(['comma', 'stop', 'vg', 'rel', 'conj'])

/** "a third person, a 61-year-old printer, was held", "One man, a farmer from Dorn, was": how many phrases say who the one of a row is; none if they do not. */
export function saysWho(doc: Doc, holder: NounPhrase, chunks: readonly Chunk[]): number {
  const [next] = chunks
  if (next?.type !== 'np' || next.name || next.plural) return 0
  const aged = wordOf(doc.tokens.word[next.from + 1] ?? 0).endsWith('-year-old')
  if (!aged && !isSomebody(next)) return 0
  if (next.determiner !== 'indefinite' || holder.possessor !== null) return 0
  let size = 1
  while (chunks[size]?.type === 'pp' && size < 3) size++
  const after = chunks[size]
  return !after || CLOSING.has(after.type) ? size : 0
}
