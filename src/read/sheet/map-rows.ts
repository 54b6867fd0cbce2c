import {
  admit,
  columnLetters,
  KIND_NAMES,
  plainIssue,
  recordSchema,
  stableId,
  type Admitted,
  type Block,
  type Kind,
  type Span,
} from '../../codebook/index.ts'
import { bindMapping, type BoundMapping, type Column } from './columns.ts'
import { expected, meant, type Meant } from './fault.ts'
import { gridsOf, type GridCell, type GridRow } from './grid.ts'
import { ATTRIBUTES, KEPT, type ColumnUse, type FromColumn, type Mapping } from './mapping.ts'
import { ownValueIn } from './own-cells.ts'
import { fold, isNothing, onOneLine, penaltiesIn, slotOf, tableValue, valueIn } from './values.ts'

/** A value of a row that cannot be taken: where, what it says, and what was expected. */
export type RowFault = {
  readonly column: string
  /** "C12". */
  readonly cell: string
  readonly found: string
  readonly expected: string
}

/** A row of a sheet as a record; or what is wrong with it. */
export type MappedRow = {
  /** As the sheet numbers it. */
  readonly row: number
  /** By what it is known again: its own reference, or what it says. */
  readonly key: string
  readonly record: Admitted | undefined
  readonly faults: readonly RowFault[]
  /** Whether who kept the sheet had checked it. */
  readonly isReviewed: boolean
}

/** A captured sheet, and the name under which its mapping is kept. */
export type SheetSource = {
  readonly id: string
  readonly name: string
  readonly text: string
  readonly blocks: readonly Block[]
}

/** How surely a row of a monitor's sheet says what its record says, before anybody has compared the two. */
const CONFIDENCE = 0.9

/**
 * The rows of a captured sheet as records, in its order; empty rows are left out. Rows that say the same reference
 * twice, and values that are not what their slot holds, are faults of their row.
 *
 * @throws VigilError `input-invalid` where the sheet or a column that the mapping names is not there
 */
export function mapRows(document: SheetSource, mapping: Mapping, named: string): MappedRow[] {
  const bound = bindMapping(mapping, gridsOf(document.text, document.blocks), document.name)
  const rows: MappedRow[] = []
  const above = new Map<number, GridCell>()
  const keys = new Map<string, number>()
  for (const row of bound.rows) {
    const cells = filled(row, bound, above)
    if (
      ![...row.cells].some(([column, { text }]) => isUsed(bound, column) && isFilledIn(text, bound))
    )
      continue
    rows.push(mapRow({ document, bound, named, row, cells, keys }))
  }
  return rows
}

const used = new WeakMap<BoundMapping, ReadonlySet<number>>()

const isFilledIn = (text: string, { mapping }: BoundMapping) => !isEmpty(text, mapping)

/** Whether a column is one of those that the mapping names: a row with others only, or with its number alone, is none. */
function isUsed(bound: BoundMapping, column: number): boolean {
  const known =
    used.get(bound) ??
    new Set([
      ...bound.uses.map(({ column: { number } }) => number),
      ...[bound.kind?.column].flatMap(one => one?.number ?? []),
    ])
  used.set(bound, known)
  return known.has(column)
}

/** The cells of a row, with those above where the mapping says that they go on. */
function filled(row: GridRow, { uses }: BoundMapping, above: Map<number, GridCell>) {
  if (!uses.some(({ use }) => use.fill)) return row.cells
  const cells = new Map(row.cells)
  for (const { column, use } of uses) {
    if (!use.fill) continue
    const own = row.cells.get(column.number)
    const cell =
      own && !/^(?:"|″|〃|''|same|то же)$/i.test(own.text) ? own : above.get(column.number)
    if (cell) {
      above.set(column.number, cell)
      cells.set(column.number, cell)
    }
  }
  return cells
}

type Working = {
  readonly document: SheetSource
  readonly bound: BoundMapping
  readonly named: string
  readonly row: GridRow
  readonly cells: ReadonlyMap<number, GridCell>
  /** References seen so far, and the row of each. */
  readonly keys: Map<string, number>
}

function mapRow(working: Working): MappedRow {
  const { document, bound, named, row } = working
  const faults: RowFault[] = []
  const fault = (column: Column, words: string) => faults.push(faultAt(working, column, words))
  const strange = notOne(working)
  if (strange) {
    fault(strange.column, strange.expected)
    return {
      row: row.number,
      key: `row ${row.number}`,
      record: undefined,
      faults,
      isReviewed: false,
    }
  }
  const kind = kindOf(working)
  if ('expected' in kind) fault(bound.kind?.column ?? NOWHERE, kind.expected)
  const filledIn = 'value' in kind ? slotsOf(working, kind.value, fault) : { slots: {}, spans: {} }
  const key = keyOf(working, filledIn.slots, fault)
  const isReviewed = reviewedIn(working)
  const quote = quoteOf(document.text, row)
  const draft = {
    ...filledIn.slots,
    kind: 'value' in kind ? kind.value : '',
    document: document.name,
    id: stableId(document.id, 'sheet', named, key),
    quote,
    anchors: [quote],
    spans: filledIn.spans,
    why: `row ${row.number}${bound.sheet === undefined ? '' : ` of “${bound.sheet}”`}, by the mapping “${named}”`,
    confidence: CONFIDENCE,
  }
  if (faults.length > 0) return { row: row.number, key, record: undefined, faults, isReviewed }
  const parsed = recordSchema.safeParse(draft)
  if (parsed.success)
    return { row: row.number, key, record: admit(parsed.data, document.text), faults, isReviewed }
  for (const issue of parsed.error.issues)
    fault(
      columnFilling(working, String(issue.path[0])),
      plainIssue(issue).replace(/^is (?:to be )?/, ''),
    )
  return { row: row.number, key, record: undefined, faults, isReviewed }
}

const TOTAL =
  /^(?:(?:grand |sub)?totals?|sum|total general|totaux|барлығы|жалпы)\s*[:.]?(?:\s*\d.*)?$|^(?:grand )?total (?:for|in|of)\s|^(?:итого|всего)(?:[\s:.]|$)/i

/** What is no row of a table of records: totals, and the headings once more. */
function notOne({ bound, row, cells }: Working) {
  if (bound.mapping.cells === 'vigil') return undefined
  const number = Math.min(...row.cells.keys())
  const first = row.cells.get(number)
  const known = [bound.key, ...bound.uses.map(({ column: one }) => one)]
  const column =
    first &&
    (known.find(one => one?.number === number) ?? {
      number,
      heading: columnLetters(number),
      words: '',
    })
  if (column && TOTAL.test(first.text))
    return { column, expected: 'a record: a row of totals is left' }
  const isHeading = bound.uses.every(
    use =>
      use.column.words !== '' &&
      fold(cells.get(use.column.number)?.text ?? '') === fold(use.column.words),
  )
  return column && isHeading && bound.uses.length > 0
    ? { column, expected: 'a record: these are the headings again' }
    : undefined
}

const NOWHERE: Column = { number: 0, heading: 'the row', words: '' }

function faultAt({ row, cells }: Working, column: Column, words: string): RowFault {
  return {
    column: column.heading,
    cell: `${columnLetters(column.number)}${row.number}`,
    found: cells.get(column.number)?.text ?? '',
    expected: words,
  }
}

const columnFilling = ({ bound }: Working, slot: string): Column =>
  bound.uses.find(({ use }) => use.slot === slot)?.column ?? NOWHERE

/** The words of a row, from its first filled cell to its last. */
function quoteOf(text: string, { cells }: GridRow) {
  const all = [...cells.values()]
  const start = all.reduce((least, cell) => Math.min(least, cell.start), Infinity)
  const end = all.reduce((most, cell) => Math.max(most, cell.end), 0)
  return { exact: text.slice(start, end), start, end }
}

function kindOf({ bound, cells }: Working): Meant<Kind> {
  const { kind } = bound.mapping
  if (typeof kind === 'string') return meant(kind)
  const text = cells.get(bound.kind?.column.number ?? 0)?.text ?? ''
  const told = tableValue(text, kind.values) ?? text
  const found = KIND_NAMES.find(name => name === fold(String(told)))
  if (found) return meant(found)
  return expected(
    text === ''
      ? 'a kind of record: the cell is empty'
      : `a kind of record, or a line in the kind's values for “${text}”: ${KIND_NAMES.join(', ')}`,
  )
}

type FaultSink = (column: Column, words: string) => void

function slotsOf(working: Working, kind: Kind, fault: FaultSink) {
  const { bound, cells } = working
  const slots: Record<string, unknown> = { when: null, ...fixedOf(bound.mapping, kind) }
  const spans: Record<string, Span[]> = {}
  const key = bound.key && cells.get(bound.key.number)
  if (key) spans['reference'] = [[key.start, key.end]]
  for (const { column, use } of bound.uses) {
    const cell = cells.get(column.number)
    if (!cell || isEmpty(cell.text, bound.mapping)) continue
    if (use.leave && isLeft(kind, use)) continue
    const value = KEPT.some(name => name === use.slot)
      ? undefined
      : cellValue(working, { kind, column, use, cell })
    if (value && 'expected' in value) {
      fault(column, value.expected)
      continue
    }
    const isFilled = spans[use.slot] !== undefined
    spans[use.slot] = [...(spans[use.slot] ?? []), ...spansOf(cell, use)]
    if (value) slots[use.slot] = together(slots[use.slot], value.value, isFilled)
  }
  return { slots, spans }
}

/** Whether a kind has no slot for what stands in a column. */
const isLeft = (kind: Kind, { slot }: ColumnUse) =>
  ATTRIBUTES.has(slot) && slotOf(kind, slot) === undefined

/** Of a source: the address too, where the cell leads to one and shows another thing. */
const spansOf = ({ start, end, link }: GridCell, { slot }: ColumnUse): Span[] => [
  [start, end],
  ...(slot === 'source' && link ? [link] : []),
]

const isEmpty = (text: string, { cells }: Mapping) => cells === 'people' && isNothing(text)

/** Values that every row has, as far as its kind has such a slot. */
function fixedOf({ fixed = {} }: Mapping, kind: Kind) {
  return Object.fromEntries(
    Object.entries(fixed).filter(([name]) => slotOf(kind, name) !== undefined),
  )
}

/** Two columns may fill one list; of anything else the later one counts. */
function together(before: unknown, value: unknown, isFilled: boolean): unknown {
  return isFilled && Array.isArray(before) && Array.isArray(value)
    ? [...(before as readonly unknown[]), ...(value as readonly unknown[])]
    : value
}

type CellUse = {
  readonly kind: Kind
  readonly column: Column
  readonly use: ColumnUse
  readonly cell: GridCell
}

function cellValue(working: Working, { kind, use, cell }: CellUse): Meant {
  const slot = slotOf(kind, use.slot)
  if (working.bound.mapping.cells === 'people' && BROKEN.test(cell.text))
    return expected('a value: its formula could not be worked out')
  if (!slot)
    return expected(
      `an empty cell, or a column that leaves such cells out: a ${kind} has no ${use.slot}${kindsWith(use.slot)}`,
    )
  const text = cell.text.replace(/^'(?=[=+\-@])/, '')
  if (working.bound.mapping.cells === 'vigil') return ownValueIn(text, slot)
  if (slot.type === 'parties') return partiesIn(working, use, valueIn(text, slot, use))
  if (slot.type !== 'penalties') return valueIn(text, slot, use)
  const from = { type: otherValue(working, use.type), unit: otherValue(working, use.unit) }
  return penaltiesIn(String(tableValue(text, use.values) ?? text), use, from)
}

/** What a spreadsheet shows for a formula that has no value. */
const BROKEN = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|ССЫЛКА!|ЗНАЧ!|ИМЯ\?|ДЕЛ\/0!|Н\/Д)$/

function kindsWith(slot: string): string {
  if (!ATTRIBUTES.has(slot)) return ''
  return ` (of kind: ${KIND_NAMES.filter(kind => slotOf(kind, slot) !== undefined).join(', ')})`
}

/** What another column of the row says, by its table. */
function otherValue({ bound, cells }: Working, from: string | FromColumn | undefined) {
  if (typeof from !== 'object') return undefined
  const text = cells.get(bound.columnOf(from.column)?.number ?? 0)?.text
  if (text === undefined) return undefined
  return String(tableValue(text, from.values) ?? text)
}

/** What other columns say of the one person in a cell. */
function partiesIn(working: Working, use: ColumnUse, read: Meant): Meant {
  if ('expected' in read || !Array.isArray(read.value) || read.value.length !== 1) return read
  const as = otherValue(working, use.as && { column: use.as })
  const age = Number(otherValue(working, use.age && { column: use.age }))
  const [name] = read.value as readonly unknown[]
  if (as === undefined && !Number.isInteger(age)) return read
  return meant([
    {
      name,
      ...(as !== undefined && !isNothing(as) ? { as } : {}),
      ...(Number.isInteger(age) ? { age } : {}),
    },
  ])
}

/** A row's own reference; where the sheet has none, what the row says. */
function keyOf(
  { bound, cells, row, keys }: Working,
  slots: Readonly<Record<string, unknown>>,
  fault: FaultSink,
): string {
  if (!bound.key) {
    const says = stableId(JSON.stringify(slots))
    const times = (keys.get(says) ?? 0) + 1
    keys.set(says, times)
    return `${says}/${times}`
  }
  const text = onOneLine(cells.get(bound.key.number)?.text ?? '')
  if (text === '') fault(bound.key, 'the row’s own reference: the cell is empty')
  const before = keys.get(text)
  if (text !== '' && before !== undefined)
    fault(bound.key, `a reference of its own: row ${before} has it too`)
  else keys.set(text, row.number)
  return text
}

function reviewedIn({ bound, cells }: Working): boolean {
  const { reviewed } = bound.mapping
  if (typeof reviewed === 'boolean') return reviewed
  const text = cells.get(bound.reviewed?.number ?? 0)?.text ?? ''
  return reviewed.values.some(value => fold(value) === fold(text))
}
