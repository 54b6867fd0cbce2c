import type { Rule } from '../../events/frames.ts'

const each = (verbs: string, rest: string): string =>
  verbs
    .split(' ')
    .map(verb => `${verb} ${rest}`)
    .join(', ')

/** Ways out of custody, in further words. */
export const RELEASES_STAGED: readonly Rule[] = [
  {
    id: 'given-release',
    verbs: `grant * <=release|=discharge> ~early|~conditional|~provisional|~supervised|~compassionate|~temporary, grant * ~early+release|~conditional+early+release|~provisional+release|~release+on+parole, set <=bail|=bond> for:*, fix <=bail|=bond> for:*, discharge * on:<=surety|=sureties|=security|=recognisance|=undertaking>, ${each(
      'issue announce sign decree declare grant extend',
      '<=pardon|=amnesty|=clemency> for|to:*',
    )}`,
    target: ['person', 'quantity'],
  },
]

/** Custody that a court orders, in the words of other languages. */
export const DETENTIONS_STAGED: readonly Rule[] = [
  {
    id: 'imposed-on',
    verbs: `${each(
      'impose order decree dictate issue',
      '<=prison|=detention|=remand|=imprisonment> ~preventive|~pre-trial|~pretrial|~provisional on|upon|for|against|of:*',
    )}, ${each('impose order decree dictate', '<=measure> ~preventive+prison|~preventive+detention|~pre-trial+detention|~pretrial+detention|~provisional+detention|~house+arrest|~of+detention on|upon|for|against:*')}, grant * ~house+arrest|~home+detention|~domiciliary, place * ~under+a+committal|~under+committal|~under+mandat|~under+a+warrant+of+committal`,
    actor: ['court', 'authority'],
    target: ['person'],
  },
  {
    id: 'release-refused',
    verbs: each(
      'reject refuse deny dismiss turn+down',
      '<=request|=application|=motion|=petition|=bid|=plea> ~be+released|~to+be+released|~be+freed|~for+release|~for+his+release|~for+her+release|~for+their+release|~for+provisional+release of|by|from|for:*?',
    ),
    actor: ['court'],
    strictActor: true,
    target: ['person'],
  },
]

const LEAVING =
  '~not+to+leave|~not+to+travel|~not+to+depart|~not+to+exit|~against+leaving|~to+remain+in+the+country|~to+surrender+his+passport|~to+surrender+her+passport|~to+surrender+their+passports|~to+hand+in+his+passport|~to+hand+in+her+passport'

/** The rule of a ban that somebody is let go with. */
export const LET_GO_BOUND = 'let-go-bound'

/** What courts forbid somebody, beside letting them go or by an order of its own. */
export const RESTRICTIONS_STAGED: readonly Rule[] = [
  {
    id: LET_GO_BOUND,
    verbs: [
      ...['release', 'free', 'bail', 'discharge', 'let+go', 'admit'].map(verb => `${verb} *`),
      'grant * <=bail>',
    ]
      .map(
        way =>
          `${way} ~with+a+travel+ban|~travel+ban|~exit+ban|~ban+on+travel|~ban+on+travelling|~ban+on+traveling|~ban+on+leaving|~ban+on+foreign+travel|~ban+on+going+abroad|~forbidden+to+leave|~no-fly`,
      )
      .join(', '),
    set: { means: 'travel' },
    target: ['person'],
  },
  {
    id: 'told-to-stay',
    verbs: each('order direct instruct', `* ${LEAVING}`),
    set: { means: 'travel' },
    actor: ['court', 'authority', 'police'],
    target: ['person'],
  },
  {
    id: 'told-to-keep-away',
    verbs: each(
      'order direct instruct',
      '* ~to+stay+away|~to+keep+away|~not+to+enter|~not+to+approach|~not+to+attend|~not+to+go+near|~not+to+visit',
    ),
    set: { means: 'access' },
    actor: ['court'],
    strictActor: true,
    target: ['person'],
  },
  {
    id: 'told-to-be-silent',
    verbs: `${each(
      'order direct instruct',
      '* ~not+to+speak|~not+to+talk|~not+to+post|~not+to+comment|~not+to+publish|~not+to+discuss|~to+refrain+from+speaking|~to+refrain+from+commenting|~to+refrain+from+posting|~to+refrain+from+publishing',
    )}, ${each('prohibit forbid bar ban', '* ~from+talking+to|~from+speaking+to|~from+speaking+about|~from+talking+about|~from+commenting|~from+giving+interviews|~to+speak+to+the|~to+talk+to+the')}`,
    set: { means: 'disclosure' },
    actor: ['court', 'authority'],
    target: ['person', 'outlet', 'organisation'],
  },
  {
    id: 'departure-stopped',
    verbs: `${each('issue make obtain impose', '<=order|=alert> ~stop+departure|~no-fly|~hold+departure|~departure+prohibition|~exit+ban against|for|on:*?')}, ${each('place put', '* ~stop+departure|~no-fly+order|~no-fly+list|~departure+prohibition|~exit+ban|~hold+departure')}, ${each(
      'stop prevent block bar',
      '* ~from+boarding|~from+leaving+the+country|~from+flying|~from+travelling|~from+traveling|~at+the+airport+from',
    )}`,
    set: { means: 'travel' },
    target: ['person'],
  },
  {
    id: 'no-visits',
    verbs: each(
      'deny refuse',
      '* <=visit|=call|=parcel|=correspondence|=letter|=visitor|=lawyer|=counsel>',
    ),
    set: { means: 'other' },
    actor: ['authority', 'police', 'person'],
    target: ['person'],
  },
]
