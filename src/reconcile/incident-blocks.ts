import type { Incident } from '../codebook/index.ts'
import { keysOfIncident } from './incident-keys.ts'
import type { ReconcileState } from './state.ts'
import { rowsOf } from './table.ts'

type Block = { readonly members: Incident[]; readonly loose: Incident[] }

/** All incidents by block, drafts among them. */
export type IncidentBlocks = ReadonlyMap<string, Block>

/** One block may cost so many comparisons: a hundred incidents each with each. Larger ones are told, not searched. */
export const MOST_PAIRS = 5000

const known = new WeakMap<ReconcileState['incidents'], IncidentBlocks>()

/** The blocks of a state, drawn up once; of incidents that no step has touched even their keys are known already. */
export function blocksOfIncidents({ incidents }: ReconcileState): IncidentBlocks {
  const before = known.get(incidents)
  if (before) return before
  const blocks = new Map<string, Block>()
  for (const [, incident] of rowsOf(incidents)) {
    for (const { block, loose } of keysOfIncident(incident)) {
      const those = blocks.get(block) ?? { members: [], loose: [] }
      if (those.members.length === 0) blocks.set(block, those)
      those.members.push(incident)
      if (loose) those.loose.push(incident)
    }
  }
  known.set(incidents, blocks)
  return blocks
}

/** Those an incident is to be compared with, each once; the order means nothing. */
export function partnersOf(blocks: IncidentBlocks, incident: Incident): Set<Incident> {
  const partners = new Set<Incident>()
  for (const { block, loose } of keysOfIncident(incident)) {
    const those = blocks.get(block)
    if (!those || isTooLarge(those)) continue
    for (const other of loose ? those.members : those.loose) partners.add(other)
  }
  partners.delete(incident)
  return partners
}

/** Whether a block of this incident was too large to be searched, so that likely partners may be missing. */
export function isUnsearched(blocks: IncidentBlocks, incident: Incident): boolean {
  // Of each pair that is left out one is loose: naming the loose ones leaves no pair untold.
  return keysOfIncident(incident).some(({ block, loose }) => {
    const those = loose ? blocks.get(block) : undefined
    return those !== undefined && isTooLarge(those)
  })
}

function isTooLarge({ members, loose }: Block): boolean {
  const among = (loose.length * (loose.length - 1)) / 2
  return among + loose.length * (members.length - loose.length) > MOST_PAIRS
}
