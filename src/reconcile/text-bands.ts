import type { Incident } from '../codebook/index.ts'

/** Words in a row that are looked at together, as is usual for finding copies. */
const SHINGLE = 5
/** Three bands of two least hashes: equal texts always share one, texts alike by .8 in 95 of 100, by .3 in 25. */
const BANDS = 3
const ROWS = 2

/** Keys that near-duplicate words share: an agency's sentence in ten outlets (MinHash over runs of five words). */
export function textBands({ records }: Incident): string[] {
  return [...new Set(records.flatMap(({ record }) => bandsOf(record.quote.exact)))]
}

function bandsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length < SHINGLE) return []
  const least = Array.from({ length: BANDS * ROWS }, () => 0xffffffff)
  for (let i = 0; i + SHINGLE <= words.length; i++) {
    const hash = hashOf(words.slice(i, i + SHINGLE).join(' '))
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

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** Another hash for each row, out of one. */
function mix(hash: number, row: number): number {
  let mixed = Math.imul(hash ^ Math.imul(row + 1, 0x9e3779b9), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
