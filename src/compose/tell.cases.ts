import type { Kind } from '../codebook/index.ts'
import type { Given } from './fixture.ts'

/** Incident → sentence, for each kind with and without its slots. */
export const CASES: readonly (readonly [sentence: string, kind: Kind, given: Given])[] = [
  [
    'On 14 June 2031, police in Orvel detained activist Ilan Morev.',
    'detention',
    {
      when: '2031-06-14',
      actor: ['police'],
      target: [{ name: 'Ilan Morev', as: 'activist' }],
      where: ['Orvel'],
    },
  ],
  [
    'On 14 June 2031, activist Ilan Morev was detained in Orvel.',
    'detention',
    { when: '2031-06-14', target: [{ name: 'Ilan Morev', as: 'activist' }], where: ['Orvel'] },
  ],
  [
    'Ilan Morev, 34, co-founder of the Tideway movement, was detained.',
    'detention',
    { target: [{ name: 'Ilan Morev', as: 'co-founder of the Tideway movement', age: 34 }] },
  ],
  [
    'In June 2031, a detention by police was reported (“as the source says”).',
    'detention',
    { when: '2031-06', actor: ['police'] },
  ],
  ['A detention was reported (“as the source says”).', 'detention', {}],
  [
    'On 14 June 2031, police in Orvel detained at least 13 people for six hours.',
    'detention',
    { when: '2031-06-14', actor: ['police'], count: [13, null], where: ['Orvel'], length: 'PT6H' },
  ],
  [
    'On 14 June 2031, police preventively detained 20 to 30 people, among them Ilan Morev.',
    'detention',
    {
      when: '2031-06-14',
      actor: ['police'],
      target: ['Ilan Morev'],
      count: [20, 30],
      preventive: true,
    },
  ],
  [
    'Between 14 and 16 June 2031, four students, among them Ilan Morev, were detained.',
    'detention',
    { when: '2031-06-14/2031-06-16', target: ['four students', 'Ilan Morev'], count: 4 },
  ],
  [
    'On 14 June 2031, Ilan Morev was reportedly detained.',
    'detention',
    { when: '2031-06-14', target: ['Ilan Morev'], modality: 'alleged' },
  ],
  [
    'On 14 June 2031, Ilan Morev was detained, according to his lawyer.',
    'detention',
    {
      when: '2031-06-14',
      target: ['Ilan Morev'],
      modality: 'alleged',
      attribution: [{ by: 'his lawyer', verb: 'said' }],
    },
  ],
  [
    'The Interior Ministry denied that police had detained Ilan Morev on 14 June 2031.',
    'detention',
    {
      when: '2031-06-14',
      actor: ['police'],
      target: ['Ilan Morev'],
      modality: 'denied',
      attribution: [{ by: 'Interior Ministry', verb: 'denied' }],
    },
  ],
  [
    'Reports that police had detained Ilan Morev on 14 June 2031 were denied.',
    'detention',
    { when: '2031-06-14', actor: ['police'], target: ['Ilan Morev'], modality: 'denied' },
  ],
  [
    'From 14 June 2031 onwards, Ilan Morev was placed under house arrest.',
    'detention',
    { target: ['Ilan Morev'], words: 'was placed under house arrest', when: '2031-06-14/..' },
  ],
  [
    'On 14 June 2031, Ilan Morev was released.',
    'release',
    { when: '2031-06-14', target: ['Ilan Morev'] },
  ],
  [
    'A court in Orvel released Ilan Morev on bail.',
    'release',
    { actor: ['a court'], target: ['Ilan Morev'], words: 'released on bail', where: ['Orvel'] },
  ],
  [
    'On 14 June 2031, police searched the homes of Ilan Morev and Sade Okwell in Orvel and Tamsin.',
    'search',
    {
      when: '2031-06-14',
      actor: ['police'],
      target: ['Ilan Morev', 'Sade Okwell'],
      words: 'searched their homes',
      where: ['Orvel', 'Tamsin'],
    },
  ],
  [
    'Police searched the office of the Lantern.',
    'search',
    { actor: ['police'], target: ['The Lantern'], words: 'raided the newsroom' },
  ],
  [
    'The equipment of Ilan Morev was seized.',
    'search',
    { target: ['Ilan Morev'], words: 'took away her phone and two laptops' },
  ],
  ['A search by police was reported (“as the source says”).', 'search', { actor: ['police'] }],
  [
    'On 14 June 2031, Ilan Morev was questioned.',
    'summons',
    { when: '2031-06-14', target: ['Ilan Morev'], words: 'was questioned for an hour' },
  ],
  [
    'Prosecutors summoned or visited Ilan Morev.',
    'summons',
    { actor: ['prosecutors'], target: ['Ilan Morev'] },
  ],
  [
    'On 14 June 2031, unknown men threatened Ilan Morev (“threatened to burn down his house”).',
    'intimidation',
    {
      when: '2031-06-14',
      actor: ['unknown men'],
      target: ['Ilan Morev'],
      words: 'threatened to burn down his house',
    },
  ],
  [
    'Ilan Morev was reportedly intimidated (“has been under pressure”).',
    'intimidation',
    { target: ['Ilan Morev'], words: 'has been under pressure', modality: 'alleged' },
  ],
  [
    'On 14 June 2031, police used force against the crowd on Harbour Square in Orvel (“fired tear gas into the crowd”).',
    'violence',
    {
      when: '2031-06-14',
      actor: ['police'],
      target: ['the crowd'],
      words: 'fired tear gas into the crowd',
      where: ['Harbour Square', 'Orvel'],
    },
  ],
  [
    'Ilan Morev was beaten (“was beaten by two men”).',
    'violence',
    { target: ['Ilan Morev'], words: 'was beaten by two men' },
  ],
  ['The use of force was reported (“as the source says”).', 'violence', {}],
  [
    'Ilan Morev was reportedly tortured in custody (“was tortured with a cable”).',
    'torture',
    { target: ['Ilan Morev'], modality: 'alleged', words: 'was tortured with a cable' },
  ],
  [
    'Guards ill-treated Ilan Morev in custody (“kept awake for six days”).',
    'torture',
    { actor: ['guards'], target: ['Ilan Morev'], words: 'kept awake for six days' },
  ],
  [
    'On 14 June 2031, Ilan Morev died in Orvel.',
    'death',
    { when: '2031-06-14', target: ['Ilan Morev'], words: 'died in hospital', where: ['Orvel'] },
  ],
  [
    'On 14 June 2031, four people were killed (“four protesters were killed”).',
    'death',
    { when: '2031-06-14', deaths: 4, words: 'four protesters were killed' },
  ],
  [
    'At least two people died (“at least two people died”).',
    'death',
    { deaths: [2, null], words: 'at least two people died' },
  ],
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
    'On 14 June 2031, Tideway held a march on Harbour Square in Orvel over fuel prices, attended by at least 200 people.',
    'assembly',
    {
      when: '2031-06-14',
      actor: ['Tideway'],
      form: 'march',
      status: 'held',
      where: ['Harbour Square', 'Orvel'],
      size: [200, null],
      cause: 'fuel prices',
    },
  ],
  [
    'On 14 June 2031, about 40 people held a rally.',
    'assembly',
    { when: '2031-06-14', size: [40, 40], form: 'rally', status: 'held' },
  ],
  [
    'On 14 June 2031, a one-person picket held by Ilan Morev without the permission of the authorities was dispersed in Orvel.',
    'assembly',
    {
      when: '2031-06-14',
      actor: ['Ilan Morev'],
      size: 1,
      form: 'picket',
      status: 'dispersed',
      where: ['Orvel'],
      permitted: 'no',
    },
  ],
  [
    'Ilan Morev planned to hold a rally on 14 June 2031, for which the authorities gave no permission.',
    'assembly',
    {
      when: '2031-06-14',
      actor: ['Ilan Morev'],
      status: 'planned',
      modality: 'planned',
      permitted: 'no',
      form: 'rally',
    },
  ],
  [
    'A rally planned by Tideway was cancelled.',
    'assembly',
    { form: 'rally', status: 'cancelled', actor: ['Tideway'] },
  ],
  [
    'On 14 June 2031, miners held a strike to demand higher wages and safer mines, with the slogan “We are alive”.',
    'assembly',
    {
      when: '2031-06-14',
      form: 'strike',
      demands: ['higher wages', 'safer mines'],
      slogans: ['We are alive'],
      actor: ['miners'],
    },
  ],
  ['A public gathering was held.', 'assembly', {}],
  [
    'On 14 June 2031, City Hall refused Tideway permission to assemble at Harbour Square on 1 July 2031, citing “the square is ‘under repair’”.',
    'permission',
    {
      when: '2031-06-14',
      actor: ['City Hall'],
      target: ['Tideway'],
      decision: 'refused',
      applications: 1,
      grounds: 'the square is “under repair.”',
      venue: 'Harbour Square',
      for: '2031-07-01',
    },
  ],
  [
    'The prefect granted permission to assemble.',
    'permission',
    { actor: ['prefect'], decision: 'granted' },
  ],
  [
    '45 requests by activists to assemble were rejected, citing “repairs” and “another event”.',
    'permission',
    {
      decision: 'refused',
      applications: 45,
      target: ['activists'],
      grounds: ['repairs', 'another event'],
    },
  ],
  [
    'Tideway was refused permission to assemble.',
    'permission',
    { target: ['Tideway'], decision: 'refused' },
  ],
  [
    'On 14 June 2031, the Ministry of Justice denied Tideway registration, citing “errors in the list of founders”.',
    'registration',
    {
      when: '2031-06-14',
      actor: ['Ministry of Justice'],
      target: ['Tideway'],
      decision: 'refused',
      grounds: 'errors in the list of founders',
    },
  ],
  [
    'At least 26 applications by Tideway for registration were returned.',
    'registration',
    { target: ['Tideway'], decision: 'returned', applications: [26, null] },
  ],
  [
    'The registration of Tideway was revoked.',
    'registration',
    { target: ['Tideway'], decision: 'revoked' },
  ],
  [
    'The Ministry of Justice registered Tideway.',
    'registration',
    { decision: 'granted', actor: ['Ministry of Justice'], target: ['Tideway'] },
  ],
  [
    'On 14 June 2031, the presidential press office revoked the press accreditation of nine reporters.',
    'accreditation',
    {
      when: '2031-06-14',
      actor: ['presidential press office'],
      count: 9,
      target: ['nine reporters'],
      decision: 'revoked',
    },
  ],
  [
    'Ilan Morev was refused press accreditation, citing “lacks a print edition”.',
    'accreditation',
    { target: ['Ilan Morev'], decision: 'refused', grounds: 'lacks a print edition' },
  ],
  [
    'On 14 June 2031, a court blocked access to the Lantern.',
    'restriction',
    { when: '2031-06-14', means: 'block', target: ['The Lantern'], actor: ['a court'] },
  ],
  [
    'Ilan Morev was barred from travelling.',
    'restriction',
    { means: 'travel', target: ['Ilan Morev'] },
  ],
  ['The accounts of Tideway were frozen.', 'restriction', { means: 'freeze', target: ['Tideway'] }],
  [
    'On 14 June 2031, the internet was shut down in Orvel.',
    'restriction',
    { means: 'shutdown', when: '2031-06-14', where: ['Orvel'] },
  ],
  [
    'Ilan Morev was hindered (“told to hand in a list of members”).',
    'restriction',
    { means: 'other', target: ['Ilan Morev'], words: 'told to hand in a list of members' },
  ],
  [
    'The refusal of a venue was reported (“no hall would take them”).',
    'restriction',
    { means: 'venue', words: 'no hall would take them' },
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
  [
    'On 14 June 2031, President Arno Vale signed the new media law.',
    'law',
    {
      when: '2031-06-14',
      actor: ['President Arno Vale'],
      target: ['new media law'],
      step: 'signed',
    },
  ],
  [
    'In July 2031, the new media law took effect.',
    'law',
    { when: '2031-07', target: ['new media law'], step: 'in_force' },
  ],
  [
    'Parliament adopted a draft Information Code.',
    'law',
    { step: 'adopted', actor: ['Parliament'], target: ['A draft Information Code'] },
  ],
  ['A law was rejected.', 'law', { step: 'rejected' }],
  [
    'In June 2031, a petition by campaigners to the mayor gathered more than 50,000 signatures.',
    'petition',
    { when: '2031-06', actor: ['campaigners'], target: ['the mayor'], signatures: [50001, null] },
  ],
  [
    'Students submitted a petition to the embassy in Tamsin, with 8,000 signatures.',
    'petition',
    {
      signatures: 8000,
      words: 'handed over 8,000 signatures',
      actor: ['students'],
      target: ['embassy in Tamsin'],
    },
  ],
  [
    'A petition was reported (“the petition was referred to a working group”).',
    'petition',
    { words: 'the petition was referred to a working group' },
  ],
  [
    'On 14 June 2031, a by-election was held in Orvel.',
    'vote',
    { when: '2031-06-14', words: 'a by-election was held', where: ['Orvel'] },
  ],
  [
    'An election was due to be held in November 2031.',
    'vote',
    { when: '2031-11', modality: 'planned', words: 'municipal elections are to be held' },
  ],
  [
    'Observers reported irregularities in a vote (“ballot boxes were stuffed”).',
    'vote',
    { modality: 'alleged', actor: ['observers'], words: 'ballot boxes were stuffed' },
  ],
  [
    'On 14 June 2031, Tideway issued an appeal concerning Ilan Morev (“called for the release of Ilan Morev”).',
    'statement',
    {
      when: '2031-06-14',
      actor: ['Tideway'],
      target: ['Ilan Morev'],
      words: 'called for the release of Ilan Morev',
    },
  ],
  [
    'UN experts issued a statement concerning the case (“The charges must be dropped”).',
    'statement',
    { actor: ['UN experts'], says: 'The charges must be dropped.', about: 'the case' },
  ],
  [
    'Concern was expressed (“said to be concerned”).',
    'statement',
    { words: 'said to be concerned' },
  ],
  [
    'On 14 June 2031, the Press Union gave 14 journalists (behind bars) as the figure.',
    'figure',
    {
      when: '2031-06-14',
      actor: ['Press Union'],
      value: 14,
      unit: 'journalists',
      of: 'behind bars',
    },
  ],
  [
    'At least 30 per cent was given as the figure (“as the source says”).',
    'figure',
    { value: [30, null], unit: 'per cent' },
  ],
]
