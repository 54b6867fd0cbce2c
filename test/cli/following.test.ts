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
  const update = ['update', '--from', '2026-05', '--to', '2026-05', '--drafts', ...on]
  expect((await vigil(update)).out).toContain(
    'The Orvale Press Union put the figure for journalists in prison in Orvale at 17, Press Watch at 23.',
  )
  expect(proposed).toMatch(/contradicts \(proposed\)/)
  const [id = ''] = proposed.split(' ')
  const note = ['--note', 'the union counts its members only']
  const judged = await vigil(['question', id, '--relation', 'compatible', ...note, ...on])
  expect(judged).toMatchObject({ code: 0, news: expect.stringContaining('Judged: compatible') })
  expect((await vigil(update)).out).not.toContain('put the figure')
  const after = (await vigil(['claims', '--drafts', ...on])).out
  expect(after).toContain('compatible (monitor, ')
  expect(after).toContain('the union counts its members only')
  expect((await vigil(['claims', '--drafts', '--relation', 'contradicts', ...on])).code).toBe(1)

  const counted = (await vigil(['count', 'incidents', '--drafts', ...on])).out
  const [, incident = ''] = /in all .* ([0-9a-f]{8})/.exec(counted) ?? []
  const shown = await vigil(['show', incident, ...on])
  expect(shown.out).toContain('told in 1 record by 1 source')
  const against = ['--against', `1=${incident}`]
  const evidence = await vigil(['question', id, '--relation', 'compatible', ...against, ...on])
  expect(evidence).toMatchObject({ code: 0 })
  const [last = ''] = (await vigil(['follow', ...on])).out.split('\n').at(-2)?.split(' ') ?? []
  await vigil(['follow', '--undo', last, ...on])

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
    ['question', id, '--relation', 'narrower', '--against', '3=9c01d2'],
    ['question', id, '--relation', 'narrower', '--against', '0=9c01d2'],
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
    "critical: 100 % refused (1 of 1); loyal: 0 % refused (0 of 1).\n  100 points apart; chance alone brings a difference as large practically always (Fisher's exact test). Fewer than ten decisions",
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

const CASE = `On 12 March 2026, police in Almaty, Kazakhstan, detained activist Ana Dorel. On 20 March 2026, a court in Almaty, Kazakhstan, sentenced activist Ana Dorel to 15 days of administrative detention.`

test('what is due, what to ask about, who was asked and what was sent', async () => {
  const on = await vaultWith({ 'a.txt': CASE })
  const at = ['--drafts', '--as-of', '2026-03-25', ...on]
  expect(await vigil(['deadlines', ...at])).toMatchObject({
    code: 1,
    news: expect.stringContaining('keeps no country file'),
  })
  expect((await vigil(['deadlines', 'examples/deadlines/kz.yaml', ...on])).code).toBe(0)
  const due = await vigil(['deadlines', ...at])
  expect(due.out).toContain('Ana Dorel: appeal by 30 March 2026 (5 days left)')
  expect(due.out).toContain('internal until confirmed; no lawyer has checked it')
  const [number = ''] = due.out.split(' ')
  const date = ['--on', '2026-03-31', '--note', 'served late']
  const confirmed = await vigil(['deadlines', '--confirm', number, ...date, ...on])
  expect(confirmed.news).toMatch(
    /^Ana Dorel, appeal: 31 March 2026 is confirmed\. vigil follow --undo/,
  )
  expect((await vigil(['deadlines', ...at])).out).toContain('by 31 March 2026')
  expect((await vigil(['cases', ...at])).out).toContain('confirmed by monitor')
  const [entry = ''] = (await vigil(['follow', ...on])).out.split('\n')[1]?.split(' ') ?? []
  expect((await vigil(['follow', ...on])).out).toContain(`${number}: 31 March 2026, not 30 March`)
  await vigil(['follow', '--undo', entry, ...on])
  expect((await vigil(['deadlines', ...at])).out).toBe(due.out)

  const release = /\[release (\w+)\]/.exec((await vigil(['cases', ...at])).out)?.[1] ?? ''
  const later = ['--on', '2026-03-29', '--note', 'said her lawyer']
  await vigil(['deadlines', '--confirm', release, ...later, ...on])
  const expected = (await vigil(['cases', ...at])).out
  expect(expected).toContain('expected to end 29 March 2026, 4 days left')
  expect(expected).toContain('confirmed by monitor: said her lawyer; worked out as 27 March 2026')
  expect((await vigil(['cases', '--facing', ...at])).code).toBe(1)
  expect((await vigil(['cases', '--since', '2026-03-01', '--news', 'new', ...at])).code).toBe(0)

  const reminded = await vigil(['reminders', ...at])
  expect(reminded.out).toContain('Ana Dorel: appeal due by 30 March 2026')
  const [, id = ''] = /\[case (\w+)\]/.exec(reminded.out) ?? []
  const about = ['--how', 'by phone', '--on', '2026-03-24', '--about', id]
  const question = ['--question', 'Will she appeal?', '--by', 'wren']
  const written = await vigil(['contacts', '--asked', 'lawyer L.', ...question, ...about, ...on])
  const [, contact = ''] = /as (\w+)\./.exec(written.news) ?? []
  expect((await vigil(['reminders', ...at])).out).toContain(
    'asked lawyer L. on 24 March 2026: no answer yet',
  )
  await vigil(['contacts', '--answered', contact, '--answer', 'She will.', ...on])
  expect((await vigil(['contacts', ...on])).out).toContain(
    'wren asked lawyer L. (by phone): Will she appeal?\n  She will.',
  )
  for (const tier of ['public', 'internal']) {
    const update = ['update', '--from', '2026-03', '--to', '2026-03', '--drafts', '--tier', tier]
    expect((await vigil([...update, ...on])).out).not.toMatch(/lawyer L\.|Will she appeal/)
  }

  const letter = ['--form', 'letter', '--by', 'Harbour Watch', '--to', 'Ministry of Justice']
  const dates = ['--sent', '2026-03-15', '--due', '2026-04-15', '--about', id]
  const sent = await vigil(['interventions', '--write', 'Free her', ...letter, ...dates, ...on])
  const [, intervention = ''] = /as (\w+)\./.exec(sent.news) ?? []
  const listed = (await vigil(['interventions', '--drafts', ...on])).out
  expect(listed).toContain('Harbour Watch to Ministry of Justice, sent 15 March 2026')
  expect(listed).toContain('no reply, due 15 April 2026')
  expect(listed).toMatch(
    /after it \(dated after, not because of it\):\n +conviction, Almaty, 20 March 2026 \[\w{8}\]$/m,
  )
  expect((await vigil(['deadlines', ...at])).out).toContain('Free her: reply by 15 April 2026')
  const reply = ['--reply', 'No grounds.', '--replied', '2026-04-01']
  await vigil(['interventions', '--change', intervention, ...reply, ...on])
  expect((await vigil(['interventions', ...on])).out).toContain('replied 1 April 2026: No grounds.')

  await vigil(['deadlines', '--off', 'KZ', ...on])
  // On that day nobody had replied yet.
  expect((await vigil(['deadlines', ...at])).out).toContain('Free her: reply by 15 April 2026')
  expect((await vigil(['deadlines', '--as-of', '2026-04-02', ...on])).code).toBe(1)

  for (const wrong of [
    ['deadlines', '--confirm', 'ffff0000'],
    ['contacts', '--answered', 'ffff0000', '--answer', 'x'],
    ['interventions', '--take', 'ffff0000'],
    ['deadlines', '--off', 'KZ'],
  ])
    expect((await vigil([...wrong, ...on])).code).toBe(1)
  for (const wrong of [
    ['deadlines', 'package.json'],
    ['cases', '--news', 'new'],
    ['cases', '--since', '2026-03-01', '--news', 'old'],
    ['reminders', '--silent', 'long'],
    ['contacts', '--asked', 'somebody'],
    ['contacts', '--asked', 'x', '--how', 'x', '--question', 'x', '--on', '2026-02-30'],
    ['interventions', '--write', 'x', '--form', 'shout'],
    ['interventions', '--write', 'x', '--form', 'letter', '--sent', 'May'],
  ])
    expect(await vigil([...wrong, ...on])).toMatchObject({ code: 2, out: '' })
})

test('laws, provisions, obligations corrected, and counts by bearing', async () => {
  const on = await vaultWith({
    'a.txt': CASE,
    'b.txt':
      'On 2 February 2026, parliament adopted the Law on Foreign Support. On 10 February 2026, the president signed the Law on Foreign Support. On 12 March 2026, prosecutors charged activist Ivo Kern under Article 174 of the Criminal Code.',
  })
  const laws = (await vigil(['laws', '--drafts', ...on])).out
  expect(laws).toMatch(
    /Law on Foreign Support\n {2}2 February 2026: adopted .*\n {2}10 February 2026: signed/,
  )
  expect(laws).toMatch(/Article 174.*: 1 defendant\n {2}Ivo Kern: charged/)

  const detention = ['obligations', '--drafts', '--kind', 'detention']
  const before = await vigil([...detention, '--json', ...on])
  const { incident } = JSON.parse(before.out) as { incident: string }
  const update = async () =>
    (await vigil(['update', '--from', '2026-03', '--to', '2026-03', '--drafts', ...on])).out
  const correction = ['--correct', incident, '--freedoms', 'assembly', 'expression']
  const section = ['--section', 'assembly']
  expect((await vigil(['obligations', ...correction, ...section, ...on])).code).toBe(0)
  const after = await vigil([...detention, '--json', ...on])
  expect(JSON.parse(after.out)).toMatchObject({
    freedoms: ['assembly', 'expression'],
    section: 'assembly',
    iccpr: ['21', '19', '9', '10'],
    corrected: { by: 'monitor' },
  })
  expect(await update()).toMatch(/Peaceful Assembly[\s\S]*Ana Dorel/)
  const [entry = ''] = (await vigil(['follow', ...on])).out.split('\n')[1]?.split(' ') ?? []
  await vigil(['follow', '--undo', entry, ...on])
  expect((await vigil([...detention, '--json', ...on])).out).toBe(before.out)

  const positive = ['count', 'incidents', '--drafts', '--bearing', 'positive', ...on]
  expect((await vigil(positive)).code).toBe(1)
  for (const wrong of [
    ['obligations', '--correct', incident],
    ['obligations', '--correct', incident, '--freedoms', 'movement'],
    ['obligations', '--correct', incident, '--freedoms', 'assembly', '--section', 'expression'],
    ['count', 'incidents', '--bearing', 'bad'],
  ])
    expect(await vigil([...wrong, ...on])).toMatchObject({ code: 2, out: '' })
})
