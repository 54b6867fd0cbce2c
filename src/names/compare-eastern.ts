import { compareBurmese } from './burmese.ts'
import { ALWAYS_ASK, comparison, NEVER, type Comparison } from './comparison.ts'
import {
  areApartByMarks,
  areSimplified,
  koreanName,
  mayBeReadOtherwise,
  oneEasternFamily,
  partEastern,
  pinyinName,
  readings,
  vietnameseName,
  vowelsApart,
} from './eastern-names.ts'
import { fromWadeGiles } from './wade-giles.ts'
import { latinise, nameWords, soundOf } from './fold-name.ts'
import { heard, koreanInCyrillic } from './kontsevich.ts'
import { isGivenName } from './name-groups.ts'

/**
 * Names whose syllables tell: Chinese ones in letters of China, pinyin and Cyrillic, Korean, Vietnamese and Burmese ones. One
 * sound changed makes another name of them. Null for other names.
 */
export function compareEastern(a: string, b: string): Comparison | null {
  if (a.length + b.length > LONGEST) return null
  if (!/\s|\p{Script=Han}|\p{Script=Hangul}|\p{Script=Myanmar}/u.test(a)) return null
  const both = `“${a}” and “${b}”`
  if (areApartByMarks(a, b))
    return comparison(NEVER, [`${both}: Vietnamese names of different marks`])
  return vietnamese(a, b, both) ?? korean(a, b, both) ?? chinese(a, b, both) ?? burmese(a, b, both)
}

/** What is longer is no two names, but texts. */
const LONGEST = 160

function vietnamese(a: string, b: string, both: string): Comparison | null {
  const [one, other] = [vietnameseName(a), vietnameseName(b)]
  if (one === null || other === null) return null
  const areTwo =
    one.length === other.length
      ? one.some((word, i) => word !== other[i])
      : endInTwo(nameWords(a).map(latinise), nameWords(b).map(latinise))
  return areTwo ? comparison(NEVER, [`${both}: Vietnamese names of different syllables`]) : null
}

/** "Trần Ngọc Anh", "Trần Ngọc Anh Thư": behind one family name, the last syllable is what somebody is called by. */
const endInTwo = (one: readonly string[], other: readonly string[]) =>
  one[0] === other[0] && one.at(-1) !== other.at(-1)

function chinese(a: string, b: string, both: string): Comparison | null {
  const [left, right] = [pinyinName(a), pinyinName(b)]
  if (left === null || right === null) return inOlderUsage(a, b) ?? inOlderUsage(b, a)
  const isHan = HAN.test(a) && HAN.test(b)
  if (left.family === right.family && left.given === right.given)
    return isHan && !areSimplified(a, b)
      ? comparison(ALWAYS_ASK, [`${both}: the same syllables in other letters`])
      : comparison(1, ['the same syllables'])
  // “Ana Lian” and “Anna Lian” are none.
  if (
    [left, right].every(({ given }) => isGivenName(soundOf(given))) &&
    left.family === right.family
  )
    return null
  if (mayBeReadOtherwise(a) || mayBeReadOtherwise(b)) {
    const isOne = readings(a).some(one => readings(b).some(other => areOneInPinyin(one, other)))
    return isOne ? comparison(1, ['the same syllables']) : null
  }
  if (left.family !== right.family && oneEasternFamily(left.family, right.family))
    return inOlderUsage(a, b) ?? inOlderUsage(b, a)
  return comparison(NEVER, [`${both}: Chinese names of different syllables`])
}

/** “Hsu Hsiu-chin” and Xu Xiuqin. */
function inOlderUsage(older: string, other: string): Comparison | null {
  if (pinyinName(other) === null) return null
  const names = fromWadeGiles(older).filter(name => pinyinName(name) !== null)
  if (names.some(name => areOneInPinyin(name, other)))
    return comparison(0.9, ['the same syllables in two usages'])
  return names.length > 0
    ? comparison(NEVER, [`“${older}” and “${other}”: Chinese names of different syllables`])
    : null
}

function areOneInPinyin(a: string, b: string): boolean {
  const [one, other] = [pinyinName(a), pinyinName(b)]
  return one?.family === other?.family && one?.given === other?.given
}

const HAN = /\p{Script=Han}/u

/** Of names that are written in Cyrillic and in Latin or Korean letters: family names that may be one, and the same syllables. */
function koreanAbroad(cyrillic: string, other: string, both: string): Comparison | null {
  const told = koreanInCyrillic(cyrillic)
  const [family = ''] = partEastern(other.trim()).toLowerCase().split(/\s/)
  const given = told && koreanName(other)
  if (!told || !given) return null
  const isOne =
    told.families.has(family) && told.given.includes(given.split('-').map(heard).join('-'))
  return isOne
    ? comparison(0.9, [`${both}: the same syllables of a Korean name`])
    : comparison(NEVER, [`${both}: Korean names of different syllables`])
}

function korean(a: string, b: string, both: string): Comparison | null {
  const abroad = koreanAbroad(a, b, both) ?? koreanAbroad(b, a, both)
  if (abroad !== null) return abroad
  const [left, right] = [koreanName(a), koreanName(b)]
  if (left === null || right === null) return null
  if (left === right) {
    const apart = vowelsApart(a, b)
    if (apart === 'none')
      return oneEasternFamily(koreanFamily(a), koreanFamily(b))
        ? comparison(0.95, [`${both}: the same syllables of a Korean name`])
        : null
    return apart === 'two'
      ? comparison(NEVER, [`${both}: Korean names of different syllables`])
      : comparison(ALWAYS_ASK, [`${both}: Korean names of one vowel apart`])
  }
  const open = (name: string) => name.replaceAll('o', 'u')
  return open(left) === open(right)
    ? comparison(ALWAYS_ASK, [`${both}: Korean names of one vowel apart`])
    : comparison(NEVER, [`${both}: Korean names of different syllables`])
}

const koreanFamily = (name: string) => partEastern(name.trim()).split(/\s/)[0]?.toLowerCase() ?? ''

function burmese(a: string, b: string, both: string): Comparison | null {
  const told = compareBurmese(a, b)
  return told === null ? null : comparison(...OF_BURMA[told](both))
}

const OF_BURMA = {
  one: (both: string) => [0.95, [`${both}: the same syllables of a Burmese name`]],
  gender: (both: string) => [NEVER, [`${both}: a man and a woman, as they are called`]],
  part: (both: string) => [ALWAYS_ASK, [`${both}: alike but for a syllable of one`]],
  two: (both: string) => [NEVER, [`${both}: Burmese names of different syllables`]],
} satisfies Record<string, (both: string) => [number, string[]]>
