import type { Rule } from '../../events/frames.ts'

const VANS = '=van|=bus|=car|=truck|=vehicle|=lorry|=minibus|=jeep'
/** What police and attackers pull out of somebody's hands. */
const HELD_THINGS =
  '=camera|=phone|=cellphone|=telephone|=microphone|=recorder|=megaphone|=placard|=banner|=flag|=poster|=headscarf|=glasses'

const PAPERS = '=card|=paper|=passport|=document|=identification|=id|=identity'

/** Who is said to have committed what. */
export const CHARGES_FURTHER: readonly Rule[] = [
  {
    id: 'out-against',
    verbs: '^be against|for:* ~out+against|~out+for|~pending+against, ^exist against|for:*',
    of: ['warrant'],
    target: ['person'],
  },
  {
    id: 'attributed',
    verbs: ['attribute', 'impute', 'ascribe']
      .map(verb => `${verb} <=crime|=offence|=offense|=act|=role|=charge> to:*`)
      .join(', '),
    actor: ['authority', 'police', 'court'],
    target: ['person'],
  },
]

/** How somebody is led or pushed into custody, or has to stay there. */
export const DETENTIONS_FURTHER: readonly Rule[] = [
  {
    id: 'led-off',
    verbs: `lead+off *, lead * ~off+to, ${[
      'manhandle',
      'wrestle',
      'hustle',
      'jostle',
      'coax',
      'steer',
    ]
      .map(verb => `${verb} * in|into|onto|to:<station|${VANS}>`)
      .join(', ')}`,
    target: ['person'],
  },
  {
    id: 'stays-in',
    verbs:
      '^be in:<=cell> ~police|~station|~barracks|~headquarters, ^stay ~behind+bars|~in+custody|~in+detention|~in+jail|~in+prison, ^remain ~in+jail|~in+prison, ^continue ~in+custody',
    target: ['person'],
  },
]

/** Accounts, papers and words that are taken from somebody. */
export const SEARCHES_FURTHER: readonly Rule[] = [
  {
    id: 'inspected',
    verbs: 'carry+out <=inspection> of|at|in:<premise|outlet|organisation>?',
    actor: ['authority', 'police'],
    strictActor: true,
  },
  {
    id: 'taken-down',
    verbs: ['seize', 'confiscate', 'impound', 'take+away', 'carry+off', 'remove', 'collect']
      .map(
        verb =>
          `${verb} <=loudspeaker|=megaphone|=cassette|=tape|=placard|=sound-system|=amplifier|=bicycle|=generator|=projector|=drum|=stock> from|of|belonging+to:*?`,
      )
      .join(', '),
    actor: ['authority', 'police'],
    strictActor: false,
  },
]

/** Masts and doors that are brought down, and addresses that are shown. */
export const INTIMIDATIONS_FURTHER: readonly Rule[] = [
  {
    id: 'mast-down',
    verbs: ['bring+down', 'cut+down', 'saw+down', 'pull+down', 'sabotage', 'topple']
      .map(verb => `${verb} <=antenna|=mast|=aerial|=transmitter> of:*?`)
      .join(', '),
    target: ['outlet', 'organisation', 'person'],
  },
  {
    id: 'address-shown',
    verbs: ['show', 'broadcast', 'air', 'print', 'display', 'circulate', 'read+out', 'leak']
      .map(
        verb =>
          `${verb} <=address|=portrait> of:* ~home+addresses|~home+address|~addresses|~traitors|~agents`,
      )
      .join(', '),
    target: ['person'],
  },
]

/** Force against what somebody holds or wears. */
export const VIOLENCE_FURTHER: readonly Rule[] = [
  {
    id: 'lost-limb',
    verbs:
      '^lose <=finger|=hand|=arm|=leg|=foot|=toe|=tooth|=eyesight|=sight|=hearing> ~to+a|~to+the|~to+rubber|~to+police|~to+an',
    target: ['person'],
  },
  {
    id: 'wrenched',
    verbs: `${['wrench', 'tear', 'rip', 'knock', 'wrest', 'snatch', 'grab']
      .map(
        verb =>
          `${verb} <${HELD_THINGS}> ~from+her+hands|~from+his+hands|~out+of+her+hands|~out+of+his+hands|~from+her+grip|~from+his+grip|~from+her+head|~from+his+head`,
      )
      .join(
        ', ',
      )}, ^have <${HELD_THINGS}> ~wrenched|~torn|~ripped|~knocked|~smashed|~wrested|~snatched, ${[
      'wrench',
      'tear',
      'rip',
      'knock',
      'wrest',
    ]
      .map(verb => `${verb} <${HELD_THINGS}> from|off|out+of:*?`)
      .join(', ')}`,
    target: ['person'],
  },
]

/** What people are told at a door or a counter. */
export const RESTRICTIONS_FURTHER: readonly Rule[] = [
  {
    id: 'no-room',
    verbs: `tell * ~there+was+no+room|~there+were+no+seats|~there+was+no+space|~no+seats+were+left|~was+full|~were+full|~to+wait+outside|~to+stay+outside, inform * ~there+was+no+room|~there+were+no+seats, leave * ~standing+outside, !find <=room|=seat> for:*, order * ~to+leave+the+court|~to+leave+the+courtroom|~to+leave+the+room|~to+leave+the+hall|~out+of+the+courtroom`,
    set: { means: 'access' },
    target: ['person', 'outlet'],
  },
  {
    id: 'asked-to-go',
    verbs: ['ask', 'tell', 'order', 'invite']
      .map(
        verb =>
          `${verb} * ~to+leave+the+hall|~to+leave+the+room|~to+leave+the+building|~to+leave+the+gallery|~to+leave`,
      )
      .join(', '),
    set: { means: 'access' },
    target: ['outlet', 'person'],
  },
  {
    id: 'asked-out',
    verbs: ['ask', 'invite', 'give', 'tell']
      .map(verb => `${verb} * ~to+leave+the+country|~to+leave+the+island|~to+leave+the+territory`)
      .join(', '),
    set: { means: 'travel' },
    target: ['person'],
  },
  {
    id: 'contract-ended',
    verbs:
      '!prolong <=contract> of|with:*?, !extend <=contract> of|with:*?, refuse>prolong <=contract> of|with:*?',
    set: { means: 'dismissal' },
    target: ['person'],
  },
  {
    id: 'moved-on',
    verbs: 'move+on *, wave+away *, turn+back *, shoo+away *, shoo+off *',
    set: { means: 'access' },
    actor: ['police', 'authority'],
    strictActor: true,
    target: ['person'],
  },
  {
    id: 'practice-ended',
    verbs: ['revoke', 'withdraw', 'cancel', 'suspend', 'annul']
      .flatMap(verb => [
        `${verb} <=certificate|=licence|=license> ~practising|~practicing|~to+practise|~to+practice of:*?`,
        `^have <=certificate|=licence|=license> ~practising|~practicing ~${verb === 'withdraw' ? 'withdrawn' : verb === 'cancel' ? 'cancelled' : verb === 'annul' ? 'annulled' : `${verb.replace(/e$/, '')}ed`}`,
      ])
      .join(', '),
    set: { means: 'dismissal' },
    target: ['person'],
  },
  {
    id: 'papers-cancelled',
    verbs: ['cancel', 'revoke', 'annul', 'invalidate', 'void', 'withhold', 'confiscate']
      .map(verb => `${verb} <=passport|=travel-document> of|from:*?, ${verb} <=document> ~travel`)
      .join(', '),
    set: { means: 'travel' },
    target: ['person'],
  },
]

/** Papers that police ask for. */
export const SUMMONSES_FURTHER: readonly Rule[] = [
  {
    id: 'papers-asked',
    verbs: ['ask', 'require', 'make', 'order', 'oblige', 'tell']
      .flatMap(verb => [
        `${verb}>produce <${PAPERS}>`,
        `${verb}>show <${PAPERS}>`,
        `${verb} * ~for+their+papers|~for+identification|~for+their+documents`,
      ])
      .join(', '),
    actor: ['police', 'authority'],
    target: ['person'],
  },
]

const ILL_TREATMENT =
  '=violence|=force|=ill-treatment|=mistreatment|=maltreatment|=pressure|=coercion'

/** What somebody is put through in custody. */
export const TORTURE_FURTHER: readonly Rule[] = [
  {
    id: 'put-through',
    verbs: `subject * to:<${ILL_TREATMENT}>, expose * to:<${ILL_TREATMENT}>`,
    target: ['person'],
  },
]

const CONTACTS = [
  'lawyer',
  'lawyers',
  'counsel',
  'attorney',
  'relatives',
  'family',
  'doctor',
  'interpreter',
]
const CONTACT = [
  'see',
  'telephone',
  'call',
  'phone',
  'contact',
  'meet',
  'consult',
  'speak+to',
  'write+to',
]
  .flatMap(done => CONTACTS.map(whom => `~${done}+${whom}`))
  .join('|')

/** Whom those who are held may not speak to. */
export const CONTACTS_BARRED: readonly Rule[] = [
  {
    id: 'contact-barred',
    verbs: ['allow', 'permit', 'let'].map(verb => `!${verb} * ${CONTACT}`).join(', '),
    set: { means: 'other' },
    target: ['person'],
  },
]
