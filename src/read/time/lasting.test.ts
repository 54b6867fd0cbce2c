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
  ['Education unions called teachers out for a week from 3 June.', '2024-06-03/2024-06-09'],
  ['Miners ended a five-day sit-in on 14 May.', '2024-05-10/2024-05-14'],
  ['A 48-hour strike by bus drivers began on 23 May.', '2024-05-23/2024-05-24'],
  ['Teachers returned to work on Monday after a six-day strike.', '2024-06-11/2024-06-16'],
  [
    'Ana Lesko began a hunger strike on 2 May and suspended it after 19 days.',
    '2024-05-02/2024-05-21',
  ],
  ['The protest camp set up on 3 May was cleared by police on 9 May.', '2024-05-03/2024-05-09'],
  [
    'A tent camp that tenants had kept up since March was cleared by bailiffs on 18 May.',
    '2024-03/2024-05-18',
  ],
  ['Workers who had been on strike since 12 May went back on Friday.', '2024-05-12/2024-06-14'],
  ['Workers downed tools on 5 May, and the stoppage has continued ever since.', '2024-05-05/..'],
  [
    'Radio Lind, whose signal was cut on Sunday, was back on the air late on Tuesday.',
    '2024-06-16/2024-06-18',
  ],
])('%s lasted %s', (text, when) => expect(told(text)).toEqual([when]))

test.each([
  ['The rally ended at 5 p.m. on Saturday.', '2024-06-15'],
  ['The regulator suspended Radio Lind on 3 May until further notice.', '2024-05-03'],
  ['Thousands marched from Lesk to Orvan on 3 May.', '2024-05-03'],
])('%s was on %s', (text, when) => expect(told(text)).toEqual([when]))

test.each([
  [
    'Dockers went on strike on 4 May. The strike ended on 14 May after talks.',
    '2024-05-04/2024-05-14',
  ],
  [
    'Villagers blocked the road for 12 days. The blockade ended on 28 May.',
    '2024-05-17/2024-05-28',
  ],
  [
    'Ana Lesko began a hunger strike on 2 May. Her strike ended on 20 May.',
    '2024-05-02/2024-05-20',
  ],
  ['The site was blocked on 9 May. The block was lifted on the 16th.', '2024-05-09/2024-05-16'],
  [
    'Mobile data went down on 2 May. Traffic fell to a tenth. It was restored on 6 May.',
    '2024-05-02/2024-05-06',
  ],
  [
    'The regulator took Radio Lind off the air on 3 May. The station came back on 5 May.',
    '2024-05-03/2024-05-05',
  ],
  ['The site was blocked on 3 May. It has not been restored.', '2024-05-03'],
  [
    'Facebook was blocked on 3 May. It will be restored on 9 July, the minister said.',
    '2024-05-03',
  ],
])('what a later sentence ends: %s', (text, when) => expect(told(text)).toEqual([when]))
