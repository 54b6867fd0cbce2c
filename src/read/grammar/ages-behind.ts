import type { Doc } from '../text/doc.ts'
import { itemAt } from './item-at.ts'
import type { Chunk } from './grammar.ts'
import { NOUN } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

const ROUGHLY = new Set([
  'at',
  'least',
  'or',
  'so',
  'perhaps',
  'maybe',
  'about',
  'around',
  'probably',
])
const MOST_WORDS = 4

/** "a woman, sixty at least, dragged along": how old somebody is, where they are one; the chunk behind it, or 0. */
function endOfRoughAge({ tokens }: Doc, chunks: readonly Chunk[], at: number): number {
  const [who, age] = [itemAt(chunks, at - 1), chunks[at + 1]]
  const one = who?.type === 'np' && who.determiner === 'indefinite' && !who.plural
  if (!one || (who.classes & NOUN.person) === 0) return 0
  if (age?.type !== 'np' || age.number === null || age.name !== null) return 0
  const close = chunks.findIndex(({ type }, i) => i > at && type === 'comma')
  const end = chunks[close]
  if (!end || end.from - age.from > MOST_WORDS) return 0
  for (let i = age.number.to; i < end.from; i++)
    if (!ROUGHLY.has(wordOf(tokens.word[i] ?? 0))) return 0
  return close + 1
}

/** "a boy aged 11", "two women aged 30 and 34": an age behind somebody is no phrase of its own. */
export function joinAges(doc: Doc, chunks: readonly Chunk[]): readonly Chunk[] {
  const { tokens } = doc
  let all: Chunk[] | null = null
  let past = 0
  for (const [at, chunk] of chunks.entries()) {
    if (at < past) continue
    past = chunk.type === 'comma' ? endOfRoughAge(doc, chunks, at) : 0
    if (past > 0) {
      all ??= chunks.slice(0, at)
      continue
    }
    const before = itemAt(chunks, at - 1)
    const aged =
      chunk.type === 'np' &&
      chunk.name === null &&
      wordOf(tokens.word[chunk.from] ?? 0) === 'aged' &&
      before?.type === 'np' &&
      before.to === chunk.from &&
      (before.classes & NOUN.person) !== 0
    if (aged) {
      all ??= chunks.slice(0, at)
      all[all.length - 1] = { ...before, to: chunk.to }
    } else all?.push(chunk)
  }
  return all ?? chunks
}
