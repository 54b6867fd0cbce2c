import type { Chunk, NounPhrase } from './grammar.ts'
import { NOUN } from '../text/word-table.ts'

const BODIES = NOUN.organisation | NOUN.outlet

const isBody = ({ name, names, determiner, plural, classes }: NounPhrase): boolean =>
  name === null && names.length === 0 && determiner === null && !plural && (classes & BODIES) !== 0

/** "from rights group the Open Hand Foundation": a body, and its name right after the word for it. */
export function joinNamedBodies(chunks: readonly Chunk[]): Chunk[] {
  const out: Chunk[] = []
  for (const chunk of chunks) {
    const last = out.at(-1)
    const body = last?.type === 'pp' && !last.verb ? last.object : null
    const named = chunk.type === 'np' && chunk.name !== null && chunk.determiner === 'definite'
    const joins = body && named && isBody(body) && chunk.from === body.to
    if (joins && last?.type === 'pp' && (chunk.classes & BODIES) !== 0)
      out[out.length - 1] = { ...last, object: { ...chunk, from: body.from }, to: chunk.to }
    else out.push(chunk)
  }
  return out
}
