import type {
  Case,
  Cleared,
  Incident,
  Internal,
  Proposal,
  Report,
  ReviewedRecord,
  SourceDocument,
  Span,
  Tier,
} from '../codebook/index.ts'

export type DocumentSummary = {
  readonly id: string
  readonly name: string
  readonly title: string | null
  readonly source: string | null
  readonly published: string | null
  readonly language: string | null
  readonly size: number
  readonly note: boolean
  readonly tier: Tier
  readonly records: number
  readonly drafts: number
  readonly read: boolean
}
export type DocumentList = {
  readonly documents: readonly DocumentSummary[]
  readonly total: number
  readonly next: number | null
}
export type DocumentView = {
  readonly document: SourceDocument
  readonly tier: Tier
  readonly records: readonly ReviewedRecord[]
  readonly notes: readonly unknown[]
}
export type QueueItem = { readonly record: ReviewedRecord; readonly document: DocumentSummary }
export type Queue = { readonly items: readonly QueueItem[]; readonly total: number }
export type SearchHit = {
  readonly document: DocumentSummary
  readonly snippet: string
  readonly marks: readonly Span[]
}
export type SearchResult = { readonly hits: readonly SearchHit[]; readonly total: number }
export type IncidentList = { readonly incidents: readonly Incident[]; readonly total: number }
export type IncidentView = {
  readonly incident: Incident
  readonly documents: readonly DocumentSummary[]
  readonly proposals: readonly Proposal[]
}
export type UpdateView = {
  readonly report: Cleared<Report> | Internal<Report>
  readonly cleared: boolean
  readonly blockers: readonly string[]
}
export type CaseList = readonly Case[]
