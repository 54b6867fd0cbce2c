import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder, vigil } from './command-line.ts'

test('all that is probably one is joined in a batch, and taken back by its number', async () => {
  const folder = temporaryFolder()
  const on = ['--vault', join(folder, 'v.vigil')]
  const files = [
    'Police in Lemsk detained activist Elias Dorvani on 12 March 2026.',
    'A court in Lemsk fined Elias Dorvani 300 euros on 13 March 2026.',
  ].map((words, at) => {
    writeFileSync(join(folder, `${at}.txt`), words)
    return join(folder, `${at}.txt`)
  })
  await vigil(['init', '--plain', join(folder, 'v.vigil')])
  await vigil(['add', ...files, ...on])
  await vigil(['read', ...on])
  const accept = ['pairs', '--of', 'person', '--accept', ...on]
  const joined = await vigil(accept)
  expect(joined).toMatchObject({ code: 0, news: expect.stringContaining('Noted of 1 that') })
  expect(await vigil(accept)).toMatchObject({
    code: 1,
    news: expect.stringContaining('Nothing waits that is probably one'),
  })
  const batch = / unlink ([0-9a-f]+)/.exec(joined.news)?.[1] ?? ''
  expect((await vigil(['links', ...on])).out).toContain(`batch ${batch}`)
  expect((await vigil(['unlink', batch, ...on])).code).toBe(0)
  expect((await vigil(accept)).code).toBe(0)
}, 60_000)
