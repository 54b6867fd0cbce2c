import {
  bounds,
  isEdtf,
  VigilError,
  type Bearing,
  type Grouping,
  type Incident,
  type Kind,
  type Unit,
} from '../codebook/index.ts'
import {
  countTable,
  fewestWhere,
  type Alike,
  type CountTable,
  type Fewest,
  type Period,
} from '../analyse/index.ts'
import {
  familiesOf,
  incidents,
  lookUp,
  mayBeOne,
  proposals,
  rowsOf,
  type Family,
  type TextDocument,
} from '../reconcile/index.ts'
import { documentById } from '../vault/index.ts'
import type { Picture } from './cache.ts'
import { countryNamed } from './country.ts'
import type { Desk } from './desk.ts'
import { pictureOf } from './picture.ts'

/** Which incidents an analysis is over. */
export type Selection = {
  /** EDTF; its first day. Given with `to` or not at all. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** ISO code or English name. */
  readonly country?: string | undefined
  readonly kind?: Kind | undefined
  /** As a person decided, or as the reader proposed. */
  readonly bearing?: Bearing | undefined
  /** Unreviewed records take part too. */
  readonly drafts?: boolean | undefined
}

export type CountAsked = Selection & {
  readonly unit: Unit
  readonly by?: Grouping | undefined
  /** Counts the period of the same length before it too. */
  readonly compare?: boolean | undefined
}

/** Counts in a named unit; what may be one and is not decided makes the number an interval. */
export async function countIncidents(desk: Desk, asked: CountAsked): Promise<CountTable> {
  const picture = await pictureOf(desk)
  const period = periodOf(asked)
  if (asked.compare && !period)
    throw new VigilError(
      'usage',
      'To compare with the period before, give a period: --from and --to.',
    )
  return countTable(selected(picture, asked), {
    unit: asked.unit,
    by: asked.by,
    compare: asked.compare,
    period,
    alike: undecided(picture, asked.unit),
  })
}

/** The incidents that an analysis is over; with a period, those that may lie in it. */
export async function selectedIn(desk: Desk, asked: Selection): Promise<readonly Incident[]> {
  const period = periodOf(asked)
  const all = selected(await pictureOf(desk), asked)
  return period ? all.filter(({ value }) => isWithin(value.when, period)) : all
}

/** Documents of the vault that carry one text, the one published first first. */
export async function listFamilies(desk: Desk): Promise<readonly Family[]> {
  return familiesAmong(desk, [...(await pictureOf(desk)).documents.keys()])
}

/** Of some documents, those that carry one text. */
export async function familiesAmong(desk: Desk, ids: readonly string[]): Promise<Family[]> {
  const documents: TextDocument[] = []
  for (const id of ids) {
    const document = await documentById(desk.vault, id)
    if (document) documents.push(document)
  }
  return familiesOf(documents)
}

function isWithin(when: string | null, { from, to }: Period): boolean {
  if (when === null) return false
  const { earliest, latest } = bounds(when)
  return (earliest ?? '') <= to && (latest ?? '~') >= from
}

function selected(
  picture: Picture,
  { country, kind, bearing, drafts = false }: Selection,
): readonly Incident[] {
  const code = countryNamed(country ?? null)
  const all = incidents(picture.reconciled, { drafts })
  if (code === null && kind === undefined && bearing === undefined) return all
  return all.filter(
    incident =>
      (code === null || incident.country === code) &&
      (kind === undefined || incident.kind === kind) &&
      (bearing === undefined || incident.value.bearing === bearing),
  )
}

/** The days of a period given by two dates; undefined where none is given. */
function periodOf({ from, to }: Pick<Selection, 'from' | 'to'>): Period | undefined {
  return from === undefined && to === undefined
    ? undefined
    : requiredPeriod({ from: from ?? '', to: to ?? '' })
}

/** The days of a period given by two dates (EDTF), from the first of the one to the last of the other. */
export function requiredPeriod({ from, to }: Period): Period {
  for (const [name, date] of Object.entries({ from, to }))
    if (!isEdtf(date))
      throw new VigilError(
        'date-invalid',
        date === ''
          ? `The period needs a first and a last day: "${name}" is missing. Write it as 2026-01-31.`
          : `"${date}" is no date: write 2026-01-31, 2026-01 or 2026.`,
      )
  const first = bounds(from).earliest
  const last = bounds(to).latest
  if (first === null || last === null || first > last)
    throw new VigilError('date-invalid', `The period from ${from} to ${to} ends before it begins.`)
  return { from: first, to: last }
}

/** What may be one, and which nobody has decided: people where these are counted, incidents where anything is but documents. */
function undecided({ reconciled }: Picture, unit: Unit): Alike {
  if (unit === 'documents') return {}
  if (unit === 'people') return { people: fewestPeople(reconciled) }
  return { incidents: id => mayBeOne(reconciled, id) }
}

const knownPeople = new WeakMap<Picture['reconciled']['entityOf'], Fewest>()

/** How many different people some entities are at least; as long as a step touches neither mention nor person, nothing is asked anew. */
function fewestPeople(reconciled: Picture['reconciled']): Fewest {
  const known = knownPeople.get(reconciled.entityOf)
  if (known) return known
  const bearers = entitiesBySpelling(reconciled)
  const pairs: [string, string][] = []
  for (const { left, right } of proposals(reconciled, 'person').proposals)
    for (const a of bearers.get(left) ?? [])
      for (const b of bearers.get(right) ?? []) if (a !== b) pairs.push([a, b])
  const fewest = fewestWhere(pairs)
  knownPeople.set(reconciled.entityOf, fewest)
  return fewest
}

function entitiesBySpelling(reconciled: Picture['reconciled']): Map<string, string[]> {
  const bearers = new Map<string, Set<string>>()
  for (const [id, mention] of rowsOf(reconciled.mentions)) {
    const entity = lookUp(reconciled.entityOf, id)
    if (entity === undefined || lookUp(reconciled.entities, entity)?.entity.records.length === 0)
      continue
    for (const end of [mention.spelling, id])
      bearers.set(end, (bearers.get(end) ?? new Set()).add(entity))
  }
  return new Map([...bearers].map(([end, ids]) => [end, [...ids]]))
}
