import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { VigilError } from '../../src/codebook/index.ts'
import { addDocuments, closeVault, commit, createVault, verify } from '../../src/vault/index.ts'
import { sampleDocument, sampleRecord } from '../../src/vault/test-samples.ts'
import { PAGE_SIZE, type VaultFile } from '../../src/vault/file-layout.ts'
import { openFile } from '../../src/vault/open.ts'
import { pageHolds } from '../../src/vault/pages.ts'
import { quickFolder } from '../../src/vault/test-vaults.ts'
import { buildChildren, counted, isProof, run, seeded } from './child.ts'

const FLIPS = isProof ? 2000 : 60
const CUT_STEP = isProof ? 512 : 16 * 1024
const chance = seeded(7)
const folder = mkdtempSync(join(quickFolder(), 'vigil-damage-'))
const path = join(folder, 'damaged.vigil')
let file: VaultFile
let whole: Buffer

beforeAll(async () => {
  const vault = await createVault(join(folder, 'whole.vigil'), { passphrase: 'a small vault' })
  const wren = { author: 'wren', at: '2026-11-22T15:00:00.000Z' }
  const one = sampleDocument(`Police detained Maris Oltean. ${'And so on. '.repeat(600)}`)
  const record = sampleRecord(one.document, 'detained Maris Oltean')
  const content = { record: record.id, document: one.document.id, body: record }
  await addDocuments(vault, [one, sampleDocument('Two.')], wren)
  await commit(vault, [{ act: 'judge', content: { ...content, verb: 'accept' } }], wren)
  // Closing a vault wipes its key.
  const { key, salt } = vault.file?.key ?? { key: Buffer.alloc(0), salt: Buffer.alloc(0) }
  file = { path, key: { key: Buffer.from(key), salt } }
  await closeVault(vault)
  whole = readFileSync(vault.where)
})
afterAll(() => rmSync(folder, { recursive: true }))

const copyOf = ({ path: at, key }: VaultFile): VaultFile => ({
  path: at,
  key: key && { key: Buffer.from(key.key), salt: key.salt },
})

/** What is said of a damaged file: by opening it, or else by verifying it; undefined where nothing is. */
async function complaint(bytes: Buffer): Promise<string | undefined> {
  writeFileSync(path, bytes)
  for (const end of ['-wal', '-shm']) rmSync(path + end, { force: true })
  try {
    const vault = await openFile(path, copyOf(file))
    const report = await verify(vault)
    await closeVault(vault)
    return report.first?.message
  } catch (error) {
    // Anything else than an error that a user can mend would be a crash.
    expect(error).toBeInstanceOf(VigilError)
    return error instanceof VigilError ? error.message : undefined
  }
}

function flipped(offset: number): Buffer {
  const bytes = Buffer.from(whole)
  bytes[offset] = (bytes[offset] ?? 0) ^ (1 << Math.floor(chance() * 8))
  return bytes
}

test('the vault itself is whole, and so is each of its pages', async () => {
  expect(await complaint(whole)).toBeUndefined()
  const key = file.key?.key ?? Buffer.alloc(0)
  for (let at = 0; at < whole.length; at += PAGE_SIZE)
    expect(pageHolds(whole.subarray(at, at + PAGE_SIZE), at / PAGE_SIZE + 1, key)).toBe(true)
})

test('every flipped bit of the first 24 bytes, which no tag covers, is named', async () => {
  for (let offset = 0; offset < 24; offset += 1)
    expect(await complaint(flipped(offset)), `byte ${offset}`).toMatch(/page 1\b|first page/i)
})

test(`${FLIPS} flipped bits are each named by their page`, { timeout: 3_600_000 }, async () => {
  // One in every page first, then anywhere.
  const pages = Array.from({ length: whole.length / PAGE_SIZE }, (_, page) => page * PAGE_SIZE)
  for (let flip = 0; flip < Math.max(FLIPS, pages.length); flip += 1) {
    const start = pages[flip]
    const offset =
      start === undefined
        ? 24 + Math.floor(chance() * (whole.length - 24))
        : start + 24 + Math.floor(chance() * (PAGE_SIZE - 24))
    const page = Math.floor(offset / PAGE_SIZE) + 1
    expect(await complaint(flipped(offset)), `byte ${offset}`).toMatch(
      page === 1 ? /page 1\b|first page/i : new RegExp(`[Pp]age ${page}\\b`),
    )
  }
})

test(
  isProof
    ? 'every byte flipped in turn is named by its page'
    : 'bytes all over the file, flipped in turn, are named by their pages',
  { timeout: 6 * 3_600_000 },
  async ({ task }) => {
    const children = await buildChildren()
    try {
      const key = Buffer.concat([
        file.key?.key ?? Buffer.alloc(0),
        file.key?.salt ?? Buffer.alloc(0),
      ])
      const hands = isProof ? availableParallelism() : 1
      // A prime, so that the sample meets every place of a page sooner or later.
      const step = isProof ? hands : 7919
      const ends = await Promise.all(
        Array.from({ length: hands }, (_, hand) =>
          run([
            process.execPath,
            children.script('flipper'),
            join(folder, 'whole.vigil'),
            join(folder, `flipped-${hand}.vigil`),
            key.toString('hex'),
            String(hand),
            String(step),
          ]),
        ),
      )
      expect(ends.map(({ errors }) => errors).join('')).toBe('')
      const lines = ends.flatMap(end => end.lines)
      expect(lines.filter(line => !line.startsWith('flipped '))).toEqual([])
      const flips = lines.reduce((sum, line) => sum + Number(line.replace('flipped ', '')), 0)
      counted(task, `${flips} bytes of ${whole.length}`)
      expect(flips).toBe(isProof ? whole.length : Math.ceil(whole.length / step))
    } finally {
      children.remove()
    }
  },
)

test(
  'a file that was cut is refused or named, wherever it was cut',
  { timeout: 3_600_000 },
  async ({ task }) => {
    let cuts = 0
    for (let length = 0; length < whole.length; length += CUT_STEP)
      for (const at of [length, length + 1, length + 4095]) {
        if (at >= whole.length) continue
        expect(await complaint(whole.subarray(0, at)), `cut at ${at}`).toBeDefined()
        cuts += 1
      }
    counted(task, `${cuts} lengths`)
  },
)

test(
  'no page passes for whole with any one of its bytes flipped',
  { timeout: 3_600_000 },
  ({ task }) => {
    const key = file.key?.key ?? Buffer.alloc(0)
    const step = isProof ? 1 : 211
    let flips = 0
    for (let offset = 24; offset < whole.length; offset += step) {
      const number = Math.floor(offset / PAGE_SIZE) + 1
      const page = Buffer.from(whole.subarray((number - 1) * PAGE_SIZE, number * PAGE_SIZE))
      const place = offset % PAGE_SIZE
      page[place] = (page[place] ?? 0) ^ (1 << ((offset + number) % 8))
      if (pageHolds(page, number, key)) expect.fail(`byte ${offset}, page ${number}`)
      flips += 1
    }
    counted(task, `${flips} bytes of ${whole.length}`)
    expect(flips).toBe(Math.ceil((whole.length - 24) / step))
  },
)

test('two pages that changed places are named', async () => {
  const bytes = Buffer.from(whole)
  bytes.set(whole.subarray(5 * PAGE_SIZE, 6 * PAGE_SIZE), 6 * PAGE_SIZE)
  bytes.set(whole.subarray(6 * PAGE_SIZE, 7 * PAGE_SIZE), 5 * PAGE_SIZE)
  expect(await complaint(bytes)).toMatch(/[Pp]age 6/)
})
