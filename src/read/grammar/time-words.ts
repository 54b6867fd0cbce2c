import type { Chunk } from './grammar.ts'

const TIME_WORDS = new Set(['last', 'next', 'past', 'coming', 'early', 'late', 'just', 'only'])

/** "and last August", "just before Easter": takes the words before a date that are part of it off the chunks, and says where it starts. */
export function timeFrom(chunks: Chunk[], at: number): number {
  let from = at
  for (let last = chunks.at(-1); last?.type === 'adverb'; last = chunks.at(-1)) {
    if (last.to !== from || !TIME_WORDS.has(last.word)) break
    from = last.from
    chunks.pop()
  }
  return from
}
