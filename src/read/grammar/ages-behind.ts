import type { Doc } from '../text/doc.ts'
import type { Chunk } from './grammar.ts'
import { NOUN } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

/** "a boy aged 11", "two women aged 30 and 34": an age behind somebody is no phrase of its own. */
export function joinAges({ tokens }: Doc, chunks: readonly Chunk[]): readonly Chunk[] {
  let all: Chunk[] | null = null
  for (const [at, chunk] of chunks.entries()) {
    const before = chunks[at - 1]
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
