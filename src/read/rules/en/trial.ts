import { frame } from '../../events/frames.ts'
import { TRIALS_STAGED } from './court-stages.ts'
import { TRIALS_IN_PRESS } from './press-courts.ts'
import { TRIAL_NEWS } from './court-news.ts'
import { TRIALS_FURTHER } from './further-decisions.ts'
import { TRIAL_WORDS } from './civic-words.ts'
import { TRIALS_OF_PAGES } from './court-pages.ts'
import { TRIALS_TOLD } from './court-doings.ts'
import { TRIALS_STEPPED } from './court-steps.ts'

export const trial = frame({
  kind: 'trial',
  actor: ['court'],
  target: ['person', 'organisation', 'police'],
  rules: [
    {
      id: 'noun',
      nouns: 'trial, hearing, retrial, proceedings, proceeding, session, court-martial, sitting',
      needs: ['anchor'],
      target: ['person'],
    },
    {
      id: 'tried',
      verbs: 'try * ~in|~by|~for|~on|~before|~behind+closed|~again|~alongside|~together',
      actor: ['court'],
      needs: ['anchor'],
      planned: true,
    },
    {
      id: 'tried-by',
      verbs: 'try *',
      actor: ['court'],
      strictActor: true,
      activeOnly: true,
      needs: ['date'],
    },
    {
      id: 'considered',
      verbs: 'consider <plea> of:*?, hear <plea|case> of:*?, examine <plea> of:*?',
      actor: ['court'],
      strictActor: true,
    },
    {
      id: 'stands',
      verbs: `^stand ~trial, ^go ~on+trial, ^face ~trial|~a+trial|~retrial|~a+retrial, ^claim ~trial, ^be ~on+trial, put * ~on+trial, bring * ~to+trial|~before+a+judge|~before+the+court|~before+a+magistrate|~before+a+court, take * ~before+a+judge|~before+a+magistrate|~before+the+court,
        produce * before|in|at:<court>, present * before:<court>, remand * ~to+appear, haul * before:<court>,
        ^appear before|in|at:<court>, ^appear ~in+court|~before+a+court|~before+a+judge|~before+the+court|~in+the+dock|~via+video+link|~by+video+link, ^be in:<=dock>, ^return ~to+court|~to+the+dock, ^testify in|before|at:<court>,
        ^be ~back+in+court|~back+before, ^take ~the+stand|~the+witness+stand, ^appear ~by+video|~via+video|~by+videolink|~via+videolink, ^go ~in+the+dock|~into+the+dock|~before+a+judge`,
    },
    {
      id: 'fixed',
      verbs: `fix ~for+mention|~for+hearing|~for+trial|~for+case+management|~to+hear, set ~for+mention|~for+hearing|~for+trial|~for+the+hearing|~for+the+trial, list ~for+hearing|~for+mention|~for+trial, fix ~for+ruling|~for+judgment|~for+judgement|~for+verdict|~for+taking|~for+recording|~for+framing|~for+deposition|~for+defence|~for+the+defence|~for+continuation, set ~for+taking|~for+recording|~for+defence|~for+verdict|~for+continuation, order * ~to+open+his+defence|~to+open+her+defence|~to+open+their+defence|~to+enter+defence|~to+enter+his+defence|~to+enter+her+defence, set ~for+the+next+session|~for+sentencing|~for+ruling|~for+judgment|~for+the+next+hearing`,
      actor: ['court'],
      strictActor: true,
      planned: true,
    },
    {
      id: 'heard',
      verbs: `overrule <=submission> of|by|from:*?, dismiss <=submission> ~no-case of|by|from:*?, reject <=submission> ~no-case of|by|from:*?, uphold <=submission> ~no-case of|by|from:*?, hear <case> against|of:*, adjourn <case> against|of:*, hear <case|suit|=evidence|=testimony|=argument|=witness|=submission>, adjourn <case|=matter|=hearing|=trial|=proceedings>, postpone <case|=matter|=hearing|=trial>, defer <case|=matter|=hearing|=trial>, put+off <case|=matter|=hearing|=trial>, push+back <case|=hearing|=trial>, list <case|=matter>, fix <case|=matter>, mention <case|=matter>,
        begin>hear <case|suit|=evidence|=argument>, reserve <=judgment|=judgement|=ruling|=verdict> in|against|of:*?, hear from:<=witness|=expert|=victim|=defendant|=counsel>, hear ~closing+arguments|~final+arguments|~testimony|~witnesses|~the+defence`,
      actor: ['court'],
      target: ['person'],
      strictActor: true,
    },
    {
      id: 'in-dock',
      verbs: `^go before:<court>, ^stand ~in+the+dock, ^sit ~in+the+dock, ^stand before:<court>, ^testify ~via, call <=case|=matter> ~for+hearing|~for+mention|~for+trial|~on|~up of|against:*?, ^be ~brought+to+court|~being+tried|~before+the+court|~before+a+court|~in+the+dock|~in+court+on|~in+court+to|~in+court+for, bring * ~to+court|~to+the+courthouse, take * ~to+court, bring * before:<court>, escort * into:<=courtroom|=court>, lead * into:<=courtroom|=dock>, ^make ~first+court+appearance|~first+appearance|~a+court+appearance, ^deliver ~closing+statement|~final+statement|~last+word`,
      needs: ['date'],
      target: ['person'],
    },
    {
      id: 'asked-for',
      verbs: `demand ~years+in|~years+of|~years'|~months+in|~life+imprisonment|~death+penalty, request ~years+in|~years+of|~years'|~months+in|~life+imprisonment, ask <court> ~to+sentence|~to+jail|~for, seek ~years+in|~years+of|~years'|~life+imprisonment|~the+death+penalty, open <=case>, close <=case>, cross-examine *`,
      actor: ['authority'],
      strictActor: true,
      activeOnly: true,
      noTarget: true,
      needs: ['date'],
    },
    {
      id: 'listed',
      verbs:
        'take+up <plea|suit|case|=bail>, hear <plea|suit|case|=bail> of|by|against:*?, come+up ~on|~for+hearing|~next, deliver <=verdict|=judgment|=judgement|=ruling>',
      planned: true,
      needs: ['anchor'],
    },
    ...TRIALS_TOLD,
    ...TRIAL_NEWS,
    ...TRIALS_STEPPED,
    ...TRIALS_FURTHER,
    ...TRIALS_OF_PAGES,
    ...TRIAL_WORDS,
    ...TRIALS_IN_PRESS,
    ...TRIALS_STAGED,
  ],
  not: `came up to the surface, came up with, come up with, comes up with, coming up with, vaccine trial, vaccine trials, drug trial, drug trials, field trial, field trials, trial balloon, trial and error, trial version, trial court, trial courts, parliamentary hearing, congressional hearing, committee hearing, hearing impaired, trial period, public hearing, public hearings, on trial basis, hearing aid, hearing loss, fair trial, fair trial violations,
    fair trial rights, right to a fair trial, trial run, clinical trial, civil proceedings rules, emergency session, plenary session, extraordinary session, joint session, council session, cabinet session, next session of parliament, next session of the`,
  examples: [
    ['The four face trial on 3 July 2024.', { when: '2024-07-03' }],
    ['The matter will next come up on 20 July 2024.', { when: '2024-07-20' }],
    ['The court-martial of three soldiers opened on 4 May 2024.', { target: ['three soldiers'] }],
    [
      'The trial of Timur Asanov opened in Osh on 3 May 2024.',
      { target: ['Timur Asanov'], when: '2024-05-03' },
    ],
    ['The hearing in the case of Lena Morozko was held behind closed doors.', { access: 'closed' }],
    ['Rosa Lind went on trial on 4 May 2024.', { target: ['Rosa Lind'], when: '2024-05-04' }],
    ['Rosa Lind appeared before a magistrate on 4 May 2024.', { target: ['Rosa Lind'] }],
    ['A court began hearing the case against Rosa Lind.', { target: ['Rosa Lind'] }],
    ['Rosa Lind was produced before a magistrate.', { target: ['Rosa Lind'] }],
    ['Hearing began at ten on 4 May 2024.', { when: '2024-05-04' }],
    ['Residents attended a public hearing on the dam.', null],
  ],
})
