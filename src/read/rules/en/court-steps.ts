import type { Rule } from '../../events/frames.ts'

const OFFENCES =
  '=sedition|=libel|=trespass|=treason|=terrorism|=incitement|=conspiracy|=contempt|=obstruction|=assault|=espionage|=fraud|=defamation|=extremism|=vandalism|=riot'

/** Further ways in which somebody is said to be accused, sought or a defendant. */
export const CHARGES_STEPPED: readonly Rule[] = [
  {
    id: 'still-faces',
    verbs: '^continue>face <case|=count>, ^continue>face ~charges|~charge',
    target: ['person', 'organisation', 'outlet'],
  },
  {
    id: 'in-case',
    verbs: `file <=protocol> on:*, name * in:<case|=fir>, book * in:<case>, implicate * in:<case>, refer * to:<court|=prosecutor|=prosecution>, refer * ~circuit|~to+a+terrorism|~to+a+military|~to+an+emergency, commit * ~to+stand+trial,
      add * ~to+the+list+of+wanted|~to+a+list+of+wanted, put * ~on+the+list+of+wanted|~on+a+list+of+wanted, place * ~on+the+list+of+wanted|~on+a+list+of+wanted, include * ~in+the+list+of+wanted|~on+the+list+of+wanted,
      order <=arrest|=detention> ~in+absentia of|for:*?, arrest * ~in+absentia, detain * ~in+absentia, remand * ~in+absentia, place * ~in+absentia,
      want * for:<${OFFENCES}>, want * ~for+inciting|~for+alleged|~for+allegedly|~in+a|~in+the+case|~in+several|~in+two|~in+connection, ticket * ~for`,
    target: ['person', 'organisation', 'outlet'],
  },
  {
    id: 'hunted',
    verbs: 'hunt for:*, hunt *',
    actor: ['police'],
    strictActor: true,
    activeOnly: true,
    target: ['person'],
  },
  {
    id: 'defends',
    verbs: `^deny <${OFFENCES}>, ^have ~case+pending|~cases+pending|~charges+pending|~charge+pending, ^await ~trial+on+charges|~trial+for|~trial+on+a+charge|~trial+over,
      ^receive <=charge|=indictment|=protocol>, ^plead <=innocent|=innocence>`,
    target: ['person'],
  },
]

/** Further ways in which a court sits. */
export const TRIALS_STEPPED: readonly Rule[] = [
  {
    id: 'sat',
    verbs:
      'hear <=application|=motion|=matter|=appeal|=bail>, testify against:*, commence <case|=trial|=hearing> against|of:*?, return <=case|=matter> ~to+court',
    needs: ['date'],
    target: ['person'],
  },
  {
    id: 'fixed',
    verbs:
      'order * ~to+return+to+court|~to+appear+in+court|~to+appear+before+court|~to+reappear|~to+appear+for+trial|~to+appear+again, summon * ~to+appear+in+court|~to+stand+trial',
    needs: ['date'],
    target: ['person'],
    planned: true,
  },
  {
    id: 'tried-then',
    verbs:
      'try * ~same+day|~same+evening|~next+day|~following+day|~yesterday|~immediately|~this+morning|~last+week|~last+month',
    target: ['person'],
  },
  {
    id: 'tries-case',
    verbs:
      'consider <case> of|against|on:*?, begin>consider <case> of|against:*?, begin>examine <case> of|against:*?, see <=case> of|against:*?, examine <=case> of|against:*?',
    actor: ['court'],
    strictActor: true,
    target: ['person'],
  },
]

/** Further ways out of custody. */
export const RELEASES_STEPPED: readonly Rule[] = [
  {
    id: 'got-out',
    verbs: `allow * ~home|~to+walk+out|~to+walk+free, let * ~go+home, commit * ~to+bail, ^get out+of:<prison|=custody|=detention>, ^be ~back+with+her|~back+with+his|~back+with+their|~at+home+after,
      return * ~to+their+families|~to+his+family|~to+her+family|~to+their+parents, ^leave ~a+free+man|~a+free+woman|~free+men|~free+women, ^be ~part+of+a+prisoner,
      ^walk ~free+from|~out+of+court|~from+court|~free+after|~free+on, open ~gates+for|~doors+for for:*`,
    target: ['person'],
  },
]

/** Further ways in which a case comes to nothing. */
export const CASES_DROPPED: readonly Rule[] = [
  {
    id: 'minor',
    verbs: ['dismiss', 'drop', 'withdraw', 'void', 'cancel', 'throw+out']
      .map(
        verb => `${verb} <=infraction|=citation|=ticket|=misdemeanor|=misdemeanour> against|of:*?`,
      )
      .join(', '),
  },
  {
    id: 'file-closed',
    verbs: 'close <=file> ~want|~lack|~absence|~against against|of|on:*?',
    actor: ['court', 'authority'],
  },
  {
    id: 'not-pursued',
    verbs:
      '!prosecute *, !indict *, !press <=charge> against:*, !bring <=charge> against:*, !file <=charge> against:*, !charge *, !pursue <case|=charge> against:*, !lay <=charge> against:*, !take <=action> against:*, !^face <=charge|=action|=prosecution>',
    planned: true,
    needs: ['anchor'],
  },
  { id: 'none-offered', verbs: '!offer <=evidence> against:*', actor: ['court', 'authority'] },
]

/** Penalties told by what somebody has to bear. */
export const PENALTIES_BORNE: readonly Rule[] = [
  {
    id: 'paid',
    verbs: '^pay <=fine>, ^accept <=fine|=sentence|=term|=caution>',
    needs: ['penalty'],
    target: ['person', 'organisation', 'outlet'],
  },
  {
    id: 'borne',
    verbs:
      '^escape with:<=fine|=warning|=sentence|=reprimand>, ^walk+away with:<=fine|=warning>, ^get+away with:<=fine|=warning>, ^come+away with:<=fine|=warning>',
    needs: ['penalty'],
    target: ['person'],
  },
  {
    id: 'order-made',
    verbs: ['impose', 'make', 'issue']
      .map(
        verb =>
          `${verb} <=order> on|upon|against|for:* ~training+centre|~detention+centre|~community+service|~community+order|~community+orders|~probation|~hospital+order`,
      )
      .join(', '),
    actor: ['court'],
    target: ['person'],
  },
]

/** What higher courts do, in further words. */
export const APPEALS_STEPPED: readonly Rule[] = [
  {
    id: 'found-inadmissible',
    verbs:
      'declare <=appeal> ~inadmissible of|by:*?, decline <=appeal> of|by:*?, leave <=appeal> ~without+satisfaction|~unsatisfied of|by:*?, hold <=appeal> ~inadmissible of|by:*?',
    set: { outcome: 'rejected' },
    actor: ['court'],
    strictActor: true,
  },
  {
    id: 'not-taken',
    verbs: ['refuse', 'decline']
      .map(
        to => `${to}>take+up <=case|=appeal|=petition> of|by|from:*?, ${to}>review <=case> of:*?`,
      )
      .join(', '),
    set: { outcome: 'rejected' },
    actor: ['court'],
    strictActor: true,
  },
  {
    id: 'raised',
    verbs: 'up <=sentence|=term|=fine> of:*?, extend <=sentence|=term> of:*? ~appeal',
    set: { outcome: 'increased' },
    actor: ['court'],
    strictActor: true,
  },
  {
    id: 'left-standing',
    verbs: 'leave <decision> ~standing|~intact|~in+force on:*',
    set: { outcome: 'upheld' },
  },
]
