import type { Rule } from '../../events/frames.ts'

/** What a higher court did, told by what became of the verdict or the appeal. */
export const APPEALS_TOLD: readonly Rule[] = [
  {
    id: 'stood',
    verbs:
      '^remain ~unchanged|~in+force|~in+place|~the+same|~unaltered|~without+changes, ^stay ~unchanged|~in+force|~the+same, ^stand',
    of: [
      'verdict',
      'sentence',
      'conviction',
      'ruling',
      'judgment',
      'judgement',
      'decision',
      'term',
    ],
    set: { outcome: 'upheld' },
    target: ['person'],
  },
  {
    id: 'failed',
    verbs: '^fail, ^be ~unsuccessful|~in+vain|~to+no+avail',
    of: ['appeal', 'cassation'],
    set: { outcome: 'rejected' },
    target: ['person', 'organisation', 'outlet'],
  },
  {
    id: 'succeeded',
    verbs: '^succeed, ^be ~successful|~upheld+in',
    of: ['appeal', 'cassation'],
    set: { outcome: 'accepted' },
    target: ['person', 'organisation', 'outlet'],
  },
  {
    id: 'let-stand',
    verbs: ['overturn', 'quash', 'annul', 'set+aside', 'reverse', 'review', 'reopen']
      .flatMap(verb =>
        ['refuse', 'decline'].map(to => `${to}>${verb} <decision> of|against|for:*?`),
      )
      .concat(
        'approve <=sentence|=conviction|=verdict|=term> of|against|for:*?, reaffirm <decision> of|against|for:*?',
      )
      .join(', '),
    set: { outcome: 'upheld' },
    actor: ['court'],
    strictActor: true,
  },
  {
    id: 'lost-bid',
    verbs: '^lose <=bid|=challenge|=fight|=battle> ~overturn|~quash|~appeal|~conviction|~sentence',
    set: { outcome: 'rejected' },
    target: ['person'],
  },
]

/** What became of suits and petitions, and what courts order in them. */
export const SUITS_TOLD: readonly Rule[] = [
  {
    id: 'fell',
    verbs: '^fail, ^collapse, ^be ~unsuccessful',
    of: ['petition', 'lawsuit', 'suit', 'claim', 'complaint', 'challenge'],
    set: { outcome: 'dismissed' },
  },
  {
    id: 'prevailed',
    verbs: '^succeed, ^be ~successful',
    of: ['petition', 'lawsuit', 'suit', 'claim', 'complaint', 'challenge'],
    set: { outcome: 'granted' },
  },
  {
    id: 'moved',
    verbs: 'move <=petition|=application> before|in|at|against:*?',
    set: { outcome: 'filed' },
  },
  {
    id: 'inadmissible',
    verbs:
      'declare ~inadmissible|~without+merit|~unfounded|~without+place, declare <suit|=application> ~inadmissible of|by:*?, find <suit|=application> ~inadmissible of|by:*?',
    set: { outcome: 'dismissed' },
    actor: ['court'],
    strictActor: true,
  },
  {
    id: 'reviewed',
    verbs:
      'accept <=action|=amparo> of|by:*?, allow <=review> ~judicial of|by:*?, grant <=review> ~judicial of|by:*?, suspend <=notification|=circular|=directive> of|by:*?, set+aside <=notification|=circular|=directive>, quash <=notification|=circular|=directive>',
    set: { outcome: 'granted' },
    actor: ['court'],
    strictActor: true,
  },
  {
    id: 'unlawful',
    verbs:
      'declare ~unlawful|~illegal|~arbitrary|~null+and+void, award ~in+favour+of|~in+favor+of against:*?, award against:* ~for',
    set: { outcome: 'granted' },
    actor: ['court'],
    strictActor: true,
  },
  {
    id: 'to-pay',
    verbs: 'condemn * ~damages|~compensation',
    set: { outcome: 'granted' },
  },
  {
    id: 'denied',
    verbs:
      'dismiss <=review> ~judicial of|by:*?, reject <=review> ~judicial of|by:*?, deny <=amparo|=injunction|=petition|=motion|=review> of|to|by:*?, refuse <=amparo> of|to|by:*?',
    set: { outcome: 'dismissed' },
    actor: ['court'],
    strictActor: true,
  },
  {
    id: 'challenged',
    verbs:
      'challenge <=ruling|=judgment|=conviction|=section|=provision|=amendment|=appointment|=regulation>',
    set: { outcome: 'filed' },
    actor: ['person', 'organisation', 'outlet'],
    strictActor: true,
  },
  {
    id: 'restrained',
    verbs: ['issue', 'grant']
      .map(
        verb =>
          `${verb} ~restraining+order|~restraining+orders|~stay+order|~stay+orders|~conservatory+order|~conservatory+orders|~interim+order|~interim+orders against|on:*?`,
      )
      .join(', '),
    set: { outcome: 'granted' },
    actor: ['court'],
    strictActor: true,
  },
  {
    id: 'state-to-pay',
    verbs: 'order * ~to+pay',
    set: { outcome: 'granted' },
    actor: ['court'],
    target: ['place'],
    strictActor: true,
  },
]

/** Custody that goes on or is changed. */
export const CUSTODY_TOLD: readonly Rule[] = [
  {
    id: 'kept-in',
    verbs: `refuse>grant <=bail> to|for:*?, refuse>grant * <=bail>, decline>grant <=bail> to|for:*?, decline>grant * <=bail>, refuse>release *, decline>release *,
      replace <=measure|=custody|=detention|=remand> ~house+arrest|~with+house+arrest|~by+house+arrest for|of:*?, substitute ~house+arrest for:<=custody|=detention|=remand>, change <=measure|=custody|=detention|=remand> ~house+arrest for|of:*?,
      deny * ~house+arrest, ratify <=detention|=custody|=arrest|=deprivation> of|for:*?, order <=deprivation> of:*?, change <=measure> ~house+arrest for|of|against:*?,
      grant <police> ~custody|~remand of:*?, give <police> ~custody|~remand of:*?`,
    actor: ['court', 'authority'],
    strictActor: true,
  },
  {
    id: 'prolonged',
    verbs:
      '^receive ~pre-trial+detention|~pretrial+detention|~in+custody|~in+pre-trial, extend <=term> ~arrest|~detention|~custody|~remand of|for:*?, prolong <=term> ~arrest|~detention|~custody|~remand of|for:*?',
    target: ['person'],
  },
  {
    id: 'deprived',
    verbs: 'deprive * ~of+liberty|~of+his+liberty|~of+her+liberty|~of+their+liberty',
  },
  {
    id: 'in-clinic',
    verbs: ['place', 'put', 'send', 'commit', 'confine', 'hold', 'intern', 'transfer']
      .map(
        verb =>
          `${verb} * ~psychiatric+hospital|~psychiatric+clinic|~psychiatric+ward|~psychiatric+facility|~psychiatric+institution|~mental+hospital`,
      )
      .join(', '),
    target: ['person'],
  },
  {
    id: 'taken-in',
    verbs:
      'take+in * ~for+questioning|~for+interrogation, bring+in * ~for+questioning|~for+interrogation',
    actor: ['police', 'authority'],
  },
]

/** Ways out of custody that courts and officials grant. */
export const RELEASES_TOLD: readonly Rule[] = [
  {
    id: 'let-out',
    verbs:
      'grant * <=release>, direct <=release> of:*?, direct>release *, recommend>release *, grant <=release> to:*, approve <=parole|=pardon> of|for:*?',
    target: ['person'],
  },
]

/** Accusations told by the list, the poster or the station. */
export const CHARGES_TOLD: readonly Rule[] = [
  {
    id: 'bounty',
    verbs:
      'put <=bounty> on:*, place <=bounty> on:*, offer <=bounty> for|on:*, issue <=bounty> for|on:*',
    actor: ['authority', 'police'],
  },
  {
    id: 'booked-at',
    verbs: 'book * ~police+station|~station',
    target: ['person', 'organisation', 'outlet'],
  },
]

/** Conditions that courts set, and bans that stay. */
export const CONDITIONS_TOLD: readonly Rule[] = [
  {
    id: 'reporting',
    verbs: ['report', 'present', 'sign', 'check', 'appear']
      .map(verb => `^${verb} ~once+a|~twice+a|~times+a|~weekly|~daily|~monthly|~every`)
      .join(', '),
    set: { means: 'other' },
    target: ['person'],
  },
  {
    id: 'ban-on-somebody',
    verbs:
      'slap * with:<=ban> ~travel|~exit, hit * with:<=ban> ~travel|~exit, place * under:<=ban> ~travel|~exit, keep <=ban> ~in+place on:*? ~travel|~leaving, impose <=ban> on|against:*? ~leaving, forbid * ~to+leave|~from+leaving|~to+travel, prohibit * ~from+leaving|~from+travelling|~from+traveling',
    set: { means: 'travel' },
    target: ['person'],
  },
  {
    id: 'outlawed',
    verbs: 'outlaw *',
    target: ['assembly'],
    set: { means: 'ban' },
    actor: ['court', 'authority'],
  },
]

/** Cases that came to nothing by themselves. */
export const CASES_ENDED: readonly Rule[] = [
  {
    id: 'collapsed',
    verbs: '^collapse, ^fall ~apart|~away, ^lapse, ^be ~time-barred',
    of: ['case', 'charge', 'prosecution', 'trial', 'indictment'],
  },
]

/** Cases that move to another court. */
export const TRIALS_TOLD: readonly Rule[] = [
  {
    id: 'due',
    verbs: '^be ~due+in+court|~due+to+appear|~due+before|~due+back|~expected+in+court',
    target: ['person'],
  },
  {
    id: 'moved',
    verbs: ['transfer', 'move', 'remit', 'shift']
      .map(verb => `${verb} <case|=matter|=trial> against|of:*? to:<court>`)
      .join(', '),
    target: ['person'],
  },
]
