import { follower } from './antecedents.ts'
import type { Draft, State } from './clause-state.ts'
import type { Chunk, NounPhrase } from './grammar.ts'
import { REPORTING } from './relative-objects.ts'
import { NOUN } from '../text/word-table.ts'

const PARTS_OF_DAYS = new Set(['day', 'night', 'evening', 'morning', 'week', 'hour'])

/** "Two days before the march, police searched": how long before, not who. */
export function isLapse(
  { chunks, current, pending }: State,
  phrase: NounPhrase,
  at: number,
): boolean {
  const next = chunks[at + 1]
  if (current || pending || next?.type !== 'pp' || !next.object) return false
  if (next.preposition !== 'before' && next.preposition !== 'after') return false
  return phrase.duration !== null || PARTS_OF_DAYS.has(phrase.lemma)
}

const TIMES = new Set(['after', 'before', 'since', 'until'])

/** "have held 500 people since a protest outside the embassy began": what follows belongs to another clause. */
export function clauseBetween(chunks: readonly Chunk[], at: number, verb: Chunk): boolean {
  for (let i = at + 1; i < chunks.length && chunks[i] !== verb; i++) {
    const chunk = chunks[i]
    if (chunk?.type === 'pp' && TIMES.has(chunk.preposition) && chunk.object) return true
  }
  return false
}

/** "said Ana Lesko, 44, was charged": the age between commas parts nobody from what is told of them. */
export function isAged(current: Draft | null, { name }: NounPhrase): boolean {
  if (!current || current.objects.length > 0 || !REPORTING.has(current.verb.lemma)) return false
  return name?.class === 'person' && name.age !== null
}

/** "voted 5-4 to ban rallies": by how many, no object. */
export const isTally = (current: Draft | null, { number, name, from, to }: NounPhrase): boolean =>
  current?.verb.lemma === 'vote' && number !== null && name === null && to - from === 1

/** What follows a phrase, and the comma behind it where there is one. */
export const pastComma = (chunks: readonly Chunk[], at: number) =>
  follower(chunks, chunks[at + 1]?.type === 'comma' ? at + 1 : at)

/** "A woman who wrote four words was jailed": what is written, and nobody of whom it is written. */
export const isWritten = (current: Draft | null, { classes, pronoun, name }: NounPhrase): boolean =>
  current?.verb.lemma === 'write' &&
  current.via === 'relative' &&
  pronoun === null &&
  name === null &&
  (classes & NOUN.person) === 0
