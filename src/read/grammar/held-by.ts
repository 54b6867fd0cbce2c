import { isAgentNoun } from './unlisted-nouns.ts'
import { NOUN } from '../text/word-table.ts'
import type { Chunk, NounPhrase, Prepositional } from './grammar.ts'

/** The noun phrase that a chunk is or holds. */
export function phraseOf(chunk: Chunk | undefined): NounPhrase | null {
  return chunk?.type === 'np' ? chunk : chunk?.type === 'pp' ? chunk.object : null
}

/** Whether a phrase is of a person, by its class or by the ending of its noun. */
export function isSomebody({ classes, lemma }: NounPhrase): boolean {
  if (ONE_BY_AGE.has(lemma)) return true
  return (classes & NOUN.person) !== 0 || (classes === 0 && isAgentNoun(lemma))
}

/** "the sentence of the eldest, A": one of several, by age. */
const ONE_BY_AGE = new Set(['eldest', 'youngest', 'oldest'])

/** Whom a person may be "of" who is somebody too. */
export const OF_SOMEBODY: ReadonlySet<string> = new Set(
  `mother father wife husband widow widower son daughter sister brother mother-in-law father-in-law parent cousin uncle aunt niece
  nephew grandmother grandfather grandson granddaughter fiancé fiancee friend colleague lawyer attorney counsel assistant aide adviser
  killer victim supporter follower student pupil neighbour neighbor partner`.split(/\s+/),
)

/** "the editor of Lesk Wave, A": what somebody is the editor of is a body, whatever its name looks like. */
export function asBody(before: Chunk[], holder: NounPhrase): void {
  const [last, held] = before.slice(-2).toReversed()
  if (held !== holder || last?.type !== 'pp' || last.preposition !== 'of' || !last.object) return
  const { name } = last.object
  if (!name || !['person', 'unknown'].includes(name.class) || OF_SOMEBODY.has(holder.lemma)) return
  const object = {
    ...last.object,
    name: { ...name, class: 'group' as const },
    classes: NOUN.organisation,
  }
  before[before.length - 1] = { ...last, object }
}

/** "the editor of Lesk Wave, A, was": whatever is called Lesk Wave, the name behind it is the editor's. */
export function isHeldBy(
  { preposition }: Prepositional,
  holder: Chunk | undefined,
  after: Chunk | undefined,
): boolean {
  const somebody = phraseOf(holder)
  if (preposition !== 'of' || !somebody || somebody.plural || somebody.name) return false
  if (!isSomebody(somebody) || !['definite', 'possessive'].includes(somebody.determiner ?? ''))
    return false
  return !after || after.type === 'comma' || after.type === 'stop' || after.type === 'vg'
}
