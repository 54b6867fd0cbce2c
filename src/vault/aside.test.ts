import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { canonical } from './canonical.ts'
import { bodyHash, hashOf, signEntry, type Header } from './entry.ts'
import * as V from './index.ts'
import { sampleDocument } from './test-samples.ts'
import { sqliteEngine } from './test-vaults.ts'

const engine = sqliteEngine()
const wren = { author: 'wren', at: '2026-11-22T15:00:00.000Z' }
const one = sampleDocument('Police detained Maris Oltean.')
let vault: V.Vault

beforeAll(async () => {
  vault = await engine.fresh()
  await V.addDocuments(vault, [one], wren)
})
afterAll(async () => {
  await V.closeVault(vault)
  await engine.stop()
})

/** Appends an entry as a Vigil of another version would: rightly chained and signed, but strange. */
async function appendStrange(change: Partial<Header>, content: unknown): Promise<string> {
  const { heads } = await V.heads(vault)
  const row = await vault.db
    .selectFrom('machine')
    .select('value')
    .where('name', '=', 'feed')
    .executeTakeFirstOrThrow()
  const { privateKey } = z.object({ privateKey: z.string() }).parse(JSON.parse(row.value))
  const head = await vault.db
    .selectFrom('head')
    .selectAll()
    .where('feed', '=', heads[0]?.feed ?? '')
    .executeTakeFirstOrThrow()
  const salt = randomBytes(16)
  const json = canonical(content)
  const header: Header = {
    v: 1,
    vault: vault.id,
    feed: head.feed,
    seq: head.seq + 1,
    prev: head.hash,
    seen: {},
    lamport: head.lamport + 1,
    ...wren,
    act: 'setting',
    codebook: 1,
    body: bodyHash(salt, json),
    ...change,
  }
  const hash = hashOf(header)
  const { feed, seq, lamport, act } = header
  const { position } = await vault.db
    .selectFrom('entry')
    .select(({ fn }) => fn.max('position').as('position'))
    .executeTakeFirstOrThrow()
  await vault.db
    .insertInto('entry')
    .values({
      hash,
      feed,
      seq,
      lamport,
      act,
      position: position + 1,
      header: canonical(header),
      signature: signEntry(hash, privateKey),
    })
    .execute()
  await vault.db.insertInto('content').values({ hash, salt, json }).execute()
  await vault.db.updateTable('head').set({ seq, hash, lamport }).where('feed', '=', feed).execute()
  return hash
}

test.each<[string, Partial<Header>, unknown, RegExp]>([
  ['an act of a newer version', { act: 'banish' }, { entries: [] }, /act "banish"/],
  ['a newer journal', { v: 2 }, { name: 'a', value: 1 }, /journal format 2/],
  ['a newer codebook', { codebook: 99 }, { name: 'a', value: 1 }, /codebook 99/],
  ['content of another form', {}, { name: 'a', worth: 1 }, /form of "setting"/],
  ['a name that every object has', { act: 'constructor' }, {}, /act "constructor"/],
])('%s is kept, verified, left out, and told', async (...[, change, content, why]) => {
  const hash = await appendStrange(change, content)
  await V.rebuild(vault)
  const report = await V.verify(vault, { deep: true })
  expect(report.findings).toEqual([])
  expect(report.aside.find(({ entry }) => entry === hash)?.why).toMatch(why)
  expect(await V.listSettings(vault)).toEqual([])
  // And work goes on after it.
  await V.addDocuments(vault, [sampleDocument(`After ${hash}.`)], wren)
  expect((await V.verify(vault)).ok).toBe(true)
})

test.each<[string, Partial<Header>, RegExp]>([
  ['a Lamport time that skips', { lamport: 1000 }, /1000 where \d+ is due/],
  ['a number that skips', { seq: 100 }, /does not follow/],
  ['an entry before it that is not there', { prev: 'f'.repeat(64) }, /is missing: entry 3 follows/],
  [
    'something seen that is not there',
    { seen: { ['e'.repeat(64)]: { seq: 1, hash: 'e'.repeat(64) } } },
    /has seen an entry that is not here/,
  ],
])('%s is named', async (...[, change, words]) => {
  const broken = await engine.fresh()
  const before = vault
  vault = broken
  try {
    await V.addDocuments(vault, [one], wren)
    await appendStrange(change, { name: 'a', value: 1 })
    await V.rebuild(vault)
    const report = await V.verify(vault)
    expect(report.findings.map(({ message }) => message).join('\n')).toMatch(words)
  } finally {
    vault = before
    await V.closeVault(broken)
  }
})
