import { expect, test } from 'vitest'
import { differenceWords, rowWords } from './row-words.ts'

test('a difference says what was, what is, and what a person holds', () => {
  const one = { slot: 'when', before: '2025-03-14', after: '2025-03-15' }
  expect(differenceWords(one)).toBe('When: 2025-03-14 → 2025-03-15')
  expect(differenceWords({ ...one, judged: null })).toBe(
    'When: 2025-03-14 → 2025-03-15 (here: nothing)',
  )
})

test.each([
  ['penalty', [{ type: 'fine', amount: 20, unit: 'EUR' }], 'fine, 20 EUR'],
  ['target', ['Ana Dorel', { name: 'Ilan Roske', age: 30 }], 'Ana Dorel; Ilan Roske, 30'],
  ['count', [200, 300], '200 to 300'],
  ['permitted', true, 'yes'],
])('%s is told in words', (slot, after, words) => {
  expect(differenceWords({ slot, before: null, after })).toMatch(`: nothing → ${words}`)
})

test('what is no record says nothing', () => expect(rowWords({ record: null })).toBe(''))

test('a row says all that its cells fill', () => {
  const record = {
    kind: 'conviction' as const,
    document: 'cases.csv',
    id: 'r1',
    when: '2026-03-16',
    target: ['Marta Velin'],
    actor: ['Orvik Town Court'],
    where: ['Orvik'],
    modality: 'asserted' as const,
    provision: ['Art. 188(2)'],
    penalty: [{ type: 'fine' as const, amount: 1200, unit: 'EUR' }],
    quote: { exact: '', start: 0, end: 0 },
    anchors: [],
    spans: {},
    why: '',
    confidence: 1,
  }
  expect(rowWords({ record })).toBe(
    '2026-03-16 · Marta Velin · Orvik · By: Orvik Town Court · Under: Art. 188(2) · Penalty: fine, 1,200 EUR',
  )
})
