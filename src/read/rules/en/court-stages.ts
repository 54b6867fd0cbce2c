import type { Rule } from '../../events/frames.ts'

const each = (verbs: string, rest: string): string =>
  verbs
    .split(' ')
    .map(verb => `${verb} ${rest}`)
    .join(', ')

/** What a higher court makes of an appeal or of what was decided below, in further words. */
export const APPEALS_STAGED: readonly Rule[] = [
  {
    id: 'found-wanting',
    verbs: `${each(
      'find rule deem hold consider declare pronounce',
      '<plea> ~inadmissible|~unfounded|~groundless|~ill-founded|~meritless|~baseless|~out+of+time|~lodged+too+late of|by|from|against:*?',
    )}, ${each(
      '!admit !accept !grant !satisfy !allow !uphold !entertain',
      '<plea> of|by|from|against:*?',
    )}, leave <plea> ~without+satisfaction|~unsatisfied|~without+consideration|~unanswered of|by|from:*?, ${each(
      'refuse decline',
      '<=leave|=permission> ~to+appeal to|for:*?',
    )}, ${each('refuse deny', '* <=leave|=permission> ~to+appeal')}, ${each(
      'refuse>transfer decline>transfer refuse>accept decline>accept refuse>allow decline>allow decline>review refuse>review refuse>reopen decline>reopen decline>take+up refuse>take+up',
      '<plea|=case> of|by|from:*?',
    )}, ${each('refuse>transfer decline>transfer', '<=complaint> of|by|from:*?')}`,
    set: { outcome: 'rejected' },
    actor: ['court'],
  },
  {
    id: 'leave-given',
    verbs: `${each('grant give allow', '* <=leave|=permission> ~to+appeal')}, ${each(
      'grant give',
      '<=leave|=permission> ~to+appeal to|for:*?',
    )}`,
    set: { outcome: 'accepted' },
    target: ['person', 'organisation', 'outlet'],
  },
  {
    id: 'retrial-won',
    verbs: `${each('grant give', '* <=retrial>')}, ^win <=retrial|=rehearing>, ^get <=retrial|=rehearing>, ^secure <=retrial|=rehearing>, ^obtain <=retrial|=rehearing>`,
    set: { outcome: 'accepted' },
    target: ['person', 'organisation', 'outlet'],
  },
  {
    id: 'tried-anew',
    verbs: `${each(
      'order direct rule decide',
      '* ~tried+again|~be+tried+again|~be+retried|~to+be+retried|~retried|~tried+anew|~stand+trial+again|~face+a+new+trial',
    )}, ${each(
      'send return remit refer remand',
      '<=case|=matter> for:<=hearing|=trial|=retrial|=reconsideration|=re-examination|=rehearing> ~new|~fresh|~second|~retrial|~re-examination|~rehearing|~reconsideration of|against:*?',
    )}`,
    set: { outcome: 'accepted' },
    actor: ['court'],
    strictActor: true,
  },
  {
    id: 'not-changed',
    verbs: `${each(
      '!change !alter !overturn !quash !amend !reverse !reduce',
      '<=sentence|=verdict|=conviction|=judgment|=judgement|=ruling> of|against|for|on:*?',
    )}, ${each(
      'back endorse support validate',
      '<=sentence|=verdict|=conviction|=judgment|=judgement|=ruling|=acquittal|=finding> of|against|for|on|in:*?',
    )}, ${each('uphold confirm affirm', '<=order|=decision|=ruling> ~refusing|~denying|~remanding|~dismissing|~rejecting')}, ${each(
      'make see find',
      '~no+change+to|~no+changes+to|~no+reason+to+alter|~no+reason+to+interfere|~no+reason+to+disturb|~no+grounds+for+reducing|~no+error+in',
    )}`,
    set: { outcome: 'upheld' },
    actor: ['court'],
    strictActor: true,
  },
  {
    id: 'softened',
    verbs: `${each('soften mitigate', '<=sentence|=punishment|=penalty> ~from of|for|against:*?')}, ${each(
      'shave knock take lop trim',
      '~off of:*',
    )}`,
    set: { outcome: 'reduced' },
    actor: ['court'],
    needs: ['penalty'],
    strictActor: true,
  },
  {
    id: 'undone-by',
    verbs: each(
      'cancel revoke rescind nullify void',
      '<=verdict|=judgment|=judgement|=acquittal|=sentence|=fine> of|against|for|on:*?',
    ),
    set: { outcome: 'overturned' },
    actor: ['court'],
    strictActor: true,
  },
]

/** Steps of a prosecution, in further words. */
export const CHARGES_STAGED: readonly Rule[] = [
  {
    id: 'completed',
    verbs: each(
      'complete finish conclude finalise finalize close wrap+up',
      '<case> ~and+sent+it|~and+sent+the|~and+forwarded|~and+referred|~and+submitted|~and+handed|~and+passed|~and+transferred|~sent+it+to+court against|into|of|in:*?',
    ),
    actor: ['authority', 'police'],
  },
  {
    id: 'amended',
    verbs: `${each(
      'amend broaden expand widen supplement',
      '<=indictment|=charge|=chargesheet|=information> ~to+add|~to+include|~by+adding|~adding against|of|for:*?',
    )}, ${each('file submit lodge', '<=chargesheet|=indictment|=charge|=information> ~supplementary|~additional|~fresh|~naming against:*?')}, bind+over * ~to+trial|~for+trial|~to+stand+trial, bind * ~over+to+trial|~over+for+trial|~over+to+stand, link * ~to+proceedings|~to+the+process|~to+a+criminal+process|~to+trial`,
    actor: ['authority', 'police', 'court'],
    target: ['person', 'organisation', 'outlet'],
  },
  {
    id: 'summonsed',
    verbs: 'summons * ~for+obstructing|~for+causing|~for+allegedly|~on+a+charge|~on+charges',
    target: ['person'],
  },
]

/** Cases that end, in further words. */
export const ACQUITTALS_STAGED: readonly Rule[] = [
  {
    id: 'off-the-roll',
    verbs: `${each(
      'strike remove take',
      '<=case|=matter|=charge> ~off+the+roll|~from+the+roll|~off+the+court+roll|~off+the+list|~off+the+record against|of:*?',
    )}, strike+off <=case|=matter> against|of:*?, !^have <=case> ~to+answer, ${each(
      'terminate discontinue end close',
      '<=investigation|=inquiry|=probe|=prosecution|=proceedings> ~for+lack|~without+charge|~without+charges|~for+want into|against|of:*?',
    )}, ${each('release discharge free acquit', '* ~benefit+of+the+doubt')}`,
    target: ['person', 'organisation', 'outlet'],
  },
]

/** Trials told by what juries and parties do, or where a matter is put on the list. */
export const TRIALS_STAGED: readonly Rule[] = [
  {
    id: 'mistrial',
    verbs: `declare <=mistrial> in|of|for|against:*?, ${each(
      'fail>reach fail>agree !reach',
      '<=verdict> in|on|against:*?',
    )}, begin>deliberate, start>deliberate, retire>consider <=verdict>, ^deadlock, discharge <=jury>`,
    actor: ['court'],
    needs: ['anchor'],
    noTarget: true,
  },
  {
    id: 'jury-chosen',
    of: ['jury selection', 'deliberation', 'opening statement', 'opening argument', 'summing-up'],
    verbs:
      '^begin in|of|for:*?, ^start in|of|for:*?, ^open in|of|for:*?, ^end in|of|for:*?, ^continue in|of|for:*?, ^conclude in|of|for:*?, ^resume in|of|for:*?',
    needs: ['anchor'],
    target: ['person'],
  },
  {
    id: 'put-down',
    verbs: `${each(
      'put+down set+down stand+over hold+over roll+over stand+down',
      '<=case|=matter|=hearing|=trial|=appeal> of|against:*?',
    )}, ${each('continue carry adjourn', '<=case|=matter> ~to|~until of|against:*?')}`,
    actor: ['court'],
    needs: ['date'],
    planned: true,
  },
  {
    id: 'rested',
    verbs: 'rest in|against:*?, rest <=case> in|against:*?, close <=case> in|against:*?',
    by: ['prosecution', 'defence', 'defense', 'crown'],
    needs: ['date'],
    noTarget: true,
  },
  {
    id: 'conference',
    nouns: 'pre-trial conference, pretrial conference, status conference, mistrial, jury selection',
    needs: ['anchor'],
    target: ['person'],
  },
]

/** Suits, in further words. */
export const SUITS_STAGED: readonly Rule[] = [
  {
    id: 'granted-relief',
    verbs: `${each('grant allow admit uphold', '<=amparo|=tutela|=mandamus|=certiorari|=injunction|=interdict> of|by|to|for|against:*?')}, ${each(
      'find rule decide',
      '~in+favour+of|~in+favor+of',
    )}, ${each(
      'order direct',
      '* ~to+publish+an+apology|~to+apologise|~to+apologize|~to+retract|~to+publish+a+retraction|~to+publish+a+correction|~to+publish+a+reply|~to+pay+costs|~to+pay+the+costs|~to+issue+an+apology|~to+print+an+apology',
    )}`,
    set: { outcome: 'granted' },
    actor: ['court'],
    strictActor: true,
  },
  {
    id: 'lost-to',
    verbs: '^lose <suit|=case> ~brought+by|~filed+by|~brought+against|~filed+against|~lodged+by',
    set: { outcome: 'granted' },
    target: ['person', 'organisation', 'outlet', 'authority'],
  },
  {
    id: 'rights-violated',
    verbs: each('rule find hold conclude decide', '~rights+of ~violated|~breached|~infringed'),
    set: { outcome: 'granted' },
    actor: ['court'],
    strictActor: true,
    noTarget: true,
  },
  {
    id: 'sum-awarded',
    verbs: 'award *',
    set: { outcome: 'granted' },
    actor: ['court'],
    strictActor: true,
    needs: ['penalty'],
    target: ['person', 'organisation', 'outlet'],
  },
  {
    id: 'withdrawn',
    verbs: `${each('drop withdraw abandon discontinue', '<=suit|=lawsuit|=claim> against|of:*?')}, ${each(
      'refuse>accept refuse>register refuse>consider decline>accept',
      '<=complaint|=lawsuit|=suit|=claim|=petition> of|by|from|against:*?',
    )}, ${each('reject dismiss refuse deny', '<=amparo|=tutela|=mandamus|=interdict> of|by|for|against:*?')}`,
    set: { outcome: 'dismissed' },
    actor: ['court', 'person', 'organisation', 'outlet', 'authority', 'police'],
  },
]

/** Laws, in the further words of gazettes and chambers. */
export const LAWS_STAGED: readonly Rule[] = [
  {
    id: 'final-reading',
    verbs: each(
      'adopt pass approve back',
      '~in+third|~in+final|~in+its+final|~at+third|~on+third <law>',
    ),
    set: { step: 'adopted' },
    actor: ['legislature', 'authority'],
    strictActor: true,
  },
  {
    id: 'in-gazette',
    verbs:
      'publish <law> ~in+the+official|~in+the+gazette|~in+the+government+gazette|~in+the+state+gazette|~in+the+federal+register',
    set: { step: 'adopted' },
  },
]
