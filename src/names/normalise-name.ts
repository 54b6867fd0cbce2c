import { LOOKALIKES } from './alphabets.ts'

/** What is written between the letters of a name and is no part of it: zero-width signs, stress, soft hyphens, and the primes of ISO 9 for soft and hard signs. */
const INVISIBLE =
  /\u00AD|\u0301|(?<=\p{L})[\u02B9\u02BA]|\u034F|\u061C|[\u200B-\u200F]|[\u202A-\u202E]|[\u2060-\u2069]|[\uFE00-\uFE0F]|\uFEFF/gu
const APOSTROPHES =
  /[\u2018\u2019\u201A\u201B\u02B9\u02BB\u02BC\u02BD\u02BE\u02BF\u02C8\u02CB\u0060\u00B4\u2032\uFF07]/g
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFF0D]/g
const QUOTES = /["\u201C-\u201F\u00AB\u00BB\u2039\u203A\u300C-\u300F\uFF02]/g

/**
 * One way to write what is the same on paper: composed letters, plain apostrophes and dashes, no marks
 * of quotation or stress, single spaces, and no Latin letter within a Cyrillic word or the other way round.
 */
export function normaliseName(name: string): string {
  // Stress is taken off before composing, so that "á" of Kazakh Latin, which is one letter, stays.
  return name
    .replace(/([\u0400-\u052F])\u0301/g, '$1')
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(APOSTROPHES, "'")
    .replace(DASHES, '-')
    .replace(QUOTES, '')
    .split(/\s+/)
    .filter(word => word !== '')
    .map(repairScript)
    .join(' ')
}

const CYRILLIC = /[\u0400-\u052F]/
const LATIN = /[A-Za-z\u00C0-\u024F]/
const toCyrillic = new Map<string, string>()
const toLatin = new Map<string, string>()
for (const [cyrillic, latin] of LOOKALIKES) {
  for (const [one, other] of [
    [cyrillic, latin],
    [cyrillic.toUpperCase(), latin.toUpperCase()],
  ] as const) {
    toLatin.set(one, other)
    if (!toCyrillic.has(other)) toCyrillic.set(other, one)
  }
}
// Capitals look alike where small letters do not.
for (const [cyrillic, latin] of ['ВB', 'НH', 'КK', 'МM', 'ТT'].map(
  pair => [pair[0] ?? '', pair[1] ?? ''] as const,
))
  toCyrillic.set(latin, cyrillic)

/** A word of two scripts is written in the one that most of its telling letters belong to. */
function repairScript(word: string): string {
  if (!CYRILLIC.test(word) || !LATIN.test(word)) return word
  const letters = Array.from(word)
  const count = (script: RegExp, alike: ReadonlyMap<string, string>) =>
    letters.filter(letter => script.test(letter)).length +
    letters.filter(letter => script.test(letter) && !alike.has(letter)).length * letters.length
  const table = count(CYRILLIC, toLatin) >= count(LATIN, toCyrillic) ? toCyrillic : toLatin
  return letters.map(letter => table.get(letter) ?? letter).join('')
}
