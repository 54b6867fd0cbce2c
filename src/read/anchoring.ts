import type { Kind } from '../codebook/index.ts'
import type { Candidate, Parsed } from './constructions.ts'
import { resolveDate } from './dates/resolve.ts'
import type { DateMention, Doc } from './doc.ts'
import type { Clause, NounPhrase } from './grammar.ts'
import { dateOf, holds } from './nominals.ts'
import { type Timeline, isExtent } from './timeline.ts'
import { NOUN } from './word-table.ts'
import { wordOf } from './words.ts'

/** When something happened, the words that say so, and by which rule they were found. */
export type Anchored = {
  readonly when: string | null
  readonly date: DateMention | null
  readonly via: string
}

type Found = { readonly date: DateMention | null; readonly via: string }

const EVENT_NOUNS = NOUN.assembly | NOUN.vote

const APART = new Set(['over', 'for', 'about', 'of', 'against', 'on', 'to'])

/** "went on strike": no event that the verb is about, but what it says. */
function isManner({ lemma, determiner, number, possessor }: NounPhrase): boolean {
  return lemma === 'strike' && determiner === null && number === null && possessor === null
}

/** Dates that belong to a noun of the clause, not to its verb: "fined over the march on 13 May". */
function nounDates(parsed: Parsed, clause: Clause): Set<DateMention> {
  const owned = new Set<DateMention>()
  const see = (phrase: NounPhrase | null, apart: boolean): void => {
    if (!phrase) return
    const event = (phrase.classes & EVENT_NOUNS) !== 0 && apart && !isManner(phrase)
    const date = event ? dateOf(parsed, phrase) : phrase.date
    if (date && phrase.date !== date) owned.add(date)
    for (const item of phrase.items) see(item, apart)
  }
  for (const phrase of clause.phrases) see(phrase.object, APART.has(phrase.preposition))
  return owned
}

const HAPPENINGS = NOUN.assembly | NOUN.vote | NOUN.decision

/** "every Sunday": no day at all. */
function isHabit({ doc }: Parsed, { from }: DateMention): boolean {
  const before = wordOf(doc.tokens.word[from - 1] ?? 0)
  return before === 'every' || before === 'each'
}

function ownDates(parsed: Parsed, clause: Clause): DateMention[] {
  const owned = nounDates(parsed, clause)
  const event = clause.phrases.find(
    part =>
      ['over', 'for', 'about', 'following', 'after'].includes(part.preposition) &&
      part.object !== null &&
      (part.object.classes & HAPPENINGS) !== 0 &&
      part.object.duration === null,
  )
  return clause.dates.filter(
    date =>
      !owned.has(date) &&
      !isExtent(date) &&
      !isHabit(parsed, date) &&
      (!event || date.from < event.from),
  )
}

function inPhrase(clause: Clause): DateMention | null {
  const time = clause.phrases.find(
    phrase =>
      phrase.object?.date &&
      (phrase.preposition === 'during' ||
        ((phrase.object.classes & (NOUN.assembly | NOUN.case)) !== 0 &&
          ['at', 'in', 'after', 'on'].includes(phrase.preposition))),
  )
  return time?.object?.date ?? null
}

const CARRIED = new Set(['to', 'from', 'by', ''])

/** "barred from leaving in 2021", "due to open on 22 April": the date stands with the verb underneath. */
function dependentDate(parsed: Parsed, clause: Clause): DateMention | null {
  for (const other of parsed.clauses) {
    if (other.governor !== clause || !CARRIED.has(other.link)) continue
    if (other.verb.form === 'finite') continue
    const date = ownDates(parsed, other)[0]
    if (date) return date
  }
  return null
}

const LATER = new Set(['later', 'previously', 'earlier', 'subsequently', 'already', 'recently'])

function isLater(clause: Clause): boolean {
  return clause.verb.adverbs.some(word => LATER.has(word))
}

function sameTime(clause: Clause, noun: NounPhrase): boolean {
  if (clause.objects.some(object => object === noun) || clause.subject === noun) return true
  const phrase = clause.phrases.find(
    part => part.object === noun || part.object?.items.includes(noun),
  )
  const prepositions = ['at', 'during', 'in', 'from', 'with', 'amid']
  return phrase ? prepositions.includes(phrase.preposition) : holds(clause, noun)
}

/** "was detained on 3 May and fined": the date of the verb before that shares its subject. */
function sharedDate(parsed: Parsed, clause: Clause): DateMention | null {
  if (isLater(clause)) return null
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
  }
  const after = clauses[at + 1]
  if (
    after &&
    after.via === 'shared' &&
    after.verb.voice === clause.verb.voice &&
    after.subject === clause.subject &&
    after.link === clause.link
  ) {
    const date = ownDates(parsed, after)[0]
    if (date) return date
  }
  if (!governor) return null
  const apart = ['after', 'before', 'for', 'since', 'of', 'following', 'over']
  if (clause.verb.form === 'gerund' && !clause.verb.perfect && !apart.includes(clause.link))
    return ownDates(parsed, governor)[0] ?? null
  if (clause.verb.form === 'infinitive') return ownDates(parsed, governor)[0] ?? null
  return null
}

/** "when police broke up a march": at the time of the main clause. */
function mainDate(parsed: Parsed, clause: Clause): DateMention | null {
  if (!['when', 'as', 'while'].includes(clause.link)) return null
  for (const other of parsed.clauses) {
    if (other.verb.from >= clause.verb.from || other.verb.form !== 'finite') continue
    const date = ownDates(parsed, other)[0]
    if (date) return date
  }
  return null
}

/** The date of a candidate before it is resolved, and the rule that found it. */
export function dateFor(
  parsed: Parsed,
  candidate: Candidate,
  opening: readonly DateMention[],
): Found {
  if (candidate.ownDate && !isExtent(candidate.ownDate))
    return { date: candidate.ownDate, via: 'noun' }
  const { clause } = candidate
  const first = opening[0] ?? null
  if (!clause) return { date: first, via: first ? 'sentence' : 'none' }
  const nominal = /^(?:nominal|possessive)/.test(candidate.construction)
  if (nominal && candidate.kind === 'conviction') return { date: null, via: 'apart' }
  if (nominal && candidate.noun && !sameTime(clause, candidate.noun))
    return { date: null, via: 'apart' }
  const own = ownDates(parsed, clause)[0] ?? inPhrase(clause)
  if (own) return { date: own, via: 'clause' }
  const near =
    sharedDate(parsed, clause) ??
    (candidate.kind === 'permission' ? null : dependentDate(parsed, clause)) ??
    mainDate(parsed, clause)
  if (near) return { date: near, via: 'shared' }
  if (clause.verb.perfect && clause.verb.tense === 'past' && candidate.kind !== 'assembly')
    return { date: null, via: 'past perfect' }
  if (clause.via === 'relative' || clause.via === 'antecedent' || isLater(clause))
    return { date: null, via: 'apart' }
  return { date: first, via: first ? 'sentence' : 'none' }
}

type Context = {
  readonly timeline: Timeline
  /** It lies ahead of what is told; `near` where that is told in the past, so that it may be over by now. */
  readonly future: boolean | 'near'
  /** Several of them: "has been returned six times since 2021" lasts until publication. */
  readonly several: boolean
  readonly lasting: boolean
}

/** Of two days the one closer to publication. */
function nearest(
  past: string | null,
  next: string | null,
  published: string | null,
): string | null {
  if (past === null || next === null || published === null) return next
  const time = (day: string) => Date.parse(day.slice(0, 10))
  const [at, before, after] = [time(published), time(past), time(next)]
  return at - before < after - at ? past : next
}

/** Resolves a date against publication and what was told before. */
export function anchor(doc: Doc, { date, via }: Found, context: Context): Anchored {
  if (!date) return { when: null, date: null, via }
  const { expression } = date
  const known = context.timeline.resolved.get(date) ?? null
  const ahead = context.future && (expression.form === 'calendar' || expression.form === 'weekday')
  const next = ahead ? resolveDate(expression, { published: doc.published, future: true }) : known
  const when = context.future === 'near' ? nearest(known, next, doc.published) : next
  if (when?.endsWith('/..') && !context.lasting) {
    const from = when.slice(0, -3)
    const until = doc.published?.slice(0, 7)
    return { when: context.several && until ? `${from}/${until}` : from, date, via }
  }
  return {
    when,
    date,
    via: expression.form === 'chained' ? `${via}, counted from the date before` : via,
  }
}

/** "The same court". */
function isSame(doc: Doc, { from }: NounPhrase): boolean {
  return wordOf(doc.tokens.word[from + 1] ?? 0) === 'same'
}

/** What happens on the spot, one thing after the other, and what a court does in one hearing. */
const SCENES: readonly ReadonlySet<Kind>[] = [
  new Set([
    'detention',
    'violence',
    'search',
    'intimidation',
    'assembly',
    'restriction',
    'torture',
    'death',
  ]),
  new Set(['conviction', 'acquittal', 'trial']),
]

/** Kinds that a report tells on about in its next paragraph. */
const NEXT_BLOCK: ReadonlySet<Kind> = new Set([
  'detention',
  'violence',
  'search',
  'intimidation',
  'assembly',
])

/** "convicted of beating", "fined for marching": done some time before. */
const BLAMED = new Set(['of', 'for', 'after', 'over'])

/** How many sentences a scene may go on without its day. */
const SCENE = 3

/** Words that take a sentence out of the scene told before. */
const ELSEWHEN = new Set(
  `earlier previously before formerly since later recently already often always ever never years year months weeks past
  decade decades once until ago subsequently then eventually meanwhile throughout repeatedly`.split(
    /\s+/,
  ),
)

function isElsewhen(doc: Doc, clause: Clause): boolean {
  for (let i = clause.from; i < clause.to; i++)
    if (ELSEWHEN.has(wordOf(doc.tokens.word[i] ?? 0))) return true
  return false
}

/** "His wife says he was beaten": told by somebody afterwards, of no certain day. */
function isHearsay(clause: Clause): boolean {
  return clause.link.endsWith(':that') && clause.governor?.verb.tense === 'present'
}

/** What a label or the paragraph's last date says of an event without a date of its own. */
export function inherit(
  candidate: Candidate,
  via: string,
  at: { doc: Doc; timeline: Timeline; block: number; sentence: number },
): Anchored {
  const { clause } = candidate
  const none: Anchored = { when: null, date: null, via }
  if (via !== 'none' || !clause || clause.verb.modality !== 'asserted') return none
  if (clause.governor && BLAMED.has(clause.link)) return none
  const label = at.timeline.labels.get(at.block)
  if (label && !clause.verb.perfect) return { when: label.when, date: label.date, via: 'label' }
  const { last } = at.timeline
  if (!last) return none
  const told: Anchored = { when: last.when, date: last.date, via: 'told on the same day' }
  if (clause.subject && isSame(at.doc, clause.subject)) return { ...told, via: 'the same' }
  const day = /^\d{4}-\d{2}-\d{2}$/.test(last.when)
  const simple = clause.verb.tense !== 'present' && !clause.verb.perfect
  const goesOn = SCENES.some(scene => scene.has(candidate.kind) && scene.has(last.kind))
  if (!goesOn || !day || !simple) return none
  if (at.sentence - last.sentence > SCENE || isElsewhen(at.doc, clause) || isHearsay(clause))
    return none
  if (last.block === at.block) return told
  const prose = (block: number) => at.doc.blocks[block]?.kind === 'paragraph'
  const next = last.block === at.block - 1 && prose(at.block) && prose(last.block)
  return next && NEXT_BLOCK.has(candidate.kind) ? told : none
}
