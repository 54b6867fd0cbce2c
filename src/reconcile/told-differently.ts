import {
  amountSchema,
  edtfSchema,
  nameOf,
  partySchema,
  penaltySchema,
  printAmount,
  printDuration,
  printWhen,
  SLOT_NAMES,
  kindDefinition,
  writeSorted,
  type Incident,
} from '../codebook/index.ts'
import { foldName } from '../names/index.ts'
import { excludes } from './claims.ts'

/** Slots that say nothing of what happened, or differ from source to source without telling anything. */
const SILENT = new Set(['attribution', 'bearing', 'grounds', 'over', 'by', 'case'])

/** So many letters of a value are enough to tell it from another. */
const LONGEST = 60

/**
 * What two incidents tell differently, each value with who says so where the source names somebody: "size: 30
 * (police) beside 200 (organisers)". Whether both can be true is for a person to judge.
 */
export function toldDifferently(a: Incident, b: Incident): string[] {
  const names = [...SLOT_NAMES, ...Object.keys(kindDefinition(a.kind).attributes)]
  const [left, right] = [valuesOf(a), valuesOf(b)]
  return names.flatMap(name => {
    const [one, other] = [left.get(name), right.get(name)]
    if (name === 'modality') return excludes(name, one, other) ? [deniedByOne(a, b)] : []
    if (SILENT.has(name) || one === undefined || other === undefined || isAlike(one, other))
      return []
    // How many died says all that their number does.
    if (name === 'count' && left.has('deaths') && right.has('deaths')) return []
    return [`${name}: ${printed(one, a, name)} beside ${printed(other, b, name)}`]
  })
}

/** "told beside denied (police)" */
function deniedByOne(a: Incident, b: Incident): string {
  const said = (one: Incident) => {
    const by = saidBy(one, 'modality')
    const word = one.value.modality === 'denied' ? 'denied' : 'told'
    return by === '' ? word : `${word} (${by})`
  }
  return `whether it happened: ${said(a)} beside ${said(b)}`
}

function valuesOf({ value }: Incident): ReadonlyMap<string, unknown> {
  const filled = Object.entries(value).filter(([, told]) => told !== null && told !== undefined)
  return new Map<string, unknown>(filled)
}

/** Equal, or one list or name within the other: "Almaty" and "Republic Square, Almaty". */
function isAlike(one: unknown, other: unknown): boolean {
  if (writeSorted(one) === writeSorted(other)) return true
  const [left, right] = [wordsOf(one), wordsOf(other)]
  if (left.size === 0 || right.size === 0) return false
  return [...left].every(word => right.has(word)) || [...right].every(word => left.has(word))
}

/** The words of names and phrases; none of what is a number, a day or a choice. */
function wordsOf(value: unknown): ReadonlySet<string> {
  const list = partySchema.array().safeParse(Array.isArray(value) ? value : [value])
  if (!list.success || edtfSchema.safeParse(value).success) return new Set()
  return new Set(list.data.flatMap(party => foldName(nameOf(party)).split(' ')))
}

function printed(value: unknown, incident: Incident, name: string): string {
  const words = inWords(value)
  const short = words.length > LONGEST ? `${words.slice(0, LONGEST).trimEnd()} …` : words
  const by = saidBy(incident, name)
  return by === '' ? short : `${short} (${by})`
}

function inWords(value: unknown): string {
  const amount = amountSchema.safeParse(value)
  if (amount.success) return printAmount(amount.data)
  const date = edtfSchema.safeParse(value)
  if (date.success) return printWhen(date.data)
  const penalties = penaltySchema.array().safeParse(value)
  if (penalties.success)
    return penalties.data
      .map(({ type, amount: how, unit }) =>
        [type, how === undefined ? '' : printAmount(how), unit ?? ''].filter(Boolean).join(' '),
      )
      .join(' and ')
  const parties = partySchema.array().safeParse(value)
  if (parties.success) return parties.data.map(nameOf).join(', ')
  return typeof value === 'string' ? printDuration(value) : JSON.stringify(value)
}

/** Whom the texts name as saying so, of the records that state the standing value. */
function saidBy({ records, claims }: Incident, name: string): string {
  const [standing] = claims[name] ?? []
  const stating = new Set(standing?.records)
  const by = records
    .filter(({ record }) => stating.has(record.id))
    .flatMap(({ record }) => (record.attribution ?? []).map(({ by: whom }) => whom))
  return [...new Set(by)].join(', ')
}
