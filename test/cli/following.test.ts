import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder, vigil } from './command-line.ts'

/** A vault with documents by name, read. */
async function vaultWith(documents: Readonly<Record<string, string>>): Promise<string[]> {
  const folder = temporaryFolder()
  const on = ['--vault', join(folder, 'cases.vigil')]
  const texts = join(folder, 'texts')
  mkdirSync(texts)
  for (const [name, text] of Object.entries(documents)) writeFileSync(join(texts, name), text)
  await vigil(['init', '--plain', ...on.slice(1)])
  await vigil(['add', texts, ...on])
  await vigil(['read', ...on])
  return on
}

test('claims are judged, and what was judged is taken back', async () => {
  const on = await vaultWith({
    'b.txt':
      'As of 1 May 2026, 17 journalists were in prison in Orvale, the Orvale Press Union said.',
    'c.txt': 'As of 1 May 2026, 23 journalists were in prison in Orvale, Press Watch said.',
  })
  const proposed = (await vigil(['claims', '--drafts', ...on])).out
  expect(proposed).toMatch(/contradicts \(proposed\)/)
  const [id = ''] = proposed.split(' ')
  const note = ['--note', 'the union counts its members only']
  const judged = await vigil(['question', id, '--relation', 'compatible', ...note, ...on])
  expect(judged).toMatchObject({ code: 0, news: expect.stringContaining('Judged: compatible') })
  const after = (await vigil(['claims', '--drafts', ...on])).out
  expect(after).toContain('compatible (monitor, ')
  expect(after).toContain('the union counts its members only')
  expect((await vigil(['claims', '--drafts', '--relation', 'contradicts', ...on])).code).toBe(1)

  const [entry = ''] = (await vigil(['follow', ...on])).out.split('\n')[1]?.split(' ') ?? []
  await vigil(['follow', '--undo', entry, ...on])
  expect((await vigil(['claims', '--drafts', ...on])).out).toBe(proposed)
  expect((await vigil(['follow', ...on])).code).toBe(1)

  const distance = await vigil(['distance', 'tertiary', 'c.txt', ...on])
  expect(distance.code).toBe(0)
  expect((await vigil(['claims', '--drafts', ...on])).out).toContain('c.txt [tertiary]')

  const own = ['--about', 'Who counts them?', '--told', 'the union; Orvale Press Union']
  const opened = await vigil(['question', ...own, ...on])
  const [, question = ''] = /Question (\w+) is open/.exec(opened.news) ?? []
  await vigil(['question', question, '--relation', 'narrower', ...on])
  expect((await vigil(['claims', ...on])).out).toMatch(/Who counts them\?: narrower/)

  for (const wrong of [
    ['question'],
    ['question', id, '--relation', 'agrees'],
    ['question', id, '--relation', 'narrower', '--against', 'first'],
    ['question', '--about', 'Nobody?'],
    ['distance', 'far', 'c.txt'],
  ])
    expect(await vigil([...wrong, ...on])).toMatchObject({ code: 2, out: '' })
  expect((await vigil(['question', 'ffff0000', '--relation', 'narrower', ...on])).code).toBe(1)
})

test('a leaning is a judgement of a person, and sets critical beside loyal applicants', async () => {
  const on = await vaultWith({
    'a.txt': `On 2 March 2026 the mayor's office allowed Motherland Youth to hold a rally on Fenarji Square. On 9 March 2026 the mayor's office refused the Clean Water Committee permission to hold a rally on Fenarji Square, citing repairs.`,
  })
  const before = await vigil(['permits', '--drafts', ...on])
  expect(before.out).not.toContain('critical')
  expect(await vigil(['leaning', 'critical', 'clean water committee', ...on])).toMatchObject({
    code: 0,
  })
  await vigil(['leaning', 'loyal', 'Motherland Youth', ...on])
  const after = await vigil(['permits', '--drafts', ...on])
  expect(after.out).toContain('Clean Water Committee (critical)')
  expect(after.out).toContain(
    'critical: 100 % refused (1 of 1); loyal: 0 % refused (0 of 1).\n  Fewer than ten decisions',
  )
  expect((await vigil(['permits', '--drafts', '--by', 'authority', ...on])).out).toMatch(
    /mayor's office +1 +1/,
  )
  expect((await vigil(['permits', '--drafts', '--by', 'pretext', ...on])).out).toMatch(
    /works +0 +1/,
  )
  expect((await vigil(['leaning', 'liberal', 'Motherland Youth', ...on])).code).toBe(2)
  expect((await vigil(['leaning', 'loyal', 'Nobody Known', ...on])).news).toContain('Nobody in')
})
