import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder, vigil } from './command-line.ts'

type Row = {
  row: number | null
  key: string
  outcome: string
  faults: { cell: string; expected: string }[]
  differences: { slot: string; judged?: unknown }[]
}
type Shown = {
  document: { text: string; blocks: { start: number; end: number; at?: { cell?: string } }[] }
  records: Listed[]
}
type Listed = {
  state: string
  record: {
    id: string
    kind: string
    when: string | null
    spans: Record<string, [number, number][]>
    penalty?: unknown
    target?: unknown
  }
}

const lines = <Line>(out: string) =>
  out
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Line)

/** All that is shown but which decisions were ever taken: those stay in the journal, with what took them back. */
const stands = ({ records, ...rest }: Shown) => ({
  ...rest,
  records: records.map(record => ({ ...record, decisions: [] })),
})

async function vaultWithMapping() {
  const folder = temporaryFolder()
  const vault = join(folder, 'cases.vigil')
  const sheet = join(folder, 'cases.csv')
  copyFileSync('examples/sheets/cases.csv', sheet)
  const on = ['--vault', vault]
  await vigil(['init', vault, '--plain'])
  expect((await vigil(['sheet', 'map', 'cases', 'examples/sheets/cases.yaml', ...on])).code).toBe(0)
  const preview = async (file = sheet) =>
    lines<Row>(
      (
        await vigil([
          'sheet',
          'preview',
          file,
          '--map',
          'cases',
          '--only',
          'new,changed,conflict,same,wrong,gone',
          '--json',
          ...on,
        ])
      ).out,
    )
  const shown = async (name = 'cases.csv') =>
    JSON.parse((await vigil(['show', name, '--json', ...on])).out) as Shown
  const outcomes = async (file?: string) =>
    (await preview(file)).map(({ key, outcome }) => `${key} ${outcome}`)
  return { folder, sheet, on, preview, outcomes, shown }
}

test('a sheet is previewed, imported, imported again where it changed, and taken back', async () => {
  const { folder, sheet, on, preview, outcomes, shown } = await vaultWithMapping()

  const wrong = (await preview()).filter(({ outcome }) => outcome === 'wrong')
  expect(wrong.map(({ key, faults }) => [key, ...faults.map(({ cell }) => cell)])).toEqual([
    ['ODG-7', 'B10'],
    ['ODG-8', 'H11'],
  ])
  expect((await vigil(['list', ...on])).code).toBe(1)

  const first = await vigil(['sheet', 'import', sheet, '--map', 'cases', ...on])
  expect(first.out).toContain('6 rows taken in')
  expect(first.news).toContain('2 wrong')
  const { document, records } = await shown()
  expect(records).toHaveLength(6)
  expect(records.every(({ state }) => state === 'draft')).toBe(true)
  // Every value leads to its cell.
  const fine = records.find(({ record }) => record.kind === 'conviction')
  expect(fine?.record).toMatchObject({
    when: '2026-03-16',
    target: [{ name: 'Marta Velin', as: 'teacher' }],
    penalty: [{ type: 'fine', amount: 1200, unit: 'EUR' }],
  })
  const [start = 0, end = 0] = fine?.record.spans['penalty']?.[0] ?? []
  expect(document.text.slice(start, end)).toBe('1 200 EUR')
  expect(document.blocks.find(block => block.start === start)?.at?.cell).toBe('H5')
  // The rules do not read what was imported.
  expect((await vigil(['read', ...on])).code).toBe(1)
  expect((await outcomes()).filter(one => one.endsWith('new'))).toEqual([])
  expect((await vigil(['sheet', 'import', sheet, '--map', 'cases', ...on])).code).toBe(1)

  // A person amends one; the sheet changes that one and another, and loses a row.
  const search = records.find(({ record }) => record.kind === 'search')?.record.id ?? ''
  await vigil(['amend', search, 'when=2026-04-09', ...on])
  const newer = join(folder, 'cases-may.csv')
  const text = readFileSync(sheet, 'utf8')
  writeFileSync(
    newer,
    text
      .replace('04.2026;Search', '10.04.2026;Search')
      .replace('1 200 EUR', '1 000 EUR')
      .replace('31.06.2026', '30.06.2026')
      .replace(/^ODG-6.*\n/m, ''),
  )
  const rows = await outcomes(newer)
  expect(rows).toEqual([
    'ODG-1 same',
    'ODG-2 changed',
    'ODG-3 same',
    'ODG-4 conflict',
    'ODG-5 same',
    'ODG-7 new',
    'ODG-8 wrong',
    'ODG-6 gone',
  ])
  const conflict = (await preview(newer)).find(({ outcome }) => outcome === 'conflict')
  expect(conflict?.differences).toEqual([
    { slot: 'when', before: '2026-04', after: '2026-04-10', judged: '2026-04-09' },
  ])
  const before = await shown()

  const second = await vigil(['sheet', 'import', newer, '--map', 'cases', '--json', ...on])
  const { import: made } = JSON.parse(second.out) as { import: { id: string; rows: string } }
  expect(made.rows).toBe('5,9')
  const old = await shown()
  expect(old.records).toHaveLength(5)
  expect(old.records.find(({ record }) => record.id === search)?.record.when).toBe('2026-04-09')
  expect((await shown('cases-may.csv')).records.map(({ record }) => record.kind)).toEqual([
    'conviction',
    'detention',
  ])

  // The row in conflict is taken only where it is named.
  const named = await vigil([
    'sheet',
    'import',
    newer,
    '--map',
    'cases',
    '--rows',
    '7',
    '--json',
    ...on,
  ])
  const third = JSON.parse(named.out) as { import: { id: string } }
  expect((await shown()).records.find(({ record }) => record.id === search)?.state).toBe('refused')
  expect((await vigil(['sheet', 'undo', made.id, ...on])).code).toBe(1)
  expect((await vigil(['sheet', 'undo', third.import.id, ...on])).code).toBe(0)
  expect(stands(await shown())).toEqual(stands(old))
  expect((await vigil(['sheet', 'undo', made.id, ...on])).code).toBe(0)
  expect(stands(await shown())).toEqual(stands(before))
  expect((await shown('cases-may.csv')).records).toEqual([])
  expect((await vigil(['sheet', 'list', ...on])).out).toContain(made.id)
  expect((await vigil(['verify', '--deep', ...on])).code).toBe(0)
})

test('only chosen rows are taken, and the rest later', async () => {
  const { sheet, on, shown, outcomes } = await vaultWithMapping()
  await vigil(['sheet', 'import', sheet, '--map', 'cases', '--rows', '4-5', ...on])
  expect((await shown()).records).toHaveLength(2)
  expect((await outcomes()).slice(0, 3)).toEqual(['ODG-1 same', 'ODG-2 same', 'ODG-3 new'])
  await vigil(['sheet', 'import', sheet, '--map', 'cases', ...on])
  expect((await shown()).records).toHaveLength(6)
})

test('rows that were checked are accepted together, and an undo takes that back', async () => {
  const { folder, sheet, on, shown } = await vaultWithMapping()
  const mapping = join(folder, 'checked.yaml')
  writeFileSync(
    mapping,
    readFileSync('examples/sheets/cases.yaml', 'utf8').replace('reviewed: false', 'reviewed: true'),
  )
  await vigil(['sheet', 'map', 'cases', mapping, ...on])
  const done = await vigil(['sheet', 'import', sheet, '--map', 'cases', '--json', ...on])
  expect((await shown()).records.map(({ state }) => state)).toEqual(Array(6).fill('batch-accepted'))
  const { import: made } = JSON.parse(done.out) as { import: { id: string } }
  await vigil(['sheet', 'undo', made.id, ...on])
  expect((await shown()).records).toEqual([])
})

test('what Vigil writes as a sheet comes back the same', async () => {
  const { folder, sheet, on } = await vaultWithMapping()
  await vigil(['sheet', 'import', sheet, '--map', 'cases', ...on])
  const article = join(folder, 'march.txt')
  writeFileSync(
    article,
    'On 12 March 2026, police in Lemsk detained activist Ana Dorel during a march of some 300 people. A court fined Dorel "1,000 euros"; =SUM(A1) was written on the wall.',
  )
  await vigil(['add', article, ...on])
  await vigil(['read', ...on])
  await vigil(['accept', '--above', '0.95', ...on])
  const [one, two] = [join(folder, 'one.csv'), join(folder, 'two.csv')]
  const how = ['--format', 'csv', '--tier', 'internal', '--drafts', '--plain']
  expect((await vigil(['export', one, ...how, ...on])).code).toBe(0)
  const other = join(folder, 'other.vigil')
  await vigil(['init', other, '--plain'])
  const there = ['--vault', other]
  const taken = await vigil(['sheet', 'import', one, '--map', 'vigil', ...there])
  expect(taken).toMatchObject({ code: 0 })
  expect(taken.news).not.toContain('wrong')
  await vigil(['export', two, ...how, ...there])
  expect(readFileSync(two, 'utf8')).toBe(readFileSync(one, 'utf8'))
  expect(readFileSync(one, 'utf8')).toContain('ODG-5')
})

test('a mapping that is wrong is refused with its lines, and a column that is not there is named', async () => {
  const { folder, sheet, on } = await vaultWithMapping()
  const mapping = join(folder, 'bad.yaml')
  writeFileSync(mapping, 'kind: arrest\ncolumns:\n  Date: whenn\n  Town: where\n')
  const refused = await vigil(['sheet', 'map', 'bad', mapping, ...on])
  expect(refused.code).toBe(2)
  expect(refused.news).toContain('line 1: kind')
  expect(refused.news).toContain('line 3: columns')
  writeFileSync(mapping, 'kind: detention\ncolumns: { Datum: when }\n')
  await vigil(['sheet', 'map', 'other', mapping, ...on])
  const missing = await vigil(['sheet', 'preview', sheet, '--map', 'other', ...on])
  expect(missing).toMatchObject({ code: 2, news: expect.stringContaining('“Datum”') })
})

test('a mapping is guessed from the headings, to be looked at', async () => {
  const { sheet, on } = await vaultWithMapping()
  const proposed = await vigil(['sheet', 'propose', sheet, ...on])
  expect(proposed.out).toContain('header: 3')
  expect(proposed.out).toContain('key: No.')
  expect(proposed.out).toContain('order: day-month')
  expect(proposed.news).toContain('This is a guess')
})

test('a sheet that is public goes to another vault with its rows; the mapping for the next one stays', async () => {
  const { folder, sheet, on } = await vaultWithMapping()
  const secret = join(folder, 'secret.csv')
  writeFileSync(secret, 'Name,Told by\nAna Dorel,Mira Osten\n')
  const mapping = join(folder, 'secret.yaml')
  writeFileSync(mapping, 'kind: detention\ncolumns: { Name: target, Told by: source }\n')
  await vigil(['sheet', 'map', 'from the lawyer', mapping, ...on])
  await vigil(['sheet', 'import', secret, '--map', 'from the lawyer', ...on])
  await vigil(['sheet', 'import', sheet, '--map', 'cases', ...on])
  await vigil(['tier', 'public', 'cases.csv', ...on])
  const bundle = join(folder, 'public.bundle')
  const wish = ['--write', '--tier', 'public', '--plain']
  expect((await vigil(['exchange', bundle, ...wish, ...on])).code).toBe(0)
  const bytes = readFileSync(bundle)
  expect(['Mira', 'lawyer', 'Told by'].filter(words => bytes.includes(words))).toEqual([])

  const there = ['--vault', join(folder, 'there.vigil')]
  await vigil(['init', join(folder, 'there.vigil'), '--plain'])
  await vigil(['exchange', bundle, ...there])
  const listed = await vigil(['admit', '--list', ...there])
  const waiting = listed.out.split('\n').find(line => !line.includes(' own ')) ?? ''
  const fingerprint = /(?:[0-9a-f]{4} ){4}[0-9a-f]{4}/.exec(waiting)?.[0] ?? ''
  expect(await vigil(['admit', fingerprint, ...there])).toMatchObject({ code: 0 })
  const shown = await vigil(['show', 'cases.csv', '--json', ...there])
  expect((JSON.parse(shown.out) as Shown).records).toHaveLength(6)
  const [sheets, maps] = [
    await vigil(['sheet', 'list', ...there]),
    await vigil(['sheet', 'map', ...there]),
  ]
  expect(sheets.out).toContain('cases.csv')
  expect(sheets.out + maps.out).not.toContain('lawyer')
})
