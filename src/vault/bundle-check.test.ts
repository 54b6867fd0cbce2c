import { afterAll, expect, test } from 'vitest'
import { z } from 'zod'
import { canonical } from './canonical.ts'
import { bodyHash, hashOf, signEntry, type Header } from './entry.ts'
import * as V from './index.ts'
import { admit, learn } from './test-exchange.ts'
import { sampleDocument } from './test-samples.ts'
import { sqliteEngine } from './test-vaults.ts'

const engine = sqliteEngine()
afterAll(() => engine.stop())
const wren = { author: 'wren', at: '2026-11-22T15:00:00.000Z' }
const one = sampleDocument('Police detained Maris Oltean in Varda.', 'one.txt')

async function vaultWith(...documents: (typeof one)[]): Promise<V.Vault> {
  const vault = await engine.fresh()
  if (documents.length > 0) await V.addDocuments(vault, documents, wren)
  return vault
}

/** A vault with one more entry, rightly hashed and signed, but not as Vigil would write it. */
async function withForged(change: Partial<Header>, isSigned = true): Promise<V.Vault> {
  const vault = await vaultWith(one)
  const row = await vault.db
    .selectFrom('machine')
    .select('value')
    .where('name', '=', 'feed')
    .executeTakeFirstOrThrow()
  const { privateKey } = z.object({ privateKey: z.string() }).parse(JSON.parse(row.value))
  const head = await vault.db.selectFrom('head').selectAll().executeTakeFirstOrThrow()
  const salt = Buffer.alloc(16)
  const json = canonical({ name: 'a', value: 1 })
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
  const signature = isSigned ? signEntry(hash, privateKey) : null
  await vault.db
    .insertInto('entry')
    .values({ hash, feed, seq, lamport, act, position: 99, header: canonical(header), signature })
    .execute()
  await vault.db.insertInto('content').values({ hash, salt, json }).execute()
  await vault.db.updateTable('head').set({ seq, hash, lamport }).execute()
  return vault
}

test.each<[string, Partial<Header>, RegExp]>([
  ['a Lamport time that skips', { lamport: 1000 }, /Lamport time 1000 where 3 is due/],
  ['a number that skips', { seq: 9 }, /entry 9 .* does not follow/],
  ['an entry before it that is not there', { prev: 'f'.repeat(64) }, /neither in the bundle nor/],
  [
    'something seen that is not there',
    { seen: { ['e'.repeat(64)]: { seq: 1, hash: 'e'.repeat(64) } } },
    /has seen an entry/,
  ],
  ['a content that is another', { body: 'a'.repeat(64) }, /another content/],
])('%s is refused', async (...[, change, words]) => {
  const forged = await withForged(change)
  const office = await vaultWith()
  await expect(learn(office, forged)).rejects.toThrow(words)
  expect((await V.heads(office)).heads).toEqual([])
})

test('an end without a signature is refused', async () => {
  await expect(learn(await vaultWith(), await withForged({}, false))).rejects.toThrow(
    /entry 3 .* without a signature/,
  )
})

test('an act of a newer version travels on and is kept aside', async () => {
  const newer = await withForged({ act: 'banish' })
  const [between, office] = [await vaultWith(), await vaultWith()]
  await learn(between, newer)
  await admit(between, newer)
  await learn(office, between)
  await admit(office, newer)
  const report = await V.verify(office)
  expect(report.findings).toEqual([])
  expect(report.aside.map(({ why }) => why)).toEqual(['act "banish"'])
})
