import { readSigned } from '../amounts/sums.ts'
import { FLAG } from '../text/doc.ts'
import { type Scan, flagsAt, gluedAt, wordAt } from '../text/scan.ts'
import { FN, infoOf } from '../text/word-table.ts'

const has = (flags: number, flag: number) => (flags & flag) !== 0

/** "fined Musa Kintu EUR 500", "KSh 20,000", "R$5,000": a sign or code before digits, or in one word with them. */
export function opensSum(scan: Scan, at: number): boolean {
  const digits = has(flagsAt(scan, at) | flagsAt(scan, at + 1), FLAG.digit)
  const sign =
    has(flagsAt(scan, at + 1), FLAG.punctuation) && has(flagsAt(scan, at + 2), FLAG.digit)
  return (digits || sign) && readSigned(scan, at) !== undefined
}

/** "a fine of 20 MCI on Ana Lesko": a unit that is counted, in capitals. */
export function isCountedUnit(scan: Scan, at: number): boolean {
  if (!has(flagsAt(scan, at), FLAG.allCaps) || !has(flagsAt(scan, at - 1), FLAG.digit)) return false
  const next = flagsAt(scan, at + 1)
  const ends = next === 0 || has(next, FLAG.punctuation)
  return !gluedAt(scan, at) && (ends || (infoOf(wordAt(scan, at + 1)).fn & FN.preposition) !== 0)
}
