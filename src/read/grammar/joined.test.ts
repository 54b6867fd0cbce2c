import { expect, test } from 'vitest'
import { readDocument } from '../index.ts'

const read = (text: string) =>
  readDocument({ name: 'note', text, published: '2024-06-19', language: 'en' }).records.map(
    ({ kind, when, modality }) => [kind, when, modality],
  )

test.each([
  ['Ana Petrova was on Monday convicted of slander.', 'conviction', '2024-06-17', 'asserted'],
  [
    'Ana Petrova, 30, was last week jailed for two years.',
    'conviction',
    '2024-06-10/2024-06-16',
    'asserted',
  ],
  ['The mayor had on 3 June refused to permit the rally.', 'permission', '2024-06-03', 'asserted'],
  ['The court will on Friday hear the appeal of Ana Petrova.', 'trial', '2024-06-21', 'planned'],
])('the verb of “%s” is one, whatever stands within it', (text, ...expected) => {
  expect(read(text)).toContainEqual(expected)
})

test.each([
  [
    'The rally, called by the Unity Front, drew 3,000 people despite heavy rain.',
    { status: 'held', size: 3000 },
  ],
  ['About 200 people turned out for a vigil on 3 May.', { form: 'commemoration', status: 'held' }],
])('one gathering, told by a noun and a verb: “%s”', (text, expected) => {
  const { records } = readDocument({ name: 'note', text, published: '2024-06-19', language: 'en' })
  expect(records).toHaveLength(1)
  expect(records[0]).toMatchObject(expected)
})

test('an hour and who told it leave the day to what was done', () => {
  expect(
    read(
      'According to the information received, on 29 November 2023, at around 8 am, officers raided the office of the Reading Centre.',
    ),
  ).toEqual([['search', '2023-11-29', 'asserted']])
})
