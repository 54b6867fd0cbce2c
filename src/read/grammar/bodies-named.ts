import { itemAt } from './item-at.ts'
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

const NO_BODY: ReadonlySet<string> = new Set(['person', 'place'])

/** How many phrases may stand between bodies that are counted and their names: "three papers in the capital:". */
const BETWEEN = 3

const isCounted = ({ name, names, items, apposition, plural, classes }: NounPhrase): boolean =>
  name === null &&
  names.length === 0 &&
  items.length === 0 &&
  apposition === null &&
  plural &&
  (classes & BODIES) !== 0

/** The bodies before a colon whose names follow it. */
function countedBefore(out: readonly Chunk[], size: number): NounPhrase | null {
  for (const chunk of out.toReversed().slice(0, BETWEEN)) {
    const phrase = chunk.type === 'np' ? chunk : chunk.type === 'pp' ? chunk.object : null
    if (phrase && isCounted(phrase))
      return phrase.number === null || phrase.number.value === size ? phrase : null
    if (chunk.type !== 'pp' && chunk.type !== 'date') return null
  }
  return null
}

const isParting = (chunk: Chunk): boolean =>
  chunk.type === 'stop' && (chunk.word === ';' || chunk.word === ':')

/** "closed two groups: the Open Hand Foundation and Free Valley": the names behind a colon or semicolon. */
export function nameBodies(chunks: Chunk[]): Chunk[] {
  if (!chunks.some(isParting)) return chunks
  const out: Chunk[] = []
  for (const [i, chunk] of chunks.entries()) {
    const mark = itemAt(chunks, i - 1)
    const listed =
      mark !== undefined &&
      isParting(mark) &&
      chunk.type === 'np' &&
      chunk.items.length > 1 &&
      chunk.items.every(({ name }) => name !== null && !NO_BODY.has(name.class))
    const counted = listed ? countedBefore(out.slice(0, -1), chunk.items.length) : null
    if (counted && chunk.type === 'np') {
      counted.apposition = chunk
      out.pop()
    } else out.push(chunk)
  }
  return out
}
