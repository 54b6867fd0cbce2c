import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Block, Span } from '../../codebook/index.ts'
import { partsOf, segmentsOf, within, type Mark } from './marks.ts'
import { isTable, withTables } from './tables.ts'

const text = 'Title\n\nOne two three.\n\nFour.'

test.each<[string, Block[], string[]]>([
  ['no blocks: all of it', [], ['rest:Title\n\nOne two three.\n\nFour.']],
  [
    'blocks, and what none covers',
    [
      { kind: 'title', start: 0, end: 5 },
      { kind: 'paragraph', start: 7, end: 21 },
    ],
    ['title:Title', 'paragraph:One two three.', 'rest:\n\nFour.'],
  ],
  [
    'blocks out of order and one within another',
    [
      { kind: 'item', start: 7, end: 21 },
      { kind: 'quote', start: 11, end: 14 },
      { kind: 'title', start: 0, end: 5 },
      { kind: 'paragraph', start: 23, end: 28 },
    ],
    ['title:Title', 'item:One two three.', 'paragraph:Four.'],
  ],
])('%s', (...[, blocks, parts]) =>
  expect(partsOf(text, blocks).map(p => `${p.kind}:${text.slice(p.start, p.end)}`)).toEqual(parts),
)

test('an item has its own sign, where the text has one', () => {
  const words = 'List\n\n1. One two.\n(b) Three, and\n- Four'
  const item = (of: string): Block => ({
    kind: 'item',
    start: words.indexOf(of),
    end: words.indexOf(of) + of.length,
  })
  const parts = partsOf(words, [item('One two.'), item('Three'), item('Four')])
  expect(parts.map(p => [words.slice(p.start, p.end), p.signed ?? false])).toEqual([
    ['List\n\n', false],
    ['1. One two.', true],
    ['(b) Three', true],
    [', and\n', false],
    ['- Four', true],
  ])
})

test.each<[string, Mark[], Span[], [string, string, boolean][]]>([
  ['nothing marked', [], [], [['0-10', '', false]]],
  [
    'two records over each other, one lit',
    [
      { id: 'a', span: [2, 6] },
      { id: 'b', span: [4, 8] },
    ],
    [[5, 6]],
    [
      ['0-2', '', false],
      ['2-4', 'a', false],
      ['4-5', 'ab', false],
      ['5-6', 'ab', true],
      ['6-8', 'b', false],
      ['8-10', '', false],
    ],
  ],
  [
    'a mark that began before and ends after',
    [{ id: 'a', span: [-5, 50] }],
    [],
    [['0-10', 'a', false]],
  ],
  ['a mark elsewhere', [{ id: 'a', span: [10, 12] }], [], [['0-10', '', false]]],
])('segments: %s', (...[, marks, lit, expected]) =>
  expect(
    segmentsOf([0, 10], marks, lit).map(s => [`${s.start}-${s.end}`, s.marks.join(''), s.lit]),
  ).toEqual(expected),
)

const span = fc
  .tuple(fc.nat(60), fc.nat(20))
  .map(([start, length]): Span => [start, start + length + 1])

test('segments are the whole stretch, without gap or overlap', () => {
  fc.assert(
    fc.property(fc.array(span), fc.array(span), span, (quotes, lit, part) => {
      const marks = quotes.map((each, index) => ({ id: String(index), span: each }))
      const segments = segmentsOf(part, marks, lit)
      expect(segments[0]?.start).toBe(part[0])
      expect(segments.at(-1)?.end).toBe(part[1])
      segments.slice(1).forEach((s, index) => expect(s.start).toBe(segments[index]?.end))
      const shown = new Set(segments.flatMap(s => s.marks))
      expect([...shown].toSorted()).toEqual(
        marks
          .filter(mark => within(part, [mark.span]).length > 0)
          .map(mark => mark.id)
          .toSorted(),
      )
    }),
  )
})

test('every word of a text is in exactly one part', () => {
  const block = span.map(([start, end]): Block => ({ kind: 'paragraph', start, end }))
  fc.assert(
    fc.property(fc.array(block), blocks => {
      const words = 'w'.repeat(90)
      const parts = partsOf(words, blocks)
      expect(parts.map(p => words.slice(p.start, p.end)).join('')).toBe(words)
    }),
  )
})

/** Each word of a text as a cell at a place, or none: "A7" is the row and column of a sheet. */
const cells = (words: string, places: readonly (string | undefined)[]): Block[] =>
  [...words.matchAll(/[^\t\n]+/g)].map((match, i) => {
    const at = { start: match.index, end: match.index + match[0].length }
    const cell = places[i]
    return { kind: 'cell', ...at, ...(cell !== undefined && { at: { cell } }) }
  })

test.each<[string, string, (string | undefined)[], string[], string[]]>([
  [
    'a sheet by its addresses, empty columns and rows left out',
    'Who\t\tWhere\nAna\t\tOsk\n\t\tLesk',
    ['A1', 'C1', 'A2', 'C2', 'C4'],
    ['A', 'C'],
    ['1: 1=Who 3=Where', '2: 1=Ana 3=Osk', '4: 3=Lesk'],
  ],
  [
    'a table of a text by its tabs',
    'Who\tWhen\tWhere\nAna\t\tOsk',
    [],
    ['', '', ''],
    [': 1=Who 2=When 3=Where', ': 1=Ana 3=Osk'],
  ],
])('%s', (...[, words, places, letters, rows]) => {
  const [table, ...more] = withTables(words, partsOf(words, cells(words, places)))
  if (!table || !isTable(table)) throw new Error('no table')
  expect(more).toEqual([])
  expect(table.columns.map(one => one.letters ?? '')).toEqual(letters)
  const said = table.rows.map(
    row =>
      `${row.number ?? ''}: ${row.cells.map(one => `${one.column}=${words.slice(one.start, one.end)}`).join(' ')}`,
  )
  expect(said).toEqual(rows)
})

test('a stretch of a large sheet is its cells; sheets are tables of their own; one cell of a text is no table', () => {
  const words = 'a\t\tb\nc'
  const at = { cell: 'B7:D7', sheet: 'One' }
  const blocks: Block[] = [
    { kind: 'cell', start: 0, end: 4, at },
    { kind: 'cell', start: 5, end: 6, at: { cell: 'A1', sheet: 'Two' } },
  ]
  const tables = withTables(words, partsOf(words, blocks)).filter(isTable)
  expect(tables.map(({ sheet, rows }) => [sheet, rows])).toEqual([
    [
      'One',
      [
        {
          number: '7',
          cells: [
            { column: 2, start: 0, end: 1 },
            { column: 4, start: 3, end: 4 },
          ],
        },
      ],
    ],
    ['Two', [{ number: '1', cells: [{ column: 1, start: 5, end: 6 }] }]],
  ])
  const alone = partsOf('a', [{ kind: 'cell', start: 0, end: 1 }])
  expect(withTables('a', alone)).toEqual(alone)
})
