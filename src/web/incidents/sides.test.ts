import { expect, test } from 'vitest'
import type { Proposal, ReviewedRecord } from '../../codebook/index.ts'
import { recordsAsked, sideOf } from './sides.ts'

const reviewed: ReviewedRecord = {
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
}

const proposal = (of: Proposal['of'], left: string, right: string): Proposal => ({
  of,
  left,
  right,
  outcome: 'ask',
  score: 0.5,
  reasons: [],
})

test.each<[Partial<Proposal> & { left: string }, object]>([
  [
    { of: 'incident', left: 'r1' },
    {
      name: 'Detention, 2031-04-02, Una Keel',
      grounds: [{ words: 'Una Keel was held', address: '/documents/d1?record=r1' }],
    },
  ],
  [
    { left: 'person:keel una', names: ['Una Keel', 'U. Keel'], records: [['r1', 'r2'], []] },
    {
      name: 'Una Keel',
      grounds: [{ words: 'Una Keel was held', address: '/documents/d1?record=r1' }],
    },
  ],
  [
    { left: 'person:keel una', names: ['Una Keel', 'U. Keel'] },
    { name: 'Una Keel', grounds: [] },
  ],
  [{ left: 'person:keel una' }, { name: 'keel una', folded: true, grounds: [] }],
])('%s', (asked, side) => {
  const records = new Map([['r1', reviewed]])
  expect(sideOf({ ...proposal('person', '', ''), ...asked }, 'left', records)).toEqual(side)
})

test('the other side has its own spelling', () =>
  expect(
    sideOf(
      { ...proposal('person', 'person:a', 'person:b'), names: ['A', 'B'] },
      'right',
      new Map(),
    ),
  ).toEqual({ name: 'B', grounds: [] }))

test('records are asked for once: both ends of an incident, what tells of a name', () => {
  expect(recordsAsked(proposal('incident', 'r1', 'r2'))).toEqual(['r1', 'r2'])
  expect(
    recordsAsked({
      ...proposal('person', 'a', 'b'),
      records: [
        ['r1', 'r2'],
        ['r2', 'r3'],
      ],
    }),
  ).toEqual(['r1', 'r2', 'r3'])
})
