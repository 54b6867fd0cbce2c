import { expect, test } from 'vitest'
import { readDocument } from './index.ts'

const read = (text: string) =>
  readDocument({ name: 'note', text, published: '2031-02-05', language: 'en' }).records.map(
    ({ kind, target, offence, penalty }) => ({
      kind,
      ...(target && { target: target.map(one => (typeof one === 'string' ? one : one.name)) }),
      ...(offence && { offence }),
      ...(penalty && { penalty: penalty[0]?.amount }),
    }),
  )

test.each([
  [
    'A court in Lund ruled on Monday to arrest the blogger Ivo Kern for 15 days.',
    [{ kind: 'conviction', target: ['Ivo Kern'], penalty: 15 }],
  ],
  [
    '“The court hereby arrests Kern for 12 days,” the judge read out.',
    [{ kind: 'conviction', target: ['Kern'], penalty: 12 }],
  ],
  [
    'The judge ruled that eight marchers would be held in custody.',
    [{ kind: 'detention', target: ['eight marchers'] }],
  ],
  [
    'Ana Dorel and Ivo Kern are charged with rioting, assaulting two officers, blocking a road and breaking the assembly law.',
    [
      {
        kind: 'charge',
        target: ['Ana Dorel', 'Ivo Kern'],
        offence: 'rioting, assaulting two officers, blocking a road and breaking the assembly law',
      },
    ],
  ],
  [
    'Ana Dorel faces sedition charges.',
    [{ kind: 'charge', target: ['Ana Dorel'], offence: 'sedition' }],
  ],
  [
    'Prosecutors opened a libel case against Ana Dorel.',
    [{ kind: 'charge', target: ['Ana Dorel'], offence: 'libel' }],
  ],
  [
    'The court sentenced six people to fines of 900 euros (1,000 dollars), and another 12 students in the group were detained.',
    [
      { kind: 'conviction', target: ['six people'], penalty: 900 },
      { kind: 'detention', target: ['another 12 students'] },
    ],
  ],
  [
    'Officers raided the offices of seventeen local and international groups in Lund.',
    [{ kind: 'search', target: ['seventeen local and international groups'] }],
  ],
  [
    'Police arrested the paper’s Deputy Editor, Joy Obi, along with two reporters.',
    [{ kind: 'detention', target: ['Joy Obi', 'two reporters'] }],
  ],
  [
    'Officers raided the offices of Prime General Supply Limited in Lund.',
    [{ kind: 'search', target: ['Prime General Supply Limited'] }],
  ],
  ['The authorities must return seized equipment to Radio Lind and let its staff work.', []],
  ['Police beat marchers with sticks in Lund.', [{ kind: 'violence', target: ['marchers'] }]],
  [
    'The Open League said Ana Dorel, 44, was charged with theft.',
    [{ kind: 'charge', target: ['Ana Dorel'], offence: 'theft' }],
  ],
  ['Ana Dorel could be stripped of her office and jailed for two years.', []],
  [
    'Police arrested activists gathering for a fair in Lund on Tuesday.',
    [{ kind: 'detention', target: ['activists'] }],
  ],
  [
    'On 18 October, courts imposed 15 days of administrative arrest on seven activists.',
    [{ kind: 'conviction', target: ['seven activists'], penalty: 15 }],
  ],
  [
    'The governor banned rallies in the region until 1 March.',
    [{ kind: 'restriction', target: ['rallies'] }],
  ],
  ['Prosecutors appealed late on Monday a verdict to release 23 activists.', []],
])('%s', (text, records) => expect(read(text)).toEqual(records))

test('a family name that is a word besides is known where somebody is named in full', () =>
  expect(
    read('Binoy Sen was arrested on 3 May 2030.\n\nSen, a teacher, was freed on 4 May 2030.'),
  ).toEqual([
    { kind: 'detention', target: ['Binoy Sen'] },
    { kind: 'release', target: ['Binoy Sen'] },
  ]))

test('several words for one are one, where no article makes two of them', () =>
  expect(
    readDocument({
      name: 'note',
      text: 'Police detained activist and journalist Ana Dorel on 3 May 2030.',
      published: '2031-02-05',
      language: 'en',
    }).records[0]?.target,
  ).toEqual([{ name: 'Ana Dorel', as: 'activist and journalist' }]))

test('an office is no name, and nobody keeps up what goes on by itself', () => {
  const { records } = readDocument({
    name: 'note',
    text: 'The Attorney General filed charges against Joy Obi. Open Lund said amid continuing protests in Lund that she was ill.',
    published: '2031-02-05',
    language: 'en',
  })
  expect(records.map(({ kind, actor }) => [kind, actor])).toEqual([
    ['charge', ['Attorney General']],
    ['assembly', undefined],
  ])
})

test('a town named behind “the capital” is the place', () => {
  const { records } = readDocument({
    name: 'note',
    text: 'Ana Dorel was arrested in the Uzbek capital, Tashkent, on Tuesday.',
    published: '2031-02-05',
    language: 'en',
  })
  expect(records.map(({ where }) => where)).toEqual([['Tashkent']])
})

const kindsIn = (text: string): readonly string[] => [
  ...new Set(read(text).map(({ kind }) => kind)),
]

const EVERYDAY = [
  'Harl were beaten 3-1 at home by Lund.',
  'The winger was kicked on the ankle and limped off.',
  'Two debutants were called up to the national squad.',
  'The league fined the club 20,000 euros over a brawl.',
  'The defender was released by the club at the end of the season.',
  'A bear attacked a camper in the hills.',
  'Poachers killed three elephants in the reserve.',
  'Dozens of dolphins have died in the bay.',
  'Two climbers died in an avalanche.',
  'Hundreds were injured when two trains collided.',
  'The pianist was tortured by doubt.',
  'Fog harassed the drivers all morning.',
  'In the film, a boy is arrested after stealing bread.',
  'The play ends with the arrest of the butler.',
  'The thriller follows a lawyer whose client is jailed for murder.',
  'Customs seized 40 kilos of cocaine.',
  'The survey questioned 2,000 shoppers.',
  'A vet was called in to treat the elephant.',
  'The suspect has been identified but not yet arrested.',
  'The rally in technology stocks ran out of steam.',
  'The demonstration of the new robot lasted an hour.',
  'Crowds gathered to watch the eclipse.',
  'A strike on an oil depot lit up the sky.',
  'The road was blocked by a fallen tree.',
  'The airport was closed because of snow.',
  'The company dismissed 300 workers after it lost the contract.',
  'The vessel is registered in Malta.',
  'The company is threatened with bankruptcy.',
  'The trial of the new timetable will last six months.',
  'The captain was led off the pitch with a bruised rib.',
]

test.each([
  ...EVERYDAY,
  ...EVERYDAY.map(text => text.toLowerCase()),
  ...EVERYDAY.map(text => text.toUpperCase()),
])('everyday news: %s', text => expect(kindsIn(text)).toEqual([]))

test.each([
  ['Police dogs attacked the marchers.', 'violence'],
  ['The footballer was arrested on Friday over a banner at the match.', 'detention'],
  ['The club was fined over a slogan against the government in the stadium.', 'conviction'],
  ['Fans were beaten by riot police after the final.', 'violence'],
  ['Two inmates died of cholera in the prison of Lund.', 'death'],
  ['The director was arrested over a film about the army.', 'detention'],
  ['Police seized 30 villagers at the dam.', 'detention'],
  ['Workers at the plant were dismissed by the company after the strike.', 'restriction'],
  ['Security forces blocked the road to the square with lorries.', 'restriction'],
  ['A reporter was kicked by officers and limped off.', 'violence'],
  ['Nobody else has been named, but the editor was arrested.', 'detention'],
])('no everyday news: %s', (text, kind) => expect(kindsIn(text)).toContain(kind))
