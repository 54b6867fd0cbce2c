/** Groups of items that share a token, directly or through others; both in the order in which they first come. */
export function connected<Item>(
  items: readonly Item[],
  tokensOf: (item: Item) => readonly string[],
): Item[][] {
  const leaders = items.map((_, at) => at)
  const leaderOf = (at: number): number => {
    const next = leaders[at] ?? at
    if (next === at) return at
    const leader = leaderOf(next)
    leaders[at] = leader
    return leader
  }
  const first = new Map<string, number>()
  for (const [at, item] of items.entries()) {
    for (const token of tokensOf(item)) {
      const [one, other] = [leaderOf(first.get(token) ?? at), leaderOf(at)]
      first.set(token, first.get(token) ?? at)
      leaders[Math.max(one, other)] = Math.min(one, other)
    }
  }
  const groups = new Map<number, Item[]>()
  for (const [at, item] of items.entries()) {
    const leader = leaderOf(at)
    groups.set(leader, [...(groups.get(leader) ?? []), item])
  }
  return [...groups.values()]
}
