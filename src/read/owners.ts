import { fits } from './fits.ts'
import type { NounPhrase, Prepositional } from './grammar.ts'

/** The first of the phrases with one of the prepositions. */
export function phraseWith(
  phrases: readonly Prepositional[],
  prepositions: readonly string[],
): Prepositional | null {
  return (
    phrases.find(phrase => phrase.object !== null && prepositions.includes(phrase.preposition)) ??
    null
  )
}

/** Whose it is, what is told of: "Bekov's arrest", "the home of Bekov", "the Bekov case". */
export function owner(phrase: NounPhrase, mask: number): NounPhrase | null {
  const of = phraseWith(phrase.complements, ['of', 'for', 'from', 'belonging to'])
  if (of?.object && of.preposition === 'of' && fits(of.object, mask)) return of.object
  if (phrase.possessor && (fits(phrase.possessor, mask) || phrase.possessor.name !== null))
    return phrase.possessor
  const inner = phrase.names.find(name => name.to <= phrase.head && name.class !== 'place')
  if (inner && !phrase.name)
    return {
      ...phrase,
      from: inner.from,
      to: inner.to,
      head: inner.to - 1,
      name: inner,
      names: [inner],
      possessor: null,
      complements: [],
    }
  if (phrase.name && (phrase.classes & mask) !== 0) return phrase
  return null
}
