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
import { afterAll, expect, test } from 'vitest'
import { createVault } from './create.ts'
import { addDocuments } from './documents.ts'
import { closeVault } from './open.ts'
import { sampleDocument } from './test-samples.ts'
import { quickFolder } from './test-vaults.ts'
import { wipe } from './wipe.ts'

const folder = mkdtempSync(join(quickFolder(), 'vigil-wipe-'))
const path = join(folder, 'cases.vigil')
const wren = { author: 'wren', at: '2026-11-22T15:00:00.000Z' }
afterAll(() => rmSync(folder, { recursive: true }))

test('a vault and what stands beside it are overwritten, then gone; other files stay', async () => {
  const vault = await createVault(path, { passphrase: 'seven boats on the lake' })
  await addDocuments(vault, [sampleDocument('One. '.repeat(60_000))], wren)
  const pages = readFileSync(path)
  const log = readFileSync(`${path}-wal`)
  for (const [name, file] of [
    ['blocks', path],
    ['log-blocks', `${path}-wal`],
  ] as const)
    linkSync(file, join(folder, name))
  symlinkSync(path, join(folder, 'link.vigil'))
  writeFileSync(join(folder, 'cases.vigil.txt'), 'not of the vault')
  const told: [number, number][] = []
  const gone = wipe(join(folder, 'link.vigil'), (done, total) => told.push([done, total]))
  expect(gone.map(file => file.slice(path.length))).toEqual(['', '-wal'])
  expect(told.at(-1)?.[0]).toBe(told.at(-1)?.[1])
  // The names that stayed are of the same blocks: emptied, after they were overwritten.
  expect(readFileSync(join(folder, 'blocks'))).toHaveLength(0)
  expect(readFileSync(join(folder, 'log-blocks'))).toHaveLength(0)
  expect(pages.length + log.length).toBeGreaterThan(64 * 1024)
  expect(readdirSync(folder).toSorted()).toEqual(['blocks', 'cases.vigil.txt', 'log-blocks'])
  await closeVault(vault).catch(() => undefined)
  expect(existsSync(path)).toBe(false)
})

test('a vault whose wiping was cut short is wiped by another go', async () => {
  const cut = join(folder, 'cut.vigil')
  await closeVault(await createVault(cut, { passphrase: 'seven boats on the lake' }))
  const salt = readFileSync(cut).subarray(0, 16)
  expect(() =>
    wipe(cut, () => {
      throw new Error('cut short')
    }),
  ).toThrow('cut short')
  expect(readFileSync(cut).subarray(0, 16).equals(salt)).toBe(false)
  expect(wipe(cut, () => undefined)).toEqual([cut])
  writeFileSync(cut, '')
  expect(wipe(cut, () => undefined)).toEqual([cut])
})

test('what is no vault is left as it is', () => {
  const letter = join(folder, 'letter.vigil')
  writeFileSync(letter, 'Dear all')
  expect(() => wipe(letter, () => undefined)).toThrow(/is not a vault/)
  expect(readFileSync(letter, 'utf8')).toBe('Dear all')
  expect(() => wipe(join(folder, 'none.vigil'), () => undefined)).toThrow(/no vault/)
})
