import { NOUN } from '../text/word-table.ts'
import { itemAt } from './item-at.ts'
import type { Chunk, NounPhrase } from './grammar.ts'

const PLACES = new Set(
  `capital city town village hamlet port suburb neighbourhood neighborhood district province region municipality settlement commune
  island state department county stronghold hub`.split(/\s+/),
)

const objectOf = (chunk: Chunk | undefined): NounPhrase | null =>
  chunk?.type === 'pp' ? chunk.object : null

/** Where the words end that say what a place is: "the capital", "a town in the north"; -1 where there are none. */
function asideEnd(chunks: readonly Chunk[], comma: number): number {
  const place = chunks[comma + 1]
  if (place?.type !== 'np' || place.name || place.determiner === null || !PLACES.has(place.lemma))
    return -1
  let at = comma + 2
  while (chunks[at]?.type === 'pp') at++
  return chunks[at]?.type === 'comma' ? at : -1
}

/** Where "Ardovia," ends in "A court in Lesk, Ardovia, on Tuesday jailed her"; -1 where no verb stands behind it, or a day and a verb. */
function widerEnd(chunks: readonly Chunk[], comma: number): number {
  const place = chunks[comma + 1]
  const bare = place?.type === 'np' && place.name?.class === 'place' && place.items.length === 0
  const next = chunks[comma + 3]
  const verb = next?.type === 'date' ? chunks[comma + 4] : next
  const goesOn = verb?.type === 'vg' && verb.form === 'finite'
  if (!bare || chunks[comma + 2]?.type !== 'comma') return -1
  if (goesOn) return comma + 2
  // "in Reno, Nevada, and two drivers were hurt": the comma before the next clause stays
  const [who, then] = [chunks[comma + 4], chunks[comma + 5]]
  const people = who?.type === 'np' && (who.name ? who.name.class : who.classes & NOUN.person)
  const clause = (people === 'person' || people === NOUN.person) && then?.type === 'vg'
  return next?.type === 'conj' && next.word !== 'or' && clause ? comma + 1 : -1
}

const LENGTHS = new Set('km kilometre kilometer mile metre meter hour minute league'.split(' '))

/** Where the words end that say how far a place is from another: "some 40 km from Lund", "two hours' drive to the north"; -1 where there are none. */
function distanceEnd(chunks: readonly Chunk[], comma: number): number {
  const far = chunks[comma + 1]
  if (far?.type !== 'np' || far.number === null || far.name || !LENGTHS.has(far.lemma)) return -1
  let at = comma + 2
  while (chunks[at]?.type === 'pp' || chunks[at]?.type === 'adverb') at++
  return chunks[at]?.type === 'comma' ? at : -1
}

/** "in the capital, Lesk, police": the place that is named next. */
const isUnnamed = (place: NounPhrase | null): boolean =>
  place !== null &&
  place.name === null &&
  place.determiner === 'definite' &&
  PLACES.has(place.lemma)

/** "In Lesk, the capital, three men attacked her": what is said of a place between commas does nothing itself. */
export function joinPlaceAsides(chunks: readonly Chunk[]): Chunk[] {
  const out: Chunk[] = []
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i]
    if (!chunk) continue
    const before = objectOf(itemAt(chunks, i - 1))
    const placed = before?.name?.class === 'place'
    const capital = chunk.type === 'comma' && isUnnamed(before) ? widerEnd(chunks, i) : -1
    if (capital > 0) {
      const named = chunks[i + 1]
      const last = out.at(-1)
      if (last?.type === 'pp' && named?.type === 'np') out.splice(-1, 1, { ...last, object: named })
      i = capital
      continue
    }
    const wider = chunk.type === 'comma' && placed && i > 1 ? widerEnd(chunks, i) : -1
    if (wider > 0) {
      i = wider
      continue
    }
    const far = chunk.type === 'comma' && before ? distanceEnd(chunks, i) : -1
    if (far > 0) {
      i = far - 1
      continue
    }
    const end = chunk.type === 'comma' && placed ? asideEnd(chunks, i) : -1
    if (end < 0) out.push(chunk)
    else {
      out.push(...chunks.slice(i + 2, end))
      i = end - 1
    }
  }
  return out
}
