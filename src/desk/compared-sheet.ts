import type { Admitted } from '../codebook/index.ts'
import type { ComparedRow, EarlierRow, MappedRow, Mapping } from '../read/index.ts'

/** A row that stands by imports: of which document, and as which record. */
export type ImportedRow = {
  readonly document: string
  readonly row: number
  readonly record: Admitted
  readonly isReviewed: boolean
}

/** What is known of a row's reference: an import of it, or, in a sheet that Vigil wrote, a record of this vault. */
export type Earlier = EarlierRow & Omit<ImportedRow, 'record'> & { readonly isOwn?: boolean }

/** Rows that would be new, and say what rows say that were imported under another name: a sheet that came twice. */
export type Alike = { readonly map: string; readonly rows: number }

/** What a preview rests on, for whoever goes on to import. */
export type Compared = {
  readonly mapping: Mapping
  readonly mapped: readonly MappedRow[]
  readonly rows: readonly ComparedRow[]
  readonly earlier: ReadonlyMap<string, Earlier>
  readonly alike: Alike | null
}
