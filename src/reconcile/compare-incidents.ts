import {
  areWordingsOfOne,
  articlesIn,
  bounds,
  dayNumber,
  daysApart,
  exactDay,
  interval,
  type Incident,
  type Kind,
} from '../codebook/index.ts'
import type { Comparison } from '../names/index.ts'
import { excludes } from './claims.ts'
import { compareCrowds, comparePeople, type Term } from './compare-people.ts'
import { meet, traitsOf } from './incident-traits.ts'
import { mayLieApart } from './seldom-twice.ts'

/** How many days apart two reports of one occurrence may put it, kind by kind: an assumption, printed where it counts. */
export const WINDOWS: Readonly<Partial<Record<Kind, number>>> = {
  assembly: 1,
  detention: 2,
  search: 2,
  summons: 2,
  violence: 3,
  torture: 3,
  death: 3,
  charge: 3,
  trial: 3,
  conviction: 3,
  acquittal: 3,
  appeal: 3,
  release: 3,
  permission: 7,
  registration: 7,
  accreditation: 7,
  law: 7,
  statement: 3,
}

/** The window of a kind; kinds not listed have the widest narrow one. */
export function windowOf(kind: Kind): number {
  return WINDOWS[kind] ?? 3
}

/** Kinds in which many take part: there place and day decide, and two sizes contradict nothing. */
export const CROWDS: ReadonlySet<Kind> = new Set([
  'assembly',
  'permission',
  'vote',
  'law',
  'petition',
])

const SAME = 0.8
const ASK = 0.45

/** Whether two incidents of two documents are one, and why: the terms are multiplied, so the weakest decides. */
export function compareIncidents(a: Incident, b: Incident): Comparison {
  if (a.kind !== b.kind) return { score: 0, outcome: 'different', reasons: ['two kinds'] }
  const terms: Term[] = []
  let product = 1
  const least = isOneDeath(a, b) ? CERTAIN : quotedAlike(a, b)
  for (const term of [
    dates,
    places,
    CROWDS.has(a.kind) ? compareCrowds : comparePeople,
    plans,
    totals,
    details,
  ]) {
    const [given, reason] = term(a, b)
    const factor = Math.max(given, least)
    terms.push([factor, reason])
    product = Math.round(product * factor * 1000) / 1000
    // Terms only lower: what is too unlike already need not be looked into further.
    if (product < ASK) break
  }
  const reasons = terms.map(([, reason]) => reason).filter(reason => reason !== '')
  const outcome = product >= SAME ? 'same' : product >= ASK ? 'ask' : 'different'
  return { score: product, outcome, reasons }
}

/** Of one sentence by one speaker in two translations, a term lowers no further than to this: it stays a question. */
const QUOTED = 0.85
/** So many days apart two texts may quote one sentence. */
const QUOTED_DAYS = 30

/** How far terms may lower what quotes one speaker with one sentence; 0 where nothing is quoted alike. */
function quotedAlike(a: Incident, b: Incident): number {
  const { says: one, when } = a.value
  const { says: other, when: day } = b.value
  if (one === undefined || other === undefined || !areWordingsOfOne(one, other)) return 0
  if (when !== null && day !== null && daysApart(when, day) > QUOTED_DAYS) return 0
  return comparePeople(a, b)[0] === 1 ? QUOTED : 0
}

/** Nobody dies twice: a death of one full name stays a question however its date and place are told. */
const CERTAIN = 0.8

function isOneDeath(a: Incident, b: Incident): boolean {
  if (a.kind !== 'death' || traitsOf(a).targets.length === 0) return false
  const full = ({ targets }: ReturnType<typeof traitsOf>) =>
    targets.some(name => name.includes(' '))
  return full(traitsOf(a)) && full(traitsOf(b)) && comparePeople(a, b)[0] === 1
}

/** Days told to the day that lie further apart than this are asked about, whatever the window is. */
const MOST_DAYS = 3

/** What is told without a day in the news is mostly of the days before. */
export const WEEK = 7

function dates(one: Incident, other: Incident): Term {
  const { when: a } = one.value
  const { when: b } = other.value
  if (one.kind === 'permission' && (a === null || b === null) && isForOneDay(one, other))
    return [0.9, 'a decision on one and the same day asked for']
  if (a === null && b === null) return [0.7, 'neither is dated']
  if (a === null) return undated(one, b ?? '')
  if (b === null) return undated(other, a)
  const left = traitsOf(one).day
  const right = traitsOf(other).day
  const exact = left !== null && right !== null
  const days = exact ? Math.abs(left - right) : daysApart(a, b)
  const window = windowOf(one.kind)
  const apart = `${days} ${days === 1 ? 'day' : 'days'} apart`
  if (days > window)
    return mayLieApart(one, other, days)
      ? [0.7, `${apart}, but it seldom befalls one twice`]
      : [0, `${apart}, more than ${window}`]
  if (!exact) return [0.75, 'the dates may agree']
  if (days > MOST_DAYS) return [0.75, `${apart}, within ${window}`]
  return days === 0 ? [1, 'the same day'] : [0.9, `${apart}, within ${window}`]
}

function isForOneDay({ value: a }: Incident, { value: b }: Incident): boolean {
  const [day, other] = [exactDay(a.for ?? null), exactDay(b.for ?? null)]
  return day !== null && day === other
}

/** An undated one beside a dated one: it cannot have been told long before it was. */
function undated(one: Incident, when: string): Term {
  const { toldOn } = traitsOf(one)
  const { earliest, latest } = bounds(when)
  if (toldOn === null || earliest === null || latest === null) return [0.7, 'one is not dated']
  if (dayNumber(earliest) > toldOn + WEEK) return [0, 'told before the other was']
  const isNear = dayNumber(latest) <= toldOn && dayNumber(latest) >= toldOn - WEEK
  return isNear
    ? [0.75, 'one is not dated, but told within a week of the other']
    : [0.7, 'one is not dated']
}

function places(a: Incident, b: Incident): Term {
  const left = traitsOf(a)
  const right = traitsOf(b)
  if (left.places.size === 0 || right.places.size === 0) return [0.9, 'one names no place']
  if (left.isPlaceless || right.isPlaceless)
    return meet(left.places, right.places) ? [1, 'a place in common'] : [0.9, 'one names no place']
  if (!meet(left.places, right.places)) {
    if (meet(left.nearPlaces, right.places) || meet(left.places, right.nearPlaces))
      return [0.85, 'two places, of which one text names both']
    return left.placeCarried || right.placeCarried
      ? [0.75, 'two places, one of them told only elsewhere in its text']
      : [0.5, 'two places']
  }
  if (left.venue.size > 0 && right.venue.size > 0 && !meet(left.venue, right.venue))
    return [CROWDS.has(a.kind) ? 0.7 : 0.9, 'two venues, or two names of one, in a place in common']
  return [1, 'a place in common']
}

/** A plan for one day and what was held on another, and two applications for two days, are rather two. */
function plans({ value: a }: Incident, { value: b }: Incident): Term {
  const [day, other] = [exactDay(a.when), exactDay(b.when)]
  const isPlan = (a.status === 'planned') !== (b.status === 'planned')
  if (isPlan && day !== null && other !== null && day !== other)
    return [0.55, 'planned for one day, held on another']
  const arePlans = a.status === 'planned' && b.status === 'planned'
  if (arePlans && day !== null && other !== null && day !== other)
    return [0.6, 'planned for two days']
  return a.for !== undefined && b.for !== undefined && excludes('for', a.for, b.for)
    ? [0.5, 'applied for two days']
    : [1, '']
}

/** How many days make a time of which totals are told, and of how many a total is told at least. */
const LONG = 28
const MANY = 10

/** "In June 340 were detained", and 45 on the twelfth: those are among them, and the total is no occurrence. */
function totals(one: Incident, other: Incident): Term {
  const isWithin = (total: Incident, part: Incident) => {
    const [count, some] = [traitsOf(total).count, traitsOf(part).count]
    const { when } = total.value
    if (count === null || some === null || when === null || traitsOf(part).day === null)
      return false
    const { earliest, latest } = bounds(when)
    if (earliest === null || latest === null) return false
    const [least, most] = [interval(count)[0] ?? 0, interval(some)[1] ?? Infinity]
    return dayNumber(latest) - dayNumber(earliest) >= LONG - 1 && least >= MANY && least > most
  }
  return isWithin(one, other) || isWithin(other, one)
    ? [0.3, 'a total of a longer time, and a part of it']
    : [1, '']
}

function details({ value: a }: Incident, { value: b }: Incident): Term {
  if (a.says !== undefined && b.says !== undefined && !areWordingsOfOne(a.says, b.says))
    return [0.7, 'other words are quoted']
  if (a.track !== undefined && b.track !== undefined && a.track !== b.track)
    return [0.4, `a ${a.track} and a ${b.track} proceeding`]
  const [left, right] = [articlesOf(a.provision), articlesOf(b.provision)]
  if (left.length > 0 && right.length > 0 && !left.some(article => right.includes(article)))
    return [0.5, 'different articles of law']
  if (isPunishedTwice(a, b)) return [0.5, 'on two days, with two penalties of no one kind']
  const slots = ['penalty', 'outcome', 'decision', 'step', 'means', 'permitted'] as const
  const apart = slots.filter(
    slot =>
      a[slot] !== undefined &&
      b[slot] !== undefined &&
      (slot === 'means' ? a[slot] !== b[slot] : excludes(slot, a[slot], b[slot])),
  )
  if (apart.length === 0)
    return excludes('modality', a.modality, b.modality) ? [0.75, 'denied by one side'] : [1, '']
  return a.over !== undefined && a.over === b.over
    ? [0.75, `${apart.join(' and ')} told differently, over one incident`]
    : [0.7, `${apart.join(' and ')} told differently`]
}

/** A fine of one day and an arrest of another day are two verdicts. */
function isPunishedTwice(a: Incident['value'], b: Incident['value']): boolean {
  const [day, other] = [exactDay(a.when), exactDay(b.when)]
  if (day === null || other === null || day === other) return false
  const [left, right] = [kindsOfPenalty(a.penalty), kindsOfPenalty(b.penalty)]
  return left.length > 0 && right.length > 0 && !left.some(type => right.includes(type))
}

const kindsOfPenalty = (penalty: Incident['value']['penalty']) =>
  (penalty ?? []).map(({ type }) => type)

/** The numbers that cite articles; a law cited without one by its words. */
function articlesOf(provision: string | readonly string[] | undefined): string[] {
  const cited =
    provision === undefined ? [] : typeof provision === 'string' ? [provision] : provision
  return cited.flatMap(articlesIn)
}
