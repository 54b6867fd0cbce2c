import { exactDay } from '../codebook/index.ts'
import { shareNoWord } from './told-beside.ts'
import { isOfDeed, passagesOf, type Asked, type Version } from './told-versions.ts'
import { deathIn, foundIn, reasonIn, roleIn, untilDeathIn } from './told-words.ts'

/** Harm that may have been what somebody died of is told by words of its own. */
const HARMS: ReadonlySet<string> = new Set(['death', 'violence', 'torture'])
/** So many days before a death harm may have led to it. */
const LED = 30

const DIED: Asked = {
  slot: 'cause',
  within: LED,
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
    return isDeath ? 'contradicts' : undefined
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
  within: ACCUSED,
  about: name => `whether ${name} organised it or took part`,
  isKnownOfBoth: true,
  tells: telling => {
    const { record } = telling
    if (!ACCUSES.has(record.kind)) return []
    const role = roleIn(('offence' in record && record.offence) || record.over || '')
    return role === undefined ? [] : [{ ...telling, value: role }]
  },
  relation: () => 'compatible',
}

const HELD: Asked = {
  slot: 'kind',
  within: 0,
  about: name => `whether ${name} was detained or only questioned`,
  isKnownOfBoth: true,
  tells: telling => {
    const { kind, modality, when } = telling.record
    if (modality === 'planned' || exactDay(when) === null) return []
    if (kind === 'detention') return [{ ...telling, value: 'detained' }]
    return kind === 'summons' ? [{ ...telling, value: 'questioned' }] : []
  },
  relation: () => 'compatible',
}

/** So many days apart two texts may tell of one arrest. */
const ONE_ARREST = 3
const TAKEN: ReadonlySet<string> = new Set(['detention', 'search', 'summons'])
/** The id of another record stands where it is known which; what is told in words can be compared. */
const ID = /^[0-9a-f]{32}$/u

const LED_TO: Asked = {
  slot: 'over',
  within: ONE_ARREST,
  about: name => `what was done to ${name} for`,
  isKnownOfBoth: true,
  tells: telling => {
    const { kind, over = '' } = telling.record
    if (!TAKEN.has(kind) || ID.test(over)) return []
    const reasons = over === '' ? passagesOf(telling).flatMap(one => reasonIn(one) ?? []) : [over]
    return [...new Set(reasons)].map(value => ({ ...telling, value }))
  },
  relation: (one, other) =>
    one.record.kind === other.record.kind && shareNoWord(one.value, other.value)
      ? 'compatible'
      : undefined,
}

const STANDING: Asked = {
  slot: 'standing',
  within: ONE_ARREST,
  about: name => `whether ${name} is a witness or accused`,
  isKnownOfBoth: true,
  tells: telling => {
    const { party, record } = telling
    const { role, as = '' } = typeof party === 'string' ? {} : party
    if (record.kind === 'charge') return [{ ...telling, value: 'accused' }]
    if (!TAKEN.has(record.kind)) return []
    if (/\bsuspects?\b/iu.test(as)) return [{ ...telling, value: 'suspect' }]
    const isCalled = passagesOf(telling).some(({ exact }) =>
      /\bas an? (?:\p{L}+ )?witness\b/iu.test(exact),
    )
    const isWitness = role === 'witness' || /\bwitness\b/iu.test(as) || isCalled
    return isWitness ? [{ ...telling, value: 'witness' }] : []
  },
  relation: (one, other) =>
    [one, other].some(({ value }) => value === 'witness') ? 'compatible' : undefined,
}

/** What is asked of each person. */
export const ASKED: readonly Asked[] = [DIED, UNTIL, FOUND, AGED, ROLE, HELD, LED_TO, STANDING]
