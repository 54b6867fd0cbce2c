import { frame } from '../../events/frames.ts'
import { APPEALS_STAGED } from './court-stages.ts'
import { APPEALS_IN_PRESS } from './press-courts.ts'
import { APPEAL_NEWS } from './court-news.ts'
import { APPEALS_FURTHER } from './further-decisions.ts'
import { APPEAL_WORDS } from './court-words.ts'
import { APPEALS_TOLD } from './court-doings.ts'
import { APPEALS_OF_PAGES } from './court-pages.ts'
import { APPEALS_STEPPED } from './court-steps.ts'

export const appeal = frame({
  kind: 'appeal',
  actor: ['court'],
  target: ['person', 'organisation', 'outlet'],
  rules: [
    {
      id: 'upheld',
      verbs:
        'uphold <decision> of|against|for|on:*?, affirm <decision> of|against|for|on:*?, sustain <decision> of|against|for|on:*?, maintain <decision> of|against|for|on:*?, ratify <decision> of|against|for|on:*?, endorse <decision> of|against|for|on:*?, uphold <=measure|=judgment|=dismissal|=refusal|=remand> of|against:*?, leave <=measure|=remand|=judgment> ~unchanged|~in+force|~in+place, confirm <decision> of|against|for|on:*?, leave <decision> of|against|for|on:*? ~unchanged|~in+force|~standing|~in+place, let <decision> ~stand, leave <decision|=arrest|=term|=measure> ~without+change|~without+changes|~unaltered|~untouched, uphold ~this|~it|~both',
      set: { outcome: 'upheld' },
      strictActor: true,
    },
    {
      id: 'overturned',
      verbs:
        'vacate <decision> of|against:*?, rescind <decision> of:*?, revoke <decision> of:*?, nullify <decision> of|against:*?, invalidate <decision> of:*?, overturn <decision> of|against:*?, quash <decision> of|against:*?, annul <decision> of|against:*?, strike+down <decision> of:*?, set+aside <decision> of:*?, reverse <decision> of:*?, void <decision>, throw+out <decision>, cancel <decision> of:*?, overrule *',
      set: { outcome: 'overturned' },
      strictActor: true,
    },
    {
      id: 'reduced',
      verbs:
        'trim <decision> of|for:*?, slash <decision> of|for:*?, mitigate <decision> of:*?, reduce <decision> of:*?, cut <decision> of:*?, shorten <decision> of:*?, halve <decision> of:*?, lower <decision> of:*?',
      set: { outcome: 'reduced' },
      strictActor: true,
    },
    {
      id: 'increased',
      verbs:
        'toughen <decision> of:*?, raise <decision> of:*?, stiffen <decision> of:*?, harden <decision> of:*?, increase <decision> of:*?, lengthen <decision> of:*?, double <decision> of:*?',
      set: { outcome: 'increased' },
      strictActor: true,
      needs: ['penalty'],
    },
    {
      id: 'commuted',
      verbs:
        'substitute <decision> of:*?, convert <decision> of:*?, commute <decision> of:*?, replace <decision> of:*?, change <decision> of:*?, soften <decision> of|for:*?, mitigate <decision> for:*?',
      set: { outcome: 'commuted' },
    },
    {
      id: 'rejected',
      verbs:
        'reject <plea> of|by|from:*?, dismiss <plea> of|by|from:*?, throw+out <=appeal> of|by|from|against:*?, strike+out <=appeal> of|by:*?, decline>hear <=appeal>, refuse>hear <=appeal>, refuse <=appeal|=leave> of|to:*?, turn+down <plea>, deny <plea> of:*?, refuse>consider <plea> of|by|from:*?, decline>consider <plea> of|by|from:*?, refuse>examine <plea> of|by|from:*?, refuse>admit <plea> of|by|from:*?, refuse>hear <=case|=appeal>, decline>hear <=case|=appeal>, ' +
        ['dismiss', 'reject', 'turn+down', 'throw+out', 'refuse', 'deny']
          .map(
            verb =>
              `${verb} <=bid|=application|=petition|=motion|=request|=attempt> of|by|from:*? ~quash|~overturn|~annul|~set+aside|~appeal|~conviction|~sentence|~verdict`,
          )
          .join(', '),
      set: { outcome: 'rejected' },
      strictActor: true,
    },
    {
      id: 'suspended',
      verbs:
        'suspend <=sentence|=conviction|=verdict> of|against|for:*?, stay <=sentence|=conviction|=execution> of|against:*?',
      strictActor: true,
      activeOnly: true,
    },
    {
      id: 'sent-back',
      set: { outcome: 'accepted' },
      verbs: `send+back <=case> ~for+a+new+trial|~for+a+fresh+trial|~for+a+new+hearing|~for+fresh of|against:*?, send <=case> ~back+for|~back+to+the|~for+retrial|~for+a+new+trial|~for+reconsideration of|against:*?, order ~a+new+trial|~a+retrial|~a+fresh+trial of|for:*?, remit <=case> to|for:*?`,
      strictActor: true,
    },
    {
      id: 'lost',
      verbs:
        '^lose <=appeal>, ^appeal ~unsuccessfully, ^appeal ~without+success|~in+vain, ^fail in:<=appeal>',
      set: { outcome: 'rejected' },
    },
    { id: 'won', verbs: '^win <=appeal>', set: { outcome: 'accepted' } },
    {
      id: 'accepted',
      verbs:
        'order <=retrial> of|for:*?, satisfy <=appeal> of|by:*?, send+back <=case> of|for:*?, return <=case> ~for+retrial|~for+a+new|~for+re-examination|~for+reconsideration, accept <plea>, grant <plea> of:*?, allow <plea>, uphold <plea>, send <=case> ~back+for|~back+to, remand <=case> ~for+retrial|~to+the',
      set: { outcome: 'accepted' },
      strictActor: true,
    },
    {
      id: 'restored',
      verbs:
        'restore <=conviction|=sentence|=verdict> of|against:*?, reinstate <=conviction|=sentence|=verdict> of|against:*?',
      set: { outcome: 'accepted' },
      strictActor: true,
    },
    ...APPEALS_TOLD,
    ...APPEAL_NEWS,
    ...APPEALS_STEPPED,
    ...APPEAL_WORDS,
    ...APPEALS_FURTHER,
    ...APPEALS_OF_PAGES,
    ...APPEALS_IN_PRESS,
    ...APPEALS_STAGED,
  ],
  not: 'bail plea, bail pleas, bail appeal, appealed for, appeal to the public, appeal to reason, court costs',
  examples: [
    [
      'The verdict against Rosa Lind remained in force.',
      { outcome: 'upheld', target: ['Rosa Lind'] },
    ],
    ["Rosa Lind's appeal was unsuccessful.", { outcome: 'rejected', target: ['Rosa Lind'] }],
    ['The Supreme Court refused to overturn the conviction of Rosa Lind.', { outcome: 'upheld' }],
    [
      'Rosa Lind, whose appeal was rejected in 2019, left.',
      { target: ['Rosa Lind'], when: '2019' },
    ],
    ['The monument has stood for years.', null],
    ["The regional court left Rosa Lind's arrest without change.", { outcome: 'upheld' }],
    ['The Supreme Court sent the case back for retrial.', { outcome: 'accepted' }],
    [
      'An appeals court reduced to two years the prison sentence of Rosa Lind.',
      {
        outcome: 'reduced',
        target: ['Rosa Lind'],
        penalty: [{ type: 'prison', amount: 2, unit: 'years' }],
      },
    ],
    [
      'The Supreme Court upheld the conviction of Timur Asanov on 3 May 2024.',
      { outcome: 'upheld', target: ['Timur Asanov'], when: '2024-05-03' },
    ],
    [
      'An appeal court cut the sentence of Lena Morozko to four years in prison.',
      { outcome: 'reduced', target: ['Lena Morozko'] },
    ],
    [
      'The regional court left the sentence of Rosa Lind unchanged.',
      { outcome: 'upheld', target: ['Rosa Lind'] },
    ],
    ['The Court of Appeal vacated the conviction of Rosa Lind.', { outcome: 'overturned' }],
    ['Rosa Lind lost her appeal on 4 May 2024.', { outcome: 'rejected', target: ['Rosa Lind'] }],
    ['The Appeals Chamber annulled the sentence of Rosa Lind.', { outcome: 'overturned' }],
    ['The company cut the price of bread.', null],
    ['Her lawyer said he would appeal.', null],
  ],
})
