import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  addDocuments,
  backup,
  closeVault,
  createVault,
  documentById,
  listDocuments,
  openVault,
  search,
  verify,
} from '../../src/vault/index.ts'
import { sampleDocument } from '../../src/vault/test-samples.ts'
import { buildChildren, isProof, run } from './child.ts'

const folder = mkdtempSync(join(tmpdir(), 'vigil-disk-'))
const mounts: string[] = []
const passphrase = 'slow ferries in the fog'
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
const crowded = smallDisk('crowded', '1m')
const unmountable = 'this machine mounts no disk for tests'

/** Kilobytes that no page and no write ends at. */
const LIMITS = isProof ? Array.from({ length: 60 }, (_, at) => 601 + at * 97) : [1021, 3001]

/** A program that may write no file larger than so many kilobytes. */
const limited = (limit: number, program: readonly string[]) => [
  'bash',
  '-c',
  `ulimit -f ${limit}; exec "$0" "$@"`,
  ...program,
]

/** Writes a file until the disk has no room left. */
function fill(path: string): void {
  const descriptor = openSync(path, 'a')
  try {
    for (;;) writeSync(descriptor, Buffer.alloc(4096))
  } catch {
    closeSync(descriptor) // that it is full is what was wanted
  }
}

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

  // The write that meets the limit writes a part of what it was given: a short write, at another place each time.
  test.skipIf(process.platform === 'win32').each(LIMITS)(
    'so does a write that is cut short (files of at most %i kB)',
    async limit => {
      const path = join(folder, `limited-${limit}.vigil`)
      await closeVault(await createVault(path, { plain: true }))
      const { lines, errors } = await run(
        limited(limit, [process.execPath, children.script('filler'), path, '10000']),
      )
      expect(errors).toBe('')
      expect(lines.at(-1)).toBe('refused disk-full')
      await expectKept(path, lines)
      rmSync(path)
    },
  )

  test.skipIf(process.platform === 'win32')(
    'a backup of which a write is cut short is refused, and leaves nothing',
    async () => {
      const path = join(folder, 'to-keep.vigil')
      const vault = await createVault(path, { passphrase })
      await addDocuments(vault, [sampleDocument('Kept. '.repeat(100_000), 'kept.txt')], wren)
      const { key, salt } = vault.file?.key ?? { key: Buffer.alloc(0), salt: Buffer.alloc(0) }
      const secret = Buffer.concat([key, salt]).toString('hex')
      await closeVault(vault)
      const size = Math.floor(statSync(path).size / 1024)
      const before = readFileSync(path)
      for (const limit of [1, Math.floor(size / 3) + 1, size - 3]) {
        const copy = join(folder, 'copy.vigil')
        const child = [process.execPath, children.script('keeper'), 'backup', path, copy, secret]
        const { lines, errors } = await run(limited(limit, child))
        expect(errors, `${limit} kB`).toBe('')
        expect(lines.at(-1), `${limit} kB`).toMatch(/^refused (?:disk-full|vault-read-only)$/)
        expect(existsSync(copy)).toBe(false)
        expect(readFileSync(path).equals(before)).toBe(true)
      }
    },
    60_000,
  )

  test.skipIf(crowded === undefined)(
    `turns no act that was done into an error, and is read all the same (${unmountable} where skipped)`,
    async () => {
      const path = join(crowded ?? '', 'crowded.vigil')
      const made = await createVault(path, { plain: true })
      expect(await closeVault(made)).toBeNull()
      const vault = await openVault(path)
      const one = sampleDocument('One. '.repeat(2000), 'one.txt')
      await addDocuments(vault, [one], wren)
      fill(join(crowded ?? '', 'ballast'))
      expect(await closeVault(vault)).toMatch(/Nothing is lost/)
      // What stood for programs to share is gone after a restart, and there is no room to make it again.
      for (const end of ['', '-more']) {
        rmSync(`${path}-shm`, { force: true })
        fill(join(crowded ?? '', `ballast${end}`))
        const again = await openVault(path)
        expect(await listDocuments(again)).toMatchObject([{ name: 'one.txt' }])
        expect(await documentById(again, one.document.id)).toEqual(one.document)
        const report = await verify(again, { deep: true })
        expect(report.findings).toEqual([])
        expect(report.notices.join()).toMatch(/-wal/)
        const more = sampleDocument('Two. '.repeat(50_000), 'two.txt')
        await expect(addDocuments(again, [more], wren)).rejects.toMatchObject({
          code: 'disk-full',
        })
        expect(await closeVault(again)).toMatch(/Nothing is lost/)
      }
      for (const name of ['ballast', 'ballast-more']) rmSync(join(crowded ?? '', name))
      const roomy = await openVault(path)
      expect((await addDocuments(roomy, [sampleDocument('After.')], wren)).added).toHaveLength(1)
      expect((await verify(roomy, { deep: true })).findings).toEqual([])
      expect(await closeVault(roomy)).toBeNull()
      expect(readdirSync(crowded ?? '')).toEqual(['crowded.vigil'])
    },
  )

  test.skipIf(crowded === undefined)(
    `is no hindrance to reading a vault that was closed before (${unmountable} where skipped)`,
    async () => {
      const path = join(crowded ?? '', 'crowded.vigil')
      fill(join(crowded ?? '', 'ballast'))
      const vault = await openVault(path)
      expect(vault.session?.access).toBe('alone')
      expect(await listDocuments(vault)).toHaveLength(2)
      expect((await verify(vault, { deep: true })).findings).toEqual([])
      expect(await closeVault(vault)).toBeNull()
    },
  )

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

/** Reads and verifies what may not be written to; gives what closing it says. */
async function readOnly(path: string): Promise<string | null> {
  const vault = await openVault(path, { passphrase })
  expect(await listDocuments(vault)).toHaveLength(1)
  expect((await search(vault, 'one')).documents.total).toBe(1)
  expect((await verify(vault, { deep: true })).findings).toEqual([])
  const copied = await backup(vault, join(folder, 'elsewhere.vigil'), { replace: true })
  expect(copied.checked.originals).toBe(1)
  const adding = addDocuments(vault, [sampleDocument('Two.')], wren)
  await expect(adding).rejects.toMatchObject({
    code: 'vault-read-only',
    message: expect.stringContaining('copy the vault to where you may write'),
  })
  return closeVault(vault)
}

describe('a read-only place', () => {
  test.skipIf(sealed === undefined)(`is told as such (${unmountable} where skipped)`, async () => {
    const path = join(sealed ?? '', 'sealed.vigil')
    const unclosed = join(sealed ?? '', 'unclosed.vigil')
    const vault = await createVault(path, { passphrase })
    await addDocuments(vault, [sampleDocument('One.')], wren)
    // As after a crash: what was written last stands beside the file.
    for (const end of ['', '-wal']) copyFileSync(path + end, unclosed + end)
    await closeVault(vault)
    const before = readFileSync(path)
    expect(spawnSync('mount', ['-o', 'remount,ro', sealed ?? '']).status).toBe(0)
    const copies = () => readdirSync(tmpdir()).filter(name => name.startsWith('vigil-reading-'))
    const known = copies()
    expect(await readOnly(path)).toBeNull()
    expect(await readOnly(unclosed)).toMatch(/unclosed\.vigil-wal/)
    expect(copies()).toEqual(known)
    expect(readFileSync(path).equals(before) && !existsSync(`${path}-wal`)).toBe(true)
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
      const vault = await openVault(path)
      expect((await verify(vault)).findings).toEqual([])
      await expect(addDocuments(vault, [sampleDocument('One.')], wren)).rejects.toMatchObject({
        code: 'vault-read-only',
      })
      await closeVault(vault)
      chmodSync(place, 0o755)
    },
  )
})
