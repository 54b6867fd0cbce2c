import type { MovableDay } from '../text/doc.ts'
import {
  AMBIGUOUS_MONTHS,
  CHAINED,
  DAY_TIMES,
  DEICTIC,
  MONTHS,
  MONTH_CUES,
  PARTS,
  SEASONS,
  SHORT_WEEKDAYS,
  VAGUE_DAYS,
  WEEKDAYS,
  YEAR_CUES,
} from '../rules/en/dates.ts'
import {
  AFTER_NAMED_WEEKDAY,
  BEFORE_NAMED_WEEKDAY,
  FIXED_DAYS,
  MOVABLE_DAYS,
} from '../rules/en/named-days.ts'
import { idValues, wordIds, wordSet, wordValues } from '../text/scan.ts'
import { compileLexicon, idOf } from '../text/words.ts'

export type Unit = 'day' | 'week' | 'month' | 'year'

export const W = wordIds(
  'the',
  'of',
  'and',
  'to',
  '-',
  ',',
  'between',
  'from',
  'since',
  'until',
  'till',
  'on',
  'in',
  'by',
  'before',
  'after',
  'during',
  'for',
  'last',
  'this',
  'next',
  'that',
  'later',
  'earlier',
  'ago',
  'previously',
  'afterwards',
  'half',
  'quarter',
  'first',
  'second',
  'third',
  'fourth',
  'early',
  'back',
  'other',
  'late',
  'mid',
  'a',
  'an',
  'past',
  'previous',
  'through',
  'weekend',
  'year',
  'onward',
  'onwards',
  'further',
  'notice',
  'around',
  'about',
  'then',
  'same',
  'or',
  'current',
  'months',
  'present',
  'now',
  'up',
  "'s",
  'coming',
  'as',
  'at',
  'with',
  'week',
  'beginning',
  'starting',
  'commencing',
  'ending',
  'eve',
  'day',
  'night',
  'morning',
  'evening',
  'following',
  'preceding',
  'over',
  'overnight',
  'into',
  'final',
  'month',
  'today',
  'yesterday',
  'prior',
  'century',
  'effective',
  'decade',
  'when',
  'while',
  'outside',
  'near',
  'where',
  'because',
  'who',
  'not',
  'no',
  'his',
  'turn',
  'midnight',
  'fortnight',
  'date',
  'time',
  "'",
  'least',
  'than',
  'period',
  'including',
  'instant',
  'inst',
  'inst.',
  'ultimo',
  'ult',
  'ult.',
  'anniversary',
  '&',
)

export const monthOf = wordValues(MONTHS.map(([number, name]) => [name, number]))
export const shortMonthOf = wordValues(
  MONTHS.flatMap(([number, , forms]) =>
    forms === '' ? [] : forms.split(' ').map((form): [string, number] => [form, number]),
  ),
)
const plainForms = (name: string, forms: string): string[] => [
  name,
  ...forms.split(' ').filter(form => form !== '' && !form.endsWith('.')),
]
/** "January-March", "Jan-Sep": two months in one word, first and last. */
export const monthPairs = idValues(
  MONTHS.flatMap(([first, name, forms]) =>
    MONTHS.filter(([last]) => last !== first).flatMap(([last, other, others]) =>
      plainForms(name, forms).flatMap(one =>
        plainForms(other, others).map(two => [idOf(`${one}-${two}`), [first, last]] as const),
      ),
    ),
  ),
)
export const parted = wordSet('early late mid last this next')
export const midMonthOf = wordValues(
  MONTHS.flatMap(([number, name, forms]): [string, number][] =>
    [name, ...forms.split(' ').filter(Boolean)].flatMap(form =>
      ['mid', 'early', 'late', 'end'].map((part): [string, number] => [`${part}-${form}`, number]),
    ),
  ),
)
export const weekdayOf = wordValues(
  WEEKDAYS.flatMap((forms, i) => forms.split(' ').map((form): [string, number] => [form, i + 1])),
)
export const seasonOf = wordValues(SEASONS)
export const ambiguous = wordSet(AMBIGUOUS_MONTHS)
export const monthCues = wordSet(MONTH_CUES)
export const yearCues = wordSet(YEAR_CUES)
export const dayTimes = wordSet(DAY_TIMES)
export const unitOf = idValues<{ unit: Unit; times: number }>(
  (
    [
      ['day', 'day', 1],
      ['days', 'day', 1],
      ['night', 'day', 1],
      ['nights', 'day', 1],
      ['week', 'week', 1],
      ['weeks', 'week', 1],
      ['fortnight', 'day', 14],
      ['month', 'month', 1],
      ['months', 'month', 1],
      ['year', 'year', 1],
      ['years', 'year', 1],
      ['decade', 'year', 10],
      ['decades', 'year', 10],
      ['century', 'year', 100],
      ['centuries', 'year', 100],
    ] as const
  ).map(([word, unit, times]) => [idOf(word), { unit, times }]),
)
export const shortUnits = wordSet('hour hours minute minutes second seconds')
export const deictic = compileLexicon(
  DEICTIC.map(([words, unit, offset]) => [words, { unit, offset }]),
)
export const chained = compileLexicon(
  CHAINED.map(([words, unit, offset]) => [
    words,
    { unit, offset, whole: unit === 'week' || unit === 'year' },
  ]),
)

export const vagueDays = compileLexicon(VAGUE_DAYS.map(words => [words, true]))

/** A day of the year with a name: always the same, or one that moves. */
export type NamedDay =
  { readonly month: number; readonly day: number } | { readonly rule: MovableDay }

const each = (names: string): string[] => names.split(',').map(name => name.trim())

export const namedDays = compileLexicon<NamedDay>([
  ...FIXED_DAYS.flatMap(([month, day, names]) =>
    each(names).map((name): [string, NamedDay] => [name, { month, day }]),
  ),
  ...MOVABLE_DAYS.flatMap(([rule, names]) =>
    each(names).map((name): [string, NamedDay] => [name, { rule }]),
  ),
])
export const parts = compileLexicon(PARTS.map(words => [words, true]))
export const shortWeekdayOf = wordValues(
  SHORT_WEEKDAYS.flatMap((forms, i) =>
    forms.split(' ').map((form): [string, number] => [form, i + 1]),
  ),
)
export const beforeNamed = wordSet(BEFORE_NAMED_WEEKDAY)
export const afterNamed = wordSet(AFTER_NAMED_WEEKDAY)
export const prepositions = wordSet(
  'on in at by since until till from between during before after for through throughout of around about as to',
)

/** Words that may open a date; digits may too. */
export const DATE_OPENERS: readonly number[] = [
  ...monthOf.keys(),
  ...shortMonthOf.keys(),
  ...midMonthOf.keys(),
  ...monthPairs.keys(),
  ...weekdayOf.keys(),
  ...seasonOf.keys(),
  ...[deictic, chained, parts, namedDays].flatMap(({ roots }) =>
    [...roots.keys()].filter(id => roots[id] !== 0),
  ),
  W.last,
  W.this,
  W.next,
  W.past,
  W.previous,
  W.coming,
  W.early,
  W.late,
  W.earlier,
  W.later,
  W.the,
  W.first,
  W.second,
  W.overnight,
  W.a,
  W.an,
  W.half,
  ...shortWeekdayOf.keys(),
  ...wordSet(
    "q1 q2 q3 q4 h1 h2 ' ’ first-quarter second-quarter third-quarter fourth-quarter first-half second-half calendar",
  ),
  W.week,
]
