import { expect, test } from 'vitest'
import { read } from './read.ts'

const records = (text: string) => read(text, { published: '2024-02-08' }).records

const nameOf = (party: unknown): unknown =>
  typeof party === 'object' && party !== null && 'name' in party ? party.name : party

const told = (text: string) =>
  records(text).map(({ kind, target }) => [kind, ...(target ?? []).map(nameOf)])

test('what somebody is told is no word about them', () => {
  const text =
    'Her lawyer told the judge that Rosa Lind had been denied access to her medication and that Timur Asanov had been beaten at the police station.'
  expect(told(text)).toContainEqual(['torture', 'Timur Asanov'])
  expect(told(text).flat()).not.toContain('judge')
  expect(told('Police detained the judge that Rosa Lind had accused.')).toContainEqual([
    'detention',
    'judge',
  ])
})

test.each([
  'The sentence of Rosa Lind was upheld by Branch 39 of the Supreme Court.',
  'The conviction of Rosa Lind was upheld by Division 2 of the Court of Appeal.',
])('a numbered part of a court decides: %s', text => {
  const [one] = records(text)
  expect(one).toMatchObject({ kind: 'appeal', outcome: 'upheld' })
  expect(nameOf(one?.actor?.[0])).toMatch(/^(?:Branch 39 of the Supreme Court|Division 2 of)/)
})

test.each([
  ['Rosa Lind was fined 5,000 shillings or two months in jail.', ['fine']],
  ['Rosa Lind was fined 500 euros and sentenced to two months in jail.', ['fine', 'prison']],
])('what follows only where a fine is not paid is no penalty: %s', (text, types) => {
  const penalties = records(text).flatMap(one => one.penalty ?? [])
  expect(penalties.map(({ type }) => type)).toEqual(types)
})

test('days belong to the months before them', () => {
  const [one] = records('Rosa Lind was sentenced to 11 months and 15 days in prison.')
  expect(one?.penalty).toEqual([{ type: 'prison', amount: 11.5, unit: 'months' }])
})

test('"since 2021" gives no year to what is told on', () => {
  const text =
    'Rosa Lind was arrested in August 2023 on her way from Riga, where she had worked since 2021. Her trial started on January 29.'
  expect(records(text).map(({ kind, when }) => [kind, when])).toEqual([
    ['detention', '2023-08'],
    ['trial', '2024-01-29'],
  ])
})

test('days at the end of a heading are the days a report covers', () => {
  const text =
    'Press freedom in court: 6-12 June 2022\n\nA court in Ankara fined the editor Rosa Lind 500 euros.'
  expect(read(text, { published: '2022-06-13' }).records[0]?.when).toBe('2022-06-06/2022-06-12')
})

test.each([
  ['Rosa Lind will stand trial on 12 May.', 'trial'],
  ['The Court of Appeal dismissed a bid by Rosa Lind to quash her conviction.', 'appeal'],
  ['Rosa Lind was cautioned and discharged.', 'conviction'],
  ['Rosa Lind had been on remand for 14 months.', 'detention'],
  ['Rosa Lind was returned to Evin Prison on 3 January.', 'detention'],
  ['Police questioned the parents of Rosa Lind.', 'summons'],
  ['Rosa Lind spent 40 days in solitary confinement.', 'torture'],
  ['A court ordered Rosa Lind to surrender her passport.', 'restriction'],
])('%s', (text, kind) => {
  expect(records(text).map(one => one.kind)).toContain(kind)
})

test.each([
  'Observers questioned the legality of the vote.',
  'She returned to the prison gates every Sunday with flowers.',
  'The exhibition period was extended by a week.',
  'The family lives on a pair of small pensions.',
])('nothing happened: %s', text => {
  expect(told(text)).toEqual([])
})
