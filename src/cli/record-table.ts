import {
  nameOf,
  printPlaceAt,
  type CodedRecord,
  type NoteOrigin,
  type ReviewedRecord,
  type SourceDocument,
} from '../codebook/index.ts'
import type { ShownDocument, ShownIncident } from '../desk/index.ts'
import { columns, cut } from './columns.ts'
import { counted } from './counted.ts'
import { printAttributes, printSlots, printValue } from './print-record.ts'

/** A reading as a table: one line a record. */
export function recordTable(
  reading: { readonly document: string; readonly records: readonly CodedRecord[] },
  { columns: width }: { readonly columns: number },
): string {
  const head = `${reading.document}: ${counted(reading.records.length, 'record')}`
  if (reading.records.length === 0) return head
  return `${head}\n${columns(
    ['id', 'kind', 'when', 'who', 'where', 'more', 'words'],
    reading.records.map(record => [
      record.id.slice(0, 8),
      record.kind,
      record.when ?? '',
      cut(peopleOf(record), 34),
      cut((record.where ?? []).join(', '), 20),
      cut(printAttributes(record), 30),
      onOneLine(record.quote.exact),
    ]),
    width,
  )}\n`
}

const peopleOf = (record: CodedRecord) =>
  (record.target ?? record.actor ?? []).map(nameOf).join(', ')

const onOneLine = (words: string) => words.replace(/\s+/g, ' ')

/** One line: id, state, kind, date, who. */
export function recordLine({ record, state }: ReviewedRecord): string {
  const { id, kind, when } = record
  return [id.slice(0, 8), state, kind, when ?? 'undated', peopleOf(record)]
    .filter(Boolean)
    .join('  ')
}

/** Everything about one record: its slots, the words and where they stand, why, and what was decided. */
export function printRecord(reviewed: ReviewedRecord, document?: SourceDocument): string {
  const { record, orphan, conflict } = reviewed
  const place = document && !orphan ? printPlaceAt(document, record.quote.start) : ''
  const lines: [string, string][] = [
    ...printSlots(record),
    ['words', `“${onOneLine(record.quote.exact)}”`],
    ...(place === '' ? [] : [['place', place] satisfies [string, string]]),
    ['why', record.why],
    ['confidence', record.confidence.toFixed(2)],
  ]
  if (orphan) lines.push(['orphan', 'the document no longer holds these words'])
  if (conflict.length > 0)
    lines.push(['conflict', `${conflict.length} decisions contradict each other`])
  return [
    recordLine(reviewed),
    ...lines.map(([name, words]) => `  ${name.padEnd(12)} ${words}`),
  ].join('\n')
}

/** An incident as it stands, and each record of it with who published it. */
export function printIncident({ incident, documents, independent }: ShownIncident): string {
  const { id, kind, state, value, records, disagreements } = incident
  const values = Object.entries(value).flatMap(([name, told]): string[] =>
    told === undefined || told === null ? [] : [`  ${name.padEnd(12)} ${printValue(told)}`],
  )
  const by = new Map(documents.map(one => [one.id, one]))
  return [
    `${id.slice(0, 8)}  ${state}  ${kind}`,
    ...values,
    `told in ${records.length === 1 ? '1 record' : `${records.length} records`} by ${independent === 1 ? '1 source' : `${independent} sources`}`,
    ...records.flatMap(({ record, documentId }) => {
      const { source, published, title, name } = by.get(documentId) ?? {}
      const from = [source ?? title ?? name, published].filter(Boolean).join(', ')
      return [
        `  ${record.id.slice(0, 8)}  ${from}  (${documentId.slice(0, 8)})`,
        `    “${onOneLine(record.quote.exact)}”`,
      ]
    }),
    ...(disagreements.length > 0
      ? [`told differently: ${disagreements.join(', ')} (vigil claims)`]
      : []),
  ].join('\n')
}

/** A document's particulars, text and records. */
export function printDocument(shown: ShownDocument): string {
  const { document, records } = shown
  const { source, published, language, url } = document
  const particulars = [source, published, language, url].filter(Boolean).join('  ')
  return [
    document.title ?? document.name,
    `${document.id.slice(0, 8)}  ${document.note ? printNote(document.note) : particulars}`,
    ...printTranscripts(shown),
    '',
    document.text,
    '',
    ...(records.length === 0
      ? ['No records.']
      : records.map(record => printRecord(record, document))),
  ].join('\n')
}

/** By whom and when a note was taken; vigil consent tells what stands of what its source agreed to. */
const printNote = ({ type, by, taken }: NoteOrigin): string =>
  `note, source on file  ${type}, taken ${taken} by ${by}`

/** From which original a text was written down, and which versions there are. */
function printTranscripts({ document, original, transcripts }: ShownDocument): string[] {
  const of =
    document.transcript && document.within
      ? [
          `written down from ${original?.name ?? 'an original that is not here'} (${document.within.id.slice(0, 8)})`,
        ]
      : []
  return [
    ...of,
    ...transcripts.map(
      ({ id, by, at, stands }) =>
        `transcript ${id.slice(0, 8)} by ${by}, ${at.slice(0, 16).replace('T', ' ')}${stands ? '' : ', replaced by a later one'}`,
    ),
  ]
}
