import { tieSounds } from './compared-words.ts'
import { asTexts, comparison, nameless, shown, type Comparison } from './comparison.ts'
import { compareVenues, venueKeys } from './compare-venues.ts'
import { placeNamed, type NamedPlace } from './name-places.ts'
import { WITHOUT_VOWELS } from './other-scripts.ts'
import type { Unwritten } from './word-likeness.ts'
import { FEW_VOWELS, lettersApart } from './written-sounds.ts'

const SURE = 0.95
const DOUBT = 0.7
const APART = 0.3
/** So few letters are alike by chance. */
const SHORT = 4
/** A name of several places is the largest one's where it is so many times as large as the next. */
const OUTWEIGHS = 6
/** The same, where the other name is of the largest one alone. */
const OUTWEIGHS_TOLD = 2

/**
 * Compares two names of places: the gazetteer decides first, with what places are called in other languages and were
 * called before; spelling second. A city, its region and its district are three places.
 */
export function comparePlaces(a: string, b: string): Comparison {
  const texts = asTexts(a, b)
  if (texts) return texts
  const venues = compareVenues(a, b)
  if (venues) return venues
  const [left, right] = [placeNamed(a), placeNamed(b)]
  if (left.sounds === '' || right.sounds === '')
    return nameless(a, b, name => placeNamed(name).sounds === '')
  const both = `“${shown(a)}” and “${shown(b)}”`
  if (left.within !== null && right.within !== null && left.within !== right.within)
    return comparison(APART, [`${both}: in two countries`])
  if (left.kind !== null && right.kind !== null && left.kind !== right.kind)
    return comparison(APART, [`${both}: a ${left.kind} and a ${right.kind}`])
  if (areElsewhere(left, right)) return comparison(APART, [`${both}: in two regions`])
  const told =
    left.places.length > 0 && right.places.length > 0
      ? known(left, right, both)
      : bySpelling(left, right, both)
  return told.outcome === 'same' && left.beside.includes('?') !== right.beside.includes('?')
    ? comparison(DOUBT, [...told.reasons, 'what stands behind one of them may tell them apart'])
    : told
}

/** “Springfield, Illinois” and “Springfield, Missouri”. */
function areElsewhere({ beside: ones }: NamedPlace, { beside: others }: NamedPlace): boolean {
  const ofKind = (ids: readonly string[], kind: string) =>
    ids.filter(id => id.split(' ')[1] === kind)
  return ['region', 'city'].some(kind => {
    const [left, right] = [ofKind(ones, kind), ofKind(others, kind)]
    return left.length > 0 && right.length > 0 && !left.some(id => right.includes(id))
  })
}

/** Both are in the gazetteer: one place of theirs in common, or none. */
function known(left: NamedPlace, right: NamedPlace, both: string): Comparison {
  const shared = left.places.filter(({ id }) => right.places.some(place => place.id === id))
  const [first, second] = shared
  if (!first) {
    const heard = bySpelling(left, right, both)
    const [one, other] = [left.places[0]?.id ?? '', right.places[0]?.id ?? '']
    // The gazetteer may have one place in two spellings.
    return heard.outcome === 'same' && one.slice(0, 7) === other.slice(0, 7)
      ? heard
      : comparison(APART, [`${both}: two places in the gazetteer`])
  }
  const heaviest = [left, right].every(({ places }) => places[0]?.id === first.id)
  const rival = second ?? [left, right].flatMap(({ places }) => places.slice(1))[0]
  const outweighs = isTold(left, right) ? OUTWEIGHS_TOLD : OUTWEIGHS
  const clear = heaviest && (!rival || first.population >= rival.population * outweighs)
  const one = left.sounds === right.sounds ? 'the same name' : `names of one place, ${first.id}`
  return clear
    ? comparison(SURE, [`${both}: ${one}`])
    : comparison(DOUBT, [`${both}: ${one}, which other places bear too`])
}

/** One of two names is borne by no other place: “Афины” is not Athens, Georgia. */
const isTold = (left: NamedPlace, right: NamedPlace) =>
  left.sounds !== right.sounds &&
  [left, right].some(({ places, within }) => places.length === 1 && within === null)

/** One at least is in no gazetteer: what it is must agree, and its words must sound alike. */
function bySpelling(left: NamedPlace, right: NamedPlace, both: string): Comparison {
  const ones = left.sounds.split(' ')
  const others = right.sounds.split(' ')
  if (
    ones.length !== others.length &&
    left.sounds.replaceAll(' ', '') !== right.sounds.replaceAll(' ', '')
  )
    return comparison(APART, [`${both}: no one name`])
  const unwritten = unwrittenOf(left, right)
  const ties = ones.map((word, i) => tieSounds(word, others[i] ?? '', unwritten))
  const isRegion = (kind: NamedPlace['kind']) => kind === 'region' || kind === 'district'
  if (left.kind !== right.kind && (isRegion(left.kind) || isRegion(right.kind)))
    return ties.every(({ how }) => how === 'same')
      ? comparison(0.5, [`${both}: a region or district, and what may be its town`])
      : comparison(APART, [`${both}: two places`])
  if (left.sounds.replaceAll(' ', '') === right.sounds.replaceAll(' ', ''))
    return comparison(0.9, [`${both}: the same sounds`])
  const least = Math.min(...ties.map(({ likeness }) => likeness))
  const isUsage = ties.every(({ how }) => how === 'same' || how === 'usage')
  if (isUsage && left.sounds.length > 2 && (unwritten !== null || !areWrittenApart(left, right)))
    return comparison(Math.max(0.82, least), [`${both}: one sound in two ways of writing`])
  const isShort = Math.min(left.sounds.length, right.sounds.length) < SHORT
  return least >= 0.7 && !isShort
    ? comparison(0.6, [`${both}: alike, but they may be two places`])
    : comparison(APART, [`${both}: two places`])
}

/** “Полоцк”, “Плоцк”: of Cyrillic letters, and written so by no two usages. */
function areWrittenApart(left: NamedPlace, right: NamedPlace): boolean {
  // Districts come as adjectives.
  if (left.kind === 'district' || right.kind === 'district') return false
  const [ones, others] = [left.written, right.written]
  const isCyrillic = (words: readonly string[]) => /\p{Script=Cyrillic}/u.test(words.join(' '))
  return (
    isCyrillic(ones) &&
    isCyrillic(others) &&
    ones.some((word, i) => (lettersApart(word, others[i] ?? '') ?? 0) > FEW_VOWELS)
  )
}

function unwrittenOf({ written: ones }: NamedPlace, { written: others }: NamedPlace): Unwritten {
  const [left, right] = [ones, others].map(words => WITHOUT_VOWELS.test(words.join(' ')))
  return left === right ? null : left ? 'left' : 'right'
}

/** What a place is looked for by: the places of the gazetteer that it may be, and its sounds. */
export function placeKeys(name: string): string[] {
  const { places, sounds } = placeNamed(name)
  const vowelless = sounds.replace(/[aeiouh ]/g, '').replaceAll('f', 'p')
  return [...places.map(({ id }) => `@ ${id}`), `=${sounds}`, `%${vowelless}`, ...venueKeys(name)]
}
