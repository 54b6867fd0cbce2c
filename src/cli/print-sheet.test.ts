import { expect, test } from 'vitest'
import { printRows } from './print-sheet.ts'

test('what differs is told in words', () => {
  const row = {
    row: 7,
    key: 'SR-3',
    record: null,
    outcome: 'conflict',
    judged: 'amended',
    faults: [],
    differences: [
      {
        slot: 'penalty',
        before: [{ type: 'fine', amount: 200_000, unit: 'KZT' }],
        after: [{ type: 'fine', amount: 250_000, unit: 'KZT' }],
        judged: null,
      },
      { slot: 'target', before: null, after: ['Ana Dorel', { name: 'Ilan Roske', age: 30 }] },
    ],
  } as const
  expect(printRows([row])).toContain(
    'amended | penalty: fine 200,000 KZT → fine 250,000 KZT, here nothing | target: nothing → Ana Dorel, Ilan Roske (30)',
  )
})
