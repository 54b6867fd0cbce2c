import { existsSync } from 'node:fs'
import { captureFile } from '../capture/index.ts'
import type { ReviewedRecord, SourceDocument } from '../codebook/index.ts'
import {
  compareRows,
  guessMapping,
  mapRows,
  type ComparedRow,
  type EarlierRow,
  type GuessedMapping,
  type MappedRow,
  type Mapping,
  type RowOutcome,
} from '../read/index.ts'
import { reviewState } from '../review/index.ts'
import { decisionsOfDocument, documentById, findDocument } from '../vault/index.ts'
import { noDocument } from './documents.ts'
import type { Desk } from './desk.ts'
import { importedRows, type ImportedRow } from './sheet-imports.ts'
import { mappingNamed } from './sheet-mappings.ts'

/** What importing a sheet would do, row by row; nothing is changed by asking. */
export type SheetPreview = {
  readonly document: string
  readonly name: string
  readonly map: string
  readonly counts: Readonly<Record<RowOutcome, number>>
  readonly rows: readonly ComparedRow[]
}

/** A sheet as it is before it is imported: a captured document, in the vault or not yet. */
export async function sheetDocument(desk: Desk, fileOrDocument: string): Promise<SourceDocument> {
  if (existsSync(fileOrDocument)) return (await captureFile(fileOrDocument)).document
  const document = await documentById(desk.vault, await findDocument(desk.vault, fileOrDocument))
  if (document) return document
  throw noDocument(fileOrDocument)
}

/** What a preview rests on, for whoever goes on to import. */
export type Compared = {
  readonly mapping: Mapping
  readonly mapped: readonly MappedRow[]
  readonly rows: readonly ComparedRow[]
  readonly earlier: ReadonlyMap<string, EarlierRow & ImportedRow>
}

/** Compares a sheet with what was imported by the same mapping before, and with what people judged since. */
export async function compareSheet(
  desk: Desk,
  document: SourceDocument,
  map: string,
): Promise<Compared> {
  const mapping = await mappingNamed(desk, map)
  const mapped = mapRows(document, mapping, map)
  const imported = (await importedRows(desk)).get(map) ?? new Map<string, ImportedRow>()
  const standing = await standingOn(desk, imported)
  const earlier = new Map(
    [...imported].map(([key, row]) => [key, { ...row, standing: standing.get(row.record.id) }]),
  )
  return { mapping, mapped, rows: compareRows(mapped, earlier), earlier }
}

/** What stands of imported records on which somebody has decided. */
async function standingOn(desk: Desk, rows: ReadonlyMap<string, ImportedRow>) {
  const documents = [...new Set([...rows.values()].map(({ document }) => document))]
  const standing = new Map<string, ReviewedRecord>()
  for (const document of documents) {
    const decisions = await decisionsOfDocument(desk.vault, document)
    const records = [...rows.values()]
      .filter(row => row.document === document)
      .map(row => row.record)
    const { documents: reviews } = reviewState([{ document, records }], decisions)
    for (const one of reviews.get(document)?.records ?? []) standing.set(one.record.id, one)
  }
  return standing
}

/** Shows what importing a file, or a document of the vault, would do. */
export async function previewSheet(
  desk: Desk,
  { file, map }: { readonly file: string; readonly map: string },
): Promise<SheetPreview> {
  const document = await sheetDocument(desk, file)
  const { rows } = await compareSheet(desk, document, map)
  return { document: document.id, name: document.name, map, counts: countsOf(rows), rows }
}

/** How many rows there are of each outcome. */
export function countsOf(rows: readonly ComparedRow[]): Readonly<Record<RowOutcome, number>> {
  const counts = { new: 0, changed: 0, conflict: 0, same: 0, wrong: 0, gone: 0 }
  for (const { outcome } of rows) counts[outcome] += 1
  return counts
}

/** A mapping guessed from a sheet's headings and cells, to start from. */
export async function proposeMapping(
  desk: Desk,
  file: string,
  asked: { readonly sheet?: string | undefined; readonly header?: number | undefined } = {},
): Promise<GuessedMapping> {
  return guessMapping(await sheetDocument(desk, file), asked)
}
