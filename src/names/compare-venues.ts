import { compareGroups } from './compare-groups.ts'
import { comparison, shown, type Comparison } from './comparison.ts'
import { nameKeys } from './name-keys.ts'
import { placeNamed } from './name-places.ts'
import { normaliseName } from './normalise-name.ts'

/** Words for squares, streets and the like, a kind each. */
const VENUES: readonly (readonly [kind: string, words: RegExp])[] = (
  [
    [
      'square',
      'square|площадь|площади|площа|плошча|майдан|алаңы|аянты|майдони|maydoni|meydanı|meydani|meydany|plaza|platz|praça|ميدان|ساحة|მოედანი|հրապարակ',
    ],
    [
      'street',
      "street|улица|улице|вулиця|вуліца|көшесі|көчөсү|кӯчаи|koʻchasi|ko'chasi|sokağı|caddesi|küçəsi|rue|calle|straße|strasse|rua|شارع",
    ],
    [
      'avenue',
      'avenue|проспект|проспекте|даңғылы|проспекти|prospekti|bulvarı|bulvari|boulevard|бульвар|avenida|allee',
    ],
    ['park', 'park|парк|парке|саябағы|паркі|паркы|parkı|parki|parque|parc'],
  ] as const
).map(([kind, words]) => [kind, new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, 'iu')] as const)

/** What stands between a square and its town: "Republic Square, Almaty", "the square in Almaty". */
const TOWN = /\s*,\s*|\s+(?:in|в|у|à|en|in der|in de)\s+(?=\p{Lu})/u

type Venue = { readonly kind: string; readonly called: string; readonly town: string }

/** "Republic Square, Almaty": a square, what it is called after, and the town behind it. */
function venueNamed(name: string): Venue | null {
  const [before = '', ...after] = normaliseName(name).split(TOWN)
  const found = VENUES.find(([, words]) => words.test(before))
  if (!found) return null
  const called = before
    .replace(found[1], ' ')
    .replace(/(?<=\p{L}{3})ого(?=\s|$)/gu, 'ий')
    .replace(/\s+/g, ' ')
    .trim()
  return called === '' ? null : { kind: found[0], called, town: after.join(', ') }
}

const SURE = 0.9
const DOUBT = 0.6
const APART = 0.3

/** Compares two squares, streets or parks by what they are called after, also where that is translated; null where one is none. */
export function compareVenues(a: string, b: string): Comparison | null {
  const [left, right] = [venueNamed(a), venueNamed(b)]
  if (left === null || right === null) return null
  const both = `“${shown(a)}” and “${shown(b)}”`
  if (left.kind !== right.kind)
    return comparison(APART, [`${both}: a ${left.kind} and a ${right.kind}`])
  if (inTwoTowns(left.town, right.town)) return comparison(APART, [`${both}: in two towns`])
  const { outcome, reasons } = likeliest(left.called, right.called)
  if (outcome === 'different') return comparison(APART, [`${both}: two of a kind`])
  return comparison(outcome === 'same' ? SURE : DOUBT, [`${both}: one ${left.kind}`, ...reasons])
}

/** “площадь Ленина”, “проспект Мира”, “улица Абая” are called after Ленин, мир, Абай. */
const ofWhom = (called: string): string[] => [
  called,
  ...(/(?<=\p{Script=Cyrillic}{2})[ая]$/u.test(called)
    ? [called.replace(/а$/u, ''), called.replace(/[ая]$/u, 'й')]
    : []),
]

const likeliest = (one: string, other: string): Comparison =>
  ofWhom(one)
    .flatMap(left => ofWhom(other).map(right => compareGroups(left, right)))
    .reduce((best, told) => (told.score > best.score ? told : best))

function inTwoTowns(one: string, other: string): boolean {
  if (one === '' || other === '') return false
  const known = placeNamed(one).places.map(({ id }) => id)
  const others = placeNamed(other).places.map(({ id }) => id)
  return known.length > 0 && others.length > 0 && !known.some(id => others.includes(id))
}

/** What a square, street or park is looked for by: what it is called after, in any language. */
export function venueKeys(name: string): string[] {
  const venue = venueNamed(name)
  return venue === null ? [] : nameKeys(venue.called, 'group').map(key => `& ${venue.kind} ${key}`)
}
