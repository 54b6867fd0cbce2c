import * as fc from 'fast-check'
import { strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { captureBytes } from '../capture/index.ts'
import { VigilError } from '../codebook/index.ts'
import { guessMapping, mapRows, parseMapping, printMapping } from '../read/index.ts'
import { printCsv } from './exporting.ts'

const cell = fc.oneof(
  fc.constantFrom('Date', 'Name', 'No.', 'Kind', 'Дата', 'Penalty', 'Source', 'Town', 'date', ''),
  fc.constantFrom('14.03.2024', '03/04/2024', '12–14.03.2024', 'May 2024', '45512', '31.02.2024'),
  fc.constantFrom(
    'detention',
    'arrest',
    'fine',
    'Total',
    'Итого:',
    '#N/A',
    '-',
    '"',
    '15 days; 20 EUR',
  ),
  fc.constantFrom(
    'Ana Dorel\nIlan Roske',
    'A; B',
    '=1+1',
    '1 200,50',
    '50+',
    'x'.repeat(400),
    'عمر',
    '🕊️',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
)

test('whatever stands in a sheet, a mapping is guessed, and each row is a record or has its faults', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 }),
      async table => {
        const bytes = strToU8(printCsv(table))
        const captured = await captureBytes({ name: 'a.csv', bytes }).catch((error: unknown) => {
          expect(error).toBeInstanceOf(VigilError)
        })
        if (!captured) return
        const { mapping } = guessMapping(captured.document)
        expect(parseMapping(printMapping(mapping), 'a.yaml')).toEqual(mapping)
        for (const { record, faults, row } of mapRows(captured.document, mapping, 'a')) {
          expect(record === undefined).toBe(faults.length > 0)
          for (const fault of faults) expect(fault.cell).toMatch(new RegExp(`^[A-Z]+${row}$`))
        }
      },
    ),
    { numRuns: 300, seed: 7 },
  )
}, 60_000)
