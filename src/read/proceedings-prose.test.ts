import { expect, test } from 'vitest'
import { readDocument } from './index.ts'

/** What a note of May 2024 tells, a line a record: kind, day, whom and the penalty. */
const told = (text: string): string[] =>
  readDocument({
    name: 'note',
    text: text.replaceAll('¶', '\n\n'),
    published: '2024-05-01',
    language: 'en',
  }).records.map(({ kind, when, target, penalty, modality }) => {
    const whom = (target ?? []).map(one => (typeof one === 'string' ? one : one.name)).join(', ')
    const what = (penalty ?? [])
      .map(({ type, amount, unit }) =>
        [type, typeof amount === 'object' ? amount.join('-') : amount, unit].join(' ').trim(),
      )
      .join(' + ')
    const how = modality && modality !== 'asserted' ? ` (${modality})` : ''
    return `${kind}${how} ${when ?? '–'} ${whom || 'nobody'}${what && `: ${what}`}`
  })

/** Several who got different penalties, the verb said once. */
test.each<readonly [string, readonly string[]]>([
  [
    'The court gave Ana Lesko three years in a penal colony, Boris Orlin two and a half, and Mira Vint a suspended term.',
    [
      'conviction – Ana Lesko: prison 3 years',
      'conviction – Boris Orlin: prison 2.5 years',
      'conviction – Mira Vint: restriction',
    ],
  ],
  [
    'Ana Lesko was sentenced to three years, Boris Orlin to two and Mira Vint to a suspended term of one year.',
    [
      'conviction – Ana Lesko: prison 3 years',
      'conviction – Boris Orlin: prison 2 years',
      'conviction – Mira Vint: restriction 1 years',
    ],
  ],
  [
    'Three nurses were sentenced on Tuesday: Ana Lesko to ten years, Boris Orlin to seven and Mira Vint to five.',
    [
      'conviction 2024-04-30 Ana Lesko: prison 10 years',
      'conviction 2024-04-30 Boris Orlin: prison 7 years',
      'conviction 2024-04-30 Mira Vint: prison 5 years',
    ],
  ],
  [
    'Ana Lesko was jailed for ten years, two accomplices for seven each, and four others to terms of one to three years.',
    [
      'conviction – Ana Lesko: prison 10 years',
      'conviction – two accomplices: prison 7 years',
      'conviction – four others: prison 1-3 years',
    ],
  ],
  [
    'A court sentenced a man to six months in jail for a post and fined a woman 1,000 euros for sharing it.',
    ['conviction – a man: prison 6 months', 'conviction – a woman: fine 1000 EUR'],
  ],
  [
    'The tribunal sentenced Ana Lesko to one year, six months of it suspended, and a fine of 500 euros.',
    ['conviction – Ana Lesko: prison 1 years + fine 500 EUR'],
  ],
  [
    'Ana Lesko was sentenced to six years in prison, and two colleagues left for the border.',
    ['conviction – Ana Lesko: prison 6 years'],
  ],
])('%s', (text, expected) => expect(told(text)).toEqual(expected))

/** How a trial ended, what a docket says, and the day of a decision. */
test.each<readonly [string, readonly string[]]>([
  [
    'The trial of the poet Ana Lesko before the court of Lund ended on Thursday with a fine of 300 euros.',
    ['trial 2024-04-25 Ana Lesko', 'conviction 2024-04-25 Ana Lesko: fine 300 EUR'],
  ],
  ['Ana Lesko’s trial ended with her acquittal.', ['trial – Ana Lesko', 'acquittal – Ana Lesko']],
  [
    'The case against Ana Lesko ended with a fine of 200 euros.',
    ['conviction – Ana Lesko: fine 200 EUR'],
  ],
  ['The trial of Ana Lesko ended in uproar on 3 March.', ['trial 2024-03-03 Ana Lesko']],
  [
    'Ana Lesko was tried on 4 March. Verdict: a fine of 200 euros.',
    ['trial 2024-03-04 Ana Lesko', 'conviction – Ana Lesko: fine 200 EUR'],
  ],
  [
    'Case 77/2023: trade unionist Boris Orlin, fined 400 euros on 6 November 2023 for slander.',
    ['conviction 2023-11-06 Boris Orlin: fine 400 EUR'],
  ],
  ['The mayor, a former judge, fined 300 drivers.', ['conviction – 300 drivers: fine']],
  [
    'Ana Lesko was put on the federal wanted list in June 2023 and arrested in absentia on 2 July that year.',
    ['charge 2023-06 Ana Lesko', 'charge 2023-07-02 Ana Lesko'],
  ],
  [
    'The weekly was ordered to pay 40,000 dollars in damages to a senator, a Lund court ruled on 11 March.',
    ['lawsuit 2024-03-11 weekly'],
  ],
  [
    'Ana Lesko was sentenced to two years in prison, the court announced on 11 March.',
    ['conviction 2024-03-11 Ana Lesko: prison 2 years'],
  ],
  [
    'A court acquitted the cartoonist Ana Lesko of insulting religion on Sunday.',
    ['acquittal 2024-04-28 Ana Lesko'],
  ],
  [
    'Prosecutors charged Ana Lesko, head of the Open Door, with smuggling on 21 November 2023.',
    ['charge 2023-11-21 Ana Lesko'],
  ],
  ['Ana Lesko was charged with obstructing a road on 3 March.', ['charge – Ana Lesko']],
])('%s', (text, expected) => expect(told(text)).toEqual(expected))
