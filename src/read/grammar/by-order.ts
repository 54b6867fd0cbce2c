import { NOUN } from '../text/word-table.ts'
import type { Chunk } from './grammar.ts'

const ORDERS = new Set(
  'order decision decree resolution ruling directive instruction edict'.split(' '),
)
const OFFICIALS = NOUN.court | NOUN.police | NOUN.authority

/** "closed by order of the governor", "on the orders of the prosecutor": by whoever ordered it. */
export function joinByOrder(chunks: readonly Chunk[]): Chunk[] {
  const out: Chunk[] = []
  for (const chunk of chunks) {
    const last = out.at(-1)
    const orders =
      last?.type === 'pp' &&
      (last.preposition === 'by' || last.preposition === 'on') &&
      last.object !== null &&
      last.object.name === null &&
      ORDERS.has(last.object.lemma)
    const whose = chunk.type === 'pp' && chunk.preposition === 'of' ? chunk.object : null
    if (
      orders &&
      whose &&
      chunk.from === last.to &&
      (whose.name !== null || (whose.classes & OFFICIALS) !== 0)
    )
      out[out.length - 1] = { ...last, preposition: 'by', object: whose, to: chunk.to }
    else out.push(chunk)
  }
  return out
}
