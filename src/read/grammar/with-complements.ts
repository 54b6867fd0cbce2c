import { shared } from './coordinated-deeds.ts'
import type { Chunk, Prepositional } from './grammar.ts'

/** Gives each phrase the prepositional phrases that stand behind it, days and laws between them overlooked. */
export function withComplements(chunks: Chunk[]): Chunk[] {
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i]
    const phrase = chunk?.type === 'np' ? chunk : chunk?.type === 'pp' ? chunk.object : null
    if (!phrase) continue
    const complements: Prepositional[] = []
    for (let at = i + 1; ; at++) {
      const next = chunks[at]
      if (next?.type === 'pp') complements.push(next)
      else if (next?.type !== 'date' && next?.type !== 'law') break
    }
    ;(phrase as { complements: readonly Prepositional[] }).complements = shared(phrase, complements)
  }
  return chunks
}
