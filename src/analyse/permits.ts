import { fisherExact } from './fisher.ts'
import { contrastLeanings, type LeaningContrast } from './leanings.ts'
import { FEW, isDecided, OUTCOMES, totalsOf, type PermitRow } from './permit-row.ts'
import { pretextOf } from './pretexts.ts'
import {
  connected,
  daysApart,
  groupBy,
  interval,
  nameOf,
  type Amount,
  type DecidedKind,
  type Incident,
  type Leaning,
} from '../codebook/index.ts'

/** A place that was allowed to some and refused to others; an authority that did so, where no place is asked for. */
export type PermitContrast = {
  readonly place: string
  readonly allowed: readonly PermitRow[]
  readonly refused: readonly PermitRow[]
  /** Each who was refused beside each who was allowed. */
  readonly pairs: readonly PermitPair[]
}

/** Two applicants for one place: how often each was refused, and how likely so large a difference is by chance. */
export type PermitPair = {
  readonly refused: PermitRow
  readonly allowed: PermitRow
  /** Share refused, 0 to 1, of the decisions that are known for certain. */
  readonly rates: readonly [refused: number, allowed: number]
  /** Fisher's exact test, two-sided; unnamed or uncounted applications are left out. */
  readonly chance: number
  /** Whether one authority decided on both; null where it is not told of both. */
  readonly oneAuthority: boolean | null
  /** Fewer than ten decisions in all: the numbers can show a pattern to look into, and prove none. */
  readonly few: boolean
}

export type PermitOptions = {
  /** Decisions on what: leave to assemble where it is not said. */
  readonly of?: DecidedKind | undefined
  /** Days that two decisions on one place may lie apart to be set side by side; a year where not given. */
  readonly window?: number | undefined
  /** How people judged applicants to stand to the authorities. */
  readonly leaningOf?: (applicant: string, entity: string | null) => Leaning | undefined
  /** One word for all names of a place; names are compared letter by letter where it is not given. */
  readonly placeOf?: (name: string) => string
}

/** Who applied to assemble where, who was allowed and who was not, and on what grounds. */
export function comparePermits(
  incidents: readonly Incident[],
  {
    of = 'permission',
    window = 365,
    leaningOf = () => undefined,
    placeOf = keyOf,
  }: PermitOptions = {},
): {
  readonly rows: readonly PermitRow[]
  readonly contrasts: readonly PermitContrast[]
  readonly leanings: readonly LeaningContrast[]
} {
  const decided = incidents
    .filter(one => isDecided(one, of))
    .map(one => (of === 'permission' ? application(one, placeOf) : toAuthority(one)))
  const byId = new Map(decided.map(one => [one.incident.id, one]))
  const rows = oneByOne(decided).map(those => rowOf(those, leaningOf))
  const placeOfRow = (row: PermitRow) =>
    of === 'permission'
      ? row.place === null
        ? ''
        : placeOf(row.place)
      : (row.authorityId ?? keyOf(row.authority))
  const contrasts = [...groupBy(rows, placeOfRow)].flatMap(([, those]) => {
    const place = (of === 'permission' ? those[0]?.place : those[0]?.authority) ?? null
    const allowed = those.filter(row => most(row.granted) > 0)
    const refused = those.filter(row => most(row.refused) > 0)
    // Applicants that nobody names may be the same: they are not set against each other.
    const named = (row: PermitRow) => row.applicant !== null
    const near = (one: PermitRow, other: PermitRow) =>
      withinDays([one, other], window, byId) && maySameTown([one, other], byId)
    const pairs = refused
      .filter(named)
      .flatMap(one =>
        allowed
          .filter(other => other !== one && named(other) && near(one, other))
          .map(other => pairOf(one, other)),
      )
    return place !== null && pairs.length > 0 ? [{ place, allowed, refused, pairs }] : []
  })
  return { rows, contrasts, leanings: contrastLeanings(rows) }
}

/** Whether some decisions of the two lie no further apart than so many days; undated ones may. */
function withinDays(
  rows: readonly [PermitRow, PermitRow],
  window: number,
  byId: ReadonlyMap<string, Application>,
): boolean {
  const [left, right] = rows.map(({ incidents }) =>
    incidents.map(id => byId.get(id)?.incident.value.when ?? null),
  )
  return (left ?? []).some(a =>
    (right ?? []).some(b => a === null || b === null || daysApart(a, b) <= window),
  )
}

/** "Central Square" of two towns is two squares; where no town is told, it may be one. */
function maySameTown(
  rows: readonly [PermitRow, PermitRow],
  byId: ReadonlyMap<string, Application>,
): boolean {
  const [left, right] = rows.map(({ incidents }) =>
    incidents.flatMap(id => byId.get(id)?.towns ?? []),
  )
  if (!left?.length || !right?.length) return true
  return left.some(town => right.includes(town))
}

function pairOf(refused: PermitRow, allowed: PermitRow): PermitPair {
  const [one, other] = [certain(refused), certain(allowed)]
  const total = one[0] + one[1] + other[0] + other[1]
  return {
    refused,
    allowed,
    rates: [shareOf(one), shareOf(other)],
    chance: fisherExact([one, other]),
    oneAuthority: haveOneAuthority(refused, allowed),
    few: total < FEW,
  }
}

function haveOneAuthority(one: PermitRow, other: PermitRow): boolean | null {
  if (one.authority === null || other.authority === null) return null
  const isOneName = keyOf(one.authority) === keyOf(other.authority)
  return isOneName || (one.authorityId !== null && one.authorityId === other.authorityId)
}

/** Decisions against and for, the fewest that they were. */
const certain = ({ refused, granted }: PermitRow) =>
  [interval(refused)[0] ?? 0, interval(granted)[0] ?? 0] as const

const shareOf = ([against, by]: readonly [number, number]) =>
  against + by === 0 ? 0 : against / (against + by)

type Application = {
  /** What applications of one applicant for one place share. */
  readonly keys: readonly string[]
  /** The towns and regions that the place is said to lie in. */
  readonly towns: readonly string[]
  readonly town: string | null
  readonly incident: Incident
  readonly applicant: string | null
  readonly entity: string | null
  readonly place: string | null
  readonly authority: string | null
  readonly authorityId: string | null
}

/** A joint request counts once: its applicants stand in one row, all named. */
function application(incident: Incident, placeOf: (name: string) => string): Application {
  const { target = [], actor = [], venue, where = [] } = incident.value
  const entity = incident.parties.target.length === 1 ? (incident.parties.target[0] ?? null) : null
  const applicant = target.length === 0 ? null : target.map(nameOf).join(', ')
  const place = venue ?? where[0] ?? null
  const at = place === null ? '' : placeOf(place)
  return {
    keys: [...(entity === null ? [] : [`${entity}/${at}`]), `${keyOf(applicant)}/${at}`],
    towns: where.map(placeOf).filter(town => town !== at),
    town: where.find(town => placeOf(town) !== at) ?? null,
    incident,
    applicant,
    entity,
    place,
    authority: actor[0] === undefined ? null : nameOf(actor[0]),
    authorityId: incident.parties.actor[0] ?? null,
  }
}

/** What asks for no place: requests of one applicant to one authority belong together. */
function toAuthority(incident: Incident): Application {
  const told = application(incident, keyOf)
  const at = told.authorityId ?? keyOf(told.authority)
  const { entity, applicant } = told
  return {
    ...told,
    keys: [...(entity === null ? [] : [`${entity}/${at}`]), `${keyOf(applicant)}/${at}`],
    towns: [],
    town: null,
    place: null,
  }
}

/**
 * Applications of one applicant, by name or by whom it is counted as, for one place; "Central Square" of two towns is two
 * places, and where no town is told it is that of the only town, or stands apart.
 */
function oneByOne(all: readonly Application[]): (readonly Application[])[] {
  return connected(all, ({ keys }) => keys).flatMap(those => {
    const [nowhere, told] = [false, true].map(is =>
      those.filter(({ towns }) => towns.length > 0 === is),
    )
    const byTown = connected(told ?? [], ({ towns }) => towns)
    if (byTown.length < 2) return [those]
    return nowhere === undefined || nowhere.length === 0 ? byTown : [...byTown, nowhere]
  })
}

const keyOf = (name: string | null) => (name ?? '').normalize('NFC').toLowerCase().trim()
const most = (amount: Amount) => interval(amount)[1] ?? Infinity

function rowOf(
  those: readonly Application[],
  leaningOf: NonNullable<PermitOptions['leaningOf']>,
): PermitRow {
  const { applicant = null, entity = null } = those[0] ?? {}
  const decider = those.find(({ authority }) => authority !== null)
  const leaning = applicant === null ? undefined : leaningOf(applicant, entity)
  const grounds = those.flatMap(({ incident }) => {
    const given =
      OUTCOMES[incident.value.decision ?? ''] === 'granted' ? [] : (incident.value.grounds ?? [])
    return (typeof given === 'string' ? [given] : given).map(words => ({
      words,
      incident: incident.id,
    }))
  })
  return {
    applicant,
    entity,
    ...(leaning && { leaning }),
    place: those[0]?.place ?? null,
    town: those.find(({ town }) => town !== null)?.town ?? null,
    authority: decider?.authority ?? null,
    authorityId: decider?.authorityId ?? null,
    ...totalsOf(those.map(({ incident }) => incident)),
    grounds: [...groupBy(grounds, ({ words }) => words)].map(([words, all]) => ({
      words,
      pretext: pretextOf(words),
      incidents: all.map(({ incident }) => incident),
    })),
    incidents: those.map(({ incident }) => incident.id),
  }
}
