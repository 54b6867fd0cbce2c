import type { TellCase } from '../fixture.ts'

/** Incident → sentence, with slots and without. */
export const CUSTODY_CASES: readonly TellCase[] = [
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
    'On 14 June 2031, the Orvel court prolonged the detention of Ilan Morev by two months.',
    'detention',
    {
      when: '2031-06-14',
      actor: ['Orvel court'],
      target: ['Ilan Morev'],
      length: 'P2M',
      words: 'the Orvel court extended his detention by two months',
    },
  ],
  [
    'On 14 June 2031, 30 people remained in custody.',
    'detention',
    { when: '2031-06-14', count: 30, words: '30 were still being held on Saturday' },
  ],
]
