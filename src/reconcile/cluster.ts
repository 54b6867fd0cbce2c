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
  fits: (members: readonly string[]) => boolean = () => true,
): Clusters {
  const groupOf = new Map<string, ReadonlySet<string>>(
    members.map(member => [member, new Set([member])]),
  )
  const refused: Refused[] = []
  for (const { by, members: joined } of words.together) {
    const groups = new Set(joined.flatMap(member => groupOf.get(member) ?? []))
    if (groups.size < 2) continue
    const union = new Set([...groups].flatMap(group => [...group]))
    const against = words.apart.filter(word => splits(word, union)).map(word => word.by)
    if (against.length > 0 || !fits([...union])) refused.push({ by, against })
    else for (const member of union) groupOf.set(member, union)
  }
  return { groups: [...new Set(groupOf.values())].map(group => [...group].toSorted()), refused }
}

/** Whether a union would hold somebody from each side of a separation. */
function splits({ left, right }: Apart, union: ReadonlySet<string>): boolean {
  return left.some(a => union.has(a) && right.some(b => a !== b && union.has(b)))
}
