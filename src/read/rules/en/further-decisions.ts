import type { Rule } from '../../events/frames.ts'

const SERVED = '~to+be+served+in+full|~be+served+in+full|~was+to+be+served|~served+behind+bars'

/** What a higher court makes of a sentence. */
export const APPEALS_FURTHER: readonly Rule[] = [
  {
    id: 'in-full',
    verbs: `rule ${SERVED}, order ${SERVED}, decide ${SERVED}`,
    set: { outcome: 'increased' },
    actor: ['court'],
    strictActor: true,
  },
]

/** Cases that are laid aside. */
export const ACQUITTALS_FURTHER: readonly Rule[] = [
  {
    id: 'on-file',
    verbs:
      'order <=count|=charge|=case> ~to+lie+on|~to+lie+on+file|~left+on+file|~to+remain+on+file, leave <=count|=charge> ~on+file|~on+the+file|~to+lie',
  },
]

/** Who has to pay whom. */
export const SUITS_FURTHER: readonly Rule[] = [
  {
    id: 'state-ordered',
    verbs: ['order', 'direct', 'oblige', 'require', 'condemn']
      .flatMap(verb => [`${verb} * ~to+pay`, `${verb} <=state> ~to+pay`])
      .join(', '),
    set: { outcome: 'granted' },
    actor: ['court'],
    target: ['authority', 'police'],
    strictActor: true,
  },
]

/** Evictions that a court halts. */
export const SUITS_HALTED: readonly Rule[] = [
  {
    id: 'halted',
    verbs:
      'order <=eviction|=demolition|=closure|=deportation|=ban|=expulsion> ~suspended|~halted|~stopped|~lifted|~stayed of:*?',
    set: { outcome: 'granted' },
    actor: ['court'],
  },
]

/** Whom a court hears. */
export const TRIALS_FURTHER: readonly Rule[] = [
  {
    id: 'heard',
    verbs: 'hear *',
    actor: ['court'],
    strictActor: true,
    needs: ['actor'],
    target: ['person'],
    planned: true,
  },
]

/** Notices that are turned away. */
export const PERMISSIONS_FURTHER: readonly Rule[] = [
  {
    id: 'turned-away',
    verbs: 'turn+away <=notice|=notification|=application|=request> of|by|from|for:*?',
    set: { decision: 'refused' },
    actor: ['authority', 'police', 'court'],
  },
]

/** Decisions that somebody takes to a court. */
export const SUITS_TAKEN: readonly Rule[] = [
  {
    id: 'taken-up',
    verbs:
      'take <=ban|=refusal|=decision|=closure|=order|=fine|=expulsion|=dismissal|=rejection> to:<court>, take <=ban|=refusal|=decision|=closure|=order> ~to+court, bring <=ban|=refusal|=decision|=closure> before:<court>',
    set: { outcome: 'filed' },
    actor: ['person', 'organisation', 'outlet'],
  },
]

/** Opinions that a bill is given. */
export const LAWS_WEIGHED: readonly Rule[] = [
  {
    id: 'weighed',
    verbs:
      'give * ~favourable+opinion|~favorable+opinion|~negative+opinion|~positive+opinion, ^receive ~favourable+opinion|~favorable+opinion|~positive+opinion',
    set: { step: 'debated' },
    target: ['law'],
  },
]

/** Laws whose beginning is put off. */
export const LAWS_FURTHER: readonly Rule[] = [
  {
    id: 'put-off',
    verbs: ['defer', 'postpone', 'delay', 'suspend', 'put+off']
      .map(verb => `${verb} <=entry> of:*?, ${verb} <=implementation> of:<law>`)
      .join(', '),
    set: { step: 'shelved' },
    target: ['law'],
  },
]

/** Laws and acts that somebody gives a name to. */
export const STATEMENTS_FURTHER: readonly Rule[] = [
  {
    id: 'described-by',
    verbs: [
      'describe',
      'brand',
      'label',
      'characterise',
      'characterize',
      'portray',
      'regard',
      'denounce',
    ]
      .map(verb => `${verb} * ~as+"|~as+“|~as+a|~as+an`)
      .concat(['call', 'term', 'dub'].map(verb => `${verb} * ~"|~“`))
      .join(', '),
    needs: ['actor'],
    strictActor: true,
    target: ['law', 'decision'],
  },
]
