import type { Rule } from '../../events/frames.ts'

/** Trials told by what is said or done at them. */
export const TRIALS_IN_PRESS: readonly Rule[] = [
  {
    id: 'plea-taken',
    verbs: '^take <=plea>, ^enter <=plea>',
    needs: ['date'],
    target: ['person', 'organisation'],
    planned: true,
  },
  {
    id: 'testimony',
    of: ['testimony', 'cross-examination', 'pleading', 'closing argument', 'oral argument'],
    verbs: '^begin, ^start, ^open, ^continue, ^end, ^resume, ^conclude',
    needs: ['date'],
    target: ['person'],
  },
  {
    id: 'ran',
    of: ['trial', 'hearing', 'retrial', 'proceeding', 'court-martial'],
    verbs: '^run from:*?, ^run ~from|~until|~for|~over',
    needs: ['date'],
    target: ['person'],
  },
  { id: 'mention', nouns: 'case management, case mention, sentencing hearing', needs: ['date'] },
]

/** Suits told by whom somebody takes where, and what somebody has to pay. */
export const SUITS_IN_PRESS: readonly Rule[] = [
  {
    id: 'taken-there',
    verbs: `take * ~to+the+administrative+court|~to+the+constitutional+court|~to+the+labour+court|~to+the+employment, demand ~in+a+civil+suit|~in+damages|~in+compensation, claim ~in+a+civil+suit|~in+damages|~in+compensation, go to:<court> ~to+have|~over|~to+challenge|~to+contest|~to+stop`,
    set: { outcome: 'filed' },
    actor: ['person', 'organisation', 'outlet'],
    target: ['authority', 'organisation'],
  },
  {
    id: 'awarded',
    verbs:
      'award * <=damages|=compensation>, award * ~in+damages|~in+compensation|~damages+of|~compensation+of',
    set: { outcome: 'granted' },
    actor: ['court'],
  },
  {
    id: 'gone-after',
    verbs: `go+after * with:<suit>, hit * with:<suit>, slap * with:<suit>, go after:* ~with+a+defamation|~with+a+libel|~with+a+lawsuit|~with+a+suit, file ~for+the+enforcement|~for+judicial+review|~for+an+injunction|~for+a+declaration`,
    set: { outcome: 'filed' },
    actor: ['person', 'organisation', 'outlet', 'authority'],
  },
]

/** Decisions of a higher court told by what became of the term. */
export const APPEALS_IN_PRESS: readonly Rule[] = [
  {
    id: 'brought-down',
    verbs:
      'bring+down <=sentence|=term|=fine> ~on+appeal|~from, scale+down <=sentence|=term|=fine> of|for:*?, whittle+down <=sentence|=term> of:*?',
    set: { outcome: 'reduced' },
    actor: ['court'],
    target: ['person'],
  },
  {
    id: 'won',
    verbs:
      '^win <plea> against:<decision>?, ^succeed ~on+appeal|~in+his+appeal|~in+her+appeal|~in+their+appeal',
    set: { outcome: 'accepted' },
    target: ['person', 'organisation', 'outlet'],
  },
  {
    id: 'no-merit',
    verbs: 'find ~no+merit+in|~no+grounds+to+overturn|~no+grounds+to+change|~no+reason+to+change',
    set: { outcome: 'rejected' },
    actor: ['court'],
    strictActor: true,
  },
  {
    id: 'taken-off',
    verbs: ['knock', 'shave', 'take', 'lop']
      .map(
        verb =>
          `${verb} ~off+her+term|~off+his+term|~off+their+terms|~off+the+term|~off+her+sentence|~off+his+sentence|~off+their+sentences|~off+the+sentence`,
      )
      .join(', '),
    set: { outcome: 'reduced' },
    actor: ['court'],
    strictActor: true,
    target: ['person'],
  },
]

/** Ways out of custody told by where people went. */
export const RELEASES_IN_PRESS: readonly Rule[] = [
  {
    id: 'at-liberty',
    verbs: `allow * ~to+remain+at+liberty|~to+stay+at+liberty|~out|~out+on+bail, leave * ~at+liberty, drop+off * ~at+home|~at+his+home|~at+her+home|~outside+their+homes`,
    target: ['person'],
  },
  {
    id: 'not-kept',
    verbs: `reject <=request|=application|=motion|=bid> ~to+remand|~to+keep+her|~to+keep+him|~to+keep+them, refuse <=request|=application|=motion> ~to+remand, throw+out <=request|=application> ~to+remand|~to+keep+her|~to+keep+him|~to+keep+them`,
    actor: ['court'],
    strictActor: true,
    target: ['person'],
  },
  {
    id: 'sent-home',
    verbs: 'send+home *, send * ~home, drive+home *',
    actor: ['police', 'court', 'authority'],
    strictActor: true,
    target: ['person'],
  },
]

/** Accusations told by who faces or has to answer what. */
export const CHARGES_IN_PRESS: readonly Rule[] = [
  {
    id: 'answers-for',
    verbs: `^face ~prosecution|~indictment|~criminal+proceedings|~legal+action, open <=file> ~criminal against|on:*, read <=charge> to|against:*, register <=complaint> ~criminal+case|~as+a against:*?`,
    target: ['person', 'organisation', 'outlet'],
  },
]

/** Fines told by what somebody was made to pay. */
export const FINES_IN_PRESS: readonly Rule[] = [
  {
    id: 'made-to-pay',
    verbs: 'make * ~to+pay, order * ~to+pay+a+fine',
    needs: ['penalty'],
    target: ['person', 'organisation', 'outlet'],
  },
  {
    id: 'ticketed',
    verbs: '^receive <=ticket>, ^get <=ticket>, hand * <=ticket>',
    needs: ['penalty'],
    target: ['person', 'organisation', 'outlet'],
  },
]

/** Custody told by what somebody was ordered into. */
export const DETENTIONS_IN_PRESS: readonly Rule[] = [
  {
    id: 'ordered-into',
    verbs: `order * ~to+remain+in+prison|~to+remain+in+custody|~to+remain+in+detention|~to+remain+in+jail|~to+remain+behind+bars|~to+stay+in+prison|~to+stay+in+custody|~to+stay+in+jail|~to+stay+behind+bars, order * into:<=detention|=custody|=prison|=remand>, order * ~into+preventive|~into+pre-trial|~into+pretrial|~into+custody|~into+detention|~in+preventive+detention`,
    actor: ['court', 'authority'],
    target: ['person'],
  },
]

/** Cases that end without a verdict. */
export const ACQUITTALS_IN_PRESS: readonly Rule[] = [
  {
    id: 'granted-discharge',
    verbs: 'grant <=discharge> to|for:*, grant * <=discharge>, order <=discharge> of|for:*',
    actor: ['court'],
    target: ['person', 'organisation'],
  },
]
