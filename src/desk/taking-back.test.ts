import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  closeDesk,
  composeUpdateReport,
  confirmDate,
  correctObligations,
  findCases,
  judgeQuestion,
  keepCountryFile,
  listClaims,
  listContacts,
  listDeadlines,
  listInterventions,
  listObligations,
  listPermits,
  listPunished,
  listReminders,
  listWrittenDown,
  openQuestion,
  partCase,
  setDistance,
  setLeaning,
  takeBackWritten,
  takeIntervention,
  writeContact,
  writeIntervention,
  type Desk,
} from './index.ts'
import { deskOfTexts } from './test-desks.ts'

const TEXTS = {
  'case.txt':
    'On 12 March 2026, police in Almaty, Kazakhstan, detained activist Ana Dorel over the rally on Mill Square on 10 March 2026. On 20 March 2026, a court in Almaty, Kazakhstan, sentenced activist Ana Dorel to 15 days of administrative detention under Article 488 of the Code of Administrative Offences. On 22 March 2026, Harbour Watch called on the Ministry of Justice to release Ana Dorel.',
  'permits.txt':
    'On 2 March 2026, Almaty City Hall refused the Clean Water Committee permission to hold a rally on Mill Square in Almaty on 10 March 2026, citing repair work. On 3 March 2026, Almaty City Hall permitted the Motherland Youth to hold a rally on Mill Square in Almaty on 12 March 2026.',
  'union.txt':
    'As of 1 May 2026, 17 journalists were in prison in Orvale, the Orvale Press Union said.',
  'watch.txt': 'As of 1 May 2026, 23 journalists were in prison in Orvale, Press Watch said.',
}
const root = mkdtempSync(join(tmpdir(), 'vigil-taking-back-'))
let opened: Desk | undefined
const desk = () => opened ?? expect.fail('not open')
const asked = { drafts: true, asOf: '2026-03-25' } as const

beforeAll(async () => {
  opened = await deskOfTexts(root, TEXTS)
  const text = readFileSync('examples/deadlines/kz.yaml', 'utf8')
  await keepCountryFile(desk(), { name: 'kz.yaml', text })
})
afterAll(async () => {
  await closeDesk(desk())
  rmSync(root, { recursive: true })
})

/** All that is worked out from what people wrote down. */
const all = async () => ({
  cases: await findCases(desk(), { ...asked, since: '2026-03-15' }),
  deadlines: await listDeadlines(desk(), asked),
  reminders: await listReminders(desk(), asked),
  contacts: await listContacts(desk()),
  interventions: await listInterventions(desk(), asked),
  punished: await listPunished(desk(), { drafts: true }),
  permits: await listPermits(desk(), { drafts: true, by: 'authority' }),
  claims: await listClaims(desk(), { drafts: true }),
  obligations: await listObligations(desk(), { drafts: true }),
  update: await composeUpdateReport(desk(), { from: '2026-03', to: '2026-05', drafts: true }),
  written: await listWrittenDown(desk()),
})

const firstCase = async () =>
  (await findCases(desk(), asked)).dockets[0] ?? expect.fail('there is no case')
const claim = async () =>
  (await listClaims(desk(), { drafts: true })).claims[0] ?? expect.fail('there is no claim')

const WORDS: readonly (readonly [string, () => Promise<unknown>])[] = [
  ['a leaning', () => setLeaning(desk(), 'Clean Water Committee', 'critical')],
  ['the other leaning', () => setLeaning(desk(), 'Motherland Youth', 'loyal')],
  ['a distance', async () => setDistance(desk(), (await documents())[0] ?? '', 'tertiary')],
  [
    'a judgement',
    async () =>
      judgeQuestion(desk(), { question: (await claim()).id, relation: 'compatible', note: 'x' }),
  ],
  [
    'another judgement, with evidence',
    async () => {
      const { id, versions } = await claim()
      const record = versions[1]?.records[0] ?? ''
      await judgeQuestion(desk(), {
        question: id,
        relation: 'contradicts',
        against: [{ version: 1, record }],
      })
    },
  ],
  [
    'a question',
    () =>
      openQuestion(desk(), {
        about: 'Who broke up the rally?',
        versions: [
          { says: 'police', by: ['Press Watch'], records: [] },
          { says: 'unknown men', by: [], records: [] },
        ],
      }),
  ],
  [
    'a date',
    async () => {
      const [entry] = (await firstCase()).defendants
      await confirmDate(desk(), { id: entry?.term?.id ?? '', on: '2026-03-30' })
    },
  ],
  [
    'a contact',
    async () =>
      writeContact(desk(), {
        who: 'lawyer L.',
        how: 'by phone',
        asked: 'Is she out?',
        about: [(await firstCase()).case.id],
      }),
  ],
  [
    'an intervention',
    async () =>
      writeIntervention(desk(), {
        form: 'letter',
        title: 'Letter',
        by: ['Harbour Watch'],
        to: ['Ministry of Justice'],
        sent: '2026-03-13',
        due: '2026-03-24',
        about: [(await firstCase()).case.id],
      }),
  ],
  [
    'one that a record tells of',
    async () => {
      const { proposed } = await listInterventions(desk(), asked)
      await takeIntervention(desk(), proposed[0]?.record ?? '')
    },
  ],
  [
    'freedoms',
    async () => {
      const [row] = await listObligations(desk(), { drafts: true, kind: 'conviction' })
      await correctObligations(desk(), { incident: row?.incident ?? '', freedoms: ['expression'] })
    },
  ],
  [
    'a proceeding apart',
    async () => {
      const { case: one, defendants } = await firstCase()
      await partCase(desk(), one.id, defendants[0]?.steps[1]?.incident ?? '')
    },
  ],
]

const documents = async () => (await claim()).versions[0]?.documents ?? []

test('whatever is written down changes something, and taken back leaves all exactly as it was', async () => {
  const stages = [await all()]
  for (const [what, write] of WORDS) {
    await write()
    const now = await all()
    expect(now, what).not.toEqual(stages.at(-1))
    stages.push(now)
  }
  // Last first, each leads to the state before it.
  for (const before of stages.toReversed().slice(1)) {
    const last = (await listWrittenDown(desk())).at(-1)
    await takeBackWritten(desk(), last?.id ?? '')
    expect(await all()).toEqual(before)
  }
})

test('a word is taken back singly, and what was written after it stands', async () => {
  await setLeaning(desk(), 'Clean Water Committee', 'critical')
  const before = await all()
  await setLeaning(desk(), 'Clean Water Committee', 'neither')
  await setLeaning(desk(), 'Motherland Youth', 'loyal')
  const [, neither] = await listWrittenDown(desk())
  await takeBackWritten(desk(), neither?.id ?? '')
  const leanings = async () =>
    (await listPermits(desk(), { drafts: true })).rows.map(row => row.leaning)
  expect(new Set(await leanings())).toEqual(new Set(['critical', 'loyal']))
  const last = (await listWrittenDown(desk())).at(-1)
  await takeBackWritten(desk(), last?.id ?? '')
  expect(await all()).toEqual(before)
  await expect(takeBackWritten(desk(), neither?.id ?? '')).rejects.toThrow(/No entry that counts/)
})
