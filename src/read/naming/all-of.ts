import { findPlace } from '../../names/index.ts'
import { FLAG } from '../text/doc.ts'
import { type Scan, flagsAt, wordAt, wordIds, wordsBetween } from '../text/scan.ts'

const { all } = wordIds('all')

/** "the All India Bank Union": the whole country, in the name of a body. */
export function isAllOf(scan: Scan, at: number): boolean {
  if (wordAt(scan, at) !== all || (flagsAt(scan, at + 1) & FLAG.capital) === 0) return false
  const [land] = findPlace(wordsBetween(scan, at + 1, at + 2))
  return land?.kind === 'country' && (flagsAt(scan, at + 2) & FLAG.capital) !== 0
}
