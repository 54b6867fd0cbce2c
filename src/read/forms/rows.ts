import type { Doc, Mention, NameMention, Sentence } from '../text/doc.ts'
import type { Draft } from '../draft.ts'
import { mentionsIn } from '../events/slots.ts'
import type { Words } from '../text/doc-words.ts'
import { HEADING_WORDS } from '../sheet/heading-words.ts'
import { type Filler, type Fillers, NOBODY } from '../referring/memory.ts'
import { asNamed } from '../referring/named.ts'
import { listed } from '../particulars/filling.ts'
import type { Timeline } from '../time/timeline.ts'
import type { Block, Kind, Span } from '../../codebook/index.ts'

/** A cell of a table that stands in a text: cells are apart by tabs, rows by lines. */
type Cell = { readonly block: number; readonly start: number; readonly end: number }

/** What a column of a table tells, as far as records take it over. */
type Column = 'when' | 'where' | 'target' | 'actor' | null

const TAKEN: ReadonlySet<string> = new Set(['when', 'where', 'target', 'actor'])
const headings = new Map(
  HEADING_WORDS.filter(([meaning]) => TAKEN.has(meaning)).flatMap(([meaning, words]) =>
    words.map(word => [word, meaning] as const),
  ),
)

/** Kinds in which something is done to somebody. */
const DONE_TO: ReadonlySet<Kind> = new Set<Kind>([
  'detention',
  'search',
  'summons',
  'intimidation',
  'violence',
  'torture',
  'death',
  'charge',
  'trial',
  'conviction',
  'acquittal',
  'appeal',
  'release',
  'lawsuit',
  'accreditation',
  'restriction',
])

function isColumn(meaning: string | undefined): meaning is Exclude<Column, null> {
  return meaning !== undefined && TAKEN.has(meaning)
}

const TAB = 9

/** The rows that the lines of a block with tabs are, with the empty cells before and after its words. */
function rowsWithin({ source }: Doc, block: number, { start, end }: Block): Cell[][] {
  const from = source.lastIndexOf('\n', start - 1) + 1
  const close = source.indexOf('\n', end)
  const rows: Cell[][] = [[]]
  let cell = from
  for (let at = from; at <= (close < 0 ? source.length : close); at++) {
    const ends = at === source.length || source.charAt(at) === '\n'
    if (!ends && source.charCodeAt(at) !== TAB) continue
    rows.at(-1)?.push({ block, start: cell, end: at })
    cell = at + 1
    if (ends && at < end) rows.push([])
  }
  return rows
}

const tabsIn = (text: string): number => text.split('\t').length - 1

/** Cells without words, which are no blocks. */
const emptyCells = (at: number, count: number): Cell[] =>
  Array.from({ length: Math.max(0, count) }, () => ({ block: NO_BLOCK, start: at, end: at }))

const NO_BLOCK = -1

/** The rows of the tables in a text, in order; an empty one stands where a table ends. */
function rowsOf(doc: Doc): Cell[][] {
  const rows: Cell[][] = []
  let last: Block | null = null
  for (const [block, here] of doc.blocks.entries()) {
    const row = rows.at(-1)
    const gap = last?.kind === 'cell' ? doc.source.slice(last.end, here.start) : ''
    const cell = { block, start: here.start, end: here.end }
    const [before = '', ...lines] = gap.split('\n')
    const after = lines.at(-1)
    if (here.kind !== 'cell') rows.push(...rowsWithin(doc, block, here))
    else if (row && gap.includes('\t') && after === undefined)
      row.push(...emptyCells(here.start, tabsIn(gap) - 1), cell)
    else {
      row?.push(...emptyCells(last?.end ?? 0, tabsIn(before)))
      rows.push([...emptyCells(here.start, tabsIn(after ?? '')), cell])
    }
    last = here
  }
  return rows
}

/** "Date", "Name of the detainee", "City / town": what a heading says by its words, the whole of it first. */
function columnOf(words: string): Column {
  const heading = words.trim().toLowerCase()
  const parts = [heading, ...heading.split(/\s*[/(,]\s*|\s+(?:of|and)\s+/u)]
  const meaning = parts.map(part => headings.get(part)).find(isColumn)
  return meaning ?? null
}

/** What the columns of a table tell, where its first row says so. */
function columnsOf(doc: Doc, row: readonly Cell[]): Column[] | null {
  const columns = row.map(({ start, end }) => columnOf(doc.source.slice(start, end)))
  return columns.some(column => column !== null) ? columns : null
}

type Row = { readonly cells: readonly Cell[]; readonly columns: readonly Column[] }

/** The rows of a table with headings that each block stands in; rows have as many cells as the headings. */
function tablesOf(doc: Doc): Map<number, Row[]> {
  const tables = new Map<number, Row[]>()
  if (!doc.source.includes('\t')) return tables
  let columns: readonly Column[] | null = null
  for (const cells of rowsOf(doc)) {
    if (cells.length < 2) columns = null
    else if (columns?.length !== cells.length) columns = columnsOf(doc, cells)
    else
      for (const block of new Set(cells.map(one => one.block)))
        tables.set(block, [...(tables.get(block) ?? []), { cells, columns }])
  }
  return tables
}

/** A text, with its sentences by their blocks. */
type Told = {
  readonly doc: Doc
  readonly sentences: ReadonlyMap<number, readonly Sentence[]>
}

/** The mentions within a cell. */
function mentionsWithin({ doc, sentences }: Told, { block, start, end }: Cell): Mention[] {
  return (sentences.get(block) ?? [])
    .filter(one => one.start >= start && one.end <= end)
    .flatMap(({ from, to }) => mentionsIn(doc, from, to))
}

/** How a record of a row comes by what other cells say. */
const VIA = 'the row of the table'

/** Whom a cell names; its words where they are no name: "two students". */
function partiesIn(told: Told, cell: Cell): Filler[] {
  const names = mentionsWithin(told, cell).filter(
    (one): one is NameMention => one.type === 'name' && one.class !== 'place',
  )
  if (names.length > 0) return names.map(name => asNamed(name, VIA))
  const words = trimmed(told.doc, cell)
  return words && !EMPTY.test(words.text)
    ? [
        {
          name: words.text,
          span: [words.span[0], words.span[1]],
          as: null,
          age: null,
          named: false,
          via: VIA,
        },
      ]
    : []
}

/** Cells that hold nothing: "–", "n/a", "unknown". */
const EMPTY = /^(?:[\W\d_]*|n\/?a|unknown|none|not known)$/iu
const LONGEST_PLACE = 60

function trimmed({ source }: Doc, { start, end }: Cell): Words | null {
  const text = source.slice(start, end)
  const words = text.trim()
  if (words === '') return null
  const from = start + text.indexOf(words)
  return { text: words, span: [from, from + words.length] satisfies Span }
}

function placesIn(told: Told, cell: Cell): Words[] {
  const places = mentionsWithin(told, cell).filter((one): one is NameMention => one.type === 'name')
  if (places.length > 0) return places.map(({ name, nameSpan }) => ({ text: name, span: nameSpan }))
  const words = trimmed(told.doc, cell)
  return words && words.text.length <= LONGEST_PLACE && !EMPTY.test(words.text) ? [words] : []
}

type Telling = Told & { readonly timeline: Timeline; readonly cell: Cell }

const lies = (span: Span | null, { start, end }: Cell): boolean =>
  span !== null && span[0] >= start && span[1] <= end

/** Whether a cell itself says who; whom a row above told of is not meant. */
const isToldIn = (told: Cell, { parties }: Fillers): boolean =>
  parties.some(({ span }) => lies(span, told))

function fillFrom(telling: Telling, draft: Draft, [column, cell]: readonly [Column, Cell]): void {
  const { timeline, cell: own } = telling
  if (column === 'when' && !lies(draft.whenSpan, own)) {
    const date = mentionsWithin(telling, cell).find(one => one.type === 'date')
    const when = date?.type === 'date' ? timeline.resolved.get(date) : null
    if (!date || !when) return
    draft.when = when
    draft.whenSpan = [date.start, date.end]
    draft.why.push('when: the row of the table')
  }
  if (column === 'where' && !draft.where.some(({ span }) => lies([span[0], span[1]], own)))
    draft.where = placesIn(telling, cell)
  if (column === 'target' && DONE_TO.has(draft.kind) && !isToldIn(own, draft.target)) {
    const parties = partiesIn(telling, cell)
    const named = parties.every(one => one.named)
    draft.target = {
      ...NOBODY,
      parties,
      count: named && parties.length > 0 ? parties.length : null,
    }
  }
  if (column === 'actor' && draft.actor.parties.length === 0)
    draft.actor = { ...draft.actor, parties: partiesIn(telling, cell) }
}

/** What a table's columns tell of what a cell of the row tells: when, where, to whom, by whom. */
export function settleRows(doc: Doc, drafts: readonly Draft[], timeline: Timeline): void {
  const tables = tablesOf(doc)
  if (tables.size === 0) return
  const sentences = listed(doc.sentences.map(one => [one.block, one] as const))
  for (const draft of drafts) {
    const holds = ({ start, end }: Cell) => draft.quote[0] >= start && draft.quote[0] < end
    const row = tables.get(draft.block)?.find(({ cells }) => cells.some(holds))
    const told = row?.cells.find(holds)
    if (!row || !told) continue
    for (const [i, cell] of row.cells.entries())
      if (cell !== told)
        fillFrom({ doc, sentences, timeline, cell: told }, draft, [row.columns[i] ?? null, cell])
  }
}
