import { describe, expect, test } from 'vitest'
import type { Incident } from '../codebook/index.ts'
import { happened } from './fixture.ts'
import { casesOf } from './index.ts'

const tova = { target: ['Tova Brandt'] }
const article = { provision: 'Article 174' }

describe('one proceeding, though told long after', () => {
  const charged = [
    happened('detention', '2025-01-05', tova),
    happened('charge', '2025-01-06', { ...tova, ...article }),
  ]
  test.each<[string, Incident[]]>([
    [
      'a detention that is prolonged, told in another document',
      [
        ...charged,
        happened('detention', '2025-03-05', {
          ...tova,
          document: 'd2',
          quote: 'the court extended the detention of Tova Brandt',
        }),
      ],
    ],
    [
      'house arrest in the place of custody',
      [
        ...charged,
        happened('detention', '2025-03-05', {
          ...tova,
          document: 'd2',
          quote: 'transferred Tova Brandt to house arrest',
        }),
      ],
    ],
    [
      'a sentence without a day, of the length that is known',
      [
        ...charged,
        happened('conviction', '2025-06-05', {
          ...tova,
          penalty: [{ type: 'prison', amount: 3, unit: 'years' }],
        }),
        happened('conviction', null, {
          ...tova,
          document: 'd2',
          penalty: [{ type: 'prison', amount: 3, unit: 'years' }],
        }),
      ],
    ],
  ])('%s', (_, incidents) => expect(casesOf(incidents)).toHaveLength(1))

  test('a sentence of another length is another', () =>
    expect(
      casesOf([
        ...charged,
        happened('conviction', '2025-06-05', {
          ...tova,
          penalty: [{ type: 'prison', amount: 3, unit: 'years' }],
        }),
        happened('conviction', null, {
          ...tova,
          document: 'd2',
          penalty: [{ type: 'fine', amount: 300, unit: 'EUR' }],
        }),
      ]),
    ).toHaveLength(2))
})
