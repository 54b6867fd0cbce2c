import { wordsAt } from './links.ts'
import { draftsOf, type ReconcileState } from './state.ts'
import { rowsOf } from './table.ts'

/** One key for two ends, whichever comes first. */
export function pairKey(left: string, right: string): string {
  return left < right ? `${left}\n${right}` : `${right}\n${left}`
}

/** Pairs about which somebody's word stands: they are not asked again, also where the word was "unsure". */
export function settledPairs(state: ReconcileState): Set<string> {
  const drafts = draftsOf(state)
  return new Set(
    rowsOf(state.ends).flatMap(([end]) =>
      wordsAt(drafts, end).map(({ link }) => pairKey(link.left, link.right)),
    ),
  )
}
