import { frame } from '../../frames.ts'

export const petition = frame({
  kind: 'petition',
  actor: ['person', 'organisation'],
  target: ['authority', 'organisation', 'person', 'legislature'],
  rules: [
    { id: 'noun', nouns: 'petition, open-letter, open letter', needs: ['anchor'] },
    {
      id: 'letter',
      verbs:
        'sign ~open+letter|~a+petition|~the+petition, put ~their+names+to|~his+name+to|~her+name+to, sign ~a+statement|~an+appeal|~a+joint+statement|~a+letter|~the+letter|~an+appeal',
    },
  ],
  not: 'election petition, petition to the court, petitioned the court, constitutional petition',
  examples: [
    ['A petition against the dam gathered 8,000 signatures.', { signatures: 8000 }],
    ['He filed an election petition with the High Court.', null],
  ],
})
