import { expect, test } from 'vitest'
import { happened } from './fixture.ts'
import { punishedOver } from './index.ts'

const tova = { target: ['Tova Brandt'] }
const march = happened('assembly', '2025-01-01', { id: 'march', where: ['Lemsk'] })
const over = { over: 'r-march' }

test('everyone punished over one incident, and who twice', () => {
  const fined = happened('conviction', '2025-01-03', { ...tova, ...over, id: 'fined' })
  const jailed = happened('conviction', '2025-02-03', { ...tova, ...over, id: 'jailed' })
  const held = happened('detention', '2025-01-02', { target: ['Elin Holm'], ...over, id: 'held' })
  const other = happened('detention', '2025-01-02', { target: ['Marat Ospanov'], id: 'other' })
  expect(punishedOver([march, jailed, fined, held, other])).toEqual([
    {
      over: 'march',
      people: [
        { person: 'elin holm', incidents: ['held'], twice: false, perhaps: false },
        { person: 'tova brandt', incidents: ['fined', 'jailed'], twice: true, perhaps: false },
      ],
    },
  ])
})

const held = happened('detention', '2025-01-01', { ...tova, id: 'held', where: ['Lemsk'] })
const fined = happened('conviction', '2025-01-02', { ...tova, id: 'fined' })

test('who was held in the place of a rally on its day was perhaps punished over it', () =>
  expect(punishedOver([march, held, fined])).toEqual([
    {
      over: 'march',
      people: [
        { person: 'tova brandt', incidents: ['held', 'fined'], twice: false, perhaps: true },
      ],
    },
  ]))

test('a place under two names is one where the desk knows it to be', () => {
  const placeOf = (name: string) => (name === 'Лемск' ? 'lemsk' : name.toLowerCase())
  const there = { ...held, value: { ...held.value, where: ['Лемск'] } }
  expect(punishedOver([march, there])).toEqual([])
  expect(punishedOver([march, there], undefined, placeOf)).toHaveLength(1)
})

test.each([
  ['elsewhere', [march, { ...held, value: { ...held.value, where: ['Orvale'] } }]],
  [
    'where two rallies were held that day',
    [march, happened('assembly', '2025-01-01', { id: 'picket', where: ['Lemsk'] }), held],
  ],
  [
    'where the rally was only planned',
    [happened('assembly', '2025-01-01', { where: ['Lemsk'], status: 'planned' }), held],
  ],
  ['on a day that is not known', [march, { ...held, value: { ...held.value, when: '2025-01' } }]],
])('nobody is held over it %s', (_, incidents) => expect(punishedOver(incidents)).toEqual([]))
