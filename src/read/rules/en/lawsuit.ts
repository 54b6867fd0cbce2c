import { frame } from '../../frames.ts'

export const lawsuit = frame({
  kind: 'lawsuit',
  actor: ['person', 'organisation', 'outlet', 'authority', 'court'],
  target: ['person', 'organisation', 'outlet', 'authority', 'law', 'police'],
  rules: [
    {
      id: 'filed',
      set: { outcome: 'filed' },
      verbs:
        'sue *, file <suit> against|with|to|at:*?, lodge <suit> against|with:*?, bring <suit> against:*?, submit <suit> to|against:*?, challenge <law|decision> ~in+court|~before|~at+the, ask * ~to+strike+it+down|~to+annul|~to+overturn, take * ~to+court',
    },
    {
      id: 'dismissed',
      set: { outcome: 'dismissed' },
      verbs:
        'dismiss <suit> of|by|against|brought:*?, reject <suit> of|by:*?, throw+out <suit> of|by:*?, ^lose <suit>, refuse>hear <suit>',
    },
    {
      id: 'granted',
      set: { outcome: 'granted' },
      verbs:
        'award ~in+damages|~damages|~compensation, order * ~to+pay+him|~to+pay+her|~to+pay+them|~to+compensate, rule ~for|~in+favour+of|~in+favor+of, uphold <suit> of|by:*?, grant <suit>, ^win <suit>',
    },
    {
      id: 'noun',
      nouns: 'lawsuit, complaint, claim',
      set: { outcome: 'filed' },
      needs: ['actor', 'anchor'],
    },
  ],
  not: 'file photo, filed papers for registration, claim responsibility, claims that, registration documents',
  examples: [
    [
      'The firm Stonebridge sued the editor Lena Morozko for libel.',
      { outcome: 'filed', target: ['Lena Morozko'] },
    ],
    ['A court dismissed the lawsuit of Free Valley.', { outcome: 'dismissed' }],
    ['He threatened to complain.', null],
  ],
})
