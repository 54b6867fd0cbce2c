import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rowsOf } from '../reconcile/index.ts'
import {
  addFiles,
  closeDesk,
  decide,
  initVault,
  listIncidents,
  openDesk,
  readDocuments,
  type Desk,
} from './index.ts'
import { forgetPicture, pictureOf } from './picture.ts'

const root = mkdtempSync(join(tmpdir(), 'vigil-picture-'))
let desk: Desk

beforeAll(async () => {
  await initVault(join(root, 'kept.vigil'), null)
  const passphrase = () => Promise.resolve('')
  desk = await openDesk(join(root, 'kept.vigil'), { author: 'tester', passphrase })
})

afterAll(async () => {
  await closeDesk(desk)
  rmSync(root, { recursive: true })
})

/** All rows of the picture as it is kept, in one order. */
async function drawn() {
  const { reconciled, review, documents, read } = await pictureOf(desk)
  const tables = Object.entries(reconciled).map(([name, table]) => [
    name,
    rowsOf<unknown>(table).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  ])
  const reviews = [...review.documents.values()]
    .map(({ document, records, decisions, idle }) => ({ document, records, decisions, idle }))
    .toSorted((a, b) => (a.document < b.document ? -1 : 1))
  const infos = [...documents].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return { tables, reviews, places: review.places, order: review.order, infos, read }
}

async function take(name: string, text: string): Promise<void> {
  writeFileSync(join(root, name), text)
  for await (const { outcome } of addFiles(desk, [join(root, name)])) expect(outcome).toBe('added')
}

test.each([
  ['Police detained Ana Dorel in Lund on 4 May 2024. She was released on 5 May 2024.', false],
  ['On 4 May 2024 Anna Dorell was detained in Lund. A court fined Ivo Kern on 6 May 2024.', false],
  ['Ana Dorel, a teacher in Lund, was charged on 9 June 2024 with hooliganism.', true],
])('what is read is taken in as if all were computed anew: %s', async (text, again) => {
  await pictureOf(desk)
  await take(`${text.length}.txt`, text)
  await readDocuments(desk, { ids: [], again })
  expect(desk.cache.picture).toBeDefined()
  const { incidents } = await listIncidents(desk, { drafts: true })
  const first = incidents.find(({ state }) => state === 'draft')?.records[0]
  await decide(desk, { record: first?.record.id ?? '', verb: again ? 'refuse' : 'accept' })
  const kept = await drawn()
  forgetPicture(desk)
  expect(kept).toEqual(await drawn())
})

test('what another program wrote is seen, and what is written here makes nothing be computed anew', async () => {
  const passphrase = () => Promise.resolve('')
  const other = await openDesk(join(root, 'kept.vigil'), { author: 'other', passphrase })
  writeFileSync(join(root, 'other.txt'), 'Police detained Mira Sand in Lund on 7 July 2024.')
  for await (const { outcome } of addFiles(other, [join(root, 'other.txt')]))
    expect(outcome).toBe('added')
  await readDocuments(other, { ids: [], again: false })
  const named = (of: Desk) =>
    listIncidents(of, { drafts: true }).then(({ incidents }) =>
      incidents.find(({ value }) => value.target?.includes('Mira Sand')),
    )
  const found = await named(desk)
  expect(found?.state).toBe('draft')
  await decide(other, { record: found?.records[0]?.record.id ?? '', verb: 'accept' })
  expect((await named(desk))?.state).toBe('accepted')
  await closeDesk(other)
  await pictureOf(desk)
  const kept = desk.cache.picture
  await take('own.txt', 'Nothing happened.')
  await pictureOf(desk)
  expect(desk.cache.picture).toBe(kept)
})
