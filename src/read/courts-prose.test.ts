import { expect, test } from 'vitest'
import { readDocument } from './index.ts'
import { type Told, verdictsIn, whomAndWhen } from './fixture.ts'

test.each([
  [
    'The court ordered the remand of a lawyer, Ivo Kern, and four others.',
    [{ kind: 'detention', target: ['Ivo Kern', 'four others'] }],
  ],
  [
    'Her brother had been "jailed for six years on charges of theft" by a court in Lund.',
    [{ kind: 'conviction', target: ['Her brother'], offence: 'theft', penalty: [6] }],
  ],
  [
    'A court handed a 16-month prison term to a man for comments that "insulted" a judge.',
    [
      {
        kind: 'conviction',
        target: ['a man'],
        offence: 'comments that "insulted" a judge',
        penalty: [16],
      },
    ],
  ],
  ['The first "licensed" fair was held in Lund.', []],
  [
    'Ana Dorel, 24, of Mill Lane, Lund, and Ivo Kern, 31, of no fixed abode, were each fined 90 euros.',
    [{ kind: 'conviction', target: ['Ana Dorel', 'Ivo Kern'], penalty: [90] }],
  ],
  [
    'On 3 August Ana Dorel was bailed to return on 4 September.',
    [{ kind: 'release', when: '2030-08-03', target: ['Ana Dorel'] }],
  ],
  [
    'Prosecutors offered no evidence against Ivo Kern.',
    [{ kind: 'acquittal', target: ['Ivo Kern'] }],
  ],
  [
    'A jury cleared Ivo Kern of assaulting a steward.',
    [{ kind: 'acquittal', target: ['Ivo Kern'] }],
  ],
  ['The judge refused an application to have the charges thrown out.', []],
  [
    'Ana Dorel was jailed, as well as two other people.',
    [{ kind: 'conviction', target: ['Ana Dorel', 'two other people'] }],
  ],
  [
    'Open Lund said on August 23 that a court in Lund sentenced Ivo Kern a day earlier to two years in prison.',
    [{ kind: 'conviction', when: '2030-08-22', target: ['Ivo Kern'], penalty: [2] }],
  ],
  [
    'The court sentenced Ivo Kern to six months in prison for defacing walls and damage to property.',
    [
      {
        kind: 'conviction',
        target: ['Ivo Kern'],
        offence: 'defacing walls and damage to property',
        penalty: [6],
      },
    ],
  ],
  [
    'Ivo Kern is accused of deeds aimed at stirring up hatred.',
    [{ kind: 'charge', target: ['Ivo Kern'], offence: 'deeds aimed at stirring up hatred' }],
  ],
  ['Ana Dorel wrote a letter, dismissing her lawyer and asking to be pardoned.', []],
  [
    'The magistrate today ordered for the duo to be remanded until 3 March.',
    [{ kind: 'detention', when: '2031-02-05', target: ['duo'] }],
  ],
  [
    'The ministry issued detention orders against Ivo Kern and Ana Dorel on 22 August, granting permission to hold them.',
    [{ kind: 'detention', when: '2030-08-22', target: ['Ivo Kern', 'Ana Dorel'] }],
  ],
  [
    'Officers arrested Ivo Kern, who is in his mid-forties, in July 2029 before releasing him the following month.',
    [
      { kind: 'detention', when: '2029-07', target: ['Ivo Kern'] },
      { kind: 'release', when: '2029-08', target: ['Ivo Kern'] },
    ],
  ],
  [
    'Ivo Kern has served eight months of a four-year jail term.',
    [{ kind: 'conviction', target: ['Ivo Kern'], penalty: [4] }],
  ],
  [
    'The judge sentenced Ivo Kern and Ana Dorel to 13 days of detention; Asan Bekov and Boris Orlin – to 12 and 7 days, respectively; Lena Bek and Rosa Bek – to five days.',
    [
      { kind: 'conviction', target: ['Ivo Kern', 'Ana Dorel'], penalty: [13] },
      { kind: 'conviction', target: ['Asan Bekov'], penalty: [12] },
      { kind: 'conviction', target: ['Boris Orlin'], penalty: [7] },
      { kind: 'conviction', target: ['Lena Bek', 'Rosa Bek'], penalty: [5] },
    ],
  ],
  [
    'The trial of the ex-mayor Ivo Kern, charged with illegally selling land, opened in Lund.',
    [
      { kind: 'trial', target: ['Ivo Kern'] },
      { kind: 'charge', target: ['Ivo Kern'], offence: 'illegally selling land' },
    ],
  ],
  [
    'Ana Dorel, head of the Zarya (Dawn) youth organization in Lund, was sentenced to eight years in prison.',
    [{ kind: 'conviction', target: ['Ana Dorel'], penalty: [8] }],
  ],
  [
    'The ministry has not decided whether to extradite Ana Dorel, who was detained on June 15, 2030.',
    [{ kind: 'detention', when: '2030-06-15', target: ['Ana Dorel'] }],
  ],
  [
    'Three others were convicted with him, receiving suspended three-year prison terms.',
    [{ kind: 'conviction', target: ['Three others'], penalty: [3] }],
  ],
  ['The court imposed a high bond as condition for their release.', []],
])('%s', (text, records) => expect(verdictsIn(text)).toEqual(records))

test('a month behind a court is no town', () =>
  expect(
    readDocument({
      name: 'note',
      text: 'Ana Dorel was acquitted by the High Court in September, after a ruling.',
      published: '2031-02-05',
      language: 'en',
    }).records.map(({ when, where }) => [when, where]),
  ).toEqual([['2030-09', undefined]]))

const JUSTICE =
  'detention charge trial conviction acquittal appeal release summons search lawsuit law torture'.split(
    ' ',
  )
const IVO = 'Ivo Kern'
const ANA = 'Ana Dorel'

test.each<readonly [string, readonly Told[]]>([
  [
    'The trial of six councillors accused of obstructing police resumed on 26 January.',
    [
      ['trial', '2031-01-26', 'six councillors'],
      ['charge', null, 'six councillors'],
    ],
  ],
  [
    'The case against two men accused of theft collapsed on 26 January.',
    [
      ['acquittal', '2031-01-26', 'two men'],
      ['charge', null, 'two men'],
    ],
  ],
  [
    'Three students were arrested in a dawn raid on a bakery in Lund on 3 January.',
    [
      ['detention', '2031-01-03', 'Three students'],
      ['search', '2031-01-03', 'a bakery'],
    ],
  ],
  [
    'Two teachers were taken into custody in house raids in Lund on 3 January.',
    [
      ['detention', '2031-01-03', 'Two teachers'],
      ['search', '2031-01-03', 'Two teachers'],
    ],
  ],
  ['Fifteen people were killed in a raid by rebels.', []],
  ['Three hostages were freed in a raid on a camp.', [['release', null, 'Three hostages']]],
  [
    'The High Court set aside the fine of 300 euros meted out to Ana Dorel in May 2030.',
    [
      ['appeal', null, ANA],
      ['conviction', '2030-05', ANA],
    ],
  ],
  [
    'Ivo Kern and Ana Dorel must stay in prison for three more months, Judge Rosa Bek ruled.',
    [['detention', null, `${IVO}, ${ANA}`]],
  ],
  ['Ivo Kern must stay in prison, his victims said.', []],
  ['Ivo Kern should remain behind bars, the governor said.', []],
  ['The other four still face trial on 3 March 2031.', [['trial', '2031-03-03', 'other four']]],
  ['Their next court date is set for 2 March.', [['trial', '2031-03-02', '']]],
  ['Ana Dorel was able to return to her home the same afternoon.', [['release', null, ANA]]],
  ['The council voted 5-4 on 3 January to require a permit.', [['law', '2031-01-03', '']]],
  [
    'On 4 January a court ordered the town to give the union its hall back.',
    [['lawsuit', '2031-01-04', 'town']],
  ],
  ['The union wants its money back.', []],
  ['The weekly said it would sue.', [['lawsuit', null, '']]],
  ['She could sue the weekly.', []],
  ['A judge sent Ivo Kern to 10 days of arrest.', [['conviction', null, IVO]]],
  ['A teacher sent Ivo Kern to a ten-day course.', []],
  [
    'A court today placed the editor Ivo Kern under two months’ pretrial detention.',
    [['detention', '2031-02-05', IVO]],
  ],
  ['Ana Dorel was stopped at Lund airport on arrival.', [['detention', null, ANA]]],
  ['The four were dragged by the neck to waiting cars.', [['detention', null, 'four']]],
  [
    'Ivo Kern was freed on 3 January after 40 days of detention.',
    [
      ['release', '2031-01-03', IVO],
      ['detention', null, IVO],
    ],
  ],
  [
    'Ana Dorel walked out of the jail on 3 January following a year behind bars.',
    [
      ['release', '2031-01-03', ANA],
      ['detention', null, ANA],
    ],
  ],
  ['Ana Dorel could be released after two years in prison.', []],
  ['Doctors released Ana Dorel from hospital after ten days.', [['release', null, ANA]]],
  [
    'A tribunal gave seven soldiers life terms over the May killings.',
    [['conviction', null, 'seven soldiers']],
  ],
  [
    'Four of those convicted got suspended terms.',
    [['conviction', null, 'Four of those convicted']],
  ],
  ['The prosecution asked for a five-year term for Ana Dorel on Monday.', []],
  ['The judge let the three go.', [['release', null, 'three']]],
  ['The Senate gave the bill its first reading on 3 January.', [['law', '2031-01-03', 'bill']]],
  [
    'Closing arguments in the trial of Ivo Kern are set for 12 March 2031.',
    [['trial', '2031-03-12', IVO]],
  ],
  ['The trial of Ana Dorel entered its second week.', [['trial', null, ANA]]],
  [
    'On 4 January the Assembly adopted amendments to the press law which oblige papers to register every year.',
    [['law', '2031-01-04', 'amendments to the press law']],
  ],
  [
    'The union, which holds a fair every year, was fined 300 euros on 3 January.',
    [['conviction', '2031-01-03', 'union']],
  ],
  ['Hundreds of people who protest are jailed every year.', []],
  ['Activists are forced every year to pay fines.', []],
  [
    'Of the 12 charges against Ivo Kern, three were dropped on 3 January.',
    [
      ['charge', null, IVO],
      ['acquittal', '2031-01-03', IVO],
    ],
  ],
  ['Of the 37 suits that we follow, 29 were brought by officials.', [['lawsuit', null, '']]],
  ['The petition of Ivo Kern is before the High Court.', [['lawsuit', null, '']]],
  ['Two people were given conditional discharges.', [['conviction', null, 'Two people']]],
  [
    'The court rejected the appeals of two men and commuted those of 31 others.',
    [
      ['appeal', null, 'two men'],
      ['appeal', null, '31 others'],
    ],
  ],
])('%s: whom and when', (text, told) =>
  expect(whomAndWhen(text, '2031-02-05', JUSTICE)).toEqual(told),
)
