import { type Draft, datesAgree } from './draft.ts'
import { gatheringsAgree } from './gatherings-agree.ts'
import { isDoneByIt, isDoneWithIt, isReturned, isSameRaid, isTakenInSearch } from './same-deed.ts'
import { areTwoSteps } from './custody-steps.ts'
import { namesOf, textsOf } from './party-texts.ts'
import type { Fillers } from './referring/memory.ts'

/** A draft with what it is compared by, worked out once. */
export type Told = {
  readonly draft: Draft
  readonly names: readonly string[]
  readonly texts: readonly string[]
  /** The penalties as text; "" where none is told. */
  readonly penalty: string
}

export function toldOf(draft: Draft): Told {
  return {
    draft,
    names: namesOf(draft.target),
    texts: textsOf(draft.target),
    penalty:
      draft.penalty.length === 0 ? '' : JSON.stringify(draft.penalty.map(one => one.penalty)),
  }
}

/** "41 arrests" and "74 arrests" are two. */
function countsAgree({ target: { count: a } }: Draft, { target: { count: b } }: Draft): boolean {
  return a === null || b === null || JSON.stringify(a) === JSON.stringify(b)
}

function targetsAgree(
  { draft: a, names: left, texts: one }: Told,
  { draft: b, names: right, texts: two }: Told,
): boolean {
  if (left.length > 0 && right.length > 0)
    return (
      left.some(name => right.includes(name)) &&
      (left.every(name => right.includes(name)) || right.every(name => left.includes(name)))
    )
  if (one.length === 0 && two.length === 0)
    return (
      countsAgree(a, b) &&
      (a.definite || b.definite || a.kind === 'assembly' || (a.when !== null && a.when === b.when))
    )
  if (one.length === 0 || two.length === 0)
    return b.definite || (a.definite && a.sentence === b.sentence) || a.title || b.title
  if (left.length === 0 && right.length === 0) return one.some(text => two.includes(text))
  const size = (fillers: Fillers): unknown =>
    typeof fillers.count === 'number' ? fillers.count : fillers.parties.length
  if (a.kind === 'violence' && (isOneOfCrowd(a, b) || isOneOfCrowd(b, a))) return false
  return (a.title || b.title) && size(a.target) === size(b.target)
}

const CROWD =
  /\b(?:rally|march|protest|demonstration|vigil|procession|sit-in|gathering|camp|blockade|strike|funeral|crowd|protesters|demonstrators|marchers|villagers|residents|students|workers|teachers|strikers)\b/i

/** "Rubber bullets fired at march", "A was hit in the back": one of those at whom it was fired. */
const isOneOfCrowd = (crowd: Draft, one: Draft): boolean =>
  crowd.target.parties.length === 1 &&
  CROWD.test(crowd.target.parties[0]?.name ?? '') &&
  one.target.count === 1 &&
  one.target.parties.every(({ named }) => named)

function sameTargets(a: Draft, b: Draft): boolean {
  const one = textsOf(a.target)
  const two = textsOf(b.target)
  return one.length > 0 && one.length === two.length && one.every(text => two.includes(text))
}

/** "the two others got six and seven years": one of them each. */
const isEachOf = ({ target, why }: Draft, b: Draft): boolean =>
  target.count === 1 && b.why.some(one => one === EACH_OWN) && why.includes(EACH_OWN)

/** What is said of penalties that were told in turn. */
export const EACH_OWN = 'as many amounts as people: each their own'

/** "A, who had been given a year in 2019, got two months": an earlier sentence of the same person. */
const isAsideOf = (a: Draft, b: Draft): boolean =>
  a.sentence === b.sentence &&
  a.when !== null &&
  a.when !== b.when &&
  a.rule.includes('.relative-') &&
  !b.rule.includes('.relative-')

/** "jailed for ten days and fined", "was also banned": one sentence of the same people. */
export function isAdded(a: Draft, b: Draft): boolean {
  if (a.kind !== 'conviction' || !sameTargets(a, b) || isEachOf(a, b)) return false
  if (isAsideOf(a, b) || isAsideOf(b, a)) return false
  return a.sentence === b.sentence || (b.added && a.block === b.block)
}

/** "20 were detained. Among those detained were A and B": the names of some of those counted. */
function tellsNames({ draft: a, names: left }: Told, { draft: b }: Told): boolean {
  if (!b.rule.endsWith('.inverted') || left.length > 0 || b.sentence - a.sentence > 2) return false
  return a.target.plural || (a.target.count !== null && a.target.count !== 1)
}

/** "the five-year sentence of X" before "to five years and four years' house arrest": told whole with its day. */
function isPartOf(a: Draft, b: Draft): boolean {
  if (a.when !== null || b.when === null || !sameTargets(a, b) || namesOf(a.target).length === 0)
    return false
  const whole = b.penalty.map(({ penalty }) => JSON.stringify(penalty))
  return a.penalty.every(({ penalty }) => whole.includes(JSON.stringify(penalty)))
}

/** "was fined" in a summary, and "was fined 360 euros" of the same people by name in another paragraph. */
function isSameFine({ draft: a, names }: Told, { draft: b }: Told): boolean {
  const [one, two] = [a.penalty[0]?.penalty, b.penalty[0]?.penalty]
  if (a.penalty.length !== 1 || b.penalty.length !== 1 || one?.type !== two?.type) return false
  return one?.amount === undefined && names.length > 0 && a.block !== b.block && sameTargets(a, b)
}

/** "sentenced to administrative detention on Thursday" beside "sentenced to 30 days": of the same people, without the length. */
function isVaguer(a: Draft, b: Draft): boolean {
  if (a.penalty.length !== 1 || b.penalty.length !== 1 || !sameTargets(a, b)) return false
  if (a.when === null || b.when !== null || b.moved === 'later') return false
  const [one] = a.penalty
  const [two] = b.penalty
  return one?.penalty.amount === undefined && one?.penalty.type === two?.penalty.type
}

function penaltiesAgree(a: Told, b: Told): boolean {
  if (a.penalty === '' || b.penalty === '' || a.penalty === b.penalty) return true
  if (isPartOf(a.draft, b.draft) || isPartOf(b.draft, a.draft)) return true
  if (isSameFine(a, b)) return true
  if (isVaguer(b.draft, a.draft)) return true
  return isAdded(a.draft, b.draft)
}

function placesAgree(a: Draft, b: Draft): boolean {
  if (a.where.length === 0 || b.where.length === 0) return true
  const places = b.where.map(({ text }) => text.toLowerCase())
  return a.where.some(({ text }) => places.includes(text.toLowerCase()))
}

/** "Police made 41 arrests" and "41 arrests": the noun of a clause that told it already. */
function isWithin(a: Draft, b: Draft): boolean {
  if (a.kind !== 'detention' || a.sentence !== b.sentence) return false
  if (a.target.parties.length > 0 || b.target.parties.length > 0) return false
  const [left, right] = [a.quote, b.quote]
  const inside = left[0] <= right[0] && right[1] <= left[1]
  return inside || (right[0] <= left[0] && left[1] <= right[1])
}

/** Whether those hurt are police. */
const sidesOf = (fillers: Fillers): boolean => textsOf(fillers).some(name => POLICE.test(name))

/** "Officers charged the crowd. Two women were hurt": what came of it, told next. */
export function isHarmOf(a: Draft, b: Draft): boolean {
  if (a.kind !== 'violence' || !HARM.test(b.rule) || HARM.test(a.rule)) return false
  // "Ana Lesko was treated for a broken rib": told of her alone.
  if (BROUGHT.test(b.rule) && namesOf(b.target).length > 0) return false
  if (isWithHarm(a, b)) return true
  if (a.target.count === 1 && b.target.count !== null && b.target.count !== 1) return false
  if (a.target.parties.length > 0 && sidesOf(a.target) !== sidesOf(b.target)) return false
  if (b.actor.parties.length > 0 || a.block !== b.block) return false
  return b.sentence - a.sentence <= 2
}

/** "66 were injured as police fired tear gas": the harm told first, of nobody by name. */
function isHarmBefore(a: Draft, b: Draft): boolean {
  if (a.kind !== 'violence' || a.sentence !== b.sentence) return false
  if (!HARM.test(a.rule) || HARM.test(b.rule)) return false
  if (a.actor.parties.length > 0 && textsOf(a.actor).join() !== textsOf(b.actor).join())
    return false
  return b.actor.parties.length > 0 && namesOf(a.target).length + namesOf(b.target).length === 0
}

/** "police fired on the crowd, injuring eight": what they did by it, told with it. */
function isWithHarm(a: Draft, b: Draft): boolean {
  if (a.sentence !== b.sentence || !b.rule.endsWith('.participle-active')) return false
  return textsOf(a.actor).join() === textsOf(b.actor).join()
}

const HARM = /^violence\.(?:injured|suffered|brought|crowd-hurt|harmed)\./

const BROUGHT = /^violence\.(?:brought|crowd-hurt|harmed)\./

/** "called the ban arbitrary and urged the mayor to lift it": one speaker in one sentence. */
function isSameSpeech(a: Draft, b: Draft): boolean {
  if (a.kind !== 'statement' || a.sentence !== b.sentence) return false
  const two = textsOf(b.actor)
  return two.length > 0 && textsOf(a.actor).every(text => two.includes(text))
}

const PUT_OFF = 'trial.adjourned'

/** "postponed the trial to 8 October", where nothing says when it was postponed: one trial, which lies ahead. */
export function isPutOff(a: Draft, b: Draft): boolean {
  if (a.kind !== 'trial' || a.sentence !== b.sentence) return false
  return (a.rule === PUT_OFF && b.when === null) || (b.rule === PUT_OFF && a.when === null)
}

/** "Police fired tear gas", "protesters threw stones": on one day, at nobody named, by two. */
function actorsDiffer(a: Draft, b: Draft): boolean {
  if (a.kind !== 'violence' || a.target.parties.length + b.target.parties.length > 0) return false
  const [one, two] = [textsOf(a.actor), textsOf(b.actor)]
  return one.length > 0 && two.length > 0 && !one.some(text => two.includes(text))
}

const ONCE: ReadonlySet<Draft['kind']> = new Set<Draft['kind']>([
  'detention',
  'charge',
  'conviction',
  'acquittal',
  'release',
  'trial',
])

/** "A and B, held on 16 March, were freed on Friday. They had been held for their stories": a day that was only carried on. */
function isToldOnOf(
  { draft: a, names, penalty }: Told,
  { draft: b, names: others, penalty: other }: Told,
): boolean {
  if (!b.carried || b.added || !ONCE.has(a.kind) || names.length === 0) return false
  if (b.block - a.block > 2 || (other !== '' && other !== penalty)) return false
  return names.length === others.length && names.every(name => others.includes(name))
}

const IN_A_WEEK: ReadonlySet<Draft['kind']> = new Set<Draft['kind']>([
  'detention',
  'conviction',
  'acquittal',
  'release',
])
const DAY = 86_400_000

/** "last week", and a day in it, or a night. */
function isWithinWeek(day: string, week: string): boolean {
  const [from = '', to = ''] = week.split('/')
  const [first = '', last = first] = day.split('/')
  if ([first, last, from, to].some(one => one.length !== 10)) return false
  const night = Date.parse(last) - Date.parse(first) <= DAY
  return night && from <= first && last <= to && Date.parse(to) - Date.parse(from) <= 7 * DAY
}

/** Of one person by name, "last week" and on a day in it. */
const isInItsWeek = ({ draft: a, names }: Told, { draft: b, names: others }: Told): boolean =>
  IN_A_WEEK.has(a.kind) &&
  names.join() === others.join() &&
  names.length > 0 &&
  (isWithinWeek(a.when ?? '', b.when ?? '') || isWithinWeek(b.when ?? '', a.when ?? ''))

const HUNT = /^charge\.(?:wanted|warrant|sought)\b/

/** "declared wanted", "an arrest warrant was issued": a step of its own beside the charges. */
const isHunt = ({ rule }: Draft): boolean => HUNT.test(rule)

/** "was held", "was re-arrested": two times. */
const isAgain = ({ rule }: Draft): boolean => rule.startsWith('detention.again.')

const POLICE = /(?:police|officers?|troops|soldiers|forces|gendarmes|guards|agents|army)$/

/** "Officers fired water cannon", "protesters threw stones at them": force from one side and from the other. */
function sidesDiffer(a: Draft, b: Draft): boolean {
  if (a.kind !== 'violence') return false
  const [one, two] = [textsOf(a.actor), textsOf(b.actor)]
  const isPolice = (name: string): boolean => POLICE.test(name)
  if (one.length === 0 || two.length === 0) return false
  return one.every(isPolice) ? !two.some(isPolice) : two.every(isPolice) && !one.some(isPolice)
}

/** "imposed a curfew, banning all gatherings", "imposed a blackout": what it was imposed for, or its noun, told with it. */
function isBannedBy(a: Draft, b: Draft): boolean {
  if (a.kind !== 'restriction' || a.sentence !== b.sentence) return false
  if (a.attributes['means'] !== b.attributes['means']) return false
  if (b.rule === 'restriction.blackout.nominal' || b.rule === 'restriction.shutdown.nominal')
    return a.quote[0] <= b.quote[0] && b.quote[1] <= a.quote[1]
  if (!/\.(?:participle|relative)-active$/.test(b.rule) || a.attributes['means'] !== 'ban')
    return false
  return textsOf(a.actor).join() === textsOf(b.actor).join()
}

/** Whether of two gatherings one was not refused that the other had leave for. */
const allowedAlike = ({ attributes: a }: Draft, { attributes: b }: Draft): boolean =>
  a.permitted === undefined || b.permitted === undefined || a.permitted === b.permitted

/** "In a case registered on 3 May, police accused X of sedition": the case that X is accused in. */
const isCaseOf = (a: Draft, b: Draft): boolean =>
  a.kind === 'charge' &&
  a.sentence === b.sentence &&
  a.target.parties.length === 0 &&
  b.target.parties.length > 0 &&
  a.attributes.offence === undefined &&
  (b.when === null || b.carried === true)

/** "A, B and others were booked. A has also been charged with sedition": one more thing, of one of them. */
const isFurtherCharge = (a: Told, b: Told): boolean =>
  a.draft.kind === 'charge' &&
  b.draft.added &&
  b.names.length > 0 &&
  a.names.length > b.names.length &&
  b.draft.attributes.offence !== undefined

/** "was visited in early August. During a meeting on 13 August he was warned": another time, of the same paragraph. */
const isNextMeeting = (a: Draft, b: Draft): boolean =>
  a.kind === 'summons' &&
  a.block === b.block &&
  a.when !== b.when &&
  a.when !== null &&
  b.when !== null &&
  !b.carried

/** "27 detentions; 14 attacks": counts told item by item. */
const areTallied = (a: Draft, b: Draft): boolean =>
  a.kind === 'figure' && a.sentence === b.sentence && a.rule === 'figure.tally.number'

/** Whether two drafts of one kind tell the same. */
export function agree(left: Told, right: Told): boolean {
  const { draft: a } = left
  const { draft: b } = right
  if (areTallied(a, b)) return false
  if (isCaseOf(a, b) || isCaseOf(b, a)) return true
  if (!datesAgree(a.when, b.when) && !isToldOnOf(left, right) && !isInItsWeek(left, right))
    return false
  if (!keysAgree(a, b) || isHunt(a) !== isHunt(b) || isAgain(a) !== isAgain(b)) return false
  if (areTwoSteps(a, b) || isReturned(a, b) || isFurtherCharge(left, right) || isNextMeeting(a, b))
    return false
  const back = a.moved === 'earlier' || b.moved === 'earlier'
  if (back && a.moved !== b.moved && (a.when === null || b.when === null)) return false
  const both = (a.kind === 'search' || a.kind === 'petition') && a.sentence === b.sentence
  if (both || isDoneByIt(a, b) || isSameSpeech(a, b) || isHarmOf(a, b) || isPutOff(a, b))
    return true
  if (isHarmBefore(a, b) || isDoneWithIt(a, b) || isBannedBy(a, b) || isSameRaid(a, b)) return true
  if (isTakenInSearch(a, b)) return true
  if (sidesDiffer(a, b)) return false
  if (
    a.kind === 'violence' &&
    a.sentence === b.sentence &&
    (a.target.parties.length === 0 || b.target.parties.length === 0)
  )
    return true
  if (actorsDiffer(a, b)) return false
  if (tellsNames(left, right)) return true
  if (isWithin(a, b)) return true
  if (!targetsAgree(left, right) || !penaltiesAgree(left, right)) return false
  if (a.kind === 'assembly') return allowedAlike(a, b) && placesAgree(a, b) && gatheringsAgree(a, b)
  if (a.target.parties.length > 0 && b.target.parties.length > 0 && left.names.length > 0)
    return true
  return placesAgree(a, b)
}

const KEYS = ['decision', 'outcome', 'step', 'means'] as const

export function keysAgree(a: Draft, b: Draft): boolean {
  return KEYS.every(
    key =>
      a.attributes[key] === undefined ||
      b.attributes[key] === undefined ||
      a.attributes[key] === b.attributes[key] ||
      (a.kind === 'appeal' && stands(a) && stands(b)),
  )
}

/** "rejected their appeal and upheld the ruling" */
const stands = ({ attributes: { outcome } }: Draft): boolean =>
  outcome === 'rejected' || outcome === 'upheld'
