import type { Entity, Freedom, Incident } from '../codebook/index.ts'
import type { CitedDocument, Rivals, Sources } from './source.ts'
import { twinsOf } from './twins.ts'

/** The lookup tables of one update. */
export function gatherSources(given: {
  readonly documents: readonly CitedDocument[]
  readonly entities?: readonly Entity[] | undefined
  readonly incidents: readonly Incident[]
  /** Pairs of record ids that were found to be of one occurrence and that nobody has linked. */
  readonly alike?: readonly (readonly [string, string])[] | undefined
  readonly sections?: ReadonlyMap<string, Freedom | null> | undefined
  readonly rivals?: readonly Rivals[] | undefined
}): Sources {
  const byRecord = new Map(
    given.incidents.flatMap(incident =>
      incident.records.map(({ record }) => [record.id, incident] as const),
    ),
  )
  return {
    documents: new Map(given.documents.map(document => [document.id, document])),
    entities: new Map((given.entities ?? []).map(entity => [entity.id, entity])),
    incidents: new Map(given.incidents.map(incident => [incident.id, incident])),
    byRecord,
    sections: given.sections ?? new Map(),
    rivals: given.rivals ?? [],
    twins: twinsOf(given.incidents, byRecord, given.alike ?? []),
  }
}
