import type { NounPhrase } from '../grammar/grammar.ts'
import { type Doc, mentionOver } from '../text/doc.ts'
import { idOf } from '../text/intern.ts'
import { FN, NOUN, infoOf } from '../text/word-table.ts'
import { type Words, wordsBetween } from './slots.ts'

const ids = (words: string): ReadonlySet<number> => new Set(words.split(/\s+/).map(idOf))
const W_OF = idOf('of')

/** Nouns of place that do not say which: "in the city". */
export const VAGUE_PLACES = ids(
  'city town village region province district country capital area place home house side end border center centre station court office hill road street highway bridge',
)

/** "the road", "the city", where nothing says which. */
export function isVague({ tokens }: Doc, { head, from }: NounPhrase): boolean {
  return head - from < 2 && VAGUE_PLACES.has(tokens.word[head] ?? 0)
}

/** Nouns of place that need no article: "outside court", "near parliament". */
const ALONE = ids('court parliament campus headquarters')

function isKnownAlone({ tokens }: Doc, { determiner, head }: NounPhrase): boolean {
  return determiner === null && ALONE.has(tokens.word[head] ?? 0)
}

/** Before the doors of what one stands, whatever it is: "in front of the regional academy". */
const FACING = new Set(['outside', 'in front of', 'opposite', 'outside of'])
const NO_VENUE = NOUN.person | NOUN.assembly | NOUN.law | NOUN.case
/** "outside the law", "outside the region" */
const UNFACED = ids(
  'law country region scope framework remit capital system rules world union state nation line mandate',
)

const mayBeFaced = ({ tokens }: Doc, { classes, head }: NounPhrase): boolean =>
  (classes & NO_VENUE) === 0 && !UNFACED.has(tokens.word[head] ?? 0)

export function isVenue(doc: Doc, phrase: NounPhrase, preposition: string): boolean {
  const faced = FACING.has(preposition) && mayBeFaced(doc, phrase)
  return (
    (faced || (phrase.classes & (NOUN.place | NOUN.premise)) !== 0) &&
    (phrase.determiner === 'definite' || isKnownAlone(doc, phrase)) &&
    phrase.name === null &&
    phrase.names.length === 0 &&
    !phrase.plural &&
    phrase.number === null &&
    !isVague(doc, phrase)
  )
}

function withoutArticle(doc: Doc, phrase: NounPhrase): number {
  return infoOf(doc.tokens.word[phrase.from] ?? 0).fn & FN.determiner
    ? phrase.from + 1
    : phrase.from
}

/** "the Palace of Justice", "the gates of Terminal 2": the words after "of" belong to the venue's name. */
export function endOf(doc: Doc, phrase: NounPhrase): number {
  const { tokens, source } = doc
  if (tokens.word[phrase.to] !== W_OF) return phrase.to
  const after = mentionOver(doc, phrase.to + 1) ?? mentionOver(doc, phrase.to + 2)
  if (after?.type === 'name')
    return after.class === 'place' && !OF_OTHERS.has(tokens.word[phrase.head] ?? 0)
      ? phrase.to
      : after.to
  const named = (i: number): boolean =>
    /\p{Lu}/u.test(source.slice(tokens.start[i], (tokens.start[i] ?? 0) + 1))
  let to = phrase.to + 1
  while (named(to) && to < phrase.to + 4) to++
  // "the University of Science and Technology"
  if (MATTERS.has(tokens.word[to - 1] ?? 0) && tokens.word[to] === W_AND && named(to + 1)) to += 2
  return to > phrase.to + 1 ? to : phrase.to
}

const W_AND = idOf('and')
/** What is nothing without what it is of: "the gates of Terminal 2". */
const OF_OTHERS = ids('gate gates door doors steps municipality embassy consulate mayoralty')
const MATTERS = ids('science law arts economics politics medicine languages agriculture management')

export const whole = (doc: Doc, phrase: NounPhrase): Words =>
  wordsBetween(doc, withoutArticle(doc, phrase), endOf(doc, phrase))
