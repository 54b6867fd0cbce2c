import { frame } from '../../frames.ts'

export const summons = frame({
  kind: 'summons',
  actor: ['authority', 'police', 'court'],
  target: ['person'],
  rules: [
    { id: 'summon', verbs: 'summon *, subpoena *, call+in *' },
    {
      id: 'question',
      verbs: 'question *, interrogate *, interview * ~as+a+witness|~as+witnesses',
      actor: ['authority', 'police'],
    },
    { id: 'visit', verbs: 'visit *, warn *, caution *', actor: ['police'], strictActor: true },
    {
      id: 'warned',
      verbs: 'warn * about|over|against:*?',
      actor: ['police', 'authority'],
      needs: ['anchor'],
    },
    { id: 'noun', nouns: 'summons, interrogation, questioning', needs: ['target', 'anchor'] },
  ],
  not: 'questioned whether, questioned the, questioned why, visited the area, without question',
  examples: [
    [
      'Police questioned three students on 3 May 2024.',
      { actor: ['Police'], target: ['three students'], count: 3, when: '2024-05-03' },
    ],
    ['Lena Morozko was summoned to the prosecutor’s office.', { target: ['Lena Morozko'] }],
    ['Observers questioned the result.', null],
  ],
})
