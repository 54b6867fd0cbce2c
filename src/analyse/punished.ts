import { compareWhen, groupBy, type Incident } from '../codebook/index.ts'
import { byTarget } from './cases.ts'
import { isProceeding, proceedingsOf, type Proceeding, type SaidOf } from './proceedings.ts'

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
  }[]
}

const PUNISHING: ReadonlySet<string> = new Set(['detention', 'charge', 'conviction'])

/**
 * Everyone who was detained, charged or sentenced over one incident, as the sources tie them ("over"): a step that says
 * nothing of it is over what the others of its proceeding are. An official who is held to account for how people were
 * treated there was not punished over it.
 */
export function punishedOver(incidents: readonly Incident[], said?: SaidOf): Punished[] {
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
  const tied = [...byTarget(incidents.filter(isStepAgainst))].flatMap(([person, those]) =>
    those.some(one => PUNISHING.has(one.kind) && overOf(one).size > 0)
      ? proceedingsOf(person, those, said).flatMap(one => tiesOf(one, overOf))
      : [],
  )
  const inOrder = tied.toSorted((a, b) => compareWhen(whenOf(a), whenOf(b)))
  return [...groupBy(inOrder, ({ over }) => over)].map(([over, those]) => ({
    over,
    people: [...groupBy(those, ({ person }) => person)].map(([person, own]) => ({
      person,
      incidents: own.flatMap(({ steps }) => steps.map(({ id }) => id)),
      twice: own.filter(({ steps }) => steps.some(({ kind }) => kind === 'conviction')).length > 1,
    })),
  }))
}

const whenOf = ({ steps: [first] }: { readonly steps: readonly Incident[] }) =>
  first?.value.when ?? null

const isStepAgainst = (incident: Incident) =>
  isProceeding(incident) && incident.value.bearing !== 'accountability'

/** What a proceeding was over, and its steps that were over it. */
function tiesOf({ person, steps }: Proceeding, overOf: (step: Incident) => ReadonlySet<string>) {
  const punishing = steps
    .filter(({ kind }) => PUNISHING.has(kind))
    .map(step => ({ step, over: overOf(step) }))
  const all = new Set(punishing.flatMap(({ over }) => [...over]))
  return [...all].map(over => ({
    over,
    person,
    steps: punishing.flatMap(one => (one.over.size === 0 || one.over.has(over) ? [one.step] : [])),
  }))
}
