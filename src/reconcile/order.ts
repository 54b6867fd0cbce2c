import type { Proposal } from '../codebook/index.ts'

/** By code unit: the same on every machine. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The likeliest first; of equals always in one order. */
export function compareUse(a: Proposal, b: Proposal): number {
  return b.score - a.score || compareText(a.left, b.left) || compareText(a.right, b.right)
}
