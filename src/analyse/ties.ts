/** How many different ones some ids are at least. */
export type Fewest = (ids: ReadonlySet<string>) => number

/**
 * Counts ids that may be one, pair by pair, as one. The pairs are put down as numbers in a row, once: a table asks
 * about thousands of people again in each of its lines.
 */
export function fewestWhere(pairs: readonly (readonly [string, string])[]): Fewest {
  const numbers = new Map<string, number>()
  for (const pair of pairs)
    for (const id of pair) if (!numbers.has(id)) numbers.set(id, numbers.size)
  const ends = pairs.map(pair => pair.map(id => numbers.get(id) ?? 0))
  const { starts, others } = inRows(numbers.size, ends)
  // Those asked about that were not met yet.
  const waiting = new Uint8Array(numbers.size)
  return ids => {
    const asked = [...ids].flatMap(id => numbers.get(id) ?? [])
    for (const one of asked) waiting[one] = 1
    let fewest = ids.size - asked.length
    const open: number[] = []
    for (const first of asked) {
      if (waiting[first] === 0) continue
      fewest += 1
      waiting[first] = 0
      open.push(first)
      for (let one = open.pop(); one !== undefined; one = open.pop())
        for (let at = starts[one] ?? 0; at < (starts[one + 1] ?? 0); at++) {
          const other = others[at] ?? 0
          if (waiting[other] === 0) continue
          waiting[other] = 0
          open.push(other)
        }
    }
    return fewest
  }
}

/** What each is paired with: those of `one` stand in `others` from `starts[one]` to `starts[one + 1]`. */
function inRows(size: number, pairs: readonly (readonly number[])[]) {
  const starts = new Uint32Array(size + 1)
  for (const pair of pairs) for (const one of pair) starts[one + 1] = (starts[one + 1] ?? 0) + 1
  for (let one = 0; one < size; one++) starts[one + 1] = (starts[one + 1] ?? 0) + (starts[one] ?? 0)
  const free = starts.slice()
  const others = new Uint32Array(pairs.length * 2)
  const put = (one: number, other: number) => {
    others[free[one] ?? 0] = other
    free[one] = (free[one] ?? 0) + 1
  }
  for (const [one = 0, other = 0] of pairs) {
    put(one, other)
    put(other, one)
  }
  return { starts, others }
}
