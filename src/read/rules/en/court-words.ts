import type { Rule } from '../../events/frames.ts'

/** Further words for accusing and bringing to court, of common and civil law. */
export const CHARGE_WORDS: readonly Rule[] = [
  {
    id: 'accused-in-law',
    verbs: `impute * ~crime|~crimes|~offence|~offences, impute <=crime|=offence|=charge> to:*, formalise <case|=investigation> against:*, formalize <case|=investigation> against:*, instruct <case> against:*, present <=indictment> against:*, file <=indictment> against:*, ${['draw+up', 'prepare', 'complete', 'finalise', 'finalize', 'compile', 'submit', 'draft'].map(verb => `${verb} <=indictment|=chargesheet|=charge-sheet> against:*`).join(', ')}, draw+up <=charge> against:*, saddle * with:<case>,
      declare * ~a+fugitive|~fugitive|~fugitives|~an+absconder|~absconder|~absconders|~a+proclaimed+offender|~proclaimed+offender|~proclaimed+offenders, impeach <person>, institute <=docket> against:*, open <=docket> against:*, pursue * ~for+defamation|~for+libel|~for+contempt|~in+court+for,
      bring * ~to+criminal+responsibility|~to+criminal+liability, hold * ~criminally+liable|~criminally+responsible, initiate <=impeachment> of|against:*, refer * ~to+the+public+prosecution|~to+the+public+prosecutor|~to+military+trial|~to+a+military+court, swear+out <=complaint|=warrant> against|for:*, hit * with:<case|=count> ~charges|~charge|~counts|~case, rope * ~into+a+case|~in+a+case, drag * ~into+a+case`,
    target: ['person', 'organisation', 'outlet'],
  },
]

/** Further words for finding guilty and punishing. */
export const PUNISHING_WORDS: readonly Rule[] = [
  {
    id: 'punished',
    verbs: `incarcerate *, gaol *, mulct *, dock *, subject * ~to+a+fine|~to+fines|~to+administrative+arrest|~to+imprisonment|~to+a+penalty, put * ~away+for, lock+away *, assess <=fine|=penalty> against:*, ^incur, saddle * with:<=fine|=sentence>, bring * ~to+administrative+responsibility|~to+administrative+liability`,
    needs: ['penalty'],
    target: ['person', 'organisation', 'outlet'],
  },
  {
    id: 'held-liable',
    verbs:
      'bring * ~to+administrative+responsibility|~to+administrative+liability|~to+administrative+account',
    needs: ['date'],
    target: ['person', 'organisation', 'outlet'],
  },
  {
    id: 'found-so',
    verbs:
      'recognise * ~guilty, recognize * ~guilty, enter <=conviction> against:*, record <=conviction> against:*, find+guilty *, hold * ~administratively+liable|~administratively+responsible',
    actor: ['court', 'authority'],
    target: ['person', 'organisation', 'outlet'],
  },
]

/** Further words for cases that come to nothing. */
export const DROPPED_WORDS: readonly Rule[] = [
  {
    id: 'done-with',
    verbs: `stay <=prosecution|=trial|=proceedings|=indictment> of|against:*?, vacate <=charge|=indictment|=case> against:*, file+away <case> against:*, close <=case> against|of:*, order <=dismissal> of:<case> against:*, order <=stay> ~proceedings of|in|against:*?, withdraw <=prosecution> of|against:*?, collapse <=case|=trial> against:*, enter <=nolle> ~prosequi in|against|for:*?, ^beat <=charge|=case|=rap>, expunge <=charge|=conviction> against|of:*?, strike+off <case> against:*`,
    target: ['person', 'organisation', 'outlet'],
  },
]

const SENTENCES = '<=sentence|=term|=fine|=punishment>'

/** Further words for what higher courts do to a sentence. */
export const APPEAL_WORDS: readonly Rule[] = [
  {
    id: 'made-harsher',
    verbs: 'enhance increase toughen stiffen harden double lengthen raise aggravate'
      .split(' ')
      .map(verb => `${verb} ${SENTENCES} of|for|against|on:*?`)
      .join(', '),
    set: { outcome: 'increased' },
    actor: ['court'],
    strictActor: true,
    activeOnly: true,
    target: ['person', 'organisation', 'outlet'],
  },
  {
    id: 'sent-back-down',
    verbs: ['remand', 'remit', 'return']
      .map(
        verb =>
          `${verb} <=case|=matter> ~new+trial|~retrial|~lower+court|~trial+court|~fresh+trial|~fresh+hearing|~reconsideration|~re-examination of|against:*?`,
      )
      .join(', '),
    set: { outcome: 'overturned' },
    actor: ['court'],
    target: ['person', 'organisation', 'outlet'],
  },
  {
    id: 'turned-away',
    verbs:
      'rebuff <=appeal|=plea|=cassation> of|by|from:*?, spurn <=appeal|=plea> of|by|from:*?, knock+back <=appeal> of|by|from:*?, refuse ~leave+to+appeal to:*, deny ~leave+to+appeal to:*, refuse * ~leave+to+appeal, deny * ~leave+to+appeal',
    set: { outcome: 'rejected' },
    actor: ['court'],
    target: ['person', 'organisation', 'outlet'],
  },
]
