import { expect, test } from 'vitest'
import { toldIn } from './fixture.ts'

const SHOWN = ['when', 'where', 'count', 'deaths', 'modality'] as const

const read = (text: string) => toldIn(text, SHOWN)

const kindsOf = (text: string) => read(text).map(({ kind }) => kind)

/** The records that a sentence must hold, each by the slots that are named; nothing else is asked of it. */
const told: readonly (readonly [string, readonly Record<string, unknown>[]])[] = [
  [
    'Ivo Lesko went missing in Lund on 3 January.',
    [{ kind: 'detention', target: ['Ivo Lesko'], when: '2031-01-03', where: ['Lund'] }],
  ],
  [
    'Ana Kern, a teacher, disappeared on 3 January.',
    [{ kind: 'detention', target: ['Ana Kern'], when: '2031-01-03' }],
  ],
  [
    'The whereabouts of Ana Kern have been unknown since 3 January.',
    [{ kind: 'detention', target: ['Ana Kern'] }],
  ],
  ['Ivo Lesko was subjected to enforced disappearance.', [{ kind: 'detention' }]],
  [
    'The gunmen fled with Ana Kern in their vehicle.',
    [{ kind: 'detention', target: ['Ana Kern'], actor: ['gunmen'] }],
  ],
  ['The three men were forced into waiting vehicles.', [{ kind: 'detention', count: 3 }]],
  [
    'Ivo Lesko was brought in on Friday and released without charge.',
    [
      { kind: 'detention', target: ['Ivo Lesko'], when: '2031-01-31' },
      { kind: 'release', target: ['Ivo Lesko'] },
    ],
  ],
  [
    'Ana Kern was stopped by officers on her way to the square.',
    [{ kind: 'detention', target: ['Ana Kern'], actor: ['officers'] }],
  ],
  [
    'A police team visited the house of Ana Kern on Friday.',
    [{ kind: 'summons', target: ['Ana Kern'], actor: ['A police team'] }],
  ],
  [
    'A team of police officers visited Ana Kern at her home.',
    [{ kind: 'summons', target: ['Ana Kern'], actor: ['A team of police officers'] }],
  ],
  [
    'In February three members of the club received notices from the police.',
    [{ kind: 'summons', count: 3 }],
  ],
  [
    'Guards denied Ivo Lesko access to his insulin.',
    [{ kind: 'torture', target: ['Ivo Lesko'], actor: ['Guards'] }],
  ],
  [
    'The mayor threatened to have Ana Kern arrested.',
    [{ kind: 'intimidation', target: ['Ana Kern'], actor: ['mayor'] }],
  ],
  [
    'Clashes broke out on Friday between miners and riot police in Lund.',
    [{ kind: 'violence', actor: ['miners', 'riot police'], when: '2031-01-31', where: ['Lund'] }],
  ],
  [
    'There were clashes between villagers and soldiers in Lund on Friday.',
    [{ kind: 'violence', actor: ['villagers', 'soldiers'] }],
  ],
  [
    'In Oslo Ana Kern was beaten by two guards.',
    [{ kind: 'violence', target: ['Ana Kern'], where: ['Oslo'] }],
  ],
  ['In Oslo Mr Ivo Lesko was arrested on Friday.', [{ kind: 'detention', target: ['Ivo Lesko'] }]],
  [
    'The reporters arrested were Ana Kern and Ivo Lesko.',
    [{ kind: 'detention', target: ['Ana Kern', 'Ivo Lesko'], count: 2 }],
  ],
  [
    'A camera belonging to Ivo Lesko was destroyed by a guard.',
    [{ kind: 'intimidation', target: ['Ivo Lesko'], actor: ['a guard'] }],
  ],
  [
    'Three people were killed, 40 wounded and over one hundred arrested on Friday.',
    [
      { kind: 'death', count: 3, deaths: 3 },
      { kind: 'violence', count: 40 },
      { kind: 'detention', count: [101, null] },
    ],
  ],
  ['A boy aged 11 was killed on Friday.', [{ kind: 'death', count: 1, deaths: 1 }]],
  [
    'An 11 year-old boy, Ivo Lesko, was killed by a bullet.',
    [{ kind: 'death', target: ['Ivo Lesko'], deaths: 1 }],
  ],
  ['Police did not free Ana Kern until Monday.', [{ kind: 'release', target: ['Ana Kern'] }]],
  [
    'Two guards hit photographer Ivo Lesko and tore his shirt.',
    [{ kind: 'violence', target: ['Ivo Lesko'], actor: ['Two guards'], count: 1 }],
  ],
  [
    'Petr Orlin threatened reporter Ivo Lesko and broke his phone.',
    [{ kind: 'intimidation', target: ['Ivo Lesko'], actor: ['Petr Orlin'] }],
  ],
  [
    'Supporters of the party attacked two reporters and damaged their cameras.',
    [{ kind: 'violence', target: ['two reporters'] }],
  ],
  [
    'The army branded Ivo Lesko a communist.',
    [{ kind: 'intimidation', target: ['Ivo Lesko'], actor: ['army'] }],
  ],
  [
    'The women were branded as communists by the army.',
    [{ kind: 'intimidation', target: ['women'], actor: ['army'] }],
  ],
  [
    'Ana Kern reported receiving dozens of abusive messages.',
    [{ kind: 'intimidation', target: ['Ana Kern'] }],
  ],
  ['The site of Dawn suffered a DDoS attack on Friday.', [{ kind: 'intimidation' }]],
  [
    'Four armed men barged into the house of Ana Kern at 8 p.m.',
    [{ kind: 'intimidation', target: ['Ana Kern'], actor: ['Four armed men'] }],
  ],
  [
    'Two men attempted to kill Ivo Lesko on Friday.',
    [{ kind: 'violence', target: ['Ivo Lesko'], when: '2031-01-31' }],
  ],
  [
    'An attempt was made on the life of Ivo Lesko on Friday.',
    [{ kind: 'violence', target: ['Ivo Lesko'] }],
  ],
  [
    'Some 250 farmers were victims of extrajudicial killings.',
    [{ kind: 'death', target: ['Some 250 farmers'] }],
  ],
  [
    'The execution of Ivo Lesko on Friday shocked the town.',
    [{ kind: 'death', target: ['Ivo Lesko'], when: '2031-01-31' }],
  ],
  [
    'Prison authorities moved Ivo Lesko to the “punishment unit”.',
    [{ kind: 'torture', target: ['Ivo Lesko'] }],
  ],
  ['Police took an explanation from Ana Kern.', [{ kind: 'summons', target: ['Ana Kern'] }]],
  [
    'Police arrested 22 people on Friday. The detainees include Ana Kern and Ivo Lesko.',
    [{ kind: 'detention', target: ['22 people', 'Ana Kern', 'Ivo Lesko'] }],
  ],
  [
    'Reporters Ana Kern, 52, and Ivo Lesko, 55, were riddled with bullets on Friday.',
    [{ kind: 'violence', target: ['Ana Kern', 'Ivo Lesko'], count: 2 }],
  ],
  ['Two men travelling to the port were arrested.', [{ kind: 'detention', target: ['Two men'] }]],
  [
    'Gunmen on board a motorcycle shot at the car of Ana Kern.',
    [{ kind: 'violence', target: ['Ana Kern'], actor: ['Gunmen'] }],
  ],
  ['Ivo Lesko was exposed to tear gas.', [{ kind: 'violence', target: ['Ivo Lesko'] }]],
  [
    'There were 21 abductions by uniformed and non-uniformed officers.',
    [{ kind: 'detention', actor: ['uniformed and non-uniformed officers'] }],
  ],
]

test.each(told)('%s', (sentence, records) => {
  const found = read(sentence)
  for (const record of records) expect(found).toContainEqual(expect.objectContaining(record))
})

test.each([
  'The ship went missing in the storm.',
  'The snow disappeared.',
  'Ten million dollars went missing from the fund.',
  'All three defendants were brought in at noon.',
  'Thirty people were brought in with broken limbs.',
  'Young people were stopped at checkpoints on their way.',
  'New rules were brought in on Friday.',
])('nobody is held in: %s', sentence => expect(kindsOf(sentence)).not.toContain('detention'))

test.each([
  'The interests of the two parties clash.',
  'There were no clashes with police in Lund on Friday.',
  'The clashes were condemned by the minister.',
  'He tried to kill time.',
])('no force is told in: %s', sentence => expect(kindsOf(sentence)).not.toContain('violence'))

test.each([
  'The execution of the plan was slow.',
  'The minister described the march as a success.',
  'Ivo Lesko was tried on charges of insulting a judge on a social network.',
])('no death and no threat is told in: %s', sentence => {
  expect(kindsOf(sentence)).not.toContain('death')
  expect(kindsOf(sentence)).not.toContain('intimidation')
})

test('those who were arrested are told of once, by the names told last', () => {
  const found = read(
    'Two journalists were arrested on Friday. Those arrested were Ana Kern and Ivo Lesko.',
  )
  expect(found.filter(({ kind }) => kind === 'detention')).toEqual([
    expect.objectContaining({ target: ['Ana Kern', 'Ivo Lesko'], when: '2031-01-31' }),
  ])
})

test.each([
  'The governor called in the Lund National Guard.',
  'A man was filmed leaving the shop.',
  'Officers issued a dispersal order.',
  'There were bruises all over his body.',
])('nothing is told in: %s', sentence => expect(kindsOf(sentence)).toEqual([]))

test('how many there are in all is no second death', () => {
  expect(
    kindsOf(
      'Two reporters were shot dead in Lund, bringing to five the number of reporters killed.',
    ),
  ).toEqual(['death', 'figure'])
})

/** Missing people, and people taken off what they rode on. */
test.each<readonly [string, readonly Record<string, unknown>[]]>([
  [
    'Kasim Orlo, a blogger, has been missing since 4 January.',
    [{ kind: 'detention', when: '2031-01-04' }],
  ],
  [
    'The two brothers have been missing since March 2029.',
    [{ kind: 'detention', when: '2029-03', count: 2 }],
  ],
  ['Kasim Orlo was reported missing on 4 January.', [{ kind: 'detention', when: '2031-01-04' }]],
  ['Kasim Orlo remains missing since 4 January.', [{ kind: 'detention' }]],
  [
    'Activist Nina Polle was taken off a bus by patrolmen on 6 January.',
    [{ kind: 'detention', target: ['Nina Polle'], actor: ['patrolmen'] }],
  ],
  ['Police pulled Nina Polle off a train in Lund.', [{ kind: 'detention', actor: ['Police'] }]],
  ['Nina Polle was removed from the train by police.', [{ kind: 'detention' }]],
  ['Officers dragged two students off the bus.', [{ kind: 'detention', count: 2 }]],
  ['Border guards took Nina Polle off a bus at the border.', [{ kind: 'restriction' }]],
  ['Nina Polle was taken off a flight by police at Lund airport.', [{ kind: 'restriction' }]],
])('%s', (sentence, records) => {
  const found = read(sentence)
  expect(found).toEqual(records.map(record => expect.objectContaining(record)))
})

test.each([
  'The plane has been missing since 4 January.',
  'Two files have been missing since January.',
  'Four teenagers were missing from the photograph.',
])('nobody was taken in: %s', sentence => expect(kindsOf(sentence)).not.toContain('detention'))
