import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { CaseFile } from '../../src/desk/index.ts'
import { temporaryFolder, vigil } from './command-line.ts'

const LETTER = `Letter on a docker

On 12 April 2026, police in Almaty detained docker Ilan Morev. On 14 April 2026, a court in Almaty sentenced Ilan Morev to 15 days of administrative detention.

On 2 May 2026, Harbour Watch sent a letter to the Ministry of Justice, calling on it to release docker Ilan Morev, and asked for a reply within 30 days.`
const REPLY = `The ministry answers

On 20 May 2026, the Ministry of Justice replied to Harbour Watch that the sentence of Ilan Morev was lawful. On 26 May 2026, Ilan Morev was released.`

type Told = {
  interventions: { subject: string; value: { to: string[]; due: string; reply: unknown } }[]
  proposed: { record: string; cases: { id: string }[] }[]
  replies: { record: string }[]
}

test('an intervention, from the document that tells of it to the case file', async () => {
  const folder = temporaryFolder()
  const on = ['--vault', join(folder, 'cases.vigil')]
  mkdirSync(join(folder, 'articles'))
  for (const [name, text, published] of [
    ['letter', LETTER, '2026-05-03'],
    ['reply', REPLY, '2026-05-27'],
  ] as const) {
    writeFileSync(join(folder, 'articles', `${name}.txt`), text)
    const sidecar = { published, source: 'Orvale Post', language: 'en' }
    writeFileSync(join(folder, 'articles', `${name}.meta.json`), JSON.stringify(sidecar))
  }
  await vigil(['init', '--plain', join(folder, 'cases.vigil')])
  expect((await vigil(['head', ...on])).news).toContain('no head')
  expect((await vigil(['admit', '--list', ...on])).news).toContain('no feed waits')
  await vigil(['add', join(folder, 'articles'), ...on])
  await vigil(['read', ...on])
  await vigil(['accept', '--above', '0.01', ...on])
  await vigil(['pairs', '--of', 'person', '--accept', ...on])
  const told = async () => JSON.parse((await vigil(['interventions', '--json', ...on])).out) as Told

  const [letter] = (await told()).proposed
  expect(letter?.cases).toHaveLength(1)
  const listed = await vigil(['interventions', ...on])
  expect(listed.out).toContain('Harbour Watch to Ministry of Justice, 2 May 2026')
  expect(listed.out).toContain('a reply is due by 1 June 2026')
  const id = letter?.cases[0]?.id.slice(0, 8) ?? ''
  expect((await vigil(['show', id, ...on])).out).toMatch(
    /Told of in records.*\n +\w{8}  letter: release docker Ilan Morev/,
  )
  await vigil(['interventions', '--take', letter?.record ?? '', ...on])
  const before = await told()
  const [taken] = before.interventions
  expect(taken?.value).toMatchObject({ to: ['Ministry of Justice'], due: '2026-06-01' })
  expect((await vigil(['reminders', '--as-of', '2026-05-28', ...on])).out).toContain(
    'reply due by 1 June 2026',
  )

  const open = JSON.parse((await vigil(['show', id, '--json', ...on])).out) as CaseFile
  expect(open).toMatchObject({ proposed: [], replies: [{ on: '2026-05-20' }] })

  const change = ['interventions', '--change', taken?.subject ?? '', ...on]
  expect(await vigil(change)).toMatchObject({ code: 2, news: expect.stringContaining('Say what') })
  const reply = before.replies[0]?.record ?? ''
  expect((await vigil([...change, '--reply-from', reply, '--reply', 'No.'])).code).toBe(2)
  expect((await vigil([...change, '--reply-from', reply])).code).toBe(0)
  const after = await told()
  expect(after.interventions[0]?.value.reply).toMatchObject({ on: '2026-05-20', from: reply })

  const file = await vigil(['show', id, ...on])
  expect(file.out).toMatch(/released \(26 May 2026\)/)
  expect(file.out).toMatch(/replied 20 May 2026: the sentence of Ilan Morev was lawful/)
  expect(file.out).toMatch(/told in statement/)
  expect(file.out).toMatch(/after it \(dated after, not because of it\):\n +release, 26 May 2026/)

  // One word took the reply: one undo takes it back.
  expect((await vigil(['undo', ...on])).out).toContain('letter: release docker Ilan Morev')
  expect(await told()).toEqual(before)
})
