import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { GROUPINGS, interval, type Incident } from '../codebook/index.ts'
import { happened } from './fixture.ts'
import { countTable, periodBefore, type CountRequest } from './index.ts'
import { pretextOf } from './pretexts.ts'

const arrest = (id: string, when: string | null, more: object = {}) =>
  happened('detention', when, { id, count: 1, ...more })
const told = [
  arrest('a', '2026-01-10', { where: ['Lemsk'], target: [{ name: 'Ana Dorel', as: 'student' }] }),
  arrest('b', '2026-01-20', {
    where: ['lemsk', 'Orvale'],
    target: [{ name: 'Ivo Kern', as: 'Student' }],
  }),
  arrest('c', '2026-02', { where: ['Orvik'], provision: ['Article 10', 'Article 12'] }),
  arrest('d', '2026-01/2026-03', { target: [{ name: 'Dara Moll', as: 'Co-defendant' }] }),
  arrest('e', '2025-12-31'),
  arrest('f', null),
]
const first = { from: '2026-01-01', to: '2026-01-31' }
const table = (request: Partial<CountRequest>, incidents: readonly Incident[] = told) =>
  countTable(incidents, { unit: 'detentions', ...request })
const rows = (request: Partial<CountRequest>) =>
  table(request).rows.map(({ key, count, before }) =>
    before ? [key, count.amount, before.amount] : [key, count.amount],
  )

describe('a count of a period', () => {
  test('is an interval where a date is wider than it, and leaves out what has none', () => {
    expect(table({ period: first }).total).toMatchObject({
      amount: [2, 3],
      incidents: ['a', 'b', 'd'],
      undated: ['f'],
    })
    expect(table({}).total).toMatchObject({ amount: 6, undated: [] })
  })

  test('is compared with the one of the same length before it', () => {
    expect(table({ period: first, compare: true }).before).toMatchObject({
      amount: 1,
      incidents: ['e'],
    })
  })

  test.each([
    ['2026-01-01', '2026-01-31', '2025-12-01', '2025-12-31'],
    ['2026-01-01', '2026-03-31', '2025-10-01', '2025-12-31'],
    ['2024-02-01', '2024-02-29', '2024-01-01', '2024-01-31'],
    ['2026-03-01', '2026-03-31', '2026-02-01', '2026-02-28'],
    ['2026-01-01', '2026-12-31', '2025-01-01', '2025-12-31'],
    ['2026-01-05', '2026-01-11', '2025-12-29', '2026-01-04'],
    ['2026-01-05', '2026-01-05', '2026-01-04', '2026-01-04'],
  ])('%s to %s follows %s to %s', (...[from, to, before, end]) =>
    expect(periodBefore({ from, to })).toEqual({ from: before, to: end }),
  )
})

describe('a breakdown', () => {
  test.each<[CountRequest['by'], unknown]>([
    [
      'month',
      [
        ['2025-12', 1],
        ['2026-01', 2],
        ['2026-02', 1],
        [null, 2],
      ],
    ],
    [
      'year',
      [
        ['2025', 1],
        ['2026', 4],
        [null, 1],
      ],
    ],
    [
      'place',
      [
        ['Lemsk', 2],
        ['Orvik', 1],
        [null, 3],
      ],
    ],
    [
      'occupation',
      [
        ['student', 2],
        [null, 4],
      ],
    ],
    [
      'provision',
      [
        ['Article 10', 1],
        ['Article 12', 1],
        [null, 5],
      ],
    ],
    ['kind', [['detention', 6]]],
    ['bearing', [[null, 6]]],
  ])('by %s', (by, expected) => expect(rows({ by })).toEqual(expected))

  test('beside the period before has a row for what was there then and is not now', () => {
    expect(rows({ by: 'month', period: first, compare: true })).toEqual([
      ['2025-12', 0, 1],
      ['2026-01', 2, 0],
      [null, [0, 1], 0],
    ])
  })

  test('puts every incident into some row, and no row above the whole', () => {
    const when = fc.constantFrom(null, '2026-01-05', '2026-01', '2025/2026', '2026-02-01')
    const where = fc.array(fc.constantFrom('Lemsk', 'Orvik'), { maxLength: 2 })
    fc.assert(
      fc.property(
        fc.array(fc.tuple(when, where)),
        fc.constantFrom(...GROUPINGS),
        fc.constantFrom(undefined, first),
        (list, by, period) => {
          const incidents = list.map(([date, places], at) =>
            arrest(String(at), date, { where: places }),
          )
          const { total, rows: parts } = table({ by, period }, incidents)
          const inRows = new Set(parts.flatMap(({ count }) => count.incidents))
          expect(inRows).toEqual(new Set(total.incidents))
          const most = interval(total.amount)[1] ?? Infinity
          for (const { count } of parts) expect(interval(count.amount)[1]).toBeLessThanOrEqual(most)
        },
      ),
    )
  })
})

test('of thirty who were held one was a journalist', () => {
  const held = arrest('g', '2026-01-10', {
    count: 30,
    target: [
      'around 30 people',
      { name: 'Una Keel', as: 'journalist' },
      { name: 'Ivo Kern', as: 'student' },
    ],
  })
  const { rows: parts, total } = countTable([held, ...told.slice(0, 1)], {
    unit: 'people',
    by: 'occupation',
  })
  expect(parts.map(({ key, count }) => [key, count.amount])).toEqual([
    ['student', 2],
    ['journalist', 1],
  ])
  expect(total.amount).toEqual([30, 31])
})

test.each([
  ['the square was being cleaned', 'works'],
  ['a book fair occupied the square', 'another event'],
  ['renovation of the square', 'works'],
  ['a flower show will be held there', 'another event'],
  ['the venue is not on the list of places for such events', 'place not allowed'],
  ['the notice was filed late', 'notice'],
  ['the epidemiological situation', 'health'],
  ['threats to public order', 'security'],
  ['a lack of police officers', 'security'],
  ['there were not enough personnel', 'security'],
  ['it would obstruct traffic', 'traffic'],
  ['complaints of residents', 'noise and neighbours'],
  ['no reason was given', 'other'],
])('the pretext of "%s" is %s', (words, pretext) => expect(pretextOf(words)).toBe(pretext))
