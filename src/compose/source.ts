import type { Entity, Freedom, Incident, SourceDocument, Tier } from '../codebook/index.ts'

/** What an update needs to know of a document to cite it; a whole SourceDocument will do. */
export type CitedDocument = Pick<
  SourceDocument,
  'id' | 'title' | 'source' | 'published' | 'url' | 'note'
> & {
  /** The clean text, where it is at hand: how it calls people afterwards is learned from it. */
  readonly text?: string | undefined
  readonly tier?: Tier | undefined
}

/** Figures on one subject that contradict each other, told of in several incidents. */
export type Rivals = {
  /** "journalists in prison in Orvale". */
  readonly about: string
  readonly versions: readonly {
    readonly value: unknown
    /** Ids of the records that say so. */
    readonly records: readonly string[]
  }[]
}

/** Incidents that may be one and that nobody has linked: for each, the others. */
export type Twins = ReadonlyMap<string, readonly string[]>

/** What the composer looks things up in. */
export type Sources = {
  /** Incidents for which a person chose the freedom in whose section they are told; null for none. */
  readonly sections: ReadonlyMap<string, Freedom | null>
  readonly documents: ReadonlyMap<string, CitedDocument>
  readonly entities: ReadonlyMap<string, Entity>
  readonly incidents: ReadonlyMap<string, Incident>
  /** The incident of each record. */
  readonly byRecord: ReadonlyMap<string, Incident>
  /** Figures on one subject that contradict each other, across incidents. */
  readonly rivals: readonly Rivals[]
  /** Incidents that may be one. */
  readonly twins: Twins
}

/** The words of the sources that an incident rests on. */
export function quotedWords(incident: Incident): string {
  return incident.records
    .flatMap(({ record }) => record.anchors.map(anchor => anchor.exact))
    .join('\n')
}

/** The incidents over which an incident was, as its records name them by a record's id. */
export function overOf(
  { id, value, records }: Incident,
  incidentOf: (record: string) => Incident | undefined,
): readonly Incident[] {
  const named = [value.over, ...records.map(({ record }) => record.over)]
  const found = named.flatMap(over => (over === undefined ? [] : (incidentOf(over) ?? [])))
  return [...new Set(found)].filter(one => one.id !== id)
}

/** The documents an incident rests on, each once. */
export function documentsOf(incident: Incident, sources: Sources): CitedDocument[] {
  const ids = new Set(incident.records.map(({ documentId }) => documentId))
  return [...ids].flatMap(id => sources.documents.get(id) ?? [])
}

/** The text on both sides of the leading quote of an incident; empty where the document's text is not at hand. */
export function surroundings(incident: Incident, sources: Sources): string {
  const lead = incident.records[0]
  const text = lead ? sources.documents.get(lead.documentId)?.text : undefined
  if (!lead || text === undefined) return ''
  return lead.record.anchors
    .map(({ start, end }) => text.slice(Math.max(0, start - 300), end + 300))
    .join('\n')
}
