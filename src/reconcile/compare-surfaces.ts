import {
  compareGroups,
  compareNames,
  comparePlaces,
  countryOfNationality,
  findPlace,
  foldName,
  nameKeys,
  nameWords,
  placeKeys,
  type Comparison,
} from '../names/index.ts'
import type { MentionType } from './mentions.ts'

/** Compares two spellings of persons, groups or places. */
export function compareSurfaces(a: string, b: string, of: MentionType): Comparison {
  const told =
    of === 'person'
      ? compareNames(a, b)
      : of === 'group'
        ? placeAsked([a, b], singleAsked(a, b))
        : placesAsked(a, b)
  return told.outcome !== 'different' && isShortSound(a, b)
    ? {
        ...told,
        outcome: 'different',
        reasons: [...told.reasons, 'short words that only sound alike'],
      }
    : told
}

/** Of two places of one name, one is perhaps an area and the other its city where one alone says what it is; a site is not its place. */
function placesAsked(a: string, b: string): Comparison {
  const [left, right] = [withoutNoun(a), withoutNoun(b)]
  const told = comparePlaces(left, right)
  if (siteOf(a) !== siteOf(b) || (siteOf(a) !== '' && !shareMore(a, b)))
    return {
      ...told,
      outcome: 'different',
      reasons: [...told.reasons, 'a place and a site in it, or two sites'],
    }
  const twoKinds = REGION.test(a) !== REGION.test(b)
  if (told.outcome === 'different' || (!twoKinds && left === a && right === b)) return told
  const reason = twoKinds
    ? `“${a}” and “${b}”: a region and what may be its city`
    : `“${a}” and “${b}”: one says what it is`
  return {
    outcome: 'ask',
    score: Math.min(told.score, twoKinds ? 0.5 : 0.75),
    reasons: [...told.reasons, reason],
  }
}

/** A word this long does not sound like another by chance. */
const LONG = 6

/** Names of which one is a single short word, without a word in common however it is written, nor its letters. */
function isShortSound(a: string, b: string): boolean {
  const [left, right] = [foldName(a).split(' '), foldName(b).split(' ')]
  const [few, many] = left.length < right.length ? [left, right] : [right, left]
  const [single = ''] = few
  if (few.length > 1 || single.length >= LONG || many.includes(single)) return false
  return (
    !LETTERS.test(a) &&
    !LETTERS.test(b) &&
    gazetteerKeys(a).every(key => !gazetteerKeys(b).includes(key)) &&
    many.length > 0 &&
    !(many.length === 1 && isOtherAlphabet(a, b))
  )
}

const isOtherAlphabet = (a: string, b: string) =>
  /\p{Script=Latin}/u.test(a) !== /\p{Script=Latin}/u.test(b)

/** "Court of Appeal" and "Lemsk Court of Appeal" are one only where the texts are about Lemsk. */
function placeAsked([a, b]: readonly [string, string], told: Comparison): Comparison {
  if (told.outcome !== 'same' || LETTERS.test(a) || LETTERS.test(b)) return told
  if (placesIn(a).join(' ') === placesIn(b).join(' ')) return told
  const score = Math.min(told.score, 0.79)
  return { outcome: 'ask', score, reasons: [...told.reasons, 'only one says where it is'] }
}

/** Names of places among the words of a name. */
export const placesIn = (name: string): readonly string[] =>
  nameWords(name).filter(word => findPlace(word).length > 0 || countryOfNationality(word) !== null)

const LETTERS = /^\p{Lu}{2,8}$/u

/** A group's name of a single word is a question, unless it is letters that the other name is known by. */
function singleAsked(a: string, b: string): Comparison {
  const told = compareGroups(a, b)
  const isThin = (one: string, other: string) =>
    !/[\s/]/.test(one) && !(LETTERS.test(one) && !other.includes(one))
  if (told.outcome !== 'same' || (!isThin(a, b) && !isThin(b, a))) return told
  return {
    outcome: 'ask',
    score: Math.min(told.score, 0.75),
    reasons: [...told.reasons, 'a name of one word: many may bear it'],
  }
}

/** What a spelling is looked for by among those of its kind. */
export function keysOf(name: string, of: MentionType): string[] {
  if (of !== 'place') return nameKeys(name, of)
  const bare = withoutNoun(name)
  return [...nameKeys(bare, 'group'), ...placeKeys(name)]
}

const NOUN =
  /^(?:the\s+)?(?:(?:city|town|village|province|region|district|republic|oblast|county) of|(?:park|square|street|garden|courtyard|bridge) (?:behind|near|beside|by|outside|opposite)(?: the)?)\s+|\s+(?:city|town|village|province|region|district|oblast|county)$/giu
const withoutNoun = (name: string) => name.replace(NOUN, '').trim() || name

const REGION = /\b(?:province|region|district|oblast|county)\b/i
const SITE =
  /\b(?:airport|cathedral|mosque|church|prison|jail|station|university|square|street|avenue|bridge|stadium|market|cinema|theatre|club|hospital|embassy)\b/i

const siteOf = (name: string) => SITE.exec(name)?.[0].toLowerCase() ?? ''

/** Whether two sites share a word beyond what they are: "Republic Square" and "Constitution Square" do not. */
function shareMore(a: string, b: string): boolean {
  const words = (name: string) => foldName(name.replace(SITE, ' ')).split(' ')
  return words(a).some(word => words(b).includes(word))
}

/** A place in the gazetteer is known by its country and name there, whatever it is called here. */
const gazetteerKeys = (name: string) =>
  findPlace(name).map(({ country, name: known }) => `@ ${country} ${known}`)
