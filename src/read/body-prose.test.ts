import { expect, test } from 'vitest'
import { readDocument } from './index.ts'

const nameOf = (one: string | { readonly name: string }) =>
  typeof one === 'string' ? one : one.name

/** What a text of February 2031 tells: kind, what was decided, day, whom. */
const told = (text: string) =>
  readDocument({
    name: 'note',
    text: text.replaceAll('¶', '\n\n'),
    published: '2031-02-05',
    language: 'en',
  }).records.map(({ kind, modality, means, decision, outcome, step, when, target }) =>
    [
      modality === 'asserted' ? kind : `${kind} ${modality}`,
      means ?? decision ?? outcome ?? step,
      when,
      target?.map(nameOf).join(', '),
    ]
      .filter(Boolean)
      .join(' | '),
  )

test.each([
  [
    'Ana Dorel, while visiting her family in Lund, was summoned by the police.',
    ['summons | Ana Dorel'],
  ],
  ['Ana Dorel, when leaving her home, was detained.', ['detention | Ana Dorel']],
  [
    'In January Kern signed into law a bill on rallies.',
    ['law | signed | 2031-01 | a bill on rallies'],
  ],
  [
    'The court refused to register Alliance 27 on 4 January.',
    ['registration | refused | 2031-01-04 | Alliance 27'],
  ],
  ['Movement 14 was dissolved.', ['restriction | closure | Movement 14']],
  ['Channel 9 was taken off the air.', ['restriction | closure | Channel 9']],
  ['Officers sealed the office of Free Valley.', ['restriction | closure | Free Valley']],
  [
    'The court ordered the closure of the Kern Party and the Hope Party.',
    ['restriction | closure | Kern Party, Hope Party'],
  ],
  [
    'A court dissolved Kern Union and Hope Union.',
    ['restriction | closure | Kern Union, Hope Union'],
  ],
  ['The High Court stayed the deregistration of 44 NGOs.', ['lawsuit | granted | 44 NGOs']],
  [
    'The judge affirmed the deregistration of the Kern Party.',
    ['lawsuit | dismissed | Kern Party'],
  ],
  ['The Constitutional Court struck down section 24 of the code.', ['lawsuit | granted']],
  ['The Supreme Court suspended the law.', ['law | shelved | law']],
  ['Ballot stuffing was reported at 12 polling stations.', ['vote']],
  [
    'The authority also declared its suspension of Lind FM’s licence.',
    ['restriction | closure | Lind FM'],
  ],
  [
    'The commission refused to allow the weekly Dorn Tribune to reopen.',
    ['restriction | closure | Dorn Tribune'],
  ],
])('%s', (text, expected) => expect(told(text)).toEqual(expected))
