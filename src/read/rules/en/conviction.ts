import { frame } from '../../frames.ts'

export const conviction = frame({
  kind: 'conviction',
  actor: ['court', 'authority', 'police'],
  target: ['person', 'organisation', 'outlet', 'authority'],
  rules: [
    { id: 'sentence', verbs: 'sentence *, resentence *, jail *, imprison *' },
    { id: 'fine', verbs: 'fine *, penalise *, penalize *' },
    { id: 'convict', verbs: 'convict *, find * ~guilty' },
    {
      id: 'given',
      verbs: 'give *, hand *, slap *, hand+down *, order *, issue *',
      needs: ['penalty'],
    },
    { id: 'received', verbs: '^receive, ^get', needs: ['penalty'] },
    { id: 'sent', verbs: 'send * ~to+prison|~to+jail|~to+a+penal+colony' },
    { id: 'banned', verbs: 'ban *, deprive *', needs: ['penalty'], actor: ['court'] },
    { id: 'serving', verbs: '^serve', needs: ['penalty'] },
    { id: 'noun', nouns: 'conviction, sentence, term, fine', needs: ['target', 'anchor'] },
  ],
  not: 'fine arts, fine art, is fine, are fine, death sentence for the, second sentence',
  examples: [
    [
      'A court in Osh sentenced Timur Asanov to five years in prison.',
      {
        actor: ['A court in Osh'],
        target: ['Timur Asanov'],
        penalty: [{ type: 'prison', amount: 5, unit: 'years' }],
      },
    ],
    [
      'Lena Morozko was fined 500 euros for slander.',
      {
        target: ['Lena Morozko'],
        penalty: [{ type: 'fine', amount: 500, unit: 'EUR' }],
        offence: 'slander',
      },
    ],
    ['Prosecutors asked the court to sentence him to seven years.', null],
    ['He faces up to ten years in prison.', null],
  ],
})
