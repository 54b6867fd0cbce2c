import { expect, test } from 'vitest'
import { toldIn, verdictsIn } from './fixture.ts'

test.each([
  [
    'A sentence of 12 years and six months was meted out to union leader Ivo Kern.',
    [{ kind: 'conviction', target: ['Ivo Kern'], penalty: [12.5] }],
  ],
  [
    'Ana Dorel was convicted of sedition and awarded life sentence by a sessions judge.',
    [{ kind: 'conviction', target: ['Ana Dorel'], offence: 'sedition', penalty: [undefined] }],
  ],
  [
    'Ana Dorel was adjudged guilty of contempt of court.',
    [{ kind: 'conviction', target: ['Ana Dorel'], offence: 'contempt of court' }],
  ],
  [
    'The Lund District Court passed a guilty verdict on Ana Dorel on 3 January.',
    [{ kind: 'conviction', when: '2031-01-03', target: ['Ana Dorel'] }],
  ],
  [
    'The appellants were convicted of public nuisance at Lund Crown Court on 22 March 2029.',
    [
      {
        kind: 'conviction',
        when: '2029-03-22',
        target: ['appellants'],
        offence: 'public nuisance',
      },
    ],
  ],
  [
    'This followed the swift detention and conviction of lawyer Ivo Kern by the Court Martial.',
    [
      { kind: 'detention', target: ['Ivo Kern'] },
      { kind: 'conviction', target: ['Ivo Kern'] },
    ],
  ],
  [
    'Since her conviction in 2028, Ana Dorel has lived abroad.',
    [{ kind: 'conviction', when: '2028', target: ['Ana Dorel'] }],
  ],
  ['Ana Dorel appealed against her conviction on 4 January.', []],
  ['Ana Dorel challenged her conviction in the High Court.', []],
  [
    'A court jailed all nine defendants, with Ivo Kern receiving the longest term of 10 years.',
    [
      { kind: 'conviction', target: ['all nine defendants'] },
      { kind: 'conviction', target: ['Ivo Kern'], penalty: [10] },
    ],
  ],
])('verdicts: %s', (text, expected) => expect(verdictsIn(text)).toEqual(expected))

test.each([
  ['Ana Dorel was given probation on Monday.', 'restriction'],
  ['Ana Dorel received home detention on Monday.', 'restriction'],
  ['Ana Dorel was given a custodial sentence.', 'prison'],
  ['Ana Dorel received a non-custodial sentence.', 'restriction'],
  ['Ana Dorel was given prison time.', 'prison'],
  ['Ana Dorel was sentenced to three years of restrictions on her freedom.', 'restriction'],
])('what somebody got, by its name: %s', (text, type) =>
  expect(toldIn(text, ['penalty'])).toMatchObject([{ kind: 'conviction', penalty: [{ type }] }]),
)

test.each([
  [
    'They faced charges of Trespassing, Resisting Arrest, Disorderly Conduct, and Disturbing the Peace.',
    'Trespassing, Resisting Arrest, Disorderly Conduct, and Disturbing the Peace',
  ],
  ['Two men were charged with Simple Assault.', 'Simple Assault'],
  [
    'The two face multiple charges, including unlawful assembly and offensive conduct.',
    'unlawful assembly and offensive conduct',
  ],
  [
    'Ana Dorel was charged with trespassing, disorderly conduct, and disturbing the peace.',
    'trespassing, disorderly conduct, and disturbing the peace',
  ],
])('offences in a row, with capitals or without: %s', (text, offence) =>
  expect(toldIn(text, ['offence'])).toMatchObject([{ kind: 'charge', offence }]),
)

test.each([
  ['A criminal case for incitement was brought against Ana Dorel.', 'charge'],
  ['A judge allowed Ana Dorel to be released on her own recognizance on Monday.', 'release'],
  ['The magistrate permitted the three to go home on personal bond.', 'release'],
  ['The Supreme Court on Monday stayed the conviction and sentence of Ana Dorel.', 'appeal'],
  ['The High Court’s ruling upheld the conviction of Ana Dorel.', 'appeal'],
])('one step of a court: %s', (text, kind) =>
  expect(toldIn(text, []).map(one => one.kind)).toEqual([kind]),
)

test.each([
  'The four face possible charges of trespassing.',
  'Ana Dorel could be facing possible felony charges.',
])('no charge yet: %s', text => expect(verdictsIn(text)).toEqual([]))

test('the others, beside those who were let go', () =>
  expect(
    verdictsIn('Two were freed on bail, while the others were held in custody.'),
  ).toMatchObject([
    { kind: 'release', target: ['Two'] },
    { kind: 'detention', target: ['others'] },
  ]))

test('the year of a file is nobody', () =>
  expect(
    verdictsIn(
      'The court renewed Ana Dorel’s detention for 45 days, pending investigations of lawsuit No. 1984 of 2029.',
    ),
  ).toMatchObject([{ kind: 'detention', target: ['Ana Dorel'] }]))

test('whom a plea excepts, denies nothing', () =>
  expect(
    verdictsIn(
      'All the accused pleaded not guilty to the charges with the exception of Ana Dorel.',
    ),
  ).toMatchObject([{ kind: 'charge', target: ['All the accused'] }]))
