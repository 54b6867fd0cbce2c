import { expect, test } from 'vitest'
import { verdictsIn, whomAndWhen } from './fixture.ts'

const KINDS = [
  'acquittal',
  'assembly',
  'charge',
  'conviction',
  'death',
  'detention',
  'registration',
  'release',
  'restriction',
  'summons',
  'violence',
]

const told = (text: string) =>
  whomAndWhen(text.replaceAll('¶', '\n\n'), '2031-02-05', KINDS).map(one => one.join(' | '))

test.each<readonly [string, readonly string[]]>([
  ['It was on 3 January that police detained Ana Lesko.', ['detention | 2031-01-03 | Ana Lesko']],
  [
    'Officers detained the editor, who had printed the letter, in Osh on Friday.',
    ['detention | 2031-01-31 | editor'],
  ],
  [
    'A judge freed Ana Lesko, whose trial opened in December, on 3 January.',
    ['release | 2031-01-03 | Ana Lesko'],
  ],
  ['It was only on Tuesday that Ana Lesko was freed.', ['release | 2031-02-04 | Ana Lesko']],
  ['It was not until Friday that Ivo Kern was freed.', ['release | 2031-01-31 | Ivo Kern']],
  [
    'It was in March 2024 that a court jailed Ivo Kern for two years.',
    ['conviction | 2024-03 | Ivo Kern'],
  ],
  ['It was Ana Lesko that police detained on Monday.', ['detention | 2031-02-03 | Ana Lesko']],
  [
    'Ana Lesko was detained on Friday and not freed until Monday.',
    ['detention | 2031-01-31 | Ana Lesko', 'release | 2031-02-03 | Ana Lesko'],
  ],
  ['Ana Lesko was detained on Friday and not charged.', ['detention | 2031-01-31 | Ana Lesko']],
  ['Ana Lesko was detained on Friday but never freed.', ['detention | 2031-01-31 | Ana Lesko']],
])('a day said apart from its verb: %s', (text, right) => expect(told(text)).toEqual(right))

test.each<readonly [string, readonly string[]]>([
  [
    'Ana Lesko was first detained in 2018, again in May 2020 and on 3 May 2022.',
    [
      'detention | 2018 | Ana Lesko',
      'detention | 2020-05 | Ana Lesko',
      'detention | 2022-05-03 | Ana Lesko',
    ],
  ],
  [
    'Ana Lesko has been fined twice, in May 2028 and on 4 June 2029.',
    ['conviction | 2028-05 | Ana Lesko', 'conviction | 2029-06-04 | Ana Lesko'],
  ],
  [
    'Ana Lesko was detained on 3 January, and Ivo Kern on 4 January was freed.',
    ['detention | 2031-01-03 | Ana Lesko', 'release | 2031-01-04 | Ivo Kern'],
  ],
  [
    'Police detained 12 people on Friday, 30 on Saturday and 4 on Sunday.',
    [
      'detention | 2031-01-31 | 12 people',
      'detention | 2031-02-01 | 30',
      'detention | 2031-02-02 | 4',
    ],
  ],
  [
    'Twelve people were detained on Friday and 30 on Saturday marched to the court.',
    ['detention | 2031-01-31 | Twelve people', 'assembly | 2031-02-01 | '],
  ],
  [
    'The court jailed Ana Lesko on 3 January and Ivo Kern on 4 January.',
    ['conviction | 2031-01-03 | Ana Lesko', 'conviction | 2031-01-04 | Ivo Kern'],
  ],
])('one verb, several days: %s', (text, right) => expect(told(text)).toEqual(right))

test.each<readonly [string, readonly string[]]>([
  [
    'On 3 January police broke up a march in Osh. Twenty-six villagers were arrested and released the next day.',
    [
      'assembly | 2031-01-03 | ',
      'detention | 2031-01-03 | Twenty-six villagers',
      'release | 2031-01-04 | Twenty-six villagers',
    ],
  ],
  [
    'The remand of Ana Lesko was extended on 3 January to 3 March.',
    ['detention | 2031-01-03 | Ana Lesko'],
  ],
  [
    'Officers stormed a flat on 31 January. Twelve people were taken in for questioning; three remained in custody as of 3 February.',
    ['detention | 2031-01-31 | Twelve people', 'detention | 2031-01-31 | three'],
  ],
  [
    'In an order dated 3 January but released only on Tuesday, Judge Olga Brim acquitted Ivo Kern.',
    ['acquittal | 2031-01-03 | Ivo Kern'],
  ],
  [
    'On 12 January, the ministry published a decision by which it cancelled the registration of the charity Warm Hands.',
    ['registration | 2031-01-12 | Warm Hands'],
  ],
  [
    'A rally that the Reform Front wanted to hold on 9 January did not take place.',
    ['assembly | 2031-01-09 | '],
  ],
  [
    'Ana Lesko was fined in March 2030 after a rally in Osh.',
    ['conviction | 2030-03 | Ana Lesko', 'assembly | 2030-03 | '],
  ],
  [
    'Eight students were produced before the magistrate on 5 January. They were granted bail.',
    ['release | 2031-01-05 | Eight students'],
  ],
  [
    'Ana Lesko was arrested on Monday. She was released on bail.',
    ['detention | 2031-02-03 | Ana Lesko', 'release |  | Ana Lesko'],
  ],
  [
    'On 22 February, Ana Lesko and Ivo Kern are to appear before investigators. They were heard a first time on the 15th.',
    ['summons | 2031-02-22 | Ana Lesko, Ivo Kern', 'summons | 2031-01-15 | Ana Lesko, Ivo Kern'],
  ],
])('the day of what it goes with: %s', (text, right) =>
  expect(told(text)).toEqual(expect.arrayContaining([...right])),
)

test('a report that officers draw up where somebody was taken is of that day', () =>
  expect(
    verdictsIn(
      'On 3 January Ana Lesko came out alone to the fountain. She was taken to a police station, where officers charged her with picketing.',
    ).find(({ kind }) => kind === 'charge')?.when,
  ).toBe('2031-01-03'))

/** Days between commas behind a deed, and days that are no law's. */
test.each<readonly [string, readonly string[]]>([
  [
    'The arrests of Ana Lesko and Ivo Kern, on 5 and 6 January, followed a strike.',
    ['detention | 2031-01-05/2031-01-06 | Ana Lesko, Ivo Kern'],
  ],
  ['The arrest of Ana Lesko, on 5 January, caused anger.', ['detention | 2031-01-05 | Ana Lesko']],
  ['The killing of Ivo Kern, on 9 January, shocked the town.', ['death | 2031-01-09 | Ivo Kern']],
  [
    'Activists protested against the laws on assemblies on 3 January.',
    ['assembly | 2031-01-03 | '],
  ],
  [
    'Hundreds marched against the bill on rallies in Lund on 3 January.',
    ['assembly | 2031-01-03 | '],
  ],
  ['Parliament adopted a bill on peaceful assemblies in second reading on 4 January.', []],
  ['MPs debated the draft law on public gatherings on Tuesday in Lund.', []],
  ['Kasim Orlo has been missing since 4 January.', ['detention | 2031-01-04 | Kasim Orlo']],
])('%s', (text, records) => expect(told(text)).toEqual(records))

/** Days put off from one told before, deadlines, and the end of a month told before. */
test.each<readonly [string, readonly string[]]>([
  [
    'Protests began in Lund in March 2029. At the end of the month, police arrested Ana Lesko.',
    ['assembly | 2029-03 | ', 'detention | 2029-03 | Ana Lesko'],
  ],
  [
    'Ana Lesko was ordered on 3 January to leave the country by the end of the month.',
    ['restriction | 2031-01-03 | Ana Lesko'],
  ],
  ['The union was ordered to close by 30 January.', ['restriction |  | union']],
  [
    'Since the beginning of the year, 27 people have been arrested.',
    ['detention | 2031-01/2031-02 | 27 people'],
  ],
])('%s', (text, records) => expect(told(text)).toEqual(records))

test.each([
  ['On 20 September 2029 the hearing was postponed to 3 October.', '2029-10-03'],
  ['On 20 December 2029 the hearing was postponed to 3 February.', '2030-02-03'],
  [
    'The trial of Ana Lesko opened in September 2029 and was adjourned until 3 October.',
    '2029-10-03',
  ],
  [
    'Chronology of a trial¶2029¶12 September: The trial of Ana Lesko opened.¶20 September: The hearing was postponed to 3 October.',
    '2029-10-03',
  ],
  ['The trial, which opened on 5 May 2028, was adjourned to 3 March.', '2031-03-03'],
  ['The hearing was postponed to 3 March.', '2031-03-03'],
])('put off: %s', (text, when) =>
  expect(
    verdictsIn(text)
      .filter(({ kind }) => kind === 'trial')
      .map(one => one.when),
  ).toContain(when),
)

/** Chronologies under their dates, months among them; terms that a court orders for days to come. */
test.each<readonly [string, readonly string[]]>([
  [
    'Timeline: a strike¶2 June 2029¶Police arrest 14 dockers in the evening.¶3 June¶Nine are released without charge. The other five are taken before a magistrate and remanded for two weeks.¶September 2029¶The prosecutor files an indictment for sabotage.¶Late November 2029¶Ana Lesko goes on hunger strike.¶28 February 2030¶The High Court sentences Ms Lesko to two years in prison and fines her 500 euros.',
    [
      'detention | 2029-06-02 | 14 dockers',
      'release | 2029-06-03 | Nine',
      'detention | 2029-06-03 | other five',
      'charge | 2029-09 | ',
      'assembly | 2029-11 | ',
      'conviction | 2030-02-28 | Ana Lesko',
    ],
  ],
  [
    'Police beat the guard, Joseph Banda, on Friday. Banda was previously detained in 2019.',
    ['violence | 2031-01-31 | Joseph Banda', 'detention | 2019 | Joseph Banda'],
  ],
  // a live report: entries under times of day
  [
    'LIVE: Police clear camp in Lund¶Updated 17:42, 4 February 2031¶16:30 – The ministry says 21 people were taken into custody.¶15:05 – Ana Lesko has been released after three hours.¶13:10 – Around 500 people have now gathered outside the town hall.¶11:55 – Lesko is led away in handcuffs.¶Background¶Two organisers were fined.',
    [
      'detention | 2031-02-04 | 21 people',
      'release | 2031-02-04 | Ana Lesko',
      'assembly | 2031-02-04 | ',
      'detention | 2031-02-04 | Ana Lesko',
      'conviction |  | Two organisers',
    ],
  ],
  [
    'Ana Lesko was beaten on the night of 30 January to 1 February. Her lawyer showed pictures taken the next day. Police that night detained 63 people.',
    [
      'violence | 2031-01-30/2031-02-01 | Ana Lesko',
      'detention | 2031-01-30/2031-02-01 | 63 people',
    ],
  ],
  [
    'Joseph Banda was freed in Banda on Friday. Banda was calm.',
    ['release | 2031-01-31 | Joseph Banda'],
  ],
  ['Soldiers shot dead a woman at a roadblock on 3 January.', ['death | 2031-01-03 | a woman']],
])('%s', (text, records) => expect(told(text)).toEqual(records))

test.each([
  ['The trial of Ivo Kern is to begin on 20 March.', '2031-03-20'],
  ['A hearing is to be held on 20 March.', '2031-03-20'],
  ['The trial of Ana Lesko, ill since 14 January, is to open on 20 March.', '2031-03-20'],
  ['Her arraignment, first set for 15 January, was postponed to 20 March 2031.', '2031-03-20'],
])('%s', (text, when) =>
  expect(verdictsIn(text).map(one => [one.kind, one.when])).toEqual([['trial', when]]),
)

/** What is held at a place or on a day besides people, terms that courts order, and lists that add up to a number. */
test.each<readonly [string, readonly string[]]>([
  ['“It is revenge,” said Ana Lesko at a press conference held on Monday.', []],
  [
    'A court on Monday ordered four days of administrative detention for Ivo Kern, a student who was seized last week.',
    ['conviction | 2031-02-03 | Ivo Kern', 'detention | 2031-01-27/2031-02-02 | Ivo Kern'],
  ],
  [
    'Ivo Kern was seized last week. Kern was detained on the night of 29 to 30 January.',
    ['detention | 2031-01-29/2031-01-30 | Ivo Kern'],
  ],
  ['Ana Lesko was ordered to report back on 25 February.', ['summons | 2031-02-25 | Ana Lesko']],
  [
    'The seven, Ana Lesko (22), Ivo Kern (21) and five others, were arrested on 3 January.',
    ['detention | 2031-01-03 | Ana Lesko, Ivo Kern, five others'],
  ],
])('%s', (text, records) => expect(told(text)).toEqual(records))

/** Months pointed at, a month within the year that opens a sentence, and what had been done to the gathering just told. */
test.each<readonly [string, readonly string[]]>([
  [
    'In the spring of 2021 Ivo Kern was fined. That August, two men beat him. That October police detained Ana Lesko.',
    [
      'conviction | 2021-03/2021-05 | Ivo Kern',
      'violence | 2021-08 | Ivo Kern',
      'detention | 2021-10 | Ana Lesko',
    ],
  ],
  [
    'In 2030 three men were fined. The year before, in the crisis of November 2029, ten people were shot dead.',
    ['conviction | 2030 | three men', 'death | 2029-11 | ten people'],
  ],
  [
    'Residents held a sit-in on 3 January. Police had dispersed that action with batons.',
    ['assembly | 2031-01-03 | ', 'violence | 2031-01-03 | that action'],
  ],
  [
    'Some 300 miners blocked a gate on 3 January. Eleven miners were arrested later in the day. Two were later freed.',
    ['assembly | 2031-01-03 | ', 'detention | 2031-01-03 | Eleven miners', 'release |  | Two'],
  ],
])('%s', (text, records) => expect(told(text)).toEqual(records))
