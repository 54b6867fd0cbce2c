import type { Block, BlockPlace, Span } from '../../codebook/index.ts'

/** A filled cell: its words, and where they stand in the document's text. */
export type GridCell = {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Where the address stands that it leads to and does not show. */
  readonly link?: Span
}

/** A row of a sheet as it is numbered there; its filled cells by column, from 1. */
export type GridRow = { readonly number: number; readonly cells: ReadonlyMap<number, GridCell> }

/** A sheet of a captured workbook; the one of a CSV file has no name. */
export type Grid = { readonly name: string | undefined; readonly rows: readonly GridRow[] }

/** "AB7", or "A7:AB7" where a whole row is one block. */
const PLACE = /^([A-Z]{1,3})(\d{1,7})(?::[A-Z]{1,3}\d{1,7})?$/

/** The column that letters name: "A" is 1, "AA" 27; undefined for what is no column. */
export function columnNumber(letters: string): number | undefined {
  if (!/^[A-Z]{1,3}$/.test(letters)) return undefined
  return letters.split('').reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}

/** 1 → "A", 27 → "AA". */
export function columnLetters(column: number): string {
  let name = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name
  return name
}

type OpenCell = { text: string; start: number; end: number; link?: Span }

/** The sheets of a captured document, as far as its blocks are cells. */
export function gridsOf(text: string, blocks: readonly Block[]): Grid[] {
  const grids = new Map<string | undefined, Map<number, Map<number, OpenCell>>>()
  for (const block of blocks) {
    const place = placeOf(block.at)
    if (!place) continue
    if (block.kind !== 'cell') {
      link(text, block, grids.get(block.at?.sheet)?.get(place.row)?.get(place.column))
      continue
    }
    const rows = grids.get(block.at?.sheet) ?? new Map<number, Map<number, OpenCell>>()
    grids.set(block.at?.sheet, rows)
    const cells = rows.get(place.row) ?? new Map<number, OpenCell>()
    rows.set(place.row, cells)
    for (const [offset, cell] of cellsOf(text, block, place.isRow))
      cells.set(place.column + offset, cell)
  }
  return [...grids].map(([name, rows]) => ({
    name,
    rows: [...rows].map(([number, cells]) => ({ number, cells })),
  }))
}

/** What stands beside a cell as "B7: https://…" is where it leads. */
function link(text: string, { start, end }: Block, cell: OpenCell | undefined): void {
  const at = /^[A-Z]+\d+: (?=https?:\S+$|mailto:\S+$)/i.exec(text.slice(start, end))?.[0]
  if (cell && at !== undefined) cell.link = [start + at.length, end]
}

function placeOf(at: BlockPlace | undefined) {
  const [whole = '', letters = '', digits = ''] = PLACE.exec(at?.cell ?? '') ?? []
  const column = columnNumber(letters)
  return column === undefined
    ? undefined
    : { column, row: Number(digits), isRow: whole.includes(':') }
}

/** A block that is a whole row has its cells apart by tabs. */
function cellsOf(text: string, { start, end }: Block, isRow: boolean): [number, OpenCell][] {
  if (!isRow) return [[0, { text: text.slice(start, end), start, end }]]
  const cells: [number, OpenCell][] = []
  let at = start
  for (const [offset, words] of text.slice(start, end).split('\t').entries()) {
    if (words !== '') cells.push([offset, { text: words, start: at, end: at + words.length }])
    at += words.length + 1
  }
  return cells
}
