import { frame } from '../../events/frames.ts'
import { PERMISSIONS_FURTHER } from './further-decisions.ts'
import { PERMISSIONS_SAID } from './said-and-gathered.ts'

/** How those who asked are told that there is no room for them. */
const UNAVAILABLE =
  '~was+unavailable|~is+unavailable|~was+not+available|~was+booked|~was+already+booked|~had+been+booked|~was+occupied|~would+be+occupied|~was+taken|~was+reserved'

/** How it is said of a gathering that nothing stands in its way any more. */
const MAY_BE_HELD =
  '~could+go+ahead|~may+go+ahead|~can+go+ahead|~could+proceed|~may+proceed|~can+proceed|~could+take+place|~may+take+place'

export const permission = frame({
  kind: 'permission',
  actor: ['authority', 'court', 'police'],
  target: ['person', 'organisation'],
  rules: [
    {
      id: 'refused',
      set: { decision: 'refused' },
      verbs: `bar <=march|=rally|=protest|=procession|=demonstration|=vigil>, !give <=consent|=permission|=approval|=clearance> to|for:*?, reject <=route>, !approve <=route>, prohibit * ~to+hold|~to+stage|~to+march|~to+picket|~to+rally|~from+holding+a|~from+staging+a, forbid * ~to+hold+a|~to+stage+a|~to+march|~to+picket|~from+holding+a, !allow * ~to+picket|~to+march|~to+rally|~to+demonstrate|~to+hold+a+rally|~to+hold+a+march|~to+hold+a+picket|~to+hold+a+protest|~to+hold+a+demonstration|~to+stage+a, !permit * ~to+picket|~to+march|~to+rally|~to+demonstrate|~to+hold+a+rally|~to+hold+a+march|~to+hold+a+protest|~to+hold+a+demonstration|~to+stage+a, reject <notice> of|by|from:*?, say ~no to:<assembly|notice>, answer ~no to:<notice>, knock+back <notice> of|by|from:*?, strike+down <notice>, ignore <notice> of|by|from:*?, veto <assembly>, leave <notice> ~without+an+answer|~without+answer, refuse <notice> of|by|from|to:*?, turn+down <notice> of|by|from:*?, deny <notice> to|of:*?, deny * <notice>, refuse * <notice>, decline <notice>, dismiss <notice>, withdraw <notice>, revoke <notice>, !grant * <notice>, !approve <notice>, !sanction <assembly>, !authorise <assembly>, !authorize <assembly>, !permit <assembly>, !allow <assembly>, refuse>allow <assembly>, refuse>permit <assembly>, refuse>authorise <assembly>, refuse>sanction <assembly>, withhold <notice> of|to|for:*?, throw+out <notice>, return <notice> of|to:*?, send+back <=notice|=notification|=application|=request> of|from:*?, leave <notice> ~without+consideration|~unanswered, refuse>grant <notice> to|for:*?, refuse>give <notice|=permission|=consent|=clearance|=permit|=approval|=nod> for|to|of:*?, refuse>grant <=permission|=consent|=clearance|=permit|=approval> for|to|of:*?, refuse>issue <=permission|=permit|=clearance> for|to:*?, refuse>grant * <notice>, refuse>issue <notice> to|for:*?, refuse>approve <notice|assembly>, refuse>clear <assembly>, refuse>agree <assembly>, decline>clear <assembly>, decline>grant <notice>, decline>issue <notice>, decline>authorise <assembly>, decline>authorize <assembly>, decline>approve <notice|assembly>, decline>sanction <assembly>, decline>permit <assembly>, decline>allow <assembly>, !agree <assembly>, !clear <=march|=rally|=procession|=parade|=concert|=demonstration|=event|=meeting>, !give * <=permission|=permit|=approval|=consent|=clearance|=nod>, !grant <notice>, !issue ~a+permit, rescind <notice> of|for|to:*?, cancel ~the+permit|~permit|~permission, deny <=permission|=permit|=clearance|=nod> for|to|of:*?, refuse <=permission|=permit|=clearance|=nod> for|to|of:*?, decline <=permission|=permit|=clearance> for|to:*?, cancel <=permit|=permission> of|for|to:*?, !allow <organisation|person> ~to+hold|~to+march|~to+rally|~to+gather|~to+demonstrate|~to+use|~to+protest|~to+stage|~to+meet, !permit <organisation|person> ~to+hold|~to+march|~to+rally|~to+gather|~to+demonstrate|~to+use|~to+protest|~to+stage, refuse>allow * ~to+hold|~to+march|~to+rally|~to+gather|~to+demonstrate|~to+use|~to+protest, refuse>let * ~hold|~march|~rally|~gather|~demonstrate|~use, decline>let * ~hold|~march|~rally|~gather|~demonstrate|~use, !let * ~hold|~march|~rally|~gather|~demonstrate, decline>clear <assembly|=event|=function|=concert>, decline>license <assembly>, refuse>license <assembly>, refuse>sign ~permit, refuse>coordinate <assembly>, !coordinate <assembly>, !endorse <assembly>, disallow <assembly>, !give <=permission|=consent|=clearance|=permit|=approval|=nod> to|for:*?, !receive <=permission|=permit|=clearance>, reject <=request|=application|=notice|=notification|=bid|=proposal> of|by|from|for:*?, turn+down <=request|=application|=notice|=notification|=bid> of|by|from|for:*?, refuse <=request|=application|=notice|=notification> of|by|from|for:*?, deny <=request|=application> of|by|from|for:*?, ^be ~denied+permission|~refused+permission, propose <=venue|=site|=location|=place|=park|=square> ~instead|~another|~alternative|~different, offer * <=venue|=site|=location> ~another|~alternative|~different|~instead, ^receive <=refusal> of:<authority|police>?, ^get <=refusal>, send * <=refusal>, issue <=refusal> to:*?, !respond to:<=notice|=notification|=application>, !reply to:<=notice|=notification|=application>, prohibit <=march|=rally|=procession|=demonstration|=parade|=picket> ~planned|~announced|~scheduled, withdraw <=permit|=permission|=consent|=approval> for|of|from:*?, revoke <=permit|=permission|=consent|=approval> for|of|from:*?, cancel <=permit|=permission|=consent|=approval> for|of|from:*?, withdraw <=consent|=permission|=approval> to|for:<assembly>, !give <=permit|=permission>, refuse>take ~note, return <=letter|=notification> ~notification|~notice|~notifying, !approve <assembly>, !agree to:<assembly>, refuse>agree to:<assembly>, refuse * ~the+use+of|~use+of, deny * ~the+use+of|~use+of, !allow * ~to+use+the, tell * ${UNAVAILABLE}, inform * ${UNAVAILABLE}, notify * ${UNAVAILABLE}, refuse>provide ~security+for|~protection+for, refuse>escort <assembly>, refuse>guard <assembly>, offer * <=stadium|=outskirts>, refuse>receive <notice>, refuse>accept <notice>, decline>receive <notice>, decline>accept <notice>`,
    },
    {
      id: 'leave',
      set: { decision: 'refused' },
      verbs: ['deny', 'refuse']
        .map(
          verb =>
            `${verb} <=leave> for:<assembly>, ${verb} * <=leave> for:<assembly>, ${verb} ~leave+to+hold|~leave+to+march|~leave+to+rally|~leave+to+gather|~leave+to+stage|~leave+for+it`,
        )
        .join(', '),
    },
    {
      id: 'granted',
      set: { decision: 'granted' },
      verbs: `okay <assembly|notice>, okay <=request|=application>, green-light <assembly>, permit <assembly>, authorise <assembly>, authorize <assembly>, sanction <assembly>, allow <assembly>, approve <notice|assembly|=route>, grant * <notice>, grant <notice> to:*?, permit * ~to+hold|~to+march|~to+rally|~to+gather|~to+demonstrate, allow * ~to+hold|~to+march|~to+rally|~to+demonstrate, give * <=permission|=permit|=approval|=consent|=clearance|=nod>, give * ~the+green+light,
        agree <assembly>, clear <=march|=rally|=procession|=parade|=concert|=demonstration|=event|=meeting>, coordinate <assembly>, greenlight <assembly>, license <assembly>, give ~the+go-ahead|~the+green+light|~its+consent|~the+nod, issue ~a+permit|~permits, ^receive ~permission|~a+permit|~clearance|~permits, ^obtain ~permission|~a+permit|~clearance, ^secure ~permission|~a+permit, ^receive ~the+go-ahead|~go-ahead|~the+green+light|~the+nod, ^get ~permission|~a+permit|~the+go-ahead, accept <notice> of|from:*?, give ~the+green+light|~green+light|~the+go-ahead|~the+nod to:<assembly>,
        give <=permission|=consent|=clearance|=permit|=approval|=nod> to|for:*?,
        grant <=permission|=consent|=clearance|=permit|=approval> to|for:*?, issue <=permit|=permission> to|for:*?,
        clear <=event|=rally|=march>, license <=protest|=event|=rally|=march>,
        allow <=gathering|=rally|=march|=protest|=demonstration|=procession|=vigil> ~to+go+ahead|~to+proceed|~to+take+place|~on,
        let <=gathering|=rally|=march|=protest|=demonstration> ~go+ahead|~take+place,
        ^have <=nod|=clearance|=permission|=approval> of|from:<authority|police>,
        let <assembly> ~pass|~go+ahead|~proceed|~take+place|~through, tolerate <assembly>,
        wave+through <assembly>,
        agree to:<assembly>, give <=go-ahead|=blessing|=assent> to|for:<assembly>, grant * ~leave+to+hold|~leave+to+march|~leave+to+stage, rule ${MAY_BE_HELD}, decide ${MAY_BE_HELD},
        allow * ~to+put+up|~to+set+up|~to+pitch|~to+stage|~to+gather,
        permit * ~to+use+the|~to+use+a|~the+use+of, allow * ~to+use+the+square|~to+use+the+stadium|~to+use+the+hall|~to+use+the+same|~the+use+of+the,
        permit * ~to+put+up|~to+set+up|~to+pitch|~to+stage`,
    },
    {
      id: 'gathering-refused',
      set: { decision: 'refused' },
      actor: ['authority', 'police'],
      strictActor: true,
      activeOnly: true,
      verbs: `refuse <=rally|=march|=picket|=procession|=demonstration|=gathering|=vigil|=parade|=concert>, turn+down <=rally|=march|=picket|=procession|=demonstration|=gathering|=vigil|=parade|=concert>, reject <=rally|=march|=picket|=procession|=demonstration|=gathering|=vigil|=parade>, veto <=rally|=march>`,
    },
    {
      id: 'gathering-refused',
      set: { decision: 'refused' },
      verbs: `refuse * <=rally|=march|=picket|=procession|=demonstration|=vigil|=parade>, deny * <=rally|=march|=picket|=procession|=demonstration|=vigil|=parade>`,
    },
    {
      id: 'ground-refused',
      set: { decision: 'refused' },
      needs: ['anchor'],
      verbs: 'refuse * <=route|=square>, deny * <=route|=square>',
    },
    {
      id: 'lifted',
      set: { decision: 'granted' },
      actor: ['authority', 'police'],
      verbs: 'lift <=ban> on:<assembly>',
    },
    {
      id: 'rejections',
      nouns: 'rejection, refusal',
      needs: ['number', 'anchor'],
      set: { decision: 'refused' },
    },
    ...PERMISSIONS_FURTHER,
    ...PERMISSIONS_SAID,
  ],
  not: 'permission to appeal, permission to detain, permission to arrest, permission to search, permission to prosecute, permission to speak, permission to visit, building permit, work permit, residence permit, application for bail, applications for asylum, visa application, request for comment, requests for comment, request for information, request to testify, extradition request',
  examples: [
    [
      'The district has denied permission for a rally planned the same day.',
      { decision: 'refused' },
    ],
    [
      'The city rejected the notice of Free Valley to hold a rally, citing repairs.',
      { decision: 'refused' },
    ],
    ['The rally has been refused by the city council.', { decision: 'refused' }],
    ['A march called for Wednesday was turned down.', { decision: 'refused' }],
    ['The opposition rejected the rally as a provocation.', null],
    ['The prefect authorised the march.', { decision: 'granted' }],
    [
      'The administration allowed the Free Valley youth wing to hold a rally on Mill Square.',
      { decision: 'granted' },
    ],
    ['Officials rejected a request for comment.', null],
    ['The city hall agreed a rally of Free Valley for 3 May 2024.', { decision: 'granted' }],
    ['The council withheld consent for the vigil.', { decision: 'refused' }],
    ['Police refused to grant a permit for the procession.', { decision: 'refused' }],
    ['The police may refuse permission for the rally.', null],
  ],
})
