import {
  interval,
  kindDefinition,
  nameOf,
  printAmount,
  SLOT_NAMES,
  type CodedRecord,
  type Penalty,
  type ReviewedRecord,
} from '../codebook/index.ts'
import type { ShownDocument } from '../desk/index.ts'
import { columns, cut } from './columns.ts'

/** A reading as a table: one line a record. */
export function recordTable(
  reading: { readonly document: string; readonly records: readonly CodedRecord[] },
  { columns: width }: { readonly columns: number },
): string {
  const head = `${reading.document}: ${reading.records.length} records`
  if (reading.records.length === 0) return head
  return `${head}\n${columns(
    ['id', 'kind', 'when', 'who', 'where', 'more', 'words'],
    reading.records.map(record => [
      record.id.slice(0, 8),
      record.kind,
      record.when ?? '',
      cut((record.target ?? record.actor ?? []).map(nameOf).join(', '), 34),
      cut((record.where ?? []).join(', '), 20),
      cut(attributesOf(record), 30),
      record.quote.exact.replace(/\s+/g, ' '),
    ]),
    width,
  )}\n`
}

function attributesOf(record: CodedRecord): string {
  const said: string[] = record.modality === 'asserted' ? [] : [record.modality]
  for (const name of Object.keys(kindDefinition(record.kind).attributes)) {
    const value = record[name as keyof CodedRecord]
    if (value !== undefined) said.push(printValue(name, value))
  }
  return said.join(', ')
}

/** A slot's value for people: amounts and penalties in words, lists with commas. */
export function printValue(name: string, value: unknown): string {
  if (name === 'penalty') return (value as readonly Penalty[]).map(printPenalty).join(' and ')
  if (['count', 'size', 'applications', 'signatures', 'deaths', 'value'].includes(name))
    return printAmount(value as number)
  if (Array.isArray(value)) return value.map(part => printPart(part)).join(', ')
  return String(value)
}

function printPart(part: unknown): string {
  if (typeof part !== 'object' || part === null) return String(part)
  const { name, as, age, role, by, verb } = part as Record<string, unknown>
  if (by !== undefined) return `${by} ${verb}`
  const about = [as, age, role].filter(Boolean).join(', ')
  return about ? `${name} (${about})` : String(name)
}

function printPenalty({ type, amount, unit }: Penalty): string {
  if (amount === undefined) return type
  const [low, high] = interval(amount)
  return `${type} ${low === high ? low : printAmount(amount)} ${unit ?? ''}`.trim()
}

/** One line: id, state, kind, date, who. */
export function recordLine({ record, state }: ReviewedRecord): string {
  const who = (record.target ?? record.actor ?? []).map(nameOf).join(', ')
  return [record.id.slice(0, 8), state, record.kind, record.when ?? 'undated', who]
    .filter(Boolean)
    .join('  ')
}

/** Everything about one record: its slots, the words, why, and what was decided. */
export function printRecord(reviewed: ReviewedRecord): string {
  const { record } = reviewed
  const names = [...SLOT_NAMES, ...Object.keys(kindDefinition(record.kind).attributes)]
  const lines = names.flatMap(name => {
    const value = record[name as keyof CodedRecord]
    return value === undefined || value === null
      ? []
      : [`  ${name.padEnd(12)} ${printValue(name, value)}`]
  })
  return [
    recordLine(reviewed),
    ...lines,
    `  words        “${record.quote.exact.replace(/\s+/g, ' ')}”`,
    `  why          ${record.why}`,
    `  confidence   ${record.confidence.toFixed(2)}`,
    ...(reviewed.orphan ? ['  orphan       the document no longer holds these words'] : []),
    ...(reviewed.conflict.length > 0
      ? [`  conflict     ${reviewed.conflict.length} decisions contradict each other`]
      : []),
  ].join('\n')
}

/** A document's particulars, text and records. */
export function printDocument({ document, records }: ShownDocument): string {
  const particulars = [document.source, document.published, document.language, document.url].filter(
    Boolean,
  )
  return [
    `${document.title ?? document.name}`,
    `${document.id.slice(0, 8)}  ${document.note ? 'note, source on file' : particulars.join('  ')}`,
    '',
    document.text,
    '',
    ...(records.length === 0 ? ['No records.'] : records.map(printRecord)),
  ].join('\n')
}
