import {
  addAmounts,
  groupBy,
  interval,
  nameOf,
  type Amount,
  type Incident,
} from '../codebook/index.ts'

/** What became of the requests of one applicant for one place. */
export type PermitRow = {
  readonly applicant: string | null
  /** The applicant's entity id, where it is known. */
  readonly entity: string | null
  /** The narrowest place asked for. */
  readonly place: string | null
  readonly granted: Amount
  readonly refused: Amount
  /** The reasons given for refusals, each with the incidents it was given in. */
  readonly grounds: readonly { readonly words: string; readonly incidents: readonly string[] }[]
  readonly incidents: readonly string[]
}

/** A place that was allowed to some and refused to others. */
export type PermitContrast = {
  readonly place: string
  readonly allowed: readonly PermitRow[]
  readonly refused: readonly PermitRow[]
}

/** Who applied to assemble where, who was allowed and who was not, and on what grounds. */
export function comparePermits(incidents: readonly Incident[]): {
  readonly rows: readonly PermitRow[]
  readonly contrasts: readonly PermitContrast[]
} {
  const decided = incidents
    .filter(
      ({ kind, value }) =>
        kind === 'permission' && value.modality !== 'denied' && value.decision !== undefined,
    )
    .flatMap(applications)
  const rows = [...groupBy(decided, ({ key }) => key).values()].map(rowOf)
  const contrasts = [...groupBy(rows, ({ place }) => keyOf(place))].flatMap(([, those]) => {
    const place = those[0]?.place ?? null
    const allowed = those.filter(row => most(row.granted) > 0)
    const refused = those.filter(row => most(row.refused) > 0)
    const apart = allowed.some(one => refused.some(other => one !== other))
    return place !== null && apart ? [{ place, allowed, refused }] : []
  })
  return { rows, contrasts }
}

type Application = {
  readonly key: string
  readonly incident: Incident
  readonly applicant: string | null
  readonly entity: string | null
  readonly place: string | null
}

/** A joint request counts once: its applicants stand in one row, all named. */
function applications(incident: Incident): Application[] {
  const { target = [], venue, where } = incident.value
  const entity = incident.parties.target.length === 1 ? (incident.parties.target[0] ?? null) : null
  const applicant = target.length === 0 ? null : target.map(nameOf).join(', ')
  const place = venue ?? where?.[0] ?? null
  return [
    { key: `${entity ?? keyOf(applicant)}/${keyOf(place)}`, incident, applicant, entity, place },
  ]
}

const keyOf = (name: string | null) => (name ?? '').normalize('NFC').toLowerCase().trim()
const most = (amount: Amount) => interval(amount)[1] ?? Infinity

function rowOf(those: readonly Application[]): PermitRow {
  const total = (decision: string) =>
    those
      .filter(({ incident }) => incident.value.decision === decision)
      .map(({ incident }) => incident.value.applications ?? 1)
      .reduce(addAmounts, 0)
  const grounds = those.flatMap(({ incident }) => {
    const given = incident.value.decision === 'refused' ? (incident.value.grounds ?? []) : []
    return (typeof given === 'string' ? [given] : given).map(words => ({
      words,
      incident: incident.id,
    }))
  })
  return {
    applicant: those[0]?.applicant ?? null,
    entity: those[0]?.entity ?? null,
    place: those[0]?.place ?? null,
    granted: total('granted'),
    refused: total('refused'),
    grounds: [...groupBy(grounds, ({ words }) => words)].map(([words, all]) => ({
      words,
      incidents: all.map(({ incident }) => incident),
    })),
    incidents: those.map(({ incident }) => incident.id),
  }
}
