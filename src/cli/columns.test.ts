import { expect, test } from 'vitest'
import { columns, cut, markSpans } from './columns.ts'

test('columns line up and the last one is cut with a mark', () =>
  expect(
    columns(
      ['id', 'title'],
      [
        ['1', 'a'.repeat(60)],
        ['20', 'b'],
      ],
      30,
    ),
  ).toBe(`id  title\n1   ${'a'.repeat(25)}…\n20  b`))

test('a name of any length leaves the table a table', () => {
  const [, row = ''] = columns(['name', 'what'], [['🦅'.repeat(10_000), 'x']], 100).split('\n')
  expect(row).toBe(`${'🦅'.repeat(59)}…  x`)
})

test.each([
  ['abc', 3, 'abc'],
  ['abcd', 3, 'ab…'],
  ['Жаңаөзен', 4, 'Жаң…'],
])('cut(%s, %i)', (text, room, out) => expect(cut(text, room)).toBe(out))

test('found words are marked', () => {
  expect(markSpans('a rally\nin Lemsk', [[2, 7]], false)).toBe('a [rally] in Lemsk')
  expect(markSpans('a rally', [[2, 7]], true)).toBe('a \u001b[1mrally\u001b[22m')
})
