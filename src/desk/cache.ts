import type { DocketBook } from '../analyse/index.ts'
import type { Captured } from '../capture/index.ts'
import type { DocumentInfo, ReconcileState } from '../reconcile/index.ts'
import type { MappedRow } from '../read/index.ts'
import type { ReviewState } from '../review/index.ts'
import type { Compared } from './compared-sheet.ts'

/** What the picture knows of a document. */
export type KnownDocument = DocumentInfo & {
  /** The day on which it was taken in, YYYY-MM-DD. */
  readonly takenIn: string
}

/** What stands of records, before any two of them are brought together. */
export type ReviewPicture = {
  readonly documents: ReadonlyMap<string, KnownDocument>
  readonly review: ReviewState
  /** Documents that the reader has read. */
  readonly read: ReadonlySet<string>
  /** Transcripts in whose stead a later version stands: of them only what was judged counts. */
  readonly replaced: ReadonlySet<string>
}

/** What was computed from documents and decisions: can be dropped at any time and made again. */
export type Picture = ReviewPicture & { readonly reconciled: ReconcileState }

/** The last comparison, and what it was of: the vault as it was, the sheet and the mapping. */
type KeptComparison = { readonly of: string; readonly compared: Promise<Compared> }

/** What was computed from the vault so far, and sheets that were opened; dropped and made again at will. */
export type Cache = {
  picture?: Promise<Picture>
  reviewed?: Promise<ReviewPicture>
  books?: ReadonlyMap<string, DocketBook>
  /** Of the vault when the picture was computed: another one tells that another program has written. */
  version?: number
  opened?: ReadonlyMap<string, Captured>
  compared?: KeptComparison
  mapped?: ReadonlyMap<string, readonly MappedRow[]>
}
