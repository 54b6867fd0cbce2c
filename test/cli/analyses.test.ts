import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder, vigil } from './command-line.ts'

const ARTICLE = `On 12 March 2026, police in Lemsk detained activist Ana Dorel. On 14 April 2026 police in Lemsk detained Ana Dorel and student Ivo Kern.

On 2 March 2026 the mayor's office allowed Motherland Youth to hold a rally on Fenarji Square. On 9 March 2026 the mayor's office refused the Clean Water Committee permission to hold a rally on Fenarji Square, citing repairs.`

test('what is in a vault is counted and compared, with what it rests on', async () => {
  const folder = temporaryFolder()
  const on = ['--vault', join(folder, 'cases.vigil')]
  const article = join(folder, 'a.txt')
  writeFileSync(article, ARTICLE)
  await vigil(['init', '--plain', ...on.slice(1)])
  await vigil(['add', article, ...on])
  await vigil(['read', ...on])

  const nothing = await vigil(['count', 'detentions', ...on])
  expect(nothing).toMatchObject({ code: 1, news: expect.stringContaining('--drafts') })
  const counted = async (...words: string[]) => {
    const { out } = await vigil(['count', ...words, '--drafts', '--json', ...on])
    return JSON.parse(out) as {
      total: { amount: unknown }
      rows: { key: string | null; count: { amount: unknown } }[]
    }
  }
  expect((await counted('detentions')).total.amount).toEqual(3)
  expect((await counted('people', '--kind', 'detention')).total.amount).toEqual(2)
  const { rows } = await counted('detentions', '--by', 'month')
  expect(rows.map(({ key, count }) => [key, count.amount])).toEqual([
    ['2026-03', 1],
    ['2026-04', 2],
  ])
  const april = ['--from', '2026-04-01', '--to', '2026-04-30', '--compare']
  const table = await vigil(['count', 'detentions', ...april, '--drafts', ...on])
  expect(table.out).toMatch(/in all +2 +1 /)

  const permits = await vigil(['permits', '--drafts', ...on])
  expect(permits.out).toMatch(/Clean Water Committee +Fenarji Square +0 +1 +works/)
  expect(permits.out).toContain(
    'Clean Water Committee: 100 % refused; Motherland Youth: 0 % refused.',
  )
  expect((await vigil(['permits', '--drafts', '--window', '3', ...on])).out).not.toContain('100 %')

  const cases = await vigil([
    'cases',
    '--drafts',
    '--as-of',
    '2026-04-20',
    '--since',
    '2026-04-01',
    ...on,
  ])
  expect(cases.out).toContain('Ana Dorel: detained (14 April 2026, nothing heard for 6 days)')
  const before = await vigil(['cases', '--drafts', '--as-of', '2026-03-31', ...on])
  expect(before.out).not.toContain('Ivo Kern')

  const figures = join(folder, 'figures')
  mkdirSync(figures)
  writeFileSync(
    join(figures, 'b.txt'),
    'As of 1 May 2026, 17 journalists were in prison in Orvale, the Orvale Press Union said.',
  )
  writeFileSync(
    join(figures, 'c.txt'),
    'As of 1 May 2026, 23 journalists were in prison in Orvale, Press Watch said.',
  )
  await vigil(['add', figures, ...on])
  await vigil(['read', ...on])
  const claims = await vigil(['claims', '--relation', 'contradicts', '--drafts', ...on])
  expect(claims.out).toContain('17  (Orvale Press Union, in b.txt)')
  expect(claims.out).toContain('23  (Press Watch, in c.txt)')

  const engaged = await vigil(['obligations', '--drafts', '--kind', 'permission', ...on])
  expect(engaged.out).toContain('freedom of peaceful assembly')
  expect(engaged.news).toContain('not a legal finding')

  const report = join(folder, 'reports')
  mkdirSync(report)
  const told = `${ARTICLE}\n\nAs of 1 May 2026, 40 journalists were in prison in Merrin, Press Watch said.`
  writeFileSync(join(report, 'd.txt'), told)
  writeFileSync(join(report, 'e.txt'), `${told}\n\nReprinted with leave of the agency.`)
  writeFileSync(
    join(report, 'f.txt'),
    'As of 1 May 2026, 52 journalists were in prison in Merrin, the Merrin Press Union said.',
  )
  await vigil(['add', report, ...on])
  await vigil(['read', ...on])
  expect((await vigil(['families', ...on])).out).toContain('3 documents, one text:')
  const inMerrin = (await vigil(['claims', '--drafts', ...on])).out
  expect(inMerrin).toMatch(/40 {2}\(.*; 1 independent source\)/)

  for (const wrong of [
    ['claims', '--relation', 'agrees'],
    ['cases', '--as-of', '2026-04'],
    ['count', 'dogs'],
    ['count', 'people', '--by', 'colour'],
    ['count', 'people', '--compare'],
    ['count', 'people', '--from', '2026-05', '--to', '2026-04'],
    ['permits', '--window', 'long'],
  ])
    expect(await vigil([...wrong, ...on])).toMatchObject({ code: 2, out: '' })
})
