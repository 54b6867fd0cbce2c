import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { temporaryFolder, vigil } from './command-line.ts'

test('what a source takes back no longer leaves, and what it gives again does', async () => {
  const folder = temporaryFolder()
  const on = ['--vault', join(folder, 'cases.vigil')]
  await vigil(['init', '--plain', ...on.slice(1)])
  const taken = await vigil(
    [
      'note',
      '--type',
      'interview',
      '--taken',
      '2026-03-14',
      '--consent',
      'store,publish,name',
      '--language',
      'en',
      ...on,
    ],
    { input: 'On 12 March 2026 police in Lemsk detained activist Ana Dorel.' },
  )
  const id = taken.out.trim().slice(0, 12)
  await vigil(['read', ...on])
  const shown = JSON.parse((await vigil(['show', id, '--json', ...on])).out) as {
    records: { record: { id: string } }[]
  }
  for (const { record } of shown.records) await vigil(['accept', record.id, ...on])
  await vigil(['tier', 'public', id, ...on])
  const update = () => vigil(['update', '--from', '2026-03', '--to', '2026-03', ...on])
  expect((await update()).out).not.toContain('NOT CLEARED')

  const withdrawn = await vigil([
    'consent',
    id,
    '--withdraws',
    'publish',
    '--reason',
    'called on 3 May',
    ...on,
  ])
  expect(withdrawn).toMatchObject({ code: 0, out: expect.stringContaining('publish: not agreed') })
  expect(withdrawn.out).toContain('name: agreed')
  const blocked = await update()
  expect(blocked.out).toContain('INTERNAL – NOT CLEARED')
  expect(blocked.news).toContain('did not agree to publishing')

  await vigil(['consent', id, '--gives', 'publish', ...on])
  expect((await update()).out).not.toContain('NOT CLEARED')

  writeFileSync(join(folder, 'a.txt'), 'Police detained two people in Orvik.')
  await vigil(['add', join(folder, 'a.txt'), ...on])
  const standing = await vigil(['consent', id, ...on])
  expect(standing).toMatchObject({ code: 0, out: expect.stringContaining('publish: agreed') })
  expect(standing.out).toMatch(/^interview, taken 2026-03-14 by monitor\n/)
  expect(standing.out).toMatch(/−publish {2}called on 3 May\n.*\+publish/)
  for (const wrong of [
    ['a.txt', '--gives', 'publish'],
    ['a.txt'],
    [id, '--gives', 'print'],
    [id, '--gives', 'name', '--withdraws', 'name'],
  ])
    expect(await vigil(['consent', ...wrong, ...on])).toMatchObject({ code: 2, out: '' })
})

test('a note that its source no longer wants kept leaves in nothing, until that is given again', async () => {
  const folder = temporaryFolder()
  const on = ['--vault', join(folder, 'cases.vigil')]
  await vigil(['init', '--plain', ...on.slice(1)])
  writeFileSync(join(folder, 'a.txt'), 'Police detained activist Mila Kern in Orvik.')
  await vigil(['add', join(folder, 'a.txt'), ...on])
  const words = ['--type', 'interview', '--taken', '2026-03-14', '--language', 'en', ...on]
  const taken = await vigil(['note', '--consent', 'store,publish,name,share', ...words], {
    input: 'On 12 March 2026 police in Lemsk detained activist Ana Dorel.',
  })
  const id = taken.out.trim().slice(0, 12)
  await vigil(['read', ...on])
  await vigil(['tier', 'partner', id, ...on])
  let made = 0
  const out = (end: string) => join(folder, `${(made += 1)}.${end}`)
  const withPassphrase = { env: { VIGIL_NEW_PASSPHRASE: 'four gulls over the pier' } }
  const csv = ['--plain', ...on, '--format', 'csv', '--tier']
  const leaving = () => [
    vigil(['pack', out('zip'), '--all', '--tier', 'internal', ...on]),
    vigil(['carry', out('vigil'), ...on], withPassphrase),
    vigil(['export', out('sqlite'), '--format', 'sqlite', '--tier', 'internal', '--plain', ...on]),
    vigil(['export', out('csv'), '--drafts', ...csv, 'internal']),
    vigil(['exchange', out('bundle'), '--write', '--tier', 'partner', '--plain', ...on]),
  ]
  const holdsNote = (path: string) => {
    const bytes = readFileSync(path)
    const files = path.endsWith('.zip') ? Object.values(unzipSync(bytes)) : [bytes]
    return files.some(file => Buffer.from(file).includes('Ana Dorel'))
  }
  for (const { code, news } of await Promise.all(leaving())) {
    expect(code, news).toBe(0)
    expect(news).not.toContain('stayed out')
  }
  const readable = ['1.zip', '3.sqlite', '4.csv', '5.bundle'].map(name => join(folder, name))
  for (const path of readable) expect(holdsNote(path), path).toBe(true)

  await vigil(['consent', id, '--withdraws', 'store', ...on])
  expect((await vigil(['consent', id, ...on])).out).toContain('publish: not agreed')
  for (const { code, news } of await Promise.all(leaving())) {
    expect(code, news).toBe(0)
    expect(news).toContain('1 note stayed out')
  }
  for (const name of ['6.zip', '8.sqlite', '9.csv', '10.bundle'])
    expect(holdsNote(join(folder, name)), name).toBe(false)
  for (const named of [
    ['pack', out('zip'), id, '--tier', 'sealed'],
    ['export', out('csv'), '--document', id, ...csv, 'sealed'],
    ['exchange', out('bundle'), '--write', '--plain', '--document', id],
  ])
    expect(await vigil([...named, ...on])).toMatchObject({
      code: 3,
      news: expect.stringContaining('took back its consent'),
    })

  await vigil(['consent', id, '--gives', 'store', '--withdraws', 'share', ...on])
  expect((await vigil(['consent', id, ...on])).out).toContain('publish: agreed')
  expect((await vigil(['pack', out('zip'), '--all', ...on])).news).toContain('1 note stayed out')
  const inside = await vigil(['pack', out('zip'), '--all', '--tier', 'internal', ...on])
  expect(inside.news).not.toContain('stayed out')
}, 60_000)
