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
        'deny * <registration>, refuse * <registration>, deny <registration> to|of:*?, refuse <registration> to|of:*?, refuse>register *, decline>register *, !register *, reject <registration> of|by|from:*?, refuse>grant * <registration>, turn+down ~for+registration, reject ~for+registration, deny ~registration',
    },
    {
      id: 'returned',
      set: { decision: 'returned' },
      verbs:
        'return ~registration+papers|~registration+documents|~application+for+registration|~registration+application, return <registration>, leave ~without+consideration',
    },
    {
      id: 'revoked',
      set: { decision: 'revoked' },
      verbs:
        'revoke <registration> of:*?, withdraw <registration> of:*?, cancel <registration> of:*?, annul <registration> of:*?, strip * ~of+its+registration|~of+registration, suspend <registration> of:*?, deregister *',
    },
    {
      id: 'granted',
      set: { decision: 'granted' },
      verbs:
        'register <organisation|outlet>, grant * <registration>, grant <registration> to:*?, obtain ~registration, ^receive ~registration',
    },
  ],
  not: 'voter registration, registration of voters, car registration, registered voters, registered a complaint, cases are registered, is registered, are registered, registration of foreign, registration desk',
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
