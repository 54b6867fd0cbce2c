import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { VERSIONS } from '../../src/codebook/index.ts'
import * as V from '../../src/vault/index.ts'
import { schemaVersion } from '../../src/vault/migrations.ts'

const folder = mkdtempSync(join(tmpdir(), 'vigil-earlier-'))
afterAll(() => rmSync(folder, { recursive: true }))
const passphrase = 'five old boats by the quay'

/** Each version of the tables before today's, with the heads as the Vigil that wrote them told them. */
const EARLIER: readonly (readonly [version: number, heads: string])[] = [
  [1, '3b97 102f 532d d62f feef'],
  [2, '33c9 722c 989b 1263 bbb5'],
  [3, 'cc55 fe5c dc1a 82c3 7296'],
]

/** A copy of the vault, open. */
async function opened(version: number): Promise<V.Vault> {
  const path = join(folder, `schema-${version}.vigil`)
  copyFileSync(join(import.meta.dirname, `schema-${version}.vigil`), path)
  return V.openVault(path, { passphrase })
}

/** All that was written down in each of them, and stands. */
async function expectAll(vault: V.Vault): Promise<void> {
  const article = await V.findDocument(vault, 'article.txt')
  const call = await V.findDocument(vault, 'call.txt')
  expect(await V.tierOf(vault, 'document', article)).toBe('public')
  expect((await V.documentById(vault, article))?.text).toContain('Maris Oltean')
  expect(String(await V.originalOf(vault, article))).toContain('Maris Oltean')
  expect(await V.consentOf(vault, call)).toEqual({ publish: false })
  expect(await V.listRecords(vault, {})).toMatchObject([{ document: article, state: 'accepted' }])
  expect(await V.listMasks(vault)).toMatchObject([
    { subject: 'Ana Lesko', value: { masked: true, as: 'a woman' } },
  ])
  expect(await V.setting(vault, 'proxy')).toBe('socks5h://127.0.0.1:9050')
  expect(await V.listLinks(vault)).toMatchObject([{ left: 'Maris Oltean', right: 'M. Oltean' }])
  expect((await V.readingOf(vault, article, 'rules/1'))?.records).toHaveLength(1)
  expect((await V.search(vault, 'Orvik')).documents.total).toBe(1)
  expect((await V.verify(vault, { deep: true })).findings).toEqual([])
}

test.each(EARLIER)(
  'a vault with tables of version %i opens, is brought up to today, and has everything',
  async (version, told) => {
    const vault = await opened(version)
    expect(await schemaVersion(vault.db, vault.engine)).toBe(VERSIONS.schema)
    expect((await V.heads(vault)).spoken).toBe(told)
    await expectAll(vault)
    await V.closeVault(vault)
    const again = await V.openVault(vault.where, { passphrase })
    await expectAll(again)
    const wren = { author: 'wren', at: '2026-11-29T09:00:00.000Z' }
    await V.commit(again, [{ act: 'setting', content: { name: 'proxy', value: null } }], wren)
    expect((await V.verify(again, { deep: true })).findings).toEqual([])
    await V.closeVault(again)
  },
  60_000,
)

test.each([2, 3])(
  'what was sealed and forgotten with tables of version %i is so still',
  async version => {
    const vault = await opened(version)
    expect(await V.listForgettings(vault)).toMatchObject([{ reason: 'taken in by mistake' }])
    await expect(V.findDocument(vault, 'gone.txt')).rejects.toMatchObject({ code: 'not-found' })
    expect(await V.openSealed(vault, { passphrase: 'nine plovers on the mud' })).toMatchObject([
      { text: 'The caller is Ines Varro.' },
    ])
    await V.closeVault(vault)
  },
  60_000,
)

test('the tier of an original reaches the transcript that knew nothing of it', async () => {
  const vault = await opened(3)
  const [transcript, film] = await V.listDocuments(vault)
  expect([film?.name, film?.tier, transcript?.tier]).toEqual(['film.mp4', 'sealed', 'sealed'])
  await V.closeVault(vault)
}, 60_000)

test('a wrong passphrase leaves the file as it was', async () => {
  const path = join(folder, 'kept.vigil')
  const bytes = readFileSync(join(import.meta.dirname, 'schema-2.vigil'))
  copyFileSync(join(import.meta.dirname, 'schema-2.vigil'), path)
  await expect(V.openVault(path, { passphrase: 'another' })).rejects.toMatchObject({
    code: 'vault-access',
  })
  expect(readFileSync(path).equals(bytes)).toBe(true)
}, 60_000)

test('every version before today’s has its vault here', () =>
  expect(EARLIER.map(([version]) => version)).toEqual(
    Array.from({ length: VERSIONS.schema - 1 }, (_, at) => at + 1),
  ))
