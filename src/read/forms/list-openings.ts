import type { Chunk } from '../grammar/grammar.ts'

const LEADING = new Set(['adverb', 'date', 'pp', 'sub', 'comma', 'law'])

/** "After being held for a day, | A and B were freed", "Arrested in May, | A and B": what stands before the subject. */
export function opensWithoutSubject(chunks: readonly Chunk[], to: number): boolean {
  const before = chunks.slice(0, to)
  const first = before.findIndex(
    chunk => chunk.type === 'vg' || (chunk.type === 'pp' && chunk.verb),
  )
  if (!before.slice(0, first).every(({ type }) => LEADING.has(type))) return false
  return before.every(
    (chunk, i) =>
      chunk.type !== 'vg' || chunk.form !== 'finite' || (i === first && chunk.ambiguous),
  )
}
