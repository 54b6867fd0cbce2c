import {
  amountSchema,
  amountsOverlap,
  articlesIn,
  bounds,
  doersOf,
  edtfSchema,
  interval,
  lengthsDiffer,
  nameOf,
  partySchema,
  penaltySchema,
  whenOverlap,
  type Amount,
  type Claim,
  type CodedRecord,
  type Party,
} from '../codebook/index.ts'
import { foldName, partyType } from '../names/index.ts'
import { meet } from './incident-traits.ts'
import { areOtherDeeds } from './offences.ts'
import { isPartOf } from './part-of-crowd.ts'
import { placeWords, tellsNoPlace } from './place-words.ts'

const AMOUNTS = new Set(['count', 'size', 'applications', 'signatures', 'deaths', 'value'])
const DATES = new Set(['when', 'for'])
const PARTIES = new Set(['actor', 'target'])
/** Slots whose values can only be one or the other. */
const CHOICES = new Set(['permitted', 'decision', 'outcome', 'step', 'access', 'track'])

/** The value that stands of several: what most records state, of dates the narrowest, of parties the most that are named. */
export function standingValue(name: string, claims: readonly Claim[]): unknown {
  if (claims.length === 1) return claims[0]?.value
  const merit = (claim: Claim) => meritOf(name, claim.value)
  const [best] = claims.toSorted(
    (a, b) => merit(b) - merit(a) || b.records.length - a.records.length,
  )
  return best?.value
}

/** The slot that counts whom another names, and that other. */
const COUNTED = { count: 'target', size: 'actor' } as const

/**
 * How many a record tells of, beside the others of its incident: one that names each of those it counts tells of so many
 * at least where another tells of more ("27 people were held" beside "Ana Dorel was held", "600 gathered" beside "Ana
 * Dorel and Ivo Kern gathered"), and so does one that counts some of them ("48 people" beside "19 women").
 */
export function countTold(
  record: CodedRecord,
  others: readonly CodedRecord[],
  slot: keyof typeof COUNTED,
): Amount | undefined {
  const count = amountIn(record, slot)
  const people = record[COUNTED[slot]] ?? []
  if (typeof count !== 'number') return count
  const ofMore = others.filter(other => {
    const told = amountIn(other, slot)
    return told !== undefined && (interval(told)[0] ?? 0) > count
  })
  const areNamed = count === people.length && people.every(isNamed)
  const isPartial = ofMore.some(other => areNamed || isPartOf(people, other[COUNTED[slot]] ?? []))
  return isPartial ? [count, null] : count
}

const amountIn = (record: CodedRecord, slot: keyof typeof COUNTED): Amount | undefined =>
  slot === 'count' ? record.count : 'size' in record ? record.size : undefined

/** How much a value tells beside others of its slot; 0 where values are of one worth. */
function meritOf(name: string, value: unknown): number {
  if (name === 'count') return isOpen(value) ? 0 : 1
  if (DATES.has(name)) {
    const when = edtfSchema.safeParse(value)
    return when.success ? precision(when.data) : 0
  }
  return PARTIES.has(name) ? partiesOf(value).filter(party => isNamed(party)).length : 0
}

/** "At least 12", of which nobody says how many there were at most. */
function isOpen(value: unknown): boolean {
  const amount = amountSchema.safeParse(value)
  return amount.success && interval(amount.data)[1] === null
}

/** An exact day tells more than a month, a month more than a year. */
function precision(when: string): number {
  const { earliest, latest } = bounds(when)
  if (earliest === null || latest === null) return 0
  if (earliest === latest) return 3
  return earliest.slice(0, 7) === latest.slice(0, 7) ? 2 : 1
}

/** Whether claims about a slot cannot all be true. */
export function disagreementsOf(name: string, claims: readonly Claim[]): boolean {
  return claims.some((a, i) => claims.slice(i + 1).some(b => excludes(name, a.value, b.value)))
}

/** Whether one value of a slot excludes another. */
export function excludes(name: string, a: unknown, b: unknown): boolean {
  if (AMOUNTS.has(name)) return excludesAmount(a, b)
  if (DATES.has(name)) return excludesDate(a, b)
  if (PARTIES.has(name)) return excludesParties(a, b) || (name === 'actor' && excludesDoers(a, b))
  if (name === 'offence') return areOtherDeeds(String(a), String(b))
  if (name === 'provision') return areOtherArticles(wordsOf(a), wordsOf(b))
  if (name === 'status') return excludesStatus(a, b)
  if (name === 'modality') return (a === 'denied') !== (b === 'denied')
  if (name === 'penalty') return excludesPenalty(a, b)
  if (name === 'length') return lengthsDiffer(a, b)
  if (name === 'where') return elsewhere(wordsOf(a), wordsOf(b))
  return CHOICES.has(name) && a !== b
}

function excludesAmount(a: unknown, b: unknown): boolean {
  const left = amountSchema.safeParse(a)
  const right = amountSchema.safeParse(b)
  return left.success && right.success && !amountsOverlap(left.data, right.data)
}

function excludesDate(a: unknown, b: unknown): boolean {
  const left = edtfSchema.safeParse(a)
  const right = edtfSchema.safeParse(b)
  return left.success && right.success && !whenOverlap(left.data, right.data)
}

/** A gathering that took place, whatever became of it, and one that did not; before the day it was only planned. */
const TOOK_PLACE: Readonly<Record<string, boolean>> = {
  held: true,
  dispersed: true,
  prevented: false,
  cancelled: false,
}

function excludesStatus(a: unknown, b: unknown): boolean {
  const [left, right] = [TOOK_PLACE[String(a)], TOOK_PLACE[String(b)]]
  return left !== undefined && right !== undefined && left !== right
}

/**
 * Two lists of named people, or of bodies, without one in common. Unnamed ones exclude nobody, nor does who only took part,
 * nor a body its people: "Ana Dorel" may have gathered for the "Clean Water Committee".
 */
function excludesParties(a: unknown, b: unknown): boolean {
  if (hasUnnamed(a) || hasUnnamed(b)) return false
  const named = (value: unknown) => {
    const names = partiesOf(value).filter(leads).map(nameOf)
    return {
      people: names.filter(name => partyType(name, 'person') === 'person'),
      bodies: names.filter(name => partyType(name, 'person') === 'group'),
    }
  }
  const [left, right] = [named(a), named(b)]
  const kinds = (['people', 'bodies'] as const).filter(
    kind => left[kind].length > 0 && right[kind].length > 0,
  )
  return kinds.length > 0 && kinds.every(kind => disjoint(left[kind], right[kind]))
}

/** Done by police in one telling, by rebels in the other. Who is not known may be either. */
function excludesDoers(a: unknown, b: unknown): boolean {
  const [left, right] = [doersOf(partiesOf(a)), doersOf(partiesOf(b))]
  const known = [left, right].every(one => one === 'state' || one === 'others')
  return known && left !== right
}

function partiesOf(value: unknown): readonly Party[] {
  const parties = partySchema.array().safeParse(value)
  return parties.success ? parties.data : []
}

/** "Around 30 people, Ana Dorel": whoever else is named may be among them. */
const hasUnnamed = (value: unknown) => partiesOf(value).some(party => !isNamed(party))

const leads = (party: Party) =>
  typeof party === 'string' || (party.role !== 'participant' && party.role !== 'speaker')

const isNamed = (party: Party) => partyType(nameOf(party), 'person') !== null

const wordsOf = (value: unknown) => [value].flat().filter(word => typeof word === 'string')

/** Articles of law that each side cites by number, none of them the same, nor one a part of the other. */
function areOtherArticles(a: readonly string[], b: readonly string[]): boolean {
  const [left, right] = [a, b].map(cited => cited.flatMap(articlesIn))
  const isOne = (one: string, other: string) => one.split(/[.-]/)[0] === other.split(/[.-]/)[0]
  if (!left?.length || !right?.length) return false
  if (![...left, ...right].every(article => /^\d/.test(article))) return false
  return !left.some(one => right.some(other => isOne(one, other)))
}

/** Two lists of names, neither empty, that share no word. */
const disjoint = (a: readonly string[], b: readonly string[]) =>
  apart(a, b, names => new Set(names.flatMap(name => foldName(name).split(' '))))

/**
 * Two lists of places, neither empty, without one in common: "Almaty" and "Republic Square, Almaty" share one. Who is taken
 * on a square is held at a police station: a place of custody excludes only another. "The police station" may be any.
 */
const elsewhere = (a: readonly string[], b: readonly string[]) =>
  isCustody(a) === isCustody(b) && !tellsNoPlace(a) && !tellsNoPlace(b) && apart(a, b, placeWords)

const CUSTODY =
  /\b(?:police|department|station|precinct|prison|jail|gaol|colony|remand|detention|custody)\b/i

/** Whether a list begins with where people are held. */
const isCustody = ([first = '']: readonly string[]) => CUSTODY.test(first)

function apart(
  a: readonly string[],
  b: readonly string[],
  wordsIn: (names: readonly string[]) => ReadonlySet<string>,
): boolean {
  if (a.length === 0 || b.length === 0) return false
  return !meet(wordsIn(a), wordsIn(b))
}

/** Penalties of which a verdict gives one. */
const TERMS: ReadonlySet<string> = new Set(['prison', 'restriction', 'life', 'death'])

function excludesPenalty(a: unknown, b: unknown): boolean {
  const left = penaltySchema.array().safeParse(a)
  const right = penaltySchema.array().safeParse(b)
  if (!left.success || !right.success) return false
  const [mine, theirs] = [left.data, right.data].map(those =>
    those.flatMap(({ type }) => (TERMS.has(type) ? [type] : [])),
  )
  // Three years in prison, and three years suspended: of two terms that were given together nothing is said.
  if (mine?.length === 1 && theirs?.length === 1 && mine[0] !== theirs[0]) return true
  return left.data.some(one =>
    right.data.some(
      other =>
        one.type === other.type &&
        one.unit === other.unit &&
        one.amount !== undefined &&
        other.amount !== undefined &&
        !amountsOverlap(one.amount, other.amount),
    ),
  )
}
