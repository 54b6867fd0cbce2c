import { FLAG } from '../text/doc.ts'
import { type Scan, flagsAt, wordAt, wordSet } from '../text/scan.ts'

const OPENERS = wordSet("don't never not no we stop")
const OPEN = wordSet('(')
const CLOSE = wordSet(')')
/** A call that a body has for its name has no more words. */
const LONGEST = 6

const isCapital = (scan: Scan, at: number): boolean => (flagsAt(scan, at) & FLAG.capital) !== 0

/** "(Don't Be Quiet)": a word within a call in brackets that is the name of a body. */
export function isInSlogan(scan: Scan, at: number): boolean {
  let from = at
  while (from > at - LONGEST && isCapital(scan, from - 1)) from--
  if (!OPEN.has(wordAt(scan, from - 1)) || !OPENERS.has(wordAt(scan, from))) return false
  let to = at + 1
  while (to < from + LONGEST && isCapital(scan, to)) to++
  return to - from > 2 && CLOSE.has(wordAt(scan, to))
}
