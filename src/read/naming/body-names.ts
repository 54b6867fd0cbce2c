import { FLAG } from '../text/doc.ts'
import { IS, bitsOf } from './name-lists.ts'
import type { Scan } from '../text/scan.ts'
import { flagsAt, gluedAt, integerAt, wordAt, wordIds, wordSet } from '../text/scan.ts'
import { infoOf } from '../text/word-table.ts'

const { '!': EXCLAMATION, the: THE, march: MARCH, "'s": OWNS } = wordIds('!', 'the', 'march', "'s")

const has = (flags: number, flag: number) => (flags & flag) !== 0

const OPENERS = wordSet('radio tv channel canal kanal televizia')

const BODIES = wordSet(
  'tv fm radio television channel news daily weekly times post herald gazette tribune party union movement foundation federation front league alliance association network council congress society club',
)

/** "Lind Union and Hope Union": each of both ends in a word for a body. */
export function areTwoBodies(
  scan: Scan,
  [from, to]: readonly [number, number],
  [next, end]: readonly [number, number],
): boolean {
  const ends = (first: number, last: number) =>
    last - first > 1 &&
    ((BODIES.has(wordAt(scan, last - 1)) && has(flagsAt(scan, last - 1), FLAG.capital)) ||
      OPENERS.has(wordAt(scan, first)))
  return ends(from, to) && ends(next, end)
}

const COUNTED_NAMES = wordSet(
  'alliance movement initiative front coalition platform channel radio tv party project forum',
)
/** "the channel Lesk 24", "radio station Alo 5" */
const OUTLETS = wordSet('channel station radio broadcaster tv television portal')
const MAX_NAME_NUMBER = 2100

const NUMBER_NAMES = wordSet('one two three four five six seven eight nine ten')

/** "Channel 9 Garm": the word that a numbered outlet goes on with. */
function pastTown(scan: Scan, from: number, to: number): number {
  const next = flagsAt(scan, to)
  const goesOn = has(next, FLAG.capital) && !has(next, FLAG.punctuation | FLAG.sentenceStart)
  const opens = OPENERS.has(wordAt(scan, from)) && to - from === 2
  return opens && goesOn && (bitsOf(wordAt(scan, to)) & (IS.stop | IS.calendar)) === 0 ? to + 1 : to
}

/** "Alliance 27", "Channel 9", "the channel Lesk One": the number that a body or an outlet goes by, where no thing is counted after it. */
export function pastNumber(scan: Scan, from: number, to: number): number {
  const outlet = OUTLETS.has(wordAt(scan, from - 1)) && !has(flagsAt(scan, from - 1), FLAG.capital)
  if (outlet && NUMBER_NAMES.has(wordAt(scan, to)) && has(flagsAt(scan, to), FLAG.capital))
    return to + 1
  if ((!outlet && !COUNTED_NAMES.has(wordAt(scan, to - 1))) || gluedAt(scan, to)) return to
  const number = integerAt(scan, to)
  if (number < 1 || number > MAX_NAME_NUMBER) return to
  const next = flagsAt(scan, to + 1)
  const ends = next === 0 || has(next, FLAG.punctuation)
  const past = pastTown(scan, from, to + 1)
  if (past > to + 1) return past
  const { noun, verb, fn } = infoOf(wordAt(scan, to + 1))
  return ends || (!has(next, FLAG.capital) && (fn !== 0 || (verb !== '' && noun === 0)))
    ? to + 1
    : to
}

const TOGETHER = wordSet(
  'women lawyers mothers fathers parents workers farmers people peoples children students citizens voters teachers nurses writers journalists editors veterans soldiers',
)

/** "the accounts of the Women's Table": what they own together is called so. */
export const ownsTogether = (scan: Scan, at: number): boolean =>
  TOGETHER.has(wordAt(scan, at)) && !has(flagsAt(scan, at), FLAG.sentenceStart)

/** "Zora Ardova!" in the middle of a sentence: the mark is part of the name. */
export function pastExclamation(scan: Scan, to: number): number {
  const marked = wordAt(scan, to) === EXCLAMATION && gluedAt(scan, to) && to + 1 < scan.to - 1
  return marked && (flagsAt(scan, to + 1) & FLAG.capital) === 0 ? to + 1 : to
}

/** "the group Friends of the River", "the newspaper Voice of Lesk": what a word before it says is a body; "the party Wefaq of Ali Salman" is somebody's. */
export function isCalledOf(scan: Scan, from: number, next: number): boolean {
  const before = wordAt(scan, from - 1)
  const body = has(bitsOf(before), IS.groupHead | IS.outletHead)
  if (!body || has(flagsAt(scan, from - 1), FLAG.capital)) return false
  const { lemma, noun } = infoOf(wordAt(scan, from))
  return lemma !== '' || noun !== 0 || wordAt(scan, next - 1) === THE
}

const FELLOWS = wordSet(
  'sons daughters mothers fathers friends children brothers sisters guardians heirs defenders voices keepers grandmothers grandfathers',
)

/** "the Daughters of Orvale", "Friends of Orvale": those who call themselves so; one word with a capital that no sentence gives it. */
export const isFellowship = (scan: Scan, from: number, to: number): boolean =>
  to - from === 1 &&
  FELLOWS.has(wordAt(scan, from)) &&
  !has(flagsAt(scan, from), FLAG.sentenceStart | FLAG.allCaps)

/** "the Women's March": no month. */
export const isMarchOfThem = (scan: Scan, at: number): boolean =>
  wordAt(scan, at) === MARCH &&
  wordAt(scan, at - 1) === OWNS &&
  ownsTogether(scan, at - 2) &&
  has(flagsAt(scan, at - 2), FLAG.capital) &&
  !has(flagsAt(scan, at + 1), FLAG.digit)
