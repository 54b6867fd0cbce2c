import type { Kind } from '../../codebook/index.ts'
import { addDays, hasDay } from '../dates/calendar.ts'
import type { Draft } from '../draft.ts'
import type { DateMention, Doc, Sentence } from '../text/doc.ts'
import { isExtent } from '../time/date-roles.ts'
import type { Timeline } from '../time/timeline.ts'

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
  /\b(?:passing sentence|sentencing|the (?:ruling|verdict|decision|sentence|judgment)|appeared (?:at|before|in)|(?:at|after|during) (?:a|the) (?:[\p{Ll}-]+ )?hearing|handed down|judg(?:e)?ment was delivered|in court|court heard|told the court|found [^.]{1,60} guilty)\b/iu
/** "The ruling was given on 5 March": it says of the decision alone on which day it came. */
const CAME =
  /^(?:[\p{L}’' ]{0,40}, )?(?:the|that|its|his|her) (?:ruling|verdict|decision|sentence|judg(?:e)?ment)(?: (?:by|of) [^,.]{3,40}?)?(?:,| (?:was|came|followed)\b)/iu
/** What is told of another day than the decision. */
const BEFORE =
  /\b(?:previous|previously|earlier|first|last (?:month|year)|arrested|detained|remanded|adjourned|died|succumbed|had been|had pleaded|ahead of|will|is due|until)\b/i

/** How many paragraphs a report's opening has, how far on its day is looked for, and how fresh it must be. */
const OPENING = 2
const REACH = 16
const FRESH = 7
/** How old a decision may be of which a report says on which day it came. */
const KNOWN = 60

function freshDay(
  doc: Doc,
  date: DateMention,
  { resolved, within = FRESH }: Pick<Timeline, 'resolved'> & { readonly within?: number },
): string | null {
  const when = resolved.get(date) ?? null
  const { published } = doc
  if (!hasDay(when) || published === null || !hasDay(published) || isExtent(date)) return null
  return when <= published && when >= addDays(published, -within) ? when : null
}

type Day = { readonly when: string; readonly date: DateMention }

/** The only fresh day of a sentence that tells of the decision. */
function decidedIn(doc: Doc, { start, end }: Sentence, timeline: Timeline): Day | null {
  const text = doc.source.slice(start, end)
  if (!DECIDING.test(text) || BEFORE.test(text)) return null
  const dates = doc.mentions.filter(
    (one): one is DateMention => one.type === 'date' && one.start >= start && one.end <= end,
  )
  const [date, more] = dates
  const { resolved } = timeline
  const within = CAME.test(text) ? KNOWN : FRESH
  const lone = more === undefined || resolved.get(more)?.length !== 10
  const when = date && lone ? freshDay(doc, date, { resolved, within }) : null
  return date && when ? { when, date } : null
}

/** What a report of a day opens with. */
const SCENE: ReadonlySet<Kind> = new Set<Kind>(['detention', 'violence', 'assembly', 'restriction'])

/** "Police have detained 84 people. Clashes broke out on Wednesday evening": the day told right after, of a report's first sentence. */
function settleScene(
  doc: Doc,
  drafts: readonly Draft[],
  { first, timeline }: { readonly first: number; readonly timeline: Timeline },
): void {
  const start = doc.sentences.findIndex(({ block }) => block === first)
  const opening = drafts.filter(({ block, sentence }) => block === first && sentence <= start + 1)
  const open = opening.filter(
    one => SCENE.has(one.kind) && one.when === null && one.modality === 'asserted',
  )
  if (open.length === 0 || opening.some(({ when }) => when !== null)) return
  for (const { start: from, end } of doc.sentences.slice(start, start + SOON)) {
    const text = doc.source.slice(from, end)
    const dates = doc.mentions.filter(
      (one): one is DateMention => one.type === 'date' && one.start >= from && one.end <= end,
    )
    const [date] = dates
    // "A student stood there with a sheet of paper. On 5 March a court fined her": of another day
    if (drafts.some(one => isOfAnother(one, { from, end }))) return
    if (!date || (doc.dateline && date.end <= doc.dateline.span[1])) continue
    if (REPORTED.test(doc.source.slice(from, date.start))) return
    const when = dates.length === 1 && !BEFORE.test(text) ? freshDay(doc, date, timeline) : null
    if (when === null) return
    for (const draft of open) {
      const own = from <= draft.quote[0] && draft.quote[0] < end
      const within = own && draft.kind === 'assembly'
      if (within || ASIDE.test(draft.rule)) continue
      draft.when = when
      draft.whenSpan = [date.start, date.end]
      draft.why.push('when: the day that the next sentence tells of')
    }
    return
  }
}

/** What is told with its day of what came later. */
const isOfAnother = (
  { kind, when, quote, title }: Draft,
  { from, end }: { readonly from: number; readonly end: number },
): boolean =>
  !title && when !== null && LATER.has(kind) && from <= quote[0] && quote[0] < end

const LATER: ReadonlySet<Kind> = new Set<Kind>(['conviction', 'charge', 'trial', 'release'])

/** "…, the union said on Monday": when it was told, and not when it was done. */
const REPORTED =
  /[,”"] (?:[^.,]{1,60} )?(?:said|reported|announced|confirmed|wrote|told [^.,]{1,30}) (?:on )?$/

/** How many sentences a report's first day is looked for in. */
const SOON = 4

const OUTSIDE = /^outside(?:,| (?:the )?(?:[\p{L}'’]+ ){0,4}court)|\boutside (?:the )?court/iu

/** "Outside, some 50 supporters sang": before the court that the report is of. */
function isOutside({ sentences, source }: Doc, { kind, when, sentence, title }: Draft): boolean {
  const { start, end } = sentences[sentence] ?? { start: 0, end: 0 }
  return kind === 'assembly' && when === null && !title && OUTSIDE.test(source.slice(start, end))
}

/** "A bookseller has been jailed. Mo Yip, 52, appeared before a magistrate on Thursday.": the day of the decision that a report opens with. */
export function settleLeadDays(doc: Doc, drafts: readonly Draft[], timeline: Timeline): void {
  const first = doc.blocks.findIndex(({ kind }) => kind === 'paragraph')
  settleScene(doc, drafts, { first, timeline })
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
    for (const draft of [...leads, ...drafts.filter(one => isOutside(doc, one))]) {
      draft.when = day.when
      draft.whenSpan = [day.date.start, day.date.end]
      draft.why.push('when: the day of the decision, told further down')
    }
    return
  }
}
