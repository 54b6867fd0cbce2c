import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { ReviewedRecord } from '../../codebook/index.ts'
import { actsOn, inTextOrder, isShown, nextDraft, type Act, type Shown } from './acts.ts'
import { RecordCard } from './record-card.tsx'

const quote = { exact: 'Una Keel was held for three hours', start: 4, end: 37 }
const draft: ReviewedRecord = {
  record: {
    kind: 'detention',
    modality: 'alleged',
    bearing: 'violation',
    when: '2031-04-02',
    target: ['Una Keel', 'Teo Brandt'],
    length: 'PT3H',
    document: 'a.txt',
    id: 'r1',
    quote,
    anchors: [quote],
    spans: { target: [[4, 12]], length: [[26, 37]] },
    why: 'held for',
    confidence: 0.82,
  },
  documentId: 'd1',
  state: 'draft',
  byHand: false,
  orphan: false,
  conflict: [],
  decisions: [],
}
const nothing = () => undefined
const show = (reviewed: ReviewedRecord, more: { saving?: boolean; failure?: string } = {}) =>
  renderToStaticMarkup(
    <RecordCard
      reviewed={reviewed}
      place="field “Account”"
      isCurrent
      saving={more.saving ?? false}
      failure={more.failure}
      form={undefined}
      onPick={nothing}
      onAct={nothing}
      onLight={nothing}
      onShow={nothing}
      other={nothing}
    />,
  )

test.each<[string, ReviewedRecord, readonly string[]]>([
  ['what it says', draft, ['Detention', 'alleged · violation', 'Teo Brandt', '3 hours', '82 %']],
  ['that nobody has judged it', draft, ['To judge']],
  ['that it was made by hand', { ...draft, byHand: true }, ['Made by hand']],
  [
    'that its words are gone, and which they were',
    { ...draft, state: 'accepted', orphan: true },
    ['no longer says these words', quote.exact],
  ],
  ['that people disagree', { ...draft, conflict: ['x', 'y'] }, ['Two people decided differently']],
  [
    'markup of a source as text',
    { ...draft, record: { ...draft.record, target: ['<img src=x onerror=alert(1)>'] } },
    ['&lt;img src=x onerror=alert(1)&gt;'],
  ],
])('a card shows %s', (...[, reviewed, words]) => {
  const html = show(reviewed)
  for (const word of words) expect(html).toContain(word)
})
test('a card is honest about what is not done yet, and what failed', () => {
  expect(show(draft, { saving: true })).toMatch(/aria-busy="true".*Saving …/s)
  expect(show(draft, { failure: 'The disk is full.' })).toMatch(/role="alert".*The disk is full/s)
})
test('a value that rests on words is a button to them; an inferred one is not', () => {
  const html = show(draft)
  expect(html).toContain('aria-label="How long: 3 hours. Show the words"')
  expect(html).not.toContain('aria-label="When')
})

test.each<[string, Partial<ReviewedRecord>, readonly Act[]]>([
  ['a draft', {}, ['accept', 'amend', 'refuse']],
  ['accepted', { state: 'accepted', decisions: ['d'] }, ['confirm', 'amend', 'refuse', 'undo']],
  ['refused', { state: 'refused', decisions: ['d'] }, ['accept', 'amend', 'undo']],
  [
    'batch-accepted',
    { state: 'batch-accepted', decisions: ['d'] },
    ['accept', 'confirm', 'amend', 'refuse', 'undo'],
  ],
  [
    'in conflict',
    { state: 'refused', decisions: ['d', 'e'], conflict: ['d', 'e'] },
    ['accept', 'amend', 'refuse', 'undo'],
  ],
])('what can be done: %s', (...[, more, acts]) =>
  expect(actsOn({ ...draft, ...more })).toEqual(acts),
)

const at = (id: string, start: number, state: ReviewedRecord['state']): ReviewedRecord => ({
  ...draft,
  state,
  record: { ...draft.record, id, quote: { ...quote, start, end: start + quote.exact.length } },
})
const list = [at('c', 90, 'draft'), at('a', 10, 'draft'), at('b', 50, 'accepted')]

test('records stand in the order of the text', () =>
  expect(inTextOrder(list).map(({ record }) => record.id)).toEqual(['a', 'b', 'c']))
test.each([
  ['a', 'c'],
  ['b', 'c'],
  ['c', 'a'],
])('after %s comes %s', (after, next) =>
  expect(nextDraft(inTextOrder(list), after)?.record.id).toBe(next),
)
test('after the last draft comes nothing', () =>
  expect(nextDraft([at('a', 1, 'draft')], 'a')).toBeUndefined())
test.each<[Shown, number]>([
  ['all', 3],
  ['draft', 2],
  ['kept', 1],
  ['refused', 0],
])('%s shows %i', (shown, count) =>
  expect(list.filter(each => isShown(shown, each))).toHaveLength(count),
)
