import { strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { captureBytes } from '../capture/index.ts'
import { guessMapping, mapRows } from '../read/index.ts'

async function guessed(csv: string) {
  const { document } = await captureBytes({ name: 'cases.csv', bytes: strToU8(csv) })
  const { mapping, notes } = guessMapping(document)
  return { mapping, notes, rows: mapRows(document, mapping, 'cases') }
}

/** The slots that columns of some headings lead to, each column with a cell or two under it. */
async function slotsOf(headings: readonly string[], cells: readonly string[]) {
  const { mapping } = await guessed(`${headings.join(';')}\n${cells.join(';')}\n`)
  return Object.fromEntries(
    Object.entries(mapping.columns).map(([heading, uses]) => [heading, uses[0]?.slot]),
  )
}

test.each([
  [['Who', 'Date'], { Who: 'target', Date: 'when' }],
  [['Кто', 'Дата'], { Кто: 'target', Дата: 'when' }],
  [['Victim(s)', 'Date:'], { 'Victim(s)': 'target', 'Date:': 'when' }],
  [['Name / Surname', 'Date *'], { 'Name / Surname': 'target', 'Date *': 'when' }],
  // Data in the sense of several languages, and of a slip: its cells tell.
  [['Full Name', 'Data'], { 'Full Name': 'target', Data: 'when' }],
  // Beside a column of victims, who did it.
  [['Who', 'Date', 'Victim'], { Who: 'actor', Date: 'when', Victim: 'target' }],
  [
    ['ФИО', 'Дата', 'По какой статье'],
    { ФИО: 'target', Дата: 'when', 'По какой статье': 'provision' },
  ],
] as const)('%j lead to slots', async (headings, slots) => {
  expect(await slotsOf(headings, ['Ana Dorel', '2026-03-14', 'Art. 188'])).toEqual(slots)
})

test.each([
  [['Date of birth', 'Date of arrest'], { 'Date of arrest': 'when' }],
  [['Date added', 'Date'], { Date: 'when' }],
  [['Date of birth', 'Name'], { Name: 'target' }],
  [['Published', 'Date'], { Published: 'published', Date: 'when' }],
  [
    ['Дата публикации', 'Дата задержания'],
    { 'Дата публикации': 'published', 'Дата задержания': 'when' },
  ],
  [['Место работы', 'Место'], { Место: 'where' }],
] as const)('%j: what has no slot is none that begins so', async (headings, slots) => {
  expect(await slotsOf(headings, ['2026-03-14', '2026-03-15'])).toEqual(slots)
})

test('of headings in two rows, those of the single columns count', async () => {
  const { mapping, rows } = await guessed(
    'Register 2026;;;;\nNo;Person;;Law;When\n;Name;Age;Article;\n1;Ana Dorel;34;Art. 188;14.03.2026\n',
  )
  expect(mapping.header).toBe(3)
  expect(mapping.key).toBe('No')
  expect(mapping.columns).toMatchObject({
    Name: [{ slot: 'target', age: 'Age' }],
    Article: [{ slot: 'provision' }],
    When: [{ slot: 'when' }],
  })
  expect(rows).toHaveLength(1)
})

test('what somebody is, and how old, describes the one person in the cell', async () => {
  const { mapping, notes, rows } = await guessed(
    'No;Date;Who;Occupation / status;Age\nA1;14.03.2026;Ana Dorel;teacher;34\nA2;15.03.2026;Ilan Roske;;\n',
  )
  expect(mapping.columns).toEqual({
    Date: [{ slot: 'when', order: 'day-month' }],
    Who: [{ slot: 'target', as: 'Occupation / status', age: 'Age' }],
  })
  expect(notes).toEqual(['no column says the kind of record: “detention” is only an example'])
  expect(rows.map(({ record }) => record?.target)).toEqual([
    [{ name: 'Ana Dorel', as: 'teacher', age: 34 }],
    ['Ilan Roske'],
  ])
})

test('an occupation without anybody leads nowhere', async () => {
  const { mapping, notes } = await guessed(
    'Date;Occupation\n14.03.2026;teacher\n15.03.2026;baker\n',
  )
  expect(mapping.columns).toEqual({ Date: [{ slot: 'when', order: 'day-month' }] })
  expect(notes).toContain('“Occupation” leads nowhere yet')
})

test('a word whose rows tell a penalty is a verdict, and tells which penalty it is', async () => {
  const { mapping, rows } = await guessed(
    [
      'Дата;Кто;Что;Статья;Наказание',
      '01.02.2026;Асель Бекова;задержание;;',
      '02.02.2026;Асель Бекова;арест;ст. 130;10 суток',
      '03.02.2026;Марат Лесов;арест;ст. 130;15 суток',
      '04.02.2026;Марат Лесов;штраф;ст. 130;500 сом',
    ].join('\n'),
  )
  expect(mapping.kind).toEqual({
    column: 'Что',
    values: { задержание: 'detention', арест: 'conviction', штраф: 'conviction' },
  })
  expect(rows.map(({ record, faults }) => record?.penalty ?? faults)).toEqual([
    [],
    [{ type: 'detention', amount: 10, unit: 'days' }],
    [{ type: 'detention', amount: 15, unit: 'days' }],
    [{ type: 'fine', amount: 500, unit: 'KGS' }],
  ])
})

test('an administrative arrest is a verdict, a custodial one somebody held', async () => {
  const { mapping } = await guessed(
    'Date;Who;What\n2026-02-01;A B;administrative arrest\n2026-02-02;A B;arrested\n',
  )
  expect(mapping.kind).toMatchObject({
    values: { 'administrative arrest': 'conviction', arrested: 'detention' },
  })
})

test.each([
  ['Name;Date of arrest;Fine (EUR)\nAna Dorel;14.03.2026;210\n', 'detention', 'Date of arrest'],
  [
    'Date;City;Organiser;Participants\n14.03.2026;Orvik;Water Club;200-300\n',
    'assembly',
    'Participants',
  ],
  ['Name;Date;Sentence\nAna Dorel;14.03.2026;15 days of arrest\n', 'conviction', 'Sentence'],
])('without a column of kinds the headings tell one: %s', async (csv, kind, by) => {
  const { mapping, notes } = await guessed(csv)
  expect(mapping.kind).toBe(kind)
  expect(notes).toContain(`no column says the kind of record: “${kind}” is guessed from “${by}”`)
})

test('what the kind of all rows has not is left out, and said; what no cell can be leads nowhere', async () => {
  const { mapping, notes, rows } = await guessed(
    'No;Name;Date of arrest;Fine (EUR);Status\n1;Ana Dorel & Ivo Kern;14.03.2026;1 200;in custody\n2;Mira Osten;15.03.2026;n/a;freed\n',
  )
  expect(mapping.columns['Fine (EUR)']).toEqual([
    { slot: 'penalty', type: 'fine', unit: 'EUR', leave: true },
  ])
  expect(notes).toContain('“Status” leads nowhere yet')
  expect(notes.find(note => note.includes('Fine'))).toContain(
    'a second mapping, of kind conviction',
  )
  expect(rows.map(({ record, faults }) => [record?.target, faults])).toEqual([
    [['Ana Dorel', 'Ivo Kern'], []],
    [['Mira Osten'], []],
  ])
})

test('a heading says of which penalty, and of what, its cells tell how much', async () => {
  const { rows } = await guessed(
    'Name;Date;Prison, years\nAna Dorel;14.03.2026;2.5\nIvo Kern;15.03.2026;4\n',
  )
  expect(rows.map(({ record, faults }) => record?.penalty ?? faults)).toEqual([
    [{ type: 'prison', amount: 2.5, unit: 'years' }],
    [{ type: 'prison', amount: 4, unit: 'years' }],
  ])
})
