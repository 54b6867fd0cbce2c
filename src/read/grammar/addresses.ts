import type { Doc } from '../text/doc.ts'
import { itemAt } from './item-at.ts'
import { NOUN } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'
import type { Chunk } from './grammar.ts'

const HOMELESS = new Set(['abode', 'address'])

/** "of Mill Lane", "of no fixed abode": where somebody lives. */
function isHome({ tokens }: Doc, chunk: Chunk | undefined): boolean {
  if (chunk?.type !== 'pp' || chunk.preposition !== 'of' || !chunk.object) return false
  const { name, to, classes, plural } = chunk.object
  if (name) return name.class === 'place'
  if (HOMELESS.has(wordOf(tokens.word[to - 1] ?? 0))) return true
  return !plural && (classes & NOUN.place) !== 0
}

const TOWNS = new Set(['place', 'unknown'])

/** ", Wexcombe": the town or the county of an address. */
const isTown = (comma: Chunk | undefined, town: Chunk | undefined): boolean =>
  comma?.type === 'comma' && town?.type === 'np' && TOWNS.has(town.name?.class ?? '')

const MOST_TOWNS = 3

/** "Hannah Price, 24, of Mill Lane, Wexcombe, and Dev Patel, 31, of no fixed abode, were": people, without where they live. */
export function withoutAddresses(doc: Doc, chunks: readonly Chunk[]): readonly Chunk[] {
  let all: Chunk[] | null = null
  let past = 0
  for (const [at, chunk] of chunks.entries()) {
    if (at < past) continue
    const who = chunk.type === 'comma' ? itemAt(chunks, at - 1) : null
    const named = who?.type === 'np' && who.name?.class === 'person'
    let end = named && isHome(doc, chunks[at + 1]) ? at + 2 : 0
    for (let i = 0; end > 0 && i < MOST_TOWNS && isTown(chunks[end], chunks[end + 1]); i++) end += 2
    if (end > 0 && chunks[end]?.type === 'comma') {
      all ??= chunks.slice(0, at)
      past = end
    } else all?.push(chunk)
  }
  return all ?? chunks
}
