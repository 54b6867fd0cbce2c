import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { postgresEngine } from '../vault/test-vaults.ts'
import {
  addFiles,
  closeDesk,
  decide,
  initVault,
  listIncidents,
  openDesk,
  readDocuments,
  type Desk,
} from './index.ts'
import { pictureOf } from './picture.ts'

const folder = mkdtempSync(join(tmpdir(), 'vigil-elsewhere-'))
const server = await postgresEngine()
afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

const opened = (where: string) =>
  openDesk(where, { author: 'tester', passphrase: () => Promise.resolve('') })

async function add(desk: Desk, name: string, text: string): Promise<void> {
  const file = join(folder, name)
  writeFileSync(file, text)
  for await (const { outcome } of addFiles(desk, [file])) expect(outcome).toBe('added')
}

const records = async (desk: Desk) => {
  const { review } = await pictureOf(desk)
  return [...review.documents.values()].flatMap(document => document.records)
}
const count = async (desk: Desk) => (await listIncidents(desk, { drafts: false })).total

const PLACES = [
  ['a file', undefined, async () => join(folder, 'shared.vigil')],
  ['a database', server.missing, async () => (await server.empty()) ?? ''],
] as const

for (const [place, missing, where] of PLACES)
  describe.skipIf(missing !== undefined)(`two programs at ${place}`, () => {
    test('each sees what the other took in, read and judged, and keeps what nobody touched', async () => {
      const address = await where()
      await initVault(address, null)
      const [workbench, terminal] = [await opened(address), await opened(address)]
      expect(await records(workbench)).toEqual([])

      await add(terminal, 'one.txt', 'On 3 May 2024, police in Varda detained Maris Oltean.')
      await readDocuments(terminal, { ids: [], again: false })
      const [draft, ...more] = await records(workbench)
      expect([draft?.state, more]).toEqual(['draft', []])
      expect(await count(workbench)).toBe(0)

      await decide(terminal, { record: draft?.record.id ?? '', verb: 'accept' })
      expect(await count(workbench)).toBe(1)
      const seen = await pictureOf(workbench)
      expect(await pictureOf(workbench)).toBe(seen)

      await decide(workbench, { record: draft?.record.id ?? '', verb: 'refuse' })
      const own = await pictureOf(workbench)
      expect(await pictureOf(workbench)).toBe(own)
      expect(await count(terminal)).toBe(0)
      await closeDesk(terminal)
      await closeDesk(workbench)
    })
  })
if (server.missing !== undefined) test.skip(server.missing, () => undefined)
