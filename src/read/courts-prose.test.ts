import { expect, test } from 'vitest'
import { readDocument } from './index.ts'

const read = (text: string) =>
  readDocument({ name: 'note', text, published: '2031-02-05', language: 'en' }).records.map(
    ({ kind, target, when, offence, penalty }) => ({
      kind,
      ...(when && { when }),
      ...(target && { target: target.map(one => (typeof one === 'string' ? one : one.name)) }),
      ...(offence && { offence }),
      ...(penalty && { penalty: penalty.map(({ amount }) => amount) }),
    }),
  )

test.each([
  [
    'The court ordered the remand of a lawyer, Ivo Kern, and four others.',
    [{ kind: 'detention', target: ['Ivo Kern', 'four others'] }],
  ],
  [
    'Her brother had been "jailed for six years on charges of theft" by a court in Lund.',
    [{ kind: 'conviction', target: ['Her brother'], offence: 'theft', penalty: [6] }],
  ],
  [
    'A court handed a 16-month prison term to a man for comments that "insulted" a judge.',
    [
      {
        kind: 'conviction',
        target: ['a man'],
        offence: 'comments that "insulted" a judge',
        penalty: [16],
      },
    ],
  ],
  ['The first "licensed" fair was held in Lund.', []],
  [
    'Ana Dorel was jailed, as well as two other people.',
    [{ kind: 'conviction', target: ['Ana Dorel', 'two other people'] }],
  ],
  [
    'Open Lund said on August 23 that a court in Lund sentenced Ivo Kern a day earlier to two years in prison.',
    [{ kind: 'conviction', when: '2030-08-22', target: ['Ivo Kern'], penalty: [2] }],
  ],
  [
    'The court sentenced Ivo Kern to six months in prison for defacing walls and damage to property.',
    [
      {
        kind: 'conviction',
        target: ['Ivo Kern'],
        offence: 'defacing walls and damage to property',
        penalty: [6],
      },
    ],
  ],
  [
    'Ivo Kern is accused of deeds aimed at stirring up hatred.',
    [{ kind: 'charge', target: ['Ivo Kern'], offence: 'deeds aimed at stirring up hatred' }],
  ],
  ['Ana Dorel wrote a letter, dismissing her lawyer and asking to be pardoned.', []],
])('%s', (text, records) => expect(read(text)).toEqual(records))
