import { cellPlace, cellSpans, columnLetters } from '../../codebook/index.ts'
import type { Part } from './marks.ts'

/** A cell of a table: its column from 1, and where its words stand in the text. */
export type TextCell = { readonly column: number; readonly start: number; readonly end: number }
/** A row of a table: its number, where its original counts rows. */
export type TextRow = { readonly number: string | undefined; readonly cells: readonly TextCell[] }

/** Cells that follow one another, as rows and columns; columns that are empty throughout are left out. */
export type TextTable = {
  readonly start: number
  readonly end: number
  readonly sheet: string | undefined
  readonly rows: readonly TextRow[]
  /** The columns that hold something, in order, with their letters where the original has such. */
  readonly columns: readonly { readonly column: number; readonly letters: string | undefined }[]
}

/** Parts of a text, with the cells among them brought together to tables; one cell alone stays a part. */
export function withTables(text: string, parts: readonly Part[]): readonly (Part | TextTable)[] {
  const all: (Part | TextTable)[] = []
  let run: Part[] = []
  const close = () => {
    if (run.length > 1 || run[0]?.cell !== undefined) all.push(tableOf(text, run))
    else all.push(...run)
    run = []
  }
  for (const part of parts) {
    if (part.kind === 'cell' && run.at(-1)?.sheet === part.sheet) run.push(part)
    else {
      close()
      if (part.kind === 'cell') run.push(part)
      else all.push(part)
    }
  }
  close()
  return all
}

/** Whether something to be shown is a table. */
export const isTable = (shown: Part | TextTable): shown is TextTable => 'rows' in shown

function tableOf(text: string, parts: readonly Part[]): TextTable {
  const rows: { number: string | undefined; cells: TextCell[] }[] = []
  let before: Part | undefined
  for (const part of parts) {
    const gap = before ? text.slice(before.end, part.start) : '\n'
    const isNew = gap.includes('\n')
    if (isNew) rows.push({ number: undefined, cells: [] })
    const row = rows.at(-1)
    if (!row) continue
    const place = cellPlace(part.cell ?? '')
    if (place) row.number = String(place.row)
    // Empty cells are no parts; the tabs around them keep their columns.
    const next = (row.cells.at(-1)?.column ?? 0) + (isNew ? 1 : gap.split('\t').length - 1)
    const first = place?.column ?? next
    for (const { offset, start, end } of cellSpans(text, part, place?.isStretch ?? false))
      row.cells.push({ column: first + offset, start, end })
    before = part
  }
  const hasLetters = parts.some(({ cell }) => cell !== undefined)
  const used = new Set(rows.flatMap(({ cells }) => cells.map(({ column }) => column)))
  const columns = [...used].toSorted((a, b) => a - b)
  return {
    start: parts[0]?.start ?? 0,
    end: parts.at(-1)?.end ?? 0,
    sheet: parts[0]?.sheet,
    rows,
    columns: columns.map(column => ({
      column,
      letters: hasLetters ? columnLetters(column) : undefined,
    })),
  }
}
