import type { State } from './clause-state.ts'
import type { Chunk, NounPhrase } from './grammar.ts'

const PARTS_OF_DAYS = new Set(['day', 'night', 'evening', 'morning', 'week', 'hour'])

/** "Two days before the march, police searched": how long before, not who. */
export function isLapse(
  { chunks, current, pending }: State,
  phrase: NounPhrase,
  at: number,
): boolean {
  const next = chunks[at + 1]
  if (current || pending || next?.type !== 'pp' || !next.object) return false
  if (next.preposition !== 'before' && next.preposition !== 'after') return false
  return phrase.duration !== null || PARTS_OF_DAYS.has(phrase.lemma)
}

const TIMES = new Set(['after', 'before', 'since', 'until'])

/** "have held 500 people since a protest outside the embassy began": what follows belongs to another clause. */
export function clauseBetween(chunks: readonly Chunk[], at: number, verb: Chunk): boolean {
  for (let i = at + 1; i < chunks.length && chunks[i] !== verb; i++) {
    const chunk = chunks[i]
    if (chunk?.type === 'pp' && TIMES.has(chunk.preposition) && chunk.object) return true
  }
  return false
}
