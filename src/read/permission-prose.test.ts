import { expect, test } from 'vitest'
import { toldIn } from './fixture.ts'

const decisionsIn = (text: string) =>
  toldIn(text, ['decision', 'when', 'applications']).filter(({ kind }) => kind === 'permission')

/** What authorities answer, in the words in which it is said. */
const told: readonly (readonly [string, Record<string, unknown>])[] = [
  ['The mayor’s office did not approve the rally planned for 9 February.', { decision: 'refused' }],
  [
    'The mayor’s office has not agreed to the rally planned for 9 February.',
    { decision: 'refused' },
  ],
  [
    'The council refused the party the use of Castle Square for its rally.',
    { decision: 'refused', target: ['party'] },
  ],
  [
    'The administration refused to let the pupils use Castle Square on 9 February.',
    { decision: 'refused', target: ['pupils'] },
  ],
  [
    'The rector refused to let students hold a vigil on the lawn.',
    { decision: 'refused', target: ['students'] },
  ],
  ['No permission was given for the rally.', { decision: 'refused' }],
  ['No permission had been granted for the march on 3 February.', { decision: 'refused' }],
  ['The police said they would not allow the march.', { decision: 'refused' }],
  [
    'The party planned a march on 9 February. The organisers were told that the square was already booked.',
    { decision: 'refused', target: ['organisers'] },
  ],
  ['The police refused to provide security for the march.', { decision: 'refused' }],
  ['The police gave their go-ahead to the march.', { decision: 'granted' }],
  ['A judge on Monday ruled that the march could go ahead.', { decision: 'granted' }],
]

test.each(told)('%s', (sentence, record) => {
  expect(decisionsIn(sentence)).toContainEqual(expect.objectContaining(record))
})

/** Where nobody decides on a gathering. */
const untold: readonly string[] = [
  'No permission was given for the flight.',
  'They let the children use the pool on Monday.',
  'The mayor has not approved the budget.',
  'The guests were told that the room was already booked.',
]

test.each(untold)('no decision in: %s', sentence => {
  expect(decisionsIn(sentence)).toEqual([])
})

test('what may go ahead lies ahead', () => {
  const [march] = toldIn('A judge ruled that the march could go ahead.', ['status']).filter(
    ({ kind }) => kind === 'assembly',
  )
  expect(march).toMatchObject({ status: 'planned' })
})

/** So many of those asked for, decided on without a word for them. */
test.each<readonly [string, readonly (readonly [string, number])[]]>([
  ['Of 26 notifications for rallies, five were banned.', [['refused', 5]]],
  [
    'Rallies are rare in Lund. Of 26 notifications submitted in January, five were banned.',
    [['refused', 5]],
  ],
  ['Of the 26 rallies notified in January, five were banned by the city.', [['refused', 5]]],
  ['Of 30 notices of pickets filed by the union, the mayor rejected eight.', [['refused', 8]]],
  [
    'Of 40 applications for marches, 12 were refused and 28 granted.',
    [
      ['refused', 12],
      ['granted', 28],
    ],
  ],
  ['Of 26 suspects, five were banned from leaving.', []],
  ['Of 26 books on the list, five were banned in 2029.', []],
])('%s', (text, decisions) =>
  expect(decisionsIn(text)).toEqual(
    decisions.map(([decision, applications]) =>
      expect.objectContaining({ decision, applications }),
    ),
  ),
)
