import { describe, expect, test } from 'vitest'
import type { Incident } from '../codebook/index.ts'
import { docketOf } from './docket-book.ts'
import { happened } from './fixture.ts'
import { changesAfter } from './interventions.ts'
import { proposedInterventions, proposedReplies } from './proposed-interventions.ts'
import { remindersOf } from './reminders.ts'

const ana = { target: ['Ana Dorel'] }
function asked(incidents: readonly Incident[], asOf: string, contacts: Contacts = []) {
  const dockets = docketOf(incidents, [], { asOf })
  return remindersOf(dockets, incidents, { asOf, deadlines: [], contacts })
}
type Contacts = Parameters<typeof remindersOf>[2]['contacts']
const kinds = (incidents: readonly Incident[], asOf: string) =>
  asked(incidents, asOf).map(({ kind, days }) => [kind, days])

const charge = happened('charge', '2026-01-10', ana)
const term = [{ type: 'detention', amount: 15, unit: 'days' }] as const

test.each([
  ['silence', [charge], '2026-03-11', [['silent', 60]]],
  ['no silence yet', [charge], '2026-03-10', []],
  [
    'no silence of what has ended',
    [charge, happened('acquittal', '2026-02-01', ana)],
    '2026-12-01',
    [],
  ],
  [
    'a hearing that passed',
    [charge, happened('trial', '2026-02-01', { ...ana, modality: 'planned' })],
    '2026-02-04',
    [['hearing', 3]],
  ],
  [
    'a hearing, in the one case that its document tells of',
    [
      happened('charge', '2026-01-10', { ...ana, provision: 'Article 1', document: 'd2' }),
      happened('charge', '2026-01-11', { ...ana, provision: 'Article 2', document: 'd3' }),
      happened('trial', '2026-02-01', { ...ana, modality: 'planned', document: 'd2' }),
    ],
    '2026-02-04',
    [['hearing', 3]],
  ],
  [
    'a hearing that was told of',
    [
      charge,
      happened('trial', '2026-02-01', { ...ana, modality: 'planned', id: 'plan' }),
      happened('trial', '2026-02-01', ana),
    ],
    '2026-02-04',
    [],
  ],
  [
    'a term that ran out',
    [happened('conviction', '2026-01-10', { ...ana, penalty: [...term] })],
    '2026-01-30',
    [['release', 5]],
  ],
] as const)('%s', (...[, incidents, asOf, expected]) =>
  expect(kinds(incidents, asOf)).toEqual(expected),
)

test('who was asked since stands with it', () => {
  const word = (on: string, records: string[]) => ({
    id: on,
    by: 'wren',
    at: '',
    subject: on,
    contested: [],
    value: { who: 'L.', on, how: 'by phone', by: 'wren', asked: '?', answer: null, records },
  })
  const contacts = [
    word('2026-03-01', [`r-${charge.id}`]),
    word('2026-01-01', [`r-${charge.id}`]),
    word('2026-03-02', ['r-other']),
  ]
  expect(asked([charge], '2026-03-20', contacts)[0]?.asked.map(({ value }) => value.on)).toEqual([
    '2026-03-01',
  ])
})

const letter = {
  id: 'e',
  by: 'wren',
  at: '',
  subject: 's',
  contested: [],
  value: {
    form: 'letter' as const,
    title: 'Letter',
    by: [],
    to: [],
    sent: '2026-01-20',
    due: null,
    reply: null,
    records: [`r-${charge.id}`],
  },
}

test('who goes to court writes to nobody', () => {
  const suit = happened('statement', '2026-02-03', {
    actor: ['Lund Daily'],
    quote: 'The newspaper appealed to the Lund Administrative Court on 3 February',
  })
  expect(proposedInterventions([suit], [])).toEqual([])
})

test('what changed after is what happened in the same cases once it was sent', () => {
  const freed = happened('release', '2026-02-01', ana)
  const before = happened('trial', '2026-01-15', ana)
  const unclear = happened('trial', '2026-01', { ...ana, id: 'unclear' })
  const other = happened('release', '2026-02-01', { target: ['Ivo Kern'], id: 'other' })
  const all = [charge, freed, before, unclear, other]
  const group = [charge, freed, before, unclear].map(({ id }) => id)
  expect(changesAfter([letter], all, [group])[0]?.after).toEqual([freed.id])
})

test('what an intervention and its reply were taken from is named, and is not what came after', () => {
  const sent = happened('statement', '2026-01-20', { ...ana, id: 'sent' })
  const answer = happened('statement', '2026-02-02', { ...ana, id: 'answer' })
  const reply = { on: '2026-02-02', says: 'No.', from: `r-${answer.id}` }
  const taken = { ...letter, value: { ...letter.value, from: `r-${sent.id}`, reply } }
  const all = [charge, sent, answer]
  const [found] = changesAfter([taken], all, [all.map(({ id }) => id)])
  expect(found).toMatchObject({ sources: [sent.id, answer.id], after: [] })
})

test('petitions and statements that ask for something are proposed, until they are taken', () => {
  const call = happened('statement', '2026-02-03', {
    actor: ['Harbour Watch'],
    quote: 'Harbour Watch called on the ministry to free them.',
  })
  const remark = happened('statement', '2026-02-04', { quote: 'The minister was pleased.' })
  const petition = happened('petition', '2026-02-05', {})
  const found = proposedInterventions([call, remark, petition], [])
  expect(found.map(({ value }) => value.form)).toEqual(['appeal', 'petition'])
  const taken = { ...letter, value: { ...letter.value, from: found[0]!.record } }
  expect(proposedInterventions([call, petition], [taken])).toHaveLength(1)
})

test('an intervention is proposed for the cases of whom it names that were not over, and is called by what it asks for', () => {
  const fined = happened('conviction', '2025-01-05', {
    ...ana,
    penalty: [{ type: 'fine', amount: 10, unit: 'EUR' }],
  })
  const dockets = docketOf([fined, charge], [], { asOf: '2026-03-01' })
  const sent = happened('statement', '2026-02-03', {
    actor: ['UN experts'],
    says: 'a reply within 60 days',
    document: 'd9',
    quote: 'UN experts sent a letter about Ana Dorel',
  })
  const [found, other] = proposedInterventions([sent], [], dockets)
  expect(other).toBeUndefined()
  expect(found).toMatchObject({
    cases: [{ id: dockets.find(one => one.case.incidents.includes(charge.id))?.case.id }],
    value: { title: 'UN experts sent a letter about Ana Dorel', due: '2026-04-04' },
  })
})

test('a case that began after a letter was sent is not what it is about', () => {
  const later = happened('detention', '2026-02-20', ana)
  const dockets = docketOf([later], [], { asOf: '2026-03-01' })
  const quote = 'UN experts sent a letter about Ana Dorel'
  const sent = happened('statement', '2026-02-03', { actor: ['UN experts'], quote })
  expect(proposedInterventions([sent], [], dockets)[0]?.cases).toEqual([])
})

test.each([
  [
    'a letter',
    'Harbour Watch sent a letter to the Ministry of Justice of Orvale',
    ['Ministry of Justice of Orvale'],
  ],
  ['an appeal', 'Harbour Watch called on the prosecutor general to act', ['prosecutor general']],
  ['nobody', 'Harbour Watch urged calm in a letter', []],
])('to whom it was sent is told by the words where no slot does: %s', (_, quote, to) => {
  const sent = happened('statement', '2026-02-03', { actor: ['Harbour Watch'], quote })
  expect(proposedInterventions([sent], [])[0]?.value.to).toEqual(to)
})

test('what a headline and its text tell alike is one letter, with whom it went to; two requests are two', () => {
  const told = { actor: ['Harbour Watch'], document: 'd9' }
  const says = 'release Ana Dorel, and asked for a reply within 30 days'
  const head = { ...told, says, quote: 'Harbour Watch writes a letter' }
  const text = { ...told, says, quote: 'Harbour Watch sent a letter to the Ministry', at: 80 }
  const [first, second] = [head, text].map((one, at) => ({
    ...happened('statement', '2026-02-03', one),
    id: `s${at}`,
  }))
  const found = proposedInterventions([first!, second!], [])
  expect(found).toMatchObject([
    { value: { title: 'release Ana Dorel', to: ['Ministry'], due: '2026-03-05' } },
  ])
  const other = happened('statement', '2026-02-03', { ...text, says: 'repeal the law' })
  expect(proposedInterventions([first!, { ...other, id: 's3' }], [])).toHaveLength(2)
})

const experts = { actor: ['five UN experts'], document: 'd9' }
const sentLetter = happened('statement', '2026-02-03', {
  ...experts,
  quote: 'five UN experts wrote a letter to the government about Ana Dorel',
})

test.each([
  ['The experts called for a reply within 60 days', { actor: ['experts'] }, 1],
  ['they demanded an answer within 60 days', { actor: ['Ana Dorel'] }, 1],
  ['five UN experts urged it', { ...experts, says: 'respond within sixty days' }, 1],
  ['They asked the government', { actor: [], says: 'reply within 60 days' }, 1],
  ['The experts called for her release within 60 days', { actor: ['experts'] }, 2],
  ['Harbour Watch demanded a reply within 60 days', { actor: ['Harbour Watch'] }, 2],
])('one letter is one proposal, with when a reply is due: %s', (quote, told, many) => {
  const next = happened('statement', null, { document: 'd9', quote, at: 120, ...told })
  const found = proposedInterventions([next, sentLetter], [])
  expect(found).toHaveLength(many)
  const [first] = found.filter(({ record }) => record === 'r-statement-2026-02-03')
  expect(first?.value.due).toBe(many === 1 ? '2026-04-04' : null)
  const words = { ...letter, value: first!.value }
  expect(proposedInterventions([next, sentLetter], [words])).toHaveLength(many - 1)
})

describe('a reply', () => {
  const word = { ...letter, value: { ...letter.value, by: ['UN experts'] } }
  const replied = (when: string, quote: string) =>
    happened('statement', when, { actor: ['government'], quote })
  const reply = replied('2026-02-20', 'The government replied to the letter of UN experts.')

  test('is proposed as one and not as an intervention', () => {
    expect(proposedInterventions([reply], [])).toEqual([])
    expect(proposedReplies([reply], [word])).toMatchObject([
      { to: word.subject, by: ['government'], on: '2026-02-20', record: `r-${reply.id}` },
    ])
  })

  test.each([
    ['sent before the letter', replied('2026-01-02', 'The government replied to UN experts.')],
    ['to somebody else', replied('2026-02-20', 'The government replied to the union.')],
    ['that is asked for', replied('2026-02-20', 'UN experts asked for a reply within 9 days.')],
  ])('is none: %s', (_, incident) => expect(proposedReplies([incident], [word])).toEqual([]))

  test('is proposed no longer once there is one', () => {
    const value = { ...word.value, reply: { on: null, says: 'No.' } }
    expect(proposedReplies([reply], [{ ...word, value }])).toEqual([])
  })
})
