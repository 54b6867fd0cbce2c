import { expect, test } from 'vitest'
import { differenceWords, valueWords } from './row-words.ts'

test.each([
  [null, 'nothing'],
  [['Ana Dorel', { name: 'Ilan Roske', age: 30 }], 'Ana Dorel; Ilan Roske'],
  [[200, 300], '200; 300'],
  [[{ type: 'fine', amount: 20, unit: 'EUR' }], 'fine 20 EUR'],
  [true, 'true'],
])('%j is shown as %s', (value, words) => expect(valueWords(value)).toBe(words))

test('a difference says what was, what is, and what a person holds', () => {
  const one = { slot: 'when', before: '2025-03-14', after: '2025-03-15' }
  expect(differenceWords(one)).toBe('When: 2025-03-14 → 2025-03-15')
  expect(differenceWords({ ...one, judged: null })).toBe(
    'When: 2025-03-14 → 2025-03-15 (here: nothing)',
  )
})
