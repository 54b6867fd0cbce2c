import { frame } from '../../frames.ts'

export const torture = frame({
  kind: 'torture',
  actor: ['authority', 'police', 'person'],
  target: ['person'],
  rules: [
    {
      id: 'torture',
      verbs: 'torture *, ill-treat *, mistreat *, waterboard *, electrocute *, suffocate *',
    },
    {
      id: 'subjected',
      verbs:
        'subject * ~to+torture|~to+ill-treatment|~to+beatings|~to+excessive+force|~to+electric+shocks|~to+abuse|~to+cruel',
    },
    {
      id: 'extracted',
      verbs:
        'hang * ~by, give * ~electric+shocks, deny * ~insulin|~medical|~medicine|~food|~sleep|~treatment|~water|~medication|~access+to+a+doctor',
    },
    {
      id: 'confession',
      verbs: 'extract ~with|~by|~under|~through, force * ~to+confess',
      needs: ['anchor'],
    },
    {
      id: 'kept',
      verbs:
        'keep * ~in+a+cell|~in+solitary|~handcuffed, hold * ~in+solitary+confinement|~in+a+punishment+cell, place * ~in+solitary+confinement|~in+a+punishment+cell',
    },
    { id: 'noun', nouns: 'torture, ill-treatment, mistreatment', needs: ['target', 'anchor'] },
  ],
  not: 'convention against torture, committee against torture, against torture, prevention of torture, anti-torture, use of torture, torture and abuse of power, torture charges, accused of torture, charged with torture',
  examples: [
    [
      'Guards tortured Timur Asanov in the colony.',
      { actor: ['Guards'], target: ['Timur Asanov'] },
    ],
    ['The UN Committee against Torture met in Geneva.', null],
  ],
})
