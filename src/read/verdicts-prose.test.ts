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

test.each([
  'No charges will be brought against Ana Dorel.',
  'Prosecutors will bring no charges against Ana Dorel.',
  'The attorney said no charges would be filed against Ana Dorel.',
  'Police confirmed that Ana Dorel will face no further action.',
  'Ana Dorel will not face charges.',
])('let be by prosecutors: %s', text =>
  expect(verdictsIn(text)).toEqual([{ kind: 'acquittal', target: ['Ana Dorel'] }]),
)

test.each([
  [
    'Ana Dorel was sentenced to 14 days in jail followed by five years of probation and ordered to pay $500 in restitution.',
    [
      ['detention', 14],
      ['restriction', 5],
    ],
  ],
  [
    'Ana Dorel was sentenced to two years in prison, three years of supervised release and a $2,000 fine.',
    [
      ['prison', 2],
      ['restriction', 3],
      ['fine', 2000],
    ],
  ],
  [
    'Ana Dorel was sentenced to 60 hours of community service and 24 months’ probation.',
    [
      ['labour', 60],
      ['restriction', 24],
    ],
  ],
  ['Ana Dorel was handed a suspended three-year prison sentence.', [['restriction', 3]]],
])('every penalty, and no other: %s', (text, expected) => {
  const told = toldIn(text, ['penalty'])
  expect(told).toHaveLength(1)
  expect(told).toMatchObject([{ penalty: expected.map(([type, amount]) => ({ type, amount })) }])
})

test.each([
  [
    'Ana Dorel received 26 years, Asan Bek and Timur Kern six and Ivo Holm 15.',
    [
      [['Ana Dorel'], 26],
      [['Asan Bek', 'Timur Kern'], 6],
      [['Ivo Holm'], 15],
    ],
  ],
  ['Five years in prison for Ana Dorel.', [[['Ana Dorel'], 5]]],
  ['Ten years in prison for a film is too much.', []],
])('who got how much: %s', (text, expected) =>
  expect(verdictsIn(text)).toEqual(
    expected.map(([target, amount]) => ({ kind: 'conviction', target, penalty: [amount] })),
  ),
)

test.each([
  [
    'Ana Dorel was fined under the article on vandalism.',
    { kind: 'conviction', offence: 'vandalism' },
  ],
  [
    'A protocol was drawn up against Ana Dorel on "discrediting the army" for a post.',
    { kind: 'charge', offence: 'discrediting the army' },
  ],
  [
    'Ana Dorel was jailed for six years for seven posts on her page.',
    { kind: 'conviction', offence: 'seven posts' },
  ],
  [
    'Ana Dorel was booked into the county jail on Monday on suspicion of trespass.',
    { kind: 'charge', offence: 'trespass' },
  ],
  ['Six activists face a retrial.', { kind: 'trial' }],
  ['Ana Dorel was named in a case of fraud.', { kind: 'charge' }],
  ['The judge turned down the bail appeal of Ana Dorel.', { kind: 'detention' }],
  ['A court in Lund rejected Ana Dorel’s bail petition.', { kind: 'detention' }],
  ['A court decided in January on a split decision to uphold her conviction.', null],
  [
    'The Court of Appeal made a split decision to uphold the conviction of Ana Dorel.',
    { kind: 'appeal', outcome: 'upheld' },
  ],
  ['Ana Dorel was placed in a psychiatric clinic for 18 days.', { kind: 'detention' }],
  [
    'High Court judge Datuk Karim Rahman upheld the conviction.',
    { kind: 'appeal', outcome: 'upheld' },
  ],
])('what it was for, and what step: %s', (text, expected) =>
  expect(toldIn(text, ['offence', 'outcome'])).toMatchObject(expected ? [expected] : []),
)

test.each([
  [
    'Ana Dorel has challenged in the Lund High Court the life sentence given to her by a local court.',
    [{ kind: 'conviction', court: 'a local court' }],
  ],
  [
    'Ana Dorel was convicted of sedition and was granted bail by the Lund High Court.',
    [{ kind: 'conviction' }, { kind: 'release' }],
  ],
  [
    'The Lund High Court upheld the term that Ana Dorel was handed last November.',
    [{ kind: 'appeal' }, { kind: 'conviction', when: '2030-11' }],
  ],
])('whose court it was: %s', (text, expected) => {
  const told = toldIn(text, ['court', 'when'])
  expect(told).toMatchObject(expected)
  const [verdict] = told.filter(one => one.kind === 'conviction')
  expect(Reflect.get(verdict ?? {}, 'court')).not.toBe('Lund High Court')
})

test('a sentence of “two months after a hearing” lasts two months', () =>
  expect(
    toldIn('Ana Dorel was remanded for two months after a hearing held on 8 January.', [
      'when',
      'length',
    ]),
  ).toMatchObject([
    { kind: 'detention', length: 'P2M' },
    { kind: 'trial', when: '2031-01-08' },
  ]))

test('who speaks for the state in court is nobody that was bailed', () =>
  expect(
    verdictsIn(
      'A court granted bail to editor Tarek Aman. “It is in order,” said Tapan Pal, Additional Public Prosecutor. The High Court granted him bail on 2 January.',
    ).map(one => one.target),
  ).toEqual([['Tarek Aman']]))

test.each([
  ['Ken Ward, 60, of Lund, was convicted of burglary.', ['Ken Ward']],
  ['Anna Hill, of Lund, was convicted of burglary.', ['Anna Hill']],
  [
    'In addition, three of the defendants, Hon Wai-kit, 25, Martin Li, 18, and Lau Holm, 24, were convicted of rioting.',
    ['Hon Wai-kit', 'Martin Li', 'Lau Holm'],
  ],
  ['Man Ka-kin, 21, was convicted of rioting.', ['Man Ka-kin']],
  ['Sixteen Just Stop Oil activists were convicted.', ['Sixteen Just Stop Oil activists']],
])('names of those convicted: %s', (text, target) =>
  expect(verdictsIn(text)).toMatchObject([{ kind: 'conviction', target }]),
)

test.each([
  ['Protesters gathered in Mukuru Ward, 60 miles from Lund.', ['Mukuru Ward']],
  ['The Ankara 40th Heavy Penal Court acquitted Ana Dorel.', ['Ankara']],
])('places beside them: %s', (text, where) =>
  expect(toldIn(text, ['where'])).toMatchObject([{ where }]),
)

test.each([
  [
    'Journalist Ana Dorel was bailed after her arrest over a piece critical of President Karl Dube.',
    [
      { kind: 'release', target: ['Ana Dorel'] },
      { kind: 'detention', target: ['Ana Dorel'] },
    ],
  ],
  [
    'Ana Dorel was jointly charged with a union clerk, Ivo Kern.',
    [{ kind: 'charge', target: ['Ana Dorel', 'Ivo Kern'] }],
  ],
  [
    'The case of Ana Dorel was heard by a panel of three judges on Monday.',
    [{ kind: 'trial', target: ['Ana Dorel'] }],
  ],
  [
    'The magistrate made a community service order against Ana Dorel.',
    [{ kind: 'conviction', target: ['Ana Dorel'] }],
  ],
  [
    'The court announced its verdict on Monday, handing Ana Dorel two years.',
    [{ kind: 'conviction', target: ['Ana Dorel'], penalty: [2] }],
  ],
  [
    'The court handed down a sentence of ten months to Ana Dorel.',
    [{ kind: 'conviction', target: ['Ana Dorel'], penalty: [10] }],
  ],
])('whom a court’s doing was done to: %s', (text, expected) =>
  expect(verdictsIn(text)).toMatchObject(expected),
)

test.each([
  ['Ana Dorel was found guilty and given a 12-month conditional discharge.', 'warning', 12],
  ['Ana Dorel was placed on a six-month good behaviour bond.', 'restriction', 6],
  [
    'Ana Dorel received an additional two-year sentence for insulting the king, bringing her total term to eight years.',
    'prison',
    2,
  ],
])('one penalty, of its own sort: %s', (text, type, amount) => {
  const [told, ...more] = toldIn(text, ['penalty'])
  expect(more).toEqual([])
  expect(Reflect.get(told ?? {}, 'penalty')).toMatchObject([{ type, amount }])
})

test('a court in a numbered part of a town', () =>
  expect(
    toldIn('The Magistrate Court in Wuse Zone 2, Lund, has granted bail to Ana Dorel.', []),
  ).toMatchObject([{ kind: 'release', actor: ['Magistrate Court'] }]))
