import { countryOfNationality, findPlace } from '../../names/index.ts'
import { idWithin } from '../text/intern.ts'
import { type WordInfo, infoOf } from '../text/word-table.ts'

export const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word)

/** What the lexicon knows of a word of the text; the word is not kept for good. */
export function infoSaid(word: string): WordInfo {
  return infoOf(idWithin(word, 0, word.length))
}

/** Whether a name may be a town's: no country and no nation's. */
export function isTown(name: string): boolean {
  return (
    name !== '' &&
    countryOfNationality(name) === null &&
    findPlace(name)[0]?.kind !== 'country' &&
    !/(?:sky|skiy|skyi|ski|ian|ese)$/u.test(name)
  )
}

/** A town or a region that is known. */
export function isKnownTown(name: string): boolean {
  const [known] = findPlace(name)
  return known !== undefined && known.kind !== 'country' && isTown(name)
}
