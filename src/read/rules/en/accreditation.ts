import { frame } from '../../events/frames.ts'
import { PRESS_CARD_WORDS } from './civic-words.ts'
import { CARDS_TAKEN } from './bodies-told.ts'

export const accreditation = frame({
  kind: 'accreditation',
  actor: ['authority', 'court', 'organisation'],
  target: ['person', 'outlet', 'organisation'],
  rules: [
    { id: 'suspended', set: { decision: 'suspended' }, verbs: 'suspend <accreditation> of:*?' },
    {
      id: 'revoked',
      set: { decision: 'revoked' },
      verbs:
        'withdraw <accreditation> of:*?, !renew ~accreditation|~press+card|~press+cards, refuse>renew ~accreditation|~press+card|~visa+of+correspondent|~licence+of+a+correspondent|~licence+of+correspondent|~permit+of+correspondent, strip * ~of+its+accreditation|~of+press+credentials|~of+credentials|~of+press+card, cancel <accreditation|=card|=pass> of:*? ~press, withdraw <=card|=pass> of:*? ~press, void <accreditation>, terminate <accreditation> of:*?, revoke <accreditation> of:*?, cancel <accreditation> of:*?, strip * ~of+accreditation|~of+their+accreditation|~of+his+accreditation|~of+her+accreditation, annul <accreditation> of:*?, !extend <accreditation> of:*?, withdraw ~press+card|~her+press|~his+press|~press+pass, refuse>renew <accreditation>, refuse>extend <accreditation>, fail>renew <accreditation> of:*?, decline>renew <accreditation> of:*?, decline>extend <accreditation> of:*?,  fail>extend <accreditation> of:*?, refuse>renew <accreditation> of:*?, strip * ~of+her+pass|~of+his+pass|~of+their+passes|~of+his+press|~of+her+press, revoke ~press+card|~press+cards|~press+credentials, cancel ~press+card|~press+cards|~press+credentials',
    },
    {
      id: 'taken',
      set: { decision: 'revoked' },
      strictActor: true,
      verbs: 'confiscate <accreditation> of|from:*?',
    },
    {
      id: 'refused',
      set: { decision: 'refused' },
      verbs:
        'deny * <accreditation>, refuse * <accreditation>, deny <accreditation> to:*?, refuse <accreditation> to:*?, reject ~for+accreditation, refuse>accredit *, decline>accredit *, !accredit *, !grant * <accreditation>, !give * <accreditation>, !issue * <accreditation>, !receive <accreditation>, withhold <accreditation> from:*?, exclude * ~from+the+press+pool|~from+the+press+gallery|~from+the+press+conference, bar * ~from+the+press+gallery|~from+the+press+conference|~from+the+press+pool|~from+briefings, remove * ~from+the+press+pool, turn+down ~press+gallery|~for+accreditation',
    },
    {
      id: 'restored',
      set: { decision: 'restored' },
      verbs:
        'restore <accreditation> of:*?, reinstate <accreditation> of:*?, return <accreditation> to:*?, ^get <accreditation|=pass|=card> ~back, give+back <accreditation|=pass>, ^get ~passes+back|~accreditation+back|~press+cards+back, renew <accreditation> of:*?',
    },
    {
      id: 'granted',
      set: { decision: 'granted' },
      verbs:
        'accredit *, grant * <accreditation>, grant <accreditation> to:*?, issue <accreditation> to:*?, ^receive <accreditation>, give * <accreditation>, issue * <accreditation>, ^get <accreditation>, ^obtain <accreditation>, extend <accreditation> of:*?',
    },
    ...CARDS_TAKEN,
    {
      id: 'revocation',
      set: { decision: 'revoked' },
      nouns: 'revocation, cancellation, withdrawal',
      needs: ['target'],
    },
    ...PRESS_CARD_WORDS,
  ],
  not: 'accredited by, accredited university, accredited school, journalists accredited by',
  examples: [
    [
      'Parliament suspended the accreditation of photographer Lena Morozko.',
      { decision: 'suspended', target: ['Lena Morozko'] },
    ],
    [
      'Two reporters were denied accreditation.',
      { decision: 'refused', target: ['Two reporters'], count: 2 },
    ],
    ['The minister could revoke accreditation.', null],
  ],
})
