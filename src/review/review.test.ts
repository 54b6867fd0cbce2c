import { describe, expect, test } from 'vitest'
import type { CodedRecord, Decision } from '../codebook/index.ts'
import { amended, decide, r1, r2, record, text } from './fixture.ts'
import { queue, reviewedRecords, reviewState } from './index.ts'

const first = (
  decisions: readonly Decision[],
  records: readonly CodedRecord[] = [r1],
  words?: string,
) => reviewedRecords(reviewState([{ document: 'd1', records, text: words }], decisions))[0]

describe('what decisions amount to', () => {
  test.each<[string, Decision[], object]>([
    ['nobody judged', [], { state: 'draft', conflict: [], decisions: [] }],
    ['accepted', [decide('anna:1', 'accept')], { state: 'accepted', decisions: ['anna:1'] }],
    [
      'taken with others',
      [decide('anna:1', 'accept', { batch: 'b' })],
      { state: 'batch-accepted' },
    ],
    ['refused', [decide('anna:1', 'refuse')], { state: 'refused', record: r1 }],
    [
      'refused after all',
      [decide('anna:2', 'refuse'), decide('anna:1', 'accept')],
      { state: 'refused' },
    ],
    [
      'amended',
      [decide('anna:1', 'amend', { body: amended })],
      { state: 'accepted', record: amended, found: r1 },
    ],
    [
      'confirmed by a second',
      [decide('anna:1', 'accept'), decide('ben:1', 'confirm', { seen: { anna: 1 } })],
      { state: 'confirmed' },
    ],
    [
      'confirmed by the same',
      [decide('anna:1', 'accept'), decide('anna:2', 'confirm')],
      { state: 'accepted' },
    ],
    [
      'the same on another machine',
      [
        decide('anna:1', 'accept', { by: 'A' }),
        decide('laptop:1', 'confirm', { by: 'A', seen: { anna: 1 } }),
      ],
      { state: 'accepted' },
    ],
    [
      'confirmed, but something else',
      [
        decide('anna:1', 'accept'),
        decide('ben:1', 'confirm', { seen: { anna: 1 }, body: amended }),
      ],
      { state: 'accepted', record: amended },
    ],
    [
      'a second voice on a batch is the first that looked',
      [
        decide('anna:1', 'accept', { batch: 'b' }),
        decide('ben:1', 'confirm', { seen: { anna: 1 } }),
      ],
      { state: 'accepted' },
    ],
    [
      'and a third confirms',
      [
        decide('anna:1', 'accept', { batch: 'b' }),
        decide('ben:1', 'confirm', { seen: { anna: 1 } }),
        decide('cem:1', 'confirm', { seen: { anna: 1, ben: 1 } }),
      ],
      { state: 'confirmed' },
    ],
    [
      'taken back',
      [decide('anna:1', 'accept'), decide('anna:2', 'undo', { undoes: 'anna:1' })],
      { state: 'draft' },
    ],
    [
      'taken back to what was before',
      [
        decide('anna:1', 'accept'),
        decide('anna:2', 'refuse'),
        decide('anna:3', 'undo', { undoes: 'anna:2' }),
      ],
      { state: 'accepted' },
    ],
    [
      'taking back taken back',
      [
        decide('anna:1', 'accept'),
        decide('anna:2', 'undo', { undoes: 'anna:1' }),
        decide('anna:3', 'undo', { undoes: 'anna:2' }),
      ],
      { state: 'accepted' },
    ],
    [
      'two who had not seen each other agree',
      [decide('anna:1', 'accept'), decide('ben:1', 'accept')],
      { state: 'accepted', conflict: [] },
    ],
    [
      'two who had not seen each other differ',
      [decide('anna:1', 'accept'), decide('ben:1', 'refuse')],
      { state: 'refused', conflict: ['anna:1', 'ben:1'] },
    ],
    [
      'the later Lamport time stands meanwhile',
      [decide('anna:1', 'accept', { lamport: 7 }), decide('ben:1', 'refuse')],
      { state: 'accepted', conflict: ['ben:1', 'anna:1'] },
    ],
    [
      'who has seen both decides',
      [
        decide('anna:1', 'accept'),
        decide('ben:1', 'refuse'),
        decide('cem:1', 'accept', { seen: { anna: 1, ben: 1 } }),
      ],
      { state: 'accepted', conflict: [] },
    ],
    [
      'who has seen one does not',
      [
        decide('anna:1', 'accept'),
        decide('ben:1', 'refuse'),
        decide('cem:1', 'amend', { body: amended, seen: { anna: 1 }, lamport: 3 }),
      ],
      { state: 'accepted', record: amended, conflict: ['ben:1', 'cem:1'] },
    ],
  ])('%s', (_, decisions, expected) => expect(first(decisions)).toMatchObject(expected))
})

describe('when a document is read again', () => {
  const accept = [decide('anna:1', 'accept')]
  test('a decision holds while its record is found', () =>
    expect(first(accept, [{ ...r1, why: 'a better rule', confidence: 0.5 }])).toMatchObject({
      state: 'accepted',
      orphan: false,
    }))
  test('a new finding lies beside the old decision', () =>
    expect(first(accept, [{ ...r1, where: ['Port Linden'] }])).toMatchObject({
      record: r1,
      found: { where: ['Port Linden'] },
    }))
  test('nobody is asked twice where a rule quotes a few words more', () => {
    const wider = record('r9', 3)
    const records = reviewedRecords(reviewState([{ document: 'd1', records: [wider, r2] }], accept))
    expect(records.map(one => [one.record.id, one.state, one.orphan])).toEqual([
      ['r1', 'accepted', false],
      ['r2', 'draft', false],
    ])
  })
  test('a record that is found no longer is an orphan, and shown', () =>
    expect(first(accept, [r2])).toMatchObject({ record: r1, state: 'accepted', orphan: true }))
  test('a record whose words are gone from the text is an orphan', () => {
    expect(first(accept, [r1], text)).toMatchObject({ orphan: false })
    expect(first(accept, [r1], 'An entirely different page.')).toMatchObject({ orphan: true })
  })
  test('a refusal of what is gone is kept, and no record', () => {
    const state = reviewState([{ document: 'd1', records: [] }], [decide('anna:1', 'refuse')])
    expect(reviewedRecords(state)).toEqual([])
    expect(state.documents.get('d1')?.idle).toEqual(['anna:1'])
  })
  test('what was made by hand needs no reader', () => {
    const made = decide('anna:1', 'make', { record: 'h1', body: record('h1', 44) })
    expect(first([made], [])).toMatchObject({ byHand: true, orphan: false, state: 'accepted' })
    const gone = [made, decide('anna:2', 'undo', { record: 'h1', undoes: 'anna:1' })]
    expect(first(gone, [])).toBeUndefined()
  })
})

describe('the queue', () => {
  const r3 = record('r3', 50, { kind: 'search', confidence: 0.5 })
  const state = reviewState(
    [
      { document: 'd1', records: [r1, r2, r3] },
      { document: 'd0', records: [record('r0', 5)] },
    ],
    [decide('anna:1', 'accept'), decide('ben:1', 'refuse')],
  )
  const ids = (filter = {}) => queue(state, filter).map(one => one.record.id)
  test('a contradiction comes first, then drafts as the texts run', () =>
    expect(ids()).toEqual(['r1', 'r0', 'r2', 'r3']))
  test('by confidence', () => expect(ids({ by: 'confidence' })).toEqual(['r1', 'r2', 'r0', 'r3']))
  test('of one document, of one kind', () => {
    expect(ids({ document: 'd0' })).toEqual(['r0'])
    expect(ids({ kinds: ['search'] })).toEqual(['r3'])
    expect(ids({ document: 'elsewhere' })).toEqual([])
  })
})
