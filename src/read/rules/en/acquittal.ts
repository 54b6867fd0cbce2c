import { frame } from '../../frames.ts'

export const acquittal = frame({
  kind: 'acquittal',
  actor: ['court', 'authority', 'police'],
  target: ['person', 'organisation', 'outlet', 'police'],
  rules: [
    { id: 'acquit', verbs: 'acquit *, exonerate *, clear * of:*?, find * ~not+guilty' },
    {
      id: 'dropped',
      verbs:
        'drop <case> against|of:*?, dismiss <case> against:*, withdraw <case> against:*?, close <case> against:*?, discontinue <case> against:*?, terminate <case> against:*?',
    },
    { id: 'noun', nouns: 'acquittal', needs: ['target', 'anchor'] },
  ],
  not: 'cleared the square, cleared the camp, cleared the street',
  examples: [
    [
      'A court in Osh acquitted Timur Asanov on 3 May 2024.',
      { target: ['Timur Asanov'], when: '2024-05-03' },
    ],
    ['Prosecutors dropped the charges against Lena Morozko.', { target: ['Lena Morozko'] }],
    ['Police cleared the square.', null],
  ],
})
