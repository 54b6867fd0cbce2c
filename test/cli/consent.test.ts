import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
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
