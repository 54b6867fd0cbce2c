import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  closeDesk,
  decide,
  exportRecords,
  importSheet,
  keepMapping,
  listIncidents,
  previewSheet,
  proposeMapping,
  undoImport,
  type Desk,
} from './index.ts'
import { deskOfTexts } from './test-desks.ts'

const root = mkdtempSync(join(tmpdir(), 'vigil-own-export-'))
let opened: Desk | undefined
const desk = () => opened ?? expect.fail('not open')
const file = join(root, 'records.csv')

beforeAll(async () => {
  const texts = {
    'held.txt': 'Police detained Ana Dorel in Lund on 4 May 2026.',
    'fined.txt': 'A court in Lund fined Ilan Roske 300 euros on 6 May 2026.',
  }
  opened = await deskOfTexts(root, texts)
  const { incidents } = await listIncidents(desk(), { drafts: true, kind: 'detention' })
  await decide(desk(), { record: incidents[0]?.records[0]?.record.id ?? '', verb: 'accept' })
  await exportRecords(desk(), file, { tier: 'internal', documents: [], drafts: true })
})
afterAll(async () => {
  await closeDesk(desk())
  rmSync(root, { recursive: true })
})

test('what a vault wrote itself is known there again', async () => {
  const { counts } = await previewSheet(desk(), { file }, 'vigil')
  expect(counts).toMatchObject({ same: 2, new: 0, changed: 0, conflict: 0, gone: 0 })
})

test('what was changed in it takes the place of what it says, and of what was judged only where that is asked for', async () => {
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('Lund', 'Umea'))
  const { rows } = await previewSheet(desk(), { file }, 'vigil')
  const kinds = rows.map(({ record, outcome }) => [record?.kind, outcome])
  expect(Object.fromEntries(kinds)).toEqual({ detention: 'conflict', conviction: 'changed' })
  const imported = await importSheet(desk(), { sheet: { file }, map: 'vigil' })
  expect(imported).toMatchObject({ taken: 1 })
  const places = async (kind: 'detention' | 'conviction') =>
    (await listIncidents(desk(), { drafts: true, kind })).incidents.map(one => one.value.where)
  expect(await places('conviction')).toEqual([['Umea']])
  expect(await places('detention')).toEqual([['Lund']])

  // Taken back, the record whose place it took stands as it had stood.
  await undoImport(desk(), imported.import.id)
  expect(await places('conviction')).toEqual([['Lund']])
  const again = (await previewSheet(desk(), { file }, 'vigil')).rows
  expect(again.map(({ outcome }) => outcome)).toEqual(rows.map(({ outcome }) => outcome))
})

test('rows of sheets that count from 1 each are told apart, and known again', async () => {
  const sheet = (name: string, rows: string) => {
    const path = join(root, name)
    writeFileSync(path, `No;Date;Victim\n${rows}`)
    return { file: path }
  }
  const first = sheet('first.csv', '1;2026-05-11;Tove Lindqar\n2;2026-05-12;Pavel Horak\n')
  const second = sheet('second.csv', '1;2026-06-11;Marta Velin\n2;2026-06-12;Petra Dahn\n')
  for (const [map, one] of Object.entries({ first, second })) {
    const { mapping } = await proposeMapping(desk(), one)
    await keepMapping(desk(), map, mapping)
    expect(await importSheet(desk(), { sheet: one, map })).toMatchObject({ taken: 2 })
  }
  // The first in a file of another name, with a row more, would stand twice.
  const july = sheet(
    'july.csv',
    `1;2026-05-11;Tove Lindqar\n2;2026-05-12;Pavel Horak\n3;2026-07-01;A B\n`,
  )
  await keepMapping(desk(), 'july', (await proposeMapping(desk(), july)).mapping)
  const preview = await previewSheet(desk(), july, 'july')
  expect(preview.counts.new).toBe(3)
  expect(preview.alike).toEqual({ map: 'first', rows: 2 })
  expect((await previewSheet(desk(), july, 'first')).alike).toBeNull()
  const again = join(root, 'again.csv')
  await exportRecords(desk(), again, { tier: 'internal', documents: [], drafts: true })
  const { counts } = await previewSheet(desk(), { file: again }, 'vigil')
  expect(counts).toMatchObject({ new: 0, changed: 0, conflict: 0, wrong: 0 })
  expect(counts.same).toBeGreaterThanOrEqual(6)
})
