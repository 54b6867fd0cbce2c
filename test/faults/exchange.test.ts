import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  addDocuments,
  checkBundleFile,
  closeVault,
  createVault,
  documentById,
  listDocuments,
  listFeeds,
  openVault,
  takeInFile,
  verify,
  writeBundle,
  type Vault,
} from '../../src/vault/index.ts'
import { sampleDocument } from '../../src/vault/test-samples.ts'
import { buildChildren, counted, isProof, run, seeded } from './child.ts'

const KILLS = isProof ? 300 : 12
const chance = seeded(20261128)
const folder = mkdtempSync(join(tmpdir(), 'vigil-kill-exchange-'))
const at = (name: string) => join(folder, name)
const wren = { author: 'wren', at: '2026-11-22T15:00:00.000Z' }
const passphrase = () => Promise.resolve('')
const marked = sampleDocument(`Xylophonia Quetzal was detained. ${'More was said. '.repeat(400)}`)
const others = Array.from({ length: 40 }, (_, i) =>
  sampleDocument(`Document ${i}. ${'A court fined a man. '.repeat(40 * i)}`),
)
let children: Awaited<ReturnType<typeof buildChildren>>
let feed = ''
let entries = 0

beforeAll(async () => {
  children = await buildChildren()
  const field = await createVault(at('field.vigil'), { plain: true })
  for (const sample of [marked, ...others]) await addDocuments(field, [sample], wren)
  feed = (await listFeeds(field))[0]?.feed ?? ''
  entries = (await verify(field)).checked.entries
  await writeBundle(field, at('field.bundle'), { protection: { isPlain: true } })
  await closeVault(field)
  const office = await createVault(at('office.vigil'), { plain: true })
  await addDocuments(office, [sampleDocument('What the office had.')], wren)
  await closeVault(office)
})
afterAll(() => {
  children.remove()
  rmSync(folder, { recursive: true })
})

/** The stages a child goes through, in this order. */
const STAGES = ['ready', 'taken', 'admitted', 'forgotten', 'written'] as const

/** Lets a child work until some moment after a stage, and tells which stages it had acknowledged. */
async function killedExchange(path: string, kill: number): Promise<readonly string[]> {
  const stage = STAGES[kill % STAGES.length]
  const moment = chance() * (stage === 'ready' ? 250 : 60)
  const words = [path, at('field.bundle'), feed, marked.document.id, `${path}.bundle`]
  const program = [process.execPath, children.script('exchanger'), ...words]
  const ended = await run(program, {}, (line, child) => {
    if (line === stage) setTimeout(() => child.kill('SIGKILL'), moment)
  })
  expect(ended.errors).toBe('')
  return ended.lines
}

async function checkAfter(vault: Vault, done: ReadonlySet<string>): Promise<void> {
  const report = await verify(vault, { deep: true })
  expect(report.findings).toEqual([])
  const there = (await listFeeds(vault)).find(one => one.feed === feed)
  // All of a bundle, or nothing of it.
  expect([undefined, entries]).toContain(there?.entries)
  if (done.has('taken')) expect(there?.entries).toBe(entries)
  if (done.has('admitted')) expect(there?.standing).toBe('admitted')
  const documents = await listDocuments(vault)
  const isForgotten = report.forgotten > 0
  if (done.has('forgotten')) expect(isForgotten).toBe(true)
  const due = there?.standing === 'admitted' ? others.length + 1 + Number(!isForgotten) : 1
  expect(documents).toHaveLength(due)
  if (isForgotten) expect(await documentById(vault, marked.document.id)).toBeUndefined()
}

test(
  `killed at ${KILLS} moments of an exchange, a vault has all of it or nothing, and goes on`,
  async ({ task }) => {
    for (let kill = 0; kill < KILLS; kill += 1) {
      const path = at(`${kill}.vigil`)
      copyFileSync(at('office.vigil'), path)
      const done = new Set(await killedExchange(path, kill))
      expect(done.has('ready'), `kill ${kill}`).toBe(true)
      let vault = await openVault(path)
      await checkAfter(vault, done)
      const bundle = { path: `${path}.bundle`, passphrase }
      if (done.has('written')) expect(existsSync(bundle.path)).toBe(true)
      if (existsSync(bundle.path))
        expect(await checkBundleFile(vault, bundle)).toMatchObject({ entries: 0 })
      await takeInFile(vault, { path: at('field.bundle'), passphrase })
      await checkAfter(vault, new Set([...done, 'taken']))
      await closeVault(vault)
      vault = await openVault(path)
      const { forgotten } = await verify(vault)
      await closeVault(vault)
      if (forgotten > 0) expect(readFileSync(path).includes('Quetzal'), `kill ${kill}`).toBe(false)
    }
    counted(task, `${KILLS} kills`)
  },
  isProof ? 6 * 3_600_000 : 240_000,
)
