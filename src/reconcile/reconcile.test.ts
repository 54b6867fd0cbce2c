import { describe, expect, test } from 'vitest'
import type { LinkDecision } from '../codebook/index.ts'
import { linked, told } from './fixture.ts'
import { incidents, reconcileState, rowsOf } from './index.ts'
import type { ReconcileState } from './index.ts'

const entitiesOf = (state: ReconcileState) =>
  rowsOf(state.entities)
    .map(
      ([, { entity }]) =>
        `${entity.name}: ${entity.records.toSorted((a, b) => (a < b ? -1 : 1)).join(' ')}`,
    )
    .toSorted((a, b) => (a < b ? -1 : 1))

const D1 = { id: 'd1', published: '2025-03-01' }
const D2 = { id: 'd2', published: '2025-03-02' }
const D3 = { id: 'd3', published: null }
const brandt1 = told('r1', 'd1', { target: ['Tova Brandt'] })
const brandt1b = told('r2', 'd1', {
  kind: 'conviction',
  target: ['Tova Brandt'],
  actor: ['a town court'],
})
const brandt2 = told('r3', 'd2', { target: ['Това Брандт'] })
const brandt3 = told('r4', 'd3', { target: [{ name: 'Tova Brandt', as: 'activist', age: 41 }] })
const all = [brandt1, brandt1b, brandt2, brandt3]
const same = (id: string, pair: [string, string], more: Partial<LinkDecision> = {}) =>
  linked(id, { verb: 'same', of: 'person', left: pair[0], right: pair[1], ...more })
const different = (id: string, pair: [string, string], more: Partial<LinkDecision> = {}) =>
  linked(id, { verb: 'different', of: 'person', left: pair[0], right: pair[1], ...more })
const undo = (id: string, link: LinkDecision) =>
  linked(id, {
    ...link,
    id,
    verb: 'undo',
    undoes: link.id,
    order: { lamport: 50, feed: 'anna', seq: 50 },
  })
const [TOVA, ТОВА] = ['person:tova brandt', 'person:това брандт']
const reconciled = (links: LinkDecision[] = [], records = all) =>
  reconcileState([D1, D2, D3], records, links)
const conflictsOf = (state: ReconcileState) =>
  rowsOf(state.conflicts).map(([, conflict]) => conflict)

describe('people', () => {
  test('only equal full names within one document are grouped by themselves', () =>
    expect(entitiesOf(reconciled())).toEqual([
      'Tova Brandt: r1 r2',
      'Tova Brandt: r4',
      'Това Брандт: r3',
    ]))

  test('single names are not, even within one document', () =>
    expect(
      entitiesOf(
        reconciled(
          [],
          [told('r1', 'd1', { target: ['Brandt'] }), told('r2', 'd1', { target: ['Brandt'] })],
        ),
      ),
    ).toEqual(['Brandt: r1', 'Brandt: r2']))

  test.each<[string, LinkDecision[], string[]]>([
    ['two spellings linked', [same('anna:1', [TOVA, ТОВА])], ['Tova Brandt: r1 r2 r3 r4']],
    [
      'one spelling across documents',
      [same('anna:1', [TOVA, TOVA])],
      ['Tova Brandt: r1 r2 r4', 'Това Брандт: r3'],
    ],
    [
      'one mention only',
      [same('anna:1', [`r3/target/${ТОВА}`, `r4/target/${TOVA}`])],
      ['Tova Brandt: r1 r2', 'Това Брандт: r3 r4'],
    ],
    [
      'two people of one name in one document',
      [different('anna:1', [`r1/target/${TOVA}`, `r2/target/${TOVA}`])],
      ['Tova Brandt: r1', 'Tova Brandt: r2', 'Tova Brandt: r4', 'Това Брандт: r3'],
    ],
    [
      'linked, and taken back',
      [same('anna:1', [TOVA, ТОВА]), undo('anna:9', same('anna:1', [TOVA, ТОВА]))],
      ['Tova Brandt: r1 r2', 'Tova Brandt: r4', 'Това Брандт: r3'],
    ],
    [
      'the last word of one who saw the other',
      [same('anna:1', [TOVA, ТОВА]), different('ben:2', [ТОВА, TOVA])],
      ['Tova Brandt: r1 r2', 'Tova Brandt: r4', 'Това Брандт: r3'],
    ],
  ])('%s', (_, links, entities) => expect(entitiesOf(reconciled(links))).toEqual(entities))

  test('a link that would swallow a separation is refused, and says against what', () => {
    const apart = different('anna:1', [`r1/target/${TOVA}`, `r3/target/${ТОВА}`])
    const state = reconciled([apart, same('anna:2', [TOVA, ТОВА])])
    expect(entitiesOf(state)).toHaveLength(3)
    expect(conflictsOf(state)).toEqual([{ link: 'anna:2', against: ['anna:1'] }])
  })

  test('two who had not seen each other and differ are a conflict, until somebody has seen both', () => {
    const unseen = { seen: {} }
    const dispute = [same('anna:1', [TOVA, ТОВА], unseen), different('ben:1', [TOVA, ТОВА], unseen)]
    expect(conflictsOf(reconciled(dispute))).toEqual([{ link: 'ben:1', against: ['anna:1'] }])
    const settled = reconciled([...dispute, same('anna:3', [TOVA, ТОВА])])
    expect(conflictsOf(settled)).toEqual([])
    expect(entitiesOf(settled)).toEqual(['Tova Brandt: r1 r2 r3 r4'])
  })

  test('an entity keeps all spellings, its records and what is said of the person', () => {
    const [row] = rowsOf(reconciled([same('anna:1', [TOVA, ТОВА])]).entities)
    expect(row?.[1].entity).toMatchObject({
      type: 'person',
      name: 'Tova Brandt',
      spellings: ['Tova Brandt', 'Това Брандт'],
      as: ['activist'],
    })
  })
})

test('somebody is called as records have it, and as most do, however long an ending makes it', () => {
  const inText = { name: 'Товой Брандтовой', spans: [[0, 16]], as: [], also: [] } as const
  const records = [
    told('r1', 'd1', { target: ['Tova Brandt'] }),
    told('r2', 'd2', { target: ['Tova Brandt'] }),
    told('r3', 'd3', { target: ['Tova Branndt'] }),
  ]
  const links = ['person:товой брандтовой', 'person:tova branndt'].map((right, at) =>
    linked(`anna:${at + 1}`, { verb: 'same', of: 'person', left: 'person:tova brandt', right }),
  )
  const state = reconcileState(
    [{ ...D1, names: [{ ...inText, type: 'person' }] }, D2, D3],
    records,
    links,
  )
  const [row, ...others] = rowsOf(state.entities)
  expect(others).toEqual([])
  expect(row?.[1].entity.name).toBe('Tova Brandt')
})

describe('incidents', () => {
  const one = told('r1', 'd1', {
    kind: 'assembly',
    when: '2025-02',
    where: ['Almaty'],
    size: 200,
    actor: ['Open Square Foundation'],
  })
  const two = told('r5', 'd2', {
    kind: 'assembly',
    when: '2025-02-11',
    size: [1000, null],
    state: 'draft',
    actor: ['workers', 'Open Square Foundation'],
  })
  const arrest = told('r6', 'd2', { when: '2025-02-11' })
  const link = linked('anna:1', { verb: 'same', of: 'incident', left: 'r1', right: 'r5' })
  const drawn = (links: LinkDecision[], drafts = true) =>
    incidents(reconciled(links, [one, two, arrest]), { drafts })

  test('nobody linked them: each record is its own', () =>
    expect(drawn([]).map(incident => incident.records.length)).toEqual([1, 1, 1]))

  test('linked, they are one, in which nothing is lost', () => {
    const rally = drawn([link]).find(incident => incident.kind === 'assembly')
    expect(rally).toMatchObject({
      state: 'draft',
      value: { when: '2025-02-11', size: 200, where: ['Almaty'] },
      disagreements: ['size'],
      country: 'KZ',
      claims: {
        size: [
          { value: 200, records: ['r1'] },
          { value: [1000, null], records: ['r5'] },
        ],
      },
    })
    expect(rally?.records.map(({ record }) => record.id)).toEqual(['r1', 'r5'])
    expect(rally?.parties.actor).toHaveLength(rally?.value.actor?.length ?? -1)
    expect(rally?.parties.actor.filter(id => id !== null)).toHaveLength(1)
  })

  test('who is named of many is no other number, and the number that is told stands', () => {
    const [many, first, second] = [
      told('r1', 'd1', { count: 27, target: ['Tova Brandt', '26 others'] }),
      told('r2', 'd2', { count: 1, target: ['Tova Brandt'] }),
      told('r3', 'd3', { count: 1, target: ['Tova Brandt'] }),
    ]
    const [held] = incidents(
      reconciled(
        [
          linked('anna:1', { verb: 'same', of: 'incident', left: 'r1', right: 'r2' }),
          linked('anna:2', { verb: 'same', of: 'incident', left: 'r2', right: 'r3' }),
        ],
        [many, first, second],
      ),
      { drafts: true },
    )
    expect(held?.value.count).toBe(27)
    expect(held?.disagreements).toEqual([])
    expect(held?.claims.count).toEqual([
      { value: 27, records: ['r1'] },
      { value: [1, null], records: ['r2', 'r3'] },
    ])
  })

  test('without drafts, what is accepted remains, under the same id', () => {
    const [rally, ...more] = drawn([link], false)
    expect(more.map(incident => incident.kind)).toEqual(['detention'])
    expect(rally).toMatchObject({
      state: 'accepted',
      disagreements: [],
      value: { when: '2025-02' },
    })
    expect(drawn([link]).map(incident => incident.id)).toContain(rally?.id)
  })

  test('two kinds are two incidents, whoever links them', () => {
    const wrong = linked('anna:1', { verb: 'same', of: 'incident', left: 'r1', right: 'r6' })
    expect(drawn([wrong])).toHaveLength(3)
    expect(conflictsOf(reconciled([wrong], [one, two, arrest]))).toEqual([
      { link: 'anna:1', against: [] },
    ])
  })

  test('a place the record does not name is taken from the rest of its document', () => {
    const state = reconciled([], [told('r1', 'd1'), told('r2', 'd1', { where: ['Tashkent'] })])
    expect(incidents(state, { drafts: true }).map(incident => incident.country)).toEqual([
      'UZ',
      'UZ',
    ])
  })

  test('refused records take no part', () =>
    expect(
      incidents(reconciled([], [told('r1', 'd1', { state: 'refused' })]), { drafts: true }),
    ).toEqual([]))
})

test('a sheet of very many records, all of which name one body, is brought together in one go', () => {
  const sheet = Array.from({ length: 6000 }, (_, at) =>
    told(`r${at}`, 'd1', { actor: ['Orvik Provincial Police'], target: [`${at} students`] }),
  )
  const state = reconcileState([D1], sheet, [])
  expect(rowsOf(state.entities)).toHaveLength(1)
  expect(incidents(state, { drafts: false })).toHaveLength(6000)
})
