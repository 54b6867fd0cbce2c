import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { KIND_NAMES, KINDS, type Amount, type CodedRecord } from '../../codebook/index.ts'
import { amountText, parseAmount } from './amount-text.ts'
import { fieldsOf, formOf, readForm, type FormValues } from './record-form.ts'

test.each<[string, Amount | undefined]>([
  ['12', 12],
  ['1,200', 1200],
  ['1 200', 1200],
  ['12.5', 12.5],
  ['at least 12', [12, null]],
  ['12+', [12, null]],
  ['more than 600', [601, null]],
  ['up to 20', [null, 20]],
  ['12 to 20', [12, 20]],
  ['12–20', [12, 20]],
  ['20 to 12', undefined],
  ['a dozen', undefined],
  ['', undefined],
  ['-3', undefined],
  ['12 20', undefined],
])('"%s" is %j', (text, amount) => expect(parseAmount(text)).toEqual(amount))

test('an amount in a form is read back as it was', () => {
  const whole = fc.nat(2_000_000)
  const amount = fc.oneof(
    whole,
    whole.map((low): Amount => [low, null]),
    whole.map((high): Amount => [null, high]),
    fc.tuple(whole, whole).map(([low, more]): Amount => [low, low + more + 1]),
  )
  fc.assert(
    fc.property(amount, each => {
      expect(parseAmount(amountText(each))).toEqual(each)
    }),
  )
})

const detention: Partial<CodedRecord> = {
  kind: 'detention',
  modality: 'asserted',
  when: '2031-04-02',
  target: ['Ilva Morn', { name: 'Teo Brandt', as: 'student', age: 21, role: 'participant' }],
  where: ['Harbour Square'],
  length: 'PT3H',
}
const conviction: Partial<CodedRecord> = {
  kind: 'conviction',
  penalty: [{ type: 'fine', amount: [100, 200], unit: 'EUR' }, { type: 'warning' }],
}

test.each<[string, FormValues, unknown]>([
  ['nothing touched', {}, { changes: {} }],
  ['a date', { when: '2031-04' }, { changes: { when: '2031-04' } }],
  ['no date', { when: ' ' }, { changes: { when: null } }],
  ['a wrong date', { when: '2 April' }, { problems: { when: 'form.whenWrong' } }],
  ['places', { where: 'Old Town\n\n Pier 3 ' }, { changes: { where: ['Old Town', 'Pier 3'] } }],
  ['a number', { count: 'at least 12' }, { changes: { count: [12, null] } }],
  [
    'people: one gone, one new, an empty row',
    {
      target: [
        { name: 'Teo Brandt', as: 'student', age: '21', role: '' },
        { name: ' Una Keel ' },
        { name: '', as: '' },
      ],
    },
    { changes: { target: [{ name: 'Teo Brandt', as: 'student', age: 21 }, 'Una Keel'] } },
  ],
  [
    'a description without a name',
    { target: [{ name: '', as: 'student' }] },
    { problems: { target: 'form.nameMissing' } },
  ],
  ['a flag', { preventive: 'yes', approx: 'no' }, { changes: { preventive: true, approx: false } }],
  ['a wrong length', { length: '3 hours' }, { problems: { length: 'form.durationWrong' } }],
  [
    'who says so',
    { attribution: [{ by: 'Police', verb: 'said' }] },
    { changes: { attribution: [{ by: 'Police', verb: 'said' }] } },
  ],
])('%s', (...[, touched, expected]) => {
  const before = formOf('detention', detention)
  expect(readForm('detention', before, { ...before, ...touched })).toEqual(expected)
})

test.each<[string, FormValues, unknown]>([
  [
    'penalties',
    { penalty: [{ type: 'prison', amount: '3', unit: 'years' }] },
    { changes: { penalty: [{ type: 'prison', amount: 3, unit: 'years' }] } },
  ],
  [
    'a unit nobody knows',
    { penalty: [{ type: 'fine', amount: '3', unit: 'apples' }] },
    { problems: { penalty: 'form.penaltyWrong' } },
  ],
])('%s', (...[, touched, expected]) => {
  const before = formOf('conviction', conviction)
  expect(before['penalty']).toEqual([
    { type: 'fine', amount: '100 to 200', unit: 'EUR' },
    { type: 'warning' },
  ])
  expect(readForm('conviction', before, { ...before, ...touched })).toEqual(expected)
})

test.each(KIND_NAMES)('%s: the form has every attribute of the kind', kind => {
  const names = fieldsOf(kind).map(field => field.name)
  expect(names).toEqual(expect.arrayContaining(Object.keys(KINDS[kind].attributes)))
})
