import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { VigilError } from '../../src/codebook/index.ts'
import {
  addDocuments,
  closeVault,
  createVault,
  documentById,
  keyFor,
  openVault,
  originalOf,
  restore,
  verify,
  type Vault,
} from '../../src/vault/index.ts'
import { copyKey, type VaultKey } from '../../src/vault/key.ts'
import { openFile } from '../../src/vault/open.ts'
import { sampleDocument } from '../../src/vault/test-samples.ts'
import { wipe } from '../../src/vault/wipe.ts'
import { buildChildren, counted, isProof, run, seeded } from './child.ts'

const KILLS = isProof ? 250 : 5
const FLIPS = isProof ? 3000 : 80
const chance = seeded(20261128)
const folder = mkdtempSync(join(tmpdir(), 'vigil-keeping-'))
const at = (name: string) => join(folder, name)
const master = at('master.vigil')
const old = 'seven boats on the lake'
const next = 'eight geese over the ice'
const wren = { author: 'wren', at: '2026-11-22T15:00:00.000Z' }
const samples = Array.from({ length: 12 }, (_, n) =>
  sampleDocument(`Number ${n}. ${'Police detained Maris Oltean. '.repeat(1500)}`),
)
const mounts: string[] = []
let key: VaultKey
let children: Awaited<ReturnType<typeof buildChildren>>

beforeAll(async () => {
  children = await buildChildren()
  const vault = await createVault(master, { passphrase: old })
  key = copyKey(vault.file?.key ?? null) ?? expect.fail('the vault has a key')
  await addDocuments(vault, samples, wren)
  await closeVault(vault)
})
afterAll(() => {
  children.remove()
  for (const mount of mounts) spawnSync('umount', [mount])
  rmSync(folder, { recursive: true, force: true })
})

const freshKey = () => ({ key: Buffer.from(key.key), salt: key.salt })
const open = (path: string) => openFile(path, { path, key: freshKey() })
const keeper = (...words: string[]) => [
  process.execPath,
  children.script('keeper'),
  ...words,
  Buffer.concat([key.key, key.salt]).toString('hex'),
]

/** A new copy of the vault, with nothing beside it. */
function copyOf(name: string): string {
  const path = at(name)
  for (const file of readdirSync(folder)) if (file.startsWith(name)) rmSync(at(file))
  copyFileSync(master, path)
  return path
}

async function expectWhole(vault: Vault, about: string): Promise<void> {
  expect((await verify(vault, { deep: true })).findings, about).toEqual([])
  for (const { document } of samples) {
    expect(await documentById(vault, document.id), about).toEqual(document)
    expect(await originalOf(vault, document.id), about).toBeDefined()
  }
  await closeVault(vault)
}

/**
 * Lets a child act and kills it at some moment after a file has appeared; the first time it is left alone, to learn how
 * long that takes. Tells whether it had said that it was done.
 */
function killer(act: string) {
  let takes = 0
  return async (words: readonly string[], appears: string): Promise<boolean> => {
    const share = chance() * 1.1
    let appeared = 0
    const ended = await run(keeper(act, ...words), {}, (line, child) => {
      if (line === 'done') takes ||= Date.now() - appeared
      if (line !== 'begun') return
      const looking = setInterval(() => {
        if (child.exitCode !== null) clearInterval(looking)
        if (!existsSync(appears)) return
        clearInterval(looking)
        appeared = Date.now()
        if (takes > 0) setTimeout(() => child.kill('SIGKILL'), share * takes)
      }, 1)
    })
    expect(ended.errors).toBe('')
    expect(ended.lines.at(-1)).not.toMatch(/refused/)
    return ended.lines.includes('done')
  }
}

const timeout = isProof ? 6 * 3_600_000 : 180_000

describe(`killed at ${KILLS} moments`, () => {
  test(
    'a backup leaves the vault whole, and under its name the earlier backup or the new one',
    async ({ task }) => {
      const path = copyOf('backed.vigil')
      const target = at('copy.bak')
      const kill = killer('backup')
      await kill([path, target], `${target}.writing`)
      for (let round = 0; round < KILLS; round += 1) {
        const name = `kill ${round}`
        if (round % 2 === 0) rmSync(target, { force: true })
        const before = existsSync(target)
        const done = await kill([path, target], `${target}.writing`)
        if (done || before) expect(existsSync(target), name).toBe(true)
        if (existsSync(target)) await expectWhole(await open(target), name)
        await expectWhole(await open(path), name)
      }
      expect((await run(keeper('backup', path, target))).lines).toEqual(['begun', 'done'])
      expect(readdirSync(folder).filter(file => file.startsWith('copy.bak'))).toEqual(['copy.bak'])
      counted(task, `${KILLS} kills`)
    },
    timeout,
  )

  test(
    'restoring leaves the backup as it was, and nothing or all of it under the new name',
    async ({ task }) => {
      const kill = killer('restore')
      const target = at('restored.vigil')
      const before = readFileSync(master)
      for (let round = 0; round <= KILLS; round += 1) {
        rmSync(target, { force: true })
        const done = await kill([master, target], `${target}.writing`)
        if (done) expect(existsSync(target)).toBe(true)
        if (existsSync(target)) await expectWhole(await open(target), `kill ${round}`)
        expect(readFileSync(master).equals(before)).toBe(true)
      }
      counted(task, `${KILLS} kills`)
    },
    timeout,
  )

  test(
    'a new passphrase leaves a vault that opens with the old one or the new one, and has everything',
    async ({ task }) => {
      const kill = killer('rekey')
      const outcomes = new Set<string>()
      for (let round = 0; round <= KILLS; round += 1) {
        const path = copyOf('rekeyed.vigil')
        const done = await kill([path, next], `${path}.rekeying`)
        const isOld = readFileSync(path).subarray(0, 16).equals(key.salt)
        if (done) expect(isOld).toBe(false)
        outcomes.add(isOld ? 'old' : 'new')
        const vault = isOld ? await open(path) : await openVault(path, { passphrase: next })
        await expectWhole(vault, `kill ${round}`)
      }
      expect(outcomes).toContain('new')
      counted(task, `${KILLS} kills`)
    },
    timeout,
  )

  test(
    'wiping leaves the whole vault, or none that a passphrase opens; another go ends it',
    async ({ task }) => {
      const kill = killer('wipe')
      for (let round = 0; round <= KILLS; round += 1) {
        const path = copyOf('wiped.vigil')
        // It appears at once: there is nothing to wait for.
        const done = await kill([path, ''], path)
        expect(existsSync(path) && done, `kill ${round}`).toBe(false)
        if (!existsSync(path)) continue
        const isWhole = readFileSync(path).equals(readFileSync(master))
        if (isWhole) await expectWhole(await open(path), `kill ${round}`)
        else
          await expect(openVault(path, { passphrase: old })).rejects.toMatchObject({
            code: expect.stringMatching(/vault-access|input-invalid/),
          })
        expect(wipe(path, () => undefined)).toContain(path)
        expect(existsSync(path)).toBe(false)
      }
      counted(task, `${KILLS} kills`)
    },
    timeout,
  )
})

test(
  `a backup with one of ${FLIPS} bits flipped is refused by name, and nothing takes its place`,
  async () => {
    const small = at('small.vigil')
    const vault = await createVault(small, { passphrase: old })
    const held = copyKey(vault.file?.key ?? null)
    await addDocuments(vault, [sampleDocument('A small vault.')], wren)
    await closeVault(vault)
    const whole = readFileSync(small)
    const flipped = at('flipped.vigil')
    const target = at('from-flipped.vigil')
    const pages = Array.from({ length: whole.length / 4096 }, (_, page) => page * 4096)
    for (let flip = 0; flip < FLIPS; flip += 1) {
      // The bytes that no tag covers, one in every page, then anywhere.
      const offset =
        flip < 24
          ? flip
          : (pages[flip - 24] ?? Math.floor(chance() * whole.length)) + Math.floor(chance() * 24)
      const bytes = Buffer.from(whole)
      const place = Math.min(offset, whole.length - 1)
      bytes[place] = (bytes[place] ?? 0) ^ (1 << Math.floor(chance() * 8))
      writeFileSync(flipped, bytes)
      const refused = await restore(flipped, target, { key: async () => copyKey(held) }).then(
        () => undefined,
        (error: unknown) => error,
      )
      expect(refused, `byte ${place}`).toBeInstanceOf(VigilError)
      expect(refused, `byte ${place}`).toMatchObject({
        message: expect.stringMatching(/page|first 24 bytes|not a vault/i),
      })
      expect(existsSync(target) || existsSync(`${target}.writing`)).toBe(false)
    }
    const cut = { key: async () => copyKey(held) }
    for (const length of [0, 1, 4095, 4096, whole.length - 4096, whole.length - 1]) {
      writeFileSync(flipped, whole.subarray(0, length))
      await expect(restore(flipped, target, cut)).rejects.toBeInstanceOf(VigilError)
    }
    await restore(small, target, { key: path => keyFor(path, async () => old) })
  },
  timeout,
)

/** A disk of its own, if this machine lets one be mounted. */
function smallDisk(name: string, size: string): string | undefined {
  const path = at(name)
  mkdirSync(path)
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', path])
  if (status !== 0) return undefined
  mounts.push(path)
  return path
}

const disk = smallDisk('disk', '1m')
const roomy = smallDisk('roomy', '2500k')
const unmountable = 'this machine mounts no disk for tests'

describe('a full disk', () => {
  test.skipIf(disk === undefined)(
    `keeps the earlier backup and the vault, and nothing half (${unmountable} where skipped)`,
    async () => {
      const target = join(disk ?? '', 'copy.vigil')
      writeFileSync(target, 'the earlier one')
      const ran = await run(keeper('backup', copyOf('backed.vigil'), target))
      expect(ran).toMatchObject({ errors: '', lines: ['begun', 'refused disk-full'] })
      expect(readdirSync(disk ?? '')).toEqual(['copy.vigil'])
      expect(readFileSync(target, 'utf8')).toBe('the earlier one')
      const restored = join(disk ?? '', 'restored.vigil')
      expect((await run(keeper('restore', master, restored))).lines).toEqual([
        'begun',
        'refused disk-full',
      ])
      expect(readdirSync(disk ?? '')).toEqual(['copy.vigil'])
      await expectWhole(await open(at('backed.vigil')), 'after the full disk')
    },
    timeout,
  )

  test.skipIf(roomy === undefined)(
    `keeps the passphrase that is (${unmountable} where skipped)`,
    async () => {
      const path = join(roomy ?? '', 'cases.vigil')
      copyFileSync(master, path)
      const ran = await run(keeper('rekey', path, next))
      expect(ran).toMatchObject({ errors: '', lines: ['begun', 'refused disk-full'] })
      expect(readdirSync(roomy ?? '')).toEqual(['cases.vigil'])
      await expectWhole(await open(path), 'after the full disk')
    },
    timeout,
  )
})
