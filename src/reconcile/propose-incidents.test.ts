import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LinkDecision, ReviewedRecord } from '../codebook/index.ts'
import { linked, told, type Told } from './fixture.ts'
import {
  incidents,
  patchReconcile,
  probablyOne,
  proposals,
  proposalsAbout,
  reconcileState,
  rowsOf,
  stepReconcile,
} from './index.ts'
import type { ReconcileState } from './index.ts'

const sayings = [
  'police detained three activists on the market square of the town',
  'on the market square of the town police detained three activists',
  'the ministry refused to register the group for want of an address',
]
const recordOf = fc
  .record({
    kind: fc.constantFrom('detention' as const, 'assembly' as const, 'charge' as const),
    when: fc.constantFrom(null, '2025-02', '2025-02-11', '2025-02-12', '2025-02-14', '2024/2025'),
    where: fc.subarray(['Port Linden', 'Hill Town', 'Market Square']),
    target: fc.subarray(['Tova Brandt', 'Това Брандт', 'T. Brandt', 'Brandt', 'Elin Holm']),
    actor: fc.subarray(['Open Square Foundation', 'dock workers']),
    state: fc.constantFrom('draft' as const, 'accepted' as const),
    saying: fc.constantFrom(...sayings),
    document: fc.nat(5),
  })
  .map(({ saying, document, ...more }) => {
    const quote = { exact: saying, start: 0, end: saying.length }
    return (id: string) => told(id, `d${document}`, { ...more, quote })
  })
const recordsOf = fc
  .array(recordOf, { maxLength: 14 })
  .map(makers => makers.map((make, i) => make(`r${i}`)))
const linksOf = fc
  .array(
    fc.record({
      verb: fc.constantFrom('same' as const, 'different' as const, 'unsure' as const),
      left: fc.nat(13),
      right: fc.nat(13),
    }),
    { maxLength: 6 },
  )
  .map(list =>
    list.map(({ verb, left, right }, i): LinkDecision =>
      linked(`anna:${i + 1}`, { verb, of: 'incident', left: `r${left}`, right: `r${right}` }),
    ),
  )

/** The ids of all records of the incidents that some records belong to. */
const belonging = (state: ReconcileState, record: string) => {
  const own = rowsOf(state.incidentOf)
  const incident = own.find(([id]) => id === record)?.[1]
  return new Set(own.flatMap(([id, one]) => (one === incident ? id : [])))
}

test('about some records there is what the whole list has about them', () => {
  fc.assert(
    fc.property(recordsOf, linksOf, fc.nat(13), (records, links, chosen) => {
      const state = reconcileState([], records, links)
      const asked = belonging(state, `r${chosen}`)
      const whole = proposals(state, 'incident').proposals
      expect(proposalsAbout(state, [`r${chosen}`]).proposals).toEqual(
        whole.filter(({ left, right }) => asked.has(left) || asked.has(right)),
      )
    }),
  )
})

test('after steps the list is the same as from scratch', () => {
  fc.assert(
    fc.property(recordsOf, recordsOf, linksOf, (before, after, links) => {
      const first = reconcileState([], before, [])
      const lists = (state: ReconcileState) => [
        proposals(state, 'incident'),
        incidents(state, { drafts: true }),
        incidents(state, { drafts: false }),
      ]
      // Drawn up once, lists are passed on from step to step.
      lists(first)
      const documents = Array.from({ length: 6 }, (_, i) => ({
        id: `d${i}`,
        published: null,
        records: after.filter(({ documentId }) => documentId === `d${i}`),
      }))
      let state = first
      // Ids that pass from one document to another are first given up by all.
      const emptied = documents.map(document => ({ ...document, records: [] as ReviewedRecord[] }))
      for (const change of [{ documents: emptied }, { documents }, { links }])
        state = patchReconcile(state, stepReconcile(state, change))
      expect(lists(state)).toEqual(lists(reconcileState([], after, links)))
    }),
  )
})

test('a block that grows too large to be searched, and is small again, asks as from scratch', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, i) =>
      told(`r${i}`, `d${i}`, { target: ['Elin Holm'], when: '2025-02-11' }),
    )
  const documentsOf = (records: readonly ReviewedRecord[]) =>
    records.map(record => ({ id: record.documentId, published: null, records: [record] }))
  let state = reconcileState([], many(100), [])
  const counted = [proposals(state, 'incident')]
  for (const documents of [
    documentsOf(many(103)).slice(100),
    documentsOf(many(103))
      .slice(99)
      .map(document => ({ ...document, records: [] })),
  ]) {
    state = patchReconcile(state, stepReconcile(state, { documents }))
    counted.push(proposals(state, 'incident'))
  }
  expect(counted).toEqual(
    [100, 103, 99].map(count => proposals(reconcileState([], many(count), []), 'incident')),
  )
  expect(counted.map(({ unsearched }) => unsearched.length)).toEqual([0, 103, 0])
})

const asked = (one: Told, other: Told) =>
  proposals(reconcileState([], [told('r1', 'd1', one), told('r2', 'd2', other)], []), 'incident')
    .proposals.length
const saying = (exact: string) => ({ quote: { exact, start: 0, end: exact.length } })
const town = { where: ['Port Linden'] }

test.each<[string, Told, Told, number]>([
  [
    'the same words, undated, of nobody named',
    { ...town, ...saying(sayings[0] ?? '') },
    { ...town, ...saying(sayings[0] ?? '') },
    1,
  ],
  [
    'the same words of one rally, undated',
    { kind: 'assembly', ...town, ...saying(sayings[0] ?? '') },
    { kind: 'assembly', ...town, ...saying(sayings[0] ?? ''), when: '2025-02-11' },
    1,
  ],
  [
    'other words, undated',
    { kind: 'assembly', ...town, ...saying(sayings[0] ?? '') },
    { kind: 'assembly', ...town, ...saying(sayings[2] ?? ''), when: '2025-02-11' },
    0,
  ],
  [
    'a full name in two spellings, one undated, in no place',
    { target: ['Aigul Utemisova'] },
    { target: ['Айгүл Өтемісова'], when: '2025-02-11' },
    1,
  ],
  [
    'a family name in one town, one undated',
    { ...town, target: ['Brandt'] },
    { ...town, target: ['Tova Brandt'], when: '2025-02-11' },
    1,
  ],
  [
    'a death of one name, dated and placed differently',
    { kind: 'death', ...town, target: ['Tova Brandt'], when: '2025-02-11' },
    { kind: 'death', where: ['Hill Town'], target: ['Това Брандт'], when: '2025-03-02' },
    1,
  ],
  [
    'a death of one family name, dated and placed differently',
    { kind: 'death', ...town, target: ['Brandt'], when: '2025-02-11' },
    { kind: 'death', where: ['Hill Town'], target: ['Tova Brandt'], when: '2025-03-02' },
    0,
  ],
  [
    'somebody unnamed, killed by one who is named elsewhere too',
    { kind: 'death', actor: ['Sten Aldous'], target: ['his wife'] },
    { kind: 'death', actor: ['Sten Aldous'], target: ['Tova Brandt'], when: '2025-02-11' },
    1,
  ],
  [
    'hundreds killed, told with two numbers that can both be right',
    { kind: 'death', deaths: [301, null], when: '2025-02' },
    { kind: 'death', deaths: 322 },
    1,
  ],
  [
    'hundreds killed, told with two numbers that exclude each other',
    { kind: 'death', deaths: [901, null], when: '2025-02' },
    { kind: 'death', deaths: 322 },
    0,
  ],
  [
    'the last day of one stretch and the first of the next',
    { ...town, target: ['Tova Brandt'], when: '2025-02-28' },
    { ...town, target: ['Tova Brandt'], when: '2025-03-02' },
    1,
  ],
])('%s', (...[, one, other, times]) => expect(asked(one, other)).toBe(times))

test('two that are within the window always meet, however the days are divided', () => {
  const day = (number: number) => new Date(Date.UTC(2025, 0, number)).toISOString().slice(0, 10)
  fc.assert(
    fc.property(fc.nat(800), fc.nat(2), (from, apart) => {
      const at = (when: string) => ({ ...town, target: ['Tova Brandt'], when })
      expect(asked(at(day(from)), at(day(from + apart)))).toBe(1)
    }),
  )
})

test('one document that tells of one person twice is asked about, and never ticked', () => {
  const twice = (one: Told, other: Told) =>
    proposals(reconcileState([], [told('r1', 'd1', one), told('r2', 'd1', other)], []), 'incident')
  const fined = { kind: 'conviction' as const, target: ['Tova Brandt'], when: '2025-02' }
  expect(twice(fined, { ...fined, when: '2025-02-11' }).proposals).toMatchObject([
    { outcome: 'ask' },
  ])
  const rally = { kind: 'assembly' as const, ...town, when: '2025-02-11' }
  expect(twice(rally, rally).proposals).toEqual([])
})

test('two voices in one document may tell of one crowd, one voice tells of two', () => {
  const told30 = { when: '2025-02-11', where: ['Port Linden'], count: 30 }
  const held = (at: readonly [id: string, document: string], by?: string, more: Told = {}) =>
    told(...at, {
      ...told30,
      ...(by !== undefined && { attribution: [{ by, verb: 'said' }] }),
      ...more,
    })
  const outcomes = (...records: ReviewedRecord[]) =>
    proposals(reconcileState([], records, []), 'incident').proposals.map(({ outcome }) => outcome)
  const police = held(['r1', 'd1'], 'police')
  const organisers = held(['r2', 'd1'], 'organisers', { count: [200, null] })
  expect(outcomes(police, organisers)).toEqual(['ask'])
  expect(outcomes(police, held(['r2', 'd1'], 'police', { count: 50 }))).toEqual([])
  expect(outcomes(held(['r1', 'd1']), held(['r2', 'd1'], undefined, { count: 50 }))).toEqual([])
  expect(outcomes(police, held(['r2', 'd1'], 'organisers', { count: 3 }))).toEqual([])
  // Whom the second text names was joined to the first: its crowd is asked about all the same.
  const named = held(['r2', 'd2'], undefined, { target: ['Tova Brandt', 'Elin Holm'], count: 2 })
  const crowd = held(['r3', 'd2'], 'police')
  const state = reconcileState(
    [],
    [held(['r1', 'd1'], 'police', { target: ['Tova Brandt'] }), named, crowd],
    [linked('anna:1', { verb: 'same', of: 'incident', left: 'r1', right: 'r2' })],
  )
  expect(proposals(state, 'incident').proposals).toMatchObject([{ outcome: 'ask' }])
})

test('what is told differently is set side by side, with who says so', () => {
  const rally = { kind: 'assembly' as const, ...town, when: '2025-02-11', cause: 'rents' }
  const records = [
    told('r1', 'd1', { ...rally, size: 30, attribution: [{ by: 'police', verb: 'said' }] }),
    told('r2', 'd2', { ...rally, size: 200, attribution: [{ by: 'organisers', verb: 'said' }] }),
  ]
  const [found] = proposals(reconcileState([], records, []), 'incident').proposals
  expect(found?.reasons).toContain('size: 30 (police) beside 200 (organisers)')
})

test('what the other text tells better itself is asked about, not ticked', () => {
  const held = { ...town, target: ['Tova Brandt'] }
  const records = [
    told('r1', 'd1', { ...held, when: '2025-06-30' }),
    told('r2', 'd2', { ...held, when: '2025-06-30' }),
    told('r3', 'd2', { ...held, when: '2025-07-02' }),
  ]
  const state = reconcileState([], records, [])
  const found = proposals(state, 'incident').proposals.filter(({ left }) => left === 'r1')
  expect(found.map(({ right, outcome }) => [right, outcome])).toEqual([
    ['r2', 'same'],
    ['r3', 'ask'],
  ])
  expect(found[1]?.reasons.at(-1)).toMatch(/: detention, 2025-06-30, Port Linden, Tova Brandt$/)
  expect(proposalsAbout(state, ['r3']).proposals).toContainEqual(found[1])
})

test('a rally day with too many look-alikes is told, not cut short', () => {
  const rally = { kind: 'assembly' as const, ...town, when: '2025-02-11' }
  const many = Array.from({ length: 130 }, (_, i) => told(`r${i}`, `d${i}`, rally))
  const apart = told('r900', 'd900', { ...rally, where: ['Hill Town'] })
  const state = reconcileState([], [...many, apart], [])
  const { unsearched } = proposals(state, 'incident')
  expect(unsearched).toEqual(many.map(({ record }) => record.id).toSorted())
  expect(proposalsAbout(state, ['r7']).unsearched).toEqual(['r7'])
  expect(proposalsAbout(state, ['r900'])).toEqual({ proposals: [], unsearched: [] })
})

test('names are carried as written, with the records they stand in', () => {
  const records = [
    told('r1', 'd1', { target: ['Una Keel'] }),
    told('r2', 'd2', { target: ['Una Keel'] }),
    told('r3', 'd3', { target: ['Уна Кеел'] }),
  ]
  const { proposals: found } = proposals(reconcileState([], records, []), 'person')
  expect(found.find(({ left, right }) => left !== right)).toMatchObject({
    names: ['Una Keel', 'Уна Кеел'],
    records: [['r1', 'r2'], ['r3']],
  })
  expect(found.find(({ left, right }) => left === right)?.records).toEqual([['r1'], ['r2']])
})

test('what is probably one is drawn as if it were, under the number that joining gives it', () => {
  const day = { kind: 'assembly' as const, ...town, when: '2025-02-11', cause: 'clean water' }
  const records = [
    told('r1', 'd1', { ...day, size: 200 }),
    told('r2', 'd2', { ...day, size: 900 }),
    told('r3', 'd3', { ...day, when: '2025-05-11' }),
  ]
  const state = reconcileState([], records, [])
  const all = incidents(state, { drafts: true })
  const [joined, other] = probablyOne(state, all)
  expect(other).toBeUndefined()
  expect(joined?.incident.disagreements).toEqual(['size'])
  const link = linked('anna:1', { verb: 'same', of: 'incident', left: 'r1', right: 'r2' })
  const after = reconcileState([], records, [link])
  expect(incidents(after, { drafts: true }).map(({ id }) => id)).toContain(joined?.incident.id)
  expect(probablyOne(after, incidents(after, { drafts: true }))).toEqual([])
  expect(probablyOne(state, all.slice(0, 1))).toEqual([])
})
