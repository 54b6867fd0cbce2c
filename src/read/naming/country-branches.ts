import { findPlace } from '../../names/index.ts'
import { IS, bitsOf } from './name-lists.ts'
import type { Run } from './name-runs.ts'
import type { Scan } from '../text/scan.ts'
import { wordAt, wordsBetween } from '../text/scan.ts'
import { NOUN, infoOf } from '../text/word-table.ts'
import { isGiven } from './surnames.ts'

const { title, placeHead, lawHead, calendar } = IS
/** What no word of such a name is. */
const OTHER = title | lawHead | calendar

/** Whether a word is one of the language's own, and no name only. */
function isPlainWord(scan: Scan, at: number): boolean {
  const id = wordAt(scan, at)
  const { noun, verb } = infoOf(id)
  return noun !== 0 || verb !== '' || (bitsOf(id) & (IS.common | IS.groupHead)) !== 0
}

/** "Lake Rights Uganda", "Human Voice Kenya", "Open Arms Chad": what a body does, and the country it does it in. */
export function isCountryBranch(scan: Scan, { from, to }: Run): boolean {
  const last = to - 1
  if (to - from < 3 || findPlace(wordsBetween(scan, last, to))[0]?.kind !== 'country') return false
  if (isGiven(wordAt(scan, from))) return false
  for (let at = from; at < last; at++) if ((bitsOf(wordAt(scan, at)) & OTHER) !== 0) return false
  const head = wordAt(scan, last - 1)
  if ((bitsOf(head) & placeHead) !== 0 || (infoOf(head).noun & NOUN.person) !== 0) return false
  return isPlainWord(scan, last - 1)
}
