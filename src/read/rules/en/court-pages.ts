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
      'stay <case|=proceedings|=prosecution|=trial> ~months|~weeks|~until|~pending against|of:*?',
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

/** "is home by nightfall", "got them out on 29 April" */
export const RELEASES_OF_PAGES: readonly Rule[] = [
  {
    id: 'home-by',
    verbs:
      '^be ~home+by|~home+before|~home+again|~back+home|~back+on+the+street|~out+again, get * ~out+on|~out+after|~out+the, bail * ~out',
    target: ['person'],
    needs: ['anchor'],
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

/** Offices and homes turned over by people who are no police. */
export const WRECKING_OF_PAGES: readonly Rule[] = [
  {
    id: 'ransacked',
    verbs: each(
      'ransack loot trash',
      '<premise|=chamber> ~by+young|~by+unknown|~by+unidentified|~by+masked|~by+youths|~by+thugs|~by+a+mob|~by+a+gang|~by+supporters of:*?',
    ),
    actor: ['person'],
    strictActor: true,
    target: ['person', 'organisation', 'outlet'],
  },
]
