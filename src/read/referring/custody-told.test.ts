import { expect, test } from 'vitest'
import { readDocument } from '../reader.ts'

const kinds = (text: string) =>
  readDocument({ name: 'a.txt', text, published: '2024-06-19' }).records.map(({ kind }) => kind)

test.each([
  'Rosa Lind was struck with a stun gun in the car in which she was taken to interrogation.',
  'Timur Asanov was kicked in the stomach while being driven around the city.',
  'Two guards were convicted of beating a detainee in Osh.',
])('what is done to those who are held: %s', text => {
  expect(kinds(text)).toContain('torture')
})

test('what is done in the street is no ill-treatment in custody', () => {
  expect(kinds('Rosa Lind was struck with a bottle in the market.')).toEqual(['violence'])
})

test.each([
  ['14 May: Murder of the activist Asan Bekov in Osh.', 'death'],
  ['14 May: Arrest of Asan Bekov in Osh.', 'detention'],
])('the word after the day of an entry is no name: %s', (text, kind) => {
  expect(kinds(text)).toEqual([kind])
})

test('what is waited for has not happened', () => {
  expect(kinds('The strike of 4 May 2024 will go on until the dean is dismissed.')).not.toContain(
    'restriction',
  )
})
