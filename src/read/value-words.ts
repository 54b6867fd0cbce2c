import { printAmount, type Penalty } from '../codebook/index.ts'

type Named = { readonly name: string; readonly as?: string; readonly age?: number }

const RECORD_ID = /^[0-9a-f]{32}$/

const has = <K extends string>(value: unknown, key: K): value is Readonly<Record<K, unknown>> =>
  typeof value === 'object' && value !== null && key in value

const isSpeaker = (one: unknown): one is { by: string; verb: string } =>
  has(one, 'by') && has(one, 'verb')
const isNamed = (one: unknown): one is Named => has(one, 'name')
const isPenalty = (one: unknown): one is Penalty => has(one, 'type')
const isBound = (one: unknown): one is number | null => one === null || typeof one === 'number'

const isRange = (value: readonly unknown[]): value is readonly [number | null, number | null] =>
  value.length === 2 && value.every(isBound)

function penaltyInWords({ type, amount, unit }: Penalty): string {
  return amount === undefined ? type : `${type}: ${printAmount(amount)} ${unit ?? ''}`.trim()
}

function named({ name, as, age }: Named): string {
  const more = [as, age].filter(said => said !== undefined)
  return more.length > 0 ? `${name} (${more.join(', ')})` : name
}

function oneInWords(value: unknown): string {
  if (typeof value === 'string')
    return RECORD_ID.test(value) ? 'the record that rests on these words' : value
  if (typeof value === 'number') return printAmount(value)
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (isSpeaker(value)) return `${value.by} (${value.verb})`
  if (isNamed(value)) return named(value)
  if (isPenalty(value)) return penaltyInWords(value)
  return JSON.stringify(value)
}

/** The value of a slot as a monitor reads it: names with what is said of them, amounts, penalties, yes and no. */
export function valueInWords(value: unknown): string {
  if (!Array.isArray(value)) return oneInWords(value)
  const list: readonly unknown[] = value
  return isRange(list) ? printAmount([...list]) : list.map(oneInWords).join(', ')
}
