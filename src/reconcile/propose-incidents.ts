import { exactDay, nameOf, printWhen, type Incident, type Proposal } from '../codebook/index.ts'
import { allHeld, betterHeld, haveOneDocument, tickedOnce, type Partner } from './better-held.ts'
import { compareIncidents } from './compare-incidents.ts'
import { comparePeople } from './compare-people.ts'
import {
  blocksOfIncidents,
  changedBetween,
  isUnsearched,
  partnersOf,
  type ChangedIncidents,
  type IncidentBlocks,
} from './incident-blocks.ts'
import { traitsOf } from './incident-traits.ts'
import { mayBeOneCrowd } from './one-crowd.ts'
import { compareText, compareUse } from './order.ts'
import type { Proposals } from './propose-names.ts'
import { pairKey, settledAt, settledPairs } from './settled-pairs.ts'
import type { ReconcileState } from './state.ts'
import { emptyTable, lookUp, patchTable, rowsOf, type Table } from './table.ts'
import { toldDifferently } from './told-differently.ts'

/** What is asked about one incident: a proposal for each other that it may be one with. */
type Asked = {
  readonly others: ReadonlyMap<string, Proposal>
  /** It stands among so many alike that not all were compared. */
  readonly unsearched: boolean
}

const known = new WeakMap<ReconcileState, Table<Asked>>()

/** What is asked about each incident, worked out once and then kept in step. */
function askedIn(state: ReconcileState): Table<Asked> {
  const before = known.get(state)
  if (before) return before
  const all = new Set(rowsOf(state.incidents).map(([, incident]) => incident))
  const blocks = blocksOfIncidents(state.incidents)
  const asked = askAnew(emptyTable<Asked>(), {
    changed: { gone: [], come: all, regrouped: new Set() },
    old: blocks,
    ground: { blocks, settled: settledPairs(state) },
  })
  known.set(state, asked)
  return asked
}

/** Hands questions that were worked out on to the state a step leads to: only those are asked anew that it touches. */
export function passOnIncidentProposals(before: ReconcileState, after: ReconcileState): void {
  const asked = known.get(before)
  if (!asked || known.has(after)) return
  const changed = changedBetween(before.incidents, after.incidents)
  const touched = [...changed.come, ...changed.regrouped]
  const ends = touched.flatMap(({ records }) => records.map(({ record }) => record.id))
  const ground = {
    blocks: blocksOfIncidents(after.incidents),
    settled: settledAt(after, ends),
  }
  known.set(after, askAnew(asked, { changed, old: blocksOfIncidents(before.incidents), ground }))
}

type Step = {
  readonly changed: ChangedIncidents
  /** The blocks before it. */
  readonly old: IncidentBlocks
  readonly ground: Ground
}

function askAnew(asked: Table<Asked>, { changed, old, ground }: Step): Table<Asked> {
  const { gone, come, regrouped } = changed
  const rows = new Map<string, { others: Map<string, Proposal>; unsearched: boolean }>()
  const open = (id: string) => {
    const own = rows.get(id)
    if (own) return own
    const before = lookUp(asked, id)
    const row = { others: new Map(before?.others), unsearched: before?.unsearched ?? false }
    rows.set(id, row)
    return row
  }
  for (const { id } of [...gone, ...come]) {
    const row = open(id)
    for (const other of row.others.keys()) open(other).others.delete(id)
    row.others.clear()
    row.unsearched = false
  }
  const further = new Map<Incident, readonly Incident[]>()
  for (const incident of regrouped) {
    const row = open(incident.id)
    const [was, now] = [partnersOf(old, incident), partnersOf(ground.blocks, incident)]
    for (const other of was)
      if (!now.has(other) && row.others.delete(other.id)) open(other.id).others.delete(incident.id)
    // Those that came look for their partners themselves; what was compared before is known.
    further.set(
      incident,
      [...now].filter(other => !was.has(other) && !come.has(other)),
    )
  }
  const found = [
    pairsFor(come, ground),
    pairsAmong(regrouped, { partners: one => further.get(one) ?? [], settled: ground.settled }),
  ]
  for (const pairs of found)
    for (const { pair, proposal } of pairs) {
      const [one, other] = pair
      open(one.id).others.set(other.id, proposal)
      open(other.id).others.set(one.id, proposal)
    }
  for (const incident of [...come, ...regrouped])
    open(incident.id).unsearched = isUnsearched(ground.blocks, incident)
  return patchTable(
    asked,
    new Map([...rows].map(([id, row]) => [id, isAsked(row) ? row : undefined] as const)),
  )
}

const isAsked = ({ others, unsearched }: Asked) => others.size > 0 || unsearched

/** Incidents of two documents that may be one: near in time, and in one place or done to one person. */
export function proposeIncidents(state: ReconcileState): Proposals {
  const rows = rowsOf(askedIn(state))
  const held = allHeld(
    rows.map(([id, { others }]) => {
      const own = others.size > 1 ? lookUp(state.incidents, id) : undefined
      return own ? betterHeld(own, partnersIn(state, others)) : []
    }),
  )
  return {
    proposals: tickedOnce(new Set(rows.flatMap(([, { others }]) => [...others.values()])), held),
    unsearched: rows
      .flatMap(([id, { unsearched }]) => (unsearched ? (lookUp(state.incidents, id) ?? []) : []))
      .map(leadId)
      .toSorted(compareText),
  }
}

function partnersIn(state: ReconcileState, others: Asked['others']): Partner[] {
  return [...others].flatMap(([id, proposal]) => {
    const incident = lookUp(state.incidents, id)
    return incident ? [{ incident, proposal }] : []
  })
}

const NOTHING: readonly string[] = []

/** The ids of incidents that an incident may be one with, as long as nobody has said it. */
export function mayBeOne(state: ReconcileState, incident: string): readonly string[] {
  const asked = lookUp(askedIn(state), incident)
  return asked ? [...asked.others.keys()] : NOTHING
}

/**
 * What may be one with the incidents of these records: the same proposals that the whole list has about them,
 * without looking at any other pair but those of what is probably one with them.
 */
export function proposalsAbout(state: ReconcileState, records: readonly string[]): Proposals {
  const ids = new Set(records.flatMap(record => lookUp(state.incidentOf, record) ?? []))
  const asked = [...ids].flatMap(id => lookUp(state.incidents, id) ?? [])
  const blocks = blocksOfIncidents(state.incidents)
  const all = known.get(state)
  const pairsOf = (some: readonly Incident[]) => {
    if (all) return knownPairs(state, all, some)
    const ends = some.flatMap(incident => incident.records.map(({ record }) => record.id))
    return [...pairsFor(some, { blocks, settled: settledAt(state, ends) })]
  }
  const likely = pairsOf(asked).filter(({ proposal }) => proposal.outcome === 'same')
  const around = new Set([...asked, ...likely.flatMap(({ pair }) => pair)])
  const pairs = pairsOf([...around])
  const held = allHeld([...around].map(one => betterHeld(one, partnersAmong(pairs, one))))
  const own = pairs.filter(({ pair }) => pair.some(({ id }) => ids.has(id)))
  const unsearched = asked.filter(incident => isUnsearched(blocks, incident)).map(leadId)
  return {
    proposals: tickedOnce(
      own.map(({ proposal }) => proposal),
      held,
    ).toSorted(compareUse),
    unsearched: unsearched.toSorted(compareText),
  }
}

type Ground = { readonly blocks: IncidentBlocks; readonly settled: ReadonlySet<string> }

type Pair = { readonly pair: readonly [Incident, Incident]; readonly proposal: Proposal }

const partnersAmong = (pairs: readonly Pair[], own: Incident): Partner[] =>
  pairs.flatMap(({ pair: [one, other], proposal }) =>
    one === own || other === own ? [{ incident: one === own ? other : one, proposal }] : [],
  )

/** The pairs of some incidents out of what has been worked out for all. */
function knownPairs(state: ReconcileState, all: Table<Asked>, some: readonly Incident[]): Pair[] {
  const done = new Set<string>()
  return some.flatMap(own => {
    done.add(own.id)
    return partnersIn(state, lookUp(all, own.id)?.others ?? new Map<string, Proposal>()).flatMap(
      ({ incident, proposal }): Pair[] =>
        done.has(incident.id) ? [] : [{ pair: [own, incident], proposal }],
    )
  })
}

const pairsFor = (asked: Iterable<Incident>, { blocks, settled }: Ground) =>
  pairsAmong(asked, { partners: incident => partnersOf(blocks, incident), settled })

type Search = {
  readonly partners: (incident: Incident) => Iterable<Incident>
  readonly settled: ReadonlySet<string>
}

function* pairsAmong(asked: Iterable<Incident>, { partners, settled }: Search): Generator<Pair> {
  const done = new Set<Incident>()
  for (const incident of asked) {
    done.add(incident)
    for (const other of partners(incident)) {
      if (done.has(other) || isSettled(incident, other, settled)) continue
      const proposal = haveOneDocument(incident, other)
        ? proposeWithin(incident, other)
        : propose(incident, other)
      if (proposal) yield { pair: [incident, other], proposal }
    }
  }
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
 * Two that one document tells: its reader has kept them apart, so that only what is done to one named person, or may be
 * one crowd in two voices, is asked about, and never ticked.
 */
function proposeWithin(one: Incident, other: Incident): Proposal | undefined {
  const isOfOne = comparePeople(one, other)[0] >= 1 && traitsOf(one).targets.length > 0
  if (!isOfOne && !mayBeOneCrowd(one, other)) return undefined
  const found = propose(one, other)
  return found && { ...found, outcome: 'ask', reasons: [...found.reasons, 'told in one document'] }
}

const leadId = ({ records }: Incident) => records[0]?.record.id ?? ''

const firstRecords = ({ records }: Incident) => records.slice(0, 3).map(({ record }) => record.id)

/** "detention, 2024-08-08, Port Linden, Ana Dorel": of an incident, or of a record. */
export function nameOfIncident({ kind, value }: Pick<Incident, 'kind' | 'value'>): string {
  const day = value.when === null ? null : (exactDay(value.when) ?? printWhen(value.when))
  const who = (value.target ?? value.actor ?? []).map(nameOf).slice(0, 2).join(', ')
  return [kind, day, value.where?.[0], who].filter(Boolean).join(', ')
}
