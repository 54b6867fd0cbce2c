import type { Candidate, Parsed } from '../events/constructions.ts'
import { sceneOrPhraseDate } from '../grammar/scene-dates.ts'
import {
  attendedBefore,
  dependentDate,
  LATER,
  isLater,
  mainDate,
  momentDate,
  ownDates,
  sameTime,
  sharedDate,
} from '../grammar/clause-dates.ts'
import { isApart } from '../grammar/apart.ts'
import type { Clause, NounPhrase } from '../grammar/grammar.ts'
import { dateThere, listedDate, relativeDate } from '../grammar/tied-dates.ts'
import { afterMainDate, besideForce, isLongAfter } from './after-main.ts'
import { gatheredDay } from './gathered-days.ts'
import { chargedWith } from '../events/accused.ts'
import { isOutcome, mainOf } from '../events/outcomes.ts'
import type { CountsFrom } from './counted-ahead.ts'
import { begunDate, dateBehind, isFollower, plannedDate, roughDate } from './noun-days.ts'
import { colonDate, hadDone, informedOn, isShown, occasionDate } from './days-above.ts'
import { dayOfWhole } from './in-event.ts'
import { reopenedBy } from './reopened.ts'
import { dayOfDeed } from './dates-of-things.ts'
import { UNTIL, atLastDate, untilDate } from './until-days.ts'
import { describedDate, issuingOf, letterDate, paperDate, rulingDate } from './paper-dates.ts'
import { hasDay } from '../dates/calendar.ts'
import { resolveDate } from '../dates/resolve.ts'
import type { DateMention, Doc } from '../text/doc.ts'
import { offenceDate } from './offence-days.ts'
import { comesAfter, isOfWhatIsTold } from './told-days.ts'
import { isExtent } from './date-roles.ts'
import { dayToldBefore, isSoon, nearest } from './put-off.ts'
import type { Timeline } from './timeline.ts'
import { wordOf } from '../text/words.ts'

/** When something happened, the words that say so, and by which rule they were found. */
export type Anchored = {
  readonly when: string | null
  readonly date: DateMention | null
  readonly via: string
  /** The event that it is counted from, where no day of it is told yet. */
  readonly counts?: CountsFrom
}

type Found = { readonly date: DateMention | null; readonly via: string }

/** "According to a statement in early May": when it was said. */
function isOfSource({ doc, from }: Parsed, date: DateMention): boolean {
  let said = false
  for (let i = from; i < date.from; i++) {
    const word = wordOf(doc.tokens.word[i] ?? 0)
    if (word === 'according') said = true
    else if (said && word === ',') return false
  }
  return said
}

/** "Earlier, in May,": the date says how much earlier. */
function opensLater({ doc, from }: Parsed, first: DateMention): boolean {
  for (let i = from; i <= first.to + 1; i++)
    if (LATER.has(wordOf(doc.tokens.word[i] ?? 0))) return true
  return false
}

/** "after a closed hearing on 3 May", "rejected the appeal on 3 May following a hearing": heard and decided on one day. */
const SITTINGS = new Set(['hearing', 'session', 'sitting'])

/** "expressed concern at the arrest of X on Tuesday": when somebody spoke of it. */
const SPEAKING = new Set(
  `express condemn denounce deplore decry criticise criticize welcome protest voice raise demand call urge react respond
  comment praise regret note recall mention cite discuss report deem consider describe declare`.split(
    /\s+/,
  ),
)

/** Also "expressed concern at the refusal to register X and at the death of Y": what it hangs on was only spoken of. */
const isSpokenOf = ({ verb, governor }: Clause): boolean =>
  SPEAKING.has(verb.lemma) ||
  (verb.form === 'infinitive' && governor !== null && SPEAKING.has(governor.verb.lemma))

/** "In March 2023, she had survived an attack": the opening date is that of the first clause; "by May" is only its end. */
function isOpened({ clauses, doc }: Parsed, clause: Clause, first: DateMention): boolean {
  const main = clauses.find(one => one.verb.form === 'finite')
  // "had been arrested and charged": told as one
  const joined =
    clause.via === 'shared' && clause.verb.ambiguous && clause.subject === main?.subject
  return (
    (clause === main || joined) &&
    clause.link === '' &&
    first.to < clause.verb.from &&
    first.preposition !== 'by' &&
    !SPEAKING.has(clause.verb.lemma) &&
    wordOf(doc.tokens.word[first.from - 1] ?? 0) !== 'by'
  )
}

/** "On Thursday nine people appeared in court over the blocking of a terminal in April": the day of what it was over. */
const isOfReason = ({ phrases, verb }: Clause, date: DateMention): boolean =>
  date.from > verb.to &&
  phrases.some(
    ({ preposition, object, from }) =>
      preposition === 'over' &&
      object !== null &&
      object.duration === null &&
      from >= verb.to &&
      from < date.from,
  )

/** "asked the EU to raise the case in May", "leave to march on 3 May": the day of what is asked for. */
const ASKING: ReadonlySet<string> = new Set(['permission', 'statement'])

const UNDONE = new Set('void null invalid unlawful illegal unconstitutional unjustified'.split(' '))

/** "set aside the suspension of the party on Friday", "declared her dismissal void in May": what became of it, and not the day that it was done. */
const setsAside = ({ doc }: Parsed, { verb }: Clause, noun: NounPhrase | null): boolean =>
  noun !== null &&
  ((verb.lemma === 'set' && wordOf(doc.tokens.word[verb.to] ?? 0) === 'aside') ||
    UNDONE.has(wordOf(doc.tokens.word[noun.to] ?? 0)))

/** What happens to people where they have gathered. */
const ON_THE_WAY: ReadonlySet<string> = new Set([
  'detention',
  'violence',
  'restriction',
  'intimidation',
])

/** The date of a candidate before it is resolved, and the rule that found it. */
export function dateFor(
  parsed: Parsed,
  candidate: Candidate,
  opening: readonly DateMention[],
): Found {
  if (candidate.ownDate && candidate.construction === 'adjourned')
    return { date: candidate.ownDate, via: UNTIL }
  const nominal = /^(?:nominal|possessive)/.test(candidate.construction)
  if (nominal && candidate.clause && setsAside(parsed, candidate.clause, candidate.noun))
    return { date: null, via: 'apart' }
  if (candidate.ownDate && !isExtent(candidate.ownDate))
    return { date: candidate.ownDate, via: 'noun' }
  const described = plannedDate(parsed, candidate) ?? begunDate(parsed, candidate)
  if (described) return { date: described, via: 'noun' }
  const { clause } = candidate
  const first =
    (clause && reopenedBy(parsed, clause)) ??
    opening.find(date => !isOfSource(parsed, date)) ??
    null
  if (!clause) return { date: first, via: first ? 'sentence' : 'none' }
  const atLast = atLastDate(parsed, clause, opening)
  if (atLast) return { date: atLast, via: UNTIL }
  const letter = candidate.kind === 'statement' ? letterDate(parsed) : paperDate(parsed, candidate)
  if (letter) return { date: letter, via: 'clause' }
  if (nominal && candidate.kind === 'conviction') return { date: null, via: 'apart' }
  // "found the detention of Ana Dorel to be arbitrary", but "bodies were found on 4 May"
  const found = clause.verb.lemma === 'find' && candidate.kind !== 'death'
  if (nominal && candidate.noun && (found || isSpokenOf(clause))) {
    const behind = dateBehind(clause, candidate.noun)
    return { date: behind, via: behind ? 'noun' : 'apart' }
  }
  const sitting = candidate.kind === 'trial' && SITTINGS.has(candidate.noun?.lemma ?? '')
  if (nominal && candidate.noun && !sitting && !sameTime(clause, candidate.noun)) {
    const come = candidate.kind === 'assembly' && attendedBefore(clause)
    const tied = come ? relativeDate(parsed, candidate) : null
    const attended = tied && (tied.date ?? first)
    if (attended) return { date: attended, via: 'shared' }
    const rough =
      candidate.kind === 'trial' ? null : roughDate(parsed, { clause, noun: candidate.noun, first })
    return rough ? { date: rough, via: 'shared' } : { date: null, via: 'apart' }
  }
  if (isFollower(candidate, clause)) return { date: first, via: first ? 'sentence' : 'apart' }
  const all = ownDates(parsed, clause)
  const said = all.filter(date => isOfWhatIsTold(parsed, candidate, date))
  if (said.length < all.length && said.length === 0)
    return { date: first, via: first ? 'sentence' : 'apart' }
  const apart = candidate.kind === 'assembly' && isApart(parsed, clause)
  if (apart && said.length === 0) return { date: null, via: 'apart' }
  const ruled = said.length === 0 ? rulingDate(parsed, candidate) : null
  if (ruled) return { date: ruled, via: 'shared' }
  const until = said.length === 0 ? untilDate(parsed, clause) : null
  if (until) return { date: until, via: UNTIL }
  const own =
    dayOfDeed(parsed, candidate, said) ?? (first ? null : sceneOrPhraseDate(parsed, clause))
  if (own && !(first && isOfReason(clause, own))) return { date: own, via: 'clause' }
  // "was fined on 3 May over a speech about X, charged with killing a guard": long before.
  if (chargedWith(parsed.doc, clause) !== null) return { date: null, via: 'apart' }
  // "On Friday two nurses were arrested and were released on Sunday": the opening day is of what comes first.
  const opened = first !== null && isOpened(parsed, clause, first)
  const near =
    (candidate.kind === 'law' ? describedDate(parsed, clause) : null) ??
    (opened ? null : sharedDate(parsed, clause)) ??
    (ASKING.has(candidate.kind) || comesAfter(candidate) ? null : dependentDate(parsed, clause)) ??
    mainDate(parsed, clause) ??
    (first ? null : offenceDate(parsed, candidate)) ??
    (ON_THE_WAY.has(candidate.kind) ? dateThere(parsed, clause, first) : null) ??
    (first ? null : momentDate(parsed, clause))
  if (near) return { date: near, via: 'shared' }
  const listed = listedDate(parsed, clause)
  if (listed) return { date: listed, via: 'shared' }
  const after = afterMainDate(parsed, candidate, first) ?? besideForce(parsed, candidate)
  if (after) return { date: after, via: 'shared' }
  if (isLongAfter(parsed, clause)) return { date: null, via: 'apart' }
  const gathered = first ? null : gatheredDay(parsed, candidate)
  if (gathered) return { date: gathered, via: 'shared' }
  const issued = issuingOf(parsed, clause)
  if (issued) {
    const date = ownDates(parsed, issued)[0] ?? first
    return { date, via: date ? 'shared' : 'none' }
  }
  const tied = relativeDate(parsed, candidate)
  if (tied) {
    const date = tied.date ?? first
    return { date, via: date ? 'shared' : 'none' }
  }
  const informed = informedOn(parsed, candidate)
  if (informed) return { date: informed, via: 'shared' }
  if (
    clause.verb.perfect &&
    clause.verb.tense === 'past' &&
    candidate.kind !== 'assembly' &&
    !opened
  )
    return { date: null, via: 'past perfect' }
  if (isOutcome(parsed, clause)) {
    const main = mainOf(parsed, clause)
    const date = (main && ownDates(parsed, main)[0]) ?? first
    return { date, via: date ? 'shared' : 'none' }
  }
  const event = occasionDate(parsed, clause)
  if (event) return { date: event, via: 'shared' }
  const had = hadDone(parsed, clause)
  if (had) {
    const date = ownDates(parsed, had)[0] ?? first
    return { date, via: date ? 'shared' : 'none' }
  }
  const whole = first ? null : dayOfWhole(parsed, clause)
  if (whole) return { date: whole, via: 'shared' }
  const shown = isShown(parsed, clause)
  if ((clause.via === 'relative' || clause.via === 'antecedent') && !shown)
    return { date: null, via: 'apart' }
  if (isLater(clause) && !(first && opensLater(parsed, first))) return { date: null, via: 'apart' }
  if (first) return { date: first, via: 'sentence' }
  const list = colonDate(parsed, clause)
  return { date: list, via: list ? 'shared' : 'none' }
}

type Context = {
  readonly timeline: Timeline
  /**
   * It lies ahead of what is told; `near` where that is told in the past, so that it may be over by now; `soon` where
   * nothing says so, and only a day in the next weeks is meant rather than one long past.
   */
  readonly future: boolean | 'near' | 'soon'
  /** Several of them: "has been returned six times since 2021" lasts until publication. */
  readonly several: boolean
  readonly lasting: boolean
  /** "have been following her since Monday": it goes on. */
  readonly goesOn: boolean
}

const BEGINNING_OF = /^the (?:beginning|start) of/i

const wordsOf = (doc: Doc, { start, end }: DateMention): string => doc.source.slice(start, end)

/** "was arrested three days after the speech and freed the day after": counted on from a day that was counted itself. */
function onFromCounted(doc: Doc, date: DateMention, { counted }: Timeline): string | null {
  if (!counted || date.expression.form !== 'chained' || date.from < counted.at) return null
  const { sentence } = doc.tokens
  if ((sentence[date.from] ?? 0) - (sentence[counted.at] ?? 0) > 1) return null
  for (let i = (doc.mentionAt[date.from] ?? 0) - 1; i >= 0; i--) {
    const before = doc.mentions[i]
    if (!before || before.from < counted.at) break
    if (before.type === 'date') return null
  }
  return resolveDate(date.expression, { published: doc.published, anchor: counted.when })
}

/** Resolves a date against publication and what was told before. */
export function anchor(doc: Doc, { date, via }: Found, context: Context): Anchored {
  if (!date) return { when: null, date: null, via }
  const { expression } = date
  const resolved =
    onFromCounted(doc, date, context.timeline) ?? context.timeline.resolved.get(date) ?? null
  const known = via === UNTIL ? (resolved?.replace(/^\.\.\//, '') ?? null) : resolved
  const movable = expression.form === 'calendar' || expression.form === 'weekday'
  const ahead = context.future && movable && !context.timeline.headed.has(date)
  const put = via === UNTIL && context.future
  const putOff = context.future === 'near' ? dayToldBefore(doc, date, context.timeline) : null
  if (putOff !== null && (put || (ahead && expression.form === 'calendar'))) {
    const on = resolveDate(expression, { published: putOff, future: true })
    const later = on?.replace(/^\.\.\//, '') ?? null
    // "upheld on 12 June the refusal to allow a picket on 3 May": the one before, not the one eleven months on.
    const gathering = context.lasting
    const when = gathering ? nearest(known, later, { published: putOff, gathering }) : later
    return { when, date, via }
  }
  const next =
    ahead || put
      ? (resolveDate(expression, { published: doc.published, future: true })?.replace(
          /^\.\.\//,
          '',
        ) ?? null)
      : known
  const near = context.future === 'near' || context.future === 'soon'
  const nearer = near
    ? nearest(known, next, { published: doc.published, gathering: context.lasting })
    : next
  const when = context.future === 'soon' && !isSoon(nearer, doc.published) ? known : nearer
  // "since the election of 12 October": the election was on that day.
  if (when?.endsWith('/..') && via === 'noun' && date.preposition !== 'since')
    return { when: when.slice(0, -3), date, via }
  const onward = context.lasting || (context.goesOn && hasDay(when?.slice(0, -3) ?? null))
  if (when?.endsWith('/..') && !onward) {
    const year = when.slice(0, -3)
    const from = year.length === 4 && BEGINNING_OF.test(wordsOf(doc, date)) ? `${year}-01` : year
    const until = doc.published?.slice(0, 7)
    const closed = context.several && until && until !== from
    return { when: closed ? `${from}/${until}` : from, date, via }
  }
  return {
    when,
    date,
    via: expression.form === 'chained' ? `${via}, counted from the date before` : via,
  }
}

/** "22 notices", "nine arrest warrants": several of what the record is about. */
export function tellsSeveral({ clause, noun }: Candidate): boolean {
  const phrases = [noun, clause?.subject ?? null, clause?.objects[0] ?? null]
  return phrases.some(phrase => {
    const value = phrase?.number?.value
    return value !== undefined && (typeof value !== 'number' || value > 1)
  })
}

/** "have been on remand since May": one stay, however many they are. */
export const isStay = ({ kind, clause }: Candidate): boolean =>
  kind === 'detention' && STAYING.has(clause?.verb.lemma ?? '')

/** "Two men have been following her since Monday": what is done again and again, up to now. */
export const goesOn = ({ kind, clause }: Candidate): boolean =>
  kind === 'intimidation' &&
  clause !== null &&
  clause.verb.perfect &&
  clause.verb.progressive === true &&
  clause.verb.voice === 'active'

const STAYING = new Set(['be', 'remain', 'hold', 'keep', 'spend', 'sit', 'languish', 'mark'])
