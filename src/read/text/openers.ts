import { FLAG } from './doc.ts'
import { CURRENCY_NAMES, SIGNS, STOPPED_SIGNS } from '../amounts/currencies.ts'
import { DATE_OPENERS } from '../dates/vocabulary.ts'
import { DURATION_OPENERS } from '../amounts/durations.ts'
import { LAW_OPENERS } from '../law/laws.ts'
import { NUMBER_OPENERS } from '../amounts/numbers.ts'
import type { Scan } from './scan.ts'
import { flagsAt, wordAt } from './scan.ts'
import { wordOf } from './words.ts'

const known: number[] = [
  ...NUMBER_OPENERS,
  ...DURATION_OPENERS,
  ...DATE_OPENERS,
  ...LAW_OPENERS,
  ...STOPPED_SIGNS.keys(),
]
for (const lexicon of [CURRENCY_NAMES, SIGNS]) {
  for (const [id, node] of lexicon.roots.entries()) if (node !== 0) known.push(id)
}

const opening = new Uint8Array(Math.max(...known) + 1)
for (const id of known) opening[id] = 1

/** Whether a word may open a number, a sum, a length of time: most words do not, and are passed over at once. */
export function opensAt(scan: Scan, at: number): boolean {
  if ((flagsAt(scan, at) & FLAG.digit) !== 0) return true
  const word = wordAt(scan, at)
  return opening[word] === 1 || (word >= opening.length && wordOf(word).includes('-'))
}
