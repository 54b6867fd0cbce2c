import { VigilError } from '../../codebook/index.ts'

/** Numbers of rows as people write them: "2-40, 45". */
export function printRanges(rows: readonly number[]): string {
  const ranges: [number, number][] = []
  for (const row of rows.toSorted((a, b) => a - b)) {
    const last = ranges.at(-1)
    if (last && row <= last[1] + 1) last[1] = Math.max(last[1], row)
    else ranges.push([row, row])
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(',')
}

/** Whether a row is among those that are written so. */
export function rangesHold(written: string): (row: number) => boolean {
  const ranges = written.split(',').map(part => {
    const [, from = '', to = from] = /^\s*(\d{1,7})(?:\s*[-–]\s*(\d{1,7}))?\s*$/.exec(part) ?? []
    if (from === '')
      throw new VigilError('usage', `“${part.slice(0, 40)}” names no rows. Write them as 2-40,45.`)
    return [Number(from), Number(to)] as const
  })
  const starts = joined(ranges)
  return row => {
    let [low, high] = [0, starts.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((starts[middle]?.[0] ?? 0) <= row) low = middle + 1
      else high = middle
    }
    return row <= (starts[low - 1]?.[1] ?? -1)
  }
}

type Range = readonly [from: number, to: number]

/** Ranges in their order, none of which meets another. */
function joined(ranges: readonly Range[]): Range[] {
  const apart: Range[] = []
  for (const [from, to] of ranges.toSorted(([a], [b]) => a - b)) {
    const last = apart.at(-1)
    if (last && from <= last[1]) apart[apart.length - 1] = [last[0], Math.max(last[1], to)]
    else apart.push([from, to])
  }
  return apart
}
