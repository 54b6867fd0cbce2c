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
    verbs: `declare <=suspension|=closure> of:*, order <=halt> to:*?, refuse>allow <outlet|organisation> ~to+reopen|~to+resume|~to+publish|~to+broadcast|~to+operate,
      !allow <outlet|organisation> ~to+reopen|~to+resume|~to+publish|~to+broadcast|~to+operate,
      ^have <=operation|=activity|=broadcast|=programme> ~revoked|~suspended|~halted|~stopped, tell * ~to+stop+broadcasting|~to+cease+broadcasting|~to+stop+publishing|~to+suspend+operations|~to+halt+publication`,
  },
  {
    id: 'freeze',
    set: { means: 'freeze' },
    target: ['person', 'organisation', 'outlet'],
    verbs: '^have <account|=asset|=fund> ~frozen|~blocked|~seized|~confiscated',
  },
]

/** How elections are said to go wrong. */
export const VOTES_MARRED: Rule = {
  id: 'irregular',
  verbs:
    'report <=stuffing|=vote-buying|=carousel|=intimidation> ~ballot|~polling|~precinct|~vote|~votes|~station|~stations, record <=irregularity|=violation> ~polling|~voting|~vote|~election|~ballot',
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
]
