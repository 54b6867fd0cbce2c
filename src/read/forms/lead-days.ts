import type { Kind } from '../../codebook/index.ts'
import { addDays, hasDay } from '../dates/calendar.ts'
import type { Draft } from '../draft.ts'
import type { DateMention, Doc, Sentence } from '../text/doc.ts'
import { type Timeline, isExtent } from '../time/timeline.ts'

/** What a court's report opens with, its day often told only further down. */
const DECIDED: ReadonlySet<Kind> = new Set<Kind>(['conviction', 'acquittal', 'appeal'])
const COURT = /\b(?:court|judge|magistrate|tribunal)\b/i

/** Whether a court decided it: a verdict, or that somebody is held. */
function isDecided({ kind, actor }: Draft): boolean {
  const held = kind === 'detention' && actor.parties.some(({ name }) => COURT.test(name))
  return held || DECIDED.has(kind)
}
const ASIDE = /nominal|possessive|relative|reduced|adjunct|participle/

/** "Passing sentence on Wednesday", "The ruling, made public on Thursday", "appeared at the Crown Court today" */
const DECIDING =
  /\b(?:passing sentence|sentencing|the (?:ruling|verdict|decision|sentence|judgment)|appeared (?:at|before|in)|(?:at|after|during) (?:a|the) (?:[\p{Ll}-]+ )?hearing|handed down|in court|court heard|told the court|found [^.]{1,60} guilty)\b/iu
/** What is told of another day than the decision. */
const BEFORE =
  /\b(?:previous|previously|earlier|first|last (?:month|year)|arrested|detained|remanded|adjourned|had been|had pleaded|ahead of|will|is due|until)\b/i

/** How many paragraphs a report's opening has, how far on its day is looked for, and how fresh it must be. */
const OPENING = 2
const REACH = 16
const FRESH = 7

function freshDay(doc: Doc, date: DateMention, { resolved }: Timeline): string | null {
  const when = resolved.get(date) ?? null
  const { published } = doc
  if (!hasDay(when) || published === null || !hasDay(published) || isExtent(date)) return null
  return when <= published && when >= addDays(published, -FRESH) ? when : null
}

type Day = { readonly when: string; readonly date: DateMention }

/** The only fresh day of a sentence that tells of the decision. */
function decidedIn(doc: Doc, { start, end }: Sentence, timeline: Timeline): Day | null {
  const text = doc.source.slice(start, end)
  if (!DECIDING.test(text) || BEFORE.test(text)) return null
  const dates = doc.mentions.filter(
    (one): one is DateMention => one.type === 'date' && one.start >= start && one.end <= end,
  )
  const [date] = dates
  const when = date && dates.length === 1 ? freshDay(doc, date, timeline) : null
  return date && when ? { when, date } : null
}

/** "A bookseller has been jailed. Mo Yip, 52, appeared before a magistrate on Thursday.": the day of the decision that a report opens with. */
export function settleLeadDays(doc: Doc, drafts: readonly Draft[], timeline: Timeline): void {
  const first = doc.blocks.findIndex(({ kind }) => kind === 'paragraph')
  const leads = drafts.filter(
    draft =>
      isDecided(draft) &&
      draft.when === null &&
      !draft.title &&
      draft.modality === 'asserted' &&
      !ASIDE.test(draft.rule) &&
      draft.block >= first &&
      draft.block < first + OPENING,
  )
  const [lead] = leads
  if (!lead || drafts.some(one => one.when !== null && !one.title && one.quote[0] < lead.quote[0]))
    return
  for (const sentence of doc.sentences.slice(lead.sentence, lead.sentence + REACH)) {
    const day = decidedIn(doc, sentence, timeline)
    if (!day) continue
    for (const draft of leads) {
      draft.when = day.when
      draft.whenSpan = [day.date.start, day.date.end]
      draft.why.push('when: the day of the decision, told further down')
    }
    return
  }
}
