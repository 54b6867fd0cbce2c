import { expect, test } from 'vitest'
import { readDocument } from '../reader.ts'

const read = (text: string) =>
  readDocument({ name: 'note.txt', text, published: '2025-05-12' }).records

test.each([
  [
    'The Marl District Court fined Anna Berek 200 euros under Article 12 of the Code of Administrative Offences on 5 May.',
    'conviction',
    { track: 'administrative', court: 'Marl District Court' },
  ],
  [
    'Some 300 pensioners rallied in Port Lowell on 3 May over unpaid wages, demanding a meeting with the mayor.',
    'assembly',
    { cause: 'unpaid wages', demands: ['a meeting with the mayor'], approx: true },
  ],
  [
    'The Guild of Lakeside Editors described the fine as “a tax on speaking out” and demanded its withdrawal.',
    'statement',
    { says: 'a tax on speaking out', about: 'the fine' },
  ],
  [
    'On 24 March 2026, the Ministry of Labour replied to the Lake Union that the verdict was lawful.',
    'statement',
    { says: 'the verdict was lawful' },
  ],
  [
    'The Lake Union condemned the verdict against Mara Denk as “politically motivated”.',
    'statement',
    { says: 'politically motivated', about: 'the verdict against Mara Denk' },
  ],
  [
    'Some 40 people rallied in Port Lowell on 3 May, chanting "Shame!", "Resign" and "No to the mine!"',
    'assembly',
    { slogans: ['Shame!', 'Resign', 'No to the mine!'] },
  ],
  [
    'The city hall refused permission for a rally planned for 12 July in Lower Park.',
    'permission',
    { actor: ['city hall'], for: '2025-07-12', venue: 'Lower Park' },
  ],
  [
    'The city hall refused Free Valley permission for a rally on 12 July in Lower Park for public safety reasons.',
    'permission',
    { grounds: 'public safety reasons' },
  ],
  [
    'The city hall rejected an application by Free Valley to rally in Lower Park because of street cleaning.',
    'permission',
    { grounds: 'street cleaning' },
  ],
  [
    'Mara Denk was convicted on the testimony of a secret witness of handing out leaflets.',
    'conviction',
    { offence: 'handing out leaflets' },
  ],
  [
    'Riot police beat Mara Denk with batons in Port Lowell on 3 May.',
    'violence',
    { target: [{ name: 'Mara Denk', role: 'victim' }] },
  ],
])('%s', (text, kind, slots) => {
  expect(read(text).find(one => one.kind === kind)).toMatchObject(slots)
})

test('a charge that was changed is the new one, and one that remained is none', () => {
  const records = read(
    'Investigators on 9 May changed the charge against Mara Denk from organising riots (Article 272) to incitement of hatred under Article 174 of the Criminal Code. The charge against Anna Berek remained the same.',
  )
  expect(records.filter(one => one.kind === 'charge')).toMatchObject([
    { target: ['Mara Denk'], when: '2025-05-09', provision: 'Article 174 of the Criminal Code' },
  ])
})

test('on the same square', () => {
  const records = read(
    'On 2 May the city hall refused Free Valley permission for a rally on Mill Square. On 3 May it granted the Lake Union permission to hold a rally on the same square.',
  )
  expect(records.filter(one => one.kind === 'permission')).toMatchObject([
    { decision: 'refused', venue: 'Mill Square' },
    { decision: 'granted', venue: 'Mill Square' },
  ])
})

test('a detention at a rally is over the record of that rally', () => {
  const records = read('Police detained Mara Denk at a rally in Port Lowell on 3 May.')
  const rally = records.find(one => one.kind === 'assembly')
  const detention = records.find(one => one.kind === 'detention')
  expect(rally).toBeDefined()
  expect(detention?.over).toBe(rally?.id)
})

test('a detention without a gathering is over nothing', () => {
  const [detention] = read('Police detained Mara Denk in Port Lowell on 3 May.')
  expect(detention?.kind).toBe('detention')
  expect(detention?.over).toBeUndefined()
  expect(detention?.['track']).toBeUndefined()
})
