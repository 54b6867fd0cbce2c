import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  admitFeed,
  closeDesk,
  conflictsIn,
  decide,
  feedsOf,
  listDocuments,
  listIncidents,
  maskPerson,
  openDesk,
  settleContested,
  setTier,
  takeInExchange,
  unmaskPerson,
  writeExchange,
  type Desk,
} from './index.ts'
import { standingMasks } from './masking.ts'
import { deskOfTexts } from './test-desks.ts'

const root = mkdtempSync(join(tmpdir(), 'vigil-contested-'))
let [here, there]: Desk[] = []

const mine = () => here ?? expect.fail('not open')
const other = () => there ?? expect.fail('not open')

beforeAll(async () => {
  const text = 'Police detained activist Ana Dorel in Lund on 4 May 2024.'
  await closeDesk(await deskOfTexts(root, { 'held.txt': text }))
  copyFileSync(join(root, 'texts.vigil'), join(root, 'copy.vigil'))
  const open = (name: string, author: string) =>
    openDesk(join(root, name), { author, passphrase: () => Promise.resolve('') })
  here = await open('texts.vigil', 'wren')
  there = await open('copy.vigil', 'finch')
})
afterAll(async () => {
  for (const desk of [mine(), other()]) await closeDesk(desk)
  rmSync(root, { recursive: true })
})

test('what two said unseen by each other is called by its name, and settled by one word', async () => {
  const { incidents } = await listIncidents(mine(), { drafts: true })
  const record = incidents[0]?.records[0]?.record.id ?? ''
  await maskPerson(mine(), 'Ana Dorel', 'a woman')
  await setTier(mine(), ['held.txt'], 'public')
  await decide(mine(), { record, verb: 'accept' })
  await maskPerson(other(), 'Ana Dorel', 'a student')
  await unmaskPerson(other(), 'Ana Dorel')
  await setTier(other(), ['held.txt'], 'partner')
  await decide(other(), { record, verb: 'refuse' })
  const bundle = join(root, 'there.bundle')
  await writeExchange(other(), bundle, { isPlain: true })
  await takeInExchange(mine(), bundle, { passphrase: () => Promise.resolve('') })
  for (const { fingerprint, standing } of await feedsOf(mine()))
    if (standing === 'waiting') await admitFeed(mine(), { fingerprint, isAdmitted: true })

  const { contested } = await conflictsIn(mine())
  expect(contested.map(({ of, called }) => [of, called])).toEqual([
    ['record', 'detention, Ana Dorel – held.txt'],
    ['mask', 'Ana Dorel'],
    ['tier', 'held.txt'],
  ])
  for (const { of, said } of contested) {
    const word = said.find(({ by }) => by === (of === 'tier' ? 'wren' : 'finch'))
    expect(await settleContested(mine(), word?.entry.slice(0, 12) ?? '')).toMatchObject({ of })
  }
  expect(await conflictsIn(mine())).toMatchObject({ contested: [] })
  expect(await standingMasks(mine())).toEqual([])
  expect((await listDocuments(mine())).documents).toMatchObject([{ tier: 'public' }])
  expect(await listIncidents(mine(), { drafts: true })).toMatchObject({ total: 0 })
  await expect(settleContested(mine(), 'ffffffff')).rejects.toThrow('No contested word')
})
