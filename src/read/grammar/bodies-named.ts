import { type Doc, FLAG } from '../text/doc.ts'
import { itemAt } from './item-at.ts'
import type { Chunk, NounPhrase } from './grammar.ts'
import { NOUN } from '../text/word-table.ts'

const BODIES = NOUN.organisation | NOUN.outlet

const isBody = ({ name, names, plural, classes }: NounPhrase): boolean =>
  name === null && names.length === 0 && !plural && (classes & BODIES) !== 0

/** "The" in "the news site The Open Ledger": part of the name. */
function hasOwnArticle({ tokens }: Doc, { from, name, determiner }: NounPhrase): boolean {
  const capital = FLAG.capital
  return name !== null && determiner === 'definite' && ((tokens.flags[from] ?? 0) & capital) !== 0
}

/** Whether a name goes on from the word for a body that stands right before it. */
function goesOnFrom(doc: Doc, body: NounPhrase, chunk: NounPhrase): boolean {
  if (chunk.name === null || chunk.from !== body.to || !isBody(body)) return false
  if (hasOwnArticle(doc, chunk)) return true
  const article = body.determiner === null && chunk.determiner === 'definite'
  return article && (chunk.classes & BODIES) !== 0
}

/** "from rights group the Open Hand Foundation", "the news site The Open Ledger": a body, and its name right after the word for it. */
export function joinNamedBodies(doc: Doc, chunks: readonly Chunk[]): Chunk[] {
  const out: Chunk[] = []
  for (const chunk of chunks) {
    const last = out.at(-1)
    const body = last?.type === 'np' ? last : last?.type === 'pp' && !last.verb ? last.object : null
    if (!last || !body || chunk.type !== 'np' || !goesOnFrom(doc, body, chunk)) {
      out.push(chunk)
      continue
    }
    const named = { ...chunk, from: body.from, classes: chunk.classes | (body.classes & BODIES) }
    out[out.length - 1] = last.type === 'pp' ? { ...last, object: named, to: chunk.to } : named
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
