import type { Incident } from '../codebook/index.ts'

/** One version of something that is told differently, and who tells it so. */
export type Version = {
  readonly value: unknown
  /** Who says so in the text; empty where the source says it in its own voice. */
  readonly by: readonly string[]
  readonly records: readonly string[]
  readonly documents: readonly string[]
}

/** A slot of an incident in which its sources contradict each other. */
export type Rivalry = {
  readonly incident: string
  readonly slot: string
  readonly versions: readonly Version[]
}

/** Claims against claims: what sources of one incident tell differently, side by side, nothing averaged. */
export function rivalClaims(incidents: readonly Incident[]): Rivalry[] {
  return incidents.flatMap(incident =>
    incident.disagreements.map(slot => ({
      incident: incident.id,
      slot,
      versions: (incident.claims[slot] ?? []).map(({ value, records }) =>
        versionOf(incident, value, records),
      ),
    })),
  )
}

function versionOf(incident: Incident, value: unknown, ids: readonly string[]): Version {
  const telling = incident.records.filter(({ record }) => ids.includes(record.id))
  return {
    value,
    by: [
      ...new Set(telling.flatMap(({ record }) => (record.attribution ?? []).map(({ by }) => by))),
    ],
    records: ids,
    documents: [...new Set(telling.map(({ documentId }) => documentId))],
  }
}
