import { expect, test } from 'vitest'
import { isDateline, parsePageDate } from './page-date.ts'

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
