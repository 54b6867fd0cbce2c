import type { Chunk, NounPhrase } from '../grammar/grammar.ts'
import { itemAt } from '../grammar/item-at.ts'
import { NOUN } from '../text/word-table.ts'

const LEADING = new Set(['adverb', 'date', 'pp', 'sub', 'comma', 'law'])

/** "After being held for a day, | A and B were freed", "Arrested in May, | A and B": what stands before the subject. */
export function opensWithoutSubject(chunks: readonly Chunk[], to: number): boolean {
  const before = chunks.slice(0, to)
  const first = before.findIndex(
    chunk => chunk.type === 'vg' || (chunk.type === 'pp' && chunk.verb),
  )
  if (!before.slice(0, first).every(({ type }) => LEADING.has(type))) return false
  return before.every(
    (chunk, i) =>
      chunk.type !== 'vg' || chunk.form !== 'finite' || (i === first && chunk.ambiguous),
  )
}

/** What a list holds, as far as it has been followed. */
export type Members = {
  readonly members: NounPhrase[]
  readonly end: number
  readonly close: boolean
}

const isSomebody = ({ classes, name }: NounPhrase): boolean =>
  name?.class === 'person' || (classes & NOUN.person) !== 0

/** "In addition, three of them, A, B and C": what only leads on to those who are told of. */
const isAbstract = (chunk: Chunk): boolean =>
  chunk.type === 'pp' &&
  IN_PLACES.has(chunk.preposition) &&
  chunk.object !== null &&
  chunk.object.name === null &&
  chunk.object.pronoun === null &&
  chunk.object.classes === 0

/** "In Ardov, two men, A and B": the town is no member of what follows. */
const IN_PLACES = new Set(['in', 'at', 'near', 'outside'])

export function setsScene(chunk: Chunk, found: Members, opens: boolean): Members {
  if (opens && isAbstract(chunk) && found.members.some(isSomebody))
    return { members: [], end: found.end, close: false }
  if (chunk.type !== 'pp' || chunk.object?.name?.class !== 'place') return found
  const people = found.members.some(
    ({ classes, number }) => number !== null && (classes & NOUN.person) !== 0,
  )
  const named = found.members.length > 0 && found.members.every(one => one.name?.class === 'person')
  return people || (named && opens && IN_PLACES.has(chunk.preposition))
    ? { members: [], end: found.end, close: false }
    : found
}

const COUNTED_FROM = new Set(['after', 'before', 'following', 'since'])

/** How a phrase with a preposition opens its sentence: "Weeks after their arrest, …", where a comma follows. */
export function opensSentence(chunk: Chunk, chunks: readonly Chunk[], at: number): boolean {
  if (chunk.type !== 'pp' || chunks[at + 1]?.type !== 'comma') return false
  // "Besides A, B and C were held": those held stand after the comma.
  const weeks = at === 1 && chunks[0]?.type === 'np' && chunks[0].name === null
  return at === 0 || (weeks && COUNTED_FROM.has(chunk.preposition))
}

/** Verbs of saying that nobody is the object of: whoever follows is who it is told of. */
const SAYING = new Set(
  'say claim allege add believe note state insist think know hope fear argue announce'.split(' '),
)
const TELLING = new Set(['tell', 'inform'])

/** "said A and B were held", "told reporters he and two others were beaten": what follows are those it is told of. */
export function opensTelling(chunks: readonly Chunk[], at: number): boolean {
  const says = itemAt(chunks, at - 1)
  if (says?.type === 'vg') return says.voice === 'active' && SAYING.has(says.lemma)
  const tells = itemAt(chunks, at - 2)
  return says?.type === 'np' && tells?.type === 'vg' && TELLING.has(tells.lemma)
}
