import { expect, test } from 'vitest'
import { readDocument } from './index.ts'
import { verdictsIn } from './fixture.ts'

test.each([
  [
    'Ana Dorel was sent to jail on Monday.',
    [{ kind: 'detention', when: '2031-02-03', target: ['Ana Dorel'] }],
  ],
  [
    'A blogger was sent to prison.¶A court in Lund sentenced Ana Dorel to two years in prison.',
    [{ kind: 'conviction', target: ['Ana Dorel'], penalty: [2] }],
  ],
  [
    'Ana Dorel was sent to jail for slander.',
    [{ kind: 'conviction', target: ['Ana Dorel'], offence: 'slander' }],
  ],
  ['Ana Dorel was discharged from hospital on Monday.', []],
  [
    'They were charged with holding an unlawful assembly.',
    [{ kind: 'charge', offence: 'holding an unlawful assembly' }],
  ],
  [
    'In an FIR registered on 3 January, police accused Ravi Kern of sedition.',
    [{ kind: 'charge', when: '2031-01-03', target: ['Ravi Kern'], offence: 'sedition' }],
  ],
  [
    'Ravi Kern was fined 77, 532 tenges.',
    [{ kind: 'conviction', target: ['Ravi Kern'], penalty: [77532] }],
  ],
  [
    'An arrest warrant dated 4 January was issued against Ravi Kern.',
    [{ kind: 'charge', when: '2031-01-04', target: ['Ravi Kern'] }],
  ],
  [
    'The court sentenced Ravi Kern, who had been given five years in 2019, to two months.',
    [
      { kind: 'conviction', target: ['Ravi Kern'], penalty: [2] },
      { kind: 'conviction', when: '2019', target: ['Ravi Kern'], penalty: [5] },
    ],
  ],
  [
    'Ravi Kern was detained on January 5 in the village of Lund. Lawyer Emil Dorel said that the activist was convicted on the “usual version”.',
    [
      { kind: 'detention', when: '2031-01-05', target: ['Ravi Kern'] },
      { kind: 'conviction', target: ['Ravi Kern'] },
    ],
  ],
  [
    'The Court of Appeal rejected the complaint of the activist of the Popular Front of Lindia (PFL) Emil Iskarov.',
    [{ kind: 'appeal', target: ['Emil Iskarov'] }],
  ],
  [
    'Ravi Kern was separated from his brother who came with him and taken to an unknown location.',
    [{ kind: 'detention', target: ['Ravi Kern'] }],
  ],
  [
    'Ravi Kern was arrested on fabricated charges.',
    [
      { kind: 'detention', target: ['Ravi Kern'] },
      { kind: 'charge', target: ['Ravi Kern'] },
    ],
  ],
  [
    'Ravi Kern wrote on the Citizenship (Amendment) Bill. He was charged with sedition.',
    [{ kind: 'charge', target: ['Ravi Kern'], offence: 'sedition' }],
  ],
  [
    'Ravi Kern was arrested last week. Police in Lund said Ravi Kern was arrested on January 28.',
    [{ kind: 'detention', when: '2031-01-28', target: ['Ravi Kern'] }],
  ],
  [
    'Ravi Kern told the court that he shouted nothing. The court fined the woman 110 euros.',
    [{ kind: 'conviction', target: ['woman'], penalty: [110] }],
  ],
  [
    'Ravi Kern, a lawyer with Open Lund (OL), his client Ivo Dorel and driver Musa Odu were abducted.',
    [{ kind: 'detention', target: ['Ravi Kern', 'Ivo Dorel', 'Musa Odu'] }],
  ],
  [
    'Five people are facing charges for the killing of Ravi Kern.',
    [
      { kind: 'charge', target: ['Five people'], offence: 'the killing of Ravi Kern' },
      { kind: 'death', target: ['Ravi Kern'] },
    ],
  ],
  [
    'On January 21, the court sent Ana Dorel and Ravi Kern to a three-day police remand.',
    [{ kind: 'detention', when: '2031-01-21', target: ['Ana Dorel', 'Ravi Kern'] }],
  ],
  [
    'They held a rally. The court rejected the request to extend the remand of Ana Dorel.',
    [{ kind: 'assembly' }, { kind: 'detention', target: ['Ana Dorel'] }],
  ],
  [
    'Ravi Kern was charged with possessing banned literature and inciting hatred.',
    [
      {
        kind: 'charge',
        target: ['Ravi Kern'],
        offence: 'possessing banned literature and inciting hatred',
      },
    ],
  ],
  [
    'The court allowed police to keep Ravi Kern in custody for three days.',
    [{ kind: 'detention', target: ['Ravi Kern'] }],
  ],
  [
    'Ravi Kern spoke. A magistrate had granted the lawyer post-arrest bail on January 22.',
    [{ kind: 'release', when: '2031-01-22', target: ['Ravi Kern'] }],
  ],
  [
    'Five bloggers believed to have been picked up by agents in January wrote on the army.',
    [{ kind: 'detention', when: '2031-01', target: ['Five bloggers'] }],
  ],
  [
    'Four activists were either abducted or beaten in January.',
    [
      { kind: 'detention', when: '2031-01', target: ['Four activists'] },
      { kind: 'violence', when: '2031-01', target: ['Four activists'] },
    ],
  ],
  [
    'Ravi Kern was freed and flown to Lund on Monday. Relatives had been agitating for his release.',
    [{ kind: 'release', when: '2031-02-03', target: ['Ravi Kern'] }],
  ],
  [
    'Umar Dorel shared the posts. Dorel was arrested on January 12, said Davlat Dorel, his father. Dorel was released on January 20.',
    [
      { kind: 'detention', when: '2031-01-12', target: ['Umar Dorel'] },
      { kind: 'release', when: '2031-01-20', target: ['Umar Dorel'] },
    ],
  ],
  [
    'Ravi Kern was jailed for five years after being found guilty of insulting the president and stirring up hatred.',
    [
      {
        kind: 'conviction',
        target: ['Ravi Kern'],
        offence: 'insulting the president and stirring up hatred',
        penalty: [5],
      },
    ],
  ],
  [
    'Ravi Kern was sentenced to nine years for watching, liking, and sharing videos.',
    [
      {
        kind: 'conviction',
        target: ['Ravi Kern'],
        offence: 'watching, liking, and sharing videos',
        penalty: [9],
      },
    ],
  ],
  [
    'Ravi Kern was sentenced to seven years after a hearing.',
    [{ kind: 'conviction', target: ['Ravi Kern'], penalty: [7] }],
  ],
  [
    'A translator was sentenced to prison, according to Tuesday reports.',
    [{ kind: 'conviction', target: ['A translator'] }],
  ],
  [
    'Ana Dorel said her son, who was jailed in 2026, was also pardoned on Tuesday.',
    [
      { kind: 'conviction', when: '2026', target: ['her son'] },
      { kind: 'release', when: '2031-02-04', target: ['her son'] },
    ],
  ],
  [
    'The court ordered an investigation into allegations that Ravi Kern had been tortured.',
    [{ kind: 'charge' }, { kind: 'torture', target: ['Ravi Kern'] }],
  ],
  [
    'A Lindian court denied bail on Saturday for a lawyer sentenced to four years in prison.',
    [
      { kind: 'detention', when: '2031-02-01', target: ['a lawyer'] },
      { kind: 'conviction', target: ['a lawyer'], penalty: [4] },
    ],
  ],
  [
    'The court read out an order rejecting the bail request of Ravi Kern.',
    [{ kind: 'detention', target: ['Ravi Kern'] }],
  ],
  ['The court did not grant bail to Ravi Kern.', [{ kind: 'detention', target: ['Ravi Kern'] }]],
  [
    'A court has sent back to prison four prominent activists.',
    [{ kind: 'detention', target: ['four prominent activists'] }],
  ],
  [
    'Ravi Kern had been detained since October 2026 and was sentenced to life imprisonment in a military case.',
    [
      { kind: 'detention', when: '2026-10', target: ['Ravi Kern'] },
      { kind: 'conviction', target: ['Ravi Kern'], penalty: [undefined] },
    ],
  ],
  ['Thousands were demanding the removal of the mayor Ana Dorel.', []],
  [
    'Ana Dorel was sentenced to a fine of 2000 GEL.',
    [{ kind: 'conviction', target: ['Ana Dorel'], penalty: [2000] }],
  ],
  [
    'Five demonstrators were fined between 2000 to 2500 GEL.',
    [{ kind: 'conviction', target: ['Five demonstrators'], penalty: [[2000, 2500]] }],
  ],
  [
    'Police detained three Free Lund (FL) activists on Monday.',
    [{ kind: 'detention', when: '2031-02-03', target: ['three Free Lund (FL) activists'] }],
  ],
  [
    'Ivo Kern, MP for Mizo, and Lloyd Dorel, MP for Redcliff, were arrested.',
    [{ kind: 'detention', target: ['Ivo Kern', 'Lloyd Dorel'] }],
  ],
  [
    'Police arrested Ivo Kern, the Free party youth leader, who is 30, on Monday and charged him with incitement.',
    [
      { kind: 'detention', when: '2031-02-03', target: ['Ivo Kern'] },
      { kind: 'charge', when: '2031-02-03', target: ['Ivo Kern'], offence: 'incitement' },
    ],
  ],
  [
    'Ivo Kern and Lloyd Dorel spoke. Police accused the duo of committing violence.',
    [{ kind: 'charge', target: ['Ivo Kern', 'Lloyd Dorel'], offence: 'committing violence' }],
  ],
  [
    'A magistrate exonerated a trio of Ivo Kern, Lloyd Dorel, and Ana Lesko.',
    [{ kind: 'acquittal', target: ['Ivo Kern', 'Lloyd Dorel', 'Ana Lesko'] }],
  ],
  [
    'Two activists who were arrested on 24 August 2030 while attending a rally in Lund have been acquitted.',
    [
      { kind: 'detention', when: '2030-08-24', target: ['Two activists'] },
      { kind: 'assembly', when: '2030-08-24' },
      { kind: 'acquittal', target: ['Two activists'] },
    ],
  ],
  ['Ivo Kern was ordered to pay a bond of 50,000 dollars.', []],
  [
    'Ivo Kern was charged with disorderly conduct as defined in section 41 of the Code.',
    [{ kind: 'charge', target: ['Ivo Kern'], offence: 'disorderly conduct' }],
  ],
  [
    'Ana Dorel and Ravi Kern, a teacher with the Shore Committee (SC), his cousin Yar Kern and driver Ivo Lesko had been picked up.',
    [{ kind: 'detention', target: ['Ana Dorel', 'Ravi Kern', 'Yar Kern', 'Ivo Lesko'] }],
  ],
  [
    'Police accused Ravi Kern of sedition and blocking a road.',
    [{ kind: 'charge', target: ['Ravi Kern'], offence: 'sedition and blocking a road' }],
  ],
  [
    'A court sentenced 14 supporters of a banned party to 20 months in jail.',
    [
      {
        kind: 'conviction',
        target: ['14 supporters of a banned party'],
        penalty: [20],
      },
    ],
  ],
  [
    'Ivo Kern has been released on bail, having already served more than four months in custody.',
    [{ kind: 'release', target: ['Ivo Kern'] }],
  ],
])('%s', (text, records) => expect(verdictsIn(text)).toEqual(records))

test('who asked for something did not do it', () => {
  const { records } = readDocument({
    name: 'note',
    text: 'Ravi Kern was held at the station, despite repeated demands by his family for him to be charged.',
    published: '2031-02-05',
  })
  expect(records.map(({ kind, actor }) => ({ kind, actor }))).toEqual([
    { kind: 'detention', actor: undefined },
  ])
})

test('a provision keeps the letter in brackets that stands apart', () => {
  const { records } = readDocument({
    name: 'note',
    text: 'Ravi Kern was charged under Section 124 (A) of the Penal Code.',
    published: '2031-02-05',
  })
  expect(records[0]?.provision).toBe('Section 124 (A) of the Penal Code')
})
