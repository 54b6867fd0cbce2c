import type { Chunk, NounPhrase } from './grammar.ts'
import { DONE_TO, DONE_TO_THINGS } from './deeds.ts'
import { itemAt } from './item-at.ts'
import { NOUN } from '../text/word-table.ts'

/** Who is there for others, or belongs to them: what was done is said of those others. */
const FOR_OTHERS = new Set(
  `family relative parent widow wife lawyer attorney counsel solicitor advocate defender colleague friend supporter
  neighbour neighbor`.split(/\s+/),
)

/** What is held against somebody, befell him, or shows or gathers people: what was done was done to those people. */
const ABOUT_PEOPLE = new Set(
  `trial retrial court-martial hearing case proceeding prosecution appeal arrest detention release acquittal conviction
  sentencing verdict sentence questioning interrogation extradition deportation fate killing murder death funeral body
  testimony photograph photo picture video list name number rally march protest vigil strike`.split(
    /\s+/,
  ),
)
const OF = new Set(['of', 'against', 'for', 'with'])

/** "hearing in the trial of": the second of two such words, which says whose the first is. */
function isWithin(chunk: Chunk | null | undefined): boolean {
  if (chunk?.type !== 'pp' || (chunk.preposition !== 'in' && chunk.preposition !== 'on'))
    return false
  return chunk.object !== null && ABOUT_PEOPLE.has(chunk.object.lemma)
}

/** "The trial of two men charged with fraud", "a rally of teachers sacked in May": charged and sacked were people. */
function isOfPeople(chunks: readonly Chunk[], at: number, head: NounPhrase): boolean {
  const verb = chunks[at]
  const part = itemAt(chunks, at - 1)
  if (verb?.type !== 'vg' || part?.type !== 'pp' || !OF.has(part.preposition)) return false
  const people = part.object !== null && (part.object.classes & NOUN.person) !== 0
  const lone = itemAt(chunks, isWithin(itemAt(chunks, at - 2)) ? at - 3 : at - 2) === head
  const off = chunks[at + 1]
  // "the trial of A kicked off"
  const starts = off?.type === 'pp' && off.object === null && off.preposition === 'off'
  const done = DONE_TO.has(verb.lemma) && !DONE_TO_THINGS.has(verb.lemma) && !starts
  return people && lone && done && head.name === null && ABOUT_PEOPLE.has(head.lemma)
}

/** "upheld the sentence of four years given to A": the sentence was given, and so were the years. */
export function termBefore(chunks: readonly Chunk[], at: number): NounPhrase | null {
  const part = itemAt(chunks, at - 1)
  const head = itemAt(chunks, at - 2)
  if (part?.type !== 'pp' || part.preposition !== 'of' || head?.type !== 'np') return null
  const amount = part.object?.duration ?? part.object?.money ?? null
  return amount !== null && (head.classes & NOUN.decision) !== 0 ? head : null
}

/** What is held on a day, as people are elsewhere. */
const EVENTS = new Set(
  `conference meeting forum briefing event session vote election referendum ceremony seminar workshop congress debate
  talks interview assembly party concert festival service funeral`.split(/\s+/),
)

/** "said the leader at a rally held on Monday": the rally was held, and nobody else. */
const isHeldEvent = (verb: Chunk | undefined, { lemma, classes, name }: NounPhrase): boolean =>
  verb?.type === 'vg' &&
  verb.lemma === 'hold' &&
  name === null &&
  ((classes & NOUN.assembly) !== 0 || EVENTS.has(lemma))

/** What a court is never: "appeared in court charged with sedition", "brought before a judge handcuffed". */
const AT_COURT = new Set('charge accuse suspect indict handcuff shackle chain dress'.split(' '))

/** "appeared in court charged with sedition": said of whoever appeared. */
function isOfDefendant(chunks: readonly Chunk[], at: number): boolean {
  const part = itemAt(chunks, at - 1)
  const verb = chunks[at]
  if (part?.type !== 'pp' || verb?.type !== 'vg' || !part.object) return false
  return AT_COURT.has(verb.lemma) && (part.object.classes & NOUN.court) !== 0
}

/** The noun that the phrases right before a place hang on. */
function headOf(chunks: readonly Chunk[], at: number): NounPhrase | null {
  let i = at
  while (itemAt(chunks, i)?.type === 'pp') i--
  const chunk = itemAt(chunks, i)
  return chunk?.type === 'np' ? chunk : null
}

/**
 * In "a lawyer for two students arrested in May" and "the families of four men killed" it is the students and the men;
 * in "a leader of the union arrested in May" the leader.
 */
export function whoseDeed(
  chunks: readonly Chunk[],
  at: number,
  outer: NounPhrase | null,
): NounPhrase | null {
  const part = itemAt(chunks, at - 1)
  // "who represents the families of men killed": the families, and nobody before "who"
  const head = outer && part?.type === 'pp' ? (headOf(chunks, at - 1) ?? outer) : outer
  const object = part?.type === 'pp' ? part.object : null
  if (!head) return isOfDefendant(chunks, at) ? null : (termBefore(chunks, at) ?? object)
  if (!object || part?.type !== 'pp') return head
  if (isHeldEvent(chunks[at], object)) return object
  if (isOfPeople(chunks, at, head)) return object
  const bare = object.determiner === null && object.name === null && FOR_OTHERS.has(head.lemma)
  const several =
    object.plural && (object.number !== null || object.determiner === 'quantity' || bare)
  if (!several || (object.classes & NOUN.person) === 0) return head
  const chained = itemAt(chunks, at - 2)
  const forThem = part.preposition === 'for' || FOR_OTHERS.has(head.lemma)
  const further =
    chained?.type === 'pp' && chained.object !== null && FOR_OTHERS.has(chained.object.lemma)
  return (part.preposition === 'for' || part.preposition === 'of') && (forThem || further)
    ? object
    : head
}
