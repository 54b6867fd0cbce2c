import { frame } from '../../events/frames.ts'
import { INTIMIDATION_TOLD } from './pressure-told.ts'
import { INTIMIDATIONS_FURTHER } from './further-tellings.ts'
import { FEAR_WORDS } from './limits-words.ts'
import { WRECKING_OF_PAGES } from './court-pages.ts'
import { INTIMIDATION_WORDS } from './intimidation-words.ts'
import { INTIMIDATION_MET } from './intimidation-met.ts'
import { INTIMIDATION_PRESSURE } from './intimidation-pressure.ts'
import { INTIMIDATION_SHOWN, MADE_TO_ACCUSE } from './intimidation-shown.ts'

/** Ways of making public where somebody lives or how to reach them. */
const REVEAL = ['show', 'air', 'broadcast', 'reveal', 'read+out', 'list', 'share', 'tweet']
  .map(verb => `${verb} <=address|=number|=passport> of:*`)
  .join(', ')

/** What a film or an article does to somebody in it. */
const PORTRAYING =
  '~calling|~called|~accusing|~accused|~portraying|~portrayed|~branding|~branded|~describing|~described|~depicting|~depicted|~labelling|~labelled|~smearing|~smeared'

/** Showing or printing what speaks ill of somebody. */
const PORTRAYED = [
  ...['air', 'broadcast', 'show', 'run', 'screen'].map(verb => {
    const staged = verb === 'air' || verb === 'broadcast' ? '|~in+which' : ''
    return `${verb} <=film|=programme|=program|=report|=documentary|=video|=segment|=footage|=item> ${PORTRAYING}${staged}`
  }),
  ...['publish', 'print', 'post', 'carry'].map(
    verb => `${verb} <=article|=list|=piece|=video|=text|=editorial> ${PORTRAYING}|~naming`,
  ),
].join(', ')

export const intimidation = frame({
  kind: 'intimidation',
  actor: ['authority', 'police', 'person', 'organisation', 'outlet'],
  target: ['person', 'organisation', 'outlet'],
  rules: [
    {
      id: 'threaten',
      verbs:
        'threaten *, intimidate *, harass *, stalk *, blackmail *, bully *, menace *, smear *, vilify *, dox *, hound *, persecute *, taunt *, heckle *, shout+down *, pressure *, pressurise *, coerce *, terrorise *, terrorize *, denounce * ~as+a+traitor|~as+traitors, brand * ~a+traitor|~traitors|~a+spy|~an+enemy, call * ~a+traitor|~an+enemy+of|~a+spy|~traitors|~a+terrorist|~an+agent, red-tag *, tag * ~as+a|~as+rebels|~as+a+rebel|~as+communist|~as+communists|~as+terrorists|~as+a+communist|~as+supporters+of, label * ~an+enemy|~enemies|~a+traitor|~traitors|~a+spy|~spies|~an+agent+of|~a+puppet, denounce * ~as+an+enemy|~as+enemies|~as+spies|~as+a+spy|~as+agents|~as+foreign, accuse * ~of+being+a+spy|~of+treason+on|~of+working+for+foreign, trail *, flood * with:<=threat|=abuse>, put <=pressure> on|upon:*, pile <=pressure> on:*, exert <=pressure> on:*, bring <=pressure> on:*, target * ~smear|~with+threats|~online, threaten>close *, threaten>shut *, threaten>sue *, threaten>dismiss *, threaten>evict *, threaten>deport *, threaten>revoke, call * ~terrorists|~“terrorists|~"terrorists|~criminals|~enemies, flood <=page|=account|=inbox|=phone|=wall|=channel> of:*? ~with, accuse * ~of+being+a+front|~of+being+agents|~of+being+an+agent|~of+supporting+terrorists, write <=denunciation> on|against:*, denounce * ~to+the+police|~to+the+authorities|~to+the+prosecutor',
    },
    {
      id: 'threaten-to',
      verbs:
        'threaten>kill *, threaten>have *, threaten>get *, threaten>plant on:*?, threaten>arrest *, threaten>take *, threaten>expel *, threaten>torch *, threaten>skin *, threaten>stab *, threaten>slap *, threaten>lynch *, threaten>strangle *, threaten>cut *, threaten>attack *, threaten>hurt *, threaten>destroy *, threaten>imprison *, threaten>detain *, threaten>prosecute *, threaten>publish *, threaten>release *, threaten>leak *, threaten>expose *, threaten>crush *, threaten>eliminate *, threaten>finish *, threaten>deal *, threaten>smash *, threaten>electrocute *, threaten>assault *, threaten>abduct *, threaten>hang *, threaten>drown *, threaten>maim *, threaten>punish *, threaten>ruin *, threaten>denounce *, threaten>kidnap *, threaten>bury *, threaten>poison *, threaten>execute *, threaten>report *, threaten>rape *, threaten>burn *, threaten>harm *, threaten>jail *, threaten>send *, threaten>put *, threaten>throw *, threaten>lock *, threaten>open against:*, threaten>fabricate against:*, threaten>bring against:*, threaten>deprive *, threaten>strip *, threaten>return *, threaten>hand *, threaten>extradite *, threaten>conscript *, threaten>draft *, threaten>show *, threaten>reveal *, threaten>seize *, threaten>confiscate *, threaten>demolish *, threaten>freeze *, threaten>make *, threaten>liquidate *, threaten>disband *, threaten>dissolve *',
    },
    {
      id: 'watch',
      verbs:
        'photograph *, film *, follow *, wiretap *, surveil *, spy+on *, track *, bug *, tap <device>, keep+watch ~outside|~on, watch <premise> of:*?, watch * ~round+the+clock|~around+the+clock, follow * ~home|~everywhere|~around|~to+her|~to+his, trail *',
      actor: ['police', 'authority', 'person'],
      target: ['person'],
      needs: ['anchor'],
    },
    {
      id: 'faces',
      verbs: 'film <=face|=home|=house> of:*?, photograph <=face|=home|=house> of:*?',
    },
    {
      id: 'pictures',
      verbs:
        'disrupt <assembly>, break+up <=meeting|=screening|=launch|=reading|=conference|=congress>',
    },
    {
      id: 'photographs',
      verbs:
        'take ~pictures+of|~photos+of|~photographs+of|~videos+of, take ~pictures+of+her|~pictures+of+his|~photos+of+her|~photographs+of+the',
      actor: ['police', 'authority'],
      strictActor: true,
    },
    {
      id: 'damage',
      verbs: `spray <=slogan|=word|=insult|=graffiti|=threat|=swastika|=message> on|across|over:*?, paint <=slogan|=word|=insult|=graffiti|=threat|=swastika|=message> on|across|over:*?, daub <=slogan|=word|=insult|=graffiti|=threat|=swastika> on|across|over:*?, scrawl <=slogan|=word|=insult|=graffiti|=threat|=swastika> on|across|over:*?, nail <=note|=letter|=cat|=animal> to:*?, deface <premise|device>, slash <=tyre|=tire> of|on:*?, cut <=tyre|=tire> of|on:*?, write ~on+the+door|~on+her+door|~on+his+door|~on+the+wall|~on+the+fence, puncture <=tyre|=tire> of|on:*?, smash <=window|=windscreen|=windshield|=door|=gate|=car> of|at:*?, set <premise> ~on+fire, set ~fire+to to:<premise>?, leave <=wreath|=coffin|=bullet|=noose|=note|=head|=skull|=cross|=flower> at|on|outside|in:<premise|=door|=doorstep|=gate|=letterbox|=porch>, send * <=wreath|=bullet|=coffin|=threat>, vandalise <premise|device|place>, vandalize <premise|device|place>, daub ~door|~graffiti|~walls|~paint, set ~fire+to, set ~on+fire, torch <premise>, burn+down <premise>, firebomb <premise>, throw ~stones+at+the+house|~bricks+through, ransack ~grave,
        leave ~a+wreath|~bullet|~a+dead|~a+coffin|~a+note, send ~a+dead|~a+wreath|~wreath|~a+bullet|~death+threats|~threatening|~threats, spray ~graffiti, paint ~graffiti`,
    },
    {
      id: 'presence',
      verbs: `park ~outside+the+office|~outside+the+house|~outside+the+home|~outside+her|~outside+his|~in+front+of+her|~in+front+of+his|~in+front+of+the+house, station ~outside+her|~outside+his, wait ~for+her+outside|~for+him+outside|~for+them+outside, hover over|above|outside:<premise>, circle over|above:<premise>,  put * ~under+surveillance, place * ~under+surveillance, keep * ~under+surveillance, tail *, shadow *, publish ~home+address|~personal+details|~phone+number, leak ~home+address|~personal+data,
        remain ~parked+outside|~parked+in+front, sit ~outside+her|~outside+his|~outside+their, publish <=address|=number|=photograph> of:*?, post ~home+address|~her+address|~his+address|~phone+number, leave ~outside+her|~on+her+doorstep|~on+his+doorstep, deliver <=wreath|=coffin|=bullet> to:*?, circle above|over:*`,
    },
    {
      id: 'campaign',
      verbs: `${PORTRAYED}, launch <=campaign> against:* ~smear|~hate, wage <=campaign> against:* ~smear|~hate, run <=campaign> against:* ~smear|~hate, mount <=campaign> against:* ~smear|~hate, run ~smear+campaign|~a+campaign+against, wage ~smear+campaign, launch ~smear+campaign, ^come ~under+a+ddos|~under+attack+online|~under+surveillance|~under+pressure, ^be ~the+target+of+a+smear|~the+target+of+threats|~the+target+of+a+campaign|~subjected+to+threats, attack <site>`,
    },
    { id: 'spyware', verbs: 'infect <device> with:<device>?, hack <device|site|account>' },
    {
      id: 'suffered',
      verbs:
        '^face ~harassment|~intimidation|~threats|~pressure|~death+threats, ^find ~a+bullet|~bullets|~a+noose|~a+dead|~a+tracking+device|~a+gps+tracker|~a+listening+device, ^receive <=call|=message|=letter|=note|=email|=text> ~warning|~threatening|~telling+him|~telling+her|~demanding|~saying+he|~saying+she, ^receive ~threats|~death+threats|~threatening|~anonymous+threats|~text+messages+telling|~threatening+messages|~threatening+calls|~phone+threats|~hate+mail|~a+bullet, tell * ~that+his|~that+her|~that+their|~he+would+be|~she+would+be|~they+would+be, warn * ~that+he+would|~that+she+would|~that+they+would|~that+her|~that+his|~or+be+killed|~would+be+killed|~would+be+raped|~lose+her|~lose+his, subject * ~to+pressure|~to+harassment|~to+intimidation|~to+threats|~to+surveillance, ^get <=message|=text|=call|=letter|=note|=email|=sms> ~telling+him|~telling+her|~telling+them|~warning|~threatening|~saying+he|~saying+she|~demanding, ^receive <=message|=text|=call|=letter|=note|=sms> ~telling+them|~urging|~ordering, send * <=message|=text|=letter|=note> ~threatening|~warning|~telling+him|~telling+her|~telling+them, hint ~could+lose|~would+lose|~might+lose|~could+be, subject * ~to+a+smear|~to+smear|~to+a+campaign|~to+insults|~to+abuse|~to+online|~to+reprisals|~to+constant|~to+harassment+and, tell * ~to+stop+giving|~to+stop+speaking|~to+keep+quiet|~to+keep+silent|~not+to+speak|~not+to+talk|~to+stop+posting|~to+stop+writing|~to+stop+talking|~to+drop+the, tell * ~would+lose|~could+lose|~would+be+fired|~would+be+expelled|~would+be+arrested, warn * ~could+lose|~would+lose|~might+lose|~could+be',
    },
    {
      id: 'noun',
      nouns: 'intimidation, harassment, surveillance, threat, smear',
      needs: ['target', 'anchor'],
    },
    {
      id: 'wrecked',
      verbs:
        'vandalise <outlet|organisation>, vandalize <outlet|organisation>, burn <premise> of:*?, stone <premise> of:*?, pelt <premise> of:*?, attack <premise> of:*? ~stones|~bottles|~bricks, trash <premise> of:*?, wreck <premise> of:*?',
      actor: ['person'],
      target: ['person', 'organisation', 'outlet'],
    },
    {
      id: 'branded',
      verbs: `call * ~mercenary|~mercenaries|~agent|~agents|~traitor|~traitors|~spy|~spies|~enemy|~enemies|~terrorist|~terrorists|~puppet|~extremist|~extremists|~scum|~vermin|~parasites|~mouthpiece|~stooge|~stooges|~saboteurs|~saboteur|~provocateur|~provocateurs|~fifth+column|~fifth+columnist|~foreign-funded|~hirelings|~criminals|~criminal|~liar|~liars|~rats|~cockroaches|~dogs|~separatists|~separatist|~thugs|~prostitute|~whore|~bandits|~junkies|~degenerates|~russophobe|~sell-out|~lackeys|~lackey, brand * ~mercenary|~mercenaries|~agent|~agents|~traitor|~traitors|~spy|~spies|~enemy|~enemies|~terrorist|~terrorists|~puppet|~extremist|~extremists|~scum|~vermin|~parasites|~mouthpiece|~stooge|~stooges|~saboteurs|~saboteur|~provocateur|~provocateurs|~fifth+column|~fifth+columnist|~foreign-funded|~hirelings|~criminals|~criminal|~liar|~liars|~rats|~cockroaches|~dogs|~separatists|~separatist|~thugs|~prostitute|~whore|~bandits|~junkies|~degenerates|~russophobe|~sell-out|~lackeys|~lackey, label * ~mercenary|~mercenaries|~agent|~agents|~traitor|~traitors|~spy|~spies|~enemy|~enemies|~terrorist|~terrorists|~puppet|~extremist|~extremists|~scum|~vermin|~parasites|~mouthpiece|~stooge|~stooges|~saboteurs|~saboteur|~provocateur|~provocateurs|~fifth+column|~fifth+columnist|~foreign-funded|~hirelings|~criminals|~criminal|~liar|~liars|~rats|~cockroaches|~dogs|~separatists|~separatist|~thugs|~prostitute|~whore|~bandits|~junkies|~degenerates|~russophobe|~sell-out|~lackeys|~lackey, describe * ~mercenary|~mercenaries|~agent|~agents|~traitor|~traitors|~spy|~spies|~enemy|~enemies|~terrorist|~terrorists|~puppet|~extremist|~extremists|~scum|~vermin|~parasites|~mouthpiece|~stooge|~stooges|~saboteurs|~saboteur|~provocateur|~provocateurs|~fifth+column|~fifth+columnist|~foreign-funded|~hirelings|~criminals|~criminal|~liar|~liars|~rats|~cockroaches|~dogs|~separatists|~separatist|~thugs|~prostitute|~whore|~bandits|~junkies|~degenerates|~russophobe|~sell-out|~lackeys|~lackey, denounce * ~mercenary|~mercenaries|~agent|~agents|~traitor|~traitors|~spy|~spies|~enemy|~enemies|~terrorist|~terrorists|~puppet|~extremist|~extremists|~scum|~vermin|~parasites|~mouthpiece|~stooge|~stooges|~saboteurs|~saboteur|~provocateur|~provocateurs|~fifth+column|~fifth+columnist|~foreign-funded|~hirelings|~criminals|~criminal|~liar|~liars|~rats|~cockroaches|~dogs|~separatists|~separatist|~thugs|~prostitute|~whore|~bandits|~junkies|~degenerates|~russophobe|~sell-out|~lackeys|~lackey, portray * ~mercenary|~mercenaries|~agent|~agents|~traitor|~traitors|~spy|~spies|~enemy|~enemies|~terrorist|~terrorists|~puppet|~extremist|~extremists|~scum|~vermin|~parasites|~mouthpiece|~stooge|~stooges|~saboteurs|~saboteur|~provocateur|~provocateurs|~fifth+column|~fifth+columnist|~foreign-funded|~hirelings|~criminals|~criminal|~liar|~liars|~rats|~cockroaches|~dogs|~separatists|~separatist|~thugs|~prostitute|~whore|~bandits|~junkies|~degenerates|~russophobe|~sell-out|~lackeys|~lackey, depict * ~mercenary|~mercenaries|~agent|~agents|~traitor|~traitors|~spy|~spies|~enemy|~enemies|~terrorist|~terrorists|~puppet|~extremist|~extremists|~scum|~vermin|~parasites|~mouthpiece|~stooge|~stooges|~saboteurs|~saboteur|~provocateur|~provocateurs|~fifth+column|~fifth+columnist|~foreign-funded|~hirelings|~criminals|~criminal|~liar|~liars|~rats|~cockroaches|~dogs|~separatists|~separatist|~thugs|~prostitute|~whore|~bandits|~junkies|~degenerates|~russophobe|~sell-out|~lackeys|~lackey, name * ~traitor|~traitors|~enemy|~enemies, accuse * ~of+treason|~of+treachery|~of+betraying|~of+espionage|~of+working+for|~of+serving|~of+being+paid|~of+being+financed|~of+being+agents|~of+being+an+agent`,
      actor: ['authority', 'police', 'outlet', 'legislature', 'person'],
      strictActor: true,
      target: ['person', 'organisation', 'outlet'],
    },
    {
      id: 'hunted',
      verbs: `follow * ~for|~since|~to|~from|~in|~on|~by, tail *, photograph * ~as|~entering|~leaving|~from|~one+by+one, film * ~entering|~leaving|~from|~as, surround <premise> of:*?, encircle <premise> of:*?, besiege <premise> of:*?, storm ~into, burst ~into, barge ~into, storm into:<premise> of:*?, burst into:<premise> of:*?, barge into:<premise> of:*?, push into:<premise> of:*?, force ~their+way+into|~its+way+into, loiter ~outside|~near, lurk ~outside|~near, stand ~outside+her|~outside+his|~outside+their, wait ~outside+her|~outside+his|~outside+their|~at+the+entrance|~for+him+at|~for+her+at|~by+her|~by+his, stake+out <premise> of:*?, watch <premise> of:*?, picket <=home|=house|=flat|=apartment> of:*?, ring <=doorbell> of:*?, ring ~doorbell|~her+bell|~his+bell|~their+bell, bang ~on+the+door|~on+her+door|~on+his+door, pound ~on+the+door|~on+her+door, cut <=brake> of:*?, break into:<=car|=vehicle|=house|=home|=flat|=apartment|=office> of:*?, loosen <=wheel|=bolt> of:*?, tamper with:<=car|=brake|=vehicle>, intercept <=call|=message|=email> of:*?, eavesdrop on:*, tap <=phone|=telephone> of:*?, target * ~with+spyware|~with+pegasus|~with+phishing|~in+a+campaign|~in+a+smear, infect * ~with, hack <=account|=phone|=email|=website|=page> of:*?, break into:<=account|=email> of:*?, take+over <=account|=page> of:*?, clone <=account|=phone>, impersonate *, ^be ~followed|~watched|~under+surveillance|~the+target|~stalked, put <=camera> ~outside|~opposite, install <=camera> ~outside|~opposite, brandish <=gun|=pistol|=knife|=machete|=weapon> at:*?, draw <=gun|=pistol|=knife> on:*, hold <=knife|=gun> to:*, surround <=unit|=car|=vehicle|=van|=crew|=house|=home|=office> of:*?, occupy <=studio|=newsroom|=office> of:*?, enter <=studio|=newsroom|=home|=house> of:*? ~forcibly|~by+force,
        chase * from:*`,
      target: ['person', 'organisation', 'outlet'],
      needs: ['anchor'],
    },
    {
      id: 'exposed',
      verbs: `publish <=address|=number|=photograph|=photo|=name|=detail|=passport|=data> of:*?, post <=address|=number|=name|=detail|=passport|=data> of:*?, post <=photograph|=photo> of:*, circulate <=address|=number|=photograph|=photo|=name|=detail|=list|=leaflet> of:*?, circulate <=video> of|about|against:*, leak <=address|=number|=photograph|=photo|=detail|=conversation|=call|=recording|=message|=video> of:*?, disclose <=address|=detail|=number> of:*?, ${REVEAL}, release <=recording|=video|=footage> of:*? ~private|~intimate|~secretly, hang+up <=portrait|=poster> of:*? ~traitor|~wanted, dox *, ^be ~doxxed|~doxed`,
      actor: ['authority', 'police', 'person', 'organisation', 'outlet', 'site'],
      target: ['person', 'organisation', 'outlet'],
    },
    {
      id: 'menaced',
      verbs: `threaten * with:*?, abuse * ~verbally, assault * ~verbally, attack * ~verbally, threaten * ~with, threaten>shoot *, threaten>beat *, threaten>break *, threaten>sack *, threaten>fire *, threaten>bomb *, threaten>burn+down *, issue <=threat> against|to:*, make <=threat> against|to:*, send <=threat> to:*, ^receive <=threat> from:@, ^receive <=threat|=bullet|=wreath|=coffin>, ^get <=threat> from:@?, ^face <=threat|=harassment|=intimidation|=abuse|=pressure|=reprisal>, ^have ~set+alight|~set+on+fire|~set+ablaze|~ransacked|~windows+smashed|~vandalised, ^find ~tyres+slashed|~tires+slashed|~car+burnt|~car+burned|~car+torched|~car+vandalised|~car+vandalized|~windows+smashed|~windows+broken|~tyres+cut|~tires+cut|~tyres+punctured|~door+daubed|~camera+hidden|~hidden+camera|~microphones|~listening+devices|~spyware|~a+coffin|~a+wreath|~a+note|~a+funeral|~door+sprayed|~house+daubed|~dog+dead|~dogs+dead|~cat+dead|~pets+dead|~animals+dead, ^have ~tyres+slashed|~tires+slashed|~car+burned|~car+torched|~windows+smashed|~windows+broken|~phone+tapped|~account+hacked|~phone+hacked, ^be ~told+by+phone|~told+on+the+phone|~told+anonymously, warn * ~to+stop|~to+leave|~to+keep|~to+drop|~against+speaking|~against+writing|~against+posting|~against+returning|~they+would|~he+would|~she+would|~of+consequences, tell * ~would+be+next|~would+end+up|~would+regret|~to+be+quiet|~to+shut+up|~to+leave+the|~to+watch|~to+think+of|~think+of+your|~would+find+it|~might+find|~would+not+survive|~would+be+killed|~would+be+sacked|~would+be+arrested|~would+be+jailed|~would+be+closed|~by+phone+that|~by+phone+to|~by+telephone+that|~by+telephone+to, remind * ~that+his|~that+her|~of+her+children|~of+his+children, hint ~that+his|~that+her|~that+their, urge * ~to+withdraw+her+complaint|~to+withdraw+his+complaint|~to+withdraw+her+statement|~to+withdraw+his+statement|~to+withdraw+her+candidacy|~to+withdraw+his+candidacy|~to+withdraw+their+complaint|~to+drop+the+complaint, press * ~to+withdraw|~to+resign|~to+sign|~to+inform, pressure * ~to, pressurise * ~to, force * ~to+apologise|~to+apologize|~to+record, make * ~apologise|~apologize|~kneel, coerce * ~to|~into, warn * ~not+to+speak|~not+to+talk|~not+to+give|~not+to+write, ^get <=call|=message|=letter|=threat>, ^get ~threatening`,
      target: ['person', 'organisation', 'outlet'],
      needs: ['anchor'],
    },
    {
      id: 'torched',
      verbs: `set ~on+fire|~fire, torch <=car|=vehicle|=house|=home|=office|=tent|=stall|=truck|=motorbike> of:*?, burn+down <=house|=home|=office|=stall|=tent> of:*?, burn <=car|=vehicle> of:*?, set <premise|=motorbike|=bus|=transmitter|=mast|=tent|=stall|=car|=vehicle|=kiosk|=barn|=crop|=boat|=door|=office|=house|=home> of:*? ~on+fire|~ablaze|~alight|~aflame, smash <=window|=windscreen|=windshield|=door> of:*?, break <=window|=windscreen> of:*?, destroy <=window|=car> of:*?, throw <=brick|=bottle|=cocktail|=excrement|=grenade> at|through|on|over|into:<premise|=window|=car|=door|=gate|=house>, slash <=tyre|=tire> of:*?, scratch <=car> of:*?, vandalise <=car|=grave|=mural|=memorial|=office|=home> of:*?, vandalize <=car|=grave|=mural|=memorial|=office|=home> of:*?, damage <=car|=office|=home|=equipment> of:*?, poison <=dog|=cat> of:*?, kill <=dog|=cat> of:*?, pour <=excrement|=acid> on|over:<premise|=car|=door>, daub <=door|=wall|=house|=entrance> of:*?, paint <=door|=wall|=house|=entrance> of:*?, spray <=door|=wall|=house|=car|=entrance> of:*?`,
      actor: ['person'],
      target: ['person', 'organisation', 'outlet'],
    },
    {
      id: 'under-attack',
      verbs: `^come ~under+attack|~under+cyberattack|~under+denial-of-service|~under+a+denial|~under+a+cyber, ^be ~hacked|~under+attack, hack <site>, deface <site>, attack <site> ~hackers|~bots, hit <site> by:<=attack>, hit <site> ~by+a+ddos|~by+ddos|~by+denial|~by+a+denial|~by+cyberattacks|~by+a+cyberattack|~by+hackers|~by+repeated+denial|~by+repeated+ddos|~with+denial, knock <site> ~offline, take <site> ~offline+by, ^suffer ~a+ddos|~ddos|~a+denial-of-service|~denial-of-service|~a+cyberattack`,
      target: ['site', 'outlet', 'organisation'],
    },
    {
      id: 'message',
      verbs: `warn *, threaten *, tell *`,
      actor: ['thing'],
      strictActor: true,
      activeOnly: true,
      target: ['person', 'organisation', 'outlet'],
    },
    ...INTIMIDATION_PRESSURE,
    ...INTIMIDATION_WORDS,
    ...INTIMIDATIONS_FURTHER,
    ...INTIMIDATION_SHOWN,
    ...INTIMIDATION_MET,
    ...INTIMIDATION_TOLD,
    ...MADE_TO_ACCUSE,
    ...WRECKING_OF_PAGES,
    ...FEAR_WORDS,
  ],
  not: `stand accused of, stands accused of, stood accused of, standing accused of, threatened to sue, threatened legal action, threat to public order, threat to national security, threat to security, threat of rain,
    threatened with closure, under threat, follow the, followed by a, followed by the, sexual harassment case, sent home, leave a note of,
    set on fire by lightning, released a video of the rally, threatened to strike, threatened to resign, threatened to boycott, threatened to walk out, followed in the footsteps, posted a photo of himself, shot dead, gunned down`,
  examples: [
    ['Rosa Lind was told that she would lose her job.', { target: ['Rosa Lind'] }],
    ['Insults appeared on the door of Rosa Lind.', { target: ['Rosa Lind'] }],
    ['Rosa Lind appeared outside the house.', null],
    ['Rosa Lind became the target of a smear campaign.', { target: ['Rosa Lind'] }],
    ['The home address of Rosa Lind was put online on 4 May 2024.', { target: ['Rosa Lind'] }],
    ['Rosa Lind got a text message telling her to leave town.', { target: ['Rosa Lind'] }],
    ['Officials put pressure on the parents of Rosa Lind.', {}],
    ['The mayor put pressure on costs.', null],
    [
      'Two men in masks threatened reporter Lena Morozko.',
      { actor: ['Two men in masks'], target: ['Lena Morozko'] },
    ],
    ['Police photographed the marchers.', { actor: ['Police'] }],
    ['The storm threatened the harvest.', null],
    ['The windows of the newsroom were smashed on 3 May 2024.', { when: '2024-05-03' }],
    ['Unknown people slashed the tyres of her car.', {}],
    ['A drone hovered over the house of Lena Morozko.', { target: ['Lena Morozko'] }],
    [
      'A smear campaign was launched against Lena Morozko on 3 May 2024.',
      { target: ['Lena Morozko'] },
    ],
    ['The minister called Lena Morozko a traitor.', { target: ['Lena Morozko'] }],
    ['The mayor set out his plans.', null],
  ],
})
