import { FLAG } from '../text/doc.ts'
import type { Scan } from '../text/scan.ts'
import { flagsAt, idSet, wordAt } from '../text/scan.ts'
import { beforeAside } from './date-links.ts'
import { W } from './vocabulary.ts'

const LEADS = idSet([W.last, W.next, W.about, W.around, W.early, W.late])

/** The word that a date hangs on: "since last January", "since at least March", "up to 5 May" (as "until"). */
export function linkBefore(scan: Scan, first: number): number {
  const at = beforeAside(scan, first)
  const least = wordAt(scan, at - 1) === W.least && wordAt(scan, at - 2) === W.at
  // "since the previous October"
  const told = wordAt(scan, at - 1) === W.previous && wordAt(scan, at - 2) === W.the
  const passed = least || told ? 2 : LEADS.has(wordAt(scan, at - 1)) ? 1 : 0
  const word = wordAt(scan, at - 1 - passed)
  const whole = word === W.including && wordAt(scan, at - 2) === W.and ? 2 : 0
  const to = wordAt(scan, at - 1 - whole) === W.to && wordAt(scan, at - 2 - whole) === W.up
  return to ? W.until : word
}

const EVENT_WORDS = 6

/** "since the disputed election of 12 October", "since the coup on 3 May": the day is that of what it has lasted since. */
export function isSinceEvent(scan: Scan, at: number): boolean {
  const link = wordAt(scan, at - 1)
  if (link !== W.of && link !== W.on) return false
  for (let i = at - 2; i > at - 2 - EVENT_WORDS && i >= scan.from; i--) {
    if ((flagsAt(scan, i) & FLAG.punctuation) !== 0) return false
    if (wordAt(scan, i) === W.since) {
      const next = wordAt(scan, i + 1)
      return next === W.the || next === W.a || next === W.an
    }
  }
  return false
}
