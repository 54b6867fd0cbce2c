import { FLAG } from '../text/doc.ts'
import { IS, bitsOf, isTitle } from './name-lists.ts'
import type { Run } from './name-runs.ts'
import { type Scan, flagsAt, wordAt, wordIds } from '../text/scan.ts'
import { FN, infoOf } from '../text/word-table.ts'

const W = wordIds('(', ')')
const has = (flags: number, flag: number) => (flags & flag) !== 0

/** "Assembly (Amendment) Bill": where a law's name ends whose last word stands behind a bracket; 0 where it does not. */
export function bracketedEnd(scan: Scan, { to }: Run): number {
  const head = to + 3
  const isHead =
    has(bitsOf(wordAt(scan, head)), IS.lawHead) && has(flagsAt(scan, head), FLAG.capital)
  const bracketed = wordAt(scan, to) === W['('] && wordAt(scan, to + 2) === W[')']
  return bracketed && isHead ? head + 1 : 0
}

/** "the Free party | youth leader": a word or two on comes what somebody is. */
export function isLedBy(scan: Scan, at: number): boolean {
  for (let i = at; i < at + 3; i++) {
    const word = wordAt(scan, i)
    if (has(flagsAt(scan, i), FLAG.punctuation) || (infoOf(word).fn & FN.preposition) !== 0)
      return false
    if (isTitle(word)) return true
  }
  return false
}
