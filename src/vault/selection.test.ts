import { afterAll, expect, test } from 'vitest'
import * as V from './index.ts'
import { admit, bundleBytes, learn } from './test-exchange.ts'
import { sampleDocument } from './test-samples.ts'
import { sqliteEngine } from './test-vaults.ts'

const engine = sqliteEngine()
afterAll(() => engine.stop())
const wren = { author: 'wren', at: '2026-11-22T15:00:00.000Z' }
const open = sampleDocument('Ana Dorel was detained in Orvik.', 'open.csv')
const closed = sampleDocument('Tove Lindqar was fined in Tal.', 'closed.csv')
const SETTINGS = {
  'sheet-import/1': { document: open.document.id, series: 'arrests' },
  'sheet-import/2': { document: closed.document.id, series: 'from the lawyer' },
  'sheet-mapping/lawyer': { columns: { 'Told by Mira': 'source' } },
  'template/visit': { title: 'Visit to Mira' },
  lexicon: { version: 1 },
  [V.addressSetting('age1xyz')]: true,
}

async function office(): Promise<V.Vault> {
  const vault = await engine.fresh()
  await V.addDocuments(vault, [open, closed], wren)
  const subject = open.document.id
  const settings = Object.entries(SETTINGS).map(([name, value]): V.Act => ({
    act: 'setting',
    content: { name, value },
  }))
  const tier: V.Act = { act: 'tier', content: { of: 'document', subject, tier: 'public' } }
  await V.commit(vault, [tier, ...settings], wren)
  return vault
}

const own = Object.keys(SETTINGS).filter(name => !name.startsWith('sheet-import'))
test.each([
  ['all of it', {}, Object.keys(SETTINGS)],
  ['a part for the public', { tier: 'public' }, ['sheet-import/1', 'device/age1xyz']],
  ['a part for partners', { tier: 'partner' }, ['sheet-import/1', 'device/age1xyz']],
  ['one document for colleagues', { documents: [closed.document.id] }, ['sheet-import/2', ...own]],
] as const)('%s carries settings', async (_, request, expected) => {
  const [from, to] = [await office(), await engine.fresh()]
  await learn(to, from, request)
  await admit(to, from)
  const subjects = (await V.listSettings(to)).map(({ subject }) => subject)
  expect(subjects.toSorted()).toEqual([...expected].toSorted())
  expect((await V.verify(to, { deep: true })).findings).toEqual([])
})

test('a bundle for the public holds no word of a mapping, nor of an import of what stays', async () => {
  const bytes = await bundleBytes(await office(), { tier: 'public' })
  expect(['Mira', 'lawyer', 'closed.csv'].filter(words => bytes.includes(words))).toEqual([])
  expect(bytes.includes('arrests')).toBe(true)
})
