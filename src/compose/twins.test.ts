import { expect, test } from 'vitest'
import { compose, sentencesIn, sentencesOf, told, type Given } from './fixture.ts'
import { plain } from './words.ts'

const penalty = [{ type: 'prison' as const, amount: 5, unit: 'years' }]
const verdict = (id: string, given: Given = {}) =>
  told('conviction', {
    id,
    when: '2031-06-14',
    at: id === 'a' ? 0 : 20000,
    target: ['Ilan Morev'],
    penalty,
    ...given,
  })
const rows = (incidents: Parameters<typeof compose>[0]) =>
  compose(incidents)
    .sections.flatMap(({ blocks }) => blocks)
    .flatMap(block =>
      block.type === 'table' ? block.rows.map(row => plain(row[2]?.text ?? [])) : [],
    )
const textOf = (report: ReturnType<typeof compose>) =>
  sentencesOf(report)
    .map(({ text }) => plain(text))
    .join(' ')

const REMARK = 'Five years in prison (may be the same penalty as in the row above)'

test.each<[string, Given, boolean]>([
  ['the same day', { document: 'tide' }, true],
  ['a day within a month', { document: 'tide', when: '2031-06' }, true],
  ['another day', { document: 'tide', when: '2031-06-20' }, false],
  ['another term', { penalty: [{ type: 'prison', amount: 4, unit: 'years' }] }, false],
  ['another person', { target: ['Sade Okwell'] }, false],
  ['a penalty without an amount', { penalty: [{ type: 'fine' }] }, false],
])('a penalty told twice is marked: %s', (_, given, same) => {
  const incidents = [verdict('a'), verdict('b', given)]
  expect(rows(incidents).includes(REMARK)).toBe(same)
  const summary = compose(incidents).sections.find(({ id }) => id === 'summary')
  const said = summary ? sentencesIn(summary).map(({ text }) => plain(text)) : []
  expect(said.some(text => text.includes('record up to two convictions'))).toBe(same)
})

test('an undated telling refers to the dated one', () => {
  const report = compose([verdict('a'), verdict('b', { document: 'tide', when: null })])
  expect(textOf(report)).toMatch(/\(may be the same as \[\d\]\)\./)
})

const rally = (id: string, given: Given = {}) =>
  told('assembly', { id, when: '2031-06-14', at: 0, form: 'rally', ...given })

test('a rally told by two sources refers from each to the other', () => {
  const incidents = [
    rally('a', { actor: ['Tideway'], where: ['Orvel'] }),
    rally('b', { document: 'tide', size: [40, 40] }),
  ]
  const report = compose(incidents, { alike: [['record a', 'record b']] })
  expect(textOf(report)).toContain('Tideway held a rally in Orvel (may be the same as [2]).')
  expect(textOf(report)).toContain('about 40 people held a rally (may be the same as [1]).')
  expect(textOf(compose(incidents))).not.toContain('may be the same')
  expect(textOf(compose(incidents, { alike: [['record a', 'gone']] }))).not.toContain('may be')
})

test.each<[string, Given]>([
  ['accountability', { target: ['Dain Corve'], offence: 'torturing a detainee' }],
  ['accountability', { target: ['a police officer'], offence: 'exceeding authority' }],
  ['expression', { target: [{ name: 'Ada Brenn', as: 'journalist' }], offence: 'bribery' }],
])('a verdict stands under %s: %o', (section, given) => {
  const report = compose([told('conviction', { when: '2031-06-14', ...given })])
  expect(report.sections.map(({ id }) => id)).toContain(section)
})
