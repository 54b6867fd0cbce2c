import { expect, test } from 'vitest'
import { read } from '../index.ts'

const targets = (text: string) =>
  read(text, { published: '2024-06-19' })
    .records.filter(({ kind }) => kind !== 'statement' && kind !== 'search')
    .toSorted((a, b) => a.quote.start - b.quote.start)
    .map(({ target, count }) => [
      (target ?? []).map(one => (typeof one === 'string' ? one : one.name)).join(', '),
      count ?? null,
    ])

/** Who the members of a group are, told in its own sentence or in the next. */
test.each<[string, readonly (readonly [string, number])[]]>([
  [
    'On 3 May the court sentenced three men, namely: Anton Rudy, Elman Daniev and Dan Omarov, to ten days in jail.',
    [['Anton Rudy, Elman Daniev, Dan Omarov', 3]],
  ],
  [
    'Police detained three activists, namely Anton Rudy, Nino Beria and Elman Daniev.',
    [['Anton Rudy, Nino Beria, Elman Daniev', 3]],
  ],
  [
    'Three people were detained near the square: Anton Rudy (34), Nino Beria (20) and Elman Daniev (all students).',
    [['Anton Rudy, Nino Beria, Elman Daniev', 3]],
  ],
  [
    'Two people were detained near the square. Their names are Anton Rudy and Nino Beria.',
    [['Anton Rudy, Nino Beria', 2]],
  ],
  [
    'Police arrested two students on Friday.\n\nThe arrested students have been identified as Anton Rudy, 34, and Nino Beria, 20.',
    [['Anton Rudy, Nino Beria', 2]],
  ],
  [
    'Police arrested 12 members of the group on Friday, including its leader Anton Rudy and his deputy Nino Beria.',
    [['12 members of the group, Anton Rudy, Nino Beria', 12]],
  ],
  [
    'The defendants, Anton Rudy, Nino Beria and Elman Daniev, were sentenced to three years in prison each.',
    [['Anton Rudy, Nino Beria, Elman Daniev', 3]],
  ],
  [
    'Anton Rudy was detained at the airport on Friday together with his brother Elman Rudy.',
    [['Anton Rudy, Elman Rudy', 2]],
  ],
  [
    'Anton Rudy was detained on Friday alongside activist Nino Beria.',
    [['Anton Rudy, Nino Beria', 2]],
  ],
  [
    'Police detained Anton Rudy and Nino Beria on Friday. The latter was released on Saturday.',
    [
      ['Anton Rudy, Nino Beria', 2],
      ['Nino Beria', 1],
    ],
  ],
  [
    'Police detained Nino Beria, 20, and Anton Rudy, 34, on Friday. The 20-year-old was released on Saturday.',
    [
      ['Nino Beria, Anton Rudy', 2],
      ['Nino Beria', 1],
    ],
  ],
])('%s', (text, told) => expect(targets(text)).toEqual(told))

/** Others than the group's members. */
test.each<[string, readonly (readonly [string, number])[]]>([
  [
    'Police detained four students on Friday. Their names are known to lawyer Ana Lesko.',
    [['four students', 4]],
  ],
  [
    'Police detained four students: Ana Lesko, who leads the union, saw it.',
    [['four students', 4]],
  ],
  ['They are supporters of Ana Lesko. Police detained six of them.', [['six of them', 6]]],
])('%s', (text, told) => expect(targets(text)).toEqual(told))
