import { LIMIT_WORDS } from './limits-words.ts'
import type { Rule } from '../../events/frames.ts'
import { RESTRICTIONS_IN_PRESS } from './press-tellings.ts'
import { RESTRICTIONS_FELT } from './restriction-felt.ts'
import { RESTRICTIONS_OF_THINGS } from './restriction-things.ts'
import { BODIES_HINDERED } from './bodies-told.ts'
import { BRANDING } from './branding.ts'
import { CONDITIONS_TOLD } from './court-doings.ts'

/** Restrictions told as what became of somebody or something, or by those who were told of them. */
export const RESTRICTION_STATES: readonly Rule[] = [
  ...RESTRICTIONS_FELT,
  ...RESTRICTIONS_OF_THINGS,
  BRANDING,
  ...CONDITIONS_TOLD,
  ...BODIES_HINDERED,
  {
    id: 'prevented',
    verbs:
      'demand <=removal|=deletion> of:*?, order * ~to+obtain+a+licence|~to+obtain+licences|~to+obtain+a+license|~to+obtain+licenses|~to+apply+for+a+licence|~to+apply+for+licences|~to+hand+over+the|~to+disclose',
    set: { means: 'other' },
    actor: ['authority', 'police', 'court'],
    strictActor: true,
  },
  {
    id: 'loss-of-net',
    verbs: `observe <=shutdown|=outage|=blackout|=disruption> ~internet|~connectivity|~traffic|~network|~mobile, record <=loss|=disruption|=outage|=blackout|=shutdown> ~internet|~connectivity|~traffic|~network|~mobile, register <=loss|=disruption|=outage> ~internet|~connectivity|~traffic, detect <=loss|=disruption|=outage|=blackout> ~internet|~connectivity|~traffic|~network, confirm <=outage|=blackout|=disruption|=shutdown> ~internet|~connectivity|~network|~mobile, report <=outage|=blackout|=disruption> ~internet|~connectivity|~network|~mobile,
      receive <=directive|=order|=instruction|=request> ~suspend+data|~suspend+internet|~suspend+mobile|~suspend+all|~shut+down+internet|~shut+down+the+internet|~shut+down+mobile|~cut+internet|~cut+mobile|~cut+off+internet|~disable+mobile|~throttle,
      leave <place> ~without+internet|~without+mobile|~without+phone|~without+access+to+the+internet|~offline, leave ~without+internet|~without+mobile+internet|~offline, bring+down <net>`,
    set: { means: 'shutdown' },
    noTarget: true,
  },
  {
    id: 'out-of-service',
    verbs: `^be ~down+across|~down+since|~down+in|~restricted+in|~restricted+across|~restricted+since|~geoblocked|~filtered, ^stop ~loading|~opening|~working, ^become ~accessible+only, filter <site>, restrict <outlet|organisation> ~across|~on|~in|~since, slow+down <outlet|organisation>, ^open ~only+with+a+vpn|~only+through+a+vpn`,
    set: { means: 'block' },
    target: ['site', 'outlet'],
  },
  {
    id: 'slowed',
    verbs: `^fall ~per+cent|~percent|~to+zero|~sharply, ^drop ~per+cent|~percent|~to+zero|~sharply, ^collapse`,
    set: { means: 'shutdown' },
    target: ['net'],
    noTarget: true,
  },
  {
    id: 'airwaves',
    verbs: `order * ~off+the+air|~off+air|~off+the+stage|~off+stage, force * ~off+the+air|~off+air|~off+the+stage|~off+stage,  tell * ~would+stay+off|~would+remain+closed|~would+be+closed|~would+be+shut|~would+be+taken+off, pull * ~from+the+airwaves|~off+the+airwaves|~from+the+air, take * ~off+the+airwaves|~off+the+dial, force * ~off+the+air|~off+air, switch+off <=transmitter|=station|=channel|=frequency> of:*?, switch+off <outlet>, turn+off <=transmitter|=signal|=frequency> of:*?, interrupt <=signal|=broadcasting> of:*?, ^fail ~to+appear+on+newsstands|~to+appear+on+the+newsstands|~to+come+out|~to+go+to+press,
      confiscate <=transmitter|=press|=printing-press> of:*?, seize <=transmitter|=printing-press> of:*?, dismantle <=transmitter|=antenna|=mast|=aerial> of:*?, place <organisation|outlet> under:<=liquidation|=administration|=trusteeship|=receivership>, put <organisation|outlet> under:<=liquidation|=administration|=trusteeship|=receivership>, bring+down ~shutters+on, strike+off <organisation>, ^be ~struck+off, wind+up <organisation|outlet>, chain <=gate|=door|=office> of:*?, weld ~shut, brick+up <premise|=door|=entrance>, nail+up <=door>, board+up <premise>, change ~the+locks, seal <=door|=gate|=office|=printer|=press> of:*?`,
    set: { means: 'closure' },
    target: ['organisation', 'outlet'],
  },
  {
    id: 'told-not-to-travel',
    verbs: `bar * ~from+foreign+travel|~from+travel, put * ~under+travel+ban|~under+a+travel+ban|~on+a+no-fly+list, place * ~under+travel+ban|~under+a+travel+ban|~on+a+no-fly+list, ban * ~from+foreign+travel|~from+travel, put * ~on+a+return+flight|~on+a+flight+back|~on+the+first+flight|~on+the+first+plane|~on+a+plane+to|~on+a+plane+back|~on+a+return+plane|~on+a+bus+back|~aboard+a+flight|~aboard+a+plane|~over+the+border, force * ~onto+a+plane|~onto+a+flight|~across+the+border|~into+exile|~out+of+the+country|~to+leave+the+country|~to+flee+the+country, escort * ~to+the+border|~to+the+airport|~onto+a+plane|~onto+a+flight,
      inform * ~could+not+leave|~could+not+board|~could+not+travel|~could+not+fly|~could+not+enter|~not+allowed+to+leave|~not+permitted+to+leave|~not+permitted+to+enter|~banned+from+leaving|~banned+from+travelling|~barred+from+leaving|~under+a+travel+ban|~barred+from+entering|~banned+from+entering|~persona+non+grata|~no+longer+welcome,
      tell * ~could+not+leave+the+country|~could+not+board|~could+not+travel|~could+not+fly|~could+not+enter+the|~not+allowed+to+leave|~not+allowed+to+enter|~not+allowed+to+travel|~banned+from+leaving|~banned+from+travelling|~barred+from+leaving|~under+a+travel+ban|~banned+from+entering|~not+welcome+in|~was+not+welcome|~not+welcome+on, declare * ~unwelcome|~undesirable+alien|~an+undesirable+alien,
      turn * ~away+from+her+flight|~away+from+his+flight|~away+at+the+airport|~away+at+the+border, ban * ~from+the+territory|~from+the+schengen, rescind <=visa|=permit> of:*?, shorten <=visa> of:*?, cut ~short+her+visa|~short+his+visa, !extend <=visa|=permit> of:*?, refuse>extend <=visa|=permit> of:*?, refuse * <=re-entry|=transit>, deny * <=re-entry|=transit>,
      ^sign ~not+to+leave, release * ~under+a+travel+ban, order * ~not+to+leave+town|~not+to+leave+the+city|~not+to+leave+the+country|~not+to+travel|~to+surrender+passport|~to+hand+over+his+passport|~to+hand+over+her+passport, confine * ~to+the+city|~to+the+district|~to+his+village|~to+her+village, exile * to:*?, banish * from|to:*?, ^be ~on+a+travel+ban|~on+the+no-fly|~subject+to+a+travel+ban|~barred+from+travel|~under+a+foreign+travel+ban, ^learn ~of+a+travel+ban|~of+the+travel+ban|~of+an+exit+ban|~of+the+exit+ban|~she+was+banned+from+leaving|~he+was+banned+from+leaving, ^find ~passport+had+been|~passport+was+invalid|~passport+cancelled, take+away <=passport>, invalidate <=passport> of:*?`,
    set: { means: 'travel' },
    target: ['person'],
  },
  {
    id: 'out-of-work',
    verbs: `!renew <=contract> of|with:*?, terminate <=service|=appointment|=studentship|=enrolment|=admission|=scholarship|=post> of:*?, ask * ~to+hand+in+her|~to+hand+in+his|~to+hand+in+their|~to+resign|~to+step+down|~to+submit+a+resignation|~to+write+a+resignation|~to+sign+a+resignation|~to+leave+the+university|~to+leave+of+her+own|~to+quit, dispense with:<=service>, pension+off *, retire * ~early|~compulsorily|~forcibly, ^see <=contract> ~terminated|~cancelled, axe <person>, bar * ~from+teaching|~from+practising|~from+practicing|~from+work|~from+sitting|~from+exams|~from+the+exam|~from+campus|~from+classes|~from+the+profession, ban * ~from+teaching|~from+practising|~from+practicing|~from+the+profession|~from+campus|~from+working, oust * ~from, unseat *,
      ^quit ~under+pressure|~after+pressure, place * ~on+administrative+leave|~on+compulsory+leave|~on+forced+leave|~on+indefinite+leave|~on+garden, send * ~on+forced+leave|~on+compulsory+leave|~on+leave|~on+unpaid+leave|~into+retirement|~home+from+school|~home+for+wearing, freeze <=salary|=pension> of:*?, stop <=salary|=pension|=stipend> of:*?, cut <=salary|=pension> of:*?, deprive * ~of+her+licence|~of+his+licence|~of+her+job|~of+his+job|~of+her+post|~of+his+post|~of+her+mandate|~of+his+mandate|~of+the+right+to+teach|~of+his+seat|~of+her+seat, revoke <=licence|=license> of:<=lawyer|=advocate|=attorney|=doctor|=notary|=teacher>, withdraw <=licence|=license> of:<=lawyer|=advocate|=attorney|=doctor|=notary|=teacher>, give * ~the+sack|~their+notice|~notice|~marching+orders, hand * ~a+dismissal|~dismissal|~dismissal+letters|~redundancy|~notice|~his+notice|~her+notice, issue <=dismissal|=dismissal-letter|=suspension-letter> to:*?, serve * with:<=dismissal|=suspension|=notice>, ^find ~without+a+job|~out+of+work, ^be ~without+a+job|~jobless|~out+of+work, replace * ~after+she|~after+he|~over+his|~over+her, downgrade *, discharge <person> ~from+the+army|~from+service, cashier *, ^be ~off+the+air+since, drop * ~from+the+schedule|~from+its+schedule|~from+the+list+of|~from+the+line-up|~as+a+candidate`,
    set: { means: 'dismissal' },
    target: ['person'],
  },
  {
    id: 'called',
    verbs: `^receive <=status> ~extremist|~terrorist|~undesirable|~foreign+agent, recognize * ~as+an+extremist|~as+terrorist|~as+a+terrorist|~as+undesirable|~as+an+undesirable|~extremist, recognise * ~as+undesirable|~as+an+undesirable, ^become ~a+foreign+agent|~foreign+agents|~an+undesirable|~undesirable|~a+"+foreign|~"+foreign|~an+"+undesirable, declare <=activity|=work> of:<person|organisation|outlet> ~undesirable|~extremist|~terrorist|~unlawful|~illegal, find * ~extremist|~to+be+extremist, recognise <=material|=book|=video|=article|=page|=channel|=song|=movement> ~extremist|~as+extremist, declare <=material|=book|=video|=article|=page|=channel|=song> ~extremist, rule * ~to+be+extremist|~extremist|~extremist+materials, add * ~to+its+register|~to+its+list|~to+its+blacklist|~to+its+sanctions|~to+a+register|~to+the+federal+list|~to+the+republican+list, ^appear ~on+a+list+of|~on+the+list+of|~in+the+register|~on+a+blacklist, ^land ~on+a+blacklist|~on+the+list+of|~on+the+register|~in+the+register, ^end+up ~on+a+blacklist|~on+the+list+of|~in+the+register, confer <=status> ~agent, assign * ~the+status+of, give * ~the+status+of+a+foreign|~foreign+agent+status|~the+status+of+foreign, grant * ~the+status+of+a+foreign, declare * ~illegal+organisations|~an+illegal+organisation|~an+unlawful+association|~unlawful, label * ~as+terrorist|~as+a+terrorist|~terrorist|~a+“foreign|~“foreign|~undesirable, single+out * ~as+foreign`,
    set: { means: 'blacklist' },
  },
  {
    id: 'kept-in',
    verbs: `order <person|quantity> ~to+stay+indoors|~to+remain+indoors|~to+stay+at+home|~off+the+streets+by, confine * to:<=home|=barracks|=campus|=hostel|=dormitory|=house>, put <place> ~under+emergency+rule|~under+martial+law, invoke <=act|=regulation|=section> ~ban|~prohibit|~banning|~prohibiting, slap <=curfew|=ban|=restriction> on|in:*?, clamp+down <=curfew>, tighten <=curfew|=restriction|=ban> in|on:*?, prolong <=curfew|=ban|=restriction>, issue <=ban> on:*?, issue <=order> ~banning|~prohibiting, adopt <=decree|=order> ~banning|~prohibiting, sign <=decree|=order> ~banning|~prohibiting`,
    set: { means: 'ban' },
    target: ['person', 'organisation', 'outlet', 'assembly', 'site'],
  },
  {
    id: 'in-force',
    nouns: 'ban, curfew, blockade, lockdown, moratorium, embargo',
    set: { means: 'ban' },
    needs: ['force'],
    target: ['person', 'organisation', 'outlet', 'assembly', 'site', 'place'],
  },
  {
    id: 'without-a-hall',
    verbs: `ask * ~to+move+out|~to+vacate+the, tell * ~to+move+out|~to+leave+the+flat|~to+leave+the+apartment, order * ~to+move+out, give * ~to+move+out, back+out ~of+hosting|~of+the+agreement|~of+the+booking, pull+out ~of+hosting|~of+the+contract, withdraw <=permission|=consent> ~hall|~venue|~theatre|~stadium, rescind <=booking|=contract|=invitation> of:*?, cancel <=contract|=lease|=rental> ~hall|~venue|~office|~premises|~conference, ^lose ~its+venue|~their+venue|~its+office|~its+premises|~its+lease|~their+premises, disinvite *, uninvite *, terminate <=lease|=agreement|=tenancy> of|with:*?, ^find ~doors+locked|~hall+locked|~hall+closed|~venue+closed|~venue+locked|~doors+of+the+hall, turf+out * ~of+its|~of+their, throw+out * ~of+its, give * ~notice+to+vacate|~to+vacate, tear+up <=contract|=lease>, ask * ~to+find+another|~to+look+for+another, break <=contract> of|with:*?, ^be ~without+a+venue|~without+premises`,
    set: { means: 'venue' },
    actor: ['organisation', 'venue', 'place', 'authority', 'person', 'premise'],
  },
  {
    id: 'kept-silent',
    verbs: `deny <=film|=movie|=documentary|=play|=book|=novel|=song|=concert> ~certificate|~certification|~rating|~classification|~release|~screening|~permission|~clearance|~licence|~license, refuse <=film|=movie|=documentary|=play|=book|=novel|=song|=concert> ~certificate|~certification|~rating|~classification|~release|~screening|~permission|~clearance|~licence|~license, !grant <=film|=movie|=documentary|=play|=book|=novel|=song|=concert> ~certificate|~certification|~rating|~classification|~release|~screening|~permission|~clearance|~licence|~license, !give <=film|=movie|=documentary|=play|=book|=novel|=song|=concert> ~certificate|~certification|~rating|~classification|~release|~screening|~permission|~clearance|~licence|~license, !issue <=film|=movie|=documentary|=play|=book|=novel|=song|=concert> ~certificate|~certification|~rating|~classification|~release|~screening|~permission|~clearance|~licence|~license, !allow <=film|=movie|=documentary|=play|=song|=concert|=exhibition>, cart+away ~print+run|~copies|~edition, take+away ~print+run|~copies|~the+edition, carry+off ~print+run|~copies|~the+edition, buy+up ~print+run|~copies|~the+edition, scrap <=premiere|=screening|=concert|=exhibition|=performance|=festival>, call+off <=premiere|=screening|=concert|=exhibition|=performance|=festival|=launch>, axe <=programme|=column|=play>, spike <=column|=interview|=cartoon|=piece|=investigation> of|by:*?, kill <=story|=column|=report|=article> of|by|on:*?, yank <=film|=episode|=interview> from:*?, pull <=premiere|=series|=interview|=exhibit|=column|=edition|=advert> from|of:*?, cancel <=premiere|=tour|=festival|=gig|=lecture|=talk> of|by:*?, ban <=concert|=festival|=exhibition|=video|=series|=performance|=tour|=game|=documentary|=cartoon|=textbook> of|by:*?,
      strike <=name|=passage|=chapter|=paragraph> from:*?, tell * ~not+to+call|~not+to+use|~not+to+describe|~not+to+refer, order * ~not+to+call|~not+to+use|~not+to+describe|~not+to+refer|~to+retract|~to+apologise|~to+publish+a+correction|~to+broadcast+a+correction, stop <=press|=sale> of:*?, refuse>print <=newspaper|=edition|=weekly|=paper> of:*?, hold+up <=shipment|=consignment|=copy>, turn+back <=shipment|=truck|=lorry> ~copies|~newspapers|~books, blur <=face|=slogan>, cut+short <=interview|=broadcast|=concert|=performance|=screening|=speech> of|with:*?, cut <=microphone|=signal|=electricity> of|to:*?, halt <=concert|=performance|=screening|=play|=interview> of:*?, break+off <=broadcast|=interview>, prevent <=screening|=publication|=broadcast|=performance|=sale|=distribution> of:*?, forbid <=screening|=publication|=broadcast|=performance|=sale|=distribution|=concert> of:*?, make * ~wipe|~clear+their|~erase|~take+down|~remove+the, compel * ~to+delete|~to+remove|~to+take+down|~to+erase|~to+apologise, have ~taken+down|~removed+from+the+shelves, clean <=mural|=graffiti>, topple <=monument|=statue|=bust>, dismantle <=monument|=statue|=plaque|=bust>, remove <=monument|=statue|=plaque|=bust>`,
    set: { means: 'censorship' },
    target: ['person', 'organisation', 'outlet'],
  },
  {
    id: 'gagged',
    verbs: `gag *, impose <=gag-order|=silence> on:*, issue <=gag-order> against|on:*?, place * ~under+a+gag|~under+a+non-disclosure, ^be ~under+a+gag|~bound+by+a+non-disclosure|~barred+from+discussing|~gagged, bar * ~from+discussing|~from+disclosing|~from+giving+interviews|~from+speaking+to+the+press|~from+talking+to+the+press|~from+commenting, forbid * ~to+discuss|~to+disclose|~to+speak+to+the+press|~from+discussing|~from+disclosing, ban * ~from+discussing|~from+disclosing|~from+giving+interviews|~from+speaking+to+the+press|~from+commenting, order * ~not+to+discuss|~not+to+disclose|~not+to+speak+to+the+press|~not+to+talk, make * ~sign+a+non-disclosure|~sign+a+pledge|~sign+an+undertaking, oblige * ~to+sign+a+non-disclosure`,
    set: { means: 'disclosure' },
    target: ['person', 'organisation', 'outlet'],
  },
  {
    id: 'kept-off',
    verbs: `seal <=point> ~entry|~exit|~entrance, seal+off <=point> ~entry|~exit, block <=point> ~entry|~exit, close <=point> ~entry|~exit, cordon+off <=street|=square|=area|=district|=building|=court|=quarter|=centre>, ring <=square|=building|=parliament|=court|=courthouse|=centre> ~with+police|~with+barricades|~with+barriers|~with+riot, close <=street|=metro|=square|=bridge|=avenue|=underpass> ~to+traffic|~to+the+public|~off|~ahead|~before|~during|~to+prevent, shut <=metro|=square|=bridge|=street>, hold * ~at+the+gate|~at+the+gates|~at+bay, make * ~wait+outside|~leave+the|~turn+back, !give * ~access|~the+floor, deny * ~the+floor|~the+right+to+speak, refuse * ~the+floor, cut+off * ~from+the+microphone, limit <=access> of|to:*, close <=gallery|=hearing> ~to+the+press|~to+journalists|~to+reporters, shut+out <=press|=media|=observer> of:*?, !get ~into+the+courtroom|~into+the+hall|~past+the+cordon, prevent * ~from+returning+to|~from+passing|~from+boarding+buses|~from+assembling|~from+marching|~from+holding+a+press, stop * ~from+passing|~from+gathering|~from+marching|~from+holding+a+press|~at+the+cordon, turn+away * at|from:*?, bar * ~entry+to|~from+the+premises|~from+the+building|~from+the+stadium|~from+the+airport`,
    set: { means: 'access' },
    target: ['person', 'outlet'],
  },
  {
    id: 'stopped',
    verbs: 'block *, halt *',
    set: { means: 'access' },
    actor: ['police'],
    strictActor: true,
    needs: ['actor', 'target'],
    target: ['person'],
  },
  {
    id: 'put-upon',
    verbs: `hand * ~call-up+papers|~draft+papers|~a+draft+notice|~a+call-up|~draft+notices|~conscription+papers|~a+conscription, serve * ~with+draft|~with+call-up|~with+conscription|~with+a+draft, conscript *, draft * ~into+the+army|~into+military|~for+military, call+up * ~for+military|~to+the+army|~into+the+army|~for+the+army, enlist * ~by+force|~forcibly, press-gang *, deny * ~visits|~family+visits|~a+visit|~phone+calls|~letters|~parcels|~correspondence|~a+meeting, refuse * ~visits|~family+visits|~a+visit|~phone+calls|~letters|~parcels|~a+meeting, deprive * ~of+visits|~of+a+visit|~of+parcels|~of+phone|~of+correspondence|~of+letters|~of+calls, strip * ~of+visits|~of+phone, ban * ~from+visits|~from+receiving|~from+phone, cancel <=visit> by|of|with:*?, withhold <=letter|=parcel|=mail> of|from:*?, !receive <=letter|=parcel|=visit> since:*?, fit * ~with+an+electronic|~with+a+tag|~with+an+ankle|~with+an+electronic+bracelet, place * ~under+administrative+supervision|~under+supervision|~under+night|~under+judicial+supervision, bar * ~from+using+the+internet|~from+using+social|~from+social+media|~from+posting|~from+public+speaking, ban * ~from+using+the+internet|~from+using+social|~from+social+media|~from+posting|~from+public+speaking|~from+making+public, prohibit * ~from+using|~from+posting|~from+speaking`,
    set: { means: 'other' },
    target: ['person'],
  },
  {
    id: 'on-suspension',
    verbs: 'place * on:<=suspension>, put * on:<=suspension>, place * under:<=suspension>',
    set: { means: 'closure' },
    target: ['organisation', 'outlet'],
  },
  {
    id: 'on-leave',
    verbs: 'place * on:<=suspension>, put * on:<=suspension>',
    set: { means: 'dismissal' },
    target: ['person'],
  },
  ...LIMIT_WORDS,
  {
    id: 'expelled-body',
    verbs: 'expel * ~from, exclude * ~from',
    set: { means: 'other' },
    target: ['organisation', 'outlet'],
  },
  ...RESTRICTIONS_IN_PRESS,
]
