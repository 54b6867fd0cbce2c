import { expect, test } from 'vitest'
import { scoreReading, type Prediction, type ScoredDocument } from './score.ts'

const text = [
  'ORLA, 3 May 2026 – Police detained Ilva Sorn, 31, and two others near the Corn Exchange.',
  'Ms. Sorn was fined 200 euros on 4 May. Her brother, Edo Sorn, was sentenced to 12 days of detention.',
  'The ministry said nobody was detained. No. 7 Harbour Street was searched the same night.',
  'In all, 43 people were held in May.',
].join('\n')

const own: ScoredDocument = {
  text,
  file: '01-orla.json',
  annotation: {
    document: 'orla.txt',
    records: [
      {
        id: '01-01',
        kind: 'detention',
        anchors: ['Police detained Ilva Sorn, 31, and two others'],
        when: '2026-05-03',
        where: ['Corn Exchange', 'ORLA'],
        actor: ['Police'],
        target: [{ name: 'Ilva Sorn', age: 31 }, 'two others'],
        count: 3,
        bearing: 'violation',
        attribution: [{ by: 'police', verb: 'said' }],
      },
      {
        id: '01-02',
        kind: 'conviction',
        anchors: ['Ms. Sorn was fined 200 euros on 4 May'],
        when: '2026-05-04',
        target: ['Ilva Sorn'],
        count: 1,
        over: '01-01',
        penalty: [{ type: 'fine', amount: 200, unit: 'EUR' }],
      },
      {
        id: '01-03',
        kind: 'conviction',
        anchors: ['Edo Sorn, was sentenced to 12 days of detention'],
        when: null,
        target: ['Edo Sorn'],
        count: 1,
        penalty: [{ type: 'detention', amount: 12, unit: 'days' }],
      },
      {
        id: '01-04',
        kind: 'search',
        anchors: ['No. 7 Harbour Street was searched the same night'],
        when: '2026-05-03',
      },
      {
        id: '01-05',
        kind: 'figure',
        anchors: ['43 people were held in May'],
        when: '2026-05',
        value: 43,
        unit: 'people',
        of: 'held in May',
      },
    ],
  },
}

const perfect = ({ annotation, text: words }: ScoredDocument): Prediction[] =>
  annotation.records.map(({ anchors, id, kind, ...slots }) => {
    const exact = anchors[0] ?? ''
    const start = words.indexOf(exact)
    const quote = { exact, start, end: start + exact.length }
    return {
      ...slots,
      id: `read-${id}`,
      kind,
      document: annotation.document,
      quote,
      why: 'made up',
      confidence: 0.75,
    }
  })

test('a perfect reading is right in everything', () => {
  const score = scoreReading([own], perfect(own))
  expect(score.records).toEqual({ p: 1, r: 1, f1: 1, tp: 4, fp: 0, fn: 0 })
  expect(score.strict.f1).toBe(1)
  expect(score.slots.f1).toBe(1)
  expect(score.secondary.tp).toBe(1)
  expect(score.misses).toEqual([])
  expect(score.bands).toEqual([
    { from: 0.7, to: 0.8, right: 5, extra: 0, precision: 1, claimed: 0.75 },
  ])
})

test('an empty reading misses everything', () => {
  const score = scoreReading([own], [])
  expect(score.records).toMatchObject({ p: 0, r: 0, f1: 0, tp: 0, fp: 0, fn: 4 })
  expect(score.misses.map(miss => miss.type)).toEqual(Array(5).fill('missed'))
})

test('slots that only some annotations hold stand apart from the figures', () => {
  const read = perfect(own).map(record => ({
    ...record,
    bearing: 'positive',
    attribution: undefined,
    over: 'read-01-01',
  }))
  const score = scoreReading([own], read)
  expect(score.slots.f1).toBe(1)
  expect(score.extra).toMatchObject({
    bearing: { tp: 0, fp: 1, fn: 1 },
    attribution: { tp: 0, fp: 0, fn: 1 },
    over: { tp: 1, fp: 0, fn: 0 },
    age: { tp: 1, fp: 0, fn: 0 },
  })
})

test.each([
  ['another record than the one meant', 'read-01-02', { tp: 0, fp: 1, fn: 1 }],
  ['words of the record meant', 'Ilva Sorn', { tp: 1, fp: 0, fn: 0 }],
  ['other words', 'a bicycle', { tp: 0, fp: 1, fn: 1 }],
])('over: %s', (_, over, tally) => {
  const read = perfect(own).map(record => ({ ...record, over }))
  expect(scoreReading([own], read).extra['over']).toMatchObject(tally)
})

test('a record of an unknown document is refused', () => {
  const stranger = { ...perfect(own)[0]!, document: 'elsewhere.txt' }
  expect(() => scoreReading([own], [stranger])).toThrow(/elsewhere\.txt/)
})

test('an anchor that is not in the document is refused', () => {
  expect(() => scoreReading([{ ...own, text: 'Something else.' }], [])).toThrow(/Ilva Sorn/)
})

const note = (words: string, rule: string, reason: string) => {
  const start = text.indexOf(words)
  return { start, end: start + words.length, rule, reason }
}

test.each([
  [
    'a gate dropped it',
    [note('detained Ilva', 'detention.detain.active', 'only “wanted” here')],
    [],
  ],
  ['no construction fits', [], []],
  [
    'another kind was read of it',
    [],
    [{ kind: 'release', words: 'Police detained Ilva Sorn, 31, and two others' }],
  ],
])('the ledger tells the stage at which a record was missed: %s', (_, notes, read) => {
  const predictions = read.map(({ kind, words }): Prediction => {
    const start = text.indexOf(words)
    const quote = { exact: words, start, end: start + words.length }
    return { document: 'orla.txt', kind, quote, why: 'told [rule release.let-go.active]' }
  })
  const { ledger } = scoreReading([{ ...own, notes }], predictions)
  const [row] = ledger.missed.filter(({ reason }) => reason.startsWith('detention'))
  expect(row?.stage).toBe(notes.length > 0 ? 'gate' : 'construction')
  expect(ledger.rules).toEqual(
    read.map(() => ({ rule: 'release.let-go.active', right: 0, slots: 0, wrong: 1 })),
  )
})
