import { wordsAt } from './links.ts'
import { draftsOf, type ReconcileState } from './state.ts'
import { rowsOf } from './table.ts'

/** One key for two ends, whichever comes first. */
export function pairKey(left: string, right: string): string {
  return left < right ? `${left}\n${right}` : `${right}\n${left}`
}

const known = new WeakMap<ReconcileState, ReadonlySet<string>>()

/** Pairs about which somebody's word stands: they are not asked again, also where the word was "unsure". */
export function settledPairs(state: ReconcileState): ReadonlySet<string> {
  const before = known.get(state)
  if (before) return before
  const ends = rowsOf(state.ends).map(([end]) => end)
  const settled = settledAt(state, ends)
  known.set(state, settled)
  return settled
}

/** The settled pairs of which one end is among these. */
export function settledAt(state: ReconcileState, ends: readonly string[]): Set<string> {
  const drafts = draftsOf(state)
  return new Set(
    ends.flatMap(end => wordsAt(drafts, end).map(({ link }) => pairKey(link.left, link.right))),
  )
}
