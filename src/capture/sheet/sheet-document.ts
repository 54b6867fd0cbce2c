import { columnLetters, VigilError } from '../../codebook/index.ts'
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
  /** What somebody wrote beside a cell ("B7"), and where it leads. */
  readonly comments?: readonly { readonly cell: string; readonly text: string }[] | undefined
}

/** More cells than a document ever has: those after them are left out, which is said. */
export const MOST_CELLS = 2_000_000
/** Of so many cells each is a block; of more, as in a data set, the cells of a row are one. */
const MOST_BLOCKS = 200_000
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
  const cells = sheets
    .flatMap(({ rows }) => rows)
    .reduce((sum, { cells: those }) => sum + those.length, 0)
  const piecesOf = cells > MOST_BLOCKS ? wholeRow : rowPieces
  for (const sheet of sheets) {
    const at = sheet.name === undefined ? {} : { sheet: sheet.name }
    if (sheet.name !== undefined && sheet.name.trim() !== '')
      pieces.push({ kind: 'heading', text: oneLine(sheet.name), level: 2, at })
    for (const { number, cells: those } of sheet.rows) {
      row += 1
      room -= those.length
      full ||= room < 0
      if (full) continue
      lastRow = number
      for (const piece of piecesOf(those, { number, row, at })) pieces.push(piece)
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
    const cell = `${columnLetters(column)}${number}`
    return [...empty, { kind: 'cell', text: cellText(text), row, at: { ...at, cell } } as const]
  })
}

/** The cells of a row as one block ("A7:F7"), apart by tabs; a wide gap begins another. */
function wholeRow(cells: readonly Cell[], { number, row, at }: RowPlace): Piece[] {
  const stretches: Cell[][] = []
  for (const cell of cells) {
    const last = stretches.at(-1)
    const gap = cell.column - (last?.at(-1)?.column ?? -Infinity)
    if (last && gap > 0 && gap <= WIDEST_GAP) last.push(cell)
    else stretches.push([cell])
  }
  return stretches.map(stretch => {
    const [first, last] = [stretch[0]?.column ?? 1, stretch.at(-1)?.column ?? 1]
    const cell = `${columnLetters(first)}${number}:${columnLetters(last)}${number}`
    return { kind: 'cell', text: joined(stretch, first), row, at: { ...at, cell } }
  })
}

function joined(cells: readonly Cell[], first: number): string {
  let text = ''
  let column = first
  for (const cell of cells) {
    text += '\t'.repeat(cell.column - column) + cellText(cell.text)
    column = cell.column
  }
  return text
}

/** The cells of a row are apart by tabs; a line break within one stays, since it often stands between people. */
const cellText = (text: string) =>
  text
    .split(/[\r\n\v\u2028\u2029]+/)
    .map(oneLine)
    .filter(Boolean)
    .join('\n')

const oneLine = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
