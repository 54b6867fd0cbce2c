import { expect, test } from 'vitest'
import type { Block } from '../../codebook/index.ts'
import { readDocument } from '../reader.ts'

/** A table as capture keeps it: cells apart by tabs, rows by lines, a block for each cell. */
function readTable(rows: readonly (readonly string[])[]) {
  const title = 'Detentions and verdicts'
  let text = `${title}\n\n`
  const blocks: Block[] = [{ kind: 'title', start: 0, end: title.length }]
  for (const row of rows) {
    for (const [i, cell] of row.entries()) {
      if (cell !== '')
        blocks.push({ kind: 'cell', start: text.length, end: text.length + cell.length })
      text += cell + (i < row.length - 1 ? '\t' : '\n')
    }
  }
  const { records } = readDocument({ name: 'table.html', text, blocks, published: '2024-07-01' })
  return records.map(({ kind, when, target, where }) => ({ kind, when, target, where }))
}

test('the columns of a table tell when, whom and where', () => {
  expect(
    readTable([
      ['Date', 'Name', 'Town', 'What happened'],
      ['3 June 2024', 'Aidos Karimov', 'Almaty', 'Detained by police'],
      ['5 June 2024', 'two students', 'Oral', 'Fined 70,000 tenge'],
      ['9 June 2024', 'Timur Saken, Olga Lim', 'Shymkent', 'Sentenced to ten days of arrest'],
    ]),
  ).toMatchObject([
    { kind: 'detention', when: '2024-06-03', target: ['Aidos Karimov'], where: ['Almaty'] },
    { kind: 'conviction', when: '2024-06-05', target: ['two students'], where: ['Oral'] },
    {
      kind: 'conviction',
      when: '2024-06-09',
      target: ['Timur Saken', 'Olga Lim'],
      where: ['Shymkent'],
    },
  ])
})

test('a row keeps its columns where cells of it are empty', () => {
  expect(
    readTable([
      ['Date', 'Name', 'Town', 'What happened'],
      ['4 June 2024', '', 'Oral', 'Two students were detained'],
      ['', 'Ivo Kern', 'Almaty', 'Fined 70,000 tenge'],
      ['6 June 2024', 'Ada Rin', 'Oral', ''],
      ['8 June 2024', 'Ela Dorin', 'Aktau', 'Expelled from the university'],
    ]),
  ).toMatchObject([
    { kind: 'detention', when: '2024-06-04', target: ['Two students'], where: ['Oral'] },
    { kind: 'conviction', target: ['Ivo Kern'], where: ['Almaty'] },
    { kind: 'restriction', when: '2024-06-08', target: ['Ela Dorin'], where: ['Aktau'] },
  ])
})

test('what a cell says itself stands before what its row says', () => {
  expect(
    readTable([
      ['Date', 'Name', 'Town', 'What happened'],
      ['3 June 2024', 'Aidos Karimov', 'Almaty', 'Police detained Lena Orlova in Astana on 1 June'],
    ]),
  ).toMatchObject([
    { kind: 'detention', when: '2024-06-01', target: ['Lena Orlova'], where: ['Astana'] },
  ])
})

test('a table without headings that are known tells nothing more', () => {
  expect(
    readTable([
      ['A', 'B'],
      ['Aidos Karimov', 'Detained by police'],
    ]).map(({ where }) => where),
  ).toEqual([undefined])
})
