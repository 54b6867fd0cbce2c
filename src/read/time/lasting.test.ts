import { expect, test } from 'vitest'
import { read } from '../index.ts'

const told = (text: string) =>
  read(text, { published: '2024-06-19' })
    .records.filter(({ kind }) => kind === 'assembly' || kind === 'restriction')
    .map(({ when }) => when ?? null)

test.each([
  ['Teachers ended their strike on 14 April.', '../2024-04-14'],
  ['The strike that began on 2 April ended on 14 April.', '2024-04-02/2024-04-14'],
  ['The sit-in, which started on 3 May, ended on 9 May.', '2024-05-03/2024-05-09'],
  ['The union has called a three-day strike starting on 25 June.', '2024-06-25/2024-06-27'],
  ['Students have announced a strike from Friday.', '2024-06-21/..'],
  ['Mobile internet was cut on Monday and restored on Wednesday.', '2024-06-17/2024-06-19'],
  ['Facebook was blocked on 3 June and unblocked on 5 June.', '2024-06-03/2024-06-05'],
  [
    'Mobile internet services, suspended from 8pm on Sunday, will remain so till Tuesday noon.',
    '2024-06-16/2024-06-25',
  ],
])('%s lasted %s', (text, when) => expect(told(text)).toEqual([when]))

test.each([
  ['The rally ended at 5 p.m. on Saturday.', '2024-06-15'],
  ['The regulator suspended Radio Lind on 3 May until further notice.', '2024-05-03'],
  ['Thousands marched from Lesk to Orvan on 3 May.', '2024-05-03'],
  ['Education unions called teachers out for a week from 3 June.', '2024-06-03'],
])('%s was on %s', (text, when) => expect(told(text)).toEqual([when]))
