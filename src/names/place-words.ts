import { endingsOff } from './word-endings.ts'
import { placeNamed } from './name-places.ts'
import { remembering } from './remembering.ts'

/** Smaller places are rather words. */
const KNOWN = 90_000

/** Endings of Russian cases: "Москвы", "Астане", "Твери" are of "Москва", "Астана", "Тверь". */
const CASE = /(?<=[\u0400-\u052F]{2})[аеиоуыюя]$/u

/** "Магілёўскі" is of "Магілёў". */
const ADJECTIVE =
  /(?<=[\u0400-\u052F]{3})[сц]ьк\p{L}{1,3}$|(?<=[\u0400-\u052F]{3})[сц]к\p{L}{1,3}$/u

/** "თბილისის" is of "თბილისი", "Երևանի" of "Երևան". */
const GENITIVE = /(?<=[\u10A0-\u10FF]{3})ის$|(?<=[\u0530-\u058F]{3})(?:ի|ու|ան)$/u

const placesOf = remembering(
  (word: string): ReadonlySet<string> => {
    const root = word.replace(CASE, '')
    const stem = word.replace(ADJECTIVE, '')
    const forms = [
      ...new Set([
        word,
        ...(word.length > 5 ? endingsOff(word) : []),
        root,
        `${root}а`,
        `${root}ь`,
        stem,
        `${stem}ь`,
        `${stem}и`,
        ...genitivesOff(word),
      ]),
    ]
    const places = forms.flatMap(form => placeNamed(form).places)
    return new Set(places.flatMap(({ id, population }) => (population >= KNOWN ? [id] : [])))
  },
  { longest: 60 },
)

function genitivesOff(word: string): string[] {
  const bare = word.replace(GENITIVE, '')
  return bare === word ? [] : [bare, `${bare}ი`, `${bare}ა`, `${bare}ի`]
}

/** Whether a word, in small letters, names a city or region. */
export const isPlaceWord = (word: string) => placesOf(word).size > 0

/** Whether two words, small letters, name one city or region in two languages, or as it was called and is. */
export function isOnePlace(a: string, b: string): boolean {
  const others = placesOf(b)
  return others.size > 0 && [...placesOf(a)].some(id => others.has(id))
}

/** Whether two words, small letters, name two cities or regions: "київський", "харківський". */
export const areTwoPlaces = (a: string, b: string) =>
  placesOf(a).size > 0 && placesOf(b).size > 0 && !isOnePlace(a, b)

/** Whether a word, in small letters, names a city or region of a country (ISO alpha-2). */
export const isPlaceOf = (word: string, country: string) =>
  [...placesOf(word)].some(id => id.startsWith(`${country} `))
