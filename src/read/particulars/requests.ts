import { exactDay, type Span } from '../../codebook/index.ts'
import { resolveDate } from '../dates/resolve.ts'
import type { DateMention, Doc } from '../text/doc.ts'
import { datesAgree, type Draft } from '../draft.ts'
import { nearest } from '../time/put-off.ts'
import type { Timeline } from '../time/timeline.ts'
import { listed, mentionsOf, put, sentenceOf } from './filling.ts'

/** The gathering a decision is about: told in the same entry or sentence, and not before the decision. */
function asked(draft: Draft, gatherings: readonly Draft[]): Draft | null {
  const about = gatherings.filter(
    other =>
      Math.abs(other.sentence - draft.sentence) <= 1 &&
      (other.attributes.permitted !== undefined || other.sentence === draft.sentence),
  )
  const own = about.filter(other => other.sentence === draft.sentence)
  const [only, second] = own.length > 0 ? own : about
  if (!only || second || isAnswered(draft, only)) return null
  return only.when === null || draft.when === null || only.when >= draft.when ? only : null
}

/** "It rejected three notifications. It allowed a march on 10 November": of what another decision allows. */
const isAnswered = (draft: Draft, { sentence, attributes: { permitted } }: Draft): boolean =>
  sentence !== draft.sentence &&
  ((permitted === 'yes' && draft.attributes.decision === 'refused') ||
    (permitted === 'no' && draft.attributes.decision === 'granted'))

/** A date in the decision's sentence that is not the decision's: "turned down a notice for 14 March". */
function dateAsked(doc: Doc, draft: Draft, { resolved }: Timeline): DateMention | null {
  const { text, start } = sentenceOf(doc, draft)
  const dates = mentionsOf(doc, draft).filter(
    (one): one is DateMention =>
      one.type === 'date' &&
      one.start >= start &&
      one.end <= start + text.length &&
      one.preposition === 'for' &&
      /^\d{4}-\d{2}-\d{2}$/.test(resolved.get(one) ?? '') &&
      !datesAgree(resolved.get(one) ?? null, draft.when ?? ''),
  )
  return dates.length === 1 ? (dates[0] ?? null) : null
}

type Told = { readonly day: DateMention; readonly known: string | null }

/** "refused the application for 1 July" in June: the day that is asked for mostly lies ahead of the decision. */
function dayAsked(doc: Doc, { when }: Draft, { day, known }: Told): string | null {
  const published = exactDay(when) ?? exactDay(doc.published)
  if (day.expression.form !== 'calendar' || known === null || published === null) return known
  const next = resolveDate(day.expression, { published, future: true })
  return known >= published ? known : nearest(known, next, { published, gathering: true })
}

/** "on the same square": the place of the decision, or of the gathering, told before. */
const SAME_PLACE =
  /\b(?:on|at|in|along|refused .{1,60}?|denied .{1,60}?) (?:the|that) same (?:square|street|avenue|boulevard|park|garden|site|place|spot|venue|route)\b/i

/** Fills what a decision on a notice was asked for: the day and the place. */
export function settleRequests(doc: Doc, drafts: readonly Draft[], timeline: Timeline): void {
  const gatherings = listed(
    drafts.flatMap(draft => (draft.kind === 'assembly' ? [[draft.block, draft] as const] : [])),
  )
  let before: { readonly value: string; readonly spans: readonly Span[] } | undefined
  for (const draft of drafts) {
    if (draft.kind !== 'permission') continue
    const gathering = asked(draft, gatherings.get(draft.block) ?? [])
    if (gathering?.when && gathering.whenSpan)
      put(draft, 'for', { value: gathering.when, spans: [gathering.whenSpan] })
    const day = dateAsked(doc, draft, timeline)
    const when = day
      ? dayAsked(doc, draft, { day, known: timeline.resolved.get(day) ?? null })
      : null
    if (day && when) put(draft, 'for', { value: when, spans: [[day.start, day.end]] })
    const place = gathering?.where.at(-1)
    const [venue] = gathering && gathering.where.length > 1 ? gathering.where : place ? [place] : []
    if (venue) put(draft, 'venue', { value: venue.text, spans: [venue.span] })
    if (before && SAME_PLACE.test(sentenceOf(doc, draft).text)) put(draft, 'venue', before)
    const told = draft.attributes.venue
    if (typeof told === 'string') before = { value: told, spans: draft.attributeSpans.venue ?? [] }
    else if (draft.where[0]) before = { value: draft.where[0].text, spans: [draft.where[0].span] }
  }
}
