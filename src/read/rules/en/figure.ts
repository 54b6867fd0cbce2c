import { frame } from '../../frames.ts'

export const figure = frame({
  kind: 'figure',
  actor: ['organisation', 'authority', 'person', 'outlet'],
  target: ['person'],
  rules: [
    {
      id: 'counted',
      verbs: 'record, document, count, register, recognise, recognize, rise, increase',
    },
  ],
  examples: [
    ['The centre recorded 74 attacks on the press in 2023.', { value: 74 }],
    ['He has two sons.', null],
  ],
})
