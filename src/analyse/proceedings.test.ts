import { describe, expect, test } from 'vitest'
import type { Incident } from '../codebook/index.ts'
import { happened, takenIn } from './fixture.ts'
import { casesOf } from './index.ts'
import { saidBy } from './proceedings.ts'

const tova = { target: ['Tova Brandt'] }
const article = { provision: 'Article 174' }

describe('one proceeding, though told long after', () => {
  const charged = [
    happened('detention', '2025-01-05', tova),
    happened('charge', '2025-01-06', { ...tova, ...article }),
  ]
  test.each<[string, Incident[]]>([
    [
      'a detention that is prolonged, told in another document',
      [
        ...charged,
        happened('detention', '2025-03-05', {
          ...tova,
          document: 'd2',
          quote: 'the court extended the detention of Tova Brandt',
        }),
      ],
    ],
    [
      'house arrest in the place of custody',
      [
        ...charged,
        happened('detention', '2025-03-05', {
          ...tova,
          document: 'd2',
          quote: 'transferred Tova Brandt to house arrest',
        }),
      ],
    ],
    [
      'a sentence without a day, of the length that is known',
      [
        ...charged,
        happened('conviction', '2025-06-05', {
          ...tova,
          penalty: [{ type: 'prison', amount: 3, unit: 'years' }],
        }),
        happened('conviction', null, {
          ...tova,
          document: 'd2',
          penalty: [{ type: 'prison', amount: 3, unit: 'years' }],
        }),
      ],
    ],
  ])('%s', (_, incidents) => expect(casesOf(incidents)).toHaveLength(1))

  test('a sentence of another length is another', () =>
    expect(
      casesOf([
        ...charged,
        happened('conviction', '2025-06-05', {
          ...tova,
          penalty: [{ type: 'prison', amount: 3, unit: 'years' }],
        }),
        happened('conviction', null, {
          ...tova,
          document: 'd2',
          penalty: [{ type: 'fine', amount: 300, unit: 'EUR' }],
        }),
      ]),
    ).toHaveLength(2))
})

test('an appeal without a date goes with the only verdict, and with none where there are two', () => {
  const fined = happened('conviction', '2025-01-12', { ...tova, provision: 'Article 488' })
  const jailed = happened('conviction', '2025-06-05', { ...tova, ...article, document: 'd2' })
  const upheld = happened('appeal', null, { ...tova, outcome: 'upheld', document: 'd3' })
  expect(casesOf([jailed, upheld])).toHaveLength(1)
  expect(casesOf([fined, jailed, upheld])).toHaveLength(3)
})

test('a charge that takes the place of another may be told so in other words than those of its first mention', () => {
  const charged = happened('charge', '2025-01-06', { ...tova, ...article })
  const changed = happened('charge', '2025-04-10', {
    ...tova,
    provision: 'Article 405',
    document: 'd2',
    quote: 'Charge against Brandt',
  })
  const [first] = changed.records
  if (!first) expect.fail('no record')
  const words = { exact: 'investigators reclassified the charge', start: 40, end: 77 }
  const record = { ...first.record, anchors: [first.record.quote, words] }
  expect(casesOf([charged, changed])).toHaveLength(2)
  expect(casesOf([charged, { ...changed, records: [{ ...first, record }] }])).toHaveLength(1)
})

test('who is arrested again on the day on which a term ends was let go from the term', () => {
  const served = happened('conviction', '2025-03-02', {
    ...tova,
    penalty: [{ type: 'detention', amount: 10, unit: 'days' }],
  })
  const again = [
    happened('detention', '2025-03-12', { ...tova, document: 'd2' }),
    happened('release', '2025-03-12', { ...tova, document: 'd2' }),
    happened('charge', '2025-03-13', { ...tova, ...article, document: 'd2' }),
  ]
  const stages = (incidents: readonly Incident[]) =>
    casesOf(incidents)
      .map(({ defendants }) => defendants[0]?.stage)
      .toSorted((a = 'detained', b = 'detained') => a.localeCompare(b))
  expect(stages([served, ...again])).toEqual(['charged', 'released'])
  expect(stages([served, ...again.slice(0, 2)])).toEqual(['detained', 'released'])
  const long = { ...served, value: { ...served.value, when: '2025-01-02' } }
  expect(stages([long, ...again.slice(0, 2)])).toEqual(['convicted', 'released'])
})

test('a charge without a day is the one that a later charge took the place of', () => {
  const held = happened('detention', '2025-01-05', { ...tova, document: 'd1' })
  const charged = happened('charge', null, { ...tova, provision: 'Article 274', document: 'd1' })
  const changed = happened('charge', '2025-04-10', {
    ...tova,
    ...article,
    document: 'd2',
    quote: 'the charge against Tova Brandt was reclassified',
  })
  const cases = casesOf([held, charged, changed])
  expect(cases).toHaveLength(1)
  expect(cases[0]?.accusation).toBe('Article 174')
  const other = { ...changed, records: happened('charge', '2025-04-10', tova).records }
  expect(casesOf([held, charged, other])).toHaveLength(2)
})

describe('cases that somebody said are one proceeding', () => {
  const fined = happened('conviction', '2025-01-12', {
    ...tova,
    provision: 'Article 488 of the Administrative Code',
    track: 'administrative',
  })
  const criminal = [
    happened('detention', '2025-03-24', { ...tova, document: 'd2' }),
    happened('charge', '2025-03-24', { ...tova, ...article, track: 'criminal', document: 'd2' }),
    happened('conviction', '2025-06-05', { ...tova, ...article, document: 'd3' }),
  ]
  const word = (records: [string, string], one: boolean) => ({
    id: records.join(),
    subject: records.join(),
    by: 'ann',
    at: '2025-07-01T00:00:00.000Z',
    value: { records, one },
    contested: [],
  })
  const joined = word(['r-conviction-2025-01-12', 'r-detention-2025-03-24'], true)
  const casesBy = (...words: Parameters<typeof saidBy>[0][number][]) =>
    casesOf([fined, ...criminal], [], { said: saidBy(words) })

  test('are one with all their steps, whatever the accusation', () => {
    expect(casesBy()).toHaveLength(2)
    const [one, other] = casesBy(joined)
    expect(other).toBeUndefined()
    expect(one?.incidents).toHaveLength(4)
  })

  test('but for the steps that stand apart by another word', () => {
    const apart = word(['r-detention-2025-03-24', 'r-conviction-2025-06-05'], false)
    expect(casesBy(joined, apart).map(({ incidents }) => incidents.length)).toEqual([3, 1])
  })
})

test('a release that is told of ahead is none yet, until something tells of it afterwards', () => {
  const held = happened('detention', '2025-01-05', tova)
  const free = happened('release', '2026-03', { ...tova, document: 'd2' })
  const stageBy = (day: string) =>
    casesOf([held, free], [], { daysOf: takenIn({ d1: '2025-01-06', d2: day }) })[0]?.defendants[0]
      ?.stage
  expect(stageBy('2025-08-20')).toBe('detained')
  expect(stageBy('2026-03-02')).toBe('released')
})

describe('what goes on in one case', () => {
  const day = { ...tova, document: 'd1' }

  test('an arrest on which a court decides soon', () => {
    const held = happened('detention', '2025-03-03', { ...day, quote: 'officers took Tova Brandt' })
    const remand = (when: string) =>
      happened('detention', when, { ...tova, document: 'd2', quote: 'was remanded for 14 days' })
    expect(casesOf([held, remand('2025-03-04')])).toHaveLength(1)
    expect(casesOf([held, remand('2025-05-04')])).toHaveLength(2)
    const again = happened('detention', '2025-03-04', { ...tova, document: 'd2' })
    expect(casesOf([held, again])).toHaveLength(2)
  })

  test('a sentence that is cut by the court that gave it', () => {
    const given = happened('conviction', '2025-03-03', { ...day, ...article })
    const cut = happened('conviction', '2025-03-03', {
      ...day,
      quote: 'The term was cut to two years',
    })
    const two = { ...cut, id: 'i-cut' }
    for (const both of [
      [given, two],
      [two, given],
    ])
      expect(casesOf(both)[0]?.incidents.at(-1)).toBe('i-cut')
    expect(casesOf([given, two])).toHaveLength(1)
  })

  test('a sentence that somebody is taken to serve', () => {
    const given = happened('conviction', '2025-03-03', { ...day, ...article })
    const taken = (quote: string) =>
      happened('detention', '2025-06-03', { ...tova, document: 'd2', quote })
    expect(casesOf([given, taken('was taken to a colony to serve her term')])).toHaveLength(1)
    expect(casesOf([given, taken('was taken from her home')])).toHaveLength(2)
  })

  test('time in custody that is told with its end', () => {
    const free = happened('release', '2025-03-03', day)
    const spent = happened('detention', null, { ...day, quote: 'she spent two years behind bars' })
    expect(casesOf([free, spent])[0]?.defendants[0]?.stage).toBe('released')
  })
})
