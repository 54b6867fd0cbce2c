import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import * as V from './index.ts'
import { admit, bundleBytes, learn } from './test-exchange.ts'
import { sampleDocument } from './test-samples.ts'
import { sqliteEngine } from './test-vaults.ts'

const engine = sqliteEngine()
afterAll(() => engine.stop())
const wren = { author: 'wren', at: '2026-11-22T15:00:00.000Z' }
const passphrase = 'nine plovers on the mud'
const one = sampleDocument('A witness told of a detention in Varda.', 'one.txt')
const about = one.document.id

async function sealedVault(): Promise<V.Vault> {
  const vault = await engine.fresh()
  await V.addDocuments(vault, [one], wren)
  await V.setSealPassphrase(vault, passphrase, wren)
  await V.sealWords(vault, { text: 'The witness is Ines Varro.', about }, wren)
  return vault
}

test('what is sealed opens with the second passphrase only, and is nowhere in the file', async () => {
  const vault = await sealedVault()
  await V.sealWords(vault, { text: 'Finch is Maris Oltean.', about: null }, wren)
  expect(await V.listSealed(vault)).toMatchObject([{ about, by: 'wren' }, { about: null }])
  const opened = await V.openSealed(vault, { passphrase })
  expect(opened.map(({ text }) => text)).toEqual([
    'The witness is Ines Varro.',
    'Finch is Maris Oltean.',
  ])
  expect(await V.openSealed(vault, { passphrase, about })).toHaveLength(1)
  await expect(V.openSealed(vault, { passphrase: 'ten plovers' })).rejects.toMatchObject({
    code: 'vault-access',
  })
  const file = () => Buffer.concat(['', '-wal'].map(end => readFileSync(vault.where + end)))
  expect(file().includes('wren')).toBe(true)
  expect(file().includes('Varro')).toBe(false)
  expect((await V.verify(vault, { deep: true })).findings).toEqual([])
})

test('two names of other lengths are sealed alike', async () => {
  const vault = await sealedVault()
  await V.sealWords(vault, { text: 'It is Al.', about: null }, wren)
  const rows = await vault.db
    .selectFrom('entry')
    .innerJoin('content', 'content.hash', 'entry.hash')
    .select('json')
    .where('act', '=', 'seal')
    .orderBy('position')
    .execute()
  const sizes = rows.map(({ json }) => /"box":"([^"]*)"/.exec(json)?.[1]?.length)
  expect(sizes[1]).toBe(sizes[2])
})

test('sealed material travels only where that is asked for, and is forgotten with its document', async () => {
  const [office, field] = [await sealedVault(), await engine.fresh()]
  await learn(field, office)
  await admit(field, office)
  expect(await V.listSealed(field)).toEqual([])
  expect((await V.verify(field)).withheld).toBe(2)
  expect((await bundleBytes(office, { documents: [] })).includes('age1')).toBe(false)
  await learn(field, office, { isWithSealed: true })
  expect(await V.openSealed(field, { passphrase })).toHaveLength(1)
  await V.forgetDocuments(office, [about], { reason: 'asked for', who: wren })
  expect(await V.listSealed(office)).toEqual([])
})

test('nothing is sealed to a key from elsewhere, nor without one', async () => {
  const [office, field] = [await engine.fresh(), await sealedVault()]
  await learn(office, field, { isWithSealed: true })
  await admit(office, field)
  await expect(V.sealWords(office, { text: 'a name', about: null }, wren)).rejects.toThrow(
    /second passphrase first/,
  )
  await V.setSealPassphrase(office, 'another one of words', wren)
  await V.sealWords(office, { text: 'a name', about: null }, wren)
  expect(await V.openSealed(office, { passphrase: 'another one of words' })).toMatchObject([
    { text: 'a name' },
  ])
  await expect(V.setSealPassphrase(office, passphrase, wren)).rejects.toMatchObject({
    code: 'nothing-to-do',
  })
})

test('a new second passphrase opens what the old one opened, which opens nothing any more', async () => {
  const vault = await sealedVault()
  const to = 'eleven knots on the line'
  await expect(
    V.changeSealPassphrase(vault, { from: 'ten plovers', to }, wren),
  ).rejects.toMatchObject({ code: 'vault-access' })
  await V.changeSealPassphrase(vault, { from: passphrase, to }, wren)
  await V.sealWords(vault, { text: 'Finch is Maris Oltean.', about: null }, wren)
  const opened = await V.openSealed(vault, { passphrase: to })
  expect(opened.map(({ text }) => text)).toEqual([
    'The witness is Ines Varro.',
    'Finch is Maris Oltean.',
  ])
  await expect(V.openSealed(vault, { passphrase })).rejects.toMatchObject({ code: 'vault-access' })
  expect((await V.verify(vault, { deep: true })).findings).toEqual([])
}, 120_000)

test('what is sealed after the change stays closed to whoever has an older copy and its passphrase', async () => {
  const vault = await sealedVault()
  const copy = await engine.fresh()
  await learn(copy, vault, { isWithSealed: true })
  await admit(copy, vault)
  await V.changeSealPassphrase(vault, { from: passphrase, to: 'eleven knots on the line' }, wren)
  await V.sealWords(vault, { text: 'Finch is Maris Oltean.', about: null }, wren)
  await learn(copy, vault, { isWithSealed: true })
  const opened = await V.openSealed(copy, { passphrase })
  expect(opened.map(({ text }) => text)).toEqual(['The witness is Ines Varro.'])
}, 120_000)

test('where no second passphrase was chosen there is none to change', async () => {
  const vault = await engine.fresh()
  await expect(
    V.changeSealPassphrase(vault, { from: 'one', to: 'other' }, wren),
  ).rejects.toMatchObject({ code: 'nothing-to-do' })
})

test('the passphrase of the vault is no second passphrase', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'vigil-seal-'))
  const secret = { passphrase: 'one that opens the vault' }
  const vault = await V.createVault(join(folder, 'cases.vigil'), secret)
  const refused = { code: 'usage', message: expect.stringContaining('opens the vault itself') }
  await expect(V.setSealPassphrase(vault, secret.passphrase, wren)).rejects.toMatchObject(refused)
  expect(await V.hasSealPassphrase(vault)).toBe(false)
  await V.setSealPassphrase(vault, passphrase, wren)
  const change = { from: passphrase, to: secret.passphrase }
  await expect(V.changeSealPassphrase(vault, change, wren)).rejects.toMatchObject(refused)
  await V.closeVault(vault)
  rmSync(folder, { recursive: true, force: true })
}, 120_000)
