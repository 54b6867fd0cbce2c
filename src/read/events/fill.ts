import { PERMITS, speaksOfAssembly } from '../referring/asked-for.ts'
import { isTermGivenThen, isVerdictOfItsOwn } from './court-readings.ts'
import { aheadOf } from './lying-ahead.ts'
import { PERSONAL_KINDS, VICTIM_KINDS, HARM_KINDS, LASTING_KINDS, isByForce } from './kind-sets.ts'
import type { Modality } from '../../codebook/index.ts'
import { gate } from './admission.ts'
import { MAY_BE_PLANNED } from './nominal-gate.ts'
import { BORNE } from './nominals.ts'
import { anchor, dateFor, goesOn, isStay, tellsSeveral } from '../time/anchoring.ts'
import { isOwnerOf } from '../grammar/owners.ts'
import { isScheduled } from '../time/scheduled.ts'
import { attributesFor } from './attributes.ts'
import { isBareHeading, isCaption } from './captions.ts'
import { namedAhead } from './cataphora.ts'
import { countOfNoun, countsPeople } from './counting.ts'
import { inCustody, introduces, isBackground, isHeld } from '../referring/circumstances.ts'
import type { Candidate, Parsed } from './constructions.ts'
import type { DateMention, Sentence } from '../text/doc.ts'
import { isTrend } from './trends.ts'
import { isBarePlural } from '../referring/bare-plurals.ts'
import { isParty } from './gates.ts'
import { hearersOf, reportersOf } from './reporters.ts'
import { isGeneric, lastsUntilNow } from './habits.ts'
import type { NounPhrase } from '../grammar/grammar.ts'
import { eachOf } from './each-of.ts'
import { dayGranted, grantedThen, wordsGranting } from './granted-then.ts'
import { isCourtsWarning, penaltiesFor, respectively } from './imposed.ts'
import { type Fillers, type Memory, NOBODY, type Place } from '../referring/memory.ts'
import type { Draft } from '../draft.ts'
import type { PenaltyMention } from '../amounts/terms.ts'
import { noteBefallen } from '../referring/befallen.ts'
import { isCondemned, isMetWith, speaksForAnother } from '../referring/officials.ts'
import { movedBy } from '../time/elsewhen.ts'
import { dayOfEvent, noteDay } from '../time/event-days.ts'
import { figureDate } from '../time/figure-days.ts'
import { stretchOf } from '../time/lasting.ts'
import { LEAD } from '../time/in-court-told.ts'
import { inherit, movesOn } from '../time/inheriting.ts'
import { type Period, hasDates, isCurrent, saysInPeriod } from '../time/periods.ts'
import { unrealInWords } from './plain-words.ts'
import { type Rate, isOfRate } from '../referring/rates.ts'
import { resolve } from '../referring/references.ts'
import { placesFor } from './where.ts'
import { placesElsewhere } from './where-else.ts'
import { pointsBack } from './pointing-back.ts'
import { isOfficialWord } from './official-words.ts'
import { bodiesBeside, forceBesideIn } from './doers-told.ts'
import { harmed } from './harmed.ts'
import { restrictedSpan, withRestriction } from './restrictions.ts'
import { isCrowdsDemand, isUnknownSpeaker } from './speakers.ts'
import { soundRoles } from './sound-roles.ts'
import { asSpeaker, isFirstPerson } from '../referring/first-person.ts'
import { attributionOf, confidence, explanation, quoteOf, triggerOf } from './telling.ts'
import { stemDate } from '../time/stem-dates.ts'
import { noteTold } from '../time/last-told.ts'
import type { Timeline } from '../time/timeline.ts'
import { classesOf } from '../text/word-table.ts'
import { isSued } from './sufferers.ts'

/** Everything of the document that filling a record's slots needs. */
export type Context = {
  readonly parsed: Parsed
  readonly memory: Memory
  readonly timeline: Timeline
  readonly sentence: Sentence
  readonly index: number
  readonly title: boolean
  readonly opening: readonly DateMention[]
  /** The penalties of the sentence, looked for when first asked for. */
  readonly penalties: () => readonly PenaltyMention[]
  /** The period that the report's heading names; looked for when first asked for. */
  readonly period: () => Period | null
  /** "a rate: every year", or null; looked for when first asked for. */
  readonly rate: () => Rate | null
}

/** A record, or why there is none. */
export type Outcome =
  { readonly drafts: readonly Draft[] } | { readonly dropped: string; readonly retry?: boolean }

function fillersOf(
  context: Context,
  phrase: NounPhrase | null,
  at: Partial<Place> & { readonly mask: number },
): Fillers {
  if (!phrase) return NOBODY
  return resolve(context.memory, phrase, { sentence: context.index, before: phrase.from, ...at })
}

/** Verbs whose "of" tells what somebody is blamed for. */
const OF_VERBS = new Set(
  'convict accuse acquit clear absolve exonerate find suspect strip deprive rob inform'.split(' '),
)

/** Fills the slots of a candidate that passes the gates; otherwise says which gate and word dropped it. */
export function fill(context: Context, candidate: Candidate): Outcome {
  const { parsed, timeline } = context
  const { doc } = parsed
  const gated = gate(context, candidate)
  if ('dropped' in gated)
    return {
      dropped: unrealInWords(triggerOf(context, candidate), gated.dropped),
      retry: candidate.kind === 'charge',
    }
  if (introduces(context)) return { dropped: 'only introduces the list below it' }
  if (isBareHeading(context, candidate)) return { dropped: 'a heading that names nobody' }
  const rate = candidate.figure ? null : context.rate()
  const background =
    isBackground(context, candidate) ??
    (rate && isOfRate(candidate, rate, parsed) ? rate.said : null)
  if (background) return { dropped: background }
  if (
    candidate.kind === 'permission' &&
    !PERMITS.has(candidate.noun?.lemma ?? '') &&
    !speaksOfAssembly(context)
  )
    return { dropped: 'what is asked for is no gathering', retry: true }
  if (isCourtsWarning(candidate, context))
    return { dropped: 'a warning by a court is a penalty', retry: true }
  const penalty = penaltiesFor(context, candidate)
  const needs = candidate.rule.needs ?? []
  if (needs.includes('length') && !isHeld(context, candidate))
    return { dropped: 'it is not said how long or where somebody was held', retry: true }
  if (needs.includes('penalty') && penalty.length === 0 && !isTermGivenThen(parsed, candidate))
    return { dropped: 'no penalty is stated', retry: true }
  if (
    candidate.id.startsWith('conviction') &&
    /nominal|possessive/.test(candidate.construction) &&
    penalty.length === 0 &&
    !isVerdictOfItsOwn(candidate)
  )
    return { dropped: 'points to a penalty told elsewhere' }
  const { clause, rule, frame } = candidate
  const { subject = null } = clause ?? {}
  // "him" is never the subject; "his" in "sued over his arrest" may be.
  const owned =
    candidate.target !== null &&
    (candidate.construction === BORNE ||
      isMetWith(candidate) ||
      (isOwnerOf(candidate.noun, candidate.target) && !isCondemned(clause)))
  // "hit a reporter and tore his shirt": the reporter's.
  const harms =
    HARM_KINDS.has(candidate.kind) &&
    candidate.actor === subject &&
    clause?.verb.form !== 'infinitive'
  const apartFrom =
    candidate.target !== subject && (harms || !(owned && subject && !speaksForAnother(subject)))
  const telling = clause ? reportersOf(clause, parsed.clauses) : []
  const others = [
    apartFrom ? subject : null,
    ...hearersOf(telling),
    ...telling
      .map(one => one.subject)
      .filter(teller => teller !== null && (isParty(teller) || speaksForAnother(teller))),
  ]
  const doing = fillersOf(context, candidate.actor, {
    mask: classesOf(rule.actor ?? frame.actor),
    apart: candidate.actor?.pronoun ? [candidate.target] : [],
    force: isByForce(candidate.kind, clause?.verb.lemma ?? ''),
  })
  const they = candidate.actor?.pronoun === 'they' && candidate.target?.pronoun
  const { actor: stated, target: behind } = soundRoles(candidate, {
    actor: doing,
    target: fillersOf(context, asSpeaker(parsed, harmed(candidate), clause), {
      mask: classesOf(rule.target ?? frame.target),
      apart: isFirstPerson(candidate.target) ? [] : others,
      bare: clause !== null && OF_VERBS.has(clause.verb.lemma),
      victim: VICTIM_KINDS.has(candidate.kind) && !isSued(candidate),
      not: they ? doing.parties.map(({ name }) => name) : [],
    }),
  })
  const actor =
    stated.parties.length > 0 || candidate.actor ? stated : bodiesBeside(context, candidate)
  if (
    isUnknownSpeaker(candidate, stated, context.memory.speakers) ||
    isCrowdsDemand(candidate, stated)
  )
    return { dropped: 'it is not told for whom this is said' }
  const mask = classesOf(rule.target ?? frame.target)
  const ahead = behind.parties.length > 0 ? null : namedAhead(parsed, candidate)
  const whom = ahead ? fillersOf(context, ahead, { mask, before: ahead.to }) : behind
  const target = withRestriction(
    parsed,
    whom,
    restrictedSpan(parsed, candidate.clause, candidate.target),
  )
  if (candidate.kind === 'law' && candidate.noun?.pronoun && target.parties.length === 0)
    return { dropped: 'no law is told before that it could be', retry: true }
  const granted = grantedThen(doc, candidate)
  const grantedOn = granted && dayGranted(doc, granted)
  const found =
    (grantedOn ? { date: grantedOn, via: 'clause' } : null) ??
    stemDate(context, candidate) ??
    figureDate(parsed, candidate, dateFor(parsed, candidate, context.opening))
  const present = clause !== null && lastsUntilNow(parsed, clause)
  const counted = tellsSeveral(candidate)
  const several =
    (candidate.kind === 'figure' && found.date?.preposition === 'since') ||
    (present &&
      !isStay(candidate) &&
      (counted ||
        ((typeof target.count !== 'number' || target.count > 1) &&
          (target.count !== null || candidate.kind === 'registration'))))
  const scheduled = found.date !== null && isScheduled(doc, found.date)
  const pointed = anchor(doc, found, {
    timeline,
    future: aheadOf(parsed, candidate, { planned: gated.planned, scheduled }),
    several,
    lasting: candidate.kind === 'assembly',
    goesOn: goesOn(candidate),
  })
  const direct = stretchOf({ parsed, timeline }, candidate, pointed)
  const place = { doc, timeline, block: context.sentence.block, sentence: context.index }
  const names = target.parties.flatMap(party => (party.named ? [party.name] : []))
  const inPeriod =
    !direct.date && !context.title && context.period() !== null && saysInPeriod(doc, context.index)
  const told =
    direct.date || context.title || inPeriod
      ? direct
      : (dayOfEvent(candidate, { parsed, timeline, whom: names }) ??
        stretchOf({ parsed, timeline }, candidate, inherit(candidate, found.via, place)))
  const undated = told.when === null && !context.title
  const covered = undated && told.via === 'none' && isCurrent(candidate)
  const period = covered || inPeriod ? context.period() : null
  const open =
    period !== null &&
    ((covered &&
      period.when.length > 4 &&
      !hasDates(doc, context.sentence.block, { head: period, timeline })) ||
      inPeriod)
  const dated = open ? { ...period, via: 'period' } : told
  if (needs.includes('date') && dated.when === null)
    return { dropped: 'no date is told with it', retry: true }
  const force = forceBesideIn(context, candidate)
  const { attributes, spans } = attributesFor(context, candidate, { actor, target })
  const where = placesFor(parsed, candidate)
  const named = [...target.parties, ...actor.parties].some(party => party.named)
  const trend = isTrend(candidate, parsed, { when: dated.when, where, penalty })
  if (trend && (!context.title || /nominal/.test(candidate.construction)))
    return { dropped: 'nothing is named, counted, dated or placed: a trend, no occurrence' }
  if (candidate.clause && /active|passive|shared/.test(candidate.construction)) {
    const generic = isGeneric(candidate.clause, {
      named,
      counted:
        target.count !== null ||
        (candidate.kind === 'assembly' && actor.count !== null) ||
        (penalty.length > 0 && !isBarePlural(candidate)),
      dated: dated.when !== null || isCaption(context, candidate),
    })
    const headline = context.title && generic === 'present tense'
    if (generic && !headline && !gated.planned && candidate.kind !== 'statement')
      return { dropped: `told as a habit, no single occurrence: “${generic}”` }
  }
  if (gated.planned && candidate.kind === 'assembly')
    attributes['status'] =
      attributes['status'] === 'cancelled' || attributes['status'] === 'prevented'
        ? attributes['status']
        : 'planned'
  const asked = quoteOf(context, candidate)
  const quote = granted ? wordsGranting(doc, granted, asked) : asked
  const official =
    gated.modality === 'alleged' && clause !== null && isOfficialWord(context, clause)
  const modality: Modality =
    official || (gated.modality === 'planned' && !MAY_BE_PLANNED.has(candidate.kind))
      ? 'asserted'
      : gated.modality
  const count =
    PERSONAL_KINDS.has(candidate.kind) && countsPeople(candidate.target)
      ? target.count
      : countOfNoun(candidate)
  const kind =
    candidate.kind === 'violence' && inCustody(context, candidate) ? 'torture' : candidate.kind
  const draft: Draft = {
    kind,
    rule: candidate.id,
    sentence: context.index,
    block: context.sentence.block,
    title: context.title,
    heading: doc.blocks[context.sentence.block]?.kind === 'heading',
    added: clause?.verb.adverbs.includes('also') ?? false,
    definite: pointsBack(candidate),
    quote,
    anchors: quote === asked ? [quote] : [quote, asked],
    actor,
    target: { ...target, count },
    when: dated.when,
    whenSpan: dated.date ? [dated.date.start, dated.date.end] : null,
    carried: !direct.date && told.when !== null,
    moved: movedBy(clause),
    where: where.length > 0 ? where : placesElsewhere(parsed, candidate),
    penalty,
    attributes,
    attributeSpans: spans,
    modality,
    attribution: attributionOf(context, candidate),
    why: [explanation(context, candidate, { dated, actor, target, word: gated.word })],
    confidence: confidence(candidate, { target, actor, when: dated.when }),
    force: actor.parties.length === 0 && force.parties.length > 0 ? force : undefined,
    counts: told.counts,
  }
  noteBefallen(context.memory, draft)
  if (!context.title && !gated.planned)
    noteDay(timeline.days, draft, { noun: candidate.noun, date: dated.date, whom: names })
  const lasting = dated.date?.preposition === 'since' && LASTING_KINDS.has(draft.kind)
  const apart = open || gated.planned || lasting || told.via === LEAD || !movesOn(candidate)
  if (!apart) noteTold(place, draft, { actor: candidate.actor, date: dated.date })
  return { drafts: respectively(context, draft).flatMap(one => eachOf(context, candidate, one)) }
}
