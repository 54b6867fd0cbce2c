import type { Rule } from '../../events/frames.ts'

const each = (verbs: string, rest: string): string =>
  verbs
    .split(' ')
    .map(verb => `${verb} ${rest}`)
    .join(', ')

/** Who did not come to court, or had to be let off, as court pages tell it. */
export const ACQUITTALS_OF_PAGES: readonly Rule[] = [
  {
    id: 'walked-from-court',
    verbs:
      '^walk ~free+the+court|~free+the+tribunal|~free+the+judge|~free+the+bench|~free+the+panel|~free+the+prosecution|~free+for+lack|~free+for+want|~free+after+the+court|~free+after+the+judge|~free+after+being+acquitted',
    target: ['person'],
  },
  {
    id: 'closed-for',
    verbs: `close <case|=investigation|=inquiry> ~for+absence|~for+lack|~for+want|~owing+to+lack|~citing+lack|~citing+absence against|into|of:*?`,
    actor: ['court', 'authority', 'police'],
  },
]

/** What higher courts do to what goes on below. */
export const APPEALS_OF_PAGES: readonly Rule[] = [
  {
    id: 'raised-above',
    verbs: each('raise increase double lengthen extend', '<decision> ~on+appeal of|against|for:*?'),
    set: { outcome: 'increased' },
  },
  {
    id: 'lowered-above',
    verbs: each('reduce lower cut shorten halve', '<decision> ~on+appeal of|against|for:*?'),
    set: { outcome: 'reduced' },
  },
  {
    id: 'stayed-below',
    verbs:
      'stay <case|=proceedings|=prosecution|=trial> ~months|~weeks|~until|~pending against|of:*?, stay <=proceedings|=prosecution|=trial> against|of:*',
    set: { outcome: 'accepted' },
    strictActor: true,
    activeOnly: true,
  },
]

/** What comes next in court, and what was done there. */
export const TRIALS_OF_PAGES: readonly Rule[] = [
  {
    id: 'arraignment-set',
    verbs: each(
      'set fix schedule slate list',
      '<=arraignment|=sentencing|=mention|=judgment|=judgement|=verdict|=pre-trial> of|for:*?',
    ),
    needs: ['date'],
    target: ['person'],
    planned: true,
  },
]

/** Whom somebody complains to, as South Asian papers call it. */
export const SUITS_OF_PAGES: readonly Rule[] = [
  {
    id: 'diary',
    verbs: each('lodge file register make enter', '<=diary> with|at|against:*?'),
    set: { outcome: 'filed' },
  },
  {
    id: 'not-suspended',
    verbs: ['suspend', 'stay', 'strike+down', 'annul', 'quash']
      .flatMap(verb =>
        ['decline', 'refuse'].map(
          to =>
            `${to}>${verb} <=gazette|=order|=notification|=regulation|=ban|=rule|=law|=circular|=decree|=act|=lease>`,
        ),
      )
      .join(', '),
    set: { outcome: 'dismissed' },
    actor: ['court'],
    strictActor: true,
    noTarget: true,
  },
  {
    id: 'for-one-side',
    verbs: each(
      'find rule decide',
      '~in+his+favour|~in+her+favour|~in+their+favour|~in+his+favor|~in+her+favor|~in+their+favor|~in+favour+of+the|~in+favor+of+the',
    ),
    set: { outcome: 'granted' },
    actor: ['court', 'authority'],
    strictActor: true,
    noTarget: true,
  },
  {
    id: 'civil-parties',
    verbs:
      'join <=case|=proceedings|=suit|=trial> ~civil+parties|~civil+party|~civil+plaintiffs|~civil+plaintiff',
    set: { outcome: 'filed' },
    noTarget: true,
  },
]

/** How those who keep somebody tell it, without the word for it. */
export const DETENTIONS_OF_PAGES: readonly Rule[] = [
  {
    id: 'kept-there',
    verbs:
      '!allow * ~to+leave+the+station|~to+leave+the+building|~to+leave+the+office|~to+leave+until, !let * ~leave+the+station|~leave+the+building|~leave+until, ^remain ~house+arrest, ^remain ~in+custody|~in+detention|~behind+bars|~on+remand',
    target: ['person'],
  },
]

/** How police come by people, or keep them, in other words. */
export const HOLDINGS_OF_PAGES: readonly Rule[] = [
  {
    id: 'locked-up',
    verbs: 'lock+up *',
    target: ['person', 'quantity'],
  },
  {
    id: 'taken-in-at',
    verbs:
      'take+in * ~together+with|~along+with|~for+his|~for+her|~when|~as+he|~as+she|~as+they|~while|~near|~outside|~after+a+search|~after+the+search|~after+a+raid|~after+a+picket|~after+a+protest|~after+a+rally|~overnight|~at+dawn|~at+the+airport|~at+the+border|~at+his|~at+her|~at+their',
    target: ['person', 'quantity'],
  },
  {
    id: 'taken-in-by-police',
    verbs: 'take+in *',
    actor: ['police'],
    strictActor: true,
    target: ['person', 'quantity'],
  },
  {
    id: 'made-to-sit',
    verbs: `make * ~to+sit+in+a+police|~to+sit+in+the+police|~to+sit+at+the+police|~to+sit+at+the+station|~to+wait+at+the+station|~to+wait+at+the+police|~to+stay+at+the+station|~to+spend+the+night+at`,
    target: ['person', 'quantity'],
  },
]

/** "is home by nightfall", "got them out on 29 April" */
export const RELEASES_OF_PAGES: readonly Rule[] = [
  {
    id: 'home-by',
    verbs:
      '^be ~home+by|~home+before|~home+again|~back+home|~back+on+the+street|~out+again, get * ~out+on|~out+after|~out+the, bail * ~out',
    target: ['person'],
    needs: ['anchor'],
  },
  {
    id: 'bail-raised',
    verbs: '^raise ~for+bail|~for+his+bail|~for+her+bail|~bail+money, ^find ~for+bail|~bail+money',
    target: ['person'],
  },
]

/** What employers, owners and offices tell somebody that they will no longer do. */
const NO_MORE_WORK =
  '~contract+would+not+be|~contracts+would+not+be|~contract+will+not+be|~services+were+no+longer|~services+are+no+longer|~employment+had+ended|~employment+was+terminated|~employment+had+been'
const NO_MORE_PAPERS =
  '~passport+would+not+be|~passports+would+not+be|~passport+could+not+be|~passport+had+been|~name+was+on+a|~name+was+on+the'

/** Work, papers and homes taken from people. */
export const RESTRICTIONS_OF_PAGES: readonly Rule[] = [
  {
    id: 'told-of-work',
    verbs: each('inform tell notify advise', `* ${NO_MORE_WORK}`),
    set: { means: 'dismissal' },
    target: ['person'],
  },
  {
    id: 'told-of-papers',
    verbs: `${each('inform tell notify advise', `* ${NO_MORE_PAPERS}`)}, ${['learn', 'hear'].map(verb => `^${verb} ${NO_MORE_PAPERS}`).join(', ')}`,
    set: { means: 'travel' },
    target: ['person'],
  },
  {
    id: 'no-counsel',
    verbs: `^have ~no+access+to+counsel|~no+access+to+a+lawyer|~no+access+to+lawyers|~no+access+to+legal|~no+access+to+his+lawyer|~no+access+to+her+lawyer|~no+access+to+their+lawyers`,
    set: { means: 'other' },
    target: ['person'],
  },
  {
    id: 'kept-from',
    verbs: `keep * ~from+going|~from+coming|~from+leaving|~from+meeting|~from+entering|~from+attending|~from+visiting|~from+reaching|~from+covering|~from+filming, stop * ~at+the+gate|~at+the+gates of:<court|=court|=building|=university|=ministry>?, ${each('forbid prohibit bar ban', '* ~to+take+part|~to+attend|~from+taking+part|~from+attending|~from+approaching')}`,
    set: { means: 'access' },
    target: ['person', 'quantity'],
    actor: ['police', 'authority', 'court', 'person'],
  },
  {
    id: 'directed',
    verbs: 'direct * ~to+take+down|~to+delete|~to+remove|~to+pull|~to+unpublish|~to+withdraw',
    set: { means: 'censorship' },
    actor: ['authority', 'police', 'court'],
  },
  {
    id: 'memorial',
    verbs: each(
      'bulldoze demolish raze topple dismantle tear+down pull+down',
      '<=monument|=memorial|=statue|=shrine|=mural|=plaque> to|of:*?',
    ),
    set: { means: 'other' },
    noTarget: true,
  },
  {
    id: 'quit-notice',
    verbs: `${each('serve', '<=notice> on|upon:* ~quit|~eviction|~vacate')}, ${each('serve', '* with:<=notice> ~quit|~eviction')}, ${each('hand issue give', '* <=notice> ~quit|~eviction')}`,
    set: { means: 'venue' },
    target: ['person', 'organisation', 'quantity'],
  },
  {
    id: 'eviction',
    nouns: 'eviction',
    needs: ['target', 'anchor'],
    set: { means: 'venue' },
    target: ['person', 'organisation', 'quantity'],
  },
]

/** Who sets out to a gathering, and how it shows. */
export const GATHERINGS_OF_PAGES: readonly Rule[] = [
  {
    id: 'set-out-to',
    verbs: 'set+out ~to+protest|~to+march|~to+demonstrate|~to+rally|~to+picket',
    set: { status: 'held' },
    crowd: true,
    strictActor: true,
    noTarget: true,
  },
  {
    id: 'banner',
    verbs: each('unroll unfurl hoist', '<=banner|=placard>'),
    set: { status: 'held' },
    actor: ['person', 'organisation', 'quantity'],
    strictActor: true,
    noTarget: true,
  },
]

/** Lawyers who do not come, and flames that are lit. */
export const ABSTENTIONS_OF_PAGES: readonly Rule[] = [
  {
    id: 'abstain',
    verbs: each(
      'abstain refrain',
      '~from+work|~from+court|~from+courts|~from+appearing|~from+judicial|~from+all+work',
    ),
    set: { form: 'strike', status: 'held' },
    noTarget: true,
    planned: true,
    actor: ['person', 'organisation', 'quantity'],
  },
  {
    id: 'boycott-called',
    verbs: each('call announce declare', '<=boycott> of:*?'),
    set: { form: 'strike', status: 'planned' },
    modality: 'planned',
    noTarget: true,
    actor: ['person', 'organisation', 'quantity'],
  },
  {
    id: 'flame',
    verbs: 'light <=flame|=lamp|=candle>',
    set: { form: 'commemoration', status: 'held' },
    noTarget: true,
    actor: ['person', 'organisation', 'quantity'],
  },
]

/** Work laid down, by what people lay down, and shops that shut. */
export const STOPPAGES_OF_PAGES: readonly Rule[] = [
  {
    id: 'laid-down',
    verbs: `${each('lay+down put+down drop', '~their+baskets|~their+pens|~their+brooms|~their+robes|~their+nets|~their+spades|~their+cameras|~their+chalk|~baskets')}, ${each('down', '~shutters|~their+shutters')}, ${each('pull+down', '<=shutter> ~in+protest|~in+sympathy|~in+solidarity|~in+support|~for+the+day|~for+half|~to+protest')}`,
    set: { form: 'strike', status: 'held' },
    noTarget: true,
    actor: ['person', 'organisation', 'quantity', 'premise'],
  },
]

/** Force against a blockade or a camp. */
export const FORCE_OF_PAGES: readonly Rule[] = [
  {
    id: 'cleared-by-force',
    verbs: each(
      'remove clear dismantle lift break+up end',
      '<=blockade|=roadblock|=barricade|=camp|=encampment|=picket|=sit-in|=strike|=occupation> ~by+force|~with+tear|~with+batons|~with+water+cannon|~with+teargas|~forcibly|~violently',
    ),
    noTarget: true,
    actor: ['police', 'authority'],
  },
]

/** Vehicles that are driven at people. */
export const VEHICLES_OF_PAGES: readonly Rule[] = [
  {
    id: 'rammed',
    verbs: each(
      'ram sideswipe',
      '<=car|=motorcycle|=motorbike|=vehicle|=bicycle|=van|=scooter> of:*?',
    ),
    target: ['person'],
  },
]

/** Cases that are sent to a court. */
export const CHARGES_OF_PAGES: readonly Rule[] = [
  {
    id: 'case-referred',
    verbs: 'refer <case> of|against:*? to:<court>',
    target: ['person'],
  },
]

/** Offices and homes turned over by people who are no police. */
export const WRECKING_OF_PAGES: readonly Rule[] = [
  {
    id: 'ransacked',
    verbs: `${each(
      'enter',
      '<premise|=residence> ~by+persons+unknown|~by+unknown|~by+unidentified|~by+strangers|~by+masked of:*?',
    )}, ${each(
      'ransack loot trash',
      '<premise|=chamber> ~by+young|~by+unknown|~by+unidentified|~by+masked|~by+youths|~by+thugs|~by+a+mob|~by+a+gang|~by+supporters of:*?',
    )}`,
    actor: ['person'],
    strictActor: true,
    target: ['person', 'organisation', 'outlet'],
  },
]
