import { bounds, type Incident, type Kind } from '../codebook/index.ts'
import { hadHappened, punishedOver, saidBy } from '../analyse/index.ts'
import { incidents, placesAsOne } from '../reconcile/index.ts'
import type { Desk } from './desk.ts'
import { wordsOn } from './following.ts'
import { daysIn, entitiesOf, pictureOf } from './picture.ts'

/** An incident in a line: enough to tell it by and to open it. */
export type BriefIncident = {
  readonly id: string
  readonly kind: Kind
  /** EDTF. */
  readonly when: string | null
  readonly where: readonly string[]
}

/** Everyone who was detained, charged or sentenced over one incident. */
export type PunishedOver = {
  readonly over: BriefIncident
  readonly people: readonly {
    readonly person: string
    readonly name: string
    /** Oldest first. */
    readonly steps: readonly BriefIncident[]
    /** More than one verdict over the same incident. */
    readonly twice: boolean
    /** No source says that it was over this: the person was held in its place on its day. */
    readonly perhaps: boolean
  }[]
}

export type PunishedAsked = {
  /** Unreviewed records take part too. */
  readonly drafts?: boolean | undefined
  /** YYYY-MM-DD: what happened later does not count yet. */
  readonly asOf?: string | undefined
  /** Only incidents over which somebody was sentenced more than once. */
  readonly twice?: boolean | undefined
}

/** Who was punished over which incident, where there are several or one more than once; the most people first. */
export async function listPunished(
  desk: Desk,
  { drafts = false, twice = false, asOf = '9999' }: PunishedAsked = {},
): Promise<readonly PunishedOver[]> {
  const picture = await pictureOf(desk)
  const daysOf = daysIn(picture)
  const told = incidents(picture.reconciled, { drafts }).filter(one =>
    hadHappened(one, asOf, daysOf),
  )
  const byId = new Map(told.map(one => [one.id, one]))
  const names = new Map(entitiesOf(picture).map(({ id, name }) => [id, name]))
  const brief = (id: string) => [byId.get(id)].flatMap(one => (one ? briefOf(one) : []))
  const placeOf = placesAsOne(
    picture.reconciled,
    told
      .filter(({ kind }) => kind === 'assembly' || kind === 'detention')
      .flatMap(({ value: { where = [] } }) => where),
  )
  const said = saidBy(await wordsOn(desk, 'proceeding'))
  return punishedOver(told, { said, daysOf }, placeOf)
    .flatMap(({ over, people }) =>
      brief(over).map(one => ({
        over: one,
        people: people.map(({ person, incidents: steps, twice: again, perhaps }) => ({
          person,
          name: names.get(person) ?? '',
          steps: steps.flatMap(brief),
          twice: again,
          perhaps,
        })),
      })),
    )
    .filter(({ people }) => people.some(one => one.twice) || (!twice && people.length > 1))
    .toSorted((a, b) => b.people.length - a.people.length || (a.over.id < b.over.id ? -1 : 1))
}

/** Whether something may have happened by a day; what is not dated may. */
export const hadBegun = (when: string | null, asOf: string): boolean =>
  when === null || (bounds(when).earliest ?? '') <= asOf

/** An incident in a line. */
export const briefOf = ({ id, kind, value }: Incident): BriefIncident => ({
  id,
  kind,
  when: value.when,
  where: value.where ?? [],
})
