import { mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder, vigil } from './command-line.ts'

/** What a user gets is one clear line: no stack, no name of a class. */
function expectClear(news: string): void {
  expect(news).not.toMatch(/\n\s+at |Error:|undefined|\[object/)
  expect(news).not.toContain('this is a bug')
}

const NESTED = `<html><body>${'<div>'.repeat(100_000)}On 3 May police in Lemsk detained Ana Dorel.${'</div>'.repeat(100_000)}</body></html>`

test('files that cannot be read are named with the reason, and the rest goes on', async () => {
  const folder = temporaryFolder()
  const vault = join(folder, 'v.vigil')
  const files = join(folder, 'files')
  mkdirSync(files)
  const put = (name: string, bytes: string | Uint8Array) => writeFileSync(join(files, name), bytes)
  put('good.txt', 'On 3 May 2026 police in Lemsk detained Ana Dorel.')
  put('empty.txt', '')
  put('spaces.txt', ' \n\t\n ')
  put(
    'picture.txt',
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 1, 2, 3, 4]),
  )
  put('nested.html', NESTED)
  put('sidecar.txt', 'A text with a broken sidecar.')
  put('sidecar.meta.json', '{"published": ')
  put('dated.txt', 'A text with an impossible date.')
  put('dated.meta.json', '{"published": "2024-13-45"}')
  put('large.txt', '')
  truncateSync(join(files, 'large.txt'), 51 * 1024 * 1024)
  await vigil(['init', vault])
  const added = await vigil(['add', files, '--vault', vault])
  expect(added.code).toBe(2)
  expectClear(added.news)
  for (const name of ['empty.txt', 'spaces.txt', 'picture.txt', 'sidecar', 'dated', 'large.txt'])
    expect(added.news).toContain(name)
  const list = await vigil(['list', '--vault', vault])
  expect(list.out).toContain('good')
  expect(list.out).not.toContain('impossible')
}, 120_000)

test.each([
  ['no command of that name', ['judge'], 2],
  ['an option nobody knows', ['list', '--colour'], 2],
  ['no vault named', ['list'], 2],
  ['no vault there', ['list', '--vault', 'nowhere/none.vigil'], 1],
  ['a folder as vault', ['list', '--vault', '.'], 2],
  ['a text file as vault', ['list', '--vault', 'package.json'], 2],
  ['a folder that is not there', ['init', 'nowhere/none.vigil'], 1],
  ['no file there', ['read', 'nowhere.txt'], 2],
  ['a date that is none', ['read', 'README.md', '--published', '2024-13-45'], 2],
  ['a format nobody knows', ['read', 'README.md', '--format', 'xml'], 2],
  ['a file as folder of the demo', ['demo', '--into', 'README.md', '--once'], 2],
  ['a port that is none', ['demo', '--port', 'x'], 2],
  ['no annotations', ['score', '--docs', 'src', '--gold', 'src'], 2],
])('%s', async (_name, words, code) => {
  const ran = await vigil(words)
  expect(ran.code, ran.news).toBe(code)
  expect(ran.news).not.toBe('')
  expectClear(ran.news)
})

test('a wrong passphrase', async () => {
  const vault = join(temporaryFolder(), 'v.vigil')
  await vigil(['init', vault])
  const ran = await vigil(['list', '--vault', vault], { env: { VIGIL_PASSPHRASE: 'another' } })
  expect(ran.code).toBe(3)
  expect(ran.news).toMatch(/passphrase is wrong.*damaged/)
  expectClear(ran.news)
}, 60_000)

test('ids that are unknown, dates that are none, periods that end before they begin', async () => {
  const vault = join(temporaryFolder(), 'v.vigil')
  await vigil(['init', vault])
  const on = ['--vault', vault]
  const cases: [string[], number][] = [
    [['show', 'abcdef', ...on], 1],
    [['accept', 'abcdef', ...on], 1],
    [['accept', ...on], 2],
    [['accept', '--above', '7', ...on], 2],
    [['undo', ...on], 1],
    [['review', ...on], 1],
    [['review', '--limit', 'x', ...on], 2],
    [['search', 'x', '--limit', '0', ...on], 2],
    [['read', 'README.md', ...on], 2],
    [['read', '--explain', ...on], 2],
    [['read', '--again', '--published', '2026-01-01', ...on], 2],
    [['contacts', '--question', 'Was he released?', ...on], 2],
    [['interventions', '--sent', '2026-05-02', ...on], 2],
    [['obligations', '--section', 'assembly', ...on], 2],
    [['sheet', 'list', '--rows', '2', ...on], 2],
    [['list', ...on, '--passphrase-file', 'nowhere.txt'], 2],
    [['update', ...on], 2],
    [['update', '--from', '2026-13-01', '--to', '2026-12-31', ...on], 2],
    [['update', '--from', '2026-12-31', '--to', '2026-01-01', ...on], 2],
    [['update', '--from', '2026', '--to', '2026', '--country', 'Atlantis', ...on], 1],
    [['make', 'abcdef', 'festival', '--quote', 'x', ...on], 2],
    [['note', '--type', 'gossip', ...on], 2],
    [['mask', 'Nobody Known', '--off', ...on], 1],
  ]
  for (const [words, code] of cases) {
    const ran = await vigil(words)
    expect(ran.code, `${words.join(' ')}: ${ran.news}`).toBe(code)
    expectClear(ran.news)
  }
}, 120_000)

test('a name that nobody here has is masked with a word about it', async () => {
  const folder = temporaryFolder()
  const vault = join(folder, 'v.vigil')
  writeFileSync(join(folder, 'a.txt'), 'On 3 May 2026 police in Lemsk detained Ana Dorel.')
  await vigil(['init', vault])
  await vigil(['add', join(folder, 'a.txt'), '--vault', vault])
  const slip = await vigil(['mask', 'Anna Dorell', '--vault', vault])
  expect(slip.news).toContain('No document here has the name “Anna Dorell”')
  const right = await vigil(['mask', 'Ana Dorel', '--vault', vault])
  expect(right.news).not.toContain('No document here')
}, 60_000)

test('every command has help with examples', async () => {
  const { COMMANDS } = await import('../../src/cli/commands.ts')
  for (const { name, examples } of COMMANDS) {
    const { out, code } = await vigil([name, '--help'])
    expect(code).toBe(0)
    expect(out).toContain('Examples:')
    for (const example of examples) expect(out).toContain(example)
  }
})

test('a vault without documents says so where nothing is found in it', async () => {
  const vault = join(temporaryFolder(), 'new.vigil')
  await vigil(['init', vault])
  for (const words of [['review'], ['cases'], ['list']])
    expect(await vigil([...words, '--vault', vault])).toMatchObject({
      code: 1,
      news: expect.stringContaining('no documents yet. Next: vigil add FILE...'),
    })
})
