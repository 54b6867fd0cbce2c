import type { Clause } from '../grammar/grammar.ts'
import { itemAt } from '../grammar/item-at.ts'
import type { Candidate } from './constructions.ts'
import { NOUN } from '../text/word-table.ts'

const ORDERING = new Set(['order', 'rule', 'decree', 'direct'])

/** A court or an office, or "it", which has ruled on somebody before. */
const decides = ({ subject }: Clause): boolean =>
  subject !== null &&
  ((subject.classes & (NOUN.court | NOUN.authority)) !== 0 || subject.pronoun === 'it')

/** "must stay in prison for three months, a judge ruled": who ordered what stands before. */
function ordererBehind(clause: Clause, clauses: readonly Clause[]): Clause | undefined {
  const last = clauses.at(-1)
  const behind = last !== clause && last !== undefined && last.verb.from >= clause.to - 2
  return behind && last.via === 'own' && last.objects.length === 0 ? last : undefined
}

const DECIDING = new Set(['rule', 'decide', 'find', 'hold', 'announce', 'confirm', 'order'])
/** What nobody but a court decides. */
const DECIDED: ReadonlySet<Candidate['kind']> = new Set<Candidate['kind']>([
  'conviction',
  'acquittal',
  'appeal',
  'lawsuit',
])

/** "was sentenced to two years, a court ruled on Monday": the clause of the court that decided what stands before it. */
export function decidedBehind(
  { kind, clause }: Candidate,
  clauses: readonly Clause[],
): Clause | null {
  if (!clause || clause.via === 'relative') return null
  const behind = ordererBehind(clause, clauses)
  if (!behind || behind.link !== '' || behind.verb.modality !== 'asserted') return null
  if (behind.verb.negative || behind.verb.voice === 'passive') return null
  if (((behind.subject?.classes ?? 0) & NOUN.court) === 0) return null
  const decided = DECIDED.has(kind) && DECIDING.has(behind.verb.lemma)
  return decided || ordererOf(clause, clauses) === behind ? behind : null
}

/** The clause of a court that orders what another one tells. */
function ordererOf(clause: Clause, clauses: readonly Clause[]): Clause | undefined {
  const before = clause.link === 'that' ? itemAt(clauses, clauses.indexOf(clause) - 1) : undefined
  const orderer = before ?? ordererBehind(clause, clauses)
  const supposed =
    ['demanded', 'conditional'].includes(clause.verb.modality) ||
    clause.verb.modalWord === 'must' ||
    clause.verb.base === true
  const told = orderer && decides(orderer) && ORDERING.has(orderer.verb.lemma)
  return supposed && told && orderer.verb.modality === 'asserted' && !orderer.verb.negative
    ? orderer
    : undefined
}

/** What a court orders is taken as done: "ordered that she be held for ten days". */
export const isOrdered = (clause: Clause, clauses: readonly Clause[]): boolean =>
  ordererOf(clause, clauses) !== undefined

/** "ordered that she be held": by who orders it, where nobody else is said to do it. */
export function withOrderer(candidate: Candidate, clauses: readonly Clause[]): Candidate {
  const { clause, actor } = candidate
  if (!clause || actor) return candidate
  if (clause.verb.voice !== 'passive' && !STAYING.has(clause.verb.lemma)) return candidate
  const orderer =
    ordererOf(clause, clauses) ?? decidedBehind(candidate, clauses) ?? announcer(candidate, clauses)
  return orderer ? { ...candidate, actor: orderer.subject } : candidate
}

/** "ordered that she remain under house arrest" */
const STAYING = new Set(['remain', 'stay', 'be'])

const ANNOUNCING = new Set(['announce', 'declare', 'inform', 'notify', 'say', 'tell'])
const BY_DECISION: ReadonlySet<Candidate['kind']> = new Set<Candidate['kind']>([
  'restriction',
  'permission',
  'registration',
])

/** "The prefect announced that meetings would not be permitted": whoever tells of it has decided it. */
function announcer({ kind, clause }: Candidate, clauses: readonly Clause[]): Clause | undefined {
  if (!clause || clause.link !== 'that' || !BY_DECISION.has(kind)) return undefined
  const before = itemAt(clauses, clauses.indexOf(clause) - 1)
  const ahead = ['conditional', 'planned'].includes(clause.verb.modality)
  const told = before && decides(before) && ANNOUNCING.has(before.verb.lemma)
  return ahead && told && before.verb.modality === 'asserted' && !before.verb.negative
    ? before
    : undefined
}

const RULING = new Set(['rule', 'decide', 'resolve', 'vote'])
/** As many words of when and how may stand between. */
const NEAR = 4
/** "voted 21 to 14 on Monday to bar gatherings" */
const FAR_VOTED = 8

const ALLOWING = new Set(['allow', 'permit', 'authorise', 'authorize'])
const HOLDING = new Set(['keep', 'hold', 'detain', 'remand'])
const LETTING_GO = new Set(['release', 'free', 'bail', 'discharge'])

/** "the court allowed police to keep him in custody for three days": a remand. */
const isLeftToPolice = ({ subject, verb }: Clause, held: Clause['verb']): boolean =>
  ALLOWING.has(verb.lemma) &&
  HOLDING.has(held.lemma) &&
  !verb.negative &&
  !held.negative &&
  verb.modality === 'asserted' &&
  ((subject?.classes ?? 0) & NOUN.court) !== 0

/** "the judge allowed the four to be released": they are let go. */
const isLetGo = ({ subject, verb }: Clause, freed: Clause['verb']): boolean =>
  ALLOWING.has(verb.lemma) &&
  LETTING_GO.has(freed.lemma) &&
  !verb.negative &&
  !freed.negative &&
  verb.modality === 'asserted' &&
  (verb.voice === 'passive' || ((subject?.classes ?? 0) & (NOUN.court | NOUN.authority)) !== 0)

const GRANTING = new Set(['satisfy', 'grant', 'uphold', 'approve', 'accept', 'allow'])
const MOTIONS = new Set(['submission', 'motion', 'petition', 'request', 'application'])

/** "satisfied the motion to extend her arrest", "the request to remand him was granted": what is asked for is done. */
function isGranted({ governor, verb }: Clause): boolean {
  if (!governor || verb.negative || verb.form !== 'infinitive') return false
  const told = governor.verb
  const asked = told.voice === 'passive' ? governor.subject : governor.objects[0]
  if (!GRANTING.has(told.lemma) || told.negative || told.modality !== 'asserted') return false
  return MOTIONS.has(asked?.lemma ?? '')
}

const TAKING = new Set(['make', 'take', 'issue', 'reach', 'adopt', 'announce'])
const DECISIONS = new Set(['decision', 'ruling', 'order', 'judgment', 'judgement'])

/** "made a split decision to uphold the conviction" */
const takesDecision = ({ verb, objects }: Clause): boolean =>
  TAKING.has(verb.lemma) && DECISIONS.has(objects[0]?.lemma ?? '')

/** "ruled on Monday to arrest him for 15 days", "decided to ban the march": who may do so has done it. */
export function isRuled(clause: Clause): boolean {
  const { governor, verb } = clause
  if (governor && (isLeftToPolice(governor, verb) || isLetGo(governor, verb) || isGranted(clause)))
    return true
  if (!governor || verb.negative) return false
  if (!RULING.has(governor.verb.lemma) && !takesDecision(governor)) return false
  const by = governor.subject?.classes ?? 0
  return (
    (by & (NOUN.court | NOUN.authority)) !== 0 &&
    governor.verb.modality === 'asserted' &&
    !governor.verb.negative &&
    verb.from - governor.verb.to <= (governor.verb.lemma === 'vote' ? FAR_VOTED : NEAR)
  )
}

/** What those who are told to do it have to do at once. */
const AT_ONCE = new Set(
  `block disable suspend shut close remove delete restrict cut switch throttle halt cease evict dissolve freeze release free
  vacate unblock set let`.split(/\s+/),
)

/** "ordered providers to block the site", "was ordered to close": done, where an authority says so. */
export function isToldTo({ governor, verb }: Clause): boolean {
  if (!governor || !ORDERING.has(governor.verb.lemma) || !AT_ONCE.has(verb.lemma)) return false
  const told = governor.verb
  if (told.modality !== 'asserted' || told.negative || verb.negative) return false
  const by = governor.subject?.classes ?? 0
  return told.voice === 'passive' || (by & (NOUN.court | NOUN.authority)) !== 0
}

const TOLD_OF = new Set(
  'allege report say believe claim know understand find think accuse'.split(' '),
)
/** Of these, verbs of what is only said. */
export const HEARD = new Set('allege report say believe claim think accuse'.split(' '))

/** "is alleged to have slapped him", "are reported to have been held": told of the past by what is said of somebody. */
export function isToldOf({ governor, verb }: Clause): boolean {
  const told = governor?.verb
  return (
    told !== undefined &&
    (told.voice === 'passive' || verb.voice === 'passive') &&
    TOLD_OF.has(told.lemma) &&
    verb.perfect &&
    !told.negative &&
    told.modality === 'asserted'
  )
}
