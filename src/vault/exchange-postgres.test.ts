import { afterAll, beforeAll, expect, test } from 'vitest'
import * as V from './index.ts'
import { admit, learn, stateOf } from './test-exchange.ts'
import { sampleDocument, sampleRecord } from './test-samples.ts'
import { postgresEngine, sqliteEngine, type TestEngine } from './test-vaults.ts'

const files = sqliteEngine()
let server: TestEngine
beforeAll(async () => {
  server = await postgresEngine()
})
afterAll(async () => {
  await files.stop()
  await server.stop()
})
const wren = { author: 'wren', at: '2026-11-22T15:00:00.000Z' }
const one = sampleDocument('Police detained Maris Oltean in Varda.', 'one.txt')
const two = sampleDocument('A court in Sorel fined Ines Varro.', 'two.txt')

test('a file and a database come to the same state, and forget alike', async ({ skip }) => {
  if (server.missing !== undefined) skip(server.missing)
  const [field, office, friend] = [await files.fresh(), await server.fresh(), await files.fresh()]
  await V.addDocuments(office, [two], wren)
  await V.addDocuments(field, [one], wren)
  const body = sampleRecord(one.document, 'detained Maris Oltean')
  const judged = { record: body.id, document: one.document.id }
  await V.commit(
    field,
    [
      { act: 'judge', content: { ...judged, verb: 'accept', body } },
      { act: 'tier', content: { of: 'document', subject: one.document.id, tier: 'public' } },
    ],
    wren,
  )
  await learn(office, field)
  await learn(field, office)
  await admit(office, field)
  await admit(field, office)
  await learn(office, field)
  await learn(field, office)
  await learn(office, field)
  expect(await stateOf(office)).toEqual(await stateOf(field))
  expect((await V.verify(office, { deep: true })).findings).toEqual([])
  const state = await stateOf(office)
  await V.rebuild(office)
  expect(await stateOf(office)).toEqual(state)
  await learn(friend, office)
  const outcome = await V.forgetDocuments(office, [one.document.id], { reason: 'asked', who: wren })
  expect(outcome).toMatchObject({ entries: 3, originals: 1, isScrubbed: true })
  expect((await V.search(office, 'Oltean')).documents.total).toBe(0)
  const report = await V.verify(office, { deep: true })
  expect([report.findings, report.forgotten]).toEqual([[], 3])
  expect(await learn(office, friend)).toMatchObject({ contents: 0 })
  expect((await V.listDocuments(office)).map(({ name }) => name)).toEqual(['two.txt'])
  await V.closeVault(office)
})
