import type { Chunk, NounPhrase } from '../grammar/grammar.ts'
import { itemAt } from '../grammar/item-at.ts'
import { phraseOf } from '../grammar/held-by.ts'
import { isAmount } from './entries.ts'

/** How many chunks may tell of one person of a list. */
const ENTRY = 8

const isSemicolon = (chunk: Chunk | undefined): boolean =>
  chunk?.type === 'stop' && chunk.word === ';'

const isNamed = (chunk: Chunk | undefined): chunk is NounPhrase =>
  chunk?.type === 'np' && chunk.name?.class === 'person' && chunk.items.length === 0

/** Where the next person of a list stands, past what is told of the one at `from`; -1 where none follows. */
function nextNamed(chunks: readonly Chunk[], from: number): number {
  for (let at = from + 1; at < Math.min(chunks.length, from + ENTRY); at++) {
    const chunk = chunks[at]
    if (isSemicolon(chunk)) {
      const next = chunks[at + 1]?.type === 'conj' ? at + 2 : at + 1
      const after = chunks[next + 1]
      return isNamed(chunks[next]) && after?.type !== 'vg' && after?.type !== 'rel' ? next : -1
    }
    // "A – 15 days; B – a fine": an entry of its own each
    if (chunk?.type === 'dash' && isAmount(chunks[at + 1])) return -1
    if (!chunk || chunk.type === 'vg' || chunk.type === 'sub' || chunk.type === 'stop') return -1
  }
  return -1
}

/** "arrested A, a teacher; B, a nurse; and C": one list, whatever is told of each between its semicolons. */
export function joinSemicolons(chunks: readonly Chunk[]): Chunk[] {
  if (!chunks.some(isSemicolon)) return [...chunks]
  const out: Chunk[] = []
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i]
    if (!chunk) continue
    const first = phraseOf(chunk)
    const names: NounPhrase[] = []
    let last = i
    if (first && first.name?.class === 'person' && first.items.length === 0)
      for (let at = nextNamed(chunks, i); at >= 0; at = nextNamed(chunks, at)) {
        const next = chunks[at]
        if (isNamed(next)) names.push(next)
        last = at
      }
    if (
      !first ||
      names.length === 0 ||
      (names.length === 1 && itemAt(chunks, last - 1)?.type !== 'conj')
    ) {
      out.push(chunk)
      continue
    }
    const row = { ...first, items: [first, ...names] }
    out.push(chunk.type === 'pp' ? { ...chunk, object: row } : row)
    i = last
  }
  return out
}
