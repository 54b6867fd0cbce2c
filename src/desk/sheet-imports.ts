import { z } from 'zod'
import { writeSorted, type Admitted, type SourceDocument } from '../codebook/index.ts'
import { mappingSchema, mapRows, rangesHold, type MappedRow } from '../read/index.ts'
import { documentById, listSettings } from '../vault/index.ts'
import type { ImportedRow } from './compared-sheet.ts'
import type { Desk } from './desk.ts'

export const IMPORT = 'sheet-import/'

const importSchema = z.strictObject({
  /** SHA-256 of the file's bytes. */
  document: z.string(),
  name: z.string(),
  /** The name of the mapping: files imported with it are versions of one sheet. */
  series: z.string(),
  mapping: mappingSchema,
  /** "2-40,45" */
  rows: z.string(),
  /** 1 and up within the series: one more than all that were known. */
  number: z.number().int().positive(),
  counts: z.strictObject({ new: z.number(), changed: z.number(), replaced: z.number() }),
  at: z.string(),
  by: z.string(),
  /** Judgements were written with it, to be taken back with it. */
  batch: z.string(),
  undone: z.strictObject({ at: z.string(), by: z.string() }).optional(),
})

/** One import as the journal keeps it. */
export type KeptImport = z.infer<typeof importSchema>
export type SheetImport = KeptImport & { readonly id: string }

/** All imports, those taken back too, as they followed each other. */
export async function listImports({ vault }: Pick<Desk, 'vault'>): Promise<SheetImport[]> {
  const all = await listSettings(vault)
  return all
    .flatMap(({ subject, value }) =>
      subject.startsWith(IMPORT)
        ? [{ ...importSchema.parse(value), id: subject.slice(IMPORT.length) }]
        : [],
    )
    .toSorted(
      (a, b) =>
        (a.series < b.series ? -1 : a.series > b.series ? 1 : 0) ||
        a.number - b.number ||
        (a.id < b.id ? -1 : 1),
    )
}

type Keeps = Pick<Desk, 'vault' | 'cache'>

/** So many sheets are held as they were mapped last: a preview, its import and the picture after it share their rows. */
const HELD = 2

/** The rows of a sheet by a mapping, worked out once for those who ask one after the other. */
export function mappedRows(
  { cache }: Pick<Desk, 'cache'>,
  document: SourceDocument,
  { mapping, series }: Pick<KeptImport, 'mapping' | 'series'>,
): readonly MappedRow[] {
  const of = writeSorted([document.id, series, mapping])
  const rows = cache.mapped?.get(of) ?? mapRows(document, mapping, series)
  const others = [...(cache.mapped ?? [])].filter(([key]) => key !== of)
  cache.mapped = new Map([[of, rows] as const, ...others].slice(0, HELD))
  return rows
}

/** By series and reference, what was imported last. */
export type ImportedRows = ReadonlyMap<string, ReadonlyMap<string, ImportedRow>>

/**
 * What all imports that were not taken back amount to: of each reference the row of the last import that had it.
 * Documents that were forgotten, or never came along, bring nothing.
 */
export async function importedRows(desk: Keeps): Promise<ImportedRows> {
  const live = (await listImports(desk)).filter(one => one.undone === undefined)
  const series = new Map<string, Map<string, ImportedRow>>()
  let last: SourceDocument | undefined
  for (const one of live) {
    if (last?.id !== one.document) last = await documentById(desk.vault, one.document)
    if (!last) continue
    const rows = series.get(one.series) ?? new Map<string, ImportedRow>()
    series.set(one.series, rows)
    const isTaken = rangesHold(one.rows)
    for (const row of mappedRows(desk, last, one))
      if (row.record && isTaken(row.row)) rows.set(row.key, importedRow(one, row, row.record))
  }
  return series
}

const importedRow = (
  { document }: KeptImport,
  { row, isReviewed }: MappedRow,
  record: Admitted,
): ImportedRow => ({ document, row, record, isReviewed })

/** The records that stand by imports, by document: what a spreadsheet's reading is. */
export async function importedRecords(
  desk: Keeps,
): Promise<ReadonlyMap<string, readonly Admitted[]>> {
  const documents = new Map<string, Admitted[]>()
  for (const rows of (await importedRows(desk)).values())
    for (const { document, record } of rows.values()) {
      const records = documents.get(document) ?? []
      documents.set(document, records)
      records.push(record)
    }
  return documents
}

/** Documents whose rows were imported: no reader reads them besides. */
export async function importedDocuments(desk: Pick<Desk, 'vault'>): Promise<ReadonlySet<string>> {
  const live = (await listImports(desk)).filter(one => one.undone === undefined)
  return new Set(live.map(one => one.document))
}
