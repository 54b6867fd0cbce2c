import { daysApart, exactDay, nameOf, type Incident, type Kind } from '../codebook/index.ts'
import { compareNames, foldName, partyType, type Comparison } from '../names/index.ts'
import { excludes } from './claims.ts'

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

function dates({ kind, value: a }: Incident, { value: b }: Incident): Term {
  if (a.when === null || b.when === null) return [0.7, 'one is not dated']
  const days = daysApart(a.when, b.when)
  const window = windowOf(kind)
  if (days > window) return [0, `${days} days apart, more than ${window}`]
  if (exactDay(a.when) === null || exactDay(b.when) === null) return [0.75, 'the dates may agree']
  return days === 0 ? [1, 'the same day'] : [0.9, `${days} days apart, within ${window}`]
}

function places({ kind, value: a }: Incident, { value: b }: Incident): Term {
  const left = a.where ?? []
  const right = b.where ?? []
  if (left.length === 0 || right.length === 0) return [0.9, 'one names no place']
  if (excludes('where', left, right)) return [0.5, 'two places']
  const venues =
    left.length > 1 && right.length > 1 && excludes('where', left.slice(0, 1), right.slice(0, 1))
  if (venues)
    return [CROWDS.has(kind) ? 0.7 : 0.9, 'two venues, or two names of one, in a place in common']
  return [1, 'a place in common']
}

/** What is done to named people is one only where a name is shared; unnamed people neither join nor part. */
function people(a: Incident, b: Incident): Term {
  if (a.parties.target.some(id => id !== null && b.parties.target.includes(id)))
    return [1, 'a person in common, as somebody has linked']
  const left = namedTargets(a)
  const right = namedTargets(b)
  if (left.length === 0 || right.length === 0)
    return sharedPhrase(a, b) ? [0.75, 'done to people called alike'] : [0.6, 'one names nobody']
  const best = left
    .flatMap(one => right.map(other => compareNames(one, other)))
    .toSorted((one, other) => other.score - one.score)[0]
  if (!best || best.outcome === 'different') return [0, 'done to different people']
  const all = left.length === 1 && right.length === 1 ? '' : ', of several'
  return best.outcome === 'same'
    ? [1, `a person in common${all}`]
    : [0.7, `perhaps a person in common${all}`]
}

const namedTargets = ({ value }: Incident) =>
  (value.target ?? []).map(nameOf).filter(name => partyType(name, 'person') !== null)

function sharedPhrase({ value: a }: Incident, { value: b }: Incident): boolean {
  const phrases = new Set((a.target ?? []).map(party => foldName(nameOf(party))))
  return (b.target ?? []).some(party => phrases.has(foldName(nameOf(party))))
}

/** Two rallies may fill one city on one day: only an equal venue, cause or organiser makes them the same. */
function crowds({ value: a }: Incident, { value: b }: Incident): Term {
  if (
    a.form !== undefined &&
    b.form !== undefined &&
    a.form !== b.form &&
    !SAME_FORMS.has(a.form + b.form)
  )
    return [0.55, `a ${a.form} and a ${b.form}`]
  const names = (slots: readonly (string | undefined)[]) =>
    new Set(slots.flatMap(name => (name === undefined ? [] : foldName(name))))
  const own = (value: Incident['value']) =>
    names([
      (value.where?.length ?? 0) > 1 ? value.where?.[0] : undefined,
      value.venue,
      value.cause,
      ...namesIn(value.actor),
      ...namesIn(value.target),
    ])
  const left = own(a)
  const shared = [...own(b)].find(name => left.has(name))
  return shared === undefined
    ? [0.75, 'nothing but place and day in common']
    : [1, 'venue, cause or name in common']
}

const SAME_FORMS = new Set(
  ['rally', 'march', 'gathering', 'meeting'].flatMap((one, _, all) =>
    all.map(other => one + other),
  ),
)

const namesIn = (parties: Incident['value']['actor']) =>
  (parties ?? []).map(nameOf).filter(name => partyType(name, 'group') !== null)

function details({ value: a }: Incident, { value: b }: Incident): Term {
  const slots = ['penalty', 'outcome', 'decision', 'step', 'means', 'modality'] as const
  const apart = slots.filter(
    slot =>
      a[slot] !== undefined &&
      b[slot] !== undefined &&
      (slot === 'means' ? a[slot] !== b[slot] : excludes(slot, a[slot], b[slot])),
  )
  return apart.length > 0 ? [0.7, `${apart.join(' and ')} told differently`] : [1, '']
}
