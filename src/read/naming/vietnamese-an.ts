import { FLAG } from '../text/doc.ts'
import { bitsOf } from './name-lists.ts'
import { type Scan, flagsAt, wordAt, wordIds } from '../text/scan.ts'
import { FN, infoOf } from '../text/word-table.ts'

const W = wordIds('a', 'an')
const has = (flags: number, flag: number) => (flags & flag) !== 0

/** "Thao A Chu", "Bui An Don": a capital that is no article, between two words of a name. */
export function isMiddleA(scan: Scan, at: number): boolean {
  const an = wordAt(scan, at) === W.an
  if ((wordAt(scan, at) !== W.a && !an) || has(flagsAt(scan, at), FLAG.sentenceStart)) return false
  if (an && isLastAn(scan, at)) return true
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

/** A word that the lexicon has nothing on. */
function isUnknown(scan: Scan, at: number): boolean {
  const { noun, verb, fn } = infoOf(wordAt(scan, at))
  return noun === 0 && verb === '' && fn === 0
}
