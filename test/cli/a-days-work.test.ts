import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder, vigil } from './command-line.ts'

const ARTICLE = `Police detain organiser of march in Lemsk

On 12 March 2026, police in Lemsk detained activist Ana Dorel during a march of some 300 people. The following day a court sentenced Dorel to 10 days of administrative detention.

The authorities in Orvale refused three applications to hold pickets, citing repairs to the square.`

type Shown = {
  records: { record: { id: string; kind: string; when: string | null }; state: string }[]
}

test('a day’s work, from an empty vault to an update', async () => {
  const folder = temporaryFolder()
  const vault = join(folder, 'cases.vigil')
  const articles = join(folder, 'articles')
  mkdirSync(articles)
  writeFileSync(join(articles, 'march.txt'), ARTICLE)
  writeFileSync(
    join(articles, 'march.meta.json'),
    JSON.stringify({ published: '2026-03-14', source: 'Lemsk Courier', language: 'en' }),
  )
  const on = ['--vault', vault]

  expect((await vigil(['init', vault])).code).toBe(0)
  expect((await vigil(['init', vault])).code).toBe(2)

  const added = await vigil(['add', articles, ...on])
  expect(added).toMatchObject({ code: 0, news: expect.stringContaining('1 added') })
  expect((await vigil(['add', articles, ...on])).news).toContain('1 already there')

  expect(await vigil(['read', ...on])).toMatchObject({
    code: 0,
    news: expect.stringContaining('Next: vigil review'),
  })
  expect((await vigil(['read', ...on])).code).toBe(1)

  const list = await vigil(['list', '--json', ...on])
  const { id } = JSON.parse(list.out) as { id: string }
  const shown = JSON.parse((await vigil(['show', id.slice(0, 8), '--json', ...on])).out) as Shown
  const detention = shown.records.find(({ record }) => record.kind === 'detention')
  const conviction = shown.records.find(({ record }) => record.kind === 'conviction')
  expect(shown.records.every(({ state }) => state === 'draft')).toBe(true)
  expect(detention?.record.when).toBe('2026-03-12')
  expect(conviction?.record.when).toBe('2026-03-13')

  // Nothing is accepted silently: an update of accepted records only is empty.
  const period = ['--from', '2026-03-01', '--to', '2026-03-31']
  expect((await vigil(['update', ...period, ...on])).code).toBe(1)
  const drafts = await vigil(['update', ...period, '--drafts', ...on])
  expect(drafts.out).toContain('INTERNAL – NOT CLEARED')
  expect(drafts.out).toContain('Ana Dorel')

  const detentionId = detention?.record.id ?? ''
  expect((await vigil(['accept', detentionId, ...on])).out).toContain('accepted')
  expect((await vigil(['accept', detentionId, ...on])).code).toBe(1)
  const second = await vigil(['accept', detentionId, '--author', 'second', ...on])
  expect(second.out).toContain('confirmed')
  expect((await vigil(['undo', detentionId, ...on])).out).toContain('accepted')
  const amended = await vigil(['amend', detentionId, 'when=2026-03-11', '--json', ...on])
  expect(JSON.parse(amended.out)).toMatchObject({
    state: 'accepted',
    record: { when: '2026-03-11' },
  })
  expect((await vigil(['amend', detentionId, 'when=2026-02-30', ...on])).code).toBe(2)
  expect((await vigil(['amend', detentionId, 'penalty=fine', ...on])).news).toContain(
    'no slot "penalty"',
  )
  expect((await vigil(['undo', ...on])).out).toContain('2026-03-12')
  expect(
    (await vigil(['refuse', conviction?.record.id ?? '', '--reason', 'another Dorel', ...on])).out,
  ).toContain('refused')
  for (const { record, state } of shown.records)
    if (![detention?.record.id, conviction?.record.id].includes(record.id) && state === 'draft')
      await vigil(['refuse', record.id, '--reason', 'not ours', ...on])
  expect((await vigil(['read', '--again', ...on])).news).toContain('Nothing waits for a judgement')

  const made = await vigil([
    'make',
    id,
    'permission',
    '--quote',
    'refused three applications',
    'decision=refused',
    'applications=3',
    ...on,
  ])
  expect(made.out).toContain('permission')

  expect((await vigil(['search', 'pickets', 'Orvale', ...on])).out).toContain('[pickets]')
  expect((await vigil(['search', 'zeppelin', ...on])).code).toBe(1)

  const update = await vigil(['update', ...period, ...on])
  expect(update.code).toBe(0)
  expect(update.out).toContain('Ana Dorel')
  expect(update.out).not.toContain('10 days')

  expect((await vigil(['verify', ...on])).code).toBe(0)
  expect((await vigil(['verify', '--deep', ...on])).code).toBe(0)
  expect((await vigil(['head', ...on])).out).toMatch(/[0-9a-f]{4} [0-9a-f]{4}/)
}, 120_000)

test('a note is cited as a source on file and needs consent', async () => {
  const vault = join(temporaryFolder(), 'notes.vigil')
  await vigil(['init', vault])
  const note = ['note', '--type', 'interview', '--taken', '2026-03-02', '--vault', vault]
  const input = 'On 1 March 2026 police in Lemsk detained Imre Toth for three hours.'
  expect((await vigil(note, { input })).code).toBe(2)
  expect((await vigil([...note, '--consent', 'store,publish'], { input })).code).toBe(0)
  expect((await vigil(['list', '--vault', vault])).out).toContain('source on file')
  await vigil(['read', '--vault', vault])
  const update = await vigil([
    'update',
    '--from',
    '2026-03',
    '--to',
    '2026-03',
    '--drafts',
    '--vault',
    vault,
  ])
  expect(update.out.toLowerCase()).toContain('source on file')
}, 60_000)

test('two spellings of one person are joined only when somebody says so', async () => {
  const folder = temporaryFolder()
  const vault = join(folder, 'v.vigil')
  const on = ['--vault', vault]
  await vigil(['init', vault])
  const tell = (name: string, words: string) => {
    writeFileSync(join(folder, `${name}.txt`), words)
    writeFileSync(
      join(folder, `${name}.meta.json`),
      '{"published": "2026-03-14", "language": "en"}',
    )
    return join(folder, `${name}.txt`)
  }
  await vigil([
    'add',
    tell('one', 'On 12 March 2026, police in Lemsk detained activist Ilyas Dorvani.'),
    tell('two', 'A court in Lemsk fined Elias Dorvani 300 euros on 13 March 2026.'),
    ...on,
  ])
  await vigil(['read', ...on])
  const pairs = (await vigil(['pairs', '--of', 'person', '--json', ...on])).out.split('\n')
  const [pair] = pairs.map(line => JSON.parse(line) as { left: string; right: string })
  const ends = [pair?.left ?? '', pair?.right ?? '']
  expect((await vigil(['link', 'same', ...ends, '--of', 'person', ...on])).code).toBe(0)
  expect((await vigil(['pairs', '--of', 'person', ...on])).code).toBe(1)
  expect(
    (await vigil(['link', 'same', 'person:nobody', 'person:none', '--of', 'person', ...on])).code,
  ).toBe(1)
  expect((await vigil(['link', 'perhaps', ...ends, '--of', 'person', ...on])).code).toBe(2)
}, 60_000)
