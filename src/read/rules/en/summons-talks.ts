import type { Rule } from '../../events/frames.ts'

const TALK = '<=talk|=conversation|=chat|=interview|=interrogation|=questioning|=explanation|=tea>'

/** Summonses told by the talk they were for, or by somebody's being heard. */
export const SUMMONS_TALKS: readonly Rule[] = [
  {
    id: 'for-a-talk',
    verbs: `call * ~for+"+talk|~for+"+talks|~for+a+"+talk|~for+a+"+conversation|~for+a+"+chat|~to+a+"+conversation|~to+a+"+talk|~for+"+tea|~to+"+tea, invite * ~for+"+talk|~for+"+talks|~for+a+"+talk|~for+a+"+conversation|~for+a+"+chat|~to+a+"+conversation|~to+a+"+talk|~for+"+tea|~to+"+tea, take * ~for+"+talk|~for+"+talks|~for+a+"+talk|~for+a+"+conversation|~for+a+"+chat|~to+a+"+conversation|~to+a+"+talk|~for+"+tea|~to+"+tea, summon * ~for+"+talk|~for+"+talks|~for+a+"+talk|~for+a+"+conversation|~for+a+"+chat|~to+a+"+conversation|~to+a+"+talk|~for+"+tea|~to+"+tea, take * for:${TALK}, call * for:${TALK}, invite * for|to:${TALK}, bring+in * for:${TALK}, call+up *, ask+in *, order+in *, call+in * for:${TALK}, summon * ~again|~twice|~repeatedly, phone * ~asked|~told+him+to+come|~told+her+to+come|~invited|~summoned|~to+come+in|~to+report, ring * ~to+report|~to+come+to, ask * ~to+come+to+the+station|~to+come+in|~to+come+to+the+police|~to+report+at|~to+explain|~to+give+explanations|~to+write+an+explanation, request * ~to+appear|~to+report|~to+come, notify * ~to+appear, direct * ~to+appear|~to+report, tell * ~to+report+back|~to+come+back|~to+come+to+the+station|~to+come+to+the+police|~to+present, require * ~to+give+a+statement|~to+explain|~to+come, order * ~to+report+back|~to+come+back|~to+return+on|~to+return+to+the+station|~to+give+an+explanation|~to+present+himself|~to+present+herself|~to+present+themselves|~to+come+to, ^report to:<police|station> ~for+questioning|~to+give+a+statement|~as+ordered|~as+instructed, ^present ~himself+at|~herself+at|~themselves+at|~himself+to|~herself+to|~themselves+to, ^testify ~as+a+witness to|before|at:<police>, ^be ~to+appear+before+the+police|~to+appear+before+the+investigating|~to+appear+before+investigators|~due+for+questioning`,
    actor: ['authority', 'police', 'court'],
    target: ['person'],
  },
  {
    id: 'heard',
    verbs:
      'hear * by|at:<police>, hear * ~as+a+witness|~as+witnesses|~a+first+time|~by+the+investigating|~by+police|~by+investigators, cross-question *, debrief *, quiz * about|over:*?, interrogate * about|over:*?, question * about|over|on|for|regarding:*?, examine * ~as+a+witness, take <=testimony|=deposition> from|of:*?, confront * ~with+printouts|~with+screenshots|~with+posts, hold * ~preventive+talk, conduct ~a+preventive+conversation|~a+prophylactic with:*',
    actor: ['authority', 'police'],
    target: ['person'],
  },
  {
    id: 'explained',
    verbs: `take <=explanation> from|of:*?, demand <=explanation> from|of:*, require <=explanation> of|from:*, ^have <=talk|=conversation|=chat> ~preventive|~prophylactic, ^write <=explanation> ~police|~station|~officers|~department`,
    actor: ['authority', 'police'],
    target: ['person'],
  },
  {
    id: 'gone-to',
    verbs:
      'go to:<=home|=house|=flat|=apartment> of:*? ~asked|~asking|~questioned|~warned|~looking+for|~told|~demanding|~to+question|~to+ask|~to+warn|~to+speak',
    actor: ['police'],
    strictActor: true,
    activeOnly: true,
  },
  {
    id: 'noticed',
    verbs:
      'issue * <=notice> ~under+section|~section|~to+appear|~asking|~to+report|~for+questioning, ^receive <=notice> from:<police>, ^get <=notice> from:<police>, ^receive <=notice> ~to+appear|~to+report|~for+questioning, issue <=notice> to:* ~asking|~directing|~seeking|~to+join+the',
    actor: ['authority', 'police'],
    target: ['person'],
  },
  {
    id: 'noun',
    nouns: 'subpoena, preventive talk',
    needs: ['target', 'anchor'],
  },
]
