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
  [
    'The mayor received 15 notices of rallies from the Green Union in May 2030, all of which were rejected.',
    { decision: 'refused', target: ['Green Union'], applications: 15, when: '2030-05' },
  ],
  [
    'The movement submitted 14 notices of rallies in May; not one was approved.',
    { decision: 'refused', applications: 14 },
  ],
  [
    'The union filed nine applications for rallies, but the city approved none of them.',
    { decision: 'refused', target: ['union'], applications: 9 },
  ],
  [
    'The council received 15 notices of pickets in May, twelve of which were turned down.',
    { decision: 'refused', applications: 12 },
  ],
  [
    'Since January the group has filed seven applications to hold pickets, and each time the administration refused.',
    { decision: 'refused', target: ['group'], applications: 7 },
  ],
  [
    'The Green Union applied seven times for permission to march and was refused each time.',
    { decision: 'refused', target: ['Green Union'], applications: 7 },
  ],
  [
    'Seven of the nine notices of rallies that the Green Union handed in last year were rejected.',
    { decision: 'refused', target: ['Green Union'], applications: 7, when: '2030' },
  ],
  [
    'The mayor allowed the veterans to march on 3 January but refused the union.',
    { decision: 'refused', target: ['union'] },
  ],
  [
    'The council refused the teachers permission to march but allowed the veterans.',
    { decision: 'granted', target: ['veterans'] },
  ],
  ['They appealed against the city’s refusal to authorise a march.', { decision: 'refused' }],
  [
    'The organisers of the Women’s Rally received a refusal from the mayor.',
    { decision: 'refused', target: ['organisers of the Women’s Rally'] },
  ],
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
  'The bank received 15 applications for loans, all of which were rejected.',
  'The refusal to approve the budget led to a strike.',
  'The mayor allowed the visitors to stay but refused the bribe.',
]

test.each(untold)('no decision in: %s', sentence => {
  expect(decisionsIn(sentence)).toEqual([])
})

test('the day of a notice is not that of the decision on it', () => {
  const [decision] = decisionsIn('The council sent back the notice of 12 January for a rally.')
  expect(decision).toMatchObject({ decision: 'refused' })
  expect(decision).not.toHaveProperty('when')
})

test('many notices of rallies tell of no rally in particular', () => {
  const kinds = toldIn('They submitted 14 notices of rallies in May; none was approved.', [])
  expect(kinds.map(({ kind }) => kind)).toEqual(['permission'])
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
