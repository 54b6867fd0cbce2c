import { frame } from '../../frames.ts'

export const permission = frame({
  kind: 'permission',
  actor: ['authority', 'court', 'police'],
  target: ['person', 'organisation'],
  rules: [
    {
      id: 'refused',
      set: { decision: 'refused' },
      verbs: `reject <notice> of|by|from:*?, refuse <notice> of|by|from|to:*?, turn+down <notice> of|by|from:*?, deny <notice> to|of:*?, deny * <notice>, refuse * <notice>, decline <notice>, dismiss <notice>,
        withdraw <notice>, revoke <notice>, !grant * <notice>, !approve <notice>, !sanction <assembly>, !authorise <assembly>, !authorize <assembly>, !permit <assembly>, !allow <assembly>, refuse>allow <assembly>, refuse>permit <assembly>, refuse>authorise <assembly>, refuse>sanction <assembly>`,
    },
    {
      id: 'granted',
      set: { decision: 'granted' },
      verbs: `permit <assembly>, authorise <assembly>, authorize <assembly>, sanction <assembly>, allow <assembly>, approve <notice|assembly>, grant * <notice>, grant <notice> to:*?, permit * ~to+hold|~to+march|~to+rally|~to+gather|~to+demonstrate, allow * ~to+hold|~to+march|~to+rally|~to+demonstrate, give * <notice>, give * ~the+green+light`,
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
      'The city rejected the notice of Free Valley to hold a rally, citing repairs.',
      { decision: 'refused' },
    ],
    ['The prefect authorised the march.', { decision: 'granted' }],
    ['Officials rejected a request for comment.', null],
  ],
})
