import type { Chunk, NounPhrase } from './grammar.ts'
import { itemAt } from './item-at.ts'

const IDENTIFYING = new Set(['identify', 'name'])

/**
 * "The suspects, identified by police as A, B and C, had been charged": the names behind the first comma, and how many
 * chunks it takes to say them.
 */
export function identifiedAs(
  chunks: readonly Chunk[],
  at: number,
): { readonly row: readonly NounPhrase[]; readonly size: number } | null {
  const verb = chunks[at + 1]
  if (verb?.type !== 'vg' || !verb.ambiguous || !IDENTIFYING.has(verb.lemma)) return null
  let next = at + 2
  while (chunks[next]?.type === 'pp' && !isAs(chunks[next])) next++
  const as = chunks[next]
  const first = as?.type === 'pp' && isAs(as) ? as.object : null
  if (!first?.name && !first?.items.some(one => one.name !== null)) return null
  const row: NounPhrase[] = first.items.length > 0 ? [...first.items] : [first]
  for (next++; next < chunks.length; next++) {
    const chunk = chunks[next]
    if (chunk?.type === 'np' && chunk.name)
      row.push(...(chunk.items.length > 0 ? chunk.items : [chunk]))
    else if (chunk?.type !== 'comma' && !(chunk?.type === 'conj' && chunk.word === 'and')) break
  }
  const end = chunks[next]
  const closed = itemAt(chunks, next - 1)?.type === 'comma' && end?.type === 'vg'
  return closed ? { row, size: next - at } : null
}

const isAs = (chunk: Chunk | undefined): boolean =>
  chunk?.type === 'pp' && chunk.preposition === 'as'
