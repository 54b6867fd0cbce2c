import { expect, test } from 'vitest'
import { readDocument } from '../index.ts'

const targets = (text: string) =>
  readDocument({ name: 'x', text, published: '2024-06-19' }).records.flatMap(({ kind, target }) =>
    (target ?? []).map(party => [kind, typeof party === 'string' ? party : party.name]),
  )

test.each([
  ['“They beat me on the legs,” Rosa Lind said.', [['violence', 'Rosa Lind']]],
  ['“I was beaten by four men in uniform,” said Rosa Lind.', [['violence', 'Rosa Lind']]],
  [
    '“They hit me on the back,” said Rosa Lind, who has three fingers in plaster.',
    [['violence', 'Rosa Lind']],
  ],
  [
    'What they told us\n\nRosa Lind, fitter, 34\n\nMy house was searched on 11 January 2024.',
    [['search', 'Rosa Lind']],
  ],
])('%s', (text, expected) => {
  expect(targets(text)).toEqual(expected)
})

test('nobody is guessed where no line names who writes', () => {
  expect(targets('Notes from the valley\n\nI was beaten on 4 May 2024.')).toEqual([])
})
