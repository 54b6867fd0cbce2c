import { columnsOf, gridNamed, type Column } from './columns.ts'
import { orderOf } from './dates.ts'
import { columnLetters } from '../../codebook/index.ts'
import { gridsOf, type Grid, type GridRow } from './grid.ts'
import { agree, areReferences, meaningOfCells } from './guess-by-cells.ts'
import { isAside, meaningOf, meaningsOf, penaltyOfHeading } from './guess-headings.ts'
import { kindGuess, penaltyTypes } from './guess-kind.ts'
import { fateOf, leftOut } from './guess-one-kind.ts'
import { mappingSchema, type ColumnUse, type Mapping } from './mapping.ts'
import type { SheetSource } from './map-rows.ts'
import { OWN_COLUMNS, ownMapping } from './own-sheet.ts'
import { onOneLine } from './values.ts'

/** A mapping to start from, and what a person needs to look at in it. */
export type GuessedMapping = {
  readonly mapping: Mapping
  readonly notes: readonly string[]
  /** The columns that were found, with their first cells: what a person maps by hand. */
  readonly columns: readonly SheetColumn[]
  readonly sheets: readonly string[]
}

/** A column as a person sees it. */
export type SheetColumn = {
  /** How a mapping names it: by its heading, or its letter. */
  readonly heading: string
  readonly letter: string
  /** What stands above it; empty where nothing does. */
  readonly words: string
  readonly examples: readonly string[]
  /** All that its first rows say, where that is a few words that come again; otherwise nothing. */
  readonly values: readonly string[]
}

/** Rows among which the headings are looked for, and whose cells are looked at. */
const LOOKED_AT = 30
const SAMPLED = 500
const EXAMPLES = 3
const FEW = 40

/** A mapping guessed from a sheet's headings and cells: to be looked at, never applied as it is. */
export function guessMapping(
  document: SheetSource,
  asked: { readonly sheet?: string | undefined; readonly header?: number | undefined } = {},
): GuessedMapping {
  const grids = gridsOf(document.text, document.blocks)
  const grid =
    asked.sheet === undefined
      ? likeliest(grids, document.name)
      : gridNamed(grids, asked.sheet, document.name)
  const header = asked.header ?? headerOf(grid)
  const columns = columnsOf(grid, header)
  const rows = grid.rows.filter(row => row.number > header).slice(0, SAMPLED)
  const shown = columns.map(({ number, heading, words }) => ({
    heading,
    letter: columnLetters(number),
    words,
    ...cellsSeen(textsOf(rows, number)),
  }))
  const sheets = grids.flatMap(({ name }) => name ?? [])
  if (isOwn(columns))
    return {
      mapping: ownMapping(columns.map(({ heading }) => heading)),
      notes: [],
      columns: shown,
      sheets,
    }
  const about = { grid, header, columns, rows }
  return { ...guess(about, grids.length > 1), columns: shown, sheets }
}

const isOwn = (columns: readonly Column[]) =>
  OWN_COLUMNS.every((name, at) => columns[at]?.heading === name)

/** Of several sheets the one with the most headings that are known: lists and notes often stand before it. */
function likeliest(grids: readonly Grid[], name: string): Grid {
  const most = (grid: Grid) => Math.max(0, ...grid.rows.slice(0, LOOKED_AT).map(headingsKnown))
  const [best] = grids.toSorted((a, b) => most(b) - most(a))
  return best ?? gridNamed(grids, undefined, name)
}

/** How many headings of a row are known. */
const headingsKnown = (row: GridRow) =>
  [...row.cells.values()].filter(({ text }) => meaningOf(text) !== undefined).length

/**
 * The first row with the most headings that are known, the first of all where none is; or the row right below it, where
 * that has the headings of single columns under those of several.
 */
function headerOf(grid: Grid): number {
  const first = grid.rows[0]?.number ?? 1
  const best = grid.rows
    .slice(0, LOOKED_AT)
    .reduce<GridRow | undefined>(
      (most, row) => (headingsKnown(row) > (most ? headingsKnown(most) : 0) ? row : most),
      undefined,
    )
  const below = grid.rows.find(({ number }) => number === (best?.number ?? 0) + 1)
  return (below && isHeadings(below) ? below.number : best?.number) ?? first
}

/** Whether a row under the headings holds headings too: words alone, half of them known. */
function isHeadings(row: GridRow): boolean {
  const texts = [...row.cells.values()].map(({ text }) => text)
  return texts.every(text => !/\d/.test(text)) && headingsKnown(row) * 2 >= texts.length
}

const cellsSeen = (texts: readonly string[]) => ({
  examples: texts.slice(0, EXAMPLES),
  values: texts.length <= FEW ? texts : [],
})

/** What a column may be by its cells: a reference where all rows have one of their own, days, or kinds of records. */
function meaningIn({ number }: Column, rows: readonly GridRow[]): string | undefined {
  const cells = rows.flatMap(row => row.cells.get(number)?.text ?? [])
  return areReferences(cells, rows.length) ? 'key' : meaningOfCells(textsOf(rows, number))
}

function textsOf(rows: readonly GridRow[], column: number): string[] {
  return [...new Set(rows.flatMap(row => onOneLine(row.cells.get(column)?.text ?? '') || []))]
}

type About = {
  readonly grid: Grid
  readonly header: number
  readonly columns: readonly Column[]
  readonly rows: readonly GridRow[]
}

function guess({ grid, header, columns, rows }: About, isOneOfMany: boolean) {
  const notes: string[] = []
  const uses: Record<string, ColumnUse[]> = {}
  const found = new Map<string, Column>()
  const open: Column[] = []
  const meanings = meaningsOf(columns.map(({ words }) => words))
  for (const [at, column] of columns.entries()) {
    const meaning = column.words === '' ? undefined : meanings[at]
    const isIt = meaning !== undefined && agree(meaning, textsOf(rows, column.number))
    if (!isIt) open.push(column)
    else if (found.has(meaning)) notes.push(`“${column.heading}” may be ${meaning} too`)
    else found.set(meaning, column)
  }
  const nowhere: string[] = []
  for (const column of open) {
    const meaning = isAside(column.words) ? undefined : meaningIn(column, rows)
    if (meaning !== undefined && !found.has(meaning)) found.set(meaning, column)
    else if (column.words !== '') nowhere.push(`“${column.heading}”`)
  }
  const kindColumn = found.get('kind')
  const described = describing(found)
  const types = penaltyTypes(kindColumn, rows)
  const headings = columns.map(({ words }) => words)
  const kind = kindGuess(kindColumn, { rows, telling: { sheet: grid.name, headings, found } })
  const only = typeof kind.kind === 'string' ? kind.kind : undefined
  nowhere.push(...described.alone.map(({ heading }) => `“${heading}”`))
  for (const [slot, column] of found) {
    if (slot === 'key' || slot === 'kind' || ABOUT.has(slot)) continue
    const texts = textsOf(rows, column.number)
    const fate = only ? fateOf(only, slot, texts) : 'taken'
    if (fate === 'nowhere') {
      nowhere.push(`“${column.heading}”`)
      continue
    }
    const use = useOf(slot, texts)
    const more = {
      ...(slot === 'target' && described.uses),
      ...(slot === 'penalty' && { ...penaltyOfHeading(column.words), ...types }),
    }
    const isLeft = fate === 'left out'
    if (isLeft && only) notes.push(leftOut(only, slot, column.heading))
    uses[column.heading] = [{ ...use.use, ...more, ...(isLeft && { leave: true }) }]
    notes.push(...use.notes.map(note => `“${column.heading}”: ${note}`))
  }
  if (nowhere.length > 0)
    notes.push(`${nowhere.join(', ')} ${nowhere.length === 1 ? 'leads' : 'lead'} nowhere yet`)
  const key = found.get('key')
  if (!key) notes.push('no column is a reference of its own: a row that changes comes as a new one')
  const mapping = mappingSchema.parse({
    ...(isOneOfMany && grid.name?.trim() ? { sheet: grid.name } : {}),
    header,
    ...(key ? { key: key.heading } : {}),
    kind: kind.kind,
    columns: uses,
  })
  return { mapping, notes: [...kind.notes, ...notes] }
}

/** What describes the one person in the cell of another column. */
const ABOUT: ReadonlySet<string> = new Set(['as', 'age'])

/** The columns that describe whom it was done to; alone where no column says who that is. */
function describing(found: ReadonlyMap<string, Column>) {
  const columns = [...found].filter(([meaning]) => ABOUT.has(meaning))
  const isTold = found.has('target')
  return {
    uses: Object.fromEntries(isTold ? columns.map(([as, { heading }]) => [as, heading]) : []),
    alone: isTold ? [] : columns.map(([, column]) => column),
  }
}

function useOf(
  slot: string,
  texts: readonly string[],
): { use: ColumnUse; notes: readonly string[] } {
  if (slot === 'when') {
    const order = orderOf(texts)
    if (order === 'mixed')
      return {
        use: { slot },
        notes: ['days are written in both orders: rows that may be read either way wait'],
      }
    return { use: order ? { slot, order } : { slot }, notes: [] }
  }
  if (slot !== 'target' && slot !== 'actor') return { use: { slot }, notes: [] }
  const separator = [' / ', ' | ', ' & '].find(sign => texts.some(text => text.includes(sign)))
  const notes =
    separator === undefined && texts.some(text => text.includes(',') && !text.includes(';'))
      ? ['has commas in it: set a separator where they stand between people']
      : []
  return { use: separator === undefined ? { slot } : { slot, separator }, notes }
}
