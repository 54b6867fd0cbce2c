import { expect, test } from 'vitest'
import { placesOf, trimSpan } from './text-position.ts'

test.each<[string, string, [number, number][]]>([
  [
    'One two. One two.',
    'One two',
    [
      [0, 7],
      [9, 16],
    ],
  ],
  ['One\n  two.', ' One two ', [[0, 9]]],
  ['A fine of 5 (five).', '5 (five).', [[10, 19]]],
  ['Бір екі', 'екі', [[4, 7]]],
  ['One two.', 'three', []],
  ['One two.', '  ', []],
  ['One two.', 'one two', []],
])('%s says %s at %j', (text, words, places) => expect(placesOf(text, words)).toEqual(places))

test.each<[string, [number, number], [number, number] | undefined]>([
  [' One ', [0, 5], [1, 4]],
  ['One', [0, 3], [0, 3]],
  ['   ', [0, 3], undefined],
])('"%s" %j without white space is %j', (...[text, span, trimmed]) =>
  expect(trimSpan(text, span)).toEqual(trimmed),
)
