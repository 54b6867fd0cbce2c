import type { Candidate, Parsed } from './constructions.ts'
import { isAskedOfTheCity } from '../forms/applicants.ts'
import { isNoGathering } from '../forms/outspoken.ts'
import { isAccident } from './accidents.ts'
import { isPermitOfTrade } from './permits-of-trade.ts'
import { isMadeTo, isNameCalling, isNoHindrance, isOrderOnSomebody } from './no-hindrance.ts'
import { isIdleSaying, isSchoolRule } from './only-said.ts'
import { isNobodysDoing } from './nobodys-doing.ts'
import { isAskedOfCourt, isMatterClosed } from './inquiries.ts'
import { NOUN } from '../text/word-table.ts'
import { isNoSummons } from './no-summons.ts'
import { wordOf } from '../text/words.ts'
import {
  isPartOfTerm,
  isCourtsLifting,
  isApplicationOnly,
  isClaimRefuted,
  isItCalledUnlawful,
  isWhoDrewUp,
  isLetGoFromWork,
  isCallingOne,
  isOnCustody,
  isUntriedChanged,
  isWishedDismissed,
  isContentOfLaw,
  isPleaOfVerdict,
  isEffectOfLaw,
  isVoteOfHouse,
  isMeasureInForce,
  isTimeServed,
  isShutByStrike,
  isHitByLaw,
} from './no-court-records.ts'

const OFFICIAL = NOUN.authority | NOUN.court | NOUN.police

/** "the organisers did not give notice": theirs to give, no authority's to refuse. */
function isOwnNotice({ kind, clause, actor }: Candidate): boolean {
  const given = clause?.objects.some(({ lemma }) => lemma === 'notice' || lemma === 'notification')
  const official = actor !== null && (actor.classes & OFFICIAL) !== 0
  const kept = kind === 'permission' && clause?.verb.lemma === 'give' && clause.verb.negative
  return kept && given === true && !official
}

/** "it was easy for the ministry to switch off the internet": "it" is nothing, and nothing befell it. */
const isEmptyIt = ({ clause }: Candidate, { clauses }: Parsed): boolean =>
  clause?.verb.lemma === 'be' &&
  clause.subject?.pronoun === 'it' &&
  clauses.some(({ governor, verb }) => governor === clause && verb.form === 'infinitive')

const ONE_VERB = new Set(['was', 'is', 'has'])

/** "A, founder of the feminist and youth movement Open Hand, was fined": one person, by the verb. */
export function asSingular(candidate: Candidate, { doc }: Parsed): Candidate {
  const { clause, target } = candidate
  const subject = clause?.subject
  if (!clause || !subject || target !== subject || clause.via !== 'own') return candidate
  const [first, ...others] = subject.items
  if (others.length === 0 || first?.name?.class !== 'person') return candidate
  if (others.some(({ name, number }) => name?.class === 'person' || number)) return candidate
  return ONE_VERB.has(wordOf(doc.tokens.word[clause.verb.from] ?? 0))
    ? { ...candidate, target: first }
    : candidate
}

const VENUES = NOUN.place | NOUN.premise | NOUN.site | NOUN.venue

/** "the square was booked for a fair": a place, nobody accused. */
const isBooked = ({ kind, clause }: Candidate): boolean =>
  kind === 'charge' &&
  clause?.verb.lemma === 'book' &&
  clause.subject !== null &&
  clause.subject.name === null &&
  (clause.subject.classes & VENUES) !== 0 &&
  (clause.subject.classes & NOUN.person) === 0

const DECLARING = new Set(['declare', 'name', 'list', 'put'])

/** "declared them wanted on charges of": one charge, told by the first verb. */
const isDeclared = ({ kind, clause }: Candidate, { clauses }: Parsed): boolean =>
  kind === 'charge' &&
  clause?.verb.lemma === 'want' &&
  clauses.some(
    ({ verb, objects }) =>
      DECLARING.has(verb.lemma) && objects.some(object => object === clause.subject),
  )

/** "Some officers have had their terms commuted": theirs, who had it done. */
export function asHolder(candidate: Candidate, { clauses }: Parsed): Candidate {
  const { clause, target, noun } = candidate
  const whose = clause?.subject?.possessor
  if (!clause || !whose?.pronoun || target !== whose || noun !== clause.subject) return candidate
  const holder = clauses.find(
    ({ verb, objects }) => verb.lemma === 'have' && objects.some(object => object === noun),
  )
  return holder?.subject ? { ...candidate, target: holder.subject } : candidate
}

/** "what she is accused of is not known" */
const isUnknown = ({ kind, clause }: Candidate, { doc }: Parsed): boolean =>
  kind === 'charge' &&
  clause?.verb.lemma === 'accuse' &&
  clause.subject !== null &&
  wordOf(doc.tokens.word[clause.subject.from - 1] ?? 0) === 'what'

const PRESS = new Set([
  'reporter',
  'journalist',
  'medium',
  'media',
  'newsman',
  'lawmaker',
  'deputy',
])

/** "the press office told reporters": said in public, no threat by message. */
const isToldToPress = ({ kind, clause, target }: Candidate): boolean =>
  kind === 'intimidation' &&
  clause?.verb.lemma === 'tell' &&
  target?.name === null &&
  PRESS.has(target.lemma)

const STANDING = new Set(['remain', 'stay', 'stand', 'stick'])

/** "The charge against A remained the same": brought before, and by nobody now. */
export const isStandingCharge = ({ kind, noun }: Candidate, { clauses }: Parsed): boolean =>
  kind === 'charge' &&
  noun !== null &&
  clauses.some(({ subject, verb }) => subject?.head === noun.head && STANDING.has(verb.lemma))

const LOOKING = new Set(['review', 'see', 'examine', 'study', 'read'])

/** "the order, which the fund reviewed": a paper that somebody has read, no step of a law. */
const isReadByOthers = ({ kind, clause, actor }: Candidate): boolean =>
  kind === 'law' &&
  clause?.via === 'relative' &&
  LOOKING.has(clause.verb.lemma) &&
  actor !== null &&
  (actor.classes & (NOUN.organisation | NOUN.outlet)) !== 0

/** "In a resolution adopted on 25 April, the assembly called for": what it says so in. */
const isSaidIn = ({ kind, clause, target }: Candidate, { doc }: Parsed): boolean =>
  kind === 'law' &&
  clause?.via === 'antecedent' &&
  (target ?? clause.subject)?.lemma === 'resolution' &&
  ['in', 'with'].includes(wordOf(doc.tokens.word[((target ?? clause.subject)?.from ?? 0) - 1] ?? 0))

/** "the department, which registers print media": what it is there for. */
const isItsTask = ({ kind, clause, target }: Candidate): boolean =>
  kind === 'registration' &&
  clause?.via === 'relative' &&
  clause.verb.tense === 'present' &&
  !clause.verb.perfect &&
  clause.verb.voice === 'active' &&
  target?.name === null

/** "injuries on the body of A": what was found on somebody, who may be alive. */
const isOnBody = ({ kind, noun }: Candidate, { doc }: Parsed): boolean =>
  kind === 'death' &&
  noun?.lemma === 'body' &&
  ['on', 'to'].includes(wordOf(doc.tokens.word[noun.from - 1] ?? 0))

/** "the ban on leaving was changed": no penalty of a verdict. */
const isMeasureChanged = ({ kind, set, noun }: Candidate): boolean =>
  kind === 'appeal' && set.outcome === 'commuted' && MEASURES.has(noun?.lemma ?? '')

const MEASURES = new Set(['ban', 'injunction'])

const EXECUTING = new Set(['execute', 'serve', 'enforce', 'carry'])

/** "executed a warrant against her": she is held now, and was accused before. */
export const isExecuted = ({ kind, noun }: Candidate, { clauses }: Parsed): boolean =>
  kind === 'charge' &&
  noun?.lemma === 'warrant' &&
  clauses.some(
    ({ verb, objects, subject }) =>
      EXECUTING.has(verb.lemma) && (objects.some(one => one === noun) || subject === noun),
  )

/** "The rally was refused by the council": told as a decision on the rally itself, to nobody by name. */
const isDecidedOn = ({ rule, clause, target }: Candidate): boolean =>
  rule.id === 'gathering-refused' && clause?.verb.voice === 'passive' && target === null
/** "condemned the arrests as an attack on reporters": what something is called. */
export function isLikened({ kind, noun }: Candidate, { doc, clauses }: Parsed): boolean {
  if (kind !== 'violence' || !noun) return false
  if (wordOf(doc.tokens.word[noun.from - 1] ?? 0) !== 'as') return false
  return clauses.some(({ verb }) => CALLING.has(verb.lemma) && verb.to <= noun.from)
}

const MARKED = new Set(['bear', 'show', 'carry', 'cover', 'mark', 'ache'])

/** "His body bore marks of beatings": of somebody who may well live. */
export const isMarkedBody = ({ kind, noun, construction, clause }: Candidate): boolean =>
  kind === 'death' &&
  noun?.lemma === 'body' &&
  construction === 'possessive' &&
  clause?.subject === noun &&
  MARKED.has(clause.verb.lemma)

const CALLING = new Set(
  'describe condemn denounce see regard brand slam decry characterise characterize view criticise criticize label call'.split(
    ' ',
  ),
)
/** "Police used tear gas to clear demonstrators": sent away, not acquitted. */
const isSentAway = ({ kind, clause, actor }: Candidate): boolean =>
  kind === 'acquittal' &&
  clause?.verb.lemma === 'clear' &&
  clause.verb.voice === 'active' &&
  actor !== null &&
  (actor.classes & NOUN.police) !== 0 &&
  !clause.phrases.some(({ preposition }) => preposition === 'of')

/** "rallied outside Lesk District Court demanding their release": who rallied demands it, and not the court. */
const isVenueSpeaking = ({ kind, clause }: Candidate, { chunks }: Parsed): boolean =>
  kind === 'statement' &&
  clause?.verb.form === 'gerund' &&
  clause.subject !== null &&
  (clause.subject.classes & NOUN.person) === 0 &&
  chunks.some(
    chunk =>
      chunk.type === 'pp' && AT_VENUES.has(chunk.preposition) && chunk.object === clause.subject,
  )

const AT_VENUES = new Set(['at', 'in', 'outside', 'near', 'in front of', 'opposite'])

const FORCES = new Set(
  'guard guards army troops military reinforcements forces soldiers'.split(' '),
)

/** "called in the National Guard": fetched, not summoned; "calling the president a puppet": what she called him. */
const isCalledIn = ({ kind, clause, target }: Candidate, { doc }: Parsed): boolean =>
  kind === 'summons' &&
  clause?.verb.lemma === 'call' &&
  target !== null &&
  (FORCES.has(wordOf(doc.tokens.word[target.to - 1] ?? 0).toLowerCase()) ||
    (clause.verb.voice === 'active' &&
      clause.objects.some(
        ({ from, determiner }) => from === target.to && determiner === 'indefinite',
      )))

/** "A man was filmed bleeding": by nobody who watches him. */
const isOnlyFilmed = ({ kind, clause, actor }: Candidate): boolean =>
  kind === 'intimidation' &&
  actor === null &&
  clause?.verb.voice === 'passive' &&
  (clause.verb.lemma === 'film' || clause.verb.lemma === 'photograph')

/** "bringing to five the number of reporters killed": how many in all. */
const isSum = ({ kind, clause, target }: Candidate, { doc }: Parsed): boolean => {
  if (kind === 'figure' || !target || clause?.via !== 'antecedent') return false
  const [first, second] = [0, 1].map(i => wordOf(doc.tokens.word[target.from + i] ?? 0))
  return first === 'number' || (first === 'the' && second === 'number')
}

/** "broke the windscreen of a police vehicle": nobody's house or car but the state's. */
const isPoliceCar = ({ kind, rule, clause }: Candidate, { doc }: Parsed): boolean => {
  const broken = clause?.objects[0]
  if (kind !== 'intimidation' || rule.id !== 'torched' || !broken) return false
  for (let at = broken.from; at < clause.to; at++)
    if (STATES_OWN.has(wordOf(doc.tokens.word[at] ?? 0))) return true
  return false
}

const STATES_OWN = new Set(['police', 'patrol', 'army', 'government', 'ministry', 'council'])

/** Whether the words of a candidate tell something else, or what another one tells already. */
export const isNoRecord = (candidate: Candidate, parsed: Parsed): boolean =>
  isPartOfTerm(candidate, parsed) ||
  isTimeServed(candidate) ||
  isShutByStrike(candidate) ||
  isHitByLaw(candidate) ||
  isNoSummons(candidate, parsed) ||
  isIdleSaying(candidate, parsed) ||
  isSchoolRule(candidate, parsed) ||
  isNoHindrance(candidate, parsed) ||
  isOrderOnSomebody(candidate, parsed) ||
  isNameCalling(candidate, parsed) ||
  isOnBody(candidate, parsed) ||
  isVenueSpeaking(candidate, parsed) ||
  isOwnNotice(candidate) ||
  isDecidedOn(candidate) ||
  isEffectOfLaw(candidate) ||
  isPermitOfTrade(candidate, parsed) ||
  isVoteOfHouse(candidate) ||
  isMeasureInForce(candidate) ||
  isCourtsLifting(candidate) ||
  isApplicationOnly(candidate, parsed) ||
  isClaimRefuted(candidate, parsed) ||
  isItCalledUnlawful(candidate, parsed) ||
  isWhoDrewUp(candidate) ||
  isLetGoFromWork(candidate) ||
  isCallingOne(candidate) ||
  isAskedOfTheCity(candidate, parsed) ||
  isNoGathering(candidate, parsed) ||
  isDeclared(candidate, parsed) ||
  isBooked(candidate) ||
  isOnCustody(candidate, parsed) ||
  isUntriedChanged(candidate) ||
  isWishedDismissed(candidate, parsed) ||
  isEmptyIt(candidate, parsed) ||
  isSentAway(candidate) ||
  isMatterClosed(candidate) ||
  isAskedOfCourt(candidate, parsed) ||
  isMadeTo(candidate) ||
  isUnknown(candidate, parsed) ||
  isContentOfLaw(candidate, parsed) ||
  isToldToPress(candidate) ||
  isReadByOthers(candidate) ||
  isSaidIn(candidate, parsed) ||
  isItsTask(candidate) ||
  isPleaOfVerdict(candidate) ||
  isCalledIn(candidate, parsed) ||
  isOnlyFilmed(candidate) ||
  isNobodysDoing(candidate, parsed) ||
  isAccident(candidate, parsed) ||
  isSum(candidate, parsed) ||
  isPoliceCar(candidate, parsed) ||
  isMeasureChanged(candidate)
