import type { Rule } from '../../events/frames.ts'

/** Further words for what crowds do. */
export const CROWD_WORDS: readonly Rule[] = [
  {
    id: 'rose',
    crowd: true,
    strictActor: true,
    verbs:
      'riot ~in|~over|~against|~after|~for, occupy <=office|=residence|=headquarters|=building> ~of+the+governor|~of+the+mayor|~of+the+ministry|~of+the+prefect|~of+the+company|~of+the+rector|~of+the+minister|~of+the+prosecutor',
    set: { status: 'held' },
    noTarget: true,
    actor: ['person', 'quantity'],
  },
]

/** Further words for going to court against somebody. */
export const SUIT_WORDS: readonly Rule[] = [
  {
    id: 'went-to-court',
    verbs:
      'approach <=court|=tribunal> against|over|for:*?, lodge <=amparo|=tutela> against|in|with:*?, file <=amparo|=tutela> against|in|with:*?, petition <=court|=tribunal> against|over|for:*?',
    set: { outcome: 'filed' },
    actor: ['person', 'organisation', 'outlet'],
    strictActor: true,
    activeOnly: true,
    noTarget: true,
  },
]

/** Further words for laws made and undone. */
export const LAW_WORDS: readonly Rule[] = [
  {
    id: 'undone',
    verbs: 'rescind <law>, abrogate <law>, strike ~from+the+statute',
    set: { step: 'rejected' },
    actor: ['authority', 'legislature'],
    target: ['law'],
  },
]

/** Further words for petitions. */
export const PETITION_WORDS: readonly Rule[] = [
  {
    id: 'went-round',
    verbs: 'circulate <petition>, gather ~signatures, garner ~signatures',
    noTarget: true,
  },
]

/** Further words for losing a press card or a union its standing. */
export const PRESS_CARD_WORDS: readonly Rule[] = [
  {
    id: 'unmade',
    verbs: 'deaccredit *, de-accredit *, confiscate <accreditation> of:*?',
    set: { decision: 'revoked' },
  },
]

/** Further words for a body that loses its standing. */
export const STANDING_WORDS: readonly Rule[] = [
  {
    id: 'unmade',
    verbs:
      'derecognise <organisation>, derecognize <organisation>, decertify <organisation>, de-recognise <organisation>',
    set: { decision: 'revoked' },
    target: ['organisation', 'outlet'],
  },
]

/** Further words for bringing people to trial. */
export const TRIAL_WORDS: readonly Rule[] = [
  { id: 'by-officers', verbs: 'court-martial *', target: ['person'] },
]

/** Further words for finding fault in public. */
export const BLAME_WORDS: readonly Rule[] = [
  {
    id: 'found-fault',
    strictActor: true,
    activeOnly: true,
    actor: ['organisation', 'authority', 'legislature', 'outlet', 'person'],
    verbs:
      'excoriate, reprove, bemoan, flay, repudiate, disapprove ~of, take * ~to+task, call+out * ~for, hit+out ~at, lash+out ~at, inveigh ~against, sound ~the+alarm, raise ~the+alarm, exhort * ~to, implore * ~to, entreat * ~to, beseech * ~to',
  },
]
