import { expect, test } from 'vitest'
import { readDocument } from '../index.ts'

const read = (text: string) =>
  readDocument({ name: 'note', text, published: '2024-06-19', language: 'en' }).records.map(
    ({ kind, when, target }) => [
      kind,
      when,
      target?.map(one => (typeof one === 'string' ? one : one.name)),
    ],
  )

test('what was done to whom an entry names goes without a subject', () => {
  expect(
    read(
      'Igor Petkov, cartoonist. Detained 22 February at the Hrast crossing, remanded for 30 days, transferred to house arrest on 10 March. Fined 500 euros on 5 May.',
    ),
  ).toEqual([
    ['detention', '2024-02-22', ['Igor Petkov']],
    ['detention', '2024-03-10', ['Igor Petkov']],
    ['conviction', '2024-05-05', ['Igor Petkov']],
  ])
})

test.each([['Telegram has been inaccessible since 4 May 2024.', 'restriction', '2024-05-04']])(
  'a state told by nothing but a form of “be” is read: %s',
  (text, kind, when) => {
    expect(read(text)).toEqual([[kind, when, ['Telegram']]])
  },
)

test('where somebody stands before a verb of their own the participle is theirs', () => {
  expect(
    read('Igor Petkov came. Detained on 22 February, Ana Lesko was fined 500 euros on 5 May.'),
  ).toEqual([
    ['detention', '2024-02-22', ['Ana Lesko']],
    ['conviction', '2024-05-05', ['Ana Lesko']],
  ])
})
