import { soundOf } from './fold-name.ts'
import { formsOf, givenNameTie } from './name-groups.ts'
import { lettersApart } from './written-sounds.ts'

/** “Usmanov”, “Usmonov”: families of one given name, of which only vowels are written otherwise. */
export const areOfOneGiven = (a: string, b: string) =>
  OF_GIVEN.test(a) &&
  OF_GIVEN.test(b) &&
  a[0] === b[0] &&
  areByVowel(a, b, OF_VOWELS) &&
  givenNameTie(formsOf(a.replace(OF_GIVEN, '')), formsOf(b.replace(OF_GIVEN, ''))) === 'form'
const OF_GIVEN = /(?<=...)[oe]v$/

/** “Boboev” and “Babaev”: of a name in -ov or -ev nothing but an o that one country writes for an a. */
export const areByO = (a: string, b: string) => a[0] === b[0] && areByVowel(a, b, [AS_A])

const areByVowel = (a: string, b: string, vowels: readonly RegExp[]) =>
  OF_GIVEN.test(a) &&
  OF_GIVEN.test(b) &&
  vowels.some(vowel => a.replace(vowel, 'a') === b.replace(vowel, 'a'))

/** “Aytən” and “Айтен” are two entries, and what two alphabets write one name with. */
export const areOneAbroad = (one: string, other: string) =>
  LATIN.test(one) !== LATIN.test(other) &&
  one.length > 3 &&
  bones(one) === bones(other) &&
  lettersApart(one, other) === 0
const bones = (word: string) =>
  soundOf(word)
    .replace(/[aeiou]/g, '')
    .replaceAll('x', 's')

/** German writes one s: “Safar” may be Зафар, and “Tamas” Tamaz. */
export const areByGerman = (one: string, other: string) =>
  one.length === other.length &&
  soundOf(one) !== soundOf(other) &&
  asGerman(one) === asGerman(other)
/** “Samir” is hardly Zamir, where neither is all in German. */
export const beginByGerman = (one: string, other: string) =>
  /^s/i.test(one) !== /^s/i.test(other) &&
  /^z/i.test(one) !== /^z/i.test(other) &&
  areByGerman(one, other)
const asGerman = (word: string) => soundOf(word).replaceAll('z', 's')

/** Vowels of Uzbek and Tajik, and of Azerbaijani, that others write with an a. */
const AS_A = /o(?!v$)/g
const OF_VOWELS = [AS_A, /e(?!v$)/g]
const LATIN = /^\p{Script=Latin}/u

/** "Alkhudairi" and "Khudairi"; “Alakbarzada” is no Akbarzada. */
export const withArticle = (long: string, short: string) =>
  short.length > 4 &&
  !/[eo]va?$|zad[ae]$/.test(short) &&
  (long === `al${short}` || long === `el${short}`)
