import { expect, test } from 'vitest'
import { toldIn } from './fixture.ts'

const SHOWN = ['when', 'where', 'status', 'means', 'outcome'] as const

const read = (text: string) => toldIn(text, SHOWN)

/** The records that a sentence must hold, each by the slots that are named; nothing else is asked of it. */
const told: readonly (readonly [string, readonly Record<string, unknown>[]])[] = [
  // Words of two parts that open a sentence.
  [
    'Picked up at a checkpoint on 3 January, Ana Dorel was charged with sedition on 5 January.',
    [
      { kind: 'detention', target: ['Ana Dorel'], when: '2031-01-03' },
      { kind: 'charge', target: ['Ana Dorel'], when: '2031-01-05' },
    ],
  ],
  [
    'Rounded up by police on 3 January, the students were fined on 5 January.',
    [{ kind: 'detention', actor: ['police'], when: '2031-01-03' }, { kind: 'conviction' }],
  ],
  // The time pointed back to is a phrase of its own.
  [
    'During that period access to the Internet was cut in Osk and Lund.',
    [{ kind: 'restriction', means: 'shutdown', where: ['Osk', 'Lund'] }],
  ],
  ['In that time two students were arrested.', [{ kind: 'detention', target: ['two students'] }]],
  // What is due, set or expected with its day.
  [
    'Students are due to march to the Town Hall on 12 March.',
    [{ kind: 'assembly', status: 'planned', when: '2031-03-12' }],
  ],
  [
    'Students are expected to rally in Kora on 12 March.',
    [{ kind: 'assembly', status: 'planned', when: '2031-03-12' }],
  ],
  ['A march was slated for 12 March.', [{ kind: 'assembly', status: 'planned' }]],
  // A gathering that is set upon.
  [
    'On 3 January, security forces opened fire on a procession of mourners, killing four.',
    [
      { kind: 'assembly', actor: ['mourners'], when: '2031-01-03' },
      { kind: 'death', target: ['four'] },
    ],
  ],
  [
    'On 3 January, a car drove into a rally of teachers.',
    [{ kind: 'assembly', actor: ['teachers'], when: '2031-01-03' }],
  ],
  // How things stand with somebody told of.
  ['She faces charges of sedition over a speech.', [{ kind: 'charge' }]],
  [
    'The trial of the nine opened before the Lund Military Tribunal on 14 January.',
    [{ kind: 'trial', when: '2031-01-14' }],
  ],
  // Turns of the press.
  [
    'Farmers kept the gate closed on 3 January with their tractors.',
    [{ kind: 'assembly', actor: ['Farmers'] }],
  ],
  ['Mobile data was out of service in Kora.', [{ kind: 'restriction', means: 'shutdown' }]],
  [
    'The governor suspended all public events until 12 March.',
    [{ kind: 'restriction', actor: ['governor'], means: 'ban' }],
  ],
  [
    'The bank accounts of the union Free Wheel have been put on hold.',
    [{ kind: 'restriction', means: 'freeze' }],
  ],
  ['The board has taken the mayor to the administrative court.', [{ kind: 'lawsuit' }]],
  [
    'On appeal, the term of Ivo Kern was brought down from 10 years to three.',
    [{ kind: 'appeal', outcome: 'reduced' }],
  ],
  ['All three were allowed to remain at liberty.', [{ kind: 'release' }]],
  ['The Bar Association took strong exception to the raid.', [{ kind: 'statement' }]],
  ['They will take plea on 9 September.', [{ kind: 'trial', when: '2031-09-09' }]],
  ['Guards used electric shocks on him.', [{ kind: 'torture' }]],
  ['By the time the smoke cleared, four people lay dead.', [{ kind: 'death' }]],
  // What stands between an auxiliary and its verb.
  [
    'Reporters were at first stopped from entering the courtroom.',
    [{ kind: 'restriction', target: ['Reporters'], means: 'access' }],
  ],
  [
    'Ana Dorel was after nine hours released without charge.',
    [{ kind: 'release', target: ['Ana Dorel'] }],
  ],
  ['The two were for a time held at the station.', [{ kind: 'detention', target: ['two'] }]],
  // Whom a body directs.
  [
    'The union directs all members to stay away from the courts on 23 and 24 July.',
    [{ kind: 'assembly', status: 'planned' }],
  ],
  // More turns of the press.
  ['Traders kept their stalls closed for the eighth day in a row.', [{ kind: 'assembly' }]],
  [
    'In January the Appeal Court knocked nine months off her term.',
    [{ kind: 'appeal', outcome: 'reduced' }],
  ],
  [
    'The two have been ordered into 18 months of preventive detention.',
    [{ kind: 'detention', target: ['two'] }],
  ],
  ['The trial of Ana Dorel for libel ran from 3 to 27 June.', [{ kind: 'trial' }]],
  [
    'The marchers were driven from the pavement by military police.',
    [{ kind: 'violence', actor: ['military police'] }],
  ],
  ['Police moved into its offices and carried out the computers.', [{ kind: 'search' }]],
  [
    'The court granted a discharge not amounting to an acquittal to activist Ivo Kern.',
    [{ kind: 'acquittal', target: ['Ivo Kern'] }],
  ],
  // Words in which somebody is quoted, and what is said against others.
  [
    'The Conference of Bishops spoke of “a wound to the nation”.',
    [{ kind: 'statement', actor: ['Conference of Bishops'] }],
  ],
  [
    'The Department of Corrections rejected the claim.',
    [{ kind: 'statement', actor: ['Department of Corrections'] }],
  ],
  ['The Bar Association questioned the arrests.', [{ kind: 'statement' }]],
  ['The guards’ firm denied everything.', [{ kind: 'statement' }]],
  // How somebody was left, or sent off.
  [
    'Thugs beat the chairman unconscious on 3 January.',
    [{ kind: 'violence', target: ['chairman'] }],
  ],
  ['Police sent Ana Dorel home on 3 January.', [{ kind: 'release', target: ['Ana Dorel'] }]],
  ['The judge ordered Ana Dorel to remain in prison.', [{ kind: 'detention' }]],
  [
    'Sanela Horvat won her case against the broadcaster, which had let her go in 2022.',
    [{ kind: 'restriction', means: 'dismissal', when: '2022' }],
  ],
  ['Their telephones stayed with the police.', [{ kind: 'search' }]],
  ['The news site Horizon is accessible only through a VPN.', [{ kind: 'restriction' }]],
]

test.each(told)('%s', (sentence, wanted) => {
  const records = read(sentence)
  for (const one of wanted) expect(records).toContainEqual(expect.objectContaining(one))
})

/** Sentences that hold no record of a kind. */
const none: readonly (readonly [string, string])[] = [
  ['The union has called a one-day strike for 12 March.', 'statement'],
  ['The Department of Corrections rejected the claim.', 'lawsuit'],
  ['On 3 January miners came up to the surface and set out for Osk on foot.', 'trial'],
  ['The broadcaster, which had let her go in 2022, lost the case.', 'release'],
  ['Blockades were in force at 18 points of the road on Thursday.', 'restriction'],
  ['Traders pulled down their shutters when the first shots fell.', 'assembly'],
  ['Supporters blocked the way of the reporters.', 'assembly'],
  ['The union urged the inspector to withdraw his men.', 'intimidation'],
]

test.each(none)('%s holds no %s', (sentence, kind) => {
  expect(read(sentence).map(one => one.kind)).not.toContain(kind)
})
