import type { CodedRecord, Span } from '../codebook/index.ts'
import type { Reading } from './reader.ts'

/** A reading with the text it was made of, where it is at hand. */
export type Explainable = Reading & { readonly text?: string | undefined }

function slotLines(record: CodedRecord, text: string | undefined): string[] {
  return Object.entries(record.spans).map(([slot, spans]) => {
    const words =
      text === undefined
        ? spans.map(([start, end]) => `${start}–${end}`)
        : spans.map(([start, end]: Span) => `“${text.slice(start, end)}”`)
    const value = (record as Readonly<Record<string, unknown>>)[slot]
    return `    ${slot}: ${JSON.stringify(value)} ← ${words.join(', ')}`
  })
}

/** For `--explain`: each record with its rule and the words of each slot, then what was left out and why. */
export function explain(reading: Explainable): string {
  const records = reading.records.map(record =>
    [
      `${record.kind} ${record.confidence.toFixed(2)} “${record.quote.exact}”`,
      `    ${record.why}`,
      ...slotLines(record, reading.text),
    ].join('\n'),
  )
  const notes = reading.notes.map(note => {
    const words =
      reading.text === undefined
        ? `${note.start}–${note.end}`
        : `“${reading.text.slice(note.start, note.end)}”`
    return `left out at ${words}: ${note.reason} [${note.rule}]`
  })
  return [...records, ...notes].join('\n')
}
