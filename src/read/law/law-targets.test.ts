import { expect, test } from 'vitest'
import { readDocument } from '../reader.ts'

const nameOf = (one: unknown): string => (typeof one === 'string' ? one : '-')

const laws = (text: string) =>
  readDocument({ name: 'text.txt', text, published: '2024-06-20' }).records.flatMap(record =>
    record.kind === 'law'
      ? [`${nameOf(record.target?.[0])} | ${String(record['step'])} | ${record.when ?? '-'}`]
      : [],
  )

/** A text, and its laws with their steps and dates. */
test.each([
  [
    'A draft law on the openness of foreign support was submitted to parliament on 28 April.',
    ['A draft law on the openness of foreign support | proposed | 2024-04-28'],
  ],
  [
    'Parliament passed the Open Content (Amendment) Bill on 30 May by 214 votes to 31.',
    ['Open Content (Amendment) Bill | adopted | 2024-05-30'],
  ],
  [
    'Ministers proposed a draft law on unions in May. The committee began examining it on 3 June. Ten deputies rejected the draft on 10 June.',
    [
      'a draft law on unions | proposed | 2024-05',
      'a draft law on unions | debated | 2024-06-03',
      'a draft law on unions | rejected | 2024-06-10',
    ],
  ],
  [
    'The senate adopted a bill banning foreign funding of media on 3 May.',
    ['a bill banning foreign funding of media | adopted | 2024-05-03'],
  ],
  // What is no law is not made one by a pronoun.
  ['A court opened a case against two guards but dropped it in May.', []],
  ['A union lodged a complaint; the council threw it out three weeks later.', []],
])('%s', (text, expected) => {
  expect(laws(text)).toEqual(expected)
})
