import { compareWhen, groupBy, type Incident } from '../codebook/index.ts'
import { isProceeding } from './proceedings.ts'

/** Who was punished over one incident, and who for it more than once. */
export type Punished = {
  /** The incident that was punished. */
  readonly over: string
  readonly people: readonly {
    readonly person: string
    /** The charges and verdicts over it, oldest first. */
    readonly incidents: readonly string[]
    /** More than one verdict over the same incident. */
    readonly twice: boolean
  }[]
}

const PUNISHING: ReadonlySet<string> = new Set(['detention', 'charge', 'conviction'])

/** Everyone who was detained, charged or sentenced over one incident, as the sources tie them ("over"). */
export function punishedOver(incidents: readonly Incident[]): Punished[] {
  const incidentOf = new Map(
    incidents.flatMap(({ id, records }) => records.map(({ record }) => [record.id, id] as const)),
  )
  const tied = incidents
    .filter(one => PUNISHING.has(one.kind) && isProceeding(one))
    .toSorted((a, b) => compareWhen(a.value.when, b.value.when))
    .flatMap(incident => {
      const over = incidentOf.get(incident.value.over ?? '')
      return over === undefined || over === incident.id ? [] : [{ over, incident }]
    })
  return [...groupBy(tied, ({ over }) => over)].map(([over, those]) => {
    const perPerson = groupBy(
      those.flatMap(({ incident }) =>
        [...new Set(incident.parties.target)].flatMap(person =>
          person === null ? [] : [{ person, incident }],
        ),
      ),
      ({ person }) => person,
    )
    return {
      over,
      people: [...perPerson].map(([person, steps]) => ({
        person,
        incidents: steps.map(({ incident }) => incident.id),
        twice: steps.filter(({ incident }) => incident.kind === 'conviction').length > 1,
      })),
    }
  })
}
