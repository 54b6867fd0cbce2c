import { exactDay, type Incident, type Proposal } from '../codebook/index.ts'
import { compareIncidents } from './compare-incidents.ts'
import { comparePeople } from './compare-people.ts'
import {
  blocksOfIncidents,
  isUnsearched,
  partnersOf,
  type IncidentBlocks,
} from './incident-blocks.ts'
import { traitsOf } from './incident-traits.ts'
import type { Proposals } from './propose-names.ts'
import { pairKey, settledAt, settledPairs } from './settled-pairs.ts'
import type { ReconcileState } from './state.ts'
import { lookUp, rowsOf } from './table.ts'
import { toldDifferently } from './told-differently.ts'

/** Incidents of two documents that may be one: near in time, and in one place or done to one person. */
export function proposeIncidents(state: ReconcileState): Proposals {
  const all = rowsOf(state.incidents).map(([, incident]) => incident)
  return proposeFor(all, {
    blocks: blocksOfIncidents(state.incidents),
    settled: settledPairs(state),
  })
}

/**
 * What may be one with the incidents of these records: the same proposals that the whole list has about them,
 * without looking at any other pair.
 */
export function proposalsAbout(state: ReconcileState, records: readonly string[]): Proposals {
  const ids = new Set(records.flatMap(record => lookUp(state.incidentOf, record) ?? []))
  const asked = [...ids].flatMap(id => lookUp(state.incidents, id) ?? [])
  const ends = asked.flatMap(incident => incident.records.map(({ record }) => record.id))
  const { proposals, unsearched } = proposeFor(asked, {
    blocks: blocksOfIncidents(state.incidents),
    settled: settledAt(state, ends),
  })
  return { proposals: proposals.toSorted(compareUse), unsearched }
}

/** The likeliest first; of equals always in one order. */
export function compareUse(a: Proposal, b: Proposal): number {
  return b.score - a.score || compareText(a.left, b.left) || compareText(a.right, b.right)
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

type Ground = { readonly blocks: IncidentBlocks; readonly settled: ReadonlySet<string> }

function proposeFor(asked: readonly Incident[], { blocks, settled }: Ground): Proposals {
  const done = new Set<Incident>()
  const proposals: Proposal[] = []
  for (const incident of asked) {
    done.add(incident)
    for (const other of partnersOf(blocks, incident)) {
      if (done.has(other) || isSettled(incident, other, settled)) continue
      const proposal = shareDocument(incident, other)
        ? proposeWithin(incident, other)
        : propose(incident, other)
      if (proposal) proposals.push(proposal)
    }
  }
  const unsearched = asked.filter(incident => isUnsearched(blocks, incident)).map(leadId)
  return { proposals, unsearched: unsearched.toSorted(compareText) }
}

function shareDocument(a: Incident, b: Incident): boolean {
  return a.records.some(left => b.records.some(right => left.documentId === right.documentId))
}

function isSettled(a: Incident, b: Incident, settled: ReadonlySet<string>): boolean {
  if (settled.size === 0) return false
  return a.records.some(left =>
    b.records.some(right => settled.has(pairKey(left.record.id, right.record.id))),
  )
}

function propose(one: Incident, other: Incident): Proposal | undefined {
  const [left, right] = leadId(one) < leadId(other) ? [one, other] : [other, one]
  const { score, outcome, reasons } = compareIncidents(left, right)
  if (outcome === 'different') return undefined
  return {
    of: 'incident',
    left: leadId(left),
    right: leadId(right),
    names: [nameOfIncident(left), nameOfIncident(right)],
    records: [firstRecords(left), firstRecords(right)],
    outcome,
    score,
    reasons: [...reasons, ...toldDifferently(left, right)],
  }
}

/**
 * Two that one document tells: its reader has kept them apart, so that only what is done to one named person
 * is asked about, and never ticked.
 */
function proposeWithin(one: Incident, other: Incident): Proposal | undefined {
  const [factor] = comparePeople(one, other)
  if (factor < 1 || traitsOf(one).targets.length === 0) return undefined
  const found = propose(one, other)
  return found && { ...found, outcome: 'ask', reasons: [...found.reasons, 'told in one document'] }
}

const leadId = ({ records }: Incident) => records[0]?.record.id ?? ''

const firstRecords = ({ records }: Incident) => records.slice(0, 3).map(({ record }) => record.id)

/** "assembly, 2024-08-08, Port Linden" */
function nameOfIncident({ kind, value }: Incident): string {
  const day = value.when === null ? null : (exactDay(value.when) ?? value.when)
  return [kind, day, value.where?.[0]]
    .filter(part => part !== null && part !== undefined)
    .join(', ')
}
