import { compareWhen, putInOrder, type Incident } from '../codebook/index.ts'
import { buildIncident } from './build-incident.ts'
import { surroundingsOf } from './incidents.ts'
import type { ReconcileState } from './state.ts'
import { differingRows, lookUp, rowsOf, type Table } from './table.ts'

/** Incidents by date: all of them, or what of each has been judged. */
type Lists = { all?: readonly Incident[]; judged?: readonly Incident[] }

const known = new WeakMap<Table<Incident>, Lists>()

/** Incidents as links group them, by date; without drafts, only what has been accepted takes part. */
export function incidents(
  state: ReconcileState,
  { drafts }: { readonly drafts: boolean },
): readonly Incident[] {
  const lists = known.get(state.incidents) ?? {}
  known.set(state.incidents, lists)
  const every = () => rowsOf(state.incidents).map(([, incident]) => incident)
  if (drafts) return (lists.all ??= every().toSorted(compareIncidents))
  return (lists.judged ??= every().flatMap(judgedPart(state)).toSorted(compareIncidents))
}

/** Hands lists that were drawn up on to the state a step leads to: only what it touches is drawn anew and put in its place. */
export function passOnIncidents(before: ReconcileState, after: ReconcileState): void {
  const lists = known.get(before.incidents)
  if (!lists || known.has(after.incidents)) return
  const { gone, come } = differingRows(before.incidents, after.incidents)
  const replaced = (
    list: readonly Incident[],
    partOf: (incident: Incident) => readonly Incident[],
  ) =>
    putInOrder(
      list,
      { gone: new Set(gone.flatMap(partOf)), come: come.flatMap(partOf) },
      compareIncidents,
    )
  const next: Lists = {}
  if (lists.all) next.all = replaced(lists.all, incident => [incident])
  if (lists.judged) next.judged = replaced(lists.judged, judgedPart(after))
  known.set(after.incidents, next)
}

/** What has been judged of incidents that have drafts among their records, drawn once, so that lists find it again. */
const parts = new WeakMap<Incident, readonly Incident[]>()

function judgedPart(state: ReconcileState): (incident: Incident) => readonly Incident[] {
  const around = surroundingsOf({
    entityOf: id => lookUp(state.entityOf, id),
    documentOf: id => lookUp(state.documents, id),
  })
  return incident => {
    if (incident.state !== 'draft') return [incident]
    const before = parts.get(incident)
    if (before) return before
    const judged = incident.records.filter(({ state: one }) => one !== 'draft')
    const built = buildIncident(judged, around)
    const part = built ? [{ ...built, id: incident.id }] : []
    parts.set(incident, part)
    return part
  }
}

function compareIncidents(a: Incident, b: Incident): number {
  return compareWhen(a.value.when, b.value.when) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}
