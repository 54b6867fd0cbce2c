import type { Rule } from '../../events/frames.ts'

const SPEAKERS = ['organisation', 'person', 'authority', 'legislature', 'outlet'] as const

const ASKED_TO =
  '~to+let|~to+send|~to+free|~to+release|~to+investigate|~to+explain|~to+lift|~to+drop|~to+withdraw|~to+reconsider|~to+allow|~to+intervene|~to+reopen'

/** Criticism, demands and denials told in further words. */
export const STATEMENTS_TOLD: readonly Rule[] = [
  {
    id: 'asked-for',
    strictActor: true,
    activeOnly: true,
    verbs: `ask <authority|legislature|organisation|=speaker|=president|=minister|=government> ${ASKED_TO}, ask for:<=inquiry|=investigation|=probe|=explanation|=apology>, seek <=probe|=inquiry> , urge ~restraint|~calm|~caution|~dialogue|~moderation, demand <=inquiry|=probe|=resignation>, call for:<=calm|=restraint>`,
    actor: SPEAKERS,
  },
  {
    id: 'noted',
    strictActor: true,
    activeOnly: true,
    verbs: `note ~with+concern|~with+regret|~with+alarm|~with+dismay, hit+back ~saying|~at|~calling`,
    actor: ['organisation', 'authority', 'legislature', 'outlet', 'person'],
  },
  {
    id: 'rejected-that',
    strictActor: true,
    activeOnly: true,
    alone: true,
    verbs: 'reject ~that, deplore ~that, protest ~that, regret ~that, lament ~that',
    actor: ['organisation', 'authority', 'legislature', 'person'],
  },
  {
    id: 'joint-appeal',
    strictActor: true,
    activeOnly: true,
    verbs:
      'launch ~joint+appeal, make ~joint+appeal, issue ~joint+appeal|~joint+statement, sign ~joint+statement|~joint+appeal, launch <=appeal> for:<=calm|=peace|=restraint>',
    actor: SPEAKERS,
  },
  {
    id: 'letter-asks',
    by: ['letter', 'resolution', 'declaration', 'communiqué', 'communique', 'manifesto'],
    activeOnly: true,
    verbs:
      'demand, demand ~that, urge *, call for:<=release|=inquiry|=investigation|=repeal|=probe>, call+on *, call on:*, condemn, denounce',
    target: ['person', 'organisation', 'authority', 'legislature', 'outlet', 'place'],
  },
]
