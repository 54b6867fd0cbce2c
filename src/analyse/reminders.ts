import {
  bounds,
  countDays,
  groupBy,
  printWhen,
  stableId,
  type Incident,
} from '../codebook/index.ts'
import type { Deadline } from './deadlines.ts'
import { isAnnounced, isHearingOf, type Docket, type DocketEntry } from './docket.ts'
import type { StandingWord } from './followed.ts'

export type ReminderKind = 'silent' | 'hearing' | 'release' | 'deadline'

/** Something to ask about. */
export type Reminder = {
  readonly id: string
  readonly kind: ReminderKind
  /** The case, where it is about one. */
  readonly case: string | null
  readonly whom: string
  /** What to ask, in plain words. */
  readonly asks: string
  /** Days since it was to be expected; negative where it lies ahead. */
  readonly days: number
  /** Records of the case: a contact that names one of them was about it. */
  readonly records: readonly string[]
  /** Who was asked about the case since, latest last. */
  readonly asked: readonly StandingWord<'contact'>[]
}

export type ReminderRequest = {
  readonly asOf: string
  /** Days without news after which an open case is asked about; 60 where not said. */
  readonly silent?: number | undefined
  /** Days before a deadline from which on it is told; 7 where not said. */
  readonly near?: number | undefined
  readonly deadlines: readonly Omit<Deadline, 'also'>[]
  readonly contacts: readonly StandingWord<'contact'>[]
}

/** For how many days after it has passed without news a deadline is told. */
const PASSED = 30

/** What to ask about: silence, hearings and releases that passed without news, deadlines that are near; longest overdue first. */
export function remindersOf(
  dockets: readonly Docket[],
  incidents: readonly Incident[],
  request: ReminderRequest,
): Reminder[] {
  const byId = new Map(incidents.map(incident => [incident.id, incident]))
  const toldOf = incidentsByPerson(incidents)
  const byCase = new Map(dockets.map(docket => [docket.case.id, docket]))
  const ofCases = dockets.flatMap(docket => {
    const records = docket.case.incidents.flatMap(id => recordsOf(byId.get(id)))
    return docket.defendants.flatMap(entry => {
      const found = [
        silence(entry, request),
        ...hearingsOf(entry, toldOf.get(entry.person) ?? [], byId).flatMap(
          one => hearing(entry, one, request) ?? [],
        ),
        release(entry, request),
      ]
      return found.flatMap(one => (one ? [{ ...one, docket, entry, records }] : []))
    })
  })
  return [
    ...ofCases.map(({ docket, entry, records, ...found }) => ({
      id: stableId('reminder', found.kind, docket.case.id, entry.person, found.at),
      kind: found.kind,
      case: docket.case.id,
      whom: entry.name,
      asks: found.asks,
      days: found.days,
      ...askedAbout(records, found.at, request),
    })),
    ...request.deadlines.flatMap(one => deadline(one, { request, byCase, byId }) ?? []),
  ].toSorted((a, b) => b.days - a.days || (a.id < b.id ? -1 : 1))
}

/** Hearings that are or were announced, and may be of the case that an entry is about. */
function hearingsOf(
  { steps }: DocketEntry,
  told: readonly Incident[],
  byId: ReadonlyMap<string, Incident>,
): readonly Incident[] {
  const own = steps.flatMap(({ incident }) => byId.get(incident) ?? [])
  return told.filter(
    one => one.value.modality === 'planned' && isAnnounced(one) && isHearingOf(one, { own, told }),
  )
}

/** All that was done or is to be done to a person. */
function incidentsByPerson(incidents: readonly Incident[]): ReadonlyMap<string, Incident[]> {
  const told = incidents.flatMap(incident =>
    [...new Set(incident.parties.target)].flatMap(person =>
      person === null ? [] : [{ person, incident }],
    ),
  )
  return new Map(
    [...groupBy(told, ({ person }) => person)].map(([person, those]) => [
      person,
      those.map(({ incident }) => incident),
    ]),
  )
}

const recordsOf = (incident: Incident | undefined) =>
  (incident?.records ?? []).map(({ record }) => record.id)

type Found = {
  readonly kind: ReminderKind
  readonly asks: string
  readonly days: number
  /** The day from which on a contact was about this. */
  readonly at: string
}

function silence(
  { open, silent, since, heard, stage }: DocketEntry,
  { silent: most = 60 }: ReminderRequest,
): Found | undefined {
  if (!open || silent === null || heard === null || silent < most) return undefined
  const last = since === null ? `undated, told of by ${printWhen(heard)}` : printWhen(since)
  return {
    kind: 'silent',
    asks: `nothing heard for ${silent} ${silent === 1 ? 'day' : 'days'}, last: ${stage}, ${last}`,
    days: silent,
    at: heard,
  }
}

/** A hearing that was announced and has passed, of which nothing was heard since. */
function hearing(
  { steps }: DocketEntry,
  { value }: Incident,
  { asOf }: ReminderRequest,
): Found | undefined {
  const { earliest, latest } =
    value.when === null ? { earliest: null, latest: null } : bounds(value.when)
  if (value.when === null || earliest === null || latest === null || latest >= asOf)
    return undefined
  const heard = steps.some(({ when }) => when !== null && (bounds(when).latest ?? '~') >= earliest)
  if (heard) return undefined
  const asks = `a hearing was announced for ${printWhen(value.when)}: what came of it?`
  return { kind: 'hearing', asks, days: countDays(latest, asOf), at: latest }
}

/** A term that must have ended, without a release that anybody tells of. */
function release({ term, stage, open }: DocketEntry, { asOf }: ReminderRequest): Found | undefined {
  const end = term && bounds(term.on).latest
  if (!open || !end || end >= asOf || stage === 'released') return undefined
  const why = term.confirmed ? `confirmed by ${term.confirmed.by}` : term.assumption
  const asks = `the term was expected to end by ${printWhen(end)} (${why}): released?`
  return { kind: 'release', asks, days: countDays(end, asOf), at: end }
}

function deadline(
  one: Omit<Deadline, 'also'>,
  {
    request,
    byCase,
    byId,
  }: {
    readonly request: ReminderRequest
    readonly byCase: ReadonlyMap<string, Docket>
    readonly byId: ReadonlyMap<string, Incident>
  },
): Reminder | undefined {
  if (one.left > (request.near ?? 7) || one.left < -PASSED) return undefined
  const docket = byCase.get(one.case ?? '')
  const ids = docket?.case.incidents ?? [one.incident ?? '']
  const records = ids.flatMap(id => recordsOf(byId.get(id)))
  return {
    id: stableId('reminder', one.id),
    kind: 'deadline',
    case: one.case,
    whom: one.whom,
    asks: `${one.about} due by ${printWhen(one.on)} (${one.rule.says})`,
    days: -one.left,
    ...askedAbout(records, bounds(one.on).earliest ?? one.on, request),
  }
}

/** Contacts about some records since a day; about a deadline that lies ahead, all of them. */
function askedAbout(
  records: readonly string[],
  since: string,
  { contacts, asOf }: ReminderRequest,
): Pick<Reminder, 'records' | 'asked'> {
  const about = new Set(records)
  const asked = contacts
    .filter(({ value }) => value.records.some(id => about.has(id)))
    .filter(({ value }) => value.on <= asOf && (since > asOf || value.on >= since))
    .toSorted((a, b) => (a.value.on < b.value.on ? -1 : 1))
  return { records, asked }
}
