import { expect, test } from 'vitest'
import { toldIn, verdictsIn } from './fixture.ts'

test.each([
  [
    'A court in Lund sentenced Ivo Kern to 10 years in prison. It also gave nine years to Mira Vold and seven years to the poet Ada Lind.',
    [
      { kind: 'conviction', target: ['Ivo Kern'], penalty: [10] },
      { kind: 'conviction', target: ['Mira Vold'], penalty: [9] },
      { kind: 'conviction', target: ['Ada Lind'], penalty: [7] },
    ],
  ],
  [
    'Three other members – Ivo Kern, Mira Vold and Ada Lind – were given sentences of nine, seven, and eight years respectively.',
    [
      { kind: 'conviction', target: ['Ivo Kern'], penalty: [9] },
      { kind: 'conviction', target: ['Mira Vold'], penalty: [7] },
      { kind: 'conviction', target: ['Ada Lind'], penalty: [8] },
    ],
  ],
  [
    'The court jailed the reporter Ivo Kern, his brother Jan Kern and Mira Vold for two years.',
    [{ kind: 'conviction', target: ['Ivo Kern', 'Jan Kern', 'Mira Vold'], penalty: [2] }],
  ],
  ['The judge gave two days to Ivo Kern to leave the country.', []],
  [
    'The court tried in absentia four activists. It sentenced in absentia two teachers to ten years in prison.',
    [
      { kind: 'trial', target: ['four activists'] },
      { kind: 'conviction', target: ['two teachers'], penalty: [10] },
    ],
  ],
  [
    'Two out of the seven activists were fined.',
    [{ kind: 'conviction', target: ['Two out of the seven activists'], penalty: [undefined] }],
  ],
  ['Ivo Kern unsuccessfully appealed his sentence.', [{ kind: 'appeal', target: ['Ivo Kern'] }]],
  [
    'Digest¶Convicted for rights work¶On 3 January 2031 Ivo Kern was jailed for five years in Lund.',
    [{ kind: 'conviction', when: '2031-01-03', target: ['Ivo Kern'], penalty: [5] }],
  ],
])('who got what: %s', (text, expected) => expect(verdictsIn(text)).toEqual(expected))

test.each([
  [
    'Police arrested Ivo Kern, Mira Vold and Ada Lind, and journalists Jan Roth and Ana Lesko.',
    [
      {
        kind: 'detention',
        actor: ['Police'],
        target: ['Ivo Kern', 'Mira Vold', 'Ada Lind', 'Jan Roth', 'Ana Lesko'],
      },
    ],
  ],
  [
    'Police detained Ivo Kern and Mira Vold, and Ana Lesko was beaten.',
    [
      { kind: 'detention', actor: ['Police'], target: ['Ivo Kern', 'Mira Vold'] },
      { kind: 'violence', target: ['Ana Lesko'] },
    ],
  ],
  [
    'Officers detained, among others, Ivo Kern and Mira Vold.',
    [{ kind: 'detention', actor: ['Officers'], target: ['Ivo Kern', 'Mira Vold'] }],
  ],
  [
    'Officers briefly detained for questioning the editor of the weekly.',
    [{ kind: 'detention', actor: ['Officers'], target: ['editor of the weekly'] }],
  ],
  [
    'Police raided three offices of human rights and trade union organisations, arresting 57 people.',
    [
      { kind: 'search', actor: ['Police'] },
      { kind: 'detention', actor: ['Police'], target: ['57 people'] },
    ],
  ],
  [
    'His lawyer told the BBC Ivo Kern had been arrested.',
    [{ kind: 'detention', target: ['Ivo Kern'] }],
  ],
  [
    'Guards have been beating convicts and detainees since December.',
    [{ kind: 'torture', actor: ['Guards'], target: ['convicts', 'detainees'] }],
  ],
  [
    'The court issued a ruling on 4 January restricting rallies in the district.',
    [{ kind: 'restriction' }],
  ],
  ['The law restricts rallies.', []],
  ['Health concerns prevented five defendants from attending the hearing.', []],
  ['The president directed the minister to ensure the release of the minors.', []],
  ['Rights bodies report 12 killed this year alone.', [{ kind: 'death', target: ['12'] }]],
  [
    'Police arrested union leader and lawmaker Ivo Kern and 28 others.',
    [{ kind: 'detention', actor: ['Police'], target: ['Ivo Kern', '28 others'] }],
  ],
  [
    'Reports from the Daily Courier and other outlets say that these protesters were arrested.',
    [{ kind: 'detention', target: ['these protesters'] }],
  ],
  [
    'Police arrested 100 reporters after they baton-charged their procession.',
    [
      { kind: 'detention', actor: ['Police'], target: ['100 reporters'] },
      { kind: 'violence', actor: ['Police'], target: ['their procession'] },
    ],
  ],
  [
    'Dozens of people who joined the rallies have been charged and held behind bars.',
    [
      { kind: 'charge', target: ['Dozens of people who joined the rallies'] },
      { kind: 'detention', target: ['Dozens of people who joined the rallies'] },
    ],
  ],
  [
    'The appeals of Tran Huu Quoc Duy and Tran Huu Thien An, both bloggers, were rejected.',
    [{ kind: 'appeal', target: ['Tran Huu Quoc Duy', 'Tran Huu Thien An'] }],
  ],
  [
    'We call on the authorities to release all individuals who have been detained for their work.',
    [{ kind: 'statement', target: ['authorities'] }],
  ],
  ['Bus companies suspended their usual services.', []],
])('whole articles: %s', (text, expected) => expect(toldIn(text, [])).toEqual(expected))
