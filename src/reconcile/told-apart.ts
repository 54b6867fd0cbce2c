import { bounds, daysApart, groupBy } from '../codebook/index.ts'

/** How things that are told are compared: what decides how one stands to the others, its day, and how near days have to be. */
export type Comparing<T, Relation> = {
  readonly sort: (one: T) => string
  readonly when: (one: T) => string | null
  /** So many days apart two can be of one thing; undefined where days say nothing. What is not dated is near to all. */
  readonly within: number | undefined
  /** How two of other sorts stand to each other; undefined where there is nothing between them. */
  readonly relation: (one: T, other: T) => Relation | undefined
}

/** Things of one sort and day beside things of another, and how they stand to each other. */
export type Between<T, Relation> = {
  readonly sides: readonly [readonly T[], readonly T[]]
  readonly relation: Relation
}

/**
 * Compares all that is told of one subject, however much that is: once for each two sorts whose days are near, not once
 * for each two texts. What a thousand texts tell in one way stands together.
 */
export function compareSorts<T, Relation>(
  told: readonly T[],
  { sort, when, within, relation }: Comparing<T, Relation>,
): Between<T, Relation>[] {
  const dayOf = (one: T) => (within === undefined ? null : when(one))
  const cells = [...groupBy(told, one => JSON.stringify([sort(one), dayOf(one)])).values()]
    .flatMap(same => {
      const [first] = same
      return first === undefined ? [] : [cellOf(same, { first, when: dayOf(first) })]
    })
    .toSorted((a, b) => a.from - b.from)
  return cells.flatMap((cell, at) => {
    const found: Between<T, Relation>[] = []
    for (let next = at + 1; next < cells.length; next++) {
      const other = cells[next]
      // They stand in the order in which they begin: none that follows can be nearer.
      if (!other || other.from - cell.to > (within ?? ENDLESS * 3)) break
      if (!areNear(cell.when, other.when, within)) continue
      const between = relation(cell.first, other.first)
      if (between !== undefined) found.push({ sides: [cell.same, other.same], relation: between })
    }
    return found
  })
}

const DAY = 86_400_000
/** More days than any two dates lie apart. */
const ENDLESS = 1e12

/** Those of one sort and day, with the first and last day that can be meant. */
function cellOf<T>(
  same: readonly T[],
  { first, when }: { readonly first: T; readonly when: string | null },
) {
  const { earliest, latest } = when === null ? { earliest: null, latest: null } : bounds(when)
  const day = (end: string | null, open: number) => (end === null ? open : Date.parse(end) / DAY)
  return { same, first, when, from: day(earliest, -ENDLESS), to: day(latest, ENDLESS) }
}

/** Whether two days lie no further apart than that; what is not dated is near to all. */
const areNear = (a: string | null, b: string | null, within: number | undefined) =>
  within === undefined || a === null || b === null || daysApart(a, b) <= within
