import {
  amountSchema,
  edtfSchema,
  isDenial,
  penaltySchema,
  nameOf,
  type Claim,
  type CodedRecord,
  type Incident,
} from '../codebook/index.ts'
import { printWhen } from '../codebook/index.ts'
import { speakers } from './attribution.ts'
import { amountWords } from './english.ts'
import { penaltyWords } from './penalties.ts'
import type { Sources } from './source.ts'
import { listWords, words, type Words } from './words.ts'

/** What a slot is called where sources differ about it. */
const SLOTS: Readonly<Record<string, string>> = {
  size: 'the number of people',
  count: 'the number of people concerned',
  deaths: 'the number of deaths',
  signatures: 'the number of signatures',
  applications: 'the number of applications',
  value: 'the figure',
  when: 'the date',
  where: 'the place',
  actor: 'who acted',
  target: 'who was concerned',
  penalty: 'the penalty',
  length: 'the length',
  grounds: 'the grounds',
  offence: 'the accusation',
  outcome: 'the outcome',
  decision: 'the decision',
  status: 'what became of it',
  permitted: 'whether it was permitted',
}

/** A sentence for each slot in which the sources contradict each other: who says what. */
export function disagreements(incident: Incident, sources: Sources): Words[] {
  return incident.disagreements.flatMap(slot => {
    const claims = incident.claims[slot] ?? []
    if (claims.length < 2) return []
    const what = SLOTS[slot] ?? slot
    return [tellVersions({ what, slot, claims }, { incidents: [incident], sources })]
  })
}

type Telling = { readonly incidents: readonly Incident[]; readonly sources: Sources }
type Differing = {
  readonly what: string
  readonly slot: string
  readonly claims: readonly Claim[]
}

/** Who says what of one thing, side by side. */
export function tellVersions({ what, slot, claims }: Differing, telling: Telling): Words {
  const versions = claims.map(claim => ({
    value: printValue(claim.value, slot),
    by: claimants(claim, telling),
    isAmount: amountSchema.safeParse(claim.value).success,
  }))
  if (versions.every(({ isAmount, by }) => isAmount && by.length > 0)) return putAt(what, versions)
  const listed = versions.map(({ value, by }) =>
    words(value, by.length > 0 && words('according to', speakers(by))),
  )
  return words(`sources differ on ${what}:`, listWords(listed))
}

/** "Police put the number of people at 200, the organisers at 1,000". */
function putAt(
  what: string,
  versions: readonly { readonly value: string; readonly by: readonly string[] }[],
): Words {
  const parts = versions.map(({ value, by }, i) =>
    i === 0 ? words(speakers(by), `put ${what} at`, value) : words(speakers(by), 'at', value),
  )
  return parts.reduce<Words>((all, part) => (all.length === 0 ? part : words(all, ',', part)), [])
}

/** Who makes a claim: whom the source names, or the source itself. */
function claimants(claim: Claim, { incidents, sources }: Telling): string[] {
  const named = incidents
    .flatMap(({ records }) => records)
    .filter(({ record }) => claim.records.includes(record.id))
    .flatMap(({ record, documentId }) => {
      const document = sources.documents.get(documentId)
      const source = document?.note ? 'a source on file' : document?.source
      return record.attribution?.find(one => !isDenial(one))?.by ?? statedBy(record) ?? source ?? []
    })
  return [...new Set(named)]
}

/** Of a figure, the actor is who states it. */
function statedBy({ kind, actor }: CodedRecord): string | undefined {
  const [party] = kind === 'figure' ? (actor ?? []) : []
  return party && nameOf(party)
}

function printValue(value: unknown, slot: string): string {
  if (slot === 'when') {
    const date = edtfSchema.safeParse(value)
    return date.success ? printWhen(date.data) : 'no date'
  }
  const amount = amountSchema.safeParse(value)
  if (amount.success) return amountWords(amount.data)
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(one => printItem(one)).join(' and ')
  return value === null || value === undefined ? 'nothing' : JSON.stringify(value)
}

function printItem(item: unknown): string {
  if (typeof item === 'string') return item
  if (typeof item === 'object' && item !== null) {
    if ('name' in item && typeof item.name === 'string') return item.name
    const penalty = penaltySchema.safeParse(item)
    if (penalty.success) return penaltyWords(penalty.data)
  }
  return JSON.stringify(item)
}
