import { expect, test } from 'vitest'
import { readPhrase } from './index.ts'

test.each([
  'may',
  'they may march',
  'march',
  'the march',
  'a long march',
  'April Brown',
  'Theresa May',
  'June Okello was there',
  'August Wilson',
  'Black Friday',
  'Bloody Sunday',
  'the Good Friday Agreement',
  'the Sunday Times',
  'the Sun',
  'on Sun Street',
  'he sat down',
  'Sunday Adeyo was held',
  'on Mondays',
  'every Monday',
  'a share of 16/10',
  'the following day',
  'the next morning',
  'two days earlier',
  'three weeks on',
  'a week later',
  'the same day',
  'the following Tuesday',
  'on the eve of the election',
  'two days after the hearing',
  'several weeks ago',
  'days later',
  '30 February 2024',
  '2000 people',
  '45 August',
  'article 12.5.24.3',
  'spring water',
  'the fall of the government',
  'half past five',
  'for three weeks',
  'a 15-day term',
  'nothing at all',
  '',
])('no date: %s', phrase =>
  expect(readPhrase(phrase, { published: '2024-05-10' })?.edtf ?? null).toBeNull(),
)

test.each([
  ['two days after 5 March 2024', '2024-03-07', '2024-03-07'],
  ['in early May', '2024-05-01', '2024-05-31'],
  ['by the end of June', null, '2024-06-30'],
  ['since 2017', '2017-01-01', null],
  ['in the 2022/23 season', '2022-01-01', '2023-12-31'],
  ['last week', '2024-04-29', '2024-05-05'],
  ['the following day', null, null],
])('first and last day: %s', (phrase, first, last) => {
  const found = readPhrase(phrase, { published: '2024-05-10' })
  expect([found?.first ?? null, found?.last ?? null]).toEqual([first, last])
})

/** Phrases that a year's shift of publication shifts by a year: no weekday, no moving feast, no year of their own. */
const SHIFTING = [
  'in early May',
  '12 May',
  'March 3rd',
  'on the 12th',
  'last month',
  'this year',
  'last summer',
  'in the winter',
  "New Year's Eve",
  'on the eve of May Day',
  'two days after 5 March',
  'between 3 and 7 May',
  'from May to November',
  '28 December – 3 January',
  'yesterday',
  'ten days ago',
  'the first half of the year',
  'at the turn of the year',
  'since 3 April',
]
const later = (edtf: string) => edtf.replace(/\d{4}(?=-|\/|$)/g, year => String(Number(year) + 1))

test.each(SHIFTING)('a year later: %s', phrase => {
  for (const published of ['2021-01-20', '2021-05-20', '2022-09-15', '2025-11-30']) {
    const here = readPhrase(phrase, { published })?.edtf
    const there = readPhrase(phrase, { published: later(published) })?.edtf
    expect(here).not.toBeNull()
    expect(there).toBe(later(here ?? ''))
  }
})

test('a week later, weekdays are a week later', () => {
  for (const phrase of [
    'on Tuesday',
    'last Friday',
    'since Monday',
    'over the weekend',
    'last week',
  ]) {
    const here = readPhrase(phrase, { published: '2024-03-06' })?.edtf ?? ''
    const there = readPhrase(phrase, { published: '2024-03-13' })?.edtf ?? ''
    const shift = here.replace(/\d{4}-\d{2}-\d{2}/g, day =>
      new Date(Date.parse(day) + 7 * 86_400_000).toISOString().slice(0, 10),
    )
    expect(there).toBe(shift)
  }
})
