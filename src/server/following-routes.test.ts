import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  addFiles,
  closeDesk,
  initVault,
  keepCountryFile,
  listIncidents,
  openDesk,
  readDocuments,
  type Desk,
} from '../desk/index.ts'
import { answerError } from './answer-error.ts'
import type {
  CaseFile,
  CasePage,
  CountryFiles,
  DueDate,
  Claims,
  Interventions,
  Laws,
  ObligationsPage,
  PunishedOver,
  Reminder,
} from './answers.ts'
import { deskRoutes } from './start-server.ts'

const CASES = `On 10 March 2026 activists held a rally on Fenarji Square in Almaty, Kazakhstan. On 12 March 2026, police in Almaty, Kazakhstan, detained activist Ana Dorel and student Bren Okado over the rally on Fenarji Square on 10 March 2026. On 20 March 2026, a court in Almaty, Kazakhstan, sentenced activist Ana Dorel to 15 days of administrative detention under Article 488 of the Code of Administrative Offences.

On 22 March 2026, Harbour Watch called on the Ministry of Justice to release Ana Dorel.`

const folder = mkdtempSync(join(tmpdir(), 'vigil-following-routes-'))
let desk: Desk
let app: Hono
const bugs: string[] = []

beforeAll(async () => {
  const texts = join(folder, 'texts')
  mkdirSync(texts)
  writeFileSync(join(texts, 'cases.txt'), CASES)
  await initVault(join(folder, 'demo.vigil'), null)
  desk = await openDesk(join(folder, 'demo.vigil'), {
    author: 'tester',
    passphrase: () => Promise.resolve(''),
  })
  for await (const { outcome } of addFiles(desk, [texts])) expect(outcome).toBe('added')
  await readDocuments(desk, { ids: [], again: false })
  const text = readFileSync('examples/deadlines/kz.yaml', 'utf8')
  await keepCountryFile(desk, { name: 'kz.yaml', text })
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
async function post<Body>(path: string, body: unknown, status = 201): Promise<Body> {
  const answer = await app.request(`/api/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  expect([path, answer.status]).toEqual([path, status])
  return JSON.parse(await answer.text())
}

const DAY = 'drafts=true&asOf=2026-03-25'
const anasCase = async (more = DAY) => {
  const { dockets } = await get<CasePage>(`cases?${DAY}`)
  const { case: of } = dockets.find(one => one.case.title.includes('Dorel')) ?? expect.fail('none')
  return get<CaseFile>(`cases/${of.id}?${more}`)
}

test('cases are paged, and filtered by what is open and by news', async () => {
  const all = await get<CasePage>(`cases?${DAY}`)
  expect(all).toMatchObject({ asOf: '2026-03-25' })
  expect(all.total).toBe(all.dockets.length)
  const page = await get<CasePage>(`cases?${DAY}&offset=0&limit=0`)
  expect(page).toMatchObject({ total: all.total, dockets: [] })
  const news = await get<CasePage>(`cases?${DAY}&since=2026-03-01&news=new&limit=500`)
  expect(news.news?.new).toBe(news.total)
  expect((await get<CasePage>(`cases?${DAY}&facing=true`)).total).toBe(0)
  expect((await get<CasePage>('cases')).total).toBe(0)
})

test('a case stands as on any day', async () => {
  const now = await anasCase()
  expect(now.docket?.defendants.find(({ name }) => name === 'Ana Dorel')).toMatchObject({
    stage: 'convicted',
    term: { on: '2026-03-27', left: [2, 2] },
    charges: [{ track: 'administrative' }],
  })
  const before = await anasCase('drafts=true&asOf=2026-03-13')
  expect(before.docket?.defendants.find(({ name }) => name === 'Ana Dorel')).toMatchObject({
    stage: 'detained',
  })
  expect((await anasCase('drafts=true&asOf=2026-03-01')).docket).toBeUndefined()
  const kinds = before.punished.flatMap(({ people }) =>
    people.flatMap(({ steps }) => steps.map(({ kind }) => kind)),
  )
  expect(new Set(kinds)).toEqual(new Set(['detention']))
})

test('dates are confirmed and corrected, and taken back', async () => {
  const term = async () =>
    (await anasCase()).docket?.defendants.find(({ name }) => name === 'Ana Dorel')?.term
  const { id = '' } = (await term()) ?? {}
  const { entry } = await post<{ entry: string }>('dates', { id, on: '2026-03-29', note: 'why' })
  expect(await term()).toMatchObject({ on: '2026-03-29', confirmed: { by: 'tester' } })
  await post('follow/undo', { entry }, 200)
  expect((await term())?.confirmed).toBeUndefined()
  const [due = expect.fail('nothing is due')] = (await anasCase()).deadlines
  await post('dates', { id: due.id })
  expect((await anasCase()).deadlines[0]?.confirmed?.value.on).toBe(due.on)
  await post('dates', { id, on: 'soon' }, 400)
  await post('dates', { id: 'ffff0000' }, 404)
})

test('a question is opened, judged and judged anew with reasons of its own', async () => {
  const claims = () => get<Claims>('claims?drafts=true')
  const [incident] = (await anasCase()).docket?.case.incidents ?? []
  const { incidents } = await listIncidents(desk, { drafts: true })
  const records = incidents.find(({ id }) => id === incident)?.records ?? []
  const record = records[0]?.record.id ?? ''
  const versions = [
    { says: 'police', by: ['Orvale Post'], records: [record] },
    { says: 'unknown men', by: [], records: [] },
  ]
  const about = 'Who broke up the rally?'
  const { question } = await post<{ question: string }>('questions/open', { about, versions })
  const opened = async () =>
    (await claims()).questions.find(({ subject }) => subject === question) ?? expect.fail('gone')
  expect(await opened()).toMatchObject({
    value: { relation: null },
    told: [
      { says: 'police', records: [{ record, document: expect.any(String) }], against: [] },
      {},
    ],
  })
  await post('questions', { question, relation: 'contradicts', note: 'both cannot be' })
  await post('questions', { question, relation: 'contradicts', against: [{ version: 2, record }] })
  expect(await opened()).toMatchObject({
    value: { note: 'both cannot be' },
    told: [{}, { against: [{ record }] }],
  })
  await post('questions', { question, relation: 'compatible' })
  expect((await opened()).value.note).toBeUndefined()
  await post('questions', { question, relation: null, against: [{ version: 3, record }] }, 400)
  await post('questions/open', { about: ' ', versions }, 400)
  await post('questions/open', { about, versions: [] }, 400)
  await post(
    'questions/open',
    { about, versions: [{ says: 'x', by: [], records: ['ffff0000'] }] },
    404,
  )
  await post('distances', { document: records[0]?.documentId, distance: 'primary' })
  await post('distances', { document: 'ffff0000', distance: 'primary' }, 404)
  await post('distances', { document: records[0]?.documentId, distance: 'far' }, 400)
})

test('who was asked stands in the log of the case and with what to ask about', async () => {
  const { id } = await anasCase()
  const contact = { who: 'lawyer L.', how: 'by phone', asked: 'Will she appeal?', about: [id] }
  const written = await post<{ id: string }>('contacts', { ...contact, on: '2026-03-24' })
  await post('contacts/answer', { contact: written.id, answer: 'She will.' })
  const { contacts } = await anasCase()
  expect(contacts).toMatchObject([{ value: { by: 'tester', answer: 'She will.' } }])
  const asks = await get<readonly Reminder[]>(`reminders?${DAY}&near=30`)
  expect(asks.find(({ kind }) => kind === 'deadline')?.asked).toHaveLength(1)
  await post('contacts', { ...contact, about: ['ffff0000'] }, 404)
  await post('contacts', { ...contact, who: ' ' }, 400)
})

test('interventions are written, taken, due and replied to', async () => {
  const { id } = await anasCase()
  const made = { title: 'Free her', form: 'letter', by: ['Harbour Watch'], to: [], due: null }
  const sent = '2026-03-15'
  const letter = await post<{ id: string }>('interventions', { ...made, sent, about: [id] })
  expect((await anasCase()).interventions).toMatchObject([{ after: [expect.any(String)] }])
  const change = { intervention: letter.id, due: '2026-04-15' }
  await post('interventions/change', change)
  const reply = { on: '2026-04-01', says: 'No grounds.' }
  await post('interventions/change', { intervention: letter.id, reply })
  expect((await anasCase()).interventions).toMatchObject([{ value: { reply: null } }])
  expect((await anasCase('drafts=true&asOf=2026-04-02')).interventions).toMatchObject([
    { value: { reply } },
  ])
  const { interventions, proposed } = await get<Interventions>('interventions?drafts=true')
  expect(interventions).toMatchObject([{ value: { due: '2026-04-15', reply } }])
  const [{ record } = expect.fail('none proposed')] = proposed
  await post('interventions/take', { record })
  await post('interventions/take', { record }, 404)
  await post('interventions', { ...made, form: 'shout', sent, about: [] }, 400)
})

test('laws, provisions, obligations and who was punished together', async () => {
  const { provisions } = await get<Laws>('laws?drafts=true')
  expect(provisions.map(({ provision }) => provision).join()).toContain('488')
  const page = await get<ObligationsPage>('obligations?drafts=true&kind=conviction&limit=1')
  const [row = expect.fail('no row')] = page.rows
  const freedoms = ['assembly', 'expression']
  const said = { incident: row.incident, freedoms, section: 'assembly' }
  await post('obligations', said)
  const after = await get<ObligationsPage>('obligations?drafts=true&kind=conviction&limit=1')
  expect(after.rows).toMatchObject([{ freedoms, corrected: { by: 'tester' } }])
  await post('obligations', { ...said, section: 'association' }, 400)
  const punished = await get<readonly PunishedOver[]>('punished?drafts=true')
  expect(punished[0]?.people.map(({ name }) => name).toSorted()).toEqual([
    'Ana Dorel',
    'Bren Okado',
  ])
  expect(await get<readonly PunishedOver[]>('punished?drafts=true&twice=true')).toEqual([])
  const some = await get<{ total: number }>('incidents?drafts=true&bearing=violation')
  const every = await get<{ total: number }>('incidents?drafts=true')
  expect(some.total).toBeGreaterThan(0)
  expect(some.total).toBeLessThan(every.total)
})

test('country files are listed, corrected with the line of what is wrong, never written over another, and taken away', async () => {
  const [kept = expect.fail('none')] = await get<CountryFiles>('country-files')
  expect(kept).toMatchObject({ country: 'KZ', name: 'kz.yaml' })
  expect(kept.rules.length).toBeGreaterThan(1)
  const write = async (of: string | null, text: string, status = 400) =>
    post<{ error: { message: string } }>('country-files', { of, text }, status)
  const wrong = kept.text.replace('15 days', 'a while')
  const line = wrong.split('\n').findIndex(one => one.includes('a while')) + 1
  expect((await write('KZ', wrong)).error.message).toContain(`  line ${line}: rules › no. 1`)
  expect((await write(null, kept.text)).error.message).toContain('line 2: there is a file for KZ')
  const other = kept.text.replace('country: KZ', 'country: RU')
  expect((await write('KZ', other)).error.message).toContain('line 2: it is the file of KZ')
  await write('KZ', kept.text.replace('within: 10 days', 'within: 12 days'), 201)
  await write(null, other, 201)
  const due = await get<readonly DueDate[]>(`deadlines?${DAY}`)
  expect(due.map(({ rule }) => rule.within)).toContain('12 days')
  await post('country-files/drop', { country: 'RU' }, 200)
  expect((await get<CountryFiles>('country-files')).map(({ country }) => country)).toEqual(['KZ'])
})
