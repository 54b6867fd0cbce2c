import { expect, test } from 'vitest'
import { nameOf } from '../codebook/index.ts'
import { readDocument } from './reader.ts'

const read = (text: string) =>
  readDocument({ name: 'bulletin.txt', text, published: '2026-06-28' }).records
const names = (parties: readonly Parameters<typeof nameOf>[0][] | undefined) =>
  (parties ?? []).map(nameOf)

test('who asked is the name that opens an entry, also where it is no more than words in capitals', () => {
  const records = read(
    '1. Common Hands. Rally in Old Park on 28 March. Refused on 20 March because “the grass is wet”.\n\n2. Riverside Singers. One-person picket outside the Ministry of Health on 22 April. Refused on 14 April.',
  )
  const refused = records.filter(({ kind }) => kind === 'permission')
  expect(refused.map(({ target }) => names(target))).toEqual([
    ['Common Hands'],
    ['Riverside Singers'],
  ])
  const planned = records.filter(({ kind }) => kind === 'assembly')
  expect(planned.map(({ actor }) => names(actor))).toEqual([
    ['Common Hands'],
    ['Riverside Singers'],
  ])
})

test('a palace is nobody', () => {
  const records = read(
    'Florist Anna Merz. One-person picket at the Palace of Culture on 2 June. She was fined 60 euros.',
  )
  const fined = records.find(({ kind }) => kind === 'conviction')
  expect(names(fined?.target)).toEqual(['Anna Merz'])
})

test('what is done to a head is done to its owner', () => {
  const records = read('Two officers beat Boris Lund with a hose, and pulled a bag over his head.')
  const tortured = records.filter(({ kind }) => kind === 'torture')
  expect(tortured.map(({ target }) => names(target))).toEqual([['Boris Lund']])
})

test('a terminal is no victim', () => {
  const [cleared] = read('Riot police cleared the gates of Terminal 2 with tear gas.')
  expect(cleared?.kind).toBe('violence')
  expect(cleared?.target).toBeUndefined()
})

test.each([
  [
    'UN experts urged the President not to sign the Law on Gatherings.',
    'not to sign the Law on Gatherings',
  ],
  ['UN experts urged the President to sign the Law on Gatherings.', 'sign the Law on Gatherings'],
])('what is urged keeps its “not”: %s', (text, says) => {
  expect(read(text).map(record => record.says)).toEqual([says])
})

test.each([
  [
    'Ana Lesko was charged under Article 12 of the Criminal Code, obstruction of a vote, for which she could go to prison.',
    'obstruction of a vote',
  ],
  ['Ana Lesko was charged under Article 12, police said.', undefined],
  ['Ana Lesko was charged under Article 12, for which she could go to prison.', undefined],
])('what a provision is about: %s', (text, offence) => {
  expect(read(text).find(({ kind }) => kind === 'charge')?.offence).toBe(offence)
})

test('a soldier’s rank is no name', () => {
  const [cleared] = read('A third, Private Rud Hask, was acquitted for lack of evidence.')
  expect(cleared?.target).toMatchObject([{ name: 'Rud Hask', as: 'Private' }])
})

test('what a term is replaced with is what it became', () => {
  const [changed] = read(
    'On Thursday the Court of Appeal replaced the prison term of two and a half years that Boris Lund was given last month with a suspended term of eighteen months.',
  )
  expect(changed).toMatchObject({
    kind: 'appeal',
    penalty: [{ type: 'restriction', amount: 18, unit: 'months' }],
  })
})

test('the time of day is no number of people', () => {
  const [beaten] = read(
    'Boris Lund was found on the floor at twenty to six. “They beat him, and then they lied,” his mother said.',
  )
  expect(beaten?.kind).toBe('violence')
  expect(beaten?.actor).toBeUndefined()
})

test('what begins after the report was published is planned', () => {
  const [vote] = read('Leaflets called for a boycott of this autumn’s election.')
  expect(vote).toMatchObject({ kind: 'vote', modality: 'planned' })
})

test('who took part in a gathering is a participant, and an offence says nothing', () => {
  const [rally] = read(
    'Two other people who took part in the rally, welder Goran Ilk and student Jonas Veil, have been put on a wanted list.',
  )
  expect(rally?.actor).toMatchObject([{ role: 'participant' }, { role: 'participant' }])
  const [charged] = read(
    'Prosecutors have charged Ana Lesko with rioting, an offence punishable by up to eight years in prison, her lawyer said.',
  )
  expect(charged?.attribution ?? []).not.toContainEqual(
    expect.objectContaining({ by: expect.stringContaining('offence') }),
  )
})

test('a rally that was refused and one that had leave are two, though on one square and day', () => {
  const rallies = read(
    '1. New Morning. Rally on Old Square on 20 June. Refused on 11 June.\n\n2. Silver Hearth. Rally on Old Square on 20 June. Permitted on 15 June.',
  ).filter(({ kind }) => kind === 'assembly')
  expect(rallies.map(({ actor }) => names(actor))).toEqual([['New Morning'], ['Silver Hearth']])
})

test.each([
  'A court jailed Boris Lund for three years on Monday. Lund was also barred from public office for ten years.',
  'Boris Lund was sentenced to three years in prison and banned from leaving the country for ten years.',
])('a bar that a verdict lays on somebody is a part of the penalty: %s', text => {
  const records = read(text)
  expect(records.map(({ kind }) => kind)).toEqual(['conviction'])
  expect(records[0]?.penalty).toEqual([
    { type: 'prison', amount: 3, unit: 'years' },
    { type: 'ban', amount: 10, unit: 'years' },
  ])
})

test('a bar without a verdict stays a restriction', () => {
  const [barred] = read('The ministry barred Boris Lund from leaving the country for five years.')
  expect(barred).toMatchObject({ kind: 'restriction', means: 'travel' })
})

test('whose the office is, is not to whom it gave something', () => {
  const [restored] = read(
    'The press service of the National Council restored the accreditation of Mirela Tosk.',
  )
  expect(restored?.kind).toBe('accreditation')
  expect(names(restored?.target)).toEqual(['Mirela Tosk'])
})

test('how somebody’s daughter is spoken of says nothing of him', () => {
  const records = read(
    'Osk Hallen and Matis Reyd were brought in.\n\nHallen asked to speak. He said that for five days he was kept in a cell without a mattress.\n\nHallen’s daughter told me that two men had come to see her. She does not want her name used.',
  )
  const kept = records.find(({ kind }) => kind === 'torture')
  expect(names(kept?.target)).toEqual(['Osk Hallen'])
})

test('a square stands in the town of the title', () => {
  const records = read(
    'Refused: notices to assemble in Tolmen\n\n1. Ash Grove Parents. March on 8 March. Refused on 27 February.\n\n2. Riverside Singers. Rally in Old Park on 22 April. Refused on 14 April.',
  )
  const listed = records.filter(
    ({ actor, target }) => names(actor ?? target)[0] === 'Riverside Singers',
  )
  expect(listed.map(({ kind, where }) => [kind, where])).toEqual([
    ['assembly', ['Old Park', 'Tolmen']],
    ['permission', ['Old Park', 'Tolmen']],
  ])
})
