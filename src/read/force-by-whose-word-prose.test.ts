import { expect, test } from 'vitest'
import { toldIn } from './fixture.ts'

const read = (text: string) => toldIn(text, ['when', 'count', 'modality'])

const kindsOf = (text: string) => read(text).map(({ kind }) => kind)

const HELD = 'Officers detained Ivo Kern on 3 February.'

test.each([
  [
    'Police fired rubber bullets at demonstrators in Lund on 3 February, wounding at least nine.',
    { kind: 'violence', target: ['demonstrators'], count: [9, null] },
  ],
  [
    'Soldiers broke up the march with batons on 3 February, injuring four people.',
    { kind: 'violence', target: ['four people'], count: 4 },
  ],
  [
    'Police charged at a vigil of teachers on 3 February, injuring four people.',
    { kind: 'violence', target: ['a vigil of teachers'], count: 4 },
  ],
  [
    `${HELD} They beat him and his brother.`,
    { kind: 'torture', target: ['Ivo Kern', 'his brother'], count: 2 },
  ],
  [
    `${HELD} He was beaten, his brother said.`,
    { kind: 'torture', target: ['Ivo Kern'], modality: 'alleged' },
  ],
  [
    `${HELD} Police searched his house, his brother said.`,
    { kind: 'search', target: ['Ivo Kern'], modality: 'alleged' },
  ],
  [
    `${HELD} His body bore marks of beatings, his brother said.`,
    { kind: 'torture', target: ['Ivo Kern'], modality: 'alleged' },
  ],
  [
    'Ivo Kern told the judge that officers had tortured him.',
    { kind: 'torture', target: ['Ivo Kern'], modality: 'alleged' },
  ],
  [
    'Ana Lesko wrote that she had been kicked by guards.',
    { kind: 'violence', target: ['Ana Lesko'], modality: 'alleged' },
  ],
  [
    'According to Ana Lesko, an officer slapped her.',
    { kind: 'violence', target: ['Ana Lesko'], modality: 'alleged' },
  ],
  [
    'Ana Lesko said that an agent had threatened to kill her.',
    { kind: 'intimidation', target: ['Ana Lesko'], modality: 'alleged' },
  ],
  [
    'Officers from the Fifth Division seized the camera of Ana Lesko.',
    { kind: 'search', target: ['Ana Lesko'], actor: ['Officers from the Fifth Division'] },
  ],
  [
    'The state channel aired a film that called the historian Ana Lesko a spy.',
    { kind: 'intimidation', target: ['Ana Lesko'], actor: ['state channel'] },
  ],
  [
    'Strangers flooded the page of Ana Lesko with threats.',
    { kind: 'intimidation', target: ['Ana Lesko'], actor: ['Strangers'] },
  ],
  [
    'The governor attacked the lawyer Ana Lesko in a speech.',
    { kind: 'intimidation', target: ['Ana Lesko'], actor: ['governor'] },
  ],
  [
    'According to the information received, on 3 February Ms. Kern was taken from her cell to a room on the second floor, where two men punched her.',
    { kind: 'torture', target: ['Kern'], when: '2031-02-03' },
  ],
  [
    '“They kept us on our knees in the yard,” said one of the detainees.',
    { kind: 'torture', target: ['one of the detainees'], modality: 'alleged' },
  ],
  [
    'The inspectors threatened to send her son to the army.',
    { kind: 'intimidation', target: ['her son'] },
  ],
  [
    'A channel posted the telephone number of Ana Lesko.',
    { kind: 'intimidation', target: ['Ana Lesko'] },
  ],
  [
    'Police visited the parents of Ana Lesko on 3 February.',
    { kind: 'summons', target: ['parents of Ana Lesko'], when: '2031-02-03' },
  ],
  [
    'Ana Lesko left in 2030. The head of the village council called on her mother and warned her that the stall would be closed.',
    { kind: 'intimidation', target: ['her mother'], actor: ['head of the village council'] },
  ],
  [
    'Police raids on the offices of Norta and Daily Wave lasted nine hours.',
    { kind: 'search', target: ['Norta', 'Daily Wave'], actor: ['Police'] },
  ],
  [
    'The website of the group Clean Hands was hit by denial-of-service attacks on 3 February.',
    { kind: 'intimidation', target: ['Clean Hands'] },
  ],
  [
    'Ivo Kern was last seen on 3 February.',
    { kind: 'detention', target: ['Ivo Kern'], when: '2031-02-03' },
  ],
  [
    'The rapporteur asked for details of the alleged ill-treatment of Ivo Kern.',
    { kind: 'torture', target: ['Ivo Kern'], modality: 'alleged' },
  ],
  [
    `${HELD} A guard whipped the soles of his feet with a cable.`,
    { kind: 'torture', target: ['Ivo Kern'], actor: ['A guard'] },
  ],
  [
    'The mayor was filmed spitting at a reporter from the weekly Norta.',
    { kind: 'violence', target: ['a reporter from the weekly Norta'] },
  ],
  [
    'Ana Lesko has been refused an operation since February 2030.',
    { kind: 'torture', target: ['Ana Lesko'], when: '2030-02' },
  ],
  ['Three inmates of the second ward were put in punishment cells.', { kind: 'torture', count: 3 }],
  [
    'A student, Ivo Kern, lost an eye and at least 40 others were injured by pellets on 3 February.',
    { kind: 'violence', target: ['Ivo Kern', 'at least 40 others'], count: [40, null] },
  ],
  [
    'Ivo Kern was beaten to death by a gang in Lund.',
    { kind: 'death', target: ['Ivo Kern'], actor: ['a gang'] },
  ],
  [
    'Five members of the sect were attacked with stones and sticks on their way home from prayers in Lund on 3 February.',
    { kind: 'violence', target: ['Five members of the sect'], when: '2031-02-03' },
  ],
  [
    'Masked men fell upon the strikers on 3 February; seven of them were hospitalised.',
    { kind: 'violence', actor: ['Masked men'], when: '2031-02-03' },
  ],
  ['Ivo Kern fell from a window of the police station.', { kind: 'death', target: ['Ivo Kern'] }],
  [
    '“They beat me with a hose,” said Ivo Kern.',
    { kind: 'torture', target: ['Ivo Kern'], modality: 'alleged' },
  ],
  [
    'A soldier tore up the notebook of Ana Lesko.',
    { kind: 'intimidation', target: ['Ana Lesko'], actor: ['A soldier'] },
  ],
  [
    'A grenade was lobbed at the residence of Ana Lesko on 3 February.',
    { kind: 'violence', target: ['Ana Lesko'] },
  ],
])('whom, how many and by whose word: %s', (text, expected) =>
  expect(read(text)).toContainEqual(expect.objectContaining(expected)),
)

test.each([
  ['The bar demanded a halt to searches of lawyers’ offices.', 'search'],
  ['They called for an end to raids on law firms.', 'search'],
  [`${HELD} His body was covered in bruises.`, 'death'],
  ['Ana Lesko was taken from her cell to the doctor.', 'detention'],
  ['The monitors recorded 14 cases of physical attacks on journalists in January.', 'violence'],
  ['The president was last seen in public on 3 February.', 'detention'],
  ['The website of the group was hit by attacks of spam.', 'violence'],
  ['Suspicion fell upon the mayor.', 'violence'],
  ['The price fell from a high on 3 February.', 'death'],
  ['The channel aired a film that describes the lives of fishermen.', 'intimidation'],
])('no such thing: %s', (text, kind) => expect(kindsOf(text)).not.toContain(kind))

test('thirty threats that somebody received are told once', () => {
  expect(kindsOf('Ana Lesko received thirty death threats on 3 February.')).toEqual([
    'intimidation',
  ])
})

test.each([
  'Prosecutors opened an investigation into the attack on Ana Lesko on 3 February.',
  'Police launched an inquiry into the beating of Ivo Kern on 3 February.',
])('an inquiry is against nobody yet, and the day is that of the blows: %s', text => {
  const [charge, blows] = read(text)
  expect(charge).toMatchObject({ kind: 'charge' })
  expect(charge).not.toHaveProperty('target')
  expect(charge).not.toHaveProperty('when')
  expect(blows).toMatchObject({ kind: 'violence', when: '2031-02-03' })
})
