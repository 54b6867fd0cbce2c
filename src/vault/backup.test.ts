import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { backup, restore } from './backup.ts'
import { createVault } from './create.ts'
import { addDocuments, documentById } from './documents.ts'
import { heads } from './heads.ts'
import { closeVault, keyFor, openVault } from './open.ts'
import { listSealed, sealWords, setSealPassphrase } from './seal.ts'
import { sampleDocument } from './test-samples.ts'
import { quickFolder } from './test-vaults.ts'
import type { Vault } from './vault.ts'
import { verify } from './verify.ts'

const folder = mkdtempSync(join(quickFolder(), 'vigil-backup-'))
const at = (name: string) => join(folder, name)
const passphrase = 'seven boats on the lake'
const keyBy = (words: string) => ({ key: (path: string) => keyFor(path, async () => words) })
const ask = keyBy(passphrase)
const wren = { author: 'wren', at: '2026-11-22T15:00:00.000Z' }
const one = sampleDocument('One. Police detained Maris Oltean.')
let vault: Vault

beforeAll(async () => {
  vault = await createVault(at('cases.vigil'), { passphrase })
  await addDocuments(vault, [one], wren)
})
afterAll(async () => {
  await closeVault(vault)
  rmSync(folder, { recursive: true })
})

const textOfOne = async (where: Vault) => (await documentById(where, one.document.id))?.text

test('a backup of an open vault is whole, encrypted, and has the same head', async () => {
  const copied = await backup(vault, at('a.vigil'))
  expect(copied.checked).toMatchObject({ entries: 2, originals: 1 })
  expect(copied.size).toBe(statSync(at('a.vigil')).size)
  expect(copied.heads).toEqual(await heads(vault))
  expect(statSync(at('a.vigil')).mode & 0o777).toBe(0o600)
  expect(readFileSync(at('a.vigil')).includes('Maris')).toBe(false)
  const copy = await openVault(at('a.vigil'), { passphrase })
  expect(await textOfOne(copy)).toBe(one.document.text)
  expect((await verify(copy, { deep: true })).findings).toEqual([])
  await closeVault(copy)
  expect(readdirSync(folder).filter(name => name.includes('writing'))).toEqual([])
})

test('nothing is replaced unasked; what is replaced stays until the new one is whole', async () => {
  await expect(backup(vault, at('a.vigil'))).rejects.toMatchObject({ code: 'vault-exists' })
  await expect(backup(vault, at('cases.vigil'), { replace: true })).rejects.toMatchObject({
    code: 'usage',
  })
  await expect(backup(vault, folder, { replace: true })).rejects.toMatchObject({ code: 'usage' })
  await addDocuments(vault, [sampleDocument('Two.')], wren)
  const copied = await backup(vault, at('a.vigil'), { replace: true })
  expect(copied.checked.originals).toBe(2)
  const open = await openVault(at('a.vigil'), { passphrase })
  await expect(backup(vault, at('a.vigil'), { replace: true })).rejects.toMatchObject({
    code: 'vault-busy',
  })
  await closeVault(open)
  await expect(backup(vault, at('nowhere/a.vigil'))).rejects.toMatchObject({
    code: 'vault-missing',
  })
})

test('a restored backup is whole, and goes on in a feed of its own', async () => {
  const copied = await restore(at('a.vigil'), at('b.vigil'), ask)
  expect(copied.heads.heads).toHaveLength(1)
  const restored = await openVault(at('b.vigil'), { passphrase })
  expect(await textOfOne(restored)).toBe(one.document.text)
  await addDocuments(restored, [sampleDocument('Three.')], wren)
  const { heads: feeds } = await heads(restored)
  expect(feeds).toHaveLength(2)
  expect(feeds.map(({ feed }) => feed)).toContain(copied.heads.heads[0]?.feed)
  expect((await verify(restored, { deep: true })).findings).toEqual([])
  await closeVault(restored)
})

test('a backup copied over the vault in place starts a new feed too, where a file copy would fork', async () => {
  const place = at('place.vigil')
  const here = await createVault(place, { passphrase })
  await addDocuments(here, [one], wren)
  await backup(here, at('earlier.vigil'))
  await addDocuments(here, [sampleDocument('Later, and lost with the laptop.')], wren)
  await closeVault(here)
  copyFileSync(at('earlier.vigil'), place)
  const again = await openVault(place, { passphrase })
  await addDocuments(again, [sampleDocument('Another way on.')], wren)
  expect((await heads(again)).heads).toHaveLength(2)
  expect((await verify(again)).findings).toEqual([])
  await closeVault(again)
})

test('nothing is restored over another file, with a wrong passphrase, or from a damaged backup', async () => {
  await expect(restore(at('a.vigil'), at('b.vigil'), ask)).rejects.toMatchObject({
    code: 'vault-exists',
  })
  const wrong = keyBy('six boats')
  await expect(restore(at('a.vigil'), at('c.vigil'), wrong)).rejects.toMatchObject({
    code: 'vault-access',
  })
  const bytes = readFileSync(at('a.vigil'))
  bytes[3 * 4096 + 77]! ^= 1
  writeFileSync(at('flipped.vigil'), bytes)
  await expect(restore(at('flipped.vigil'), at('c.vigil'), ask)).rejects.toMatchObject({
    message: expect.stringMatching(/[Pp]age 4\b/),
  })
  await expect(restore(at('none.vigil'), at('c.vigil'), ask)).rejects.toMatchObject({
    code: 'vault-missing',
  })
  expect(existsSync(at('c.vigil')) || existsSync(at('c.vigil.writing'))).toBe(false)
})

test('a copy of an open vault, with what stands beside it, is restored with its last act', async () => {
  for (const end of ['', '-wal']) copyFileSync(at('cases.vigil') + end, at('raw.vigil') + end)
  const copied = await restore(at('raw.vigil'), at('d.vigil'), ask)
  expect(copied.heads).toEqual(await heads(vault))
})

test('sealed material is in a backup only where that is said; without it the backup is whole still', async () => {
  const place = at('sealing.vigil')
  const here = await createVault(place, { passphrase })
  await setSealPassphrase(here, 'second words of two', wren)
  await sealWords(here, { text: 'The source is Ilse Brandt.', about: null }, wren)
  expect((await backup(here, at('without.vigil'))).sealedLeft).toBe(2)
  expect((await backup(here, at('with.vigil'), { isWithSealed: true })).sealedLeft).toBe(0)
  await closeVault(here)
  for (const [name, held] of [
    ['without.vigil', 0],
    ['with.vigil', 1],
  ] as const) {
    const copy = await openVault(at(name), { passphrase })
    expect(await listSealed(copy)).toHaveLength(held)
    expect((await verify(copy, { deep: true })).findings).toEqual([])
    await closeVault(copy)
  }
})

test('a vault whose page was changed is not backed up, and the page is named', async () => {
  const place = at('damaged.vigil')
  const damaged = await createVault(place, { passphrase })
  await addDocuments(damaged, [sampleDocument('Words. '.repeat(9000))], wren)
  await closeVault(damaged)
  const bytes = readFileSync(place)
  bytes[bytes.length - 4096 + 9]! ^= 4
  writeFileSync(place, bytes)
  const open = await openVault(place, { passphrase })
  await expect(backup(open, at('e.vigil'))).rejects.toMatchObject({
    code: 'vault-damaged',
    message: expect.stringContaining(`page ${bytes.length / 4096}`),
  })
  await closeVault(open)
  expect(existsSync(at('e.vigil'))).toBe(false)
})
