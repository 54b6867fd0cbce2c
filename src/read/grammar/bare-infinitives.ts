import type { Chunk, VerbGroup } from './grammar.ts'

/** Whether a verb group may be the bare form that "let" is followed by. */
const isBare = (verb: VerbGroup): boolean =>
  verb.form === 'finite' &&
  verb.tense === 'present' &&
  verb.voice === 'active' &&
  !verb.perfect &&
  !verb.progressive &&
  !verb.negative &&
  verb.to - verb.from === 1

/** "let the students hold a vigil": what somebody is let do is no clause of its own. */
export function withBareInfinitives(chunks: readonly Chunk[]): readonly Chunk[] {
  if (!chunks.some(chunk => chunk.type === 'vg' && chunk.lemma === 'let')) return chunks
  return chunks.map((chunk, at) => {
    const whom = chunks[at - 1]
    const letting = chunks[at - 2]
    const lets = letting?.type === 'vg' && letting.lemma === 'let' && letting.voice === 'active'
    if (chunk.type !== 'vg' || whom?.type !== 'np' || !lets || !isBare(chunk)) return chunk
    return { ...chunk, form: 'infinitive' }
  })
}
