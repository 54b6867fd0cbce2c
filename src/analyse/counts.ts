import { interval, type Amount, type Incident, type Kind, type Unit } from '../codebook/index.ts'
import type { Fewest } from './ties.ts'
import { toldAmount } from './told-amount.ts'
import { fewestOf } from './totals.ts'

/** A number that says what it counts, and of what it is drawn. */
export type Count = {
  readonly unit: Unit
  /** At least and at most: the least is right where all that may be one is one. */
  readonly amount: Amount
  readonly incidents: readonly string[]
}

/** What an incident may be one with, and how many different people (by their entities' ids) there are at least, as long as nobody has decided it. */
export type Alike = {
  readonly incidents?: Others | undefined
  readonly people?: Fewest | undefined
}
type Others = (id: string) => readonly string[]

/** Units that count people once for each time something was done to them, and the kind that it is. */
const TIMES: Readonly<Partial<Record<Unit, Kind>>> = {
  detentions: 'detention',
  charges: 'charge',
  convictions: 'conviction',
}

/** Kinds that are done to people; whom a law, a permission or a statement is about are not counted as people. */
const TO_PEOPLE: ReadonlySet<Kind> = new Set([
  ...(['detention', 'search', 'summons', 'intimidation', 'violence', 'torture', 'death'] as const),
  ...(['charge', 'trial', 'conviction', 'acquittal', 'appeal', 'release', 'lawsuit'] as const),
])

function isOf(unit: Unit, kind: Kind): boolean {
  if (unit === 'people') return TO_PEOPLE.has(kind)
  const only = TIMES[unit] ?? (unit === 'deaths' ? 'death' : undefined)
  return only === undefined || kind === only
}

/** Counts incidents in a named unit, from the fewest they may be to the most. Plans and denials do not count. */
export function count(incidents: readonly Incident[], unit: Unit, alike: Alike = {}): Count {
  const counted = incidents.filter(
    ({ kind, value: { modality } }) =>
      (modality === 'asserted' || modality === 'alleged') && isOf(unit, kind),
  )
  return { unit, amount: amountOf(unit, counted, alike), incidents: counted.map(({ id }) => id) }
}

function amountOf(unit: Unit, counted: readonly Incident[], alike: Alike): Amount {
  if (unit === 'people') return people(counted, alike)
  if (unit === 'documents') return documentsOf(counted).size
  const byId = new Map(counted.map(incident => [incident.id, incident]))
  return sum(joined(byId, alike.incidents), one => sizeOf(one, unit))
}

function documentsOf(incidents: readonly Incident[]): Set<string> {
  return new Set(incidents.flatMap(({ records }) => records.map(({ documentId }) => documentId)))
}

/** At least: of incidents that may be one, the largest, and what totals of periods do not hold. At most: all of them. */
function sum(
  groups: readonly (readonly Incident[])[],
  size: (incident: Incident) => Amount,
): Amount {
  const told = groups.map(members => ({
    members,
    least: Math.max(0, ...members.map(one => interval(size(one))[0] ?? 0)),
  }))
  let high: number | null = 0
  for (const one of groups.flat()) {
    const [, most] = interval(size(one))
    high = high === null || most === null ? null : high + most
  }
  const low = fewestOf(told, size)
  return low === high ? low : [low, high]
}

function sizeOf(incident: Incident, unit: Unit): Amount {
  if (unit === 'incidents') return 1
  const deaths = unit === 'deaths' ? toldAmount(incident, 'deaths') : undefined
  const { value, kind } = incident
  return deaths ?? toldAmount(incident, 'count') ?? headsOf(value.target ?? [], kind)
}

/** Where no count is given: as many as are named, and one at least, since it was done to somebody. */
function headsOf(targets: readonly unknown[], kind: Kind): Amount {
  if (targets.length === 0) return kind === 'death' ? 1 : [1, null]
  return targets.length
}

/** Different people: named ones once, unnamed ones perhaps among the named, perhaps others. */
function people(incidents: readonly Incident[], alike: Alike): Amount {
  const named = new Set<string>()
  let largest = 0
  let unnamed: number | null = 0
  for (const incident of incidents) {
    const { target } = incident.value
    const told = toldAmount(incident, 'count')
    const own = new Set(incident.parties.target)
    own.delete(null)
    for (const id of own) if (id !== null) named.add(id)
    if (target === undefined && told === undefined) continue
    const [low, high] = interval(told ?? headsOf(target ?? [], incident.kind))
    largest = Math.max(largest, low ?? 0)
    unnamed = unnamed === null || high === null ? null : unnamed + Math.max(0, high - own.size)
  }
  const low = Math.max(alike.people?.(named) ?? named.size, largest)
  const high = unnamed === null ? null : named.size + unnamed
  return low === high ? low : [low, high]
}

/** What may all be one, together. */
function joined<One>(byId: ReadonlyMap<string, One>, others: Others = () => []): One[][] {
  const left = new Map(byId)
  const groups: One[][] = []
  for (const [first, one] of byId) {
    if (!left.delete(first)) continue
    const group = [one]
    const open = [first]
    for (const id of open)
      for (const other of others(id)) {
        const more = left.get(other)
        if (more === undefined) continue
        left.delete(other)
        open.push(other)
        group.push(more)
      }
    groups.push(group)
  }
  return groups
}
