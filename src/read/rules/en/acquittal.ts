import { frame } from '../../events/frames.ts'
import { ACQUITTALS_STAGED } from './court-stages.ts'
import { ACQUITTALS_IN_PRESS } from './press-courts.ts'
import { DROPPED_NEWS } from './court-news.ts'
import { ACQUITTALS_FURTHER } from './further-decisions.ts'
import { DROPPED_WORDS } from './court-words.ts'
import { ACQUITTALS_OF_PAGES } from './court-pages.ts'
import { CASES_ENDED } from './court-doings.ts'
import { CASES_DROPPED } from './court-steps.ts'

export const acquittal = frame({
  kind: 'acquittal',
  actor: ['court', 'authority', 'police'],
  target: ['person', 'organisation', 'outlet', 'police'],
  rules: [
    {
      id: 'acquit',
      verbs:
        'acquit *, exonerate *, clear * of:*?, find * ~not+guilty, declare * ~innocent|~not+guilty, absolve *, vindicate *, exculpate *, discharge * ~for+lack|~for+want, let+off * ~benefit+of+the+doubt, give * ~benefit+of+the+doubt, extend * ~benefit+of+the+doubt, give * ~a+clean+chit|~clean+chit, ^get ~a+clean+chit|~clean+chit, ^receive ~a+clean+chit|~clean+chit, let * ~off+with+the+benefit',
    },
    {
      id: 'discharged',
      verbs: 'discharge *',
      actor: ['court'],
      strictActor: true,
      target: ['person', 'organisation', 'quantity'],
    },
    {
      id: 'dropped',
      verbs:
        'strike+out <case> ~for+want|~for+lack|~for+failure|~for+non-prosecution, strike+out <case> against|of:*, quash <case|=fir> against|of:*, enter ~nolle in|against:*?, throw+out <case> against|of:*, nullify <case> against:*, throw+out <=case> against|of:*?, dismiss <=case> against|of:*, toss+out <=case> against|of:*?, quash <=charge> against|of:*?, dismiss <=charge> against|of:*?, abandon <case> against|of:*, halt <case|=proceedings> against|of:*, end <case|=proceedings> against:*, shelve <case> against|of:*, annul <case> against:*, cancel <case> against:*, terminate <case|=proceedings|=prosecution> of|against:*, discontinue <case|=proceedings|=prosecution> against|of:*, dismiss <case|=proceedings> against|of:*, withdraw <case> of:*, refuse>prosecute *, decline>prosecute *, drop <case> against|of:*?, dismiss <case> against:*, withdraw <case> against:*?, close <case> against:*?, discontinue <case> against:*?, terminate <case> against:*?, junk <case|=rap|=count> against|of:*?, dismiss <=rap|=count> against|of:*?, drop <=rap|=count> against|of:*?, withdraw <=rap|=count> against|of:*?, throw+out <=rap|=count|=charge> against|of|for:*?, quash <=rap|=count> against|of:*?, grant <=demurrer> of|by|to|filed:*?, drop <=investigation|=probe|=inquiry> of|into|against:*?, close <=investigation|=probe|=inquiry> of|into|against:*?, shelve <case|=investigation|=probe|=inquiry> of|into|against:*?, archive <case|=investigation|=probe|=inquiry> of|into|against:*?, discontinue <=investigation|=probe|=inquiry> of|into|against:*?, halt <=investigation|=probe|=inquiry> of|into|against:*?, end <=investigation|=probe|=inquiry> of|into|against:*, strike <case> ~off+the+roll of|against:*?, toss+out <case|=count> against|of:*?, toss <case|=count> against|of:*?, scrap <case|=count> against|of:*?',
    },
    {
      id: 'no-case',
      verbs: `^have <case|=charge> ~withdrawn|~dropped|~dismissed|~quashed|~struck|~thrown|~cleared, relieve * of|from:<case>, discharge * from|of:<case>, free * ~of+all+charges|~of+charges|~of+charge, exempt * from:<=charge|=liability>, let * ~off+the+hook, find * ~no+case+to+answer|~innocent, ^have ~no+case+to+answer, stay <case|=proceedings|=prosecution> ~permanently|~indefinitely against|of:*?, decide>drop <case>, decline>charge *, refuse>charge *, decline>press <case> against:*?, decline>bring <case> against:*?, decline>file <case> against:*?, decline>pursue <case> against:*?, annul <=proceedings> against|of:*?, quash <=proceedings> against|of:*?, annul <=proceeding> against|of:*?, quash <=proceeding> against|of:*?, ^be ~cleared+of|~acquitted, quash <=indictment> against|of:*?, dismiss <=indictment> against|of:*?, withdraw <=indictment> against|of:*?, close <case> against|of|into:* ~lack|~absence|~evidence, find ~no+evidence+of|~insufficient+evidence, !press <=charge> against:*, !bring <=charge> against:*, !pursue <case> against:*, return <=verdict> of|against|for|in:*? ~not+guilty, deliver <=verdict> of|against|for|in:*? ~not+guilty, hand+down <=verdict> of|against|for|in:*? ~not+guilty, record <=verdict> of|against|for|in:*? ~not+guilty, enter <=verdict> of|against|for|in:*? ~not+guilty, bring+in <=verdict> of|against|for|in:*? ~not+guilty, remove * ~from+the+wanted+list, remove * ~wanted+list, end <=investigation> into:* ~without+charges`,
    },
    { id: 'noun', nouns: 'acquittal', needs: ['target', 'anchor'] },
    ...CASES_ENDED,
    ...DROPPED_NEWS,
    ...CASES_DROPPED,
    ...DROPPED_WORDS,
    ...ACQUITTALS_FURTHER,
    ...ACQUITTALS_OF_PAGES,
    ...ACQUITTALS_IN_PRESS,
    ...ACQUITTALS_STAGED,
  ],
  not: 'closed its case, closed their case, close its case, closes its case, closed his case, closed her case, discharged from hospital, discharged from the hospital, discharged from a hospital, discharged from the clinic, discharged from a clinic, discharged from the army, discharged from the military, discharged his duties, discharged her duties, discharged their duties, cleared the square, cleared the camp, cleared the street',
  examples: [
    ['The court struck out the case for want of evidence.', {}],
    ['Rosa Lind was discharged from hospital on 4 May 2024.', null],
    ['A judge tossed out the charges against Rosa Lind.', { target: ['Rosa Lind'] }],
    ['Gendarmes cleared the corridor.', null],
    ['The court junked the charges against Rosa Lind.', { target: ['Rosa Lind'] }],
    [
      'A court in Osh acquitted Timur Asanov on 3 May 2024.',
      { target: ['Timur Asanov'], when: '2024-05-03' },
    ],
    ['Prosecutors dropped the charges against Lena Morozko.', { target: ['Lena Morozko'] }],
    ['A judge struck out the charges against Musa Kintu.', { target: ['Musa Kintu'] }],
    ['Police cleared the square.', null],
  ],
})
