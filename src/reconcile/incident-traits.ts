import {
  amountSchema,
  dayNumber,
  exactDay,
  interval,
  nameOf,
  type Amount,
  type Incident,
  type Kind,
  type Party,
  type Quote,
} from '../codebook/index.ts'
import { foldName, partyType } from '../names/index.ts'
import { placeWords, tellsNoPlace } from './place-words.ts'

/** What comparing needs of an incident, taken out of it once: one incident is compared with many. */
export type IncidentTraits = {
  /** The number of its day, where it is dated to one. */
  readonly day: number | null
  /** The number of the day it was first told, where that is known. */
  readonly toldOn: number | null
  /** Folded words of its places, of those its text names elsewhere too, and of the first of several, which is a venue. */
  readonly places: ReadonlySet<string>
  readonly nearPlaces: ReadonlySet<string>
  readonly venue: ReadonlySet<string>
  /** Whether its places are told only by what many are called: "the central square". */
  readonly isPlaceless: boolean
  /** Those it was done to, as written, where they are named. */
  readonly targets: readonly string[]
  /** All it was done to, folded, named or not. */
  readonly phrases: ReadonlySet<string>
  /** The words of those that are called by a name but are no persons, folded, a set for each. */
  readonly called: readonly ReadonlySet<string>[]
  /** Organisations it was done to, as written. */
  readonly groups: readonly string[]
  /** Persons who did harm, as written. */
  readonly doers: readonly string[]
  /** How many it was done to, where that is told as one number. */
  readonly number: number | null
  /** How many it was done to, as it is told. */
  readonly count: Amount | null
  /** How many were harmed, where that is a hundred or more. */
  readonly many: Amount | null
  /** Whether it was done to police or soldiers; null where nobody is told of. */
  readonly toForces: boolean | null
  /** Whether police or soldiers did harm; null where that is not told, or nothing of harm is. */
  readonly byForces: boolean | null
  /** Whether its place stands only outside of the words it is told in. */
  readonly placeCarried: boolean
  /** What tells one crowd from another: venue, cause, organisations, the longer words of each. */
  readonly marks: readonly ReadonlySet<string>[]
}

const known = new WeakMap<Incident, IncidentTraits>()

/** The traits of an incident. */
export function traitsOf(incident: Incident): IncidentTraits {
  const before = known.get(incident)
  if (before) return before
  const traits = takeTraits(incident)
  known.set(incident, traits)
  return traits
}

/** Kinds that tell of harm done to somebody by somebody. */
export const HARM: ReadonlySet<Kind> = new Set(['death', 'violence', 'torture'])

function takeTraits(incident: Incident): IncidentTraits {
  const { kind, value } = incident
  const own = value.where ?? []
  const near = nearPlaces(incident)
  const places = own.length > 0 ? own : near
  const ownPlaces = placeWords(places)
  const target = doneTo(incident)
  const actor = (value.actor ?? []).map(nameOf)
  // Of a permission and a law, who decides is a town's or country's one authority, and tells none from another.
  const isDecided = kind === 'permission' || kind === 'law'
  const crowd = isDecided ? target : [...actor, ...target]
  const groups = crowd.filter(name => partyType(name, 'group') !== null)
  const venue = own.length > 1 ? own[0] : undefined
  const bills = kind === 'law' ? target : []
  const marks = [venue, value.venue, value.cause, ...groups, ...bills]
  return {
    day: dayOf(value.when),
    places: ownPlaces,
    nearPlaces: near.every(place => places.includes(place)) ? ownPlaces : placeWords(near),
    toldOn: dayOf(incident.around?.published ?? null),
    venue: placeWords(own.length > 1 ? own.slice(0, 1) : []),
    isPlaceless: places.length > 0 && tellsNoPlace(places),
    targets: target.filter(name => partyType(name, 'person') !== null),
    phrases: new Set(target.map(foldName)),
    called: target
      .filter(name => /\p{Lu}/u.test(name) && partyType(name, 'person') === null)
      .map(name => wordsOf([name])),
    groups: target.filter(name => partyType(name, 'group') === 'group'),
    doers: HARM.has(kind) ? actor.filter(name => partyType(name, 'person') !== null) : [],
    number: typeof value.count === 'number' ? value.count : null,
    count: countOf(value.count),
    toForces: target.length === 0 ? null : target.some(isForce),
    byForces: actor.length === 0 || !HARM.has(kind) ? null : actor.some(isForce),
    many: manyOf(value.deaths ?? value.count),
    placeCarried: isPlaceCarried(incident),
    marks: marks.flatMap(name => (name === undefined ? [] : [longWordsOf(name)])),
  }
}

const nearPlaces = ({ kind, value, around }: Incident) => [
  ...(value.where ?? []),
  ...(kind === 'permission' ? (value.actor ?? []).flatMap(party => townOf(nameOf(party))) : []),
  ...(around?.places ?? []),
]

const AUTHORITY =
  /\b(?:the|of|in|city|town|district|region(?:al)?|local|municipal(?:ity)?|authorit(?:y|ies)|administration|council|hall|akimat|hokimiyat|mayor(?:['’]s)?|governor(?:['’]s)?|office|officials|police|department)\b/giu

/** The town that decides on a gathering, as its office is called: "Lunev authorities", "the city administration of Lunev". */
function townOf(office: string): string[] {
  const rest = office.replace(AUTHORITY, ' ').trim()
  return /^\p{Lu}[\p{L}\p{M}'’ -]*$/u.test(rest) ? [rest] : []
}

/** Whom it was done to; of a statement, who makes it tells it from others: it may be about anything. */
const doneTo = ({ kind, value }: Incident) =>
  ((kind === 'statement' ? value.actor : value.target) ?? []).map(nameIn)

/** A party by its name; of "student leader Ana Dorel" the name alone, where two words of it are left. */
export function nameIn(party: Party): string {
  const name = nameOf(party)
  return partyType(name, 'person') === null ? name.replace(CALLED, '') : name
}

const CALLED = /^(?:\p{Ll}[\p{L}-]{3,} )+(?=\p{Lu}\S+ \p{Lu}\S+$)/u

const NO_WORDS: ReadonlySet<string> = new Set()

const wordsOf = (names: readonly string[]): ReadonlySet<string> =>
  names.length === 0 ? NO_WORDS : new Set(names.flatMap(name => foldName(name).split(' ')))

/** The words of a name or cause that tell something, folded. */
export const longWordsOf = (name: string) =>
  new Set(
    foldName(name)
      .split(' ')
      .filter(word => word.length > 2 && !FILLING.has(word)),
  )

const FILLING = new Set(
  'the and for against with over about its their from into law bill draft act decree'.split(' '),
)

/** Torture of nobody who is named or counted: of however many. */
export const isUncounted = ({ kind, value }: Incident): boolean =>
  kind === 'torture' && (value.target ?? []).length === 0 && value.count === undefined

const MANY = 100

function manyOf(count: unknown): Amount | null {
  const amount = amountSchema.safeParse(count)
  return amount.success && (interval(amount.data)[0] ?? 0) >= MANY ? amount.data : null
}

function countOf(count: unknown): Amount | null {
  const amount = amountSchema.safeParse(count)
  return amount.success ? amount.data : null
}

/** So many letters tell a word whatever its ending. */
const STEM = 6

const telling = new WeakMap<Incident, ReadonlySet<string>>()

/** The longer words an incident is told in, by their beginnings, without its names and places; asked of few. */
export function wordsOfTelling(incident: Incident): ReadonlySet<string> {
  const words = telling.get(incident) ?? wordsTold(incident)
  telling.set(incident, words)
  return words
}

function wordsTold(incident: Incident): ReadonlySet<string> {
  const { records, value } = incident
  const own = value.where ?? []
  const places = own.length > 0 ? own : nearPlaces(incident)
  const stems = (text: string) =>
    (text.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map(word => word.slice(0, STEM))
  const names = [...places, ...(value.actor ?? []).map(nameOf), ...doneTo(incident)]
  const named = new Set(names.flatMap(stems))
  const quotes = records.slice(0, 3).map(({ record }) => record.quote.exact)
  return new Set(quotes.flatMap(stems).filter(stem => !named.has(stem)))
}

/** Those who use force for the state: harm done to them is not harm done by them. */
const FORCES = new Set(
  'police policeman policemen officer officers soldier soldiers troops guards gendarmes'.split(' '),
)

const isForce = (name: string) =>
  partyType(name, 'person') === null &&
  name
    .toLowerCase()
    .split(/\P{L}+/u)
    .some(word => FORCES.has(word))

function dayOf(when: string | null): number | null {
  const day = exactDay(when)
  return day === null ? null : dayNumber(day)
}

function isPlaceCarried({ records }: Incident): boolean {
  const told = records.filter(({ record }) => (record.where ?? []).length > 0)
  return told.every(({ record }) => {
    const spans = record.spans['where'] ?? []
    return spans.length > 0 && !spans.some(([start]) => isWithin(start, record.anchors))
  })
}

const isWithin = (at: number, anchors: readonly Quote[]) =>
  anchors.some(({ start, end }) => start <= at && at < end)

/** Whether the smaller of two sets of words lies in the other but for a third of it; empty ones do not. */
export function mostlyWithin(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  const shared = [...few].filter(word => many.has(word)).length
  return shared > 0 && shared * 3 >= few.size * 2
}

/** Whether two sets have anything in common. */
export function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  for (const one of few) if (many.has(one)) return true
  return false
}
