import type { Rule } from '../../events/frames.ts'

const VANS = '=van|=bus|=car|=truck|=vehicle|=lorry|=minibus|=jeep'
const SERVED = '~to+be+served+in+full|~be+served+in+full|~was+to+be+served|~served+behind+bars'

/** What police and attackers pull out of somebody's hands. */
const HELD_THINGS =
  '=camera|=phone|=cellphone|=telephone|=microphone|=recorder|=megaphone|=placard|=banner|=flag|=poster|=headscarf|=glasses'

const PAPERS = '=card|=paper|=passport|=document|=identification|=id|=identity'

/** Who is said to have committed what. */
export const CHARGES_FURTHER: readonly Rule[] = [
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
      '^stay ~behind+bars|~in+custody|~in+detention|~in+jail|~in+prison, ^remain ~in+jail|~in+prison, ^continue ~in+custody',
    target: ['person'],
  },
]

/** Accounts, papers and words that are taken from somebody. */
export const SEARCHES_FURTHER: readonly Rule[] = [
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

/** Force against what somebody holds or wears. */
export const VIOLENCE_FURTHER: readonly Rule[] = [
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

/** What a higher court makes of a sentence. */
export const APPEALS_FURTHER: readonly Rule[] = [
  {
    id: 'in-full',
    verbs: `rule ${SERVED}, order ${SERVED}, decide ${SERVED}`,
    set: { outcome: 'increased' },
    actor: ['court'],
    strictActor: true,
  },
]

/** Cases that are laid aside. */
export const ACQUITTALS_FURTHER: readonly Rule[] = [
  {
    id: 'on-file',
    verbs:
      'order <=count|=charge|=case> ~to+lie+on|~to+lie+on+file|~left+on+file|~to+remain+on+file, leave <=count|=charge> ~on+file|~on+the+file|~to+lie',
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

/** Who has to pay whom. */
export const SUITS_FURTHER: readonly Rule[] = [
  {
    id: 'state-ordered',
    verbs: ['order', 'direct', 'oblige', 'require', 'condemn']
      .flatMap(verb => [`${verb} * ~to+pay`, `${verb} <=state> ~to+pay`])
      .join(', '),
    set: { outcome: 'granted' },
    actor: ['court'],
    target: ['authority', 'police'],
    strictActor: true,
  },
]

/** Laws and acts that somebody gives a name to. */
export const STATEMENTS_FURTHER: readonly Rule[] = [
  {
    id: 'described-by',
    verbs: [
      'describe',
      'brand',
      'label',
      'characterise',
      'characterize',
      'portray',
      'regard',
      'denounce',
    ]
      .map(verb => `${verb} * ~as+"|~as+“|~as+a|~as+an`)
      .concat(['call', 'term', 'dub'].map(verb => `${verb} * ~"|~“`))
      .join(', '),
    needs: ['actor'],
    strictActor: true,
    target: ['law', 'decision'],
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
