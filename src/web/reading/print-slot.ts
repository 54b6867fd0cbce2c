import {
  kindDefinition,
  nameOf,
  printAmount,
  printDuration,
  printPenaltySize,
  SLOT_NAMES,
  type Amount,
  type Attribution,
  type CodedRecord,
  type Party,
  type Penalty,
  type Span,
} from '../../codebook/index.ts'
import { sayWord } from '../message.ts'

/** One value of a slot as it is read, and the words it rests on; no words where it was inferred. */
export type ShownValue = { readonly text: string; readonly spans: readonly Span[] }
export type ShownSlot = { readonly name: string; readonly values: readonly ShownValue[] }

type Slot = readonly [name: string, value: unknown]

// Said in the card's head, or nothing to read.
const IN_HEAD = new Set(['modality', 'bearing', 'approx'])

/** The filled slots of a record in the codebook's order, as they are read. */
export function shownSlots(record: CodedRecord): readonly ShownSlot[] {
  const names = [...SLOT_NAMES, ...Object.keys(kindDefinition(record.kind).attributes)]
  const values: Readonly<Record<string, unknown>> = record
  const slots = names
    .filter(name => !IN_HEAD.has(name))
    .map((name): Slot => [name, values[name]])
    .filter(([, value]) => value !== undefined && value !== null && !isEmpty(value))
  return slots.map(([name, value]) => {
    const spans = record.spans[name] ?? []
    const texts = printValue(name, value)
    // A list told value by value lights each by its own words; otherwise all words stand for all values.
    const each = texts.length === spans.length
    return {
      name,
      values: texts.map((text, index) => {
        const own = spans[index]
        return { text, spans: each && own ? [own] : spans }
      }),
    }
  })
}

const isEmpty = (value: unknown) => Array.isArray(value) && value.length === 0

/** A slot's value as words, one for each value of a list. */
export function printValue(name: string, value: unknown): readonly string[] {
  if (value === true || value === false) return [sayWord('value', value ? 'yes' : 'no')]
  if (name === 'length' && typeof value === 'string') return [printDuration(value)]
  if (isAmount(value)) return [printAmount(value)]
  if (Array.isArray(value)) return value.flatMap((item: unknown) => printItem(item))
  if (value === null || value === undefined) return []
  return typeof value === 'string' ? [sayWord('value', value)] : printItem(value)
}

function printItem(item: unknown): readonly string[] {
  if (typeof item === 'string') return [sayWord('value', item)]
  if (isPenalty(item)) return [printPenalty(item)]
  if (isParty(item)) return [printParty(item)]
  if (isAttribution(item)) return [`${item.by} (${item.verb})`]
  return [JSON.stringify(item)]
}

/** "Aidar Sadyk, activist, 34". */
export function printParty(party: Party): string {
  if (typeof party === 'string') return party
  return [nameOf(party), party.as, party.age].filter(part => part !== undefined).join(', ')
}

/** "prison, 3 years". */
export const printPenalty = (penalty: Penalty): string =>
  [penalty.type, printPenaltySize(penalty)].filter(Boolean).join(', ')

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
const isPenalty = (value: unknown): value is Penalty => isObject(value) && 'type' in value
const isParty = (value: unknown): value is Party => isObject(value) && 'name' in value
const isAttribution = (value: unknown): value is Attribution => isObject(value) && 'by' in value

function isAmount(value: unknown): value is Amount {
  if (typeof value === 'number') return true
  const isBound = (bound: unknown) => bound === null || typeof bound === 'number'
  return Array.isArray(value) && value.length === 2 && value.every(isBound)
}

/** A record in a few words, for announcing it and for the list of incidents: "Detention, 2024-08-08, Semey". */
export function gist(record: CodedRecord): string {
  return [sayWord('kind', record.kind), ...particulars(record)].join(', ')
}

/** What tells a record from others of its kind: when, where, who. */
export function particulars(record: CodedRecord): readonly string[] {
  const who = (record.target ?? record.actor ?? []).map(nameOf).slice(0, 2).join(', ')
  const parts = [record.when, record.where?.[0], who]
  return parts.flatMap(part => (part ? [part] : []))
}
