import { describe, expect, test } from 'vitest'
import type { Amount, Relation } from '../codebook/index.ts'
import { happened } from './fixture.ts'
import { compareClaims } from './index.ts'
import { relationOf } from './relation.ts'

describe('two versions', () => {
  test.each<[Amount, Amount, Relation]>([
    [[200, null], 227, 'narrower'],
    [200, 227, 'contradicts'],
    [[100, 200], [150, 300], 'compatible'],
    [[null, 50], [60, null], 'contradicts'],
    [[10, 20], [12, 14], 'narrower'],
    [[300, 300], 330, 'compatible'],
    [[300, 300], 400, 'contradicts'],
  ])('of %j and %j: %s', (...[a, b, relation]) => {
    expect(relationOf('size', a, b)).toBe(relation)
    expect(relationOf('size', b, a)).toBe(relation)
  })

  test.each<[string, string, Relation]>([
    ['2025-02', '2025-02-14', 'narrower'],
    ['2025-02-13', '2025-02-14', 'contradicts'],
    ['2025-01/2025-03', '2025-03/2025-05', 'compatible'],
  ])('of %s and %s: %s', (...[a, b, relation]) => expect(relationOf('when', a, b)).toBe(relation))

  test.each<[string, string, Relation | undefined]>([
    ['police officers', 'unknown men', 'compatible'],
    ['members of the security forces', 'gunmen', 'compatible'],
    ['police', 'officers', undefined],
    ['mine guards', 'unknown men', undefined],
  ])('of those who did it, %s and %s: %s', (...[a, b, relation]) =>
    expect(relationOf('actor', [a], [b])).toBe(relation),
  )

  test('of words tell nothing by themselves', () => {
    expect(relationOf('cause', 'wages', 'pay')).toBeUndefined()
    expect(relationOf('size', 'many', 12)).toBeUndefined()
  })
})

const rally = happened('assembly', '2025-02-01', {
  id: 'rally',
  where: ['Port Linden'],
  claims: {
    size: [
      { value: 200, records: ['r-rally'] },
      { value: [1000, null], records: ['r-other'] },
    ],
    cause: [
      { value: 'wages', records: ['r-rally'] },
      { value: 'pay', records: ['r-other'] },
    ],
    where: [{ value: ['Port Linden'], records: ['r-rally'] }],
  },
  disagreements: ['size'],
  attribution: [{ by: 'police', verb: 'said' }],
})
const figure = (id: string, value: Amount, more: object = {}) =>
  happened('figure', '2025', {
    id,
    document: id,
    value,
    unit: 'journalists',
    of: 'imprisoned for their work',
    ...more,
  })

describe('claims', () => {
  test('are what sources of one incident tell differently, each version with who gives it', () => {
    expect(compareClaims([rally], new Map([['d1', '2025-02-02']]))).toMatchObject([
      {
        about: 'size of the assembly in Port Linden on 1 February 2025',
        slot: 'size',
        relation: 'contradicts',
        versions: [
          { value: 200, by: ['police'], records: ['r-rally'], documents: ['d1'], first: 'd1' },
          { value: [1000, null], by: [], records: ['r-other'], documents: [], first: null },
        ],
      },
    ])
  })

  test('say once what is counted where the words for it are the same', () => {
    const turnout = { unit: 'turnout', of: 'turnout' }
    const [one] = compareClaims([figure('a', 30_000, turnout), figure('b', 8000, turnout)])
    expect(one).toMatchObject({ about: 'turnout', relation: 'contradicts' })
  })

  test('say where and when a bare unit was counted', () => {
    const told = { unit: 'people', of: undefined, when: '2024-03-10', where: ['Kavrin'] }
    const [one] = compareClaims([figure('a', 200, told), figure('b', 8000, told)])
    expect(one).toMatchObject({ about: 'people in Kavrin on 10 March 2024' })
  })

  test('are how many came, whichever word each has for them', () => {
    const [when, where] = ['2024-03-10', ['Kavrin']]
    const told = [
      figure('a', 30_000, { unit: 'turnout', of: 'turnout', when, where }),
      figure('b', 5000, { unit: 'crowd', of: 'crowd', when, where }),
      figure('c', 12_000, { unit: 'participants', of: 'participants', when, where }),
      figure('d', 400, { unit: 'people', of: 'people', when, where: ['Lesk'] }),
      figure('e', 900, { unit: 'crowd', of: 'crowd', when: '2024-04-10', where }),
      figure('f', 70, { unit: 'people', of: 'held in Kavrin', when, where }),
    ]
    expect(compareClaims(told).map(({ incidents }) => incidents.length)).toEqual([3])
  })

  test('are how many came to a gathering, where a figure counts its crowd otherwise', () => {
    const [when, where] = ['2024-03-10', ['Kavrin']]
    const gathering = happened('assembly', when, { id: 'march', document: 'd', where, size: 2000 })
    const counted = { unit: 'people', of: 'people', when }
    const police = figure('a', 300, { ...counted, document: 'd' })
    const told = compareClaims([
      gathering,
      police,
      figure('b', 2000, { ...counted, where }),
      figure('c', 900, { ...counted, where: ['Lesk'] }),
      figure('e', 40, { ...counted, when: '2024-03-11', where }),
    ])
    expect(told).toMatchObject([
      {
        about: 'size of the assembly in Kavrin on 10 March 2024',
        incidents: ['march'],
        relation: 'contradicts',
        versions: [
          { value: 2000, records: ['r-march', 'r-b'] },
          { value: 300, records: ['r-a'] },
        ],
      },
    ])
    // Of two gatherings of one day and text it is not known which is meant.
    const other = happened('assembly', when, { id: 'picket', document: 'd', size: 50 })
    expect(compareClaims([gathering, other, police])).toEqual([])
    const open = { ...police, value: { ...police.value, value: [1500, null] as const } }
    expect(compareClaims([gathering, open])).toMatchObject([{ relation: 'narrower' }])
  })

  test('of a crowd without a day are of the one that its text tells of', () => {
    const when = '2024-03-10'
    const undated = figure('a', 300, { unit: 'people', of: 'people', when: null, document: 'd' })
    const march = happened('assembly', when, { id: 'march', document: 'd', size: 2000 })
    const plan = happened('assembly', '2024-03-20', {
      id: 'plan',
      document: 'd',
      status: 'planned',
    })
    expect(compareClaims([march, plan, undated])).toMatchObject([{ incidents: ['march'] }])
    expect(compareClaims([undated, figure('b', 40, { unit: 'people', of: 'people' })])).toEqual([])
  })

  test('are how many a year, whatever else is said of it', () => {
    const told = [
      figure('a', 400, { unit: 'women', of: 'die every year in Lesk as a result of violence' }),
      figure('b', [200, null], { unit: 'women', of: 'dying from abuse every year' }),
      figure('c', 900, { unit: 'women', of: 'emigrate every year' }),
      figure('d', 70, { unit: 'women', of: 'died in the flood' }),
    ]
    expect(compareClaims(told).map(({ incidents }) => incidents.length)).toEqual([2])
  })

  test('are what figures on one subject tell differently', () => {
    const told = [
      figure('a', 17),
      figure('b', 23, { of: 'currently imprisoned for work' }),
      figure('c', 17),
      figure('d', 40, { when: '2019' }),
      figure('e', 5, { unit: 'lawyers' }),
      figure('f', 9, { of: 'killed in crossfire' }),
    ]
    const published = new Map([
      ['a', '2025-03-01'],
      ['c', '2025-02-01'],
    ])
    expect(compareClaims(told, published)).toMatchObject([
      {
        relation: 'contradicts',
        versions: [
          { value: 17, documents: ['a', 'c'], first: 'c' },
          { value: 23, documents: ['b'], first: null },
        ],
      },
    ])
  })

  test('are how many were told of in one period, of the same people in the same place', () => {
    const total = (id: string, count: Amount, more: object = {}) =>
      happened('detention', '2025', { id, count, target: [`${String(count)} people`], ...more })
    const told = [
      total('a', 1200, { attribution: [{ by: 'the ministry', verb: 'said' }] }),
      total('b', [2001, null]),
      total('c', 1500, { when: '2024' }),
      total('d', 1600, { where: ['Port Linden'] }),
      total('e', 80, { target: ['80 journalists'] }),
      total('g', 300, { when: '2023-01/2023-06' }),
      total('h', 450, { when: '2023-01/2023-06' }),
      happened('detention', '2025-03-01', { id: 'f', count: 40, target: ['40 people'] }),
    ]
    expect(compareClaims(told)).toMatchObject([
      { about: 'count of people (detention, between January and June 2023)' },
      {
        about: 'count of people (detention, 2025)',
        incidents: ['a', 'b'],
        relation: 'contradicts',
        versions: [{ value: 1200, by: ['the ministry'] }, { value: [2001, null] }],
      },
    ])
  })

  test('that fit each other are told as such, after those that contradict', () => {
    const found = compareClaims([figure('a', [200, null]), figure('b', 227), rally])
    expect(found.map(({ relation }) => relation)).toEqual(['contradicts', 'narrower'])
  })

  test('there are none where all say the same', () => {
    expect(compareClaims([figure('a', 17), figure('b', 17)])).toEqual([])
    expect(compareClaims([])).toEqual([])
  })
})

test('what is probably one is compared as one, and says so, in place of what one of it is told differently', () => {
  const other = happened('assembly', '2025-02-01', { id: 'other' })
  const claims = { size: [...(rally.claims['size'] ?? []), { value: 5000, records: ['r-third'] }] }
  const joined = { ...rally, claims }
  const probable = [{ incident: joined, of: ['rally', 'other'] }]
  const found = compareClaims([rally, other], new Map(), { probable })
  expect(found).toMatchObject([{ slot: 'size', incidents: ['rally', 'other'], assumed: true }])
  expect(found[0]?.versions).toHaveLength(3)
  expect(found[0]?.id).toBe(compareClaims([rally])[0]?.id)
})
