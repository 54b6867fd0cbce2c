import { resolveDate, type DateContext } from '../dates/resolve.ts'
import type { CalendarPart, DateExpression, DateMention, Doc } from '../text/doc.ts'
import { wordOf } from '../text/words.ts'
import { isExtent, isFronted } from './date-roles.ts'
import { isByTheWay, isMeasure } from './days-aside.ts'
import { type Years, yearSections } from './year-sections.ts'

/** Where a date stands: the numbers of its block and sentence. */
export type Place = { readonly block: number; readonly sentence: number }

/** The years of dates that state none, as far as the text tells them; asked and told in the order of the text. */
export type ToldYears = {
  /** What a date means in the year told where it stands; undefined where publication decides. */
  of: (mention: DateMention, at: Place, context: DateContext) => string | null | undefined
  /** Takes note of what a date was found to mean. */
  note: (mention: DateMention, at: Place, when: string) => void
  /** Dates whose year a heading above them tells: "2019", and below it "24 September: Students rally". */
  readonly headed: ReadonlySet<DateMention>
  /** The bare year that a date goes on from: "In 2021, on 1 May". */
  leadIn: (mention: DateMention) => DateMention | null
}

const DAY = 86_400_000
/** How many days before publication a passage must lie for its year to be told on with. */
const LONG_PAST = 300
/** A date that may lie so few days before publication is news, not part of an old story told around it. */
const FRESH = 31
/** So few, that it is news also behind a day of another year. */
const VERY_FRESH = 10

/** How many sentences after a year a day may stand that lies before the next year told. */
const ENCLOSED = 5
/** How many paragraphs a story may go on without a year. */
const STORY = 2

export const millis = (when: string): number => Date.parse(when.split('/')[0]?.slice(0, 10) ?? '')

export const daysBetween = (from: string, to: string): number => (millis(to) - millis(from)) / DAY

const isLongPast = (when: string, published: string | null): boolean =>
  published !== null && daysBetween(when, published) >= LONG_PAST

const statesYear = ({ expression }: DateMention): boolean =>
  expression.form === 'calendar' && expression.start.year !== null

/** "filed between 2019 and 2023": no year that what follows is told in. */
const isRange = ({ expression }: DateMention): boolean =>
  expression.form === 'calendar' &&
  expression.end !== undefined &&
  expression.start.month === null &&
  expression.end?.month === null

/** "in March of that year", "a year later": a year counted from the one told before. */
function countsYears({ expression }: DateMention): boolean {
  if (expression.form === 'chained') return expression.unit === 'year'
  const told = expression.form === 'calendar' ? expression.relativeYear : undefined
  return told === 'told' || told === 'after' || told === 'before'
}

const STAYING = new Set(['held', 'kept', 'stayed', 'detained', 'remained'])

/** "was held overnight": how long, from the day that was told. */
const isStay = ({ tokens }: Doc, { from }: DateMention): boolean =>
  STAYING.has(wordOf(tokens.word[from - 1] ?? 0))

/** A day or month whose year nothing in its own words tells; a range goes by its beginning. */
function lacksYear(expression: DateExpression): boolean {
  if (expression.form === 'season')
    return expression.year === null && expression.shift === null && !expression.relativeYear
  if (expression.form !== 'calendar' || expression.relativeYear || expression.shift) return false
  const lacks = ({ year, month }: CalendarPart): boolean => year === null && month !== null
  return lacks(expression.start) && (!expression.end || lacks(expression.end))
}

const inYear = (expression: DateExpression, year: number, context: DateContext): string | null =>
  resolveDate(expression, { ...context, published: `${year}-12-31`, future: false })

/** "In 2024 six were attacked. One was hit on 26 February.": the year told before, or the next where that day lies before what was told. */
function onFrom(expression: DateExpression, told: string, context: DateContext): string | null {
  const year = Number(told.slice(0, 4))
  const same = inYear(expression, year, context)
  const next = inYear(expression, year + 1, context)
  const late = same !== null && millis(same) >= millis(told)
  return late || next === null || millis(next) > millis(context.published ?? '') ? same : next
}

/** The newest stands first: the year told before, or the one before it. */
function backFrom(expression: DateExpression, told: string, context: DateContext): string | null {
  const year = Number(told.slice(0, 4))
  const same = inYear(expression, year, context)
  return same !== null && millis(same) <= millis(told)
    ? same
    : inYear(expression, year - 1, context)
}

/** "In early 2021 police came; in March they came again": the year in which all of the sentence is set. */
function opensSentence({ sentences, tokens }: Doc, { from }: DateMention): boolean {
  return from - (sentences[tokens.sentence[from] ?? 0]?.from ?? 0) <= 2
}

/** A date that states its year, by the block in which it stands. */
type Stated = { readonly block: number; readonly year: number; readonly mention: DateMention }

/** The blocks that open with a date, and whether the years they state go up or down. */
type Chronology = { readonly blocks: ReadonlySet<number>; readonly down: boolean }

/** How many of its paragraphs a chronology opens with a date, and how many of these state a year. */
const ENTRIES = 4
const WITH_YEAR = 2

/** Finds the paragraphs of a story told date by date, "On 12 March 2019, …", "20 June: …"; null where the years jump to and fro. */
function chronologyOf(doc: Doc): Chronology | null {
  const blocks = new Set<number>()
  const years: number[] = []
  for (const { block, from } of doc.sentences) {
    if (blocks.has(block)) continue
    const date = dateAt(doc, from) ?? dateAt(doc, from + 1)
    if (date?.expression.form !== 'calendar' || date.expression.start.month === null) continue
    if (date.from - (date.preposition === null ? 0 : 1) !== from) continue
    blocks.add(block)
    if (date.expression.start.year !== null) years.push(date.expression.start.year)
  }
  if (blocks.size < ENTRIES || years.length < WITH_YEAR) return null
  const steps = years.slice(1).map((year, i) => year - (years[i] ?? year))
  const up = steps.every(step => step >= 0)
  const down = !up && steps.every(step => step <= 0)
  return up || down ? { blocks, down } : null
}

function dateAt({ mentions, mentionAt }: Doc, at: number): DateMention | undefined {
  const mention = mentions[mentionAt[at] ?? -1]
  return mention?.type === 'date' && mention.from === at ? mention : undefined
}

function statedIn(doc: Doc): readonly Stated[] {
  return doc.mentions.flatMap(mention => {
    if (mention.type !== 'date' || mention.expression.form !== 'calendar') return []
    const { year } = mention.expression.start
    const block = doc.sentences[doc.tokens.sentence[mention.from] ?? 0]?.block ?? -1
    return year === null ? [] : [{ block, year, mention }]
  })
}

/** Whether a range of years or a single one lies before publication; then it is told of, and not about to come. */
const isBefore = ({ last }: Years, published: string | null): boolean =>
  published === null || last < Number(published.slice(0, 4))

/** Follows the years that a text tells, for the dates that state none. */
export function toldYears(doc: Doc): ToldYears {
  const sections = yearSections(doc)
  const chronology = chronologyOf(doc)
  const stated = statedIn(doc)
  let year: (Place & { readonly when: string; readonly sets: boolean }) | null = null
  let entry: string | null = null
  let last: { readonly mention: DateMention; readonly when: string } | null = null
  /** The last date told under a heading of several years. */
  let listed: { readonly section: number; readonly when: string } | null = null
  let ahead = 0
  let behind = 0
  const headed = new Set<DateMention>()

  const leadIn = (mention: DateMention): DateMention | null => {
    // "A year later, on 3 June": the year, even where the one before was told with its month.
    const told = last?.when.length === 4 || (last?.when.length === 7 && countsYears(last.mention))
    if (!last || !told || !lacksYear(mention.expression)) return null
    const { sentence } = doc.tokens
    if (sentence[mention.from] !== sentence[last.mention.from]) return null
    const first = mention.from - (mention.preposition === null ? 0 : 1)
    const between = first - last.mention.to
    const comma = between === 1 && wordOf(doc.tokens.word[last.mention.to] ?? 0) === ','
    return comma || (between === 0 && mention.preposition !== null) ? last.mention : null
  }

  /** The next date that states its year, where it stands within reach and not before the year told. */
  const nextYear = (block: number): number | null => {
    while ((stated[ahead]?.block ?? Infinity) <= block) ahead++
    const next = stated[ahead]
    return next && next.block <= block + STORY + 1 ? next.year : null
  }

  /** A day between two years of an old story. */
  const between = (mention: DateMention, { block }: Place, context: DateContext): string | null => {
    if (year === null || block - year.block > STORY) return null
    const next = nextYear(block)
    const old = next !== null && isLongPast(String(next), context.published)
    if (!old || next < Number(year.when.slice(0, 4))) return null
    const when = onFrom(mention.expression, year.when, context)
    return when !== null && Number(when.slice(0, 4)) <= next ? when : null
  }

  /** "was tried on 14 November 2022. …. On 2 December he was jailed. In February 2023 …": a day between the two that the paragraph tells. */
  const enclosed = (mention: DateMention, at: Place, context: DateContext): string | null => {
    if (year === null || year.block !== at.block || at.sentence - year.sentence > ENCLOSED)
      return null
    if (isExtent(mention) || !isLongPast(year.when, context.published)) return null
    while ((stated[behind]?.mention.from ?? Infinity) <= mention.from) behind++
    const next = stated[behind]
    if (next?.block !== at.block) return null
    const end = resolveDate(next.mention.expression, context)
    const when = onFrom(mention.expression, year.when, context)
    const recent = resolveDate(mention.expression, context)
    if (end === null || when === null || recent === null) return null
    return millis(when) >= millis(year.when) &&
      millis(when) <= millis(end) &&
      millis(recent) > millis(end)
      ? when
      : null
  }

  const isFresh = (mention: DateMention, context: DateContext, within = FRESH): boolean => {
    const when = resolveDate(mention.expression, context)
    if (when === null || context.published === null) return false
    return daysBetween(when, context.published) <= within
  }

  /** "Kern was jailed in 2020. At the hearing on 9 June": a fresh day is no day of a year that was only named. */
  const isNews = (mention: DateMention, context: DateContext): boolean => {
    const { expression } = mention
    const day = expression.form === 'calendar' && expression.start.day !== null
    if (!day || !year || year.sets) return false
    return isFresh(mention, context, year.when.length === 4 ? FRESH : VERY_FRESH)
  }

  const inSection = (mention: DateMention, { block }: Place, context: DateContext) => {
    const section = sections.get(block)
    if (!section || !isBefore(section, context.published)) return undefined
    if (section.first === section.last) return inYear(mention.expression, section.first, context)
    const from = listed?.section === section.from ? listed.when : String(section.first)
    return onFrom(mention.expression, from, context)
  }

  /** "was signed last month and took effect on 1 August": beside a date that counts from publication. */
  const isNow = ({ from }: DateMention): boolean => {
    const { sentence } = doc.tokens
    let at = from - 1
    for (; at >= 0 && sentence[at] === sentence[from]; at--) {
      const before = doc.mentions[doc.mentionAt[at] ?? -1]
      if (before?.type === 'date' && before.expression.form === 'deictic') return true
    }
    return false
  }

  const inPassage = (mention: DateMention, at: Place, context: DateContext) => {
    if (year === null || isExtent(mention) || !isLongPast(year.when, context.published))
      return undefined
    const aside = at.sentence === year.sentence && year.when.length === 4 && !year.sets
    const near =
      at.block === year.block && !aside && (at.sentence - year.sentence <= 1 || isOfMonth(mention))
    if (near && (isNow(mention) || isNews(mention, context))) return undefined
    return near ? onFrom(mention.expression, year.when, context) : undefined
  }

  /** "After January 2022 …. …. On 11 January": of the month that the paragraph has told. */
  const isOfMonth = ({ expression }: DateMention): boolean =>
    year !== null &&
    year.when.length === 7 &&
    expression.form === 'calendar' &&
    expression.start.month === Number(year.when.slice(5))

  const inStory = (mention: DateMention, at: Place, context: DateContext) => {
    if (isExtent(mention) || isFresh(mention, context)) return undefined
    if (entry !== null && chronology?.blocks.has(at.block))
      return chronology.down
        ? backFrom(mention.expression, entry, context)
        : onFrom(mention.expression, entry, context)
    return between(mention, at, context) ?? undefined
  }

  return {
    headed,
    leadIn,
    of(mention, at, context) {
      if (!lacksYear(mention.expression)) {
        const overnight = doc.source.slice(mention.start, mention.end).toLowerCase() === 'overnight'
        // "In February Ana Lesko was held overnight": some night of the time just told.
        const { sentence } = doc.tokens
        const back = last ? (sentence[mention.from] ?? 0) - (sentence[last.mention.from] ?? 0) : -1
        const near = back === 0 || (back > 0 && back <= STORY && isStay(doc, mention))
        const within = near ? last : null
        if (overnight && within) return within.when
        return overnight && inPassage(mention, at, context) !== undefined ? null : undefined
      }
      const lead = leadIn(mention)
      if (lead && last) return inYear(mention.expression, Number(last.when.slice(0, 4)), context)
      const below = inSection(mention, at, context)
      if (below) headed.add(mention)
      const told = below ?? inPassage(mention, at, context) ?? inStory(mention, at, context)
      return told === undefined ? (enclosed(mention, at, context) ?? undefined) : told
    },
    note(mention, at, when) {
      last = { mention, when }
      if (chronology?.blocks.has(at.block)) entry = when
      const section = sections.get(at.block)
      if (section) listed = { section: section.from, when }
      if (mention.preposition === 'since' || isExtent(mention) || isFronted(doc, mention)) return
      if (isMeasure(doc, mention.from)) return
      const own = statesYear(mention) && !isRange(mention) && !isByTheWay(doc, mention)
      if (own || (countsYears(mention) && !isGlance(mention)) || isToldOn(mention, at))
        year = { ...at, when, sets: opensSentence(doc, mention) }
    },
  }

  /** "Its account had been frozen a year before.": looks back behind its verb, and the story goes on as before. */
  function isGlance(mention: DateMention): boolean {
    const { expression } = mention
    const back = expression.form === 'chained' && expression.offset < 0
    return back && !opensSentence(doc, mention)
  }

  /** Whether a date without a year goes on in the passage of the year told before. */
  function isToldOn({ expression }: DateMention, at: Place): boolean {
    return lacksYear(expression) && year?.block === at.block && at.sentence - year.sentence <= 1
  }
}
