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

test.each([
  [
    'r1',
    {
      name: 'Detention, 2031-04-02, Una Keel',
      words: 'Una Keel was held',
      address: '/documents/d1?record=r1',
    },
  ],
  ['person:keel una', { name: 'keel una', folded: true }],
  ['r2', { name: 'r2', folded: true }],
])('%s', (id, side) => expect(sideOf(id, new Map([['r1', reviewed]]))).toEqual(side))

const proposal = (of: Proposal['of'], left: string, right: string): Proposal => ({
  of,
  left,
  right,
  outcome: 'ask',
  score: 0.5,
  reasons: [],
})

test('only records are asked for, each once', () =>
  expect(
    recordsAsked([
      proposal('incident', 'r1', 'r2'),
      proposal('incident', 'r2', 'r3'),
      proposal('person', 'person:a', 'person:b'),
    ]),
  ).toEqual(['r1', 'r2', 'r3']))
