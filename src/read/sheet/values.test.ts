import { describe, expect, test } from 'vitest'
import { amountIn } from './amounts.ts'
import { dateIn, orderOf } from './dates.ts'
import { ownCell, ownValueIn } from './own-cells.ts'
import { slotOf, valueIn } from './values.ts'

describe('a date', () => {
  test.each([
    ['2025-03-14', '2025-03-14'],
    ['2025-03-14 23:30', '2025-03-14'],
    ['2025-03', '2025-03'],
    ['2025', '2025'],
    ['14.03.2025', '2025-03-14'],
    ['3.4.25', '2025-04-03'],
    ['14/03/2025', '2025-03-14'],
    ['03/14/2025', '2025-03-14'],
    ['05/05/2025', '2025-05-05'],
    ['03.2025', '2025-03'],
    ['14 March 2025', '2025-03-14'],
    ['March 14, 2025', '2025-03-14'],
    ['March 2025', '2025-03'],
    ['14 марта 2025 г.', '2025-03-14'],
    ['14 de marzo de 2025', '2025-03-14'],
    ['1er août 2025', '2025-08-01'],
    ['45730', '2025-03-14'],
    ['45730.5', '2025-03-14'],
    ['14.03.2025 – 16.03.2025', '2025-03-14/2025-03-16'],
    ['14.03.2025-16.03.2025', '2025-03-14/2025-03-16'],
    ['14–16.03.2025', '2025-03-14/2025-03-16'],
    ['14.03–16.04.2025', '2025-03-14/2025-04-16'],
    ['14-16 March 2025', '2025-03-14/2025-03-16'],
    ['14 – 16 марта 2025 г.', '2025-03-14/2025-03-16'],
    ['March – May 2025', '2025-03/2025-05'],
    ['14-Mar-25', '2025-03-14'],
    ['14-Mar-2025', '2025-03-14'],
    ['Mar-25', '2025-03'],
    ['мар.25', '2025-03'],
    ['14 Mar 25', '2025-03-14'],
    ['14th of March 2025', '2025-03-14'],
    ['Friday, 14 March 2025', '2025-03-14'],
    ['Friday, March 14, 2025', '2025-03-14'],
    ['14.03.2025 г.', '2025-03-14'],
    ['14.03.2025г', '2025-03-14'],
    ['2025 год', '2025'],
    ['март 2025', '2025-03'],
    ['Март 2025 года', '2025-03'],
    ['03-2025', '2025-03'],
    ['3/2025', '2025-03'],
    ['2025/03/14', '2025-03-14'],
    ['2025.03.14', '2025-03-14'],
    ['2025-03-14 00:00:00', '2025-03-14'],
    ['2025-03-14T09:30:00.000Z', '2025-03-14'],
    ['3/14/25 9:30 AM', '2025-03-14'],
  ])('%s is %s', (text, value) => expect(dateIn(text, {})).toEqual({ value }))

  test.each([
    ['04/03/2025', 'day-month', '2025-03-04'],
    ['04/03/2025', 'month-day', '2025-04-03'],
  ] as const)('%s as %s is %s', (text, order, value) =>
    expect(dateIn(text, { order })).toEqual({ value }),
  )

  test('a day number counts from 1904 where that is said', () =>
    expect(dateIn('44268', { numbers: 1904 })).toEqual({ value: '2025-03-14' }))

  test.each(['04/03/2025', '31.02.2025', 'spring', '14.03', '14/3/202', '16.03.2025 – 14.03.2025'])(
    'none is taken from %s',
    text => expect(dateIn(text, {})).toHaveProperty('expected'),
  )

  test.each([
    [['14/03/2025', '04/03/2025'], 'day-month'],
    [['03/14/2025'], 'month-day'],
    [['03/14/2025', '14/03/2025'], 'mixed'],
    [['04/03/2025', 'soon'], undefined],
  ])('the days of %s are written %s', (texts, order) => expect(orderOf(texts)).toBe(order))
})

describe('an amount', () => {
  test.each([
    ['12', 12],
    ['1 234', 1234],
    ['1\u00a0234 567', 1234567],
    ['1,234', 1234],
    ['1.234', 1234],
    ['1,234.50', 1234.5],
    ['1.234,50', 1234.5],
    ['12,5', 12.5],
    ["1'200", 1200],
    ['200–300', [200, 300]],
    ['about 300', [300, 300]],
    ['около 300', [300, 300]],
    ['~50', [50, 50]],
    ['more than 12', [13, null]],
    ['не менее 12', [12, null]],
    ['50+', [50, null]],
    ['up to 20', [null, 20]],
    ['до 20', [null, 20]],
  ])('%s is %j', (text, value) => expect(amountIn(text, {})).toEqual({ value }))

  test('with a comma before the fraction, a comma before three digits is no sign of thousands', () =>
    expect(amountIn('1,234', { decimal: ',' })).toEqual({ value: 1.234 }))

  test.each(['many', '1,23,4', '300–200', '12 people', '=1+1'])('none is taken from %s', text =>
    expect(amountIn(text, {})).toHaveProperty('expected'),
  )
})

const penalty = slotOf('conviction', 'penalty')
const length = slotOf('detention', 'length')

test.each([
  ['15 days', 'detention', { type: 'detention', amount: 15, unit: 'days' }],
  ['15 суток', 'detention', { type: 'detention', amount: 15, unit: 'days' }],
  ['2 года', 'prison', { type: 'prison', amount: 2, unit: 'years' }],
  ['500 000 ₸', undefined, { type: 'fine', amount: 500000, unit: 'KZT' }],
  ['KZT 500,000', undefined, { type: 'fine', amount: 500000, unit: 'KZT' }],
  ['$20', undefined, { type: 'fine', amount: 20, unit: 'USD' }],
  ['up to 20 days', 'detention', { type: 'detention', amount: [null, 20], unit: 'days' }],
  ['life', undefined, { type: 'life' }],
  ['2 years in prison', undefined, { type: 'prison', amount: 2, unit: 'years' }],
  ['15 days of administrative arrest', undefined, { type: 'detention', amount: 15, unit: 'days' }],
  ['15 days in jail', undefined, { type: 'detention', amount: 15, unit: 'days' }],
  ['10 суток ареста', undefined, { type: 'detention', amount: 10, unit: 'days' }],
  ['3 года лишения свободы', 'detention', { type: 'prison', amount: 3, unit: 'years' }],
  ['1 год ограничения свободы', undefined, { type: 'restriction', amount: 1, unit: 'years' }],
  ['40 часов общественных работ', undefined, { type: 'labour', amount: 40, unit: 'hours' }],
  ['штраф 50 000 ₽', undefined, { type: 'fine', amount: 50000, unit: 'RUB' }],
  ['15 тәулік қамақ', undefined, { type: 'detention', amount: 15, unit: 'days' }],
  ['предупреждение', undefined, { type: 'warning' }],
  ['пожизненное лишение свободы', undefined, { type: 'life' }],
] as const)('the penalty %s', (text, type, expected) =>
  expect(penalty && valueIn(text, penalty, { slot: 'penalty', type })).toEqual({
    value: [expected],
  }),
)

test.each(['a lot', '15', '15 days', '5 beatings', '2 years suspended', 'a fine of much'])(
  'no penalty is taken from %s alone',
  text => expect(penalty && valueIn(text, penalty, { slot: 'penalty' })).toHaveProperty('expected'),
)

test.each([
  ['15 days', 'P15D'],
  ['3 часа', 'PT3H'],
  ['P2M', 'P2M'],
])('the length %s is %s', (text, value) =>
  expect(length && valueIn(text, length, { slot: 'length' })).toEqual({ value }),
)

test.each([
  ['target', ['Ana Dorel', 'Ilan Roske']],
  ['target', [{ name: 'Ana Dorel', as: 'activist', age: 30 }]],
  ['target', ['Dorel; Ana']],
  ['provision', 'Art. 200'],
  ['provision', ['Art. 200']],
  ['provision', ['Art. 200', 'Art. 201']],
  ['offence', '=HYPERLINK("x")'],
  ['offence', '"Freedom"  and\nmore\u00a0room'],
  ['offence', "'=1"],
  ['offence', '[unclear]'],
  ['penalty', [{ type: 'fine', amount: [null, 20], unit: 'EUR' }]],
  ['count', [13, null]],
  ['when', '2025-03/2025-04'],
  ['approx', true],
])('%s %j comes back from a cell', (name, value) => {
  const slot = slotOf('conviction', name)
  if (!slot) throw new Error(`a conviction has no ${name}`)
  const cell = ownCell(value, slot)
  expect(cell).not.toMatch(/^[=+\-@]|[^\S ]| {2}/)
  expect(ownValueIn(cell.replace(/^'(?=[=+\-@])/, ''), slot)).toEqual({ value })
})

test.each([
  ['when', '14.03.2025', '2025-03-14'],
  ['when', '2025-03-14 00:00', '2025-03-14'],
  ['when', 'Mar-25', '2025-03'],
  ['approx', 'TRUE', true],
])('%s as a spreadsheet program saved it again, %s, is %j', (name, cell, value) => {
  const slot = slotOf('conviction', name)
  expect(slot && ownValueIn(cell, slot)).toEqual({ value })
})
