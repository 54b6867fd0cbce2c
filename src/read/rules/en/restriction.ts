import { frame } from '../../frames.ts'

export const restriction = frame({
  kind: 'restriction',
  actor: ['authority', 'court', 'police', 'organisation', 'outlet', 'legislature'],
  target: ['person', 'organisation', 'outlet', 'assembly', 'site'],
  rules: [
    {
      id: 'block',
      verbs:
        'block <site|outlet|organisation> to:*?, block <site> to:*?, order>block <site|outlet>, instruct>block <site|outlet>, make ~inaccessible, ^be ~inaccessible|~blocked+since, ^become ~inaccessible, geo-block <site>, unpublish <site>, restrict <site> to:*?, throttle <site|net>',
      set: { means: 'block' },
    },
    {
      id: 'shutdown',
      verbs:
        '^go ~down+in|~down+across|~dark|~offline, shut+down <net>, cut <net>, cut+off <net>, switch+off <net>, turn+off <net|site>, disrupt <net>, suspend <net>, disable <net>, jam <net>, snap <net>, slow+down <net>, slow <net>, knock+out <net>, cut ~internet|~the+internet|~phone+lines, block <net>, throttle <net>',
      nouns: 'shutdown, blackout',
      set: { means: 'shutdown' },
      noTarget: true,
      needs: [],
    },
    {
      id: 'freeze',
      verbs:
        'close <=account> of:*?, freeze <account> of:*?, confiscate <premise|account> of:*?, expropriate <premise|account> of:*?, seize <account> of:*?, block <account>, freeze ~assets|~accounts|~funds, block ~accounts, ^have ~accounts+frozen|~accounts+blocked|~assets+frozen, ^lose ~access+to+its+accounts|~access+to+its+bank+accounts|~access+to+its+local+bank+accounts',
      set: { means: 'freeze' },
    },
    {
      id: 'closure',
      verbs: `close <outlet|organisation|premise> of:*?, shut <outlet|organisation|premise>, shut+down <outlet|organisation|premise>, seal <premise|outlet> of:*?, liquidate <organisation|outlet>, dissolve <organisation|outlet>,
        outlaw <organisation>, suspend <organisation|outlet>, take * ~off+the+air|~off+air, ^be ~off+air|~off+the+air, ^go ~off+air|~off+the+air, pull ~the+plug+on, order <=closure|=closing|=liquidation|=dissolution|=suspension|=shutdown> of:*?, order * ~to+suspend|~to+close|~to+cease|~to+shut|~to+halt|~to+stop+broadcasting|~to+stop+publishing|~to+dissolve, announce <=closure|=dissolution|=suspension> of:*?, decree <=closure|=dissolution|=suspension> of:*?, suspend ~licence|~license|~broadcasting|~operations|~publication|~activities, dissolve *, liquidate *, shutter <organisation|outlet|premise>, raze <premise>, bulldoze <premise>, force * ~to+close|~to+shut, halt ~printing|~publication, deregister <organisation>, disband <organisation>, padlock <premise>, padlock *, shut <=church|=mosque|=school|=club|=centre|=center>, order ~off+the+streets|~off+the+newsstands, demolish <premise> of:*?, bulldoze <premise> of:*?, pull+down <premise> of:*?, suspend <=broadcast|=transmission|=publication|=programme> of:*?`,
      set: { means: 'closure' },
    },
    {
      id: 'venue',
      verbs:
        'evict *, turn+out *, eject * ~from+its+office|~from+their+homes, cancel ~booking|~bookings|~reservation|~the+lease|~lease, terminate ~lease|~the+lease|~tenancy|~rental, refuse>rent, decline>rent, refuse>host, cancel <venue>, refuse <venue>, deny * <venue>, call+off <venue>, call+off ~the+booking, cancel ~a+talk|~a+lecture|~the+lecture|~the+talk|~the+event|~the+booking',
      set: { means: 'venue' },
      actor: ['organisation', 'venue', 'place', 'authority', 'person', 'premise'],
    },
    {
      id: 'travel',
      verbs: `!allow * ~to+board|~to+leave|~to+travel|~to+exit|~to+fly, !permit * ~to+board|~to+leave|~to+travel, take+away <=passport> of|from:*?, confiscate <=passport> of|from:*?, seize <=passport> of|from:*?, withhold <=passport> of|from:*?, annul <=passport> of:*?, cancel <=passport> of:*?, revoke <=passport|=citizenship|=visa> of:*?, refuse * <=visa|=entry>, deny * <=visa|=entry>, refuse <=visa|=entry> to:*, deny <=visa|=entry> to:*, expel * from:<=country>, put * ~on+a+no-fly, bar * ~from+leaving|~from+travelling|~from+traveling|~from+entering+the+country|~from+flying, ban * ~from+leaving|~from+travelling|~from+entering+the+country, turn+back * ~at, stop * ~from+boarding|~from+leaving|~from+flying|~from+crossing|~from+travelling|~from+traveling|~at+the+border|~at+the+airport|~from+leaving+the+country,
        deport *, ^surrender ~her+passport|~his+passport|~their+passports, prevent * ~from+leaving+the+country|~from+boarding|~from+flying, !leave ~the+country, ^be ~under+a+travel+ban|~on+a+no-fly+list, impose ~a+travel+ban, confiscate ~her+passport|~his+passport, strip * ~of+his+nationality|~of+her+nationality|~of+their+citizenship|~of+nationality, remove * ~from+a+flight|~from+the+flight|~from+a+plane|~from+the+plane, pull ~off+a+flight|~off+the+plane|~off+a+plane, take ~off+a+flight|~off+the+plane, offload * ~from, impose ~travel+ban on:*?, impose <=ban> on|against:* ~travel|~exit, place <=ban> on:* ~travel|~exit, slap <=ban> on:* ~travel|~exit, issue <=ban> against|on:* ~travel|~exit, slap ~travel+ban on:*?, order * ~to+leave+the+country|~to+leave+within, tell>leave ~the+country|~within|~by, order>leave ~the+country|~within|~by, give * ~until+to+leave, give * ~to+leave+the+country|~days+to+leave|~hours+to+leave, declare * ~persona+non+grata|~a+prohibited+immigrant, expel * ~from+the+country, refuse * ~entry+to+the+country|~a+passport|~a+visa|~an+exit, ^have ~passport+seized|~passport+confiscated|~passport+cancelled|~passport+taken, revoke ~passport|~passports|~citizenship|~residence+permit|~visa, annul ~passport|~visa|~citizenship, cancel ~passport|~visa|~residence+permit, seize ~passport|~passports, withhold ~passport|~passports, repatriate *, strip * ~of+citizenship|~of+his+citizenship|~of+her+citizenship, hold+up * ~at+a+checkpoint|~at+a+police|~at+a+roadblock|~at+the+border|~for+hours|~hours, !renew <=visa> of:*?, ^be ~under+an+exit+ban|~under+exit+ban, turn+back <=bus|=convoy|=car|=vehicle>, stop <=bus|=convoy|=caravan>, hold+up <=bus|=convoy|=caravan>`,
      set: { means: 'travel' },
    },
    { id: 'travel-noun', nouns: 'travel-ban', set: { means: 'travel' } },
    {
      id: 'access',
      verbs: `escort * ~out+of|~out|~from+the, usher * ~out|~out+of, throw * ~out+of, drag * ~out+of+the+hall|~out+of+the+room|~out+of+the+courtroom, lead * ~out+of+the+hall|~out+of+the+room|~out+of+the+courtroom, order * ~out+of, ask * ~to+leave+the, bar * ~from, exclude * ~from, deny * ~entry|~access, refuse * ~entry|~access, prevent * ~from+attending|~from+entering|~from+reaching|~from+observing, turn * ~away|~back, turn+away *, turn+back *, keep * ~out+of, keep+out *, eject *,
        remove * ~from+polling|~from+the+hall|~from+the+courtroom|~from+the+room|~from+a+polling, !let * ~into|~in|~inside|~enter, !allow * ~into|~to+enter|~inside|~in, !admit * to:<place>, cordon+off <place>, seal+off <place>, seal <place>, refuse <=visit|=access> of|to|from|by:*?, deny <=visit|=access> to|of|by:*?, bar <=visit>`,
      set: { means: 'access' },
    },
    {
      id: 'dismissal',
      verbs: `dismiss *, fire *, sack *, expel *, suspend *, lay+off *, force * ~to+resign, remove * ~from+his+post|~from+her+post|~from+his+job|~from+her+job|~from+their+positions, relieve * ~of+her+duties|~of+his+duties|~of+his+post|~of+her+post|~of+their+duties|~of+duty, ^lose ~her+job|~his+job|~their+jobs|~his+post|~her+post, terminate ~contract|~contracts|~employment, !renew ~contract|~contracts, ^have ~contract+terminated|~contract+cancelled, rusticate *, debar *, demote *, place * ~on+leave|~on+unpaid+leave, put * ~on+leave|~on+unpaid+leave, remove * ~from+the+university|~from+her+position|~from+his+position|~from+office, disbar *, strip * ~of+his+licence|~of+her+licence|~of+his+law+licence|~of+her+law+licence, strip * ~of+his+post|~of+her+post|~of+his+mandate, strike+off *, strike * ~off+the+bar|~off+the+rolls|~off+the+roll|~off+the+register, transfer * ~to+a+remote|~as+punishment, suspend <=licence|=license> of:<=lawyer|=advocate|=attorney|=doctor>, ban * ~from+politics|~from+public+office|~from+holding+office|~from+practising, ^lose <=slot|=job|=post|=position|=licence>`,
      set: { means: 'dismissal' },
      target: ['person'],
    },
    {
      id: 'blacklist',
      verbs: `blacklist *, add * to:<list>, ban * ~as+extremist|~as+terrorist|~as+a+terrorist|~as+an+extremist|~as+“, put * ~on+a+blacklist, put * on:<list>, place * on:<list>, include * in|on:<list>, enter * in|on:<list>, designate * ~as|~a|~an, declare * ~an+undesirable|~undesirable|~extremist|~an+extremist|~a+foreign+agent|~foreign+agent|~terrorist|~a+terrorist|~an+“undesirable|~“extremist, label * ~a+foreign+agent|~extremist|~as+extremist, recognise * ~as+extremist|~as+an+extremist, brand * ~extremist|~a+terrorist|~terrorist|~an+extremist|~a+foreign+agent, list * ~as+a+terrorist|~as+terrorist|~as+a+foreign+agent|~as+an+extremist, proscribe *, label * ~a+terrorist|~an+extremist|~terrorists, add ~to+the+register|~to+the+list|~to+a+list, put <=name> on:<list>, add <=name> to:<list>, place <=name> on:<list>`,
      set: { means: 'blacklist' },
    },
    {
      id: 'ban',
      verbs: `clamp <=order|=curfew|=restriction> on|in:<place>?, promulgate <=order>, impose <=order> ~prohibitory|~section, invoke ~prohibitory, ban *, prohibit *, forbid *, outlaw *, impose ~a+ban|~blanket+ban|~ban+on on:*?, place ~a+ban+on, slap ~a+ban, interdict *, enjoin *, ban <assembly|organisation|outlet|petition>, clamp ~section+144, impose ~section+144, impose ~curfew|~a+curfew, promulgate ~section+144, enforce ~section+144, declare ~a+curfew, order ~a+curfew, ban ~from+the+airwaves|~from+the+air|~from+screening|~from+radio, declare ~state+of+emergency|~martial+law, impose <=curfew> on|in|across:<place>?, bar <assembly>, ^be ~under+a+ban`,
      nouns: '',
      set: { means: 'ban' },
      target: ['person', 'organisation', 'outlet', 'assembly', 'site', 'device'],
    },
    {
      id: 'censorship',
      verbs: `censor *, seize ~print+run|~entire+print+run|~copies|~all+copies, pulp *, withdraw ~from+sale, delete <site>, remove <site>, take+down <site>, impound ~copies|~all+copies|~the+print+run|~books, confiscate ~copies|~books|~print+run, order>remove <site>, order>delete <site>, order>take+down <site>, force>remove <site>, force>delete <site>, force>delete <=footage|=photo|=picture|=video|=image|=recording>, force>erase <=footage|=photo|=picture|=video|=image|=recording>, make * ~delete, order>delete <=footage|=photo|=picture|=video|=image|=recording>, tell>delete <=footage|=photo|=picture|=video|=image|=recording>, order * ~to+remove+the+article|~to+delete|~to+take+down, cancel ~the+screening|~the+exhibition|~the+play|~the+concert, shut+down ~exhibition|~screening|~play, pull ~from+cinemas|~from+shelves|~from+the+shelves|~from+the+schedule, withdraw ~from+cinemas|~from+libraries|~from+shops, black+out ~newspaper|~pages, erase ~footage|~the+footage, cut ~from+the+broadcast, pull ~off+the+air, withdraw ~from+kiosks|~from+newsstands|~from+sale|~from+bookshops, remove ~from+libraries|~from+the+library|~from+bookshops|~from+shelves|~from+the+curriculum|~from+display, order <=removal|=deletion> of:*, withhold <=account|=post|=tweet>, take+off ~the+bill, take ~off+the+bill|~off+the+programme|~off+the+shelves|~off+the+schedule, whitewash ~mural, paint+over ~mural, remove <=photograph|=painting|=exhibit|=work|=mural|=portrait>, !grant * <=certificate>, deny * <=certificate>, refuse * <=certificate>, !release <=film>, suspend <=programme|=program>, cut <=scene|=passage|=line> from:*?, ban <=film|=book|=song|=play|=magazine|=novel>`,
      set: { means: 'censorship' },
    },
    {
      id: 'disclosure',
      verbs: `require * ~to+sign+non-disclosure|~to+sign+a+non-disclosure, force * ~to+sign+a+non-disclosure, issue ~gag+order, impose ~gag+order|~a+gag, sign ~non-disclosure|~a+pledge+not+to, make * ~sign+a+pledge|~sign+a+non-disclosure, gag *, order * ~not+to+disclose|~not+to+speak`,
      set: { means: 'disclosure' },
    },
    {
      id: 'prevented',
      verbs: `order * ~to+remove|~to+take+down|~to+delete|~to+pull, tell * ~to+remove|~to+take+down|~to+delete|~to+drop|~to+cancel, instruct * ~to+remove|~to+take+down|~to+delete|~not+to+report|~not+to+cover, give * ~hours+to+remove|~days+to+remove|~hours+to+delete|~hours+to+take, demand <=removal|=deletion> of:*?, require * ~to+remove|~to+delete, issue <=demand|=instruction|=directive> to:* ~remove|~delete|~stop, prevent * ~from+leaving|~from+contacting|~from+meeting|~from+speaking|~from+working, !allow * ~to+speak|~to+meet|~to+call|~to+see|~to+contact, deny * ~access+to+a+lawyer|~a+lawyer|~access+to+her+lawyer|~access+to+his+lawyer`,
      set: { means: 'other' },
    },
    {
      id: 'still',
      verbs: '^remain ~blocked|~banned|~suspended|~inaccessible, ^stay ~blocked|~banned',
      set: { means: 'block' },
      target: ['organisation', 'outlet', 'site', 'account'],
    },
    {
      id: 'still-closed',
      verbs:
        '^remain ~closed|~shut|~sealed|~off+air|~off+the+air, ^stay ~closed|~shut|~sealed, silence <outlet>',
      set: { means: 'closure' },
      target: ['organisation', 'outlet'],
    },
    {
      id: 'stranded',
      verbs:
        '!leave <place> ~without+permission|~without+a+permit|~without+leave, confine * to:<place>, restrict <=movement> of:*',
      set: { means: 'travel' },
      target: ['person'],
    },
    {
      id: 'roads',
      verbs:
        'block <=road|=street|=entrance|=bridge|=access|=way|=square>, barricade <=road|=street|=entrance|=bridge|=square>, seal+off <=road|=street|=square>, stop <=screening|=concert|=play|=performance|=launch>',
      set: { means: 'access' },
      actor: ['police', 'authority'],
      strictActor: true,
    },
    {
      id: 'told-to',
      verbs:
        'tell * ~to+remove|~not+to+host|~not+to+rent|~not+to+publish|~not+to+air|~to+cancel|~not+to+screen, warn * ~not+to+host|~not+to+publish',
      set: { means: 'other' },
      actor: ['police', 'authority'],
    },
  ],
  not: `fired tear gas, fired live rounds, fired rubber bullets, fired into the air, fired shots, opened fire, suspended sentence, suspended term, dismissed the claim,
    dismissed his complaint, dismissed the case, dismissed the complaint, dismissed the appeal, fire brigade, fired upon, suspended sentence of, on leave for, turned out in, turned out to, roads were closed, closed doors, closed the hearing, ban on torture, access road`,
  examples: [
    [
      'Teacher of history Rosa Lind was fired on 4 May 2024.',
      { target: ['Rosa Lind'], means: 'dismissal' },
    ],
    ['Telegram has been blocked since 4 May 2024.', { means: 'block', target: ['Telegram'] }],
    ['The police barricaded the road to the monument.', { means: 'access' }],
    ['The office of Free Valley was padlocked on 4 May 2024.', { means: 'closure' }],
    ['A curfew was imposed on the town on 4 May 2024.', { means: 'ban' }],
    ['Two of the websites of Free Valley remain blocked.', { means: 'block' }],
    ['The shop remains closed on Sundays.', null],
    [
      'A court blocked the website Valley Voice on 3 May 2024.',
      { means: 'block', when: '2024-05-03' },
    ],
    ['Mobile internet was cut in Osh.', { means: 'shutdown' }],
    [
      'Teacher Lena Morozko was dismissed after a post.',
      { means: 'dismissal', target: ['Lena Morozko'] },
    ],
    ['The bill could ban rallies.', null],
    ['Teacher Lena Morozko lost her job on 3 May 2024.', { means: 'dismissal' }],
    ['Timur Asanov was declared persona non grata on 3 May 2024.', { means: 'travel' }],
    ['The radio station was taken off air on 3 May 2024.', { means: 'closure' }],
    ['A travel ban was imposed on Lena Morozko in 2023.', { means: 'travel', when: '2023' }],
    ['Hundreds turned out to vote.', null],
  ],
})
