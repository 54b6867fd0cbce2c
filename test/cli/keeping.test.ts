import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder, vigil } from './command-line.ts'

/** A new vault with one document, in a folder of its own. */
async function vaultWithDocument(): Promise<{ folder: string; vault: string; on: string[] }> {
  const folder = temporaryFolder()
  const vault = join(folder, 'cases.vigil')
  const article = join(folder, 'article.txt')
  writeFileSync(article, 'On 12 March 2026, police in Lemsk detained activist Ana Dorel.')
  const on = ['--vault', vault]
  expect((await vigil(['init', vault])).code).toBe(0)
  expect((await vigil(['add', article, ...on])).code).toBe(0)
  return { folder, vault, on }
}

test('a backup tells size and head, is never written over unasked, and is restored elsewhere', async () => {
  const { folder, vault, on } = await vaultWithDocument()
  const copy = join(folder, 'copy.vigil')
  const head = (await vigil(['head', ...on])).out
  const backed = await vigil(['backup', copy, ...on])
  expect(backed.code).toBe(0)
  expect(backed.out).toMatch(/kB, checked: 1 original, 2 entries/)
  expect(backed.out).toContain(`head ${head}`)
  expect(await vigil(['backup', copy, ...on])).toMatchObject({
    code: 2,
    news: expect.stringContaining('--replace'),
  })
  expect((await vigil(['backup', copy, '--replace', '--json', ...on])).out).toContain('"size":')
  expect((await vigil(['restore', copy, vault])).code).toBe(2)
  const restored = join(folder, 'restored.vigil')
  expect((await vigil(['restore', copy, restored])).out).toContain(`head ${head}`)
  expect((await vigil(['verify', '--deep', '--vault', restored])).code).toBe(0)
}, 180_000)

test('a new passphrase, then shares in place of a lost one', async () => {
  const { folder, on } = await vaultWithDocument()
  const first = { VIGIL_PASSPHRASE: 'five quiet words of one' }
  const second = 'four loud words more'
  expect((await vigil(['passphrase', ...on])).news).toContain('--new-passphrase-file')
  const changed = await vigil(['passphrase', ...on], {
    env: { ...first, VIGIL_NEW_PASSPHRASE: second },
  })
  expect(changed.code, changed.news).toBe(0)
  expect(changed.news).toMatch(/Backups made before.*shares made before are void/)
  expect((await vigil(['list', ...on])).code).toBe(3)
  const env = { VIGIL_PASSPHRASE: second }
  expect((await vigil(['list', ...on], { env })).code).toBe(0)

  const shares = join(folder, 'shares')
  const made = await vigil(['shares', '--of', '4', '--need', '2', '--to', shares, ...on], { env })
  expect(made.code, made.news).toBe(0)
  expect(readdirSync(shares)).toHaveLength(4)
  expect(statSync(join(shares, 'share-1.txt')).mode & 0o77).toBe(0)
  expect(
    (await vigil(['shares', '--of', '4', '--need', '2', '--to', shares, ...on], { env })).code,
  ).toBe(2)
  expect((await vigil(['shares', '--of', 'four', ...on], { env })).code).toBe(2)

  const share = (n: number) => join(shares, `share-${n}.txt`)
  expect((await vigil(['recover', share(3), ...on])).news).toMatch(/2 different shares/)
  const third = 'six words that somebody remembers'
  const fresh = { VIGIL_NEW_PASSPHRASE: third }
  const recovered = await vigil(['recover', share(3), share(1), ...on], { env: fresh })
  expect(recovered.code, recovered.news).toBe(0)
  expect((await vigil(['list', ...on], { env: { VIGIL_PASSPHRASE: third } })).out).toContain(
    'article',
  )
  const again = await vigil(['recover', ...on], {
    env: fresh,
    input: readFileSync(share(2), 'utf8') + readFileSync(share(4), 'utf8'),
  })
  expect(again).toMatchObject({ code: 3, news: expect.stringContaining('void') })
}, 180_000)

test('a vault is destroyed only by somebody who says its name', async () => {
  const { folder, vault, on } = await vaultWithDocument()
  expect((await vigil(['lock', ...on])).out).toContain('is closed')
  expect((await vigil(['wipe', ...on])).news).toMatch(/Nothing was destroyed.*cases\.vigil/)
  expect((await vigil(['wipe', '--name', 'case.vigil', ...on])).code).toBe(2)
  expect((await vigil(['list', ...on])).code).toBe(0)
  const wiped = await vigil(['wipe', '--name', 'cases.vigil', ...on])
  expect(wiped).toMatchObject({ code: 0, out: `destroyed ${vault}` })
  expect(wiped.news).toMatch(/SSD[\s\S]*Backups[\s\S]*passphrase/)
  expect(readdirSync(folder)).toEqual(['article.txt'])
  expect((await vigil(['wipe', '--name', 'cases.vigil', ...on])).code).toBe(1)
  writeFileSync(vault, '') // as a kill between the last two steps leaves it
  expect((await vigil(['wipe', '--name', 'cases.vigil', ...on])).code).toBe(0)
  expect((await vigil(['lock', '--vault', 'postgres://localhost/x'])).code).toBe(2)
}, 180_000)

test('a plain file is written only when that is said, up to a tier, and the journal tells of it', async () => {
  const { folder, on } = await vaultWithDocument()
  const file = join(folder, 'cases.sqlite')
  const words = ['export', file, '--format', 'sqlite', ...on]
  expect((await vigil(words)).news).toMatch(/--tier/)
  const asked = await vigil([...words, '--tier', 'internal'])
  expect(asked).toMatchObject({ code: 2, news: expect.stringContaining('--plain') })
  const secret = join(folder, 'secret.txt')
  writeFileSync(secret, 'On 13 March 2026 Imre Toth told what he had seen.')
  await vigil(['add', secret, ...on])
  await vigil(['tier', 'sealed', 'secret.txt', ...on])
  const before = (await vigil(['head', '--json', ...on])).out
  const written = await vigil([...words, '--tier', 'internal', '--plain'])
  expect(written.code, written.news).toBe(0)
  expect(written.news).toContain('INTERNAL – NOT CLEARED')
  expect(JSON.parse((await vigil(['head', '--json', ...on])).out).seq).toBe(
    JSON.parse(before).seq + 1,
  )
  const bytes = readFileSync(file)
  expect(bytes.subarray(0, 15).toString()).toBe('SQLite format 3')
  expect(bytes.includes('Ana Dorel')).toBe(true)
  expect(bytes.includes('Imre Toth')).toBe(false)
  expect(bytes.includes('INTERNAL – NOT CLEARED')).toBe(true)
  expect(readdirSync(folder).toSorted()).toEqual([
    'article.txt',
    'cases.sqlite',
    'cases.vigil',
    'secret.txt',
  ])
  expect((await vigil(['verify', '--deep', '--vault', file])).code).toBe(0)
  expect((await vigil([...words, '--tier', 'internal', '--plain'])).code).toBe(2)
  expect((await vigil(['verify', '--deep', ...on])).code).toBe(0)
}, 180_000)
