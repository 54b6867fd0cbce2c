import { wordsOfRuns, type Run } from './page-runs.ts'

/** Words beside each other without a wide gap. */
export type Segment = {
  readonly text: string
  readonly x: number
  readonly right: number
  readonly base: number
  readonly size: number
  /** The font where it is one throughout. */
  readonly font: string | undefined
}

/** All segments on one line across the page, from the left. */
export type Row = {
  readonly base: number
  readonly size: number
  readonly segments: Segment[]
  /** Whether it is one of several whose segments begin at the same places, and stand near each other. */
  readonly isCells?: boolean
}

/** The rows of a page from the top, raised note marks set into their line in brackets: "said[3]". */
export function pageRows(runs: readonly Run[]): Row[] {
  const { rows, marks } = cluster(runs)
  for (const mark of marks) {
    const row = rows.find(({ runs: all }) => all.some(run => isMarkOf(mark, run)))
    if (row) row.runs.push({ ...mark, text: `[${mark.text.trim()}]`, spaced: false })
    else rows.push({ base: mark.base, runs: [mark] })
  }
  const sorted = rows.sort((a, b) => a.base - b.base)
  const close = sorted.map(({ runs: all }) => segmentsOf(all, CLOSE_GAP))
  return sorted.map(({ base, runs: all }, at) => {
    const isCells = isAmongCells(close, at)
    const segments = isCells ? (close[at] ?? []) : segmentsOf(all, GAP)
    return { base, size: Math.max(...segments.map(({ size }) => size)), segments, isCells }
  })
}

/** Of a table whose cells stand near each other this many rows in turn begin their cells at the same places. */
const ROWS_ALIKE = 3
/** Points by which such places may differ. */
const NEAR = 1.5

function isAmongCells(rows: readonly (readonly Segment[])[], at: number): boolean {
  const [first, ...others] = rows[at] ?? []
  if (!first || others.length === 0) return false
  const isAlike = (row: readonly Segment[] | undefined) =>
    row?.length === others.length + 1 &&
    [first, ...others].every(({ x }, i) => Math.abs(x - (row[i]?.x ?? Infinity)) < NEAR)
  let from = at
  let to = at
  while (to - from + 1 < ROWS_ALIKE && isAlike(rows[from - 1])) from -= 1
  while (to - from + 1 < ROWS_ALIKE && isAlike(rows[to + 1])) to += 1
  return to - from + 1 >= ROWS_ALIKE
}

type OpenRow = { base: number; runs: Run[] }

function cluster(runs: readonly Run[]): { rows: OpenRow[]; marks: Run[] } {
  const large = median(runs.map(({ size }) => size))
  const rows: OpenRow[] = []
  const marks: Run[] = []
  for (const run of [...runs].sort((a, b) => a.base - b.base || a.x - b.x)) {
    const last = rows.at(-1)
    if (MARK_WORDS.test(run.text) && isMark(run, { large, runs })) marks.push(run)
    else if (last && run.base - last.base <= run.size * 0.2) last.runs.push(run)
    else rows.push({ base: run.base, runs: [run] })
  }
  return { rows, marks }
}

/** Browsers set raised marks in five sixths of the letters' size, word processors in less. */
const MARK = 0.86
/** Where so many numbers stand on a page they are not held against each other. */
const CROWDED = 4000
const MARK_WORDS = /^\s*[\d*†‡]{1,3}\s*$/

/** Small digits are set beside what they are raised from; a little smaller ones only where there is such. */
const isMark = (run: Run, { large, runs }: { large: number; runs: readonly Run[] }): boolean =>
  run.size < large * 0.8 || (runs.length < CROWDED && runs.some(other => isMarkOf(run, other)))

function isMarkOf(mark: Run, run: Run): boolean {
  const raised = run.base - mark.base
  return (
    mark.size < run.size * MARK &&
    raised > run.size * 0.1 &&
    raised < run.size * 0.8 &&
    mark.x > run.x &&
    Math.abs(mark.x - run.right) < run.size * 0.5
  )
}

/** Wider gaps than this, in letter sizes, part segments; in tables whose rows are alike, also narrower ones. */
const GAP = 0.7
const CLOSE_GAP = 0.4
const MARKER = /^(?:[•◦▪‣■●○–—·\uf0b7\uf0a7-]|\(?(?:\d{1,3}|[a-zа-я]|[ivx]{1,4})[.)])$/iu

function segmentsOf(runs: readonly Run[], widest: number): Segment[] {
  const groups: Run[][] = []
  let right = -Infinity
  for (const run of [...runs].sort((a, b) => a.x - b.x)) {
    const last = groups.at(-1)
    const joins = last && (run.x - right <= run.size * widest || isMarker(last, run))
    if (joins) last.push(run)
    else groups.push([run])
    right = joins ? Math.max(right, run.right) : run.right
  }
  return groups.map(segment)
}

const isMarker = (runs: readonly Run[], next: Run) =>
  MARKER.test(wordsOfRuns(runs)) && next.x - (runs.at(-1)?.right ?? next.x) < next.size * 4

function segment(runs: readonly Run[]): Segment {
  const longest = runs.reduce((a, b) => (b.text.length > a.text.length ? b : a))
  const fonts = new Set(runs.filter(({ text }) => /\p{L}/u.test(text)).map(({ font }) => font))
  return {
    text: wordsOfRuns(runs),
    x: Math.min(...runs.map(({ x }) => x)),
    right: Math.max(...runs.map(({ right }) => right)),
    base: longest.base,
    size: longest.size,
    font: fonts.size === 1 ? longest.font : undefined,
  }
}

export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}
