import { expect, test } from 'vitest'
import { KIND_NAMES, type Incident } from '../codebook/index.ts'
import { cited, told, type Given } from './fixture.ts'
import { gatherSources } from './gather-sources.ts'
import { COURT_CASES } from './kinds/court.cases.ts'
import { CUSTODY_CASES } from './kinds/custody.cases.ts'
import { REST_CASES } from './kinds/rest.cases.ts'
import { tellPassage } from './tell.ts'
import { plain } from './words.ts'

const CASES = [...CUSTODY_CASES, ...COURT_CASES, ...REST_CASES]

const tell = (passage: readonly Incident[], text?: string) =>
  tellPassage(
    passage,
    gatherSources({ incidents: passage, documents: [cited('lantern', { text })] }),
  )
    .map(sentence => plain(sentence.text))
    .join(' ')

test.each(CASES)('%s', (sentence, kind, given) => {
  expect(tell([told(kind, given)])).toBe(sentence)
})

test('every kind is told with slots and without', () => {
  for (const kind of KIND_NAMES) {
    const given = CASES.filter(one => one[1] === kind)
    expect(given.length, kind).toBeGreaterThan(1)
  }
})

const person = { name: 'Ilan Morev', as: 'activist' }
const held = told('detention', {
  id: 'held',
  when: '2031-06-14',
  actor: ['police'],
  target: [person],
  where: ['Orvel'],
})
const sentenced = (given: Given = {}) =>
  told('conviction', {
    id: 'sentenced',
    when: '2031-06-15',
    actor: ['a court'],
    target: [person],
    penalty: [{ type: 'detention', amount: 15, unit: 'days' }],
    ...given,
  })

test.each([
  [
    'what follows within days is one sentence',
    [held, sentenced()],
    'On 14 June 2031, police in Orvel detained activist Ilan Morev; the next day, a court sentenced Morev to 15 days of administrative detention.',
  ],
  [
    'a week later',
    [held, sentenced({ when: '2031-06-21' })],
    'On 14 June 2031, police in Orvel detained activist Ilan Morev; a week later, a court sentenced Morev to 15 days of administrative detention.',
  ],
  [
    'longer gaps take a date',
    [held, sentenced({ when: '2031-07-03' })],
    'On 14 June 2031, police in Orvel detained activist Ilan Morev. On 3 July 2031, a court sentenced Morev to 15 days of administrative detention.',
  ],
  [
    'no date is made up where none is known',
    [held, sentenced({ when: null })],
    'On 14 June 2031, police in Orvel detained activist Ilan Morev. A court sentenced Morev to 15 days of administrative detention.',
  ],
  [
    'sentences of different states stay apart',
    [held, sentenced({ state: 'draft' })],
    'On 14 June 2031, police in Orvel detained activist Ilan Morev. The next day, a court sentenced Morev to 15 days of administrative detention.',
  ],
  [
    'a pronoun where a word for the person makes gender certain',
    [
      told('detention', {
        id: 'a',
        when: '2031-06-14',
        target: [{ name: 'Sade Okwell', as: 'businesswoman' }],
      }),
      told('release', {
        id: 'b',
        when: '2031-06-16',
        target: [{ name: 'Sade Okwell', as: 'businesswoman' }],
      }),
    ],
    'On 14 June 2031, businesswoman Sade Okwell was detained; two days later, she was released.',
  ],
  [
    'the same two again',
    [
      told('detention', { id: 'a', when: '2031-06-14', target: ['Sade Okwell', 'Ilan Morev'] }),
      told('release', { id: 'b', when: '2031-06-14', target: ['Ilan Morev', 'Sade Okwell'] }),
    ],
    'On 14 June 2031, Sade Okwell and Ilan Morev were detained; the same day, the two were released.',
  ],
  [
    'a short name that could mean two is not used',
    [
      told('detention', { id: 'a', when: '2031-06-14', target: ['Ilan Morev', 'Sade Morev'] }),
      told('conviction', { id: 'b', when: '2031-06-15', target: ['Sade Morev'] }),
    ],
    'On 14 June 2031, Ilan Morev and Sade Morev were detained; the next day, Sade Morev was convicted.',
  ],
])('%s', (_, passage, expected) => {
  expect(tell(passage)).toBe(expected)
})

test('the text tells how a person is called, and by which pronoun', () => {
  const text =
    'Police came for Nguyen Van Tam. Tam said she was not told why. Tam was taken to the station, where she stayed the night.'
  const passage = [
    told('detention', { id: 'a', when: '2031-06-14', target: ['Nguyen Van Tam'] }),
    told('release', { id: 'b', when: '2031-06-15', target: ['Nguyen Van Tam'] }),
  ]
  expect(tell(passage, text)).toBe(
    'On 14 June 2031, Nguyen Van Tam was detained; the next day, she was released.',
  )
  expect(tell(passage, text.replaceAll('she', 'Tam'))).toContain('the next day, Tam was released.')
})

test('contradictions are shown with who says what', () => {
  const base = told('assembly', {
    when: '2031-06-14',
    form: 'rally',
    status: 'held',
    size: [200, 1000],
  })
  const [first] = base.records
  if (!first) throw new Error('the fixture has a record')
  const second = {
    ...first,
    documentId: 'tide',
    record: {
      ...first.record,
      id: 'record two',
      attribution: [{ by: 'organisers', verb: 'said' }],
    },
  }
  const rally: Incident = {
    ...base,
    records: [first, second],
    disagreements: ['size', 'when'],
    claims: {
      size: [
        { value: 200, records: ['record one'] },
        { value: [1000, 1000], records: ['record two'] },
      ],
      when: [
        { value: '2031-06-14', records: ['record one'] },
        { value: '2031-06-15', records: ['unknown'] },
      ],
    },
  }
  expect(tell([rally])).toBe(
    'On 14 June 2031, 200 to 1,000 people held a rally. The Lantern put the number of people at 200, organisers at about 1,000. Sources differ on the date: 14 June 2031 according to the Lantern and 15 June 2031.',
  )
})

test('a denial by somebody else is told after the fact', () => {
  const beaten = told('violence', {
    when: '2031-06-14',
    target: ['Ilan Morev'],
    words: 'was beaten by officers',
    attribution: [{ by: 'Interior Ministry', verb: 'denied' }],
  })
  expect(tell([beaten])).toBe(
    'On 14 June 2031, Ilan Morev was beaten (“was beaten by officers”). The Interior Ministry denied this.',
  )
})

test('who is named as saying so is whoever told of those that stand, not who told of others', () => {
  const [police, organisers] = ['the police', 'the organisers'].map(by => [{ by, verb: 'said' }])
  const base = told('detention', {
    id: 'record one',
    when: '2031-06-14',
    target: ['200 people'],
    attribution: police ?? [],
  })
  const [first] = base.records
  if (!first) throw new Error('the fixture has a record')
  const other = { ...first.record, id: 'record two', attribution: organisers ?? [] }
  const crowd: Incident = {
    ...base,
    records: [first, { ...first, documentId: 'tide', record: other }],
    claims: {
      target: [{ value: base.value.target, records: ['record two'] }],
      attribution: [{ value: base.value.attribution, records: ['record one'] }],
    },
  }
  expect(tell([crowd])).toMatch(/200 people .*, according to the organisers\.$/)
})
