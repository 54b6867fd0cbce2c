import { frame } from '../../events/frames.ts'
import { RELEASES_STAGED } from './custody-stages.ts'
import { RELEASES_IN_PRESS } from './press-courts.ts'
import { RELEASE_NEWS } from './court-news.ts'
import { OUT_WORDS } from './custody-words.ts'
import { RELEASES_OF_PAGES } from './court-pages.ts'
import { RELEASES_TOLD } from './court-doings.ts'
import { RELEASES_STEPPED } from './court-steps.ts'

/** What says that those who are brought home were held. */
const CAPTIVE =
  'detained detainees held jailed imprisoned custody captivity freed released tortured arrested prisoners hostages kidnapped'
    .split(' ')
    .map(word => `~${word}`)
    .join('|')

export const release = frame({
  kind: 'release',
  actor: ['authority', 'court', 'police'],
  target: ['person'],
  rules: [
    {
      id: 'release',
      verbs: `remand * ~out+of+custody|~on+bail, release *, free *, let+go *, set+free *, let * ~go|~out|~out+of, set * ~free, parole *, pardon *, amnesty *, bail *, bail+out *, discharge * from:<prison>, discharge * ~without|~unconditionally|~on+bail, let+off *,
        send * ~home+around|~home+after|~home+without|~home+later|~home+at|~home+by|~home+the, allow * ~to+go+home|~to+leave+the+station, set * ~at+liberty, order * ~released|~be+released|~freed|~to+be+released, order <=release|=freedom|=liberty> of|for:*?, authorise <=release> of:*?, authorize <=release> of:*?, secure <=release> of:*?, approve <=release> of:*?,
        grant * <=bail|=pardon|=parole|=clemency|=amnesty|=reprieve|=freedom>, allow * <=bail>, give * <=bail>, offer * <=bail>, admit * ~to+bail, allow <=bail> for|to:*, enlarge * ~on+bail, swap * ~in+a+prisoner, exchange * ~in+a+prisoner, set <=bail> for|of:*? ~at, fix <=bail> for|of:*? ~at, remit <=sentence|=term> of:*?, hand * ~to+their+parents|~to+his+parents|~to+her+parents|~to+relatives|~to+their+families|~to+his+family|~to+her+family, allow * ~to+leave|~to+go|~to+post+bail|~to+return+home, permit * ~to+go|~to+leave+the+court|~to+post+bail|~to+return+home`,
    },
    {
      id: 'bail',
      verbs: `^complete <=sentence|=term>, ^finish <=sentence|=term>, ^get <=bail|=parole|=pardon|=amnesty>, ^secure <=bail|=release>, ^obtain <=bail|=release>, ^win <=bail|=release>, ^make <=bail>, ^post <=bail>, ^regain <=freedom|=liberty>, ^recover <=freedom|=liberty>, ^gain <=freedom|=liberty>, ^receive <=pardon|=clemency|=amnesty|=parole|=bail>, ^post <=bail|=bond>`,
    },
    {
      id: 'walked',
      verbs: `^walk ~free|~to+freedom|~a+free+man|~a+free+woman|~as+a+free, ^walk out+of:<prison>, ^step out+of:<prison>, ^come out+of:<prison>, ^walk from:<prison>, ^leave <prison>, ^emerge from:<prison>,
        ^return ~to+their+families|~to+his+family|~to+her+family|~to+their+homes, ^return ~home+from+prison|~home+from+custody|~home+from+detention|~home+from+jail, ^come ~out+of+prison|~out+of+jail|~home+from+prison, ^come ~home+at|~home+after|~home+on, ^walk+out, ^go ~free, ^be ~out+on+bail|~free+on+bail, ^walk+out of:<prison>, hand+over * ~to+his+family|~to+her+family|~to+their+families|~to+his+relatives|~to+their+parents|~to+his+parents, send * ~home+with, lift <=arrest|=detention> of:*?`,
      needs: ['anchor'],
    },
    {
      id: 'home',
      verbs: `^return home+after:<=arrest|=detention|=custody|=prison|=captivity|=imprisonment|=jail|=sentence|=term|=cell>, ^return after:<=arrest|=detention|=custody|=captivity|=imprisonment|=jail>, ^come ~home+after, ^come ~out+on+bail|~out+on+parole, ^come ~exchange+of+prisoners|~prisoner+exchange|~prisoner+swap, return * ~prisoner+exchange|~prisoner+swap|~exchange+of+prisoners, allow <=application|=plea|=petition> of|by|for:*? ~bail, grant <=application|=plea|=petition|=request> of|by|for:*? ~bail, ^return ~to+his+home|~to+her+home|~to+their+homes|~to+their+home, ^be ~free+again|~now+free|~a+free+man|~a+free+woman|~free+after|~free+on|~at+liberty|~at+large+again|~out+of+prison|~out+of+jail|~out+of+custody|~home+after|~back+home|~reunited+with, ^come ~out+of+colony|~out+of+the+colony|~out+of+a+colony|~out+of+detention|~out+of+custody|~out+of+camp, ^reunite with:<=family|=relative|=wife|=husband|=child|=mother|=parent>,
        include * in:<=pardon|=amnesty|=swap|=exchange>, swap * for:*, exchange * for:*, fly * ~prisoner+swap|~prisoner+exchange, fly * ~as+part+of+a+prisoner, grant * <=furlough|=leave>, remit <=sentence|=term|=remainder> of:*?,
        change <=measure> ~travel+ban|~recognisance|~recognizance|~bail|~undertaking|~written of|for:*?, replace <=measure|=detention|=custody|=remand> ~travel+ban|~recognisance|~recognizance|~bail|~undertaking|~written of|for:*?, cancel <=arrest|=detention|=remand> of:*?, lift <=measure> of:*?, hand+over * ~to+relatives|~to+his+mother|~to+her+mother|~to+community+elders|~to+their+elders, let * ~go+with|~go+after|~leave+after|~leave+the, turn * ~loose, discharge * on:<=bail|=parole|=bond>, release * ~into+the+custody`,
      target: ['person'],
    },
    {
      id: 'brought-home',
      verbs: `${['bring', 'fly', 'take', 'return'].map(verb => `${verb} * ~home ${CAPTIVE}`).join(', ')}, fly * ~back+to ${CAPTIVE}`,
      target: ['person'],
    },
    { id: 'noun', nouns: 'release, pardon', needs: ['target', 'anchor'] },
    ...RELEASES_TOLD,
    ...RELEASE_NEWS,
    ...RELEASES_STEPPED,
    ...OUT_WORDS,
    ...RELEASES_OF_PAGES,
    ...RELEASES_IN_PRESS,
    ...RELEASES_STAGED,
  ],
  not: 'leave to appeal, permission to appeal, released from hospital, released from the hospital, released from his contract, released from her contract, released from their contracts, released from the squad, released from duty, released from his duties, released from her duties, released by the club, leave to appeal was granted, leave to appeal is granted, leave to appeal be granted, permission to appeal was granted, permission to appeal is granted, granted leave to, grant leave to, grants leave to, granted them leave to, granted him leave to, granted her leave to, came to his home, came to her home, came to their home, came to my home, came to our home, came to the home, come to his home, come to her home, come to their home, come to my home, come to our home, come to the home, coming to his home, coming to her home, coming to their home, coming to my home, coming to our home, coming to the home, condition for his release, condition for her release, condition for their release, conditions for his release, conditions for her release, conditions for their release, condition of his release, condition of her release, condition of their release, acquitted and discharged, discharged and acquitted, finish a sentence, finish a single sentence, workers walked out, employees walked out, staff walked out, students walked out, pupils walked out, deputies walked out, lawmakers walked out, mps walked out, members walked out, walked out of the meeting, walked out of the session, walked out of the talks, walked out of the hall, walked out of the chamber, walked out of class, walked out of classes, walked out on, walked out over, walked out in protest, press release, release date, release of the report, release of a report, news release, allowed to leave the country, allowed to leave the city, not allowed to leave',
  examples: [
    ['The court directed that Rosa Lind be set at liberty.', { target: ['Rosa Lind'] }],
    ['Rosa Lind was granted early release on 4 May 2024.', { target: ['Rosa Lind'] }],
    ['Rosa Lind was sent home with a warning.', { target: ['Rosa Lind'] }],
    [
      'Timur Asanov was released on bail on 1 August 2023.',
      { target: ['Timur Asanov'], when: '2023-08-01' },
    ],
    [
      'Police let go the three students without charge.',
      { actor: ['Police'], target: ['three students'], count: 3 },
    ],
    ['Musa Kintu was granted bail on 4 May 2024.', { target: ['Musa Kintu'], when: '2024-05-04' }],
    [
      'Rosa Lind regained her freedom on 4 May 2024.',
      { target: ['Rosa Lind'], when: '2024-05-04' },
    ],
    ['The tribunal set Rosa Lind free.', { target: ['Rosa Lind'] }],
    ['A judge ordered the release of Rosa Lind.', { target: ['Rosa Lind'] }],
    ['Rosa Lind returned home after 15 days of arrest.', { target: ['Rosa Lind'] }],
    ['Rosa Lind is free again.', { target: ['Rosa Lind'] }],
    ['Nine people were included in the pardon on 4 May 2024.', { target: ['Nine people'] }],
    [
      "Rosa Lind's measure of restraint was changed from custody to a travel ban.",
      { target: ['Rosa Lind'] },
    ],
    [
      'The embassy flew the two freed sailors home on 4 May 2024.',
      { target: ['two freed sailors'], when: '2024-05-04' },
    ],
    ['The team brought the cup home on 4 May 2024.', null],
    ['The workers were discharged from hospital.', null],
    ['The union demanded the release of Timur Asanov.', null],
    ["Timur Asanov's release is expected in March 2027, his family said.", null],
    ['The release of Timur Asanov is scheduled for 12 October 2026, the prison said.', null],
    ["Timur Asanov's release is due on 3 May 2027.", null],
    ["Rosa Lind's release from prison was set for 30 December 2026, she said.", null],
    ['The ministry released a report on Monday.', null],
  ],
})
