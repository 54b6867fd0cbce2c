import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PAGE_SIZE } from './file-layout.ts'
import * as V from './index.ts'
import { sampleDocument } from './test-samples.ts'

const project = join(import.meta.dirname, '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'vigil-threads-'))
mkdirSync(join(project, '.cache'), { recursive: true })
const built = mkdtempSync(join(project, '.cache', 'verify-threads-'))
const passphrase = 'six lapwings over the marsh'
const wren = { author: 'wren', at: '2026-11-22T15:00:00.000Z' }
const samples = Array.from({ length: 40 }, (_, n) =>
  sampleDocument(`Number ${n}. ${'A court fined a man. '.repeat(20 * n * n)}`),
)
const threads = { work: pathToFileURL(join(built, 'verify-worker.js')), worth: 0 }

beforeAll(() =>
  build({
    root: project,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(import.meta.dirname, 'verify-worker.ts'),
      outDir: built,
      target: 'node20',
    },
  }),
)
afterAll(() => {
  for (const path of [folder, built]) rmSync(path, { recursive: true })
})

async function vaultOf(name: string): Promise<V.Vault> {
  const vault = await V.createVault(join(folder, name), { passphrase })
  await V.addDocuments(vault, samples, wren)
  return vault
}

test('threads find a whole vault whole, and count every original', async () => {
  const vault = await vaultOf('whole.vigil')
  let most = 0
  const onProgress = (step: string, done: number) => {
    if (step === 'originals') most = Math.max(most, done)
  }
  const report = await V.verify(vault, { threads, onProgress })
  expect(report).toEqual(await V.verify(vault))
  expect(report).toMatchObject({ ok: true, checked: { originals: samples.length } })
  expect(most).toBe(samples.length)
  await V.closeVault(vault)
})

test('they name a changed original, also one of several parts', async () => {
  const vault = await vaultOf('changed.vigil')
  const changed = [samples[3], samples[39]].map(one => one?.document.id ?? '')
  for (const id of changed)
    await vault.db
      .updateTable('original_part')
      .set({ bytes: Buffer.from('x') })
      .where('id', '=', id)
      .where('part', '=', 0)
      .execute()
  const report = await V.verify(vault, { threads })
  expect(report).toEqual(await V.verify(vault))
  expect(new Set(report.findings.map(({ where }) => where))).toEqual(new Set(changed))
  await V.closeVault(vault)
})

test('they name flipped bits by their pages, as it is done without them', async () => {
  const vault = await vaultOf('flipped.vigil')
  await V.closeVault(vault)
  const whole = readFileSync(vault.where)
  const pages = whole.length / PAGE_SIZE
  for (let page = 3; page <= pages; page += Math.ceil(pages / 12)) {
    const bytes = Buffer.from(whole)
    const at = (page - 1) * PAGE_SIZE + 100
    bytes[at] = (bytes[at] ?? 0) ^ 1
    writeFileSync(vault.where, bytes)
    const named = await V.openVault(vault.where, { passphrase }).then(
      async opened => {
        const { findings } = await V.verify(opened, { threads })
        await V.closeVault(opened)
        return findings.map(({ message }) => message).join('\n')
      },
      (error: unknown) => String(error),
    )
    expect(named, `page ${page}`).toMatch(new RegExp(`[Pp]age ${page}\\b`))
  }
})

test('where a thread comes to its end, all is done without it', async () => {
  const vault = await vaultOf('ended.vigil')
  const work = pathToFileURL(join(built, 'ended.js'))
  writeFileSync(join(built, 'ended.js'), 'process.exit(1)')
  const id = samples[5]?.document.id ?? ''
  await vault.db.deleteFrom('original_part').where('id', '=', id).execute()
  const report = await V.verify(vault, { threads: { work, worth: 0 } })
  expect(report.findings.map(({ where }) => where)).toEqual([id])
  await V.closeVault(vault)
})
