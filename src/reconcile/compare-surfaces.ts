import {
  compareGroups,
  compareNames,
  findPlace,
  nameKeys,
  type Comparison,
} from '../names/index.ts'
import type { MentionType } from './mentions.ts'

/** Compares two spellings of persons, groups or places. */
export function compareSurfaces(a: string, b: string, of: MentionType): Comparison {
  if (of === 'person') return compareNames(a, b)
  return of === 'group' ? singleAsked(a, b) : comparePlaces(a, b)
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
  return [...nameKeys(bare, 'group'), ...gazetteerKeys(bare)]
}

/** A place in the gazetteer is known by its country and name there, whatever it is called here. */
const gazetteerKeys = (name: string) =>
  findPlace(name).map(({ country, name: known }) => `@ ${country} ${known}`)

const NOUN =
  /^(?:the\s+)?(?:(?:city|town|village|province|region|district|republic|oblast|county) of|park (?:behind|near|beside|by|outside|opposite)(?: the)?)\s+|\s+(?:city|town|village|province|region|district|oblast|county)$/giu
const withoutNoun = (name: string) => name.replace(NOUN, '').trim() || name
const REGION = /\b(?:province|region|district|oblast|county)\b/i

/** Names of places: the gazetteer first, spelling second; what a place is called (a city, a region) may make two of one name. */
function comparePlaces(a: string, b: string): Comparison {
  const [left, right] = [withoutNoun(a), withoutNoun(b)]
  const twoKinds = REGION.test(a) !== REGION.test(b)
  const told = comparedNames(left, right)
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

function comparedNames(a: string, b: string): Comparison {
  const places = new Set(gazetteerKeys(a))
  const shared = gazetteerKeys(b).filter(key => places.has(key))
  if (shared.length > 0 && a !== b)
    return {
      outcome: places.size === 1 ? 'same' : 'ask',
      score: places.size === 1 ? 0.9 : 0.7,
      reasons: [`“${a}” and “${b}”: names of one place in the gazetteer`],
    }
  const told = compareGroups(a, b)
  const score = Math.min(told.score, 0.75)
  return told.outcome === 'same' && a !== b ? { ...told, outcome: 'ask', score } : told
}
