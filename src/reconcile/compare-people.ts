import { amountsOverlap, interval, nameOf, type Incident } from '../codebook/index.ts'
import { compareGroups, compareNames, partyType, type Comparison } from '../names/index.ts'
import { describedAlike, doneToOnePlace, toldBesideOne } from './described.ts'
import {
  HARM,
  isUncounted,
  meet,
  mostlyWithin,
  traitsOf,
  wordsOfTelling,
  type IncidentTraits,
} from './incident-traits.ts'

/** One term of a comparison: how much it lowers the score, 1 for nothing, and why. */
export type Term = readonly [factor: number, reason: string]

/** What is done to named people is one only where a name is shared; unnamed people neither join nor part. */
export function comparePeople(a: Incident, b: Incident): Term {
  if (a.parties.target.some(id => id !== null && b.parties.target.includes(id)))
    return [1, 'a person in common, as somebody has linked']
  const left = traitsOf(a)
  const right = traitsOf(b)
  if (left.targets.length === 0 || right.targets.length === 0) return unnamed(a, b)
  const best = left.targets
    .flatMap(one => right.targets.map(other => likeness(one, other)))
    .toSorted((one, other) => other.score - one.score)[0]
  if (!best || best.outcome === 'different') return [0, 'done to different people']
  const all = left.targets.length === 1 && right.targets.length === 1 ? '' : ', of several'
  return best.outcome === 'same'
    ? [1, `a person in common${all}`]
    : [0.75, `perhaps a person in common${all}`]
}

/** Where one of two names nobody: an organisation, whoever did it, a number or the telling may stand for a name. */
function unnamed(a: Incident, b: Incident): Term {
  const left = traitsOf(a)
  const right = traitsOf(b)
  const neither = left.targets.length === 0 && right.targets.length === 0
  if (left.toForces !== null && right.toForces !== null && left.toForces !== right.toForces)
    return [0.4, 'done to police in one, to others in the other']
  if (left.byForces !== null && right.byForces !== null && left.byForces !== right.byForces)
    return isOneToll(left, right)
      ? [0.6, `done to ${left.number} people in both, by police in one, by others in the other`]
      : [0.4, 'done by police in one, by others in the other']
  const found: (Term | undefined)[] = [
    neither ? sharedGroup(left.groups, right.groups) : sharedBody(left, right),
    left.doers.some(one => right.doers.some(other => likeness(one, other).outcome === 'same'))
      ? [0.85, 'done by the same person']
      : undefined,
    neither ? sharedNumber(left, right) : undefined,
    asMany(left, right),
    neither && areNearlyAsMany(left, right)
      ? [0.75, 'numbers of a hundred and more that lie near each other']
      : undefined,
    neither && mayBeAsMany(left, right)
      ? [0.6, 'numbers that can both be right, of people who are not named']
      : undefined,
    meet(left.phrases, right.phrases) || calledAlike(left.called, right.called)
      ? [0.75, 'done to people called alike']
      : undefined,
    toldAlike(wordsOfTelling(a), wordsOfTelling(b)) ? [0.75, 'told in like words'] : undefined,
    describedAlike(a, b) ? [0.75, 'done to people described alike'] : undefined,
    doneToOnePlace(a, b) ? [0.75, 'done to what may be one place'] : undefined,
    toldBesideOne(a, b) ? [0.75, 'told beside one person'] : undefined,
    isHinderedAlike(a, b) ? [0.75, 'hindered by the same means'] : undefined,
    isMassTorture(a, b) ? [0.75, 'done to very many, beside what is not counted'] : undefined,
  ]
  const terms = found.flatMap(term => (term ? [term] : []))
  const [best] = terms.toSorted((one, other) => other[0] - one[0])
  if (best) return best
  if (HARM.has(a.kind) && (tellsOnlyDoers(a, b) || tellsOnlyDoers(b, a)))
    return [0.5, 'by whom in one, to whom in the other']
  // Two counts of one crowd differ as a rule; a named person is not so easily one of a crowd of another number.
  return neither || left.number === right.number || left.number === null || right.number === null
    ? [0.6, 'one names nobody']
    : [0.55, 'one names nobody, and the numbers differ']
}

/** From how many people on their number tells that they are the same, whoever is said to have done it. */
const TOLL = 5

/** "Rebels killed 14 villagers", "soldiers killed 14 villagers": it is told otherwise who did it. */
const isOneToll = (a: IncidentTraits, b: IncidentTraits) =>
  a.number !== null && a.number === b.number && a.number >= TOLL && meet(a.phrases, b.phrases)

/** "a crowd attacked", "11 villagers were hurt": nothing that both tell. */
const tellsOnlyDoers = ({ value: a }: Incident, { value: b }: Incident) =>
  (a.target ?? []).length === 0 &&
  (a.actor ?? []).length > 0 &&
  (b.target ?? []).length > 0 &&
  (b.actor ?? []).length === 0

/** "the internet was cut off", and that it was denied: of those whom it struck nobody is named. */
const isHinderedAlike = ({ kind, value: a }: Incident, { value: b }: Incident) =>
  kind === 'restriction' &&
  a.means !== undefined &&
  a.means === b.means &&
  (a.target ?? []).length === 0 &&
  (b.target ?? []).length === 0

/** "thousands were tortured in January", "the use of torture by police in January": one country's, near in time. */
function isMassTorture(a: Incident, b: Incident): boolean {
  if (a.kind !== 'torture' || a.country === null || a.country !== b.country) return false
  const both = [a, b]
  return (
    both.some(one => traitsOf(one).many !== null) &&
    both.some(isUncounted) &&
    both.some(({ value }) => value.when !== null)
  )
}

/** Hundreds that were harmed at once are rare enough that a number both allow tells something. */
function sharedNumber({ many: a }: IncidentTraits, { many: b }: IncidentTraits): Term | undefined {
  if (a === null || b === null || !amountsOverlap(a, b)) return undefined
  return [0.8, 'numbers that can both be right']
}

/** "Dozens" and 53 people: one number is open, and allows the other. */
const mayBeAsMany = ({ count: a }: IncidentTraits, { count: b }: IncidentTraits) =>
  a !== null && b !== null && typeof a !== typeof b && amountsOverlap(a, b)

/** "245 prisoners were pardoned", and 230: the least of one number is at most a fifth less than that of the other. */
function areNearlyAsMany({ many: a }: IncidentTraits, { many: b }: IncidentTraits): boolean {
  if (a === null || b === null) return false
  const [few = 0, many = 0] = [interval(a)[0] ?? 0, interval(b)[0] ?? 0].toSorted((x, y) => x - y)
  return few * 5 >= many * 4
}

/** The larger a number, the less it is two groups' by chance. */
function asMany({ number: a }: IncidentTraits, { number: b }: IncidentTraits): Term | undefined {
  if (a === null || a !== b) return undefined
  if (a === 1) return [0.7, 'one names nobody']
  return [a < 5 ? 0.75 : 0.85, `done to ${a} people in both`]
}

/** Words enough in common that two sentences may be about one thing: three, and half of the shorter one. */
function toldAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  const shared = [...few].filter(word => many.has(word)).length
  return shared >= 3 && shared * 2 >= few.size
}

/** Organisations that are one by their names; those that may be are told below by their words. */
function sharedGroup(left: readonly string[], right: readonly string[]): Term | undefined {
  const outcomes = left.flatMap(one => right.map(other => compareGroups(one, other).outcome))
  if (outcomes.includes('same')) return [1, 'an organisation in common']
  if (outcomes.includes('ask')) return [0.75, 'perhaps an organisation in common']
  return undefined
}

/** "Эмнести Интернешнл" may be taken for a person, beside Amnesty International. */
function sharedBody(left: IncidentTraits, right: IncidentTraits): Term | undefined {
  const isOne = (groups: readonly string[], targets: readonly string[]) =>
    groups.some(one => targets.some(other => compareGroups(one, other).outcome === 'same'))
  return isOne(left.groups, right.targets) || isOne(right.groups, left.targets)
    ? [0.9, 'an organisation in common']
    : undefined
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

const isGroup = (name: string) => partyType(name, 'person') === 'group'

/** What one text takes for a person may be a body that another translates: both are looked at where one is known as a body. */
const asGroups = (one: string, other: string): Comparison | undefined =>
  isGroup(one) || isGroup(other) ? compareGroups(one, other) : undefined

const likelier = (one: Comparison, other: Comparison | undefined) =>
  other && other.score > one.score ? other : one

const likenesses = new Map<string, Comparison>()
/** The same two names meet again and again; the memory is emptied when it has grown large. */
const MEMORY = 50_000

function likeness(one: string, other: string): Comparison {
  const pair = one < other ? `${one}\n${other}` : `${other}\n${one}`
  const before = likenesses.get(pair)
  if (before) return before
  const found = likelier(compareNames(one, other), asGroups(one, other))
  if (likenesses.size >= MEMORY) likenesses.clear()
  likenesses.set(pair, found)
  return found
}

/** Two rallies may fill one city on one day: only an equal venue, cause or organiser makes them the same. */
export function compareCrowds(one: Incident, other: Incident): Term {
  const { form: a } = one.value
  const { form: b } = other.value
  if (a !== undefined && b !== undefined && a !== b && !SAME_FORMS.has(a + b))
    return [0.55, `a ${a} and a ${b}`]
  const [left, right] = [traitsOf(one).marks, traitsOf(other).marks]
  if (one.kind === 'permission' && haveNoneInCommon(one, other, applicantsOf))
    return [0.4, 'two applicants']
  if (one.kind === 'assembly' && haveNoneInCommon(one, other, callersOf))
    return [0.7, 'called by two bodies']
  return left.some(mark => right.some(each => mostlyWithin(mark, each)))
    ? [1, 'venue, cause or name in common']
    : [0.75, 'nothing but place and day in common']
}

/** A decision on one applicant is none on another, though both asked for one square; two bodies call for two rallies. */
function haveNoneInCommon(
  one: Incident,
  other: Incident,
  namedIn: (incident: Incident) => readonly string[],
): boolean {
  const [left, right] = [namedIn(one), namedIn(other)]
  const isOther = (a: string, b: string) =>
    compareGroups(a, b).outcome === 'different' && likeness(a, b).outcome === 'different'
  return left.length > 0 && right.length > 0 && left.every(a => right.every(b => isOther(a, b)))
}

const applicantsOf = ({ value }: Incident) =>
  (value.target ?? []).map(nameOf).filter(name => partyType(name, 'group') !== null)

const callersOf = ({ value }: Incident) =>
  (value.actor ?? []).map(nameOf).filter(name => partyType(name, 'person') === 'group')

const SAME_FORMS = new Set(
  ['rally', 'march', 'gathering', 'meeting'].flatMap((one, _, all) =>
    all.map(other => one + other),
  ),
)
