import {
  isDay,
  stableId,
  VigilError,
  within,
  type Bearing,
  type Incident,
  type Kind,
  type Link,
  type Proposal,
  type ProposalGroup,
} from '../codebook/index.ts'
import {
  emptyBook,
  stepDockets,
  type Docket,
  type DocketBook,
  type NameOf,
} from '../analyse/index.ts'
import {
  incidents,
  lookUp,
  proposals,
  rowsOf,
  spellingKey,
  type Proposals,
} from '../reconcile/index.ts'
import { commit } from '../vault/index.ts'
import type { Picture } from './cache.ts'
import { countryNamed } from './country.ts'
import { who, type Desk } from './desk.ts'
import { summariesOf, type DocumentSummary } from './documents.ts'
import { wordsOn } from './following.ts'
import { daysIn, findRecord, pictureOf, stepLinks } from './picture.ts'
import { groupsAbout } from './proposal-groups.ts'
import { briefOf, type BriefIncident } from './punished.ts'
import { sourcesAmong } from './questions.ts'

export type IncidentFilter = {
  /** Unreviewed records take part too. */
  readonly drafts?: boolean | undefined
  readonly kind?: Kind | undefined
  readonly bearing?: Bearing | undefined
  /** ISO code or English name. */
  readonly country?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly offset?: number | undefined
  readonly limit?: number | undefined
}

export type ShownIncident = {
  readonly incident: Incident
  readonly documents: readonly DocumentSummary[]
  /** What it may be one with, put together. */
  readonly groups: readonly ProposalGroup[]
  /** How many sources its documents are: reprints, digests, and what one publisher writes twice, add none. */
  readonly independent: number
  /** The incidents over which its records say it was, by record id. */
  readonly over: Readonly<Record<string, BriefIncident>>
}

/** Incidents by date; those that may lie in the period are among them. */
export async function listIncidents(
  desk: Desk,
  filter: IncidentFilter = {},
): Promise<{ readonly incidents: readonly Incident[]; readonly total: number }> {
  const { reconciled } = await pictureOf(desk)
  const country = countryNamed(filter.country ?? null)
  const from = filter.from ?? '0000-01-01'
  const to = filter.to ?? '9999-12-31'
  const dated = filter.from !== undefined || filter.to !== undefined
  const fits = ({ kind, value, country: where }: Incident) =>
    (filter.kind === undefined || kind === filter.kind) &&
    (filter.bearing === undefined || value.bearing === filter.bearing) &&
    (country === null || where === country) &&
    (!dated || (value.when !== null && within(value.when, from, to) !== 'outside'))
  const found = incidents(reconciled, { drafts: filter.drafts ?? false }).filter(fits)
  const { offset = 0, limit = found.length } = filter
  return { incidents: found.slice(offset, offset + limit), total: found.length }
}

/** An incident by its number, or the beginning of it; undefined where none has it, or several have. */
export async function findIncident(desk: Desk, id: string): Promise<ShownIncident | undefined> {
  const { reconciled } = await pictureOf(desk)
  const named =
    id.length < 4 ? [] : rowsOf(reconciled.incidents).filter(([own]) => own.startsWith(id))
  const [only, other] = named
  return only && !other ? showIncident(desk, only[0]) : undefined
}

/** An incident with its sources, and what may be the same one. */
export async function showIncident(desk: Desk, id: string): Promise<ShownIncident> {
  const { reconciled } = await pictureOf(desk)
  const incident = lookUp(reconciled.incidents, id)
  if (!incident) throw new VigilError('not-found', `No incident has the id ${id}.`)
  const documents = [...new Set(incident.records.map(({ documentId }) => documentId))]
  const records = incident.records.map(({ record }) => record.id)
  const over = incident.records.flatMap(({ record }) => {
    const of = lookUp(reconciled.incidentOf, record.over ?? '')
    const found = of === undefined ? undefined : lookUp(reconciled.incidents, of)
    return record.over !== undefined && found ? [[record.over, briefOf(found)] as const] : []
  })
  return {
    incident,
    documents: await summariesOf(desk, documents),
    independent: (await sourcesAmong(desk, documents)).behind({ records, documents }),
    over: Object.fromEntries(over),
    groups: groupsAbout(reconciled, records),
  }
}

/**
 * What may be one: two spellings of a person or group, two records of one incident; `unsearched` names what is too
 * common to be compared with all that it may be.
 */
export async function listProposals(
  desk: Desk,
  { of }: { readonly of?: Proposal['of'] | undefined } = {},
): Promise<Proposals> {
  return proposals((await pictureOf(desk)).reconciled, of)
}

/** Says whether two are one; nothing is joined unless somebody says so. */
export async function link(desk: Desk, said: Link): Promise<void> {
  const content = checkedLink(await pictureOf(desk), said)
  await commit(desk.vault, [{ act: 'link', content }], who(desk))
  await stepLinks(desk)
}

/** A link with its ends in full. Throws where one stands for nothing known, or records are of two kinds. */
export function checkedLink(picture: Picture, said: Link): Link {
  if (said.verb === 'move' && !lookUp(picture.reconciled.mentions, said.left))
    throw new VigilError(
      'not-found',
      `"${said.left}" is no mention that could be moved. vigil mentions NAME lists the places where a name stands, with their numbers.`,
    )
  const [left, right] = [said.left, said.right].map(end => endOf(picture, said.of, end))
  const content = { ...said, left: left ?? said.left, right: right ?? said.right }
  if (said.of === 'incident' && said.verb === 'same') sameKind(picture, content)
  return content
}

/** Records of two kinds are two incidents, whoever says otherwise: an arrest, and the trial that followed. */
export function sameKind(picture: Picture, { left, right }: Pick<Link, 'left' | 'right'>): void {
  const [one, other] = [left, right].map(id => findRecord(picture, id)?.record.kind)
  if (one === other) return
  throw new VigilError(
    'input-invalid',
    `${left.slice(0, 8)} tells of a ${one}, ${right.slice(0, 8)} of a ${other}: two incidents, each with its own date and outcome. If one of them was misread, refuse it and make it anew (vigil make). Nothing was noted.`,
  )
}

/** One end of a link, of which there must be something: a record by its id or its beginning, or a name as it is written. */
function endOf(picture: Picture, of: Link['of'], end: string): string {
  if (of === 'incident') {
    const record = findRecord(picture, end)
    if (record) return record.record.id
  } else {
    if (lookUp(picture.reconciled.mentions, end) || isSpelling(picture, end)) return end
    const named = spellingKey(of, end)
    if (isSpelling(picture, named)) return named
  }
  throw new VigilError(
    'not-found',
    `Nothing known goes by "${end}" as ${of === 'incident' ? 'a record' : `a ${of}`}. vigil pairs lists what may be one, as it is to be given.`,
  )
}

function isSpelling({ reconciled }: Picture, end: string): boolean {
  return rowsOf(reconciled.mentions).some(([, mention]) => mention.spelling === end)
}

export type DocketsAsked = {
  readonly drafts?: boolean | undefined
  /** YYYY-MM-DD; today where not given. */
  readonly asOf?: string | undefined
  /** YYYY-MM-DD: the day of the last update, against which news are told. */
  readonly since?: string | undefined
}

/** The day that is asked about. */
export const dayOf = (desk: Desk, { asOf }: DocketsAsked): string =>
  asOf ?? desk.clock().toISOString().slice(0, 10)

/** Proceedings as they stood on a day. */
export async function docketsOf(desk: Desk, asked: DocketsAsked): Promise<readonly Docket[]> {
  const { drafts = false, since } = asked
  const asOf = dayOf(desk, asked)
  for (const day of [asOf, since])
    if (day !== undefined && !isDay(day))
      throw new VigilError('date-invalid', `"${day}" is no day: write 2026-01-31.`)
  const picture = await pictureOf(desk)
  const { reconciled } = picture
  const books = desk.cache.books ?? new Map<string, DocketBook>()
  const key = JSON.stringify([drafts, asOf, since])
  const before = books.get(key) ?? emptyBook({ asOf, since, daysOf: daysIn(picture) })
  const dates = await wordsOn(desk, 'date')
  const said = await wordsOn(desk, 'proceeding')
  const book = stepDockets(before, {
    incidents: incidents(reconciled, { drafts }),
    dates: asBefore(before.dates, dates),
    said: asBefore(before.said, said),
    nameOf: namesIn(reconciled.entities),
    formerly: formerIds(reconciled),
  })
  const others = [...books].filter(([other]) => other !== key).slice(1 - KEPT)
  desk.cache.books = new Map([...others, [key, book]])
  return book.dockets
}

/** The list of before where it says the same, by which is known that nothing changed. */
const asBefore = <One>(before: readonly One[] | undefined, now: readonly One[]) =>
  before && JSON.stringify(now) === JSON.stringify(before) ? before : now

/** The ids under which a person may have gone before spellings were joined: each mention could have given one. */
export const formerIds =
  ({ entities }: Picture['reconciled']) =>
  (person: string): readonly string[] =>
    lookUp(entities, person)?.mentions.map(id => stableId('entity', id)) ?? []

/** How many days are kept at hand: a case's page asks for today's and another day's several times. */
const KEPT = 4

const names = new WeakMap<Picture['reconciled']['entities'], NameOf>()

/** One function for one table of entities, so that what asks it knows whether names may be others. */
function namesIn(entities: Picture['reconciled']['entities']): NameOf {
  const known = names.get(entities) ?? (person => lookUp(entities, person)?.entity.name)
  names.set(entities, known)
  return known
}
