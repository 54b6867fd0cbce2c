import { VigilError } from '../../codebook/index.ts'
import { columnLetters, columnNumber, type Grid, type GridRow } from './grid.ts'
import type { ColumnUse, FromColumn, Mapping } from './mapping.ts'
import { fold } from './values.ts'

/** A column of a sheet: its heading as it stands there, or its letter where it has none. */
export type Column = { readonly number: number; readonly heading: string }

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

/** The headings of a row, by folded words: of two that are the same, the first. */
export function headingsOf(row: GridRow | undefined): ReadonlyMap<string, Column> {
  const columns = new Map<string, Column>()
  for (const [number, { text }] of row?.cells ?? [])
    if (!columns.has(fold(text))) columns.set(fold(text), { number, heading: text })
  return columns
}

/**
 * Finds every column that a mapping names, by its heading, or by its letter ("C").
 *
 * @throws VigilError `input-invalid`, naming all columns that are not there
 */
export function bindMapping(mapping: Mapping, grids: readonly Grid[], name: string): BoundMapping {
  const grid = gridNamed(grids, mapping.sheet, name)
  const headings = headingsOf(grid.rows.find(row => row.number === mapping.header))
  const missing: string[] = []
  const columnOf = (heading: string): Column | undefined => {
    const column = columnNumber(heading)
    return (
      headings.get(fold(heading)) ??
      (column === undefined ? undefined : { number: column, heading: columnLetters(column) })
    )
  }
  const needed = (heading: string): Column => {
    const found = columnOf(heading)
    if (!found) missing.push(heading)
    return found ?? { number: 0, heading }
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
  const there = [...headings.values()].map(({ heading }) => heading)
  throw new VigilError(
    'input-invalid',
    `${name} has no column ${missing.map(heading => `“${heading}”`).join(', ')} in row ${mapping.header}. That row has: ${there.join(', ') || 'nothing'}. Change the mapping, or its header. Nothing was changed.`,
  )
}
