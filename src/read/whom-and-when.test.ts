import { expect, test } from 'vitest'
import { type Told, toldIn, whomAndWhen as told } from './fixture.ts'
import { read } from './index.ts'

const COURT = ['conviction', 'detention', 'release', 'charge']

test('those whom a report only counts at first are those it goes on to name', () => {
  const text = `A court in Orvan has sentenced an opposition activist to jail and fined two other people.

The administrative court on January 28 handed a 12-day jail sentence to Aslan Doran.

Another activist, Marat Zhanov, and a local resident, Gauhar Shaken, were both fined 87,500 tenge.`
  expect(told(text, '2021-01-29', COURT)).toEqual([
    ['conviction', '2021-01-28', 'Aslan Doran'],
    ['conviction', '2021-01-28', 'Marat Zhanov, Gauhar Shaken'],
  ])
})

test('a judge who opens the next sentence is not who was jailed', () => {
  const text = `A district judge on June 25 sentenced an opposition activist to three days in jail.

Maryna Lesko, a judge of the city court, found Ivan Katso guilty of holding a rally.

The judge gave Mr. Katso a three-day jail sentence.`
  expect(told(text, '2009-06-26', COURT)).toEqual([['conviction', '2009-06-25', 'Ivan Katso']])
})

test('fines without sums are those that are told with theirs', () => {
  const text = `A court has fined three activists over a rally in May. Ana Lesko and Dan Orlin were ordered on August 19 to pay 500 euros each, while Ivo Lind was fined 300 euros.`
  expect(told(text, '2024-08-20', COURT)).toEqual([
    ['conviction', '2024-08-19', 'Ana Lesko, Dan Orlin'],
    ['conviction', '2024-08-19', 'Ivo Lind'],
  ])
})

test.each<readonly [string, Told[]]>([
  [
    'Two reporters, Dean Lubo and Fidel Arin, were on 23rd February 2017, arrested by soldiers.',
    [['detention', '2017-02-23', 'Dean Lubo, Fidel Arin']],
  ],
  [
    'Hanna Mbabe, a director at the Capital with Ronald Nawa was arrested on 3 February.',
    [['detention', '2017-02-03', 'Hanna Mbabe']],
  ],
  [
    'A court on 3 February fined activist of the movement “New Lind” Aset Abish 500 euros.',
    [['conviction', '2017-02-03', 'Aset Abish']],
  ],
  [
    'Police detained the head of the group “Lantern” Aset Abish on 3 February.',
    [['detention', '2017-02-03', 'Aset Abish']],
  ],
])('%s', (text, right) => expect(told(text, '2017-02-24', COURT)).toEqual(right))

test('what came when something else began has no day of an earlier clause', () => {
  const text =
    '“We wrote to police on 20 April about our plans, but they roughed us up when the march began,” said Issa Kigo.'
  expect(told(text, '2017-05-05', ['violence']).map(([, when]) => when)).toEqual([null])
})

test('what is told again without its day is told once', () => {
  const text = `Reporters Emra Dan and Haya Dem, who were detained on March 16, were released on Friday.

The reporters were detained due to their stories.`
  expect(told(text, '2017-03-24', COURT)).toEqual([
    ['detention', '2017-03-16', 'Emra Dan, Haya Dem'],
    ['release', '2017-03-24', 'Emra Dan, Haya Dem'],
  ])
})

test('an appeal is of whose sentence it was', () => {
  const text = `An appeals court on Thursday upheld a blogger's 10-year prison sentence for Facebook posts. Ana Lesko was convicted in June. The court rejected her appeal and upheld the ruling.`
  expect(told(text, '2017-11-30', ['appeal'])).toEqual([['appeal', '2017-11-30', 'Ana Lesko']])
})

test.each<readonly [string, Told[]]>([
  [
    'The three were detained on 13 May. Police questioned them two days after they were detained.',
    [['summons', '2017-05-15', 'three']],
  ],
  [
    'Eight students were re-arrested on Friday, shortly after they were granted bail.',
    [['release', '2017-05-26', 'Eight students']],
  ],
  [
    'On Monday the court said that officials had come to the march. It heard the protesters, whom police had beaten. The protesters were released.',
    [['release', null, 'protesters']],
  ],
  [
    'Another top blogger has been arrested. Le Quoc Dan was arrested on Thursday.',
    [['detention', '2017-05-25', 'Le Quoc Dan']],
  ],
])('%s', (text, right) => {
  const [[kind] = ['detention']] = right
  expect(told(text, '2017-05-27', [kind])).toEqual(right)
})

test('days beside a noun, and of what a sentence is about', () => {
  const text = `Dan Orlin had been detained on Saturday, a day after a march on the ministry. The protest of 2 May turned bloody when policemen fired teargas at the students. The college closed the hostel on the day after the protest.`
  const kinds = ['assembly', 'violence', 'restriction']
  expect(told(text, '2023-10-16', kinds).map(([kind, when]) => [kind, when])).toEqual([
    ['assembly', '2023-10-13'],
    ['assembly', '2023-05-02'],
    ['violence', '2023-05-02'],
    ['restriction', '2023-05-03'],
  ])
})

test('those whom “The six, namely” names are those counted before', () => {
  const text = `Three students who were arrested on 2 November were yesterday freed by a court.

The three, namely: Terver Agba, Doose Ikyo and Ngunan Tor, had been charged on 4 November.`
  const three = 'Terver Agba, Doose Ikyo, Ngunan Tor'
  expect(told(text, '2022-11-17', COURT)).toEqual([
    ['detention', '2022-11-02', three],
    ['release', '2022-11-16', three],
    ['charge', '2022-11-04', three],
  ])
})

test('the dateline of a report that names other days is no day of what it tells', () => {
  const text = `BAKU, October 11 (Hazar Desk) – Police yesterday broke up a picket of war veterans. Seventeen of the veterans were taken to a police station. Sixteen were let go before midnight.`
  expect(told(text, '2023-10-16', COURT)).toEqual([
    ['detention', '2023-10-10', 'Seventeen of the veterans'],
    ['release', '2023-10-10', 'Sixteen'],
  ])
})

test.each<readonly [string, Told[]]>([
  [
    'Twelve members of the Movement for Change led by Nelson Chama, who were arrested on 3 May in Lesk, have appeared in court.',
    [['detention', '2017-05-03', 'Twelve members of the Movement for Change']],
  ],
  [
    'On 18 February 2017, five farmers from San Mariano, Isabela were illegally arrested by soldiers.',
    [['detention', '2017-02-18', 'five farmers from San Mariano']],
  ],
  [
    'Ana Lesko appeared before a magistrate, who remanded her in custody pending a bail ruling on 4 May.',
    [['detention', null, 'Ana Lesko']],
  ],
  [
    'Police arrested reporters Ana Lesko and Dan Orlin on 3 May. They confiscated their phones.',
    [['search', '2017-05-03', 'Ana Lesko, Dan Orlin']],
  ],
  [
    'Police used force at a march on 3 May. Dan Orlin, arrested a day before the abortive youth march, is in prison.',
    [['detention', '2017-05-02', 'Dan Orlin']],
  ],
  [
    'Dan Orlin has been sentenced to 30 days of administrative detention by a court. He previously served a prison sentence in 2014 on similar charges.',
    [
      ['conviction', null, 'Dan Orlin'],
      ['conviction', '2014', 'Dan Orlin'],
    ],
  ],
  [
    'Dan Orlin has been sentenced to 30 days in detention. Mr Orlin was detained on 1 May and sentenced to administrative detention on 3 May.',
    [['conviction', '2017-05-03', 'Dan Orlin']],
  ],
  [
    'Marwa Araf, 27, and Kholoud Said, 35, were arrested on 20 April.',
    [['detention', '2017-04-20', 'Marwa Araf, Kholoud Said']],
  ],
])('%s', (text, right) => {
  const [[kind] = ['detention']] = right
  expect(told(text, '2017-05-27', [kind])).toEqual(right)
})

const ALL = [...COURT, 'assembly', 'permission', 'law', 'registration', 'vote', 'restriction']

test.each<readonly [string, Told[]]>([
  [
    'On 2 February the mayor’s office refused to allow the union to hold a rally.',
    [
      ['permission', '2024-02-02', 'union'],
      ['assembly', null, ''],
    ],
  ],
  [
    'The court jailed Ivo Kern for two years on charges of calling for an illegal strike.',
    [['conviction', null, 'Ivo Kern']],
  ],
  ['Ivo Kern had been held for 36 hours after the hearing.', [['detention', null, 'Ivo Kern']]],
  [
    'On 20 May the ministry suspended the legal personality of the Green Hill Foundation.',
    [['registration', '2024-05-20', 'Green Hill Foundation']],
  ],
  [
    'Station Sahar spoke to the Renewal Party, which was outlawed in 2019. On 15 May Ana Lesko was arrested.',
    [
      ['restriction', '2019', 'Renewal Party'],
      ['detention', '2024-05-15', 'Ana Lesko'],
    ],
  ],
  [
    'Soldiers have abducted 34 activists since the disputed election of 12 May.',
    [
      ['detention', '2024-05-12/2024-06', '34 activists'],
      ['vote', '2024-05-12', ''],
    ],
  ],
  ['A curfew is in force from 8 p.m.', [['restriction', null, '']]],
  [
    'The experts spoke of seven members of the community of San Pedro, who were arrested on 11 May.',
    [['detention', '2024-05-11', 'seven members of the community of San Pedro']],
  ],
])('decided, blamed, lasting: %s', (text, expected) => {
  expect(told(text, '2024-06-19', ALL)).toEqual(expected)
})

test.each([
  [
    'The court found Ana Lesko, a member of the Free Hands movement, guilty of extremism.',
    'extremism',
  ],
  ['The court found Ivo Kern, head of a union, guilty of holding a rally.', 'holding a rally'],
])('what somebody is found guilty of: %s', (text, expected) =>
  expect(read(text, { published: '2024-06-19' }).records[0]?.offence).toBe(expected),
)

test('experts who speak in Geneva of arrests elsewhere do not move them there', () => {
  const text = `GENEVA (3 June 2024) - UN experts today spoke of the arrest of Rosa Ixtal on 11 May.`
  expect(
    read(text, { published: '2024-06-03' }).records.flatMap(({ where }) => where ?? []),
  ).toEqual([])
})

test.each<readonly [string, Told[]]>([
  ['Detained on 3 May: Ana Lesko, Ivo Kern.', [['detention', '2024-05-03', 'Ana Lesko, Ivo Kern']]],
  [
    'Freed under the pardon: Ana Lesko and two more women.',
    [['release', null, 'Ana Lesko, two more women']],
  ],
  ['The Director of Public Prosecutions discontinued the charge.', [['acquittal', null, '']]],
  [
    'The ombudsman said in a statement on Tuesday that the detention of 22 people was unlawful.',
    [['detention', null, '22 people']],
  ],
  [
    'The lower house on 3 May approved by 214 votes to 97 a bill that obliges groups to register.',
    [['law', '2024-05-03', 'a bill that obliges groups to register']],
  ],
  ['The judge gave Ivo Kern a verbal warning.', [['conviction', null, 'Ivo Kern']]],
])('entries, offices, tallies: %s', (text, expected) => {
  expect(told(text, '2024-06-19', [...ALL, 'acquittal', 'summons'])).toEqual(expected)
})

test.each([
  ['On the remaining count Ivo Kern was found guilty and fined 300 euros.', undefined],
  [
    'Ivo Kern was charged with two offences: insulting the president and sedition.',
    'insulting the president and sedition',
  ],
  [
    'Ivo Kern was arraigned on two counts: incitement contrary to section 65 of the Public Order Act.',
    'incitement',
  ],
])('counted offences: %s', (text, expected) =>
  expect(read(text, { published: '2024-06-19' }).records[0]?.offence).toBe(expected),
)

test.each([
  ['The Attorney General, Ivo Kern, condemned the arrests.', 'Ivo Kern'],
  ['The Public Defender of Ardovia, Ana Lesko, urged parliament to amend the law.', 'Ana Lesko'],
  ['Shortly before midnight riot police beat Ana Lesko.', 'riot police'],
])('who did it: %s', (text, expected) => {
  const [party] = read(text, { published: '2024-06-19' }).records[0]?.actor ?? []
  expect(typeof party === 'string' ? party : party?.name).toBe(expected)
})

test('what the text below a headline tells counts for more than the headline', () => {
  const text = `Colonel Gets Seven Years For Torturing Docker

A court in Orvel on Wednesday sentenced a police colonel to seven years in prison for torturing a detainee.`
  const [verdict] = read(text, { published: '2024-06-20' }).records
  expect(verdict?.offence).toBe('torturing a detainee')
})

test.each([
  ['His wife, Ana Kern, said he was beaten on 3 May.', 'Ivo Kern'],
  ['His brother, Jan Kern, calls it a set-up: “They put the money in his bag.”', 'Ivo Kern'],
  ['Kern’s lawyer, Mira Vold, was not let in.', 'Ivo Kern'],
  ['His colleague Jan Holm was detained on 3 May.', 'Jan Holm'],
])('who speaks for somebody is not who it goes on about: %s', (said, whom) =>
  expect(
    toldIn(`Ivo Kern is held in Osh. ${said} He was fined 50 euros on 5 May.`, []).find(
      ({ kind }) => kind === 'conviction',
    ),
  ).toEqual({ kind: 'conviction', target: [whom] }),
)

test.each([
  ['Mira Vold had signed a pledge not to leave the region.', [['restriction', ['Mira Vold']]]],
  [
    'The mayor’s office on 12 May declined to let the widows gather on the square.',
    [['permission', ['widows']]],
  ],
])('bound to stay, not let gather: %s', (text, expected) =>
  expect(toldIn(text, []).map(({ kind, target }) => [kind, target])).toEqual(expected),
)
