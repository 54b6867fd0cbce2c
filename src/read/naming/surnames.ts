import { FEMALE_NAMES, MALE_NAMES } from '../rules/en/given-names.ts'
import { FLAG } from '../text/doc.ts'
import {
  type Scan,
  flagsAt,
  integerAt,
  wordAt,
  wordIds,
  wordSet,
  wordsBetween,
} from '../text/scan.ts'
import type { Run } from './name-runs.ts'

const W = wordIds(',', 'of', '(')
const given = wordSet(`${FEMALE_NAMES} ${MALE_NAMES}`)
/** "Ana", "Joseph": a given name, by its word. */
export const isGiven = (word: number): boolean => given.has(word)

/** Heads of places that are family names as well. */
const surnames = wordSet(
  'ward hill park hall street bridge lake forest field brook bay valley gate tower market camp port heights rivers banks mount',
)

const SYLLABLES = /^\p{Lu}\p{Ll}{1,5} \p{Lu}\p{Ll}{1,5}-\p{Ll}{2,6}$/u

/** "Hon Wai-kit": a family name that is a title too, and a given name of two syllables. */
export const isOfSyllables = (scan: Scan, { from, to }: Run): boolean =>
  to - from === 2 && SYLLABLES.test(wordsBetween(scan, from, to))

/** "Ken Ward, 60,", "Anna Hill": a given name before, or an age or a home behind, and no place. */
export function isSurnamed(scan: Scan, { from, to }: Run): boolean {
  if (to - from !== 2 || !surnames.has(wordAt(scan, to - 1))) return false
  if (isGiven(wordAt(scan, from))) return true
  const open = wordAt(scan, to)
  if (open !== W[','] && open !== W['(']) return false
  const age = integerAt(scan, to + 1)
  const aged = age > 9 && age < 110 && (flagsAt(scan, to + 2) & FLAG.punctuation) !== 0
  return aged || (open === W[','] && wordAt(scan, to + 1) === W.of)
}
