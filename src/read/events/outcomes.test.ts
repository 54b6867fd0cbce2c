import { expect, test } from 'vitest'
import { read } from '../read.ts'

const told = (text: string) =>
  read(text, { published: '2024-08-12' }).records.map(({ kind, when, count }) => [
    kind,
    when,
    count ?? null,
  ])

test('how a gathering ended is told by "with" and a number of people', () => {
  const text =
    'The march on Sunday ended in clashes, with at least 30 people injured and two journalists arrested.'
  expect(told(text)).toEqual([
    ['assembly', '2024-08-11', null],
    ['violence', '2024-08-11', [30, null]],
    ['detention', '2024-08-11', 2],
  ])
  expect(
    told('The operation on 4 August ended with 57 people arrested, nine of them minors.'),
  ).toEqual([['detention', '2024-08-04', 57]])
})

test('a participle that only says who is meant is no record', () => {
  expect(told('The lawyer spoke with the two journalists arrested.')).toEqual([])
  expect(told('She keeps a list of people arrested.')).toEqual([])
})

test('a day told of the object is that of the next verb too', () => {
  const text =
    'Police closed roads leading to the square on Saturday and rounded up dozens of activists.'
  expect(told(text)).toContainEqual(['detention', '2024-08-10', [24, null]])
})
