import { hasSmallWords } from '../dates/named-after-days.ts'
import { FLAG } from '../text/doc.ts'
import { type Scan, flagsAt, integerAt, wordAt, wordIds, wordSet } from '../text/scan.ts'
import { IS, bitsOf } from './name-lists.ts'
import { FN, infoOf } from '../text/word-table.ts'

const W = wordIds(',', 'said', 'who')

const has = (flags: number, flag: number) => (flags & flag) !== 0

/** "Juma Said was held", "Juma Said, who was held": a family name, where a verb or a comma stands after it; "held Said Omar": a given name. */
export function isSaid(scan: Scan, at: number): boolean {
  if (wordAt(scan, at) !== W.said) return false
  const [before, here, next] = [at - 1, at, at + 1].map(i => flagsAt(scan, i))
  const opens = has(here ?? 0, FLAG.sentenceStart)
  if (has(next ?? 0, FLAG.capital))
    return !opens && !has(before ?? 0, FLAG.capital | FLAG.punctuation)
  if (opens || !has(before ?? 0, FLAG.capital)) return false
  const { fn, verb } = infoOf(wordAt(scan, at + 1))
  const age = integerAt(scan, at + 2)
  const apart = wordAt(scan, at + 1) === W[','] && (wordAt(scan, at + 2) === W.who || isAge(age))
  return next !== 0 && (apart || verb !== '' || (fn & (FN.be | FN.have)) !== 0)
}

/** Small words that are family names too: Said, Were, Can, So, Do, May. */
const FAMILY = wordSet('said were can will so do has than may june april august')

/** "arrested Moses Were on Monday", "Omar Said and Leila May": a capital behind a name, in prose that gives small words none. */
export function isSmallFamilyName(scan: Scan, at: number): boolean {
  if (!FAMILY.has(wordAt(scan, at)) || has(flagsAt(scan, at), FLAG.sentenceStart | FLAG.allCaps))
    return false
  const before = flagsAt(scan, at - 1)
  if (!has(before, FLAG.capital) || has(before, FLAG.allCaps) || bitsOf(wordAt(scan, at - 1)) !== 0)
    return false
  const day = has(bitsOf(wordAt(scan, at)), IS.calendar) ? FLAG.digit : 0
  return !has(flagsAt(scan, at + 1), FLAG.capital | day) && hasSmallWords(scan)
}

const isAge = (age: number): boolean => age > 9 && age < 110
