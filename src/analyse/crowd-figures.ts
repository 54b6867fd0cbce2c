import { exactDay, groupBy, type Incident } from '../codebook/index.ts'
import { isOfCrowd } from './figure-subjects.ts'

/** Nobody has come yet to what is planned. */
const isAhead = ({ status, modality }: Incident['value']) =>
  status === 'planned' || modality === 'planned'

/** Incidents, where a crowd that is counted without a day has the day of the only gatherings that its text tells of. */
export function withCrowdDays(incidents: readonly Incident[]): readonly Incident[] {
  const days = new Map<string, Set<string>>()
  for (const { kind, value, records } of incidents) {
    const day = exactDay(value.when)
    if (kind !== 'assembly' || day === null || isAhead(value)) continue
    for (const { documentId } of records)
      days.set(documentId, (days.get(documentId) ?? new Set()).add(day))
  }
  return incidents.map(one => {
    if (one.kind !== 'figure' || one.value.when !== null || !isOfCrowd(one)) return one
    const [day, another] = new Set(
      one.records.flatMap(({ documentId }) => [...(days.get(documentId) ?? [])]),
    )
    return day === undefined || another !== undefined
      ? one
      : { ...one, value: { ...one.value, when: day } }
  })
}

/**
 * Figures that count the crowd of one gathering, by the gathering's id: "The police counted 300" beside a rally of 2,000.
 * Of a day on which several gatherings fit, nothing is said.
 */
export function crowdFigures(
  incidents: readonly Incident[],
): ReadonlyMap<string, readonly Incident[]> {
  const gatherings = incidents.filter(
    ({ kind, value }) =>
      kind === 'assembly' &&
      value.size !== undefined &&
      exactDay(value.when) !== null &&
      !isAhead(value),
  )
  const byDay = groupBy(gatherings, ({ value }) => value.when)
  const found = new Map<string, Incident[]>()
  for (const figure of incidents) {
    if (figure.kind !== 'figure' || figure.value.value === undefined || !isOfCrowd(figure)) continue
    const sameDay = byDay.get(figure.value.when) ?? []
    const [one, another] = sameDay.filter(gathering => isCrowdOf(figure, gathering))
    if (!one || another) continue
    found.set(one.id, [...(found.get(one.id) ?? []), figure])
  }
  return found
}

/** Of two of one day, whether they are of one place, or of one text where the figure names no place. */
function isCrowdOf({ value: figure, records }: Incident, gathering: Incident): boolean {
  const places = new Set((gathering.value.where ?? []).map(fold))
  const named = (figure.where ?? []).map(fold)
  if (named.length > 0) return named.some(place => places.has(place))
  const documents = new Set(gathering.records.map(({ documentId }) => documentId))
  return records.some(({ documentId }) => documents.has(documentId))
}

const fold = (name: string) => name.toLowerCase().trim()
