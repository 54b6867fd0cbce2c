import { expect, test } from 'vitest'
import { read } from './index.ts'

const tell = (text: string, { kind = 'permission', published = '2025-06-21' } = {}) =>
  read(text, { published }).records.filter(record => record.kind === kind)

test.each([
  ['The city refused the Docks Union an application for Mill Square, for 1 July.', '2025-07-01'],
  [
    'The mayor turned down an application by the Docks Union for a rally, for 14 May.',
    '2025-05-14',
  ],
])('the day that is asked for mostly lies ahead: %s', (text, day) => {
  expect(tell(text)[0]).toMatchObject({ for: day })
})

test.each([
  'The city allowed the Women’s League to hold a concert and march on Mill Square on 23 August.',
  'The city allowed the Women’s League to stage a march and rally in Freedom Park on 23 August.',
])('two gatherings under one article are one, with their day and place: %s', text => {
  const about = { published: '2025-08-21' }
  expect(tell(text, about)).toMatchObject([{ for: '2025-08-23' }])
  expect(tell(text, { ...about, kind: 'assembly' })).toMatchObject([{ when: '2025-08-23' }])
})

test('under two articles they are two', () => {
  const text = 'They held a march and a rally in Osk on 3 May.'
  expect(tell(text, { kind: 'assembly' })).toHaveLength(2)
})

test.each([
  ['The Sons of Sarland were fined.', 'Sons of Sarland'],
  ['Members of the Daughters of Orvale were fined.', 'Members of the Daughters of Orvale'],
])('those who call themselves sons and daughters of a place: %s', (text, name) => {
  expect(tell(text, { kind: 'conviction' })[0]?.target).toEqual([name])
})

test('ten days of arrest are administrative, whatever else the sentence tells', () => {
  const text =
    'Ana Dorel, who was serving ten days of arrest, was charged with riot under Article 210 of the Criminal Code.'
  expect(tell(text, { kind: 'conviction' })[0]).toMatchObject({ track: 'administrative' })
  expect(tell(text, { kind: 'charge' })[0]).toMatchObject({ track: 'criminal' })
})

test('a ground that is refused after another had it is a permission that is refused, for the same place', () => {
  const text =
    'The city gave the Seafarers’ Union a permit for a march along Quay Street on 1 December. In October it had refused the Dock Workers’ Union the same route, citing a risk to public safety.'
  expect(tell(text, { published: '2025-11-20' }).at(-1)).toMatchObject({
    decision: 'refused',
    target: ['Dock Workers’ Union'],
    venue: 'Quay Street',
    grounds: 'a risk to public safety',
  })
})

test('what the defence wants of a court is no leave to march and no suit that is dismissed', () => {
  const text = 'The magistrate refuses a request by the defence to have the case dismissed.'
  expect(read(text, { published: '2025-06-21' }).records).toEqual([])
})
