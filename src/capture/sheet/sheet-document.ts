import { VigilError } from '../../codebook/index.ts'
import type { Parsed } from '../apart/format.ts'
import type { Metadata } from '../captured.ts'
import { layOut, type Piece } from '../extract.ts'

/** A cell that holds something: its column from 1, and what it shows. */
export type Cell = { readonly column: number; readonly text: string }
export type Row = { readonly number: number; readonly cells: readonly Cell[] }

/** A sheet of a workbook; the one of a CSV file has no name. */
export type Sheet = {
  readonly name: string | undefined
  readonly rows: readonly Row[]
  /** What somebody wrote beside a cell ("B7"). */
  readonly comments?: readonly { readonly cell: string; readonly text: string }[] | undefined
}

/** More cells are a data set, not a document: those after them are left out, which is said. */
export const MOST_CELLS = 200_000
/** So many empty cells at most hold the place of empty columns. */
const WIDEST_GAP = 20

/** A workbook as a document: a heading for each sheet, each cell a block with its place, empty rows left out. */
export function sheetDocument(
  name: string,
  sheets: readonly Sheet[],
  about: { readonly metadata?: Metadata; readonly notes?: readonly string[] } = {},
): Parsed {
  const pieces: Piece[] = []
  let room = MOST_CELLS
  let row = 0
  let lastRow: number | undefined
  let full = false
  for (const sheet of sheets) {
    const at = sheet.name === undefined ? {} : { sheet: sheet.name }
    if (sheet.name !== undefined && sheet.name.trim() !== '')
      pieces.push({ kind: 'heading', text: oneLine(sheet.name), level: 2, at })
    for (const { number, cells } of sheet.rows) {
      row += 1
      room -= cells.length
      full ||= room < 0
      if (full) continue
      lastRow = number
      pieces.push(...rowPieces(cells, { number, row, at }))
    }
    for (const { cell, text } of sheet.comments ?? [])
      pieces.push({ kind: 'caption', text: `${cell}: ${oneLine(text)}`, at: { ...at, cell } })
  }
  if (pieces.every(({ kind }) => kind === 'heading'))
    throw new VigilError('input-unreadable', `${name} has no filled cells. Nothing was stored.`)
  const { text, blocks } = layOut(pieces)
  const notes = [
    ...(about.notes ?? []),
    ...(full
      ? [
          `it has more than ${MOST_CELLS.toLocaleString('en-US')} filled cells: what comes after row ${lastRow} is not in the text; the original keeps it`,
        ]
      : []),
  ]
  return { text, blocks, metadata: about.metadata ?? {}, notes }
}

type RowPlace = {
  readonly number: number
  readonly row: number
  readonly at: { readonly sheet?: string }
}

function rowPieces(cells: readonly Cell[], { number, row, at }: RowPlace): Piece[] {
  let next = 1
  return cells.flatMap(({ column, text }) => {
    const gap = Math.min(Math.max(column - next, 0), WIDEST_GAP)
    next = column + 1
    const empty = Array.from({ length: gap }, (): Piece => ({ kind: 'cell', text: '', row }))
    const cell = `${columnName(column)}${number}`
    return [...empty, { kind: 'cell', text: oneLine(text), row, at: { ...at, cell } } as const]
  })
}

/** A row is a line, its cells apart by tabs. */
const oneLine = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim()

/** 1 → "A", 27 → "AA". */
export function columnName(column: number): string {
  let name = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name
  return name
}

/** "AB7" → column 28 and row 7; undefined for what is no place of a sheet. */
export function cellPlace(name: string): { column: number; row: number } | undefined {
  const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/.exec(name) ?? []
  if (letters === undefined || digits === undefined) return undefined
  const column = letters.split('').reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return { column, row: Number(digits) }
}
