import { frame } from '../../events/frames.ts'
import { DETENTIONS_STAGED } from './custody-stages.ts'
import { DETENTIONS_IN_PRESS } from './press-courts.ts'
import { CUSTODY_NEWS } from './court-news.ts'
import { CUSTODY_WORDS } from './custody-words.ts'
import { DETENTIONS_FURTHER } from './further-tellings.ts'
import { DETENTIONS_OF_PAGES, HOLDINGS_OF_PAGES } from './court-pages.ts'
import { CUSTODY_TOLD } from './court-doings.ts'
import { DETENTION_MISSING } from './detention-missing.ts'

/** Somebody who was let go is held again: never told as the same as the first time. */
const AGAIN = 'again'

export const detention = frame({
  kind: 'detention',
  actor: ['authority', 'court', 'police', 'person'],
  target: ['person'],
  rules: [
    {
      id: 'detain',
      verbs: `detain *, arrest *, apprehend *, round+up *, nab *, haul+in *, pick+up *, handcuff *, zip-tie *,
        intern *, nick * from|outside|at|in:*?, collar *, frogmarch *, spirit+away *, whisk+away *, intercept * ~and+detained|~and+held, disappear * ~by|~on|~in|~since, lock+up *, kettle *,
        lock * in:<prison>, seize * from|outside|at|in:<premise|place|device>, lift * from|off:<premise|place>, net * ~people|~protesters|~demonstrators|~activists|~suspects, abduct *, kidnap *, capture *, seize *, imprison * ~pending|~without+trial|~without+charge|~since, re-detain *, redetain *, intercept *, slap * with:<=detention>`,
    },
    {
      id: 'custody',
      verbs: `take * to:<authority|police> ~for+questioning|~for+interrogation, take * ~into+custody|~into+police+custody|~into+detention|~in+for+questioning|~into+preventive+custody|~into+remand,
        place * ~under+arrest|~under+house+arrest|~in+custody|~in+detention|~in+pretrial+detention|~in+pre-trial+detention|~under+administrative+arrest,
        put * ~under+arrest|~under+house+arrest|~in+custody|~behind+bars|~in+detention|~in+a+cell|~on+buses|~in+pretrial+detention|~in+pre-trial+detention,
        hold * ~in+custody|~in+detention|~under+house+arrest|~in+pretrial+detention|~in+pre-trial+detention|~incommunicado,
        keep * ~in+custody|~in+detention|~behind+bars|~under+house+arrest|~in+pretrial+detention,
        ^remain ~in+custody|~in+detention|~in+pre-trial+detention|~in+pretrial+detention|~under+house+arrest|~behind+bars,
        ^be ~in+custody|~in+detention|~in+pre-trial+detention|~in+pretrial+detention|~under+house+arrest|~behind+bars,
        ^spend ~in+custody|~in+detention|~in+pre-trial+detention|~in+pretrial+detention|~in+a+remand+prison|~in+a+cell|~in+a+police+cell,
        send * ~on+remand|~on+judicial+remand|~to+judicial+custody|~to+jail+pending|~to+pretrial+detention|~to+pre-trial+detention|~to+a+remand, keep * ~overnight|~in+the+lock-up, keep * at|in:<station|prison>`,
    },
    {
      id: 'remand',
      verbs: `remand *, remand * ~in+custody, deny * ~bail, refuse * ~bail, revoke <=bail> of|for:*?, cancel <=bail> of|for:*?, deny * <=bail>, refuse * <=bail>, deny <=bail> for|to|of:*?, !grant <=bail> for|to:*?, !grant * <=bail>, !give * <=bail>, !allow <=bail> for|to:*?,
        reject <=bail|=application> for|of:<=bail>`,
    },
    {
      id: 'confined',
      verbs: `^be ~victims+of+enforced+disappearance|~victim+of+enforced+disappearance|~victims+of+an+enforced|~victim+of+an+enforced, ^be in|under|into:<=custody|=detention|=remand> ~in+custody|~in+detention|~in+police+custody|~in+police+detention|~in+state+detention|~in+immigration+detention|~in+military+detention|~in+pre-trial+detention|~in+pretrial+detention|~in+state+custody|~in+military+custody|~in+judicial+custody|~in+administrative+detention|~in+preventive+detention,
        ^be ~in+house+arrest, ^be ~in+police+custody|~in+jail|~in+prison|~in+jail+awaiting|~in+the+custody+of, ^be ~on+remand, ^be ~in+handcuffs, find ~himself+in+handcuffs|~herself+in+handcuffs|~themselves+in+handcuffs|~himself+in+custody|~herself+in+custody|~himself+behind+bars|~herself+behind+bars|~himself+in+a+cell|~herself+in+a+cell, ^be in:<prison> ~since, ^be in:<prison> ~months|~years|~weeks|~days, ^be ~under+house+arrest|~behind+bars+since|~behind+bars|~under+arrest|~in+prison+since|~in+jail+since,
        ^remain ~in+police+custody|~in+remand|~in+military+custody|~in+state+custody|~in+judicial+custody|~in+preventive+detention|~detained|~in+administrative+detention|~under+arrest,
        ^languish in:<prison>, ^spend in|at:<station> ~night|~nights|~hours|~days|~weekend, ^spend in|at:<prison> ~night|~nights|~hours|~days|~day|~week|~weeks|~month|~months|~year|~years|~weekend, ^sit ~behind+bars|~in+pretrial+detention|~in+pre-trial+detention, keep * in|at:<=guesthouse|=hotel|=lock-up|=barracks|=compound>, hold * in|at:<=guesthouse|=lock-up|=barracks|=compound|=camp>, ^spend in:<=lock-up>, ^spend ~on+remand, place * ~under+residential+surveillance|~under+residential|~residential+surveillance, put * ~under+residential+surveillance, ^be ~under+residential+surveillance, ^spend ~behind+bars`,
    },
    {
      id: 'sent',
      verbs: `send * ~to+judicial+custody|~to+police+custody|~to+jail+custody|~to+preventive+detention|~to+preventive+prison|~to+a+pretrial|~to+a+pre-trial|~to+custody|~on+remand|~to+a+detention+centre|~to+a+detention+center|~to+prison+pending|~to+prison+awaiting|~to+jail+pending|~to+pre-trial,
        send * ~to+an+observation+home|~to+the+observation+home|~to+a+juvenile|~to+the+juvenile|~to+a+remand+home|~to+the+remand+home, send * to|on:<=custody|=remand>, send * ~to+jail|~to+prison ~judicial+remand|~physical+remand|~police+remand|~transit+remand|~on+remand|~day+remand|~judicial+custody, send * to:<prison> ~until|~pending|~awaiting|~on+remand, return * to:<prison> ~until|~pending, extend ~stay+in|~time+in in:<prison>?, commit * to:<prison>, commit * ~in+custody|~to+custody, give * ~in+custody|~of+police+custody|~police+custody,
        grant <=remand> of:*?, grant ~police+custody|~judicial+custody of:*?, book * into:<prison>, order * ~held|~detained|~jailed|~remanded|~kept+in+custody, order * ~be+held|~to+be+held+in|~to+be+detained, place * in|into:<=custody|=detention>, place * on:<=remand>, put * on:<=remand>, put * in|into:<=custody|=detention|=cell>, keep * in:<=custody|=detention|=cell>,
        place * ~under+administrative+detention|~under+preventive+detention|~on+remand|~in+a+cell, place * ~in+jail|~in+prison, place * in:<prison> ~pre-trial|~pretrial|~detention+centre|~detention+center|~remand,
        impose <=detention|=arrest|=remand|=custody> on|for:*?, choose <=detention|=arrest> for:*?, choose ~detention for:*, send+back * to:<prison>, return * to:<prison|=custody>, recall * to:<prison>`,
    },
    {
      id: 'arrests',
      verbs: 'make <=arrest> ~arrests|~arrest, effect <=arrest>, carry+out <=arrest>',
      noTarget: true,
    },
    {
      id: 'handed',
      verbs:
        'hand+over * to:<police>, ^turn ~himself+in|~herself+in|~themselves+in, ^give ~himself+up|~herself+up|~themselves+up, ^hand ~himself+in|~herself+in|~themselves+in|~himself+over, hand * ~over+to+police|~over+to+the+police|~to+the+police|~over+to+the+security, ^surrender to:<police|authority|court>, turn * ~in+to+police|~over+to+police|~over+to+the+police, ^surrender at:<court|police|station>',
    },
    {
      id: 'taken',
      verbs: `take * to:<station>, take+away *, take * ~away|~in+vans, take * from:<premise|place|=taxi|=car|=bus|=train|=vehicle|=minibus>, lead+away *,
        drive+away *, drive * ~away, bundle * into:<station>, push * into:<station>, drag * into|to|onto:<station>, whisk * to|into:<station>, whisk * ~away|~to+an+unknown|~to+an+undisclosed, shove * into:<station>, throw * into:<station|prison>,
        squeeze * into:<station>, march * to|into:<station>, put * in|into|on|onto:<=bus|=van|=car|=truck|=vehicle|=lorry|=minibus>, lead * to|into:<=bus|=van|=car|=truck|=vehicle>,
        carry * to|into:<=bus|=van|=car|=truck|=vehicle>, carry+off *, take * ~to+an+unknown|~to+an+undisclosed|~to+unknown, take * to:<=rovd|=ovd|=militia|=jail>, load * into|onto:<station>, force * into:<station>,
        bring * to:<station>, escort * to:<station>, transport * to:<station>, deliver * to:<station>, deliver * ~to+police|~to+the+police, transfer * to:<prison|station>, transfer * ~to+house+arrest, move * ~to+house+arrest, move * to:<station>, move * to:<prison>, haul+off *, herd * into|onto|to:<station>, herd * into|onto:<=bus|=van|=car|=truck|=vehicle|=lorry|=minibus>, drag * from|out+of:<premise|=bed|=car|=taxi|=vehicle>, pull * from|out+of:<premise|=bed|=taxi>, haul * from|out+of:<premise|=bed|=car|=taxi|=vehicle>, snatch * from|out+of:<premise|=bed|=car|=taxi|=vehicle>, grab * from|out+of:<premise|=bed|=car|=taxi|=vehicle>, march * from|out+of:<premise>, yank * off|from:<=bus|=van|=car|=truck|=vehicle|=lorry|=minibus|=train|=plane>, pull * off|from:<=bus|=van|=car|=truck|=vehicle|=lorry|=minibus|=train|=plane>, drag * off|from:<=bus|=van|=car|=truck|=vehicle|=lorry|=minibus|=train>, haul+away *, drag+away *, drag+off *, haul * ~away|~off, whisk+off *, cart+away * ~police|~van|~truck, pack * into:<station>, cram * into:<station>, sweep+up *, cart+off *, keep * ~locked+up|~locked+in, force * onto:<station>, take * ~to+police+department|~to+the+police+department|~to+police+station|~to+police, bundle+off *, march+off *, pack+off * ~police|~van|~truck, drive * to:<station>, ferry * to:<station>, take * to:<=building> ~security|~police|~intelligence|~directorate, take * to:<police>, put * in:<=tie|=handcuff|=cuff|=shackle>, place * in:<=handcuff|=cuff|=tie>`,
    },
    { id: 'held', verbs: 'hold *, keep *', needs: ['length'] },
    {
      id: 'shifted',
      verbs: `take * off:<=bus|=train|=plane|=flight|=minibus>, take * by:<police>, hold * ~in+connection|~at+an+undisclosed|~in+an+undisclosed|~at+an+unknown|~in+an+unknown|~at+a+secret|~in+a+secret|~in+solitary|~on+suspicion|~on+charges|~for+questioning|~over+the, hold * ~until+the+next|~until+morning|~till+morning|~until+the+morning|~till+the+morning|~overnight|~all+night|~until+midnight|~until+evening|~until+dawn, choose <=measure> for|against:*? ~detention|~custody|~arrest, apply <=measure> to|against:* ~detention|~custody|~arrest, select <=measure> for|against:*? ~detention|~custody|~arrest, execute ~arrest+warrant|~warrant against|on|for:*, carry+out ~arrest+warrant|~warrant against|on|for:*, serve ~arrest+warrant against|on:*, shift * to|into:<prison|station>, put * ~remand, place * ~on+remand, shift * ~jail|~prison|~lock-up, take * to:<=colony|=isolator|=prison|=jail>, transfer * ~jail|~prison, move * ~jail|~prison, show * ~arrested|~as+arrested, hold * in|at:<=colony|=prison|=jail|=isolator|=centre|=center|=facility> ~No.|~pre-trial|~pretrial|~remand, lodge * in|at:<=prison|=jail|=custody|=colony>, take * ~on+remand`,
    },
    {
      id: 'jailed',
      verbs:
        'jail * ~on+suspicion|~pending|~awaiting|~before|~without+trial|~without+a+trial|~without+charge|~without+due+process, imprison * ~without+trial|~without+a+trial|~without+charge|~without+due+process',
    },
    {
      id: 'ordered',
      verbs:
        'issue <=order> against|for|on:* ~detention+order|~detention+orders, order <=detention|=arrest|=imprisonment|=remand> of|for:*?, extend <=detention|=arrest|=imprisonment|=custody|=remand> of|for:*?, prolong <=detention|=arrest|=imprisonment|=custody|=remand> of|for:*?, extend <=custody|=remand> of|for:*?, extend <=period> of|for:*? ~detention|~custody|~remand, renew <=detention|=remand|=custody> of|for:*?, authorize <=detention|=arrest> of|for:*?, authorise <=detention|=arrest|=remand> of|for:*?',
      needs: ['target', 'anchor'],
    },
    {
      id: 'grabbed',
      verbs:
        'come for:*, take * ~from, bundle * into|onto|in:*, shove * into:*, push * into:*, drag * into|to:*, grab *, snatch *, nab *, intercept *, corner *, hunt+down *, track+down *, swoop on:*, catch+up with:*, intercept *, whisk * ~away',
      actor: ['police'],
      strictActor: true,
      activeOnly: true,
      needs: ['anchor'],
    },
    {
      id: 'jail',
      verbs: 'send * ~to+jail|~to+prison|~to+house+arrest, pack+off * ~to+jail|~to+prison',
    },
    {
      id: 'bail-refused',
      verbs: ['reject', 'dismiss', 'turn+down', 'refuse', 'deny', 'throw+out']
        .map(
          verb =>
            `${verb} <=application|=plea|=prayer|=request|=petition|=motion|=appeal|=bid> of|by|from:*? ~bail|~release|~detention|~house+arrest|~to+be+released`,
        )
        .join(', '),
    },
    { id: AGAIN, verbs: 're-arrest *, rearrest *, re-detain *, redetain *, re-imprison *' },
    {
      id: 'noun',
      nouns:
        'arrest, detention, re-arrest, rearrest, remand, abduction, kidnapping, roundup, round-up',
      needs: ['target'],
    },
    ...CUSTODY_TOLD,
    ...CUSTODY_NEWS,
    ...DETENTION_MISSING,
    ...CUSTODY_WORDS,
    ...DETENTIONS_FURTHER,
    ...DETENTIONS_IN_PRESS,
    ...DETENTIONS_STAGED,
    ...DETENTIONS_OF_PAGES,
    ...HOLDINGS_OF_PAGES,
  ],
  not: `last seen in public, remanded out of custody, remanded on bail, held guilty, held liable, held responsible, held accountable, missing while swimming, missing while hiking, missing while fishing, missing at sea, missing in action, missing after the floods, disappeared from public, disappeared from view, disappeared into the crowd, vanished into the crowd, disappeared from the list, vanished without paying, kept waiting, taken away by ambulance, taken by ambulance, taken away in an ambulance, medical facility, health facility, led off the field, led off the pitch, led off the court, led off the ice, led off the stage, taken off the field, taken off the pitch, caught the eye, arrest warrant, arrest warrants, cardiac arrest, detention center, detention centre, detention centers, detention centres,
    detention facility, detention facilities, house arrest as a sentence, warrant of arrest, under arrest warrant, arrest record, intercepted a message, intercepted a letter, intercepted calls, intercepted the ball, drove to the police station to, rap artist, picked up from school, picked up passengers`,
  examples: [
    ['The judge refused to grant bail to Rosa Lind.', { target: ['Rosa Lind'] }],
    ['Police are holding three men over the fire.', { target: ['three men'], count: 3 }],
    ['Police are holding a press conference.', null],
    ['Police are holding two men at an undisclosed location.', { target: ['two men'] }],
    ['Thirty people were jailed without trial.', { target: ['Thirty people'] }],
    ['Officers rounded up 40 members of the party in pre-dawn sweeps.', { actor: ['Officers'] }],
    ['Rosa Lind surrendered at a court in Lind on 4 May 2024.', { target: ['Rosa Lind'] }],
    [
      'Of the 52 students detained on 4 May 2024, all but two were let go.',
      { target: ['52 students'], when: '2024-05-04' },
    ],
    [
      'The police announced that the rally was unlawful and detained Rosa Lind.',
      { target: ['Rosa Lind'], actor: ['police'] },
    ],
    ['Two monks were intercepted at a checkpoint on 4 May 2024.', { target: ['Two monks'] }],
    ['Six men were herded onto a bus.', { target: ['Six men'] }],
    ['Rosa Lind has since been kept in a guesthouse.', { target: ['Rosa Lind'] }],
    ['Forty people were held on 4 May 2024.', { target: ['Forty people'], when: '2024-05-04' }],
    ['Hundreds were held accountable on 4 May 2024.', null],
    ['Forty meetings were held on 4 May 2024.', null],
    ['The agency intercepted a message.', null],
    [
      'Police detained 20 people at a rally in Almaty.',
      { actor: ['Police'], target: ['20 people'], count: 20 },
    ],
    [
      'Journalist Marta Olenko was arrested on 3 May 2024.',
      { target: ['Marta Olenko'], when: '2024-05-03' },
    ],
    ['Officers took Timur Asanov into custody.', { actor: ['Officers'], target: ['Timur Asanov'] }],
    [
      'Blogger Musa Kintu was whisked away by officers in Gulu.',
      { target: ['Musa Kintu'], actor: ['officers'] },
    ],
    ['The judge imposed pre-trial detention on Rosa Lind.', { target: ['Rosa Lind'] }],
    ['Rosa Lind turned herself in to police on 4 May 2024.', { target: ['Rosa Lind'] }],
    ['Rosa Lind was among those arrested.', { target: ['Rosa Lind'] }],
    ['Gendarmes came for Rosa Lind before dawn on 4 May 2024.', { target: ['Rosa Lind'] }],
    ['A judge ordered that Rosa Lind be held for 15 days.', { target: ['Rosa Lind'] }],
    ["Rosa Lind's bail application was rejected on 4 May 2024.", { target: ['Rosa Lind'] }],
    ["Rosa Lind was sent to 14 days' judicial custody.", { target: ['Rosa Lind'] }],
    ['The party demanded that Rosa Lind be held for 15 days.', null],
    ['The minister came for dinner.', null],
    ['Rosa Lind was placed under house arrest on 4 May 2024.', { target: ['Rosa Lind'] }],
    ['The trio were remanded until 4 July 2024.', {}],
    ['Five students remain in police custody.', { target: ['Five students'] }],
    ['The opposition demanded the arrest of the mayor.', null],
    ['Police did not detain anyone.', null],
    ['She could be arrested if she returns.', null],
    ['A court issued an arrest warrant for Timur Asanov.', null],
  ],
})
