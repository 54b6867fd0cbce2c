import { isRightToLeft } from './page-runs.ts'
import { median, type Row, type Segment } from './page-rows.ts'
import { withHeads } from './table-heads.ts'

/** A part of a page that is read from top to bottom: a column, or what goes over its whole width; or a table. */
export type Region =
  | {
      readonly lines: readonly Segment[]
      readonly left: number
      readonly right: number
      /** One of several beside each other. */
      readonly column: boolean
    }
  | { readonly table: readonly (readonly (readonly Segment[])[])[] }

type Span = { readonly from: number; readonly to: number }

/** Narrower gaps between columns than this, in letter sizes, are none. */
const GUTTER = 0.6
const CELL_GUTTER = 0.4
/** Pages with more rows are not made by people: they are read line by line. */
const MOST_ROWS = 2000

/** Cuts a page's rows into regions in the order of reading. */
export function pageRegions(rows: readonly Row[]): Region[] {
  if (rows.length > MOST_ROWS) return [single(rows)]
  const rtl = isRightToLeft(
    rows.flatMap(({ segments }) => segments.map(({ text }) => text)).join(''),
  )
  const parts = bands(rows).flatMap(band => bandRegions(band, rtl))
  return mergeSingles(parts)
}

/** A band with what it keeps free, and how far its words reach from either side. */
type Band = {
  readonly rows: Row[]
  free: readonly Span[]
  leftmostEnd: number
  rightmostStart: number
}

/** Rows that share a gap from top to bottom stand in one band; one that fills the gap between columns ends it. */
function bands(rows: readonly Row[]): Row[][] {
  const found: Band[] = []
  const edges = {
    from: Math.min(...rows.flatMap(({ segments }) => segments.map(({ x }) => x))),
    to: Math.max(...rows.flatMap(({ segments }) => segments.map(({ right }) => right))),
  }
  for (const row of rows) {
    const last = found.at(-1)
    const alone = { rows: [row], free: cross(gaps(row), [edges]), ...reach(row) }
    const both = last && together(last, alone)
    if (
      both &&
      both.free.length > 0 &&
      (hasColumns(both) || !(hasColumns(last) || hasColumns(alone))) &&
      isNear(last.rows, row)
    )
      found[found.length - 1] = both
    else found.push(alone)
  }
  return withHeads(found.map(band => band.rows))
}

function together(band: Band, next: Band): Band {
  return {
    rows: [...band.rows, ...next.rows],
    free: cross(band.free, next.free),
    leftmostEnd: Math.min(band.leftmostEnd, next.leftmostEnd),
    rightmostStart: Math.max(band.rightmostStart, next.rightmostStart),
  }
}

const reach = ({ segments }: Row) => ({
  leftmostEnd: Math.min(...segments.map(({ right }) => right)),
  rightmostStart: Math.max(...segments.map(({ x }) => x)),
})

const hasColumns = ({ free, leftmostEnd, rightmostStart }: Band) =>
  free.some(({ from, to }) => leftmostEnd <= from && rightmostStart >= to)

/** An empty stretch of six lines parts what is above from what is below. */
const isNear = (band: readonly Row[], row: Row) =>
  row.base - (band.at(-1)?.base ?? row.base) < Math.max(row.size, 8) * 6

function gaps({ segments, size, isCells }: Row): Span[] {
  const edges = [-Infinity, ...segments.flatMap(({ x, right }) => [x, right]), Infinity]
  const spans: Span[] = []
  for (let at = 0; at < edges.length; at += 2) {
    const [from = 0, to = 0] = edges.slice(at, at + 2)
    if (to - from >= size * (isCells ? CELL_GUTTER : GUTTER)) spans.push({ from, to })
  }
  return spans
}

function cross(a: readonly Span[], b: readonly Span[]): Span[] {
  return a
    .flatMap(one =>
      b.map(two => ({ from: Math.max(one.from, two.from), to: Math.min(one.to, two.to) })),
    )
    .filter(({ from, to }) => to - from >= 5)
}

function bandRegions(band: readonly Row[], rtl: boolean): Region[] {
  const split = columnsOf(band)
  if (split.length < 2) return [single(band)]
  const { before, rows, after } = split.every(isProse) ? peelProse(band, split) : peelTable(band)
  const columns = rtl ? columnsOf(rows).toReversed() : columnsOf(rows)
  const prose = columns.every(isProse)
  if (columns.length < 2 || !(prose || isTable(rows))) return [single(band)]
  return [
    ...(before.length > 0 ? [single(before)] : []),
    ...(prose ? columns.map(column => lines(column, true)) : [tableOf(rows, columns)]),
    ...(after.length > 0 ? [single(after)] : []),
  ]
}

/** A band's segments by column. */
function columnsOf(band: readonly Row[]): Segment[][] {
  const free = band
    .map(gaps)
    .reduce<readonly Span[] | undefined>(
      (all, row) => (all === undefined ? row : cross(all, row)),
      undefined,
    )
  const segments = band.flatMap(row => row.segments)
  const inner = (free ?? [])
    .filter(({ from, to }) => segments.some(s => s.right <= from) && segments.some(s => s.x >= to))
    .sort((a, b) => a.from - b.from)
  const columns: Segment[][] = Array.from({ length: inner.length + 1 }, () => [])
  for (const segment of segments)
    columns[inner.filter(({ from }) => segment.x > from).length]?.push(segment)
  return columns.every(column => column.length >= 2) ? columns : [segments]
}

/** Wide gaps between words of two lines may stand above each other by chance; those of three do not. */
function isTable(rows: readonly Row[]): boolean {
  const several = rows.filter(({ segments }) => segments.length > 1)
  const widths = several.flatMap(({ segments, size }) =>
    segments.slice(1).map(({ x }, at) => (x - (segments[at]?.right ?? x)) / size),
  )
  return several.length >= 3 || (several.length === 2 && Math.min(...widths) > 1.5)
}

/** Columns of running text are wide and full; a table's cells are short, or its columns end at once. */
function isProse(column: readonly Segment[]): boolean {
  const rows = new Map<number, number>()
  for (const { base, text } of column) rows.set(base, (rows.get(base) ?? 0) + text.length)
  return rows.size >= 3 && median([...rows.values()]) >= 18
}

type Peeled = { readonly before: Row[]; readonly rows: Row[]; readonly after: Row[] }

const isLone = (row: Row | undefined) => row?.segments.length === 1

/**
 * A heading above columns of text, and what stands apart below them, is no part of them. What is alone on its line
 * because the columns' lines do not stand level is.
 */
function peelProse(band: readonly Row[], columns: readonly (readonly Segment[])[]): Peeled {
  const columnOf = new Map(columns.flatMap((column, at) => column.map(s => [s, at] as const)))
  const columnsOfRow = ({ segments }: Row) => segments.map(segment => columnOf.get(segment))
  const [firstColumn] = band.slice(0, 1).flatMap(columnsOfRow)
  const [lastColumn] = band.slice(-1).flatMap(columnsOfRow)
  const first = band.findIndex(row => columnsOfRow(row).some(column => column !== firstColumn))
  const size = median(band.map(row => row.size))
  const apart = apartness(band, 1.6)
  const isHead = band.slice(0, first).some((row, at) => row.size > size * 1.1 || apart(at))
  // Far below the end of the other columns the longest one goes on.
  const level = band.findLast(row => columnsOfRow(row).some(column => column !== lastColumn))
  const isBelow = (at: number) => (band[at + 1]?.base ?? 0) - (level?.base ?? 0) < size * 6
  return cutOff(band, isHead ? first : 0, at => apart(at) && isBelow(at))
}

/** Lines below a table stand apart from it by more than its own rows do. */
function peelTable(band: readonly Row[]): Peeled {
  const first = Math.max(
    0,
    band.findIndex(row => !isLone(row)),
  )
  const last = band.findLastIndex(row => !isLone(row))
  const own = last - first > 1 ? band.slice(first, last + 1) : band
  return cutOff(band, first, apartness(band, 1.2, own))
}

const stepsOf = (rows: readonly Row[]): number[] =>
  rows.slice(1).map((row, at) => row.base - (rows[at]?.base ?? row.base))

/** Whether a row stands further from the next one than rows do, as `own` rows tell. */
function apartness(
  band: readonly Row[],
  times: number,
  own: readonly Row[] = band,
): (at: number) => boolean {
  const steps = stepsOf(band)
  const step = median(stepsOf(own))
  return at => (steps[at] ?? 0) > step * times
}

function cutOff(band: readonly Row[], start: number, isApart: (at: number) => boolean): Peeled {
  let end = band.length
  while (end > start + 1 && isLone(band[end - 1]) && isApart(end - 2)) end--
  return { before: band.slice(0, start), rows: band.slice(start, end), after: band.slice(end) }
}

/** Lines of one cell stand nearer to each other than rows do; where all stand alike, a row begins in the first column. */
function tableOf(rows: readonly Row[], columns: readonly (readonly Segment[])[]): Region {
  const columnOf = new Map(columns.flatMap((column, at) => column.map(s => [s, at] as const)))
  const steps = rows.slice(1).map((row, at) => row.base - (rows[at]?.base ?? row.base))
  const sorted = [...steps].sort((a, b) => a - b)
  const [least = 0, most = 0] = [sorted[0], sorted.at(-1)]
  const byGap = most > least * 1.35
  const table: Segment[][][] = []
  for (const [at, row] of rows.entries()) {
    const last = table.at(-1)
    const gap = steps[at - 1] ?? Infinity
    const first = row.segments.some(segment => columnOf.get(segment) === 0)
    const goesOn = byGap ? gap < Math.min(row.size * 1.75, (least + most) / 2) : !first
    const cells = last && goesOn ? last : columns.map(() => [])
    if (cells !== last) table.push(cells)
    for (const segment of row.segments) cells[columnOf.get(segment) ?? 0]?.push(segment)
  }
  return { table }
}

function single(rows: readonly Row[]): Region {
  return lines(
    rows.map(({ segments }) => joinSegments(segments)),
    false,
  )
}

function lines(segments: readonly Segment[], column: boolean): Region {
  const byBase = new Map<number, Segment[]>()
  for (const segment of segments) {
    const base = Math.round(segment.base)
    const same = byBase.get(base)
    if (same) same.push(segment)
    else byBase.set(base, [segment])
  }
  const all = [...byBase.values()].map(joinSegments).sort((a, b) => a.base - b.base)
  return {
    lines: all,
    left: all.reduce((least, { x }) => Math.min(least, x), Infinity),
    right: all.reduce((most, { right }) => Math.max(most, right), -Infinity),
    column,
  }
}

function joinSegments(segments: readonly Segment[]): Segment {
  const [first] = segments
  if (first && segments.length === 1) return first
  const longest = segments.reduce((a, b) => (b.text.length > a.text.length ? b : a))
  const texts = segments.map(({ text }) => text)
  const fonts = new Set(segments.map(({ font }) => font))
  return {
    ...longest,
    text: (isRightToLeft(texts.join('')) ? texts.toReversed() : texts).join(' '),
    x: Math.min(...segments.map(({ x }) => x)),
    right: Math.max(...segments.map(({ right }) => right)),
    font: fonts.size === 1 ? longest.font : undefined,
  }
}

/** Lines over the whole width that follow each other are one region. */
function mergeSingles(regions: readonly Region[]): Region[] {
  const merged: Region[] = []
  for (const region of regions) {
    const last = merged.at(-1)
    if (last && isWide(last) && isWide(region))
      merged[merged.length - 1] = {
        lines: [...last.lines, ...region.lines],
        left: Math.min(last.left, region.left),
        right: Math.max(last.right, region.right),
        column: false,
      }
    else merged.push(region)
  }
  return merged
}

const isWide = (region: Region): region is Extract<Region, { lines: unknown }> =>
  'lines' in region && !region.column
