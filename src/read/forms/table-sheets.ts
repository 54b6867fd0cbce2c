import type { Span } from '../../codebook/index.ts'
import type { Doc } from '../text/doc.ts'
import { type Field, type Meaning, meanings } from './profile-fields.ts'

/** What the cells of a row say of somebody, and where the row stands. */
export type SheetRow = { readonly fields: ReadonlyMap<Meaning, Field>; readonly row: Span }

/** What a column holds: a field of a case sheet, or what became of the case. */
type Column = Meaning | 'outcome' | null

const OTHER_HEADINGS: ReadonlyMap<string, Column> = new Map([
  ...['date', 'day', 'when'].map(word => [word, 'day'] as const),
  ...['outcome', 'result', 'status', 'decision', 'ruling', 'current status'].map(
    word => [word, 'outcome'] as const,
  ),
  ...['who', 'person', 'individual', 'journalist', 'activist', 'names'].map(
    word => [word, 'name'] as const,
  ),
])

/** Columns that say what befell somebody. */
const TELLING: ReadonlySet<Column> = new Set<Column>([
  'outcome',
  'sentence',
  'charge',
  'detained',
  'released',
])

/** The cells of a line: apart by tabs, by upright strokes, or by two or more spaces. */
function cellsOf(line: string, at: number): Span[] {
  const parted = line.includes('\t') ? /\t/g : line.includes('|') ? /\|/g : / {2,}/g
  const cells: Span[] = []
  let from = 0
  const add = (to: number): void => {
    const text = line.slice(from, to)
    const words = text.trim()
    const start = at + from + (words === '' ? 0 : text.indexOf(words))
    cells.push([start, start + words.length])
  }
  for (const { index, 0: mark } of line.matchAll(parted)) {
    add(index)
    from = index + mark.length
  }
  add(line.length)
  // "| Name | Date |": nothing stands outside the strokes.
  const outer = line.includes('|') && !line.includes('\t')
  const empty = ([start, end]: Span | readonly []): boolean => start === end
  if (outer && empty(cells[0] ?? [])) cells.shift()
  if (outer && empty(cells.at(-1) ?? [])) cells.pop()
  return cells
}

const UNDERLINE = /^[\s|:+=-]*$/

function columnOf(words: string): Column {
  const heading = words.toLowerCase().replace(/(?:\(s\))?[:*\s]*$/, '')
  return meanings.get(heading) ?? OTHER_HEADINGS.get(heading) ?? null
}

/** What the columns under a row of headings hold; null where it is no such row. */
function columnsOf({ source }: Doc, cells: readonly Span[]): readonly Column[] | null {
  const columns = cells.map(([start, end]) => columnOf(source.slice(start, end)))
  const told = columns.filter(column => TELLING.has(column))
  return cells.length > 2 && columns.includes('name') && told.length > 0 ? columns : null
}

const RELEASED = /\b(?:released|freed|bailed|let go|pardoned|amnestied)\b/i
const HELD = /\b(?:detained|arrested|held|remanded|in custody)\b/i
const NOTHING = /\b(?:pending|ongoing|unknown|under investigation|not|no)\b/i
/** What somebody got, or that nothing was proved. */
const ENDED =
  /\b(?:years?|months?|days?|fined?|prison|life|acquitted|dropped|dismissed|discontinued|sentenced|warning|suspended|probation)\b/i

/** What became of somebody, by the words of a cell. */
function outcomeOf(words: string): Meaning | null {
  if (RELEASED.test(words)) return 'released'
  if (ENDED.test(words)) return 'sentence'
  return HELD.test(words) && !NOTHING.test(words) ? 'detained' : null
}

/** Tells in which block a place of a text is, where places are asked for in their order. */
function blocksInOrder({ blocks }: Doc): (at: number) => number {
  let block = 0
  return at => {
    while (block + 1 < blocks.length && (blocks[block + 1]?.start ?? 0) <= at) block++
    return block
  }
}

function fieldsOf(
  doc: Doc,
  { columns, cells }: { readonly columns: readonly Column[]; readonly cells: readonly Span[] },
  blockAt: (at: number) => number,
): Map<Meaning, Field> {
  const fields = new Map<Meaning, Field>()
  for (const [i, column] of columns.entries()) {
    const cell = cells[i]
    if (!column || !cell || cell[0] === cell[1]) continue
    const block = blockAt(cell[0])
    const became =
      column === 'outcome' || column === 'sentence' ? outcomeOf(doc.source.slice(...cell)) : null
    const meaning = became ?? (column === 'outcome' ? null : column)
    if (!meaning || fields.has(meaning)) continue
    fields.set(meaning, { block, meaning, start: cell[0], value: cell })
  }
  return fields
}

/** The rows of tables in a text that tell, under headings, what befell whom: "Name | Date | Charge | Outcome". */
export function sheetRows(doc: Doc): SheetRow[] {
  const rows: SheetRow[] = []
  if (!/\t|\||\S {2,}\S/.test(doc.source)) return rows
  const blockAt = blocksInOrder(doc)
  let columns: readonly Column[] | null = null
  let at = 0
  for (const line of doc.source.split('\n')) {
    const cells = line.trim() === '' ? [] : cellsOf(line, at)
    if (cells.length < 2) columns = null
    else if (!UNDERLINE.test(line)) {
      if (columns?.length === cells.length)
        rows.push({
          fields: fieldsOf(doc, { columns, cells }, blockAt),
          row: [at, at + line.length],
        })
      else columns = columnsOf(doc, cells)
    }
    at += line.length + 1
  }
  return rows
}
