import type { Piece } from '../extract.ts'
import { withoutMargins, type PageRows } from './margins.ts'
import { wordsOfLines } from './hyphens.ts'
import { joinLines } from './join-lines.ts'
import { wordsOfRuns, type Run } from './page-runs.ts'
import { median, pageRows, type Row, type Segment } from './page-rows.ts'
import { partPieces } from './page-pieces.ts'
import { regionParts, type Measures, type Part } from './paragraphs.ts'
import { turnedBack, type PageRuns } from './page-turns.ts'
import { pageRegions, type Region } from './regions.ts'

/** A page as it was drawn: its text by direction, and its measures as it is shown, in points. */
export type DrawnPage = PageRuns & {
  readonly page: number
  readonly width: number
  readonly height: number
}

/** The text of all pages as pieces in the order of reading, and how many rows were left out as heads and feet. */
export function layOutPages(
  drawn: readonly DrawnPage[],
  titles: readonly string[],
): {
  readonly pieces: Piece[]
  readonly left: number
  readonly printedFrom: string | undefined
} {
  const all = drawn.map(({ page, turn, width, height, runs }): PageRows => ({
    page,
    height: turn === 0 || turn === 180 ? height : width,
    rows: pageRows(runs),
  }))
  const { pages, left, printedFrom } = withoutMargins(all)
  const measures = measure(pages.flatMap(({ rows }) => rows))
  let row = 0
  const parts = pages.flatMap((page, at) => {
    const regions = pageRegions(page.rows).flatMap(region => {
      if ('lines' in region) return regionParts(region, page, measures)
      const cells = tableParts(region, { page: page.page, row, measures })
      row += region.table.length
      return cells
    })
    const { [at]: shown } = drawn
    if (!shown) return regions
    const read = regions.map(part => ({ ...part, ...turnedBack(part, shown.turn, shown) }))
    return [...read, ...asideParts(shown, measures)]
  })
  return { pieces: partPieces(parts, measures, titles), left, printedFrom }
}

/** The size and font of most letters, and the usual distance between lines of that size. */
function measure(rows: readonly Row[]): Measures {
  const segments = rows.flatMap(row => row.segments)
  const size = most(segments, ({ size: one }) => Math.round(one * 2) / 2)
  const steps = rows
    .slice(1)
    .map((row, at) => row.base - (rows[at]?.base ?? 0))
    .filter(step => step > size * 0.8 && step < size * 2.6)
  return {
    size,
    font: most(segments, ({ font }) => font ?? ''),
    leading: steps.length > 0 ? median(steps) : size * 1.3,
    words: wordsOfLines(segments.map(({ text }) => text)),
  }
}

function most<Key extends string | number>(
  segments: readonly Segment[],
  key: (segment: Segment) => Key,
): Key {
  const letters = new Map<Key, number>()
  for (const one of segments) letters.set(key(one), (letters.get(key(one)) ?? 0) + one.text.length)
  const sorted = [...letters].sort((a, b) => b[1] - a[1])
  return sorted[0]?.[0] ?? key({ text: '', x: 0, right: 0, base: 0, size: 10, font: undefined })
}

function tableParts(
  { table }: Extract<Region, { table: unknown }>,
  { page, row, measures }: { page: number; row: number; measures: Measures },
): Part[] {
  return table.flatMap((cells, at) =>
    cells
      .filter(cell => cell.length > 0)
      .map(cell => ({
        page,
        text: joinLines(
          cell.map(({ text }) => text),
          measures.words,
        ),
        size: cell[0]?.size ?? 10,
        font: undefined,
        left: Math.min(...cell.map(({ x }) => x)),
        right: Math.max(...cell.map(({ right }) => right)),
        top: Math.min(...cell.map(({ base, size }) => base - size)),
        bottom: Math.max(...cell.map(({ base, size }) => base + size * 0.25)),
        row: row + at,
        open: false,
        foot: false,
      })),
  )
}

/** What runs in other directions than the text comes last. */
function asideParts(drawn: DrawnPage, { size, font, words }: Measures): Part[] {
  const { page, aside, aslant } = drawn
  const common = { page, size, font, open: false, foot: false }
  const turned = aside.map(({ turn, runs }) => ({
    ...common,
    text: joinLines(
      pageRows(runs).map(row => row.segments.map(({ text }) => text).join(' ')),
      words,
    ),
    ...turnedBack(edgesOf(runs), turn, drawn),
  }))
  if (aslant.length === 0) return turned
  const [{ x, base } = { x: 0, base: 0 }] = aslant
  const edges = { left: x, right: x + 1, top: base, bottom: base + 1 }
  return [...turned, { ...common, ...edges, text: wordsOfRuns(aslant) }]
}

const edgesOf = (runs: readonly Run[]) =>
  runs.reduce(
    (edges, { x, right, base, size }) => ({
      left: Math.min(edges.left, x),
      right: Math.max(edges.right, right),
      top: Math.min(edges.top, base - size),
      bottom: Math.max(edges.bottom, base + size * 0.25),
    }),
    { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity },
  )
