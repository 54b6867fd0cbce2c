import type { NounPhrase } from '../grammar/grammar.ts'
import { type Doc, type NameMention, mentionOver } from '../text/doc.ts'
import { idOf } from '../text/intern.ts'
import { FN, NOUN, infoOf } from '../text/word-table.ts'
import { type Words, wordsBetween } from '../text/doc-words.ts'

const ids = (words: string): ReadonlySet<number> => new Set(words.split(/\s+/).map(idOf))
const W_OF = idOf('of')

/** Nouns of place that do not say which: "in the city". */
export const VAGUE_PLACES = ids(
  'city town village region province district country capital area place home house side end border center centre station court office hill road street highway room',
)

/** "the road", "the city", where nothing says which; "the house of Ivo Bek" does. */
export function isVague(doc: Doc, phrase: NounPhrase): boolean {
  const { head, from, to } = phrase
  if (head - from >= 2 || !VAGUE_PLACES.has(doc.tokens.word[head] ?? 0)) return false
  return endOf(doc, phrase) === to
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

/** What is told in the plural and is one place: "the gates", "the offices of Radio Ruta". */
const PLURALS = ids('gates steps offices headquarters premises doors barracks grounds stairs')

/** "the governor's house", not "his house". */
const isOwned = ({ determiner, possessor }: NounPhrase): boolean =>
  determiner === 'possessive' && possessor !== null && possessor.pronoun === null

const COURTS = ids('court courtroom')

export function isVenue(doc: Doc, phrase: NounPhrase, preposition: string): boolean {
  const faced = FACING.has(preposition) && mayBeFaced(doc, phrase)
  const head = doc.tokens.word[phrase.head] ?? 0
  return (
    (faced || (phrase.classes & (NOUN.place | NOUN.premise)) !== 0) &&
    (phrase.determiner === 'definite' || isKnownAlone(doc, phrase) || isOwned(phrase)) &&
    phrase.name === null &&
    phrase.names.length === 0 &&
    (!phrase.plural ||
      (PLURALS.has(head) && (isOwned(phrase) || endOf(doc, phrase) > phrase.to))) &&
    phrase.number === null &&
    ((faced && COURTS.has(head)) || !isVague(doc, phrase))
  )
}

/** What a town has several of: "at a hospital in Lesk". */
const ONE_OF_SEVERAL = ids(
  `hospital clinic hotel restaurant cafe café checkpoint facility barracks base church mosque
  school shop market farm factory plant warehouse camp bar club bakery garage workshop hostel dormitory square stadium`,
)
const NEXT = ids('in near')

/** "at a hospital in Lesk": a venue that only its town tells apart. */
export function isVenueOfTown(doc: Doc, { determiner, head, to }: NounPhrase): boolean {
  const { word } = doc.tokens
  if (determiner !== 'indefinite' || !ONE_OF_SEVERAL.has(word[head] ?? 0)) return false
  const next = NEXT.has(word[to] ?? 0) ? mentionOver(doc, to + 1) : undefined
  return next?.type === 'name' && next.class === 'place'
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
    return after.class === 'place' &&
      !OF_OTHERS.has(tokens.word[phrase.head] ?? 0) &&
      !isInstitution(doc, after)
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

/** "Lesk University": a place by its last word, no town. */
function isInstitution({ tokens }: Doc, { from, to }: NameMention): boolean {
  const { noun } = infoOf(tokens.word[to - 1] ?? 0)
  return to - from > 1 && (noun & (NOUN.place | NOUN.premise)) !== 0
}

const W_AND = idOf('and')
/** What is nothing without what it is of: "the gates of Terminal 2". */
const OF_OTHERS = ids(
  'gate gates door doors steps municipality embassy consulate mayoralty port harbour harbor airport university cathedral',
)
const MATTERS = ids('science law arts economics politics medicine languages agriculture management')

export const whole = (doc: Doc, phrase: NounPhrase): Words =>
  wordsBetween(doc, withoutArticle(doc, phrase), endOf(doc, phrase))
