import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  addDocuments,
  carry,
  closeVault,
  createVault,
  exportPlain,
  restore,
  verify,
  writeBundle,
  type Vault,
} from '../../src/vault/index.ts'
import { sampleDocument } from '../../src/vault/test-samples.ts'

const folder = mkdtempSync(join(tmpdir(), 'vigil-leaving-'))
const disk = join(folder, 'disk')
const wren = { author: 'wren', at: '2026-11-22T15:00:00.000Z' }
let vault: Vault

mkdirSync(disk)
const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=200k', 'tmpfs', disk]).status === 0
beforeAll(async () => {
  vault = await createVault(join(folder, 'cases.vigil'), { plain: true })
  await addDocuments(vault, [sampleDocument('Words of it. '.repeat(40_000), 'long.txt')], wren)
})
afterAll(async () => {
  await closeVault(vault)
  spawnSync('umount', [disk])
  rmSync(folder, { recursive: true })
})

const WAYS: readonly (readonly [string, (path: string) => Promise<unknown>])[] = [
  ['a vault to travel with', path => carry(vault, path, { secret: { plain: true } })],
  ['a plain export', path => exportPlain(vault, path, { tier: 'internal', who: wren })],
  ['a bundle', path => writeBundle(vault, path, { protection: { isPlain: true } })],
  ['what is restored', path => restore(vault.where, path, { key: async () => null })],
]

describe.each(WAYS)('%s', (_, write) => {
  test.skipIf(!isMounted)(
    'for which the disk has no room leaves nothing, and is told by its own name (this machine mounts no disk for tests where skipped)',
    async () => {
      const path = join(disk, 'leaving.file')
      await expect(write(path)).rejects.toMatchObject({
        code: 'disk-full',
        message: expect.stringContaining(`${path} is full`),
      })
      expect(readdirSync(disk)).toEqual([])
      expect((await verify(vault)).findings).toEqual([])
    },
    60_000,
  )
})
