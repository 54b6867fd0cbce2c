import { frame } from '../../events/frames.ts'
import { SUITS_STAGED } from './court-stages.ts'
import { SUITS_IN_PRESS } from './press-courts.ts'
import { SUIT_NEWS } from './court-news.ts'
import { SUITS_FURTHER, SUITS_HALTED, SUITS_TAKEN } from './further-decisions.ts'
import { SUIT_WORDS } from './civic-words.ts'
import { SUITS_OF_PAGES } from './court-pages.ts'
import { COURTS_ASKED, COURTS_ON_BODIES } from './bodies-told.ts'
import { SUITS_TOLD } from './court-doings.ts'

/** What courts keep authorities from. */
const KEPT_FROM =
  'shutting closing suspending deporting evicting enforcing revoking banning dissolving removing sacking dismissing blocking arresting liquidating interfering implementing deregistering'
    .split(' ')
    .map(doing => `~from+${doing}`)
    .join('|')

export const lawsuit = frame({
  kind: 'lawsuit',
  actor: ['person', 'organisation', 'outlet', 'authority', 'court'],
  target: ['person', 'organisation', 'outlet', 'authority', 'law', 'police'],
  rules: [
    {
      id: 'filed',
      set: { outcome: 'filed' },
      verbs: `sue *, file ~habeas+corpus, submit ~habeas+corpus, lodge ~habeas+corpus, bring ~habeas+corpus, move <court> against:*?, file <=challenge> against|with|to|at|in|over|before:*?, bring <=action|=challenge|=proceedings> in|before:*, drag * ~to+court, take <law> to:<court>, go to:<court>, petition <court>, challenge * in|before|at:<court>, contest * in|before|at:<court>, lodge <=challenge|=application|=petition> with|in|at|before|against:*?, mount <=challenge> against|in|before|to:*?, launch <=challenge|=suit|=lawsuit> against|in|to:*?, seek <=injunction> against|from|in:*?, apply ~for+an+injunction|~for+judicial+review, file <suit> against|with|to|at:*?, lodge <suit> against|with:*?, bring <suit> against:*?, submit <suit> to|against:*?, challenge <law|decision> ~in+court|~before|~at+the, ask * ~to+strike+it+down|~to+annul|~to+overturn, ^face <suit> from|by|over:*?, appeal to|before:<court> against|over:<law|decision>, ask <court> ~to+liquidate|~to+dissolve|~to+ban|~to+suspend|~to+block|~to+halt|~to+stop|~to+void|~to+force|~to+order|~to+annul|~to+overturn|~to+lift|~to+declare|~to+strike|~to+quash, demand ~in+damages|~in+compensation|~damages|~compensation, seek ~in+damages|~in+compensation|~damages+from|~compensation+from, file <=application|=communication> with|to|at|before:<court>, submit <=application|=communication> to:<court>, lodge <=application|=communication> with|at|before:<court>, file <=complaint|=petition|=report|=claim|=suit|=lawsuit|=writ|=motion|=application> with|against|at|in|to|before|over:*?, lodge <=complaint|=petition|=report|=claim|=objection|=suit|=application> with|against|at|in|to|before|over:*?, submit <=complaint|=petition|=claim> with|against|to:*?, make <=complaint> to|against|with:*, report * to:<=police|=prosecutor|=ombudsman|=court>, bring <=case|=claim|=suit|=challenge|=complaint> against|before|to|in:*, ask <authority|police|court> ~to+look+into|~to+investigate|~to+open+an|~to+examine, request <=investigation|=inquiry> from|into|by|of:*?, demand <=investigation|=inquiry> from:<court|police>, challenge <=law|=decision|=ban|=order|=refusal|=dismissal|=closure|=suspension|=act|=decree|=eviction|=result> in|before|at:*?, contest <=decision|=ban|=order|=refusal|=dismissal|=closure|=result> in|before|at:*?, apply to:<court> ~for|~to, turn to:<court>, complain to:<=police|=prosecutor|=ombudsman|=court|=commission|=regulator>, seek <=annulment> of:*?, serve <=writ> on:*, issue <=writ> against:*, go ~to+court, take <=case|=matter> to|before:<court>, take ~legal+action|~the+case+to|~the+matter+to against:*?`,
    },
    {
      id: 'filed',
      set: { outcome: 'filed' },
      target: ['place'],
      activeOnly: true,
      verbs: 'sue *, take * ~to+court|~to+the+european|~to+the+strasbourg|~to+strasbourg',
    },
    {
      id: 'taken',
      set: { outcome: 'filed' },
      verbs:
        'take * ~to+court, drag * before|to:<court>, haul * before|to:<court> ~over, bring * before:<court> ~over',
      activeOnly: true,
      actor: ['organisation', 'outlet', 'person'],
      strictActor: true,
    },
    {
      id: 'taken',
      set: { outcome: 'filed' },
      verbs: 'take * ~to+court+over|~to+court+by|~to+court+for',
    },
    {
      id: 'dismissed',
      set: { outcome: 'dismissed' },
      verbs: `dismiss <suit> of|by|against|brought:*?, reject <suit> of|by:*?, throw+out <suit> of|by:*?, ^lose <suit>, refuse>hear <suit>, dismiss <=challenge> of|by|brought|from|to:*?, dismiss <=case> by|brought|from:*, reject <=challenge|=injunction> of|by|to|from:*?, throw+out <=challenge> of|by|to|from:*?, throw+out <=case> by|brought|from:*, decline>hear <suit>, refuse <=injunction> to|against:*?, decline>issue <=injunction|=order>, refuse>issue <=injunction|=order>, decline>grant <=injunction|=order>, refuse>grant <=injunction|=order>, strike+out <suit> of|by|against:*?, turn+down <suit> of|by|from:*, dismiss <=petition|=application|=motion|=claim|=lawsuit|=complaint> of|by|brought|from:*?, reject <=petition|=application|=claim|=lawsuit|=complaint|=suit> of|by|brought|from:*?, turn+down <=petition|=application|=claim|=complaint> of|by|from:*?, refuse>admit <=petition|=complaint|=application>, refuse>consider <suit|=complaint>, refuse>examine <suit|=complaint>, decline>consider <suit|=complaint>, !admit <suit|=complaint>, leave <=complaint|=claim|=suit> ~without|~unanswered, rule ~against, uphold <=refusal|=ban|=closure|=dissolution|=liquidation|=expulsion|=dismissal|=suspension|=revocation> of|on|by:*?, let ~the+ban+stand`,
    },
    {
      id: 'dismissed',
      set: { outcome: 'dismissed' },
      actor: ['court'],
      strictActor: true,
      verbs: 'confirm <=refusal|=ban|=closure|=dissolution|=liquidation> of|on|by:*?',
    },
    {
      id: 'annulled',
      set: { outcome: 'granted' },
      actor: ['court'],
      strictActor: true,
      needs: ['actor'],
      verbs: [
        'quash',
        'rescind',
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
            `${verb} <=refusal|=rejection|=approval|=ban|=order|=decree|=directive|=suspension|=closure|=notice|=injunction|=revocation|=eviction|=deportation|=expulsion|=dismissal> of:*?`,
        )
        .join(', '),
    },
    {
      id: 'annulled',
      set: { outcome: 'granted' },
      actor: ['court'],
      strictActor: true,
      verbs: [
        'quash',
        'rescind',
        'annul',
        'overturn',
        'set+aside',
        'strike+down',
        'suspend',
        'revoke',
        'reverse',
        'cancel',
      ]
        .map(
          verb =>
            `${verb} <=decision> of:*? ~by+which|~to+close|~to+ban|~to+dissolve|~to+revoke|~to+suspend|~to+expel|~to+dismiss|~to+refuse|~to+withdraw|~to+deny|~to+deregister|~to+disqualify|~to+bar|~to+block|~to+reject|~to+shut|~to+strip|~to+deport|~to+liquidate|~to+cancel|~to+prohibit`,
        )
        .join(', '),
    },
    {
      id: 'restrained',
      set: { outcome: 'granted' },
      actor: ['court'],
      strictActor: true,
      verbs: ['stop', 'bar', 'prohibit', 'block', 'prevent', 'restrain']
        .map(verb => `${verb} * ${KEPT_FROM}`)
        .join(', '),
    },
    {
      id: 'struck-down',
      set: { outcome: 'granted' },
      actor: ['court'],
      strictActor: true,
      verbs: ['nullify', 'invalidate', 'strike+down', 'annul', 'quash']
        .map(verb => `${verb} ~section|~sections|~article|~articles`)
        .join(', '),
    },
    {
      id: 'ruled',
      set: { outcome: 'granted' },
      actor: ['court'],
      strictActor: true,
      activeOnly: true,
      verbs:
        'suspend <=execution|=enforcement|=implementation> of:<decision|law|=measure|=penalty>, stay <=execution|=enforcement|=implementation> of:<decision|law|=measure|=penalty>, halt <=execution|=enforcement|=implementation> of:<decision|law|=measure|=penalty>, find <=violation> of|by:*?, declare * ~illegal|~unlawful|~void',
    },
    {
      id: 'granted',
      set: { outcome: 'granted' },
      actor: ['court'],
      strictActor: true,
      needs: ['actor'],
      verbs: 'hold ~unconstitutional|~unlawful|~illegal|~arbitrary|~had+violated|~violated',
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
      verbs: `obtain <=injunction|=interdict> against:*?, secure <=injunction> against:*?, win <=injunction|=damages|=compensation> against|from:*?, grant <=injunction> against|to:*?, issue <=injunction> against|to:*?, award <=compensation|=damages> to:*, order * ~to+pay ~damages|~compensation|~restitution, award * ~in+damages|~damages|~compensation, award ~in+damages|~damages|~compensation, order * ~to+pay+him|~to+pay+her|~to+pay+them|~to+compensate, rule ~in+favour+of|~in+favor+of, rule for:<person|organisation|outlet>, uphold <suit> of|by:*?, grant <suit>, ^win <suit>, declare <=ban|=order|=decree|=detention|=closure|=dismissal|=law|=eviction> ~unlawful|~illegal|~unconstitutional|~arbitrary|~void|~null, find <=ban|=detention|=order|=imprisonment|=closure|=arrest> ~unlawful|~illegal|~unconstitutional|~arbitrary, grant <=order> ~restraining|~interim|~barring, conclude ~unconstitutional|~unlawful|~arbitrary|~had+violated, rule ~unlawfully|~illegally, find ~that? ~unlawfully|~illegally|~unjustified|~disproportionate|~unconstitutional|~unlawful|~illegal|~arbitrary, rule ~unconstitutional|~unlawful|~illegal|~arbitrary|~had+violated, find ~had+violated|~violated, settle <suit>, declare <=section|=provision|=law|=act|=article|=ban|=order|=refusal|=decree|=regulation|=amendment|=norm|=rule> ~inconsistent+with+the+constitution|~contrary+to+the+constitution|~incompatible+with+the+constitution|~not+in+line+with+the+constitution|~at+odds+with+the+constitution|~in+breach+of+the+constitution, find <=section|=provision|=law|=act|=article|=ban|=order|=refusal|=decree|=regulation|=amendment|=norm|=rule> ~inconsistent+with+the+constitution|~contrary+to+the+constitution|~incompatible+with+the+constitution|~not+in+line+with+the+constitution|~at+odds+with+the+constitution|~in+breach+of+the+constitution, recognise <=section|=provision|=law|=act|=article|=ban|=order|=refusal|=decree|=regulation|=amendment|=norm|=rule> ~inconsistent+with+the+constitution|~contrary+to+the+constitution|~incompatible+with+the+constitution|~not+in+line+with+the+constitution|~at+odds+with+the+constitution|~in+breach+of+the+constitution|~as+unconstitutional, recognize <=section|=provision|=law|=act|=article|=ban|=order|=refusal|=decree|=regulation|=amendment|=norm|=rule> ~inconsistent+with+the+constitution|~contrary+to+the+constitution|~incompatible+with+the+constitution|~not+in+line+with+the+constitution|~at+odds+with+the+constitution|~in+breach+of+the+constitution|~as+unconstitutional, hold <=section|=provision|=law|=act|=article|=ban|=order|=refusal|=decree|=regulation|=amendment|=norm|=rule> ~inconsistent+with+the+constitution|~contrary+to+the+constitution|~incompatible+with+the+constitution|~not+in+line+with+the+constitution|~at+odds+with+the+constitution|~in+breach+of+the+constitution, rule ~contradicts+the+constitution|~contradicted+the+constitution|~violates+the+constitution|~violated+the+constitution|~contrary+to+the+constitution|~inconsistent+with+the+constitution, declare <=section|=provision|=law|=act|=article|=ban|=order|=refusal|=decree|=regulation|=amendment> ~unconstitutional|~unlawful|~illegal|~invalid|~void|~null, find <=section|=provision|=law|=act|=refusal|=dismissal|=decision|=order> ~unconstitutional|~unlawful|~illegal|~unreasonable, rule ~in+favour|~in+favor|~that+the+ban|~that+the+refusal|~that+the+closure|~that+the+dismissal|~that+the+order|~that+the+ministry|~was+unlawful|~was+illegal|~were+unlawful, order * ~to+reinstate|~to+register|~to+restore|~to+reconsider|~to+unblock|~to+lift|~to+reopen|~to+readmit|~to+return, reinstate * ~to, reinstate *, win <=case|=appeal|=lawsuit|=suit> against|in:*?, ^win <=case|=lawsuit|=suit>, uphold <=complaint|=claim|=petition|=challenge> of|by:*?, allow <=complaint|=petition|=claim> of|by:*?, grant <=petition|=application|=claim|=relief> of|by|to:*?, issue ~an+injunction|~an+interim+order|~a+stay, stay <=order|=ban|=eviction|=deportation>, suspend <=order|=ban|=decree|=eviction>, award <=compensation|=damages> to:*?`,
    },
    {
      id: 'noun',
      nouns: 'lawsuit, complaint, claim',
      set: { outcome: 'filed' },
      needs: ['actor', 'anchor'],
    },
    {
      id: 'lodged',
      set: { outcome: 'filed' },
      verbs: `
        institute <case> against:* ~defamation|~libel|~civil|~contempt, initiate <case> against:* ~defamation|~libel|~civil, bring <case> against:* ~defamation|~libel|~civil, start <case> against:* ~defamation|~libel|~civil, launch <case> against:* ~defamation|~libel|~civil, communicate <case> to:<authority>, take <=dismissal|=dispute|=eviction> to:<court>, submit <=communication|=complaint|=application|=petition> to:<authority|organisation|court> against:*?, send <=complaint|=communication> to:<authority|police|court>, receive <=complaint|=petition|=lawsuit|=claim> from|by:*, register <=complaint|=lawsuit|=claim|=suit> from|of|by|with:*?, complain to:<authority|police|court|=office> against|about|of:*?, move <court> ~seeking|~to+challenge|~for, petition <=committee|=commission|=ombudsman|=tribunal>, petition ~high+court|~supreme+court|~constitutional+court, challenge ~constitutionality|~the+legality|~the+validity|~the+constitutional+validity|~constitutional+validity of:*?, question ~constitutionality of:*?,
        seek ~judicial+review|~compensation|~leave+to of|from|for:*?, demand ~compensation|~a+retraction|~retraction from:*?, claim <=damages|=compensation> from|against:*?, apply ~to+the+high+court|~to+the+court|~to+the+european|~to+the+constitutional, bring ~a+case+before|~a+case+to, pursue <suit> against:*?, initiate <=lawsuit|=suit|=litigation> against:*?, start <=litigation|=lawsuit|=suit> against:*?, ^be ~suing, refer <=law|=decree|=bill> ~to+the+constitutional+court, appeal ~to+the+european+court|~to+the+un+human|~to+the+constitutional`,
    },
    {
      id: 'found',
      set: { outcome: 'granted' },
      actor: ['court'],
      strictActor: true,
      verbs: `grant <=measure> ~precautionary|~interim|~provisional to|for:*?, order <=measure> ~precautionary|~interim|~provisional, award to:*, grant <=interdict> against|to|for:*?, issue <=interdict> against:*?, declare ~unconstitutional|~invalid|~null+and+void, bar <authority|=state> ~from+enforcing|~from+implementing|~from+closing|~from+evicting, block <authority|=state> ~from+enforcing|~from+implementing, restrain <authority|police|=state|organisation> ~from|~until, oblige * ~to+publish|~to+retract|~to+pay|~to+apologise|~to+apologize|~to+refute, order * ~to+publish+a+retraction|~to+retract|~to+apologise|~to+apologize, satisfy <suit> of|by|against:*?, uphold ~claim|~lawsuit|~suit of|by|against:*?, recognise * ~as+unlawful|~as+illegal|~unlawful, recognize * ~as+unlawful|~as+illegal|~unlawful, find <=breach|=violation> of|by:*?, rule ~in+his+favour|~in+her+favour|~in+their+favour|~in+his+favor|~in+her+favor|~violated+article|~had+breached|~in+breach, find ~had+breached|~in+violation+of|~in+breach, award * ~in+just+satisfaction, award <=satisfaction> to:*?`,
    },
    {
      id: 'announced',
      verbs: `^announce ~would+sue|~will+sue|~would+take+legal|~would+go+to+court|~would+challenge, ^say ~would+sue|~will+sue, threaten>sue *`,
      set: { outcome: 'filed' },
      modality: 'planned',
    },
    ...SUITS_TOLD,
    ...SUIT_NEWS,
    ...COURTS_ON_BODIES,
    ...COURTS_ASKED,
    ...SUITS_FURTHER,
    ...SUITS_TAKEN,
    ...SUITS_HALTED,
    ...SUITS_OF_PAGES,
    ...SUIT_WORDS,
    ...SUITS_IN_PRESS,
    ...SUITS_STAGED,
  ],
  not: 'filed its annual report, filed its accounts, filed its results, filed their report, filed a tax return, filed for bankruptcy, awarded the prize, awarded the contract, rejected the claim that, rejects the claim that, rejected a claim that, rejected claims that, rejected any claim that, dismissed the claim that, dismissed claims that, dismissed a claim that, rejected the allegation that, dismissed the allegation that, found in violation, found him in violation, found her in violation, found them in violation, intend to go, intends to go, plan to go, plans to go, file photo, filed papers for registration, claim responsibility, claims that, registration documents',
  examples: [
    [
      'The judgment followed a petition lodged in 2017 by lawyer Agnes Lind.',
      { actor: ['Agnes Lind'], outcome: 'filed' },
    ],
    ['The Supreme Court issued a temporary restraining order.', { outcome: 'granted' }],
    ['They had to report to police three times a week.', null],
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
    ['They were charged with holding an unlawful assembly.', null],
  ],
})
