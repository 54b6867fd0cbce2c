import type { Doc } from '../text/doc.ts'
import { fits } from '../events/fits.ts'
import type { Clause, NounPhrase, Prepositional } from './grammar.ts'
import { NOUN, infoOf } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

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

const isPlace = ({ name, classes }: NounPhrase): boolean =>
  name === null && (classes & NOUN.premise) !== 0

/** "the home of A and the office of B": whose each of them is. */
function ownersIn(list: NounPhrase, mask: number): NounPhrase {
  if (!list.items.some(isPlace)) return list
  const items = list.items.map(item => (isPlace(item) ? (owner(item, mask) ?? item) : item))
  return { ...list, items }
}

/** Those whose the places of a list are, the first's told already. */
function withOthers(phrase: NounPhrase, first: NounPhrase | null, mask: number): NounPhrase | null {
  const others = phrase.items
    .slice(1)
    .flatMap(item => (isPlace(item) ? (owner(item, mask) ?? []) : []))
  if (!first || others.length === 0) return first ?? others[0] ?? null
  return { ...first, items: [...(first.items.length > 0 ? first.items : [first]), ...others] }
}

/** "the licences of A and four further stations": theirs as well. */
export function withCounted(
  phrase: NounPhrase,
  first: NounPhrase | null,
  mask: number,
): NounPhrase | null {
  const others = phrase.items
    .slice(1)
    .filter(item => item.number !== null && item.name === null && fits(item, mask))
  if (!first?.name || first === phrase || others.length === 0) return first
  return { ...first, items: [...(first.items.length > 0 ? first.items : [first]), ...others] }
}

/** Whose what is told of is, of each of a list of places. */
export function owner(phrase: NounPhrase, mask: number): NounPhrase | null {
  const first = ownerOf(phrase, mask)
  if (phrase.items.length < 2) return first
  return isPlace(phrase) ? withOthers(phrase, first, mask) : withCounted(phrase, first, mask)
}

/** Whose it is, what is told of: "Bekov's arrest", "the home of Bekov", "the Bekov case". */
function ownerOf(phrase: NounPhrase, mask: number): NounPhrase | null {
  const listed = phrase.complements.findIndex(({ preposition }) => preposition === 'including')
  const own = listed < 0 ? phrase.complements : phrase.complements.slice(0, listed)
  const of = phraseWith(own, ['of', 'for', 'from', 'belonging to'])
  if (of?.object && of.preposition === 'of' && fits(of.object, mask))
    return (isPlace(of.object) ? ownerOf(of.object, mask) : null) ?? ownersIn(of.object, mask)
  if (of?.object?.possessor && (of.object.classes & (NOUN.case | NOUN.plea)) !== 0)
    return owner(of.object, mask)
  const against = (phrase.classes & (NOUN.decision | NOUN.case)) !== 0
  const accused = against ? phraseWith(phrase.complements, ['against'])?.object : null
  if (accused && fits(accused, mask)) return accused
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
  return ofThose(phrase, mask)
}

/** "accounts, including those of A and B": whose those are. */
function ofThose({ including }: NounPhrase, mask: number): NounPhrase | null {
  const [those, ...others] = including
  const whose = those?.possessor
  if (!whose?.name || !fits(whose, mask)) return null
  const more = others.filter(other => other.name !== null && fits(other, mask))
  return more.length === 0 ? whose : { ...whose, items: [whose, ...more], plural: true }
}

/** Verbs of what is laid on somebody: "a fine imposed on", "a sentence handed to", "a case opened against". */
const LAID = new Set(
  'impose hand issue levy slap pass bring file open launch place serve mete pronounce initiate institute start give lodge'.split(
    ' ',
  ),
)

/** Whose "a fine imposed on bookseller A", "a claim brought by A against B" is, by the participle after the noun. */
export function laidOn(
  clauses: readonly Clause[],
  noun: NounPhrase,
  { mask, filed }: { readonly mask: number; readonly filed: boolean },
): NounPhrase | null {
  const told = clauses.find(
    ({ subject, via, verb }) =>
      subject === noun &&
      (via === 'antecedent' || via === 'relative') &&
      verb.voice === 'passive' &&
      LAID.has(verb.lemma),
  )
  if (!told) return null
  const suit = (noun.classes & (NOUN.suit | NOUN.plea)) !== 0
  const against = filed ? ['against', 'on'] : ['by', 'against', 'on']
  const prepositions = suit ? against : ['on', 'upon', 'against', 'to']
  for (const preposition of prepositions) {
    const object = phraseWith(told.phrases, [preposition])?.object
    if (object && fits(object, mask)) return object
  }
  return null
}

/** "refused the union permission to gather": two nouns of one phrase, the first of them whom. */
export function whom(doc: Doc, theme: NounPhrase, mask: number): NounPhrase | null {
  let at = theme.head - 1
  while (at > theme.from && wordOf(doc.tokens.word[at] ?? 0).includes('-')) at--
  const { noun, plural, lemma } = infoOf(doc.tokens.word[at] ?? 0)
  if (theme.determiner === null || at <= theme.from || (noun & mask) === 0) return null
  if ((noun & NOUN.authority) !== 0) return null
  return {
    ...theme,
    to: at + 1,
    head: at,
    lemma: lemma || wordOf(doc.tokens.word[at] ?? 0),
    classes: noun,
    plural,
    complements: [],
  }
}

/** "his arrest", "a search of his flat" */
export const isOwnerOf = (noun: NounPhrase | null, whose: NounPhrase): boolean =>
  noun?.possessor === whose ||
  noun?.complements.some(
    ({ preposition, object }) => preposition === 'of' && object?.possessor === whose,
  ) === true
