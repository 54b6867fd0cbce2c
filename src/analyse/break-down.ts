import {
  bounds,
  interval,
  nameOf,
  type Amount,
  type Grouping,
  type Incident,
  type Party,
  type Unit,
} from '../codebook/index.ts'
import { count, type Alike, type Count } from './counts.ts'
import { periodBefore, placeIn, type Period } from './period.ts'

/** A number for a period: what lies in it surely and at least, and what may lie in it besides. */
export type PeriodCount = Count & {
  /** Incidents without any date: they are in no number. */
  readonly undated: readonly string[]
}

/** One line of a table; `key` is null for incidents of which the sources do not tell it. */
export type CountRow = {
  readonly key: string | null
  readonly count: PeriodCount
  readonly before?: PeriodCount
}

export type CountRequest = {
  readonly unit: Unit
  readonly by?: Grouping | undefined
  /** All there is where none is given. */
  readonly period?: Period | undefined
  /** Counts the period of the same length before it too. */
  readonly compare?: boolean | undefined
  readonly alike?: Alike | undefined
}

/** A count, and its parts where they are asked for. An incident of two places stands in two rows: rows are never to be added. */
export type CountTable = {
  readonly total: PeriodCount
  readonly before?: PeriodCount | undefined
  readonly rows: readonly CountRow[]
}

/** Counts incidents in a named unit, whole and by what is asked, in a period and the one before it. */
export function countTable(incidents: readonly Incident[], request: CountRequest): CountTable {
  const { period, by, compare = false } = request
  const now = inPeriod(incidents, period)
  const past = compare && period ? periodBefore(period) : undefined
  const earlier = past && inPeriod(incidents, past)
  const rows = by === undefined ? [] : rowsOf({ now, earlier }, by, request)
  return {
    total: countIn(now, request),
    ...(earlier && { before: countIn(earlier, request) }),
    rows,
  }
}

type InPeriod = {
  readonly inside: readonly Incident[]
  readonly perhaps: readonly Incident[]
  readonly undated: readonly Incident[]
}

/** Without a period everything is inside, whenever it was. */
function inPeriod(incidents: readonly Incident[], period: Period | undefined): InPeriod {
  return period ? placeIn(period, incidents) : { inside: incidents, perhaps: [], undated: [] }
}

function countIn(
  { inside, perhaps, undated }: InPeriod,
  { unit, alike }: CountRequest,
): PeriodCount {
  const surely = count(inside, unit, alike)
  const most = perhaps.length === 0 ? surely : count([...inside, ...perhaps], unit, alike)
  return {
    unit,
    amount: spread(surely.amount, most.amount),
    incidents: most.incidents,
    undated: undated.map(({ id }) => id),
  }
}

function spread(least: Amount, most: Amount): Amount {
  const [low] = interval(least)
  const [, high] = interval(most)
  return low === high && low !== null ? low : [low ?? 0, high]
}

function rowsOf(
  { now, earlier }: { readonly now: InPeriod; readonly earlier: InPeriod | undefined },
  by: Grouping,
  request: CountRequest,
): CountRow[] {
  const groups = split(now, by)
  const past = earlier && split(earlier, by)
  const keys = [...new Set([...groups.keys(), ...(past?.keys() ?? [])])]
  const rows = keys.map((key): CountRow => ({
    key,
    count: countIn(groups.get(key) ?? NOTHING, request),
    ...(past && { before: countIn(past.get(key) ?? NOTHING, request) }),
  }))
  return rows.filter(isSomething).toSorted(by === 'month' || by === 'year' ? byKey : bySize)
}

const NOTHING: InPeriod = { inside: [], perhaps: [], undated: [] }

const isSomething = ({ count: now, before }: CountRow) =>
  now.incidents.length + (before?.incidents.length ?? 0) > 0

/** The rows of what is not known come last. */
const byKey = (a: CountRow, b: CountRow) =>
  Number(a.key === null) - Number(b.key === null) || ((a.key ?? '') < (b.key ?? '') ? -1 : 1)

const bySize = (a: CountRow, b: CountRow) =>
  Number(a.key === null) - Number(b.key === null) ||
  least(b.count) - least(a.count) ||
  ((a.key ?? '') < (b.key ?? '') ? -1 : 1)

const least = ({ amount }: PeriodCount) => interval(amount)[0] ?? 0

function split(placed: InPeriod, by: Grouping): Map<string | null, InPeriod> {
  const names = new Map<string, string>()
  const groups = new Map<string | null, Record<keyof InPeriod, Incident[]>>()
  for (const where of ['inside', 'perhaps', 'undated'] as const)
    for (const incident of placed[where])
      for (const key of keysOf(incident, by, names)) {
        const group = groups.get(key) ?? { inside: [], perhaps: [], undated: [] }
        groups.set(key, group)
        group[where].push(by === 'occupation' && key !== null ? only(incident, key) : incident)
      }
  return groups
}

/** In which rows an incident stands, each once; null where nothing is told. Spellings that differ in case only are one. */
function keysOf(incident: Incident, by: Grouping, names: Map<string, string>): (string | null)[] {
  const told = KEYS[by](incident).map(name => {
    const folded = name.normalize('NFC').toLowerCase()
    const known = names.get(folded)
    if (known === undefined) names.set(folded, name)
    return known ?? name
  })
  return told.length === 0 ? [null] : [...new Set(told)]
}

const KEYS: Readonly<Record<Grouping, (incident: Incident) => readonly string[]>> = {
  month: ({ value }) => stretchOf(value.when, 7),
  year: ({ value }) => stretchOf(value.when, 4),
  kind: ({ kind }) => [kind],
  place: ({ value }) => value.where?.slice(0, 1) ?? [],
  actor: ({ value }) => (value.actor ?? []).map(nameOf),
  provision: ({ value }) => list(value.provision),
  occupation: ({ value }) => (value.target ?? []).flatMap(occupationOf),
  bearing: ({ value }) => (value.bearing === undefined ? [] : [value.bearing]),
}

/** What somebody is to another, or in a case, is no occupation. */
const RELATIONS = new Set(
  `co-defendant codefendant defendant suspect accused convict prisoner detainee victim witness bystander passer-by husband wife
  spouse father mother parent son daughter brother sister relative friend neighbour neighbor colleague associate ally supporter
  resident native citizen national owner man woman girl boy child teenager`.split(/\s+/),
)

function occupationOf(party: Party): string[] {
  const as = typeof party === 'string' ? undefined : party.as
  return as === undefined || RELATIONS.has(as.toLowerCase()) ? [] : [as]
}

/** An incident as it was done to those of one occupation: of thirty who were held one was a journalist. */
function only(incident: Incident, occupation: string): Incident {
  const { target = [], count: _, ...rest } = incident.value
  const folded = (word: string) => word.normalize('NFC').toLowerCase()
  const isOf = (party: Party) => occupationOf(party).some(one => folded(one) === folded(occupation))
  if (target.every(isOf)) return incident
  const chosen = target.map((party, at) => ({ party, who: incident.parties.target[at] ?? null }))
  const those = chosen.filter(({ party }) => isOf(party))
  return {
    ...incident,
    value: { ...rest, target: those.map(({ party }) => party) },
    parties: { ...incident.parties, target: those.map(({ who }) => who) },
  }
}

const list = (words: string | readonly string[] | undefined) =>
  words === undefined ? [] : typeof words === 'string' ? [words] : words

/** The month (7 characters) or year (4) that a date lies in, where it lies in one. */
function stretchOf(when: string | null, width: 4 | 7): string[] {
  if (when === null) return []
  const { earliest, latest } = bounds(when)
  const stretch = earliest?.slice(0, width)
  return stretch !== undefined && stretch === latest?.slice(0, width) ? [stretch] : []
}
