import { bounds, compareWhen, type Incident } from '../codebook/index.ts'
import type { StandingWord } from './followed.ts'

/** An intervention, and what happened in the cases it is about after it was sent. */
export type FollowedIntervention = StandingWord<'intervention'> & {
  /** Incident ids, oldest first; what is dated before or perhaps before it was sent is not among them. */
  readonly after: readonly string[]
  /** Incident ids: those of whose records it and its reply were taken. */
  readonly sources: readonly string[]
}

/** What changed after: the incidents of the cases that an intervention is about, dated after it was sent. */
export function changesAfter(
  interventions: readonly StandingWord<'intervention'>[],
  incidents: readonly Incident[],
  groups: readonly (readonly string[])[],
): FollowedIntervention[] {
  const byId = new Map(incidents.map(incident => [incident.id, incident]))
  return interventions
    .map(word => {
      const about = new Set(word.value.records)
      const touched = incidents.filter(({ records }) =>
        records.some(({ record }) => about.has(record.id)),
      )
      const ids = new Set(touched.map(({ id }) => id))
      const related = new Set([
        ...ids,
        ...groups.filter(group => group.some(id => ids.has(id))).flat(),
      ])
      const { from, reply } = word.value
      const taken = new Set([from, reply?.from].filter(id => id !== undefined))
      const sent = word.value.sent === null ? null : bounds(word.value.sent).latest
      const after = [...related]
        .flatMap(id => byId.get(id) ?? [])
        .filter(({ value, records }) => {
          const began = value.when === null ? null : bounds(value.when).earliest
          const isOwn = records.some(({ record }) => taken.has(record.id))
          return !isOwn && sent !== null && began !== null && began > sent
        })
        .toSorted((a, b) => compareWhen(a.value.when, b.value.when))
      const sources = incidents.filter(({ records }) =>
        records.some(({ record }) => taken.has(record.id)),
      )
      return { ...word, after: after.map(({ id }) => id), sources: sources.map(({ id }) => id) }
    })
    .toSorted((a, b) => compareWhen(a.value.sent, b.value.sent))
}
