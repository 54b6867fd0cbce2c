import { expect, test } from 'vitest'
import { suggestedPeriods } from './periods.ts'

test('this year and the year before', () =>
  expect(suggestedPeriods(new Date(2026, 10, 22)).map(({ period }) => period)).toEqual([
    { from: '2026-01-01', to: '2026-12-31' },
    { from: '2025-01-01', to: '2025-12-31' },
  ]))
