import anyAscii from 'any-ascii'
import { LETTERS } from './alphabets.ts'
import { romaniseBurmese } from './burmese-letters.ts'
import { normaliseName } from './normalise-name.ts'
import { OTHER_SCRIPTS } from './other-scripts.ts'
import { remembering } from './remembering.ts'

/** A name in small plain Latin letters, by the alphabets of Central Asia and Eastern Europe first. */
export function latinise(name: string): string {
  let latin = ''
  // Armenian u is two letters, as is Ukrainian “ьо”; a Thai letter with a sign above is silent.
  const small = normaliseName(name)
    .toLowerCase()
    .normalize('NFC')
    .replaceAll('ու', 'u')
    .replaceAll('ьо', 'йо')
    .replace(/[ก-ฮ][ิุ]?์/g, '')
  for (const letter of inOneWay(small)) latin += latinLetter(letter)
  return latin
}

/** Letters that stand for two sounds, as the word tells: beside a Kazakh q or ǵ an ý is u. */
function inOneWay(small: string): string {
  const serbian = small.includes('đ') ? small.replace(SERBIAN, withDj) : small
  const slavic = serbian.includes('ъ') ? serbian.replace(BULGARIAN, asBulgarian) : serbian
  return slavic.includes('ý')
    ? slavic.replace(/\S+/g, word => (/[qǵ]/.test(word) ? word.replaceAll('ý', 'u') : word))
    : serbian
}

/** "Đorđe" is Djordje; in Vietnamese, where a word is one syllable, đ is d. */
const SERBIAN = /\p{L}*đ\p{L}*/gu
const withDj = (word: string) =>
  /[aeiou]+[^aeiou]+[aeiou]/.test(word.normalize('NFD')) ? word.replaceAll('đ', 'dj') : word

/** In Bulgarian ъ is a vowel and щ is sht: "Щърбанов"; elsewhere ъ stands before е, ё, ю, я only. */
const BULGARIAN = /\p{L}*ъ(?![еёюяєїі])\p{L}*/gu
const asBulgarian = (word: string) => word.replaceAll('ъ', 'а').replaceAll('щ', 'шт')

function latinLetter(letter: string): string {
  if (letter <= '\u007F') return letter
  const own = LETTERS[letter] ?? OTHER_SCRIPTS.get(letter)
  if (own !== undefined) return own
  const [base = ''] = letter.normalize('NFD')
  if (base <= '\u007F') return base
  const general = LETTERS[base] ?? anyAscii(letter).toLowerCase()
  // Korean eo is usually written u: "Young", "Jung".
  return letter >= '가' && letter <= '힣' ? general.replace('eo', 'u') : general
}

/**
 * Spellings of one sound, in the order in which they are taken. Single letters stand for sounds that alphabets write
 * in several: c for ch, x for sh, j for zh and dzh, w for ts; and for what alphabets read apart: Z for dz, q for a Latin c
 * (k, ts, or dzh in Turkic), y for an x between letters (ks, kh in Uzbek and Azerbaijani, or sh in Chinese).
 */
const SOUNDS: readonly (readonly [spelling: RegExp, sound: string])[] = [
  // Kazakh s' is sh; before a k or a ya, and alone at the end, it is a soft s: “Hayvorons'ka”, “Kas'yan”, “Ales'”.
  [/(?<!t)s'(?!h|k|y[aeou]|$)|s'$(?<='.*s')/g, 'sh'],
  [/c'/g, 'ch'],
  [/'/g, ''],
  [/^bdall?(?=.)|^abd(?:ou|oo|[yij]u|[aeiou])?(?:ll?(?=.)|(?=[^aeiou]))/, 'abdu'],
  [/^ab[ou]l(?=[^aeiouly])/, 'abu'],
  [/(?<=..)[aeiu][ld]d(?:i|ee|y|ie)n[ei]?$/, 'udin'],
  // Greek “Chatzi-”, and Yannis.
  [/^(?:ch|kh|h|x)atz(?=[iy])/, 'hadj'],
  [/(?<=^|[aeiou])[gy]i(?=ann)/, 'i'],
  [/o[fv]f$/, 'ov'],
  [/eff$/, 'ev'],
  [/(?<=..)beg$/, 'bek'],
  [/ivs'?k(?=[iya])/, 'ovsk'],
  [/sg(?=[aeiou])/, 'sk'],
  [/([oe]v)s$/, '$1'],
  [/schtsch|shtsh|chtch|szcz|shch|stch/g, '$$'],
  [/d?dsch/g, 'j'],
  [/tsch|tch|cz/g, '%'],
  [/(?<=[ptk])rz(?=[aeiouy])/g, '$$'],
  [/(?<=[bdgw])rz(?=[aeiouy])/g, 'j'],
  [/sch|sh|sz(?!h)/g, '$$'],
  [/ch/g, '%'],
  // “Mahmudjon” is Махмуджон, with one д or two.
  [/d?dzh|zh|d?dj|xh/g, 'j'],
  [/^nguy(?=e)/, 'ngu'],
  [/dz|^ds(?=[aeiou])|ds(?=e?$)/g, 'Z'],
  [/(?<=[%$j])y?e(?=va?$)|(?<=[%$])y?e(?=wa?$)/, 'o'],
  [/x(?=[^aeiouy])/g, 'h'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/c(?=k(?:i|y|ij|iy|yi|ii)$)/g, 'ts'],
  [/g[uh]+(?=[ei])/g, 'g'],
  [/q[uh]+(?=[ei])|ck|q/g, 'k'],
  [/c/g, 'q'],
  [/w/g, 'v'],
  [/ts|tz/g, 'w'],
  [/ou|oo/g, 'u'],
  [/^u(?=a)/, 'v'],
  [/ee(?=va?$)/g, 'e'],
  [/ee/g, 'i'],
  [/^(?:y(?=[eo])|i(?=[eo]))/, ''],
  [/^h?o[vg]h?(?=an+[ei]s)/, 'oh'],
  [/(?<=[ao])iia$/, 'ia'],
  [/iyo(?=[^aeiouy])/g, 'ie'],
  [/(?<=[^aeiouy])[yi]o(?=[^aeiouy])/g, 'e'],
  [/(?<=[aeiouy])(?<!^(?:pe|mo))j(?![aeiouyj])/g, 'i'],
  [/(?<=[eiouy])[yi](?=[aeiou])|(?<=a)[yi](?=[eiou])/g, ''],
  [/(?:iy|yi|ij|ii|y)$/, 'i'],
  [/y/g, 'i'],
  [/ii/g, 'i'],
  [/x/g, 'y'],
  [/(?<=i)i|(.)(?=\1)/g, ''],
  [/\$/g, 'x'],
  [/%/g, 'c'],
]

const sounds = new Map<string, string>()
/** Words are folded again and again; the memory is emptied when it has grown large. */
const MEMORY = 50_000

/** One word of a name as it sounds, with signs of their own for letters that may be read in two ways; see `SOUNDS`. */
export function soundOf(word: string): string {
  const known = sounds.get(word)
  if (known !== undefined) return known
  let sound = latinise(word).replace(/[^a-z0-9']/g, '')
  for (const [spelling, letter] of SOUNDS) sound = sound.replace(spelling, letter)
  if (sounds.size >= MEMORY) sounds.clear()
  if (word.length <= LONGEST_KEPT) sounds.set(word, sound)
  return sound
}

/** Longer words are no names, and are not worth the memory. */
const LONGEST_KEPT = 64

const READ: Readonly<Record<string, string>> = { q: 'k', w: 'ts', y: 'ks', Z: 'dz' }
/** At the beginning of a word an x is rather kh. */
const FIRST_X = /^y/

/** A sound with each of its letters read in the way that most languages read it. */
export const readSound = (sound: string) =>
  /[qwyZ]/.test(sound)
    ? sound.replace(FIRST_X, 'h').replace(/[qwyZ]/g, letter => READ[letter] ?? '')
    : sound

/** One word of a name as it sounds, for comparing and never for showing. */
export const foldWord = (word: string) => readSound(soundOf(word))

/** The words of a name: split at spaces, hyphens and dots, without an English possessive. */
export function nameWords(name: string): string[] {
  return romaniseBurmese(normaliseName(name))
    .replace(/'s?(?=\s|$|,)/g, possessive => (possessive === "'s" ? '' : possessive))
    .split(/[\s\-.,;:()[\]/&+|·・•،؛]+/)
    .filter(word => /[\p{L}\p{N}]/u.test(word))
}

/** A name as it sounds, word by word: equal for "Қасым-Жомарт", "Kassym-Jomart", "Qasym-Zhomart". For comparing, never for showing. */
export const foldName = remembering(
  (name: string): string =>
    nameWords(name)
      .map(foldWord)
      .filter(word => word !== '')
      .join(' '),
  { longest: 200 },
)
