import type { Chunk, NounPhrase } from './grammar.ts'
import { itemAt } from './item-at.ts'
import { isHeldBy, isSomebody, phraseOf } from './held-by.ts'

/** Prepositions between somebody and what the person belongs to: "editor of the weekly", "teacher at the school". */
const BELONGING = new Set(['of', 'at', 'for', 'from', 'in'])
const BODIES = new Set(['group', 'outlet', 'authority'])

/** Whose name may follow: of "the coordinator of the movement, A" the coordinator's, if A is a person. */
export function holderOf(
  before: readonly Chunk[],
  [next, after]: readonly (Chunk | undefined)[],
): NounPhrase | null {
  const nearest = phraseOf(before.at(-1))
  if (next?.type !== 'np' || next.name?.class !== 'person') return nearest
  for (let at = before.length - 1; at >= 0; at--) {
    const chunk = before[at]
    const phrase = phraseOf(chunk)
    if (!phrase || phrase.pronoun) return nearest
    const body = phrase.name !== null && BODIES.has(phrase.name.class)
    if (body && chunk?.type === 'pp' && chunk.preposition === 'of') continue
    if (phrase.name && chunk?.type === 'pp' && isHeldBy(chunk, itemAt(before, at - 1), after))
      continue
    if (phrase.name) return nearest
    const counted = phraseOf(itemAt(before, at - 1))
    // "two members of the group, A and B": names of the members, none of the group.
    if (chunk?.type === 'pp' && chunk.preposition === 'of' && counted?.plural && counted.number)
      return counted
    if (isPost(chunk, phrase)) continue
    if (isSomebody(phrase)) {
      const of = isOne(phrase) ? counted?.determiner === 'indefinite' : isOfSomebody(chunk, counted)
      if (!of || chunk?.type !== 'pp') return phrase
    } else if (chunk?.type !== 'pp' || !BELONGING.has(chunk.preposition)) return nearest
  }
  return nearest
}

/** "her predecessor at the head of the union, A", "his successor as chairman, A": the post, and nobody besides. */
const isPost = (chunk: Chunk | undefined, { lemma, determiner }: NounPhrase): boolean =>
  chunk?.type === 'pp' &&
  ((chunk.preposition === 'at' && lemma === 'head') ||
    (chunk.preposition === 'as' && determiner === null))

/** "one of them, Ana Lesko," */
export const isOne = ({ number, determiner }: NounPhrase): boolean =>
  determiner === 'quantity' && number?.value === 1

const OF = new Set(['of', 'for'])

/** "the spokesman of the governor, A": the name is the spokesman's. */
function isOfSomebody(chunk: Chunk | undefined, whose: NounPhrase | null): boolean {
  if (chunk?.type !== 'pp' || !OF.has(chunk.preposition)) return false
  if (!whose || whose.plural || whose.name || whose.number || whose.to !== chunk.from) return false
  return isSomebody(whose) && (whose.determiner === 'definite' || whose.possessor !== null)
}
