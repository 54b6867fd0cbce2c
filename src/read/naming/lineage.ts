import { FLAG } from '../text/doc.ts'
import { type Scan, flagsAt, gluedAt, wordAt, wordIds, wordSet } from '../text/scan.ts'

const { '/': STROKE } = wordIds('/')

/** "Ganesan a/l Muthu", "Devi d/o Raman": whose son or daughter. */
export function lineageEnd(scan: Scan, at: number): number {
  const slash = wordAt(scan, at + 1) === STROKE && gluedAt(scan, at + 1) && gluedAt(scan, at + 2)
  const known = LINEAGE.has(wordAt(scan, at)) && LINEAGE.has(wordAt(scan, at + 2))
  return slash && known && (flagsAt(scan, at + 3) & FLAG.capital) !== 0 ? at + 4 : at
}

const LINEAGE = wordSet('a s d w l p o')
