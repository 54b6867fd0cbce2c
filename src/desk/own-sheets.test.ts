import * as fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { captureBytes } from '../capture/index.ts'
import {
  BEARINGS,
  KIND_NAMES,
  kindDefinition,
  MODALITIES,
  PENALTY_TYPES,
  recordSchema,
  ROLES,
  type AttributeDefinition,
  type CodedRecord,
  type Kind,
} from '../codebook/index.ts'
import { guessMapping, mapRows, ownMapping, ownTable, type OwnRow } from '../read/index.ts'
import { printCsv } from './exporting.ts'

const SLY = [
  '=1+1',
  '-',
  '–',
  'n/a',
  "'=x",
  "'",
  '"',
  '""quoted""',
  'a; b',
  ';',
  '; ',
  'a,b',
  'a\tb',
  'a\nb',
  '\r\n',
  ' room ',
  'two  rooms',
  '[1, 2]',
  '{"a": 1}',
  'true',
  '12',
  '12.03.2024',
  'Total',
  'Итого',
  '#N/A',
  'kind',
  'reference',
  '\u00a0',
  '\u200b',
  '\u2028',
  '\ufeff',
  '🕊️',
  'ა',
  'عمر',
  '\ud800',
  '\u0000',
  '@x',
  '+7',
  '<b>',
  'sep=;',
  '|',
]
const text = fc.oneof(
  fc.constantFrom(...SLY),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.lorem({ maxCount: 4 }),
)
const words = text.filter(one => one !== '')
const number = fc.oneof(fc.nat(), fc.double({ min: 0, max: 1e9, noNaN: true }), fc.constant(1e21))
const amount = fc.oneof(
  number,
  fc.tuple(number, number).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
  number.map(low => [low, null] as const),
  number.map(high => [null, high] as const),
)
const day = fc.constantFrom(
  '2024-08-08',
  '2024-08',
  '2024',
  '2024-05/2024-11',
  '2022-01-02/..',
  '2024-08-08?',
  '2024-21',
  '198X',
)
const optional = { requiredKeys: ['name'] as const, noNullPrototype: true }
const party = fc.oneof(
  words,
  fc.record(
    { name: words, as: words, age: fc.nat(130), role: fc.constantFrom(...ROLES) },
    { ...optional, requiredKeys: ['name'] },
  ),
)
const penalty = fc.record(
  {
    type: fc.constantFrom(...PENALTY_TYPES),
    amount,
    unit: fc.constantFrom('years', 'days', 'KZT'),
  },
  { requiredKeys: ['type'], noNullPrototype: true },
)

function valueOf(attribute: AttributeDefinition): fc.Arbitrary<unknown> {
  switch (attribute.type) {
    case 'choice':
      return fc.constantFrom(...attribute.values)
    case 'choices':
      return fc.array(fc.constantFrom(...attribute.values))
    case 'words':
      return words
    case 'wordsList':
      return fc.oneof(words, fc.array(words))
    case 'amount':
      return amount
    case 'flag':
      return fc.boolean()
    case 'date':
      return day
    case 'duration':
      return fc.constantFrom('P15D', 'P2M', 'PT3H', 'P1Y6M')
    case 'penalties':
      return fc.array(penalty)
  }
}

/** A record of a kind with any of its slots filled by anything that they may hold. */
const recordOf = (kind: Kind): fc.Arbitrary<CodedRecord> =>
  fc
    .record(
      {
        modality: fc.constantFrom(...MODALITIES),
        actor: fc.array(party),
        target: fc.array(party),
        count: amount,
        when: fc.oneof(day, fc.constant(null)),
        where: fc.array(words),
        attribution: fc.array(fc.record({ by: text, verb: text }, { noNullPrototype: true })),
        over: text,
        bearing: fc.constantFrom(...BEARINGS),
        approx: fc.boolean(),
        ...Object.fromEntries(
          Object.entries(kindDefinition(kind).attributes).map(([name, one]) => [
            name,
            valueOf(one),
          ]),
        ),
      },
      { requiredKeys: ['modality', 'when'], noNullPrototype: true },
    )
    .map(slots => {
      const quote = { exact: 'x', start: 0, end: 1 }
      const rest = {
        document: 'd',
        id: 'i',
        quote,
        anchors: [quote],
        spans: {},
        why: '',
        confidence: 1,
      }
      return recordSchema.parse({ kind, ...slots, ...rest })
    })

const all = fc.tuple(...KIND_NAMES.map(recordOf))

const NO_SLOTS = ['document', 'id', 'quote', 'anchors', 'spans', 'why', 'confidence']
const slotsOf = (record: object | undefined) =>
  Object.fromEntries(
    Object.entries(record ?? {}).filter(
      ([name, value]) => !NO_SLOTS.includes(name) && value !== undefined,
    ),
  )

const rowsOf = (records: readonly CodedRecord[]): OwnRow[] =>
  records.map((record, at) => ({
    record,
    reference: `r${at}`,
    isReviewed: at % 2 === 0,
    source: 'Courier',
    published: '',
    words: 'words',
  }))

/** The table as a spreadsheet program would save it: every cell that is filled a text of the workbook. */
function workbook(table: readonly (readonly string[])[]): Uint8Array {
  const letters = (column: number): string =>
    (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) +
    String.fromCharCode(65 + (column % 26))
  const escape = (one: string) => one.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const cells = (row: readonly string[], at: number) =>
    row
      .map((one, column) =>
        one === ''
          ? ''
          : `<c r="${letters(column)}${at + 1}" t="inlineStr"><is><t>${escape(one)}</t></is></c>`,
      )
      .join('')
  const rows = table.map((row, at) => `<row r="${at + 1}">${cells(row, at)}</row>`).join('')
  return zipSync({
    'xl/workbook.xml': strToU8(
      '<workbook><sheets><sheet name="records" sheetId="1"/></sheets></workbook>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${rows}</sheetData></worksheet>`),
  })
}

async function back(name: string, bytes: Uint8Array) {
  const { document } = await captureBytes({ name, bytes })
  const { mapping } = guessMapping(document)
  expect(mapping.cells).toBe('vigil')
  return mapRows(document, { ...ownMapping(), ...mapping }, 'vigil')
}

describe('records of all kinds, with anything in any slot, come back', () => {
  test.each([
    ['from a CSV file', 'a.csv', (table: string[][]) => strToU8(printCsv(table))],
    ['from a workbook', 'a.xlsx', workbook],
  ] as const)(
    '%s',
    async (_, name, print) => {
      await fc.assert(
        fc.asyncProperty(all, async records => {
          const table = ownTable(rowsOf(records))
          const rows = await back(name, print(table))
          expect(rows.flatMap(({ faults }) => faults)).toEqual([])
          expect(rows.map(({ record }) => slotsOf(record))).toEqual(records.map(slotsOf))
          expect(rows.map(({ key, isReviewed }) => [key, isReviewed])).toEqual(
            records.map((_record, at) => [`r${at}`, at % 2 === 0]),
          )
          const again = rows.flatMap(({ record }) => record ?? [])
          expect(ownTable(rowsOf(again))).toEqual(table)
        }),
        { numRuns: 40, seed: 20_251 },
      )
    },
    120_000,
  )
})
