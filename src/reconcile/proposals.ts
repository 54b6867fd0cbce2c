import type { Proposal } from '../codebook/index.ts'
import { compareUse } from './order.ts'
import { proposeIncidents } from './propose-incidents.ts'
import { proposeNames, type Proposals } from './propose-names.ts'
import type { ReconcileState } from './state.ts'

type Of = Proposal['of']
const KINDS: readonly Of[] = ['person', 'group', 'place', 'incident']

const known = new WeakMap<ReconcileState, Map<Of, Proposals>>()

/**
 * What may be one, for a person to decide: persons, groups, incidents, or all; the likeliest first. Nothing here
 * merges anything. Of one state it is worked out once.
 */
export function proposals(state: ReconcileState, of?: Of): Proposals {
  if (of !== undefined) return proposalsOf(state, of)
  const parts = KINDS.map(each => proposalsOf(state, each))
  return {
    proposals: parts.flatMap(part => part.proposals).toSorted(compareUse),
    unsearched: parts.flatMap(part => part.unsearched),
  }
}

function proposalsOf(state: ReconcileState, of: Of): Proposals {
  const worked = known.get(state) ?? new Map<Of, Proposals>()
  known.set(state, worked)
  const before = worked.get(of)
  if (before) return before
  const found = of === 'incident' ? proposeIncidents(state) : proposeNames(state, of)
  const sorted = { ...found, proposals: found.proposals.toSorted(compareUse) }
  worked.set(of, sorted)
  return sorted
}
