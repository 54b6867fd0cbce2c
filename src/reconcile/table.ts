/**
 * Rows by key that never change: laying changes on copies only the cells they fall into, so that one step
 * at a million rows costs what it touches, and the state before stays as it was.
 */
export type Table<Row> = {
  readonly size: number
  readonly shelves: readonly Shelf<Row>[]
}

/** A part of a table, divided into the more cells the more rows it has; how many cells is a power of two. */
type Shelf<Row> = { readonly size: number; readonly cells: readonly ReadonlyMap<string, Row>[] }

/** Changes to a table: undefined takes a row away. */
export type Changes<Row> = ReadonlyMap<string, Row | undefined>

const SHELF_BITS = 11
const SHELVES = 1 << SHELF_BITS
/** As many rows as a cell has on the mean before its shelf is divided further. */
const CELL = 32

/** A table without rows. */
export function emptyTable<Row>(): Table<Row> {
  const none: Shelf<Row> = { size: 0, cells: [new Map()] }
  return { size: 0, shelves: Array.from({ length: SHELVES }, () => none) }
}

/** The row of a key. */
export function lookUp<Row>(table: Table<Row>, key: string): Row | undefined {
  if (table.size === 0) return undefined
  const hash = hashOf(key)
  const cells = table.shelves[shelfOf(hash)]?.cells
  return cells?.[cellOf(hash, cells.length)]?.get(key)
}

/** All rows with their keys, in no order that means anything. */
export function rowsOf<Row>(table: Table<Row>): [key: string, row: Row][] {
  const rows: [key: string, row: Row][] = []
  for (const { size, cells } of table.shelves)
    if (size > 0) for (const cell of cells) rows.push(...cell)
  return rows
}

/** The table with changes laid on. */
export function patchTable<Row>(table: Table<Row>, changes: Changes<Row>): Table<Row> {
  if (changes.size === 0) return table
  const shelves = table.shelves.slice()
  let size = table.size
  for (const [index, those] of byShelf(changes)) {
    const shelf = openShelf(shelves[index], those.length)
    size -= shelf.size
    for (const { key, hash, row } of those) {
      const cell = openCell(shelf, cellOf(hash, shelf.cells.length))
      shelf.size += (row === undefined ? 0 : 1) - (cell.has(key) ? 1 : 0)
      if (row === undefined) cell.delete(key)
      else cell.set(key, row)
      if (shelf.size > shelf.cells.length * CELL) divide(shelf)
    }
    size += shelf.size
    shelves[index] = { size: shelf.size, cells: shelf.cells }
  }
  return { size, shelves }
}

type Change<Row> = { readonly key: string; readonly hash: number; readonly row: Row | undefined }

/** Changes by the number of their shelf: each shelf is gone through once, so that what is worked on stays near. */
function byShelf<Row>(changes: Changes<Row>): Map<number, Change<Row>[]> {
  const shelves = new Map<number, Change<Row>[]>()
  for (const [key, row] of changes) {
    const hash = hashOf(key)
    const index = shelfOf(hash)
    const those = shelves.get(index)
    if (those) those.push({ key, hash, row })
    else shelves.set(index, [{ key, hash, row }])
  }
  return shelves
}

/** A shelf while changes are laid on: the cells that are its own, and those it still has in common with the table before. */
type OpenShelf<Row> = {
  size: number
  cells: ReadonlyMap<string, Row>[]
  own: Map<number, Map<string, Row>>
}

/** An empty shelf gets at once as many cells as so many rows will fill. */
function openShelf<Row>(shelf: Shelf<Row> | undefined, rows: number): OpenShelf<Row> {
  if (shelf && shelf.size > 0)
    return { size: shelf.size, cells: shelf.cells.slice(), own: new Map() }
  const count = 2 ** Math.ceil(Math.log2(Math.max(1, rows / CELL)))
  return { size: 0, cells: Array.from({ length: count }, () => new Map()), own: new Map() }
}

function openCell<Row>(shelf: OpenShelf<Row>, index: number): Map<string, Row> {
  const known = shelf.own.get(index)
  if (known) return known
  const cell = new Map(shelf.cells[index])
  shelf.own.set(index, cell)
  shelf.cells[index] = cell
  return cell
}

/** Puts a shelf's rows into twice as many cells. */
function divide<Row>(shelf: OpenShelf<Row>): void {
  const cells = Array.from({ length: shelf.cells.length * 2 }, () => new Map<string, Row>())
  for (const cell of shelf.cells)
    for (const [key, row] of cell) cells[cellOf(hashOf(key), cells.length)]?.set(key, row)
  shelf.cells = cells
  shelf.own = new Map(cells.entries())
}

/** Rows that one table has and another has not, and the other way round; cells that both have in common are not looked at. */
export function differingRows<Row>(
  before: Table<Row>,
  after: Table<Row>,
): { readonly gone: readonly Row[]; readonly come: readonly Row[] } {
  const gone: Row[] = []
  const come: Row[] = []
  for (const [i, old] of before.shelves.entries()) {
    const fresh = after.shelves[i]
    if (fresh === undefined || fresh === old) continue
    const common = new Set(fresh.cells)
    for (const cell of old.cells)
      if (!common.has(cell))
        for (const [key, row] of cell) if (lookUp(after, key) !== row) gone.push(row)
    const left = new Set(old.cells)
    for (const cell of fresh.cells)
      if (!left.has(cell))
        for (const [key, row] of cell) if (lookUp(before, key) !== row) come.push(row)
  }
  return { gone, come }
}

/** FNV-1a over the key's letters: ids and spellings spread evenly; a number with a sign, which needs no room of its own. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193)
  return hash
}

/** The low bits of a hash. */
const shelfOf = (hash: number) => hash & (SHELVES - 1)

/** Which of a shelf's cells a key is in: the shelf has taken the low bits of the hash. */
const cellOf = (hash: number, cells: number) => (hash >>> SHELF_BITS) % cells
