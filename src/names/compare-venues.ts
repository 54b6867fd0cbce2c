import { compareGroups } from './compare-groups.ts'
import { comparison, shown, type Comparison } from './comparison.ts'
import { nameKeys } from './name-keys.ts'
import { placeNamed } from './name-places.ts'
import { normaliseName } from './normalise-name.ts'
import { remembering } from './remembering.ts'
import { venueWord, type VenueWord } from './venue-words.ts'

/** What stands between a square and its town: "Republic Square, Almaty", "the square in Almaty". */
const TOWN = /\s*[,(;]\s*|\s+(?:in|в|у|à|en|in der|in de)\s+(?=\p{Lu})/u

/** A venue taken apart. */
type Venue = {
  /** What it may be: a street, a square. */
  readonly kinds: readonly string[]
  /** What it is called after. */
  readonly called: string
  /** The number of a house along it. */
  readonly house: string
  /** What else stands beside it: its town, district, country. */
  readonly beside: readonly string[]
}

/** "44", "д. 44", "дом 44а", "№ 44", "44/1": a house. */
const HOUSE =
  /(?:^|\s+)(?:(?:д|дом|буд|будинок|үй|no|nr|house|building|№)\.?\s*)?№?\s*(\d{1,4}(?:\s?\p{L})?(?:[/-]\d{1,4}\p{L}?)?)$/iu

/** "ул. Сатпаева, 22, Алматы": a street, what it is called after, a house, and the town; null for what is no venue. */
const venueNamed = remembering(
  (name: string): { readonly venue: Venue | null } => ({ venue: takeVenue(name) }),
  { longest: 200 },
)

function takeVenue(name: string): Venue | null {
  const parts = normaliseName(name)
    .replace(/\)/g, '')
    .split(TOWN)
    .filter(part => part !== '')
  const at = parts.findIndex(part => kindIn(part) !== null)
  const [before, found] = [parts[at], kindIn(parts[at] ?? '')]
  if (before === undefined || found === null) return null
  const others = parts.filter((_, i) => i !== at)
  const isHouse = (part: string) => found.told.way && HOUSE.exec(part)?.index === 0
  const own = found.told.way && /\p{L}{3}/u.test(found.rest) ? found.rest.replace(HOUSE, '') : ''
  const called = own === '' ? found.rest : own
  if (called === '') return null
  const number = others.find(isHouse) ?? found.rest.slice(called.length)
  return {
    kinds: found.told.kinds,
    called,
    house: (HOUSE.exec(number.trim())?.[1] ?? '').toLowerCase().replace(/\s/g, ''),
    beside: others.filter(part => !isHouse(part)),
  }
}

type Kind = { readonly told: VenueWord; readonly rest: string }

/** Which kind of venue a name says that it is, and the rest of it. */
function kindIn(name: string): Kind | null {
  const all = name
    .replace(/\b(?:city-?)?the\s+/giu, '')
    // "Main St.", "ул.Абая".
    .replace(/(?<=\p{L}\.)(?=\p{L})/gu, ' ')
    .split(/\s+/)
    .filter(word => word !== '')
  // Chinese and Japanese names end in what they are.
  const [, eastern, kind = ''] =
    /^(\p{Script=Han}{2,})(广场|公园|大街|大道|机场|街|路|桥)$/u.exec(name) ?? []
  const of = eastern === undefined ? null : venueWord(kind, false)
  if (eastern !== undefined && of !== null) return { told: of, rest: eastern }
  const found = all.flatMap((word, i) => {
    const small = word.toLowerCase().replace(/\.$/, '')
    const isLast = i === all.length - 1
    // “ул” and “пр” stand first, “St” and “Ave” last; “St. Petersburg” is no street.
    const isClear = /^\p{Script=Latin}/u.test(small)
      ? (isLast || /^\d/.test(all[i + 1] ?? '')) && i > 0
      : word.endsWith('.') || i === 0
    const told = venueWord(small, isClear)
    return told === null ? [] : [{ told, i }]
  })
  const [first] = found.toSorted((a, b) => rank(a.i, all) - rank(b.i, all))
  if (!first) return null
  const rest = all
    .filter((_, i) => i !== first.i)
    .filter(word => !/^(?:of|de|du|la|имени|им\.?)$/i.test(word))
  return { told: first.told, rest: rest.join(' ') }
}

/** What stands last or first says what a venue is: "Park Street", "площадь Парк". */
const rank = (at: number, all: readonly string[]) =>
  /^\p{Script=Cyrillic}/u.test(all[0] ?? '') && at === 0 ? -1 : all.length - at

const SURE = 0.9
const DOUBT = 0.6
const APART = 0.3

/** Compares two squares, streets or parks by what they are called after, also where that is translated; null where neither is one. */
export function compareVenues(a: string, b: string): Comparison | null {
  const [left, right] = [venueNamed(a).venue, venueNamed(b).venue]
  const both = `“${shown(a)}” and “${shown(b)}”`
  if (left === null && right === null) return null
  if (left === null || right === null)
    return compareBare(left ?? right, left === null ? a : b, both)
  if (!left.kinds.some(kind => right.kinds.includes(kind)))
    return comparison(APART, [
      `${both}: a ${left.kinds.join(' or ')} and a ${right.kinds.join(' or ')}`,
    ])
  if (inTwoTowns(left, right)) return comparison(APART, [`${both}: in two towns`])
  const { outcome, reasons } = likeliest(left.called, right.called)
  if (outcome === 'different') return comparison(APART, [`${both}: two of a kind`])
  if (left.house !== '' && right.house !== '' && left.house !== right.house)
    return comparison(APART, [`${both}: two houses`])
  const isSure = outcome === 'same' && (left.house === '') === (right.house === '')
  return comparison(isSure ? SURE : DOUBT, [
    `${both}: one ${left.kinds.join(' or ')}${outcome === 'same' && !isSure ? ', and one house along it' : ''}`,
    ...reasons,
  ])
}

/** "Arbat", "Arbat Street": what does not say what it is, and is no town, may be meant. */
function compareBare(venue: Venue | null, name: string, both: string): Comparison | null {
  const [bare = ''] = normaliseName(name).split(TOWN)
  const { kind, places } = placeNamed(name)
  if (venue === null || kind !== null || places.length > 0) return null
  return likeliest(venue.called, bare).outcome === 'same'
    ? comparison(DOUBT, [
        `${both}: one name, and only one says that it is a ${venue.kinds.join(' or ')}`,
      ])
    : null
}

/** “площадь Ленина”, “проспект Мира”, “улица Абая” are called after Ленин, мир, Абай; “რუსთაველის” after რუსთაველი. */
const ofWhom = (called: string): string[] => {
  const bare = called.replace(/(?<=\p{L}{3})ого(?=\s|$)/gu, 'ий')
  return [
    bare,
    ...(/(?<=\p{Script=Cyrillic}{2})[ая]$/u.test(bare)
      ? [bare.replace(/а$/u, ''), bare.replace(/[ая]$/u, 'й'), bare.replace(/а$/u, 'о')]
      : []),
    ...(/\p{L}{3}ის$/u.test(bare) ? [bare.replace(/ის$/u, 'ი'), bare.replace(/ს$/u, '')] : []),
    ...(/\p{Script=Armenian}{3}ի$/u.test(bare) ? [bare.replace(/ի$/u, '')] : []),
  ]
}

const likeliest = (one: string, other: string): Comparison =>
  ofWhom(one)
    .flatMap(left => ofWhom(other).map(right => compareGroups(left, right)))
    .reduce((best, told) => (told.score > best.score ? told : best))

/** Towns, or lands, of which none is on both sides. */
function inTwoTowns(one: Venue, other: Venue): boolean {
  const townsOf = ({ beside }: Venue) =>
    beside.map(part => placeNamed(part).places.map(({ id }) => id))
  const [ones, others] = [
    townsOf(one).filter(({ length }) => length > 0),
    townsOf(other).filter(({ length }) => length > 0),
  ]
  const rankOf = (ids: readonly string[]) => ids[0]?.split(' ')[1]
  const twins = ones.flatMap(ids =>
    others.filter(more => rankOf(more) === rankOf(ids)).map(more => [ids, more] as const),
  )
  return twins.length > 0 && !twins.some(([ids, more]) => ids.some(id => more.includes(id)))
}

/** What a square, street or park is looked for by: what it is called after, in any language. */
export function venueKeys(name: string): string[] {
  const { venue } = venueNamed(name)
  const called = venue?.called ?? normaliseName(name).split(TOWN)[0] ?? ''
  if (venue === null && placeNamed(name).places.length > 0) return []
  return [...new Set(ofWhom(called).flatMap(one => nameKeys(one, 'group')))].map(key => `& ${key}`)
}
