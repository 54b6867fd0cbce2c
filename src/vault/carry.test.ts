import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { carry } from './carry.ts'
import * as V from './index.ts'
import { admit, learn } from './test-exchange.ts'
import { sampleDocument, sampleRecord } from './test-samples.ts'
import { quickFolder, sqliteEngine } from './test-vaults.ts'

const engine = sqliteEngine()
const folder = mkdtempSync(join(quickFolder(), 'vigil-carry-'))
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await engine.stop()
})
const wren = { author: 'wren', at: '2026-11-22T15:00:00.000Z' }
const finch = { author: 'finch', at: '2026-11-23T15:00:00.000Z' }
const one = sampleDocument('Police detained Maris Oltean in Varda.', 'one.txt')
const two = sampleDocument('A court in Sorel fined Ines Varro.', 'two.txt')
const three = sampleDocument('Officers searched a flat in Sorel.', 'three.txt')
const accept = (sample: typeof one, words: string): V.Act => {
  const body = sampleRecord(sample.document, words)
  return {
    act: 'judge',
    content: { verb: 'accept', record: body.id, document: sample.document.id, body },
  }
}

test('a vault to travel with holds what was selected, and what was done on the trip comes back', async () => {
  const [office, friend] = [await engine.fresh(), await engine.fresh()]
  await V.addDocuments(friend, [three], finch)
  await V.addDocuments(office, [one, two], wren)
  await V.commit(office, [accept(one, 'detained Maris Oltean')], wren)
  await learn(office, friend)
  await admit(office, friend)
  const path = join(folder, 'trip.vigil')
  const documents = [two.document.id, three.document.id]
  await carry(office, path, { documents, secret: { plain: true } })
  expect(readdirSync(folder)).toEqual(['trip.vigil'])
  expect(readFileSync(path).includes('Oltean')).toBe(false)
  let trip = await V.openVault(path)
  expect(trip.id).toBe(office.id)
  // What the office admitted takes part on the trip too.
  const names = async (vault: V.Vault) =>
    (await V.listDocuments(vault)).map(({ name }) => name).toSorted()
  expect(await names(trip)).toEqual(['three.txt', 'two.txt'])
  await V.commit(trip, [accept(two, 'fined Ines Varro')], finch)
  await V.addDocuments(trip, [sampleDocument('Heard on the way.', 'four.txt')], finch)
  expect((await V.verify(trip, { deep: true })).findings).toEqual([])
  await V.closeVault(trip)
  trip = await V.openVault(path)
  await V.commit(trip, [accept(three, 'searched a flat')], finch)
  expect((await V.listFeeds(trip)).map(({ standing }) => standing)).toEqual([
    'own',
    'continued',
    'admitted',
  ])
  await learn(office, trip)
  expect(await names(office)).toEqual(['one.txt', 'three.txt', 'two.txt'])
  await admit(office, trip)
  expect(await names(office)).toEqual(['four.txt', 'one.txt', 'three.txt', 'two.txt'])
  const record = sampleRecord(two.document, 'fined Ines Varro')
  expect(await V.recordById(office, record.id)).toMatchObject({ state: 'accepted' })
  const report = await V.verify(office, { deep: true })
  expect([report.findings, report.withheld]).toEqual([[], 0])
  // The office's laptop is taken: what it writes from now on does not count on the trip.
  await V.commit(office, [{ act: 'setting', content: { name: 'a', value: 1 } }], wren)
  await learn(trip, office, { documents })
  expect(await V.setting(trip, 'a')).toBe(1)
  await admit(trip, office, false)
  expect(await V.setting(trip, 'a')).toBeUndefined()
  expect(await names(trip)).toEqual(['four.txt', 'three.txt', 'two.txt'])
  await V.commit(office, [{ act: 'setting', content: { name: 'b', value: 1 } }], wren)
  await learn(trip, office, { documents })
  expect(await V.setting(trip, 'b')).toBeUndefined()
  expect((await V.verify(trip, { deep: true })).findings).toEqual([])
  await V.closeVault(trip)
})

test('what cannot be carried is told, and leaves nothing behind', async () => {
  const office = await engine.fresh()
  const path = join(folder, 'nothing.vigil')
  const secret = { plain: true } as const
  await expect(carry(office, path, { secret })).rejects.toMatchObject({ code: 'nothing-to-do' })
  await V.addDocuments(office, [one], wren)
  await expect(carry(office, office.where, { secret })).rejects.toMatchObject({
    code: 'vault-exists',
  })
  await office.db.deleteFrom('original').execute()
  await expect(carry(office, path, { secret })).rejects.toMatchObject({ code: 'integrity-broken' })
  expect(existsSync(path)).toBe(false)
  expect(readdirSync(folder).filter(name => name.includes('making'))).toEqual([])
})
