import { expect, test } from 'vitest'
import { headsEntry, isDateline, parsePageDate, runInDay } from './page-date.ts'

test.each([
  ['2024-08-08', '2024-08-08'],
  ['2024-08-08T23:30:00-05:00', '2024-08-08'],
  ['2024-08-08 23:30', '2024-08-08'],
  ['2024/8/8', '2024-08-08'],
  ['2024-08', '2024-08'],
  ['20240808', '2024-08-08'],
  ['20240808T101500Z', '2024-08-08'],
  ['Thu, 08 Aug 2024 10:15:00 GMT', '2024-08-08'],
  ['August 8, 2024', '2024-08-08'],
  ['Aug. 8, 2024 at 10:15 pm', '2024-08-08'],
  ['8th of August 2024', '2024-08-08'],
  ['Sept 3, 2024', '2024-09-03'],
  ['August 2024', '2024-08'],
  ['8 августа 2024 г., 19:47', '2024-08-08'],
  ['8 тамыз 2024', '2024-08-08'],
  ['3 mars 2023 à 18 h 20', '2023-03-03'],
  ['8 de agosto de 2024', '2024-08-08'],
  ['8. August 2024', '2024-08-08'],
  ['8 Ağustos 2024', '2024-08-08'],
  ['17 فبراير 2022', '2022-02-17'],
  ['١٧ فبراير ٢٠٢٢', '2022-02-17'],
  ['12.04.2021, 19:47', '2021-04-12'],
  ['25/12/2023', '2023-12-25'],
  ['12/25/2023', '2023-12-25'],
  ['05/05/2023', '2023-05-05'],
  ['2026年3月12日 星期四', '2026-03-12'],
  ['2026년 3월 12일', '2026-03-12'],
  ['۲۱ اسفند ۱۴۰۴', '2026-03-12'],
  ['پنجشنبه ۲۱ حوت ۱۴۰۴', '2026-03-12'],
  ['1403/12/30', '2025-03-20'],
  ['1 Farvardin 1403', '2024-03-20'],
  ['12 มีนาคม 2569', '2026-03-12'],
  ['12/3/2569', '2026-03-12'],
  ['2569-03-12T20:30:00+07:00', '2026-03-12'],
  ['১২ মার্চ ২০২৬', '2026-03-12'],
  ['12. března 2026', '2026-03-12'],
  ['12 listopada 2025', '2025-11-12'],
])('%s is %s', (text, day) => expect(parsePageDate(text)).toBe(day))

test.each([
  '',
  'today',
  '2 days ago',
  '2024-13-45',
  '31.02.2024',
  '08/09/2024',
  '10:15',
  'May I come in?',
  '1',
  '99999999',
  '0000-00-00',
  '1404/12/30',
  '23 رمضان 1447',
  'اسفند ۱۴۰۴',
])('no day: %s', text => expect(parsePageDate(text)).toBeUndefined())

test.each([
  ['September 28, 2019', true],
  ['Almaty, 8 August 2024', true],
  ['by | Mar 30, 2022 | Conflict, Experts | 0 comments', true],
  ['On 8 August 2024, police in Orvik detained the baker Pavel Horak.', false],
  ['She was fined on 9 August 2024.', false],
  ['Published on 9 August 2024.', true],
  ['8 августа 2024 г.', true],
  ['• Fined on 9 August 2024', false],
  ['The year 2024', false],
  ['Orvik, Tovaria', false],
])('%s as a dateline: %s', (line, is) => expect(isDateline(line)).toBe(is))

test.each([
  ['Orvik, 8 August 2024 (Orvik Wire) - Police detained two students.', '8 August 2024'],
  ['LESK CITY, Aug. 8, 2024 — Police detained two students.', 'Aug. 8, 2024'],
  ['Орвик, 8 августа 2024 – Полиция задержала двоих.', '8 августа 2024'],
  ['Orvik, August 2024 – Police detained two students.', undefined],
  ['On Monday, 8 August 2024, police detained two students.', undefined],
  ['Pavel Horak, born 8 August 1984 - Baker', undefined],
])('%s begins with the day %s', (words, day) => expect(runInDay(words)).toBe(day))

test('a day that heads an entry of a chronology is no day of publication', () => {
  const entries = ['2 June 2020', 'Workers stop work.', '3 June', '17 June 2020', 'May 2021']
  expect(headsEntry(entries, 0)).toBe(true)
  expect(headsEntry(['8 August 2024', 'Police detained two.', '3 May 2023', 'May 2022'], 0)).toBe(
    false,
  )
  expect(headsEntry(['Published 2 June 2020', ...entries], 0)).toBe(false)
  expect(headsEntry(['4 May 2020', 'Police came.', '9 May 2020', 'June 2020'], 3)).toBe(true)
})
