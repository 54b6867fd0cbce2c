import { levelRuns, type Run, type TextItem } from './page-runs.ts'

/** By how many degrees, clockwise, a page is turned for its text to run level. */
export const TURNS = [0, 90, 270, 180] as const
export type Turn = (typeof TURNS)[number]

/** Text that runs level once the page is turned; its places are those of the turned page. */
export type TurnedRuns = { readonly turn: Turn; readonly runs: readonly Run[] }

export type PageRuns = {
  /** The direction of most letters: the one in which the page is read. */
  readonly turn: Turn
  readonly runs: readonly Run[]
  /** What runs in other directions: margins, table heads. */
  readonly aside: readonly TurnedRuns[]
  /** What runs aslant: water marks. */
  readonly aslant: readonly Run[]
}

/** A page's text by direction; `viewOf` gives the matrix of the page as it is shown turned by so much. */
export function pageTurns(
  items: readonly TextItem[],
  viewOf: (turn: Turn) => readonly number[],
): PageRuns {
  let rest = items
  const all = TURNS.flatMap((turn): TurnedRuns[] => {
    if (rest.length === 0) return []
    const found = levelRuns(rest, viewOf(turn))
    rest = found.rest
    return found.runs.length > 0 ? [{ turn, runs: found.runs }] : []
  })
  const main = all.reduce<TurnedRuns | undefined>(
    (a, b) => (a && lettersOf(a.runs) >= lettersOf(b.runs) ? a : b),
    undefined,
  )
  return {
    turn: main?.turn ?? 0,
    runs: main?.runs ?? [],
    aside: all.filter(one => one !== main),
    aslant: levelRuns(rest, viewOf(0), { slanted: true }).runs,
  }
}

/** How many letters and digits stand on a page. */
export const lettersOf = (runs: readonly Run[]): number =>
  runs.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0)

type Edges = {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Where a stretch of the turned page lies on the page as it is shown. */
export function turnedBack(
  { left, right, top, bottom }: Edges,
  turn: Turn,
  { width, height }: { readonly width: number; readonly height: number },
): Edges {
  if (turn === 90) return { left: top, right: bottom, top: height - right, bottom: height - left }
  if (turn === 270) return { left: width - bottom, right: width - top, top: left, bottom: right }
  if (turn === 180)
    return {
      left: width - right,
      right: width - left,
      top: height - bottom,
      bottom: height - top,
    }
  return { left, right, top, bottom }
}
