import {
  groupBy,
  isDenial,
  nameOf,
  printWhen,
  stableId,
  writeSorted,
  type Claim,
  type Incident,
  type Relation,
} from '../codebook/index.ts'
import { aboutFigure, aboutSlot } from './claim-titles.ts'
import { crowdFigures, withCrowdDays } from './crowd-figures.ts'
import { figureSubjects } from './figure-subjects.ts'
import { isComparable, relationOf, strongest } from './relation.ts'
import { rivalCounts, type RivalCount } from './rival-counts.ts'
import { isTotal } from './totals.ts'

/** One version of what is claimed, who gives it, and where. */
export type Version = {
  readonly value: unknown
  /** Who says so in the text; empty where the source says it in its own voice. */
  readonly by: readonly string[]
  readonly records: readonly string[]
  readonly documents: readonly string[]
  /** The document that said so first, of those whose date is known. */
  readonly first: string | null
}

/** What sources claim differently about one thing: proposed by comparison, for a person to judge. */
export type ClaimComparison = {
  readonly id: string
  /** What it is about, in words: "size of the rally in Lemsk", "journalists in prison". */
  readonly about: string
  readonly incidents: readonly string[]
  /** They are probably one, which nobody has said yet. */
  readonly assumed?: true
  /** The slot that is told differently; "value" of figures. */
  readonly slot: string
  readonly versions: readonly Version[]
  readonly relation: Relation
}

/** When documents were published (EDTF), by id. */
export type Published = ReadonlyMap<string, string>

/** Incidents that are probably one, and the one that they would be. */
export type ProbablyOne = { readonly incident: Incident; readonly of: readonly string[] }

/** What reconciling found to be told differently by records that are not one incident. */
export type ToldBeside = {
  readonly about: string
  readonly slot: string
  readonly incidents: readonly Incident[]
  readonly claims: readonly (Claim & { readonly by?: readonly string[] })[]
  readonly relation: Relation
  /** Whom it is about, where of one incident it may be asked of several people. */
  readonly of?: string
}

/** What is compared beside the incidents themselves. */
export type Beside = {
  readonly probable?: readonly ProbablyOne[]
  readonly told?: readonly ToldBeside[]
}

/**
 * What sources tell differently: values of one incident, or of what is probably one, figures on one subject, and what is
 * told of one person. Contradictions first; what only narrows or can be true beside the other is told too, since most
 * differing figures are compatible.
 */
export function compareClaims(
  incidents: readonly Incident[],
  published: Published = new Map(),
  { probable = [], told: others = [] }: Beside = {},
): ClaimComparison[] {
  const dated = withCrowdDays(incidents)
  const crowds = crowdFigures(dated)
  const rivals = rivalCounts(incidents)
  const told = new Set([
    ...[...crowds.values()].flat(),
    ...[...rivals.values()].flatMap(those => those.map(({ incident }) => incident)),
  ])
  const found = [
    ...withinEach(incidents, { published, crowds, rivals }, probable),
    ...amongFigures(
      dated.filter(one => !told.has(one)),
      published,
    ),
    ...amongTotals(incidents, published),
    ...others.map(one => besideEachOther(one, published)),
  ]
  const rank = ({ relation }: ClaimComparison) =>
    ['contradicts', 'compatible', 'narrower'].indexOf(relation)
  return found.toSorted((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1))
}

type Known = {
  readonly published: Published
  /** Figures that count the crowd of an incident, by its id. */
  readonly crowds: ReadonlyMap<string, readonly Incident[]>
  /** What others count of an incident, by its id. */
  readonly rivals: ReadonlyMap<string, readonly RivalCount[]>
}

/** Within what is probably one stands also what one of its incidents is told differently by itself. */
function withinEach(
  incidents: readonly Incident[],
  known: Known,
  probable: readonly ProbablyOne[],
): ClaimComparison[] {
  const assumed = probable.flatMap(({ incident, of }) =>
    withinIncident(incident, of, known).map(one => ({
      ...one,
      incidents: of,
      assumed: true as const,
    })),
  )
  const told = new Set(assumed.flatMap(one => one.incidents.map(id => `${id} ${one.slot}`)))
  const sure = incidents
    .flatMap(incident => withinIncident(incident, [incident.id], known))
    .filter(one => !told.has(`${one.incidents[0]} ${one.slot}`))
  return [...sure, ...assumed]
}

type Given = { readonly slot: string; readonly value: unknown; readonly incident: Incident }

/** What others count of some incidents, in which slot. */
const givenBy = (ids: readonly string[], { crowds, rivals }: Known): readonly Given[] =>
  ids.flatMap(id => [
    ...(crowds.get(id) ?? []).map(incident => ({
      slot: 'size',
      value: incident.value.value,
      incident,
    })),
    ...(rivals.get(id) ?? []).map(({ slot, amount, incident }) => ({
      slot,
      value: amount,
      incident,
    })),
  ])

function withinIncident(
  incident: Incident,
  of: readonly string[],
  known: Known,
): ClaimComparison[] {
  const given = givenBy(of, known)
  const all: Record<string, readonly Claim[]> = { ...incident.claims }
  for (const slot of new Set(given.map(one => one.slot)))
    all[slot] = withGiven(
      incident,
      slot,
      given.filter(one => one.slot === slot),
    )
  // How many died says all that their number does.
  const isTold = (slot: string) => slot === 'count' && (all['deaths']?.length ?? 0) > 1
  return Object.entries(all).flatMap(([slot, claims]) => {
    const relation = isTold(slot) ? undefined : relationIn(incident, slot, claims)
    if (relation === undefined) return []
    const others = given.flatMap(one => (one.slot === slot ? [one.incident] : []))
    return [
      {
        id: stableId('claims', incident.id, slot),
        about: aboutSlot(slot, incident),
        incidents: [incident.id],
        slot,
        versions: claims.map(claim => versionOf([incident, ...others], claim, known.published)),
        relation,
      },
    ]
  })
}

/** What reports of an incident say of how many there were, and what others count. */
function withGiven(incident: Incident, slot: string, given: readonly Given[]): readonly Claim[] {
  const idsOf = ({ records }: Incident) => records.map(({ record }) => record.id)
  const standing = new Map<string, unknown>(Object.entries(incident.value)).get(slot)
  const own = incident.claims[slot] ?? [{ value: standing, records: idsOf(incident) }]
  const told = given.map(one => ({ value: one.value, records: idsOf(one.incident) }))
  return [...groupBy([...own, ...told], ({ value }) => writeSorted(value)).values()].map(same => ({
    value: same[0]?.value,
    records: same.flatMap(({ records }) => records),
  }))
}

/** Where values cannot be compared by themselves, only what reconciling found to exclude each other is told. */
function relationIn(
  { disagreements }: Incident,
  slot: string,
  claims: readonly Claim[],
): Relation | undefined {
  if (claims.length < 2) return undefined
  if (disagreements.includes(slot)) return 'contradicts'
  return isComparable(slot)
    ? relationAmong(
        slot,
        claims.map(({ value }) => value),
      )
    : undefined
}

function relationAmong(slot: string, values: readonly unknown[]): Relation | undefined {
  const relations = values.flatMap((a, at) =>
    values.slice(at + 1).flatMap(b => relationOf(slot, a, b) ?? []),
  )
  return relations.length > 0 ? strongest(relations) : undefined
}

function versionOf(
  incidents: readonly Incident[],
  { value, records }: Claim,
  published: Published,
): Version {
  const ids = new Set(records)
  const telling = incidents.flatMap(incident =>
    incident.records.filter(({ record }) => ids.has(record.id)),
  )
  const documents = [...new Set(telling.map(({ documentId }) => documentId))]
  const dated = documents.filter(id => published.has(id))
  const [first = null] = dated.toSorted((a, b) =>
    (published.get(a) ?? '') < (published.get(b) ?? '') ? -1 : 1,
  )
  const by = telling.flatMap(({ record: { kind, attribution = [], actor = [] } }) => {
    // Who denies it does not claim it.
    const named = attribution.flatMap(one => (isDenial(one) ? [] : [one.by]))
    // Of a figure, the actor is who states it.
    return named.length === 0 && kind === 'figure' ? actor.map(nameOf) : named
  })
  return { value, by: [...new Set(by)], records, documents, first }
}

/** Figures on one subject and one time, told with different numbers. */
function amongFigures(incidents: readonly Incident[], published: Published): ClaimComparison[] {
  const figures = incidents.filter(
    ({ kind, value }) => kind === 'figure' && value.value !== undefined,
  )
  return figureSubjects(figures).flatMap(group =>
    compareGroup(group, published, {
      slot: 'value',
      about: aboutFigure,
    }),
  )
}

/** How many something was done to in one period and place: "1,200 people were detained in 2025" beside "over 2,000". */
function amongTotals(incidents: readonly Incident[], published: Published): ClaimComparison[] {
  const totals = incidents.filter(one => one.value.count !== undefined && isTotal(one, countOf))
  const subject = (one: Incident) =>
    writeSorted([one.kind, one.country, one.value.when, one.value.where ?? [], peopleIn(one)])
  return [...groupBy(totals, subject).values()].flatMap(group =>
    compareGroup(group, published, {
      slot: 'count',
      about: one => {
        const { when, where = [] } = one.value
        const told = [one.kind, ...where, when && printWhen(when)].filter(Boolean).join(', ')
        return `count of ${peopleIn(one)} (${told})`
      },
    }),
  )
}

type Subjected = { readonly slot: 'value' | 'count'; readonly about: (first: Incident) => string }

/** What incidents on one subject tell differently in a slot; nothing where all say the same. */
function compareGroup(
  group: readonly Incident[],
  published: Published,
  { slot, about }: Subjected,
): ClaimComparison[] {
  const told = group.map(({ value, records }) => ({
    value: value[slot],
    records: records.map(({ record }) => record.id),
  }))
  const claims = [...groupBy(told, ({ value }) => writeSorted(value)).values()].map(same => ({
    value: same[0]?.value,
    records: same.flatMap(({ records }) => records),
  }))
  const values = claims.map(({ value }) => value)
  const relation = claims.length < 2 ? undefined : relationAmong(slot, values)
  const [first] = group
  if (!first || relation === undefined) return []
  return [
    {
      id: stableId('claims', first.id, slot),
      about: about(first),
      incidents: group.map(({ id }) => id),
      slot,
      versions: claims.map(claim => versionOf(group, claim, published)),
      relation,
    },
  ]
}

function besideEachOther(told: ToldBeside, published: Published): ClaimComparison {
  const { about, slot, incidents, claims, relation, of } = told
  return {
    id: stableId('claims', incidents[0]?.id ?? '', slot, ...(of === undefined ? [] : [of])),
    about,
    incidents: incidents.map(({ id }) => id),
    slot,
    versions: claims.map(claim => {
      const version = versionOf(incidents, claim, published)
      return claim.by ? { ...version, by: claim.by } : version
    }),
    relation,
  }
}

const countOf = ({ value }: Incident) => value.count ?? 0

/** The word for the people of a phrase: "people" of "over 2,000 people"; empty where nobody is told. */
const peopleIn = ({ value: { target = [] } }: Pick<Incident, 'value'>) =>
  nameOf(target[0] ?? '')
    .split(' ')
    .at(-1)
    ?.toLowerCase() ?? ''
