import type { Incident } from '../codebook/index.ts'
import { buildIncident } from './build-incident.ts'
import { surroundingsOf } from './incidents.ts'
import { proposals } from './proposals.ts'
import type { ReconcileState } from './state.ts'
import { lookUp } from './table.ts'

/** Incidents that are probably one, and the one that they would be; it has the id that joining them would give it. */
export type Joined = { readonly incident: Incident; readonly of: readonly string[] }

/** Those among some incidents that are probably one, drawn as if somebody had said so. Nothing is joined by it. */
export function probablyOne(state: ReconcileState, among: readonly Incident[]): readonly Joined[] {
  const chosen = new Map(among.map(incident => [incident.id, incident]))
  const near = new Map<string, string[]>()
  for (const { outcome, left, right } of proposals(state, 'incident').proposals) {
    const [one, other] = [lookUp(state.incidentOf, left), lookUp(state.incidentOf, right)]
    if (outcome !== 'same' || !one || !other || !chosen.has(one) || !chosen.has(other)) continue
    near.set(one, [...(near.get(one) ?? []), other])
    near.set(other, [...(near.get(other) ?? []), one])
  }
  const around = surroundingsOf({
    entityOf: id => lookUp(state.entityOf, id),
    documentOf: id => lookUp(state.documents, id),
  })
  const seen = new Set<string>()
  return [...near.keys()].flatMap(start => {
    if (seen.has(start)) return []
    const of = new Set([start])
    // Who is found brings others: the set grows while it is gone through.
    for (const id of of) for (const next of near.get(id) ?? []) of.add(next)
    for (const id of of) seen.add(id)
    const records = [...of].flatMap(id => chosen.get(id)?.records ?? [])
    const incident = buildIncident(records, around)
    return incident ? [{ incident, of: [...of] }] : []
  })
}
