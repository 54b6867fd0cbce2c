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
        'sue *, file ~habeas+corpus, submit ~habeas+corpus, lodge ~habeas+corpus, bring ~habeas+corpus, move <court> against:*?, file <=challenge> against|with|to|at|in|over|before:*?, bring <=action|=challenge|=proceedings> in|before:*, drag * ~to+court, go to:<court>, petition <court>, challenge * in|before|at:<court>, contest * in|before|at:<court>, lodge <=challenge|=application|=petition> with|in|at|before|against:*?, mount <=challenge> against|in|before|to:*?, launch <=challenge|=suit|=lawsuit> against|in|to:*?, seek <=injunction> against|from|in:*?, apply ~for+an+injunction|~for+judicial+review, file <suit> against|with|to|at:*?, lodge <suit> against|with:*?, bring <suit> against:*?, submit <suit> to|against:*?, challenge <law|decision> ~in+court|~before|~at+the, ask * ~to+strike+it+down|~to+annul|~to+overturn, ^face <suit> from|by|over:*?, appeal to|before:<court> against|over:<law|decision>, ask <court> ~to+order|~to+annul|~to+overturn|~to+lift|~to+declare|~to+strike|~to+quash, demand ~in+damages|~in+compensation|~damages|~compensation, seek ~in+damages|~in+compensation|~damages+from|~compensation+from, file <=application|=communication> with|to|at|before:<court>, submit <=application|=communication> to:<court>, lodge <=application|=communication> with|at|before:<court>',
    },
    {
      id: 'taken',
      set: { outcome: 'filed' },
      verbs: 'take * ~to+court',
      activeOnly: true,
      actor: ['organisation', 'outlet', 'person'],
      strictActor: true,
    },
    {
      id: 'dismissed',
      set: { outcome: 'dismissed' },
      verbs:
        'dismiss <suit> of|by|against|brought:*?, reject <suit> of|by:*?, throw+out <suit> of|by:*?, ^lose <suit>, refuse>hear <suit>, dismiss <=challenge|=case> of|by|brought|from|to:*?, reject <=challenge|=injunction> of|by|to|from:*?, throw+out <=challenge|=case> of|by|to|from:*?, decline>hear <suit>, refuse <=injunction> to|against:*?, strike+out <suit> of|by|against:*?, turn+down <suit> of|by|from:*',
    },
    {
      id: 'annulled',
      set: { outcome: 'granted' },
      actor: ['court'],
      strictActor: true,
      needs: ['actor'],
      verbs: [
        'quash',
        'annul',
        'suspend',
        'overturn',
        'set+aside',
        'strike+down',
        'void',
        'nullify',
        'lift',
        'stay',
        'block',
        'freeze',
        'revoke',
        'reverse',
      ]
        .map(
          verb =>
            `${verb} <=ban|=order|=decree|=directive|=suspension|=closure|=notice|=injunction|=revocation|=eviction|=deportation|=expulsion|=dismissal> of:*?`,
        )
        .join(', '),
    },
    {
      id: 'ruled',
      set: { outcome: 'granted' },
      actor: ['court'],
      strictActor: true,
      activeOnly: true,
      verbs: 'find <=violation> of|by:*?, declare * ~illegal|~unlawful|~void',
    },
    {
      id: 'reinstated',
      set: { outcome: 'granted' },
      actor: ['court'],
      strictActor: true,
      verbs: 'reinstate *',
      target: ['person'],
    },
    {
      id: 'granted',
      set: { outcome: 'granted' },
      verbs:
        'obtain <=injunction> against:*?, secure <=injunction> against:*?, win <=injunction|=damages|=compensation> against|from:*?, grant <=injunction> against|to:*?, issue <=injunction> against|to:*?, award <=compensation|=damages> to:*, order * ~to+pay ~damages|~compensation|~restitution, award ~in+damages|~damages|~compensation, order * ~to+pay+him|~to+pay+her|~to+pay+them|~to+compensate, rule ~for|~in+favour+of|~in+favor+of, uphold <suit> of|by:*?, grant <suit>, ^win <suit>, declare <=ban|=order|=decree|=detention|=closure|=dismissal|=law|=eviction> ~unlawful|~illegal|~unconstitutional|~arbitrary|~void|~null, find <=ban|=detention|=order|=imprisonment|=closure|=arrest> ~unlawful|~illegal|~unconstitutional|~arbitrary, grant <=order> ~restraining|~interim|~barring, rule ~unconstitutional|~unlawful|~illegal|~arbitrary|~had+violated, find ~had+violated|~violated, settle <suit>',
    },
    {
      id: 'noun',
      nouns: 'lawsuit, complaint, claim',
      set: { outcome: 'filed' },
      needs: ['actor', 'anchor'],
    },
  ],
  not: 'intend to go, intends to go, plan to go, plans to go, file photo, filed papers for registration, claim responsibility, claims that, registration documents',
  examples: [
    [
      'The firm Stonebridge sued the editor Lena Morozko for libel.',
      { outcome: 'filed', target: ['Lena Morozko'] },
    ],
    ['A court dismissed the lawsuit of Free Valley.', { outcome: 'dismissed' }],
    [
      'The High Court in Lusaka quashed the ban on Free Valley.',
      { outcome: 'granted', actor: ['High Court'] },
    ],
    ['Open River obtained an injunction against the council.', { outcome: 'granted' }],
    [
      'The court ordered Radio Lind to pay 8,000 euros in damages.',
      { outcome: 'granted', target: ['Radio Lind'] },
    ],
    ['The minister lifted the ban on rallies.', null],
    ['He threatened to complain.', null],
  ],
})
