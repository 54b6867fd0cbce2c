import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { ACTS } from './acts.ts'
import { headerSchema } from './entry.ts'
import * as V from './index.ts'
import { deriveKey } from './key.ts'
import { sampleDocument } from './test-samples.ts'

const folder = mkdtempSync(join(tmpdir(), 'vigil-journal-'))
afterAll(() => rmSync(folder, { recursive: true }))
const page = readFileSync('docs/journal.md', 'utf8')
const wren = { author: 'wren', at: '2026-11-22T15:00:00.000Z' }

const TOOLS = ['bash', 'sqlite3', 'openssl', 'xxd', 'sha256sum']
const missing = TOOLS.filter(tool => spawnSync('which', [tool]).status !== 0)

test.skipIf(missing.length > 0)(
  `the commands of docs/journal.md check an entry without Vigil (missing here: ${missing.join(', ') || 'nothing'})`,
  async () => {
    const vault = await V.createVault(join(folder, 'vault.sqlite'), { plain: true })
    const sample = sampleDocument('Police detained Maris Oltean: «ёлка» 🕊.')
    await V.addDocuments(vault, [sample], wren)
    const { heads } = await V.heads(vault)
    const [head] = heads
    const row = await vault.db
      .selectFrom('entry')
      .select('header')
      .where('hash', '=', head?.hash ?? '')
      .executeTakeFirstOrThrow()
    const header = headerSchema.parse(JSON.parse(row.header))
    await V.closeVault(vault)
    const [, commands = ''] = /## Checking it by hand[\s\S]*?```sh\n([\s\S]*?)```/.exec(page) ?? []
    const env = { ...process.env, E: head?.hash, D: sample.document.id, FEED: head?.feed }
    const { stdout, stderr } = spawnSync('bash', ['-c', commands], {
      cwd: folder,
      env,
      encoding: 'utf8',
    })
    expect(stderr).toBe('')
    const printed = stdout
      .trim()
      .split('\n')
      .map(line => line.replace(/\s+-$/, ''))
    expect(printed).toEqual([
      head?.hash,
      header.body,
      sample.document.id,
      'Signature Verified Successfully',
    ])
  },
)

test.skipIf(spawnSync('which', ['python3']).status !== 0)(
  'the key of docs/vault.md can be made with other tools (needs python3)',
  async () => {
    const [, script = ''] =
      /```python\n([\s\S]*?)```/.exec(readFileSync('docs/vault.md', 'utf8')) ?? []
    const vault = await V.createVault(join(folder, 'NAME.vigil'), { passphrase: 'Fünf ﬁne Wörter' })
    await V.closeVault(vault)
    const { stdout, stderr } = spawnSync(
      'python3',
      ['-c', `passphrase = 'Fünf ﬁne Wörter'\n${script}`],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    )
    expect(stderr).toBe('')
    const salt = readFileSync(vault.where).subarray(0, 16)
    expect(stdout.trim()).toBe((await deriveKey('Fünf ﬁne Wörter', salt)).key.toString('hex'))
  },
)

test('docs/journal.md describes each act and each member of an entry', () => {
  for (const act of Object.keys(ACTS)) expect(page).toMatch(new RegExp(`^\\| \`${act}\` +\\|`, 'm'))
  for (const member of Object.keys(headerSchema.shape))
    expect(page).toMatch(new RegExp(`^\\| \`${member}\` +\\|`, 'm'))
})
