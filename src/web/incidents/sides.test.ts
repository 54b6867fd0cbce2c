import { expect, test } from 'vitest'
import type { Proposal, ProposalGroup, ProposalMember } from '../../codebook/index.ts'
import type { ToldRecord } from '../../server/index.ts'
import { pairsAmong, recordsAsked, sidesOf } from './sides.ts'

const reviewed: ToldRecord = {
  record: {
    kind: 'detention',
    modality: 'asserted',
    when: '2031-04-02',
    target: ['Una Keel'],
    document: 'a.txt',
    id: 'r1',
    quote: { exact: 'Una Keel was held', start: 4, end: 21 },
    anchors: [{ exact: 'Una Keel was held', start: 4, end: 21 }],
    spans: {},
    why: '',
    confidence: 1,
  },
  documentId: 'd1',
  state: 'accepted',
  byHand: false,
  orphan: false,
  conflict: [],
  decisions: [],
  told: { by: 'Orvale Post', published: '2031-04-03' },
}

const member = (ends: string, more: Partial<ProposalMember> = {}): ProposalMember => ({
  ends: [ends],
  names: [],
  records: [],
  documents: [],
  reasons: [],
  ...more,
})
const pair = (left: string, right: string, more: Partial<Proposal> = {}): Proposal => ({
  of: 'person',
  left,
  right,
  outcome: 'ask',
  score: 0.5,
  reasons: [],
  ...more,
})
const group = (of: Proposal['of'], ...members: ProposalMember[]): ProposalGroup => ({
  of,
  outcome: 'ask',
  score: 0.5,
  members,
  pairs: members.flatMap(({ ends: [left = ''] }, at) =>
    members.slice(at + 1).map(({ ends: [right = ''] }) => pair(left, right)),
  ),
})
const known = new Map([['r1', reviewed]])
const ground = {
  words: 'Una Keel was held',
  address: '/documents/d1?record=r1',
  told: 'Orvale Post, 3 April 2031',
}
const other = member('other')

test.each<[ProposalGroup, object]>([
  [
    group('incident', member('r1'), other),
    { name: 'Detention, 2031-04-02, Una Keel', grounds: [ground] },
  ],
  [
    group(
      'person',
      member('person:keel una', { names: ['Una Keel', 'Уна Кил'], records: ['r1', 'r2'] }),
      other,
    ),
    { name: 'Una Keel', also: ['Уна Кил'], grounds: [ground] },
  ],
  [
    group('person', member('person:keel una', { names: ['Una Keel'] }), other),
    { name: 'Una Keel', also: [], grounds: [] },
  ],
  [
    group('person', member('person:keel una'), other),
    { name: 'keel una', folded: true, grounds: [] },
  ],
])('%s', (asked, side) => expect(sidesOf(asked, known)[0]).toMatchObject(side))

test('one spelling that several bear is shown where it stands first, and where else', () => {
  const keel = 'person:keel una'
  const asked: ProposalGroup = {
    ...group('person', member(keel, { names: ['Una Keel'], records: ['r1', 'r2'] })),
    pairs: [pair(keel, keel, { records: [['r1'], ['r2']], reasons: ['one name'] })],
  }
  expect(sidesOf(asked, known)).toMatchObject([
    { name: 'Una Keel', grounds: [ground], reasons: [] },
    { name: 'Una Keel', grounds: [], reasons: ['one name'] },
  ])
  expect(pairsAmong(asked, () => true, true)).toEqual(asked.pairs)
})

test('records are asked for once: of an incident its own, of a name what tells of it', () => {
  expect(recordsAsked(group('incident', member('r1'), member('r2')))).toEqual(['r1', 'r2'])
  const [a, b] = [member('a', { records: ['r1', 'r2'] }), member('b', { records: ['r2', 'r3'] })]
  expect(recordsAsked(group('person', a, b))).toEqual(['r1', 'r2', 'r3'])
})

test('an answer is meant of the chosen sides; that they differ is no word on what one side holds', () => {
  const two = { ...member('a'), ends: ['a', 'b'] }
  const asked = group('person', two, member('c'), member('d'))
  const pairs = [...asked.pairs, pair('a', 'b')]
  const ends = (chosen: readonly string[], between: boolean) =>
    pairsAmong({ ...asked, pairs }, side => chosen.includes(side), between).map(
      ({ left, right }) => left + right,
    )
  expect(ends(['a b', 'c'], false)).toEqual(['ac', 'ab'])
  expect(ends(['a b', 'c', 'd'], true)).toEqual(['ac', 'ad', 'cd'])
  expect(ends(['c'], true)).toEqual([])
})
