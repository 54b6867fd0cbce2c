import { dayNumber, exactDay, nameOf, type Incident } from '../codebook/index.ts'
import { foldName, partyType } from '../names/index.ts'

/** What comparing needs of an incident, taken out of it once: one incident is compared with many. */
export type IncidentTraits = {
  /** The number of its day, where it is dated to one. */
  readonly day: number | null
  /** Folded words of its places, and of the first of several, which is a venue. */
  readonly places: ReadonlySet<string>
  readonly venue: ReadonlySet<string>
  /** Those it was done to, as written, where they are named. */
  readonly targets: readonly string[]
  /** All it was done to, folded, named or not. */
  readonly phrases: ReadonlySet<string>
  /** What tells one crowd from another: venue, cause, organisations, folded. */
  readonly marks: ReadonlySet<string>
}

const known = new WeakMap<Incident, IncidentTraits>()

/** The traits of an incident. */
export function traitsOf(incident: Incident): IncidentTraits {
  const before = known.get(incident)
  if (before) return before
  const traits = takeTraits(incident.value)
  known.set(incident, traits)
  return traits
}

function takeTraits(value: Incident['value']): IncidentTraits {
  const places = value.where ?? []
  const target = (value.target ?? []).map(nameOf)
  const actor = (value.actor ?? []).map(nameOf)
  const day = exactDay(value.when)
  const groups = [...actor, ...target].filter(name => partyType(name, 'group') !== null)
  const marks = [places.length > 1 ? places[0] : undefined, value.venue, value.cause, ...groups]
  return {
    day: day === null ? null : dayNumber(day),
    places: wordsOf(places),
    venue: wordsOf(places.length > 1 ? places.slice(0, 1) : []),
    targets: target.filter(name => partyType(name, 'person') !== null),
    phrases: new Set(target.map(foldName)),
    marks: new Set(marks.flatMap(name => (name === undefined ? [] : foldName(name)))),
  }
}

const wordsOf = (names: readonly string[]) =>
  new Set(names.flatMap(name => foldName(name).split(' ')))

/** Whether two sets have anything in common. */
export function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  for (const one of few) if (many.has(one)) return true
  return false
}
