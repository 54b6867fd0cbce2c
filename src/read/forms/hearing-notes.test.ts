import { expect, test } from 'vitest'
import { verdictsIn } from '../fixture.ts'

const told = (text: string) =>
  verdictsIn(text).map(({ kind, when = '-', target = [] }) =>
    [kind, when, target.join(', ')].join(' | '),
  )

/** Who is tried, by the lines over the notes; who sat or spoke for somebody is nobody accused. */
test.each<readonly [string, readonly string[]]>([
  [
    'Hearing note\nBefore: Judge Petra Lindal\nPresent: Ada Kern and Ole Dahl, defendants; Nour Bask for the defence\nFor the State: Ivo Tarn\n\nThe hearing opened on 12 January 2031.',
    ['trial | 2031-01-12 | Ada Kern, Ole Dahl'],
  ],
  [
    'Notes\n\nBefore: Judge Petra Lindal\n\nAccused: Ada Kern\n\nFor the State: Ivo Tarn\n\nThe trial opened on 12 January 2031.',
    ['trial | 2031-01-12 | Ada Kern'],
  ],
  [
    'Notes\n\nFor the State: Ivo Tarn\n\nFor the defence: Nour Bask\n\nThe accused was remanded on 12 January 2031.',
    ['detention | 2031-01-12 | accused'],
  ],
  ['Before: Judge Petra Lindal\n\nFor the State: Ivo Tarn', []],
  ['Before: a field. After: a town. Present: Ada Kern.', []],
])('%s', (text, records) => expect(told(text)).toEqual(records))

/** Since when somebody is held, without a verb. */
test.each<readonly [string, readonly string[]]>([
  [
    'Ada Kern (34), engineer – in custody since 29 November 2030, Lund prison',
    ['detention | 2030-11-29 | Ada Kern'],
  ],
  ['Ada Kern, in prison since March 2029, wrote a letter.', ['detention | 2029-03 | Ada Kern']],
  [
    'Ada Kern (in pre-trial detention since 4 January) wrote a letter.',
    ['detention | 2031-01-04 | Ada Kern'],
  ],
  [
    'Letters reached Ole Dahl, a nurse under house arrest since 4 January.',
    ['detention | 2031-01-04 | Ole Dahl'],
  ],
  [
    'Ada Kern: behind bars since 2029; Ole Dahl: on remand since 5 January.',
    ['detention | 2029 | Ada Kern', 'detention | 2031-01-05 | Ole Dahl'],
  ],
  ['Ada Kern has been in custody since 4 January.', ['detention | 2031-01-04 | Ada Kern']],
  ['Ada Kern has worked in prison since 2029.', []],
  ['The number in custody since 4 January is unknown.', []],
])('%s', (text, records) => expect(told(text)).toEqual(records))
