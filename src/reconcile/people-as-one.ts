import { nameOf, type Incident } from '../codebook/index.ts'
import { foldName, partyType } from '../names/index.ts'
import { proposals } from './proposals.ts'
import type { ReconcileState } from './state.ts'

/** Who somebody is, wherever texts name them: one key for all that is one or probably one. */
export type WhoIs = (incident: Incident, index: number) => string | undefined

/**
 * People that incidents are done to, by one key each: spellings that were joined, or that are probably one, have the
 * same. Who is named by one word alone is nobody in particular, unless somebody has said who it is.
 */
export function peopleAsOne(state: ReconcileState, among: readonly Incident[]): WhoIs {
  const up = new Map<string, string>()
  const root = (key: string): string => {
    const above = up.get(key)
    if (above === undefined || above === key) return key
    const top = root(above)
    if (top !== above) up.set(key, top)
    return top
  }
  const join = (one: string, other: string) => {
    const [left, right] = [root(one), root(other)]
    if (left !== right) up.set(left, right)
  }
  const bearers = new Map<string, Set<string>>()
  for (const incident of among)
    for (const [index, party] of (incident.value.target ?? []).entries()) {
      const entity = incident.parties.target[index]
      const name = foldName(nameOf(party))
      if (entity) bearers.set(name, (bearers.get(name) ?? new Set()).add(entity))
    }
  // A name that several bear stands for none of them; in several documents one full name is mostly one person.
  const ends = (name: string) => [...(bearers.get(foldName(name)) ?? [])]
  for (const { outcome, names } of proposals(state, 'person').proposals) {
    if (outcome !== 'same' || !names) continue
    const [first, ...others] = names.flatMap(ends)
    if (first !== undefined) for (const other of others) join(first, other)
  }
  return (incident, index) => {
    const party = incident.value.target?.[index]
    const name = party === undefined ? '' : nameOf(party)
    const entity = incident.parties.target[index]
    if (!entity || partyType(name, 'person') !== 'person' || !name.includes(' ')) return undefined
    return root(entity)
  }
}
