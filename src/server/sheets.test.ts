import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeDesk, initVault, openDesk, type Desk } from '../desk/index.ts'
import { answerError } from './answer-error.ts'
import type { GuessedMapping, Imported, KeptSheets, PreviewPage } from './answers.ts'
import { jsonOnly, SHEET_LIMIT, smallBodies } from './json-only.ts'
import { deskRoutes } from './start-server.ts'

const folder = mkdtempSync(join(tmpdir(), 'vigil-sheets-'))
const CSV =
  'No.;Date;Kind;Victim\n1;14.03.2025;detention;Ana Dorel\n2;soon;detention;Tove Lindqar\n3;16.03.2025;search;Ilan Roske\n'
let desk: Desk
let app: Hono
const bugs: string[] = []

beforeAll(async () => {
  const path = join(folder, 'demo.vigil')
  await initVault(path, null)
  desk = await openDesk(path, { author: 'tester', passphrase: () => Promise.resolve('') })
  app = new Hono()
  app.use('/api/*', jsonOnly, smallBodies)
  app.route('/api', deskRoutes(desk))
  app.onError(answerError(error => bugs.push(error.message)))
})
afterAll(async () => {
  await closeDesk(desk)
  rmSync(folder, { recursive: true })
  expect(bugs).toEqual([])
})

const post = (path: string, body: unknown) =>
  app.request(`/api/sheets${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
const send = (bytes: string, headers: Readonly<Record<string, string>>) =>
  app.request('/api/sheets/open', {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', ...headers },
    body: bytes,
  })
async function answered<Body>(answer: Response, status = 200): Promise<Body> {
  const text = await answer.text()
  expect([text.slice(0, 300), answer.status]).toEqual([text.slice(0, 300), status])
  return JSON.parse(text)
}
const refusal = async (answer: Response) => {
  const { error } = await answered<{ error: { code: string; message: string } }>(
    answer,
    answer.status,
  )
  return [answer.status, error.code, error.message]
}
const kept = async () => answered<KeptSheets>(await app.request('/api/sheets'))
const open = async () =>
  (await answered<{ id: string }>(await send(CSV, { 'x-file-name': 'cases.csv' }), 201)).id

test('a sheet is opened, mapped, previewed in pages, imported in part and taken back', async () => {
  const document = await open()
  expect((await kept()).documents).toEqual([])
  const { mapping, columns } = await answered<GuessedMapping>(await post('/propose', { document }))
  expect(columns.map(({ letter, heading, examples }) => [letter, heading, examples[0]])).toEqual([
    ['A', 'No.', '1'],
    ['B', 'Date', '14.03.2025'],
    ['C', 'Kind', 'detention'],
    ['D', 'Victim', 'Ana Dorel'],
  ])
  await answered(await post('/mappings', { name: 'cases', mapping }), 201)

  const about = { document, map: 'cases' }
  const page = await answered<PreviewPage>(
    await post('/preview', { ...about, only: 'new', offset: 1, limit: 1 }),
  )
  expect(page).toMatchObject({
    total: 2,
    counts: { new: 2, wrong: 1 },
    rows: [{ row: 4 }],
    faults: [{ column: 'Date', cell: 'B3', found: 'soon', rows: 1 }],
  })
  const done = await answered<Imported>(
    await post('/import', { ...about, choice: { without: [4] } }),
    201,
  )
  expect(done).toMatchObject({ taken: 1, left: { wrong: 1, notChosen: 1 }, import: { rows: '2' } })
  const after = await kept()
  expect([after.documents[0]?.name, after.imports.length, after.mappings[0]?.name]).toEqual([
    'cases.csv',
    1,
    'cases',
  ])
  await answered(await post('/undo', { import: done.import.id }), 201)
  expect((await kept()).imports[0]?.undone?.by).toBe('tester')
})

test('records leave as a sheet that comes back as it went, and nothing sealed does', async () => {
  const wish = { tier: 'internal', drafts: true }
  expect((await refusal(await post('/records', wish)))[1]).toBe('nothing-to-do')
  await answered(await post('/import', { document: await open(), map: 'cases' }), 201)
  type Leaving = { csv: string; records: number; withdrawn: number }
  const { csv, ...counts } = await answered<Leaving>(await post('/records', wish), 201)
  expect(counts).toEqual({ records: 2, withdrawn: 0 })
  const back = await answered<{ id: string }>(await send(csv, { 'x-file-name': 'out.csv' }), 201)
  const preview = await post('/preview', { document: back.id, map: 'vigil' })
  expect((await answered<PreviewPage>(preview)).counts).toMatchObject({ same: 2, new: 0, wrong: 0 })
  expect((await refusal(await post('/records', { ...wish, tier: 'sealed' })))[1]).toBe(
    'input-invalid',
  )
})

test.each<[string, string, unknown, string]>([
  ['an unknown document', '/preview', { document: 'f'.repeat(64), map: 'cases' }, 'not-found'],
  ['a mapping that nobody kept', '/preview', { document: '', map: 'none' }, 'not-found'],
  [
    'a slot that is none',
    '/mappings',
    { name: 'x', mapping: { kind: 'detention', columns: { A: 'shoes' } } },
    'input-invalid',
  ],
  [
    'the name of its own sheets',
    '/mappings',
    { name: 'vigil', mapping: { kind: 'detention', columns: {} } },
    'usage',
  ],
  [
    'a page that is too long',
    '/preview',
    { document: '', map: 'cases', limit: 100_000 },
    'input-invalid',
  ],
  [
    'a row before the first',
    '/import',
    { document: '', map: 'cases', choice: { only: [0] } },
    'input-invalid',
  ],
  [
    'what is no choice',
    '/import',
    { document: '', map: 'cases', choice: { rows: '2' } },
    'input-invalid',
  ],
  ['an import that is not there', '/undo', { import: 'ffff' }, 'not-found'],
])('%s is refused', async (...[, path, body, code]) => {
  const document = await open()
  const asked = Object.assign({}, body)
  const answer = await post(
    path,
    'document' in asked && asked.document === '' ? { ...asked, document } : asked,
  )
  expect((await refusal(answer))[1]).toBe(code)
})

test('what is no file, no sheet, or too large says so', async () => {
  expect(await refusal(await send(CSV, {}))).toEqual([
    400,
    'input-invalid',
    expect.stringContaining('X-File-Name'),
  ])
  expect(await refusal(await send(CSV, { 'x-file-name': '%E0%A4%A' }))).toEqual([
    400,
    'input-invalid',
    expect.stringContaining('X-File-Name'),
  ])
  expect(await refusal(await send('Ana Dorel was fined.\n', { 'x-file-name': 'a.txt' }))).toEqual([
    400,
    'input-invalid',
    expect.stringContaining('is no spreadsheet'),
  ])
  expect(await refusal(await send(CSV, { 'content-type': 'text/csv' }))).toEqual([
    400,
    'input-invalid',
    expect.stringContaining('application/octet-stream'),
  ])
  const tooLong = { 'x-file-name': 'a.csv', 'content-length': String(SHEET_LIMIT + 1) }
  expect((await refusal(await send(CSV, tooLong)))[1]).toBe('input-too-large')
  const long = { document: 'x'.repeat(5_000_000), map: 'cases' }
  expect((await refusal(await post('/preview', long)))[1]).toBe('input-too-large')
})

test('of the sheets that were opened the last few are held', async () => {
  const ids = []
  for (const name of ['Aru', 'Bela', 'Ceyda', 'Dana']) {
    const answer = await send(CSV.replace('Dorel', name), { 'x-file-name': `${name}.csv` })
    ids.push((await answered<{ id: string }>(answer, 201)).id)
  }
  const codes = []
  for (const document of ids) codes.push((await post('/propose', { document })).status)
  expect(codes).toEqual([404, 200, 200, 200])
})
