import { expect, test } from 'vitest'
import type { Party } from '../codebook/index.ts'
import { toldIn } from './fixture.ts'
import { readDocument } from './index.ts'

const names = (parties: readonly Party[] | undefined): string =>
  (parties ?? []).map(one => (typeof one === 'string' ? one : one.name)).join(', ') || '-'

const read = (text: string) =>
  readDocument({
    name: 'note',
    text: text.replaceAll('¶', '\n\n'),
    published: '2031-02-05',
    language: 'en',
  }).records.map(
    ({ kind, when, actor, target }) =>
      `${kind} | ${when ?? '-'} | ${names(actor)} > ${names(target)}`,
  )

test.each([
  [
    'The Lund Forum recommended that the government repeal the law and urged parliament to act.',
    ['statement | - | Lund Forum > government'],
  ],
  ['The Bar Council condemned what it called a raid.', ['statement | - | Bar Council > -']],
  [
    'The Unity Party, whose bill was lost, called the sentence disproportionate.',
    ['statement | - | Unity Party > -'],
  ],
  [
    'The Lund Forum said it was “seriously concerned” about the law.',
    ['statement | - | Lund Forum > -'],
  ],
  [
    'The Lund Forum said it was alarmed by the sentence of Ana Dorel.',
    ['statement | - | Lund Forum > Ana Dorel'],
  ],
  ['The Lund Council remains concerned over the case.', ['statement | - | Lund Council > -']],
  [
    'The Lund Forum said the vote was unfair and urged the president to act.',
    ['vote | - | - > -', 'statement | - | Lund Forum > president'],
  ],
  [
    'Five experts of the Lund Forum sent a letter to the minister in June raising concerns.',
    ['statement | 2030-06 | Five experts of the Lund Forum > -'],
  ],
  [
    'The ministry’s spokeswoman, Ana Dorel, told reporters the verdict was “deeply troubling”.',
    ['statement | - | Ana Dorel > -'],
  ],
  ['US officials condemned the verdict.', ['statement | - | US officials > -']],
  [
    'A lawmaker called for the Lund Group to be declared extremist and banned.',
    ['statement | - | A lawmaker > -'],
  ],
  [
    'The minister demanded that the union be closed and its leader arrested.',
    ['statement | - | minister > -'],
  ],
  ['The ministry accused the weekly of publishing lies.', ['statement | - | ministry > weekly']],
  ['Prosecutors accused the weekly of fraud.', ['charge | - | Prosecutors > weekly']],
  [
    'Eleven people were convicted over the storming of the palace.',
    ['conviction | - | - > Eleven people'],
  ],
  [
    'Ana Dorel, founder of the feminist and LGBTQI+ movement Volna, was convicted of slander.',
    ['conviction | - | - > Ana Dorel'],
  ],
  ['The chairman, Dato’ Seri Ivo Kern, condemned the verdict.', ['statement | - | Ivo Kern > -']],
  ['The site was booked for a food fair.', []],
  [
    'On 12 May, the ministry closed the charity "Warm Hands".',
    ['restriction | 2030-05-12 | ministry > Warm Hands'],
  ],
  [
    'Officers took 14 boys from their homes on Monday.',
    ['detention | 2031-02-03 | Officers > 14 boys'],
  ],
  ['Dato’ Seri Ivo Kern was arrested on Monday.', ['detention | 2031-02-03 | - > Ivo Kern']],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected)
})

test.each([
  [
    'A deputy has filed a bill that would put schools under military rule.',
    ['law | - | A deputy > a bill that would put schools under military rule'],
  ],
  [
    'Lawmakers gave preliminary approval to a bill on associations.',
    ['law | - | Lawmakers > a bill on associations'],
  ],
  ['The government declared a state of emergency.', ['law | - | government > state of emergency']],
  [
    'The court overturned the sentence of six years given to the editor Ana Dorel.',
    ['appeal | - | court > Ana Dorel', 'conviction | - | - > Ana Dorel'],
  ],
  [
    'The agency added six people to the list of extremists.',
    ['restriction | - | agency > six people'],
  ],
  [
    'Agents seized the entire print run of the daily Lund Courier.',
    ['restriction | - | Agents > Lund Courier'],
  ],
  [
    'The city hall has not allowed the Lund League to use the square.',
    ['permission | - | city hall > Lund League'],
  ],
])('whom: %s', (text, expected) => {
  expect(read(text)).toEqual(expected)
})

const placesIn = (text: string) =>
  readDocument({ name: 'note', text, published: '2031-02-05', language: 'en' }).records.map(
    ({ kind, where }) => `${kind} @ ${where?.join(', ') ?? '-'}`,
  )

test.each([
  [
    'He was taken to the Nakuru police station, where he was questioned for five hours.',
    ['detention @ Nakuru police station', 'summons @ Nakuru police station'],
  ],
  ['The mayor of Oslo banned the march on Saturday.', ['restriction @ Oslo', 'assembly @ -']],
  ['Oslo’s council allowed the veterans to put up tents.', ['permission @ Oslo']],
  ['About 30 people sat down in front of the regional academy.', ['assembly @ regional academy']],
  ['About 30 people blocked the site gates.', ['assembly @ site gates']],
  ['Police cleared the gates of Terminal 2 with tear gas.', ['violence @ gates of Terminal 2']],
  ['Outside court, a dozen supporters held a vigil.', ['assembly @ court']],
  ['She was beaten at the entrance of her house.', ['violence @ her house']],
  ['Ana Dorel, arrested in Oslo in May, was freed.', ['detention @ Oslo', 'release @ -']],
  ['The embassy in Oslo condemned the verdict.', ['statement @ -']],
  [
    'Ana Dorel spent a night at Oslo prison and was freed.',
    ['detention @ Oslo prison', 'release @ Oslo prison'],
  ],
])('%s', (text, expected) => {
  expect(placesIn(text)).toEqual(expected)
})

const kindsIn = (text: string) => toldIn(text, []).map(({ kind }) => kind)

test.each([
  ['The Law Society has asked the Speaker to send it back to committee.', ['statement']],
  ['The Defence Ministry rejects that live rounds were used.', ['statement', 'violence']],
  ['Imams and bishops launched a joint appeal for calm.', ['statement']],
  ['The rights office in Lund urged restraint.', ['statement']],
  ['Ivo Kern found two notes under his door on Monday.', ['intimidation']],
  ['Teachers were told on Monday to vote for the governor or lose their posts.', ['intimidation']],
  ['The villagers were told to withdraw their complaint.', ['intimidation']],
  ['Someone cut the cable of Radio Lund on Monday.', ['intimidation']],
  ['About ten men in sports clothes disrupted the screening on Monday.', ['intimidation']],
  ['An artist painted flowers on the door.', []],
  ['The farmer burned the field after the harvest.', []],
  ['The teacher told the pupils to sit down or face detention.', []],
  ['The bank offered customers money to switch.', []],
])('asked, denied, pressed and disturbed: %s', (text, kinds) =>
  expect(kindsIn(text)).toEqual(kinds),
)

test.each([
  // What a body finds of a law or an act, by more than one word.
  ['The Lund Forum said the rules fall far short of its standards.', ['Lund Forum > -']],
  ['The Bar Council said the bill would have a chilling effect on the press.', ['Bar Council > -']],
  ['The Lund Forum said the verdict sets a dangerous precedent.', ['Lund Forum > -']],
  ['The union said the new rules are not compatible with the charter.', ['union > -']],
  ['The embassy of Norland said it regretted the decision.', ['embassy of Norland > -']],
  ['The mayor, Ana Dorel, said the force used was “proportionate”.', ['Ana Dorel > -']],
  ['The Lund Forum calls it an act of revenge.', ['Lund Forum > -']],
  ['The Lund Forum accused both sides of shelling schools.', ['Lund Forum > -']],
  ['The Lund Forum has named her a prisoner of conscience.', ['Lund Forum > -']],
  ['Party leader Ana Dorel has claimed that the army was behind it.', ['Ana Dorel > -']],
  ['The Bar Council has warned the ministry against such steps.', ['Bar Council > ministry']],
  ['Oslo has summoned the ambassador over the arrest.', ['Oslo > -']],
  ['The statement accuses the governor of inciting hatred.', ['- > governor']],
  [
    'The Working Group on Arbitrary Detention found her arrest arbitrary.',
    ['Working Group on Arbitrary Detention > -'],
  ],
  // Whoever said that it had happened goes on.
  ['The union said two members had been beaten and demanded an inquiry.', ['union > -']],
  ['The union said two members had been held and called for their release.', ['union > -']],
  // What people say of their own case, and what is no news.
  ['Ana Dorel recalled that she had been kept in a cellar.', []],
  ['Prosecutors claim that Ana Dorel passed on maps.', []],
  ['The teacher welcomed the pupils at the gate.', []],
  ['Police urged motorists to avoid the centre.', []],
  ['The mayor’s car was a “gift”, the paper said.', []],
])('what bodies find and ask: %s', (text, expected) =>
  expect(
    read(text).flatMap(line =>
      line.startsWith('statement') ? [line.slice('statement | - | '.length)] : [],
    ),
  ).toEqual(expected),
)
