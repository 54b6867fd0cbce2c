import { expect, test } from 'vitest'
import { toldIn } from './fixture.ts'

const SHOWN = ['when', 'means', 'value', 'unit', 'of']

test.each([
  [
    'Cases went on over the use of torture by guards during the “Black March” 2021 events.',
    [{ kind: 'torture', actor: ['guards'], when: '2021-03' }],
  ],
  [
    'Fallout from the “Water Spring” protests\n\nHe had joined the “Water Spring” May 2021 protests.',
    [{ kind: 'assembly', when: '2021-05' }],
  ],
  ['He joined the “Yellow” April 2019 protests.', [{ kind: 'assembly', when: '2019-04' }]],
  ['The film “March” 2021 was shown.', []],
  ['The report is called “Silent March” 2022 and has 40 pages.', []],
  ['Guards were taught about the use of torture by the army.', []],
])('events called by a name: %s', (text, expected) => expect(toldIn(text, SHOWN)).toEqual(expected))

test.each([
  [
    'Gunmen attacked the airport in Kavrin on 5 January 2022.',
    [{ kind: 'violence', target: ['airport'], actor: ['Gunmen'], when: '2022-01-05' }],
  ],
  [
    'They were tried over the seizure of the town hall during the May 2022 riots.',
    [
      { kind: 'violence', target: ['town hall'], when: '2022-05' },
      { kind: 'assembly', when: '2022-05' },
    ],
  ],
  ['The opposition attacked the decision of parliament.', []],
  ['The seizure of power was condemned.', []],
])('attacks on buildings: %s', (text, expected) =>
  expect(toldIn(text, SHOWN).filter(({ kind }) => kind !== 'trial')).toEqual(expected),
)

test.each([
  [
    'State television presented a Tajik carpenter as a spy, who had confessed under torture.',
    [
      { kind: 'intimidation', target: ['a Tajik carpenter'], actor: ['State television'] },
      { kind: 'torture', target: ['a Tajik carpenter'] },
    ],
  ],
  [
    'State television aired a forced confession by Ivo Kern on 4 May 2023.',
    [
      {
        kind: 'intimidation',
        target: ['Ivo Kern'],
        actor: ['State television'],
        when: '2023-05-04',
      },
    ],
  ],
  [
    'A video was shown on state TV on 9 May 2021, in which Ivo Kern appeared with traces of beatings and confessed.',
    [{ kind: 'intimidation', target: ['Ivo Kern'], when: '2021-05-09' }],
  ],
  [
    'Officers pressed the villagers to write denunciations of Ivo Kern.',
    [{ kind: 'intimidation', target: ['villagers'], actor: ['Officers'] }],
  ],
  [
    'Her lawyer says that police have been harassing people that give to the fund.',
    [{ kind: 'intimidation', target: ['people'], actor: ['police'] }],
  ],
  ['Police have been harassing journalists.', []],
  ['The museum showcased the painter as a pioneer.', []],
  ['Readers were invited to write letters to the editor.', []],
])('people shown, pressed and followed: %s', (text, expected) =>
  expect(toldIn(text, SHOWN)).toEqual(expected),
)

test.each([
  [
    'The embassy flew the two freed sailors home on 4 May 2024.',
    [
      {
        kind: 'release',
        target: ['two freed sailors'],
        actor: ['embassy'],
        when: '2024-05-04',
      },
    ],
  ],
  [
    'The embassy brought the drummer and two others held in Lesk back home.',
    [{ kind: 'release', target: ['drummer', 'two others'], actor: ['embassy'] }],
  ],
  ['The team brought the cup back home.', []],
  [
    '(Clear Voice) recently lost access to its local bank accounts.',
    [{ kind: 'restriction', target: ['Clear Voice'], means: 'freeze' }],
  ],
  [
    "(Don't Be Quiet) has lost access to its accounts.",
    [{ kind: 'restriction', target: ["Don't Be Quiet"], means: 'freeze' }],
  ],
  ['She lost access to her e-mail account after forgetting the password.', []],
  ['(AP) Police spoke on Monday.', []],
])('brought home, cut off: %s', (text, expected) => expect(toldIn(text, SHOWN)).toEqual(expected))

test.each([
  [
    'Despite hundreds of miners dying in accidents every year, nobody is tried.',
    [
      {
        kind: 'figure',
        value: [200, null],
        unit: 'miners',
        of: 'dying in accidents every year',
      },
    ],
  ],
  ['Hundreds of people marched, as they do every year.', []],
])('how many a year: %s', (text, expected) => expect(toldIn(text, SHOWN)).toEqual(expected))

test.each([
  [
    'The list has names, including Tev Ostin, a teacher who was detained in May 2021.',
    ['detention', 'Tev Ostin'],
  ],
  [
    'Among them are nurses, including Ana Dorel and Ivo Kern, a medic who was beaten in custody.',
    ['torture', 'Ivo Kern'],
  ],
  [
    'Police detained a Tajik drummer on Monday. The drummer was released on Tuesday.',
    ['release', 'a Tajik drummer'],
  ],
])('whom a description means: %s', (text, [kind, whom]) =>
  expect(toldIn(text, []).find(one => one.kind === kind)).toMatchObject({ target: [whom] }),
)

const RALLY = 'A rally for clean water was held in Kavrin on 10 March 2024. '

test.each([
  ['Ana Dorel, leader of Clean Source, spoke to the assembled crowd.', ['Ana Dorel']],
  ['The rally was addressed by Ivo Kern, the brother of the dead miner.', ['Ivo Kern']],
  ['"We want water," said the nurse Ana Dorel in a speech at the event.', ['Ana Dorel']],
  ['Ivo Kern speaks out at the rally in Kavrin on 10 March.', ['Ivo Kern']],
  ['The president addressed parliament.', undefined],
  ['Ana Dorel spoke to reporters.', undefined],
])('who spoke at a rally: %s', (text, speakers) =>
  expect(toldIn(RALLY + text, []).filter(({ kind }) => kind === 'assembly')).toEqual([
    { kind: 'assembly', ...(speakers && { actor: speakers }) },
  ]),
)
