import type { DateMention, Doc } from './doc.ts'
import type { Candidate, Parsed } from './constructions.ts'
import { dateOf, holds } from './constructions.ts'
import type { Clause, NounPhrase } from './grammar.ts'
import { resolveDate } from './dates/resolve.ts'
import { NOUN } from './word-table.ts'

/** When something happened, the words that say so, and by which rule they were found. */
export type Anchored = {
  readonly when: string | null
  readonly date: DateMention | null
  readonly via: string
}

/** Dates told so far, for "the following day". */
export type Timeline = {
  last: string | null
  lastSentence: number
  block: number
  period: string | null
}

const NONE: Anchored = { when: null, date: null, via: 'none' }

const EVENT_NOUNS = NOUN.assembly | NOUN.vote

const APART = new Set(['over', 'for', 'about', 'of', 'against', 'on', 'to'])

/** Dates that belong to a noun of the clause, not to its verb: "fined over the march on 13 May". */
function nounDates(parsed: Parsed, clause: Clause): Set<DateMention> {
  const owned = new Set<DateMention>()
  const see = (phrase: NounPhrase | null, apart: boolean): void => {
    if (!phrase) return
    const date =
      (phrase.classes & EVENT_NOUNS) !== 0 && apart ? dateOf(parsed, phrase) : phrase.date
    if (date && phrase.date !== date) owned.add(date)
    for (const item of phrase.items) see(item, apart)
  }
  for (const phrase of clause.phrases) see(phrase.object, APART.has(phrase.preposition))
  return owned
}

function ownDates(parsed: Parsed, clause: Clause): DateMention[] {
  const owned = nounDates(parsed, clause)
  return clause.dates.filter(date => !owned.has(date) && !isExtent(date))
}

/** "until July 30": how long, not when. */
function isExtent(date: DateMention): boolean {
  return (
    date.preposition === 'until' ||
    date.preposition === 'till' ||
    (date.preposition === 'by' && date.expression.form === 'calendar')
  )
}

function inPhrase(clause: Clause): DateMention | null {
  const time = clause.phrases.find(
    phrase =>
      phrase.object?.date &&
      (phrase.object.classes & (NOUN.assembly | NOUN.case)) !== 0 &&
      ['during', 'at', 'in', 'after', 'on'].includes(phrase.preposition),
  )
  return time?.object?.date ?? null
}

/** The date of a candidate before it is resolved, and the rule that found it. */
export function dateFor(
  parsed: Parsed,
  candidate: Candidate,
  opening: readonly DateMention[],
): { date: DateMention | null; via: string } {
  if (candidate.ownDate) return { date: candidate.ownDate, via: 'noun' }
  const { clause } = candidate
  if (!clause) return { date: opening[0] ?? null, via: opening[0] ? 'sentence' : 'none' }
  const nominal =
    candidate.construction.startsWith('nominal') || candidate.construction === 'possessive'
  if (nominal && candidate.noun && !sameTime(clause, candidate.noun))
    return { date: null, via: 'none' }
  const own = ownDates(parsed, clause)[0] ?? inPhrase(clause)
  if (own) return { date: own, via: 'clause' }
  const sharing = sharedDate(parsed, clause)
  if (sharing) return { date: sharing, via: 'shared' }
  if (clause.verb.perfect && clause.verb.tense === 'past' && candidate.kind !== 'assembly')
    return { date: null, via: 'past perfect' }
  if (clause.via === 'relative' || clause.via === 'antecedent' || later(clause))
    return { date: null, via: 'none' }
  const first = opening[0]
  return first ? { date: first, via: 'sentence' } : { date: null, via: 'none' }
}

function later(clause: Clause): boolean {
  return clause.verb.adverbs.some(
    word =>
      word === 'later' || word === 'previously' || word === 'earlier' || word === 'subsequently',
  )
}

function sameTime(clause: Clause, noun: NounPhrase): boolean {
  if (clause.objects.some(object => object === noun) || clause.subject === noun) return true
  const phrase = clause.phrases.find(
    part => part.object === noun || part.object?.items.includes(noun),
  )
  return phrase
    ? ['at', 'during', 'in', 'from', 'with', 'amid'].includes(phrase.preposition)
    : holds(clause, noun)
}

/** "was detained on 3 May and fined": the date of the verb before that shares its subject. */
function sharedDate(parsed: Parsed, clause: Clause): DateMention | null {
  if (later(clause)) return null
  const { governor } = clause
  const { clauses } = parsed
  const at = clauses.indexOf(clause)
  if (clause.via === 'shared' && clause.verb.form === 'finite' && !clause.verb.perfect) {
    for (let i = at - 1; i >= 0 && i >= at - 2; i--) {
      const before = clauses[i]
      if (before && before.subject === clause.subject && before.verb.form === 'finite') {
        const date = ownDates(parsed, before)[0]
        if (date) return date
      }
    }
    const after = clauses[at + 1]
    if (after && after.via === 'shared' && after.verb.voice === clause.verb.voice)
      return ownDates(parsed, after)[0] ?? null
  }
  if (!governor) return null
  if (
    clause.verb.form === 'gerund' &&
    !clause.verb.perfect &&
    !['after', 'before', 'for', 'since', 'of'].includes(clause.link)
  )
    return ownDates(parsed, governor)[0] ?? null
  if (clause.verb.form === 'infinitive') return ownDates(parsed, governor)[0] ?? null
  if (clause.link === 'when' || clause.link === 'as' || clause.link === 'while')
    return ownDates(parsed, governor)[0] ?? null
  return null
}

/** Resolves a date against publication and what was told before. */
export function anchor(
  doc: Doc,
  found: { date: DateMention | null; via: string },
  context: { timeline: Timeline; future: boolean },
): Anchored {
  const { date, via } = found
  if (!date) return { ...NONE, via }
  const chained = date.expression.form === 'chained'
  const when = resolveDate(date.expression, {
    published: doc.published,
    anchor: context.timeline.last,
    future: context.future,
  })
  return {
    when,
    date,
    via: chained ? `${via}, counted from ${context.timeline.last ?? 'nothing'}` : via,
  }
}
