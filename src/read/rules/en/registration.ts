import { frame } from '../../events/frames.ts'
import { STANDING_WORDS } from './civic-words.ts'
import { KEPT_OFF, PAPERS_RETURNED } from './bodies-told.ts'
import { REGISTRATIONS_SAID } from './said-and-gathered.ts'

export const registration = frame({
  kind: 'registration',
  actor: ['authority', 'court'],
  target: ['organisation', 'outlet', 'person'],
  rules: [
    {
      id: 'refused',
      set: { decision: 'refused' },
      verbs: `deny * <=renewal> ~registration|~licence|~license, refuse * <=renewal> ~registration|~licence|~license, deny * <registration>, refuse * <registration>, deny <registration> to|of:*?, refuse <registration> to|of:*?, refuse>register *, decline>register *, !register *, reject <registration> of|by|from:*?, refuse>grant * <registration>, turn+down ~for+registration, reject ~for+registration|~application+to+register|~registration+application, dismiss ~for+registration, withhold <registration> of|from:*?, deny ~registration, reject <=application|=bid|=request> ~for+registration|~to+register|~registration, refuse <=application|=bid|=request> ~for+registration|~to+register|~registration, turn+down <=application|=bid|=request> ~for+registration|~to+register|~registration, deny <=application|=bid|=request> ~for+registration|~to+register|~registration, refuse>legalise *, refuse>legalize *, refuse>recognise <organisation>, refuse>recognize <organisation>, refuse>license <outlet|organisation>, refuse>licence <outlet>, refuse>re-register *, decline>re-register *, !recognise <organisation>, !recognize <organisation>, refuse>accept <=document|=paper|=application> ~registration|~register, block <=registration> of:*?, refuse>renew <=registration|=licence|=license> of|for:*?, decline>renew <=registration|=licence|=license> of|for:*?, !renew <=registration|=licence|=license> of|for:*?, turn+down <=candidate|=list|=slate|=candidacy|=nomination|=bid>, reject <=candidate|=slate|=candidacy|=nomination> of:*?, refuse>register <=candidate|=list|=slate>, disqualify <=candidate|=list|=slate|=party>, bar * ~from+running+for|~from+running+in|~from+running+against|~from+running+as|~from+running+again|~from+standing|~from+the+ballot|~from+contesting|~from+the+election, ban * ~from+running+for|~from+running+in|~from+running+against|~from+running+as|~from+running+again|~from+standing|~from+the+ballot|~from+contesting`,
    },
    {
      id: 'returned',
      set: { decision: 'returned' },
      verbs:
        'send+back ~registration, send+back <=paper|=document|=application> ~registration, return <=application|=bid|=request> ~registration, return ~the+registration|~registration+papers|~registration+documents|~application+for+registration|~registration+application, return <registration>, leave ~without+consideration, return ~the+documents|~documents|~the+papers|~the+application',
    },
    {
      id: 'revoked',
      set: { decision: 'revoked' },
      verbs: `pull <=licence|=license> of|for:*?, yank <=licence|=license> of|for:*?, revoke <=licence|=license> of|for:*?, cancel <=licence|=license> of|for:*?, annul <=licence|=license> of|for:*?, suspend <=licence|=license> of|for:*?, strip * of:<=licence|=license>, revoke <registration> of|for:*?, withdraw <registration> of|for|from:*?, cancel <registration> of|for:*?, annul <registration> of|for:*?, strip * ~of+its+registration|~of+registration, strip <registration> from:*, strip * ~of+its+licence|~of+its+license, deregister *, strike+off <organisation>, ^lose <registration>, ^lose ~its+registration|~its+legal+status|~its+licence|~its+license, remove * ~from+the+register|~from+the+registry, withdraw ~licence|~license, revoke ~licence|~license, deregister <organisation>,
        strike * ~off+the+register|~off+the+registry|~from+the+register|~from+the+registry, strike+off *,
        order * ~struck+from+the|~struck+off|~removed+from+the+register|~removed+from+the+registry|~deregistered,
        delete * ~from+the+register|~from+the+registry, erase * ~from+the+register,
        withdraw <=licence|=license> of|from:*?, terminate <=licence|=license|=registration> of:*?,
        invalidate <=registration|=licence|=license> of:*?, void <=registration> of:*?, nullify <=registration> of:*?,
        suspend <=registration> of:*?, rescind <=registration|=licence|=license> of:*?,
        ^be ~stripped+of+its+registration|~stripped+of+its+legal,
        ^have <=registration|=licence|=license> ~revoked|~cancelled|~withdrawn|~suspended|~annulled,
        suspend ~legal+personality|~juridical+personality|~legal+entity|~legal+capacity, revoke ~legal+personality|~juridical+personality|~legal+entity, withdraw ~legal+personality|~juridical+personality, cancel ~legal+personality|~juridical+personality, annul ~legal+personality|~juridical+personality, strip * ~of+its+legal+personality,
        strip * of:<registration|=licence|=license|=status>, order <=deregistration> of:*,
        de-list <organisation>, delist <organisation>, de-register *`,
    },
    {
      id: 'permit',
      set: { decision: 'revoked' },
      // "the permit of the aid group", never that of a march
      target: ['organisation', 'outlet'],
      needs: ['target'],
      verbs: ['revoke', 'suspend', 'withdraw', 'cancel', 'annul', 'terminate', 'rescind', 'freeze']
        .map(
          verb =>
            `${verb} <=permit|=authorisation|=authorization|=certificate|=charter> of|for:<organisation|outlet>`,
        )
        .join(', '),
    },
    {
      id: 'granted',
      set: { decision: 'granted' },
      verbs: `register <organisation|outlet>, renew <registration> of|for:*?, grant * <registration>, grant <registration> to:*?, issue ~registration+certificate|~certificate+of+registration, license <outlet>, licence <outlet>, approve ~registration, ^gain ~status|~recognition, ^win ~registration, ^get ~registration|~its+registration|~registered, ^gain ~registration|~legal+status, ^secure ~registration, reinstate <registration> of:*?, obtain ~registration, ^receive ~registration,
        register * ~as+a+party|~as+a+political|~as+an+ngo|~as+a+public, re-register <organisation|outlet>,
        recognise <organisation>, recognize <organisation>, legalise <organisation>, legalize <organisation>,
        restore <registration|=licence|=license> of|to:*?, ^receive <=certificate|=licence|=license> ~registration,
        grant * <=licence|=license|=status|=registration>, issue * <=licence|=license|=certificate>,
        award * <=licence|=license>, lift <=suspension> of:<organisation|outlet>, reinstate <organisation|outlet>`,
    },
    ...KEPT_OFF,
    ...PAPERS_RETURNED,
    {
      id: 'revocation',
      set: { decision: 'revoked' },
      nouns: 'revocation, cancellation, withdrawal, annulment',
      needs: ['target'],
    },
    ...STANDING_WORDS,
    ...REGISTRATIONS_SAID,
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
