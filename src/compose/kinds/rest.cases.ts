import type { TellCase } from '../fixture.ts'

/** Incident → sentence, with slots and without. */
export const REST_CASES: readonly TellCase[] = [
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
    'Forty-five requests by activists to assemble were rejected, citing “repairs” and “another event”.',
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
    'On 14 June 2031, the Ministry of Justice gave a reply to Tideway (“replied to Tideway that the appeal had been rejected”).',
    'statement',
    {
      when: '2031-06-14',
      actor: ['Ministry of Justice'],
      target: ['Tideway'],
      words: 'replied to Tideway that the appeal had been rejected',
    },
  ],
  [
    'Tideway issued an appeal (“called on the mayor to resign”).',
    'statement',
    { actor: ['Tideway'], target: ['Tideway'], words: 'called on the mayor to resign' },
  ],
  [
    'The Ministry of Justice gave a reply concerning Ilan Morev (“answered the appeal for Ilan Morev”).',
    'statement',
    {
      actor: ['Ministry of Justice'],
      target: ['Ilan Morev'],
      words: 'answered the appeal for Ilan Morev',
    },
  ],
  [
    'Tideway issued an appeal (“in response to arrests, Tideway called for calm”).',
    'statement',
    { actor: ['Tideway'], words: 'in response to arrests, Tideway called for calm' },
  ],
  [
    'Tideway issued an appeal (“called on the ministry, which has not replied”).',
    'statement',
    { actor: ['Tideway'], words: 'called on the ministry, which has not replied' },
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
