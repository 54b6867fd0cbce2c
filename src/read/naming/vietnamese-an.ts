import { FLAG } from '../text/doc.ts'
import { bitsOf } from './name-lists.ts'
import { type Scan, flagsAt, wordAt, wordIds, wordSet } from '../text/scan.ts'
import { FN, infoOf } from '../text/word-table.ts'

const W = wordIds('a', 'an', 'do')
/** Small words that are names too: "Ko Oo Than Naing", "Tran Thi My Hanh". */
const SMALL = wordSet('than my do so')
const has = (flags: number, flag: number) => (flags & flag) !== 0

/** "Thao A Chu", "Bui An Don": a capital that is no article, between two words of a name. */
export function isMiddleA(scan: Scan, at: number): boolean {
  const word = wordAt(scan, at)
  const an = word === W.an || SMALL.has(word)
  if ((word !== W.a && !an) || has(flagsAt(scan, at), FLAG.sentenceStart)) return false
  if (word === W.an && isLastAn(scan, at)) return true
  if (word === W.do && isFirstDo(scan, at)) return true
  return [at - 1, at + 1].every(
    i =>
      has(flagsAt(scan, i), FLAG.capital) &&
      !has(flagsAt(scan, i), FLAG.allCaps) &&
      bitsOf(wordAt(scan, i)) === 0 &&
      (!an || isUnknown(scan, i)),
  )
}

/** "Tran Huu Thien An, both bloggers": behind two words of a name, where no noun follows. */
function isLastAn(scan: Scan, at: number): boolean {
  const plain = (i: number): boolean =>
    has(flagsAt(scan, i), FLAG.capital) &&
    !has(flagsAt(scan, i), FLAG.allCaps) &&
    isUnknown(scan, i)
  const { fn } = infoOf(wordAt(scan, at + 1))
  const ends = has(flagsAt(scan, at + 1), FLAG.punctuation) || (fn & (FN.be | FN.have)) !== 0
  return ends && plain(at - 1) && plain(at - 2)
}

/** "his wife, Do Thi Mai,": before two words of a name. */
const isFirstDo = (scan: Scan, at: number): boolean =>
  [at, at + 1, at + 2].every(i => has(flagsAt(scan, i), FLAG.capital)) &&
  isUnknown(scan, at + 1) &&
  isUnknown(scan, at + 2)

/** A word that the lexicon has nothing on. */
function isUnknown(scan: Scan, at: number): boolean {
  const { noun, verb, fn } = infoOf(wordAt(scan, at))
  return noun === 0 && verb === '' && fn === 0
}
