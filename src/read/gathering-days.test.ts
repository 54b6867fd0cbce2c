import { expect, test } from 'vitest'
import { toldIn } from './fixture.ts'

test('days in a row count from what began in a look back', () =>
  expect(
    toldIn(
      'The court freed Ivo Kern on 24 May 2030. They had reported on the strike which began on 19 April 2030. Some 600 men took part. On the fifth day police beat men who would not leave.',
      ['when'],
    ).find(({ kind }) => kind === 'violence'),
  ).toEqual(expect.objectContaining({ when: '2030-04-23' })))

test.each([
  [
    'On 25 June 2030 students marched in Lesk. Four were fined in December 2030. The march had been broken up by police, who arrested 40 people.',
    'detention',
  ],
  [
    'Ivo Kern was fined in December 2030 for a rally on 25 June 2030. During the rally police had beaten him with batons.',
    'violence',
  ],
  [
    'Ada Lind was charged in December 2030 over a protest on 25 June 2030 at which police had arrested 40 people.',
    'detention',
  ],
  [
    'On 25 June 2030 students marched in Lesk.\n\nLawyers complained in December 2030.\n\nThe march began peacefully. According to a shopkeeper, police fired tear gas when it reached the bridge.',
    'violence',
  ],
  [
    'On 25 June 2030 students marched in Lesk.\n\nLawyers complained in December 2030.\n\nThe march began peacefully. Two reporters, Ada Lind and Ivo Kern, had their cameras seized.',
    'search',
  ],
])('what was done at a gathering is of its day: %s', (text, kind) =>
  expect(toldIn(text, ['when']).find(one => one.kind === kind)).toEqual(
    expect.objectContaining({ when: '2030-06-25' }),
  ),
)

test('what had happened before a gathering is not of its day', () =>
  expect(
    toldIn(
      'On 25 June 2030 students marched in Lesk.\n\nLawyers complained in December 2030.\n\nThe march began peacefully. Ada Lind had been detained earlier.',
      ['when'],
    ).find(({ kind }) => kind === 'detention'),
  ).toEqual(expect.not.objectContaining({ when: '2030-06-25' })))

test('a car is nobody', () =>
  expect(
    toldIn(
      'The Free Union is angry. Ivo Kern was bundled into a Land Cruiser on 3 May. The union has lodged a complaint with the police.',
      [],
    ),
  ).toEqual([
    { kind: 'detention', target: ['Ivo Kern'] },
    { kind: 'lawsuit', actor: ['Free Union'] },
  ]))

test('they are the two who were told of before', () =>
  expect(
    toldIn(
      'Ada Lind was arrested on 3 May. Her colleague Ivo Kern was arrested two days later. They were charged with sedition on 10 May.',
      [],
    ).at(-1),
  ).toEqual({ kind: 'charge', target: ['Ada Lind', 'Ivo Kern'] }))

test.each([
  [
    'In 2020 Ada Lind was fined, in 2021 she was jailed for a month, and in 2022 she was expelled from the university.',
    ['2020', '2021', '2022'],
  ],
  [
    'Ivo Kern was arrested on 3 May 2021, in June police searched his home.',
    ['2021-05-03', '2021-06'],
  ],
])('a date before who does the next thing: %s', (text, days) =>
  expect(toldIn(text, ['when']).map(one => 'when' in one && one.when)).toEqual(days),
)

test('“hours after the verdict” is nobody', () =>
  expect(toldIn('Hours after the verdict, police arrested Ivo Kern.', [])).toEqual([
    { kind: 'detention', actor: ['police'], target: ['Ivo Kern'] },
  ]))

test.each([
  ['Ada Lind was arrested. The mother of two was charged with sedition.', 'charge', 'Ada Lind'],
  ['On the night of 3 May masked men broke into the house of Ada Lind.', 'search', 'Ada Lind'],
])('whom a description and a house mean: %s', (text, kind, whom) =>
  expect(toldIn(text, []).find(one => one.kind === kind)).toEqual(
    expect.objectContaining({ target: [whom] }),
  ),
)
