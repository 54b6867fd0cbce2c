import type {
  ConsentUse,
  DecidedKind,
  Distance,
  Grouping,
  Kind,
  Leaning,
  Link,
  PermitGrouping,
  Proposal,
  Relation,
  ReviewedRecord,
  Tier,
  Unit,
} from '../codebook/index.ts'
import type {
  BatchUndone,
  Claims,
  Conflicts,
  CountTable,
  DocumentPage,
  DocumentSummary,
  Forms,
  GuessedMapping,
  Imported,
  ImportUndone,
  KeptSheets,
  Mapping,
  PreviewPage,
  RowOutcome,
  SaidLink,
  SheetDocument,
  ShownDocument,
  ErrorAnswer,
  IncidentPage,
  ShownIncident,
  Permits,
  ProposalPage,
  Queue,
  LockState,
  MovedRecord,
  SearchResult,
  ToldRecord,
  ComposedUpdate,
  ConsentStory,
  Copies,
} from '../server/index.ts'
import { setVaultLocked } from './lock/vault-locked.ts'
import { say } from './message.ts'
import type { Changes } from './reading/record-form.ts'

/** What the desk answered instead of a result, in words for the reader. */
export class DeskError extends Error {
  override readonly name = 'DeskError'
  readonly code: string
  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

export type Settings = Readonly<Record<string, string | number | boolean | undefined>>
export type Slice = { readonly offset: number; readonly limit: number }
export type IncidentFilter = {
  readonly drafts?: boolean
  readonly kind?: string
  readonly bearing?: string
  readonly country?: string
  readonly from?: string
  readonly to?: string
}
export type Period = {
  readonly from: string
  readonly to: string
  readonly country?: string
  readonly drafts?: boolean
}

async function ask<Answer>(path: string, init?: RequestInit): Promise<Answer> {
  const response = await fetch(`/api/${path}`, init).catch(() => {
    throw new DeskError('unreachable', say('app.unreachable'))
  })
  const body: Answer | ErrorAnswer = await response.json().catch(() => {
    throw new DeskError('unreachable', say('app.unreachable'))
  })
  if (isError(body)) {
    if (body.error.code === 'vault-locked') setVaultLocked(true)
    throw new DeskError(body.error.code, body.error.message)
  }
  return body
}

const isError = (body: unknown): body is ErrorAnswer =>
  typeof body === 'object' && body !== null && 'error' in body

/** Asks the desk for something; settings that are empty stay out of the address. */
export function get<Answer>(path: string, settings: Settings = {}): Promise<Answer> {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(settings)) {
    if (value !== undefined && value !== '') search.set(name, String(value))
  }
  return ask(search.size > 0 ? `${path}?${search}` : path)
}

/** Sends the desk something. What may hold a name travels in a body, never in an address. */
export const post = <Answer>(path: string, body: unknown): Promise<Answer> =>
  ask(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

/** A judgement to be made on a record. */
export type NewDecision = {
  readonly record: string
  readonly verb: 'accept' | 'amend' | 'refuse' | 'confirm'
  readonly changes?: Changes
}
/** A record to be made by hand. */
export type NewRecord = {
  readonly document: string
  readonly kind: Kind
  readonly quote: { readonly start: number; readonly end: number }
  readonly slots: Changes
}

/** How claims stand to each other, as a person judges. */
export type QuestionJudgement = {
  readonly question: string
  readonly relation: Relation | null
  readonly note?: string
  /** Records that speak against a version, by its place from 1. */
  readonly against?: readonly { readonly version: number; readonly record: string }[]
}
/** A question that comparing does not ask. */
export type NewQuestion = {
  readonly about: string
  readonly versions: readonly {
    readonly says: string
    readonly by: readonly string[]
    readonly records: readonly string[]
  }[]
  readonly note?: string
}

/** A form filled in; `source` is sealed apart. */
export type NewForm = {
  readonly template: string
  readonly answers: Readonly<Record<string, string>>
  readonly taken: string
  readonly consent: Readonly<Partial<Record<ConsentUse, boolean>>>
  readonly title?: string
  readonly source?: string
}

/** What a note's source says anew. */
export type NewConsent = {
  readonly uses: Readonly<Partial<Record<ConsentUse, boolean>>>
  readonly reason?: string
}

/** Rows of a sheet to be imported, by their numbers. */
export type RowsToImport = {
  readonly only?: readonly number[]
  readonly without?: readonly number[]
  readonly conflicts?: readonly number[]
}

/** The desk, over HTTP: one function for each route. */
export const desk = {
  documents: (page: { after: number | undefined; limit: number }) =>
    get<DocumentPage>('documents', page),
  document: (id: string) => get<ShownDocument>(`documents/${id}`),
  copies: (id: string) => get<Copies>(`documents/${id}/copies`),
  forms: () => get<Forms>('forms'),
  conflicts: () => get<Conflicts>('conflicts'),
  settle: (entry: string) => post<{ of: string; called: string }>('conflicts', { entry }),
  addForm: (form: NewForm) => post<DocumentSummary>('forms', form),
  addTranscript: (transcript: { of: string; text: string }) =>
    post<DocumentSummary>('transcripts', transcript),
  consent: (id: string) => get<ConsentStory>(`documents/${id}/consent`),
  setConsent: (id: string, said: NewConsent) => post<ConsentStory>(`documents/${id}/consent`, said),
  queue: () => get<Queue>('queue', { limit: 1 }),
  search: (query: string, slice: Slice) => post<SearchResult>('search', { query, ...slice }),
  decide: (decision: NewDecision) => post<ReviewedRecord>('decisions', decision),
  undoBatch: (batch: string) => post<BatchUndone>('undo/batch', { batch }),
  undo: (record: string) => post<ReviewedRecord | null>('undo', { record }),
  make: (record: NewRecord) => post<ReviewedRecord>('records', record),
  incidents: (filter: IncidentFilter & Slice) => get<IncidentPage>('incidents', filter),
  incident: (id: string) => get<ShownIncident>(`incidents/${id}`),
  record: (id: string) => get<ToldRecord>(`records/${encodeURIComponent(id)}`),
  proposals: (of: Proposal['of']) => get<ProposalPage>('proposals', { of }),
  linkBatch: (said: {
    verb: 'same' | 'different'
    pairs: readonly Pick<Proposal, 'of' | 'left' | 'right'>[]
  }) => post<{ batch: string; linked: number }>('links/batch', said),
  saidLinks: (of: Link['of']) => get<{ said: readonly SaidLink[] }>('links', { of }),
  unlink: (entry: string) => post<{ takenBack: number }>('links/undo', { entry }),
  moveRecord: (move: { record: string; to: string | null }) =>
    post<MovedRecord>('links/move', move),
  counts: (asked: IncidentFilter & { unit: Unit; by: Grouping; compare: boolean }) =>
    get<CountTable>('counts', asked),
  permits: (asked: IncidentFilter & { by: PermitGrouping | undefined; of: DecidedKind }) =>
    get<Permits>('permits', asked),
  claims: (filter: IncidentFilter) => get<Claims>('claims', filter),
  judgeQuestion: (judged: QuestionJudgement) => post<{ entry: string }>('questions', judged),
  openQuestion: (asked: NewQuestion) => post<{ question: string }>('questions/open', asked),
  setDistance: (said: { document: string; distance: Distance }) =>
    post<{ document: string }>('distances', said),
  setLeaning: (said: { applicant: string; leaning: Leaning }) =>
    post<{ entry: string }>('leanings', said),
  update: (period: Period) => get<ComposedUpdate>('update', period),
  updateFile: (asked: Period & { format: 'md' | 'html' }) =>
    post<{ text: string }>('update/file', asked),
  sheets: () => get<KeptSheets>('sheets'),
  openSheet: (file: File) =>
    ask<SheetDocument & { readonly notes: readonly string[] }>('sheets/open', {
      method: 'POST',
      headers: {
        'content-type': 'application/octet-stream',
        'x-file-name': encodeURIComponent(file.name),
      },
      body: file,
    }),
  proposeMapping: (asked: {
    document: string
    sheet?: string | undefined
    header?: number | undefined
  }) => post<GuessedMapping>('sheets/propose', asked),
  keepMapping: (name: string, mapping: Mapping) =>
    post<{ kept: boolean }>('sheets/mappings', { name, mapping }),
  previewSheet: (asked: { document: string; map: string; only?: RowOutcome | undefined } & Slice) =>
    post<PreviewPage>('sheets/preview', asked),
  importSheet: (asked: { document: string; map: string; choice: RowsToImport }) =>
    post<Imported>('sheets/import', asked),
  recordsAsSheet: (wish: { tier: Tier; drafts: boolean }) =>
    post<{ csv: string; records: number; withdrawn: number }>('sheets/records', wish),
  undoImport: (id: string) => post<ImportUndone>('sheets/undo', { import: id }),
  lockState: () => get<LockState>('lock'),
  atWork: () => post<LockState>('at-work', {}),
  lock: () => post<LockState>('lock', {}),
  unlock: (passphrase: string) => post<LockState>('unlock', { passphrase }),
  typingKey: () => get<{ readonly key: string }>('typing-key'),
}
