import { expect, test } from 'vitest'
import { connected } from './index.ts'

test.each([
  [[], []],
  [
    ['ab', 'cd', 'be', 'f'],
    [['ab', 'be'], ['cd'], ['f']],
  ],
  [['a', 'b', 'ab'], [['a', 'b', 'ab']]],
  [
    ['', '', 'a'],
    [[''], [''], ['a']],
  ],
])('%j by their letters: %j', (items, groups) =>
  expect(connected(items, item => item.split(''))).toEqual(groups),
)

test('a long chain is one group', () => {
  const chain = Array.from({ length: 20_000 }, (_, at) => at)
  expect(connected(chain, at => [String(at), String(at + 1)])).toHaveLength(1)
})
