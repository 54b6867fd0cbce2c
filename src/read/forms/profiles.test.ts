import { expect, test } from 'vitest'
import type { Block } from '../../codebook/index.ts'
import { readDocument, type Readable } from '../reader.ts'

const told = (document: Pick<Readable, 'text' | 'blocks'>) =>
  readDocument({ name: 'sheet', published: '2023-06-15', ...document }).records.map(
    ({ kind, when, target, where, actor, penalty, provision, offence }) => ({
      kind,
      when,
      target,
      ...(where && { where }),
      ...(actor && { actor }),
      ...(penalty && { penalty }),
      ...(provision && { provision }),
      ...(offence && { offence }),
    }),
  )

const SHEETS = `Political prisoners

Name: Ada Morn
Born: 3 March 1988
Date of arrest: 3 May 2021
Place of arrest: Oslo
Charges: Article 342 of the Criminal Code (organising actions that disturb public order)
Date of verdict: 5 June 2022
Court: Lesk District Court
Sentence: three years in prison
Status: in custody

Name: Ivo Kern
Arrested: 9 August 2021
Charge(s): spreading false information
Sentence: 2 years and 6 months
Sentenced on: 1 March 2022
Released: 4 April 2023

Name: Olga Brim
Detained since: 2 June 2023
Sentence: pending
Charge: sedition
`

test('case sheets tell each step of a case, each sheet of its own person', () =>
  expect(told({ text: SHEETS })).toEqual([
    { kind: 'detention', when: '2021-05-03', target: ['Ada Morn'], where: ['Oslo'] },
    {
      kind: 'charge',
      when: null,
      target: ['Ada Morn'],
      provision: 'Article 342 of the Criminal Code',
      offence: 'organising actions that disturb public order',
    },
    {
      kind: 'conviction',
      when: '2022-06-05',
      target: ['Ada Morn'],
      actor: ['Lesk District Court'],
      penalty: [{ type: 'prison', amount: 3, unit: 'years' }],
    },
    { kind: 'detention', when: '2021-08-09', target: ['Ivo Kern'] },
    {
      kind: 'charge',
      when: null,
      target: ['Ivo Kern'],
      offence: 'spreading false information',
    },
    {
      kind: 'conviction',
      when: '2022-03-01',
      target: ['Ivo Kern'],
      penalty: [{ type: 'prison', amount: 2.5, unit: 'years' }],
    },
    { kind: 'release', when: '2023-04-04', target: ['Ivo Kern'] },
    { kind: 'detention', when: '2023-06-02', target: ['Olga Brim'] },
    { kind: 'charge', when: null, target: ['Olga Brim'], offence: 'sedition' },
  ]))

test('the rows of a table with a label and a value are a sheet; its title may say of whom', () => {
  const title = 'Ada Morn'
  const rows = [
    ['Occupation', 'teacher'],
    ['Date of arrest', '3 May 2021'],
    ['Sentence', '15 days of arrest'],
  ]
  let text = `${title}\n\n`
  const blocks: Block[] = [{ kind: 'title', start: 0, end: title.length }]
  for (const row of rows) {
    for (const [i, cell] of row.entries()) {
      blocks.push({ kind: 'cell', start: text.length, end: text.length + cell.length })
      text += cell + (i === 0 ? '\t' : '\n')
    }
  }
  expect(told({ text, blocks })).toEqual([
    { kind: 'detention', when: '2021-05-03', target: ['Ada Morn'] },
    {
      kind: 'conviction',
      when: null,
      target: ['Ada Morn'],
      penalty: [{ type: 'detention', amount: 15, unit: 'days' }],
    },
  ])
})

test.each([
  'Contact\n\nName: Ada Morn\nPhone: 555 0101\nDate: 3 May 2021',
  'Note\n\nName: Ada Morn\nArrested: no\nSentence: none',
])('what is no case sheet gives nothing: %j', text => expect(told({ text })).toEqual([]))

/** Fields behind a name, in a paragraph that may tell more. */
test.each<readonly [string, readonly string[]]>([
  [
    'Ada Morn, teacher. Arrested: 3 May 2021. Sentence: three years (12 May 2022).',
    ['detention | 2021-05-03', 'conviction | 2022-05-12 | 3'],
  ],
  [
    'Ada Morn. Charge: sedition. Sentence: three years’ imprisonment (12 May 2022). Appeal: pending.',
    ['charge | ', 'conviction | 2022-05-12 | 3'],
  ],
  [
    'Ada Morn (34), a nurse. Detained: 3 May 2021. Sentence: two years in prison. Released: 4 June 2023. She was beaten in custody.',
    ['torture | ', 'detention | 2021-05-03', 'conviction |  | 2', 'release | 2023-06-04'],
  ],
  ['Ada Morn wrote a book. Price: 12 euros. Charge: none for delivery.', []],
])('an entry in one paragraph: %s', (text, records) =>
  expect(
    told({ text }).map(({ kind, when, penalty = [] }) =>
      [kind, when ?? '', ...penalty.map(({ amount }) => amount)].join(' | '),
    ),
  ).toEqual(records),
)
