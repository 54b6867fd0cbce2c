import { CsvError, parse } from 'csv-parse/sync'
import { z } from 'zod'
import { VigilError } from '../../codebook/index.ts'
import type { Format, ParseContext, Parsed } from '../apart/format.ts'
import { decode } from '../decode.ts'
import { sheetDocument, type Row } from '../sheet/sheet-document.ts'

/** A table written as text, its values apart by commas, semicolons, tabs or bars. */
export const csv: Format = { mediaType: 'text/csv', extractor: 'csv/4', parse: parseCsv }

function parseCsv(bytes: Uint8Array, { name }: ParseContext): Parsed {
  const { text, note } = decode({ bytes, name })
  const delimiter = delimiterOf(text)
  const { records, broken } = recordsOf(text, delimiter, name)
  const widths = new Set(records.map(({ length }) => length))
  const rows = records.map((record, at): Row => {
    if (at === 0 && SEPARATOR_LINE.test(text)) return { number: 1, cells: [] }
    const cells = record.map((value, column) => ({ column: column + 1, text: value }))
    return { number: at + 1, cells: cells.filter(cell => cell.text.trim() !== '') }
  })
  return sheetDocument(
    name,
    [{ name: undefined, rows: rows.filter(row => row.cells.length > 0) }],
    {
      notes: [
        ...(note === undefined ? [] : [`${name} ${note}`]),
        ...(widths.size > 1 ? [`its rows have between ${span(widths)} values`] : []),
        ...(broken ? ['a quotation mark in it is never closed; marks were read as letters'] : []),
      ],
    },
  )
}

const span = (widths: ReadonlySet<number>) => {
  const sorted = [...widths].sort((a, b) => a - b)
  return `${sorted[0]} and ${sorted.at(-1)}`
}

const recordsSchema = z.array(z.array(z.string()))

function recordsOf(text: string, delimiter: string, name: string) {
  try {
    return { records: recordsSchema.parse(parse(text, options(delimiter, '"'))), broken: false }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
  }
  try {
    return { records: recordsSchema.parse(parse(text, options(delimiter, false))), broken: true }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new VigilError(
      'input-unreadable',
      `${name} is no table that can be read (${error.message.slice(0, 200)}). Nothing was stored. Save it again as CSV or as XLSX.`,
    )
  }
}

/** Empty lines are kept, so that a row's number is the one that a spreadsheet shows. */
const options = (delimiter: string, quote: '"' | false) => ({
  delimiter,
  quote,
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: false,
})

/** What Excel writes to tell itself the separator: no part of the table. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/
const DELIMITERS = [',', ';', '\t', '|']

/** The sign that splits the first lines into the same number of values, and into most; signs in quotes do not count. */
function delimiterOf(text: string): string {
  const named = SEPARATOR_LINE.exec(text)?.[1]
  if (named !== undefined && DELIMITERS.includes(named)) return named
  const lines = text
    .slice(0, 20_000)
    .replace(/"[^"]*"/g, '')
    .split(/\r?\n|\r/)
    .slice(0, 20)
  const filled = lines.filter(line => line.trim() !== '')
  const scores = DELIMITERS.map(sign => {
    const counts = filled.map(line => line.split(sign).length - 1)
    const usual = counts.toSorted((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0
    const steady = counts.filter(count => count === usual).length / Math.max(1, counts.length)
    return { sign, score: usual === 0 ? 0 : steady * 2 + Math.min(usual, 20) / 20 }
  })
  return scores.reduce((best, one) => (one.score > best.score ? one : best)).sign
}
