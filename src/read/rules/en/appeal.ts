import { frame } from '../../frames.ts'

export const appeal = frame({
  kind: 'appeal',
  actor: ['court'],
  target: ['person', 'organisation', 'outlet'],
  rules: [
    {
      id: 'upheld',
      verbs:
        'uphold <decision> of|against:*?, affirm <decision> of|against:*?, confirm <decision> of:*?, leave <decision> ~unchanged|~in+force|~standing|~in+place, let <decision> ~stand',
      set: { outcome: 'upheld' },
      strictActor: true,
    },
    {
      id: 'overturned',
      verbs:
        'overturn <decision> of|against:*?, quash <decision> of|against:*?, annul <decision> of|against:*?, strike+down <decision> of:*?, set+aside <decision> of:*?, reverse <decision> of:*?, void <decision>, throw+out <decision>, cancel <decision> of:*?, overrule *',
      set: { outcome: 'overturned' },
      strictActor: true,
    },
    {
      id: 'reduced',
      verbs:
        'reduce <decision> of:*?, cut <decision> of:*?, shorten <decision> of:*?, halve <decision> of:*?, lower <decision> of:*?',
      set: { outcome: 'reduced' },
      strictActor: true,
    },
    {
      id: 'increased',
      verbs:
        'increase <decision> of:*?, extend <decision> of:*?, lengthen <decision> of:*?, double <decision> of:*?',
      set: { outcome: 'increased' },
      strictActor: true,
      needs: ['penalty'],
    },
    {
      id: 'commuted',
      verbs:
        'commute <decision> of:*?, replace <decision> of:*?, change <decision> of:*?, soften <decision>',
      set: { outcome: 'commuted' },
    },
    {
      id: 'rejected',
      verbs:
        'reject <plea> of|by|from:*?, dismiss <plea> of|by|from:*?, turn+down <plea>, deny <plea> of:*?',
      set: { outcome: 'rejected' },
      strictActor: true,
    },
    {
      id: 'accepted',
      verbs: 'accept <plea>, grant <plea> of:*?, allow <plea>, uphold <plea>',
      set: { outcome: 'accepted' },
      strictActor: true,
    },
  ],
  not: 'appealed for, appeal to the public, appeal to reason, court costs',
  examples: [
    [
      'The Supreme Court upheld the conviction of Timur Asanov on 3 May 2024.',
      { outcome: 'upheld', target: ['Timur Asanov'], when: '2024-05-03' },
    ],
    [
      'An appeal court cut the sentence of Lena Morozko to four years in prison.',
      { outcome: 'reduced', target: ['Lena Morozko'] },
    ],
    ['Her lawyer said he would appeal.', null],
  ],
})
