import { termBefore, whoseDeed } from './whose-deed.ts'
import { itemAt } from './item-at.ts'
import { clauseBetween, isAged, isLapse, isTally, isWritten, pastComma } from './clause-times.ts'
import { described, follower, isToldMoreOf, significant } from './antecedents.ts'
import {
  isAddedTo,
  isAside,
  isGapped,
  isNoDoer,
  isOwnThing,
  closesAsSpeaker,
  saysAside,
  isWithinWhose,
  takeOuter,
  tellerOf,
} from './clause-asides.ts'
import { hadDone, settleDescribed, settleFound } from './clause-heads.ts'
import { settleOrdered } from './ordered.ts'
import { settleDecided } from './decided.ts'
import { settleEntries } from './entry-subjects.ts'
import { goesOnDoing, goesOnDoneTo, goesOnOutsideOf } from './done-outside.ts'
import { settleThings } from './settled-things.ts'
import { shareObjects } from './shared-objects.ts'
import { withBareInfinitives } from './bare-infinitives.ts'
import { withoutCleft } from './clefts.ts'
import { onInfinitive } from './clause-infinitives.ts'
import { onMark } from './clause-marks.ts'
import { onPhrase } from './clause-phrases.ts'
import { isBehindSource, isFarBefore, isTimeBefore, leadsNext } from './clause-openings.ts'
import { setRanges } from './clause-ranges.ts'
import {
  isStillAwaited,
  type Draft,
  type State,
  isOfCurrent,
  start,
  stateBefore,
} from './clause-state.ts'
import {
  besideComma,
  actsBefore,
  endsReport,
  endsWish,
  goesOn,
  goesOnOutside,
  isFree,
  isDescription,
  isDoer,
  isIdle,
  isPlainObject,
  takesUp,
  underModalOf,
  underOneAim,
  underOneModal,
  voices,
  userOf,
} from './clause-subjects.ts'
import type { DateMention } from '../text/doc.ts'
import { joinedBehindRelative } from './joined-behind-relative.ts'
import type { Chunk, Clause, NounPhrase, VerbGroup } from './grammar.ts'
import { REPORTING, contactHead, doneTo, isDoerOfRelative, takeOwned } from './relative-objects.ts'
import { beforeAside, isWithinRelative, subjectBefore } from './told-subjects.ts'
import { isPassive } from './voices.ts'
import { laterFinite } from './later-finite.ts'
import { NOUN } from '../text/word-table.ts'

function onVerb(state: State, verb: VerbGroup, at: number): void {
  const { chunks } = state
  const previous = significant(chunks, at, -1)
  const governor = state.current
  if (verb.form === 'infinitive') {
    onInfinitive(state, verb, at)
    return
  }
  if (verb.form === 'gerund' || verb.form === 'participle') {
    if (goesOnDoing(state, verb, at)) return
    if (goesOnOutsideOf(state, verb, at) || goesOnDoneTo(state, verb, at)) return
    const near =
      previous?.type === 'np'
        ? previous
        : previous?.type === 'pp'
          ? (termBefore(chunks, at) ?? previous.object)
          : null
    const user = userOf(verb, governor)
    const own = user !== null || voices(governor, verb)
    const attached = near !== null && itemAt(chunks, at - 1)?.type !== 'comma' && !own
    const had = verb.form === 'participle' ? hadDone(state, at) : null
    const subject = attached
      ? (had ?? near)
      : governor && (voices(governor, verb) || goesOn(state, previous, at))
        ? governor.subject
        : (user ?? actsBefore(state, verb, at) ?? state.main?.subject ?? state.lastSubject)
    start(state, verb, {
      subject,
      via: had ? 'own' : attached ? 'antecedent' : 'matrix',
      link: state.link,
      governor: attached ? null : governor,
      at,
    })
    return
  }
  let kind: 'passive' | 'active' | 'shared' = verb.voice
  if (verb.ambiguous) {
    const held = hadDone(state, at)
    const had = held !== null && (held.to === verb.from || previous?.type === 'pp')
    const thing = isGapped(state, at) && isOwnThing(itemAt(chunks, at - 1))
    kind = state.doer ? 'active' : had || thing ? 'passive' : isPassive(state, at, verb)
    verb.voice = kind === 'active' ? 'active' : 'passive'
  }
  if (verb.ambiguous && kind === 'passive' && !state.relative) {
    const near =
      previous?.type === 'np'
        ? (described(chunks, chunks.lastIndexOf(previous, at), previous) ?? previous)
        : previous?.type === 'pp'
          ? whoseDeed(chunks, at, state.pending)
          : null
    const beside = besideComma(state, at)
    const things = state.pending && (state.pending.classes & NOUN.person) === 0
    const waits = things && beside ? beside : state.pending
    const had = hadDone(state, at)
    const subject = had ?? near ?? waits ?? beside ?? state.lastSubject
    const final = !laterFinite(chunks, at) && state.pending !== null && subject === state.pending
    if (final) {
      state.lastSubject = state.pending
      state.pending = null
    }
    const entry = previous?.type === 'stop' || previous?.type === 'dash'
    const headed = entry && subject !== null && subject === chunks[0]
    const via = had || headed || isGapped(state, at) ? 'own' : 'antecedent'
    // "be closed and its leader arrested"
    const wished = isGapped(state, at) && governor ? underOneModal(verb, governor.verb) : verb
    start(state, wished, { subject, via, link: state.link, governor: null, at })
    return
  }
  const shared = previous?.type === 'conj'
  const told =
    shared && governor ? underOneAim(underOneModal(verb, governor.verb), governor.verb) : verb
  finite(state, told, { at, shared, governor })
}

function finite(
  state: State,
  verb: VerbGroup,
  { at, shared, governor: near }: { at: number; shared: boolean; governor: Draft | null },
): void {
  if (state.relative && state.doer) {
    doneTo(state, verb, { relative: state.relative, doer: state.doer, at })
    return
  }
  if (state.relative) {
    start(state, verb, {
      subject: state.relative,
      via: 'relative',
      link: 'who',
      governor: null,
      at,
    })
    return
  }
  const before = shared ? beforeAside(state, at) : null
  const governor = before ?? near
  if (before) state.lastSubject = before.subject
  if (!shared) state.pending ??= subjectBefore(state, governor, at)
  state.pending = joinedBehindRelative(state, governor, verb) ?? state.pending
  if (state.pending === null && !shared && takesUp(state, at)) {
    state.pending = state.telling
    state.telling = null
    state.link = ''
  } else if (!shared) takeOuter(state, verb, at)
  const within = shared && isWithinRelative(state, governor, at)
  const sharing = shared && (within || isFree(state, governor, at))
  const joins = sharing && !within && governor !== null
  const asks = joins && (endsWish(governor, verb) || endsReport(state, governor, verb))
  const back = asks || (joins && goesOnOutside(state, governor, at))
  if (back) state.lastSubject = state.main?.subject ?? state.lastSubject
  const inRelative = sharing && !back && governor !== null && governor.via === 'relative'
  const told = inRelative ? governor.subject : (state.pending ?? state.lastSubject)
  const main = state.main?.subject ?? null
  const subject = state.pending === null && isIdle(told, verb) && isDoer(main) ? main : told
  const via = state.pending && !shared ? 'own' : subject ? 'shared' : 'none'
  const mood = via === 'shared' ? underModalOf(verb, subject, [governor, state.main]) : verb
  const draft = start(state, mood, {
    subject,
    via,
    link: state.link,
    governor: sharing ? (governor?.governor ?? null) : null,
    at,
  })
  if (sharing && governor) draft.link = asks ? (state.main?.link ?? '') : governor.link
  if (!inRelative) {
    state.lastSubject = subject
    state.pending = null
    if (subject === state.outer) state.outer = null
  }
  for (const waiting of state.waiting) waiting.subject ??= subject
  state.waiting = []
  if (state.link === '' || state.link === 'and') state.main = draft
  state.link = ''
}

function onNoun(state: State, phrase: NounPhrase, at: number): void {
  if (isLapse(state, phrase, at)) return
  if (takeOwned(state, phrase, at)) return
  if (state.relative && isDoerOfRelative(state, at)) {
    state.doer = phrase
    return
  }
  const held = contactHead(state, phrase, at)
  if (held) {
    state.relative = held
    state.doer = phrase
    return
  }
  const { current } = state
  if (isTally(current, phrase)) return
  const { chunk: next, comma } = isAged(current, phrase)
    ? pastComma(state.chunks, at)
    : follower(state.chunks, at)
  if (current && state.open) {
    const asked =
      isAddedTo(state, at) ||
      ((phrase.classes & NOUN.notice) !== 0 && next?.type === 'vg' && next.ambiguous)
    const waits = tellerOf(state) !== null && !REPORTING.has(current.verb.lemma)
    const startsClause =
      !waits &&
      !isNoDoer(state, phrase, at) &&
      next?.type === 'vg' &&
      next.form === 'finite' &&
      !comma &&
      !asked &&
      !isWritten(current, phrase) &&
      !(isPlainObject(current) && clauseBetween(state.chunks, at, next)) &&
      (!next.ambiguous ||
        REPORTING.has(current.verb.lemma) ||
        (current.objects.length > 0 && !phrase.money))
    if (
      !startsClause ||
      ((state.pending !== null || isWithinWhose(state)) && !REPORTING.has(current.verb.lemma)) ||
      (next?.type === 'vg' && next.ambiguous && !REPORTING.has(current.verb.lemma))
    ) {
      current.objects.push(phrase)
      return
    }
    state.link = REPORTING.has(current.verb.lemma) ? `${current.verb.lemma}:that` : state.link
    if (current.via === 'relative' && state.main === null) state.telling = current.subject
    state.pending = phrase
    state.open = false
    return
  }
  const last = significant(state.chunks, at, -1)
  if (saysAside(state, at) || closesAsSpeaker(state, at)) {
    state.outer = state.pending
    state.pending = phrase
    return
  }
  if (state.pending && last?.type === 'np' && last !== state.pending) return
  if (last === state.pending && last?.type === 'np' && isToldMoreOf(last, phrase)) return
  if (state.pending && last?.type === 'conj' && isStillAwaited(state)) return
  if (
    state.pending &&
    (last?.type === 'comma' || last?.type === 'dash') &&
    !(next?.type === 'vg' && next.form === 'finite' && !next.ambiguous && !comma)
  ) {
    if ((phrase.name && !state.pending.name) || isDescription(state.pending, phrase))
      state.pending.apposition ??= phrase
    return
  }
  if (!isAside(state, phrase, at)) state.pending = phrase
}

/** The clauses of a sentence: each verb group with its subject, objects, phrases and dates. */
export function clausesOf(told: readonly Chunk[]): {
  clauses: Clause[]
  openingDates: readonly DateMention[]
} {
  const chunks = withBareInfinitives(withoutCleft(told))
  const state = stateBefore(chunks)
  const opening: DateMention[] = []
  for (const [at, chunk] of chunks.entries()) {
    if (chunk.type === 'vg') onVerb(state, chunk, at)
    else if (chunk.type === 'np') {
      if (!isTimeBefore(chunks, at) && !isFarBefore(chunks, at)) onNoun(state, chunk, at)
    } else if (chunk.type === 'pp') onPhrase(state, chunk, at)
    else if (chunk.type === 'date') {
      const leads = leadsNext(state, at, [...opening, ...(state.current?.dates ?? [])].length > 0)
      if (opening.length === 0 && isBehindSource(chunks, at)) opening.push(chunk.mention)
      else if (state.current && isOfCurrent(state, at) && !leads)
        state.current.dates.push(chunk.mention)
      else if (state.clauses.length === 0 && state.pending === null) opening.push(chunk.mention)
      else state.leadDates.push(chunk.mention)
    } else if (chunk.type !== 'law') onMark(state, chunk, at)
  }
  for (const [i, clause] of state.clauses.entries()) {
    const before = itemAt(state.clauses, i - 1) ?? null
    settleFound(clause, before)
    settleDescribed(clause, before)
  }
  settleDecided(chunks, state.clauses)
  settleOrdered(state.clauses)
  settleEntries(chunks, state.clauses)
  settleThings(chunks, state.clauses)
  shareObjects(chunks, state.clauses)
  setRanges(state.clauses, chunks)
  return { clauses: state.clauses, openingDates: opening }
}
