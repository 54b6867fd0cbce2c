/** What stands at a place of a list; nothing before its beginning, where an engine would look for a name such as "-1". */
export const itemAt = <Item>(list: readonly Item[], at: number): Item | undefined =>
  at < 0 ? undefined : list[at]
