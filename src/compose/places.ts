import { COUNTRY_NAMES } from './country-names.ts'
import { headOf, withArticle } from './english.ts'

const AT =
  /^(?:courthouse|court|office|station|building|department|embassy|consulate|airport|university|school|hotel|centre|center|committee|ministry|headquarters|house|monument|memorial|checkpoint|border|crossing|mall|stadium|museum|library|theatre|theater|cemetery|church|mosque|grounds|roundabout|bridge|plant|factory|mine|gate|campus|club|café|cafe|restaurant|market|bazaar|residence|palace|akimat|inspectorate|parliament|directorate|hall|field|gallery|port|base|site|unit)s?$/i
const ON = /^(?:square|street|avenue|boulevard|road|highway|island|bridge|quay)$/i
const IN =
  /^(?:park|prison|colony|jail|cell|garden|gardens|region|district|oblast|province|state|county|village|city|town|capital|camp|hospital|neighbourhood|neighborhood|forest|valley)$/i
const AREA =
  /^(?:region|district|oblast|province|state|county|governorate|department|prefecture|raion|republic|territory)$/i

const COUNTRIES = new Set(
  Object.values(COUNTRY_NAMES).map(name => name.replace(/^the /, '').toLocaleLowerCase('en')),
)

const isCountry = (place: string) =>
  COUNTRIES.has(place.replace(/^the /i, '').toLocaleLowerCase('en'))

/** "KAMPALA" of a dateline is Kampala; an abbreviation of two or three letters stays. */
export function placeName(place: string): string {
  const text = place.replace(/\s+/g, ' ').trim()
  if (text !== text.toLocaleUpperCase('en') || text.length < 4) return text
  return text.replace(/\p{L}+/gu, word => word.charAt(0) + word.slice(1).toLocaleLowerCase('en'))
}

/** "Remand Prison No. 2": the noun before its number. */
const placeHead = (place: string) => headOf(place.replace(/\s(?:No\.?\s?|№\s?|#)?\d{1,4}$/i, ''))

function preposition(place: string): 'in' | 'at' | 'on' {
  if (/^(?:near|outside|at|in|on)\s/i.test(place)) return 'in'
  const head = placeHead(place)
  if (ON.test(head)) return 'on'
  return AT.test(head) && !IN.test(head) ? 'at' : 'in'
}

/** Whether a place is a town or region rather than a venue. */
export function isTown(place: string): boolean {
  const head = placeHead(place)
  return (
    preposition(place) === 'in' &&
    !/^(?:park|prison|colony|jail|cell|garden|gardens|hospital|camp)$/i.test(head)
  )
}

/** "in Gandhi Park in Almaty", "in Almaty and Taraz", "in Kyiv, Ukraine"; empty where nothing is known. */
export function placePhrase(where: readonly string[] | undefined): string {
  const places = [...new Set((where ?? []).map(placeName))].filter(place => place !== '')
  const [first, ...rest] = places
  if (!first) return ''
  const start = /^(?:near|outside)\s/i.test(first)
    ? first
    : `${preposition(first)} ${placeWords(first)}`
  if (rest.length === 0) return start
  if (!isTown(first))
    return rest.length === 1
      ? `${start} ${placePhrase(rest)}`
      : `${start}, ${rest.map(placeWords).join(', ')}`
  // "Almaty and the Almaty region" are two places; "Semey, Abai region" is one.
  const wider = rest.filter(
    place => isCountry(place) || (AREA.test(headOf(place)) && !place.startsWith(first)),
  )
  const narrower = places.filter(place => !wider.includes(place))
  if (wider.length === 0 || narrower.length === 0) return `${preposition(first)} ${listed(places)}`
  return `in ${listed(narrower)}, ${wider.map(placeWords).join(', ')}`
}

function listed(places: readonly string[]): string {
  const named = places.map(placeWords)
  return named.length < 2
    ? named.join('')
    : `${named.slice(0, -1).join(', ')} and ${named.at(-1) ?? ''}`
}

/** Names of offices go with an article: "the Communications Inspectorate", "the Palace of Justice". */
const OFFICE =
  /^(?:court|ministry|department|inspectorate|office|committee|commission|embassy|consulate|agency|directorate|administration|bureau|tribunal|parliament)$/i
const OF_SOMETHING =
  /^(?:Palace|House|Ministry|Department|Court|Monument|Square|Academy|Office|Museum|Gates?) of \p{Lu}/u

function placeWords(place: string): string {
  if (isCountry(place)) return place
  if (place === 'parliament') return 'the parliament'
  // "the gates of Remand Prison No. 1"
  if (/^\p{Ll}+s of \p{Lu}/u.test(place)) return `the ${place}`
  if (/^\p{Ll}/u.test(place)) return withArticle(place)
  const named =
    /^(?:Supreme|Ministry|Department|State Committee|Central)\b/.test(place) &&
    !place.endsWith('Park')
  if (named) return withArticle(place)
  const owned = /^(?:the )|[’']s?\s/i.test(place)
  const office = OFFICE.test(placeHead(place)) && place.includes(' ')
  return !owned && (office || OF_SOMETHING.test(place)) ? `the ${place}` : place
}

/** The places that no given phrase names already. */
export function placesLeft(where: readonly string[] | undefined, said: string): string[] {
  const heard = said.toLocaleLowerCase('en')
  return (where ?? [])
    .map(placeName)
    .filter(place => !heard.includes(place.toLocaleLowerCase('en')))
}
