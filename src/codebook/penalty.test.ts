import { expect, test } from 'vitest'
import { printPenaltySize, type Penalty } from './penalty.ts'

test.each<[Penalty, string]>([
  [{ type: 'prison', amount: 2, unit: 'years' }, '2 years'],
  [{ type: 'restriction', amount: 1, unit: 'years' }, '1 year'],
  [{ type: 'detention', amount: [1, 1], unit: 'days' }, '1 day'],
  [{ type: 'prison', amount: [null, 1], unit: 'years' }, 'up to 1 year'],
  [{ type: 'prison', amount: [1, 4], unit: 'years' }, '1 to 4 years'],
  [{ type: 'fine', amount: 150_000, unit: 'KZT' }, '150,000 KZT'],
  [{ type: 'life' }, ''],
])('%j', (penalty, words) => expect(printPenaltySize(penalty)).toBe(words))
