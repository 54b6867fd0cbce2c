import type { WordTie } from './compared-words.ts'
import { remembering } from './remembering.ts'

/**
 * Scripts that one usage writes, each with what its own writers put for each other: pairs of [letters, letter]. Two words
 * of such a script that differ in more than that are two names, or a slip, whatever they would sound like elsewhere.
 */
const SCRIPTS: readonly (readonly [
  script: RegExp,
  sameLetters: readonly (readonly [RegExp, string])[],
])[] = [
  [
    /^\p{Script=Arabic}+$/u,
    [
      [/[اى]ً$|[ءـ]/gu, ''],
      [/[ىی]/gu, 'ي'],
      [/ک/gu, 'ك'],
      [/[ةۀەہ]/gu, 'ه'],
      [/وو/gu, 'و'],
    ],
  ],
  [
    /^\p{Script=Hebrew}+$/u,
    [
      [/וו/gu, 'ו'],
      [/יי/gu, 'י'],
      [/['"׳״]/gu, ''],
    ],
  ],
  [
    /^\p{Script=Armenian}+$/u,
    [
      [/և|եւ/gu, 'եվ'],
      [/իւ/gu, 'յու'],
      [/օ/gu, 'ո'],
      [/է/gu, 'ե'],
      [/^յ/gu, 'հ'],
    ],
  ],
  [/^\p{Script=Georgian}+$/u, []],
  [
    /^\p{Script=Devanagari}+$/u,
    [
      [/\u093C/gu, ''],
      [/ी/gu, 'ि'],
      [/ू/gu, 'ु'],
      [/[ंँ]|[नमङञण]्/gu, 'ं'],
      [/श/gu, 'ष'],
    ],
  ],
  [/^\p{Script=Thai}+$/u, []],
]

type Letters = { readonly script: number; readonly letters: string }

const lettersOf = remembering(
  (written: string): Letters | null => {
    const bare = written
      .normalize('NFD')
      .replace(/(?![\u0900-\u0DFF\u0E00-\u0E7F])\p{M}/gu, '')
      .toLowerCase()
    const script = SCRIPTS.findIndex(([letters]) => letters.test(bare))
    if (script < 0) return null
    const same = SCRIPTS[script]?.[1] ?? []
    return {
      script,
      letters: same.reduce((word, [alike, letter]) => word.replace(alike, letter), bare),
    }
  },
  { longest: 64 },
)

/** Letters that Arabic and Hebrew writers leave out or put in: long vowels, and an h for one at the end. */
const WEAK = /[اوي\u05D0\u05D5\u05D9]|[ه\u05D4]$/gu

/**
 * What two words of one such script have apart: nothing; long vowels of a script that has no others; a letter; or more.
 * Null for other words.
 */
export function apartInScript(a: string, b: string): 'none' | 'vowel' | 'letter' | 'more' | null {
  const [one, other] = [lettersOf(a), lettersOf(b)]
  if (one === null || other === null || one.script !== other.script) return null
  if (one.letters === other.letters) return 'none'
  if (one.letters.replace(WEAK, '') === other.letters.replace(WEAK, '')) return 'vowel'
  return isOneEdit(one.letters, other.letters) ? 'letter' : 'more'
}

/** Whether one letter changed, left out or put in makes one word of the other. */
function isOneEdit(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  const at = Array.from(short).findIndex((letter, i) => letter !== long[i])
  if (at < 0) return true
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1)
}

const WRITTEN: WordTie = { how: 'usage', likeness: 0.97 }
const APART: WordTie = { how: 'apart', likeness: 0 }
const perhaps = (likeness: number): WordTie => ({ how: 'near', likeness })
const WITHOUT_VOWELS = /^[\p{Script=Arabic}\p{Script=Hebrew}]/u
/** A word of so few letters that only writes consonants is another where one of them is changed. */
const FEW = 4

/** Where a c is a j of Turkic names, and elsewhere an s or ch: "Cemal", "Cəlil", "Sercan". */
const SOFT_C = /c(?=[eiəı])|c(?=an$)/u
const bonesOf = (word: string) => word.replace(/[aeiouyəıöü]/gu, '').replace(/(.)\1/gu, '$1')

/**
 * "Cemal" and "Kemal", "Ercan" and "Erkan": two Turkish names, though a c may be a k elsewhere. "Ghassan" is no Hassan,
 * though a Гасан is.
 */
export function areTwoByLetter(a: string, b: string): boolean {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()]
  if (one.startsWith('gh') && one.slice(1) === other) return true
  if (other.startsWith('gh') && other.slice(1) === one) return true
  const [soft, hard] = SOFT_C.test(one) ? [one, other] : [other, one]
  if (!SOFT_C.test(soft) || !hard.includes('k') || SOFT_C.test(hard)) return false
  return bonesOf(soft.replace(SOFT_C, 'k')) === bonesOf(hard)
}

/** Whether two words that sound alike are two as they are written. */
export function areWrittenApart(a: string, b: string): boolean {
  const apart = apartInScript(a, b)
  return apart === null ? areTwoByLetter(a, b) : apart !== 'none'
}

/** A tie of two words as they sound, set right by their letters where both are of one such script. */
export function tieInScript(heard: WordTie, a: string, b: string): WordTie {
  const apart = apartInScript(a, b)
  if (heard.how === 'same' || heard.how === 'form') if (areTwoByLetter(a, b)) return perhaps(0.85)
  if (apart === null || heard.how === 'apart' || heard.how === 'short') return heard
  if (apart === 'none') return heard.how === 'near' ? WRITTEN : heard
  if (apart === 'vowel') return perhaps(Math.min(heard.likeness, 0.85))
  const isBare = WITHOUT_VOWELS.test(a)
  if (heard.how === 'form') return isBare ? perhaps(0.85) : heard
  if (isBare && (apart === 'more' || Math.min(a.length, b.length) <= FEW)) return APART
  return apart === 'letter' && heard.how === 'slip' && !isBare
    ? heard
    : perhaps(Math.min(heard.likeness, 0.85))
}
