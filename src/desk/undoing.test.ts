import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import {
  acceptAbove,
  addNote,
  closeDesk,
  decide,
  keepMapping,
  importSheet,
  linkSeveral,
  listDocuments,
  listIncidents,
  parseMapping,
  reviewQueue,
  seal,
  setConsent,
  setLeaning,
  setTier,
  showDocument,
  undoBatch,
  undoLast,
  undoNamed,
  verifyVault,
  type Desk,
} from './index.ts'
import { deskOfTexts } from './test-desks.ts'

const TEXTS = {
  'march.txt':
    'On 12 March 2026, police in Lemsk detained activist Ana Dorel during a march. On 20 March 2026, a court in Lemsk sentenced Ana Dorel to 15 days of administrative detention.',
  'paper.txt':
    'On 12 March 2026, police in Lemsk detained Anna Dorell. On 2 March 2026, Lemsk City Hall refused the Clean Water Committee permission to hold a rally on Mill Square.',
}
const root = mkdtempSync(join(tmpdir(), 'vigil-undoing-'))
const open: Desk[] = []
let count = 0
let desk: Desk

beforeEach(async () => {
  desk = await deskOfTexts(mkdtempSync(join(root, `${(count += 1)}-`)), TEXTS)
  open.push(desk)
})
afterAll(async () => {
  for (const one of open) await closeDesk(one)
  rmSync(root, { recursive: true })
})

/** All that follows from what was said; that it was said and taken back stays in the journal. */
async function standing() {
  const { documents } = await listDocuments(desk)
  const shown = []
  for (const { id } of documents) {
    const { records, batches } = await showDocument(desk, id)
    shown.push(records, batches)
  }
  const accepted = await listIncidents(desk, {})
  const all = await listIncidents(desk, { drafts: true })
  const whole = JSON.stringify({ documents, shown, accepted, all }, (key, value: unknown) =>
    key === 'decisions' ? undefined : value,
  )
  const plain: unknown = JSON.parse(whole)
  return plain
}

const drafts = async () => (await reviewQueue(desk)).items.map(item => item.record.record.id)
const accept = async (at: number) => {
  const record = (await drafts())[at] ?? expect.fail('nothing waits')
  await decide(desk, { record, verb: 'accept' })
  return record
}

test('a batch is taken back as one, and all is as it was before', async () => {
  await accept(0)
  const before = await standing()
  const { batch, records } = await acceptAbove(desk, 0.01)
  expect(records).toBeGreaterThan(2)
  const [one] = (await listDocuments(desk)).documents
  const { batches } = await showDocument(desk, one?.id ?? '')
  expect(batches).toMatchObject([{ batch, total: records, by: 'tester' }])
  expect(await undoNamed(desk, batch.slice(0, 8))).toEqual({
    of: 'batch',
    batch,
    records,
    judgedSince: 0,
  })
  expect(await standing()).toEqual(before)
  expect((await verifyVault(desk, { deep: true })).findings).toEqual([])
  await expect(undoBatch(desk, batch)).rejects.toThrow(/no batch that stands/)
})

test('one record of a batch is taken back singly; the rest goes as one', async () => {
  const before = await standing()
  const [first = ''] = await drafts()
  const { batch, records } = await acceptAbove(desk, 0.01)
  expect(await undoNamed(desk, first)).toMatchObject({ of: 'record', after: { state: 'draft' } })
  expect(await drafts()).toEqual([first])
  expect(await undoLast(desk)).toMatchObject({ of: 'batch', batch, records: records - 1 })
  expect(await standing()).toEqual(before)
})

test('what was said of a record of a batch since stays, and is told', async () => {
  const [first = ''] = await drafts()
  const { batch, records } = await acceptAbove(desk, 0.01)
  await decide(desk, { record: first, verb: 'amend', changes: { when: '2026-03-11' } })
  expect(await undoBatch(desk, batch)).toEqual({ batch, records, judgedSince: 1 })
  expect(await drafts()).not.toContain(first)
  expect(await drafts()).toHaveLength(records - 1)
})

test('each undo takes back what was done last, whatever it was', async () => {
  const stages: unknown[] = [await standing()]
  const acts: (readonly [string, () => Promise<unknown>])[] = [
    ['record', () => accept(0)],
    [
      'links',
      () =>
        linkSeveral(desk, {
          verb: 'same',
          of: 'person',
          ends: ['person:ana dorel', 'person:anna dorell'],
        }),
    ],
    ['batch', () => acceptAbove(desk, 0.01)],
    ['written', () => setLeaning(desk, 'Clean Water Committee', 'critical')],
  ]
  for (const [, act] of acts) {
    await act()
    stages.push(await standing())
  }
  for (const [at, [of]] of [...acts.entries()].toReversed()) {
    expect(await undoLast(desk)).toMatchObject({ of })
    expect(await standing()).toEqual(stages[at])
  }
  await expect(undoLast(desk)).rejects.toThrow(
    /^Nothing was taken back.*a document was taken in; vigil forget/s,
  )
})

test('what no undo takes back is named, and the judgement before it stays', async () => {
  const record = await accept(0)
  const note = await addNote(desk, {
    text: 'Ana Dorel said that she was held for two days.',
    by: 'tester',
    taken: '2026-03-14',
    type: 'interview',
    consent: { store: true },
  })
  const said: (readonly [RegExp, () => Promise<unknown>])[] = [
    [/a document was taken in; vigil forget/, () => drafts()],
    [
      /consent was written down; vigil consent NOTE/,
      () => setConsent(desk, note.id, { uses: { publish: true } }),
    ],
    [/a tier was set; vigil tier/, () => setTier(desk, [note.id], 'partner')],
    [
      /words were sealed/,
      () =>
        seal(desk, { text: 'who she is', about: note.id }, () => Promise.resolve('second words')),
    ],
  ]
  const before = await standing()
  for (const [why, act] of said) {
    await act()
    const error = await undoLast(desk).catch((thrown: unknown) => thrown)
    expect(String(error)).toMatch(why)
    expect(String(error)).toContain(`vigil undo ${record.slice(0, 8)}`)
  }
  expect(await standing()).not.toEqual(before) // the tier
  expect(await undoNamed(desk, record)).toMatchObject({ after: { state: 'draft' } })
  await accept(0)
  expect(await undoLast(desk)).toMatchObject({ of: 'record' })
})

test('an import is taken back with its judgements', async () => {
  const before = await drafts()
  const file = join(root, 'held.csv')
  writeFileSync(file, 'No,Date,Name\n1,2026-01-04,Ilan Morev\n2,2026-01-05,Ruta Selin\n')
  const mapping =
    'kind: detention\nkey: No\nreviewed: true\ncolumns: { Date: when, Name: target }\n'
  await keepMapping(desk, 'held', parseMapping(mapping, 'held.yaml'))
  const imported = await importSheet(desk, { sheet: { file }, map: 'held' })
  expect(await undoLast(desk)).toMatchObject({ of: 'import', import: { id: imported.import.id } })
  expect((await listIncidents(desk, {})).total).toBe(0)
  expect(await drafts()).toEqual(before)
  await expect(undoLast(desk)).rejects.toThrow(/a setting, a mapping/)
})
