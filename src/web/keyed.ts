/** Keys for a list whose items have no ids: what each says, and which time it says it. */
export function keyed<Item>(
  items: readonly Item[],
  says: (item: Item) => string = item => JSON.stringify(item),
): readonly { readonly key: string; readonly item: Item }[] {
  const times = new Map<string, number>()
  return items.map(item => {
    const words = says(item)
    const time = (times.get(words) ?? 0) + 1
    times.set(words, time)
    return { key: `${words} ${time}`, item }
  })
}
