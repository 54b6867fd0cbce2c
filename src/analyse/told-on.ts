import { addDays, bounds, type Incident } from '../codebook/index.ts'

/** When a document came out (EDTF), and the day on which it was taken in (YYYY-MM-DD). */
export type DocumentDays = { readonly published: string | null; readonly takenIn: string }

/** The days of a document, by its id; undefined where they are not known. */
export type DaysOf = (document: string) => DocumentDays | undefined

/** Of documents whose days nobody knows. */
export const unknownDays: DaysOf = () => undefined

/** The first day by which a document had told of an incident: what has no date of its own had happened by then. */
export function toldOn(incident: Incident, daysOf: DaysOf): string | undefined {
  return daysTold(incident, daysOf)[0]
}

/** The days by which each document had told of an incident, first to last. */
function daysTold({ records }: Incident, daysOf: DaysOf): readonly string[] {
  const days = records.flatMap(({ documentId }) => {
    const known = daysOf(documentId)
    if (!known) return []
    const out = known.published === null ? null : bounds(known.published).latest
    return out !== null && out < known.takenIn ? out : known.takenIn
  })
  return days.toSorted()
}

/** Whether an incident lies after all that tells of it: it was expected, and nobody says that it came. The day after counts as the same, for clocks differ. */
export function layAhead(incident: Incident, daysOf: DaysOf): boolean {
  const { when } = incident.value
  const told = daysTold(incident, daysOf).at(-1)
  if (when === null || told === undefined) return false
  return (bounds(when).earliest ?? '') > addDays(told, 1)
}

/** Whether an incident counts on a day: not what happened later, nor, without a date, what was told of only later. */
export function hadHappened(incident: Incident, asOf: string, daysOf: DaysOf): boolean {
  const { when } = incident.value
  const first = when === null ? toldOn(incident, daysOf) : bounds(when).earliest
  return (first ?? '') <= asOf
}

/** The last day on which an incident can have happened; null where nothing tells. */
export function lastDayOf(incident: Incident, daysOf: DaysOf): string | null {
  const { when } = incident.value
  return when === null ? (toldOn(incident, daysOf) ?? null) : bounds(when).latest
}

/** Whether some document that tells of an incident had been taken in by a day; where days are not known, it had. */
export function wasKnown({ records }: Incident, by: string, daysOf: DaysOf): boolean {
  return records.some(({ documentId }) => (daysOf(documentId)?.takenIn ?? '') <= by)
}

/** A day that is asked about, and what is known of documents. */
export type OnDay = { readonly asOf: string; readonly daysOf: DaysOf }

/** The last day up to which steps brought news. */
export function lastHeard(steps: readonly Incident[], { asOf, daysOf }: OnDay): string | null {
  const days = steps.flatMap(step => lastDayOf(step, daysOf) ?? []).toSorted()
  const last = days.at(-1) ?? null
  return last !== null && last > asOf ? asOf : last
}
