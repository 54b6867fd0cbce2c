import type { WordTie } from './compared-words.ts'
import { ARABIC_GIVEN } from './arabic-given.ts'
import { foldWord } from './fold-name.ts'
import { remembering } from './remembering.ts'
import { lettersOf, type Letter } from './written-sounds.ts'

/**
 * What letters of Arabic and Persian are written with elsewhere: letters, each with the sounds of `written-sounds.ts`; what
 * has a ? may be silent. Vowels that Arabic does not write stand in no letter of it.
 */
const SOUNDS = new Map(
  'ا=a ب=bpv پ=pbf ت=t ث=ts ج=Jg ح=Hh خ=h د=d ذ=zdt ر=r ز=z ژ=J س=s ش=S ص=s ض=dz ط=t ظ=zd ع=aeiou? غ=g ف=fv ق=kg ك=kg گ=g ل=l م=m ن=n ه=Hh و=uov ي=i ى=aei? ة=atH? چ=C ٹ=t ڈ=d ڑ=rd ں=n ے=ei'
    .split(' ')
    .map((entry): [string, ArabicLetter] => [
      entry.charAt(0),
      { sounds: entry.slice(2).replace('?', ''), isSilent: entry.endsWith('?') },
    ]),
)

type ArabicLetter = { readonly sounds: string; readonly isSilent: boolean }

const ARABIC = /^\p{Script=Arabic}+$/u

/** An Arabic or Persian word in one way of writing. */
const inOneWay = (written: string) =>
  written
    .normalize('NFD')
    .replace(/[\p{M}ءـ]/gu, '')
    .replace(/[یئ]/gu, 'ي')
    .replace(/[ک]/gu, 'ك')
    .replace(/[ۀہەھ]/gu, 'ه')
/** A first alef carries any vowel. */
const FIRST: ArabicLetter = { sounds: 'aeiou', isSilent: false }
/** A last h is often not written elsewhere. */
const LAST_H: ArabicLetter = { sounds: 'aeHh', isSilent: true }
/** A last ya may be an a. */
const LAST_YA: ArabicLetter = { sounds: 'iea', isSilent: false }

const arabicLetters = remembering(
  (written: string): readonly ArabicLetter[] | null => {
    const bare = inOneWay(written)
      .replace(/^عمرو$/u, 'عمر')
      .replace(/(?<=^عبد)ا(?=ل)/u, '')
      .replace(/(.)\1/gu, '$1')
    if (!ARABIC.test(bare)) return null
    const letters = Array.from(bare)
    return letters.map((letter, i) => {
      if (i === 0 && letter === 'ا') return FIRST
      if (i === letters.length - 1 && letter === 'ه') return LAST_H
      if (i === letters.length - 1 && letter === 'ي') return LAST_YA
      return SOUNDS.get(letter) ?? { sounds: 'aeiou', isSilent: true }
    })
  },
  { longest: 64 },
)

const CHANGED = 1.1
/** A letter too many on either side, and a vowel that is written long where Arabic has none. */
const TOO_MANY = 1
const LONG_VOWEL = 0.35
const FEW = 0.62
const TWO = 2
const VOWELS = /^[aeiou]/
/** "ee" is a long i. */
const IS_LONG = /^ie$/
const SOFT = /^hH$|^H$/

/** Letters elsewhere that may stand for two: "Mahmoudzadeh", "Ishaq", "Fathi". */
const TWICE: readonly (readonly [sounds: string, first: RegExp, second: RegExp])[] = [
  ['zJd', /d/, /z/],
  ['zd', /d/, /H/],
  ['W', /t/, /s/],
  ['K', /k/, /s/],
  ['S', /s/, /H/],
  ['ts', /t/, /H/],
]
const areBoth = (first: ArabicLetter | undefined, second: ArabicLetter, { sounds }: Letter) =>
  first !== undefined &&
  TWICE.some(
    ([both, one, other]) => both === sounds && one.test(first.sounds) && other.test(second.sounds),
  )

const areOne = (arabic: ArabicLetter, { sounds }: Letter) =>
  sounds === '*' ||
  Array.from(sounds).some(
    sound => arabic.sounds.includes(sound) || (sound === 'K' && /[ks]/.test(arabic.sounds)),
  )

/** An e for a long a or i: "Hichem", "Samer". */
const isOtherVowel = (arabic: ArabicLetter, { sounds }: Letter) =>
  sounds === 'e' && /^(?:a|i)$/.test(arabic.sounds)
const OTHER_VOWEL = 0.6

/** What a letter costs that Arabic does not have: nothing for a short vowel within. */
function gapOf(letters: readonly Letter[], at: number): number {
  const letter = letters[at]
  if (!letter || letter.silent === 'always') return 0
  const { sounds } = letter
  if (!VOWELS.test(sounds)) return SOFT.test(sounds) ? LONG_VOWEL : TOO_MANY
  if (at === 0 || (at === letters.length - 1 && sounds !== 'e')) return TOO_MANY
  const isDiphthong = VOWELS.test(letters[at - 1]?.sounds ?? '')
  return isDiphthong || IS_LONG.test(sounds) || at === letters.length - 1 ? LONG_VOWEL : 0
}

/** What a word in Arabic letters and one in others have apart that none writes so; null for other words. */
export function apartFromArabic(a: string, b: string): number | null {
  const [arabic, other] = ARABIC.test(a.normalize('NFD')) ? [a, b] : [b, a]
  const left = arabicLetters(arabic)
  const right = left === null || ARABIC.test(other) ? null : lettersOf(other)
  if (left === null || right === null) return null
  let before: readonly number[] = []
  let row = [0]
  const gaps = right.letters.map((_, at) => gapOf(right.letters, at))
  for (const [j, gap] of gaps.entries()) row.push((row[j] ?? 0) + gap)
  for (const [i, one] of left.entries()) {
    const gap = one.isSilent ? 0 : one.sounds === 'Hh' ? LONG_VOWEL : TOO_MANY
    const next = [(row[0] ?? 0) + gap]
    for (const [j, letter] of right.letters.entries())
      next.push(
        Math.min(
          (row[j] ?? 0) +
            (areOne(one, letter) ? 0 : isOtherVowel(one, letter) ? OTHER_VOWEL : CHANGED),
          (row[j + 1] ?? 0) + gap,
          (next[j] ?? 0) + (gaps[j] ?? 0),
          areBoth(left[i - 1], one, letter) ? (before[j] ?? TWO) : TWO * TWO,
        ),
      )
    before = row
    row = next
  }
  return row.at(-1) ?? 0
}

/** A word of fewer letters may be many names in Arabic. */
const ENOUGH = 4

let known: ReadonlyMap<string, ReadonlySet<string>> | undefined
let elsewhere: ReadonlySet<string> | undefined

/** The sounds of each given name of the table, by its Arabic letters. */
function knownNames(): ReadonlyMap<string, ReadonlySet<string>> {
  known ??= new Map(
    ARABIC_GIVEN.trim()
      .split(/; |\n/)
      .map(row => row.split(' '))
      .map(([arabic = '', ...latin]) => [inOneWay(arabic), new Set(latin.map(foldWord))]),
  )
  elsewhere ??= new Set([...known.values()].flatMap(sounds => [...sounds]))
  return known
}

/** Whether the table has both words as one given name, as two, or not both of them. */
function givenTie(a: string, b: string): 'one' | 'two' | null {
  const [arabic, other] = ARABIC.test(a.normalize('NFD')) ? [a, b] : [b, a]
  const usual = knownNames().get(inOneWay(arabic))
  if (usual === undefined) return null
  const sound = foldWord(other)
  return usual.has(sound) ? 'one' : elsewhere?.has(sound) ? 'two' : null
}

/** "Alkhudairi" without its article. */
const bareOf = (word: string) => word.replace(/^[ae]l(?=\p{Script=Latin}{4})/iu, '')

const APART: WordTie = { how: 'apart', likeness: 0 }

/** A tie of two words as they sound, set right by the letters of the one that is in Arabic. */
export function tieArabic(heard: WordTie, a: string, b: string): WordTie {
  if (heard.how === 'short') return heard
  const [told, bare] = [apartFromArabic(a, b), apartFromArabic(bareOf(a), bareOf(b))]
  if (told === null || bare === null) return heard
  const apart = Math.min(told, bare)
  const given = givenTie(a, b)
  if (given === 'one') return { how: 'form', likeness: 0.97 }
  if (given === 'two') return apart > 0 ? APART : { how: 'near', likeness: 0.85 }
  if (apart >= TWO && heard.how !== 'form') return APART
  if (apart < TOO_MANY && heard.how === 'form') return heard
  if (apart >= FEW)
    return heard.how === 'apart' ? heard : { how: 'near', likeness: Math.min(heard.likeness, 0.85) }
  const isSure = apart === 0 && Math.min(a.length, b.length) >= ENOUGH
  return heard.how === 'near' && isSure ? { how: 'usage', likeness: 0.93 } : heard
}
