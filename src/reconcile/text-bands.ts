import type { Incident } from '../codebook/index.ts'
import { mix, shinglesOf } from './shingles.ts'

/** Three bands of two least hashes: equal texts always share one, texts alike by .8 in 95 of 100, by .3 in 25. */
const BANDS = 3
const ROWS = 2

/** Keys that near-duplicate words share: an agency's sentence in ten outlets (MinHash over runs of five words). */
export function textBands({ records }: Incident): string[] {
  return [...new Set(records.flatMap(({ record }) => bandsOf(record.quote.exact)))]
}

function bandsOf(text: string): string[] {
  const shingles = shinglesOf(text)
  if (shingles.length === 0) return []
  const least = Array.from({ length: BANDS * ROWS }, () => 0xffffffff)
  for (const hash of shingles) {
    for (const [row, before] of least.entries()) {
      const mixed = mix(hash, row)
      if (mixed < before) least[row] = mixed
    }
  }
  return Array.from(
    { length: BANDS },
    (_, band) => `${band} ${least.slice(band * ROWS, (band + 1) * ROWS).join(' ')}`,
  )
}
