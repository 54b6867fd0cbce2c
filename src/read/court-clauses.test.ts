import { expect, test } from 'vitest'
import { readDocument } from './index.ts'

function told(text: string) {
  const { records } = readDocument({ name: 'note', text, published: '2024-06-19', language: 'en' })
  return records.map(({ kind, target }) => [
    kind,
    (target ?? []).map(one => (typeof one === 'string' ? one : one.name)),
  ])
}

test.each([
  [
    'Rosa Lind was arrested and her passport confiscated.',
    [
      ['detention', ['Rosa Lind']],
      ['restriction', ['Rosa Lind']],
    ],
  ],
  [
    'The trio of Mara Denk, Asan Orlin and Rosa Lind were arrested on Monday.',
    [['detention', ['Mara Denk', 'Asan Orlin', 'Rosa Lind']]],
  ],
  [
    'The five – nurses Mara Denk and Asan Orlin, Lena Morozko, Musa Kintu and driver Pavel Bekov – walked out of the jail on Monday.',
    [['release', ['Mara Denk', 'Asan Orlin', 'Lena Morozko', 'Musa Kintu', 'Pavel Bekov']]],
  ],
  [
    'The court acquitted three leaders from Lesk who had been in prison for 19 months.',
    [
      ['acquittal', ['three leaders from Lesk']],
      ['detention', ['three leaders from Lesk']],
    ],
  ],
  ['Rosa Lind will remain in custody until 3 July.', [['detention', ['Rosa Lind']]]],
  ['Rosa Lind is suspected under Article 272 of organising riots.', [['charge', ['Rosa Lind']]]],
  [
    'A judge charged the editor Rosa Lind, founder of the daily Ruta, and sent her to preventive prison.',
    [
      ['charge', ['Rosa Lind']],
      ['detention', ['Rosa Lind']],
    ],
  ],
])('what courts did, in one clause after another: %s', (text, expected) => {
  expect(told(text)).toEqual(expected)
})

test('a lawyer’s word makes what was done alleged', () => {
  const { records } = readDocument({
    name: 'note',
    text: 'Rosa Lind was beaten, according to her lawyer.',
    published: null,
  })
  expect(records.map(({ modality }) => modality)).toEqual(['alleged'])
})

test('what somebody is accused of, or spared, is no detention', () => {
  expect(told('The court granted protection from arrest to two editors.')).toEqual([])
  expect(told('Rosa Lind was accused of the detention of workers.')).toEqual([
    ['charge', ['Rosa Lind']],
  ])
})

test.each([
  'Under the law, people who take part in unauthorised rallies are fined 300 euros.',
  'The amendments set a fine of 5,000 euros for organisers.',
  'Rosa Lind was deprived of her medicine for six days.',
])('what a law provides for, or somebody goes without, is no conviction: %s', text => {
  expect(told(text).filter(([kind]) => kind === 'conviction')).toEqual([])
})

test.each([
  [
    'Police detained Rosa Lind and let her go three hours later.',
    [
      ['detention', ['Rosa Lind']],
      ['release', ['Rosa Lind']],
    ],
  ],
  ['Rosa Lind must report to police every Monday.', [['restriction', ['Rosa Lind']]]],
  [
    'The Supreme Court recognised the "Free Board" chess federation as extremist.',
    [['restriction', ['Free Board']]],
  ],
  [
    'A Federal High Court sitting in Lesk quashed the conviction of Rosa Lind.',
    [['appeal', ['Rosa Lind']]],
  ],
  ['An appeal filed by Rosa Lind will be heard on 8 October.', [['trial', ['Rosa Lind']]]],
])('who and what, in between: %s', (text, expected) => {
  expect(told(text)).toEqual(expected)
})

test.each([
  [
    'The group condemned the decision of the ministry to close Radio Ruta.',
    [
      ['statement', []],
      ['restriction', ['Radio Ruta']],
    ],
  ],
  [
    'The union denounced the decision of the Court of Appeal, issued on 16 May, to increase the prison term of Rosa Lind to five years.',
    [
      ['statement', []],
      ['appeal', ['Rosa Lind']],
    ],
  ],
  ['The union announced its decision to march on 3 July.', []],
  [
    'A judge ruled that Rosa Lind, a nurse, should remain in pre-trial detention.',
    [['detention', ['Rosa Lind']]],
  ],
  ['Rosa Lind will spend another two weeks in police custody.', [['detention', ['Rosa Lind']]]],
  [
    'A court sentenced a prominent activist and lawyer to four years in prison.',
    [['conviction', ['a prominent activist and lawyer']]],
  ],
  ['The Court of Appeal dismissed the complaint of Rosa Lind.', [['appeal', ['Rosa Lind']]]],
  [
    'An appeal court is scheduled on 8 October to hear the case of Rosa Lind.',
    [['trial', ['Rosa Lind']]],
  ],
  ['Our observers attended 43 hearings.', []],
])('decisions, and what was decided: %s', (text, expected) => {
  expect(told(text)).toEqual(expected)
})
