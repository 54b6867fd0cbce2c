import type { Rule } from '../../events/frames.ts'

/** What a court says of a state: "declared Peru internationally responsible", "found Hungary in breach of Article 11". */
const STATE_AT_FAULT =
  '~responsible+for+violating|~responsible+for+the|~responsible+for+violations|~liable+for|~internationally+responsible|~in+breach+of|~in+violation+of'

const each = (verbs: string, way: (verb: string) => string): string =>
  verbs.split(' ').map(way).join(', ')

const UNDER =
  '~pretrial+detention|~pre-trial+detention|~preventive+detention|~provisional+detention|~administrative+detention|~house+arrest|~home+arrest|~judicial+custody|~remand+detention|~precautionary+detention|~detention+without+bail'

/** Custody, told as news of courts and airports tells it. */
export const CUSTODY_NEWS: readonly Rule[] = [
  {
    id: 'put-under',
    verbs: each('place put keep hold commit', verb => `${verb} * ${UNDER}`),
    target: ['person'],
  },
  {
    id: 'stopped-there',
    verbs: `stop * ~upon+arrival|~on+arrival|~on+his+arrival|~on+her+arrival|~upon+his+return|~upon+her+return|~on+his+return|~on+her+return, stop * at|on:<=airport|=border|=crossing|=checkpoint|=frontier> ~and+held|~and+detained|~and+questioned|~for+questioning,
      remove * from:<=plane|=flight|=bus|=train> ~police|~officers|~arrested, turn+down * ~for+bail, shut+up * in:<prison|=cell>, pen * in:<station|prison>`,
    target: ['person'],
  },
  // Told by how long it was, behind what let somebody go: forms/time-held.ts.
  { id: 'time-held', target: ['person'] },
  {
    id: 'marked-inside',
    verbs:
      '^mark ~day+in+detention|~day+in+custody|~day+in+prison|~days+in+detention|~days+in+prison|~days+in+custody|~days+behind|~day+behind|~months+behind|~months+in+prison|~year+behind|~year+in+prison|~years+behind|~years+in+prison|~birthday+in+prison|~birthday+behind',
    target: ['person'],
  },
  {
    id: 'whisked',
    verbs: each('whisk spirit hustle', verb => `${verb} * from:<premise|place|=home|=bed>`),
    target: ['person'],
  },
  {
    id: 'held-by-order',
    verbs:
      'order * ~to+be+held+for|~be+held+for|~to+be+kept+in|~be+kept+in, direct * ~to+be+held|~be+held',
    actor: ['court', 'authority'],
    strictActor: true,
    target: ['person'],
  },
  {
    id: 'to-a-car',
    verbs: each(
      'drag haul bundle march carry push shove',
      verb =>
        `${verb} * to|into|towards:<=car|=van|=truck|=bus|=vehicle|=jeep|=unit|=post|=outpost> ~police|~waiting|~unmarked|~patrol|~security`,
    ),
    actor: ['police', 'authority', 'person'],
    target: ['person'],
  },
]

/** What courts let be, or somebody is free of. */
export const DROPPED_NEWS: readonly Rule[] = [
  {
    id: 'set-aside',
    verbs: `set+aside <=charge|=count|=indictment> against|of:*?, strike+out <=charge|=count|=indictment> against|of:*?,
      strike+out <=case|=matter> ~prosecutor|~prosecution|~police|~investigating|~complainant, dismiss <=case|=matter> ~prosecutor|~prosecution against:*?,
      archive <=case|=charge|=proceedings> against|of|on:*?, lift <=indictment> against|of:*?, scrap <=charge|=case> against:*?, shelve <=charge|=prosecution> against|of:*?`,
    target: ['person', 'organisation', 'outlet'],
  },
]

/** What courts give, in further words. */
export const PUNISHED_NEWS: readonly Rule[] = [
  {
    id: 'assigned',
    verbs: `assign *, send * ~days+of|~days+in|~hours+of|~years+in|~months+in, make * ~the+subject+of|~subject+to, commit * ~days+of|~days+in|~months+in|~years+in, condemn * ~days+of, hold * ~days`,
    needs: ['penalty'],
    actor: ['court'],
    target: ['person', 'organisation', 'outlet'],
  },
]

/** Steps of a trial that are put off, and those that bring somebody there. */
export const TRIAL_NEWS: readonly Rule[] = [
  {
    id: 'ruling-put-off',
    verbs: each(
      'postpone defer delay adjourn put+off push+back',
      verb =>
        `${verb} <=ruling|=verdict|=judgment|=judgement|=decision|=sentencing> on|in|against:*?`,
    ),
    actor: ['court'],
    strictActor: true,
    needs: ['actor'],
    target: ['person'],
  },
  {
    id: 'case-goes-on',
    verbs: '^return ~to+court, ^enter ~week|~day|~month|~year|~stage',
    of: ['case', 'trial', 'retrial', 'matter'],
    target: ['person', 'organisation'],
    planned: true,
  },
  {
    id: 'tried-over',
    verbs: 'try * ~over|~since',
    actor: ['court'],
    strictActor: true,
    target: ['person'],
  },
  {
    id: 'forwarded',
    verbs:
      'forward * to:<court>, send * ~before+a+judge|~before+the+judge|~before+a+court, march * ~before+a+judge|~into+court',
    target: ['person'],
  },
]

/** How laws go on or stop, in the words of assemblies. */
export const LAW_NEWS: readonly Rule[] = [
  {
    id: 'voted-that',
    verbs: each('require prohibit limit criminalise criminalize outlaw', verb => `vote>${verb}`),
    set: { step: 'adopted' },
    actor: ['legislature', 'authority'],
    strictActor: true,
  },
  {
    id: 'read-once',
    verbs: 'give * <=reading>, ^clear <=hurdle|=stage|=vote>, ^pass ~to+the+next',
    set: { step: 'debated' },
    target: ['law'],
  },
  {
    id: 'plan-dropped',
    verbs: each(
      'drop shelve abandon scrap withdraw ditch suspend',
      verb =>
        `${verb} <=plan|=proposal> ~to+license|~to+regulate|~to+ban|~to+tax|~to+restrict|~to+require|~to+criminalise|~to+criminalize|~to+register|~to+block|~to+impose|~to+raise|~to+amend|~for+a+law`,
    ),
    set: { step: 'shelved' },
    actor: ['authority', 'legislature'],
    strictActor: true,
  },
]

/** What suits come to, and how they go their way through the courts. */
export const SUIT_NEWS: readonly Rule[] = [
  {
    id: 'given-back',
    verbs: `${each('order direct tell oblige', verb => `${verb} * ~to+give ~back, ${verb} * ~to+hand+back|~to+give+back|~to+pay+back|~to+allow+back|~to+take+back|~to+issue+a+licence|~to+issue+the+licence|~to+rehire|~to+re-register`)}, ${each('order rule direct decide', verb => `${verb} ~be+given+back|~be+reinstated|~be+returned|~be+re-registered|~be+reopened|~given+his+job|~given+her+job|~given+their+jobs|~get+his+job|~get+her+job|~get+their+jobs`)}`,
    set: { outcome: 'granted' },
    actor: ['court'],
    target: ['authority', 'organisation', 'outlet', 'person', 'police', 'place'],
    strictActor: true,
  },
  {
    id: 'notice-issued',
    verbs: `issue <=notice> to:<authority|organisation|police|=state|=centre|=government> ~petition|~plea|~application|~pil|~writ, certify <=petition|=application|=matter|=suit> ~urgent of|by:*?, admit <=petition|=suit> ~hearing|~admitted of|by:*?`,
    set: { outcome: 'filed' },
    actor: ['court'],
    strictActor: true,
  },
  {
    id: 'pending',
    verbs:
      '^be ~before+the+high|~before+the+supreme|~before+the+court|~before+the+constitutional|~pending+before|~pending+in|~pending+at, ^lie ~before+the+court|~before+the+high',
    of: ['petition', 'lawsuit', 'suit', 'claim'],
    set: { outcome: 'filed' },
  },
  {
    id: 'awarded',
    verbs: 'award * ~for+his|~for+her|~for+their|~for+wrongful|~for+unlawful|~for+moral|~for+the',
    set: { outcome: 'granted' },
    actor: ['court'],
    strictActor: true,
    target: ['person', 'organisation', 'outlet'],
  },
  {
    id: 'shelved',
    verbs: each(
      'shelve archive file+away',
      verb => `${verb} <=complaint|=claim|=petition> of|by|from:*?`,
    ),
    set: { outcome: 'dismissed' },
    actor: ['court', 'authority', 'police'],
  },
  {
    id: 'responsible',
    verbs: each('find hold declare rule', verb => `${verb} * ${STATE_AT_FAULT}`),
    set: { outcome: 'granted' },
    actor: ['court'],
    target: ['place', 'authority', 'organisation', 'police'],
    strictActor: true,
  },
  {
    id: 'precautionary',
    verbs:
      'grant <=measure> ~precautionary|~interim|~provisional|~protective to|for|of:*?, order <=measure> ~precautionary|~provisional|~protective for:*?',
    set: { outcome: 'granted' },
    actor: ['court', 'organisation', 'authority'],
    strictActor: true,
  },
  {
    id: 'sues',
    verbs: 'sue',
    set: { outcome: 'filed' },
    noTarget: true,
  },
  {
    id: 'would-sue',
    verbs: each(
      'announce say declare vow',
      verb => `^${verb} ~would+go+to+court|~will+go+to+court|~would+take+the`,
    ),
    set: { outcome: 'filed' },
    modality: 'planned',
  },
]

/** What higher courts did to what others got: "upheld those of the two others". */
export const APPEAL_NEWS: readonly Rule[] = (
  [
    ['upheld', 'uphold affirm'],
    ['overturned', 'overturn quash annul'],
    ['reduced', 'reduce shorten'],
    ['commuted', 'commute'],
  ] as const
).map(([outcome, verbs]): Rule => ({
  id: `others-${outcome}`,
  verbs: each(verbs, verb => `${verb} <=those>`),
  set: { outcome },
  actor: ['court'],
  strictActor: true,
  target: ['person', 'organisation'],
}))

/** Ways out of custody. */
export const RELEASE_NEWS: readonly Rule[] = [
  {
    id: 'was-out',
    verbs: `^be ~out+by+nightfall|~out+by+evening|~out+by+midnight|~out+by+morning|~out+by+noon|~out+by+dawn|~out+within+hours|~out+within+days|~out+the+same|~free+by|~free+within|~home+by,
      ^benefit from|with|under:<=pardon|=amnesty|=clemency>`,
    target: ['person'],
  },
]

/** Searches told by what was taken or gone through. */
export const SEARCH_NEWS: readonly Rule[] = [
  {
    id: 'vehicles',
    verbs: each(
      'search inspect comb ransack',
      verb => `${verb} <=van|=car|=vehicle|=truck|=taxi|=backpack|=rucksack|=suitcase> of:*?`,
    ),
    actor: ['authority', 'police'],
  },
  {
    id: 'still-held',
    verbs:
      '^be ~still+with+police|~still+with+the+police|~with+the+police|~in+police+possession|~in+the+possession+of+police|~in+the+possession+of+the+police|~in+the+hands+of+police|~in+the+hands+of+the+police',
    of: [
      'phone',
      'telephone',
      'laptop',
      'passport',
      'computer',
      'camera',
      'car',
      'document',
      'equipment',
    ],
    target: ['person', 'organisation', 'outlet'],
  },
]

/** Warnings and calls. */
export const SUMMONS_NEWS: readonly Rule[] = [
  {
    id: 'in-writing',
    verbs: 'warn * ~by+letter|~in+writing|~in+a+letter|~by+email|~by+e-mail',
    actor: ['authority', 'police', 'organisation'],
    strictActor: true,
    target: ['person', 'organisation', 'outlet'],
  },
  {
    id: 'invited-by',
    verbs:
      'invite * ~by+the+dss|~by+the+department+of+state|~by+police|~by+the+police|~by+the+state+security|~by+state+security|~by+detectives|~by+investigators|~by+the+efcc|~by+the+security+service|~by+the+secret+police',
    target: ['person'],
  },
]
