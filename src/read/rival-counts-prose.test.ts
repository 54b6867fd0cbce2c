import { expect, test } from 'vitest'
import { toldIn } from './fixture.ts'

/** Another count of what is told just before, which somebody gives: a figure of theirs, beside what is counted. */
test.each([
  ['Hundreds were detained on Monday. Police put the number at 119.', 'Police', 119],
  ['Hundreds were detained on Monday; the ministry gave a figure of 119.', 'ministry', 119],
  ['Hundreds were detained on Monday. Police spoke of 46 detainees.', 'Police', 46],
  [
    'Nine reporters were banned. The union of journalists counts twelve.',
    'union of journalists',
    12,
  ],
])('what others count: %s', (text, by, value) => {
  expect(toldIn(text, ['actor', 'value'])).toContainEqual({ kind: 'figure', actor: [by], value })
})

test.each([
  'Police spoke of three years of work.',
  'The ministry put the blame at his door.',
  'The union counts on its members.',
  'The lawyer spoke of 19 attacks on the house.',
])('nothing is counted: %s', text =>
  expect(toldIn(text, []).filter(({ kind }) => kind === 'figure')).toEqual([]),
)

test('what others count, and when, is what was counted before', () => {
  const text =
    'Volunteers recorded 64 detentions at rallies in April 2030. The ministry speaks of 19.'
  const [, other] = toldIn(text, ['when', 'value', 'unit', 'of']).filter(
    ({ kind }) => kind === 'figure',
  )
  expect(other).toMatchObject({
    kind: 'figure',
    when: '2030-04',
    value: 19,
    unit: 'detentions',
    of: expect.stringContaining('at rallies'),
  })
})
