import { expect, test } from 'vitest'
import { readDocument } from './index.ts'

const PUBLISHED = '2031-02-05'

/** The records of a text, each as "kind | when | where | …" with the words that a case asks about. */
const told = (text: string): string[] =>
  readDocument({ name: 'page.txt', text, published: PUBLISHED, language: 'en' }).records.map(
    record =>
      [
        record.kind,
        record.decision ?? record.status ?? '',
        record.when ?? '-',
        (record.where ?? []).join(', '),
      ].join(' | '),
  )

const CASES: readonly (readonly [text: string, records: readonly string[]])[] = [
  // who came, and how many, behind the verb
  ['The protest was organised by the Coalition of Parents.', ['assembly | held | - | ']],
  [
    'The Pride march, which was attended by 2,000 people, took place in Lund on 17 January.',
    ['assembly | held | 2031-01-17 | Lund'],
  ],
  // gatherings that were refused, by themselves
  [
    'A rally planned for 9 February has been refused by the city council.',
    ['assembly | planned | 2031-02-09 | ', 'permission | refused | - | '],
  ],
  [
    'City hall turned down the march.',
    ['permission | refused | - | ', 'assembly | planned | - | '],
  ],
  // days on which somebody is to come
  ['Two editors were told to report to the board on 8 February.', ['summons |  | 2031-02-08 | ']],
  // where people gather
  [
    'Protesters converged on the presidential palace on Monday.',
    ['assembly | held | 2031-02-03 | presidential palace'],
  ],
  [
    'Hundreds of motorists joined a motorcade through Tarn on Monday.',
    ['assembly | held | 2031-02-03 | Tarn'],
  ],
  [
    'Some 150 supporters met outside the House of Culture on Monday.',
    ['assembly | held | 2031-02-03 | House of Culture'],
  ],
  [
    'A picket was staged in downtown Tarn on Monday.',
    ['assembly | held | 2031-02-03 | downtown Tarn'],
  ],
  [
    'Rallies were held in Tarma, Belo and five other cities on Monday.',
    ['assembly | held | 2031-02-03 | Tarma, Belo'],
  ],
  [
    'On Monday teachers rallied in Osh. Rallies were also held in Tarma, Belo and Kesh.',
    ['assembly | held | 2031-02-03 | Osh', 'assembly | held | 2031-02-03 | Tarma, Belo, Kesh'],
  ],
  // gatherings told by other words
  [
    'Anger over the tax brought thousands onto the streets of Tarn on Monday.',
    ['assembly | held | 2031-02-03 | Tarn'],
  ],
  ['Monday saw the largest rally in years.', ['assembly | held | 2031-02-03 | ']],
  [
    'Residents turned off their lights on Monday in protest against the tariff.',
    ['assembly | held | 2031-02-03 | '],
  ],
  ['A wave of strikes hit the mines of Orsk in January.', ['assembly | held | 2031-01 | ']],
  ['The town of Kesh was rocked by protests on Monday.', ['assembly | held | 2031-02-03 | Kesh']],
  [
    'Students held a rally and a march on Monday.',
    ['assembly | held | 2031-02-03 | ', 'assembly | held | 2031-02-03 | '],
  ],
  [
    'On 30 January, a rally for freedom of assembly and fair elections was held in Tarn.',
    ['assembly | held | 2031-01-30 | Tarn'],
  ],
  [
    'On Monday, farmers blocked Lesk Avenue for five hours.',
    ['assembly | held | 2031-02-03 | Lesk Avenue'],
  ],
  [
    'Shopkeepers in Tarn march against the levy on Monday.',
    ['assembly | held | 2031-02-03 | Tarn'],
  ],
  [
    'Women danced in front of the supreme court on Monday.',
    ['assembly | held | 2031-02-03 | supreme court'],
  ],
  // what became of it
  ['The sit-in had not been cleared by Monday night.', ['assembly | held | - | ']],
  ['The sit-in was cleared by police on Monday.', ['assembly | dispersed | 2031-02-03 | ']],
  [
    'Leaflets were handed out for the Freedom March to take place on 14 February in Tarn.',
    ['assembly | planned | 2031-02-14 | Tarn'],
  ],
  // days
  [
    'Riot police on Monday battled vendors who had taken to the streets of Tarn.',
    ['violence |  | 2031-02-03 | ', 'assembly | held | 2031-02-03 | Tarn'],
  ],
  [
    'Police detained 12 of the people who stood with candles outside the ministry on 5 January.',
    ['detention |  | 2031-01-05 | ', 'assembly | held | 2031-01-05 | ministry'],
  ],
  ['On march 7 teachers rallied in Tarn.', ['assembly | held | 2030-03-07 | Tarn']],
  [
    'Bus drivers did not leave the depots on Monday in protest at the tariff.',
    ['assembly | held | 2031-02-03 | '],
  ],
  // decisions
  [
    'The Green Front, whose notice of a rally on Republic Square the prefecture had turned down on 3 February, will appeal.',
    [
      'assembly | planned | - | Republic Square',
      'permission | refused | 2031-02-03 | Republic Square',
    ],
  ],
  [
    'The rally in Tarn was denied permission by the council.',
    ['assembly | planned | - | Tarn', 'permission | refused | - | Tarn'],
  ],
  [
    'The council gave the green light to the march.',
    ['permission | granted | - | ', 'assembly | held | - | '],
  ],
  ['Only three pickets were okayed by the city.', ['permission | granted | - | ']],
  [
    'The Drivers’ Forum, whose notice the commissioner turned down on Monday, will march.',
    ['permission | refused | 2031-02-03 | '],
  ],
  [
    'Only 12 of 480 applications to hold a rally were approved in 2030.',
    ['figure |  | 2030 | ', 'permission | granted | 2030 | '],
  ],
]

test.each(CASES)('%s', (text, records) => {
  expect(told(text)).toEqual(records)
})

test('statistics that somebody counted are no records of each', () => {
  const kinds = (text: string): string[] =>
    readDocument({ name: 'page.txt', text, published: PUBLISHED, language: 'en' }).records.map(
      ({ kind }) => kind,
    )
  expect(kinds('According to the Reed Centre, 14 stations have been shut since 2029.')).toEqual([
    'figure',
  ])
  expect(kinds('The law has been invoked against at least 30 reporters.')).toEqual(['figure'])
  expect(kinds('The ministry blocked 14 websites on Monday.')).toEqual(['restriction'])
})

test('names in a row need no “and” before their verb', () => {
  const [record] = readDocument({
    name: 'page.txt',
    text: 'Ana Dorel, Ivo Kern, Pavel Sten, Olga Lind were detained.',
    published: PUBLISHED,
    language: 'en',
  }).records
  expect(record?.target?.map(one => (typeof one === 'string' ? one : one.name))).toEqual([
    'Ana Dorel',
    'Ivo Kern',
    'Pavel Sten',
    'Olga Lind',
  ])
})

test.each([
  'Protesting is a right, the minister said.',
  'Marching is not a crime, said Nina Polle.',
  'Peaceful protesting is legal.',
  'Picketing must be allowed.',
])('said of protesting in general: %s', text =>
  expect(told(text).filter(one => one.startsWith('assembly'))).toEqual([]),
)

test('what people do by protesting is told', () =>
  expect(told('Protesting on 3 January, students blocked the road.')).toEqual([
    'assembly | held | 2031-01-03 | ',
  ]))

/** What was announced shortly before was held; what is announced for a day lies ahead. */
test.each([
  [
    'On 3 January a counter-demonstration, announced only a day ahead, took place in Lund.',
    ['assembly | held | 2031-01-03 | Lund'],
  ],
  ['The march, announced a week earlier, went ahead on 3 January.', ['assembly | held | - | ']],
  [
    'A rally announced by the union for 30 March is to go ahead.',
    ['assembly | planned | 2031-03-30 | '],
  ],
])('%s', (text, records) => expect(told(text)).toEqual(records))

test.each([
  'Ana Dorel is accused of organising mass unrest.',
  'Six defendants admitted taking part in an unauthorised assembly.',
  'The nine were convicted of participating in an unlawful gathering.',
  'Ivo Kern took part in every rally since December.',
  'More than 200 people were fined for taking part in gatherings since January.',
  'Their lawyer, Lena Obi, protested that she was denied access to them.',
  'The opposition staged a walkout in the assembly over the bill.',
  'The three walked out of jail on Friday evening.',
  'A meeting chaired by the labour commissioner broke up without result.',
  'The minister has brought an action against her for 60,000 euros.',
])('no gathering in: %s', text =>
  expect(
    readDocument({ name: 'note', text, published: '2031-02-05', language: 'en' }).records.filter(
      ({ kind }) => kind === 'assembly',
    ),
  ).toEqual([]),
)

test.each([
  'Ana Dorel is accused of organising an unauthorised rally in Lund on 3 May.',
  'Nurses staged a walkout in Lund on Friday over pay.',
  'Ana Dorel protested alone outside the court in Lund on Friday.',
  'Since January the union has held six rallies in Lund.',
])('a gathering in: %s', text =>
  expect(
    readDocument({ name: 'note', text, published: '2031-02-05', language: 'en' }).records.map(
      ({ kind }) => kind,
    ),
  ).toContain('assembly'),
)
