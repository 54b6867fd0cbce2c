/** Keys for a list that has no ids and does not change while it is shown: an item is known by its place. */
export function keyed<Item>(
  items: readonly Item[],
): readonly { readonly key: number; readonly item: Item }[] {
  return items.map((item, key) => ({ key, item }))
}
