import { compareBurmese } from './burmese.ts'
import { ALWAYS_ASK, comparison, NEVER, type Comparison } from './comparison.ts'
import {
  areApartByMarks,
  areSimplified,
  koreanName,
  mayBeReadOtherwise,
  oneEasternFamily,
  pinyinName,
  vietnameseName,
} from './eastern-names.ts'

/**
 * Names whose syllables tell: Chinese ones in letters of China, pinyin and Cyrillic, Korean, Vietnamese and Burmese ones. One
 * sound changed makes another name of them. Null for other names.
 */
export function compareEastern(a: string, b: string): Comparison | null {
  if (!/\s|\p{Script=Han}|\p{Script=Hangul}|\p{Script=Myanmar}/u.test(a)) return null
  const both = `“${a}” and “${b}”`
  if (areApartByMarks(a, b))
    return comparison(NEVER, [`${both}: Vietnamese names of different marks`])
  return vietnamese(a, b, both) ?? korean(a, b, both) ?? chinese(a, b, both) ?? burmese(a, b, both)
}

function vietnamese(a: string, b: string, both: string): Comparison | null {
  const [one, other] = [vietnameseName(a), vietnameseName(b)]
  if (one === null || other === null || one.length !== other.length) return null
  return one.some((word, i) => word !== other[i])
    ? comparison(NEVER, [`${both}: Vietnamese names of different syllables`])
    : null
}

function chinese(a: string, b: string, both: string): Comparison | null {
  const [left, right] = [pinyinName(a), pinyinName(b)]
  if (left === null || right === null) return null
  const isHan = HAN.test(a) && HAN.test(b)
  if (left.family === right.family && left.given === right.given)
    return isHan && !areSimplified(a, b)
      ? comparison(ALWAYS_ASK, [`${both}: the same syllables in other letters`])
      : comparison(1, ['the same syllables'])
  if (mayBeReadOtherwise(a) || mayBeReadOtherwise(b)) return null
  if (left.family !== right.family && oneEasternFamily(left.family, right.family)) return null
  return comparison(NEVER, [`${both}: Chinese names of different syllables`])
}

const HAN = /\p{Script=Han}/u

function korean(a: string, b: string, both: string): Comparison | null {
  const [left, right] = [koreanName(a), koreanName(b)]
  if (left === null || right === null || left === right) return null
  const open = (name: string) => name.replaceAll('o', 'u')
  return open(left) === open(right)
    ? comparison(ALWAYS_ASK, [`${both}: Korean names of one vowel apart`])
    : comparison(NEVER, [`${both}: Korean names of different syllables`])
}

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
