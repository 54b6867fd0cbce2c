import type { Rule } from '../../events/frames.ts'

const MESSAGE =
  '<=message|=call|=letter|=text|=note|=email|=e-mail|=sms|=voicemail|=comment|=parcel>'

/** What is said in a threat, in its own words. */
const THREAT =
  '~we+will|~we+shall|~we+are+going+to|~we+can|~we+know|~you+will|~you+would|~you+are+next|~you+have+been+warned|~next+time|~watch+your|~keep+your|~stop+writing|~stop+insulting|~shut+up|~find+another|~think+of+your|~be+careful|~choose+between|~remember+what|~or+die|~you+die|~will+die|~are+dead|~will+be+dead|~kill+you|~last+warning'

/** What those are called whom an army or a minister wants to be feared. */
const ENEMIES =
  'communist communists front fronts insurgent insurgents militant militants subversive subversives rebel rebels jihadist jihadists terrorist terrorists separatist separatists traitor traitors enemies'.split(
    ' ',
  )

const TAGGED = ['brand', 'label', 'tag', 'identify', 'red-tag', 'denounce']
  .map(
    verb => `${verb} * ${ENEMIES.map(word => `~as+${word}|~as+a+${word}|~as+"+${word}`).join('|')}`,
  )
  .join(', ')

/** Threats by the words of them, and harm done to things in order to frighten. */
export const INTIMIDATION_WORDS: readonly Rule[] = [
  {
    id: 'threat-told',
    verbs: `tell * ${THREAT}, warn * ${THREAT}, shout at:* ${THREAT}, phone * ${THREAT}|~promised|~threaten|~threatened|~warned, ring * ~threatened|~warned|~threatening, call * ~threatened|~threatening, write to:* ${THREAT}, ^receive ${MESSAGE} ${THREAT}|~that+said|~which+said|~reading|~that+read|~promising|~calling+him|~calling+her|~calling+them|~containing|~from+a+man|~from+men|~from+an+unknown|~from+unknown|~from+people|~ordering|~to+stop|~to+keep, ^get ${MESSAGE} ${THREAT}|~that+said|~which+said|~reading|~that+read|~promising|~calling+him|~calling+her|~from+a+man|~from+an+unknown|~from+unknown, ^find <=note|=letter|=leaflet|=message|=paper|=pamphlet> ~death+threat|~threat, ^find <=note|=letter|=leaflet|=message|=paper> ~under|~telling|~reading|~warning|~threatening|~that+read|~on+the+door|~on+her|~on+his|~signed, send * ${MESSAGE} ${THREAT}, leave * <=note|=message|=voicemail> ~saying|~telling|~warning|~threatening|~that`,
    actor: ['authority', 'police', 'person', 'organisation'],
    target: ['person', 'organisation', 'outlet'],
  },
  {
    id: 'tagged',
    verbs: `${TAGGED}, brand * ~communist|~communists|~a+communist|~a+terrorist|~terrorists|~a+rebel|~rebels|~a+subversive, label * ~communist|~communists|~a+communist|~a+terrorist|~terrorists|~a+rebel|~rebels|~a+subversive, include <=name> of|in|on:* ~list+of|~lists+of|~hit+list|~terrorist`,
    target: ['person', 'organisation', 'outlet'],
    actor: ['authority', 'police', 'person', 'outlet', 'organisation'],
  },
  {
    id: 'abused',
    verbs: `^receive ${MESSAGE} ~abusive|~hateful|~insulting|~racist|~sexist|~vulgar|~obscene|~intimidating|~menacing, ^get ${MESSAGE} ~abusive|~hateful|~insulting|~racist|~sexist|~obscene|~menacing, send * ${MESSAGE} ~abusive|~hateful|~insulting|~racist|~sexist|~obscene|~intimidating, attack * ~online|~on+social+media|~on+twitter|~on+facebook|~on+telegram|~in+a+speech|~in+his+speech|~in+her+speech|~in+an+interview|~in+a+statement|~in+a+post|~in+posts|~in+an+article|~in+an+editorial|~at+a+press+conference|~at+a+news+conference|~on+television|~on+air|~on+state+television, hurl <=insult|=abuse|=slur> at|towards:*?, spit in:<=face> of:*?, shower * with:<=insult|=abuse>, swear at:*, curse at:*, yell <=insult|=abuse|=threat> at:*?`,
    target: ['person', 'outlet', 'organisation'],
    needs: ['anchor'],
  },
  {
    id: 'cyber',
    verbs: `hit * by|with:<=cyberattack|=cyber-attack|=hacker|=ddos>, hit * ~by+a+cyber|~by+a+ddos|~by+a+denial|~by+a+distributed|~by+a+cyberattack, target * ~by+a+cyberattack|~by+a+cyber|~by+a+ddos|~by+a+denial|~by+hackers|~in+a+cyberattack, ^suffer ~ddos|~cyberattack|~cyberattacks|~a+cyber|~denial-of-service, knock <site> ~offline, take+down <site> ~hackers|~cyberattack`,
    target: ['site', 'outlet', 'organisation'],
    needs: ['anchor'],
  },
  {
    id: 'found-so',
    verbs: `^find <=car|=scooter|=motorbike|=motorcycle|=bicycle|=house|=home|=office|=flat|=tyre|=tire|=window|=door|=windscreen|=shop|=gate|=grave> ~burnt|~burned|~torched|~smashed|~slashed|~ransacked|~vandalised|~vandalized|~broken|~daubed|~painted|~punctured|~cut|~scratched|~in+flames|~covered|~ablaze|~sprayed|~smeared`,
    target: ['person', 'organisation', 'outlet'],
  },
  {
    id: 'broken-things',
    verbs: `smash <=camera|=phone|=equipment|=microphone|=lens|=tripod|=recorder|=drone|=laptop|=computer|=memorial|=banner> of:*?, break <=camera|=phone|=equipment|=microphone|=lens|=tripod|=recorder|=computer> of:*?, destroy <=camera|=phone|=equipment|=microphone|=recorder|=drone|=transmitter|=laptop> of:*?, damage <=camera|=phone|=equipment|=microphone|=vehicle|=studio> of:*?, throw <=camera|=phone|=microphone> ~to+the+ground|~into|~against|~away, knock <=camera|=phone|=microphone> ~out+of|~from|~to+the+ground, trample on:<=camera|=phone|=banner>, ^have <=camera|=phone|=equipment|=microphone|=lens|=tripod|=laptop> ~smashed|~broken|~destroyed|~damaged|~thrown|~knocked, wreck <=studio|=newsroom|=equipment|=camera> of:*?, tear <=poster|=banner|=placard> from:*, tear+up <=placard|=poster|=banner|=card> of:*?`,
    target: ['person', 'organisation', 'outlet'],
  },
  {
    id: 'followed-since',
    verbs:
      'follow * ~since|~for+days|~for+weeks|~by+car|~by+a+car|~by+unmarked|~by+plainclothes|~by+men|~by+unknown|~home|~through|~all+day|~around, tail * ~since|~for, watch * ~since|~from+a+car|~from+a+parked, photograph * ~since, shadow *, keep * ~under+observation|~under+watch, ^be ~being+followed|~being+watched',
    target: ['person'],
  },
  {
    id: 'accused-publicly',
    verbs: `accuse * ~of+being+"|~of+being+foreign|~of+being+extensions|~of+being+in+the+pay|~of+being+traitors|~of+being+mercenaries|~of+being+paid|~of+acting+for|~of+serving+foreign|~of+being+terrorists, humiliate * ~publicly|~in+public, mock * ~on+air, demonise *, demonize *, ridicule * ~on+state, target * ~on+social|~with+insults|~with+death+threats|~with+hate|~with+defamatory|~by+online|~in+an+online, single+out * ~as|~on, name * ~as+a+traitor|~as+traitors|~as+enemies, show <=face|=photograph|=photo|=portrait> of:* ~traitor|~enemy|~enemies|~agent|~agents|~wanted, appear ~with+the+faces+of|~with+the+face+of|~with+photographs+of|~with+the+portraits`,
    actor: ['authority', 'outlet', 'police', 'organisation', 'legislature', 'person'],
    target: ['person', 'organisation', 'outlet'],
    needs: ['anchor'],
  },
  {
    id: 'set-about-home',
    verbs: `cut <=electricity|=power|=water|=phone-line> of:<outlet|person>, surround <=home|=house|=car|=office|=vehicle|=flat|=hotel> of:*?, ring * ~at+night|~in+the+night|~in+the+middle, knock ~at+night, fire <=shot|=bullet> at|into|through|on:<premise|=window|=door|=gate|=car>, shoot at:<premise|=window|=door|=gate|=car>, pelt <premise|=car|=bus> with:*?, throw <=bomb|=grenade|=device|=cocktail|=stone|=brick|=firebomb|=faeces|=paint> at|into|over|through|onto:<premise|=yard|=garden|=courtyard|=balcony|=window|=car|=door>, petrol-bomb <premise|=car>, firebomb <=car>, bomb <=office|=home|=house|=studio|=newsroom>, set <=car|=vehicle|=motorcycle|=scooter|=barn|=crop|=farm|=boat> ~on+fire|~alight|~ablaze, burn <=car|=house|=crop|=hut|=boat|=motorcycle> of:*, loot <=office|=home|=house|=shop|=farm> of:*?, vandalise <=headquarters|=stall|=billboard|=studio|=newsroom>, vandalize <=headquarters|=stall|=billboard|=studio|=newsroom>`,
    actor: ['person'],
    target: ['person', 'organisation', 'outlet'],
  },
  {
    id: 'made-known',
    verbs:
      '^circulate, ^appear on|in|at:*?, ^leak, ^surface on|in:*?, ^spread, ^go ~viral|~round|~online, ^hang ~outside|~opposite',
    of: ['number', 'address', 'passport', 'telephone number', 'phone number', 'home address'],
    target: ['person', 'organisation', 'outlet'],
  },
  {
    id: 'outside',
    verbs:
      'park ~across+from|~opposite|~outside|~near+his|~near+her|~near+their|~by+his|~by+her|~next+to+his|~next+to+her, wait ~across+from|~opposite, drive ~past+her|~past+his|~past+their, sit ~in+a+car+outside, idle ~outside',
    actor: ['person', 'thing', 'police'],
    noTarget: true,
  },
  {
    id: 'blast',
    verbs: '^go+off outside|at|near|inside:*, ^explode outside|near|inside:*',
    of: ['bomb', 'device', 'grenade', 'explosive', 'explosive device'],
    target: ['person', 'organisation', 'outlet'],
  },
  {
    id: 'noun',
    nouns:
      'death threat, smear campaign, wiretapping, doxxing, doxing, stalking, blackmail, bullying',
    needs: ['target', 'anchor'],
  },
]
