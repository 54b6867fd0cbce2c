import type { Chunk, NounPhrase } from './grammar.ts'
import { itemAt } from './item-at.ts'
import { NOUN } from '../text/word-table.ts'

/** Who is there for others, or belongs to them: what was done is said of those others. */
const FOR_OTHERS = new Set(
  `family relative parent widow wife lawyer attorney counsel solicitor advocate defender colleague friend supporter
  neighbour neighbor`.split(/\s+/),
)

/**
 * In "a lawyer for two students arrested in May" and "the families of four men killed" it is the students and the men;
 * in "a leader of the union arrested in May" the leader.
 */
export function whoseDeed(
  chunks: readonly Chunk[],
  at: number,
  head: NounPhrase | null,
): NounPhrase | null {
  const part = itemAt(chunks, at - 1)
  const object = part?.type === 'pp' ? part.object : null
  if (!head || !object || part?.type !== 'pp') return head ?? object
  const several = object.plural && (object.number !== null || object.determiner === 'quantity')
  if (!several || (object.classes & NOUN.person) === 0) return head
  const chained = itemAt(chunks, at - 2)
  const forThem = part.preposition === 'for' || FOR_OTHERS.has(head.lemma)
  const further =
    chained?.type === 'pp' && chained.object !== null && FOR_OTHERS.has(chained.object.lemma)
  return (part.preposition === 'for' || part.preposition === 'of') && (forThem || further)
    ? object
    : head
}
