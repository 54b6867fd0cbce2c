import { FLAG } from '../text/doc.ts'
import { type Scan, flagsAt, wordAt, wordSet } from '../text/scan.ts'
import { IS, bitsOf } from './name-lists.ts'

const OPENERS = wordSet("don't never not no we stop")
const OPEN = wordSet('(')
const CLOSE = wordSet(')')
/** A call that a body has for its name has no more words. */
const LONGEST = 6

const isCapital = (scan: Scan, at: number): boolean => (flagsAt(scan, at) & FLAG.capital) !== 0

const ARTICLES = wordSet('the a an')
const CALLS = wordSet('our my your their we for no not never')

const isSmallHead = (scan: Scan, at: number): boolean =>
  !isCapital(scan, at) && (bitsOf(wordAt(scan, at)) & IS.groupHead) !== 0

/** "the Our Choice party", "the movement We Are Home": a small word within capitals that a body beside them has for its name. */
export function isInCalledBody(scan: Scan, at: number): boolean {
  let from = at
  while (from > at - LONGEST && isCapital(scan, from - 1) && !isArticle(scan, from - 1)) from--
  if (!CALLS.has(wordAt(scan, from)) || !isCapital(scan, from + 1)) return false
  if (isSmallHead(scan, from - 1)) return true
  let to = at + 1
  while (to < from + LONGEST && isCapital(scan, to)) to++
  return isArticle(scan, from - 1) && isSmallHead(scan, to)
}

const isArticle = (scan: Scan, at: number): boolean => ARTICLES.has(wordAt(scan, at))

/** "(Don't Be Quiet)": a word within a call in brackets that is the name of a body. */
export function isInSlogan(scan: Scan, at: number): boolean {
  let from = at
  while (from > at - LONGEST && isCapital(scan, from - 1)) from--
  if (!OPEN.has(wordAt(scan, from - 1)) || !OPENERS.has(wordAt(scan, from))) return false
  let to = at + 1
  while (to < from + LONGEST && isCapital(scan, to)) to++
  return to - from > 2 && CLOSE.has(wordAt(scan, to))
}
