import { frame } from '../../events/frames.ts'
import { SUMMONS_NEWS } from './court-news.ts'
import { CALLING_WORDS } from './force-words.ts'
import { SUMMONSES_FURTHER } from './further-tellings.ts'
import { SUMMONS_TALKS } from './summons-talks.ts'

export const summons = frame({
  kind: 'summons',
  actor: ['authority', 'police', 'court'],
  target: ['person'],
  rules: [
    {
      id: 'summon',
      verbs: `summon *, subpoena *, call+in *, call * ~in+for+a|~in+for|~for+questioning|~in+to, call * to|into:<station>, invite * ~for+questioning|~for+interrogation|~for+interview|~for+an+interview|~for+a+chat|~for+a+conversation|~for+a+talk|~for+talks|~to+a+conversation|~in+for+a+talk|~to+the+station,
        invite * to:<station>, summons *, serve * with:<=summons|=subpoena|=notice>, serve <=summons|=subpoena> on|to|upon:*, serve * <=summons|=subpoena>, hand * <=summons|=subpoena>, issue <=summons|=subpoena> to|for|against:*, send <=summons|=subpoena> to:*, leave <=summons|=subpoena> with|for|at:*?, send * <=summons|=subpoena>,
        ^receive <=summons|=subpoena>, ^get <=summons|=subpoena>, order * ~to+appear+before|~to+report+to, tell * ~to+report+to|~to+appear+at|~to+appear+before, ask * ~to+present+herself|~to+present+himself|~to+present+themselves|~to+report+to|~to+appear+at|~to+appear+before, require * ~to+report+to|~to+appear+before|~to+appear+at,
        ^appear before|at:<police>, ^appear ~for+questioning|~to+record+a+statement, issue * with:<=summons|=subpoena|=citation>, haul+up *, haul * before:<police>, invite * ~for+tea|~to+tea|~to+drink+tea|~for+“tea|~for+"tea, summon * ~for+tea, cite * ~to+appear, call * to:<authority|=ministry|=office|=department|=directorate>`,
    },
    {
      id: 'served',
      verbs:
        'serve <=notice> on|upon:*, issue <=notice> to:* ~to+appear|~under+section|~for+questioning, serve * <=notice>',
      actor: ['police', 'authority'],
      target: ['person'],
      needs: ['target'],
    },
    {
      id: 'question',
      verbs: `question *, interrogate *, grill *, quiz *, interview * ~under+caution, record <=statement> from|of:*, take <=statement> from|of:*, interview * ~as+a+witness|~as+witnesses,
        check <=identity|=id|=passport|=paper> of:*?, record <=name|=detail> of:*, take+down <=name|=detail> of:*`,
      actor: ['authority', 'police'],
    },
    {
      id: 'interviewed',
      verbs: 'interview * about|over:*?',
      actor: ['authority', 'police'],
      strictActor: true,
    },
    {
      id: 'visit',
      verbs: 'visit *, come to:<person>, warn *, caution *, call at:<premise> of:*?',
      actor: ['police'],
      strictActor: true,
    },
    {
      id: 'door',
      verbs: `visit <premise> of:*?, come to:<premise|=door> of:*?, turn+up at|outside:<premise|=door> of:*?, show+up at:<premise|=door> of:*?, knock on|at:<=door> of:*?, pay <=visit> to:*,
        call on|upon:* ~at+home, come ~to+see+him|~to+see+her|~to+see+them, arrive at:<premise|=door> of:*?, pay * <=visit>`,
      actor: ['police'],
      strictActor: true,
      target: ['person', 'organisation', 'outlet'],
    },
    {
      id: 'at-work',
      verbs: `turn+up at:<=workplace|=work|=job|=school|=university|=shop> of:*?, come to:<=workplace|=work|=job|=school|=university> of:*?, show+up at:<=workplace|=work|=job|=school> of:*?, visit <=workplace|=family|=parent|=relative|=mother|=father|=sister|=brother|=wife|=husband|=school> of:*?, call * ~and+told|~and+ordered, stop * ~and+questioned|~and+asked`,
      actor: ['police', 'authority'],
      strictActor: true,
      target: ['person'],
    },
    {
      id: 'talk',
      verbs:
        'hold <=talk|=conversation> with:* ~preventive|~prophylactic, conduct <=talk|=conversation|=interview> with:* ~preventive|~prophylactic|~explanatory, hold <=talk|=conversation> ~preventive|~prophylactic, conduct <=talk|=conversation> ~preventive|~prophylactic, have <=talk|=conversation|=word> with:*',
    },
    {
      id: 'warning',
      verbs: `issue <=summons> to:*?, send <=summons> to:*?, issue * <=summons>, issue <=warning|=caution> to:*, issue * <=warning|=caution>, hand * <=warning|=caution>, give * <=warning|=caution>, serve * with:<=warning>, ^receive <=warning|=caution> from:@,
        send <=warning|=caution> to:*, send * <=warning>`,
      actor: ['police', 'authority'],
      strictActor: true,
      target: ['person', 'organisation', 'outlet'],
    },
    {
      id: 'warned',
      verbs: 'warn * about|over|against:*?',
      actor: ['police', 'authority'],
      strictActor: true,
      needs: ['anchor'],
    },
    { id: 'noun', nouns: 'summons, interrogation, questioning', needs: ['target', 'anchor'] },
    ...SUMMONS_TALKS,
    ...SUMMONS_NEWS,
    {
      id: 'called-on',
      verbs:
        'call+on * ~and+warned|~and+told|~and+asked|~and+ordered|~and+questioned, visit * ~and+told|~and+warned|~and+ordered|~and+asked|~to+warn|~to+question|~to+ask|~to+tell|~at+home|~at+work, visit <premise> of:*?',
      actor: ['police', 'authority'],
      strictActor: true,
      target: ['person', 'organisation', 'outlet'],
    },
    {
      id: 'inspected',
      verbs: 'visit * by:<authority>',
      target: ['person', 'organisation', 'outlet'],
    },
    ...CALLING_WORDS,
    ...SUMMONSES_FURTHER,
  ],
  not: 'quit notice, quit notices, eviction notice, eviction notices, served quit notices, served eviction notices, served quit notice, during questioning, during interrogation, under questioning, under interrogation, called in from, calls in from, questioned whether, questioned the need, questioned the legality, questioned the decision, questioned the impartiality, questioned the fairness, questioned the motives, questioned the credibility, questioned the role, questioned why, visited the area, summoned up, summons up, summon up, without question',
  examples: [
    ['The group Free Valley was visited by tax inspectors in July 2023.', { when: '2023-07' }],
    ['Agents paid Rosa Lind three visits.', { target: ['Rosa Lind'] }],
    ['The inspectorate issued Rosa Lind with a summons.', { target: ['Rosa Lind'] }],
    [
      'Police questioned three students on 3 May 2024.',
      { actor: ['Police'], target: ['three students'], count: 3, when: '2024-05-03' },
    ],
    ['Lena Morozko was summoned to the prosecutor’s office.', { target: ['Lena Morozko'] }],
    ['Detectives grilled Musa Kintu for six hours.', { target: ['Musa Kintu'] }],
    ['Hana Lim was served with a summons on 4 May 2024.', { target: ['Hana Lim'] }],
    ['Police invited Musa Kintu for questioning on 4 May 2024.', { when: '2024-05-04' }],
    ['The committee invited experts to a hearing.', null],
    ['The editor summoned the courage to speak.', null],
    ['Observers questioned the result.', null],
  ],
})
