import { expect, test } from 'vitest'
import { verdictsIn } from './fixture.ts'

test.each([
  [
    'All the accused face charges of riot.',
    [{ kind: 'charge', target: ['All the accused'], offence: 'riot' }],
  ],
  [
    'Ana Dorel and Ravi Kern face charges of sedition.',
    [{ kind: 'charge', target: ['Ana Dorel', 'Ravi Kern'], offence: 'sedition' }],
  ],
  ['Ana Dorel continues to face trial.', [{ kind: 'trial', target: ['Ana Dorel'] }]],
  [
    'On Monday two nurses were arrested and were released on Tuesday.',
    [
      { kind: 'detention', when: '2031-02-03', target: ['two nurses'] },
      { kind: 'release', when: '2031-02-04', target: ['two nurses'] },
    ],
  ],
  [
    'After being held for a day, Ana Dorel and Ravi Kern were released.',
    [
      { kind: 'detention', target: ['Ana Dorel', 'Ravi Kern'] },
      { kind: 'release', target: ['Ana Dorel', 'Ravi Kern'] },
    ],
  ],
  [
    'Ana Dorel, Ravi Kern and Ivo Holm all walked free from the court.',
    [{ kind: 'release', target: ['Ana Dorel', 'Ravi Kern', 'Ivo Holm'] }],
  ],
  [
    'Also freed on Monday was Ana Dorel, a member of the union.',
    [{ kind: 'release', when: '2031-02-03', target: ['Ana Dorel'] }],
  ],
  [
    'The others remanded include Ana Dorel and Ravi Kern.',
    [{ kind: 'detention', target: ['Ana Dorel', 'Ravi Kern'] }],
  ],
  [
    'The president pardoned activist Ana Dorel and three others convicted over a blog.',
    [
      { kind: 'release', target: ['Ana Dorel', 'three others'] },
      { kind: 'conviction', target: ['Ana Dorel', 'three others'] },
    ],
  ],
  [
    'A writer facing what her friends call trumped-up fraud charges was ordered to be held under house arrest on Monday.',
    [
      { kind: 'charge', target: ['A writer'], offence: 'fraud' },
      { kind: 'detention', when: '2031-02-03', target: ['A writer'] },
    ],
  ],
  [
    'Ten members charged with holding drills were Monday (February 3) denied bail.',
    [
      { kind: 'charge', target: ['Ten members'], offence: 'holding drills' },
      { kind: 'detention', when: '2031-02-03', target: ['Ten members'] },
    ],
  ],
  [
    'A court acquitted Ana Dorel of “terrorist propaganda” charges on Monday.',
    [{ kind: 'acquittal', when: '2031-02-03', target: ['Ana Dorel'] }],
  ],
  ['Prosecutors decided not to charge Ana Dorel.', [{ kind: 'acquittal', target: ['Ana Dorel'] }]],
  ['Anyone found guilty of joining a strike can be jailed for a year.', []],
  [
    'A court ordered the arrest of Ana Dorel in absentia.',
    [{ kind: 'charge', target: ['Ana Dorel'] }],
  ],
  ['A court lifted Ana Dorel’s house arrest.', [{ kind: 'release', target: ['Ana Dorel'] }]],
  [
    'Ana Dorel was back with her family on Monday after 30 days in custody.',
    [
      { kind: 'release', when: '2031-02-03', target: ['Ana Dorel'] },
      { kind: 'detention', target: ['Ana Dorel'] },
    ],
  ],
  [
    'The judge gave Ana Dorel a fine of 200 euros and ten days.',
    [{ kind: 'conviction', target: ['Ana Dorel'], penalty: [200, 10] }],
  ],
  [
    'The six men got between 20 months and two years in prison.',
    [{ kind: 'conviction', target: ['six men'], penalty: [[20, 24]] }],
  ],
  [
    'Ana Dorel was fined 500 marks.',
    [{ kind: 'conviction', target: ['Ana Dorel'], penalty: [500] }],
  ],
  [
    'Two men were fined 20 basic units each (one unit is 35 roubles).',
    [{ kind: 'conviction', target: ['Two men'], penalty: [20] }],
  ],
  [
    'Seven were handed prison sentences.',
    [{ kind: 'conviction', target: ['Seven'], penalty: [undefined] }],
  ],
  [
    'An appeal court cut the sentence of Ana Dorel from five years to three.',
    [{ kind: 'appeal', target: ['Ana Dorel'], penalty: [3] }],
  ],
  [
    'Ana Dorel was charged with riot and received two months of pre-trial detention.',
    [
      { kind: 'charge', target: ['Ana Dorel'], offence: 'riot' },
      { kind: 'detention', target: ['Ana Dorel'] },
    ],
  ],
  [
    'The court granted the request to extend the arrest of Ana Dorel.',
    [{ kind: 'detention', target: ['Ana Dorel'] }],
  ],
  ['The accused asked the court to hear them and grant them bail.', []],
  ['The court releases Ana Dorel.', [{ kind: 'release', target: ['Ana Dorel'] }]],
  [
    'Kenyan lawyer Ana Dorel was arrested. The Kenyan lawyer was freed.',
    [
      { kind: 'detention', target: ['Ana Dorel'] },
      { kind: 'release', target: ['Ana Dorel'] },
    ],
  ],
  [
    'After her arrest at her home in January for a post, Ana Dorel left.',
    [{ kind: 'detention', when: '2031-01', target: ['Ana Dorel'] }],
  ],
  [
    'Two men were held. They are also accused of waging war against the state.',
    [
      { kind: 'detention', target: ['Two men'] },
      { kind: 'charge', target: ['Two men'], offence: 'waging war against the state' },
    ],
  ],
  [
    'Police fined Ana Dorel, a 56-year-old resident of Lund, 50 MCI for a video.',
    [{ kind: 'conviction', target: ['Ana Dorel'], offence: 'a video', penalty: [50] }],
  ],
  [
    'A court arrested activist of the party “Forward, Lund!” Ana Dorel for 15 days.',
    [{ kind: 'conviction', target: ['Ana Dorel'], penalty: [15] }],
  ],
  [
    'Ana Dorel was detained by police and later in the day sentenced to 15 days in jail.',
    [
      { kind: 'detention', target: ['Ana Dorel'] },
      { kind: 'conviction', target: ['Ana Dorel'], penalty: [15] },
    ],
  ],
  [
    'Ana Dorel, Ravi Kern, Ivo Holm were fined 250 euros each.',
    [{ kind: 'conviction', target: ['Ana Dorel', 'Ravi Kern', 'Ivo Holm'], penalty: [250] }],
  ],
  [
    'Three miners have been freed. They include Ana Dorel and Ravi Kern.',
    [{ kind: 'release', target: ['Three miners', 'Ana Dorel', 'Ravi Kern'] }],
  ],
  [
    'A court granted bail on Monday to leading activist Ana Dorel.',
    [{ kind: 'release', when: '2031-02-03', target: ['Ana Dorel'] }],
  ],
  [
    'The prosecution said Ana Dorel would remain in custody.',
    [{ kind: 'detention', target: ['Ana Dorel'] }],
  ],
  [
    'Ana Dorel was found guilty of trespass and given a conditional discharge.',
    [{ kind: 'conviction', target: ['Ana Dorel'], offence: 'trespass', penalty: [undefined] }],
  ],
  [
    'After being held without access to counsel, Ana Dorel and Ravi Kern were released.',
    [
      { kind: 'detention', target: ['Ana Dorel', 'Ravi Kern'] },
      { kind: 'release', target: ['Ana Dorel', 'Ravi Kern'] },
    ],
  ],
  [
    'After she was arrested on Monday, Ana Dorel was fined.',
    [
      { kind: 'detention', when: '2031-02-03', target: ['Ana Dorel'] },
      { kind: 'conviction', target: ['Ana Dorel'], penalty: [undefined] },
    ],
  ],
  [
    'Ana Dorel was detained in a criminal case of fraud.',
    [
      { kind: 'detention', target: ['Ana Dorel'] },
      { kind: 'charge', target: ['Ana Dorel'], offence: 'fraud' },
    ],
  ],
  [
    'Ana Dorel was freed on bail of 900 euros pending the completion of the inquiry.',
    [{ kind: 'release', target: ['Ana Dorel'] }],
  ],
])('what courts do and what becomes of people is told: %s', (text, expected) => {
  expect(verdictsIn(text)).toEqual(expected)
})

test.each([
  ['The next court appearance for Ana Dorel is 17 March.', '2031-03-17'],
  ['Ana Dorel’s next court date is set for March 17.', '2031-03-17'],
  [
    'The magistrate was ill, forcing the case of Ana Dorel to be adjourned till March 17.',
    '2031-03-17',
  ],
  ['Ana Dorel is to stand trial on 17 March.', '2031-03-17'],
  ['Ana Dorel was ordered to return to court on 17 March.', '2031-03-17'],
  ['The trial of Ana Dorel kicked off on Monday.', '2031-02-03'],
  ['A court began to consider the case of Ana Dorel on Monday.', '2031-02-03'],
])('a day in court is told: %s', (text, when) => {
  expect(verdictsIn(text)).toEqual([{ kind: 'trial', when, target: ['Ana Dorel'] }])
})
