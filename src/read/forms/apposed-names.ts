import { groupSize } from '../amounts/group-sizes.ts'
import type { NounPhrase } from '../grammar/grammar.ts'

/** Several phrases as one; null of none. */
export function listOf(members: readonly NounPhrase[]): NounPhrase | null {
  const [first] = members
  if (!first) return null
  return members.length === 1 ? first : { ...first, items: members }
}

/** "two teachers, A and B": the names of those who were counted. */
export function isApposed(holder: NounPhrase, members: readonly NounPhrase[]): boolean {
  // "Both students, A and B"
  const all = holder.determiner === 'quantity' && holder.number === null && holder.plural
  if (all && holder.name === null && members.length > 1)
    return members.every(({ name }) => name?.class === 'person')
  const size = holder.number?.value ?? groupSize(holder)
  if (holder.name !== null || size !== members.length) return false
  return members.every(member => member.name !== null)
}
