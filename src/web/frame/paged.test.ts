import { expect, test } from 'vitest'
import { pagesInView } from './paged.ts'

test.each<[number, number, number[]]>([
  [0, 0, [0]],
  [0, 30, [0]],
  [90, 110, [0, 1]],
  [1000, 1030, [0, 10]],
  [5, 0, [0]],
])('rows %i to %i stand on pages %j', (first, last, pages) =>
  expect(pagesInView(first, last)).toEqual(pages),
)
