import { COUNTRIES, OTHER_NAMES } from './places-countries.ts'
import { latinise } from './fold-name.ts'
import { PLACES } from './places-data.ts'

/** A place of the gazetteer. `country` is ISO alpha-2; `population` counts inhabitants, 0 where it is not known. */
export type Place = {
  readonly name: string
  readonly country: string
  readonly kind: 'country' | 'region' | 'city'
  readonly population: number
}

const MARKS = /[\u0300-\u036f]/g
/** ASCII without apostrophes and hyphens: of most names only the case is left out of account. */
const PLAIN = /^[ -&(-,.-~]*$/

/** Names are looked up without case, accents, apostrophes and hyphens. */
function keyOf(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase()
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('đ', 'd')
    .replace(/['’`‘ʼʻ]/g, '')
    .replace(/[-‐‑–]/g, ' ')
}

function loadNationalities(): ReadonlyMap<string, string> {
  const nationalities = new Map<string, string>()
  for (const row of COUNTRIES.trim().split('\n')) {
    const [country = '', , adjectives = ''] = row.split('|')
    for (const word of adjectives.split(','))
      if (word !== '') nationalities.set(keyOf(word), country)
  }
  return nationalities
}

/** A city or region of the gazetteer, by its number: so many to a row, and the rows one after the other. */
const ROW = 1 << 16

/** What bears a name, by its key: countries, then what the rows list, then other names of places. */
type Gazetteer = {
  readonly countries: ReadonlyMap<string, readonly Place[]>
  /** The number of the first place of a name, and of all where several share it. */
  readonly first: ReadonlyMap<string, number>
  readonly several: ReadonlyMap<string, readonly number[]>
  readonly others: ReadonlyMap<string, readonly Place[]>
}

const rows = PLACES.trim().split('\n')

type Row = { readonly country: string; readonly cities: string[]; readonly regions: string[] }

const divided: Row[] = []

function rowAt(at: number): Row {
  const known = divided[at]
  if (known) return known
  const [country = '', cities = '', regions = ''] = (rows[at] ?? '').split('|')
  const row = { country, cities: cities.split(','), regions: regions.split(',') }
  divided[at] = row
  return row
}

function newPlace(number: number): Place {
  const { country, cities, regions } = rowAt(Math.floor(number / ROW))
  const at = number % ROW
  const entry = cities[at]
  if (entry === undefined) {
    const name = regions[at - cities.length] ?? ''
    return { name, country, kind: 'region', population: 0 }
  }
  const colon = entry.indexOf(':')
  const population = Number.parseInt(entry.slice(colon + 1), 36) * 1000
  return { name: entry.slice(0, colon), country, kind: 'city', population }
}

const made = new Map<number, Place>()

/** A place by its number; few of them are ever asked for, so each is made when it is. */
function placeAt(number: number): Place {
  const known = made.get(number)
  if (known) return known
  const place = newPlace(number)
  made.set(number, place)
  return place
}

function put<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

/** All that bears a name; of one country only the first city, region and country of it. */
function placesCalled({ countries, first, several, others }: Gazetteer, key: string): Place[] {
  const one = first.get(key)
  const land = countries.get(key)
  const other = others.get(key)
  // Most names are of no place.
  if (one === undefined && !land && !other) return []
  const listed = several.get(key) ?? (one === undefined ? [] : [one])
  const all = [...(land ?? []), ...listed.map(placeAt), ...(other ?? [])]
  return all.filter(
    (place, i) =>
      all.findIndex(({ country, kind }) => country === place.country && kind === place.kind) === i,
  )
}

function loadCountries(): Map<string, Place[]> {
  const found = new Map<string, Place[]>()
  for (const row of COUNTRIES.trim().split('\n')) {
    const [country = '', names = ''] = row.split('|')
    const [usual = ''] = names.split(',')
    for (const name of names.split(','))
      put(found, keyOf(name), { name: usual, country, kind: 'country', population: 0 })
  }
  return found
}

function loadPlaces(): Gazetteer {
  const first = new Map<string, number>()
  const several = new Map<string, number[]>()
  const add = (key: string, number: number): void => {
    const one = first.get(key)
    if (one === undefined) first.set(key, number)
    else if (several.has(key)) several.get(key)?.push(number)
    else several.set(key, [one, number])
  }
  for (const [at, row] of rows.entries()) {
    // Neither the case nor the marks that keys leave out are what divides a row.
    const [, cities = '', regions = ''] = keyOf(row).split('|')
    let number = at * ROW
    for (const entry of cities.split(',')) {
      const colon = entry.indexOf(':')
      if (colon > 0) add(entry.slice(0, colon), number)
      number++
    }
    for (const name of regions.split(',')) {
      if (name !== '') add(name, number)
      number++
    }
  }
  const others = new Map<string, Place[]>()
  const places: Gazetteer = { countries: loadCountries(), first, several, others }
  addOtherNames(places, (key, place) => put(others, key, place))
  return places
}

function addOtherNames(places: Gazetteer, add: (key: string, place: Place) => void): void {
  for (const row of OTHER_NAMES.trim().split('\n')) {
    const [country = '', pairs = ''] = row.split('|')
    for (const pair of pairs.split(',')) {
      const [other = '', name = ''] = pair.split('=')
      const known = (key: string) =>
        placesCalled(places, keyOf(key)).find(place => place.country === country)
      const place = known(name) ?? known(other) ?? { name, country, kind: 'city', population: 0 }
      add(keyOf(other), place)
      add(keyOf(name), place)
    }
  }
}

let countries: ReadonlyMap<string, string> | undefined
let gazetteer: Gazetteer | undefined

/** Whether a name has letters that are not Latin. */
const isForeign = (name: string): boolean =>
  !PLAIN.test(name) && /[^\p{Script=Latin}\P{L}]/u.test(name)

/** How many names and words are kept with what was found for them: texts name the same ones again and again. */
const KEPT = 4096
/** A longer part of a text would keep the whole text in memory. */
const LONGEST = 12

/** What a name stands for, remembered for the names asked for lately. */
function remembering<Found>(find: (name: string) => Found): (name: string) => Found {
  const known = new Map<string, { readonly found: Found }>()
  return name => {
    if (name.length > LONGEST) return find(name)
    const there = known.get(name)
    if (there) return there.found
    const found = find(name)
    if (known.size >= KEPT) known.clear()
    known.set(name, { found })
    return found
  }
}

/** Every place that bears a name, in any usual spelling; the largest first. Nothing found is an empty list. */
export const findPlace = remembering((name): readonly Place[] => {
  gazetteer ??= loadPlaces()
  // The gazetteer is in Latin letters: "Алматы" is looked up as it is written there.
  const called = placesCalled(gazetteer, keyOf(name))
  const found =
    called.length === 0 && isForeign(name) ? placesCalled(gazetteer, keyOf(latinise(name))) : called
  return found.length < 2 ? found : [...found].sort((a, b) => weight(b) - weight(a))
})

/** The country (ISO alpha-2) that an adjective or people's name tells: "Kazakh", "Ugandans"; null for other words. */
export const countryOfNationality = remembering((word): string | null => {
  countries ??= loadNationalities()
  return countries.get(keyOf(word)) ?? null
})

/** Countries outweigh regions and cities; large cities outweigh small ones. */
function weight({ kind, population }: Place): number {
  if (kind === 'country') return 8
  return kind === 'region' ? 1.5 : Math.max(0.5, Math.log10(population + 1) - 3.5)
}

/**
 * The country (ISO alpha-2) that place names and nationalities point to, the biggest evidence winning; null where none
 * points anywhere. Names that several countries bear count for each by their weight.
 */
export function countryOf(names: readonly string[]): string | null {
  const tally = new Map<string, number>()
  for (const name of names) {
    const nationality = countryOfNationality(name)
    if (nationality) tally.set(nationality, (tally.get(nationality) ?? 0) + 5)
    const places = findPlace(name)
    const total = places.reduce((sum, place) => sum + weight(place), 0)
    for (const place of places) {
      const share = (weight(place) * weight(place)) / total
      tally.set(place.country, (tally.get(place.country) ?? 0) + share)
    }
  }
  let best: string | null = null
  for (const [country, evidence] of tally) {
    if (best === null || evidence > (tally.get(best) ?? 0)) best = country
  }
  return best
}
