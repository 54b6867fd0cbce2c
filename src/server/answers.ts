import type { Incident, Proposal } from '../codebook/index.ts'
import type { QueueItem, SearchHit } from '../desk/index.ts'

export type {
  Claims,
  ComparedRow,
  ComposedUpdate,
  ConsentStory,
  CountTable,
  Docket,
  DocketEntry,
  Dockets,
  DocumentPage,
  DocumentSummary,
  FaultSummary,
  Forms,
  GuessedMapping,
  Imported,
  ImportUndone,
  KeptSheets,
  Mapping,
  Permits,
  PreviewPage,
  RowChoice,
  RowOutcome,
  SearchHit,
  SheetColumn,
  SheetDocument,
  SheetImport,
  SourcedClaims,
  ShownDocument,
  ShownIncident,
  ShownOriginal,
} from '../desk/index.ts'

/** What waits for a judgement, and how much of it there is. */
export type Queue = { readonly items: readonly QueueItem[]; readonly total: number }

/** What a search found, and how much there is in all. */
export type SearchResult = { readonly hits: readonly SearchHit[]; readonly total: number }

/** The likeliest pairs that may be one, and how many there are. */
export type ProposalPage = {
  readonly proposals: readonly Proposal[]
  readonly total: number
  /** How many spellings or records are too common to be compared with all that they may be. */
  readonly unsearched: number
}

/** A page of incidents, and how many there are. */
export type IncidentPage = { readonly incidents: readonly Incident[]; readonly total: number }

/** Whether the vault is locked, and whether it has a lock: what the workbench asks now and then, which counts as no work. */
export type LockState = { readonly locked: boolean; readonly lockable: boolean }
