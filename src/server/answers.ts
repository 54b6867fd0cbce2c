import type { Incident, ProposalGroup, ReviewedRecord } from '../codebook/index.ts'
import type {
  Moved,
  ProposedObligations,
  QueueItem,
  readCountryFiles,
  SearchHit,
  ToldBy,
} from '../desk/index.ts'

export type {
  BriefIncident,
  CaseFile,
  CasePage,
  Claims,
  ComparedRow,
  Conflicts,
  ContestedWord,
  NamedContested,
  ComposedUpdate,
  ConsentStory,
  Copies,
  CountTable,
  Docket,
  DocketEntry,
  DocumentPage,
  DocumentSummary,
  DueDate,
  Evidence,
  FaultSummary,
  Forms,
  GuessedMapping,
  Imported,
  BatchUndone,
  ImportUndone,
  Interventions,
  KeptSheets,
  Laws,
  LexiconTrial,
  LexiconVersion,
  Mapping,
  Permits,
  PreviewPage,
  ProposedObligations,
  PunishedOver,
  ReadOutcome,
  RecordChange,
  Reminder,
  RowChoice,
  RowOutcome,
  SaidLink,
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

/** The country files that the vault keeps, with their rules. */
export type CountryFiles = Awaited<ReturnType<typeof readCountryFiles>>

/** What a search found, and how much there is in all. */
export type SearchResult = { readonly hits: readonly SearchHit[]; readonly total: number }

/** What incidents may engage, and how many there are. */
export type ObligationsPage = {
  readonly rows: readonly ProposedObligations[]
  readonly total: number
}

/** The likeliest that may be one, and how many there are. */
export type ProposalPage = {
  readonly groups: readonly ProposalGroup[]
  readonly total: number
  /** How many pairs all of them are. */
  readonly pairs: number
  /** How many spellings or records are too common to be compared with all that they may be. */
  readonly unsearched: number
}

/** A record, and who tells what it says; null where its document is gone. */
export type ToldRecord = ReviewedRecord & { readonly told: ToldBy | null }

/** A page of incidents, and how many there are. */
export type IncidentPage = { readonly incidents: readonly Incident[]; readonly total: number }

/** Whether the vault is locked, and whether it has a lock: what the workbench asks now and then, which counts as no work. */
export type LockState = { readonly locked: boolean; readonly lockable: boolean }

/** A record that was moved: the batch by which it is taken back, and the incident in which it stands now. */
export type MovedRecord = Moved
