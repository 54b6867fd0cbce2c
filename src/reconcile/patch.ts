import { passOnBlocks } from './incident-blocks.ts'
import { passOnIncidents } from './incident-list.ts'
import { passOnIncidentProposals } from './propose-incidents.ts'
import type { ReconcilePatch, ReconcileState } from './state.ts'
import { patchTable } from './table.ts'

/** The state with a patch laid on; the state before stays as it was. */
export function patchReconcile(state: ReconcileState, patch: ReconcilePatch): ReconcileState {
  const next: ReconcileState = {
    documents: patchTable(state.documents, patch.documents),
    mentions: patchTable(state.mentions, patch.mentions),
    spellings: patchTable(state.spellings, patch.spellings),
    ends: patchTable(state.ends, patch.ends),
    records: patchTable(state.records, patch.records),
    links: patchTable(state.links, patch.links),
    conflicts: patchTable(state.conflicts, patch.conflicts),
    undoings: patchTable(state.undoings, patch.undoings),
    entities: patchTable(state.entities, patch.entities),
    entityOf: patchTable(state.entityOf, patch.entityOf),
    incidents: patchTable(state.incidents, patch.incidents),
    incidentOf: patchTable(state.incidentOf, patch.incidentOf),
  }
  passOnBlocks(state.incidents, next.incidents)
  passOnIncidents(state, next)
  passOnIncidentProposals(state, next)
  return next
}
