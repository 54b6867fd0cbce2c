import type { Entity, Incident, LinkDecision, Named, ReviewedRecord } from '../codebook/index.ts'
import type { Mention } from './mentions.ts'
import { emptyTable, lookUp, type Changes, type Table } from './table.ts'

/** What reconciling needs to know of a document. */
export type DocumentInfo = {
  readonly id: string
  readonly published: string | null
  readonly source?: string | null | undefined
  readonly language?: string | null | undefined
  /** Whom and what its text names. */
  readonly names?: readonly Named[] | undefined
}

/** A document with its records as they stand; refused ones take no part. */
export type DocumentRecords = DocumentInfo & {
  readonly records: readonly ReviewedRecord[]
}

/** A link that would join what is held apart, or two links of which neither had seen the other. */
export type LinkConflict = { readonly link: string; readonly against: readonly string[] }

/** An entity with the mentions it is drawn from. */
export type KnownEntity = { readonly entity: Entity; readonly mentions: readonly string[] }

/** The rows of each table of a reconciled state. */
export type Rows = {
  /** By document id. */
  readonly documents: DocumentRecords
  /** By mention id. */
  readonly mentions: Mention
  /** Ids of mentions, by spelling and shelf (a spelling that very many bear is kept on several shelves). */
  readonly spellings: readonly string[]
  /** Ids of links, by the spelling, mention or record that they name. */
  readonly ends: ReadonlySet<string>
  /** By record id. */
  readonly records: ReviewedRecord
  /** By link id. */
  readonly links: LinkDecision
  readonly conflicts: LinkConflict
  /** By the id of what they take back: ids of undoing links. */
  readonly undoings: ReadonlySet<string>
  /** By entity id; and the entity's id, by mention id. */
  readonly entities: KnownEntity
  readonly entityOf: string
  /** By incident id; and the incident's id, by record id. */
  readonly incidents: Incident
  readonly incidentOf: string
}

/** People, groups and incidents as records and links make them. */
export type ReconcileState = { readonly [Name in keyof Rows]: Table<Rows[Name]> }

/** What a step changes, table by table. */
export type ReconcilePatch = { readonly [Name in keyof Rows]: Changes<Rows[Name]> }

/** Nothing known yet. */
export const EMPTY_STATE: ReconcileState = {
  documents: emptyTable(),
  mentions: emptyTable(),
  spellings: emptyTable(),
  ends: emptyTable(),
  records: emptyTable(),
  links: emptyTable(),
  conflicts: emptyTable(),
  undoings: emptyTable(),
  entities: emptyTable(),
  entityOf: emptyTable(),
  incidents: emptyTable(),
  incidentOf: emptyTable(),
}

/** A table while a step is being worked out: changes are noted beside it and seen by whoever looks. */
export type Draft<Row> = {
  readonly changes: Map<string, Row | undefined>
  look(key: string): Row | undefined
  put(key: string, row: Row | undefined): void
}

/** All tables as drafts. */
export type Drafts = { readonly [Name in keyof Rows]: Draft<Rows[Name]> }

function draftOf<Row>(table: Table<Row>): Draft<Row> {
  const changes = new Map<string, Row | undefined>()
  return {
    changes,
    look: key => {
      const changed = changes.get(key)
      return changed !== undefined || changes.has(key) ? changed : lookUp(table, key)
    },
    put: (key, row) => void changes.set(key, row),
  }
}

/** Drafts of all tables of a state. */
export function draftsOf(state: ReconcileState): Drafts {
  return {
    documents: draftOf(state.documents),
    mentions: draftOf(state.mentions),
    spellings: draftOf(state.spellings),
    ends: draftOf(state.ends),
    records: draftOf(state.records),
    links: draftOf(state.links),
    conflicts: draftOf(state.conflicts),
    undoings: draftOf(state.undoings),
    entities: draftOf(state.entities),
    entityOf: draftOf(state.entityOf),
    incidents: draftOf(state.incidents),
    incidentOf: draftOf(state.incidentOf),
  }
}

/** What was noted in drafts. */
export function patchOf(drafts: Drafts): ReconcilePatch {
  return {
    documents: drafts.documents.changes,
    mentions: drafts.mentions.changes,
    spellings: drafts.spellings.changes,
    ends: drafts.ends.changes,
    records: drafts.records.changes,
    links: drafts.links.changes,
    conflicts: drafts.conflicts.changes,
    undoings: drafts.undoings.changes,
    entities: drafts.entities.changes,
    entityOf: drafts.entityOf.changes,
    incidents: drafts.incidents.changes,
    incidentOf: drafts.incidentOf.changes,
  }
}
