import { expect, test } from 'vitest'
import { readDocument } from '../index.ts'

test.each([
  [
    'The First High Criminal Court postponed the trial of five teachers to 8 October.',
    [['trial', '2024-10-08', 'planned']],
  ],
  [
    'The hearing was put off until 12 July because a witness failed to appear.',
    [['trial', '2024-07-12', 'planned']],
  ],
  [
    'On 3 June the court acquitted Rosa Lind and adjourned the case to 14 July 2024.',
    [
      ['acquittal', '2024-06-03', 'asserted'],
      ['trial', '2024-06-03', 'asserted'],
      ['trial', '2024-07-14', 'planned'],
    ],
  ],
])('what was put off is to go on then: %s', (text, expected) => {
  const { records } = readDocument({ name: 'note', text, published: '2024-06-19', language: 'en' })
  expect(records.map(({ kind, when, modality }) => [kind, when, modality])).toEqual(expected)
})
