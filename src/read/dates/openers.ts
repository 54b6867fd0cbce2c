import { FLAG } from '../text/doc.ts'
import { NUMBER_OPENERS, readQuantity } from '../amounts/numbers.ts'
import { CHAINED, DEICTIC, PARTS, VAGUE_DAYS } from '../rules/en/dates.ts'
import { MOVABLE_DAYS, FIXED_DAYS } from '../rules/en/named-days.ts'
import type { Scan } from '../text/scan.ts'
import { flagsAt, gluedAt, idSet, wordAt, wordSet } from '../text/scan.ts'
import { DATE_OPENERS, W, shortUnits, unitOf } from './vocabulary.ts'

/** Words that stand second in the phrases that begin with "the". */
const listed = [
  ...[...DEICTIC, ...CHAINED].map(([words]) => words),
  ...PARTS,
  ...VAGUE_DAYS,
  ...FIXED_DAYS.flatMap(([, , names]) => names.split(',').map(name => name.trim())),
  ...MOVABLE_DAYS.flatMap(([, names]) => names.split(',').map(name => name.trim())),
]
  .map(words => words.split(' '))
  .flatMap(([first, second]) => (first === 'the' && second ? [second] : []))

const afterThe = idSet([
  ...DATE_OPENERS,
  ...NUMBER_OPENERS,
  ...wordSet(listed.join(' ')),
  ...wordSet(`week weekend eve day night morning evening turn latter final opening preceding following previous
    twenties thirties forties fifties sixties seventies eighties nineties noughties early late mid closing dying
    sixteenth seventeenth eighteenth nineteenth twentieth anniversary`),
])
const first = idSet(DATE_OPENERS)
/** Words that open a date only as a number of something: "in" of "in excess of 20 days". */
const counting = idSet(NUMBER_OPENERS.filter(id => !first.has(id)))

/** Whether a date may start at a token, by its word and the next: most articles and quotation marks open none. */
export function opensDate(scan: Scan, at: number): boolean {
  if ((flagsAt(scan, at) & FLAG.digit) !== 0) return true
  const word = wordAt(scan, at)
  const next = wordAt(scan, at + 1)
  // "exactly a year ago"
  if (!first.has(word))
    return counting.has(word) && (readQuantity(scan, at) !== undefined || next === W.a)
  if (word === W.the)
    return (
      (flagsAt(scan, at + 1) & FLAG.digit) !== 0 ||
      afterThe.has(next) ||
      // "the one-year anniversary"
      wordAt(scan, at + 2) === W.anniversary
    )
  if (word === W.a || word === W.an)
    return (
      unitOf.has(next) ||
      shortUnits.has(next) ||
      next === W.quarter ||
      readQuantity(scan, at) !== undefined
    )
  if ((flagsAt(scan, at) & FLAG.punctuation) !== 0)
    return (flagsAt(scan, at + 1) & FLAG.digit) !== 0 && gluedAt(scan, at + 1)
  return true
}
