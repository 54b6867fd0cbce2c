import { expect, test } from 'vitest'
import { read } from './read.ts'

const records = (text: string, published = '2024-06-19') => read(text, { published }).records

const nameOf = (party: unknown): unknown =>
  typeof party === 'object' && party !== null && 'name' in party ? party.name : party

const told = (text: string) =>
  records(text).map(({ kind, target }) => [kind, ...(target ?? []).map(nameOf)])

test.each([
  ['He was sentenced to two years in prison, with one year suspended.', [['prison', 2]]],
  ['Ana Lind got a 16-month jail term, of which six months were suspended.', [['prison', 16]]],
  [
    'Ana Lind was given a conditional sentence of two years with a probation period of three years.',
    [['restriction', 2]],
  ],
  [
    'He was given two years for sedition, one year for incitement and six months for trespass.',
    [
      ['prison', 2],
      ['prison', 1],
      ['prison', 6],
    ],
  ],
  [
    'He was sentenced to 5 years for extremism and 3 years for slander, a total of 6 years.',
    [['prison', 6]],
  ],
  ['The court sentenced Ivo Petrov to a total of nine years.', [['prison', 9]]],
  [
    'The court sentenced the activists Ivo Petrov, Lena Orlova and Igor Lisov to five years.',
    [['prison', 5]],
  ],
  ['He received a sentence of one year, six months and 22 days.', [['prison', 18.73]]],
])('%s', (text, penalties) => {
  const [one] = records(text)
  expect(one?.penalty?.map(({ type, amount }) => [type, amount])).toEqual(penalties)
})

test('as many amounts as people: each their own', () => {
  const found = records('The court sentenced Ivo Petrov and Lena Orlova to ten and eight years.')
  expect(found.map(({ target, penalty }) => [nameOf(target?.[0]), penalty?.[0]?.amount])).toEqual([
    ['Ivo Petrov', 10],
    ['Lena Orlova', 8],
  ])
})

test.each([
  'Tom Wells was sentenced on 7 March, a day after he was convicted by a jury.',
  'Tom Wells was convicted on 7 March after a two-day trial.',
])('how long before is no term: %s', text => {
  expect(records(text).flatMap(one => one.penalty ?? [])).toEqual([])
})

test.each([
  ['The regional court of appeal upheld the jail term imposed on Ana Lind.', 'appeal', 'Ana Lind'],
  [
    'The military court of appeal reduced from six to three years the sentence of Ana Lind.',
    'appeal',
    'Ana Lind',
  ],
  ['The judge threw out the case against the three men.', 'acquittal', 'three men'],
  ['The five appeared in court on Tuesday.', 'trial', 'five'],
  ['The court placed Ana Lind under house arrest.', 'detention', 'Ana Lind'],
  ['They were held from 3 to 9 May.', 'detention'],
  ['The High Court ruled that the ban on the march was unconstitutional.', 'lawsuit'],
  ['A judge ruled that the police had acted unlawfully.', 'lawsuit'],
])('%s', (text, ...expected) => expect(told(text)).toContainEqual(expected))

test.each([
  'Lawyers asked the court to allow him to attend the funeral.',
  'The prosecutor ordered a travel ban against Ana Lind.',
])('no suit, no permission and no arrest: %s', text => {
  const kinds = records(text).map(({ kind }) => kind)
  expect(kinds).not.toContain('lawsuit')
  expect(kinds).not.toContain('permission')
  expect(kinds).not.toContain('detention')
})

test.each([
  ["A magistrate sent Ana Lind to 14 days' judicial custody.", 'P14D'],
  ['The court extended the detention of Ana Lind by a further four months.', 'P4M'],
  ['The court ordered a two-month pretrial detention for Ana Lind.', 'P2M'],
])('%s', (text, length) => expect(records(text)[0]?.length).toBe(length))

test('who was given something is no part of what was given', () => {
  const [one] = records(
    'A court handed Ana Lind, a 26-year-old blogger, a suspended sentence of six months and a fine of 1,000 dinars.',
  )
  expect(one?.target?.map(nameOf)).toEqual(['Ana Lind'])
  expect(one?.penalty?.map(({ type }) => type)).toEqual(['restriction', 'fine'])
})

test('counted from the day it is told beside', () => {
  const text =
    'Ana Lind was remanded in custody on 7 March, two days after police raided her flat and seized her laptop.'
  expect(records(text).map(({ kind, when }) => [kind, when])).toEqual([
    ['detention', '2024-03-07'],
    ['search', '2024-03-05'],
  ])
})

test('what the court of a report did is of the day that the report opens with', () => {
  const text = [
    'A former councillor was jailed for 12 months on Thursday over a banned vigil.',
    'Ana Lind, 34, was found guilty last month.',
    'Six defendants who had admitted taking part were given terms of between four and ten months.',
  ].join('\n\n')
  expect(records(text).at(-1)?.when).toBe('2024-06-13')
})

test('a paragraph that opens with a day of its own has that day', () => {
  const text = [
    'On Monday, the publisher Ivo Petrov was convicted of defamation.',
    'On Tuesday it was the turn of the teacher Ana Lind. The court found her guilty of slander.',
  ].join('\n\n')
  expect(records(text).map(({ kind, when }) => [kind, when])).toEqual([
    ['conviction', '2024-06-17'],
    ['conviction', '2024-06-18'],
  ])
})
