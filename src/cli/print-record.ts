import { z } from 'zod'
import {
  amountSchema,
  kindDefinition,
  nameOf,
  partySchema,
  penaltySchema,
  printAmount,
  printPenaltySize,
  SLOT_NAMES,
  type CodedRecord,
  type Party,
  type Penalty,
} from '../codebook/index.ts'

/** A record's filled slots and attributes in the order of the codebook, each in words. */
export function printSlots(record: CodedRecord): [name: string, words: string][] {
  const values = new Map(Object.entries(record))
  return [...SLOT_NAMES, ...attributeNames(record)].flatMap((name): [string, string][] => {
    const value: unknown = values.get(name)
    return value === undefined || value === null ? [] : [[name, printValue(value)]]
  })
}

/** What a record says beyond who, when and where, on one line. */
export function printAttributes(record: CodedRecord): string {
  const names = new Set(attributeNames(record))
  const said = printSlots(record).flatMap(([name, words]) => (names.has(name) ? [words] : []))
  return [...(record.modality === 'asserted' ? [] : [record.modality]), ...said].join(', ')
}

const attributeNames = (record: CodedRecord): string[] =>
  Object.keys(kindDefinition(record.kind).attributes)

const penalties = z.array(penaltySchema).min(1)
const parties = z.array(partySchema)
const attributions = z.array(z.object({ by: z.string(), verb: z.string() })).min(1)

/** A slot's value in words. */
export function printValue(value: unknown): string {
  const amount = amountSchema.safeParse(value)
  if (amount.success) return printAmount(amount.data)
  const penalty = penalties.safeParse(value)
  if (penalty.success) return penalty.data.map(printPenalty).join(' and ')
  const attribution = attributions.safeParse(value)
  if (attribution.success) return attribution.data.map(({ by, verb }) => `${by} ${verb}`).join(', ')
  const party = parties.safeParse(value)
  if (party.success) return party.data.map(printParty).join(', ')
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function printParty(party: Party): string {
  if (typeof party === 'string') return party
  const about = [party.as, party.age, party.role].filter(part => part !== undefined).join(', ')
  return about === '' ? nameOf(party) : `${nameOf(party)} (${about})`
}

/** "prison 2 years". */
export const printPenalty = (penalty: Penalty): string =>
  [penalty.type, printPenaltySize(penalty)].filter(Boolean).join(' ')
