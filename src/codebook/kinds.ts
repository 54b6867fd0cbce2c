/** What an attribute of a record holds. */
export type AttributeType =
  | { readonly type: 'choice'; readonly values: readonly string[] }
  | { readonly type: 'choices'; readonly values: readonly string[] }
  | { readonly type: 'words' }
  | { readonly type: 'wordsList' }
  | { readonly type: 'amount' }
  | { readonly type: 'flag' }
  | { readonly type: 'duration' }
  | { readonly type: 'date' }
  | { readonly type: 'penalties' }

export type AttributeDefinition = AttributeType & { readonly about: string }

export type KindDefinition = {
  /** "Record it when the document says that …" */
  readonly when: string
  /** Core kinds are scored together; the others apart. */
  readonly core: boolean
  readonly attributes: Readonly<Record<string, AttributeDefinition>>
}

const grounds = { type: 'wordsList', about: 'the reasons given, in their own words' } as const
const applications = { type: 'amount', about: 'how many requests or notices' } as const
const provision = { type: 'wordsList', about: 'the articles of law cited' } as const
const offence = { type: 'words', about: 'what for, in the words of the text' } as const
const penalty = { type: 'penalties', about: 'list of type, amount and unit' } as const
const track = {
  type: 'choice',
  values: ['criminal', 'administrative', 'civil'],
  about: 'the branch of law',
} as const
const court = { type: 'words', about: 'the court, as named' } as const
const judge = { type: 'words', about: 'the judge, as named' } as const
const concerns = {
  type: 'choices',
  values: ['closed', 'no_counsel', 'secret_witness', 'gag', 'no_identification', 'force', 'delay'],
  about: 'concerns about the fairness of the proceeding',
} as const
const proceeding = { track, court, judge, concerns } as const

/** The 24 kinds of record, with the attributes of each beside the slots that every record has. */
export const KINDS = {
  assembly: {
    when: 'people gathered, or set out to, in order to express something: rally, march, picket, strike, commemoration, public meeting, one-person protest',
    core: true,
    attributes: {
      form: {
        type: 'choice',
        values: [
          'rally',
          'march',
          'picket',
          'strike',
          'commemoration',
          'gathering',
          'meeting',
          'performance',
          'campaign',
        ],
        about: 'the form, from the noun used',
      },
      status: {
        type: 'choice',
        values: ['held', 'prevented', 'dispersed', 'planned', 'cancelled'],
        about: 'what became of it',
      },
      permitted: {
        type: 'choice',
        values: ['yes', 'no'],
        about: 'whether an authority allowed it',
      },
      size: { type: 'amount', about: 'how many took part' },
      cause: { type: 'words', about: 'what it was about' },
      demands: { type: 'wordsList', about: 'what was demanded' },
      slogans: { type: 'wordsList', about: 'the slogans' },
      police: { type: 'words', about: 'what is said of the presence of police' },
    },
  },
  permission: {
    when: 'an authority decided on a request or notice to assemble',
    core: true,
    attributes: {
      decision: { type: 'choice', values: ['granted', 'refused'], about: 'the decision' },
      applications,
      grounds,
      venue: { type: 'words', about: 'the place asked for' },
      for: { type: 'date', about: 'the date asked for' },
    },
  },
  registration: {
    when: 'an authority decided on registering a party, movement, NGO or outlet',
    core: true,
    attributes: {
      decision: {
        type: 'choice',
        values: ['granted', 'refused', 'returned', 'revoked'],
        about: 'the decision',
      },
      applications,
      grounds,
    },
  },
  accreditation: {
    when: "a journalist's or outlet's accreditation or access as press was decided",
    core: true,
    attributes: {
      decision: {
        type: 'choice',
        values: ['granted', 'refused', 'suspended', 'revoked', 'restored'],
        about: 'the decision',
      },
      grounds,
    },
  },
  restriction: {
    when: 'somebody or something was hindered by other means',
    core: true,
    attributes: {
      means: {
        type: 'choice',
        values: [
          'ban',
          'block',
          'shutdown',
          'freeze',
          'closure',
          'venue',
          'access',
          'censorship',
          'dismissal',
          'travel',
          'blacklist',
          'disclosure',
          'other',
        ],
        about: 'how: a site blocked, the internet shut down, accounts frozen, a venue refused …',
      },
    },
  },
  detention: {
    when: 'police or security held somebody, however briefly: stopped, arrested, taken to a station, remanded, house arrest',
    core: true,
    attributes: {
      length: { type: 'duration', about: 'how long, as an ISO 8601 duration' },
      preventive: { type: 'flag', about: 'held to keep somebody from taking part in something' },
    },
  },
  search: {
    when: 'a home, office or device was raided, searched or seized',
    core: true,
    attributes: {},
  },
  summons: {
    when: 'police or officials summoned, visited, questioned or warned somebody',
    core: true,
    attributes: {},
  },
  intimidation: {
    when: 'threats, harassment, surveillance, smears, disruption by officials or third parties',
    core: true,
    attributes: {},
  },
  violence: {
    when: 'physical force or an attack on people outside custody, dispersal by force and attempted killing included',
    core: true,
    attributes: {},
  },
  torture: { when: 'ill-treatment in custody, alleged or established', core: true, attributes: {} },
  death: {
    when: 'somebody died or was killed in connection with the subject',
    core: true,
    attributes: { deaths: { type: 'amount', about: 'how many' } },
  },
  charge: {
    when: 'an investigation, criminal or administrative charge, indictment, wanted notice or extradition request against somebody',
    core: true,
    attributes: { provision, offence, ...proceeding },
  },
  trial: {
    when: 'a trial or hearing opened, went on, or was held',
    core: true,
    attributes: {
      access: {
        type: 'choice',
        values: ['open', 'closed'],
        about: 'whether the public was let in',
      },
      ...proceeding,
    },
  },
  conviction: {
    when: 'somebody was found guilty, sentenced or fined, by a court or an official',
    core: true,
    attributes: { provision, offence, penalty, ...proceeding },
  },
  acquittal: {
    when: 'somebody was acquitted, or a case or charge was dropped',
    core: true,
    attributes: {},
  },
  appeal: {
    when: 'a higher instance decided',
    core: true,
    attributes: {
      outcome: {
        type: 'choice',
        values: [
          'upheld',
          'overturned',
          'reduced',
          'increased',
          'commuted',
          'rejected',
          'accepted',
        ],
        about: 'the decision',
      },
      penalty,
    },
  },
  release: {
    when: 'somebody was let go, paroled, pardoned or amnestied',
    core: true,
    attributes: {},
  },
  lawsuit: {
    when: 'a civil or administrative suit or official complaint by or against somebody was brought or decided',
    core: true,
    attributes: {
      outcome: {
        type: 'choice',
        values: ['filed', 'dismissed', 'granted'],
        about: 'what became of it',
      },
    },
  },
  law: {
    when: 'a law, bill, decree or rule took a step',
    core: true,
    attributes: {
      step: {
        type: 'choice',
        values: ['proposed', 'debated', 'adopted', 'signed', 'in_force', 'rejected', 'shelved'],
        about: 'the step',
      },
    },
  },
  petition: {
    when: 'a petition was started, signed or answered',
    core: true,
    attributes: { signatures: { type: 'amount', about: 'how many signed' } },
  },
  vote: {
    when: 'an election or referendum was held, or an irregularity in one was reported',
    core: false,
    attributes: {},
  },
  statement: {
    when: 'a public appeal, criticism, demand or claim by a named official, organisation or international body that is itself news',
    core: false,
    attributes: {
      says: { type: 'words', about: 'what is said, in its own words' },
      about: { type: 'words', about: 'what or whom it is about' },
    },
  },
  figure: {
    when: 'a statistic is stated',
    core: false,
    attributes: {
      value: { type: 'amount', about: 'the number' },
      unit: { type: 'words', about: 'what is counted: "journalists", "per cent"' },
      of: { type: 'words', about: 'of what, in words of the text' },
    },
  },
} as const satisfies Record<string, KindDefinition>

export type Kind = keyof typeof KINDS

/** The keys of a table, in its order, as the literal names they are. */
function namesOf<Name extends string>(table: Readonly<Record<Name, unknown>>): Name[] {
  const names: Name[] = []
  for (const name in table) names.push(name)
  return names
}

/** All kinds, in the order of the codebook. */
export const KIND_NAMES = namesOf(KINDS)

/** The definition of a kind, with its attributes looked up by name. */
export function kindDefinition(kind: Kind): KindDefinition {
  return KINDS[kind]
}
