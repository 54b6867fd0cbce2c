import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Case, Incident } from '../codebook/index.ts'
import { happened } from './fixture.ts'
import { casesOf } from './index.ts'

const tova = { target: ['Tova Brandt'] }
const both = { target: ['Tova Brandt', 'Elin Holm'] }
const article = { provision: 'Article 280.3', offence: 'organising an unsanctioned rally' }
const stages = (incidents: Incident[]) =>
  casesOf(incidents).map(one =>
    one.defendants.map(({ name, stage, since, steps }) => [name, stage, since, steps.length]),
  )

describe('a proceeding', () => {
  test.each<[string, Incident[], unknown]>([
    [
      'an arrest',
      [happened('detention', '2025-01-05', tova)],
      [[['Tova Brandt', 'detained', '2025-01-05', 1]]],
    ],
    [
      'from arrest to appeal, told in any order',
      [
        happened('appeal', '2025-04-01', { ...tova, outcome: 'upheld' }),
        happened('conviction', '2025-03-01', { ...tova, ...article }),
        happened('detention', '2025-01-05', tova),
        happened('trial', '2025-02-01', tova),
        happened('charge', '2025-01-08', { ...tova, ...article }),
      ],
      [[['Tova Brandt', 'convicted', '2025-04-01', 5]]],
    ],
    [
      'released after it',
      [happened('conviction', '2025-03-01', tova), happened('release', '2025-06', tova)],
      [[['Tova Brandt', 'released', '2025-06', 2]]],
    ],
    [
      'one that is lifted is open again',
      [
        happened('conviction', '2025-03-01', tova),
        happened('appeal', '2025-06-01', { ...tova, outcome: 'overturned' }),
        happened('trial', '2025-07-01', tova),
      ],
      [[['Tova Brandt', 'on trial', '2025-07-01', 3]]],
    ],
    [
      'a conviction that is quashed ends it',
      [
        happened('conviction', '2025-03-01', tova),
        happened('appeal', '2025-06-01', {
          ...tova,
          outcome: 'overturned',
          quote: 'The High Court quashed her conviction',
        }),
      ],
      [[['Tova Brandt', 'acquitted', '2025-06-01', 2]]],
    ],
    [
      'one that is quashed and sent back goes on',
      [
        happened('conviction', '2025-03-01', tova),
        happened('appeal', '2025-06-01', {
          ...tova,
          outcome: 'overturned',
          quote: 'The High Court quashed her conviction and ordered a retrial',
        }),
      ],
      [[['Tova Brandt', 'on trial', '2025-06-01', 2]]],
    ],
    [
      'dropped',
      [
        happened('charge', '2025-01-08', tova),
        happened('acquittal', '2025-02-01', { ...tova, quote: 'investigators dropped the case' }),
      ],
      [[['Tova Brandt', 'dropped', '2025-02-01', 2]]],
    ],
    [
      'acquitted',
      [
        happened('trial', '2025-01-08', tova),
        happened('acquittal', '2025-02-01', { ...tova, quote: 'the court acquitted her' }),
      ],
      [[['Tova Brandt', 'acquitted', '2025-02-01', 2]]],
    ],
    [
      'an undated step of the same document',
      [happened('detention', '2025-01-05', tova), happened('charge', null, tova)],
      [[['Tova Brandt', 'charged', '2025-01-05', 2]]],
    ],
    [
      'two defendants, of whom one is free',
      [
        happened('detention', '2025-01-05', tova),
        happened('charge', '2025-01-08', both),
        happened('release', '2025-01-09', { target: ['Elin Holm'] }),
      ],
      [
        [
          ['Elin Holm', 'released', '2025-01-09', 2],
          ['Tova Brandt', 'charged', '2025-01-08', 2],
        ],
      ],
    ],
  ])('%s', (_, incidents, expected) => expect(stages(incidents)).toEqual(expected))
})

describe('two proceedings', () => {
  test.each<[string, Incident[]]>([
    [
      'a new arrest after a verdict',
      [happened('conviction', '2025-01-05', tova), happened('detention', '2025-05-05', tova)],
    ],
    [
      'two articles',
      [
        happened('charge', '2025-01-05', { ...tova, ...article }),
        happened('charge', '2025-02-05', { ...tova, provision: 'Article 405' }),
      ],
    ],
    [
      'two branches of law',
      [
        happened('charge', '2025-01-05', { ...tova, track: 'administrative' }),
        happened('charge', '2025-01-09', { ...tova, track: 'criminal' }),
      ],
    ],
    [
      'two verdicts',
      [happened('conviction', '2025-01-05', tova), happened('conviction', '2025-05-05', tova)],
    ],
    [
      'two people of one name whom nobody joined',
      [
        happened('detention', '2025-01-05', { ...tova, persons: ['p1'] }),
        happened('charge', '2025-01-06', { ...tova, persons: ['p2'] }),
      ],
    ],
    [
      'arrested together, charged apart',
      [
        happened('detention', '2025-01-05', both),
        happened('charge', '2025-01-06', tova),
        happened('charge', '2025-01-07', { target: ['Elin Holm'] }),
      ],
    ],
  ])('%s', (_, incidents) => expect(casesOf(incidents)).toHaveLength(2))
})

test('what a step is over joins it, whatever else it says', () => {
  const charge = happened('charge', '2023-01-05', { ...tova, id: 'old', provision: 'Article 405' })
  const conviction = happened('conviction', null, { ...tova, document: 'd9', over: 'r-old' })
  expect(casesOf([charge, conviction])).toHaveLength(1)
})

test.each([
  ['a plan', happened('trial', '2025-01-05', { ...tova, modality: 'planned' })],
  ['a denial', happened('detention', '2025-01-05', { ...tova, modality: 'denied' })],
  ['people without names', happened('detention', '2025-01-05', { target: ['three activists'] })],
  ['no step of a proceeding', happened('assembly', '2025-01-05', tova)],
])('%s makes no case', (_, incident) => expect(casesOf([incident])).toEqual([]))

test('a step goes on with the proceeding whose accusation it shares, not with the latest that is open', () => {
  const incident = happened('charge', '2025-02-01', {
    ...tova,
    provision: 'Article 174',
    offence: 'inciting discord in Lemsk',
  })
  const fined = happened('charge', '2025-03-01', { ...tova, ...article })
  const sentenced = happened('conviction', '2025-06-01', { ...tova, offence: 'inciting discord' })
  expect(casesOf([incident, fined, sentenced]).map(one => one.incidents)).toEqual([
    [fined.id],
    [incident.id, sentenced.id],
  ])
})

test('the code that a step cites tells its branch of law, whatever its sentence tells beside it', () => {
  const served = happened('conviction', null, { ...tova, track: 'administrative' })
  const charged = happened('charge', '2025-09-30', {
    ...tova,
    provision: 'Article 174 of the Criminal Code',
    track: 'administrative',
  })
  expect(casesOf([served, charged])).toHaveLength(2)
})

test('a case is called by its people and its accusation', () => {
  const three = { target: ['Tova Brandt', 'Elin Holm', 'Marat Ospanov'] }
  const [one] = casesOf([happened('charge', '2025-01-05', { ...three, ...article, country: 'KZ' })])
  expect(one).toMatchObject({
    title: 'Elin Holm and 2 others: organising an unsanctioned rally (Article 280.3)',
    accusation: 'organising an unsanctioned rally (Article 280.3)',
    country: 'KZ',
  })
})

test('every step of a named person stands in one case of that person, whatever the order of incidents', () => {
  const step = fc.record({
    kind: fc.constantFrom(
      'detention' as const,
      'charge' as const,
      'trial' as const,
      'conviction' as const,
      'appeal' as const,
      'release' as const,
    ),
    when: fc.constantFrom(null, '2025-01', '2025-01-05', '2025-03-01', '2025-07'),
    target: fc.uniqueArray(fc.constantFrom('Tova Brandt', 'Elin Holm', 'two men'), {
      minLength: 1,
    }),
    provision: fc.constantFrom(undefined, 'Article 1', 'Article 2'),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 10 }), steps => {
      const incidents = steps.map(({ kind, when, target, provision }, i) =>
        happened(kind, when, {
          id: `i${i}`,
          target,
          ...(provision === undefined ? {} : { provision }),
        }),
      )
      const all = casesOf(incidents)
      expect(casesOf(incidents.toReversed())).toEqual(all)
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
      for (const { id, parties } of incidents)
        for (const person of parties.target)
          if (person !== null) {
            const own = all.flatMap(({ defendants }) =>
              defendants.filter(one => one.person === person && one.steps.includes(id)),
            )
            expect(own).toHaveLength(1)
          }
    }),
  )
})

describe('a charge that was changed', () => {
  const spread = { ...tova, provision: 'Article 274 of the Criminal Code', offence: 'false news' }
  const incite = { ...tova, provision: 'Article 174 of the Criminal Code', offence: 'discord' }
  const dropped = { ...tova, quote: 'dropped the charge of spreading false news' }
  const story = (acquitted: string, more: Parameters<typeof happened>[2] = {}) => [
    happened('charge', '2025-03-19', spread),
    happened('acquittal', acquitted, dropped),
    happened('charge', '2025-04-09', { ...incite, document: 'd2', ...more }),
    happened('charge', null, { ...incite, document: 'd3' }),
    happened('trial', '2025-05-12', { ...tova, document: 'd3' }),
    happened('conviction', '2025-06-02', { ...incite, document: 'd4' }),
  ]
  const kinds = (one: Case) =>
    one.defendants.map(({ steps }) => steps.map(id => id.replace(/-.*/, '')).join(' '))

  test('on the day on which the other was dropped, it is one proceeding and goes by what is charged last', () => {
    const all = casesOf(story('2025-04-09'))
    expect(all.map(({ title }) => title)).toEqual([
      'Tova Brandt: discord (Article 174 of the Criminal Code)',
    ])
    expect(all.flatMap(kinds)).toEqual(['charge acquittal charge charge trial conviction'])
    expect(all[0]?.defendants[0]).toMatchObject({ stage: 'convicted', since: '2025-06-02' })
    expect(casesOf(story('2025-04-09').slice(0, 3))[0]?.defendants[0]?.stage).toBe('charged')
  })
  test.each(['reclassified the charge', 'the charge was replaced', 'changed the charge to'])(
    'as the text says: %s',
    quote => {
      const [first, , second] = story('2025-04-09', { quote })
      expect(casesOf([first, second].flatMap(one => one ?? []))).toHaveLength(1)
    },
  )
  test.each([
    ['another charge on another day', story('2025-03-30')],
    ['nothing says so', story('2025-04-09').filter(({ kind }) => kind === 'charge')],
  ])('not so where %s', (_, incidents) => expect(casesOf(incidents).length).toBeGreaterThan(1))

  test('people say what is one proceeding, and what is not', () => {
    const [first, , second] = story('2025-04-09')
    const told = [first, second].flatMap(one => one ?? [])
    const records = told.map(({ records: [one] }) => one?.record.id ?? '')
    const said = (one: boolean) => (record: string) =>
      records.includes(record)
        ? records.filter(other => other !== record).map(other => ({ other, one }))
        : []
    expect(casesOf(told)).toHaveLength(2)
    expect(casesOf(told, [], { said: said(true) })).toHaveLength(1)
    const alike = told.map(one => ({ ...one, value: { ...one.value, ...spread } }))
    expect(casesOf(alike)).toHaveLength(1)
    expect(casesOf(alike, [], { said: said(false) })).toHaveLength(2)
  })
})

test('what came without a date goes where it comes in a proceeding, and does not set it back', () => {
  const [one] = casesOf([
    happened('trial', '2025-02-01', tova),
    happened('conviction', '2025-03-01', tova),
    happened('release', '2025-09-01', tova),
    happened('charge', null, tova),
  ])
  expect(one?.defendants[0]).toMatchObject({
    stage: 'released',
    steps: ['charge-null', 'trial-2025-02-01', 'conviction-2025-03-01', 'release-2025-09-01'],
  })
})
