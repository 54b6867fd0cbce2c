import { frame } from '../../frames.ts'

export const permission = frame({
  kind: 'permission',
  actor: ['authority', 'court', 'police'],
  target: ['person', 'organisation'],
  rules: [
    {
      id: 'refused',
      set: { decision: 'refused' },
      verbs: `reject <notice> of|by|from:*?, say ~no to:<assembly|notice>, answer ~no to:<notice>, knock+back <notice> of|by|from:*?, strike+down <notice>, ignore <notice> of|by|from:*?, veto <assembly>, leave <notice> ~without+an+answer|~without+answer, refuse <notice> of|by|from|to:*?, turn+down <notice> of|by|from:*?, deny <notice> to|of:*?, deny * <notice>, refuse * <notice>, decline <notice>, dismiss <notice>,
        withdraw <notice>, revoke <notice>, !grant * <notice>, !approve <notice>, !sanction <assembly>, !authorise <assembly>, !authorize <assembly>, !permit <assembly>, !allow <assembly>, refuse>allow <assembly>, refuse>permit <assembly>, refuse>authorise <assembly>, refuse>sanction <assembly>,
        withhold <notice> of|to|for:*?, throw+out <notice>, return <notice> of|to:*?, leave <notice> ~without+consideration|~unanswered, refuse>grant <notice> to|for:*?, refuse>grant * <notice>, refuse>issue <notice> to|for:*?, refuse>approve <notice|assembly>, refuse>clear <assembly>, refuse>agree <assembly>, decline>clear <assembly>, decline>grant <notice>,
        decline>issue <notice>, decline>authorise <assembly>, decline>authorize <assembly>, decline>approve <notice|assembly>, decline>sanction <assembly>, decline>permit <assembly>, decline>allow <assembly>, !agree <assembly>, !clear <assembly>, !give * <notice>, !grant <notice>, !issue ~a+permit, declare <assembly> ~illegal|~unlawful|~unauthorised|~unauthorized|~unsanctioned, rescind <notice> of|for|to:*?, cancel ~the+permit|~permit|~permission, deny <=permission|=permit|=clearance|=nod> for|to|of:*?, refuse <=permission|=permit|=clearance|=nod> for|to|of:*?, decline <=permission|=permit|=clearance> for|to:*?, cancel <=permit|=permission> of|for|to:*?`,
    },
    {
      id: 'granted',
      set: { decision: 'granted' },
      verbs: `permit <assembly>, authorise <assembly>, authorize <assembly>, sanction <assembly>, allow <assembly>, approve <notice|assembly>, grant * <notice>, grant <notice> to:*?, permit * ~to+hold|~to+march|~to+rally|~to+gather|~to+demonstrate, allow * ~to+hold|~to+march|~to+rally|~to+demonstrate, give * <notice>, give * ~the+green+light,
        agree <assembly>, clear <assembly>, coordinate <assembly>, greenlight <assembly>, license <assembly>, give ~the+go-ahead|~the+green+light|~its+consent|~the+nod, issue ~a+permit|~permits, ^receive ~permission|~a+permit|~clearance|~permits, ^obtain ~permission|~a+permit|~clearance, ^secure ~permission|~a+permit, ^get ~permission|~a+permit|~the+go-ahead, accept <notice> of|from:*?, give ~the+green+light|~green+light|~the+go-ahead|~the+nod to:<assembly>`,
    },
    {
      id: 'rejections',
      nouns: 'rejection, refusal',
      needs: ['number', 'anchor'],
      set: { decision: 'refused' },
    },
  ],
  not: 'permission to appeal, building permit, work permit, residence permit, application for bail, applications for asylum, visa application, request for comment, requests for comment, request for information, request to testify, extradition request',
  examples: [
    [
      'The district has denied permission for a rally planned the same day.',
      { decision: 'refused' },
    ],
    [
      'The city rejected the notice of Free Valley to hold a rally, citing repairs.',
      { decision: 'refused' },
    ],
    ['The prefect authorised the march.', { decision: 'granted' }],
    ['Officials rejected a request for comment.', null],
    ['The city hall agreed a rally of Free Valley for 3 May 2024.', { decision: 'granted' }],
    ['The council withheld consent for the vigil.', { decision: 'refused' }],
    ['Police refused to grant a permit for the procession.', { decision: 'refused' }],
    ['The police may refuse permission for the rally.', null],
  ],
})
