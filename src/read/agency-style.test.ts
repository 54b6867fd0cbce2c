import { expect, test } from 'vitest'
import { readDocument } from './reader.ts'

const nameOf = (party: unknown): unknown =>
  typeof party === 'object' && party !== null && 'name' in party ? party.name : party

/** Kind, day and whom of every record of a text published on 19 June 2024. */
const told = (text: string) =>
  readDocument({ name: 'wire.txt', text, published: '2024-06-19' }).records.map(
    ({ kind, when, target }) => [kind, when, (target ?? []).map(nameOf)],
  )

test.each([
  [
    'Police held 12 people at a rally on 3 May during which two officers were hurt.',
    ['violence', '2024-05-03', ['two officers']],
  ],
  [
    'She spoke of the rally of 27 April, at which more than 300 were detained.',
    ['detention', '2024-04-27', ['more than 300']],
  ],
  [
    'Ana Lesko was arrested in the night to 2 June.',
    ['detention', '2024-06-01/2024-06-02', ['Ana Lesko']],
  ],
  [
    'Four students were suspended for their part in a sit-in on 24 May.',
    ['restriction', null, ['Four students']],
  ],
  [
    'Experts today condemned the killing of 17 people across Valdora on Saturday.',
    ['death', '2024-06-15', ['17 people']],
  ],
])('the day of what was told, not of what stands beside it: %s', (text, expected) => {
  expect(told(text)).toContainEqual(expected)
})

test.each([
  [
    'Ana Lesko was pulled out of her office and taken to a police station hours before the rally.',
    ['detention', null, ['Ana Lesko']],
  ],
  [
    'Five independent outlets had their licences revoked on 8 May.',
    ['registration', '2024-05-08', ['Five independent outlets']],
  ],
  [
    'At least seven bloggers and activists were picked up on Tuesday.',
    ['detention', '2024-06-18', ['At least seven bloggers and activists']],
  ],
  [
    'A court jailed rapper Boris Orlin for nine years and performance artist Ana Lesko for five.',
    ['conviction', null, ['Ana Lesko']],
  ],
])('whom it was done to: %s', (text, expected) => {
  expect(told(text)).toContainEqual(expected)
})

test.each([
  ['On 25 May the junta ordered providers to disable mobile data.', 'restriction', '2024-05-25'],
  ['A meeting of the ruling party went ahead on 13 May.', 'assembly', '2024-05-13'],
  ['The Law Union filed a habeas corpus application on 13 May.', 'lawsuit', '2024-05-13'],
  ['Thousands of mostly young people marched on 13 May.', 'assembly', '2024-05-13'],
])('what was told: %s', (text, kind, when) => {
  expect(told(text)).toContainEqual([kind, when, []])
})

test.each([
  ['The march she organised was dispersed on 3 May.', 'assembly', '2024-05-03'],
  ['A complaint they filed against the officers was dismissed in May.', 'lawsuit', '2024-05'],
  ['She told reporters they had been beaten on 3 May.', 'violence', '2024-05-03'],
])('what somebody did, without a word for "which": %s', (text, kind, when) => {
  expect(told(text).map(([of, day]) => [of, day])).toContainEqual([kind, when])
})

test.each([
  [
    'In Ardov, two young men, Boris Orlin and Jonas Veil, both 22, were killed on 3 May.',
    ['death', '2024-05-03', ['Boris Orlin', 'Jonas Veil']],
  ],
  [
    'At least 11 people were shot dead and 79 were wounded on 3 May.',
    ['death', '2024-05-03', ['At least 11 people']],
  ],
  [
    'Ana Lesko was held until 29 May, when a judge granted her bail.',
    ['release', '2024-05-29', ['Ana Lesko']],
  ],
])('two told together: %s', (text, expected) => {
  expect(told(text)).toContainEqual(expected)
})

test.each([
  [
    'Ana Lesko, who heads the station Ruta FM, was detained on 3 May.',
    ['detention', '2024-05-03', ['Ana Lesko']],
  ],
  [
    'Ana Lesko, a law professor and his co-founder in the movement, was detained on 3 May.',
    ['detention', '2024-05-03', ['Ana Lesko']],
  ],
  [
    'In the first four days 769 people, including 16 minors, were arrested and 60 foreigners expelled.',
    ['restriction', null, ['60 foreigners']],
  ],
  [
    'Ana Lesko was arrested on 3 May on suspicion of spreading rumours and released on bail on 5 May.',
    ['release', '2024-05-05', ['Ana Lesko']],
  ],
  [
    'The paper closed after 50 officers searched its office and two editors, including Ana Lesko, 47, were arrested.',
    ['detention', null, ['two editors', 'Ana Lesko']],
  ],
  [
    'Tamba Magistrates Court: four-month suspended prison terms for two teachers over a banner.',
    ['conviction', null, ['two teachers']],
  ],
  [
    'Two reporters were forced to delete their footage on 3 May.',
    ['restriction', '2024-05-03', ['Two reporters']],
  ],
])('whose verb it is: %s', (text, expected) => {
  expect(told(text)).toContainEqual(expected)
})

test('those named one by one, with what each is', () => {
  const text =
    'Two associates of the candidate were killed on 3 May. The dead are Elvin Dias, the lawyer, and Paul Guam, an official.'
  expect(told(text)).toContainEqual(['death', '2024-05-03', ['Elvin Dias', 'Paul Guam']])
})

test('what somebody says was done to them is alleged', () => {
  const text = 'Boris Orlin says he was blindfolded and beaten in a cell. Police deny it.'
  const records = readDocument({ name: 'wire.txt', text, published: '2024-06-19' }).records
  expect(records.map(({ kind, modality }) => [kind, modality])).toEqual([['torture', 'alleged']])
})

test('what an authority only asks for has not happened', () => {
  expect(told('The party urged providers to disable mobile data.')).toEqual([])
  expect(
    told('Judge Ada Verin turned the request for bail down after the rally.'),
  ).not.toContainEqual(expect.arrayContaining(['permission']))
})
