import type { Candidate } from '../events/constructions.ts'
import { itemAt } from '../grammar/item-at.ts'
import type { DateMention, Doc } from '../text/doc.ts'
import { isExtent } from './date-roles.ts'
import type { Timeline } from './timeline.ts'

/** The period that a report's heading says it covers: "Monthly bulletin, April 2025". */
export type Period = { readonly date: DateMention; readonly when: string }

const REPORT =
  /\b(?:updates?|reports?|bulletins?|digests?|reviews?|overviews?|monthly|weekly|quarterly|quarter|chronicles?|chronology|summary|monitoring|monitor|round-?up|period|briefing|newsletter)\b/i
/** "Press freedom in court: 6-12 June 2022" */
const CLOSING_RANGE =
  /[:(,–—] ?(?:from )?\d{1,2}(?: \p{L}+)? ?(?:[-–—]|to) ?\d{1,2} \p{L}+ \d{4}\)?$/u
/** "Hearings in March 2024", "Detentions of journalists, second quarter 2024" */
const EVENTS =
  /^(?:\p{L}+ ){0,3}(?:hearings|trials|verdicts|cases|arrests|detentions|releases|incidents|violations|attacks)(?: (?:of|on|against|before|at) (?:\p{L}+ ){0,3}\p{L}+)?(?:[,:]| –| -)? (?:in |during |for )?(?:the )?(?:(?:january|february|march|april|may|june|july|august|september|october|november|december|q[1-4])\b|(?:first|second|third|fourth|last) (?:quarter|half))/iu
const LONGEST = 140

/** Whether a heading says that what stands below it reports on the time it names. */
export const namesPeriod = (heading: string): boolean =>
  heading.length <= LONGEST &&
  (REPORT.test(heading) || CLOSING_RANGE.test(heading) || EVENTS.test(heading))

const isPeriod = (when: string): boolean =>
  /^\d{4}-\d{2}(?:-\d{2})?\/\d{4}-\d{2}|^\d{4}(?:-\d{2})?$/.test(when)

const COURT_NOTE = /\b(?:observ\w+|court watch|hearing|trial monitoring|court monitoring)\b/i
const HEARING =
  /(?:^|[\s.(])(?:date of (?:the )?hearing|hearing observed|hearing of|hearing on|hearing date|observed on|date)[:,]? *$/i

/** The day of the hearing that a note from a court says it is about, at its head. */
function hearingOf(doc: Doc, resolved: Timeline['resolved']): Period | null {
  const [title, ...others] = doc.blocks.slice(0, 4)
  if (!title || !COURT_NOTE.test(doc.source.slice(title.start, title.end))) return null
  for (const [date, when] of resolved) {
    const block = others.find(({ start, end }) => date.start >= start && date.end <= end)
    if (!block || when === null || !/^\d{4}-\d{2}-\d{2}$/.test(when)) continue
    const before = doc.source.slice(block.start, date.start)
    if (before === '' || HEARING.test(before)) return { date, when }
  }
  return null
}

/** The period of a document, where its title or first heading names one and calls itself a report. */
export function periodOf(doc: Doc, { resolved }: Timeline): Period | null {
  const hearing = hearingOf(doc, resolved)
  if (hearing) return hearing
  const heads = doc.blocks.filter(({ kind }) => kind === 'title' || kind === 'heading').slice(0, 2)
  for (const { start, end } of heads) {
    const text = doc.source.slice(start, end)
    if (!namesPeriod(text)) continue
    const dates = doc.mentions.filter(
      (one): one is DateMention => one.type === 'date' && one.start >= start && one.end <= end,
    )
    const [date] = dates
    const when = date ? resolved.get(date) : null
    if (date && when && dates.length === 1 && isPeriod(when)) return { date, when }
  }
  return null
}

/** Whether a passage has dates of its own: then what it leaves undated is left so. */
export function hasDates(
  { mentions, blocks }: Doc,
  block: number,
  { head, timeline }: { readonly head: Period; readonly timeline: Timeline },
): boolean {
  const apart = itemAt(blocks, block - 1)?.kind === 'heading'
  const from = blocks[apart ? block : Math.max(1, block - 1)]?.start ?? 0
  const to = blocks[block]?.end ?? from
  return mentions.some(
    one =>
      one.type === 'date' &&
      one !== head.date &&
      one.start >= from &&
      one.end <= to &&
      one.preposition !== 'since' &&
      !isExtent(one) &&
      !isOld(timeline.resolved.get(one) ?? null, head.when),
  )
}

/** "The ban has been in force since 2016": no date of what is reported on. */
const isOld = (when: string | null, period: string): boolean =>
  when !== null && when.slice(0, 4) < period.slice(0, 4)

/** "during the month", "in the two weeks under review": the time that the report is about, by its own words. */
const IN_IT =
  /\b(?:in|during|over|throughout|for|within) (?:(?:the course|the space) of )?(?:the|this) (?:(?:entire|whole|same|current) )?(?:(?:month|quarter|half-year|week|year|reporting period|period (?:covered|concerned|in question|of this report))\b(?! (?:of|to|before|after|that|preceding|since|between|from)\b)|(?:\w+ )?(?:weeks?|months?|days|period|quarter|year) (?:under (?:review|report|consideration|observation)|covered|in review|we monitored|observed)\b)/iu

/** Whether a sentence says that it tells of the time that its report is about. */
export const saysInPeriod = ({ source, sentences }: Doc, index: number): boolean => {
  const { start = 0, end = 0 } = sentences[index] ?? {}
  return IN_IT.test(source.slice(start, end))
}

const COUNTING = new Set(
  'document record register log count tally report verify note receive'.split(' '),
)

/** Whether a clause tells what is new in the report, not what lies behind it. */
export function isCurrent({ clause, kind, construction, noun }: Candidate): boolean {
  if (!clause || kind === 'statement') return false
  // "The Observatory documented 61 arrests."
  const counted = COUNTING.has(clause.verb.lemma) && (kind === 'figure' || noun?.number !== null)
  if (!counted && /nominal|possessive|relative|reduced|adjunct|participle/.test(construction))
    return false
  const { verb, conditional, governor } = clause
  const past = verb.tense === 'past' ? !verb.perfect : verb.tense === 'present' && verb.perfect
  return past && verb.modality === 'asserted' && !conditional && governor === null
}
