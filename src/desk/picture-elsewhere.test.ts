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
  keepLexicon,
  lexiconStory,
  listIncidents,
  openDesk,
  readDocuments,
  type Desk,
} from './index.ts'
import { pictureOf } from './picture.ts'
import { commit } from '../vault/index.ts'
import { tryLexicon } from './lexicon-trial.ts'

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

      const words = (verb: string) => ({
        name: 'w.yaml',
        text: `ways:\n  - kind: search\n    verbs: [${verb} *]\n`,
      })
      const trial = await tryLexicon(workbench, words('zap'), { limit: 5 })
      expect(trial).toEqual({ documents: 1, unread: 0, changes: [], next: null })
      await keepLexicon(terminal, words('zap'))
      await readDocuments(terminal, { ids: [], again: false })
      await add(terminal, 'two.txt', 'On 3 May 2024, police in Varda zapped the office of Oltean.')
      expect(await readDocuments(workbench, { ids: [], again: false, limit: 5 })).toMatchObject({
        documents: 1,
        left: 0,
      })
      expect((await records(workbench)).map(({ record }) => record.kind)).toContain('search')
      const gone = await tryLexicon(terminal, null, { limit: 5 })
      expect(gone.changes).toMatchObject([
        { name: 'two.txt', records: [{ change: 'gone', kind: 'search', judged: false }] },
      ])

      // As from another Vigil, whose rules took it: the vault opens all the same, and says what is to be done.
      const value = { name: 'w.yaml', text: 'ways: 5' }
      const at = '2024-06-01T10:00:00Z'
      await commit(terminal.vault, [{ act: 'setting', content: { name: 'lexicon', value } }], {
        author: 'newer',
        at,
      })
      const later = await opened(address)
      await expect(readDocuments(later, { ids: [], again: false })).rejects.toThrow(
        /w\.yaml [^]*line 1[^]*Nothing was read/,
      )
      expect((await lexiconStory(later)).map(({ by, stands }) => [by, stands])).toEqual([
        ['newer', true],
        ['tester', false],
      ])
      await keepLexicon(later, null)
      expect(await records(workbench)).toHaveLength(1)
      await closeDesk(later)
      await closeDesk(terminal)
      await closeDesk(workbench)
    })
  })
if (server.missing !== undefined) test.skip(server.missing, () => undefined)
