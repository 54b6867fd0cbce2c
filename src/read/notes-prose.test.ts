import { expect, test } from 'vitest'
import { toldIn, verdictsIn, whomAndWhen } from './fixture.ts'

const KINDS = ['detention', 'charge', 'search', 'violence', 'assembly', 'summons', 'restriction']

test.each([
  [
    'A day that has only its number belongs to what follows it',
    'Rosa Quispe was arrested on 26 January, and on the 28th she was charged with coercion.',
    [
      ['detention', '2031-01-26', 'Rosa Quispe'],
      ['charge', '2031-01-28', 'Rosa Quispe'],
    ],
  ],
  [
    'the same with its month',
    'Police detained Rosa Quispe on 26 January, and on 28 January officers searched her flat.',
    [
      ['detention', '2031-01-26', 'Rosa Quispe'],
      ['search', '2031-01-28', 'Rosa Quispe'],
    ],
  ],
  [
    'a floor is no day',
    'On the 28th floor Rosa Quispe was beaten.',
    [['violence', null, 'Rosa Quispe']],
  ],
])('%s', (_, text, expected) => {
  expect(whomAndWhen(text, '2031-02-05', KINDS)).toEqual(expected)
})

const CHRONICLE = `Seven years over a lake

2023
5 August: Police arrest Rosa Quispe.

2024
Winter. Nothing moves.
14 February: Rosa Quispe summoned by the provincial police as a witness.
27 April: Night attack on the house of Rosa Quispe, who keeps the papers.
May: She becomes a suspect.
24 September: Students in Lesk rally in support.
26 September: Eighteen detained, nine of them minors.

2025
3 March: Eviction of 31 families.`

test('entries of a chronology are of the year above them, whatever their words', () => {
  expect(whomAndWhen(CHRONICLE, '2025-08-30', KINDS)).toEqual([
    ['detention', '2023-08-05', 'Rosa Quispe'],
    ['summons', '2024-02-14', 'Rosa Quispe'],
    ['violence', '2024-04-27', 'Rosa Quispe'],
    ['charge', '2024-05', 'Rosa Quispe'],
    ['assembly', '2024-09-24', ''],
    ['detention', '2024-09-26', 'Eighteen'],
    ['restriction', '2025-03-03', '31 families'],
  ])
})

test.each([
  ['Members asked about Rosa Quispe. The Committee had heard that she was beaten.', 'Rosa Quispe'],
  ['The officer was dismissed; the court handed him a sentence of twelve years.', 'officer'],
])(
  'a body is never “she”, and an official who falls is spoken of as others are: %s',
  (text, whom) => {
    expect(verdictsIn(text).at(-1)?.target).toEqual([whom])
  },
)

test.each<[string, object]>([
  ['The court sentences him to one year.', { kind: 'conviction', penalty: [1] }],
  ['The High Court in Lesk sets that judgment aside.', { kind: 'appeal' }],
  ['The regional court set the conviction of Rosa Quispe aside.', { target: ['Rosa Quispe'] }],
  ['A bill on national symbols, which was adopted in January, curbs speech.', { when: '2031-01' }],
  ['The next hearing is on 9 March.', { kind: 'trial', when: '2031-03-09' }],
  ['Arraignment is set for 6 March before the town court.', { kind: 'trial', when: '2031-03-06' }],
  ['The editor walked free, the court holding that nothing was proved.', { kind: 'acquittal' }],
  ['He lodged a general diary with the town police.', { kind: 'lawsuit' }],
  ['Rosa Quispe was told that her contract would not be renewed.', { kind: 'restriction' }],
  ['The High Court stayed the proceedings against Rosa Quispe for six months.', { kind: 'appeal' }],
  ['Ana Lesko arrested.', { kind: 'detention', target: ['Ana Lesko'] }],
  [
    'Rosa Quispe was slapped whenever she asked for water.',
    { kind: 'violence', target: ['Rosa Quispe'] },
  ],
])('%s', (text, expected) => {
  expect(verdictsIn(text)).toContainEqual(expect.objectContaining(expected))
})

test.each([
  'The next session of parliament is on 9 March.',
  'He was denied leave for the funeral.',
  'The delegation rejected the claim that prices had risen.',
  'The strike had been voted by secret ballot.',
])('nothing is told by “%s”', text => {
  expect(verdictsIn(text)).toEqual([])
})

test('leave to gather is a permission, and a law that a court strikes down a suit', () => {
  expect(toldIn('The governor denied leave for the march.', ['decision'])[0]).toEqual({
    kind: 'permission',
    actor: ['governor'],
    decision: 'refused',
  })
  expect(toldIn('The Constitutional Court struck down the media law.', ['outcome'])).toEqual([
    { kind: 'lawsuit', actor: ['Constitutional Court'], outcome: 'granted' },
  ])
})
