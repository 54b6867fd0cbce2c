import { expect, test } from 'vitest'
import { toldIn } from './fixture.ts'
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

test.each([
  ["Ana Lind, teacher: five years' imprisonment for treason.", [['Ana Lind', 5]]],
  ['Ana Lind – five years in a penal colony.', [['Ana Lind', 5]]],
  ['Ana Lind | teacher | five years in prison', [['Ana Lind', 5]]],
  [
    'Sentences: Ana Lind, five years; Lena Orlova, three years.',
    [
      ['Ana Lind', 5],
      ['Lena Orlova', 3],
    ],
  ],
  [
    'Ana Lind (five years) and Lena Orlova (18 months) were jailed on 3 May.',
    [
      ['Ana Lind', 5],
      ['Lena Orlova', 18],
    ],
  ],
])('an entry of a verdict: %s', (text, expected) => {
  const found = records(text).map(one => [nameOf(one.target?.[0]), one.penalty?.[0]?.amount])
  expect(found).toEqual(expected)
})

test.each([
  ['Ana Lind: released on 3 May.', [['release', '2024-05-03']]],
  ['Ana Lind – acquitted.', [['acquittal', undefined]]],
  [
    'Ana Lind. Teacher. Detained on 3 May. Sentenced to five years.',
    [
      ['detention', '2024-05-03'],
      ['conviction', undefined],
    ],
  ],
])('the name that opens an entry is its subject: %s', (text, expected) => {
  const found = records(text)
  expect(found.map(one => [one.kind, one.when ?? undefined])).toEqual(expected)
  expect(found.map(one => nameOf(one.target?.[0]))).toEqual(found.map(() => 'Ana Lind'))
})

test('the day above a list is that of its entries', () => {
  const text =
    'On 3 May the following people received penalties:\n\n- Ana Lind: 10 days\n- Lena Orlova: 500 euros'
  expect(records(text).map(one => [one.when, one.penalty?.[0]?.type])).toEqual([
    ['2024-05-03', 'detention'],
    ['2024-05-03', 'fine'],
  ])
})

test.each([
  ['Ana Lind had her conviction for slander overturned by the Court of Appeal.', 'appeal'],
  ['Ana Lind had her accreditation withdrawn.', 'accreditation'],
  ['Ana Lind had her bail revoked.', 'detention'],
])('what somebody had done to what is theirs: %s', (text, kind) => {
  expect(told(text)).toEqual([[kind, 'Ana Lind']])
})

test('a trial told after its sentences is that of all who were sentenced', () => {
  const text =
    'On 15 November a court sentenced four men. Ivo Petrov was given six years, Igor Lisov four. The trial was held behind closed doors.'
  const trial = records(text).find(one => one.kind === 'trial')
  expect(trial?.target?.map(nameOf)).toEqual(['Ivo Petrov', 'Igor Lisov'])
})

test('the town that a paragraph opens with is where it plays', () => {
  const text = 'Izmir. The teacher Ana Lind was remanded in custody on 7 March.'
  expect(records(text)[0]?.where).toEqual(['Izmir'])
})

test.each([
  ["A court awarded 10 years' imprisonment each to eight workers.", 'conviction', 'eight workers'],
  ['The court shelved the investigation into two puppeteers.', 'acquittal', 'two puppeteers'],
  ['Three others were let off with the benefit of the doubt.', 'acquittal', 'Three others'],
  ['The High Court suspended the sentence of the journalist Ana Lind.', 'appeal', 'Ana Lind'],
  ['Police released on bond two radio presenters.', 'release', 'two radio presenters'],
  ['Ana Lind had spent four years in jail.', 'detention', 'Ana Lind'],
  ['A judge has charged 14 activists over a sit-in last November.', 'charge', '14 activists'],
  ['The tribunal disqualified Ana Lind from contesting elections.', 'restriction', 'Ana Lind'],
])('%s', (text, ...expected) => expect(told(text)).toContainEqual(expected))

test('the sentencing of somebody is told by a noun', () => {
  const [one] = records(
    'The sentencing on 10 February of Ana Lind to two years in prison is wrong.',
  )
  expect(one).toMatchObject({
    kind: 'conviction',
    when: '2024-02-10',
    penalty: [{ type: 'prison', amount: 2, unit: 'years' }],
  })
})

test('what is between "whose" and a comma is not the subject', () => {
  const text =
    'Ana Lind, 28, whose real name is Anna Orlova, had been convicted in March 2018 by a court.'
  expect(told(text)).toContainEqual(['conviction', 'Ana Lind'])
})

test('one stay in custody, however many they are', () => {
  const text = 'Ana Lind and Ivo Petrov have been on remand since April 11.'
  expect(records(text)[0]?.when).toBe('2024-04-11')
})

test.each([
  [
    'A court ordered the release of the reporter Ana Lind, arrested on 22 May after a protest.',
    ['release', 'detention', 'assembly'],
  ],
  ['Ana Lind had her sentence left unchanged by the Supreme Court.', ['appeal']],
  ['Ana Lind has been imprisoned in Lind Prison since May.', ['detention']],
  ['Ana Lind was given 20 months, suspended for two years.', ['conviction']],
  ['Ana Lind faces up to eight years in prison on smuggling charges.', ['charge']],
])('%s', (text, kinds) => expect(records(text).map(({ kind }) => kind)).toEqual(kinds))

test('an item of a list needs no word for what somebody got', () => {
  const text =
    'Courts jailed two people for their posts.\n\n- Ana Lind, a noodle seller: 18 months (Lind, 5 May)\n- Ivo Petrov, a driver: two years'
  const entry = records(text).find(one => nameOf(one.target?.[0]) === 'Ana Lind')
  expect(entry).toMatchObject({
    kind: 'conviction',
    when: '2024-05-05',
    penalty: [{ type: 'prison', amount: 18, unit: 'months' }],
  })
})

test.each([
  [
    'The Supreme Court upheld the ruling that sentenced Ada Lind to two years.',
    [
      ['appeal', ['Ada Lind']],
      ['conviction', ['Ada Lind']],
    ],
  ],
  ['The Supreme Court sent the case back for a new trial.', [['appeal', undefined]]],
  ['Parliament voted 60 to 12 to lift the immunity of Ada Lind.', []],
])('what a ruling was that is upheld: %s', (text, expected) =>
  expect(toldIn(text, []).map(({ kind, target }) => [kind, target])).toEqual(expected),
)
