import { expect, test } from 'vitest'
import { read } from './index.ts'

const tell = (text: string, kind: string, published = '2025-11-19') =>
  read(text, { published }).records.filter(record => record.kind === kind)

test.each([
  ['Students marched in Osk on Monday. About 700 people took part, their union said.', [700, 700]],
  [
    'Workers held a rally in Osk on Monday. It was cold. More than 50 people took part.',
    [51, null],
  ],
])('how many came is told behind the gathering: %s', (text, size) => {
  expect(tell(text, 'assembly')).toMatchObject([{ size }])
})

test.each([
  'A rally is planned in Osk for Monday. 700 people took part last year.',
  'Students marched in Osk on Monday. Of the teachers three took part.',
])('who came elsewhere is no size: %s', text => {
  expect(tell(text, 'assembly')[0]?.size).toBeUndefined()
})

test('a count in quotation marks is a count, and no view', () => {
  const text = 'Students marched in Osk on Monday. The city police spoke of “no more than 250”.'
  expect(tell(text, 'figure')).toMatchObject([{ actor: ['city police'], value: [null, 250] }])
  expect(tell(text, 'statement')).toEqual([])
})

test.each([
  ['Police counted 86 detentions. The ministry reported 52.', 52],
  ['The union said 90 people marched on Monday. Police confirmed 40.', 40],
])('a bare count behind another one: %s', (text, value) => {
  expect(tell(text, 'figure').at(-1)).toMatchObject({ value })
})

test('a bare count of nothing told is none', () => {
  expect(tell('The union reported 52.', 'figure')).toEqual([])
})

test.each([
  ['Orlan was acquitted for lack of evidence.', 'acquittal', 'Orlan'],
  ['Merk was later released.', 'release', 'Merk'],
])('a surname alone before what befalls people: %s', (text, kind, name) => {
  expect(tell(text, kind)[0]?.target).toEqual([name])
})

test('a word alone before what befalls things is no name', () => {
  expect(tell('Graffiti was removed on Monday. Khat was seized.', 'detention')).toEqual([])
})

test('what a body only speaks of is not of the day on which it spoke', () => {
  const text =
    'On 28 October 2025 the committee expressed concern at the refusal to register the Green Valley party and at the death in custody of Sandor Ilves.'
  expect(tell(text, 'death')[0]).toMatchObject({ when: null })
})

test('shares of those held are not of the day of the verdict told before', () => {
  const text =
    'The court sentenced Jan Merk on 14 October to six years in prison.\n\nOf the 86 people detained at the march in September, 31 were fined.'
  expect(tell(text, 'conviction').find(({ count }) => count === 31)).toMatchObject({ when: null })
})

test('an application where no court is spoken of is no suit', () => {
  const text = 'The party filed its first application in May. It was refused registration.'
  expect(tell(text, 'lawsuit')).toEqual([])
})

test('what officers took is of the search told before', () => {
  const text = 'Ana Dorel’s flat was searched on Monday. Officers took two laptops and a phone.'
  expect(tell(text, 'search')).toHaveLength(1)
})

test('a body that asks a state to report presses nobody', () => {
  expect(tell('The committee asked Karelund to report on the follow-up.', 'intimidation')).toEqual(
    [],
  )
  const pressed = tell('Officers asked Ana Dorel to report on her colleagues.', 'intimidation')
  expect(pressed).toHaveLength(1)
})

test.each([
  ['Police put the number of arrests at 19.', { value: 19, unit: 'arrests', of: 'arrests' }],
  ['Officials put the number of those injured at 12.', { value: 12, unit: 'injured' }],
])('a number of what is put by somebody: %s', (text, figure) => {
  expect(tell(text, 'figure')).toMatchObject([figure])
})

test('custody that is changed before a trial is no sentence that is commuted', () => {
  const text = 'A court changed the pre-trial detention of Ana Dorel to house arrest on 3 November.'
  expect(tell(text, 'appeal')).toEqual([])
  expect(tell(text, 'detention')).toMatchObject([{ target: ['Ana Dorel'], when: '2025-11-03' }])
})
