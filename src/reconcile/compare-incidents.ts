import { daysApart, type Incident, type Kind } from '../codebook/index.ts'
import { compareGroups, compareNames, type Comparison } from '../names/index.ts'
import { excludes } from './claims.ts'
import { meet, mostlyWithin, traitsOf } from './incident-traits.ts'

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
const CROWDS: ReadonlySet<Kind> = new Set(['assembly', 'permission', 'vote', 'law', 'petition'])

const SAME = 0.8
const ASK = 0.45

/** Whether two incidents of two documents are one, and why: the terms are multiplied, so the weakest decides. */
export function compareIncidents(a: Incident, b: Incident): Comparison {
  if (a.kind !== b.kind) return { score: 0, outcome: 'different', reasons: ['two kinds'] }
  const terms: Term[] = []
  let product = 1
  for (const term of [dates, places, CROWDS.has(a.kind) ? crowds : people, details]) {
    const [factor, reason] = term(a, b)
    terms.push([factor, reason])
    product *= factor
    // Terms only lower: what is too unlike already need not be looked into further.
    if (product < ASK) break
  }
  const score = Math.round(product * 1000) / 1000
  const reasons = terms.map(([, reason]) => reason).filter(reason => reason !== '')
  return { score, outcome: score >= SAME ? 'same' : score >= ASK ? 'ask' : 'different', reasons }
}

type Term = readonly [factor: number, reason: string]

function dates(one: Incident, other: Incident): Term {
  const { when: a } = one.value
  const { when: b } = other.value
  if (a === null || b === null) return [0.7, 'one is not dated']
  const left = traitsOf(one).day
  const right = traitsOf(other).day
  const exact = left !== null && right !== null
  const days = exact ? Math.abs(left - right) : daysApart(a, b)
  const window = windowOf(one.kind)
  if (days > window) return [0, `${days} days apart, more than ${window}`]
  if (!exact) return [0.75, 'the dates may agree']
  return days === 0 ? [1, 'the same day'] : [0.9, `${days} days apart, within ${window}`]
}

function places(a: Incident, b: Incident): Term {
  const left = traitsOf(a)
  const right = traitsOf(b)
  if (left.places.size === 0 || right.places.size === 0) return [0.9, 'one names no place']
  if (!meet(left.places, right.places)) return [0.5, 'two places']
  if (left.venue.size > 0 && right.venue.size > 0 && !meet(left.venue, right.venue))
    return [CROWDS.has(a.kind) ? 0.7 : 0.9, 'two venues, or two names of one, in a place in common']
  return [1, 'a place in common']
}

/** What is done to named people is one only where a name is shared; unnamed people neither join nor part. */
function people(a: Incident, b: Incident): Term {
  if (a.parties.target.some(id => id !== null && b.parties.target.includes(id)))
    return [1, 'a person in common, as somebody has linked']
  const left = traitsOf(a)
  const right = traitsOf(b)
  if (left.targets.length === 0 && right.targets.length === 0) {
    const groups = sharedGroup(left.groups, right.groups)
    if (groups !== undefined) return groups
  }
  if (left.targets.length === 0 || right.targets.length === 0)
    return meet(left.phrases, right.phrases) || calledAlike(left.called, right.called)
      ? [0.75, 'done to people called alike']
      : [0.6, 'one names nobody']
  const best = left.targets
    .flatMap(one => right.targets.map(other => likeness(one, other)))
    .toSorted((one, other) => other.score - one.score)[0]
  if (!best || best.outcome === 'different') return [0, 'done to different people']
  const all = left.targets.length === 1 && right.targets.length === 1 ? '' : ', of several'
  return best.outcome === 'same'
    ? [1, `a person in common${all}`]
    : [0.7, `perhaps a person in common${all}`]
}

/** Organisations that are one by their names; those that may be are told below by their words. */
function sharedGroup(left: readonly string[], right: readonly string[]): Term | undefined {
  const outcomes = left.flatMap(one => right.map(other => compareGroups(one, other).outcome))
  if (outcomes.includes('same')) return [1, 'an organisation in common']
  if (outcomes.includes('ask')) return [0.75, 'perhaps an organisation in common']
  return undefined
}

/** One name within the other: "Meridian" and "the news site Meridian". */
function calledAlike(
  left: readonly ReadonlySet<string>[],
  right: readonly ReadonlySet<string>[],
): boolean {
  const within = (few: ReadonlySet<string>, many: ReadonlySet<string>) =>
    [...few].every(word => many.has(word))
  return left.some(one => right.some(other => within(one, other) || within(other, one)))
}

const likenesses = new Map<string, Comparison>()
/** The same two names meet again and again; the memory is emptied when it has grown large. */
const MEMORY = 50_000

function likeness(one: string, other: string): Comparison {
  const pair = one < other ? `${one}\n${other}` : `${other}\n${one}`
  const before = likenesses.get(pair)
  if (before) return before
  const found = compareNames(one, other)
  if (likenesses.size >= MEMORY) likenesses.clear()
  likenesses.set(pair, found)
  return found
}

/** Two rallies may fill one city on one day: only an equal venue, cause or organiser makes them the same. */
function crowds(one: Incident, other: Incident): Term {
  const { form: a } = one.value
  const { form: b } = other.value
  if (a !== undefined && b !== undefined && a !== b && !SAME_FORMS.has(a + b))
    return [0.55, `a ${a} and a ${b}`]
  const [left, right] = [traitsOf(one).marks, traitsOf(other).marks]
  return left.some(mark => right.some(each => mostlyWithin(mark, each)))
    ? [1, 'venue, cause or name in common']
    : [0.75, 'nothing but place and day in common']
}

const SAME_FORMS = new Set(
  ['rally', 'march', 'gathering', 'meeting'].flatMap((one, _, all) =>
    all.map(other => one + other),
  ),
)

function details({ value: a }: Incident, { value: b }: Incident): Term {
  if (a.track !== undefined && b.track !== undefined && a.track !== b.track)
    return [0.4, `a ${a.track} and a ${b.track} proceeding`]
  const [left, right] = [articlesOf(a.provision), articlesOf(b.provision)]
  if (left.length > 0 && right.length > 0 && !left.some(article => right.includes(article)))
    return [0.5, 'different articles of law']
  const slots = ['penalty', 'outcome', 'decision', 'step', 'means', 'modality'] as const
  const apart = slots.filter(
    slot =>
      a[slot] !== undefined &&
      b[slot] !== undefined &&
      (slot === 'means' ? a[slot] !== b[slot] : excludes(slot, a[slot], b[slot])),
  )
  return apart.length > 0 ? [0.7, `${apart.join(' and ')} told differently`] : [1, '']
}

/** The numbers that cite articles; a law cited without one by its words. */
function articlesOf(provision: string | readonly string[] | undefined): string[] {
  const cited =
    provision === undefined ? [] : typeof provision === 'string' ? [provision] : provision
  return cited.flatMap(words => words.match(/\d+(?:[.-]\d+)*/g) ?? words.toLowerCase())
}
