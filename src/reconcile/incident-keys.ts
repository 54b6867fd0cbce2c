import { bounds, dayNumber, interval, nameOf, type Incident, type Kind } from '../codebook/index.ts'
import { findPlace, partyType, skeletons } from '../names/index.ts'
import { CROWDS, WEEK, windowOf } from './compare-incidents.ts'
import { describedKeys } from './described.ts'
import {
  HARM,
  isUncounted,
  longWordsOf,
  nameIn,
  traitsOf,
  wordsOfTelling,
} from './incident-traits.ts'
import { isSeldomTwice } from './seldom-twice.ts'
import { textBands } from './text-bands.ts'

/**
 * The blocks an incident falls into. Two of a block are compared where one of them is loose there: a loose one may go
 * with any of the block, the others go only with loose ones (among themselves they meet elsewhere).
 */
export type IncidentKeys = {
  readonly loose: readonly string[]
  readonly firm: readonly string[]
  /** Words of the telling: they bring together only where few use them. */
  readonly words: readonly string[]
  readonly areWordsLoose: boolean
}

/** One block of an incident. */
export type IncidentKey = {
  readonly block: string
  readonly loose: boolean
  readonly isWord: boolean
}

/** Dates wider than a month bring nothing together by themselves: a whole year in one city would ask about everything. */
const NARROW = 31

/** Of 100,000 incidents there are millions of keys: lists of texts, since an object for each would be too much. */
const known = new WeakMap<Incident, IncidentKeys>()

/**
 * The blocks of an incident, always of its kind: by day and place, by day and person, and, so that what is
 * not well dated finds its like too, by full name, by name and place, and by near-duplicate words.
 */
export function* keysOfIncident(incident: Incident): Generator<IncidentKey> {
  const keys = known.get(incident) ?? drawKeys(incident)
  known.set(incident, keys)
  for (const block of keys.loose) yield { block, loose: true, isWord: false }
  for (const block of keys.firm) yield { block, loose: false, isWord: false }
  for (const block of keys.words) yield { block, loose: keys.areWordsLoose, isWord: true }
}

function drawKeys(incident: Incident): IncidentKeys {
  const days = dayCells(incident)
  const undated = incident.value.when === null || days.length === 0
  const places = [...traitsOf(incident).places].map(word => `at ${word}`)
  const { words, pairs } = nameKeys(incident)
  const harm = harmKeys(incident)
  const around = [...traitsOf(incident).nearPlaces].map(word => `at ${word}`)
  const near = [...around, ...words, ...phraseKeys(incident), ...numberKeys(incident)]
  const far = [...pairs, ...words.flatMap(word => places.map(place => `${word} ${place}`))]
  const spoken = spokenKeys(incident)
  const bare = undated || near.length === 0
  const isUndatedDay = traitsOf(incident).day === null
  const keys = [
    ...days.flatMap(cell => near.map(key => ({ block: `${key} on ${cell}`, loose: true }))),
    ...nationwideKeys(incident, days),
    ...hugeKeys(incident, days),
    ...far.map(block => ({ block, loose: undated || isSeldomTwice(incident) })),
    ...spoken.map(block => ({ block, loose: true })),
    ...harm.map(block => ({ block, loose: isUndatedDay })),
    ...describedKeys(incident).map(block => ({ block, loose: isUndatedDay })),
    ...textBands(incident).map(band => ({ block: `told ${band}`, loose: bare })),
  ]
  const unlike = new Map(keys.map(({ block, loose }) => [block, loose]))
  // Joined, not added up: a text that was added up keeps its parts beside it.
  const ofKind = (block: string) => [incident.kind, block].join(' ')
  const blocks = [...unlike.keys()]
  return {
    loose: blocks.filter(block => unlike.get(block)).map(ofKind),
    firm: blocks.filter(block => !unlike.get(block)).map(ofKind),
    words: wordKeys(incident, { places, days }).map(ofKind),
    areWordsLoose: BY_SUBJECT.has(incident.kind) ? isNowhere(incident) : isUndatedDay,
  }
}

/**
 * Unrest of a whole country, dated to a month: one that names the country, or no place at all. Only those that name it
 * are looked at beside others.
 */
function nationwideKeys(
  incident: Incident,
  days: readonly number[],
): { readonly block: string; readonly loose: boolean }[] {
  const { kind, country, value } = incident
  if (kind !== 'assembly' || country === null || traitsOf(incident).day !== null) return []
  const where = value.where ?? []
  if (where.some(name => findPlace(name)[0]?.kind !== 'country')) return []
  return days.map(cell => ({ block: `all over ${country} on ${cell}`, loose: where.length > 0 }))
}

/** So many seldom gather in one country on one day over two things. */
const HUGE = 1000

/** "15,000 people outside parliament", "tens of thousands in the capital": where two name their places by other words. */
function hugeKeys(
  { kind, country, value }: Incident,
  days: readonly number[],
): { readonly block: string; readonly loose: boolean }[] {
  const { size } = value
  if (kind !== 'assembly' || size === undefined || (interval(size)[0] ?? 0) < HUGE) return []
  return days.map(cell => ({
    block: `thousands in ${country ?? 'nowhere'} on ${cell}`,
    loose: true,
  }))
}

/** Stretches of days of the window's length that an incident touches, or reaches with the window: two that are near share one. */
function dayCells(incident: Incident): number[] {
  const span = daysOf(incident)
  if (!span) return []
  const [from, to] = span
  if (to - from > NARROW) return []
  const { kind } = incident
  const width = windowOf(kind) + 1
  const first = Math.floor(from / width)
  const last = Math.floor((to + windowOf(kind)) / width)
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

/** The first and last day it may have been on: what is not dated is looked for in the week before it was told. */
function daysOf(incident: Incident): readonly [number, number] | undefined {
  const { when } = incident.value
  if (when === null) {
    const { toldOn } = traitsOf(incident)
    return toldOn === null ? undefined : [toldOn - WEEK, toldOn]
  }
  const { earliest, latest } = bounds(when)
  return earliest === null || latest === null ? undefined : [dayNumber(earliest), dayNumber(latest)]
}

/** Names by the bones of each word and of each two words; of crowds also those who called them. */
function nameKeys({ kind, value, parties }: Incident): { words: string[]; pairs: string[] } {
  const named = [...(value.target ?? []), ...(kind === 'assembly' ? (value.actor ?? []) : [])]
    .map(nameIn)
    .filter(name => partyType(name, 'person') !== null)
    .map(skeletons)
  const entities = [...parties.target].flatMap(id => (id === null ? [] : `by link ${id}`))
  return {
    words: [...new Set([...named.flat().map(word => `of ${word}`), ...entities])],
    pairs: [...named.flatMap(pairsOf).map(pair => `of ${pair}`), ...entities],
  }
}

/** Of what is quoted, who says it, whenever: two texts may quote one sentence days apart. */
const spokenKeys = ({ kind, value: { says, actor = [] } }: Incident): string[] =>
  kind !== 'statement' || says === undefined
    ? []
    : actor
        .map(nameOf)
        .filter(name => partyType(name, 'person') !== null)
        .flatMap(name => pairsOf(skeletons(name)).map(pair => `said by ${pair}`))

/** "Seven villagers" and "seven people" of one day may be the same seven. */
function numberKeys(incident: Incident): string[] {
  const { number } = traitsOf(incident)
  return number === null || number < 2 || CROWDS.has(incident.kind) ? [] : [`${number} people`]
}

/** Kinds that are looked for by what they are about too. */
const BY_SUBJECT: ReadonlySet<Kind> = new Set<Kind>(['assembly', 'law'])

type Around = { readonly places: readonly string[]; readonly days: readonly number[] }

/**
 * Of harm done: where and in which words it is told. Of a crowd: what it is about, day by day, so that one whose place is
 * not told finds those whose place is (so with laws); gatherings of many towns over one cause are not held beside each other.
 */
function wordKeys(incident: Incident, { places, days }: Around): string[] {
  const { kind, value } = incident
  if (BY_SUBJECT.has(kind)) {
    const laws = kind === 'law' ? (value.target ?? []).map(nameOf) : []
    const told = [value.cause ?? '', ...(value.demands ?? []), ...(value.slogans ?? []), ...laws]
    const words = [...new Set(told.flatMap(cause => [...longWordsOf(cause)]))]
    return days.flatMap(cell => words.map(word => `about ${word} on ${cell}`))
  }
  if (!HARM.has(kind)) return []
  return places.flatMap(place => [...wordsOfTelling(incident)].map(word => `${place} told ${word}`))
}

function isNowhere(incident: Incident): boolean {
  const { places, isPlaceless } = traitsOf(incident)
  return places.size === 0 || isPlaceless
}

/** Of harm done: by whom, and that very many were harmed in one country. */
function harmKeys(incident: Incident): string[] {
  const { doers, many } = traitsOf(incident)
  const isMass = many !== null || isUncounted(incident)
  const mass = isMass ? [`many in ${incident.country ?? 'nowhere'}`] : []
  return [...mass, ...doers.flatMap(name => pairsOf(skeletons(name))).map(pair => `by ${pair}`)]
}

/** Each two of some words, in one order. */
const pairsOf = (words: readonly string[]) =>
  words.flatMap((a, i) => words.slice(i + 1).map(b => (a < b ? `${a} ${b}` : `${b} ${a}`)))

/** "three activists" names nobody, but is the same phrase in two reports of a day; so is a word of an outlet's name. */
function phraseKeys(incident: Incident): string[] {
  const { phrases, called } = traitsOf(incident)
  const words = called.flatMap(name => [...name]).filter(word => word.length > 3)
  return [...new Set([...phrases, ...words])].map(phrase => `called ${phrase}`)
}
