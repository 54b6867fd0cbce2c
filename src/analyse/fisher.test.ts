import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fisherExact, type FourFold } from './fisher.ts'

// Published examples: the tea tasting (Fisher 1935); dieting (Wikipedia, "Fisher's exact test"); R's fisher.test.
test.each<[FourFold, number]>([
  [
    [
      [3, 1],
      [1, 3],
    ],
    0.4857,
  ],
  [
    [
      [1, 9],
      [11, 3],
    ],
    0.002759,
  ],
  [
    [
      [8, 2],
      [1, 5],
    ],
    0.03497,
  ],
  [
    [
      [10, 10],
      [10, 10],
    ],
    1,
  ],
  [
    [
      [5, 0],
      [0, 4],
    ],
    0.007937,
  ],
  [
    [
      [0, 0],
      [3, 2],
    ],
    1,
  ],
])('%j', (table, chance) => expect(fisherExact(table)).toBeCloseTo(chance, 4))

/** The same by counting, in whole numbers. */
function counted([[a, b], [c, d]]: FourFold): number {
  const choose = (n: number, k: number): bigint => {
    let result = 1n
    for (let i = 1; i <= k; i += 1) result = (result * BigInt(n - k + i)) / BigInt(i)
    return result
  }
  const ways = (k: number) => choose(a + b, k) * choose(c + d, a + c - k)
  const range = Array.from({ length: a + b + 1 }, (_, k) => k).filter(
    k => a + c - k >= 0 && a + c - k <= c + d,
  )
  const all = range.reduce((sum, k) => sum + ways(k), 0n)
  const rare = range.filter(k => ways(k) <= ways(a)).reduce((sum, k) => sum + ways(k), 0n)
  return Number((rare * 1_000_000_000n) / all) / 1e9
}

test('is what counting all tables gives, whichever way round', () => {
  const n = fc.nat(30)
  fc.assert(
    fc.property(fc.tuple(fc.tuple(n, n), fc.tuple(n, n)), ([one, other]) => {
      const chance = fisherExact([one, other])
      expect(chance).toBeCloseTo(counted([one, other]), 6)
      expect(fisherExact([other, one])).toBeCloseTo(chance, 9)
      const turn = ([a, b]: readonly [number, number]) => [b, a] as const
      expect(fisherExact([turn(one), turn(other)])).toBeCloseTo(chance, 9)
    }),
  )
})

test('large tables are quick and finite', () => {
  expect(
    fisherExact([
      [5000, 20_000],
      [6000, 19_000],
    ]),
  ).toBeGreaterThan(0)
  expect(
    fisherExact([
      [50_000, 50_000],
      [50_000, 50_000],
    ]),
  ).toBeCloseTo(1, 6)
})
