import { expect, test } from 'vitest'
import { toldIn, verdictsIn } from './fixture.ts'

test.each([
  [
    'A court in Lund sentenced Ivo Kern to 10 years in prison. It also gave nine years to Mira Vold and seven years to the poet Ada Lind.',
    [
      { kind: 'conviction', target: ['Ivo Kern'], penalty: [10] },
      { kind: 'conviction', target: ['Mira Vold'], penalty: [9] },
      { kind: 'conviction', target: ['Ada Lind'], penalty: [7] },
    ],
  ],
  [
    'Three other members – Ivo Kern, Mira Vold and Ada Lind – were given sentences of nine, seven, and eight years respectively.',
    [
      { kind: 'conviction', target: ['Ivo Kern'], penalty: [9] },
      { kind: 'conviction', target: ['Mira Vold'], penalty: [7] },
      { kind: 'conviction', target: ['Ada Lind'], penalty: [8] },
    ],
  ],
  [
    'The court jailed the reporter Ivo Kern, his brother Jan Kern and Mira Vold for two years.',
    [{ kind: 'conviction', target: ['Ivo Kern', 'Jan Kern', 'Mira Vold'], penalty: [2] }],
  ],
  [
    'A court sentenced six monks who led a sit-in to 18 months in prison with hard labour.',
    [{ kind: 'conviction', target: ['six monks'], penalty: [18] }, { kind: 'assembly' }],
  ],
  ['The judge gave two days to Ivo Kern to leave the country.', []],
  [
    'The court tried in absentia four activists. It sentenced in absentia two teachers to ten years in prison.',
    [
      { kind: 'trial', target: ['four activists'] },
      { kind: 'conviction', target: ['two teachers'], penalty: [10] },
    ],
  ],
  [
    'Two out of the seven activists were fined.',
    [{ kind: 'conviction', target: ['Two out of the seven activists'], penalty: [undefined] }],
  ],
  ['Ivo Kern unsuccessfully appealed his sentence.', [{ kind: 'appeal', target: ['Ivo Kern'] }]],
  [
    'Digest¶Convicted for rights work¶On 3 January 2031 Ivo Kern was jailed for five years in Lund.',
    [{ kind: 'conviction', when: '2031-01-03', target: ['Ivo Kern'], penalty: [5] }],
  ],
])('who got what: %s', (text, expected) => expect(verdictsIn(text)).toEqual(expected))

test.each([
  [
    'Police arrested Ivo Kern, Mira Vold and Ada Lind, and journalists Jan Roth and Ana Lesko.',
    [
      {
        kind: 'detention',
        actor: ['Police'],
        target: ['Ivo Kern', 'Mira Vold', 'Ada Lind', 'Jan Roth', 'Ana Lesko'],
      },
    ],
  ],
  [
    'Police detained Ivo Kern and Mira Vold, and Ana Lesko fled.',
    [{ kind: 'detention', actor: ['Police'], target: ['Ivo Kern', 'Mira Vold'] }],
  ],
  [
    'Officers detained, among others, Ivo Kern and Mira Vold.',
    [{ kind: 'detention', actor: ['Officers'], target: ['Ivo Kern', 'Mira Vold'] }],
  ],
  [
    'Officers briefly detained for questioning the editor of the weekly.',
    [{ kind: 'detention', actor: ['Officers'], target: ['editor of the weekly'] }],
  ],
  [
    'Police raided three offices of human rights and trade union organisations, arresting 57 people.',
    [
      { kind: 'search', actor: ['Police'] },
      { kind: 'detention', actor: ['Police'], target: ['57 people'] },
    ],
  ],
  [
    'His lawyer told the BBC Ivo Kern had been arrested.',
    [{ kind: 'detention', target: ['Ivo Kern'] }],
  ],
  [
    'Guards have been beating convicts and detainees since December.',
    [{ kind: 'torture', actor: ['Guards'], target: ['convicts and detainees'] }],
  ],
  [
    'The court issued a ruling on 4 January restricting rallies in the district.',
    [{ kind: 'restriction', actor: ['court'] }],
  ],
  ['The law restricts rallies.', []],
  ['Health concerns prevented five defendants from attending the hearing.', []],
  ['The president directed the minister to ensure the release of the minors.', []],
  ['Rights bodies report 12 killed this year alone.', [{ kind: 'death', target: ['12'] }]],
  [
    'Police arrested union leader and lawmaker Ivo Kern and 28 others.',
    [{ kind: 'detention', actor: ['Police'], target: ['Ivo Kern', '28 others'] }],
  ],
  [
    'Reports from the Daily Courier and other outlets say that these protesters were arrested.',
    [{ kind: 'detention', target: ['these protesters'] }],
  ],
  [
    'Police arrested 100 reporters after they baton-charged their procession.',
    [
      { kind: 'detention', actor: ['Police'], target: ['100 reporters'] },
      { kind: 'violence', actor: ['Police'], target: ['their procession'] },
    ],
  ],
  [
    'Dozens of people who joined the rallies have been charged and held behind bars.',
    [
      { kind: 'charge', target: ['Dozens of people who joined the rallies'] },
      { kind: 'detention', target: ['Dozens of people who joined the rallies'] },
    ],
  ],
  [
    'The appeals of Tran Huu Quoc Duy and Tran Huu Thien An, both bloggers, were rejected.',
    [{ kind: 'appeal', target: ['Tran Huu Quoc Duy', 'Tran Huu Thien An'] }],
  ],
  [
    'We call on the authorities to release all individuals who have been detained for their work.',
    [{ kind: 'statement', target: ['authorities'] }],
  ],
  ['Bus companies suspended their usual services.', []],
  [
    'A court in Lesk, Kyrgyzstan, sentenced Ivo Kern to 10 months in jail.',
    [{ kind: 'conviction', actor: ['A court in Lesk'], target: ['Ivo Kern'] }],
  ],
  [
    'Police in the town of Lesk, Kyrgyzstan, on Tuesday detained Ivo Kern.',
    [{ kind: 'detention', actor: ['Police'], target: ['Ivo Kern'] }],
  ],
  [
    'Ivo Kern was fined 300 euros and the Lund Union 500 euros.',
    [
      { kind: 'conviction', target: ['Ivo Kern'] },
      { kind: 'conviction', target: ['Lund Union'] },
    ],
  ],
  ['Since 2012, Ivo Kern has been in and out of prison.', []],
  ['Not all rallies were authorised.', []],
  ['Ardovia was one of the first countries to allow pride parades.', []],
  ['Reporters were in trouble, either being thrown into jail or killed.', []],
  [
    'Students Ko Kyaw Htay, Ko Than Naing and Ko Kaung Tun were arrested.',
    [{ kind: 'detention', target: ['Ko Kyaw Htay', 'Ko Than Naing', 'Ko Kaung Tun'] }],
  ],
  ['Riot police charged, forcing the demonstrators to run.', []],
  [
    'The judge let Ivo Kern go home under house arrest.',
    [{ kind: 'detention', actor: ['judge'], target: ['Ivo Kern'] }],
  ],
  ['Ivo Kern was released from house arrest.', [{ kind: 'release', target: ['Ivo Kern'] }]],
  [
    'Parliament adopted two laws on unions on 3 January. They were signed on 6 January.',
    [
      { kind: 'law', actor: ['Parliament'], target: ['two laws on unions'] },
      { kind: 'law', target: ['two laws on unions'] },
    ],
  ],
])('whole articles: %s', (text, expected) => expect(toldIn(text, [])).toEqual(expected))

test.each([
  ['Parliament adopted the bill in the second reading on 3 January.', 'adopted'],
  ['The bill was adopted in its first reading on 3 January.', 'debated'],
  ['Parliament passed the first reading of the law on 3 January.', 'debated'],
])('readings: %s', (text, step) =>
  expect(toldIn(text, ['step'])).toEqual([expect.objectContaining({ kind: 'law', step })]),
)

test.each([
  [
    'Ivo Kern was held on 3 January. Two days later, on 5 January, he was freed.',
    ['2031-01-03', '2031-01-05'],
  ],
  [
    'On 28 December 2030 three students staged a protest over a girl who was killed on 25 December. They were arrested on the same day.',
    ['2030-12-28', '2030-12-25', '2030-12-28'],
  ],
  [
    'Digest¶11 July 2030¶Editors convicted¶A court in Lund today convicted four editors of sedition.¶11 June 2030¶A court in Lund today fined Ivo Kern 500 euros.',
    ['2030-07-11', '2030-06-11'],
  ],
])('days: %s', (text, days) => expect(verdictsIn(text).map(({ when }) => when)).toEqual(days))

test.each([
  [
    'The union’s president, Ivo Kern, its secretary, Mira Vold, and its treasurer, Ada Lind, have been in police custody since 9 March.',
    [{ kind: 'detention', target: ['Ivo Kern', 'Mira Vold', 'Ada Lind'] }],
  ],
  [
    'A court jailed the editor of the weekly Dawn, Ivo Kern, its owner, Mira Vold, and a columnist, Ada Lind, for two years.',
    [{ kind: 'conviction', target: ['Ivo Kern', 'Mira Vold', 'Ada Lind'], actor: ['A court'] }],
  ],
  [
    'The chairman, Ivo Kern, the treasurer of the club, Jan Kern, and the driver, Ada Lind, were fined 200 euros each.',
    [{ kind: 'conviction', target: ['Ivo Kern', 'Jan Kern', 'Ada Lind'] }],
  ],
  [
    'The chairman of the club, Ivo Kern, the father of two, was fined 200 euros.',
    [{ kind: 'conviction', target: ['Ivo Kern'] }],
  ],
  ['A permit is not needed for a peaceful assembly.', []],
  ['No licence is needed to hold a protest.', []],
])('posts before names: %s', (text, expected) => expect(toldIn(text, [])).toEqual(expected))

test.each([
  [
    'In 2022 a court acquitted Sunday Eze, and last August police arrested Ada Lind.',
    ['2022', '2030-08'],
  ],
  [
    'Prosecutors charged Ivo Kern in March, and in June the court acquitted him.',
    ['2030-03', '2030-06'],
  ],
  ['Lesk’s historic centre had been closed to demonstrations since 2023.', ['2023']],
])('days of clauses beside each other: %s', (text, days) =>
  expect(verdictsIn(text).map(({ when }) => when)).toEqual(days),
)

test('whom charges are brought against is no part of the offence', () =>
  expect(
    toldIn('Prosecutors brought charges of homicide against four officers.', ['offence']),
  ).toEqual([expect.objectContaining({ offence: 'homicide', target: ['four officers'] })]))

test.each([
  [
    'Ivo Kern, who edits the weekly Dawn, and two of his reporters, Mira Vold and Ada Lind, were detained on 3 May.',
    [{ kind: 'detention', target: ['Ivo Kern', 'Mira Vold', 'Ada Lind'] }],
  ],
  [
    'Ivo Kern, who is 40, was jailed for two years, and Mira Vold was fined 50 euros.',
    [
      { kind: 'conviction', target: ['Ivo Kern'] },
      { kind: 'conviction', target: ['Mira Vold'] },
    ],
  ],
  [
    'The court sentenced Ivo Kern to three years and his co-defendant, Mira Vold, to two.',
    [
      { kind: 'conviction', actor: ['court'], target: ['Ivo Kern'] },
      { kind: 'conviction', actor: ['court'], target: ['Mira Vold'] },
    ],
  ],
  [
    'Ivo Kern was fined 300 euros, Mira Vold 200 and Ada Lind 100.',
    [
      { kind: 'conviction', target: ['Ivo Kern'] },
      { kind: 'conviction', target: ['Mira Vold'] },
      { kind: 'conviction', target: ['Ada Lind'] },
    ],
  ],
  ['Neither Ivo Kern nor Mira Vold was charged.', []],
  ['Nor was Mira Vold released.', []],
])('both behind “who”, sums without their verb, neither: %s', (text, expected) =>
  expect(toldIn(text, [])).toEqual(expected),
)

test.each([
  [
    'In January 2030 Ada Lind was held overnight.',
    [{ kind: 'detention', target: ['Ada Lind'], when: '2030-01' }],
  ],
  [
    'Overnight police arrested Ada Lind.',
    [{ kind: 'detention', target: ['Ada Lind'], actor: ['police'], when: '2031-02-04/2031-02-05' }],
  ],
  ['An overnight curfew was in force.', [{ kind: 'restriction' }]],
  ['Four thousand people followed them down the street.', []],
  ['The council met in emergency session on 3 January after the arrests.', []],
  [
    'The court fined Ivo Kern, Mira Vold and, after a long debate, Ada Lind.',
    [{ kind: 'conviction', actor: ['court'], target: ['Ivo Kern', 'Mira Vold', 'Ada Lind'] }],
  ],
])('nights, crowds that go along, what is inserted in a row: %s', (text, expected) =>
  expect(toldIn(text, ['when'])).toEqual(expected),
)
