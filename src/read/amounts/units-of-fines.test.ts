import { expect, test } from 'vitest'
import { read } from '../index.ts'

const convictions = (text: string) =>
  read(text, { published: '2024-06-19' })
    .records.filter(({ kind }) => kind === 'conviction')
    .map(({ target, penalty }) => ({
      target: (target ?? []).map(one => (typeof one === 'string' ? one : one.name)),
      penalty,
    }))

/** A fine counted in units that are no currency is so many of them, and the unit is nobody's name. */
test.each<[string, string, number]>([
  [
    'The court imposed a fine in the amount of 20 MCI on activist Dana Omarova.',
    'Dana Omarova',
    20,
  ],
  ['Dana Omarova was fined in the amount of 20 monthly calculation indices.', 'Dana Omarova', 20],
  ['A fine of 15 BU was imposed on Dana Omarova.', 'Dana Omarova', 15],
  ['The activist received a fine of 20 MCI.', 'activist', 20],
  ['A court ordered Dana Omarova to pay a fine of 10 UIT.', 'Dana Omarova', 10],
  ['Dana Omarova was ordered to pay a fine of 10 base units.', 'Dana Omarova', 10],
  ['A court fined Dana Omarova 20 times the minimum wage.', 'Dana Omarova', 20],
])('%s', (text, target, amount) => {
  expect(convictions(text)).toEqual([{ target: [target], penalty: [{ type: 'fine', amount }] }])
})

test.each([
  [
    'A court fined Dana Omarova £500 plus costs of £85 on 3 May.',
    { type: 'fine', amount: 500, unit: 'GBP' },
  ],
  [
    'A court fined Dana Omarova £500 and £85 costs on 3 May.',
    { type: 'fine', amount: 500, unit: 'GBP' },
  ],
  [
    "Dana Omarova was sentenced to six months' custody on 3 May.",
    { type: 'prison', amount: 6, unit: 'months' },
  ],
  ['Dana Omarova was given a whole-life order on 3 May.', { type: 'life' }],
])('%s', (text, penalty) => {
  expect(convictions(text)).toEqual([{ target: ['Dana Omarova'], penalty: [penalty] }])
})
