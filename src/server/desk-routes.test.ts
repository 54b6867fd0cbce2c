import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ReviewedRecord } from '../codebook/index.ts'
import {
  addFiles,
  closeDesk,
  initVault,
  openDesk,
  readDocuments,
  type Desk,
} from '../desk/index.ts'
import { answerError } from './answer-error.ts'
import type {
  DocumentPage,
  LexiconVersion,
  ProposalPage,
  SaidLink,
  ShownDocument,
} from './answers.ts'
import { deskRoutes } from './start-server.ts'

const folder = mkdtempSync(join(tmpdir(), 'vigil-routes-'))
let desk: Desk
let app: Hono
const bugs: string[] = []

beforeAll(async () => {
  const path = join(folder, 'demo.vigil')
  await initVault(path, null)
  desk = await openDesk(path, { author: 'tester', passphrase: () => Promise.resolve('') })
  for await (const { outcome } of addFiles(desk, ['examples/01-water-rally-agency.txt'])) {
    expect(outcome).toBe('added')
  }
  await readDocuments(desk, { ids: [], again: false })
  app = new Hono().route('/api', deskRoutes(desk))
  app.onError(answerError(error => bugs.push(error.message)))
})
afterAll(async () => {
  await closeDesk(desk)
  rmSync(folder, { recursive: true })
  expect(bugs).toEqual([])
})

async function get<Body>(path: string): Promise<Body> {
  const answer = await app.request(`/api/${path}`)
  expect([path, answer.status]).toEqual([path, 200])
  return JSON.parse(await answer.text())
}
const post = (path: string, body: unknown) =>
  app.request(`/api/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
const judged = async (answer: Response): Promise<ReviewedRecord> => {
  expect(answer.status).toBe(201)
  return JSON.parse(await answer.text())
}
const firstDocument = async () => {
  const { documents, total, next } = await get<DocumentPage>('documents?limit=1')
  expect([total, typeof next]).toEqual([1, 'number'])
  return documents[0]?.id ?? ''
}
const show = async () => get<ShownDocument>(`documents/${await firstDocument()}`)

test('documents are listed, shown and searched', async () => {
  const { document, records } = await show()
  expect(document.text).toContain('Fenarji Square')
  expect(records.length).toBeGreaterThan(3)
  const found = await (await post('search', { query: 'Fenarji' })).json()
  expect(found).toMatchObject({ total: 1, hits: [{ document: { id: document.id } }] })
})

test('a record is accepted, amended, refused, taken back, and found by its id', async () => {
  const { records } = await show()
  const [{ record } = expect.fail('no records')] = records
  const decide = (verb: string, more = {}) =>
    post('decisions', { record: record.id, verb, ...more })
  expect((await judged(await decide('accept'))).state).toBe('accepted')
  const changes = { when: '2031-04', where: ['Pier 3'], count: null }
  const amended = await judged(await decide('amend', { changes }))
  expect(amended.record).toMatchObject({ when: '2031-04', where: ['Pier 3'] })
  expect(amended.record.count).toBeUndefined()
  expect((await judged(await decide('refuse'))).state).toBe('refused')
  expect((await judged(await post('undo', { record: record.id }))).record.when).toBe('2031-04')
  expect(await get<ReviewedRecord>(`records/${record.id}`)).toMatchObject({ state: 'accepted' })
})

test('a record is made by hand from words of the text', async () => {
  const { document } = await show()
  const start = document.text.indexOf('clean tap water')
  const made = { document: document.id, kind: 'assembly', slots: { status: 'held' } }
  const quote = { start, end: start + 'clean tap water'.length }
  const reviewed = await judged(await post('records', { ...made, quote }))
  expect(reviewed).toMatchObject({ byHand: true, record: { quote: { exact: 'clean tap water' } } })
})

test.each([
  'incidents?drafts=true',
  'incidents?kind=detention&limit=5',
  'proposals',
  'cases?drafts=true',
  'counts?unit=people&by=month&drafts=true',
  'permits?drafts=true',
  'claims',
])('%s answers', path => get(path))
test('an incident is shown with its documents', async () => {
  const { incidents } = await get<{ incidents: { id: string }[] }>('incidents?drafts=true')
  const shown = await get(`incidents/${incidents[0]?.id}`)
  expect(shown).toMatchObject({ incident: { id: incidents[0]?.id }, documents: [{}] })
})
test('an update is composed, and says that it is not cleared', async () => {
  const update = await get('update?from=2026-01-01&to=2026-12-31&drafts=true')
  expect(update).toMatchObject({ cleared: false, report: { footnotes: expect.any(Array) } })
})
test('what may be one is joined in a batch, listed and taken back', async () => {
  const { groups } = await get<ProposalPage>('proposals')
  const proposals = groups.flatMap(group => group.pairs)
  const pairs = proposals.slice(0, 2).map(({ of, left, right }) => ({ of, left, right }))
  const of = pairs[0]?.of ?? 'person'
  const joined = await post('links/batch', { pairs })
  expect([joined.status, await joined.json()]).toMatchObject([201, { linked: pairs.length }])
  const { said } = await get<{ said: SaidLink[] }>(`links?of=${of}`)
  expect(said).toMatchObject([{ verb: 'same', by: 'tester' }])
  const undone = await post('links/undo', { entry: said[0]?.entry })
  expect(await undone.json()).toEqual({ takenBack: pairs.length })
  expect(await get(`links?of=${of}`)).toEqual({ said: [] })
})
test('a note is taken in', async () => {
  const note = { text: 'The hearing was put off.', type: 'call', by: 'heron', taken: '2026-06-01' }
  const answer = await post('notes', { ...note, consent: { store: true } })
  expect([answer.status, await answer.json()]).toEqual([
    201,
    expect.objectContaining({ note: true }),
  ])
})
test('the vault is verified', async () => {
  expect((await post('vault/verify', {})).status).toBe(200)
  expect(await get('vault/heads')).toEqual([expect.anything()])
})

test.each<[string, number, string]>([
  ['documents/0000000000', 404, 'not-found'],
  ['documents/0000000000/copies', 404, 'not-found'],
  ['records/0000000000', 404, 'not-found'],
  ['incidents/0000000000', 404, 'not-found'],
  ['documents?limit=100000', 400, 'input-invalid'],
  ['incidents?kind=picnic', 400, 'input-invalid'],
  ['incidents?from=yesterday', 400, 'input-invalid'],
  ['update?from=2026-13-45&to=2026-12-31', 400, 'date-invalid'],
  ['update', 400, 'input-invalid'],
])('%s → %i %s', async (path, status, code) => {
  const answer = await app.request(`/api/${path}`)
  expect([answer.status, await answer.json()]).toMatchObject([status, { error: { code } }])
})
test.each<[string, unknown, number]>([
  ['decisions', { record: '0000000000', verb: 'accept' }, 404],
  ['decisions', { record: 'x', verb: 'forget' }, 400],
  ['decisions', {}, 400],
  ['decisions', [], 400],
  ['undo', { record: '0000000000' }, 404],
  ['records', { document: 'x', kind: 'charge', quote: { start: 1, end: 2 } }, 400],
  ['search', { query: 1 }, 400],
  ['links', { verb: 'same', of: 'river', left: 'a', right: 'b' }, 400],
  ['links/batch', { pairs: [] }, 400],
  ['links/batch', { pairs: [{ of: 'person', left: 'person:x', right: 'person:y' }] }, 404],
  ['links/undo', { entry: '00000000' }, 404],
  ['notes', { text: '' }, 400],
])('%s %j → %i', async (path, body, status) => expect((await post(path, body)).status).toBe(status))
test('own words are tried, kept, read with, listed and taken away', async () => {
  const lexicon = { name: 'words.yaml', text: 'titles: [aksakal]' }
  const tried = await post('lexicon/try', { lexicon, limit: 50 })
  expect([tried.status, await tried.json()]).toMatchObject([200, { changes: [], next: null }])
  const wrong = await post('lexicon', { ...lexicon, text: 'titels: [a]' })
  expect([wrong.status, await wrong.text()]).toEqual([400, expect.stringContaining('line 1')])
  expect((await post('lexicon', lexicon)).status).toBe(201)
  const { unread } = await get<{ unread: number }>('reading')
  expect(unread).toBeGreaterThan(1)
  const some = await post('reading', { limit: 1 })
  expect(await some.json()).toMatchObject({ documents: 1, left: unread - 1 })
  expect((await post('lexicon/drop', {})).status).toBe(200)
  const { versions } = await get<{ versions: LexiconVersion[] }>('lexicon')
  expect(versions.map(({ stands, kept }) => [stands, kept?.name])).toEqual([
    [true, undefined],
    [false, 'words.yaml'],
  ])
})
test('what is no JSON is said to be none', async () => {
  const headers = { 'content-type': 'application/json' }
  const answer = await app.request('/api/undo', { method: 'POST', headers, body: '{"record":' })
  expect([answer.status, (await answer.text()).length > 10]).toEqual([400, true])
})

test('an original is given shut in, in ranges, and only what is no more than dots and sound', async () => {
  for await (const added of addFiles(desk, ['test/files/verdict.png', 'test/files/ruling.pdf']))
    expect(added.outcome).toBe('added')
  const { documents } = await get<DocumentPage>('documents?limit=2')
  const [pdf, picture] = documents.map(({ id }) => `/api/documents/${id}/original`)
  const whole = await app.request(picture ?? '')
  expect(Buffer.from(await whole.arrayBuffer())).toEqual(readFileSync('test/files/verdict.png'))
  const told = (answer: Response) =>
    ['content-type', 'content-security-policy', 'x-content-type-options', 'content-range'].map(
      name => answer.headers.get(name),
    )
  const shut = "sandbox; default-src 'none'"
  expect(told(whole)).toEqual(['image/png', shut, 'nosniff', null])
  const { size } = statSync('test/files/verdict.png')
  const part = await app.request(picture ?? '', { headers: { range: 'bytes=1-3' } })
  expect([part.status, await part.text()]).toEqual([206, 'PNG'])
  expect(told(part)).toEqual(['image/png', shut, 'nosniff', `bytes 1-3/${size}`])
  const beyond = await app.request(picture ?? '', { headers: { range: `bytes=${size}-` } })
  expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, `bytes */${size}`])
  expect((await app.request(pdf ?? '')).status).toBe(403)
  expect((await app.request(`/api/documents/${'0'.repeat(64)}/original`)).status).toBe(404)
  const written = await post('transcripts', {
    of: documents[1]?.id,
    text: 'The court: not guilty.',
  })
  expect(written.status).toBe(201)
})
