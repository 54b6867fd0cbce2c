import type { SourceDocument, VigilError } from '../codebook/index.ts'
import type { CaptureLimits } from './limits.ts'

export const METADATA_FIELDS = [
  'title',
  'author',
  'publisher',
  'published',
  'modified',
  'url',
  'language',
] as const
export type MetadataField = (typeof METADATA_FIELDS)[number]

/** A value that a document or its sidecar gives of itself, and where it stands: "JSON-LD datePublished". */
export type Stated = { readonly value: string; readonly from: string }

/** What is known of a document, each value with where it comes from. */
export type Metadata = { readonly [field in MetadataField]?: Stated }

/**
 * A document as it was taken in, with its sealed original; `notes` is what the monitor should know about how it was read,
 * `metadata` where each particular comes from.
 */
export type Captured = {
  readonly document: SourceDocument
  readonly original: Uint8Array
  readonly notes: readonly string[]
  readonly metadata: Metadata
}

export type CaptureOptions = {
  readonly limits?: Partial<CaptureLimits>
  /** Whether the letters of scans and photographs are read by the system's Tesseract. */
  readonly ocr?: boolean | undefined
}

/** What became of one path: taken in, failed, or left aside with the reason. */
export type CaptureOutcome =
  | { readonly path: string; readonly captured: Captured }
  | { readonly path: string; readonly error: VigilError }
  | {
      readonly path: string
      readonly skipped: string
      /** Whether somebody may have meant it to be taken in: neither hidden, nor read with another file, nor met before. */
      readonly isOdd?: true
    }
