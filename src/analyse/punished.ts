import { compareWhen, exactDay, groupBy, type Incident } from '../codebook/index.ts'
import { byTarget } from './cases.ts'
import { isProceeding, proceedingsOf, type KnownOfSteps, type Proceeding } from './proceedings.ts'

/** Who was punished over one incident, and who for it more than once. */
export type Punished = {
  /** The incident that was punished. */
  readonly over: string
  readonly people: readonly {
    readonly person: string
    /** The detentions, charges and verdicts over it, proceeding by proceeding, each oldest first. */
    readonly incidents: readonly string[]
    /** Verdicts over the same incident in more than one proceeding; a second trial of one is none. */
    readonly twice: boolean
    /** No source says that it was over this: the person was held in its place on its day. */
    readonly perhaps: boolean
  }[]
}

const PUNISHING: ReadonlySet<string> = new Set(['detention', 'charge', 'conviction'])

/**
 * Everyone who was detained, charged or sentenced over one incident, as the sources tie them ("over"): a step that says
 * nothing of it is over what the others of its proceeding are. An official who is held to account for how people were
 * treated there was not punished over it. Who was held in the place and on the day of the only assembly there, of which
 * no source says over what, was perhaps punished over that; `placeOf` gives one word for all names of a place.
 */
export function punishedOver(
  incidents: readonly Incident[],
  known?: KnownOfSteps,
  placeOf: (name: string) => string = name => name.toLowerCase(),
): Punished[] {
  const incidentOf = new Map(
    incidents.flatMap(({ id, records }) => records.map(({ record }) => [record.id, id] as const)),
  )
  const overOf = ({ id, value, records }: Incident) =>
    new Set(
      [value.over, ...records.map(({ record }) => record.over)].flatMap(over => {
        const found = incidentOf.get(over ?? '')
        return found === undefined || found === id ? [] : [found]
      }),
    )
  const near = assembliesBy(incidents, placeOf)
  const tied = [...byTarget(incidents.filter(isStepAgainst))].flatMap(([person, those]) =>
    those.some(one => PUNISHING.has(one.kind) && (overOf(one).size > 0 || near(one)))
      ? proceedingsOf(person, those, known).flatMap(one => tiesOf(one, { overOf, near }))
      : [],
  )
  const inOrder = tied.toSorted((a, b) => compareWhen(whenOf(a), whenOf(b)))
  return [...groupBy(inOrder, ({ over }) => over)].map(([over, those]) => ({
    over,
    people: [...groupBy(those, ({ person }) => person)].map(([person, own]) => ({
      person,
      incidents: own.flatMap(({ steps }) => steps.map(({ id }) => id)),
      twice:
        own.filter(one => !one.perhaps && one.steps.some(({ kind }) => kind === 'conviction'))
          .length > 1,
      perhaps: own.every(one => one.perhaps),
    })),
  }))
}

const whenOf = ({ steps: [first] }: { readonly steps: readonly Incident[] }) =>
  first?.value.when ?? null

const isStepAgainst = (incident: Incident) =>
  isProceeding(incident) && incident.value.bearing !== 'accountability'

/** For a detention the only assembly that was held in its place on its day. */
function assembliesBy(
  incidents: readonly Incident[],
  placeOf: (name: string) => string,
): (step: Incident) => string | undefined {
  const dayAndPlaces = ({ value: { when, where = [] } }: Incident) => {
    const day = exactDay(when)
    return day === null ? [] : where.map(place => `${day} ${placeOf(place)}`)
  }
  const held = incidents.filter(
    ({ kind, value }) =>
      kind === 'assembly' && !['planned', 'cancelled', 'prevented'].includes(value.status ?? ''),
  )
  const byKey = groupBy(
    held.flatMap(one => dayAndPlaces(one).map(key => ({ key, id: one.id }))),
    ({ key }) => key,
  )
  return step => {
    if (step.kind !== 'detention') return undefined
    const found = new Set(
      dayAndPlaces(step).flatMap(key => byKey.get(key)?.map(({ id }) => id) ?? []),
    )
    return found.size === 1 ? [...found][0] : undefined
  }
}

type Ties = {
  readonly overOf: (step: Incident) => ReadonlySet<string>
  readonly near: (step: Incident) => string | undefined
}

/** What a proceeding was over, and its steps that were over it; where no step says it, what it was perhaps over. */
function tiesOf({ person, steps }: Proceeding, { overOf, near }: Ties) {
  const punishing = steps
    .filter(({ kind }) => PUNISHING.has(kind))
    .map(step => ({ step, over: overOf(step) }))
  const all = new Set(punishing.flatMap(({ over }) => [...over]))
  const perhaps = all.size === 0
  const ties = perhaps ? new Set(steps.flatMap(step => near(step) ?? [])) : all
  return [...ties].map(over => ({
    over,
    person,
    perhaps,
    steps: punishing.flatMap(one => (one.over.size === 0 || one.over.has(over) ? [one.step] : [])),
  }))
}
