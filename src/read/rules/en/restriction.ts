import { frame } from '../../events/frames.ts'
import { LIMIT_WORDS } from './limits-words.ts'
import { CONTACTS_BARRED, RESTRICTIONS_FURTHER } from './further-tellings.ts'
import { RESTRICTIONS_OF_PAGES } from './court-pages.ts'
import { ACCESS_TO_CONTENT } from './access-to-content.ts'
import { NETS_CUT } from './nets-cut.ts'
import { RESTRICTION_STATES } from './restriction-states.ts'

export const restriction = frame({
  kind: 'restriction',
  actor: ['authority', 'court', 'police', 'organisation', 'outlet', 'legislature'],
  target: ['person', 'organisation', 'outlet', 'assembly', 'site'],
  rules: [
    ACCESS_TO_CONTENT,
    {
      id: 'block',
      verbs: `extend ~the+block|~the+blocking|~the+restriction to:<site|outlet|net>, block <site|outlet|organisation> to:*?, block <site> to:*?, order>block <site|outlet>, instruct>block <site|outlet>, make ~inaccessible, ^be ~inaccessible|~blocked+since, ^become ~inaccessible, geo-block <site>, unpublish <site>, restrict <site> to:*?, throttle <site>, cut+off <site>, blackhole <site>, restrict <=access> to:<site|net>, bar <=access> to:<site>, disable <site>, tell>block <site|outlet>, ask>block <site|outlet>, direct>block <site|outlet>, require>block <site|outlet>, force>block <site|outlet>, compel>block <site|outlet>, request>block <site|outlet>, block <=signal|=transmitter|=frequency|=broadcast> of:*, cut <=signal|=broadcast> of:<outlet|organisation>, cut+off <=signal|=broadcast> of:<outlet|organisation>, take+offline <site>, take <site> ~offline, knock <site> ~offline, pull <site> ~offline, force <site> ~offline, jam <=signal|=transmitter|=transmission|=broadcast|=frequency|=relay> of:*?, jam <outlet>, suspend <=account|=page|=channel|=profile> of:*?, deactivate <=account|=page|=channel|=profile> of:*?, remove * ~from+the+app+store|~from+app+stores`,
      set: { means: 'block' },
    },
    ...NETS_CUT,
    {
      id: 'freeze',
      verbs:
        'block <=account> of:*?, close <=account> of:*?, freeze <account> of:*?, confiscate <premise|account> of:*?, expropriate <premise|account> of:*?, seize <account> of:*?, block <account>, freeze ~assets|~accounts|~funds, block ~accounts, ^have ~accounts+frozen|~accounts+blocked|~assets+frozen, cut+off * from:<=account|=fund|=money>',
      set: { means: 'freeze' },
    },
    {
      id: 'lost-accounts',
      verbs: '^lose <=access> to:<=account|=bank-account|=fund> ~its|~their|~bank',
      target: ['organisation', 'outlet'],
      set: { means: 'freeze' },
    },
    {
      id: 'closure',
      verbs: `close <outlet|organisation|premise> of:*?, shut <outlet|organisation|premise>, shut+down <outlet|organisation|premise>, seal <premise|outlet> of:*?, liquidate <organisation|outlet>, dissolve <organisation|outlet>,
        suspend <organisation|outlet>, take * ~off+the+air|~off+air, ^be ~off+air|~off+the+air, ^go ~off+air|~off+the+air, pull ~the+plug+on, order <=closure|=closing|=liquidation|=dissolution|=suspension|=shutdown> of:*?, order * ~to+suspend|~to+close|~to+cease|~to+shut|~to+halt|~to+stop+broadcasting|~to+stop+publishing|~to+dissolve, announce <=closure|=dissolution|=suspension|=cancellation|=revocation|=withdrawal|=ban> of|by|on:*?, impose <=suspension> on:*?, hand <=suspension> to:*, slap <=suspension> on:*, hand * <=suspension>, give * <=suspension>, ^receive <=suspension>, ^get <=suspension>, decree <=closure|=dissolution|=suspension> of:*?, suspend ~licence|~license|~broadcasting|~operations|~publication|~activities, dissolve *, liquidate *, shutter <organisation|outlet|premise>, raze <premise>, bulldoze <premise>, force * ~to+close|~to+shut, halt ~printing|~publication, deregister <organisation>, disband <organisation>, padlock <premise>, padlock *, close <=place> of:<=worship>, shut <=place> of:<=worship>, seal <=place> of:<=worship>, shut <=church|=mosque|=school|=club|=centre|=center>, order ~off+the+streets|~off+the+newsstands, demolish <premise> of:*?, bulldoze <premise> of:*?, pull+down <premise> of:*?, suspend <=broadcast|=transmission|=publication|=programme> of:*?,
        close+down <outlet|organisation|premise>, close down:<outlet|organisation|premise>,
        shut down:<outlet|organisation|premise>`,
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
      verbs: `!allow * ~to+board|~to+leave|~to+travel|~to+exit|~to+fly, !permit * ~to+board|~to+leave|~to+travel, take+away <=passport> of|from:*?, confiscate <=passport> of|from:*?, seize <=passport> of|from:*?, withhold <=passport> of|from:*?, annul <=passport> of:*?, cancel <=passport|=visa|=permit> of:*?, revoke <=passport|=citizenship|=visa> of:*?, refuse * <=visa|=entry>, deny * <=visa|=entry>, refuse <=visa|=entry> to:*, deny <=visa|=entry> to:*, expel * from:<=country>, put * ~on+a+no-fly, bar * ~from+leaving|~from+travelling|~from+traveling|~from+entering+the+country|~from+flying|~from+international+travel|~from+overseas+travel, debar * ~from+leaving|~from+boarding|~from+travelling|~from+traveling|~from+entering|~from+flying, ban * ~from+leaving|~from+travelling|~from+entering+the+country, turn+back * ~at, stop * ~from+boarding|~from+leaving|~from+flying|~from+crossing|~from+travelling|~from+traveling|~at+the+border|~at+the+airport|~from+leaving+the+country,
        deport *, extradite *, extern *, ^surrender ~her+passport|~his+passport|~their+passports|~her+travel+documents|~his+travel+documents|~their+travel+documents, ^deposit ~her+passport|~his+passport|~their+passports, ^hand+in ~her+passport|~his+passport|~their+passports, order * ~to+surrender+her|~to+surrender+his|~to+surrender+their, prevent * ~from+leaving+the+country|~from+boarding|~from+flying, !leave ~the+country, ^be ~under+a+travel+ban|~on+a+no-fly+list, impose ~a+travel+ban, confiscate ~her+passport|~his+passport, strip * ~of+his+nationality|~of+her+nationality|~of+their+citizenship|~of+nationality, remove * ~from+a+flight|~from+the+flight|~from+a+plane|~from+the+plane, pull ~off+a+flight|~off+the+plane|~off+a+plane, take ~off+a+flight|~off+the+plane, offload * ~from, impose ~travel+ban on:*?, impose <=ban> on|against:* ~travel|~exit, place <=ban> on:* ~travel|~exit, slap <=ban> on:* ~travel|~exit, issue <=ban> against|on:* ~travel|~exit, slap ~travel+ban on:*?, order * ~to+leave+the+country|~to+leave+within, tell * ~to+leave+the+country|~to+leave+within|~to+leave+by, order * ~to+leave+by, give * ~until+to+leave, give * ~to+leave+the+country|~days+to+leave|~hours+to+leave, declare * ~persona+non+grata|~a+prohibited+immigrant, expel * ~from+the+country, refuse * ~entry+to+the+country|~a+passport|~a+visa|~an+exit, withdraw <=passport> of|from:*?, retain <=passport> of:*?, ^have ~passport+withdrawn|~passports+withdrawn|~passport+revoked|~passports+seized|~passports+confiscated, ^have ~passport+seized|~passport+confiscated|~passport+cancelled|~passport+taken, revoke ~passport|~passports|~citizenship|~residence+permit|~visa, annul ~passport|~visa|~citizenship, cancel ~passport|~visa|~residence+permit, seize ~passport|~passports, withhold ~passport|~passports, repatriate *, strip * ~of+citizenship|~of+his+citizenship|~of+her+citizenship, hold+up * ~at+a+checkpoint|~at+a+police|~at+a+roadblock|~at+the+border|~for+hours|~hours, !renew <=visa> of:*?, ^be ~under+an+exit+ban|~under+exit+ban, turn+back <=bus|=convoy|=car|=vehicle>, stop <=bus|=convoy|=caravan>, hold+up <=bus|=convoy|=caravan>`,
      set: { means: 'travel' },
    },
    { id: 'travel-noun', nouns: 'travel-ban', set: { means: 'travel' } },
    {
      id: 'access',
      verbs: `restrict * ~from+accessing|~from+entering|~from+using, block * ~from+accessing|~from+entering|~from+using, bar * ~from+accessing|~from+using, ban * ~from+accessing|~from+using, escort * ~out+of|~out|~from+the, usher * ~out|~out+of, throw * ~out+of, drag * ~out+of+the+hall|~out+of+the+room|~out+of+the+courtroom, lead * ~out+of+the+hall|~out+of+the+room|~out+of+the+courtroom, order * ~out+of, send+back *, stop * ~on+the+highway|~on+the+road|~at+a+checkpoint|~at+a+roadblock|~at+the+entrance, ask * ~to+leave+the, bar * ~from, exclude * ~from, deny * ~entry|~access, refuse * ~entry|~access, prevent * ~from+attending|~from+entering|~from+reaching|~from+observing, turn * ~away|~back, turn+away *, turn+back *, keep * ~out+of, keep+out *, eject *,
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
      verbs: `blacklist *, add * to:<list>, put * ~on+a+blacklist, put * on:<list>, place * on:<list>, include * in|on:<list>, enter * in|on:<list>, designate * ~as+a|~as+an|~as+foreign|~as+terrorist|~as+extremist|~as+undesirable|~as+“|~a|~an, declare * ~an+undesirable|~undesirable|~extremist|~an+extremist|~a+foreign+agent|~foreign+agent|~terrorist|~a+terrorist|~an+“undesirable|~“extremist, label * ~a+foreign+agent|~extremist|~as+extremist, recognise * ~as+extremist|~as+an+extremist, brand * ~extremist|~a+terrorist|~terrorist|~an+extremist|~a+foreign+agent, list * ~as+a+terrorist|~as+terrorist|~as+a+foreign+agent|~as+an+extremist, proscribe *, label * ~a+terrorist|~an+extremist|~terrorists, add * ~to+the+register|~to+the+list|~to+a+list, put <=name> on:<list>, add <=name> to:<list>, place <=name> on:<list>`,
      set: { means: 'blacklist' },
    },
    {
      id: 'ban',
      verbs: `clamp <=order|=curfew|=restriction> on|in:<place>?, promulgate <=order>, impose <=order> ~prohibitory|~section, invoke ~prohibitory, impose ~section+144|~section+163 in|on|across:<place>?, place <=ban|=prohibition|=blackout> on|against:*, bring <=ban|=prohibition|=blackout> on|against:*, slap <=ban|=prohibition|=blackout> on|against:*, order <=ban|=prohibition|=blackout> on|against:*, decree <=ban|=prohibition|=blackout> on|against:*, hand <=ban|=prohibition|=blackout> on|against:*, issue <=ban|=prohibition|=blackout> on|against:*, announce <=ban|=prohibition|=blackout> on|against:*, ban *, prohibit *, forbid *, implement <=curfew|=ban|=restriction> on|in|across:*?, bar * ~from+organising|~from+organizing|~from+assembling|~from+gathering|~from+holding, outlaw *, restrict <assembly>, impose ~a+ban|~blanket+ban|~ban+on on:*?, reimpose ~a+ban|~ban on:*?, re-impose ~a+ban|~ban on:*?, renew ~a+ban|~ban on:*?, extend ~a+ban|~ban on:*?, place ~a+ban+on, slap ~a+ban, interdict *, enjoin *, ban <assembly|organisation|outlet|petition>, clamp ~section+144, impose ~section+144, impose ~curfew|~a+curfew, promulgate ~section+144, enforce ~section+144, declare ~a+curfew, order ~a+curfew, ban ~from+the+airwaves|~from+the+air|~from+screening|~from+radio, declare ~martial+law, impose <=curfew> on|in|across:<place>?, bar <assembly>, ^be ~under+a+ban`,
      nouns: '',
      set: { means: 'ban' },
      target: ['person', 'organisation', 'outlet', 'assembly', 'site', 'device'],
    },
    {
      id: 'censorship',
      verbs: `censor *, seize ~print+run|~entire+print+run|~all+copies, seize <=copy> of:<outlet|=edition|=issue|=book|=magazine>, pulp *, withdraw ~from+sale, delete <site>, remove <site>, take+down <site>, impound ~all+copies|~the+print+run, impound <=copy> of:<outlet|=edition|=issue|=book|=magazine>, confiscate ~print+run|~all+copies, confiscate <=copy> of:<outlet|=edition|=issue|=book|=magazine>, order>remove <site>, order>delete <site>, order>take+down <site>, force>remove <site>, force>delete <site>, force>delete <=footage|=photo|=picture|=video|=image|=recording>, force>erase <=footage|=photo|=picture|=video|=image|=recording>, make * ~delete, order>delete <=footage|=photo|=picture|=video|=image|=recording>, tell>delete <=footage|=photo|=picture|=video|=image|=recording>, order * ~to+remove+the+article|~to+delete|~to+take+down, cancel ~the+screening|~the+exhibition|~the+play|~the+concert, shut+down ~exhibition|~screening|~play, pull ~from+cinemas|~from+shelves|~from+the+shelves|~from+the+schedule, withdraw ~from+cinemas|~from+libraries|~from+shops, black+out ~newspaper|~pages, erase ~footage|~the+footage, cut ~from+the+broadcast, pull ~off+the+air, withdraw ~from+kiosks|~from+newsstands|~from+sale|~from+bookshops, remove ~from+libraries|~from+the+library|~from+bookshops|~from+shelves|~from+the+curriculum|~from+display, order <=removal|=deletion> of:*, withhold <=post>, take+off ~the+bill, take ~off+the+bill|~off+the+programme|~off+the+shelves|~off+the+schedule, whitewash ~mural, paint+over ~mural, remove <=photograph|=painting|=exhibit|=work|=mural|=portrait>, !grant * <=certificate>, deny * <=certificate>, refuse * <=certificate>, !release <=film>, suspend <=programme|=program>, cut <=scene|=passage|=line> from:*?, ban <=film|=book|=song|=play|=magazine|=novel>`,
      set: { means: 'censorship' },
    },
    {
      id: 'bound-to-stay',
      verbs:
        '^sign <=pledge|=undertaking|=bond|=recognisance> ~not+to+leave|~not+to+travel, make * ~sign+a+pledge+not+to+leave|~sign+an+undertaking+not+to+leave, force * ~to+sign+a+pledge+not+to+leave, bind * ~not+to+leave',
      target: ['person'],
      set: { means: 'travel' },
    },
    {
      id: 'disclosure',
      verbs: `require * ~to+sign+non-disclosure|~to+sign+a+non-disclosure, force * ~to+sign+a+non-disclosure, issue ~gag+order, impose ~gag+order|~a+gag, sign ~non-disclosure|~a+pledge+not+to+speak|~a+pledge+not+to+disclose|~a+pledge+not+to+talk, make * ~sign+a+non-disclosure|~sign+a+pledge+not+to+speak, gag *, order * ~not+to+disclose|~not+to+speak`,
      set: { means: 'disclosure' },
    },
    {
      id: 'prevented',
      verbs: `order * ~to+remove|~to+take+down|~to+delete|~to+pull, tell * ~to+remove|~to+take+down|~to+delete|~to+drop|~to+cancel, instruct * ~to+remove|~to+take+down|~to+delete|~not+to+report|~not+to+cover, give * ~hours+to+remove|~days+to+remove|~hours+to+delete|~hours+to+take,  require * ~to+remove|~to+delete, issue <=demand|=instruction|=directive> to:* ~remove|~delete|~stop, prevent * ~from+leaving|~from+contacting|~from+meeting|~from+speaking|~from+working, !allow * ~to+speak|~to+meet|~to+call|~to+see|~to+contact, deny * ~access+to+a+lawyer|~a+lawyer|~access+to+her+lawyer|~access+to+his+lawyer`,
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
        'block <=road|=street|=entrance|=bridge|=access|=way|=square>, barricade <=road|=street|=entrance|=bridge|=square>, seal+off <=road|=street|=square|=approach|=entrance|=area|=district|=neighbourhood|=neighborhood|=campus|=gate|=centre|=center|=venue|=stadium>, stop <=screening|=concert|=play|=performance|=launch>',
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
      target: ['person', 'organisation', 'outlet', 'venue'],
    },
    {
      id: 'out-of-reach',
      verbs: `^be ~unreachable|~unavailable|~inaccessible|~offline|~not+accessible|~still+blocked, ^go ~offline|~dark|~down, ^become ~unreachable|~unavailable|~inaccessible, ^disappear ~from+the+app|~from+app, !open ~without|~in|~for,
        ^vanish from:<site>, ^disappear from:<site>`,
      set: { means: 'block' },
      target: ['site', 'outlet'],
    },
    {
      id: 'money',
      verbs: `refuse>process <=payment|=transfer|=donation>, refuse>open <account>, block <=transfer|=payment|=donation|=card|=funding> of|to|from:*?, freeze <=asset|=fund|=money|=property|=card> of:*?, seize <=asset|=fund|=donation|=property> of:*?, close <=account> of:*?, debank *, return <=transfer|=donation>, deny * ~banking, cut+off * ~from+banking, hold+up <=transfer|=payment|=grant|=donation> of|to|from:*?, hold+back <=transfer|=payment|=grant> of|to|from:*?, delay <=transfer|=payment|=grant> of|to|from:*?, withhold <=transfer|=payment|=grant|=subsidy|=funding> of|to|from:*?, cut <=grant|=subsidy|=funding> of|to|for:*?, cut+off <=funding> of|to:*?, withdraw <=grant|=subsidy|=funding> of|to|from:*?`,
      set: { means: 'freeze' },
      target: ['person', 'organisation', 'outlet'],
    },
    {
      id: 'closing',
      verbs: `^announce ~would+close|~would+shut|~would+cease|~would+wind|~would+dissolve|~will+close|~will+shut|~will+cease|~was+closing|~is+closing|~was+shutting|~is+shutting|~had+closed|~its+closure|~its+dissolution|~its+own+dissolution|~the+closure+of+its|~the+end+of|~its+self-dissolution, ^cease <=operation|=work|=activity|=publication>, ^cease ~operations|~publication|~publishing|~broadcasting|~to+exist|~its+activities, ^stop <=publication|=operation|=activity>, ^stop ~publishing|~broadcasting|~printing, ^suspend <=operation|=work|=activity|=programme|=publication|=broadcast|=service>, ^halt <=operation|=work|=activity|=programme|=publication>, ^end <=operation|=activity>, ^close <=office|=bureau|=branch|=newsroom|=operation>, ^shut <=office|=bureau|=branch|=newsroom>, ^shut+down <=office|=bureau|=operation>, ^dissolve ~itself, ^disband, ^close ~its+doors|~down|~after, ^vote ~to+dissolve|~to+disband`,
      set: { means: 'closure' },
      target: ['organisation', 'outlet'],
    },
    {
      id: 'shut-down',
      verbs: `order * ~to+vacate|~to+suspend+work|~to+end, order <organisation|outlet|premise> ~shut|~closed|~sealed, shut <=plant|=factory|=shop|=market|=mosque|=church|=school|=clinic|=shelter|=bookshop|=library|=cinema|=theatre|=museum|=bar|=cafe>, close <=plant|=factory|=market|=clinic|=shelter|=library|=cinema|=theatre|=museum|=bar|=cafe|=school|=church|=mosque|=monastery|=studio>, lock+out <person|=worker>, place <organisation|outlet> ~under+seal, seal+off <premise>, seal+up <premise>, take+over <organisation|outlet>, nationalise <outlet>, expropriate <outlet|organisation>, appoint <=administrator|=trustee|=receiver> ~to+run|~over|~at, force+out ~of+business, put ~out+of+business, knock+off * ~air, take+off * ~air, silence <outlet>, revoke ~operating+permit|~operating+licence|~operating+license, ban ~from+operating|~from+publishing|~from+broadcasting, bar * ~from+operating|~from+publishing|~from+broadcasting, terminate <=activity|=operation|=agreement> of:<organisation|outlet>, !renew <=permit|=frequency|=agreement> of|with:*?, decline>renew <=permit|=frequency|=agreement|=lease> of|with:*?, refuse>renew <=permit|=frequency|=agreement|=lease> of|with:*?`,
      set: { means: 'closure' },
      target: ['organisation', 'outlet', 'premise', 'place'],
    },
    {
      id: 'hall',
      verbs: `withdraw <=venue|=booking|=invitation|=hall>, move <=festival|=conference|=screening|=congress|=launch|=concert> to:*?, relocate <=festival|=conference|=congress|=concert>, refuse>let * ~a+hall|~hall|~a+room|~use, !let * ~use+the|~hire|~rent, evict * from:<premise|place>?, throw+out * ~of+its+office|~of+their+office|~of+its+premises, lock * ~out+of+its|~out+of+their, serve <=eviction> on|to:*, serve * with:<=eviction>, give * ~days+to+vacate|~hours+to+vacate|~notice+to+quit, end ~lease|~the+lease|~tenancy, break ~lease|~the+lease, revoke ~lease|~the+lease, annul ~lease|~the+lease,
        refuse>let+out <venue>, !let+out <venue>, decline>host, decline>let, refuse>host <assembly>,
        cancel ~booking|~the+booking, tell * ~to+cancel|~to+call+off, order * ~to+cancel, pressure>cancel`,
      set: { means: 'venue' },
      actor: ['organisation', 'venue', 'place', 'authority', 'person', 'premise'],
    },
    {
      id: 'journey',
      verbs: `bar * ~from+boarding|~from+a+flight|~from+exit|~from+departing, prevent * ~from+travelling|~from+traveling|~from+departing|~from+crossing, !let * ~board|~leave|~fly|~cross|~out+of+the+country, !allow * ~out+of+the+country|~to+cross|~to+depart|~across+the+border|~onto+the+flight|~into+the+country, take * ~off+a+flight|~off+the+plane|~off+a+plane|~off+a+bus|~off+a+train|~off+the+bus|~off+the+train, pull * ~off+a+flight|~off+the+plane|~off+a+plane|~off+a+bus|~off+a+train|~off+the+bus|~off+the+train, refuse * ~permission+to+leave|~boarding|~exit, deny * ~boarding|~exit|~permission+to+leave|~permission+to+travel, refuse>issue * <=passport|=visa>, refuse>renew <=passport|=visa> of:*?, decline>renew <=passport|=visa> of:*?, send+back * ~from+the+airport|~at+the+border, put * ~on+the+next+flight|~on+a+flight|~on+a+plane, ban * ~entry|~from+entry|~from+the+country|~from+travelling|~from+traveling|~from+returning, bar * ~entry|~from+entry|~from+returning|~from+re-entering, impose <=ban> on:* ~entry|~travel, deport * to:*?, expel <=diplomat|=correspondent|=observer|=missionary|=worker|=monitor>`,
      set: { means: 'travel' },
    },
    {
      id: 'kept-away',
      verbs: `prevent * ~from+joining|~from+covering|~from+filming|~from+reporting|~from+recording|~from+photographing|~from+gathering|~from+approaching|~from+getting|~from+accessing|~from+monitoring|~from+voting|~from+registering|~from+participating|~from+taking+part|~from+visiting|~from+delivering|~from+laying, stop * ~from+joining|~from+covering|~from+filming|~from+reporting|~from+recording|~from+entering|~from+attending|~from+reaching|~from+approaching|~from+monitoring|~from+voting|~from+observing|~filming|~recording|~taking+pictures|~taking+photographs, block * ~from+entering|~from+attending|~from+reaching|~from+covering|~from+filming|~from+joining, bar * ~from+covering|~from+attending|~from+filming|~from+observing|~from+the+press, !allow * ~to+film|~to+attend|~to+observe|~to+approach|~to+photograph|~to+record|~near|~past|~through|~close|~onto, !let * ~near|~past|~through|~film|~attend|~observe|~onto, !admit *, refuse>let * ~in|~into|~enter|~inside, refuse>admit *, refuse>allow * ~in|~into|~to+enter|~to+attend, expel * from:<=hall|=session|=chamber|=courtroom|=conference|=room|=meeting|=station|=hearing|=stadium>, remove * from:<=hall|=session|=chamber|=courtroom|=conference|=room|=meeting|=station|=hearing|=stadium|=gallery>, ban * from:<place|=hall|=session|=chamber|=courtroom|=conference|=room|=meeting|=stadium|=briefing>, order * ~to+leave+the|~to+stop+filming|~to+stop+recording|~to+switch+off, tell * ~to+leave+the|~to+stop+filming|~to+stop+recording|~to+switch+off, force * ~to+leave+the|~out+of+the, chase * ~out|~away, chase+away *, send+away *, shut+out *, lock * ~out|~in+a+room|~in+the, lock+out *, hold+back *, fence+off <place>, close+off <place>, surround <place> ~with+fences|~with+barriers|~with+barbed, deny <=entry|=admission|=access> to:*, refuse <=entry|=admission> to:*, leave * ~outside, restrict <=access> of:*, keep * ~away+from|~outside|~at+a+distance, withhold <=access>, order+out *, ask+out *, show * ~the+door, usher+out *, escort+out *, throw+out <person>, stop <=card|=pass|=badge> of:*?, cancel <=badge> of:*?, deactivate <=card|=pass|=badge> of:*?, block <place> ~so+that, deny * <=entry|=access|=admission>, refuse * <=entry|=access|=admission>`,
      set: { means: 'access' },
      target: ['person', 'outlet'],
    },
    {
      id: 'job',
      verbs: `dismiss * ~from, sack * ~from|~for|~after|~over, kick+out *, throw * ~out+of+university|~out+of+school|~out+of+the+university, strip * of:<=post|=mandate|=title|=licence|=license|=immunity|=seat|=scholarship|=pension>, deprive * of:<=post|=mandate|=title|=scholarship|=pension|=bonus>, suspend * from:<=school|=university|=work|=duty|=post|=job|=college>, remove * from:<=post|=position|=office|=job|=school|=university|=programme>, withdraw <=scholarship|=stipend> of|from:*?, force+out *, push+out *, make * ~redundant, pull <=programme|=column> of|by:*?, cancel <=contract|=programme|=column> of|with:*?, terminate <=contract|=employment|=tenure> of|with:*?, !extend <=contract> of|with:*?, refuse>renew <=contract> of|with:*?, decline>renew <=contract> of|with:*?, take ~off+the+air|~off+air, transfer * ~to+another|~to+a+distant|~to+a+village|~against, reassign *, reprimand *, ^resign ~under+pressure, ^be ~forced+to+resign|~out+of+a+job, force * ~to+resign|~to+quit|~to+step+down|~into+retirement|~to+retire, pressure>resign *, dock <=wage|=salary|=bonus> of:*?, withhold <=wage|=salary|=bonus|=diploma|=pension> of|from:*?, deny * <=promotion|=tenure|=diploma|=pension>,
        take * ~off+the+show|~off+the+air|~off+the+morning+show|~off+the+evening+show|~off+the+news, take * off:<=programme|=program|=broadcast|=post|=case|=story|=rota>,
        drop * from:<=programme|=roster|=team|=squad>, remove * from:<=roster|=team>`,
      set: { means: 'dismissal' },
      target: ['person'],
    },
    {
      id: 'listed',
      verbs: `declare * <=agent|=organisation|=organization|=terrorist|=extremist|=traitor>, designate * <=agent|=organisation|=organization|=terrorist|=extremist>, recognise * ~as+extremist|~as+an+extremist|~as+terrorist|~as+a+terrorist|~as+foreign|~a+foreign+agent|~foreign+agents, recognize * ~as+foreign|~as+extremist|~a+foreign+agent|~foreign+agents, label * <=agent|=extremist>, name * ~a+foreign+agent|~foreign+agents, classify * ~as, include * ~in+the+register|~in+a+register|~in+the+list|~on+the+list|~in+its+register|~on+its+list|~among+foreign+agents, enter * ~in+the+register|~in+a+register, place * ~on+the+sanctions+list|~on+a+sanctions+list|~on+the+register|~on+its+list|~on+the+list, add * ~to+the+register|~to+its+register|~to+its+list|~to+the+list|~to+a+list, put * ~on+the+register|~on+the+list|~on+its+list, sanction <person|organisation|outlet>, outlaw <organisation> ~as, list * ~as+a|~as+an, ^be ~on+a+list+of|~on+the+list+of,
        name * ~agents|~agent|~undesirable|~as+foreign, call * ~a+foreign+agent|~foreign+agents,
        brand * ~undesirable|~foreign+agents`,
      set: { means: 'blacklist' },
    },
    {
      id: 'content',
      verbs: `order>remove <=article|=video|=post|=report|=interview|=programme|=book>, order * ~to+stop+live|~to+stop+broadcasting|~to+stop+airing|~to+drop|~not+to+broadcast|~not+to+air|~not+to+publish|~not+to+cover|~not+to+show|~not+to+report, tell * ~to+stop+live|~to+stop+covering|~to+stop+broadcasting|~to+stop+airing|~not+to+broadcast|~not+to+cover|~not+to+show|~not+to+report|~not+to+mention, instruct * ~not+to+broadcast|~not+to+air|~not+to+publish|~not+to+show|~not+to+mention|~to+avoid|~to+stop, warn * ~not+to+cover|~not+to+air|~not+to+broadcast|~against+airing|~against+broadcasting|~against+covering|~against+publishing, forbid * ~to+cover|~to+publish|~to+report|~from+covering|~from+publishing|~from+reporting|~from+mentioning, prohibit * ~from+covering|~from+publishing|~from+reporting|~from+airing, ban <=broadcast|=coverage|=publication|=sale|=distribution|=screening|=livestream> of:*?, prohibit <=broadcast|=coverage|=publication|=sale|=distribution|=screening> of:*?, delete <=footage|=picture|=photo|=photograph|=recording|=video|=image|=material|=file> of:*?, erase <=footage|=picture|=photo|=photograph|=recording|=video|=image|=material> of:*?, wipe <=footage|=phone|=card|=memory> of:*?, force>delete <=footage|=picture|=photo|=photograph|=recording|=video|=image|=material>, make * ~delete|~erase, order>delete <=footage|=picture|=photo|=photograph|=recording|=video|=image|=material>, order * ~to+delete|~to+erase, cancel <=screening|=exhibition|=play|=concert|=launch|=reading|=performance> of|by:*?, close <=exhibition|=play>, shut <=exhibition>, postpone <=screening|=premiere>, pull <=film|=play|=book|=episode|=report|=article> from:*?, withdraw <=film|=play|=book|=textbook|=exhibition> from:*?, remove <=film|=book|=textbook|=poster|=mural|=banner|=article|=programme|=episode|=slogan> from:*?, cut+off <=broadcast|=speech|=microphone|=interview> of:*?, switch+off <=microphone> of:*?, mute <=microphone>, interrupt <=broadcast|=transmission|=interview>, stop <=broadcast|=transmission|=distribution> of:*?, halt <=broadcast|=transmission|=distribution|=sale|=screening> of:*?, spike <=story|=article|=report>, refuse>air <=advert|=advertisement|=spot|=programme|=interview>, refuse>distribute <=newspaper|=edition|=weekly>, burn <=copy|=book|=newspaper> of:*?, shred <=copy|=book>, confiscate <=edition|=newspaper|=print-run|=magazine> of:*?, seize <=edition|=newspaper|=print-run|=magazine> of:*?, impound <=copy|=edition|=newspaper> of:*?, edit+out <=passage|=scene|=reference>, black+out <=article|=page|=screen>, paint+over <=mural|=graffiti|=slogan|=portrait>, take+down <=article|=post|=video|=banner|=poster|=mural|=flag|=portrait|=report|=billboard>, tear+down <=banner|=poster|=flag|=portrait|=billboard|=mural>, dismantle <=memorial|=exhibition|=shrine>, clear <=memorial|=flower|=tribute>, remove <=memorial|=flower|=tribute|=wreath>, refuse <=rating|=certificate|=classification> to|for:*?, refuse>run <=statement|=story|=advert|=advertisement|=article|=interview|=programme> of|by|from:*?, refuse>publish <=statement|=story|=advert|=article|=interview|=letter|=book> of|by|from:*?, refuse>carry <=statement|=story|=advert|=article|=interview> of|by|from:*?, refuse>broadcast <=statement|=story|=advert|=interview|=programme> of|by|from:*?, tell * ~to+refrain|~refrain+from|~to+avoid|~to+tone+down, order * ~to+refrain|~refrain+from|~to+avoid, instruct * ~to+refrain|~refrain+from, ask * ~to+refrain+from, warn * ~to+refrain|~against+calls, make * ~hand+over|~delete, force * ~to+hand+over|~to+delete|~to+erase|~to+apologise+on+air`,
      set: { means: 'censorship' },
    },
    {
      id: 'rule-of-place',
      verbs: `ban <=gathering|=rally|=march|=protest|=demonstration|=strike|=assembly|=procession|=meeting|=event|=flag|=symbol> ~on|~in|~until|~for|~within|~near|~during|~at|~across, prohibit <=gathering|=rally|=march|=protest|=demonstration|=strike|=assembly|=procession|=meeting|=event>, suspend <=right|=freedom>, extend <=curfew|=ban|=emergency> in|on|to|until|for:*?, impose <=curfew|=ban|=lockdown|=restriction|=blockade> on|in|across|throughout|at:*?, introduce <=curfew|=ban|=restriction> on|in|across:*?, put <place> ~under+curfew, place <place> ~under+curfew|~under+lockdown, enforce <=curfew|=ban|=lockdown>, order <=curfew|=lockdown> in|on|across:*?, announce <=curfew|=ban> on|in|across:*?, declare <assembly> ~illegal|~unlawful|~as+illegal|~as+unlawful|~unauthorised|~unauthorized|~unsanctioned, place <place> under:<=curfew|=lockdown|=siege>, put <place> under:<=curfew|=lockdown|=siege>, confirm <=curfew|=ban> on|in|across:*?, reaffirm <=ban> on:*?, declare <=curfew> in|across:*?, renew <=ban> on:*?`,
      set: { means: 'ban' },
      target: ['person', 'organisation', 'outlet', 'assembly', 'site', 'device'],
    },
    {
      id: 'barred',
      verbs: `disqualify * ~from+contesting|~from+running|~from+standing, bar * ~from+contesting|~from+running|~from+standing|~from+holding, ban * ~from+contesting|~from+running|~from+standing`,
      set: { means: 'ban' },
      target: ['person', 'organisation'],
    },
    {
      id: 'inspected',
      verbs: `demand <=document|=list|=account|=file|=record> from:<organisation|outlet>, order <=inspection> of:<organisation|outlet>, launch <=inspection> of|into:<organisation|outlet>, audit <organisation|outlet>, inspect <organisation|outlet>, require>register * ~as, order>register * ~as, tell * ~to+register+as,
        ask * ~to+vacate|~to+disperse|~to+remove+their|~to+clear, order * ~to+remove+their|~to+clear,
        tell * ~to+vacate|~to+disperse|~to+remove+their|~to+pack, give * ~days+to+comply|~days+to+leave|~days+to+remove|~days+to+close|~days+to+delete|~days+to+take|~days+to+clear|~days+to+stop|~days+to+cease|~days+to+pay|~days+to+apologise|~days+to+apologize|~days+to+retract|~days+to+hand|~days+to+withdraw|~days+to+register|~days+to+re-register|~days+to+submit|~days+to+provide|~days+to+disperse|~days+to+dismantle|~days+to+demolish|~days+to+pack|~days+to+shut|~days+to+correct|~hours+to+comply|~hours+to+leave|~hours+to+remove|~hours+to+close|~hours+to+delete|~hours+to+take|~hours+to+clear|~hours+to+stop|~hours+to+cease|~hours+to+pay|~hours+to+apologise|~hours+to+apologize|~hours+to+retract|~hours+to+hand|~hours+to+withdraw|~hours+to+register|~hours+to+re-register|~hours+to+submit|~hours+to+provide|~hours+to+disperse|~hours+to+dismantle|~hours+to+demolish|~hours+to+pack|~hours+to+shut|~hours+to+correct|~weeks+to+comply|~weeks+to+leave|~weeks+to+remove|~weeks+to+close|~weeks+to+delete|~weeks+to+take|~weeks+to+clear|~weeks+to+stop|~weeks+to+cease|~weeks+to+pay|~weeks+to+apologise|~weeks+to+apologize|~weeks+to+retract|~weeks+to+hand|~weeks+to+withdraw|~weeks+to+register|~weeks+to+re-register|~weeks+to+submit|~weeks+to+provide|~weeks+to+disperse|~weeks+to+dismantle|~weeks+to+demolish|~weeks+to+pack|~weeks+to+shut|~weeks+to+correct|~until,
        tear+down <=tent|=stall|=camp>, pull+down <=tent|=stall|=camp>,
        dismantle <=tent|=stall|=camp|=barricade>, destroy <=tent|=stall|=poster|=banner> of:*?,
        expel <organisation> from:*, exclude <organisation> from:*,
        open ~audit of|into:<organisation|outlet>, launch ~audit of|into:<organisation|outlet>,
        order ~audit of:<organisation|outlet>, remove <=tent|=stall|=barricade> of:*?`,
      set: { means: 'other' },
      actor: ['authority'],
    },
    {
      id: 'expulsion',
      nouns: 'expulsion, deportation',
      set: { means: 'travel' },
      needs: ['target'],
    },
    {
      id: 'sacking',
      nouns: 'sacking, firing',
      set: { means: 'dismissal' },
      needs: ['target'],
      target: ['person'],
    },
    {
      id: 'dissolution',
      nouns: 'dissolution, liquidation, closure',
      set: { means: 'closure' },
      needs: ['target'],
      target: ['organisation', 'outlet'],
    },
    ...RESTRICTION_STATES,
    ...RESTRICTIONS_FURTHER,
    ...CONTACTS_BARRED,
    ...RESTRICTIONS_OF_PAGES,
    ...LIMIT_WORDS,
  ],
  not: `fired tear gas, fired live rounds, fired rubber bullets, fired into the air, fired shots, opened fire, suspended sentence, suspended term, dismissed the claim,
    dismissed his complaint, dismissed his lawyer, dismissed her lawyer, dismissing his lawyer, dismissing her lawyer, dismissed their lawyers, fired his lawyer, fired her lawyer, dismissed the case, dismissed the complaint, dismissed the appeal, fire brigade, fired upon, fired at, firing at, suspended sentence of, on leave for, turned out in, turned out to, roads were closed, closed doors, closed the hearing, ban on torture, access road`,
  examples: [
    [
      'The accounts of the Lind Foundation were blocked on 4 May 2024.',
      { means: 'freeze', target: ['Lind Foundation'] },
    ],
    ['The Twitter account of Rosa Lind was blocked on 4 May 2024.', { means: 'block' }],
    ['The report warns of a possible closure of the newspaper.', null],
    ['An indefinite curfew is in place in Osh.', { means: 'ban' }],
    [
      'The ban on parties, decreed in April 2024, is still in force.',
      { means: 'ban', target: ['parties'] },
    ],
    ['The new law is in force in Osh.', null],
    ['The landlord asked Rosa Lind to move out.', { means: 'venue' }],
    [
      'Banned from travelling since 4 May 2024, Rosa Lind missed the funeral.',
      { target: ['Rosa Lind'], means: 'travel' },
    ],
    ['Border guards put Rosa Lind on a return flight.', { means: 'travel' }],
    ['Rosa Lind became a foreign agent on 3 May 2024.', { means: 'blacklist' }],
    ['Monitors recorded a loss of internet traffic in the valley.', { means: 'shutdown' }],
    ['Hotel Lind backed out of hosting the congress.', { means: 'venue' }],
    ['Rosa Lind was handed a draft notice at work.', { means: 'other' }],
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
