import type { Copied } from '../desk/index.ts'
import { printHead } from './print-head.ts'
import { counted } from './counted.ts'

/** What was copied and checked: size, counts, and the head of each feed on a line of its own. */
export function printCopied({ size, checked, heads }: Copied): string {
  const { originals, entries } = checked
  const told = `${printSize(size)}, checked: ${counted(originals, 'original')}, ${counted(entries, 'entry')}; every hash, chain and signature holds.`
  return [told, ...heads.heads.map(head => `head ${printHead(head)}`)].join('\n')
}

const UNITS = ['bytes', 'kB', 'MB', 'GB', 'TB'] as const

/** A size in the unit that leaves one to three digits before the point. */
export function printSize(bytes: number): string {
  const thousands = Math.floor(Math.log10(Math.max(1, bytes)) / 3)
  const power = Math.min(UNITS.length - 1, thousands)
  const value = bytes / 1000 ** power
  return `${power === 0 ? value : value.toFixed(1)} ${UNITS[power] ?? ''}`
}
