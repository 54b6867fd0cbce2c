import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fewestWhere } from './ties.ts'

test.each<[[string, string][], string[], number]>([
  [[], ['a', 'b'], 2],
  [[['a', 'b']], ['a', 'b'], 1],
  [[['a', 'b']], ['a', 'c'], 2],
  // Through one that is not asked about nobody is one.
  [
    [
      ['a', 'b'],
      ['b', 'c'],
    ],
    ['a', 'c'],
    2,
  ],
  [
    [
      ['a', 'b'],
      ['b', 'c'],
    ],
    ['a', 'b', 'c'],
    1,
  ],
  [[['a', 'a']], ['a'], 1],
  [[['a', 'b']], [], 0],
])('of pairs %j the ids %j are %i at least', (pairs, ids, fewest) =>
  expect(fewestWhere(pairs)(new Set(ids))).toBe(fewest),
)

test('joining pair by pair gives the same, each time anew', () => {
  const id = fc.nat(12).map(String)
  fc.assert(
    fc.property(fc.array(fc.tuple(id, id)), fc.array(fc.uniqueArray(id)), (pairs, asked) => {
      const fewest = fewestWhere(pairs)
      for (const ids of asked) expect(fewest(new Set(ids))).toBe(joined(ids, pairs))
    }),
  )
})

function joined(ids: readonly string[], pairs: readonly (readonly [string, string])[]): number {
  let groups = ids.map(id => [id])
  for (const [a, b] of pairs) {
    const meet = groups.filter(group => group.includes(a) || group.includes(b))
    if (!ids.includes(a) || !ids.includes(b)) continue
    groups = [...groups.filter(group => !meet.includes(group)), meet.flat()]
  }
  return groups.length
}
