import {
  addDays,
  bounds,
  countDays,
  exactDay,
  groupBy,
  type Incident,
  type Proposal,
} from '../codebook/index.ts'
import { foldName } from '../names/index.ts'
import { compareIncidents, windowOf } from './compare-incidents.ts'
import { incidents } from './incidents.ts'
import { pairKey, settledPairs } from './settled-pairs.ts'
import type { ReconcileState } from './state.ts'

/** Incidents of two documents that may be one: near in time, and in one place or done to one person. */
export function proposeIncidents(state: ReconcileState): Proposal[] {
  const settled = settledPairs(state)
  const compared = new Set<string>()
  const proposals: Proposal[] = []
  for (const members of blocks(incidents(state, { drafts: true }))) {
    for (const [i, left] of members.entries()) {
      for (const right of members.slice(i + 1)) {
        if (isPast(left, right)) break
        const pair = pairKey(left.id, right.id)
        if (compared.has(pair)) continue
        compared.add(pair)
        if (!shareDocument(left, right) && !isSettled(left, right, settled))
          proposals.push(...propose(left, right))
      }
    }
  }
  return proposals
}

/** Incidents of one kind by a word of their place or of a name, each in the order of their first day. */
function blocks(all: readonly Incident[]): Incident[][] {
  const entries = all.flatMap(incident =>
    [...new Set([...placeKeys(incident), ...partyKeys(incident)])].map(key => ({
      block: `${incident.kind} ${key}`,
      incident,
    })),
  )
  // `incidents` gives them by date, and groups keep that order.
  return [...groupBy(entries, ({ block }) => block).values()].map(those =>
    those.map(({ incident }) => incident),
  )
}

/** A place brings together only what is dated to a month or better; a whole year in one city would ask about everything. */
function placeKeys({ value }: Incident): string[] {
  if (value.when === null) return []
  const { earliest, latest } = bounds(value.when)
  if (earliest === null || latest === null || countDays(earliest, latest) > 31) return []
  return (value.where ?? []).flatMap(place => foldName(place).split(' ')).map(word => `at ${word}`)
}

const partyKeys = (incident: Incident) =>
  [
    ...(incident.value.target ?? []),
    ...(incident.kind === 'assembly' ? (incident.value.actor ?? []) : []),
  ].flatMap(party =>
    foldName(typeof party === 'string' ? party : party.name)
      .split(' ')
      .filter(word => word.length > 2)
      .map(word => `of ${word}`),
  )

/** Whether an incident begins so long after another ends that this and all later ones are others. */
function isPast(left: Incident, right: Incident): boolean {
  if (left.value.when === null || right.value.when === null) return false
  const { latest } = bounds(left.value.when)
  const { earliest } = bounds(right.value.when)
  return latest !== null && earliest !== null && earliest > addDays(latest, windowOf(left.kind))
}

function shareDocument(a: Incident, b: Incident): boolean {
  const documents = new Set(a.records.map(({ documentId }) => documentId))
  return b.records.some(({ documentId }) => documents.has(documentId))
}

function isSettled(a: Incident, b: Incident, settled: ReadonlySet<string>): boolean {
  return a.records.some(left =>
    b.records.some(right => settled.has(pairKey(left.record.id, right.record.id))),
  )
}

function propose(one: Incident, other: Incident): Proposal[] {
  const [left, right] = leadId(one) < leadId(other) ? [one, other] : [other, one]
  const { score, outcome, reasons } = compareIncidents(left, right)
  if (outcome === 'different') return []
  return [
    {
      of: 'incident',
      left: leadId(left),
      right: leadId(right),
      names: [nameOfIncident(left), nameOfIncident(right)],
      outcome,
      score,
      reasons,
    },
  ]
}

const leadId = ({ records }: Incident) => records[0]?.record.id ?? ''

/** "assembly, 2024-08-08, Port Linden" */
function nameOfIncident({ kind, value }: Incident): string {
  const day = value.when === null ? null : (exactDay(value.when) ?? value.when)
  return [kind, day, value.where?.[0]]
    .filter(part => part !== null && part !== undefined)
    .join(', ')
}
