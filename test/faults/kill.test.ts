import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  closeVault,
  createVault,
  documentById,
  openVault,
  originalOf,
  recordById,
  verify,
} from '../../src/vault/index.ts'
import { buildChildren, counted, isProof, run, seeded } from './child.ts'

const KILLS = isProof ? 1000 : 12
/** After so many kills a new vault is begun, so that each check stays short. */
const KILLS_PER_VAULT = 12
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

/** Starts a writer, kills it after some acknowledgements and a moment more, and tells what it had acknowledged. */
async function killedWriter(path: string, round: number): Promise<readonly string[]> {
  const after = Math.floor(chance() * 40)
  const moment = chance() * 6
  let seen = 0
  const ended = await run(
    [process.execPath, children.script('writer'), path, String(round)],
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
    let path = ''
    for (let kill = 0; kill < KILLS; kill += 1) {
      if (kill % KILLS_PER_VAULT === 0) {
        path = join(folder, `${kill}.vigil`)
        await closeVault(await createVault(path, { plain: true }))
        documents.clear()
        records.clear()
      }
      for (const line of await killedWriter(path, kill)) {
        const [what, id = '', state = ''] = line.split(' ')
        if (what === 'document') documents.add(id)
        if (what === 'record') records.set(id, state)
      }
      const vault = await openVault(path)
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
