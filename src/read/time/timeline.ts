import type { Kind } from '../../codebook/index.ts'
import { addDays } from '../dates/calendar.ts'
import type { EventDays } from './event-days.ts'
import { writtenDays } from './datelines.ts'
import { resolveDates } from './resolve-dates.ts'
import { daysBetween } from './told-years.ts'
import { type Chapter, chaptersOf } from './chapters.ts'
import { liveEntries } from './live-entries.ts'
import { isVerbless } from './verbless.ts'
import { resolveDate } from '../dates/resolve.ts'
import {
  type DateMention,
  type Doc,
  type NameMention,
  type Sentence,
  mentionOver,
} from '../text/doc.ts'
import { wordOf } from '../text/words.ts'

/** A date (and place) that stands above or before what it dates: "Saturday", "3 | OSH, June 2." */
export type Label = {
  readonly date: DateMention
  readonly when: string
  readonly place: NameMention | null
  /** It opens an entry of a chronology, whose sentences may tell of other days. */
  readonly entry?: boolean
  /** It opens such an entry as a sentence of its own: "24 May 2021. The court …". */
  readonly apart?: boolean
  /** It is the day of a live report, whose entries tell what has just happened. */
  readonly live?: boolean
}

/** All dates of a document resolved in the order of the text, and those that label a block or section. */
export type Timeline = {
  readonly resolved: ReadonlyMap<DateMention, string | null>
  /** Dates whose year a heading tells, so that they cannot lie ahead in another. */
  readonly headed: ReadonlySet<DateMention>
  /** By block. */
  readonly labels: ReadonlyMap<number, Label>
  /** The month or year under which a block of a chronicle stands, for what is told without any date. */
  readonly chapters: ReadonlyMap<number, Chapter>
  /** The last dated record, for what is told on in the same paragraph. */
  last: {
    kind: Kind
    when: string
    date: DateMention
    block: number
    sentence: number
    /** Whether a court did it. */
    byCourt: boolean
  } | null
  /** The days of what was told, for what is counted from them. */
  readonly days: EventDays
  /** The last day that was counted from an event, and where. */
  counted: { readonly when: string; readonly at: number } | null
  /** The day that a report of one day opens with; "" once it is known to open with none. */
  lead: string | null
  /** What it opens with. */
  leadKind: Kind | null
  /** The blocks that open an item of a digest, and the one that is being told. */
  readonly items: ReadonlySet<number>
  item: number
}

/** Forgets what was told of the item before, where a block opens another. */
export function openItem(timeline: Timeline, block: number): void {
  if (!timeline.items.has(block) || timeline.item === block) return
  timeline.item = block
  timeline.last = null
  timeline.lead = null
  timeline.leadKind = null
}

/** How far from its beginning a report says which day it tells of, in sentences, and how fresh that day is, in days. */
const LEAD_SENTENCES = 4
const LEAD_DAYS = 10

/** The day that a report tells of, from its first dated record: "" where that comes late, or is no fresh day. */
export function leadOf({ published }: Doc, when: string, sentence: number): string {
  if (sentence > LEAD_SENTENCES || published === null || !/^\d{4}-\d{2}-\d{2}$/.test(when))
    return ''
  const days = daysBetween(when, published)
  return days >= 0 && days <= LEAD_DAYS ? when : ''
}

const ENTRY = { entry: true }
const APART = { apart: true }

const LABEL_TOKENS = 12

/** How many of its paragraphs a chronology opens with a day. */
const CHRONOLOGY = 4

/** "24 May – The Court of Cassation suspends the sentence", "24 May 2021. The court …": the day that opens an entry. */
function entryDate(doc: Doc, sentence: Sentence): DateMention | null {
  const date = doc.mentions[doc.mentionAt[sentence.from] ?? -1]
  if (date?.type !== 'date' || date.from !== sentence.from) return null
  const mark = wordOf(doc.tokens.word[date.to] ?? 0)
  return isApart(doc, sentence, date) || mark === ':' || mark.startsWith('-') ? date : null
}

/** "24 May 2021. The court …", "24.05.2021 Trial begins.": the day is a sentence of its own, before others of its paragraph. */
function isApart({ tokens, blocks }: Doc, { to, end, block }: Sentence, date: DateMention) {
  const stop = wordOf(tokens.word[date.to] ?? 0) === '.' && date.to + 1 === to
  return (stop || date.to === to) && end < (blocks[block]?.end ?? 0) - 1
}

/** The entries of a chronology by the sentences that open them; none where a document only has one or two such lines. */
function entriesOf(doc: Doc): ReadonlyMap<Sentence, DateMention> {
  const entries = new Map<Sentence, DateMention>()
  let block = -1
  for (const sentence of doc.sentences) {
    if (sentence.block === block) continue
    block = sentence.block
    const date = entryDate(doc, sentence)
    if (date) entries.set(sentence, date)
  }
  return entries.size >= CHRONOLOGY ? entries : new Map()
}

function labelOf(
  doc: Doc,
  sentence: Sentence,
  resolved: ReadonlyMap<DateMention, string | null>,
): Label | null {
  if (sentence.to - sentence.from > LABEL_TOKENS || !isVerbless(doc, sentence)) return null
  let date: DateMention | null = null
  let place: NameMention | null = null
  for (let i = sentence.from; i < sentence.to; i++) {
    // a row of a table
    if (wordOf(doc.tokens.word[i] ?? 0) === '|') return null
    const mention = mentionOver(doc, i)
    if (!mention || mention.from !== i) continue
    if (mention.type === 'date') date = mention
    if (mention.type === 'name' && mention.class === 'place') place ??= mention
  }
  const told = date ? (resolved.get(date) ?? null) : null
  const month = date && told && isMonthBefore(doc, sentence, date) ? told : null
  const when = month ?? oneDay(told)
  return date && when ? { date, when, place } : null
}

/** "Mid-January. The ministry refused to …": a month that opens a paragraph. */
function isMonthBefore({ blocks }: Doc, { from, to, end, block }: Sentence, date: DateMention) {
  const { form } = date.expression
  const alone = date.from === from && to - date.to <= 1 && end >= (blocks[block]?.end ?? 0) - 1
  return form === 'calendar' && date.from === from && to - date.to <= 1 && !alone
}

/** The date that is all that a heading says: "24 May 2021", "September 2020". */
function headingDate(doc: Doc, { from, to, block }: Sentence): DateMention | null {
  const date = doc.mentions[doc.mentionAt[from] ?? -1]
  const whole = date?.type === 'date' && date.from === from && to - date.to <= 1
  return whole && doc.blocks[block]?.kind === 'heading' ? date : null
}

/** Whether a chronology's entries stand under their dates: then a month heads one as a day does. */
const headedByDates = (doc: Doc): boolean =>
  doc.sentences.filter(sentence => headingDate(doc, sentence) !== null).length >= CHRONOLOGY

function monthOf(
  doc: Doc,
  sentence: Sentence,
  resolved: ReadonlyMap<DateMention, string | null>,
): Label | null {
  const date = headingDate(doc, sentence)
  const when = date ? (resolved.get(date) ?? null) : null
  return date && when && MONTHS.test(when) ? { date, when, place: null } : null
}

/** A month, or several. */
const MONTHS = /^\d{4}-\d{2}(?:\/\d{4}-\d{2})?$/

/** The day or days that a label gives; of a night ("Night of 3 to 4 May") the day it ends on. */
function oneDay(when: string | null): string | null {
  if (when === null || /^\d{4}-\d{2}-\d{2}$/.test(when)) return when
  const found = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/.exec(when)
  if (!found?.[1] || !found[2]) return null
  return addDays(found[1], 1) === found[2] ? found[2] : when
}

/** Where a page says when it was published, which is no date of what it tells. */
const TOP = 4

const isYear = ({ source }: Doc, { start, end }: Sentence): boolean =>
  /^\s*\d{4}\s*$/.test(source.slice(start, end))

/** "14 February: …", "May: …", "5–6 May: …": what opens an entry of a chronology. */
const DAY_OR_MONTH = /^\d{4}-\d{2}(?:-\d{2})?(?:\/\d{4}-\d{2}-\d{2})?$/

/** Resolves a document's dates and finds its labels. */
export function createTimeline(doc: Doc): Timeline {
  const written = writtenDays(doc)
  const { resolved, headed } = resolveDates(doc, written)
  const labels = new Map<number, Label>()
  const months = headedByDates(doc)
  let section: Label | null = null
  let dayBlock = -1
  let block = -1
  const entries = entriesOf(doc)
  const live = liveEntries(doc, resolved)
  for (const sentence of doc.sentences) {
    if (sentence.block === block) continue
    block = sentence.block
    const kind = doc.blocks[block]?.kind
    const entry = entries.get(sentence)
    const told = entry ? (resolved.get(entry) ?? null) : null
    const when = told !== null && DAY_OR_MONTH.test(told) ? told : null
    const found =
      kind === 'title'
        ? null
        : entry && when
          ? { date: entry, when, place: null, ...(isApart(doc, sentence, entry) ? APART : ENTRY) }
          : (labelOf(doc, sentence, resolved) ?? (months ? monthOf(doc, sentence, resolved) : null))
    const dated = found && written.isTold(block)
    const own = dated || (found && block <= TOP && found.when === doc.published) ? null : found
    const alone = sentence.end >= (doc.blocks[block]?.end ?? 0) - 1
    // "11 June 2024", the headline of the item below it, the item; but "2020" heads what stands below it.
    const headline = kind === 'heading' && !own && dayBlock === block - 1 && !isYear(doc, sentence)
    if (!headline && (kind === 'heading' || own) && (alone || kind === 'heading')) section = own
    if (own && (alone || kind === 'heading')) dayBlock = block
    const label = own ?? section
    if (label) labels.set(block, label)
    else if (live?.blocks.has(block))
      labels.set(block, { date: live.date, when: live.when, place: null, live: true })
  }
  for (const [mention] of resolved) {
    const label = labels.get(doc.sentences[doc.tokens.sentence[mention.from] ?? 0]?.block ?? -1)
    const { expression } = mention
    const said = expression.form === 'open' ? expression.start : expression
    const night = said?.form === 'night' && said.base === null
    if (label && night) resolved.set(mention, label.when)
    if (!label || said?.form !== 'deictic' || said.unit !== 'day') continue
    resolved.set(mention, resolveDate(expression, { published: label.when }))
  }
  const told = { last: null, counted: null, lead: null, leadKind: null, item: -1 }
  const chapters = chaptersOf(doc, resolved)
  return { resolved, headed, labels, chapters, items: written.items, days: new Map(), ...told }
}
