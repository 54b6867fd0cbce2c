import {
  MAY_BE_PLANNED,
  isAnySuch,
  demandedIn,
  imperativeIn,
  nominalGate,
  type Gated,
} from './nominal-gate.ts'
import { NONE_GRANTED } from '../forms/none-granted.ts'
import { isSuspendedTerm } from './suspended-terms.ts'
import { isBlamedCall } from './accused.ts'
import { isToEnd } from '../forms/gathering-status.ts'
import type { Candidate } from './constructions.ts'
import type { Context } from './fill.ts'
import type { DateMention } from '../text/doc.ts'
import type { Clause } from '../grammar/grammar.ts'
import { everyday } from './everyday.ts'
import { judge } from './gates.ts'
import { putOff } from '../forms/awaited.ts'
import { isNoAssembly } from './no-assembly.ts'
import { NOUN } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

const LISTING = new Set(['list', 'schedule', 'set', 'fix', 'slate'])

/** What a trial does, or somebody at it, on a day that lies ahead where the present tense tells it. */
const COMING = new Set([
  'go',
  'stand',
  'begin',
  'open',
  'start',
  'resume',
  'face',
  'appear',
  'come',
])

/** "is listed for 6 January", "go on trial in September": the day lies ahead. */
function isListed({ verb, dates }: Clause): boolean {
  const told = LISTING.has(verb.lemma) || (COMING.has(verb.lemma) && !verb.perfect)
  return told && verb.tense === 'present' && dates.length > 0
}

/** "The bill goes to the plenary on 5 June", "will come into force on 1 July": a step of a law that has its day. */
function isStepAhead(
  { kind, rule }: Candidate,
  { verb, dates, conditional, governor }: Clause,
): boolean {
  if (kind !== 'law' || conditional || verb.negative || verb.perfect) return false
  if ((rule.id !== 'debated' && rule.id !== 'in-force') || !dates.some(isDay)) return false
  const due = verb.form === 'infinitive' && governor !== null && DUE.has(governor.verb.lemma)
  return due || verb.modality === 'planned' || (verb.tense === 'present' && verb.voice === 'active')
}

/** "is to debate the bill on 27 June" */
const DUE = new Set(['be', 'schedule', 'set', 'due', 'expect', 'slate'])

/** A day, week or month that stands by itself, not the start or end of a stretch. */
const isDay = ({ preposition }: DateMention): boolean =>
  preposition === null || ['on', 'from', 'in', 'at'].includes(preposition)

const DATED_PLANS = new Set(['assembly', 'vote', 'trial'])

const NOT_TO_COME: ReadonlySet<string> = new Set(['planned', 'conditional'])
const DECIDING = new Set(['decide', 'opt', 'elect', 'choose'])

/** "will not be prosecuted", "would not press charges", "decided not to charge her" */
function isLetBe({ verb, governor }: Clause): boolean {
  if (verb.form !== 'infinitive') return NOT_TO_COME.has(verb.modality)
  return governor !== null && DECIDING.has(governor.verb.lemma) && !governor.verb.negative
}

/** "prevented worshippers from holding a procession": it was prevented in fact. */
function isKept({ governor, link }: Clause): boolean {
  return governor !== null && link === 'from' && governor.verb.modality === 'asserted'
}

/** "tried to hold a rally": it was kept from being held. */
const isTried = ({ governor, verb }: Clause): boolean =>
  verb.form === 'infinitive' &&
  governor?.verb.modality === 'asserted' &&
  ['try', 'attempt'].includes(governor.verb.lemma)

const ORDERS = new Set(['order', 'rule', 'direct', 'decide'])

/** "a judge ordered that the two be freed": what a court orders of those before it is done. */
function isOrdered(
  { kind }: Candidate,
  { link, verb: done }: Clause,
  { subject, verb }: Clause,
): boolean {
  if (kind !== 'release' || !ORDERS.has(verb.lemma) || !link.endsWith('that') || done.negative)
    return false
  const court = subject !== null && (subject.classes & (NOUN.court | NOUN.authority)) !== 0
  return court && verb.modality === 'asserted' && !verb.negative
}

const TELLING = new Set([
  'declare',
  'state',
  'say',
  'tell',
  'inform',
  'announce',
  'reply',
  'answer',
  'respond',
  'warn',
])

/** "officials said that the gathering would not be allowed": a refusal in other words. */
function isToldNo(
  { kind, set }: Candidate,
  { verb, link, subject }: Clause,
  { verb: told }: Clause,
): boolean {
  const refused = kind === 'permission' && set.decision === 'refused'
  const banned = kind === 'restriction' && set.means === 'ban'
  if (!(refused || banned) || !verb.negative) return false
  return (
    TELLING.has(told.lemma) &&
    told.modality === 'asserted' &&
    (link.includes('that') || subject?.from === told.to) &&
    (verb.modality === 'conditional' || verb.modality === 'planned')
  )
}

/** "refused the union permission to gather on 3 May": what leave was asked for lies ahead. */
function isAskedFor({ kind }: Candidate, governor: Clause | null): boolean {
  if (kind !== 'assembly' || governor === null) return false
  const asked = [governor.subject, ...governor.objects]
  return asked.some(phrase => phrase !== null && (phrase.classes & NOUN.notice) !== 0)
}

/** "urged its supporters to take to the streets on 5 July" */
const CALLED_OUT = new Set(['urge', 'invite', 'encourage', 'appeal'])

/** "directs its members to stay away from work on 5 July": a body that tells those who are its own. */
const isDirected = ({ verb, objects }: Clause): boolean =>
  DIRECTING.has(verb.lemma) &&
  !verb.negative &&
  objects.some(({ lemma }) => lemma === 'member' || lemma === 'supporter' || lemma === 'follower')

const DIRECTING = new Set(['direct', 'instruct', 'ask', 'tell', 'order', 'request', 'advise'])

/** "The amendments set a fine of 5,000 euros for organisers": nobody was fined. */
function isProvided({ kind }: Candidate, { subject, verb, dates, objects }: Clause): boolean {
  // "The law restricts rallies."
  const forbids = kind === 'restriction' && verb.tense === 'present' && !verb.perfect
  if (kind !== 'conviction' && !(forbids && dates.length === 0 && objects.length > 0)) return false
  if (verb.voice !== 'active' || !subject) return false
  return (subject.classes & NOUN.law) !== 0 && (subject.classes & (NOUN.court | NOUN.person)) === 0
}

const OBLIGING = new Set(['have', 'order', 'require', 'oblige', 'need', 'tell', 'instruct'])

/** "must report to police every week", "was ordered to sign in daily" */
function isObliged({ verb, governor }: Clause): boolean {
  if (verb.negative) return false
  if (verb.form !== 'infinitive') return verb.modalWord === 'must' || verb.modalWord === 'be'
  return (
    governor !== null &&
    OBLIGING.has(governor.verb.lemma) &&
    !governor.verb.negative &&
    governor.verb.modality === 'asserted'
  )
}

/** "Ana Lesko and Ivo Kern must pay fines of 40 euros each": what they were given; of nobody in particular it is a rule. */
function mustPay({ clause, target }: Candidate): boolean {
  if (!clause || clause.verb.modalWord !== 'must' || clause.verb.negative) return false
  const sum = [...clause.objects, ...clause.phrases.map(({ object }) => object)]
  const somebody =
    target !== null &&
    (target.name?.class === 'person' || target.pronoun !== null || target.number !== null)
  return somebody && sum.some(one => one !== null && one.money !== null)
}

/** "is due back in court on 3 July" */
const isDue = ({ doc }: Context['parsed'], { kind, clause }: Candidate): boolean =>
  kind === 'trial' &&
  clause?.verb.lemma === 'be' &&
  wordOf(doc.tokens.word[clause.verb.to] ?? 0) === 'due'

const ANSWERING = new Set(['say', 'answer', 'reply'])

/** "No permission was given", "said no to the rally": decided all the same. */
const isDecidedByNone = ({ kind, id, clause }: Candidate): boolean =>
  kind === 'permission' &&
  (id.startsWith('permission.none') || (clause !== null && ANSWERING.has(clause.verb.lemma)))

/** How many people may follow somebody to frighten them. */
const STALKERS = 12

/** "Four thousand people followed them down the street": with them, and not after them. */
const isTrain = ({ kind, clause, actor }: Candidate): boolean =>
  kind === 'intimidation' &&
  clause?.verb.lemma === 'follow' &&
  typeof actor?.number?.value === 'number' &&
  actor.number.value > STALKERS

/** Whether a candidate is told as a fact, an allegation or a plan, or is none of these. */
export function gate(context: Context, candidate: Candidate): Gated {
  const { clause } = candidate
  const { parsed } = context
  const ordinary = everyday(candidate, parsed)
  if (ordinary !== null) return { dropped: ordinary }
  const later = candidate.rule.id === 'ruling-put-off' && clause ? putOff(parsed, clause) : null
  if (later) return { dropped: 'told by the day it was put off to' }
  if (isNoAssembly(candidate, parsed)) return { dropped: 'no gathering of its own' }
  const governed =
    candidate.construction === 'governed' ||
    !candidate.construction.match(/^(?:nominal|possessive)/)
  if (!clause && candidate.kind === 'trial' && candidate.specificity < 0)
    return { modality: 'planned', word: 'planned', planned: true }
  const asked = governed ? imperativeIn(context, candidate) : demandedIn(context)
  if (asked) return { dropped: asked }
  if (!clause) return nominalGate(context, candidate)
  if (candidate.set.status === 'prevented' && (isKept(clause) || isTried(clause)))
    return { modality: 'asserted', word: '', planned: false }
  if (isDecidedByNone(candidate)) return { modality: 'asserted', word: '', planned: false }
  if (isTrain(candidate)) return { dropped: 'many who go along' }
  if (candidate.kind === 'assembly' && candidate.set.status === 'held' && isToEnd(clause))
    return { modality: 'asserted', word: '', planned: false }
  if (isAnySuch(candidate, parsed.clauses)) return { dropped: 'any such gathering' }
  if (candidate.kind === 'assembly' && isBlamedCall(clause))
    return { dropped: 'what somebody is blamed for calling for' }
  if (candidate.kind === 'vote' && candidate.noun?.lemma === 'vote' && candidate.noun.number)
    return { dropped: 'how many voted, not a vote' }
  // "No date was fixed for hearing."
  const fixed = candidate.kind === 'trial' && candidate.rule.id === 'fixed'
  if (fixed && clause.subject?.determiner === 'negative') return { dropped: 'no' }
  // "a warning not to hold meetings"
  const forbidden =
    candidate.construction === 'governed' && clause.verb.negative && clause.dates.length === 0
  if (forbidden && candidate.kind === 'assembly' && clause.verb.form === 'infinitive')
    return { dropped: 'not' }
  const planned =
    fixed ||
    isDue(parsed, candidate) ||
    candidate.set.status === 'planned' ||
    (candidate.kind === 'trial' && (candidate.specificity < 0 || isListed(clause))) ||
    isStepAhead(candidate, clause) ||
    (candidate.kind === 'vote' && isListed(clause))
  if (planned) return { modality: 'planned', word: 'planned', planned: true }
  if (candidate.rule.id === 'reporting')
    return isObliged(clause)
      ? { modality: 'asserted', word: '', planned: false }
      : { dropped: 'nobody is said to have to' }
  if (candidate.id === NONE_GRANTED) return { modality: 'asserted', word: '', planned: false }
  if (candidate.rule.id === 'paid' && mustPay(candidate))
    return { modality: 'asserted', word: '', planned: false }
  if (candidate.rule.id === 'not-pursued')
    return isLetBe(clause) ? { modality: 'asserted', word: '', planned: false } : { dropped: 'not' }
  // "offered no evidence against him"
  if (candidate.rule.id === 'none-offered')
    return { modality: 'asserted', word: '', planned: false }
  if (isProvided(candidate, clause)) return { dropped: 'what a law provides for' }
  if (isSuspendedTerm(parsed, candidate)) return { dropped: 'how a sentence is to be served' }
  if (!governed) return nominalGate(context, candidate)
  const short = clause.verb.adverbs.find(word => word === 'nearly' || word === 'almost')
  if (short) return { dropped: short }
  const before = parsed.clauses.findLast(
    ({ verb }) => verb.to <= clause.verb.from && verb.form === 'finite',
  )
  if (before && (isOrdered(candidate, clause, before) || isToldNo(candidate, clause, before)))
    return { modality: 'asserted', word: '', planned: false }
  const judged = candidate.controlled && clause.governor ? clause.governor : clause
  const verdict = judge(parsed.doc, judged, parsed.clauses)
  if (verdict.drop !== null) {
    const dated =
      context.opening.length > 0 ||
      clause.dates.length > 0 ||
      candidate.ownDate !== null ||
      (judged.governor?.dates.length ?? 0) > 0
    const { governor } = judged
    const scheduled =
      (candidate.kind === 'trial' || candidate.kind === 'assembly') &&
      governor !== null &&
      !governor.verb.negative &&
      SCHEDULING.has(governor.verb.lemma)
    const ahead =
      scheduled ||
      isAskedFor(candidate, governor) ||
      (candidate.kind === 'assembly' &&
        (CALLED_OUT.has(verdict.word) || (governor !== null && isDirected(governor)))) ||
      verdict.modality === 'planned' ||
      [
        'plan',
        'intend',
        'will',
        'be',
        'announce',
        'due',
        'would',
        'vow',
        'call',
        'ask',
        'apply',
        'request',
        'seek',
        'allow',
        'permit',
      ].includes(verdict.word)
    const decided = candidate.kind === 'lawsuit' && candidate.set.outcome !== 'filed'
    const still =
      MAY_BE_PLANNED.has(candidate.kind) &&
      !decided &&
      ahead &&
      !clause.conditional &&
      (dated || !DATED_PLANS.has(candidate.kind)) &&
      verdict.word !== 'no'
    if (!still || candidate.kind === 'law') return { dropped: verdict.drop }
    return { modality: 'planned', word: verdict.word, planned: true }
  }
  return { modality: verdict.modality, word: verdict.word, planned: false }
}

/** "The court is scheduled to hear the case on 30 September", "is to stand trial on 3 July" */
const SCHEDULING = new Set(['schedule', 'set', 'due', 'expect', 'slate', 'be'])
