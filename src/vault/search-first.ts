import type { Term } from './search-query.ts'
import { foldWord, LONGEST } from './search-words.ts'

/** Where Latin and Cyrillic letters stand, each of which is folded by itself, and signs that stand between words. */
const RANGES: readonly (readonly [from: number, to: number])[] = [
  [0x00, 0x24f],
  [0x400, 0x52f],
  [0x1e00, 0x1eff],
  [0x2000, 0x206f],
  [0x20a0, 0x20bf],
]
const OF_WORDS = /[\p{L}\p{N}\p{M}]/u

const known = RANGES.flatMap(([from, to]) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCharCode(from + index)),
)

/** All ways to write each folded letter by one letter: "e" for "e", "E", "é" … */
const WAYS: ReadonlyMap<string, string> = waysToWrite()

function waysToWrite(): ReadonlyMap<string, string> {
  const ways = new Map<string, string>()
  for (const letter of known) {
    const folded = /[\p{L}\p{N}]/u.test(letter) ? foldWord(letter) : ''
    if (folded.length === 1) ways.set(folded, (ways.get(folded) ?? '') + letter)
  }
  return ways
}

const classOf = (letters: string) => letters.replace(/[\]\\^-]/g, '\\$&')

/** A letter or mark that is not folded by itself, or of which that is not known. */
const ODD = new RegExp(
  `[^${classOf(known.filter(sign => !OF_WORDS.test(sign)).join('') + [...WAYS.values()].join(''))}]`,
)

/** What is looked for in texts. */
export type Sought = {
  readonly terms: readonly Term[]
  /**
   * From where on a text is to be looked through, found without folding it: no term begins before it. Undefined where
   * none is there at all; 0 where the text or the terms have letters that this is not known of.
   */
  readonly firstPlace: (text: string) => number | undefined
}

/** Makes terms ready to be looked for in many texts. */
export const soughtOf = (terms: readonly Term[]): Sought => ({
  terms,
  firstPlace: firstPlaceOf(terms),
})

function firstPlaceOf(terms: readonly Term[]): Sought['firstPlace'] {
  const patterns = terms.map(patternOf)
  if (!patterns.every(pattern => pattern !== undefined)) return () => 0
  const pattern = patterns.join('|')
  return text => {
    const found = firstWord(text, new RegExp(pattern, 'g'))
    return ODD.test(found === undefined ? text : text.slice(0, found)) ? 0 : found
  }
}

/** Where a pattern fits first at the beginning of a word. */
function firstWord(text: string, pattern: RegExp): number | undefined {
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    if (!OF_WORDS.test(text.charAt(found.index - 1))) return found.index
    pattern.lastIndex = found.index + 1
  }
  return undefined
}

/** How a term may begin: its first word in all ways to write it. */
function patternOf({ words: [word = ''] }: Term): string | undefined {
  const ways = Array.from(word, letter => WAYS.get(letter))
  if (word.length >= LONGEST || !ways.every(way => way !== undefined)) return undefined
  return ways.map(way => `[${classOf(way)}]`).join('')
}
