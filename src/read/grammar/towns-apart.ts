import { NOUN } from '../text/word-table.ts'
import type { Chunk, NounPhrase, Prepositional } from './grammar.ts'
import { itemAt } from './item-at.ts'

const OPENING: ReadonlySet<Chunk['type']> = new Set<Chunk['type']>([
  'comma',
  'conj',
  'sub',
  'stop',
  'date',
])

/** "in Cusco nurses (went on strike)": a town, and those who do what follows. */
function townAndDoers(chunks: readonly Chunk[], at: number): NounPhrase | null {
  const part = chunks[at]
  const before = itemAt(chunks, at - 1)
  if (part?.type !== 'pp' || part.preposition !== 'in' || !part.object) return null
  const { names, name, plural, determiner, number, classes, items, from } = part.object
  const [town] = names
  if (names.length !== 1 || name !== null || town?.from !== from) return null
  const counted = number?.from === town.to
  if (town.class !== 'place' && town.class !== 'group' && !counted) return null
  if (!plural || determiner !== null || (number !== null && !counted) || items.length > 0)
    return null
  if ((classes & NOUN.person) === 0 || (before && !OPENING.has(before.type))) return null
  let end = at + 1
  if (counted) while (chunks[end]?.type === 'pp') end++
  const next = chunks[end]
  return next?.type === 'vg' && next.form === 'finite' ? part.object : null
}

/** The place, and the people behind it, as two pieces. */
function apart(part: Prepositional, whole: NounPhrase): Chunk[] {
  const [town] = whole.names
  if (!town) return [part]
  const place: NounPhrase = {
    ...whole,
    to: town.to,
    head: town.to - 1,
    lemma: '',
    classes: NOUN.place,
    name: { ...town, class: 'place' },
    names: [{ ...town, class: 'place' }],
    plural: false,
    number: null,
    complements: [],
  }
  const doers: NounPhrase = { ...whole, from: town.to, names: [] }
  return [{ ...part, to: town.to, object: place }, doers]
}

/** Parts towns from the people named behind them: "In Cusco nurses went on strike", "while in Kano 40 students marched". */
export function partTowns(chunks: Chunk[]): Chunk[] {
  if (!chunks.some((_, at) => townAndDoers(chunks, at))) return chunks
  return chunks.flatMap((chunk, at) => {
    const whole = townAndDoers(chunks, at)
    return whole && chunk.type === 'pp' ? apart(chunk, whole) : [chunk]
  })
}
