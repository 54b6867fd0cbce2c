import type { TellCase } from '../fixture.ts'

/** Incident → sentence, with slots and without. */
export const COURT_CASES: readonly TellCase[] = [
  [
    'On 14 June 2031, prosecutors charged Ilan Morev with insulting a public official under Article 125 of the Penal Code.',
    'charge',
    {
      when: '2031-06-14',
      actor: ['Prosecutors'],
      target: ['Ilan Morev'],
      offence: 'insulting a public official',
      provision: 'Article 125 of the Penal Code',
    },
  ],
  [
    'Ilan Morev was prosecuted on extremism-related charges.',
    'charge',
    { target: ['Ilan Morev'], offence: 'extremism-related charges' },
  ],
  [
    'Ilan Morev was declared wanted on charges of inciting discord.',
    'charge',
    { target: ['Ilan Morev'], offence: 'inciting discord', words: 'was declared wanted' },
  ],
  [
    'Investigators opened a case against Ilan Morev for fraud.',
    'charge',
    {
      actor: ['investigators'],
      target: ['Ilan Morev'],
      offence: 'fraud',
      words: 'opened a criminal case against',
    },
  ],
  [
    'A charge or investigation for fraud was reported (“as the source says”).',
    'charge',
    { offence: 'fraud' },
  ],
  [
    'The trial of Ilan Morev was due to open before an Orvel court on 1 July 2031.',
    'trial',
    { when: '2031-07-01', target: ['Ilan Morev'], modality: 'planned', actor: ['an Orvel court'] },
  ],
  [
    'On 14 June 2031, Ilan Morev stood trial behind closed doors.',
    'trial',
    {
      when: '2031-06-14',
      target: ['Ilan Morev'],
      access: 'closed',
      words: 'the hearing was held behind closed doors',
    },
  ],
  [
    'On 14 June 2031, the trial of Ilan Morev opened. Concerns about the fairness of the proceedings include no access to a lawyer and undue delay.',
    'trial',
    {
      when: '2031-06-14',
      target: ['Ilan Morev'],
      words: 'the trial opened',
      concerns: ['no_counsel', 'delay'],
    },
  ],
  ['A hearing took place in Orvel (“as the source says”).', 'trial', { where: ['Orvel'] }],
  [
    'On 14 June 2031, a court in Orvel sentenced Ilan Morev to 15 days of administrative detention for petty hooliganism.',
    'conviction',
    {
      when: '2031-06-14',
      actor: ['A court in Orvel'],
      target: ['Ilan Morev'],
      where: ['Orvel'],
      penalty: [{ type: 'detention', amount: 15, unit: 'days' }],
      offence: 'petty hooliganism',
    },
  ],
  [
    'Ilan Morev was fined 5,500 Kyrgyzstani soms.',
    'conviction',
    { target: ['Ilan Morev'], penalty: [{ type: 'fine', amount: 5500, unit: 'KGS' }] },
  ],
  [
    'Ilan Morev and Sade Okwell were fined up to 300 euros each.',
    'conviction',
    {
      target: ['Ilan Morev', 'Sade Okwell'],
      penalty: [{ type: 'fine', amount: [null, 300], unit: 'EUR' }],
      words: 'were fined up to 300 euros each',
    },
  ],
  [
    'Ilan Morev was sentenced to one and a half years in prison, with a fine of 200 XTS.',
    'conviction',
    {
      target: ['Ilan Morev'],
      penalty: [
        { type: 'prison', amount: 1.5, unit: 'years' },
        { type: 'fine', amount: 200, unit: 'XTS' },
      ],
    },
  ],
  [
    'Ilan Morev was given a warning.',
    'conviction',
    { target: ['Ilan Morev'], penalty: [{ type: 'warning' }] },
  ],
  [
    'Ilan Morev was sentenced to two years in prison, suspended.',
    'conviction',
    {
      target: ['Ilan Morev'],
      penalty: [{ type: 'restriction', amount: 2, unit: 'years' }],
      words: 'a two-year suspended sentence',
    },
  ],
  [
    'Ilan Morev was sentenced to life imprisonment.',
    'conviction',
    { target: ['Ilan Morev'], penalty: [{ type: 'life' }] },
  ],
  [
    'Ilan Morev was sentenced to one to four years in prison.',
    'conviction',
    { target: ['Ilan Morev'], penalty: [{ type: 'prison', amount: [1, 4], unit: 'years' }] },
  ],
  [
    'Ilan Morev was convicted over a live broadcast.',
    'conviction',
    { target: ['Ilan Morev'], offence: 'a live broadcast' },
  ],
  ['Ilan Morev was convicted.', 'conviction', { target: ['Ilan Morev'] }],
  [
    'A conviction carrying a fine was reported (“as the source says”).',
    'conviction',
    { penalty: [{ type: 'fine' }] },
  ],
  [
    'On 14 June 2031, an emergency court acquitted Ilan Morev.',
    'acquittal',
    { when: '2031-06-14', actor: ['an emergency court'], target: ['Ilan Morev'] },
  ],
  [
    'The case against Ilan Morev was dropped.',
    'acquittal',
    { target: ['Ilan Morev'], words: 'dropped the case' },
  ],
  ['An acquittal was reported (“as the source says”).', 'acquittal', {}],
  [
    'On 14 June 2031, the Orvel City Court upheld the ruling in the case of Ilan Morev.',
    'appeal',
    {
      when: '2031-06-14',
      actor: ['Orvel City Court'],
      target: ['Ilan Morev'],
      outcome: 'upheld',
      where: ['Orvel'],
    },
  ],
  [
    'The penalty of Ilan Morev was reduced to four years in prison.',
    'appeal',
    {
      target: ['Ilan Morev'],
      outcome: 'reduced',
      penalty: [{ type: 'prison', amount: 4, unit: 'years' }],
    },
  ],
  [
    'The Supreme Court rejected an appeal in the case of Ilan Morev.',
    'appeal',
    { actor: ['Supreme Court'], target: ['Ilan Morev'], outcome: 'rejected' },
  ],
  [
    'A decision on appeal in the case of Ilan Morev was reported.',
    'appeal',
    { target: ['Ilan Morev'] },
  ],
  [
    'On 14 June 2031, Ilan Morev filed a lawsuit against the Ministry of Justice.',
    'lawsuit',
    {
      when: '2031-06-14',
      actor: ['Ilan Morev'],
      target: ['Ministry of Justice'],
      outcome: 'filed',
      words: 'sued the ministry',
    },
  ],
  [
    'An Orvel court dismissed a suit or complaint involving Ilan Morev.',
    'lawsuit',
    { actor: ['an Orvel court'], target: ['Ilan Morev'], outcome: 'dismissed' },
  ],
  [
    'The governor’s office planned to file a lawsuit.',
    'lawsuit',
    {
      actor: ["governor's office"],
      modality: 'planned',
      outcome: 'filed',
      words: 'threatened to sue',
    },
  ],
]
