import { expect, test } from 'vitest'
import { readDocument } from '../reader.ts'

const assemblies = (text: string) =>
  readDocument({ name: 'a.txt', text, published: '2024-06-19' })
    .records.filter(({ kind }) => kind === 'assembly')
    .map(({ when, status, modality }) => ({ when, status, modality }))

test.each([
  ['The council refused to give permission for a rally on 12 July in Osh.', '2024-07-12'],
  [
    'Police refused permission for a rally of the Free Valley movement planned for 26 June.',
    '2024-06-26',
  ],
  ['The prefect rejected a notice of a march on 3 July.', '2024-07-03'],
])('what leave was asked for lies ahead: %s', (text, when) => {
  expect(assemblies(text)).toEqual([{ when, status: 'planned', modality: 'planned' }])
})

test('what somebody calls a strike is no call for it', () => {
  expect(assemblies('The Education Ministry called the stoppage "unlawful".')).toEqual([])
})

test('who ends a strike held it', () => {
  const text = 'Nine weavers of the mill Vesna ended a hunger strike on 4 June 2024.'
  const [record] = readDocument({ name: 'a.txt', text, published: null }).records
  expect(record).toMatchObject({ kind: 'assembly', form: 'strike', size: 9, when: '../2024-06-04' })
})

test('two crowds that no word joins are two gatherings', () => {
  const text =
    'Teachers walked out on 4 June in Osh. Miners blocked the highway to Osh with lorries.'
  expect(assemblies(text)).toHaveLength(2)
})

test.each([
  ['The council extended its ban on all demonstrations, marches and pickets in Osh.', 0],
  ['On 3 May the nurses were in the ninth day of their strike in Osh.', 1],
  ['Villagers kept up a blockade of the Osh road on 3 May.', 1],
  [
    '"We are tired," said Rosa Lind, head of the Free Valley union, which has called a day of action for Friday.',
    1,
  ],
  ['A gathering outside the ministry was on its third day when lorries came on 3 May.', 1],
  ['The bill would ban gatherings of more than ten people.', 0],
])('%s', (text, count) => {
  expect(assemblies(text)).toHaveLength(count)
})
