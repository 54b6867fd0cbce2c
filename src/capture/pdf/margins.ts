import type { Row } from './page-rows.ts'

/** The rows of a page, and how high it is. */
export type PageRows = { readonly page: number; readonly height: number; readonly rows: Row[] }

/** How much of a page's height its head and its foot may take. */
const MARGIN = 0.13
/** How many rows each. */
const ROWS = 3
const NUMBER =
  /^(?:page|p\.|стр\.?|страница|бет|с\.|صفحة|עמוד)?\s*[-–—|]?\s*(?:\d{1,4}|[ivxl]{1,7})\s*[-–—|]?\s*(?:(?:of|из|\/|من)\s*\d{1,4})?\s*(?:-?\s*бет)?$/iu

/** Leaves out what stands at the top or bottom of many pages, and page numbers. */
export function withoutMargins(pages: readonly PageRows[]): {
  readonly pages: PageRows[]
  readonly left: number
} {
  const seen = new Map<string, Set<number>>()
  for (const { page, height, rows } of pages)
    for (const row of marginRows(rows, height)) {
      const key = keyOf(row)
      const where = seen.get(key) ?? new Set()
      seen.set(key, where.add(page))
    }
  const often = Math.max(2, pages.length * 0.25)
  let left = 0
  const isMargin = (row: Row) =>
    (seen.get(keyOf(row))?.size ?? 0) >= often || (pages.length > 1 && NUMBER.test(wordsOf(row)))
  const kept = pages.map(page => {
    const margin = new Set(marginRows(page.rows, page.height).filter(isMargin))
    left += margin.size
    return { ...page, rows: page.rows.filter(row => !margin.has(row)) }
  })
  return { pages: kept, left }
}

function marginRows(rows: readonly Row[], height: number): Row[] {
  return [
    ...rows.slice(0, ROWS).filter(({ base }) => base < height * MARGIN),
    ...rows.slice(-ROWS).filter(({ base }) => base > height * (1 - MARGIN)),
  ]
}

const wordsOf = ({ segments }: Row) => segments.map(({ text }) => text).join(' ')

const keyOf = (row: Row) =>
  `${Math.round(row.base / 6)} ${wordsOf(row).toLowerCase().replace(/\d+/g, '#')}`
