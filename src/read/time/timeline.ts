import type { Kind } from '../../codebook/index.ts'
import { addDays } from '../dates/calendar.ts'
import { countedDays } from './counted-days.ts'
import type { EventDays } from './event-days.ts'
import { isSouthern } from '../dates/habit.ts'
import { isAskedFor, isByTheWay } from './days-aside.ts'
import { type WrittenDays, countsFromWriting, writtenDays } from './datelines.ts'
import { noteMonth, sameEvent } from './named-months.ts'
import { resolveDate } from '../dates/resolve.ts'
import {
  type DateMention,
  type Doc,
  type NameMention,
  type Sentence,
  mentionOver,
} from '../text/doc.ts'
import { FN, FORM, infoOf } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

/** A date (and place) that stands above or before what it dates: "Saturday", "3 | OSH, June 2." */
export type Label = {
  readonly date: DateMention
  readonly when: string
  readonly place: NameMention | null
  /** It opens an entry of a chronology, whose sentences may tell of other days. */
  readonly entry?: boolean
}

/** All dates of a document resolved in the order of the text, and those that label a block or section. */
export type Timeline = {
  readonly resolved: ReadonlyMap<DateMention, string | null>
  /** By block. */
  readonly labels: ReadonlyMap<number, Label>
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

/** "until 30 July" tells how long, not when. */
export function isExtent({ preposition, expression }: DateMention): boolean {
  return (
    preposition === 'until' ||
    preposition === 'till' ||
    (preposition === 'to' && expression.form === 'calendar' && expression.start.month !== null) ||
    (preposition === 'by' && (expression.form === 'calendar' || expression.form === 'weekday'))
  )
}

const SPEECH = new Set([
  'said',
  'says',
  'told',
  'added',
  'announced',
  'wrote',
  'stated',
  'reported',
])

/** Where and how something is said: "said in a statement on Tuesday", "told a press conference on Tuesday". */
const SAID_IN = new Set(
  `in at during to a an the his her its their written joint brief statement press conference release interview news briefing
  report letter post message video reporters journalists agency`.split(/\s+/),
)
const FAR_SAID = 7

/** "said on Thursday": when somebody spoke, not when it happened. */
export function isOfSpeech(doc: Doc, { from, preposition }: DateMention): boolean {
  let at = from - (preposition === null ? 1 : 2)
  for (let i = 0; i < FAR_SAID && SAID_IN.has(wordOf(doc.tokens.word[at] ?? 0)); i++) at--
  return SPEECH.has(wordOf(doc.tokens.word[at] ?? 0))
}

/** "who had given himself up on 11 May": what is told on does not count from it, but for its own sentence. */
function isAside({ tokens }: Doc, { from }: DateMention): boolean {
  const sentence = tokens.sentence[from]
  let had = false
  for (let i = from - 1; i >= from - 12 && tokens.sentence[i] === sentence; i--) {
    const word = wordOf(tokens.word[i] ?? 0)
    if (word === 'had') had = true
    else if (had && (word === 'who' || word === 'which' || word === 'that')) return true
    else if (had) return false
  }
  return false
}

const isToTheDay = (when: string): boolean => /\d{4}-\d{2}-\d{2}/.test(when)

/** "The same day", "a week later" count from the last day told, not from a month or year beside it. */
function countsInDays({ expression }: DateMention): boolean {
  if (expression.form === 'beside') return expression.base === null
  return expression.form === 'chained' && (expression.unit === 'day' || expression.unit === 'week')
}

/** The last date that states its year, or was told on with it. */
type Told = { readonly block: number; readonly sentence: number; readonly when: string | null }

const statesYear = ({ expression }: DateMention): boolean =>
  expression.form === 'calendar' && expression.start.year !== null

type DateContext = Parameters<typeof resolveDate>[1]

const DAY = 86_400_000
/** How many days before publication a passage must lie for its year to be told on with. */
const LONG_PAST = 300

const millis = (when: string): number => Date.parse(when.split('/')[0]?.slice(0, 10) ?? '')

/** A day without a year, or a bare "overnight", in a passage that tells of a year long past. */
function isLongPast(
  mention: DateMention,
  { published, source }: Doc,
  told: string | null,
): told is string {
  if (told === null || published === null || isExtent(mention)) return false
  const { expression, start, end } = mention
  const bare =
    expression.form === 'calendar'
      ? expression.start.year === null && expression.start.month !== null
      : source.slice(start, end).toLowerCase() === 'overnight'
  return bare && !(millis(published) - millis(told) < LONG_PAST * DAY)
}

/** "In 2024 six were attacked. One was hit on 26 February.": the year told before, or the next where that day lies before what was told. */
function inTheYearTold(
  { expression }: DateMention,
  told: string,
  context: DateContext,
): string | null {
  if (expression.form !== 'calendar') return null
  const year = Number(told.slice(0, 4))
  const within = (last: number) =>
    resolveDate(expression, { ...context, published: `${last}-12-31`, future: false })
  const same = within(year)
  const next = within(year + 1)
  const late = same !== null && millis(same) >= millis(told)
  return late || next === null || millis(next) > millis(context.published ?? '') ? same : next
}

/** "Adopted in 2027, the law obliges": the year of what is said beside, not of what comes next. */
function isFronted({ sentences, tokens }: Doc, { from, to }: DateMention): boolean {
  const first = sentences[tokens.sentence[from] ?? 0]?.from ?? from
  const participle = (infoOf(tokens.word[first] ?? 0).forms & FORM.participle) !== 0
  return participle && from - first <= 2 && wordOf(tokens.word[to] ?? 0) === ','
}

/** How many days before its digest an item is written where days without a year are counted from the item. */
const OLD_ITEM = 60

const isLongBefore = (written: string | null, published: string | null): boolean =>
  written !== null && published !== null && millis(published) - millis(written) > OLD_ITEM * DAY

function resolveAll(doc: Doc, { dayOf }: WrittenDays): Map<DateMention, string | null> {
  const resolved = new Map<DateMention, string | null>()
  let before: string | null = null
  let day: string | null = null
  let beforeIn = -1
  const counted = countedDays(doc)
  // "was held in January, and police searched her shop the same day"
  const meansIt = ({ expression }: DateMention, sentence: number): boolean =>
    expression.form === 'chained' && expression.offset === 0 && beforeIn === sentence
  // "said on 3 May that she was fined a day earlier"
  let spoken: { readonly when: string; readonly sentence: number } | null = null
  let year: Told = { block: -1, sentence: -1, when: null }
  const months = new Map<number, number>()
  const habits = { habit: doc.dateHabit, south: isSouthern(doc.country) }
  for (const mention of doc.mentions) {
    if (mention.type !== 'date') continue
    const sentence = doc.tokens.sentence[mention.from] ?? 0
    const saidOn: string | null = spoken?.sentence === sentence ? spoken.when : null
    const block = doc.sentences[sentence]?.block ?? -1
    const anchor: string | null =
      (countsInDays(mention) ? saidOn : null) ??
      (countsInDays(mention) &&
      before !== null &&
      !isToTheDay(before) &&
      !meansIt(mention, sentence)
        ? day
        : counted.base(mention, before, block))
    const written = dayOf(block)
    const published =
      countsFromWriting(mention.expression) || isLongBefore(written, doc.published)
        ? written
        : doc.published
    const context: DateContext = { ...habits, published, anchor }
    const aside = sentence === year.sentence && year.when?.length === 4
    const near = block === year.block && sentence - year.sentence <= 1 && !aside
    const told: string | null = near ? year.when : null
    const when: string | null = isLongPast(mention, doc, told)
      ? inTheYearTold(mention, told, context)
      : (sameEvent(doc, mention, months) ?? resolveDate(mention.expression, context))
    noteMonth(mention, months)
    const since = mention.preposition === 'since'
    const own = statesYear(mention) && !isByTheWay(doc, mention)
    const tells = (own || told !== null) && !isFronted(doc, mention)
    if (when !== null && !since && !isExtent(mention) && tells) year = { block, sentence, when }
    resolved.set(mention, when)
    if (when === null || isExtent(mention)) continue
    const speech = isOfSpeech(doc, mention)
    spoken = speech && isToTheDay(when) ? { when, sentence } : null
    if (speech) continue
    if (isAside(doc, mention) || isAskedFor(doc, mention)) continue
    counted.note(mention, { when, last: before, block })
    before = when
    beforeIn = sentence
    if (isToTheDay(when)) day = when
  }
  return resolved
}

/** How far from its beginning a report says which day it tells of, in sentences, and how fresh that day is, in days. */
const LEAD_SENTENCES = 4
const LEAD_DAYS = 10

/** The day that a report tells of, from its first dated record: "" where that comes late, or is no fresh day. */
export function leadOf({ published }: Doc, when: string, sentence: number): string {
  if (sentence > LEAD_SENTENCES || published === null || !/^\d{4}-\d{2}-\d{2}$/.test(when))
    return ''
  const days = (millis(published) - millis(when)) / DAY
  return days >= 0 && days <= LEAD_DAYS ? when : ''
}

const LABEL_TOKENS = 12

/** Whether a sentence has no verb: then its date is a label, not an event's. */
function isVerbless(doc: Doc, { from, to }: Sentence): boolean {
  for (let i = from; i < to; i++) {
    if (mentionOver(doc, i)?.type === 'date') continue
    const info = infoOf(doc.tokens.word[i] ?? 0)
    if (info.fn & (FN.be | FN.have | FN.modal | FN.do)) return false
    if ((doc.mentionAt[i] ?? -1) < 0 && info.forms & (FORM.past | FORM.participle)) return false
  }
  return true
}

/** How many of its paragraphs a chronology opens with a day. */
const CHRONOLOGY = 4

/** "24 May – The Court of Cassation suspends the sentence": the day that opens an entry. */
function entryDate({ mentions, mentionAt, tokens }: Doc, { from }: Sentence): DateMention | null {
  const date = mentions[mentionAt[from] ?? -1]
  if (date?.type !== 'date' || date.from !== from) return null
  const mark = wordOf(tokens.word[date.to] ?? 0)
  return mark === ':' || mark.startsWith('-') ? date : null
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
    const mention = mentionOver(doc, i)
    if (!mention || mention.from !== i) continue
    if (mention.type === 'date') date = mention
    if (mention.type === 'name' && mention.class === 'place') place ??= mention
  }
  const when = date ? oneDay(resolved.get(date) ?? null) : null
  return date && when ? { date, when, place } : null
}

/** The day or days that a label gives; of a night ("Night of 3 to 4 May") the day it ends on. */
function oneDay(when: string | null): string | null {
  if (when === null || /^\d{4}-\d{2}-\d{2}$/.test(when)) return when
  const found = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/.exec(when)
  if (!found?.[1] || !found[2]) return null
  return addDays(found[1], 1) === found[2] ? found[2] : when
}

/** Where a page says when it was published, which is no date of what it tells. */
const TOP = 4

/** Resolves a document's dates and finds its labels. */
export function createTimeline(doc: Doc): Timeline {
  const written = writtenDays(doc)
  const resolved = resolveAll(doc, written)
  const labels = new Map<number, Label>()
  let section: Label | null = null
  let block = -1
  const entries = entriesOf(doc)
  for (const sentence of doc.sentences) {
    if (sentence.block === block) continue
    block = sentence.block
    const kind = doc.blocks[block]?.kind
    const entry = entries.get(sentence)
    const told = entry ? (resolved.get(entry) ?? null) : null
    const when = told !== null && told.length === 10 ? told : null
    const found =
      kind === 'title'
        ? null
        : entry && when
          ? { date: entry, when, place: null, entry: true }
          : labelOf(doc, sentence, resolved)
    const dated = found && written.isTold(block)
    const own = dated || (found && block <= TOP && found.when === doc.published) ? null : found
    const alone = sentence.end >= (doc.blocks[block]?.end ?? 0) - 1
    if (kind === 'heading' || (alone && own)) section = kind === 'heading' || own ? own : section
    const label = own ?? section
    if (label) labels.set(block, label)
  }
  for (const [mention] of resolved) {
    const label = labels.get(doc.sentences[doc.tokens.sentence[mention.from] ?? 0]?.block ?? -1)
    if (!label || mention.expression.form !== 'deictic' || mention.expression.unit !== 'day')
      continue
    resolved.set(mention, resolveDate(mention.expression, { published: label.when }))
  }
  const told = { last: null, lead: null, leadKind: null, item: -1 }
  return { resolved, labels, items: written.items, days: new Map(), ...told }
}
