import type { Kind } from '../../codebook/index.ts'
import { addDays, hasDay } from '../dates/calendar.ts'
import type { Draft } from '../draft.ts'
import type { Candidate, Parsed } from '../events/constructions.ts'
import type { Anchored } from './anchoring.ts'
import type { Timeline } from './timeline.ts'
import { APART, dayToldByWord, isClauseAt } from './told-by-word.ts'
import { type DateMention, type Doc, mentionOver } from '../text/doc.ts'
import { FN, NOUN, infoOf } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

/** The day of the last event of each kind that was told with one, and of whom. */
export type EventDays = Map<
  Kind,
  { readonly when: string; readonly date: DateMention; readonly whom: readonly string[] }
>

const words = (list: string): readonly string[] => list.split(' ')

/** What a noun that points back calls an event: "his arrest", "the hearing". */
const EVENTS: ReadonlyMap<string, readonly Kind[]> = new Map(
  (
    [
      ['arrest detention capture', ['detention']],
      ['release', ['release']],
      ['raid search', ['search']],
      ['hearing session trial', ['trial', 'conviction', 'acquittal', 'appeal']],
      ['verdict sentence sentencing ruling conviction', ['conviction', 'acquittal', 'appeal']],
      ['attack assault beating', ['violence']],
      ['murder killing death shooting', ['death', 'violence']],
      ['interrogation questioning', ['summons']],
      ['dismissal eviction closure', ['restriction']],
      ['election vote referendum', ['vote']],
    ] as const
  ).flatMap(([nouns, kinds]) => words(nouns).map(noun => [noun, kinds] as const)),
)

function kindsOf(doc: Doc, at: number): readonly Kind[] {
  const { lemma, noun } = infoOf(doc.tokens.word[at] ?? 0)
  const named = EVENTS.get(lemma) ?? EVENTS.get(wordOf(doc.tokens.word[at] ?? 0))
  return named ?? ((noun & NOUN.assembly) !== 0 ? ['assembly'] : [])
}

const DEFINITE = new Set(words('the his her their its this these that those my our'))
const MORE = new Set(words('same whole entire first initial'))

/** How many words may stand between an article and the event: "the abortive youth protest". */
const BETWEEN = 3

function nounAfter(doc: Doc, at: number): number {
  const first = MORE.has(wordOf(doc.tokens.word[at + 1] ?? 0)) ? at + 2 : at + 1
  for (let i = first; i < first + BETWEEN; i++) {
    if (kindsOf(doc, i).length > 0 && infoOf(doc.tokens.word[i + 1] ?? 0).noun === 0) return i
    const { fn } = infoOf(doc.tokens.word[i] ?? 0)
    if ((fn & (FN.preposition | FN.be | FN.have)) !== 0) break
  }
  return first
}

/** The event that the words after `at` point back to: "after the rally", "of her arrest". */
export function pointedAt(doc: Doc, at: number): readonly Kind[] {
  if (!DEFINITE.has(wordOf(doc.tokens.word[at] ?? 0))) return []
  const noun = nounAfter(doc, at)
  const next = wordOf(doc.tokens.word[noun + 1] ?? 0)
  if (
    next === 'of' ||
    next === "'s" ||
    next === 'in' ||
    mentionOver(doc, noun + 1)?.type === 'date'
  )
    return []
  // "the rally organiser"
  if (infoOf(doc.tokens.word[noun + 1] ?? 0).noun !== 0) return []
  return kindsOf(doc, noun)
}

const DONE: ReadonlyMap<string, Kind> = new Map(
  (
    [
      ['detain arrest', 'detention'],
      ['release free', 'release'],
      ['sentence convict jail', 'conviction'],
      ['charge', 'charge'],
      ['acquit', 'acquittal'],
      ['kill', 'death'],
    ] as const
  ).flatMap(([verbs, kind]) => words(verbs).map(verb => [verb, kind] as const)),
)
/** How many words the clause after "after" may have before its verb. */
const SUBJECT = 5

/** "after they were detained", "after his brother had been arrested": what befell somebody. */
function doneAfter(doc: Doc, at: number): readonly Kind[] {
  for (let i = at; i < at + SUBJECT; i++) {
    if ((infoOf(doc.tokens.word[i] ?? 0).fn & FN.be) === 0) continue
    const kind = DONE.get(infoOf(doc.tokens.word[i + 1] ?? 0).verb)
    return kind ? [kind] : []
  }
  return []
}

const LASTS = new Set(words('for to of with got received'))

/** "two days", "a week", "the day" before `at`, in days; null where nothing is counted there. */
function daysBefore(doc: Doc, at: number): number | null {
  const before = mentionOver(doc, at - 1)
  if (before?.type === 'duration' && typeof before.value === 'number') {
    // "jailed for three days after the rally"
    if (LASTS.has(wordOf(doc.tokens.word[before.from - 1] ?? 0))) return null
    return before.unit === 'days' ? before.value : null
  }
  const one = /^(?:the|a|one)$/.test(wordOf(doc.tokens.word[at - 2] ?? 0))
  const unit = wordOf(doc.tokens.word[at - 1] ?? 0)
  if (!one) return null
  return unit === 'day' ? 1 : unit === 'week' ? 7 : null
}

/** Whether a comma stands before "a week after". */
function isSetOff(doc: Doc, at: number): boolean {
  const count = mentionOver(doc, at - 1)
  const from = count?.type === 'duration' ? count.from : at - 2
  return wordOf(doc.tokens.word[from - 1] ?? 0) === ','
}

const PARTS = new Set(words('day night evening morning afternoon'))

/** How far from the event pointed at, in days; null where the word at `at` counts from none. */
function offsetAt(doc: Doc, at: number): number | null {
  const word = wordOf(doc.tokens.word[at] ?? 0)
  // "on the day he was moved"
  if (PARTS.has(word) && wordOf(doc.tokens.word[at - 1] ?? 0) === 'the')
    return isClauseAt(doc, at + 1) ? 0 : null
  if (word === 'after' || word === 'before') {
    const days = daysBefore(doc, at)
    return days === null ? null : word === 'after' ? days : -days
  }
  if (word !== 'of') return null
  const part = wordOf(doc.tokens.word[at - 1] ?? 0)
  if (wordOf(doc.tokens.word[at - 2] ?? 0) !== 'the') return null
  return part === 'eve' ? -1 : PARTS.has(part) ? 0 : null
}

const POLLING = new Set(words('election referendum polling voting vote'))
const VOTES: readonly Kind[] = ['vote']

/** "on referendum day" */
const isPollingDay = (doc: Doc, at: number): boolean =>
  wordOf(doc.tokens.word[at] ?? 0) === 'day' && POLLING.has(wordOf(doc.tokens.word[at - 1] ?? 0))

/** What police and those who gather do before they part. */
const AROUND: ReadonlySet<Kind> = new Set<Kind>([
  'detention',
  'violence',
  'intimidation',
  'release',
  'search',
  'assembly',
])
const DURING = new Set(['after', 'during', 'at'])

/** "let go after the session", "beaten during his arrest": on that day, where the telling does not leave it. */
function isAround(doc: Doc, at: number, { kind, clause }: Candidate): boolean {
  if (!AROUND.has(kind) || !DURING.has(wordOf(doc.tokens.word[at] ?? 0))) return false
  return clause !== null && clause.verb.tense === 'past' && !clause.verb.perfect
}

const agree = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 || b.length === 0 || a.some(name => b.includes(name))

type Telling = {
  readonly parsed: Parsed
  readonly timeline: Timeline
  readonly whom: readonly string[]
}

/** Clauses that what opens their sentence dates: "After the hearing, some sang and police detained five." */
const OPENED = new Set(['', 'and', 'but'])

/** Where in a sentence words may say when a candidate's clause was: around it, and at the opening. */
function rangesOf(
  { clauses, from }: Parsed,
  { clause, construction }: Candidate,
): readonly (readonly [number, number])[] {
  if (!clause || /nominal|possessive/.test(construction)) return []
  const own = [clause.from, clause.to + 2] as const
  const first = clauses.find(({ verb }) => verb.form === 'finite')
  const opened = clause.via !== 'relative' && clause.governor === null && OPENED.has(clause.link)
  return first && opened ? [own, [from, first.verb.from]] : [own]
}

/** "The protest turned bloody when policemen fired": on the day of what a sentence is about. */
function whenOf({ doc, clauses }: Parsed, { clause }: Candidate): readonly Kind[] {
  if (clause?.link !== 'when' && clause?.link !== 'after' && clause?.link !== 'as') return []
  const main = clauses.findLast(
    ({ verb }) => verb.form === 'finite' && verb.from < clause.verb.from,
  )
  const { subject = null } = main ?? {}
  if (!main || !TURNING.has(main.verb.lemma) || subject?.determiner !== 'definite') return []
  return kindsOf(doc, subject.head)
}

const TURNING = new Set(['turn', 'become', 'descend', 'end'])

/** "two days after the rally", "on the night of her arrest": counted from the day of an event told before. */
export function dayOfEvent(
  candidate: Candidate,
  { parsed, timeline, whom }: Telling,
): Anchored | null {
  const { doc } = parsed
  const { days, resolved } = timeline
  if (candidate.clause?.verb.modality !== 'asserted') return null
  const about = whenOf(parsed, candidate).flatMap(kind => days.get(kind) ?? [])[0]
  if (about) return { when: about.when, date: about.date, via: 'counted from the event it names' }
  for (const [from, to] of rangesOf(parsed, candidate)) {
    for (let at = from; at < to - 1; at++) {
      const polling = isPollingDay(doc, at)
      const counted = polling ? 0 : offsetAt(doc, at)
      const offset = counted ?? (isAround(doc, at, candidate) ? 0 : null)
      if (offset === null) continue
      const within = counted === null ? null : dayWithin(doc, at + 1)
      const held = within && resolved.get(within)
      if (within && held && hasDay(held))
        return { when: addDays(held, offset), date: within, via: 'counted from the event it names' }
      const noun = pointedAt(doc, at + 1)
      const done = noun.length === 0 && counted !== null ? doneAfter(doc, at + 1) : noun
      const kinds = polling ? VOTES : done
      const found = kinds.map(kind => days.get(kind))
      // "her arrest" is of whom the clause tells; "the search" is the one told of, of whomever.
      const anyone = wordOf(doc.tokens.word[at + 1] ?? 0) === 'the'
      const event = found.find(one => one !== undefined && (anyone || agree(one.whom, whom)))
      // "on the night of her arrest", of which no day is told: not of any other day either.
      const told = event ?? (counted === null ? null : dayToldByWord(doc, timeline, at + 1))
      // "opened an audit, a week after a daily had called": by the way, of a day that others tell.
      if (told === APART && kinds.length === 0 && isSetOff(doc, at)) continue
      if (!told) continue
      if (told === APART)
        return {
          when: null,
          date: null,
          via: 'apart',
          ...(counted !== null && kinds.length > 0 && { counts: { kinds, offset, anyone } }),
        }
      const when = addDays(told.when, offset)
      timeline.counted = { when, at }
      return { when, date: told.date, via: 'counted from the event it names' }
    }
  }
  return null
}

/** "on the eve of the 1 May rally": the day that stands within the event that is pointed at. */
function dayWithin(doc: Doc, at: number): DateMention | null {
  const date = mentionOver(doc, at + 1)
  const within = date?.type === 'date' && DEFINITE.has(wordOf(doc.tokens.word[at] ?? 0))
  return within && kindsOf(doc, date.to).length > 0 ? date : null
}

/** "remanded", "bail refused": no arrest. */
export const KEPT = /^detention\.(?:remand|confined|sent|shifted|ordered|bail)/

/** Keeps the day of what was told, and forgets that of another such event where the last has none; "her release" is no other. */
export function noteDay(
  days: EventDays,
  { kind, when, rule }: Draft,
  {
    noun,
    date,
    whom,
  }: Pick<Candidate, 'noun'> & {
    readonly date: DateMention | null
    readonly whom: readonly string[]
  },
): void {
  const back =
    noun?.determiner === 'definite' || noun?.determiner === 'possessive' || noun?.possessor
  if (KEPT.test(rule)) return
  if (date && hasDay(when)) days.set(kind, { when, date, whom })
  else if (when === null && !back) days.delete(kind)
}
