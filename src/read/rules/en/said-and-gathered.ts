import type { Rule } from '../../events/frames.ts'

const SPEAKERS = ['organisation', 'person', 'authority', 'legislature', 'outlet'] as const

/** What somebody is given so many days for. */
const WITHIN =
  '~to+withdraw|~to+meet|~to+release|~to+free|~to+reverse|~to+resign|~to+scrap|~to+respond|~to+reply|~to+act|~to+pay|~to+address|~to+reinstate|~to+lift|~to+repeal|~to+answer|~to+apologise|~to+apologize|~to+retract|~to+comply|~to+drop'

/** What somebody says is otherwise than another has it. */
const ACCOUNTS =
  '=figure|=number|=count|=version|=account|=assertion|=toll|=allegation|=suggestion|=claim|=characterisation'

/** Demands, doubts and refusals said in further words. */
export const STATEMENTS_SAID: readonly Rule[] = [
  {
    id: 'within-days',
    strictActor: true,
    activeOnly: true,
    actor: ['organisation'],
    target: ['authority', 'legislature', 'organisation', 'person', 'police'],
    verbs: `give * <=day|=hour|=week|=month> ${WITHIN}, issue * <=ultimatum>, set * <=deadline>`,
  },
  {
    id: 'capital-called',
    strictActor: true,
    activeOnly: true,
    alone: true,
    actor: ['place'],
    verbs: 'call ~for, appeal ~for, demand, demand ~that, urge ~restraint|~calm',
  },
  {
    id: 'otherwise',
    strictActor: true,
    activeOnly: true,
    actor: SPEAKERS,
    verbs: `dispute <${ACCOUNTS}>, question <${ACCOUNTS}>, contest <${ACCOUNTS}>, refute <${ACCOUNTS}>, reject <=claim|=allegation|=accusation|=suggestion|=charge|=notion|=idea> ~that, dismiss <=claim|=allegation|=accusation|=suggestion|=notion|=idea> ~that, deny <=claim|=allegation|=accusation|=suggestion> ~that, reject ~any, dismiss ~talk+of, play+down <=protest|=incident|=report|=concern|=clash|=unrest>, downplay <=protest|=incident|=report|=concern|=clash|=unrest>, rule+out <=talk|=negotiation|=resignation|=election|=dialogue>`,
  },
  {
    id: 'stood-by',
    strictActor: true,
    activeOnly: true,
    actor: ['organisation', 'authority', 'legislature', 'outlet'],
    verbs: `back <=demand|=striker|=protester|=call>, endorse <=demand|=call|=strike>, throw ~its+weight+behind, laud <=decision|=verdict|=release|=ruling>, warn ~of, press ~for, push ~for+the|~for+an, plead ~for, plead with:<authority|=government|=president>, seek ~clarification, make ~it+clear+that|~clear+that`,
  },
]

/** Letters and lists told by the names under them. */
export const PETITIONS_SAID: readonly Rule[] = [
  {
    id: 'names-under',
    by: ['petition', 'letter', 'appeal', 'counter-petition', 'manifesto', 'declaration'],
    noTarget: true,
    verbs: ['gather', 'collect', 'attract', 'draw', 'carry', 'bear', 'garner', 'amass', 'have']
      .map(verb => `${verb} <=signature|=name>`)
      .concat('^be ~signed+by', 'pass ~signatures')
      .join(', '),
  },
]

const LEAVE = '=permission|=permit|=consent|=clearance|=approval|=nod|=go-ahead|=authorisation'
const GATHERINGS =
  '=march|=rally|=procession|=demonstration|=parade|=picket|=vigil|=gathering|=counter-demonstration|=counter-protest|=assembly|=protest'

/** Leave to gather that is kept back. */
export const PERMISSIONS_SAID: readonly Rule[] = [
  {
    id: 'kept-back',
    set: { decision: 'refused' },
    verbs: `${['give', 'grant', 'issue']
      .map(verb => `decline>${verb} * <${LEAVE}>, decline>${verb} <${LEAVE}> for|to:*?`)
      .join(
        ', ',
      )}, decline>approve <${LEAVE}>, decline>let * ~hold|~march|~rally|~gather|~use, decline>allow * ~to+hold|~to+march|~to+rally|~to+gather|~to+use|~to+stage, decline>permit * ~to+hold|~to+march|~to+rally|~to+gather|~to+use|~to+stage, !^receive <=reply|=answer|=response> ~favourable|~favorable|~positive, !^get <=reply|=answer|=response> ~favourable|~favorable|~positive`,
  },
  {
    id: 'banned-notified',
    set: { decision: 'refused' },
    actor: ['authority', 'police'],
    verbs: ['prohibit', 'ban', 'forbid']
      .map(
        verb => `${verb} <${GATHERINGS}> ~registered+by|~notified+by|~registered+for|~notified+for`,
      )
      .join(', '),
  },
]

/** Bodies that are given or denied their standing, in further words. */
export const REGISTRATIONS_SAID: readonly Rule[] = [
  {
    id: 'standing-refused',
    set: { decision: 'refused' },
    target: ['organisation', 'outlet'],
    verbs: `${['deny', 'refuse', 'refuse>grant', 'decline>grant', '!grant', '!give']
      .map(
        verb =>
          `${verb} * ~legal+personality|~legal+status|~legal+recognition|~official+recognition|~official+status`,
      )
      .join(
        ', ',
      )}, refuse>enter * ~in+the+register|~into+the+register|~on+the+register, !enter * ~in+the+register|~into+the+register`,
  },
  {
    id: 'standing-given',
    set: { decision: 'granted' },
    target: ['organisation', 'outlet'],
    verbs:
      'grant * ~legal+personality|~legal+status|~legal+recognition, ^obtain ~legal+personality|~legal+status, ^receive ~legal+personality|~legal+status, enter * ~in+the+register|~into+the+register',
  },
  {
    id: 'off-the-list',
    set: { decision: 'revoked' },
    target: ['organisation', 'outlet'],
    verbs:
      'strike * ~off+its+list|~from+its+list|~off+the+list|~from+its+books|~off+its+books, remove * ~from+the+register+of|~from+its+register|~from+the+state+register|~from+the+official+register',
  },
]
