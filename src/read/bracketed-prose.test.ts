import { expect, test } from 'vitest'
import { verdictsIn } from './fixture.ts'

/** Kind, day, whom and how much of each record. */
const told = (text: string) =>
  verdictsIn(text).map(({ kind, when = '-', target = [], penalty = [] }) =>
    [kind, when, target.join(', '), ...penalty].join(' | '),
  )

/** What brackets tell of whoever stands before them. */
test.each<readonly [string, readonly string[]]>([
  [
    'Ana Lesko (arrested 3 January; sentenced 17 January to two years) is on the list.',
    ['detention | 2031-01-03 | Ana Lesko', 'conviction | 2031-01-17 | Ana Lesko | 2'],
  ],
  [
    'The list names Ana Lesko (detained on 3 January, released on 6 January) and Ivo Kern (arrested 9 January).',
    [
      'detention | 2031-01-03 | Ana Lesko',
      'release | 2031-01-06 | Ana Lesko',
      'detention | 2031-01-09 | Ivo Kern',
    ],
  ],
  [
    'Ana Lesko and Ivo Kern (both arrested on 3 January) were freed on 9 January.',
    ['detention | 2031-01-03 | Ana Lesko, Ivo Kern', 'release | 2031-01-09 | Ana Lesko, Ivo Kern'],
  ],
  [
    'The court heard Ana Lesko (who was arrested on 3 January) on Monday.',
    ['detention | 2031-01-03 | Ana Lesko'],
  ],
  ['The lawyer of Ivo Kern (killed on 3 May 2029) spoke.', ['death | 2029-05-03 | Ivo Kern']],
  ['Ivo Kern’s brother (killed in 2029) was a miner.', ['death | 2029 | Ivo Kern’s brother']],
  [
    'Relatives of Ivo Kern (abducted by gunmen on 3 January) spoke.',
    ['detention | 2031-01-03 | Ivo Kern'],
  ],
  [
    'The editors of Morning Star (raided on 3 January) and Radio Lund (blocked since 2029) spoke.',
    ['search | 2031-01-03 | Morning Star', 'restriction | 2029 | Radio Lund'],
  ],
  [
    'Reporter Ana Lesko (The Sun; arrested 3 January) and Ivo Kern (aged 34, jailed for three years in 2029) wrote a letter.',
    ['detention | 2031-01-03 | Ana Lesko', 'conviction | 2029 | Ivo Kern | 3'],
  ],
  [
    'Ana Lesko (charged with sedition on 3 January), Ivo Kern (since released)',
    ['charge | 2031-01-03 | Ana Lesko', 'release | - | Ivo Kern'],
  ],
  [
    'Held for a leaflet:¶- Ana Lesko (arrested 3 January; sentenced 17 January to two years)¶- Ivo Kern (detained 5 January)',
    [
      'detention | 2031-01-03 | Ana Lesko',
      'conviction | 2031-01-17 | Ana Lesko | 2',
      'detention | 2031-01-05 | Ivo Kern',
    ],
  ],
])('%s', (text, records) => expect(told(text)).toEqual(records))

test.each([
  'The poet Ana Lesko (born 1960, died 2011) wrote of rallies.',
  'Ana Lesko (pictured) spoke on Monday.',
  'Ana Lesko (not arrested) spoke.',
  'Ivo Kern (wanted in Lund) left.',
  'Under the Assemblies Act (as amended in 2019), rallies need a permit.',
  'Police said the suspects (arrested persons have the right to a lawyer) were informed.',
])('nothing is told in: %s', text => expect(told(text)).toEqual([]))
