/** A word that members are one: everything in `members` belongs together. */
export type Together = { readonly by: string; readonly members: readonly string[] }

/** A word that what stands on the left is not what stands on the right. */
export type Apart = {
  readonly by: string
  readonly left: readonly string[]
  readonly right: readonly string[]
}

/** A link that could not be followed, and the links that stand against it. */
export type Refused = { readonly by: string; readonly against: readonly string[] }

export type Clusters = {
  readonly groups: readonly (readonly string[])[]
  readonly refused: readonly Refused[]
}

/** Joins members as people said, in their order, and never what somebody held apart; `fits` may refuse a group too. */
export function cluster(
  members: readonly string[],
  words: { readonly together: readonly Together[]; readonly apart: readonly Apart[] },
  fits?: (members: readonly string[]) => boolean,
): Clusters {
  const groupOf = new Map(members.map(member => [member, new Set([member])]))
  const refused: Refused[] = []
  for (const { by, members: joined } of words.together) {
    const groups = [...new Set(joined.flatMap(member => groupOf.get(member) ?? []))]
    const [largest, ...others] = groups.toSorted((a, b) => b.size - a.size)
    if (!largest || others.length === 0) continue
    const holds = (member: string) => groups.some(group => group.has(member))
    const against = words.apart.filter(word => splits(word, holds)).map(word => word.by)
    const isFit = fits?.(groups.flatMap(group => [...group])) ?? true
    if (against.length > 0 || !isFit) refused.push({ by, against })
    else for (const other of others) moveInto(largest, other, groupOf)
  }
  return { groups: [...new Set(groupOf.values())].map(group => [...group].toSorted()), refused }
}

/** The smaller groups go into the largest, so that a body that very many name is not copied for each of them. */
function moveInto(
  largest: Set<string>,
  other: ReadonlySet<string>,
  groupOf: Map<string, Set<string>>,
): void {
  for (const member of other) {
    largest.add(member)
    groupOf.set(member, largest)
  }
}

/** Whether a union would hold somebody from each side of a separation. */
function splits({ left, right }: Apart, holds: (member: string) => boolean): boolean {
  return left.some(a => holds(a) && right.some(b => a !== b && holds(b)))
}
