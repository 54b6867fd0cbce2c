import type { Row } from './page-rows.ts'

/** The head of a table below columns of text may fit into one of these; it goes with the rows below it. */
export function withHeads(bands: readonly Row[][]): Row[][] {
  const given = bands.map((band, at) => {
    const head = band.at(-1)
    const next = bands[at + 1]?.[0]
    return band.length > 1 && head && next && isHeadOf(head, next) ? head : undefined
  })
  return bands.map((band, at) => {
    const own = given[at] ? band.slice(0, -1) : band
    const head = at > 0 ? given[at - 1] : undefined
    return head ? [head, ...own] : own
  })
}

/** As many cells, each over its column. */
const isHeadOf = (head: Row, { segments, isCells }: Row): boolean =>
  isCells === true &&
  head.segments.length === segments.length &&
  head.segments.every(({ x, right }, at) => {
    const below = segments[at]
    return below !== undefined && x < below.right && right > below.x
  })
