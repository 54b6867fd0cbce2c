import type { Rule } from '../../events/frames.ts'

/** What authorities do to parties, associations and outlets, by nouns that a court can stop or let stand. */
const ACTS_AGAINST = [
  'deregistration',
  'delisting',
  'dissolution',
  'liquidation',
  'designation',
  'blacklisting',
  'shutdown',
  'disqualification',
]
  .map(noun => `=${noun}`)
  .join('|')

/** What courts decide on such acts and on laws. */
export const COURTS_ON_BODIES: readonly Rule[] = [
  {
    id: 'annulled',
    set: { outcome: 'granted' },
    actor: ['court'],
    strictActor: true,
    needs: ['actor'],
    verbs: [
      ...[
        'stay',
        'suspend',
        'quash',
        'annul',
        'overturn',
        'halt',
        'set+aside',
        'reverse',
        'void',
        'strike+down',
        'lift',
        'freeze',
        'nullify',
        'invalidate',
      ].map(verb => `${verb} <${ACTS_AGAINST}> of|on:*?`),
      ...['stay', 'suspend', 'quash', 'set+aside', 'annul', 'overturn'].map(
        verb =>
          `${verb} <=order|=decision|=decree|=directive|=notice> ~delisting|~deregistering|~banning|~suspending|~dissolving|~closing|~blocking|~designating|~revoking|~withdrawing`,
      ),
      'strike+down ~section|~sections|~article|~articles|~clause|~clauses',
    ].join(', '),
  },
  {
    id: 'dismissed',
    set: { outcome: 'dismissed' },
    actor: ['court'],
    strictActor: true,
    needs: ['actor'],
    verbs: ['affirm', 'uphold', 'confirm', 'endorse', 'back', 'sustain', 'validate']
      .map(verb => `${verb} <${ACTS_AGAINST}> of|on:*?`)
      .join(', '),
  },
]

/** How outlets, accounts and activities are hindered, told by what was taken from whom. */
export const BODIES_HINDERED: readonly Rule[] = [
  {
    id: 'closure',
    set: { means: 'closure' },
    target: ['organisation', 'outlet'],
    verbs: `shut * ~since, close * ~since, shut+down * ~since, ^pass <=resolution> ~to+disband|~to+dissolve, ^adopt <=resolution> ~to+disband|~to+dissolve, declare <=suspension|=closure> of:*, order <=halt> to:*?, refuse>allow <outlet|organisation> ~to+reopen|~to+resume|~to+publish|~to+broadcast|~to+operate,
      !allow <outlet|organisation> ~to+reopen|~to+resume|~to+publish|~to+broadcast|~to+operate,
      ^have <=operation|=activity|=broadcast|=programme> ~revoked|~suspended|~halted|~stopped, tell * ~to+stop+broadcasting|~to+cease+broadcasting|~to+stop+publishing|~to+suspend+operations|~to+halt+publication`,
  },
  {
    id: 'block',
    set: { means: 'block' },
    target: ['outlet', 'organisation', 'site'],
    verbs:
      '^receive <=order|=instruction|=directive|=request> ~to+block|~to+restrict+access|~blocking of:<site>?',
  },
  {
    id: 'prevented',
    set: { means: 'other' },
    actor: ['authority', 'court', 'police'],
    strictActor: true,
    target: ['outlet', 'organisation', 'person'],
    verbs:
      'demand ~delete+article|~delete+articles|~remove+article|~remove+articles|~delete+post|~delete+posts|~take+down',
  },
  {
    id: 'venue',
    set: { means: 'venue' },
    target: ['person', 'organisation'],
    verbs:
      'withdraw <=invitation> to|of:*, revoke <=invitation> to|of:*, rescind <=invitation> to:*, cancel <=invitation> to|of:*',
  },
  {
    id: 'outage',
    set: { means: 'shutdown' },
    target: ['net'],
    noTarget: true,
    verbs: ['remain', 'stay']
      .map(verb => `^${verb} ~off|~down|~cut|~suspended|~shut|~disabled|~unavailable`)
      .join(', '),
  },
  {
    id: 'told-not-to-travel',
    set: { means: 'travel' },
    target: ['person'],
    verbs: 'tell * ~could+not+leave|~was+not+allowed+to+leave|~was+barred+from+leaving',
  },
  {
    id: 'prevented',
    set: { means: 'other' },
    actor: ['authority', 'court', 'police'],
    target: ['outlet', 'organisation', 'person'],
    verbs: 'serve * <=notice> ~to+remove|~to+delete|~to+take+down',
  },
  {
    id: 'closure',
    set: { means: 'closure' },
    target: ['outlet', 'organisation'],
    verbs: 'seize <=press> of:*?',
  },
  {
    id: 'venue',
    set: { means: 'venue' },
    target: ['organisation', 'outlet', 'person'],
    verbs: 'call+off <=lecture|=talk|=reading|=screening|=exhibition> of|by:*?',
  },
  {
    id: 'censorship',
    set: { means: 'censorship' },
    target: ['organisation', 'outlet', 'person'],
    verbs: 'refuse>print ~issue|~copies|~leaflets|~books',
  },
  {
    id: 'venue',
    set: { means: 'venue' },
    target: ['organisation', 'outlet', 'person'],
    verbs: ['tell', 'order', 'instruct', 'give'].map(verb => `${verb} * ~to+vacate`).join(', '),
  },
  {
    id: 'closure',
    set: { means: 'closure' },
    target: ['organisation', 'outlet'],
    needs: ['target'],
    verbs: `suspend <=activity|=work|=operation|=publication|=broadcast>, halt <=activity|=work|=operation|=publication|=broadcast>, ban <=activity|=symbol>, prohibit <=activity|=symbol>`,
  },
  {
    id: 'freeze',
    set: { means: 'freeze' },
    target: ['person', 'organisation', 'outlet'],
    verbs:
      'garnish <account> of:*?, refuse>open <=account> for:*?, ^have <account|=asset|=fund> ~frozen|~blocked|~seized|~confiscated',
  },
]

/** How courts are asked to end somebody's work. */
export const COURTS_ASKED: readonly Rule[] = [
  {
    id: 'filed',
    set: { outcome: 'filed' },
    verbs: ['urge', 'request', 'petition', 'ask']
      .map(
        verb =>
          `${verb} <court> ~to+close|~to+shut|~to+liquidate|~to+dissolve|~to+ban|~to+deregister|~to+outlaw`,
      )
      .join(', '),
  },
]

/** Papers that a party or an association handed in, and got back. */
export const PAPERS_RETURNED: readonly Rule[] = [
  {
    id: 'returned',
    set: { decision: 'returned' },
    actor: ['authority'],
    strictActor: true,
    target: ['organisation'],
    verbs: 'send+back <=paper|=document> of:*?, return <=paper> of|to:*?',
  },
]

/** Candidates, parties and associations that are kept off a ballot or a register. */
export const KEPT_OFF: readonly Rule[] = [
  {
    id: 'refused',
    set: { decision: 'refused' },
    target: ['person', 'organisation'],
    verbs: ['strike', 'remove', 'delete', 'take']
      .flatMap(verb => [
        `${verb} <=name> ~off+the+ballot|~from+the+ballot|~off+the+list+of+candidates|~from+the+list+of+candidates of:*?`,
        `${verb} * ~off+the+ballot|~from+the+ballot`,
      ])
      .join(', '),
  },
]

/** What became of the cards by which reporters work. */
export const CARDS_TAKEN: readonly Rule[] = [
  {
    id: 'revoked',
    set: { decision: 'revoked' },
    target: ['person'],
    verbs: `^lose <accreditation>, ^lose <=card|=pass> ~press|~parliamentary|~reporter, ^have <accreditation|=card> ~revoked|~cancelled|~withdrawn|~suspended,
      ${['withdraw', 'cancel', 'revoke', 'annul', 'confiscate'].map(verb => `${verb} <=card|=pass> of|for|from:<=correspondent|=reporter|=journalist|=photographer|=cameraman|=camerawoman>`).join(', ')}`,
  },
]

/** How elections are said to go wrong. */
export const VOTES_MARRED: Rule = {
  id: 'irregular',
  verbs:
    'report <=stuffing|=vote-buying|=carousel|=intimidation> ~ballot|~polling|~precinct|~vote|~votes|~station|~stations, halt <=voting|=polling>, cancel <=voting|=polling>, suspend <=voting|=polling>, disrupt <=voting|=polling>, record <=irregularity|=violation> ~polling|~voting|~vote|~election|~ballot',
  needs: ['anchor'],
  noTarget: true,
}

const FAVOUR = ['favour', 'favor'].flatMap(word => [
  `~in+${word}+of+legislation`,
  `~in+${word}+of+law`,
  `~in+${word}+of+bill`,
  `~in+${word}+of+amendments`,
  `~in+${word}+of+draft`,
  `~in+${word}+of+measure`,
  `~in+${word}+of+resolution`,
])

/** How laws are voted through, and what a house does with their readings. */
export const LAWS_VOTED: readonly Rule[] = [
  {
    id: 'adopted',
    set: { step: 'adopted' },
    verbs: [
      `vote of:<law>? ${FAVOUR.join('|')}`,

      ...['rush', 'push', 'ram', 'steamroll', 'whisk', 'speed'].map(
        verb => `${verb} <=reading> of:<law> ~through`,
      ),
      ...['rush', 'push', 'ram', 'steamroll', 'wave', 'railroad', 'fast-track'].map(
        verb => `${verb} <law> ~through`,
      ),
    ].join(', '),
  },
  {
    id: 'debated',
    set: { step: 'debated' },
    verbs:
      'give <=nod> to:<law> ~first|~preliminary|~initial, ^clear <authority|organisation>, ^pass <authority|organisation>',
    target: ['law'],
  },
  {
    id: 'debated',
    set: { step: 'debated' },
    verbs: 'read <law> ~for+the+first+time|~for+the+second+time',
  },
  {
    id: 'adopted',
    set: { step: 'adopted' },
    verbs: 'give <=nod> to:<law> ~final|~its, read <law> ~for+the+third+time',
  },
]
