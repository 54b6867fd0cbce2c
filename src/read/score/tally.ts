import { sameName } from './names.ts'

/** Right, extra and missed. */
export type Tally = { readonly tp: number; readonly fp: number; readonly fn: number }

/** A tally with its precision, recall and their harmonic mean. */
export type Ratio = Tally & { readonly p: number; readonly r: number; readonly f1: number }

export const NOTHING: Tally = { tp: 0, fp: 0, fn: 0 }
export const RIGHT: Tally = { tp: 1, fp: 0, fn: 0 }
export const EXTRA: Tally = { tp: 0, fp: 1, fn: 0 }
export const MISSED: Tally = { tp: 0, fp: 0, fn: 1 }
export const WRONG: Tally = { tp: 0, fp: 1, fn: 1 }

/** The sum of two tallies. */
export function plus(a: Tally, b: Tally): Tally {
  return { tp: a.tp + b.tp, fp: a.fp + b.fp, fn: a.fn + b.fn }
}

/** Adds a tally to the one kept under a name. */
export function addTo(table: Map<string, Tally>, name: string, tally: Tally): void {
  table.set(name, plus(table.get(name) ?? NOTHING, tally))
}

/** Precision, recall and F1 of a tally; 0 where there is nothing to divide by. */
export function ratio({ tp, fp, fn }: Tally): Ratio {
  const p = tp / (tp + fp) || 0
  const r = tp / (tp + fn) || 0
  return { p, r, f1: (2 * p * r) / (p + r) || 0, tp, fp, fn }
}

/** Each tally of a table with its ratios, in the table's order. */
export function ratios(table: Iterable<readonly [string, Tally]>): Readonly<Record<string, Ratio>> {
  return Object.fromEntries([...table].map(([name, tally]) => [name, ratio(tally)]))
}

export type Equal = (gold: unknown, read: unknown) => boolean

const identical: Equal = (a, b) => JSON.stringify(a) === JSON.stringify(b)

/** One value against one value; a wrong value is an extra and a miss. */
export function one(gold: unknown, read: unknown, equal: Equal = identical): Tally {
  if (gold == null) return read == null ? NOTHING : EXTRA
  if (read == null) return MISSED
  return equal(gold, read) ? RIGHT : WRONG
}

/** A list against a list, each entry used once, in any order. */
export function each(gold: readonly unknown[], read: readonly unknown[], equal: Equal): Tally {
  const left = [...read]
  let tp = 0
  for (const entry of gold) {
    const at = left.findIndex(candidate => equal(entry, candidate))
    if (at < 0) continue
    tp++
    left.splice(at, 1)
  }
  return { tp, fp: left.length, fn: gold.length - tp }
}

/** Names against names. */
export function eachName(gold: readonly unknown[], read: readonly unknown[]): Tally {
  return each(gold, read, sameName)
}
