import type { Scan } from '../text/scan.ts'
import { wordAt, wordSet } from '../text/scan.ts'
import type { Point } from './points.ts'
import { readPoint } from './points.ts'
import { W } from './vocabulary.ts'

const AS_FAR = wordSet('early far recently late')

/** The last word before "as early as", "as far back as", "on or about"; `at` itself where none of them stands there. */
export function beforeAside(scan: Scan, at: number): number {
  const word = (back: number): number => wordAt(scan, at - back)
  if (word(1) === W.as && AS_FAR.has(word(2)) && word(3) === W.as) return at - 3
  if (word(1) === W.as && word(2) === W.back && word(4) === W.as) return at - 4
  const about = word(1) === W.about || word(1) === W.around
  return about && word(2) === W.or && word(3) === W.on ? at - 3 : at
}

/** "28 February/1 March", "July/August": two that follow one another. */
export function isSlashed(scan: Scan, at: number, { start }: Point): boolean {
  if (scan.source.charAt(scan.tokens.start[at] ?? 0) !== '/' || start.month === null) return false
  const second = readPoint(scan, at + 1)?.start
  if (!second || second.month === null) return false
  const next = second.month === (start.month % 12) + 1
  if (start.day === null || second.day === null) return next && start.day === second.day
  return next && second.day === 1 && start.day >= SHORTEST_MONTH
}

const SHORTEST_MONTH = 28
