import { OFFENCE_HEADS, OFFENCE_QUALIFIERS } from '../rules/en/offence-names.ts'
import { type Scan, flagsAt, wordAt, wordSet, wordsBetween } from '../text/scan.ts'
import { FLAG } from '../text/doc.ts'
import { FORM, infoOf } from '../text/word-table.ts'
import type { Run } from './name-runs.ts'

const heads = wordSet(OFFENCE_HEADS)
const qualifiers = wordSet(OFFENCE_QUALIFIERS)
const determiners = wordSet('the a an')

/** "Assaulting", and "Resisting", of which the lexicon knows nothing. */
const isDeed = (scan: Scan, at: number): boolean =>
  (infoOf(wordAt(scan, at)).forms & FORM.gerund) !== 0 || DEED.test(wordsBetween(scan, at, at + 1))

const DEED = /^\p{Lu}\p{Ll}{3,}ing$/u

const papers = wordSet('report sheet diary protocol')
const paperWords = wordSet('information charge crime incident general daily case diary police')

/** "a First Information Report", "the Charge Sheet": a paper by its sort, and nobody's name. */
export function isBarePaper(scan: Scan, { from, to }: Run): boolean {
  if (!papers.has(wordAt(scan, to - 1))) return false
  for (let at = from; at < to - 1; at++) if (!paperWords.has(wordAt(scan, at))) return false
  return true
}

/** "Resisting Arrest, Disorderly Conduct, Disturbing the Peace": what somebody is charged with, in capitals, and nobody's name. */
export function isBareOffence(scan: Scan, { from, to }: Run): boolean {
  if ((flagsAt(scan, from) & FLAG.sentenceStart) !== 0) return false
  if (to - from === 1 && isDeed(scan, from) && determiners.has(wordAt(scan, to))) return true
  if (!heads.has(wordAt(scan, to - 1))) return false
  for (let at = from; at < to - 1; at++)
    if (!heads.has(wordAt(scan, at)) && !qualifiers.has(wordAt(scan, at)) && !isDeed(scan, at))
      return false
  return true
}
