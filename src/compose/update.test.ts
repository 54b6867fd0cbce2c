import { expect, test } from 'vitest'
import type { Incident, Kind, Report, Section } from '../codebook/index.ts'
import { cited, compose, sentencesIn, sentencesOf, told, type Given } from './fixture.ts'
import { plain } from './words.ts'

const headings = (section: Section): string[] => [
  section.heading,
  ...section.sections.flatMap(headings),
]
const sectionOf = (report: Report, id: string) => {
  const all = (sections: readonly Section[]): Section[] =>
    sections.flatMap(one => [one, ...all(one.sections)])
  return all(report.sections).find(one => one.id === id)
}
const textOf = (section: Section | undefined) =>
  section
    ? sentencesIn(section)
        .map(({ text }) => plain(text))
        .join(' ')
    : ''

test.each<[string, Kind, Given]>([
  ['expression', 'restriction', { means: 'block', target: ['The Lantern'] }],
  ['expression', 'detention', { target: [{ name: 'Ilan Morev', as: 'journalist' }] }],
  ['expression', 'conviction', { target: ['Ilan Morev'], offence: 'insulting a public official' }],
  ['expression', 'accreditation', { target: ['Ilan Morev'], decision: 'refused' }],
  ['association', 'registration', { target: ['Tideway'], decision: 'refused' }],
  ['association', 'search', { target: ['the party’s headquarters'] }],
  ['association', 'detention', { target: [{ name: 'Ilan Morev', as: 'trade union leader' }] }],
  ['assembly', 'permission', { decision: 'refused' }],
  ['assembly', 'assembly', { form: 'rally' }],
  ['assembly', 'conviction', { target: ['Ilan Morev'], offence: 'holding an unsanctioned rally' }],
  ['assembly', 'detention', { words: 'as they marched to the square with placards' }],
  ['other', 'vote', { words: 'words' }],
])('%s: %s %o', (freedom, kind, given) => {
  const report = compose([told(kind, { when: '2031-06-14', ...given })])
  expect(report.sections.map(({ id }) => id)).toContain(freedom)
})

test('where an incident stands to the period', () => {
  const report = compose(
    [
      told('detention', { id: 'in', when: '2031-06-14', target: ['Ilan Morev'] }),
      told('search', { id: 'undated', at: 4000, target: ['Sade Okwell'] }),
      told('search', { id: 'late', when: '2030-02-01', at: 8000, target: ['Lev Odara'] }),
      told('search', { id: 'after', when: '2031-08-01', at: 12000, target: ['Ada Brenn'] }),
      told('search', { id: 'old', when: '2030-02-01', document: 'old', target: ['Omar Quist'] }),
    ],
    { documents: [cited(), cited('old', { published: '2030-02-02' })] },
  )
  expect(report.counts).toEqual({ current: 1, undated: 1, late: 1, later: 1, outside: 1 })
  expect(textOf(sectionOf(report, 'apart-undated'))).toContain('Sade Okwell')
  expect(textOf(sectionOf(report, 'apart-late'))).toContain('Lev Odara')
  expect(textOf(sectionOf(report, 'apart-later'))).toContain('Ada Brenn')
  expect(textOf(sectionOf(report, 'about'))).toContain(
    'One incident outside the period or the country is left to other updates (dated 1 February 2030).',
  )
  expect(
    sentencesOf(report)
      .map(({ text }) => plain(text))
      .join(' '),
  ).not.toContain('Omar Quist')
})

test('an undated step is told with the case it belongs to', () => {
  const report = compose([
    told('charge', { id: 'charge', at: 10, target: ['Ilan Morev'], offence: 'fraud' }),
    told('conviction', {
      id: 'verdict',
      at: 60,
      when: '2031-06-14',
      target: ['Ilan Morev'],
      offence: 'fraud',
    }),
  ])
  expect(sectionOf(report, 'apart')).toBeUndefined()
  expect(sentencesOf(report).map(({ text }) => plain(text))).toContain(
    'Ilan Morev was charged with fraud.',
  )
})

test('what began before the period is told as a development in an earlier case', () => {
  const report = compose([
    told('conviction', {
      id: 'a',
      at: 10,
      when: '2030-11',
      target: ['Ilan Morev'],
      penalty: [{ type: 'prison', amount: 7, unit: 'years' }],
    }),
    told('appeal', {
      id: 'b',
      at: 60,
      when: '2031-06-14',
      actor: ['Supreme Court'],
      target: ['Ilan Morev'],
      outcome: 'rejected',
    }),
  ])
  expect(textOf(sectionOf(report, 'follow-ups'))).toBe(
    'In November 2030, Ilan Morev was sentenced to seven years in prison. On 14 June 2031, the Supreme Court rejected an appeal in the case of Morev.',
  )
})

test('a given case holds its steps together, whoever is named in them', () => {
  const incidents = [
    told('charge', { id: 'a', when: '2030-11-02', at: 0, target: ['Ilan Morev'] }),
    told('trial', {
      id: 'b',
      when: '2031-06-14',
      at: 9000,
      document: 'tide',
      target: ['six defendants'],
    }),
  ]
  const cases = [
    {
      id: 'case',
      title: 'Case',
      country: null,
      accusation: null,
      incidents: ['a', 'b'],
      defendants: [],
    },
  ]
  expect(sectionOf(compose(incidents), 'follow-ups')).toBeUndefined()
  expect(textOf(sectionOf(compose(incidents, { cases }), 'follow-ups'))).toContain('six defendants')
})

test('accountability stands apart from violations in the table of penalties', () => {
  const penalty = [{ type: 'prison' as const, amount: 3, unit: 'years' }]
  const report = compose([
    told('conviction', {
      id: 'a',
      when: '2031-06-14',
      target: ['Ilan Morev'],
      offence: 'insult',
      penalty,
    }),
    told('conviction', {
      id: 'b',
      when: '2031-06-15',
      target: [{ name: 'Dain Corve', as: 'police officer' }],
      offence: 'torture',
      penalty,
    }),
    told('conviction', {
      id: 'c',
      when: '2031-06-16',
      target: ['Ada Brenn'],
      offence: 'torture',
      bearing: 'violation',
      penalty,
    }),
  ])
  const tables = sectionOf(report, 'penalties')?.blocks.flatMap(block =>
    block.type === 'table' ? [block.rows.map(([, who]) => plain(who?.text ?? []))] : [],
  )
  expect(tables).toEqual([['Ilan Morev', 'Ada Brenn'], ['Police officer Dain Corve']])
})

test('without drafts only what somebody accepted is told, on accepted records alone', () => {
  const accepted = told('detention', { id: 'a', when: '2031-06-14', target: ['Ilan Morev'] })
  const draft = told('search', {
    id: 'b',
    when: '2031-06-14',
    target: ['Sade Okwell'],
    state: 'draft',
  })
  const mixed: Incident = {
    ...accepted,
    records: [...draft.records, ...accepted.records],
    state: 'draft',
    value: draft.value,
  }
  const report = compose([mixed, { ...draft, id: 'c' }], { drafts: false })
  expect(report.counts).toEqual({ current: 1 })
  expect(sentencesOf(report).every(({ state }) => state === 'accepted')).toBe(true)
  expect(report.footnotes.flatMap(({ records }) => records)).toEqual(['record a'])
})

test('drafts are marked by the state of their sentences', () => {
  const report = compose([
    told('detention', { when: '2031-06-14', state: 'draft', target: ['Ilan Morev'] }),
  ])
  expect(
    sentencesOf(report)
      .filter(({ authored }) => !authored)
      .every(({ state }) => state === 'draft'),
  ).toBe(true)
})

test('another country is left out, an unknown one told apart', () => {
  const report = compose(
    [
      told('detention', { id: 'a', when: '2031-06-14', target: ['Ilan Morev'], country: 'KZ' }),
      told('detention', {
        id: 'b',
        when: '2031-06-14',
        at: 3000,
        target: ['Sade Okwell'],
        country: 'GM',
      }),
      told('detention', { id: 'c', when: '2031-06-14', at: 6000, target: ['Lev Odara'] }),
    ],
    { country: 'GM' },
  )
  expect(report.title).toBe('The Gambia: civic space from 1 to 30 June 2031')
  expect(report.counts).toEqual({ abroad: 1, current: 1, elsewhere: 1 })
  expect(textOf(sectionOf(report, 'apart-elsewhere'))).toContain('Lev Odara')
})

test('a note is a source on file: no title, no address', () => {
  const note = { type: 'interview' as const, by: 'heron', taken: '2031-06-15', consent: {} }
  const report = compose(
    [told('torture', { when: '2031-06-14', target: ['Ilan Morev'], document: 'note' })],
    {
      documents: [cited('note', { title: 'Interview with a relative', note })],
    },
  )
  expect(report.footnotes).toMatchObject([
    { source: 'source on file', title: null, url: null, published: '2031-06-15', consent: {} },
  ])
})

test('the order is CIVICUS’s, and headings are those of what stands under them', () => {
  const report = compose([
    told('permission', {
      id: 'a',
      at: 0,
      when: '2031-06-14',
      decision: 'refused',
      target: ['Tideway'],
    }),
    told('registration', {
      id: 'b',
      at: 3000,
      when: '2031-06-14',
      decision: 'refused',
      target: ['Tideway'],
    }),
    told('restriction', {
      id: 'c',
      at: 6000,
      when: '2031-06-14',
      means: 'block',
      target: ['The Lantern'],
    }),
    told('statement', { id: 'd', at: 9000, when: '2031-06-14', actor: ['Tideway'] }),
  ])
  expect(report.sections.flatMap(headings)).toEqual([
    'Summary',
    'Expression',
    'Access to information and blocked sites',
    'Association',
    'Registration',
    'Peaceful Assembly',
    'Refused permits',
    'Statements and figures',
    'About this update',
  ])
})

test('nothing on record says so', () => {
  expect(textOf(sectionOf(compose([]), 'summary'))).toBe(
    'This update covers developments from 1 to 30 June 2031; no incidents are on record for it.',
  )
})

test('what lies outside is counted, and neither named nor cited', () => {
  const report = compose(
    [
      told('detention', { id: 'in', when: '2031-06-14', target: ['Ilan Morev'], country: 'GM' }),
      told('detention', {
        id: 'abroad',
        when: '2031-06-15',
        target: ['Omar Quist'],
        document: 'tide',
        country: 'KZ',
        state: 'draft',
      }),
    ],
    { country: 'GM' },
  )
  expect(report.footnotes.map(({ document }) => document)).toEqual(['lantern'])
  expect(JSON.stringify(report.sections)).not.toMatch(/Omar Quist|abroad"|record abroad/)
  const about = sectionOf(report, 'about')
  expect(textOf(about)).toContain(
    'One incident outside the period or the country is left to other updates (dated 15 June 2031).',
  )
  expect(textOf(sectionOf(report, 'summary'))).toContain('one incident drawn from one source')
})

test('a refused venue belongs to assembly', () => {
  const venue = { means: 'venue', target: ['Tideway'], words: 'hotels refused the association' }
  const report = compose([told('restriction', { when: '2031-06-14', ...venue })])
  expect(report.sections.map(({ id }) => id)).toContain('assembly')
})

test('an undated step of a person told near a dated one stands with it', () => {
  const held = { when: '2031-06-14', target: ['Ilan Morev'] }
  const fined = { at: 2000, target: ['Ilan Morev'] }
  const near = [told('detention', { id: 'a', ...held }), told('summons', { id: 'b', ...fined })]
  expect(sectionOf(compose(near), 'apart')).toBeUndefined()
  const far = [near[0], told('summons', { id: 'b', ...fined, at: 9000 })].flatMap(one => one ?? [])
  expect(textOf(sectionOf(compose(far), 'apart'))).toContain('Ilan Morev was')
})

test('many undated incidents read as paragraphs, in the order of the text', () => {
  const incidents = Array.from({ length: 14 }, (_, i) =>
    told('detention', { id: `${i}`, at: (14 - i) * 5000, target: [`${i + 2} students`] }),
  )
  const undated = sectionOf(compose(incidents), 'apart-undated')
  const blocks = undated?.sections.flatMap(({ sections }) => sections).flatMap(one => one.blocks)
  expect(blocks?.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'paragraph'])
  expect(textOf(undated)).toMatch(/^Fifteen students were detained\. Fourteen students/)
})
