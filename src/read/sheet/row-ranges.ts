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
      throw new VigilError('usage', `“${written}” names no rows. Write them as 2-40,45.`)
    return [Number(from), Number(to)] as const
  })
  return row => ranges.some(([from, to]) => row >= from && row <= to)
}
