import { afterAll, expect, test } from 'vitest'
import type { Tier } from '../codebook/index.ts'
import * as V from './index.ts'
import { admit, learn } from './test-exchange.ts'
import { LATER } from './test-moves.ts'
import { sampleRecord } from './test-samples.ts'
import { sqliteEngine } from './test-vaults.ts'

const engine = sqliteEngine()
afterAll(() => engine.stop())
const wren = { author: 'wren', at: '2026-11-22T15:00:00.000Z' }
const [film, transcript] = [LATER[0]!, LATER[1]!]
const everything = { tier: 'sealed' } as const

const tier = (subject: string, to: Tier): V.Act => ({
  act: 'tier',
  content: { of: 'document', subject, tier: to },
})
const tiersIn = async (vault: V.Vault) =>
  new Map((await V.listDocuments(vault)).map(row => [row.id, row.tier]))

/** Two vaults that have the film; one says its tier while the other writes down what is said in it. */
async function two(): Promise<readonly [office: V.Vault, field: V.Vault]> {
  const [office, field] = [await engine.fresh(), await engine.fresh()]
  await V.addDocuments(office, [film], wren)
  await learn(field, office)
  await admit(field, office)
  await V.commit(office, [tier(film.document.id, 'sealed')], wren)
  await V.addDocuments(field, [transcript], wren)
  return [office, field]
}

test('the tier of an original reaches a transcript that arrives after it was said', async () => {
  const [office, field] = await two()
  await learn(office, field, everything)
  await admit(office, field)
  expect((await tiersIn(office)).get(transcript.document.id)).toBe('sealed')
  expect(await V.tierOf(office, 'document', transcript.document.id)).toBe('sealed')
  const bundle = { tier: 'internal' } as const
  const third = await engine.fresh()
  await learn(third, office, bundle)
  await admit(third, field)
  await admit(third, office)
  expect(await V.listDocuments(third)).toEqual([])
  await V.commit(office, [tier(film.document.id, 'partner')], wren)
  // Said by nobody of the transcript itself: that stays internal, which is closer.
  expect((await tiersIn(office)).get(transcript.document.id)).toBe('internal')
  expect((await V.verify(office, { deep: true })).findings).toEqual([])
})

test('and one that was there before; a bundle takes it along without the original', async () => {
  const [office, field] = await two()
  await learn(field, office, everything)
  expect((await tiersIn(field)).get(transcript.document.id)).toBe('sealed')
  const third = await engine.fresh()
  await learn(third, field, { ...everything, documents: [transcript.document.id] })
  await admit(third, office)
  await admit(third, field)
  expect([...(await tiersIn(third))]).toEqual([[transcript.document.id, 'sealed']])
  expect((await V.verify(third, { deep: true })).findings).toEqual([])
})

test('what was written down of a forgotten original is not taken in, nor what was judged of it', async () => {
  const [office, field] = await two()
  const record = sampleRecord(transcript.document, 'Maris Oltean')
  const judged = { record: record.id, document: transcript.document.id }
  const accept: V.Act = { act: 'judge', content: { ...judged, verb: 'accept', body: record } }
  await admit(office, field)
  await V.forgetDocuments(office, [film.document.id], { reason: 'asked for', who: wren })
  expect(await learn(office, field, everything)).toMatchObject({ forgotten: 2 })
  await V.commit(field, [accept], wren)
  expect(await learn(office, field, everything)).toMatchObject({ forgotten: 3, contents: 0 })
  // Later words on it, in a bundle without it, name neither the transcript's file nor its original.
  const since = (await V.heads(office)).heads.map(({ hash }) => hash)
  const reject: V.Act = { act: 'judge', content: { ...judged, verb: 'refuse', body: null } }
  const agreed = { document: transcript.document.id, uses: { store: true } }
  await V.commit(field, [reject, { act: 'consent', content: agreed }], wren)
  expect(await learn(office, field, { ...everything, since })).toMatchObject({ forgotten: 2 })
  expect(await V.listDocuments(office)).toEqual([])
  expect(await V.listRecords(office, {})).toEqual([])
  expect((await V.verify(office, { deep: true })).findings).toEqual([])
  // Agreeing takes the transcript along that only this vault had.
  await learn(field, office, everything)
  const [said] = await V.listForgettings(field)
  await V.agreeToForget(field, said?.id ?? '', wren)
  expect(await V.listDocuments(field)).toEqual([])
  expect(await V.listRecords(field, {})).toEqual([])
  expect((await V.verify(field, { deep: true })).findings).toEqual([])
})
