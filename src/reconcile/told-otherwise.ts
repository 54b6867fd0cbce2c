import {
  daysApart,
  exactDay,
  groupBy,
  isDenial,
  nameOf,
  type CodedRecord,
  type Incident,
  type Party,
} from '../codebook/index.ts'
import { foldName } from '../names/index.ts'
import type { WhoIs } from './people-as-one.ts'
import { placeWords } from './place-words.ts'
import { shareNoWord, type ToldBeside } from './told-beside.ts'
import { deathIn, endingIn, foundIn, roleIn, untilDeathIn } from './told-words.ts'

/** One record as it concerns one person, or one gathering. */
type Telling = {
  readonly incident: Incident
  readonly record: CodedRecord
  readonly document: string
  /** The person as the record has it. */
  readonly party: Party
}

/** What one record tells of a question: the words that stand for it, and the record. */
type Version = Telling & { readonly value: string; readonly range?: readonly [number, number] }

/** What is asked of one person: what a record says of it, and how two answers stand to each other. */
type Asked = {
  readonly slot: string
  readonly about: (name: string) => string
  readonly tells: (telling: Telling) => readonly Version[]
  /** Undefined where both say one thing, or speak of two. */
  readonly relation: (one: Version, other: Version) => ToldBeside['relation'] | undefined
  /** A text that tells both knows of two, so that they are not two versions of one. */
  readonly isKnownOfBoth?: true
}

/**
 * What records tell otherwise of one person, whether they are one incident or not: of what somebody died ("heart failure"
 * beside "was beaten"), how long after an attack, where found, how old somebody is, whether somebody organised it or took part, was
 * detained or only questioned, for what, as a witness or accused; and whether a gathering ended peacefully or by force. Each is a question.
 */
export function toldOtherwise(among: readonly Incident[], whoIs: WhoIs): ToldBeside[] {
  return [...ofPeople(among, whoIs), ...endings(among)]
}

function ofPeople(among: readonly Incident[], whoIs: WhoIs): ToldBeside[] {
  const byPerson = new Map<string, Telling[]>()
  for (const incident of among)
    for (const [index, standing] of (incident.value.target ?? []).entries()) {
      const key = whoIs(incident, index)
      if (key === undefined) continue
      const told = byPerson.get(key)
      const tellings = incident.records.map(({ record, documentId }) => ({
        incident,
        record,
        document: documentId,
        party: partyIn(record, standing),
      }))
      if (told) told.push(...tellings)
      else byPerson.set(key, tellings)
    }
  return [...byPerson.values()].flatMap(tellings =>
    tellings.length < 2 ? [] : ASKED.flatMap(asked => versionsOf(asked, tellings)),
  )
}

/** A person as one record of an incident names it. */
function partyIn({ target = [] }: CodedRecord, standing: Party): Party {
  const name = foldName(nameOf(standing))
  const [only, another] = target
  const same = target.find(party => foldName(nameOf(party)) === name)
  return same ?? (only !== undefined && another === undefined ? only : standing)
}

/** So many tellings of one person are compared with each other. */
const MOST = 60

function versionsOf(asked: Asked, tellings: readonly Telling[]): ToldBeside[] {
  const told = tellings.flatMap(asked.tells).slice(0, MOST)
  const knows = (document: string, value: string) =>
    told.some(one => one.document === document && one.value === value)
  const relations = new Map<Version, ToldBeside['relation']>()
  for (const [at, one] of told.entries())
    for (const other of told.slice(at + 1)) {
      const relation = one.value === other.value ? undefined : asked.relation(one, other)
      if (relation === undefined) continue
      const isKnown = knows(one.document, other.value) || knows(other.document, one.value)
      if (asked.isKnownOfBoth && isKnown) continue
      for (const version of [one, other])
        if (relations.get(version) !== 'contradicts') relations.set(version, relation)
    }
  return comparison(asked, [...relations.keys()], [...relations.values()])
}

function comparison(
  { slot, about }: Pick<Asked, 'slot' | 'about'>,
  versions: readonly Version[],
  relations: readonly ToldBeside['relation'][],
): ToldBeside[] {
  const [first] = versions
  if (!first) return []
  const name = nameOf(first.party)
  return [
    {
      about: about(name),
      slot,
      of: name,
      incidents: [...new Set(versions.map(({ incident }) => incident))],
      claims: [...groupBy(versions, ({ value }) => value)].map(([value, same]) => ({
        value,
        records: [...new Set(same.map(({ record }) => record.id))],
        by: [...new Set(same.flatMap(({ record }) => tellerOf(record)))],
      })),
      relation: relations.includes('contradicts') ? 'contradicts' : 'compatible',
    },
  ]
}

/** Who says so; of a record for which several are named it is not known which of them says this. */
function tellerOf({ attribution = [] }: CodedRecord): readonly string[] {
  const [only, another] = attribution
  return only === undefined || another !== undefined || isDenial(only) ? [] : [only.by]
}

const passagesOf = ({ record: { quote, anchors } }: Telling) => [
  quote,
  ...anchors.filter(({ start }) => start !== quote.start),
]

const areNear = (one: Telling, other: Telling, most: number) => {
  const [a, b] = [one.record.when, other.record.when]
  return a === null || b === null || daysApart(a, b) <= most
}

const isOfDeed = ({ record }: Telling) => record.modality !== 'denied'

/** Harm that may have been what somebody died of is told by words of its own. */
const HARMS: ReadonlySet<string> = new Set(['death', 'violence', 'torture'])
/** So many days before a death harm may have led to it. */
const LED = 30

const DIED: Asked = {
  slot: 'cause',
  about: name => `what ${name} died of`,
  tells: telling => {
    if (!HARMS.has(telling.record.kind) || !isOfDeed(telling)) return []
    const sorts = new Set(passagesOf(telling).flatMap(passage => deathIn(passage) ?? []))
    const isDeath = telling.record.kind === 'death'
    return [...sorts].flatMap(value =>
      isDeath || value === 'violence' ? [{ ...telling, value }] : [],
    )
  },
  relation: (one, other) => {
    const isDeath = one.record.kind === 'death' || other.record.kind === 'death'
    return isDeath && areNear(one, other, LED) ? 'contradicts' : undefined
  },
}

const isOpen = ([least, most]: readonly [number, number]) => least === 0 || most === Infinity

const UNTIL: Asked = {
  slot: 'until',
  about: name => `how long afterwards ${name} died`,
  tells: telling =>
    passagesOf(telling).flatMap(passage => {
      const until = HARMS.has(telling.record.kind) ? untilDeathIn(passage) : undefined
      if (until === undefined) return []
      return [{ ...telling, value: `${until.words} after ${until.since}`, range: until.days }]
    }),
  relation: (one, other) => {
    const since = ({ value }: Version) => value.split(' after ')[1]
    if (!one.range || !other.range || since(one) !== since(other)) return undefined
    if (one.record.kind !== 'death' && other.record.kind !== 'death') return undefined
    const meet = one.range[0] <= other.range[1] && other.range[0] <= one.range[1]
    if (!meet) return 'contradicts'
    // "Two weeks" and "14 days" are one length; "less than two weeks" says something else.
    return isOpen(one.range) || isOpen(other.range) ? 'compatible' : undefined
  },
}

const FOUND: Asked = {
  slot: 'found',
  about: name => `where ${name} was found dead`,
  isKnownOfBoth: true,
  tells: telling => {
    if (telling.record.kind !== 'death') return []
    const places = new Set(passagesOf(telling).flatMap(passage => foundIn(passage) ?? []))
    return [...places].map(value => ({ ...telling, value }))
  },
  relation: (one, other) => (shareNoWord(one.value, other.value) ? 'compatible' : undefined),
}

/** The years in which somebody of an age was born, where it is known when that was told. */
const AGED: Asked = {
  slot: 'age',
  about: name => `how old ${name} is`,
  tells: telling => {
    const { party, record, incident } = telling
    const age = typeof party === 'string' ? undefined : party.age
    const year = Number.parseInt(record.when ?? incident.around?.published ?? '', 10)
    if (age === undefined || !Number.isFinite(year)) return []
    return [{ ...telling, value: `${age} in ${year}`, range: [year - age - 1, year - age] }]
  },
  relation: (one, other) => {
    if (!one.range || !other.range) return undefined
    // Told a year after it happened, somebody may be a year older.
    return Math.abs(one.range[0] - other.range[0]) > 2 ? 'contradicts' : undefined
  },
}

const ACCUSES: ReadonlySet<string> = new Set(['charge', 'conviction', 'detention', 'trial'])
/** So many days apart two texts may tell of one accusation. */
const ACCUSED = 60

const ROLE: Asked = {
  slot: 'role',
  about: name => `whether ${name} organised it or took part`,
  isKnownOfBoth: true,
  tells: telling => {
    const { record } = telling
    if (!ACCUSES.has(record.kind)) return []
    const role = roleIn(('offence' in record && record.offence) || record.over || '')
    return role === undefined ? [] : [{ ...telling, value: role }]
  },
  relation: (one, other) => (areNear(one, other, ACCUSED) ? 'compatible' : undefined),
}

const HELD: Asked = {
  slot: 'kind',
  about: name => `whether ${name} was detained or only questioned`,
  isKnownOfBoth: true,
  tells: telling => {
    const { kind, modality, when } = telling.record
    if (modality === 'planned' || exactDay(when) === null) return []
    if (kind === 'detention') return [{ ...telling, value: 'detained' }]
    return kind === 'summons' ? [{ ...telling, value: 'questioned' }] : []
  },
  relation: (one, other) => (areNear(one, other, 0) ? 'compatible' : undefined),
}

/** So many days apart two texts may tell of one arrest. */
const ONE_ARREST = 3
const TAKEN: ReadonlySet<string> = new Set(['detention', 'search', 'summons'])
/** The id of another record stands where it is known which; what is told in words can be compared. */
const ID = /^[0-9a-f]{32}$/u

const LED_TO: Asked = {
  slot: 'over',
  about: name => `what was done to ${name} for`,
  isKnownOfBoth: true,
  tells: telling => {
    const { kind, over = '' } = telling.record
    return TAKEN.has(kind) && over !== '' && !ID.test(over) ? [{ ...telling, value: over }] : []
  },
  relation: (one, other) =>
    one.record.kind === other.record.kind &&
    areNear(one, other, ONE_ARREST) &&
    shareNoWord(one.value, other.value)
      ? 'compatible'
      : undefined,
}

const STANDING: Asked = {
  slot: 'standing',
  about: name => `whether ${name} is a witness or accused`,
  isKnownOfBoth: true,
  tells: telling => {
    const { party, record } = telling
    const { role, as = '' } = typeof party === 'string' ? {} : party
    if (record.kind === 'charge') return [{ ...telling, value: 'accused' }]
    if (!TAKEN.has(record.kind)) return []
    if (/\bsuspects?\b/iu.test(as)) return [{ ...telling, value: 'suspect' }]
    const isWitness = role === 'witness' || /\bwitness\b/iu.test(as)
    return isWitness ? [{ ...telling, value: 'witness' }] : []
  },
  relation: (one, other) =>
    [one, other].some(({ value }) => value === 'witness') && areNear(one, other, ONE_ARREST)
      ? 'compatible'
      : undefined,
}

const ASKED: readonly Asked[] = [DIED, UNTIL, FOUND, AGED, ROLE, HELD, LED_TO, STANDING]

/** "The crowd dispersed peacefully" beside "police fired tear gas", of one place and day. */
function endings(among: readonly Incident[]): ToldBeside[] {
  const told = among.flatMap(incident =>
    incident.kind !== 'assembly' && incident.kind !== 'violence'
      ? []
      : incident.records.flatMap(({ record, documentId }): Version[] => {
          const telling = { incident, record, document: documentId, party: '' }
          const ways = new Set(passagesOf(telling).flatMap(one => endingIn(one) ?? []))
          return isOfDeed(telling) ? [...ways].map(value => ({ ...telling, value })) : []
        }),
  )
  const byDay = new Map<string, Version[]>()
  for (const version of told) {
    const { when, where = [] } = version.incident.value
    const day = exactDay(when)
    if (day === null) continue
    for (const word of placeWords(where)) {
      const key = `${day} ${word}`
      const known = byDay.get(key)
      if (known) known.push(version)
      else byDay.set(key, [version])
    }
  }
  const found = new Map<Incident, ToldBeside>()
  for (const versions of byDay.values()) {
    const gathering = versions.find(({ incident }) => incident.kind === 'assembly')
    if (!gathering || found.has(gathering.incident)) continue
    if (new Set(versions.map(({ value }) => value)).size < 2) continue
    const { value } = gathering.incident
    const place = value.where?.[0] ?? ''
    const about = () => `how the ${value.form ?? 'assembly'} in ${place} ended`
    for (const one of comparison({ slot: 'ending', about }, versions, ['contradicts']))
      found.set(gathering.incident, one)
  }
  return [...found.values()]
}
