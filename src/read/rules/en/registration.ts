import { frame } from '../../frames.ts'

export const registration = frame({
  kind: 'registration',
  actor: ['authority', 'court'],
  target: ['organisation', 'outlet', 'person'],
  rules: [
    {
      id: 'refused',
      set: { decision: 'refused' },
      verbs:
        'deny * <registration>, refuse * <registration>, deny <registration> to|of:*?, refuse <registration> to|of:*?, refuse>register *, decline>register *, !register *, reject <registration> of|by|from:*?, refuse>grant * <registration>, turn+down ~for+registration, reject ~for+registration|~application+to+register|~registration+application, dismiss ~for+registration, withhold <registration> of|from:*?, deny ~registration',
    },
    {
      id: 'returned',
      set: { decision: 'returned' },
      verbs:
        'send+back ~registration, return ~the+registration|~registration+papers|~registration+documents|~application+for+registration|~registration+application, return <registration>, leave ~without+consideration, return ~the+documents|~documents|~the+papers|~the+application',
    },
    {
      id: 'revoked',
      set: { decision: 'revoked' },
      verbs:
        'pull <=licence|=license> of:*?, yank <=licence|=license> of:*?, revoke <=licence|=license> of:*?, cancel <=licence|=license> of:*?, annul <=licence|=license> of:*?, suspend <=licence|=license> of:*?, strip * of:<=licence|=license>, revoke <registration> of:*?, withdraw <registration> of:*?, cancel <registration> of:*?, annul <registration> of:*?, strip * ~of+its+registration|~of+registration, strip * ~of+its+licence|~of+its+license, deregister *, strike+off <organisation>, ^lose <registration>, ^lose ~its+registration|~its+legal+status|~its+licence|~its+license, remove * ~from+the+register|~from+the+registry, withdraw ~licence|~license, revoke ~licence|~license, deregister <organisation>',
    },
    {
      id: 'granted',
      set: { decision: 'granted' },
      verbs:
        'register <organisation|outlet>, grant * <registration>, grant <registration> to:*?, issue ~registration+certificate|~certificate+of+registration, license <outlet>, licence <outlet>, approve ~registration, ^gain ~status|~recognition, ^win ~registration, ^get ~registration|~its+registration|~registered, ^gain ~registration|~legal+status, ^secure ~registration, reinstate <registration> of:*?, obtain ~registration, ^receive ~registration',
    },
  ],
  not: 'voter registration, registration of voters, car registration, registered voters, registered a complaint, cases are registered, is registered, are registered, registration of foreign, registration desk, registered a case, registered a decline, registered nurse, registered post, registered an fir, fir was registered, case was registered, registered against, vehicle registration, registered as unemployed, registered at, driving licence',
  examples: [
    [
      'The Ministry of Justice refused to register the party New Path.',
      { decision: 'refused', target: ['New Path'] },
    ],
    [
      'The association Free Valley was denied registration.',
      { decision: 'refused', target: ['Free Valley'] },
    ],
    ['About 9,000 cases are registered every year.', null],
  ],
})
