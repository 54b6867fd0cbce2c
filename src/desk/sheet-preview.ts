import { captureFile, type Captured } from '../capture/index.ts'
import { writeSorted, type ReviewedRecord, type SourceDocument } from '../codebook/index.ts'
import {
  compareRows,
  differencesOf,
  guessMapping,
  OWN_MAPPING,
  type ComparedRow,
  type GuessedMapping,
  type MappedRow,
  type Mapping,
  type RowOutcome,
} from '../read/index.ts'
import { reviewState } from '../review/index.ts'
import {
  decisionsOfDocument,
  documentById,
  findDocument,
  heads,
  printHeads,
} from '../vault/index.ts'
import type { Alike, Compared, Earlier, ImportedRow } from './compared-sheet.ts'
import { noDocument } from './documents.ts'
import type { Desk } from './desk.ts'
import { findRecord, reviewPictureOf } from './picture.ts'
import { importedRows, mappedRows, type ImportedRows } from './sheet-imports.ts'
import { mappingNamed } from './sheet-mappings.ts'

/** What importing a sheet would do, row by row; nothing is changed by asking. */
export type SheetPreview = {
  readonly document: string
  readonly name: string
  readonly map: string
  readonly counts: Readonly<Record<RowOutcome, number>>
  readonly rows: readonly ComparedRow[]
  readonly alike: Alike | null
}

/** A sheet that is named: a file of this machine, or by its id one that was opened, or a document of the vault. */
export type NamedSheet = { readonly file: string } | { readonly document: string }

/** A sheet before it is imported, with its bytes where it is not known to be in the vault. */
export async function sheetNamed(
  desk: Desk,
  sheet: NamedSheet,
): Promise<{ readonly document: SourceDocument; readonly captured?: Captured }> {
  if ('file' in sheet) {
    const captured = await captureFile(sheet.file)
    return { document: captured.document, captured }
  }
  const opened = desk.cache.opened?.get(sheet.document)
  if (opened) return { document: opened.document, captured: opened }
  const id = await findDocument(desk.vault, sheet.document)
  const document = await documentById(desk.vault, id)
  if (document) return { document }
  throw noDocument(id)
}

/** Compares a sheet with what was imported by the same mapping before, and with what people judged since. */
export async function compareSheet(
  desk: Desk,
  document: SourceDocument,
  map: string,
): Promise<Compared> {
  const mapping = await mappingNamed(desk, map)
  const of = writeSorted([printHeads((await heads(desk.vault)).heads), document.id, map, mapping])
  if (desk.cache.compared?.of === of) return desk.cache.compared.compared
  const compared = compare(desk, document, { map, mapping })
  desk.cache.compared = { of, compared }
  return compared
}

async function compare(
  desk: Desk,
  document: SourceDocument,
  { map, mapping }: { readonly map: string; readonly mapping: Mapping },
): Promise<Compared> {
  const mapped = mappedRows(desk, document, { mapping, series: map })
  const series = await importedRows(desk)
  const imported = series.get(map) ?? new Map<string, ImportedRow>()
  const standing = await standingOn(desk, imported)
  const known = map === OWN_MAPPING ? await recordsHere(desk, mapped) : []
  const earlier = new Map<string, Earlier>([
    ...known,
    ...[...imported].map(
      ([key, row]) => [key, { ...row, standing: standing.get(row.record.id) }] as const,
    ),
  ])
  const rows = compareRows(mapped, earlier)
  return { mapping, mapped, rows, earlier, alike: alikeIn(rows, series, map) }
}

/** The other sheet that says what most of the new rows say, by the same references. */
function alikeIn(rows: readonly ComparedRow[], series: ImportedRows, map: string): Alike | null {
  const fresh = rows.flatMap(({ outcome, key, record }) =>
    outcome === 'new' && record ? [{ key, record }] : [],
  )
  const others = [...series].flatMap(([other, imported]) => {
    const same = fresh.filter(({ key, record }) => {
      const before = imported.get(key)?.record
      return before !== undefined && differencesOf(before, record).length === 0
    })
    return other === map || same.length === 0 ? [] : [{ map: other, rows: same.length }]
  })
  return others.toSorted((a, b) => b.rows - a.rows)[0] ?? null
}

/** The records of this vault that a sheet which Vigil wrote refers to, as they stand. */
async function recordsHere(desk: Desk, mapped: readonly MappedRow[]) {
  const picture = await reviewPictureOf(desk)
  return mapped.flatMap(({ key, row }): [string, Earlier][] => {
    const standing = findRecord(picture, key)
    if (standing?.record.id !== key) return []
    const { record, documentId: document, state } = standing
    return [[key, { document, row, record, isReviewed: state !== 'draft', standing, isOwn: true }]]
  })
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
  sheet: NamedSheet,
  map: string,
): Promise<SheetPreview> {
  const { document } = await sheetNamed(desk, sheet)
  const { rows, alike } = await compareSheet(desk, document, map)
  return { document: document.id, name: document.name, map, counts: countsOf(rows), rows, alike }
}

/** Rows that are wrong in one way: how many, the first cell, and what was expected. */
export type FaultSummary = {
  readonly column: string
  readonly expected: string
  readonly rows: number
  readonly cell: string
  readonly found: string
}

/** A part of a preview's rows, for whoever shows long ones. */
export type PreviewPage = SheetPreview & {
  /** How many rows there are of the outcome that was asked for. */
  readonly total: number
  /** The faults that most rows have, those of most rows first. */
  readonly faults: readonly FaultSummary[]
}

const SUMMARISED = 20

/** Some rows of a preview, of one outcome or of all. */
export async function pageOfPreview(
  desk: Desk,
  asked: {
    readonly sheet: NamedSheet
    readonly map: string
    readonly only?: RowOutcome | undefined
    readonly offset: number
    readonly limit: number
  },
): Promise<PreviewPage> {
  const { only, offset, limit } = asked
  const preview = await previewSheet(desk, asked.sheet, asked.map)
  const rows = preview.rows.filter(({ outcome }) => only === undefined || outcome === only)
  const page = rows.slice(offset, offset + limit)
  return { ...preview, rows: page, total: rows.length, faults: summaryOf(preview.rows) }
}

function summaryOf(rows: readonly ComparedRow[]): FaultSummary[] {
  const faults = new Map<string, FaultSummary>()
  for (const row of rows)
    for (const { column, cell, found, expected } of row.faults) {
      // What is expected names the value that was found: it is left out of what makes faults alike.
      const key = `${column}\n${expected.replaceAll(found === '' ? '“”' : found, '')}`
      const before = faults.get(key)
      faults.set(key, {
        ...(before ?? { column, expected, cell, found }),
        rows: (before?.rows ?? 0) + 1,
      })
    }
  return [...faults.values()].toSorted((a, b) => b.rows - a.rows).slice(0, SUMMARISED)
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
  sheet: NamedSheet,
  asked: { readonly sheet?: string | undefined; readonly header?: number | undefined } = {},
): Promise<GuessedMapping> {
  return guessMapping((await sheetNamed(desk, sheet)).document, asked)
}
