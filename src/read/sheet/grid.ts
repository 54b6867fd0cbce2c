import { cellPlace, cellSpans, type Block, type Span } from '../../codebook/index.ts'

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

type OpenCell = { text: string; start: number; end: number; link?: Span }

/** The sheets of a captured document, as far as its blocks are cells. */
export function gridsOf(text: string, blocks: readonly Block[]): Grid[] {
  const grids = new Map<string | undefined, Map<number, Map<number, OpenCell>>>()
  for (const block of blocks) {
    const place = cellPlace(block.at?.cell ?? '')
    if (!place) continue
    if (block.kind !== 'cell') {
      link(text, block, grids.get(block.at?.sheet)?.get(place.row)?.get(place.column))
      continue
    }
    const rows = grids.get(block.at?.sheet) ?? new Map<number, Map<number, OpenCell>>()
    grids.set(block.at?.sheet, rows)
    const cells = rows.get(place.row) ?? new Map<number, OpenCell>()
    rows.set(place.row, cells)
    for (const { offset, start, end } of cellSpans(text, block, place.isStretch))
      cells.set(place.column + offset, { text: text.slice(start, end), start, end })
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
