import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  closeDesk,
  clusterNames,
  compareSpellings,
  decidedInVault,
  link,
  listIncidents,
  moveRecord,
  standingLinks,
  unlink,
  type Desk,
} from './index.ts'
import { deskOfTexts } from './test-desks.ts'

const TEXTS = {
  '0.txt': 'Police detained activist Ana Dorel in Lund on 4 May 2024.',
  '1.txt': 'On 4 May 2024 Anna Dorel was detained in Lund.',
  '2.txt': 'Ana Dorel was detained by police in Lund on 4 May 2024.',
  '3.txt': 'On 5 May 2024 police detained Ana Dorel in Lund.',
}
const root = mkdtempSync(join(tmpdir(), 'vigil-moving-'))
let desk: Desk

beforeAll(async () => {
  desk = await deskOfTexts(root, TEXTS)
}, 60_000)

afterAll(async () => {
  await closeDesk(desk)
  rmSync(root, { recursive: true })
})

/** The incidents as groups of records, in one order. */
async function grouped(): Promise<string[][]> {
  const { incidents } = await listIncidents(desk, { drafts: true })
  return incidents
    .map(({ records }) => records.map(({ record }) => record.id).toSorted())
    .toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1))
}

test('one record is taken out of an incident and into another; the others stay together; undo restores', async () => {
  const [[a = ''] = [], [b = ''] = [], [c = ''] = [], [d = ''] = []] = await grouped()
  await link(desk, { verb: 'same', of: 'incident', left: a, right: b })
  await link(desk, { verb: 'same', of: 'incident', left: b, right: c })
  const joined = [[a, b, c].toSorted(), [d]]
  expect(await grouped()).toEqual(joined)

  const alone = await moveRecord(desk, b, null)
  expect(await grouped()).toEqual([[a, c], [b], [d]])
  await expect(moveRecord(desk, b, null)).rejects.toThrow('stands alone already')

  const moved = await moveRecord(desk, b.slice(0, 12), d)
  expect(await grouped()).toEqual([[a, c], [b, d].toSorted()])
  await expect(moveRecord(desk, b, d)).rejects.toThrow('stands there already')

  await moveRecord(desk, b, a)
  expect(await grouped()).toEqual(joined)
  await unlink(desk, (await standingLinks(desk)).at(-1)?.batch)
  expect(await grouped()).toEqual([[a, c], [b, d].toSorted()])
  await unlink(desk, moved.batch)
  expect(await grouped()).toEqual([[a, c], [b], [d]])
  await unlink(desk, alone.batch)
  expect(await grouped()).toEqual(joined)
  await expect(moveRecord(desk, 'ffffffff', a)).rejects.toThrow('No record')
})

test('spellings compare as the vault has it: what was said stands, what was joined is one', async () => {
  const plain = compareSpellings({ name: 'Ana Dorel' }, { name: 'Una Marek' }, 'person')
  expect(plain.outcome).toBe('different')
  const spelling = (name: string) => `person:${name.toLowerCase()}`
  const different = { verb: 'different', of: 'person' } as const
  await link(desk, { ...different, left: spelling('Ana Dorel'), right: spelling('Anna Dorel') })
  const decided = await decidedInVault(desk)
  const told = decided.compare({ name: 'Anna Dorel' }, { name: 'Ana Dorel' }, 'person')
  expect(told).toMatchObject({ outcome: 'different', score: 0 })
  expect(told.reasons[0]).toMatch(/^tester said on \d{4}-\d\d-\d\d that they are different$/)
  const names = [{ name: 'Ana Dorel' }, { name: 'Anna Dorel' }]
  expect(clusterNames(names, decided).clusters).toEqual([1, 2])
  await unlink(desk)

  const same = { verb: 'same', of: 'person' } as const
  await link(desk, { ...same, left: spelling('Ana Dorel'), right: spelling('Anna Dorel') })
  const joined = await decidedInVault(desk)
  expect(joined.compare({ name: 'ANA DOREL' }, { name: 'Anna Dorel' }, 'person').outcome).toBe(
    'same',
  )
  expect(clusterNames(names, joined).clusters).toEqual([1, 1])
  await unlink(desk)
})
