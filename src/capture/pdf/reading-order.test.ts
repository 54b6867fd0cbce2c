import { describe, expect, test } from 'vitest'
import { captureAll, captureBytes, type CaptureOutcome } from '../index.ts'
import { assemble, makePdf, type Words } from './fixture.ts'
import { joinLines } from './join-lines.ts'
import { wordsOfRuns, type Run } from './page-runs.ts'

const column = (x: number, y: number, lines: readonly string[]): Words[] =>
  lines.map((line, at) => [x, y + at * 13, line])

const LEFT = [
  'The court of Orvik heard the case',
  'of the baker Pavel Horak, who had',
  'stood on the square with a blank',
  'sheet of paper for a few minutes,',
  'and fined him one hundred units.',
]
const RIGHT = [
  'Two students were let go in the',
  'evening after their parents had',
  'waited for them at the station.',
  'Nobody told them why they had',
  'been taken there, they said.',
]

describe('columns whose lines do not stand level', () => {
  test.each([
    ['the right one begins higher', 96],
    ['the left one begins higher', 121],
  ])('are read one after the other where %s', async (_, right) => {
    const words: Words[] = [
      [110, 100, 'Bulletin', { size: 18 }],
      ...column(60, 130, LEFT),
      ...column(320, right, [...RIGHT, ...RIGHT]),
    ]
    const { document } = await captureBytes({ name: 'a.pdf', bytes: makePdf([{ words }]) })
    const text = document.text.replace(/\n+/g, ' ')
    expect(text).toContain(LEFT.join(' '))
    expect(text).toContain(RIGHT.join(' '))
    expect(text.indexOf('Pavel Horak')).toBeLessThan(text.indexOf('Two students'))
  })
})

test('lines below a table, nearer to each other than to it, are no rows of it', async () => {
  const rows = [
    ['Name', 'Date', 'Result'],
    ['Ada Horak', '3 March 2024', 'fined'],
    ['Lena Maur', '4 March 2024', '15 days'],
  ]
  const words: Words[] = [
    ...rows.flatMap((cells, row) =>
      cells.map((cell, at): Words => [70 + at * 150, 100 + row * 15, cell]),
    ),
    [70, 176, 'Both of them have appealed, their lawyer said'],
    [70, 200, 'The court of the city has not answered yet, nor has'],
  ]
  const { document } = await captureBytes({ name: 'a.pdf', bytes: makePdf([{ words }]) })
  expect(document.text).toContain('Lena Maur\t4 March 2024\t15 days\n\nBoth of them')
})

test('cells that stand near each other are cells, their head too where columns of text end above it', async () => {
  const table = [
    [
      'Ada',
      '3 March',
      'fined one hundred units by the court of the city after a hearing of ten minutes',
    ],
    ['Eva', '4 March', '5 days'],
    ['Ina', '5 March', 'let go'],
  ]
  const words: Words[] = [
    ...column(60, 100, LEFT),
    ...column(320, 100, RIGHT.slice(0, 4)),
    ...['To', 'Day', 'Result'].map((cell, at): Words => [61 + at * 35, 178, cell, { font: 2 }]),
    ...table.flatMap((cells, row) =>
      cells.map((cell, at): Words => [
        60 + (at === 0 ? 0 : 24 + (at - 1) * 45),
        196 + row * 16,
        cell,
      ]),
    ),
    [
      60,
      260,
      'Neither of them has been told when the court will hear what they have appealed against.',
    ],
  ]
  const { document } = await captureBytes({ name: 'a.pdf', bytes: makePdf([{ words }]) })
  expect(document.text).toMatch(
    /To\tDay\tResult\nAda\t3 March\tfined one [^\n]+\nEva\t4 March\t5 days\nIna\t/,
  )
  expect(document.text.replace(/\n+/g, ' ')).toContain(LEFT.join(' '))
})

test('lines of a register that are alike but for their numbers are no running heads', async () => {
  const pages = Array.from({ length: 6 }, (_, page) => ({
    words: [
      [60, 40, 'Register of fines'],
      ...column(
        60,
        70,
        Array.from({ length: 56 }, (_n, at) => `Case ${page * 56 + at + 1} was heard and fined.`),
      ),
      [290, 815, String(page + 1)],
    ] as Words[],
  }))
  const { document, notes } = await captureBytes({ name: 'a.pdf', bytes: makePdf(pages) })
  expect(document.text.match(/Case \d+ was/g)).toHaveLength(6 * 56)
  expect(document.text).not.toContain('Register of fines')
  expect(notes[0]).toContain('12 lines at the top and bottom of pages were left out')
})

describe('hyphens at line ends', () => {
  test.each([
    ['a well-', 'known lawyer', 'a well-known lawyer'],
    ['non-', 'governmental', 'non-governmental'],
    ['co-', 'defendants', 'co-defendants'],
    ['anti-', 'corruption', 'anti-corruption'],
    ['an Orvik-', 'based group', 'an Orvik-based group'],
    ['a two-', 'year term', 'a two-year term'],
    ['из-', 'за плаката', 'из-за плаката'],
    ['кто-', 'нибудь', 'кто-нибудь'],
    ['экс-', 'депутат', 'экс-депутат'],
    ['pro-', 'gramme', 'programme'],
    ['ex-', 'pert', 'expert'],
    ['экс-', 'перт', 'эксперт'],
    ['self-', 'ish', 'selfish'],
    ['deta-', 'ined', 'detained'],
    ['задер-', 'жали', 'задержали'],
  ])('%s %s', (before, next, whole) => expect(joinLines([before, next])).toBe(whole))

  test('the document itself decides first', () => {
    expect(joinLines(['news-', 'letter'], new Set(['news-letter']))).toBe('news-letter')
    expect(joinLines(['non-', 'sense'], new Set(['nonsense']))).toBe('nonsense')
  })
})

describe('right to left', () => {
  const runs = (words: readonly string[]): Run[] =>
    words.map((text, at) => ({
      text,
      x: at * 10,
      right: at * 10 + 10,
      base: 0,
      size: 10,
      font: 'a',
      spaced: false,
    }))

  test('letters drawn one by one within a line from the left', () =>
    expect(wordsOfRuns(runs(['said ', 'ء', 'ا', 'ط', 'ش', 'ن', ' so (1)']))).toBe(
      'said نشطاء so (1)',
    ))

  test('brackets as they are meant', () => {
    expect(wordsOfRuns(runs(['لا', '(', 'أحمد', ')', 'محكمة']))).toBe('محكمة(أحمد)لا')
    expect(wordsOfRuns(runs(['لا', ')', 'أحمد', '(', 'محكمة']))).toBe('محكمة(أحمد)لا')
  })
})

test('the files that a PDF carries are documents of their own', async () => {
  const content = 'Police detained two people on the square in Orvik.'
  const bytes = assemble(
    new Map([
      [
        1,
        '<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names [(a) 5 0 R (b) 6 0 R] >> >> >>',
      ],
      [2, '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'],
      [3, '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>'],
      [4, `<< /Type /EmbeddedFile /Length ${content.length} >>\nstream\n${content}\nendstream`],
      [5, '<< /Type /Filespec /F (../note.txt) /EF << /F 4 0 R >> >>'],
      [6, '<< /Type /Filespec /F (note.txt) /EF << /F 4 0 R >> >>'],
    ]),
    '/Root 1 0 R',
  )
  const outcomes: CaptureOutcome[] = []
  for await (const outcome of captureAll('a.pdf', { name: 'a.pdf', bytes })) outcomes.push(outcome)
  expect(outcomes.map(({ path }) => path)).toEqual([
    'a.pdf',
    'a.pdf › note.txt',
    'a.pdf › note (2).txt',
  ])
  expect(outcomes[1]).toMatchObject({ captured: { document: { text: content } } })
})

describe('pages that a browser printed', () => {
  const printed = (head: string, foot: string) =>
    captureBytes({
      name: 'a.pdf',
      bytes: makePdf([{ words: [[24, 20, head], ...column(60, 100, LEFT), [24, 825, foot]] }]),
    })

  test.each([
    ['Chrome', '3/12/26, 10:01 AM The case of a baker', 'https://courier.example/a?b=1 1/1'],
    ['Chrome', '12.03.2026, 10:01 The case of a baker', 'https://courier.example/a?b=1 1/1'],
    ['Firefox', 'The case of a baker https://courier.example/a?b=1', '1 of 1 3/12/26, 10:01 AM'],
  ])('%s: its lines are no text, and tell where it was', async (_, head, foot) => {
    const { document, metadata } = await printed(head, foot)
    expect(document.text).toBe(LEFT.join(' '))
    expect(metadata.url).toEqual({
      value: 'https://courier.example/a?b=1',
      from: 'the margin of the page, as a browser prints it',
    })
  })

  test.each([
    [
      'an address that is cut off',
      '3/12/26, 10:01 AM A',
      'https://courier.example/a-very-long... 1/1',
    ],
    ['a file', '3/12/26, 10:01 AM A', 'file:///home/a.html 1/1'],
  ])('%s is not taken', async (_, head, foot) => {
    const { document } = await printed(head, foot)
    expect(document).toMatchObject({ text: LEFT.join(' '), url: null })
  })

  test('a date and an address in a document are its own', async () =>
    expect(
      (await printed('Orvik, 12 March 2026', 'https://courier.example')).document.text,
    ).toContain('https://courier.example'))
})
