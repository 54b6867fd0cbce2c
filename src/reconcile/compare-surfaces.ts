import {
  compareGroups,
  compareNames,
  comparePlaces,
  nameKeys,
  placeKeys,
  type Comparison,
} from '../names/index.ts'
import type { MentionType } from './mentions.ts'

/** Compares two spellings of persons, groups or places. */
export function compareSurfaces(a: string, b: string, of: MentionType): Comparison {
  if (of === 'person') return compareNames(a, b)
  return of === 'group' ? singleAsked(a, b) : placesAsked(a, b)
}

/** Of two places of one name, one is perhaps an area and the other its city where one alone says what it is. */
function placesAsked(a: string, b: string): Comparison {
  const told = comparePlaces(a, b)
  const saysMore = (withoutNoun(a) === a) !== (withoutNoun(b) === b)
  if (told.outcome !== 'same' || !saysMore) return told
  return {
    outcome: 'ask',
    score: Math.min(told.score, 0.75),
    reasons: [...told.reasons, 'one says what it is'],
  }
}

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
  /^(?:the\s+)?(?:(?:city|town|village|province|region|district|republic|oblast|county) of|park (?:behind|near|beside|by|outside|opposite)(?: the)?)\s+|\s+(?:city|town|village|province|region|district|oblast|county)$/giu
const withoutNoun = (name: string) => name.replace(NOUN, '').trim() || name
