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

const gatherings = wordSet('march rally parade vigil procession picket')
const articles = wordSet('the a an this that')
const people = wordSet(
  'women people mothers workers youth students men children farmers pensioners',
)
const owning = wordSet("'s '")
/** What somebody does to a gathering, or at one; a body of the same name is told of in other words. */
const doneTo = wordSet(
  `at during join joined joining joins attend attended attending hold held holding ban banned bans banning prohibit
  prohibited disperse dispersed organise organised organize organized organising organizing cancel cancelled postpone
  postponed block blocked stop stopped before after staged staging lead led leading`,
)
const auxiliaries = wordSet('was is were will has')
const happens = wordSet(
  'held banned prohibited dispersed cancelled postponed blocked stopped broken attended organised organized planned scheduled be been due',
)
const goingOn = wordSet('took takes take began begins started drew passed ended planned scheduled')

/** "joined the Freedom Rally", "the Women's March was held": whether a name with an article is told of as what is held. */
function isTold(scan: Scan, article: number, to: number): boolean {
  if (doneTo.has(wordAt(scan, article - 1)) || goingOn.has(wordAt(scan, to))) return true
  return auxiliaries.has(wordAt(scan, to)) && happens.has(wordAt(scan, to + 1))
}

/** "Million People" in "the Million People's March": part of what the march is called. */
const isTheirs = (scan: Scan, to: number): boolean =>
  people.has(wordAt(scan, to - 1)) &&
  owning.has(wordAt(scan, to)) &&
  gatherings.has(wordAt(scan, to + 1)) &&
  (flagsAt(scan, to + 1) & FLAG.capital) !== 0

/** "the Women's March", "a Freedom Rally", "the Pride Parade": what is held, and no body of that name. */
export function isNamedGathering(scan: Scan, { from, to }: Run): boolean {
  // "Parade" behind "Pride", which is no name either
  const first = to - from === 1 && (flagsAt(scan, from - 1) & FLAG.capital) !== 0 ? from - 1 : from
  if (!articles.has(wordAt(scan, first - 1))) return false
  if (isTheirs(scan, to)) return isTold(scan, first - 1, to + 2)
  const named = to - first > 1 && gatherings.has(wordAt(scan, to - 1))
  return named && (flagsAt(scan, to) & FLAG.digit) === 0 && isTold(scan, first - 1, to)
}

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
