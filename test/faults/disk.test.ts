import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  addDocuments,
  closeVault,
  createVault,
  documentById,
  openVault,
  verify,
} from '../../src/vault/index.ts'
import { sampleDocument } from '../../src/vault/test-samples.ts'
import { buildChildren, run } from './child.ts'

const folder = mkdtempSync(join(tmpdir(), 'vigil-disk-'))
const mounts: string[] = []
const wren = { author: 'wren', at: '2026-11-22T15:00:00.000Z' }
let children: Awaited<ReturnType<typeof buildChildren>>

beforeAll(async () => {
  children = await buildChildren()
})
afterAll(() => {
  children.remove()
  for (const mount of mounts) spawnSync('umount', [mount])
  rmSync(folder, { recursive: true, force: true })
})

/** A disk of its own, if this machine lets one be mounted. */
function smallDisk(name: string, size: string): string | undefined {
  const path = join(folder, name)
  mkdirSync(path)
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', path])
  if (status !== 0) return undefined
  mounts.push(path)
  return path
}

const small = smallDisk('small', '5m')
const sealed = smallDisk('sealed', '3m')
const unmountable = 'this machine mounts no disk for tests'

/** All that was acknowledged is there, and the vault is whole. */
async function expectKept(path: string, lines: readonly string[]): Promise<void> {
  const vault = await openVault(path)
  expect((await verify(vault, { deep: true })).findings).toEqual([])
  for (const line of lines)
    if (line.startsWith('document '))
      expect(await documentById(vault, line.slice('document '.length))).toBeDefined()
  await closeVault(vault)
}

describe('a full disk', () => {
  test.skipIf(small === undefined)(
    `refuses, keeps what was acknowledged, and goes on after (${unmountable} where skipped)`,
    async () => {
      const path = join(small ?? '', 'full.vigil')
      const ballast = join(small ?? '', 'ballast')
      await closeVault(await createVault(path, { plain: true }))
      writeFileSync(ballast, Buffer.alloc(2 * 1024 * 1024))
      const { lines, errors } = await run([
        process.execPath,
        children.script('filler'),
        path,
        '10000',
      ])
      expect(errors).toBe('')
      expect(lines.at(-1)).toBe('refused disk-full')
      expect(lines.length).toBeGreaterThan(2)
      rmSync(ballast)
      await expectKept(path, lines)
      const vault = await openVault(path)
      expect((await addDocuments(vault, [sampleDocument('After.')], wren)).added).toHaveLength(1)
      await closeVault(vault)
    },
  )

  test.skipIf(process.platform === 'win32')('so does a limit on the size of files', async () => {
    const path = join(folder, 'limited.vigil')
    await closeVault(await createVault(path, { plain: true }))
    const limited = `ulimit -f 3000; exec "$0" "$@"`
    const { lines, errors } = await run([
      'bash',
      '-c',
      limited,
      process.execPath,
      children.script('filler'),
      path,
      '10000',
    ])
    expect(errors).toBe('')
    expect(lines.at(-1)).toBe('refused disk-full')
    expect(lines.length).toBeGreaterThan(2)
    await expectKept(path, lines)
  })

  test.skipIf(small === undefined)(
    `leaves nothing of a vault that could not be made (${unmountable} where skipped)`,
    async () => {
      const ballast = join(small ?? '', 'ballast')
      for (const name of readdirSync(small ?? '')) rmSync(join(small ?? '', name))
      writeFileSync(ballast, Buffer.alloc(5 * 1024 * 1024 - 64 * 1024))
      await expect(
        createVault(join(small ?? '', 'new.vigil'), { plain: true }),
      ).rejects.toMatchObject({
        code: 'disk-full',
      })
      expect(readdirSync(small ?? '')).toEqual(['ballast'])
    },
  )
})

describe('a read-only place', () => {
  test.skipIf(sealed === undefined)(`is told as such (${unmountable} where skipped)`, async () => {
    const path = join(sealed ?? '', 'sealed.vigil')
    const vault = await createVault(path, { plain: true })
    await addDocuments(vault, [sampleDocument('One.')], wren)
    await closeVault(vault)
    expect(spawnSync('mount', ['-o', 'remount,ro', sealed ?? '']).status).toBe(0)
    await expect(openVault(path)).rejects.toMatchObject({ code: 'vault-read-only' })
    await expect(
      createVault(join(sealed ?? '', 'new.vigil'), { plain: true }),
    ).rejects.toMatchObject({ code: 'vault-read-only' })
  })

  test.skipIf(process.getuid?.() !== 0)(
    'is told as such to another user too (needs root to be tried)',
    async () => {
      const path = join(folder, 'mine.vigil')
      await closeVault(await createVault(path, { plain: true }))
      chmodSync(folder, 0o755)
      chmodSync(path, 0o644)
      const { lines, errors } = await run(
        [process.execPath, children.script('filler'), path, '1'],
        { uid: 65_534, gid: 65_534 },
      )
      expect(errors).toBe('')
      expect(lines).toEqual(['refused vault-read-only'])
    },
  )

  test.skipIf(process.getuid?.() === 0)(
    'a folder without the right to write is told as such (root may write anywhere)',
    async () => {
      const place = join(folder, 'locked')
      mkdirSync(place)
      const path = join(place, 'locked.vigil')
      await closeVault(await createVault(path, { plain: true }))
      chmodSync(place, 0o555)
      await expect(openVault(path)).rejects.toMatchObject({ code: 'vault-read-only' })
      chmodSync(place, 0o755)
    },
  )
})
