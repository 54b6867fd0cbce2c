import { expect, test } from 'vitest'
import { read } from '../index.ts'

const told = (text: string, published: string) =>
  read(text, { published })
    .records.toSorted((a, b) => a.quote.start - b.quote.start)
    .map(({ kind, when, where }) => [kind, when, ...(where ?? [])].join(' '))

test('each item of a digest counts from its own dateline, and plays where it says', () => {
  const digest = `Press digest

LESK, 3 June (Belanews) – A court today fined blogger Anton Rudy 500 roubles. He was detained on Monday.

ORVAN, 9 June (Kav Press) – Police on Saturday detained activist Nino Beria at a rally.

They searched her flat yesterday.

BRESK, 11 June. Journalist Elman Danov was released today.`
  expect(told(digest, '2024-06-19')).toEqual([
    'conviction 2024-06-03',
    'detention 2024-06-03 LESK',
    'detention 2024-06-08 ORVAN',
    'assembly 2024-06-08 ORVAN',
    'search 2024-06-08 ORVAN',
    'release 2024-06-11',
  ])
})

test('a day that heads a paragraph is no place, and no day to count from', () => {
  const week = `The week in Lesk

MONDAY. Police detained four students.

WEDNESDAY. A court fined activist Ana Lesko 200 euros.`
  expect(told(week, '2023-04-29')).toEqual(['detention 2023-04-24', 'conviction 2023-04-26'])
})

test('a report printed a day later counts from its dateline', () => {
  expect(
    told('LESK, 12 July (Bay Wire) — Police fired tear gas at marchers today.', '2023-07-13'),
  ).toEqual(['violence 2023-07-12 LESK'])
})
