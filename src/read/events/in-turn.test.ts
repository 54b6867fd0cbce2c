import { expect, test } from 'vitest'
import { readDocument } from '../index.ts'

test('as many terms as people without names: one conviction for each term', () => {
  const { records } = readDocument({
    name: 'note',
    text: 'Rosa Lind was jailed for nine years. The two others got six and seven years.',
    published: '2024-06-19',
    language: 'en',
  })
  expect(records.map(({ penalty, count }) => [penalty, count])).toEqual([
    [[{ type: 'prison', amount: 9, unit: 'years' }], 1],
    [[{ type: 'prison', amount: 6, unit: 'years' }], 1],
    [[{ type: 'prison', amount: 7, unit: 'years' }], 1],
  ])
})
