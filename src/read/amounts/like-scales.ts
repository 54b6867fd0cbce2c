import type { Scan } from '../text/scan.ts'
import { wordAt } from '../text/scan.ts'
import { idOf } from '../text/words.ts'
import type { Quantity } from './numbers.ts'

const DOZEN_WORD = idOf('dozen')
const DOZEN = 12

/** "2 to 3 million" is two million to three million, "two to three dozen" 24 to 36. */
export function scaleLike(scan: Scan, first: Quantity, second: Quantity): number {
  const low = first.low ?? 0
  const high = second.low ?? 0
  const dozens = wordAt(scan, second.to - 1) === DOZEN_WORD ? [DOZEN] : []
  for (const scale of [1_000_000_000, 1_000_000, 1000, 100, ...dozens]) {
    if (
      high >= scale &&
      low < 100 &&
      high % scale === 0 &&
      high / scale > low &&
      second.to - second.from > 1
    )
      return low * scale
  }
  return low
}
