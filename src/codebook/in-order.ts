/** Where more than one in so many items comes or goes, the whole is put in order. */
const FEW = 64

/** A list in order without some of its items, and with others in their places; costs little where few come and go. */
export function putInOrder<Item>(
  list: readonly Item[],
  change: { readonly gone: ReadonlySet<Item>; readonly come: readonly Item[] },
  compare: (a: Item, b: Item) => number,
): readonly Item[] {
  const { gone, come } = change
  if ((gone.size + come.length) * FEW > list.length) {
    const stay = gone.size === 0 ? list : list.filter(item => !gone.has(item))
    return come.length === 0 ? stay : [...stay, ...come].toSorted(compare)
  }
  const leave = [...gone].flatMap(item => {
    const at = indexOf(item, list, compare)
    return at < 0 ? [] : { at, to: at + 1, put: [] }
  })
  const enter = come.toSorted(compare).map(item => {
    const at = placeOf(item, list, compare)
    return { at, to: at, put: [item] }
  })
  // Whole stretches of the list are copied at once: at 100,000 items one by one takes a hundred times as long.
  const pieces: (readonly Item[])[] = []
  let from = 0
  for (const { at, to, put } of [...enter, ...leave].toSorted((a, b) => a.at - b.at)) {
    pieces.push(list.slice(from, at), put)
    from = to
  }
  const none: readonly Item[] = []
  return none.concat(...pieces, list.slice(from))
}

/** Where an item of a list in order stands; -1 where it is none of it. */
function indexOf<Item>(
  item: Item,
  list: readonly Item[],
  compare: (a: Item, b: Item) => number,
): number {
  for (let at = placeOf(item, list, compare); at < list.length; at++) {
    const other = list[at]
    if (other === item) return at
    if (other !== undefined && compare(other, item) !== 0) break
  }
  return -1
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
