import { existsSync, readFileSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { admit, bundleBytes, learn, stateOf } from './test-exchange.ts'
import * as V from './index.ts'
import { sampleDocument, sampleRecord } from './test-samples.ts'
import { sqliteEngine } from './test-vaults.ts'

const engine = sqliteEngine()
afterAll(() => engine.stop())
const wren = { author: 'wren', at: '2026-11-22T15:00:00.000Z' }
const words = 'Police detained Xylophonia Quetzal in Zanzibarov.'
const one = sampleDocument(`${words} ${'She was held overnight. '.repeat(900)}`, 'quetzal.txt')
const two = sampleDocument('A court in Sorel fined Ines Varro.', 'two.txt')
const record = sampleRecord(one.document, 'detained Xylophonia Quetzal in Zanzibarov')
const pages = Buffer.from(`<p>${words}</p>`)

const judge = (verb: 'accept' | 'refuse'): V.Act => ({
  act: 'judge',
  content: {
    verb,
    record: record.id,
    document: one.document.id,
    body: verb === 'accept' ? record : null,
    reason: 'Quetzal told it herself',
  },
})
const release: V.Act = {
  act: 'release',
  content: {
    id: 'update-1',
    title: 'Update on Quetzal',
    tier: 'public',
    cleared: true,
    files: [
      {
        path: 'update.html',
        sha256: '',
        size: pages.length,
      },
    ],
  },
  files: [pages],
}

async function filled(): Promise<V.Vault> {
  const vault = await engine.fresh()
  await V.addDocuments(vault, [one, two], wren)
  await V.commit(vault, [judge('accept'), judge('refuse'), judge('accept')], wren)
  await V.commit(
    vault,
    [
      { act: 'consent', content: { document: one.document.id, uses: { name: false } } },
      {
        act: 'tier',
        content: {
          of: 'document',
          subject: one.document.id,
          tier: 'public',
          reason: 'Quetzal agreed',
        },
      },
      { act: 'text', content: { id: 'lead', text: 'Quetzal was held.', of: record.id } },
      { act: 'text', content: { id: 'end', text: 'Others were fined.', of: 'two' } },
    ],
    wren,
  )
  return vault
}

/** Whether any byte of what must be gone is left in the vault's file, or beside it. */
function isLeft(vault: V.Vault): string[] {
  const bytes = ['', '-wal'].flatMap(end =>
    existsSync(vault.where + end) ? [readFileSync(vault.where + end)] : [],
  )
  const all = Buffer.concat(bytes)
  return [
    'Quetzal',
    'quetzal',
    'Xylophonia',
    'xylophonia',
    'Zanzibarov',
    'zanzibarov',
    'overnight',
  ].filter(some => all.includes(some))
}

test('what is forgotten leaves no byte in the file; its hashes and the reason stay, and the rest of the vault', async () => {
  const vault = await filled()
  await V.commit(vault, [withHash(release)], wren)
  await V.search(vault, 'Quetzal')
  expect(isLeft(vault).length).toBeGreaterThan(3)
  const reason = 'its source asked for it'
  expect(await V.forgetDocuments(vault, [one.document.id], { reason, who: wren })).toMatchObject({
    entries: 8,
    originals: 2,
    isScrubbed: true,
  })
  expect(isLeft(vault)).toEqual([])
  expect((await V.listDocuments(vault)).map(({ name }) => name)).toEqual(['two.txt'])
  expect(await V.recordById(vault, record.id)).toBeUndefined()
  expect((await V.listTexts(vault)).map(({ subject }) => subject)).toEqual(['end'])
  expect((await V.search(vault, 'Quetzal')).documents.total).toBe(0)
  expect((await V.search(vault, 'Varro')).documents.total).toBe(1)
  const report = await V.verify(vault, { deep: true })
  expect(report.findings).toEqual([])
  expect(report.forgotten).toBe(8)
  const state = await stateOf(vault)
  await V.rebuild(vault)
  expect(await stateOf(vault)).toEqual(state)
  expect(await V.listForgettings(vault)).toMatchObject([{ reason, isOwn: true }])
  // Taken in again by somebody who means it, it is a document like any other.
  await V.addDocuments(vault, [one], wren)
  expect((await V.verify(vault, { deep: true })).findings).toEqual([])
})

/** A release's act with the hash of its file. */
function withHash(act: V.Act): V.Act {
  if (act.act !== 'release') return act
  const file = {
    path: 'update.html',
    sha256: sampleDocument(pages.toString()).document.id,
    size: 1,
  }
  return { ...act, content: { ...act.content, files: [file] } }
}

test('what another forgets is deleted here only when a keeper agrees, and does not come back', async () => {
  const [office, field] = [await filled(), await engine.fresh()]
  await learn(field, office)
  await admit(field, office)
  const before = await bundleBytes(field)
  await V.forgetDocuments(office, [one.document.id], { reason: 'asked for', who: wren })
  await learn(field, office)
  expect((await V.listDocuments(field)).length).toBe(2)
  expect((await V.verify(field)).findings).toEqual([])
  const [said] = await V.listForgettings(field)
  expect(said).toMatchObject({ reason: 'asked for', isOwn: false })
  // From the one that still has it, it does not come back to the one that has not.
  expect(await learn(office, field)).toMatchObject({ forgotten: 7 })
  await admit(office, field)
  expect((await V.listDocuments(office)).length).toBe(1)
  expect((await V.verify(office)).findings).toEqual([])
  const outcome = await V.agreeToForget(field, said?.id.slice(0, 12) ?? '', wren)
  expect(outcome).toMatchObject({ entries: 7, isScrubbed: true })
  expect(isLeft(field)).toEqual([])
  expect(before.includes('Quetzal')).toBe(true)
  expect((await bundleBytes(field)).includes('Quetzal')).toBe(false)
  await expect(V.agreeToForget(field, said?.id ?? '', wren)).rejects.toMatchObject({
    code: 'nothing-to-do',
  })
  expect((await V.verify(field, { deep: true })).findings).toEqual([])
})

test('another capture of what was forgotten here is left out, until it is taken in again here', async () => {
  const [office, field] = [await engine.fresh(), await engine.fresh()]
  await V.addDocuments(office, [one], wren)
  await V.forgetDocuments(office, [one.document.id], { reason: 'asked for', who: wren })
  await V.addDocuments(field, [one], wren)
  await V.commit(field, [judge('accept')], wren)
  await learn(office, field)
  await admit(office, field)
  expect(await V.listDocuments(office)).toEqual([])
  expect(isLeft(office)).toEqual([])
  expect((await V.verify(office)).withheld).toBe(2)
})

test('what another forgot is offered for forgetting also where it was taken in by itself', async () => {
  const [here, there] = [await engine.fresh(), await engine.fresh()]
  await V.addDocuments(there, [two], wren)
  await V.forgetDocuments(there, [two.document.id], { reason: 'asked for', who: wren })
  await V.addDocuments(here, [two], { ...wren, author: 'finch' })
  await learn(here, there)
  await admit(here, there)
  const [said] = await V.listForgettings(here)
  if (!said) throw new Error('Nothing was said of it.')
  expect(await V.leftHere(here, said)).toHaveLength(1)
  await V.agreeToForget(here, said.id, { ...wren, author: 'finch' })
  expect(await V.leftHere(here, said)).toEqual([])
  expect(await V.documentById(here, two.document.id)).toBeUndefined()
})

test('who writes, who takes part and what was forgotten is never forgotten', async () => {
  const vault = await filled()
  const open = await vault.db
    .selectFrom('entry')
    .select('hash')
    .where('act', '=', 'open')
    .executeTakeFirstOrThrow()
  const act: V.Act = {
    act: 'forget',
    content: { entries: [open.hash], originals: [], reason: 'to hide who wrote' },
  }
  await expect(V.commit(vault, [act], wren)).rejects.toThrow(/cannot be forgotten/)
  await expect(
    V.forgetDocuments(vault, ['f'.repeat(64)], { reason: 'none', who: wren }),
  ).rejects.toMatchObject({ code: 'not-found' })
})

test('content that is deleted without a word is named as missing', async () => {
  const vault = await filled()
  await vault.db.deleteFrom('content').where('json', 'like', '%Quetzal was held%').execute()
  expect((await V.verify(vault)).first?.message).toMatch(
    /content of entry \d+ \("text"\) is missing/,
  )
})
