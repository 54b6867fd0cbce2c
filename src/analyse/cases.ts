import { compareWhen, groupBy, nameOf, stableId } from '../codebook/index.ts'
import type { Case, Entity, Incident, Stage } from '../codebook/index.ts'
import { accusationOf, printAccusation, type Accusation } from './accusation.ts'
import {
  isProceeding,
  orderSteps,
  proceedingsOf,
  type KnownOfSteps,
  type Proceeding,
} from './proceedings.ts'
import { stageAfter } from './stage.ts'
import type { DaysOf } from './told-on.ts'

/** The name of a person by the entity's id, where one is known. */
export type NameOf = (person: string) => string | undefined

/**
 * The proceedings that incidents tell of: one accusation, its defendants, and how far it has come for each.
 * Only people who are named take part; who is one person is for links to say.
 */
export function casesOf(
  incidents: readonly Incident[],
  entities: readonly Entity[] = [],
  known: KnownOfSteps = {},
): Case[] {
  const names = new Map(entities.map(entity => [entity.id, entity.name]))
  const proceedings = [...byTarget(incidents.filter(isProceeding))].flatMap(([person, those]) =>
    proceedingsOf(person, those, known),
  )
  const told = { nameOf: (person: string) => names.get(person), daysOf: known.daysOf }
  return together(proceedings)
    .map(group => caseOf(group, told))
    .toSorted((a, b) => compareWhen(latest(a), latest(b)) || (a.id < b.id ? -1 : 1))
}

/** Incidents by the people they were done to. */
export function byTarget(incidents: Iterable<Incident>): Map<string, Incident[]> {
  const people = new Map<string, Incident[]>()
  for (const incident of incidents)
    for (const person of new Set(incident.parties.target)) {
      if (person === null) continue
      const those = people.get(person)
      if (those) those.push(incident)
      else people.set(person, [incident])
    }
  return people
}

const latest = ({ defendants }: Case) =>
  defendants.map(({ since }) => since).toSorted(compareWhen)[0] ?? null

/** Proceedings with a charge, trial or verdict in common are one case; arrested together only where nothing else followed. */
function together(proceedings: readonly Proceeding[]): Proceeding[][] {
  const groups = new Map(proceedings.map(proceeding => [proceeding, new Set([proceeding])]))
  const keys = groupBy(
    proceedings.flatMap(proceeding => keysOf(proceeding).map(key => ({ key, proceeding }))),
    ({ key }) => key,
  )
  for (const those of keys.values()) {
    const union = new Set(those.flatMap(({ proceeding }) => [...(groups.get(proceeding) ?? [])]))
    for (const proceeding of union) groups.set(proceeding, union)
  }
  return [...new Set(groups.values())].map(group => [...group])
}

/** What ties a proceeding to others of its case. */
export function keysOf({ steps }: Proceeding): string[] {
  const joining = steps.filter(({ kind }) => kind !== 'detention' && kind !== 'release')
  return joining.length > 0
    ? joining.map(({ id }) => id)
    : [`only ${steps.map(({ id }) => id).join(' ')}`]
}

/** By what the people and steps of a case are told. */
type ToldOfCase = { readonly nameOf: NameOf; readonly daysOf?: DaysOf | undefined }

/** One case of the proceedings that belong to it. */
export function caseOf(group: readonly Proceeding[], { nameOf: named, daysOf }: ToldOfCase): Case {
  const ordered = [...groupBy(group, ({ person }) => person).values()]
    .map(those => asOne(those, daysOf))
    .toSorted((a, b) => (a.person < b.person ? -1 : 1))
  const all = new Map(ordered.flatMap(one => one.steps).map(step => [step.id, step]))
  const steps = orderSteps([...all.values()], daysOf)
  const defendants = ordered.map(proceeding => defendantOf(proceeding, named))
  const accusation =
    ordered.map(one => printAccusation(one.accusation)).find(words => words !== null) ?? null
  return {
    id: stableId('case', ordered[0]?.person ?? '', ordered[0]?.steps[0]?.id ?? ''),
    title: titleOf(
      defendants.map(({ name }) => name),
      accusation,
    ),
    country: steps.map(({ country }) => country).find(country => country !== null) ?? null,
    accusation,
    incidents: steps.map(({ id }) => id),
    defendants,
  }
}

/** Proceedings of one person that others tie together are one: what is charged last is what stands. */
function asOne(proceedings: readonly Proceeding[], daysOf?: DaysOf): Proceeding {
  const [first, ...more] = proceedings
  if (!first || more.length === 0) return first ?? { person: '', accusation: NONE, steps: [] }
  const steps = orderSteps(
    proceedings.flatMap(one => one.steps),
    daysOf,
  )
  const accusation = steps.reduce<Accusation | undefined>(
    (known, step) => accusationOf(step, known),
    undefined,
  )
  return { person: first.person, accusation: accusation ?? NONE, steps }
}

const NONE: Accusation = { provisions: [], offence: null, track: null, before: [] }

function titleOf(names: readonly string[], accusation: string | null): string {
  const [first = '', second, ...more] = names
  const who =
    second === undefined
      ? first
      : more.length === 0
        ? `${first} and ${second}`
        : `${first} and ${names.length - 1} others`
  return accusation === null ? who : `${who}: ${accusation}`
}

type Defendant = Case['defendants'][number]

function defendantOf({ person, steps }: Proceeding, named: NameOf): Defendant {
  let stage: Stage = 'detained'
  let since: string | null = null
  for (const step of steps) {
    stage = stageAfter(stage, step)
    // A second hearing or a failed appeal leaves the stage as it is, but it is news: the clock starts again.
    since = step.value.when ?? since
  }
  return {
    person,
    name: named(person) ?? nameIn(steps, person),
    stage,
    since,
    steps: steps.map(({ id }) => id),
  }
}

/** The fullest way in which the steps call a person. */
function nameIn(steps: readonly Incident[], person: string): string {
  const all = steps.flatMap(({ parties, value }) =>
    (value.target ?? []).filter((_, i) => parties.target[i] === person).map(nameOf),
  )
  return all.toSorted((a, b) => b.length - a.length)[0] ?? ''
}
