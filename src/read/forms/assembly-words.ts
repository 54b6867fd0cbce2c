/** What the verb that governs a gathering says became of it. */
export const STATUS: Readonly<Record<string, string>> = {
  hold: 'held',
  stage: 'held',
  organise: 'held',
  organize: 'held',
  mount: 'held',
  join: 'held',
  attend: 'held',
  lead: 'held',
  begin: 'held',
  start: 'held',
  launch: 'held',
  take: 'held',
  draw: 'held',
  end: 'held',
  happen: 'held',
  open: 'held',
  enter: 'held',
  continue: 'held',
  last: 'held',
  conduct: 'held',
  convene: 'held',
  participate: 'held',
  address: 'held',
  mark: 'held',
  observe: 'held',
  attract: 'held',
  gather: 'held',
  bring: 'held',
  see: 'held',
  saw: 'held',
  cross: 'held',
  drive: 'held',
  pass: 'held',
  unfold: 'held',
  go: 'held',
  proceed: 'held',
  occur: 'held',
  erupt: 'held',
  swell: 'held',
  culminate: 'held',
  conclude: 'held',
  kick: 'held',
  turn: 'held',
  report: 'held',
  record: 'held',
  register: 'held',
  document: 'held',
  witness: 'held',
  wind: 'held',
  wound: 'held',
  make: 'held',
  cover: 'held',
  film: 'held',
  photograph: 'held',
  livestream: 'held',
  watch: 'held',
  attack: 'held',
  raid: 'held',
  storm: 'held',
  ambush: 'held',
  interrupt: 'held',
  suspend: 'held',
  lift: 'held',
  resume: 'held',
  repeat: 'held',
  avert: 'cancelled',
  trigger: 'held',
  spark: 'held',
  provoke: 'held',
  ignite: 'held',
  break_out: 'held',
  embark: 'held',
  declare: 'held',
  plan: 'planned',
  announce: 'planned',
  schedule: 'planned',
  slate: 'planned',
  fix: 'planned',
  call: 'planned',
  be: '',
  intend: 'planned',
  propose: 'planned',
  cancel: 'cancelled',
  postpone: 'cancelled',
  call_off: 'cancelled',
  abandon: 'cancelled',
  disperse: 'dispersed',
  break: 'dispersed',
  quash: 'dispersed',
  suppress: 'dispersed',
  crush: 'dispersed',
  quell: 'dispersed',
  prevent: 'prevented',
  thwart: 'prevented',
  stop: 'prevented',
  block: 'prevented',
  disrupt: 'held',
  foil: 'prevented',
}

/** Verbs by which a gathering itself goes on or makes itself felt: "the walkout has paralysed hospitals". */
export const GOES_ON = new Set(
  `spread resume ensue follow paralyse paralyze cripple rock sweep grip engulf hit shut halt intensify escalate fill flare
  greet descend number form arrive reach set wend ground force delay bring disrupt grow gather block close prompt remain
  run rage rumble disperse complete`.split(/\s+/),
)

/** What a gathering says or needs, by which it need not have been held. */
export const ABOUT_IT = new Set(
  `need require want aim seek demand call mean show prove violate breach cost depend include involve concern relate risk
  lack fail have plan intend appear seem belong contravene cause threaten make give get use become`.split(
    /\s+/,
  ),
)

/** What befalls a gathering that is held: "was confronted with police resistance". */
export const MET = new Set(
  'confront meet greet attack film mar interrupt obstruct surround watch accompany escort overshadow storm charge hit'.split(
    ' ',
  ),
)

/** What is said of one that took place: "the march was peaceful", "Saturday's rally was the largest". */
export const SAID_OF_IT = new Set(
  `peaceful biggest largest first second third fourth fifth latest smaller bigger larger part attended met watched filmed
  organised organized over under`.split(/\s+/),
)

/** Those who take part in a gathering that is named after them: "participants in the action". */
export const PARTAKERS = new Set(
  'participant organiser organizer attendee speaker initiator'.split(' '),
)

/** What a decision on a gathering says of it: asked for, it lay ahead. */
export const DECIDED: Readonly<Record<string, string>> = {
  ban: 'prevented',
  prohibit: 'prevented',
  forbid: 'prevented',
  outlaw: 'prevented',
  refuse: 'planned',
  reject: 'planned',
  authorise: 'planned',
  authorize: 'planned',
  permit: 'planned',
  allow: 'planned',
  approve: 'planned',
  sanction: 'planned',
  license: 'planned',
}

/** Verbs whose subject holds the gathering. */
export const ACTIVE_HOSTS = new Set([
  'hold',
  'stage',
  'organise',
  'organize',
  'mount',
  'begin',
  'observe',
  'declare',
  'start',
  'launch',
  'lead',
  'plan',
  'announce',
  'conduct',
  'convene',
  'join',
  'attend',
  'take',
  'participate',
  'call',
  'end',
  'resume',
  'continue',
  'suspend',
])

/** The form of a gathering, from its noun. */
export const FORMS: Readonly<Record<string, string>> = {
  rally: 'rally',
  march: 'march',
  picket: 'picket',
  strike: 'strike',
  vigil: 'commemoration',
  commemoration: 'commemoration',
  memorial: 'commemoration',
  procession: 'march',
  parade: 'march',
  'sit-in': 'gathering',
  gathering: 'gathering',
  'flash-mob': 'gathering',
  'human-chain': 'gathering',
  'relay-fast': 'strike',
  roadblock: 'gathering',
  'tent-camp': 'gathering',
  'class-boycott': 'strike',
  flashmob: 'gathering',
  meeting: 'meeting',
  walkout: 'strike',
  'hunger-strike': 'strike',
  concert: 'performance',
  performance: 'performance',
  encampment: 'gathering',
  camp: 'gathering',
  motorcade: 'march',
  cortège: 'march',
  cortege: 'march',
  bandh: 'strike',
  hartal: 'strike',
  stayaway: 'strike',
  'stay-away': 'strike',
  stoppage: 'strike',
  'walk-out': 'strike',
  dharna: 'gathering',
  gherao: 'gathering',
  morcha: 'march',
  'die-in': 'gathering',
  'lie-in': 'gathering',
  'sit-down': 'gathering',
  'teach-in': 'meeting',
  'memorial-service': 'commemoration',
  requiem: 'commemoration',
  'go-slow': 'strike',
  'sick-out': 'strike',
  sickout: 'strike',
  'work-to-rule': 'strike',
  mahapanchayat: 'meeting',
  pride: 'march',
  'ghost-town': 'strike',
}

/** Words for a gathering without permission. */
export const UNPERMITTED = new Set([
  'unsanctioned',
  'unauthorised',
  'unauthorized',
  'illegal',
  'unlawful',
  'banned',
  'unapproved',
  'unpermitted',
])
/** Words for a gathering with permission. */
export const PERMITTED = new Set([
  'sanctioned',
  'authorised',
  'authorized',
  'permitted',
  'approved',
  'government-approved',
  'government-sanctioned',
  'state-approved',
])
/** Words for a gathering of one person. */
export const ONE = new Set([
  'one-person',
  'one-man',
  'one-woman',
  'single-person',
  'solo',
  'lone',
  'solitary',
  'individual',
])

/** Of these, what is a gathering also where it is said to be somewhere: "a gathering outside the offices". */
export const PLACED = new Set(['gathering', 'procession', 'riot'])

/** Nouns that are a gathering only where somebody holds it. */
export const WEAK = new Set([
  'meeting',
  'action',
  'concert',
  'performance',
  'gathering',
  'parade',
  'event',
  'riot',
  'procession',
  'unauthorised-assembly',
  'pride',
  'requiem',
  'mobilisation',
  'mobilization',
  'memorial-service',
  'celebration',
  'ghost-town',
  'public-assembly',
])

/** Behind these a gathering is where or why something else was done: "held at a rally", "fined over a picket". */
export const ADJUNCT = new Set([
  'at',
  'during',
  'in',
  'over',
  'for',
  'after',
  'from',
  'following',
  'amid',
  'to',
  'with',
  'ahead of',
  'before',
  'because of',
  'due to',
  'despite',
])
