import { captureBytes } from '../capture/index.ts'
import { VigilError } from '../codebook/index.ts'
import { MAPPABLE } from '../read/index.ts'
import { countDocuments, listDocuments } from '../vault/index.ts'
import type { Desk } from './desk.ts'
import { listImports, type SheetImport } from './sheet-imports.ts'
import { keptMappings, type KeptMapping } from './sheet-mappings.ts'

/** A spreadsheet to be mapped: of the vault, or opened and stored nowhere yet. */
export type SheetDocument = { readonly id: string; readonly name: string }

/** What there is to work with: sheets, mappings, imports, and where a column may lead. */
export type KeptSheets = {
  /** Of the vault, the latest taken in first. */
  readonly documents: readonly SheetDocument[]
  readonly mappings: readonly KeptMapping[]
  readonly imports: readonly SheetImport[]
  readonly slots: readonly string[]
}

const SHEETS = /^text\/csv$|spreadsheet/

/** The sheets, mappings and imports of the vault. */
export async function sheetsKept(desk: Desk): Promise<KeptSheets> {
  const limit = Math.max(1, await countDocuments(desk.vault))
  const documents = (await listDocuments(desk.vault, { limit }))
    .filter(({ mediaType }) => SHEETS.test(mediaType))
    .map(({ id, name }) => ({ id, name }))
  const [mappings, imports] = [await keptMappings(desk), await listImports(desk)]
  return { documents, mappings, imports, slots: MAPPABLE }
}

/** So many opened sheets are held at a time. */
const HELD = 3

/**
 * Opens a sheet that came as bytes: it is held until the desk closes, or others were opened after it, and stored only
 * when its rows are imported. Errors: those of a capture, and `input-invalid` for what is no sheet.
 */
export async function openSheet(
  desk: Desk,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
): Promise<SheetDocument & { readonly notes: readonly string[] }> {
  const captured = await captureBytes({ name, bytes })
  const { document, notes } = captured
  if (!SHEETS.test(document.mediaType))
    throw new VigilError(
      'input-invalid',
      `${document.name} is no spreadsheet (${document.mediaType}): save it as CSV, XLSX or ODS and open that. Nothing was stored.`,
    )
  const others = [...(desk.cache.opened ?? [])].filter(([id]) => id !== document.id)
  desk.cache.opened = new Map([[document.id, captured] as const, ...others].slice(0, HELD))
  return { id: document.id, name: document.name, notes }
}
