import { expect, test } from 'vitest'
import { readDocument } from '../reader.ts'

const told = (text: string) =>
  readDocument({ name: 'text.txt', text, published: '2024-06-20' }).records

/** A text, and its records by kind with one slot that tells them apart. */
test.each([
  // What an authority has others do is done by it.
  [
    'The regulator asked banks to freeze the accounts of the group Free Valley on 3 May 2024.',
    'restriction',
    { means: 'freeze', actor: ['regulator'], target: ['Free Valley'] },
  ],
  [
    'The commission told operators to slow mobile internet in Lund on 3 May 2024.',
    'restriction',
    { means: 'shutdown' },
  ],
  [
    'The union calls on the government to free the teachers.',
    'statement',
    { actor: ['union'], target: ['government'] },
  ],
  [
    'The union plans to march to the palace on 3 July 2024.',
    'assembly',
    { status: 'planned', when: '2024-07-03' },
  ],
  [
    'Border officers refused Sister Ana Lesko entry to the country on 3 May 2024.',
    'restriction',
    { means: 'travel', when: '2024-05-03' },
  ],
  [
    'The foundation Ak Zhol announced on 15 April 2024 that it would close after 21 years.',
    'restriction',
    { means: 'closure', when: '2024-04-15', target: ['Ak Zhol'] },
  ],
  [
    'Journalist Ivo Tarn found the tyres of his car slashed on 3 May 2024.',
    'intimidation',
    { when: '2024-05-03', target: [expect.objectContaining({ name: 'Ivo Tarn' })] },
  ],
  [
    'The district refused the union permission to gather at Lund Square on 12 September 2024.',
    'assembly',
    { status: 'planned', when: '2024-09-12', permitted: 'no', actor: ['union'] },
  ],
  [
    'The district refused the union permission to gather at Lund Square on 12 September 2024.',
    'permission',
    { decision: 'refused', target: ['union'] },
  ],
  [
    'About 50 reporters tried to march to the palace on 3 May 2024.',
    'assembly',
    { status: 'prevented', when: '2024-05-03' },
  ],
])('%s', (text, kind, slots) => {
  expect(told(text)).toContainEqual(expect.objectContaining({ kind, ...slots }))
})

test.each([
  ['A customer asked the bank to freeze the account of Free Valley.', 'restriction'],
  ['Free Press Alliance has verified 38 attacks on reporters since 7 May.', 'violence'],
  ['There were renewed calls for the release of Ana Lesko.', 'release'],
  ['The union called a larger rally for Saturday.', 'statement'],
  ['Police said they would not try to march on.', 'assembly'],
])('%s: no %s', (text, kind) => {
  expect(told(text).filter(record => record.kind === kind)).toEqual([])
})

test('what two sides did on one day is two records', () => {
  const text =
    'On 3 May 2024 police in Lund fired tear gas. Protesters threw stones at about the same time.'
  const kinds = told(text).filter(({ kind }) => kind === 'violence')
  expect(kinds.map(({ actor }) => actor)).toEqual([['police'], ['Protesters']])
})

test('what came of it, told next, is no second record', () => {
  const text =
    'On 3 May 2024 police in Lund charged the marchers. Two women were hurt. Ana Lesko, 52, suffered a broken arm.'
  const kinds = told(text).filter(({ kind }) => kind === 'violence')
  expect(kinds).toHaveLength(1)
  expect(kinds[0]?.anchors).toHaveLength(3)
})
