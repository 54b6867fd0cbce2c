import { browserPrint } from './browser-print.ts'
import type { Row } from './page-rows.ts'

/** The rows of a page, and how high it is. */
export type PageRows = { readonly page: number; readonly height: number; readonly rows: Row[] }

/** How much of a page's height its head and its foot may take. */
const MARGIN = 0.13
/** How many rows each. */
const ROWS = 3
const NUMBER =
  /^(?:page|p\.|стр\.?|страница|бет|с\.|صفحة|עמוד)?\s*[-–—|]?\s*(?:\d{1,4}|[ivxl]{1,7})\s*[-–—|]?\s*(?:(?:of|из|\/|من)\s*\d{1,4})?\s*(?:-?\s*бет)?$/iu

/** Leaves out what stands at the top or bottom of many pages and not in between, and page numbers. */
export function withoutMargins(pages: readonly PageRows[]): {
  readonly pages: PageRows[]
  readonly left: number
  /** Where a browser printed it from. */
  readonly printedFrom: string | undefined
} {
  const seen = new Map<string, Set<number>>()
  for (const { page, height, rows } of pages)
    for (const row of marginRows(rows, height)) {
      const key = keyOf(row)
      const where = seen.get(key) ?? new Set()
      seen.set(key, where.add(page))
    }
  const often = Math.max(2, pages.length * 0.25)
  const between = betweenMargins(pages)
  let left = 0
  const isMargin = (row: Row) => {
    const times = seen.get(keyOf(row))?.size ?? 0
    const isOften = times >= often && (between.get(patternOf(row)) ?? 0) < times / 2
    return isOften || (pages.length > 1 && NUMBER.test(wordsOf(row)))
  }
  const printed: string[] = []
  const kept = pages.map(page => {
    const margin = new Set(marginRows(page.rows, page.height).filter(isMargin))
    const [head, foot] = [page.rows[0], page.rows.at(-1)]
    const print = head && foot && browserPrint(wordsOf(head), wordsOf(foot))
    if (print) margin.add(head).add(foot)
    if (print?.address !== undefined) printed.push(print.address)
    left += margin.size
    return { ...page, rows: page.rows.filter(row => !margin.has(row)) }
  })
  return { pages: kept, left, printedFrom: printed[0] }
}

function marginRows(rows: readonly Row[], height: number): Row[] {
  return [
    ...rows.slice(0, ROWS).filter(({ base }) => base < height * MARGIN),
    ...rows.slice(-ROWS).filter(({ base }) => base > height * (1 - MARGIN)),
  ]
}

const wordsOf = ({ segments }: Row) => segments.map(({ text }) => text).join(' ')

const patternOf = (row: Row) => wordsOf(row).toLowerCase().replace(/\d+/g, '#')
const keyOf = (row: Row) => `${Math.round(row.base / 6)} ${patternOf(row)}`

/** How often lines stand between heads and feet, numbers apart: those of a register are all alike. */
function betweenMargins(pages: readonly PageRows[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  for (const { rows, height } of pages) {
    const margin = new Set(marginRows(rows, height))
    for (const row of rows) {
      if (margin.has(row)) continue
      const pattern = patternOf(row)
      times.set(pattern, (times.get(pattern) ?? 0) + 1)
    }
  }
  return times
}
