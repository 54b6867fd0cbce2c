import { countriesCalled } from './country-names.ts'
import { countryOfWord } from './country-words.ts'
import { foldName, nameWords } from './fold-name.ts'
import { normaliseName } from './normalise-name.ts'
import { FORMER_CITIES } from './places-exonyms-former.ts'
import { MORE_CITIES } from './places-exonyms-more.ts'
import { NEAR_CITIES } from './places-exonyms-near.ts'
import { SOUTHERN_CITIES } from './places-exonyms-south.ts'
import { WORLD_CITIES } from './places-exonyms-world.ts'
import { CITIES } from './places-exonyms.ts'
import { MORE_REGIONS } from './places-regions-more.ts'
import { REGIONS } from './places-regions.ts'
import { findPlace, type Place } from './places.ts'
import { placeParts, type PlaceKind } from './place-parts.ts'
import { remembering } from './remembering.ts'

/** A place that a name may be of: which one, and how many live there. */
export type KnownPlace = { readonly id: string; readonly population: number }

/** A place's name taken apart. */
export type NamedPlace = {
  /** What the name says that it is. */
  readonly kind: PlaceKind | 'country' | null
  /** The country (ISO alpha-2) that it says it lies in. */
  readonly within: string | null
  /** What else stands behind it, in brackets or behind a comma: regions and cities by id, and `?` for what is unknown. */
  readonly beside: readonly string[]
  /** Its words, folded, without what it is. */
  readonly sounds: string
  /** The same as they are written. */
  readonly written: readonly string[]
  /** The places of the gazetteer that it may be, the largest first. */
  readonly places: readonly KnownPlace[]
}

/** Takes a place's name apart and looks it up. */
export const placeNamed = remembering((name: string): NamedPlace => partsOf(name), { longest: 200 })

function partsOf(name: string): NamedPlace {
  const [before = '', ...after] = normaliseName(name)
    .slice(0, 200)
    .replace(/^(?:the|г\.?)\s+(?=\S)/iu, '')
    .split(/\s*[,(]\s*/)
  const within = countryIn(after.join(' ').replace(')', ''))
  const { kind, core } = placeParts(before)
  const bare = core.length > 0 ? core.join(' ') : before
  const found = lookUp(core.length > 0 && !isWhole(before) ? bare : before, kind, within)
  const isCountry = found.some(({ id }) => id.endsWith(' country'))
  return {
    kind: kind ?? (isCountry ? 'country' : null),
    within,
    beside: after.flatMap(part => besideOf(part.replace(')', ''))),
    sounds: foldName(core.length > 0 ? stemOf(bare, kind) : before),
    written: nameWords(core.length > 0 ? stemOf(bare, kind) : before),
    places: found,
  }
}

/** "Frankfurt (Oder)", "Springfield, Illinois". */
function besideOf(part: string): string[] {
  if (part.trim() === '') return []
  const { kind, places } = placeNamed(part)
  const [first] = places
  if (first) return first.id.endsWith(' country') ? [] : [first.id]
  return kind === null && countryIn(part) === null ? ['?'] : []
}

/** "Mexico City", "Ciudad de México" is no city of Mexico. */
function isWhole(name: string): boolean {
  rows ??= loadRows()
  return (
    (/ city$/i.test(name) && findPlace(name).length > 0) ||
    (/\s/.test(name) && rows.exact.has(exactly(name))) ||
    countriesCalled(name).length > 0
  )
}

/** "Медеуский" of a district is of "Медеу". */
const stemOf = (name: string, kind: NamedPlace['kind']) =>
  kind === null
    ? name
    : name.replace(
        /(?<=\p{L}{3})(?:(?:ин)?ск(?:ий|ая|ой|ого|ом)|(?:in)?sk(?:y|iy|yi|ij|i|aya|oy|oi))$/u,
        '',
      )

function countryIn(words: string): string | null {
  const whole = words.trim()
  if (whole === '') return null
  const land = findPlace(whole).find(({ kind }) => kind === 'country' || kind === 'region')
  return land?.country ?? countryOfWord(whole.toLowerCase())
}

type Row = {
  readonly country: string
  readonly kind: 'city' | 'region'
  readonly id: string
  readonly names: readonly string[]
}
type Rows = {
  /** By the name in small letters. */
  readonly exact: ReadonlyMap<string, readonly Row[]>
  /** By its sounds. */
  readonly sounds: ReadonlyMap<string, readonly Row[]>
}
let rows: Rows | undefined

const exactly = (name: string) =>
  normaliseName(name).toLowerCase().replaceAll("'", '').replaceAll('-', ' ')

function loadRows(): Rows {
  const exact = new Map<string, Row[]>()
  const bySounds = new Map<string, Row[]>()
  const add = (found: Map<string, Row[]>, keys: readonly string[], row: Row) => {
    for (const key of new Set(keys))
      found.set(key, [...(found.get(key) ?? []).filter(({ id }) => id !== row.id), row])
  }
  for (const [kind, table] of [
    ['city', CITIES],
    ['city', MORE_CITIES],
    ['city', SOUTHERN_CITIES],
    ['city', WORLD_CITIES],
    ['city', NEAR_CITIES],
    ['city', FORMER_CITIES],
    ['region', REGIONS],
    ['region', MORE_REGIONS],
  ] as const) {
    for (const line of table.trim().split('\n')) {
      const [country, names] = [line.slice(0, 2), line.slice(3).split('|')]
      // What a later table adds to a place stands under one of its names.
      const before = names
        .flatMap(name => exact.get(exactly(name)) ?? [])
        .find(one => one.country === country && one.kind === kind)
      const own = CITY_STATES.has(country) ? 'country' : `${kind} ${names[0] ?? ''}`
      const id = before?.id ?? `${country} ${own}`
      const row = { country, kind, id, names: [...(before?.names ?? []), ...names] }
      add(exact, names.map(exactly), row)
      add(bySounds, names.map(foldName), row)
    }
  }
  return { exact, sounds: bySounds }
}

/** The places that a name may be of: cities before regions where it does not say what it is. */
function lookUp(name: string, kind: NamedPlace['kind'], within: string | null): KnownPlace[] {
  if (kind === 'district') return []
  rows ??= loadRows()
  const places = findPlace(name)
  const heard = places.length > 0 ? [] : (rows.sounds.get(foldName(name)) ?? [])
  const own = (rows.exact.get(exactly(name)) ?? heard).map(row => ({
    id: row.id,
    country: row.country,
    kind: row.kind,
    population: populationOf(row),
  }))
  const listed = [...places, ...countriesNamed(name, places.length + own.length === 0)].map(
    place => ({ ...place, id: idOf(place) }),
  )
  const all = [
    ...own,
    ...listed.filter(
      ({ id }, i) =>
        own.every(other => other.id !== id) && listed.findIndex(one => one.id === id) === i,
    ),
  ]
  const fitting = all.filter(
    place =>
      (kind === null || place.kind === kind) && (within === null || place.country === within),
  )
  const cities = fitting.filter(place => place.kind !== 'region')
  return (kind === null && cities.length > 0 ? cities : fitting)
    .map(({ id, population, kind: what }) => ({
      id,
      population: what === 'country' ? ALL : population,
    }))
    .toSorted((x, y) => y.population - x.population)
}

/** Countries under a name in another language, or under one that two of them have. */
function countriesNamed(name: string, unknown: boolean): Place[] {
  const called = countriesCalled(name)
  const word =
    unknown && called.length === 0 && !/\s/.test(name) ? countryOfWord(name.toLowerCase()) : null
  const countries = word === null ? called : [word]
  return unknown || countries.length > 1
    ? countries.map(country => ({ name, country, kind: 'country', population: 0 }))
    : []
}

/** A place of the gazetteer by the row that has it under another name too. */
function idOf({ country, kind, name, population }: Place): string {
  const row = (rows?.exact.get(exactly(name)) ?? rows?.sounds.get(foldName(name)))?.find(
    one => one.country === country && (one.kind === kind || population === 0),
  )
  if (kind === 'country' || CITY_STATES.has(country)) return `${country} country`
  return row?.id ?? `${country} ${kind} ${name}`
}

function populationOf({ country, kind, names }: Row): number {
  const known = names.flatMap(findPlace)
  const found = known.find(place => place.country === country && place.kind === kind)
  // How many live in a region is not known.
  return kind === 'region'
    ? Math.max(found?.population ?? 0, LISTED)
    : (found?.population ?? LISTED)
}

/** Lands that are one city. */
const CITY_STATES = new Set(['HK', 'MO', 'SG', 'MC', 'GI', 'VA'])

/** A country outweighs what is called like it elsewhere. */
const ALL = 1e9

/** A city that has a row of its own and no number is no village. */
const LISTED = 100_000
