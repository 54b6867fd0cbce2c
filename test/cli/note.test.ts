import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder, vigil } from './command-line.ts'

const ANSWERS = `person: Pavel Horak
age: 41
day: 2026-03-12
place: Orvik
lawyer: No
account: |
  Two men in plain clothes took him to a car.

  He was held for nine hours.
`
const TAKEN = ['--taken', '2026-03-14', '--consent', 'store,publish']

async function newVault() {
  const folder = temporaryFolder()
  const on = ['--vault', join(folder, 'cases.vigil')]
  await vigil(['init', '--plain', ...on.slice(1)])
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  return { on, file }
}

type Shown = {
  document: {
    text: string
    note: unknown
    blocks: { kind: string; start: number; end: number; at?: { field?: string } }[]
  }
}

test('a form is filled in from a file, and each answer leads back to its field', async () => {
  const { on, file } = await newVault()
  const answers = file('answers.yaml', ANSWERS)
  const note = ['note', '--template', 'detention', '--file', answers, ...TAKEN, ...on]
  const taken = await vigil(note)
  expect(taken).toMatchObject({ code: 0, news: expect.stringContaining('note-detention-') })
  const { document } = JSON.parse(
    (await vigil(['show', taken.out.slice(0, 12), '--json', ...on])).out,
  ) as Shown
  const answered = document.blocks.filter(({ kind }) => kind === 'paragraph')
  expect(
    answered.map(({ start, end, at }) => [at?.field, document.text.slice(start, end)]),
  ).toEqual([
    ['person', 'Pavel Horak'],
    ['age', '41'],
    ['day', '2026-03-12'],
    ['place', 'Orvik'],
    ['lawyer', 'no'],
    ['account', 'Two men in plain clothes took him to a car.'],
    ['account', 'He was held for nine hours.'],
  ])
  expect(document.note).toMatchObject({ type: 'form', template: 'detention', taken: '2026-03-14' })
  expect((await vigil(note)).out).toBe(taken.out)
  expect((await vigil(['verify', ...on])).code).toBe(0)
})

test('answers that do not hold are named with their lines, and nothing is stored', async () => {
  const { on, file } = await newVault()
  const wrong = file(
    'wrong.yaml',
    'person: Pavel Horak\nage: about forty\nday: 12 March\nplase: Orvik\n',
  )
  const refused = await vigil(['note', '--template', 'detention', '--file', wrong, ...TAKEN, ...on])
  expect(refused.code).toBe(2)
  for (const part of [
    'line 2: age › is no number',
    'line 3: day › is no date',
    'line 4: plase › is no field',
    'place › has to be answered',
    'account › has to be answered',
  ])
    expect(refused.news).toContain(part)
  expect((await vigil(['list', '--json', ...on])).out).toBe('')
})

test('a template of one’s own is kept, printed, filled in and taken out', async () => {
  const { on, file } = await newVault()
  const broken = file(
    'visit.yaml',
    'name: Prison visit\ntitle: Visit\ntype: form\nfields:\n  - name: cell\n    label: Cell\n    kind: colour\n  - name: cell\n    label: Again\n    kind: choice\n',
  )
  const refused = await vigil(['template', broken, ...on])
  expect(refused).toMatchObject({
    code: 2,
    news: expect.stringContaining('line 1: name › is no name'),
  })
  expect(refused.news).toContain('line 7: fields › no. 1 › kind › write one of text')

  const good =
    'name: prison-visit\ntitle: "Visit"\ntype: form\nfields:\n  - name: cell\n    label: "Cell"\n    kind: text\n    required: true\n  - name: state\n    label: "State of the cell"\n    kind: choice\n    choices: ["good", "bad"]'
  expect((await vigil(['template', file('visit.yaml', good), ...on])).code).toBe(0)
  expect((await vigil(['template', ...on])).out).toMatch(
    /interview .*\n.*prison-visit +Visit, 2 fields, your own/s,
  )
  expect((await vigil(['template', 'prison-visit', ...on])).out).toBe(good)
  expect((await vigil(['template', '--blank', 'prison-visit', ...on])).out).toContain(
    '# State of the cell (choice; good / bad)\nstate:',
  )
  const input = 'cell: 14\nstate: Bad\n'
  const taken = await vigil(['note', '--template', 'prison-visit', ...TAKEN, ...on], { input })
  expect(taken.news).toContain('Note taken in')
  expect((await vigil(['template', '--remove', 'prison-visit', ...on])).code).toBe(0)
  expect((await vigil(['template', '--remove', 'interview', ...on])).code).toBe(1)
  expect(
    (await vigil(['note', '--template', 'prison-visit', ...TAKEN, ...on], { input })).news,
  ).toContain('There are: interview, call, court-observation, detention, assembly')
})

test('who the source is is sealed with the note', async () => {
  const { on, file } = await newVault()
  const source = file('who.txt', 'The mother of Pavel Horak')
  const env = { VIGIL_SEAL_PASSPHRASE: 'four other quiet words' }
  const taken = await vigil(['note', '--template', 'call', '--source', source, ...TAKEN, ...on], {
    input: 'account: He was taken away.\n',
    env,
  })
  expect(taken.news).toContain('Note taken in')
  const opened = await vigil(['seal', '--open', taken.out.slice(0, 12), ...on], { env })
  expect(opened.out).toContain('The mother of Pavel Horak')
})
