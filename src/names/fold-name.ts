import anyAscii from 'any-ascii'
import { LETTERS } from './alphabets.ts'
import { normaliseName } from './normalise-name.ts'

/** A name in small plain Latin letters, by the alphabets of Central Asia and Eastern Europe first. */
export function latinise(name: string): string {
  let latin = ''
  for (const letter of normaliseName(name).toLowerCase().normalize('NFC'))
    latin += latinLetter(letter)
  return latin
}

function latinLetter(letter: string): string {
  if (letter <= '\u007F') return letter
  const own = LETTERS[letter]
  if (own !== undefined) return own
  const [base = ''] = letter.normalize('NFD')
  return base <= '\u007F' ? base : (LETTERS[base] ?? anyAscii(letter).toLowerCase())
}

/**
 * Spellings of one sound, in the order in which they are taken. Single letters stand for sounds that
 * alphabets write in several: c for ch, x for sh, j for zh and dzh.
 */
const SOUNDS: readonly (readonly [spelling: RegExp, sound: string])[] = [
  [/'/g, ''],
  [/o[fv]f$/, 'ov'],
  [/eff$/, 'ev'],
  [/shch|stch|sch|sh/g, '$'],
  [/tsch|tch|cz|ch/g, '%'],
  [/dzh|zh|dj/g, 'j'],
  [/^x(?=[aeiouy])|x(?=[^aeiouy])/g, 'h'],
  [/x/g, 'ks'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ck|c|q/g, 'k'],
  [/w/g, 'v'],
  [/ou|oo/g, 'u'],
  [/ee/g, 'i'],
  [/^(?:y(?=[eo])|i(?=e))/, ''],
  [/(?<=[^aeiouy])yo/g, 'e'],
  [/(?<=[aeiouy])j(?![aeiouy])/g, 'i'],
  [/(?<=[aeiouy])[yi](?=[aeiou])/g, ''],
  [/(?:iy|yi|ij|ii|y)$/, 'i'],
  [/y/g, 'i'],
  [/ii/g, 'i'],
  [/(?<=i)i|(.)(?=\1)/g, ''],
  [/\$/g, 'x'],
  [/%/g, 'c'],
]

const folded = new Map<string, string>()
/** Words are folded again and again; the memory is emptied when it has grown large. */
const MEMORY = 50_000

/** One word of a name as it sounds, for comparing and never for showing. */
export function foldWord(word: string): string {
  const known = folded.get(word)
  if (known !== undefined) return known
  let sound = latinise(word).replace(/[^a-z0-9']/g, '')
  for (const [spelling, letter] of SOUNDS) sound = sound.replace(spelling, letter)
  if (folded.size >= MEMORY) folded.clear()
  folded.set(word, sound)
  return sound
}

/** The words of a name: split at spaces, hyphens and dots, without an English possessive. */
export function nameWords(name: string): string[] {
  return normaliseName(name)
    .replace(/'s?(?=\s|$|,)/g, possessive => (possessive === "'s" ? '' : possessive))
    .split(/[\s\-.,;:()[\]/&+|·・•]+/)
    .filter(word => /[\p{L}\p{N}]/u.test(word))
}

/** A name as it sounds, word by word: equal for "Қасым-Жомарт", "Kassym-Jomart", "Qasym-Zhomart". For comparing, never for showing. */
export function foldName(name: string): string {
  return nameWords(name)
    .map(foldWord)
    .filter(word => word !== '')
    .join(' ')
}
