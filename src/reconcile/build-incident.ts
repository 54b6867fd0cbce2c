import {
  compareWhen,
  groupBy,
  kindDefinition,
  RECORD_STATES,
  SLOT_NAMES,
  stableId,
  writeSorted,
} from '../codebook/index.ts'
import type { Claim, Incident, ReviewedRecord } from '../codebook/index.ts'
import { countTold, disagreementsOf, standingValue } from './claims.ts'
import { compareText } from './order.ts'

/** What an incident takes from around its records. */
export type Surroundings = {
  /** The entity of a party, by the mention's id; null where it names nobody. */
  readonly entityOf: (
    record: ReviewedRecord,
    slot: 'actor' | 'target',
    index: number,
  ) => string | null
  readonly publishedOf: (document: string) => string | null
  readonly countryOf: (records: readonly ReviewedRecord[]) => string | null
  /** Places that the documents of these records name, if they are few. */
  readonly placesOf: (records: readonly ReviewedRecord[]) => readonly string[]
  /** What the documents say of those it was done to, and who is named beside it. */
  readonly peopleOf: (
    records: readonly ReviewedRecord[],
  ) => Pick<NonNullable<Incident['around']>, 'described' | 'beside'>
}

/** Draws one incident from the records of it: nothing is averaged, each value keeps who states it. */
export function buildIncident(
  records: readonly ReviewedRecord[],
  around: Surroundings,
): Incident | undefined {
  const ordered = records.toSorted((a, b) => compareLead(a, b, around))
  const [lead] = ordered
  if (!lead) return undefined
  const oldest = records.toSorted((a, b) => compareAge(a, b, around))[0] ?? lead
  const names: readonly string[] = [
    ...SLOT_NAMES,
    ...Object.keys(kindDefinition(lead.record.kind).attributes),
  ]
  const coded = ordered.map(({ record }) => record)
  const filled = coded.map(record => ({
    ids: [record.id],
    values: new Map<string, unknown>(Object.entries(record))
      .set('count', countTold(record, coded, 'count'))
      .set('size', countTold(record, coded, 'size')),
  }))
  const claims: Record<string, readonly Claim[]> = {}
  for (const name of names) {
    const told = claimsOf(filled, name)
    if (told.length > 0) claims[name] = told
  }
  const value = { modality: lead.record.modality, when: null, ...standing(claims) }
  return {
    id: stableId('incident', oldest.record.id),
    kind: lead.record.kind,
    records: ordered,
    state: lowestState(records),
    value,
    claims,
    disagreements: Object.keys(claims).filter(name => disagreementsOf(name, claims[name] ?? [])),
    parties: {
      actor: (value.actor ?? []).map(party => entityOfParty(ordered, 'actor', { party, around })),
      target: (value.target ?? []).map(party =>
        entityOfParty(ordered, 'target', { party, around }),
      ),
    },
    country: around.countryOf(ordered),
    around: {
      published: around.publishedOf(oldest.documentId),
      places: around.placesOf(ordered),
      ...around.peopleOf(ordered),
    },
  }
}

function standing(claims: Readonly<Record<string, readonly Claim[]>>): Partial<Incident['value']> {
  return Object.fromEntries(
    Object.entries(claims).map(([name, told]) => [name, standingValue(name, told)]),
  )
}

type Filled = { readonly ids: readonly string[]; readonly values: ReadonlyMap<string, unknown> }

function claimsOf(records: readonly Filled[], name: string): readonly Claim[] {
  const told: Claim[] = []
  for (const { ids, values } of records) {
    const value = values.get(name)
    if (value !== undefined && value !== null) told.push({ value, records: ids })
  }
  const [only] = told
  if (!only) return []
  // Written out, so that of 100,000 incidents with one record each no list is longer than what it holds.
  if (told.length === 1) return [only]
  return [...groupBy(told, claim => writeSorted(claim.value)).values()].map(claims => ({
    value: claims[0]?.value,
    records: claims.flatMap(claim => claim.records),
  }))
}

type PartyOf = {
  readonly party: NonNullable<Incident['value']['actor']>[number]
  readonly around: Surroundings
}

function entityOfParty(
  records: readonly ReviewedRecord[],
  slot: 'actor' | 'target',
  { party, around }: PartyOf,
): string | null {
  const key = writeSorted(party)
  for (const record of records) {
    const index = (record.record[slot] ?? []).findIndex(other => writeSorted(other) === key)
    if (index >= 0) return around.entityOf(record, slot, index)
  }
  return null
}

/** A whole is only as sure as its least sure part. */
function lowestState(records: readonly ReviewedRecord[]): ReviewedRecord['state'] {
  const ranks = records.map(({ state }) => RECORD_STATES.indexOf(state))
  return RECORD_STATES[Math.min(...ranks)] ?? 'draft'
}

/** The surest first, then what is stated as fact, then the fullest, then the oldest. */
function compareLead(a: ReviewedRecord, b: ReviewedRecord, around: Surroundings): number {
  return (
    RECORD_STATES.indexOf(b.state) - RECORD_STATES.indexOf(a.state) ||
    Number(b.record.modality === 'asserted') - Number(a.record.modality === 'asserted') ||
    Object.keys(b.record).length - Object.keys(a.record).length ||
    compareAge(a, b, around)
  )
}

function compareAge(a: ReviewedRecord, b: ReviewedRecord, around: Surroundings): number {
  return (
    compareWhen(around.publishedOf(a.documentId), around.publishedOf(b.documentId)) ||
    compareText(a.documentId, b.documentId) ||
    a.record.quote.start - b.record.quote.start ||
    compareText(a.record.id, b.record.id)
  )
}
