import type { Rule } from '../../events/frames.ts'
import { BY_CROWDS } from './assembly-ways.ts'

/** What is blocked, shut or kept shut by those who protest there. */
const WAYS =
  '=street|=road|=roadway|=bridge|=highway|=motorway|=route|=avenue|=crossing|=junction|=roundabout|=railway|=gate|=entrance|=port|=harbour|=harbor|=mine|=quarry|=depot|=terminal|=plant|=tunnel|=toll'

/** Gatherings told by what was shut, kept shut, left undone or refused. */
export const ASSEMBLIES_IN_PRESS: readonly Rule[] = [
  {
    id: 'kept-shut',
    verbs: `keep <${WAYS}> ~shut|~closed|~blocked|~barricaded, barricade <${WAYS}> ~with, shut+down <=port|=harbour|=harbor|=mine|=quarry|=depot|=terminal|=railway>, cut+down <=tree> across|over:<place>, lie+down in+front|across|on:*, lie+down ~in+front|~across, block <=way|=path> of:<=excavator|=bulldozer|=truck|=lorry|=convoy|=machine|=tanker>, lay ~in+front|~down+in+front|~down+on+the+road|~down+across, barricade <${WAYS}> with:*?, stand ~in+the+way+of, keep ~watch+outside|~vigil+outside|~watch+in+front, surround <=parliament|=ministry|=palace|=town-hall> ~with`,
    ...BY_CROWDS,
    actor: ['person', 'organisation', 'quantity'],
  },
  {
    id: 'stopped-work',
    verbs: `pull+down <=shutter> ~in+protest|~in+response|~in+solidarity|~in+support|~for+the+day, put+down <=pen|=camera|=tool|=chalk>, lay+down <=pen|=chalk|=camera>, stay+out of:<=class|=classroom|=courtroom|=court|=mine|=pit>, refuse <=meal|=food|=ration> ~in+protest|~to+protest|~from|~since|~for, down <=tool>, observe <=stoppage|=work-stoppage|=go-slow>, hold <=stoppage|=go-slow>, stage <=stoppage|=go-slow|=work-in>`,
    ...BY_CROWDS,
    set: { form: 'strike', status: 'held' },
    actor: ['person', 'organisation', 'quantity'],
  },
  {
    id: 'stayed-shut',
    verbs: `keep <=shop|=stall|=store|=business|=market> ~closed+in+protest|~shut+in+protest|~closed+in+solidarity|~shut+in+solidarity|~closed+for+the|~shut+for+the|~closed+over|~shut+over, stay+away from:<court|=school|=class|=work|=lecture|=parliament>, stay ~away+from+courts|~away+from+the+courts|~away+from+classes`,
    ...BY_CROWDS,
    set: { form: 'strike', status: 'held' },
    actor: ['person', 'organisation', 'quantity'],
  },
  {
    id: 'pressed-in',
    verbs:
      'try>enter <=airport|=square|=parliament|=congress|=palace|=city|=capital>, attempt>enter <=airport|=square|=parliament|=congress|=palace|=city|=capital>',
    ...BY_CROWDS,
    actor: ['person', 'organisation', 'quantity'],
  },
]

/** Hindrances told by papers, switches and doors. */
export const RESTRICTIONS_IN_PRESS: readonly Rule[] = [
  {
    id: 'put-on-hold',
    verbs:
      'put <account> ~on+hold of:*?, place <account> ~on+hold|~under+a+freeze of:*?, attach <=account|=bank-account> of:*?, lock <=account|=bank-account> of:*?',
    set: { means: 'freeze' },
  },
  {
    id: 'all-events',
    verbs: `slap ~section+144 in|on|across:<place>?, invoke ~section+144 in|on|across:<place>?, ${[
      'suspend',
      'cancel',
      'halt',
    ]
      .map(
        verb =>
          `${verb} ~all+public+gatherings|~all+public+events|~all+public+meetings|~all+gatherings|~all+rallies|~all+demonstrations|~all+protests|~all+marches|~public+gatherings|~all+mass+events|~all+open-air`,
      )
      .join(', ')}`,
    set: { means: 'ban' },
    actor: ['authority', 'court', 'police', 'legislature'],
    strictActor: true,
    target: ['person', 'organisation', 'assembly'],
  },
  {
    id: 'out-of-service',
    verbs:
      '^be ~out+of+service|~out+of+order|~inaccessible|~out+of+reach, ^stop ~working, ^stay ~down|~off|~dark, ^remain ~down|~off|~dark|~suspended',
    set: { means: 'shutdown' },
    target: ['net'],
    noTarget: true,
  },
  {
    id: 'eviction-ordered',
    verbs:
      'issue <=order|=notice> ~eviction against|to|for|on:*?, serve <=order|=notice> ~eviction on|to:*?, serve * with:<=notice|=order> ~eviction',
    set: { means: 'venue' },
    actor: ['authority', 'court', 'police', 'organisation', 'person'],
  },
  {
    id: 'closed-to-press',
    verbs:
      '^be ~closed+to+reporters|~closed+to+journalists|~closed+to+the+press|~closed+to+the+media|~off+limits+to+reporters|~off+limits+to+journalists, ^remain ~closed+to+reporters|~closed+to+journalists|~off+limits+to',
    set: { means: 'access' },
    target: ['place', 'premise', 'organisation'],
  },
  {
    id: 'held-off',
    verbs: `stop * ~from+entering|~from+attending|~from+reaching|~from+filming|~from+covering, hem+in *, ^find <=gate|=door|=entrance|=hall|=office> ~barred|~sealed|~padlocked|~bolted|~chained`,
    set: { means: 'access' },
    target: ['person', 'organisation', 'outlet', 'assembly'],
  },
  {
    id: 'on-a-blacklist',
    verbs:
      '^be ~on+a+travel+blacklist|~on+the+travel+blacklist|~on+an+immigration+blacklist|~on+a+travel+ban+list, ^find ~on+a+travel+blacklist, ^remain ~under+a+travel+ban',
    set: { means: 'travel' },
    target: ['person'],
  },
]

/** Homes and things gone through or carried away. */
export const SEARCHES_IN_PRESS: readonly Rule[] = [
  {
    id: 'gone-through',
    verbs: `ransack <=chamber|=chambers>, search <=chamber|=chambers>, raid <=chamber|=chambers>, confiscate <=tool|=boat|=cart|=machete|=radio|=seed|=food>, take <=card|=equipment|=notebook> of|from:*?`,
    actor: ['authority', 'police'],
    strictActor: false,
    target: ['person', 'organisation', 'outlet'],
  },
  {
    id: 'moved-in',
    verbs: `move into:<premise|=campus>, break into:<=campus|=faculty|=rectorate|=dormitory>, carry+out <=computer|=server|=laptop|=archive|=hard-drive> of|from:*?, enter <=campus> ~without`,
    actor: ['police', 'authority'],
    strictActor: true,
    target: ['person', 'organisation', 'outlet'],
  },
]

/** Trials told by what is said or done at them. */
export const TRIALS_IN_PRESS: readonly Rule[] = [
  {
    id: 'plea-taken',
    verbs: '^take <=plea>, ^enter <=plea>',
    needs: ['date'],
    target: ['person', 'organisation'],
    planned: true,
  },
  {
    id: 'testimony',
    of: ['testimony', 'cross-examination', 'pleading', 'closing argument', 'oral argument'],
    verbs: '^begin, ^start, ^open, ^continue, ^end, ^resume, ^conclude',
    needs: ['date'],
    target: ['person'],
  },
  {
    id: 'ran',
    of: ['trial', 'hearing', 'retrial', 'proceeding', 'court-martial'],
    verbs: '^run from:*?, ^run ~from|~until|~for|~over',
    needs: ['date'],
    target: ['person'],
  },
  { id: 'mention', nouns: 'case management, case mention, sentencing hearing', needs: ['date'] },
]

/** Suits told by whom somebody takes where, and what somebody has to pay. */
export const SUITS_IN_PRESS: readonly Rule[] = [
  {
    id: 'taken-there',
    verbs: `take <authority|organisation|=state|=company|=mayor|=minister> to:<court>, take <authority|organisation|=state|=company|=mayor|=minister> ~to+court|~to+the+high+court|~to+the+administrative+court|~to+the+constitutional+court|~to+the+labour+court|~to+the+employment, demand ~in+a+civil+suit|~in+damages|~in+compensation, claim ~in+a+civil+suit|~in+damages|~in+compensation, go to:<court> ~to+have|~over|~to+challenge|~to+contest|~to+stop`,
    set: { outcome: 'filed' },
    actor: ['person', 'organisation', 'outlet'],
  },
  {
    id: 'awarded',
    verbs:
      'award * <=damages|=compensation>, award * ~in+damages|~in+compensation|~damages+of|~compensation+of',
    set: { outcome: 'granted' },
    actor: ['court'],
  },
  {
    id: 'gone-after',
    verbs: `go+after * with:<suit>, hit * with:<suit>, slap * with:<suit>, go after:* ~with+a+defamation|~with+a+libel|~with+a+lawsuit|~with+a+suit, file ~for+the+enforcement|~for+judicial+review|~for+an+injunction|~for+a+declaration`,
    set: { outcome: 'filed' },
    actor: ['person', 'organisation', 'outlet', 'authority'],
  },
]

/** Decisions of a higher court told by what became of the term. */
export const APPEALS_IN_PRESS: readonly Rule[] = [
  {
    id: 'brought-down',
    verbs:
      'bring+down <=sentence|=term|=fine> ~on+appeal|~from, scale+down <=sentence|=term|=fine> of|for:*?, whittle+down <=sentence|=term> of:*?',
    set: { outcome: 'reduced' },
    actor: ['court'],
    target: ['person'],
  },
  {
    id: 'won',
    verbs:
      '^win <plea> against:<decision>?, ^succeed ~on+appeal|~in+his+appeal|~in+her+appeal|~in+their+appeal',
    set: { outcome: 'accepted' },
    target: ['person', 'organisation', 'outlet'],
  },
  {
    id: 'no-merit',
    verbs: 'find ~no+merit+in|~no+grounds+to+overturn|~no+grounds+to+change|~no+reason+to+change',
    set: { outcome: 'rejected' },
    actor: ['court'],
    strictActor: true,
  },
  {
    id: 'taken-off',
    verbs: ['knock', 'shave', 'take', 'lop']
      .map(
        verb =>
          `${verb} ~off+her+term|~off+his+term|~off+their+terms|~off+the+term|~off+her+sentence|~off+his+sentence|~off+their+sentences|~off+the+sentence`,
      )
      .join(', '),
    set: { outcome: 'reduced' },
    actor: ['court'],
    strictActor: true,
    target: ['person'],
  },
]

/** Ways out of custody told by where people went. */
export const RELEASES_IN_PRESS: readonly Rule[] = [
  {
    id: 'at-liberty',
    verbs: `allow * ~to+remain+at+liberty|~to+stay+at+liberty|~out|~out+on+bail, leave * ~at+liberty, drop+off * ~at+home|~at+his+home|~at+her+home|~outside+their+homes`,
    target: ['person'],
  },
  {
    id: 'not-kept',
    verbs: `reject <=request|=application|=motion|=bid> ~to+remand|~to+keep+her|~to+keep+him|~to+keep+them, refuse <=request|=application|=motion> ~to+remand, throw+out <=request|=application> ~to+remand|~to+keep+her|~to+keep+him|~to+keep+them`,
    actor: ['court'],
    strictActor: true,
    target: ['person'],
  },
]

/** Accusations told by who faces or has to answer what. */
export const CHARGES_IN_PRESS: readonly Rule[] = [
  {
    id: 'answers-for',
    verbs: `^face ~prosecution|~indictment|~criminal+proceedings|~legal+action, open <=file> ~criminal against|on:*, read to:* <=count|=charge>, read <=count|=charge> to|against:*, register <=complaint> ~criminal+case|~as+a against:*?`,
    target: ['person', 'organisation', 'outlet'],
  },
]

/** Force told by what became of somebody, and fights. */
export const VIOLENCE_IN_PRESS: readonly Rule[] = [
  {
    id: 'fought',
    verbs:
      'fight ~with+sticks|~with+stones|~with+clubs|~with+iron|~with+machetes|~running+battles, begin>shoot, start>shoot, begin>fire, start>fire, ^lose <=eye|=eyesight|=finger|=hand|=tooth>, cost * <=eye|=sight|=finger|=hand|=leg>, haul * ~by+the+hair|~by+his+hair|~by+her+hair|~by+the+collar|~out+of+the+hall',
    target: ['person'],
  },
  {
    id: 'driven-from',
    verbs: `drive * from|off|out+of:<=pavement|=square|=street|=site|=field|=camp|=lawn|=gate|=hall|=carriageway>, drag * ~through+the+streets|~along+the+ground|~across+the+ground|~over+the+ground`,
    actor: ['police', 'authority', 'person'],
    target: ['person', 'quantity'],
  },
]

/** Ill-treatment told by what was used and what was found. */
export const TORTURE_IN_PRESS: readonly Rule[] = [
  {
    id: 'used-on',
    verbs: `use <=shock|=electricity|=waterboarding> on:*, use ~electric+shocks|~electric+shock|~stun+guns+on+detainees on:*?, leave * ~tied+to|~hanging, ^spend ~on+a+concrete+floor|~with+her+hands+tied|~with+his+hands+tied|~with+their+hands+tied|~handcuffed+to|~chained+to`,
    target: ['person'],
  },
]

/** Deaths told by how people lay. */
export const DEATHS_IN_PRESS: readonly Rule[] = [
  {
    id: 'lay-dead',
    verbs: '^lie ~dead, ^lay ~dead',
    target: ['person'],
  },
]

/** What officials and bodies say against what others say. */
export const STATEMENTS_IN_PRESS: readonly Rule[] = [
  {
    id: 'against-it',
    strictActor: true,
    activeOnly: true,
    actor: ['organisation', 'authority', 'legislature', 'outlet', 'person'],
    verbs: `take ~exception+to|~strong+exception|~strong+issue, attribute <=death|=killing|=violence|=unrest|=attack|=fire|=clash|=injury> to:*, put ~the+blame|~blame on:*?, lay ~the+blame|~blame on|at:*?, defend <police|=police|=minister|=government|=crackdown|=detention|=raid>, distance ~itself|~himself|~herself|~themselves, rally ~behind+him|~behind+her|~to+the+defence+of`,
  },
  {
    id: 'prompted',
    strictActor: true,
    verbs: 'prompt <=rebuke|=protest|=statement|=outcry|=warning> from:@, earn <=rebuke> from:@',
    actor: ['organisation', 'authority', 'legislature', 'outlet', 'person'],
  },
]

/** Fines told by what somebody was made to pay. */
export const FINES_IN_PRESS: readonly Rule[] = [
  {
    id: 'made-to-pay',
    verbs: 'make * ~to+pay, order * ~to+pay+a+fine',
    needs: ['penalty'],
    target: ['person', 'organisation', 'outlet'],
  },
]

/** Custody told by what somebody was ordered into. */
export const DETENTIONS_IN_PRESS: readonly Rule[] = [
  {
    id: 'ordered-into',
    verbs: `order * into:<=detention|=custody|=prison|=remand>, order * ~into+preventive|~into+pre-trial|~into+pretrial|~into+custody|~into+detention|~in+preventive+detention`,
    actor: ['court', 'authority'],
    target: ['person'],
  },
]

/** Cases that end without a verdict. */
export const ACQUITTALS_IN_PRESS: readonly Rule[] = [
  {
    id: 'granted-discharge',
    verbs: 'grant <=discharge> to|for:*, grant * <=discharge>, order <=discharge> of|for:*',
    actor: ['court'],
    target: ['person', 'organisation'],
  },
]
