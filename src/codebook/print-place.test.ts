import { expect, test } from 'vitest'
import type { Block, BlockPlace } from './document.ts'
import { printPlace, printPlaceAt, printSeconds } from './print-place.ts'

test.each<[BlockPlace | undefined, string]>([
  [undefined, ''],
  [{ page: 3, box: [10, 20, 30, 40] }, 'page 3'],
  [{ sheet: 'Fines', cell: 'B7' }, 'sheet Fines, cell B7'],
  [{ message: '812' }, 'message 812'],
  [{ second: 754 }, 'at 00:12:34'],
])('a place %o is told as “%s”', (at, told) => expect(printPlace(at)).toBe(told))

test('hours go on past a day', () => expect(printSeconds(360_061)).toBe('100:01:01'))

test('a field is told by its label', () => {
  const text = 'State of the cell\n\nNo window.'
  const at = { field: 'cell' }
  const blocks: Block[] = [
    { kind: 'heading', start: 0, end: 17, level: 2, at },
    { kind: 'paragraph', start: 19, end: 29, at },
  ]
  expect(printPlaceAt({ text, blocks }, 22)).toBe('field “State of the cell”')
  expect(printPlaceAt({ text, blocks }, 18)).toBe('')
})
