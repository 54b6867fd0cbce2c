/** A list in order without some of its items, and with others in their places; costs little where few come and go. */
export function putInOrder<Item>(
  list: readonly Item[],
  change: { readonly gone: ReadonlySet<Item>; readonly come: readonly Item[] },
  compare: (a: Item, b: Item) => number,
): readonly Item[] {
  const { gone, come } = change
  const stay = gone.size === 0 ? list : list.filter(item => !gone.has(item))
  const pieces: (readonly Item[])[] = []
  let from = 0
  for (const item of come.toSorted(compare)) {
    const to = placeOf(item, stay, compare)
    pieces.push(stay.slice(from, to), [item])
    from = to
  }
  return [...pieces, stay.slice(from)].flat()
}

/** How many items of a list in order come before one. */
function placeOf<Item>(
  item: Item,
  list: readonly Item[],
  compare: (a: Item, b: Item) => number,
): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const other = list[middle]
    if (other !== undefined && compare(other, item) < 0) low = middle + 1
    else high = middle
  }
  return low
}

/** Which items of one list another has not, and the other way round; the same object is the same item. */
export function differingItems<Item>(
  before: readonly Item[],
  after: readonly Item[],
): { readonly gone: ReadonlySet<Item>; readonly come: readonly Item[] } {
  let start = 0
  while (start < after.length && before[start] === after[start]) start += 1
  let end = 0
  const most = Math.min(before.length, after.length) - start
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end += 1
  const [old, fresh] = [before, after].map(list => list.slice(start, list.length - end))
  const [had, has] = [new Set(old), new Set(fresh)]
  return {
    gone: new Set(old?.filter(item => !has.has(item))),
    come: fresh?.filter(item => !had.has(item)) ?? [],
  }
}
