import type { Proposal } from '../codebook/index.ts'
import { proposeIncidents } from './propose-incidents.ts'
import { proposeNames, type Proposals } from './propose-names.ts'
import type { ReconcileState } from './state.ts'

/** What may be one, for a person to decide: persons, groups, incidents, or all; the likeliest first. Nothing here merges anything. */
export function proposals(state: ReconcileState, of?: Proposal['of']): Proposals {
  const none: Proposals = { proposals: [], unsearched: [] }
  const people = of === undefined || of === 'person' ? proposeNames(state, 'person') : none
  const groups = of === undefined || of === 'group' ? proposeNames(state, 'group') : none
  const incidents = of === undefined || of === 'incident' ? proposeIncidents(state) : []
  return {
    proposals: [...people.proposals, ...groups.proposals, ...incidents].toSorted(compareUse),
    unsearched: [...people.unsearched, ...groups.unsearched],
  }
}

function compareUse(a: Proposal, b: Proposal): number {
  return b.score - a.score || (a.left + a.right < b.left + b.right ? -1 : 1)
}
