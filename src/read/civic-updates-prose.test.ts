import { expect, test } from 'vitest'
import { linesIn } from './fixture.ts'
import { read } from './index.ts'

const nameOf = (one: string | { readonly name: string }): string =>
  typeof one === 'string' ? one : one.name

test.each([
  [
    'On 3 January 2031 the registrar dissolved 48 groups for failing to file returns, among them the Bakers’ Union.',
    ['restriction | 2031-01-03 | 48 groups, Bakers’ Union'],
  ],
  [
    'Police arrested treasurer Ana Dorel and press officer Ivo Kern on 3 January 2031.',
    ['detention | 2031-01-03 | Ana Dorel, Ivo Kern'],
  ],
  // a channel's post: marks in colour, notes behind a dash
  [
    'Four people were detained today, a lawyer reports:¶▪️ Ana Dorel, nurse, Osk¶🔹 Ivo Kern and his son Oskar — whereabouts unknown¶▪️ Rosa Lind, pensioner — released after a “talk”',
    [
      'detention | 2031-02-05 | Ana Dorel',
      'detention | 2031-02-05 | Ivo Kern, Oskar',
      'detention | 2031-02-05 | Rosa Lind',
      'release | 2031-02-05 | Rosa Lind',
    ],
  ],
  // what was done to somebody who was held, whom a relative clause speaks of, and what a body is called
  [
    'Ivo Kern said he had been kicked in a van after his arrest.',
    ['torture (alleged) | – | Ivo Kern', 'detention | – | Ivo Kern'],
  ],
  [
    'Ana Dorel, who represents the families of men killed in 2029, was fined.',
    ['death | 2029 | men', 'conviction | – | Ana Dorel'],
  ],
  [
    'A court ordered two men held for ten days and fined three others.',
    ['detention | – | two men', 'conviction | – | three others'],
  ],
  [
    'The union, to which four of the six belonged, was dissolved in 2029.',
    ['restriction | 2029 | union'],
  ],
  [
    'Two men who picketed the town hall were released after they had written an explanation.',
    ['assembly | – | ', 'release | – | Two men'],
  ],
  ['The ministry refused to register the Our Choice party.', ['registration | – | Our Choice']],
  [
    'The union was closed in July. Its account had been frozen a year before. Ivo Kern was freed on 1 February.',
    [
      'restriction | 2030-07 | union',
      'restriction | 2029-07 | union',
      'release | 2031-02-01 | Ivo Kern',
    ],
  ],
  [
    '1 May 2030. Police search the flat of Ana Dorel.¶3 May 2030. A court in Tokmok places her in custody for two months.¶9 May 2030. Investigators charge her with treason.¶2 June 2030. Her lawyer is beaten in the street.',
    [
      'search | 2030-05-01 | Ana Dorel',
      'detention | 2030-05-03 | Ana Dorel',
      'charge | 2030-05-09 | Ana Dorel',
      'violence | 2030-06-02 | Her lawyer',
    ],
  ],
  // what is yet to be, threatened, called for or the nth of its kind
  ['Ivo Kern has yet to be charged. Parliament has yet to adopt the bill.', []],
  ['Police have yet to arrest the attackers, and the court has yet to hear her case.', []],
  [
    'Officers threatened Ana Dorel with the rape of her daughter.',
    ['intimidation | – | Ana Dorel'],
  ],
  ['Ivo Kern was fined for publishing a call to a rally.', ['conviction | – | Ivo Kern']],
  ['It is the third attack on a reporter in the country this year.', []],
  // laws known by titles in quotation marks, trials that go on, complaints against verdicts
  [
    'The draft law “On Mass Media”, which was put up for public discussion in 2029, was withdrawn by the government in 2030.',
    ['law | 2029 | draft law “On Mass Media”', 'law | 2030 | draft law “On Mass Media”'],
  ],
  [
    'The trial of Ivo Kern had been going on since 5 December in a closed session.',
    ['trial | 2030-12-05 | Ivo Kern'],
  ],
  [
    'The regional court left without satisfaction the complaint of Ivo Kern, who was jailed for a year in 2029.',
    ['appeal | – | Ivo Kern', 'conviction | 2029 | Ivo Kern'],
  ],
  [
    'The Constitutional Court in 2029 declared inconsistent with the Constitution the norm that allowed blocking.',
    ['lawsuit | 2029 | '],
  ],
  ['The trial of Ivo Kern has not yet begun.', []],
  [
    'The case goes back to January 2027. Ivo Kern was arrested on 20 January of that year.',
    ['detention | 2027-01-20 | Ivo Kern'],
  ],
  [
    'The court found that Ivo Kern had disobeyed an officer and fined him 300 euros.',
    ['conviction | – | Ivo Kern'],
  ],
  [
    'Ana Dorel, who was jailed for four years in 2027, was released in 2029. She served a year and eight months.',
    ['conviction | 2027 | Ana Dorel', 'release | 2029 | Ana Dorel'],
  ],
  ['Ivo Kern fell ill. He was taken to hospital only after a week.', []],
  [
    'Ana Dorel and Ivo Kern were held in 2029. Investigators accuse them of fraud.',
    ['detention | 2029 | Ana Dorel, Ivo Kern', 'charge | – | Ana Dorel, Ivo Kern'],
  ],
  // leave taken back, told by "it"
  [
    'The mayor had twice extended the permit for the camp, the last time until 30 June, but withdrew it on Tuesday night.',
    ['permission | 2031-02-04 | '],
  ],
  [
    'The bureau suspended the operating permit of the NGO Quiet Harbour on 3 January.',
    ['registration | 2031-01-03 | Quiet Harbour'],
  ],
  // what a number is set beside
  [
    'In the first eleven months of 2030 we recorded 31 suspensions of associations, against 12 in the whole of 2029.',
    ['figure | 2030-01/2030-11 | '],
  ],
  ['In 2030 courts fined 340 people, from 120 in 2028.', ['conviction | 2030 | 340 people']],
  ['Police brought charges against six in May.', ['charge | 2030-05 | six']],
  // what is asked for in court, and whose case is heard
  [
    'Ivo Kern has been sued by a deputy, Lukas Harn, who claims 500,000 euros in damages. The case is to be heard on 2 April.',
    ['lawsuit | – | Ivo Kern', 'trial (planned) | 2031-04-02 | Ivo Kern'],
  ],
  [
    'The Farmers’ Union sued the ministry over the ban. The case is to be heard on 2 April.',
    ['lawsuit | – | ministry', 'trial (planned) | 2031-04-02 | '],
  ],
  ['The ombudsman said he had received 14 complaints about the broadcaster.', []],
  // most of those told
  [
    'Eleven members, including Ana Lim, were detained. All but Lim were released.',
    ['detention | – | Eleven members, Ana Lim', 'release | – | All but Lim'],
  ],
  [
    'The judges convicted all but Ana Lim and Bo Tan.',
    ['conviction | – | all but Ana Lim and Bo Tan'],
  ],
  // bodies called after what they do and where
  [
    'The bureau closed Lake Rights Uganda. Police raided the offices of Green Action Nepal.',
    ['restriction | – | Lake Rights Uganda', 'search | – | Green Action Nepal'],
  ],
  ['Mark Young Jordan was beaten by guards.', ['violence | – | Mark Young Jordan']],
  [
    'The court suspended the association Women’s Voices of the Sahel for 30 days.',
    ['restriction | – | Women’s Voices of the Sahel'],
  ],
  // what nothing shows
  ['An inquiry found no convincing evidence of ill-treatment of Ana Lim.', []],
  ['Doctors did not find signs of torture of Ana Lim.', []],
])('of civic updates: %s', (text, expected) => expect(linesIn(text)).toEqual(expected))

test('“the same court” is the one told before', () => {
  const { records } = read(
    'Magistrate Grace Harn fined Ana Lim. On Monday the same magistrate discharged six students.',
    { published: '2031-02-05' },
  )
  expect(records.map(({ actor }) => actor?.map(nameOf))).toEqual([['Grace Harn'], ['Grace Harn']])
})

test('nobody is punished over those to whom they are handed over, nor over a count', () => {
  const { records } = read(
    'A boy was detained and handed over to his parents. Police detained over two dozen people.',
  )
  expect(records.map(({ over }) => over)).toEqual(records.map(() => undefined))
})

test('a text of no known day counts from the end of the week that its heading is about', () => {
  const { records } = read(
    'Weekly digest of arrests, 3–9 October 2029\n\nOn 4 October Ana Lim was fined. She had been jailed for a year in 2027.\n\nOn 5 October Bo Tan was jailed for ten days.',
  )
  expect(records.map(({ when }) => when)).toEqual(['2029-10-04', '2027', '2029-10-05'])
})
