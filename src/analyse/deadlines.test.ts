import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseCountryFile } from './country-file.ts'
import { assemblyDeadlines, caseDeadlines, replyDeadlines } from './deadlines.ts'
import { docketOf } from './docket-book.ts'
import { happened, type Told } from './fixture.ts'

const RULES = `country: XA
checked: no lawyer has checked it
rules:
  - name: appeal
    about: appeal
    after: conviction
    until: [appeal]
    within: 15 days
    says: appeals within 15 days
    source: Code, article 1
  - name: custody
    about: custody
    after: detention
    until: [charge, release]
    within: 72 hours
    says: 72 hours
    source: Code, article 2
  - name: answer
    about: decision
    before: assembly
    within: 3 working days
    says: three working days before
    source: Code, article 3
  - name: reply
    about: reply
    after: notification
    within: 1 month
    says: in a month
    source: Code, article 4
`
const files = [parseCountryFile(RULES, 'xa.yaml')]

const of = (told: Told) => ({ target: ['Ana Dorel'], country: 'XA', ...told })
function due(steps: readonly ReturnType<typeof happened>[], asOf: string) {
  const dockets = docketOf(steps, [], { asOf })
  return caseDeadlines(dockets, steps, { files, asOf }).map(({ about, on, left }) => [
    about,
    on,
    left,
  ])
}

test.each([
  ['a verdict', [happened('conviction', '2026-04-27', of({}))], [['appeal', '2026-05-12', 11]]],
  [
    'a verdict of a month',
    [happened('conviction', '2026-03', of({}))],
    [['appeal', '2026-03-16/2026-04-15', -16]],
  ],
  ['a verdict without a date', [happened('conviction', null, of({}))], []],
  [
    'a verdict that was appealed',
    [happened('conviction', '2026-04-27', of({})), happened('appeal', '2026-04-30', of({}))],
    [],
  ],
  [
    'a verdict of another country',
    [happened('conviction', '2026-04-27', of({ country: 'XB' }))],
    [],
  ],
  ['an arrest', [happened('detention', '2026-04-30', of({}))], [['custody', '2026-05-03', 2]]],
  [
    'an arrest and a release',
    [happened('detention', '2026-04-30', of({})), happened('release', '2026-05-01', of({}))],
    [],
  ],
])('%s', (_, steps, expected) => expect(due(steps, '2026-05-01')).toEqual(expected))

test('a decision is due on working days before an announced assembly, until one is told', () => {
  const rally = happened('assembly', '2026-05-12', of({ modality: 'planned', where: ['Lemsk'] }))
  const asked = { files, asOf: '2026-05-01' }
  expect(assemblyDeadlines([rally], asked)).toMatchObject([{ on: '2026-05-07', left: 6 }])
  const decided = happened('permission', '2026-05-02', { for: '2026-05-12', where: ['Lemsk'] })
  expect(assemblyDeadlines([rally, decided], asked)).toEqual([])
  const elsewhere = happened('permission', '2026-05-02', { for: '2026-05-12', where: ['Varda'] })
  expect(assemblyDeadlines([rally, elsewhere], asked)).toHaveLength(1)
})

test('a reply is due as the sender wrote, or by the rule on notifications', () => {
  const word = (told: object) => ({
    id: 'e',
    by: 'wren',
    at: '',
    subject: 's',
    contested: [],
    value: {
      form: 'notification' as const,
      title: 'Notice',
      by: [],
      to: ['City hall'],
      sent: '2026-01-31',
      due: null,
      reply: null,
      country: 'XA',
      records: [],
      ...told,
    },
  })
  const asked = { files, asOf: '2026-02-01' }
  const on = (told: object) => replyDeadlines([word(told)], asked).map(one => one.on)
  expect(on({})).toEqual(['2026-02-28'])
  expect(on({ form: 'letter' })).toEqual([])
  expect(on({ form: 'letter', due: '2026-03-05' })).toEqual(['2026-03-05'])
  expect(on({ reply: { on: null, says: 'yes' } })).toEqual([])
  expect(on({ reply: { on: '2026-02-20', says: 'yes' } })).toEqual(['2026-02-28'])
  expect(on({ sent: '2026-02-05', form: 'letter', due: '2026-03-05' })).toEqual([])
})

test.each([
  ['rules:\n  - name: a\n', 'line 1: country'],
  [RULES.replace('15 days', 'a fortnight'), 'line 8: rules › no. 1 › within'],
  [RULES.replace('name: custody', 'name: appeal'), 'line 11: two rules are called appeal'],
  [RULES.replace('until: [appeal]', 'til: [appeal]'), 'line 7:'],
  [RULES.replace('after: detention', 'after: arrest'), 'line 13: rules › no. 2 › after'],
  ['country: [', 'line 1:'],
  ['', 'line 1: country'],
])('what is wrong in a country file is named with its line', (text, fault) =>
  expect(() => parseCountryFile(text, 'xa.yaml')).toThrow(fault),
)

test.each(readdirSync('examples/deadlines'))('the example %s holds', name => {
  const { rules, checked } = parseCountryFile(
    readFileSync(`examples/deadlines/${name}`, 'utf8'),
    name,
  )
  expect(rules.length).toBeGreaterThan(0)
  expect(checked).toBe('no lawyer has checked it')
})
