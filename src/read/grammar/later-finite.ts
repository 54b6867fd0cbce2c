import type { Chunk } from './grammar.ts'

/** Whether a verb that needs this subject comes later, so that this one cannot be its main verb. */
export function laterFinite(chunks: readonly Chunk[], at: number): boolean {
  let open = false
  for (let i = at + 1; i < chunks.length; i++) {
    const chunk = chunks[i]
    if (!chunk) continue
    // "charged with holding drills | were denied bail": what is held is no subject
    if (chunk.type === 'np' && open) open = false
    else if (['conj', 'sub', 'rel', 'stop', 'np'].includes(chunk.type)) return false
    if (chunk.type === 'pp') open = chunk.verb !== null
    if (chunk.type === 'vg') return chunk.form === 'finite' && !chunk.ambiguous
  }
  return false
}
