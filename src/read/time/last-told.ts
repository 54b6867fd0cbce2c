import { addDays, hasDay } from '../dates/calendar.ts'
import type { Draft } from '../draft.ts'
import { mentionsIn } from '../events/slots.ts'
import type { NounPhrase } from '../grammar/grammar.ts'
import type { DateMention, Doc, Sentence } from '../text/doc.ts'
import { NOUN } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'
import { isExtent, isOfSpeech } from './date-roles.ts'
import { type Timeline, leadOf } from './timeline.ts'

/** Where something is told. */
export type Place = { doc: Doc; timeline: Timeline; block: number; sentence: number }

/** A day, or two that follow one another. */
export function isShort(when: string): boolean {
  const slash = when.indexOf('/')
  if (slash < 0) return hasDay(when)
  const [first = '', last = first] = when.split('/')
  return hasDay(first) && hasDay(last) && (first === last || addDays(first, 1) === last)
}

/** "had been fined on 3 May", "said on Tuesday": no day that the telling has moved on to. */
function isAside(doc: Doc, date: DateMention, from: number): boolean {
  if (doc.dateline && date.end <= doc.dateline.span[1]) return true
  if (isExtent(date) || isOfSpeech(doc, date) || date.preposition === 'since') return true
  for (let i = from; i < date.from; i++) if (ASIDE.has(wordOf(doc.tokens.word[i] ?? 0))) return true
  return false
}

const ASIDE = new Set(['had', 'who', 'which', 'will', 'would', 'has', 'have'])

/** The days that a sentence tells of, without those it only looks back or ahead to. */
function daysOf(
  { doc, timeline }: Place,
  { from, to }: Sentence,
): { date: DateMention; when: string }[] {
  return mentionsIn(doc, from, to).flatMap(date => {
    const when = date.type === 'date' ? timeline.resolved.get(date) : null
    return date.type === 'date' && when && isShort(when) && !isAside(doc, date, from)
      ? [{ date, when }]
      : []
  })
}

/** How many sentences back a day may stand that the telling has moved on to. */
const BACK = 5

/** What comes of a wound some time after. */
const SLOW = new Set(['died', 'dies', 'succumbed', 'succumbs', 'discharged'])

const IN_HOSPITAL = new Set(['hospital', 'succumbed', 'injuries', 'wounds'])

/** "Bello died three days later. Two others were hit.": what is told on is of the day when he was hurt. */
function isSlow({ doc, timeline: { last }, block, sentence }: Place, when: string): boolean {
  if (!last || last.block !== block || last.when >= when) return false
  if (sentence - last.sentence > 2) return false
  const { from = 0, to = 0 } = doc.sentences[sentence] ?? {}
  // "Five were killed and two more died in hospital the next day. At least 31 were wounded."
  const slow = last.kind === 'death' ? IN_HOSPITAL : SLOW
  for (let i = from; i < to; i++) if (slow.has(wordOf(doc.tokens.word[i] ?? 0))) return true
  return false
}

/** The last record with its day, or the day that the sentences since have gone on to: "The next day women read out a statement." */
export function lastTold(place: Place): Timeline['last'] {
  const { doc, timeline, sentence, block } = place
  const { last } = timeline
  if (last && !isShort(last.when)) return last
  for (let at = sentence - 1; at > Math.max(last?.sentence ?? -1, sentence - BACK); at--) {
    const told = doc.sentences[at]
    if (!told || told.block !== block) return last
    const dates = daysOf(place, told)
    const moved = dates.at(-1)
    if (moved && isSlow({ ...place, sentence: at }, moved.when)) continue
    if (moved) return { ...moved, kind: 'assembly', sentence: at, block, byCourt: false }
  }
  return last
}

/** How far on, in sentences, a report is still told of its opening's day where no record has one. */
const HEAD = 40

/** How many sentences a report may take to say its day. */
const OPENING = 2

/** "protested against Saturday's arrests": the day of the arrests. */
const isOfAnother = ({ tokens }: Doc, { date }: { readonly date: DateMention }): boolean =>
  wordOf(tokens.word[date.to] ?? 0) === "'s"

/** The fresh day that a report's first paragraph names, where no record of that paragraph has taken it. */
export function openingDay(place: Place): Timeline['last'] {
  const { doc, timeline, sentence } = place
  if (sentence > HEAD) return null
  const first = doc.blocks.slice(0, HEAD).findIndex(({ kind }) => kind === 'paragraph')
  const start = doc.sentences.slice(0, HEAD).findIndex(({ block }) => block === first)
  if (first < 0 || start < 0 || timeline.lead !== null) return null
  for (let at = start; at < Math.min(sentence + 1, start + OPENING); at++) {
    const told = doc.sentences[at]
    if (!told || told.block !== first) return null
    const days = daysOf(place, told).filter(one => !isOfAnother(doc, one))
    const [day] = days
    if (!day || days.some(({ when }) => when !== day.when)) continue
    const lead = leadOf(doc, day.when, at)
    if (lead === '') return null
    timeline.lead = lead
    timeline.leadKind = 'assembly'
    timeline.last = { ...day, kind: 'assembly', block: first, sentence: at, byCourt: false }
    return timeline.last
  }
  return null
}

/** "a day before protests": a day that what is told is only counted from. */
function isCountedFrom({ tokens, sentences }: Doc, date: DateMention): boolean {
  const start = sentences[tokens.sentence[date.from] ?? 0]?.from ?? date.from
  const word = (at: number): string => wordOf(tokens.word[at] ?? 0)
  for (let at = Math.max(start, date.from - COUNTED); at < date.from; at++)
    if (COUNTS.has(word(at)) && UNITS.has(word(at - 1))) return true
  return false
}

const COUNTS = new Set(['before', 'after', 'ahead'])
const UNITS = new Set([
  'day',
  'days',
  'week',
  'weeks',
  'hours',
  'eve',
  'month',
  'months',
  'shortly',
  'just',
])
/** How many words a noun and its day may take. */
const COUNTED = 8

/** Keeps a record with its day as the last one told, and the first such as what the report opens with. */
export function noteTold(
  { doc, timeline, block, sentence }: Place,
  { kind, when, title, rule }: Draft,
  { actor, date }: { readonly actor: NounPhrase | null; readonly date: DateMention | null },
): void {
  if (!when || !date || title || kind === 'statement') return
  // "have been stationed outside since 25 February": no day that the telling has moved on to.
  if (date.preposition === 'since' && kind === 'intimidation') return
  // "convicted nine over a blockade on 14 September 2020": the telling goes on from the verdict.
  const { last } = timeline
  const reason =
    /\.(?:nominal|possessive)/.test(rule) && last?.sentence === sentence && last.block === block
  if (reason && hasDay(last.when) && when < last.when) return
  // "was arrested on 30 April, one day before a rally"
  if (reason && kind === 'assembly' && isCountedFrom(doc, date)) return
  if (timeline.last && kind === 'death' && isSlow({ doc, timeline, block, sentence }, when)) return
  if (timeline.lead === null && (hasDay(when) || sentence > OPENING)) {
    timeline.lead = leadOf(doc, when, sentence)
    timeline.leadKind = kind
  }
  const byCourt = actor !== null && (actor.classes & NOUN.court) !== 0
  // "On Friday police cleared the hall. Six officers were injured. Fourteen were held."
  if (kind === 'figure' && last?.block === block && last.when === when) return
  timeline.last = { kind, when, date, block, sentence, byCourt }
}
