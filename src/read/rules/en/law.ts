import { frame } from '../../events/frames.ts'
import { LAWS_STAGED } from './court-stages.ts'
import { LAW_NEWS } from './court-news.ts'
import { LAWS_FURTHER, LAWS_WEIGHED } from './further-decisions.ts'
import { LAW_WORDS } from './civic-words.ts'
import { LAWS_VOTED } from './bodies-told.ts'

/** Adopted, and yet only debated: readings are to follow. A second reading is the last one in many parliaments. */
const inFirst = ['pass', 'adopt', 'approve', 'back', 'endorse', 'support']
  .map(
    verb =>
      `${verb} <law> ~at+first+reading|~on+first+reading|~in+first+reading|~at+the+first+reading|~in+the+first+reading|~in+its+first+reading|~in+a+first+reading|~on+its+first+reading`,
  )
  .join(', ')

export const law = frame({
  kind: 'law',
  actor: ['authority', 'legislature', 'person', 'court', 'organisation'],
  target: ['law'],
  rules: [
    {
      id: 'proposed',
      set: { step: 'proposed' },
      verbs: `propose <law>, present <law>, table <law>, put+up <law> ~for+public|~for+discussion, put+out <law> ~for+public|~for+discussion|~to+public|~for+consultation, submit <law> ~for+public+discussion|~for+public+consultation, put <law> ~up+for+public|~up+for+discussion|~to+public+consultation, draft <law>, submit <law> to:<legislature>?, introduce ~a+bill|~the+bill, unveil <law>, put+forward <law>, initiate <law>, circulate <law>, publish <law> ~for+comment|~for+consultation|~for+public, gazette ~bill|~draft, float <law>, register ~the+bill|~a+bill, file ~a+bill, lodge ~a+bill, bring ~a+bill, send <law> to:<legislature>, refer <law> to:<legislature>, send ~the+bill+to, tighten ~the+law, gazette <law>, announce <=rule|=regulation|=bill|=reform|=amendment|=decree>, promise <=bill|=law>, unveil <=rule|=regulation>, propose>amend <law>, plan>amend <law>, move>amend <law>, present <=bill|=draft|=code|=law|=amendment>, introduce <=bill|=law|=legislation|=motion> in|into|to:*?, publish <=bill|=draft|=law|=code>, release <=bill|=draft|=law|=code>, issue <=draft>, open <=consultation> on:*?, approve <=draft|=bill> ~cabinet, lay <law> before:<legislature|=house|=committee>, refer <law> to:<=committee|=commission|=house>, send <law> to:<=committee|=house|=senate|=parliament>, table <=bill|=draft|=amendment|=motion>, draw+up <law>, resubmit <=bill|=draft>, reintroduce <=bill>, revive <=bill|=law>, sponsor <law>, co-sponsor <law>, move <=bill|=amendment>`,
    },
    {
      id: 'debated',
      set: { step: 'debated' },
      verbs: `begin <=debate> on:<law>, open <=debate> on:<law>, start <=debate> on:<law>, resume <=debate> on:<law>, hold <=debate> on:<law>, debate <law>, consider <law>, discuss <law>, examine <law>, review <law>, take+up <law>, vote ~on+the+bill|~on+the+law, open ~debate+on, begin ~debating, give <=reading> to:<law>, pass ~first+reading|~its+first+reading|~second+reading|~its+second+reading, hold ~first+reading|~second+reading|~hearings+on+the+bill, debate ~in+first+reading|~in+second+reading, read <law> ~in+first|~a+second|~the+first, hurdle <=committee|=reading|=level|=plenary>, hurdle ~committee|~the+committee|~second+reading|~third+reading|~the+house, clear <=committee|=reading>, ^get <=reading> in|before:<legislature>?, ^receive <=reading>, ^pass <=reading|=committee>, send <=bill|=draft|=proposal> to:<=committee|=council|=commission>, take+up <=bill|=draft>, ^go to:<=reading|=committee|=plenary|=vote|=floor|=session|=sitting>, ^go ~to+its+second|~to+a+second|~before|~to+the+second|~to+a+vote|~to+the+floor, ^come ~before|~up+for|~to+the+floor|~to+a+vote, ^move to:<=committee|=reading>, back <=bill|=draft|=amendment> ~committee, hold <=hearing> on|of:<law>, ${inFirst}, pass <=reading> of:*? ~first+reading, approve <=reading> of:*? ~first+reading,  amend <=bill|=draft>, scrutinise <law>, vote ~for+the+bill+in|~in+favour+of+the+bill+in, begin>examine <law>, begin>debate <law>, start>debate <law>, ^await <=vote|=reading>, ^await <=debate>, ^be ~awaiting+debate|~before+parliament|~pending, give <=approval> to:<law> ~preliminary|~initial|~first|~provisional`,
    },
    {
      id: 'adopted',
      set: { step: 'adopted' },
      verbs: `vote ~in+favour+of+bill|~in+favor+of+bill|~in+favour+of+law|~in+favour+of+amendments|~for+bill|~for+law|~for+amendments, override <=veto>, overrule <=veto>, approve <=reading> of:*?, pass <=reading> of:*?, complete <=reading> of:*?, ^clear <=house|=chamber|=senate|=parliament>, ^win <=approval|=passage>, ^sail ~through, ^secure <=approval|=passage>, adopt <=change> to:<law>, approve <=change> to:<law>, pass <=change> to:<law>, adopt <law>, pass <law>, approve <law>, enact <law>, vote+through <law>, push+through <law>, rush+through <law>, ram+through <law>, rubber-stamp <law>, back <law>, endorse <law>, ratify <law>, vote>adopt <law>, vote>pass <law>, vote>approve <law>, vote>back <law>, vote ~in+favour+of+the+bill|~for+the+bill|~for+the+law, clear <law>, okay <law>, extend <law>, introduce <law>, decree <law>, issue <law>, impose <law>, amend <law>, tighten <law>, declare <law>, replace <law> with|by:<law>, supersede <law>, usher+in <law>, vote+in <law>, bulldoze+through <law>, raise <=penalty|=punishment> to|from|for:*? ~amendment|~amendments|~law, carry <=bill|=motion>, steamroll <law>, fast-track <law>, nod+through <law>, wave+through <law>, vote ~through, vote+for <law>, lay+down <law>, lower <law>, widen <law>, broaden <law>, toughen <law>, soften <law>, rewrite <law>, criminalise *, criminalize *, decriminalise *, decriminalize *, prolong <=emergency|=curfew>, extend ~state+of+emergency, prolong ~state+of+emergency, renew ~state+of+emergency, extend <=emergency|=curfew>, declare <=emergency>, impose <=emergency>, ^be ~adopted|~passed, declare ~state+of+emergency|~state+of+siege|~state+of+exception|~state+of+prevention|~martial+law, introduce ~state+of+emergency, impose ~state+of+emergency, proclaim ~state+of+emergency, proclaim <law>, vote>delay, vote>postpone, vote>extend, vote>amend, vote>ban, vote>restrict, vote>lift <law|=emergency|=moratorium|=curfew>, give <=approval|=backing|=blessing|=consent|=endorsement> to:<law>, give ~green+light|~the+green+light|~go-ahead|~the+go-ahead|~the+nod|~its+nod|~final+nod to:<law>, green-light <law>, greenlight <law>, vote>give <=approval> to:<law>, ^get ~the+nod|~the+go-ahead|~the+green+light|~final+approval, ^receive ~the+nod|~the+go-ahead|~the+green+light|~final+approval, promulgate <=order|=rule|=regulation>, publish <=decree|=ordinance|=resolution>, bring+in <=law|=bill|=rule|=ban|=regulation>, pass ~into+law, reintroduce <=law|=offence>`,
    },
    {
      id: 'signed',
      set: { step: 'signed' },
      verbs: `sign <law>, promulgate <law>, assent <law>, assent to:<law>, give ~assent, ^receive ~royal+assent|~presidential+assent, put ~his+signature|~her+signature, ink <law>, gazette ~act|~law,
        sign <law> ~into+law, countersign <law>, give <=assent> to:<law>?, grant <=assent>`,
    },
    {
      id: 'in-force',
      set: { step: 'in_force' },
      verbs: `^come ~in+force|~into+operation, ^become ~law|~effective, ^begin ~to+apply, ^apply ~from, ^take ~effect, ^enter ~into+force|~into+effect, ^come ~into+force|~into+effect, ^go ~into+effect|~into+force,
        ^be ~in+force|~in+effect, ^have ~force+of+law, ^start ~to+apply, ^become ~binding|~operative|~applicable,
        ^take ~effect|~force, ^enter ~force, ^kick+in`,
      target: ['law'],
    },
    {
      id: 'rejected',
      actor: ['authority', 'court', 'legislature'],
      strictActor: true,
      set: { step: 'rejected' },
      verbs: `announce <=repeal> of:<law>, approve <=repeal> of:<law>, order <=repeal> of:<law>, decree <=repeal> of:<law>, reject <law>, vote+down <law>, veto <law>, defeat <law>, strike+down <law>, repeal <law>, declare <law> ~null+and+void|~unconstitutional|~invalid|~void, find <law> ~unconstitutional, hold <law> ~unconstitutional, rule <law> ~unconstitutional, annul <law>, throw+out <law>, abrogate <law>, revoke <law>, lift ~state+of+emergency|~the+curfew|~the+ban, lift <=moratorium|=emergency|=curfew>, ^lapse, ^expire ~parliament|~without, vote>reject <law>, vote>repeal <law>, vote ~against+the+bill|~against+the+law, overturn <law>, invalidate <law>, refuse>sign <law>, decline>sign <law>, send+back <law>, send+back <law> to:<legislature>, return <law> to:<legislature> ~objections|~unsigned|~comments, !approve <law>, !adopt <law>, !pass <law>, shoot+down <law>, strike+down <=section|=provision|=part|=article> of:<law>, reject <=motion> to:*? ~repeal|~amend, refer <law> ~back, return <law> to:<legislature>, block <=bill|=law|=draft>, kill <=bill|=draft|=motion>, scupper <law>, declare <=law|=decree|=act|=provision|=section|=article|=amendment> ~unconstitutional|~void|~invalid|~null|~contrary`,
    },
    {
      id: 'rejected',
      set: { step: 'rejected' },
      verbs: 'veto <law>',
    },
    {
      id: 'rejected',
      set: { step: 'rejected' },
      target: ['law'],
      needs: ['target'],
      verbs:
        '^fail ~to+pass|~to+win|~to+get+the|~to+secure|~to+gain|~to+garner|~to+muster|~to+clear|~at+first+reading|~at+second+reading|~in+the+house|~in+the+senate|~in+parliament, ^die ~in+committee|~in+the+house|~in+the+senate, ^fall ~at+second+reading|~at+first+reading|~short+of|~in+the+house|~in+the+senate',
    },
    {
      id: 'shelved',
      set: { step: 'shelved' },
      verbs: `shelve <law>, withdraw <law>, postpone <law>, drop <law>, scrap <law>, pull <law>, suspend <law>, freeze <law>, pause <law>, table ~indefinitely, put+off <law>, postpone <=debate|=vote|=reading|=discussion> on|of:<law>, delay <=debate|=vote|=reading> on|of:<law>, adjourn <=debate|=vote|=reading> on|of:<law>, defer <=debate|=vote|=reading> on|of:<law>, suspend <=debate> on|of:<law>, kick ~into+the+long+grass, put * ~on+hold, delay <law>,
        recall <=bill|=draft>, take <law> ~off+the+agenda, remove <=bill|=draft> ~from+the+agenda, back+down ~on+the+bill,
        backtrack ~on+the+bill, put ~on+ice, halt <=bill|=reform>, defer <=bill|=vote> on:*?`,
    },
    {
      id: 'passage',
      nouns: 'passage, adoption, enactment, promulgation',
      set: { step: 'adopted' },
      needs: ['target'],
    },
    ...LAWS_VOTED,
    {
      id: 'debated',
      verbs: ['second', 'third', 'first', 'final']
        .map(reading => `~due+for+${reading}|~due+for+a+${reading}|~due+for+its+${reading}`)
        .concat('~due+for+debate', '~due+for+a+vote', '~up+for+a+vote', '~up+for+debate')
        .map(words => `^be ${words}`)
        .join(', '),
      set: { step: 'debated' },
      target: ['law'],
      needs: ['date'],
    },
    {
      id: 'draft-told',
      verbs: `^require <person|organisation|outlet> ~to, ^oblige <person|organisation|outlet> ~to, ^force <person|organisation|outlet> ~to`,
      set: { step: 'proposed' },
      target: ['law'],
      needs: ['date'],
    },
    ...LAWS_FURTHER,
    ...LAW_NEWS,
    ...LAWS_WEIGHED,
    ...LAW_WORDS,
    ...LAWS_STAGED,
  ],
  not: `precautionary measure, precautionary measures, preventive measure, preventive measures, measure of restraint, measures of restraint, protective measure, protective measures, coercive measure, coercive measures, security measure, security measures, interim measures, provisional measures, judicial control measures, revoked the measure, lifted the measure, imposed the measure, departure order, prohibition order, misdemeanour order, misdemeanour orders, misdemeanor order, misdemeanor orders, penalty order, penalty orders, payment order, payment orders, dispersal order, dispersal orders, publishing laws, publishing law, publishing rules, publishing regulations, probation order, protection order, community order, supervision order, expulsion order, removal order, deportation order, detention order, curfew is in force, curfew was in force, curfew remains in force, curfew in force, curfew came into force, passed the order, passed an order, passed orders, passed the orders, issued the order, issued its order, order issued by, an order issued, the order issued, order was issued, orders issued, shared an order, considering it, considered it, considers it, consider it, resolution to disband, resolution to dissolve, law enforcement, code of conduct, court order, court orders, restraining order, public order, issued an order, orders of police, police orders, law firm, rule of law, in order to, law school, obey the law,
    law professor, budget cuts, act as, article published, decree pardoning, conservatory orders, conservatory order, restraining orders, interim order, interim orders, stay order, stay orders, gag order, drafted in, action plan, tax inspectors, tax police, travel ban, suspended the order, protection order, community order, deportation order, arrest order, detention order, closure order, eviction order, order of the court, back the claim, law student, law graduate, tax evasion, extended the detention, resolution of the`,
  examples: [
    ['They kicked me in the stomach.', null],
    ['A decree issued in March allows police to close shops.', { step: 'adopted' }],
    ['The law, enacted in 2020, has been used against farmers.', { step: 'adopted', when: '2020' }],
    ['Parliament passed the media bill on 3 May 2024.', { step: 'adopted', when: '2024-05-03' }],
    ['The law on rallies entered into force in June 2023.', { step: 'in_force', when: '2023-06' }],
    [
      'Decree 349, signed in April 2018, requires artists to register.',
      { step: 'signed', target: ['Decree 349'], when: '2018-04' },
    ],
    ['Under a law adopted in April 2024, unions must register.', { when: '2024-04' }],
    [
      'The law will come into force on 1 January 2025.',
      { step: 'in_force', modality: 'planned', when: '2025-01-01' },
    ],
    ['The National Assembly is to debate the bill on 27 June 2024.', { modality: 'planned' }],
    ['Lawmakers voted 76 to 12 in favour of a bill on agents on 14 May 2024.', { step: 'adopted' }],
    [
      'Parliament on 3 May 2024 adopted in its third reading a package of laws on unions.',
      { step: 'adopted', when: '2024-05-03' },
    ],
    ['Deputies may adopt the law.', null],
    ['Protesters held placards reading "Free Amir".', null],
  ],
})
