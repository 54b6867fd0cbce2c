import type { Rule } from '../../events/frames.ts'

const SPEAKERS = ['organisation', 'person', 'authority', 'legislature', 'outlet'] as const

const ASKED_TO =
  '~to+let|~to+send|~to+free|~to+release|~to+investigate|~to+explain|~to+lift|~to+drop|~to+withdraw|~to+reconsider|~to+allow|~to+intervene|~to+reopen'

/** Criticism, demands and denials told in further words. */
export const STATEMENTS_TOLD: readonly Rule[] = [
  {
    id: 'asked-for',
    strictActor: true,
    activeOnly: true,
    verbs: `ask <authority|legislature|organisation|=speaker|=president|=minister|=government> ${ASKED_TO}, ask for:<=inquiry|=investigation|=probe|=explanation|=apology>, seek <=probe|=inquiry> , urge ~restraint|~calm|~caution|~dialogue|~moderation, demand <=inquiry|=probe|=resignation>, call for:<=calm|=restraint>`,
    actor: SPEAKERS,
  },
  {
    id: 'noted',
    strictActor: true,
    activeOnly: true,
    verbs: `note ~with+concern|~with+regret|~with+alarm|~with+dismay, hit+back ~saying|~at|~calling`,
    actor: ['organisation', 'authority', 'legislature', 'outlet', 'person'],
  },
  {
    id: 'rejected-that',
    strictActor: true,
    activeOnly: true,
    alone: true,
    verbs: 'reject ~that, deplore ~that, protest ~that, regret ~that, lament ~that',
    actor: ['organisation', 'authority', 'legislature', 'person'],
  },
  {
    id: 'joint-appeal',
    strictActor: true,
    activeOnly: true,
    verbs:
      'launch ~joint+appeal, make ~joint+appeal, issue ~joint+appeal|~joint+statement, sign ~joint+statement|~joint+appeal, launch <=appeal> for:<=calm|=peace|=restraint>',
    actor: SPEAKERS,
  },
  {
    id: 'letter-asks',
    by: [
      'letter',
      'resolution',
      'declaration',
      'communiqué',
      'communique',
      'manifesto',
      'statement',
      'report',
    ],
    activeOnly: true,
    verbs:
      'accuse *, demand, demand ~that, urge *, call for:<=release|=inquiry|=investigation|=repeal|=probe>, call+on *, call on|upon:*, condemn, denounce',
    target: ['person', 'organisation', 'authority', 'legislature', 'outlet', 'place'],
  },
  {
    id: 'warned',
    strictActor: true,
    activeOnly: true,
    actor: ['organisation', 'legislature', 'authority', 'person'],
    target: ['authority', 'legislature'],
    verbs: 'warn * ~against|~that|~not+to, caution * ~against|~that|~not+to',
  },
  {
    id: 'claimed',
    strictActor: true,
    activeOnly: true,
    actor: ['organisation', 'authority', 'legislature', 'person'],
    verbs:
      'claim ~that, allege ~that, assert ~that, contend ~that, take ~the+view, promise ~to+look+into|~to+review|~to+examine|~to+consider, apologise to:*, apologize to:*',
  },
  {
    id: 'found',
    strictActor: true,
    activeOnly: true,
    actor: ['organisation'],
    verbs:
      'find ~that, conclude ~that, establish ~that, declare <=detention|=arrest|=imprisonment> ~arbitrary',
  },
  {
    id: 'demanded-of',
    strictActor: true,
    activeOnly: true,
    actor: ['organisation', 'legislature', 'person'],
    target: ['authority', 'legislature', 'police', 'organisation'],
    verbs:
      'demand <=explanation|=answer|=apology|=clarification> from|of:*, want ~dropped|~released|~freed|~lifted|~withdrawn|~repealed|~reinstated|~investigated|~prosecuted, refuse>recognise <=result|=outcome|=election>, refuse>recognize <=result|=outcome|=election>, reject <=result|=outcome>',
  },
  {
    id: 'taken-up',
    strictActor: true,
    activeOnly: true,
    actor: ['organisation'],
    verbs: `adopt * ~prisoner+of+conscience|~prisoners+of+conscience, name * ~prisoner+of+conscience, declare * ~prisoner+of+conscience|~prisoners+of+conscience, recognise * ~prisoner+of+conscience|~prisoners+of+conscience|~political+prisoner|~political+prisoners, recognize * ~prisoner+of+conscience|~prisoners+of+conscience|~political+prisoner|~political+prisoners, regard * ~prisoner+of+conscience|~political+prisoner, consider * ~prisoner+of+conscience|~political+prisoner`,
  },
  {
    id: 'raised-with',
    strictActor: true,
    activeOnly: true,
    actor: ['organisation', 'person'],
    target: ['authority', 'legislature'],
    verbs: 'take+up <=case|=matter|=issue> with:*, raise <=case|=matter|=issue|=concern> with:*',
  },
  {
    id: 'both-sides',
    strictActor: true,
    activeOnly: true,
    actor: SPEAKERS,
    verbs:
      'accuse ~both+sides+of|~all+sides+of|~both+parties+of|~all+parties+of, blame ~both+sides|~all+sides',
  },
  {
    id: 'capital-said',
    strictActor: true,
    activeOnly: true,
    actor: ['place'],
    verbs: `express ~surprise|~dismay|~outrage|~sorrow|~indignation|~disappointment|~hope, summon <=ambassador|=envoy|=diplomat>, recall <=ambassador|=envoy>, dismiss <=resolution|=report|=allegation|=accusation|=claim|=criticism|=statement|=charge> ~as, reject <=resolution|=report|=allegation|=accusation|=claim|=criticism|=statement|=charge>, deny <=allegation|=accusation|=involvement|=charge|=claim>, deny ~any, hit+back ~at`,
  },
  {
    id: 'called-it',
    strictActor: true,
    activeOnly: true,
    actor: SPEAKERS,
    verbs: ['call', 'term', 'label', 'brand']
      .map(verb => `${verb} ~it+a|~it+an|~this+a|~this+an|~that+a|~it+"|~this+"`)
      .join(', '),
  },
  {
    id: 'dismissed-as',
    strictActor: true,
    activeOnly: true,
    actor: SPEAKERS,
    verbs:
      'dismiss <=resolution|=statement|=letter|=call|=opinion|=recommendation|=charge|=fear|=concern> ~as, dismiss <=concern|=fear|=recommendation|=suggestion>',
  },
]
