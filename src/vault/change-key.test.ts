import {
  existsSync,
  linkSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { ownAddress } from './addresses.ts'
import { backup } from './backup.ts'
import { changeKey } from './change-key.ts'
import { createVault } from './create.ts'
import { addDocuments, documentById } from './documents.ts'
import { heads } from './heads.ts'
import { closeVault, keyFor, openVault } from './open.ts'
import { sampleDocument } from './test-samples.ts'
import { quickFolder } from './test-vaults.ts'
import { verify } from './verify.ts'

vi.setConfig({ testTimeout: 180_000 })
const folder = mkdtempSync(join(quickFolder(), 'vigil-rekey-'))
const path = join(folder, 'cases.vigil')
const first = 'seven boats on the lake'
const second = 'eight geese over the ice'
const wren = { author: 'wren', at: '2026-11-22T15:00:00.000Z' }
const one = sampleDocument(`One. ${'Police detained Maris Oltean. '.repeat(3000)}`)
const keyBy = (passphrase: string) => (at: string) => keyFor(at, to(passphrase))
const to = (passphrase: string) => async () => passphrase

beforeAll(async () => {
  const vault = await createVault(path, { passphrase: first })
  await addDocuments(vault, [one], wren)
  await closeVault(vault)
})
afterAll(() => rmSync(folder, { recursive: true }))

test('another program that has the vault open keeps its passphrase', async () => {
  const open = await openVault(path, { passphrase: first })
  await expect(
    changeKey(path, { key: keyBy(first), passphrase: to(second) }),
  ).rejects.toMatchObject({
    code: 'vault-busy',
  })
  await addDocuments(open, [sampleDocument('Two.')], wren)
  await closeVault(open)
  expect(readdirSync(folder)).toEqual(['cases.vigil'])
})

test('a wrong passphrase, an empty one, a plain vault change nothing', async () => {
  const before = readFileSync(path)
  for (const [key, passphrase, code] of [
    [keyBy(second), second, 'vault-access'],
    [keyBy(first), '', 'usage'],
  ] as const)
    await expect(changeKey(path, { key, passphrase: to(passphrase) })).rejects.toMatchObject({
      code,
    })
  expect(readFileSync(path).equals(before)).toBe(true)
  const plain = join(folder, 'plain.vigil')
  await closeVault(await createVault(plain, { plain: true }))
  await expect(
    changeKey(plain, { key: keyBy(first), passphrase: to(second) }),
  ).rejects.toMatchObject({ code: 'usage' })
  rmSync(plain)
})

test('the new passphrase opens, the old one does not, and the feed goes on', async () => {
  const earlier = await openVault(path, { passphrase: first })
  const known = await heads(earlier)
  const address = await ownAddress(earlier)
  await backup(earlier, join(folder, 'earlier.vigil'))
  await closeVault(earlier)
  const salt = readFileSync(path).subarray(0, 16)
  linkSync(path, join(folder, 'old-blocks'))
  writeFileSync(`${path}.rekeying`, 'left by one that was killed')

  await changeKey(path, { key: keyBy(first), passphrase: to(second) })

  expect(readdirSync(folder).toSorted()).toEqual(['cases.vigil', 'earlier.vigil', 'old-blocks'])
  expect(readFileSync(path).subarray(0, 16).equals(salt)).toBe(false)
  await expect(openVault(path, { passphrase: first })).rejects.toMatchObject({
    code: 'vault-access',
  })
  const vault = await openVault(path, { passphrase: second })
  expect(await heads(vault)).toEqual(known)
  expect(await ownAddress(vault)).toBe(address)
  expect((await documentById(vault, one.document.id))?.text).toBe(one.document.text)
  await addDocuments(vault, [sampleDocument('Three.')], wren)
  expect((await heads(vault)).heads).toHaveLength(1)
  expect((await verify(vault, { deep: true })).findings).toEqual([])
  await closeVault(vault)
  // What another name, or the disk's blocks, still hold of the old file has no salt and opens with nothing.
  expect(readFileSync(join(folder, 'old-blocks')).subarray(0, 16).equals(salt)).toBe(false)
  await expect(openVault(join(folder, 'old-blocks'), { passphrase: first })).rejects.toMatchObject({
    code: 'input-invalid',
  })
  const copy = await openVault(join(folder, 'earlier.vigil'), { passphrase: first })
  await closeVault(copy)
})

test('a vault that is reached through a link stays where it is', async () => {
  const link = join(folder, 'link.vigil')
  symlinkSync(path, link)
  await changeKey(link, { key: keyBy(second), passphrase: to(first) })
  await closeVault(await openVault(path, { passphrase: first }))
  expect(existsSync(link)).toBe(true)
})
