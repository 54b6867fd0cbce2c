import { expect, test } from 'vitest'
import { readDates, readPhrase } from './index.ts'

/** Wednesday. */
const PUBLISHED = '2025-10-22'

test.each([
  ['last week Wednesday', '2025-10-15'],
  ['next week Friday', '2025-10-31'],
  ['the Friday before last', '2025-10-10'],
  ['the Monday after next', '2025-11-03'],
  ['three Sundays ago', '2025-10-05'],
  ['Monday week', '2025-11-03'],
  ['next Thursday, 30 October', '2025-10-30'],
  ['last Thursday, October 16', '2025-10-16'],
  ['Thursday, 30 October', '2025-10-30'],
  ['Wednesday, 30 October', '2024-10-30'],
  ['on the 3rd instant', '2025-10-03'],
  ['on 5 inst.', '2025-10-05'],
  ['on 30th ultimo', '2025-09-30'],
  ['on the 14th of the month', '2025-10-14'],
  ['Jan.-Sept. 2025', '2025-01/2025-09'],
  ['Jan-Sep 2025', '2025-01/2025-09'],
  ['up to and including 15 October', '../2025-10-15'],
  ['7-Oct', '2025-10-07'],
  ['the night of 12/13 June 2023', '2023-06-12/2023-06-13'],
  ['on the 5th and 6th of May', '2025-05-05/2025-05-06'],
  ['on Monday and Tuesday', '2025-10-20/2025-10-21'],
  ['Saturday and Sunday', '2025-10-18/2025-10-19'],
  ['from 10 p.m. on 7 October until 4 a.m. on 8 October', '2025-10-07/2025-10-08'],
  ['from 22:00 on 7 October to 04:00 on 8 October', '2025-10-07/2025-10-08'],
  ['between Christmas and New Year', '2024-12-25/2025-01-01'],
  ['in the closing days of 2024', '2024-12'],
  ['the first weeks of this year', '2025-01'],
  ['third-quarter 2023', '2023-07/2023-09'],
  ['week 32 of 2023', '2023-08-07/2023-08-13'],
  ['in calendar week 1, 2024', '2024-01-01/2024-01-07'],
  ['the early noughties', '2000/2009'],
  ['the twentieth century', '1901/2000'],
  ['exactly a year ago', '2024-10-22'],
  ['since at least 2019', '2019/..'],
  ['on Tuesday (14 Oct)', '2025-10-14'],
  ['his 2019 conviction', '2019'],
  ['a 2017 decree', '2017'],
  ['extended on 3 October to 3 December', '2025-10-03'],
  ['Orthodox Easter 2023', '2023-04-16'],
  ['May/June 2024', '2024-05/2024-06'],
  ['before the end of September', '../2025-09'],
  ['Lunar New Year 2024', '2024'],
  ['on Orthodox Good Friday', '2025-04-18'],
  ['15–17, 20 and 22 June 2024', '{2024-06-15..2024-06-17,2024-06-20,2024-06-22}'],
  ['15–17 and 20–22 June 2024', '{2024-06-15..2024-06-17,2024-06-20..2024-06-22}'],
  ['Mon–Wed', '2025-10-20/2025-10-22'],
  ['Thu.-Sat.', '2025-10-16/2025-10-18'],
  ['Wednesday last', '2025-10-15'],
  ['from 5 May until further notice', '2025-05-05/..'],
  ["in 2024's first quarter", '2024-01/2024-03'],
  ['2023’s last quarter', '2023-10/2023-12'],
])('%s is %s', (phrase, edtf) => {
  expect(readPhrase(phrase, { published: PUBLISHED })?.edtf).toBe(edtf)
})

test.each([
  'two in a row before last',
  'Sundays ago',
  'a 3-May-day week',
  'seat 7-Octavia',
  'each January',
  'version 2.1.2024',
  'call 701 203 2024',
  'case No. 2023-11',
  'since at least 2500 people',
  'his 2019 followers',
])('%s is no day', phrase => {
  expect(readPhrase(phrase, { published: PUBLISHED })?.edtf ?? null).toBe(null)
})

/** A lone day is of the month told before. */
test.each([
  [
    'From 14 to 20 August they blocked the road. Police came on the 21st with batons.',
    ['2025-08-14/2025-08-20', '2025-08-21'],
  ],
  [
    'The march of 30 June passed off quietly. Police came on the 3rd.',
    ['2025-06-30', '2025-07-03'],
  ],
  ['He was held on the 12th.', ['2025-10-12']],
  ['Fined on 24 March and 2 April 2023.', ['2023-03-24', '2023-04-02']],
  ['Fined on March 24, April 2 and May 5, 2023.', ['2023-03-24', '2023-04-02', '2023-05-05']],
  ['Fined on 28 December and 3 January 2024.', ['2023-12-28', '2024-01-03']],
  ['Fined on January 5, 7 and 9, 2025.', ['2025-01-05', '2025-01-07', '2025-01-09']],
  ['On January 5 and 9 people were fined.', ['2025-01-05']],
  ['Fined in 2019, 2020 and 2022.', ['2019', '2020', '2022']],
  ['Held on 3 May 2024. On the night of the 5th, freed.', ['2024-05-03', '2024-05-05']],
  ['Fined on Monday and Wednesday.', ['2025-10-20', '2025-10-22']],
])('%s', (text, when) => {
  expect(readDates(text, { published: PUBLISHED }).map(({ edtf }) => edtf)).toEqual(when)
})

test.each([
  ['2, 5 and 9 May', '{2025-05-02,2025-05-05,2025-05-09}'],
  ['May 2, 5 and 9, 2024', '{2024-05-02,2024-05-05,2024-05-09}'],
  ['on 3 December, 14 January and 20 February', '{2024-12-03,2025-01-14,2025-02-20}'],
  ['on February 3 and again on March 1', '{2025-02-03,2025-03-01}'],
  ['30 April and 1 May', '2025-04-30/2025-05-01'],
  ['5 or 6 May 2024', '[2024-05-05,2024-05-06]'],
  ['28 & 29 September 2024', '2024-09-28/2024-09-29'],
  ['28th sept 2024', '2024-09-28'],
  ['on Saturday or Sunday', '[2025-10-18,2025-10-19]'],
  ['Saturday 4 and Sunday 5 May 2024', '2024-05-04/2024-05-05'],
  ['January, March and June 2023', '{2023-01,2023-03,2023-06}'],
  ['2019, 2021 and 2023', '{2019,2021,2023}'],
  ['2015 or 2016', '[2015,2016]'],
  ['the 1970s and 80s', '1970/1989'],
  ['Jan-12-2023', '2023-01-12'],
  ['12th, March 2023', '2023-03-12'],
  ['March, 12th 2023', '2023-03-12'],
  ['2023 March 12', '2023-03-12'],
  ['the 3rd day of May, A.D. 2023', '2023-05-03'],
  ['the 4th/5th of March 2024', '2024-03-04/2024-03-05'],
  ['1-3/11/2022', '2022-11-01/2022-11-03'],
  ['2024-W19', '2024-05-06/2024-05-12'],
  ['2024-W19-3', '2024-05-08'],
  ['2024-Q3', '2024-07/2024-09'],
  ['3Q 2024', '2024-07/2024-09'],
  ['the third and fourth quarters of 2024', '2024-07/2024-12'],
  ['the fourth quarter', '2024-10/2024-12'],
  ['FY2023/24', '2023/2024'],
  ['FY 2023-24', '2023/2024'],
  ['Jan/Feb 2025', '2025-01/2025-02'],
  ['the 2023–24 winter', '2023-12/2024-02'],
  ['2018 to the present', '2018/2025-10-22'],
  ['from 9pm on 3 May to 6am on 4 May', '2025-05-03/2025-05-04'],
  ['48 hours ago', '2025-10-20'],
  ['three nights ago', '2025-10-19'],
  ['two and a half weeks ago', '2025-10-04~'],
  ['half a century ago', '1975'],
  ['Monday next', '2025-10-27'],
  ["last week's Monday", '2025-10-13'],
  ['in five days', '2025-10-27'],
  ['will be heard on 3 November', '2025-11-03'],
  ['scheduled for November 3', '2025-11-03'],
  ['adjourned to 3 November', '2025-11-03'],
  ['due in court on 3 January', '2026-01-03'],
  ['the night of 17 August into 18 August', '2025-08-17/2025-08-18'],
  ['mid-Dec. 2023', '2023-12'],
  ['the first two quarters of 2024', '2024-01/2024-06'],
  ['a hundred years ago', '1925'],
  ['a quarter of a century ago', '2000'],
  ['three Wednesdays ago', '2025-10-08'],
  ['on the fifteenth of this month', '2025-10-15'],
  ['2015 AD', '2015'],
])('%s is %s', (phrase, edtf) => {
  expect(readPhrase(phrase, { published: PUBLISHED })?.edtf).toBe(edtf)
})

test.each([
  'in 2014 E.C.',
  '15 Meskerem 2014',
  '2081/11/22 BS',
  '7 October Street',
  'the 6 April Movement',
  'in the fall from the balcony',
  'in the fall of the city',
  'page 2019',
  'PO Box 2010',
  'Mr. Friday',
  'Sunday school',
  '18 08 2024',
])('no date: %s', phrase =>
  expect(readPhrase(phrase, { published: PUBLISHED })?.edtf ?? null).toBeNull(),
)

test('a list of dates has the first and the last of its days', () => {
  const { first, last } = readPhrase('2, 5 and 9 May', { published: PUBLISHED }) ?? {}
  expect([first, last]).toEqual(['2025-05-02', '2025-05-09'])
})
