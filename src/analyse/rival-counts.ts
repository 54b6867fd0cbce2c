import {
  amountsOverlap,
  exactDay,
  groupBy,
  nameOf,
  type Amount,
  type Incident,
  type Kind,
} from '../codebook/index.ts'
import { isOfCrowd } from './figure-subjects.ts'

/** How many an incident tells of, and in which slot. */
type Counted = { readonly slot: 'count' | 'deaths' | 'size' | 'value'; readonly amount: Amount }

/** Another count of what an incident counts, as the record that gives it has it. */
export type RivalCount = Counted & { readonly incident: Incident }

/** So many letters behind the words of a record somebody else's count of it still stands. */
const NEAR = 250

/** How many records may stand so near before it. */
const BEFORE = 100

/** What is counted, by the word behind the number. */
const OF_KIND: readonly (readonly [Kind, ReadonlySet<string>])[] = [
  [
    'detention',
    new Set('detained detainee detainees detention detentions arrest arrests arrested'.split(' ')),
  ],
  ['death', new Set('dead death deaths killed fatality fatalities victim victims toll'.split(' '))],
]
/** Words for a count whose things stand elsewhere, so that it may be of whatever is told last. */
const BARE = /^(?:number|figure|total|count|tally|\d[\d,.]*|\p{Ll}+(?:-\p{Ll}+)?)$/u
const PLAIN_UNIT = new Set(['number', 'figure', 'total', 'count', 'tally'])

/** Kinds of which many are told by their number. */
const MANY: ReadonlySet<Kind> = new Set<Kind>([
  'detention',
  'death',
  'release',
  'conviction',
  'restriction',
  'accreditation',
  'charge',
  'violence',
])

function countedIn({ kind, value }: Incident): Counted | undefined {
  if (kind === 'death' && value.deaths !== undefined)
    return { slot: 'deaths', amount: value.deaths }
  // "400 gathered. Police put the number at 120"
  if (kind === 'assembly' && value.size !== undefined && value.status !== 'planned')
    return { slot: 'size', amount: value.size }
  if (kind === 'figure' && value.value !== undefined) return { slot: 'value', amount: value.value }
  return MANY.has(kind) && value.count !== undefined
    ? { slot: 'count', amount: value.count }
    : undefined
}

/**
 * Counts that somebody gives of what a text tells just before: "63 people were detained. The ministry reported 46
 * detentions", "Police put the number at 119". By the id of the incident that is counted.
 */
export function rivalCounts(
  incidents: readonly Incident[],
): ReadonlyMap<string, readonly RivalCount[]> {
  const found = new Map<string, RivalCount[]>()
  const told = incidents.flatMap(incident =>
    incident.records.map(({ documentId, record }) => ({ incident, documentId, record })),
  )
  for (const inDocument of groupBy(told, ({ documentId }) => documentId).values()) {
    const ordered = inDocument.toSorted((a, b) => a.record.quote.start - b.record.quote.start)
    for (const [at, { incident, record }] of ordered.entries()) {
      const before = ordered
        .slice(Math.max(0, at - BEFORE), at)
        .filter(one => record.quote.start - one.record.quote.end < NEAR)
      const all = before.filter(one => isCountOf(incident, one.incident))
      // What happened, rather than a figure that tells of it as well.
      const counted = all.findLast(one => one.incident.kind !== 'figure') ?? all.at(-1)
      const amount = amountOf(incident)
      const own = counted && countedIn(counted.incident)
      if (!own || amount === undefined || sameAmount(own.amount, amount)) continue
      const rival = { incident, slot: own.slot, amount }
      found.set(counted.incident.id, [...(found.get(counted.incident.id) ?? []), rival])
    }
  }
  return found
}

const sameAmount = (a: Amount, b: Amount) => JSON.stringify(a) === JSON.stringify(b)

const amountOf = (incident: Incident): Amount | undefined => countedIn(incident)?.amount

/** Whether one gives another count of what the other tells. */
function isCountOf(one: Incident, other: Incident): boolean {
  if (one === other || !countedIn(other) || areNamed(other)) return false
  if (one.kind === 'figure') return isFigureOf(one, other)
  return !areNamed(one) && isToldOtherwise(one, other)
}

/** Those who are named, each of them, are counted by nobody, and count nobody else. */
const areNamed = ({ value: { target = [] } }: Incident) =>
  target.length > 0 && target.every(party => /^\p{Lu}\S+(?:$| \p{Lu})/u.test(nameOf(party)))

function isFigureOf(figure: Incident, { kind }: Incident): boolean {
  const { unit = '', of = '', actor = [], value } = figure.value
  if (value === undefined || actor.length === 0 || isOfCrowd(figure)) return false
  const word = unit.toLowerCase()
  const [named] = OF_KIND.flatMap(([what, words]) => (words.has(word) ? [what] : []))
  if (named) return named === kind
  const isBare = PLAIN_UNIT.has(word) || (BARE.test(word) && word === of.toLowerCase())
  return isBare && of.split(' ').length < 3
}

const FORCES =
  /\b(?:police(?:men|women|man|woman)?|officers?|soldiers?|guards?|troops|gendarmes?|servicemen|security forces)\b/iu

/** "22 people were hurt" is no count of the five officers who were. */
const isOfForces = ({ target = [] }: Incident['value']): boolean =>
  target.some(party => FORCES.test(nameOf(party)))

/** "63 people were detained", and "46 arrests" that somebody reports of the same day and place. */
function isToldOtherwise(
  { kind, value: a }: Incident,
  { kind: other, value: b }: Incident,
): boolean {
  const [one, two] = [a.count, b.count]
  if (kind !== other || one === undefined || two === undefined || amountsOverlap(one, two))
    return false
  const sameDay = a.when === null || b.when === null || (a.when === b.when && exactDay(a.when))
  const [here, there] = [a.where ?? [], b.where ?? []]
  const apart = here.length > 0 && there.length > 0 && !here.some(place => there.includes(place))
  if (isOfForces(a) !== isOfForces(b)) return false
  const by = (told: Incident['value']) => (told.attribution ?? []).map(said => said.by).join()
  return Boolean(sameDay) && !apart && by(a) !== '' && by(a) !== by(b)
}
