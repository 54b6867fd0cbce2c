import { soundOf } from './fold-name.ts'
import { formsOf, givenNameTie } from './name-groups.ts'
import { lettersApart } from './written-sounds.ts'

/** “Usmanov”, “Usmonov”: families of one given name, of which only vowels are written otherwise. */
export const areOfOneGiven = (a: string, b: string) =>
  OF_GIVEN.test(a) &&
  OF_GIVEN.test(b) &&
  a[0] === b[0] &&
  OF_VOWELS.some(vowels => a.replace(vowels, 'a') === b.replace(vowels, 'a')) &&
  givenNameTie(formsOf(a.replace(OF_GIVEN, '')), formsOf(b.replace(OF_GIVEN, ''))) === 'form'
const OF_GIVEN = /(?<=...)[oe]v$/

/** “Aytən” and “Айтен” are two entries, and what two alphabets write one name with. */
export const areOneAbroad = (one: string, other: string) =>
  LATIN.test(one) !== LATIN.test(other) &&
  one.length > 3 &&
  bones(one) === bones(other) &&
  lettersApart(one, other) === 0
const bones = (word: string) => soundOf(word).replace(/[aeiou]/g, '')

/** German writes one s: “Safar” may be Зафар and Zafar. */
export const areByGerman = (one: string, other: string) =>
  one.length === other.length &&
  /^s/i.test(one) !== /^s/i.test(other) &&
  /^[szз]/i.test(one) &&
  /^[szз]/i.test(other) &&
  soundedAlike(one.slice(1), other.slice(1))
const soundedAlike = (one: string, other: string) => soundOf(one) === soundOf(other)

/** Vowels of Uzbek and Tajik, and of Azerbaijani, that others write with an a. */
const OF_VOWELS = [/o(?!v$)/g, /e(?!v$)/g]
const LATIN = /^\p{Script=Latin}/u
