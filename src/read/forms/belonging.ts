import type { Chunk, NounPhrase, Prepositional, VerbGroup } from '../grammar/grammar.ts'
import { DONE_TO } from '../grammar/deeds.ts'
import { isDoing, isOthers } from './bare-roles.ts'
import { NOUN } from '../text/word-table.ts'

/** "of" with what it names. */
export function isOf(chunk: Chunk | undefined): boolean {
  return chunk?.type === 'pp' && chunk.preposition === 'of'
}

const WORKING_FOR = new Set(['from', 'with', 'for', 'at'])

/** "A from the weekly Sun and the cameraman B": whom somebody works for, before the list goes on. */
export const isOfOutlet = ({ name }: NounPhrase, chunk: Chunk | undefined): boolean =>
  name?.class === 'person' &&
  chunk?.type === 'pp' &&
  WORKING_FOR.has(chunk.preposition) &&
  chunk.object !== null &&
  (chunk.object.classes & NOUN.outlet) !== 0

/** What stands behind a phrase is what belongs to it. */
function setBehind(phrase: NounPhrase, of: readonly Prepositional[]): void {
  ;(phrase as { complements: readonly Prepositional[] }).complements = of
}

/**
 * "the home of A and the office of B", "the arrest and trial of A", "A and two members of the choir": a place or a deed
 * in a list stays somebody's, and people stay what they are.
 */
export function keepOwner(thing: NounPhrase, of: readonly Prepositional[]): void {
  if (thing.name || of.length === 0) return
  if ((thing.classes & (NOUN.premise | NOUN.person)) === 0 && !isDoing(thing)) return
  for (const [i, { object }] of [...of.entries()].toReversed())
    if (object) setBehind(object, of.slice(i + 1))
  setBehind(thing, of)
}

/** "pardoned A and three others convicted over the march": what was done to the others, no verb of a clause. */
export const isDoneToOthers = ({ lemma }: VerbGroup, last: NounPhrase | undefined): boolean =>
  last !== undefined && isOthers(last) && DONE_TO.has(lemma)
