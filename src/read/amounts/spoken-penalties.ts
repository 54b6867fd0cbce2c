import type { Penalty } from '../../codebook/index.ts'
import { GIVEN, HANDED, PUNISHED, SENTENCED } from './penalty-words.ts'

/** A penalty told by words alone: the first word, the second (or any), and words one of which must stand before. */
type Spoken = {
  readonly second: string | null
  readonly type: Penalty['type']
  readonly after: ReadonlySet<string> | null
}

const spoken = (second: string | null, type: Penalty['type'], after: Spoken['after'] = null) => ({
  second,
  type,
  after,
})

/** What is done with terms for life: "handed two men life sentences", "upheld the life terms of three". */
const GETTING: ReadonlySet<string> = new Set([
  ...SENTENCED,
  ...HANDED,
  ...'hand hands handing gives giving imposed imposing upheld upholding confirmed overturned quashed'.split(
    ' ',
  ),
])

/** Penalties by the first word that tells them. */
export const SPOKEN: ReadonlyMap<string, readonly Spoken[]> = new Map([
  [
    'life',
    [
      spoken('imprisonment', 'life'),
      spoken('in', 'life'),
      spoken('sentence', 'life'),
      spoken('term', 'life'),
      spoken('sentences', 'life', GETTING),
      spoken('terms', 'life', GETTING),
      spoken('without', 'life', SENTENCED),
      spoken('behind', 'life', SENTENCED),
      spoken('on', 'life', SENTENCED),
      spoken(null, 'life', SENTENCED),
    ],
  ],
  [
    'whole-life',
    ['term', 'order', 'sentence', 'tariff'].map(word => spoken(word, 'life', GETTING)),
  ],
  [
    'prison',
    ['sentence', 'sentences', 'term', 'terms', 'time'].map(word => spoken(word, 'prison', HANDED)),
  ],
  [
    'custodial',
    ['sentence', 'sentences', 'term', 'terms'].map(word => spoken(word, 'prison', HANDED)),
  ],
  [
    'non-custodial',
    ['sentence', 'sentences', 'term', 'terms'].map(word => spoken(word, 'restriction', HANDED)),
  ],
  ['probation', [spoken(null, 'restriction', HANDED)]],
  ['home', ['detention', 'confinement'].map(word => spoken(word, 'restriction', HANDED))],
  [
    'jail',
    ['sentence', 'sentences', 'term', 'terms', 'time'].map(word => spoken(word, 'prison', HANDED)),
  ],
  [
    'suspended',
    ['sentence', 'sentences', 'term', 'terms'].map(word => spoken(word, 'restriction', HANDED)),
  ],
  ['death', [spoken('sentence', 'death'), spoken('penalty', 'death')]],
  ['to', [spoken('death', 'death', SENTENCED), spoken('detention', 'detention', SENTENCED)]],
  ['capital', [spoken('punishment', 'death', SENTENCED)]],
  ['public', [spoken('works', 'labour', SENTENCED)]],
  ['compulsory', [spoken('labour', 'labour'), spoken('labor', 'labour')]],
  ['corrective', [spoken('labour', 'labour'), spoken('labor', 'labour')]],
  ['correctional', [spoken('labour', 'labour'), spoken('labor', 'labour')]],
  ['community', [spoken('service', 'labour'), spoken('work', 'labour')]],
  ['forced', [spoken('labour', 'labour')]],
  ['hard', [spoken('labour', 'labour')]],
  ['unpaid', [spoken('work', 'labour')]],
  ['conditional', [spoken('discharge', 'warning'), spoken('discharges', 'warning')]],
  ['absolute', [spoken('discharge', 'warning'), spoken('discharges', 'warning')]],
  [
    'short-term',
    [spoken('detention', 'detention', SENTENCED), spoken('arrest', 'detention', SENTENCED)],
  ],
  [
    'administrative',
    [spoken('detention', 'detention', SENTENCED), spoken('arrest', 'detention', SENTENCED)],
  ],
  ['banned', [spoken('from', 'ban', PUNISHED)]],
  ['barred', [spoken('from', 'ban', PUNISHED)]],
  ['disqualified', [spoken('from', 'ban', PUNISHED)]],
  ['warning', [spoken(null, 'warning', GIVEN)]],
  ['warnings', [spoken(null, 'warning', GIVEN)]],
  ['caution', [spoken(null, 'warning', GIVEN)]],
  ['cautions', [spoken(null, 'warning', GIVEN)]],
  ['reprimand', [spoken(null, 'warning', GIVEN)]],
  ['reprimands', [spoken(null, 'warning', GIVEN)]],
])
