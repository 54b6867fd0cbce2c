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
  {
    id: 'set-out',
    verbs: 'set+out ~on+foot, set+off ~on+foot',
    ...BY_CROWDS,
    set: { form: 'march', status: 'held' },
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
    verbs: `stop * ~from+entering|~from+attending|~from+reaching|~from+filming|~from+covering|~from+going+in, hem+in *, ^find <=gate|=door|=entrance|=hall|=office> ~barred|~sealed|~padlocked|~bolted|~chained`,
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
  {
    id: 'only-through',
    verbs: '^be ~accessible+only|~only+accessible|~reachable+only',
    set: { means: 'block' },
    target: ['site', 'outlet'],
  },
  {
    id: 'cannot-travel',
    verbs: '^be ~unable+to+travel|~unable+to+leave+the',
    set: { means: 'travel' },
    target: ['person'],
  },
  {
    id: 'let-go-from-work',
    verbs: 'let+go *',
    by: [
      'broadcaster',
      'newspaper',
      'company',
      'firm',
      'employer',
      'factory',
      'university',
      'school',
      'hotel',
      'bank',
      'hospital',
      'station',
      'channel',
      'publisher',
      'theatre',
    ],
    set: { means: 'dismissal' },
    actor: ['outlet', 'organisation', 'premise', 'place', 'person'],
    strictActor: true,
    activeOnly: true,
    target: ['person'],
  },
]

/** Homes and things gone through or carried away. */
export const SEARCHES_IN_PRESS: readonly Rule[] = [
  {
    id: 'gone-through',
    verbs: `ransack <=chamber|=chambers>, search <=chamber|=chambers>, raid <=chamber|=chambers>, confiscate <=tool|=boat|=machete|=radio|=seed|=food>, take <=card|=equipment|=notebook> of|from:*?`,
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
  {
    id: 'stayed-with',
    of: ['telephone', 'phone', 'laptop', 'computer', 'camera', 'passport'],
    verbs: '^stay with:<police>, ^remain with:<police>',
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
  {
    id: 'struck-by',
    verbs:
      'strike <person>, beat * ~unconscious, knock * ~unconscious, take * ~to+hospital+with, rush * ~to+hospital+with',
    actor: ['person', 'police', 'authority'],
    target: ['person'],
  },
  { id: 'blow', verbs: '^receive <=blow> ~to', target: ['person'] },
]

/** Ill-treatment told by what was used and what was found. */
export const TORTURE_IN_PRESS: readonly Rule[] = [
  {
    id: 'used-on',
    verbs: `use <=shock|=electricity> on:*, use ~electric+shocks|~electric+shock|~stun+guns+on+detainees on:*?, leave * ~tied+to|~hanging, ^spend ~on+a+concrete+floor|~with+her+hands+tied|~with+his+hands+tied|~with+their+hands+tied|~handcuffed+to|~chained+to`,
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

/** What is decided on or done to somebody, of which others speak. */
const DECIDED =
  '=arrest|=detention|=raid|=ban|=verdict|=sentence|=closure|=suspension|=killing|=crackdown|=charge|=prosecution|=conviction|=deportation|=expulsion|=bill|=decree'

/** What officials and bodies say against what others say. */
export const STATEMENTS_IN_PRESS: readonly Rule[] = [
  {
    id: 'against-it',
    strictActor: true,
    activeOnly: true,
    actor: ['organisation', 'authority', 'legislature', 'outlet', 'person'],
    verbs: `deny ~everything, call <=blockade|=protest|=strike|=march|=rally|=demonstration|=picket|=gathering> ~“|~"|~a|~an, take ~exception+to|~strong+exception|~strong+issue, attribute <=death|=killing|=violence|=unrest|=attack|=fire|=injury> to:*, put ~the+blame|~blame on:*?, lay ~the+blame|~blame on|at:*?, defend <police|=police|=minister|=government|=crackdown|=detention|=raid>, rally ~behind+him|~behind+her|~to+the+defence+of`,
  },
  {
    id: 'prompted',
    strictActor: true,
    verbs: 'prompt <=rebuke|=protest|=statement|=outcry|=warning> from:@, earn <=rebuke> from:@',
    actor: ['organisation', 'authority', 'legislature', 'outlet', 'person'],
  },
  {
    id: 'spoke-out',
    strictActor: true,
    activeOnly: true,
    actor: ['organisation', 'authority', 'legislature', 'outlet', 'person'],
    verbs: `take ~aim+at, speak+out against:<${DECIDED}>, lash+out at|against:<${DECIDED}>, fulminate against:<${DECIDED}>, scoff at:<${DECIDED}>, question <${DECIDED}>, regret <${DECIDED}>, reject <=verdict|=ban|=arrest|=designation|=suspension|=expulsion> ~as, dispute <=account|=finding|=verdict>, warn against:<${DECIDED}>, react to:<${DECIDED}>, urge ~an+end+to, plead ~for+an+end, see <=attempt|=attack> in:*, see ~an+attempt+to|~an+attack+on, draw <=response|=reaction> from:@, call <=suit|=lawsuit|=case|=charge|=claim> ~groundless|~baseless|~unfounded|~a`,
  },
]
