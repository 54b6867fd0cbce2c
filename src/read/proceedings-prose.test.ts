import { expect, test } from 'vitest'
import { readDocument } from './index.ts'

/** What a note of May 2024 tells, a line a record: kind, day, whom and the penalty. */
const told = (text: string): string[] =>
  readDocument({
    name: 'note',
    text: text.replaceAll('¶', '\n\n'),
    published: '2024-05-01',
    language: 'en',
  }).records.map(({ kind, when, target, penalty, modality }) => {
    const whom = (target ?? []).map(one => (typeof one === 'string' ? one : one.name)).join(', ')
    const what = (penalty ?? [])
      .map(({ type, amount, unit }) =>
        [type, typeof amount === 'object' ? amount.join('-') : amount, unit].join(' ').trim(),
      )
      .join(' + ')
    const how = modality && modality !== 'asserted' ? ` (${modality})` : ''
    return `${kind}${how} ${when ?? '–'} ${whom || 'nobody'}${what && `: ${what}`}`
  })

/** Several who got different penalties, the verb said once. */
test.each<readonly [string, readonly string[]]>([
  [
    'The court gave Ana Lesko three years in a penal colony, Boris Orlin two and a half, and Mira Vint a suspended term.',
    [
      'conviction – Ana Lesko: prison 3 years',
      'conviction – Boris Orlin: prison 2.5 years',
      'conviction – Mira Vint: restriction',
    ],
  ],
  [
    'Ana Lesko was sentenced to three years, Boris Orlin to two and Mira Vint to a suspended term of one year.',
    [
      'conviction – Ana Lesko: prison 3 years',
      'conviction – Boris Orlin: prison 2 years',
      'conviction – Mira Vint: restriction 1 years',
    ],
  ],
  [
    'Three nurses were sentenced on Tuesday: Ana Lesko to ten years, Boris Orlin to seven and Mira Vint to five.',
    [
      'conviction 2024-04-30 Ana Lesko: prison 10 years',
      'conviction 2024-04-30 Boris Orlin: prison 7 years',
      'conviction 2024-04-30 Mira Vint: prison 5 years',
    ],
  ],
  [
    'Ana Lesko was jailed for ten years, two accomplices for seven each, and four others to terms of one to three years.',
    [
      'conviction – Ana Lesko: prison 10 years',
      'conviction – two accomplices: prison 7 years',
      'conviction – four others: prison 1-3 years',
    ],
  ],
  [
    'A court sentenced a man to six months in jail for a post and fined a woman 1,000 euros for sharing it.',
    ['conviction – a man: prison 6 months', 'conviction – a woman: fine 1000 EUR'],
  ],
  [
    'The tribunal sentenced Ana Lesko to one year, six months of it suspended, and a fine of 500 euros.',
    ['conviction – Ana Lesko: prison 1 years + fine 500 EUR'],
  ],
  [
    'Ana Lesko was sentenced to six years in prison, and two colleagues left for the border.',
    ['conviction – Ana Lesko: prison 6 years'],
  ],
])('%s', (text, expected) => expect(told(text)).toEqual(expected))

/** How a trial ended, what a docket says, and the day of a decision. */
test.each<readonly [string, readonly string[]]>([
  [
    'The trial of the poet Ana Lesko before the court of Lund ended on Thursday with a fine of 300 euros.',
    ['trial 2024-04-25 Ana Lesko', 'conviction 2024-04-25 Ana Lesko: fine 300 EUR'],
  ],
  ['Ana Lesko’s trial ended with her acquittal.', ['trial – Ana Lesko', 'acquittal – Ana Lesko']],
  [
    'The case against Ana Lesko ended with a fine of 200 euros.',
    ['conviction – Ana Lesko: fine 200 EUR'],
  ],
  ['The trial of Ana Lesko ended in uproar on 3 March.', ['trial 2024-03-03 Ana Lesko']],
  [
    'Ana Lesko was tried on 4 March. Verdict: a fine of 200 euros.',
    ['trial 2024-03-04 Ana Lesko', 'conviction – Ana Lesko: fine 200 EUR'],
  ],
  [
    'Case 77/2023: trade unionist Boris Orlin, fined 400 euros on 6 November 2023 for slander.',
    ['conviction 2023-11-06 Boris Orlin: fine 400 EUR'],
  ],
  ['The mayor, a former judge, fined 300 drivers.', ['conviction – 300 drivers: fine']],
  [
    'Ana Lesko was put on the federal wanted list in June 2023 and arrested in absentia on 2 July that year.',
    ['charge 2023-06 Ana Lesko', 'charge 2023-07-02 Ana Lesko'],
  ],
  [
    'The weekly was ordered to pay 40,000 dollars in damages to a senator, a Lund court ruled on 11 March.',
    ['lawsuit 2024-03-11 weekly'],
  ],
  [
    'Ana Lesko was sentenced to two years in prison, the court announced on 11 March.',
    ['conviction 2024-03-11 Ana Lesko: prison 2 years'],
  ],
  [
    'A court acquitted the cartoonist Ana Lesko of insulting religion on Sunday.',
    ['acquittal 2024-04-28 Ana Lesko'],
  ],
  [
    'Prosecutors charged Ana Lesko, head of the Open Door, with smuggling on 21 November 2023.',
    ['charge 2023-11-21 Ana Lesko'],
  ],
  ['Ana Lesko was charged with obstructing a road on 3 March.', ['charge – Ana Lesko']],
])('%s', (text, expected) => expect(told(text)).toEqual(expected))

/** Whose it was: behind a lawyer, of two sorts told apart, of a case that is yet to be heard; and what is no second decision. */
test.each<readonly [string, readonly string[]]>([
  [
    'Rada Chumak’s lawyer, Tessa Moy, said she had been arrested on 3 March.',
    ['detention (alleged) 2024-03-03 Rada Chumak'],
  ],
  [
    'Twelve marchers were detained. The women were let go; the men were kept at the station.',
    ['detention – Twelve marchers', 'release – women', 'detention – men'],
  ],
  [
    'Two women were detained. The women were let go.',
    ['detention – Two women', 'release – Two women'],
  ],
  [
    'Prosecutors asked for nine years for Petru Lunga. The verdict is due on 20 May.',
    ['trial (planned) 2024-05-20 Petru Lunga'],
  ],
  [
    'Hearing dates have been set for 6, 7 and 8 May in the trial of Ama Botha and Kofi Asar.',
    ['trial (planned) 2024-05-06/2024-05-08 Ama Botha, Kofi Asar'],
  ],
  [
    'The Supreme Court quashed the convictions of Ana Lesko and Ivo Kern last week and ordered a retrial.',
    ['appeal 2024-04-22/2024-04-28 Ana Lesko, Ivo Kern'],
  ],
  [
    'Ana Lesko, on trial since February for the killing of two guards, was sentenced to life imprisonment.',
    ['trial 2024-02 Ana Lesko', 'death – two guards', 'conviction – Ana Lesko: life'],
  ],
  [
    'Ana Lesko’s 15-day arrest was replaced with a fine of 50 MCI by the city court on 19 March.',
    ['appeal 2024-03-19 Ana Lesko: fine 50'],
  ],
  ['Ana Lesko had her parole application turned down in February.', []],
  [
    'The four campaigners were freed after paying fines of 100 dollars each.',
    ['release – four campaigners', 'conviction – four campaigners: fine 100 USD'],
  ],
  ['Ana Lesko paid her fine.', []],
  [
    'A judge ordered house arrest for Ana Lesko on Friday; her brother must report to the court every two weeks.',
    ['detention 2024-04-26 Ana Lesko', 'restriction – her brother'],
  ],
])('%s', (text, expected) => expect(told(text)).toEqual(expected))

/** Steps that follow one another, and terms as they stand now. */
test.each<readonly [string, readonly string[]]>([
  [
    'Three of the five defendants were convicted of rioting, while charges against the other two were withdrawn.',
    ['conviction – Three of the five defendants', 'acquittal – other two'],
  ],
  [
    'A week after her arrest on 2 April, teacher Gloria Pasa was charged with slander.',
    ['detention 2024-04-02 Gloria Pasa', 'charge 2024-04-09 Gloria Pasa'],
  ],
  [
    'Ivo Kern, convicted in 2019 of justifying terrorism and released in 2022, was added to the wanted list on 3 March.',
    ['conviction 2019 Ivo Kern', 'release 2022 Ivo Kern', 'charge 2024-03-03 Ivo Kern'],
  ],
  [
    'On appeal, the Military High Court halved the six-year term of Ivo Kern.',
    ['appeal – Ivo Kern', 'conviction – Ivo Kern: prison 6 years'],
  ],
  [
    'An appeals court cut the three-year sentence of Ana Lesko to two years.',
    ['appeal – Ana Lesko: prison 2 years', 'conviction – Ana Lesko: prison 3 years'],
  ],
  [
    'The court handed rapper Ivo Kern a suspended sentence of two years with one year’s probation on Monday.',
    ['conviction 2024-04-29 Ivo Kern: restriction 2 years'],
  ],
  [
    'Ivo Kern spent four nights in a cell and was freed on Monday.',
    ['detention – Ivo Kern', 'release 2024-04-29 Ivo Kern'],
  ],
  [
    'A complaint by the Farmers’ Association against the police was thrown out on Monday.',
    ['lawsuit 2024-04-29 Farmers’ Association'],
  ],
  ['A Lilongwe court fined Ana Lesko 500,000 kwacha.', ['conviction – Ana Lesko: fine 500000 MWK']],
])('%s', (text, expected) => expect(told(text)).toEqual(expected))
