import type { Chunk } from './grammar.ts'

const UNTIL = new Set(['until', 'till'])

const isUntil = (chunk: Chunk): boolean =>
  (chunk.type === 'date' && UNTIL.has(chunk.mention.preposition ?? '')) ||
  (chunk.type === 'pp' && UNTIL.has(chunk.preposition)) ||
  (chunk.type === 'sub' && UNTIL.has(chunk.word))

/** How far behind its verb "until" may stand. */
const REACH = 4

/** "was not released until Monday", "did not free her until 5 p.m.": done at last, however late. */
export function joinAtLast(chunks: readonly Chunk[]): readonly Chunk[] {
  let all: Chunk[] | null = null
  for (const [at, chunk] of chunks.entries()) {
    if (chunk.type !== 'vg' || !chunk.negative || chunk.tense !== 'past' || chunk.perfect) continue
    const until = chunks.slice(at + 1, at + 1 + REACH).findIndex(isUntil)
    if (until < 0 || chunks.slice(at + 1, at + 1 + until).some(({ type }) => type === 'vg'))
      continue
    all ??= [...chunks]
    all[at] = { ...chunk, negative: false }
  }
  return all ?? chunks
}
