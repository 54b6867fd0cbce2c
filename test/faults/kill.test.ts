import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  closeVault,
  createVault,
  documentById,
  originalOf,
  recordById,
  verify,
} from '../../src/vault/index.ts'
import { copyKey, type VaultKey } from '../../src/vault/key.ts'
import { openFile } from '../../src/vault/open.ts'
import { buildChildren, counted, isProof, run, seeded } from './child.ts'

const KILLS = isProof ? 1000 : 12
/** After so many kills a new vault is begun, so that each check stays short. */
const KILLS_PER_VAULT = isProof ? 12 : 6
const chance = seeded(20261122)
const folder = mkdtempSync(join(tmpdir(), 'vigil-kill-'))
let children: Awaited<ReturnType<typeof buildChildren>>
beforeAll(async () => {
  children = await buildChildren()
})
afterAll(() => {
  children.remove()
  rmSync(folder, { recursive: true })
})

/** A vault's file, and its key; null where it is plain. */
type Target = { readonly path: string; readonly key: VaultKey | null }

/** A new vault: every other one encrypted. */
async function newVault(path: string, isPlain: boolean): Promise<Target> {
  const secret = isPlain ? { plain: true as const } : { passphrase: 'ten terns at the pier' }
  const vault = await createVault(path, secret)
  const key = copyKey(vault.file?.key ?? null)
  await closeVault(vault)
  return { path, key }
}

/** Starts a writer, kills it after some acknowledgements and a moment more, and tells what it had acknowledged. */
async function killedWriter({ path, key }: Target, round: number): Promise<readonly string[]> {
  const hex = key ? Buffer.concat([key.key, key.salt]).toString('hex') : ''
  const after = Math.floor(chance() * 40)
  const moment = chance() * 6
  let seen = 0
  const ended = await run(
    [process.execPath, children.script('writer'), path, String(round), hex],
    {},
    (_, child) => {
      if (seen === after) setTimeout(() => child.kill('SIGKILL'), moment)
      seen += 1
    },
  )
  expect(ended.errors).toBe('')
  expect(ended.lines.length).toBeGreaterThan(after)
  return ended.lines
}

test(
  `a writer killed at ${KILLS} moments loses nothing that was acknowledged`,
  async ({ task }) => {
    const documents = new Set<string>()
    const records = new Map<string, string>()
    let target: Target = { path: '', key: null }
    for (let kill = 0; kill < KILLS; kill += 1) {
      if (kill % KILLS_PER_VAULT === 0) {
        const isPlain = (kill / KILLS_PER_VAULT) % 2 === 1
        target = await newVault(join(folder, `${kill}.vigil`), isPlain)
        documents.clear()
        records.clear()
      }
      for (const line of await killedWriter(target, kill)) {
        const [what, id = '', state = ''] = line.split(' ')
        if (what === 'document') documents.add(id)
        if (what === 'record') records.set(id, state)
      }
      const vault = await openFile(target.path, { path: target.path, key: copyKey(target.key) })
      expect((await verify(vault, { deep: true })).findings, `kill ${kill}`).toEqual([])
      for (const id of documents) {
        expect(await documentById(vault, id), `kill ${kill}: document ${id}`).toBeDefined()
        expect(await originalOf(vault, id)).toBeDefined()
      }
      const last = [...records.keys()].at(-1)
      for (const [id, state] of records) {
        const there = (await recordById(vault, id))?.state
        // The last record may have moved on between the last acknowledgement and the kill.
        const may = id === last ? ['accepted', 'refused'] : [state]
        expect(may, `kill ${kill}: record ${id}`).toContain(there)
        if (there !== undefined) records.set(id, there)
      }
      await closeVault(vault)
    }
    counted(task, `${KILLS} kills`)
  },
  isProof ? 6 * 3_600_000 : 120_000,
)
