import { KNOWN_GROUPS } from '../rules/en/known-names.ts'
import { compileLexicon, matchAt } from '../text/words.ts'
import { FLAG } from '../text/doc.ts'
import { bitsOf } from './name-lists.ts'
import type { Scan } from '../text/scan.ts'
import { flagsAt, wordAt, wordIds, wordSet, wordsBetween } from '../text/scan.ts'
import { NOUN, infoOf } from '../text/word-table.ts'

const W = wordIds('islam', 'jehovah', "'s")
const OWNERS = wordSet('people women men children')
const WITNESSES = wordSet('witness witnesses')

const groups = compileLexicon<true>(
  KNOWN_GROUPS.split(';').map(name => [name.trim(), true] as const),
)

const GIVEN = /^\p{Lu}\p{Ll}{1,5}-\p{Ll}{2,6}$/u

/** "Man Ka-kin", "Fan Ho-yin": a family name that is a word for somebody too. */
export function isFamilyName(scan: Scan, at: number): boolean {
  if ((infoOf(wordAt(scan, at)).noun & NOUN.person) === 0) return false
  return GIVEN.test(wordsBetween(scan, at + 1, at + 2))
}

/** "Just Stop Oil": a known name that opens with a small word. */
export function opensKnown(scan: Scan, at: number): boolean {
  if (!has(flagsAt(scan, at + 1), FLAG.capital)) return false
  const entry = matchAt(groups, scan.tokens, at)
  return entry >= 0 && (groups.lengths[entry] ?? 0) > 1
}

const has = (flags: number, flag: number) => (flags & flag) !== 0

/** "People’s Front", "Women’s Table": whose the group is. */
export function isOwner(scan: Scan, at: number): boolean {
  const owned = wordAt(scan, at + 1) === W["'s"] && has(flagsAt(scan, at + 2), FLAG.capital)
  return owned && OWNERS.has(wordAt(scan, at))
}

/** "Rafiqul Islam": the belief is a family name where a name stands before it. */
export function isBelieverName(scan: Scan, at: number): boolean {
  if (wordAt(scan, at) !== W.islam) return false
  return has(flagsAt(scan, at - 1), FLAG.capital) && bitsOf(wordAt(scan, at - 1)) === 0
}

/** "20 Jehovah's Witnesses", "a Jehovah's Witness": believers, who are counted, and no name. */
export function isWitness(scan: Scan, at: number): boolean {
  const here = wordAt(scan, at) === W.jehovah ? at : at - 2
  const owned = wordAt(scan, here) === W.jehovah && wordAt(scan, here + 1) === W["'s"]
  return owned && WITNESSES.has(wordAt(scan, here + 2))
}
