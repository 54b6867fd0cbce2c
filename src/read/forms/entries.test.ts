import { expect, test } from 'vitest'
import { readDocument } from '../reader.ts'

const told = (text: string) =>
  readDocument({ name: 'text.txt', text, published: '2024-05-15' }).records.map(
    ({ kind, when, modality, quote }) => `${kind} ${when ?? '-'} ${modality}: ${quote.exact}`,
  )

test.each([
  [
    'Verdict. Ana Lesko: five years in prison. Boris Orlin: a fine of 300 euros.',
    [
      'conviction - asserted: Ana Lesko: five years in prison',
      'conviction - asserted: Boris Orlin: a fine of 300 euros',
    ],
  ],
  ['Next session: 19 May.', ['trial 2024-05-19 planned: Next session']],
  [
    'Next hearing on 7 July at 10 a.m.',
    ['trial 2024-07-07 planned: Next hearing on 7 July at 10 a.m.'],
  ],
  // A speaker and what she says.
  ['Ana Lesko: five years ago nobody would have come.', []],
])('%s', (text, expected) => expect(told(text)).toEqual(expected))
