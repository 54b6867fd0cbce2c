import { findPlace } from '../../names/index.ts'
import { KNOWN_GROUPS, KNOWN_OUTLETS } from '../rules/en/known-names.ts'
import { compileLexicon, matchAt } from '../text/words.ts'
import { FLAG } from '../text/doc.ts'
import { bitsOf, isTitle } from './name-lists.ts'
import type { Scan } from '../text/scan.ts'
import { flagsAt, wordAt, wordIds, wordSet, wordsBetween } from '../text/scan.ts'
import { FN, NOUN, infoOf } from '../text/word-table.ts'

const W = wordIds('will', 'and', ',', 'in', 'islam', 'jehovah', "'s", 'the', 'told', 'telling')
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

/** "Clarisse Ngo Bayiha", "Ngo Mbeleck": a name spelled as a word in capitals is, with a name behind it. */
export function isSpeltAsLetters(scan: Scan, at: number): boolean {
  if (!LETTERS.has(wordAt(scan, at)) || has(flagsAt(scan, at), FLAG.allCaps)) return false
  const next = flagsAt(scan, at + 1)
  return has(next, FLAG.capital) && !has(next, FLAG.allCaps) && bitsOf(wordAt(scan, at + 1)) === 0
}
const LETTERS = wordSet('ngo id ai')

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

/** "Will Stone", no question and no headline on what will be: a given name. */
export function isWill(scan: Scan, at: number): boolean {
  if (wordAt(scan, at) !== W.will || has(flagsAt(scan, at), FLAG.inQuote)) return false
  const next = wordAt(scan, at + 1)
  const named = has(flagsAt(scan, at + 1), FLAG.capital) && bitsOf(next) === 0
  if (!named) return false
  const behind = scan.tokens.word[at + 2] ?? 0
  const done = (infoOf(behind).fn & (FN.be | FN.have)) !== 0 || behind === W[',']
  const opens = has(flagsAt(scan, at), FLAG.sentenceStart)
  const joined = isTitle(wordAt(scan, at - 1)) || wordAt(scan, at - 1) === W.and
  return opens ? done : infoOf(next).verb === '' || joined || done
}

/** "20 Jehovah's Witnesses", "a Jehovah's Witness": believers, who are counted, and no name. */
export function isWitness(scan: Scan, at: number): boolean {
  const here = wordAt(scan, at) === W.jehovah ? at : at - 2
  const owned = wordAt(scan, here) === W.jehovah && wordAt(scan, here + 1) === W["'s"]
  return owned && WITNESSES.has(wordAt(scan, here + 2))
}

const LONGEST_PLACE = 3

/** "In Armenia Ana Kern was held": where the place at the head of a sentence ends, and somebody's name begins; 0 where it does not. */
function placeEnd(scan: Scan, from: number, to: number): number {
  if (wordAt(scan, from - 1) !== W.in || !has(flagsAt(scan, from - 1), FLAG.sentenceStart)) return 0
  if ((infoOf(wordAt(scan, to)).fn & (FN.be | FN.have)) === 0) return 0
  for (let end = Math.min(from + LONGEST_PLACE, to - 2); end > from; end--)
    if (findPlace(wordsBetween(scan, from, end)).length > 0 && isNamed(scan, end, to)) return end
  return 0
}

/** Whether two or more capitals that are no words for bodies, or a title with one, stand there. */
function isNamed(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = wordAt(scan, i)
    if (i === from && isTitle(word)) continue
    if (bitsOf(word) !== 0 || infoOf(word).noun !== 0) return false
  }
  return true
}

const outlets = compileLexicon<true>(
  [...KNOWN_OUTLETS.split(';'), ...KNOWN_GROUPS.split(';')].map(
    name => [name.trim(), true] as const,
  ),
)

/** "told Reuters Ana Kern had been held": where the outlet or group ends that was told, and somebody's name begins; 0 where it does not. */
function toldEnd(scan: Scan, from: number, to: number): number {
  const before = wordAt(scan, from - 1) === W.the ? from - 2 : from - 1
  if (wordAt(scan, before) !== W.told && wordAt(scan, before) !== W.telling) return 0
  if ((infoOf(wordAt(scan, to)).fn & (FN.be | FN.have)) === 0) return 0
  const entry = matchAt(outlets, scan.tokens, from)
  const end = entry < 0 ? to : from + (outlets.lengths[entry] ?? 0)
  return end < to ? end : 0
}

/** Where what only stands before somebody's name ends, and the name begins; 0 where it does not. */
export const openingEnd = (scan: Scan, from: number, to: number): number =>
  placeEnd(scan, from, to) || toldEnd(scan, from, to)
