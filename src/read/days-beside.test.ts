import { expect, test } from 'vitest'
import { whomAndWhen as told } from './fixture.ts'
import { read } from './index.ts'

const COURT = ['conviction', 'detention', 'release', 'charge']

const ALL = [...COURT, 'acquittal', 'summons', 'search']

test.each([
  [
    'The court freed Ana Lesko, held since 3 May, on Monday.',
    [
      ['release', '2024-06-17', 'Ana Lesko'],
      ['detention', '2024-05-03', 'Ana Lesko'],
    ],
  ],
  [
    'The court acquitted Ana Lesko, accused of insulting the president, on Monday.',
    [
      ['acquittal', '2024-06-17', 'Ana Lesko'],
      ['charge', null, 'Ana Lesko'],
    ],
  ],
  [
    'Ana Lesko was detained a week after the rally, on 16 May.',
    [['detention', '2024-05-16', 'Ana Lesko']],
  ],
  [
    'On 7 June police searched the flat of Ana Lesko. Two days after the search, Ivo Kern was questioned by police.',
    [
      ['search', '2024-06-07', 'Ana Lesko'],
      ['summons', '2024-06-09', 'Ivo Kern'],
    ],
  ],
  [
    'The court fined Ana Lesko 300 euros on 3 May and Ivo Kern 200 euros on 4 May.',
    [
      ['conviction', '2024-05-03', 'Ana Lesko'],
      ['conviction', '2024-05-04', 'Ivo Kern'],
    ],
  ],
  [
    'Ivo Kern, held since 31 May, was freed. The trial of Ana Lesko begins on Monday. On 2 June Olga Brim was arrested; nine men were arrested the same night.',
    [
      ['detention', '2024-06-02', 'Olga Brim'],
      ['detention', '2024-06-02', 'nine men'],
    ],
  ],
])('days beside an aside, after an event, of the next name: %s', (text, expected) => {
  const found = told(text, '2024-06-19', ALL)
  for (const one of expected) expect(found).toContainEqual(one)
})

test('weekdays of a digest are those of its week, not the last before it was published', () => {
  const text =
    'Weekly digest: 5–11 June 2023\n\nOn Tuesday police detained Ana Lesko. At the weekend police detained Ivo Kern.'
  expect(told(text, '2023-06-15', ALL)).toEqual([
    ['detention', '2023-06-06', 'Ana Lesko'],
    ['detention', '2023-06-10/2023-06-11', 'Ivo Kern'],
  ])
})

test('the term behind an aside on somebody is theirs', () => {
  const [verdict] = read(
    'A court on Monday sentenced Ana Lesko, arrested at a rally, to two years in prison.',
    { published: '2024-06-19' },
  ).records
  expect(verdict?.penalty).toEqual([{ type: 'prison', amount: 2, unit: 'years' }])
})
