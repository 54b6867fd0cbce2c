import { frame } from '../../frames.ts'

export const release = frame({
  kind: 'release',
  actor: ['authority', 'court', 'police'],
  target: ['person'],
  rules: [
    {
      id: 'release',
      verbs: `release *, free *, let+go *, set+free *, let * ~go|~out|~out+of, set * ~free, parole *, pardon *, amnesty *, bail *, bail+out *, discharge *,
        send * ~home, allow * ~to+go+home`,
    },
    {
      id: 'walked',
      verbs: `^walk ~free, ^walk out+of:<prison>, ^leave <prison>, ^come ~home,
        ^return ~home+from, ^go ~free, ^walk+out`,
      needs: ['anchor'],
    },
    { id: 'noun', nouns: 'release', needs: ['target', 'anchor'] },
  ],
  not: 'press release, release date, release of the report, release of a report, news release',
  examples: [
    [
      'Timur Asanov was released on bail on 1 August 2023.',
      { target: ['Timur Asanov'], when: '2023-08-01' },
    ],
    [
      'Police let go the three students without charge.',
      { actor: ['Police'], target: ['three students'], count: 3 },
    ],
    ['The union demanded the release of Timur Asanov.', null],
    ['The ministry released a report on Monday.', null],
  ],
})
