import { columnLetters, columnNumber, VigilError } from '../../codebook/index.ts'
import { type Grid, type GridRow } from './grid.ts'
import type { ColumnUse, FromColumn, Mapping } from './mapping.ts'
import { fold, onOneLine } from './values.ts'

/** A column of a sheet by its number, from 1. */
export type Column = {
  readonly number: number
  /** How a mapping names it: its heading as it stands there, or its letter. */
  readonly heading: string
  /** What stands above it; empty where nothing does. */
  readonly words: string
}

/** A mapping laid over one sheet: every column that it names was found. */
export type BoundMapping = {
  readonly mapping: Mapping
  readonly sheet: string | undefined
  readonly rows: readonly GridRow[]
  readonly uses: readonly { readonly column: Column; readonly use: ColumnUse }[]
  readonly key: Column | undefined
  readonly kind: { readonly column: Column; readonly from: FromColumn } | undefined
  readonly reviewed: Column | undefined
  readonly columnOf: (heading: string) => Column | undefined
}

/** The sheet that is meant; an error says which there are. */
export function gridNamed(grids: readonly Grid[], sheet: string | undefined, name: string): Grid {
  const found =
    sheet === undefined ? grids[0] : grids.find(grid => fold(grid.name ?? '') === fold(sheet))
  if (found) return found
  const names = grids.flatMap(grid => grid.name ?? [])
  throw new VigilError(
    'input-invalid',
    grids.length === 0
      ? `${name} has no cells: it is no CSV, XLSX or ODS file, or was saved without values. Nothing was changed.`
      : `${name} has no sheet “${sheet}”${names.length > 0 ? `; there are: ${names.join(', ')}` : ' but the one of a CSV file, which has no name'}. Change the mapping's sheet. Nothing was changed.`,
  )
}

/** What is longer is a text, not a heading: its column is named by its letter. */
const LONGEST_HEADING = 300

/** How far above the row of the headings a merged cell may begin. */
const MERGED = 3

/**
 * The columns of a sheet in their order: each by its heading, or by its letter where it has none, or where another has
 * the same. A heading that is empty is that of a cell merged with those above it; a title, alone in its row, is none.
 */
export function columnsOf(grid: Grid, header: number): Column[] {
  const widths = new Set(
    grid.rows.flatMap(({ number, cells }) => (number >= header ? [...cells.keys()] : [])),
  )
  const rows = grid.rows
    .filter(
      ({ number, cells }) =>
        number === header || (number < header && number >= header - MERGED && cells.size > 1),
    )
    .toReversed()
  const taken = new Set<string>()
  return [...widths]
    .toSorted((a, b) => a - b)
    .map(number => {
      const words = onOneLine(rows.flatMap(({ cells }) => cells.get(number)?.text ?? [])[0] ?? '')
      const isOwn = words !== '' && words.length <= LONGEST_HEADING && !taken.has(fold(words))
      taken.add(fold(words))
      return { number, heading: isOwn ? words : columnLetters(number), words }
    })
}

/**
 * Finds every column that a mapping names, by its heading, or by its letter ("C").
 *
 * @throws VigilError `input-invalid`, naming all columns that are not there
 */
export function bindMapping(mapping: Mapping, grids: readonly Grid[], name: string): BoundMapping {
  const grid = gridNamed(grids, mapping.sheet, name)
  const columns = columnsOf(grid, mapping.header)
  const headings = new Map(columns.map(column => [fold(column.heading), column]))
  const missing: string[] = []
  const columnOf = (heading: string): Column | undefined => {
    const column = columnNumber(heading)
    return (
      headings.get(fold(heading)) ??
      (column === undefined
        ? undefined
        : { number: column, heading: columnLetters(column), words: '' })
    )
  }
  const needed = (heading: string): Column => {
    const found = columnOf(heading)
    if (!found) missing.push(heading)
    return found ?? { number: 0, heading, words: '' }
  }
  const uses = Object.entries(mapping.columns).flatMap(([heading, those]) => {
    // A sheet of Vigil's has the columns that its records fill.
    if (mapping.cells === 'vigil' && !headings.has(fold(heading))) return []
    const column = needed(heading)
    return those.map(use => ({ column, use }))
  })
  for (const { use } of uses)
    for (const other of [use.type, use.unit, use.as, use.age])
      if (typeof other === 'object') needed(other.column)
  for (const { use } of uses) for (const heading of [use.as, use.age]) if (heading) needed(heading)
  const { kind, reviewed, key } = mapping
  const bound: BoundMapping = {
    mapping,
    sheet: grid.name,
    rows: grid.rows.filter(row => row.number > mapping.header),
    uses,
    key: key === undefined ? undefined : needed(key),
    kind: typeof kind === 'string' ? undefined : { column: needed(kind.column), from: kind },
    reviewed: typeof reviewed === 'object' ? needed(reviewed.column) : undefined,
    columnOf,
  }
  if (missing.length === 0) return bound
  const there = columns.flatMap(({ words }) => words || [])
  throw new VigilError(
    'input-invalid',
    `${name} has no column ${missing.map(heading => `“${heading}”`).join(', ')} in row ${mapping.header}. That row has: ${there.join(', ') || 'nothing'}. Change the mapping, or its header. Nothing was changed.`,
  )
}
