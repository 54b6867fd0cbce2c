import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { interval, UNITS, type Amount, type Incident, type Unit } from '../codebook/index.ts'
import { happened } from './fixture.ts'
import { comparePermits, count, fewestWhere, groupPermits, type Alike } from './index.ts'

const arrest = (id: string, more: object = {}) =>
  happened('detention', '2025-01-05', { id, ...more })
const tova = arrest('a', { target: ['Tova Brandt'], count: 1 })
const again = arrest('b', { target: ['Tova Brandt'], count: 1 })
const three = arrest('c', { target: ['three activists'], count: 3 })
const many = arrest('d', { count: [13, null] })
const total = (when: string, size: Amount) =>
  happened('detention', when, { id: `${when}-${String(size)}`, target: ['people'], count: size })
const told = [
  tova,
  again,
  three,
  happened('charge', null, { target: ['Tova Brandt', 'Elin Holm'] }),
  happened('assembly', null),
]

/** One arrest of which sources tell different numbers. */
const disputed = (...values: readonly Amount[]) =>
  arrest('disputed', {
    target: ['protesters'],
    count: values[0],
    claims: { count: values.map(value => ({ value, records: [`r-${String(value)}`] })) },
    disagreements: ['count'],
  })

/** Pairs that may be one, asked from either end. */
const pairs =
  (...all: readonly (readonly [string, string])[]) =>
  (id: string) =>
    all.flatMap(([a, b]) => (a === id ? [b] : b === id ? [a] : []))

test.each<[Unit, Incident[], Alike, Amount]>([
  ['detentions', [tova, again], {}, 2],
  ['people', [tova, again], {}, 1],
  ['incidents', [tova, again], {}, 2],
  ['incidents', [tova, again], { incidents: pairs(['a', 'b']) }, [1, 2]],
  ['detentions', [tova, again, three], { incidents: pairs(['a', 'c']) }, [4, 5]],
  ['detentions', [tova, many], {}, [14, null]],
  ['people', [tova, three], {}, [3, 4]],
  ['people', [tova, many], {}, [13, null]],
  [
    'people',
    [arrest('e', { target: ['Elin Holm', 'Elin Holme'] })],
    { people: fewestWhere([['elin holm', 'elin holme']]) },
    2,
  ],
  [
    'people',
    [tova, arrest('f', { target: ['Tova Brand'], count: 1 })],
    { people: fewestWhere([['tova brandt', 'tova brand']]) },
    [1, 2],
  ],
  ['detentions', told, {}, 5],
  ['detentions', [disputed(40, [91, null])], {}, [40, null]],
  ['people', [disputed(40, 60, [1, null])], {}, [40, 60]],
  ['charges', told, {}, 2],
  ['incidents', told, {}, 5],
  ['convictions', told, {}, 0],
  ['detentions', [arrest('g')], {}, [1, null]],
  ['deaths', [happened('death', null, { deaths: [2, 4] }), happened('death', '2025')], {}, [3, 5]],
  [
    'detentions',
    [arrest('h', { modality: 'denied' }), arrest('i', { modality: 'planned' })],
    {},
    0,
  ],
  ['incidents', [], {}, 0],
  // Totals of a period may hold each other and what is told of its days.
  ['detentions', [total('2025', 1200), total('2025', [2001, null])], {}, [2001, null]],
  ['detentions', [total('2025', 40), tova, many], {}, [40, null]],
  ['detentions', [total('2025-01', 10), many], {}, [13, null]],
  ['detentions', [total('2023', 40), total('2024', 30), tova], {}, 71],
  ['detentions', [total('2025-01', 3), three], {}, 6],
  ['incidents', [total('2025', 1200), tova], {}, 2],
])('%s', (...[unit, incidents, alike, amount]) =>
  expect(count(incidents, unit, alike).amount).toEqual(amount),
)

test('counts never grow by what may be one, nor by telling twice; the least is never above the most', () => {
  const incident = fc.record({
    n: fc.nat(5),
    target: fc.array(fc.constantFrom('Tova', 'Elin', 'two men'), { maxLength: 3 }),
    count: fc.constantFrom(undefined, 1, 2, [3, null] as Amount),
  })
  const pair = fc.tuple(fc.nat(5).map(String), fc.nat(5).map(String))
  fc.assert(
    fc.property(
      fc.uniqueArray(incident, { selector: ({ n }) => n }),
      fc.array(pair),
      fc.constantFrom(...UNITS),
      (list, tied, unit) => {
        const incidents = list.map(({ n, target, count: size }) =>
          arrest(String(n), { target, ...(size === undefined ? {} : { count: size }) }),
        )
        const without = interval(count(incidents, unit).amount)
        const [low, high] = interval(count(incidents, unit, { incidents: pairs(...tied) }).amount)
        expect(low ?? 0).toBeLessThanOrEqual(high ?? Infinity)
        expect(low ?? 0).toBeLessThanOrEqual(without[0] ?? 0)
        expect(high).toBe(without[1])
      },
    ),
  )
})

describe('permits', () => {
  const asked = (id: string, target: string[], more: object) =>
    happened('permission', '2025-02-01', {
      id,
      target,
      where: ['Port Linden'],
      venue: 'Market Square',
      ...more,
    })
  const veterans = asked('1', ['Veterans Union'], { decision: 'granted' })
  const square = asked('2', ['Open Square'], { decision: 'refused', grounds: 'repairs' })
  const later = asked('3', ['Open Square'], {
    decision: 'refused',
    applications: [4, null],
    grounds: ['repairs', 'a flower show'],
  })
  const park = asked('4', ['Open Square'], { decision: 'refused', venue: 'Harbour Park' })

  test('registrations: by authority, what was returned is refused, what was taken away stands apart', () => {
    const to = (
      id: string,
      who: string,
      decision: 'granted' | 'refused' | 'returned' | 'revoked',
    ) =>
      happened('registration', '2026-03-02', {
        id,
        target: [who],
        actor: ['Justice Ministry'],
        decision,
        grounds: 'errors in the list',
      })
    const all = [
      to('1', 'Dockers', 'refused'),
      to('2', 'Dockers', 'returned'),
      to('3', 'Youth', 'granted'),
      to('4', 'Lantern', 'revoked'),
    ]
    const { rows, contrasts } = comparePermits([...all, square], { of: 'registration' })
    expect(rows).toMatchObject([
      { applicant: 'Dockers', authority: 'Justice Ministry', granted: 0, refused: 2, revoked: 0 },
      { applicant: 'Youth', granted: 1, refused: 0, revoked: 0, grounds: [] },
      { applicant: 'Lantern', granted: 0, refused: 0, revoked: 1, grounds: [{ incidents: ['4'] }] },
    ])
    expect(contrasts).toMatchObject([
      { place: 'Justice Ministry', pairs: [{ rates: [1, 0], oneAuthority: true, few: true }] },
    ])
    expect(groupPermits(all, 'authority', { of: 'registration' })).toMatchObject([
      { key: 'Justice Ministry', granted: 1, refused: 2, revoked: 1 },
    ])
    expect(comparePermits(all).rows).toEqual([])
  })

  test('one square, allowed to one and refused to another', () => {
    const { rows, contrasts } = comparePermits([veterans, square, later, park])
    expect(rows).toHaveLength(3)
    expect(contrasts).toMatchObject([
      {
        place: 'Market Square',
        allowed: [{ applicant: 'Veterans Union', granted: 1, refused: 0 }],
        refused: [
          {
            applicant: 'Open Square',
            granted: 0,
            refused: [5, null],
            grounds: [
              { words: 'repairs', incidents: ['2', '3'] },
              { words: 'a flower show', incidents: ['3'] },
            ],
          },
        ],
      },
    ])
  })

  test('one applicant, by name or by whom it is counted as, in one row; two towns in two', () => {
    const other = asked('7', ['Open square'], { decision: 'granted', venue: 'market square' })
    const elsewhere = asked('8', ['Open Square'], { decision: 'refused', where: ['Karsk'] })
    const nowhere = asked('9', ['Open Square'], { decision: 'refused', where: [] })
    expect(comparePermits([square, other, nowhere]).rows).toMatchObject([
      { granted: 1, refused: 2, incidents: ['2', '7', '9'] },
    ])
    expect(comparePermits([square, elsewhere, nowhere]).rows).toHaveLength(3)
  })

  test.each([
    [['City Hall'], ['city hall'], true],
    [['City Hall'], ['Court of Karsk'], false],
    [['City Hall'], undefined, null],
  ])('whether one authority decided on both: %j, %j', (one, other, oneAuthority) => {
    const [refused, allowed] = [
      { ...square, value: { ...square.value, actor: one } },
      { ...veterans, value: { ...veterans.value, ...(other && { actor: other }) } },
    ]
    const { contrasts } = comparePermits([refused, allowed])
    expect(contrasts[0]?.pairs[0]?.oneAuthority).toBe(oneAuthority)
  })

  test('decisions are grouped by whom names that were joined are counted as', () => {
    const joined = asked('11', ['Open Sq.'], { decision: 'granted', persons: ['open square'] })
    expect(groupPermits([square, joined], 'applicant')).toMatchObject([
      { key: 'Open Square', granted: 1, refused: 1 },
    ])
  })

  test('one place under two names is one where the desk knows it to be', () => {
    const known = asked('10', ['Youth Union'], { decision: 'granted', venue: 'Marktplatz' })
    const placeOf = (name: string) => (name === 'Marktplatz' ? 'market square' : name.toLowerCase())
    expect(comparePermits([square, known]).contrasts).toEqual([])
    expect(comparePermits([square, known], { placeOf }).contrasts).toHaveLength(1)
    expect(groupPermits([square, known], 'place', { placeOf })).toMatchObject([
      { key: 'Market Square', granted: 1, refused: 1 },
    ])
  })

  test.each([
    ['refused to all', [square, later]],
    [
      'one applicant, first refused, then allowed',
      [square, asked('5', ['Open Square'], { decision: 'granted' })],
    ],
    ['two places', [veterans, park]],
    [
      'squares of one name in two towns',
      [veterans, asked('6', ['Open Square'], { decision: 'refused', where: ['Karsk'] })],
    ],
    ['not decided', [happened('permission', null)]],
    ['no permits', [tova]],
  ])('no contrast: %s', (_, incidents) => expect(comparePermits(incidents).contrasts).toEqual([]))
})
