import { addDays, hasDay } from '../dates/calendar.ts'
import { isSouthern } from '../dates/habit.ts'
import { type DateContext, resolveDate } from '../dates/resolve.ts'
import type { DateMention, Doc, Mention } from '../text/doc.ts'
import { countedDays, isSameBehindComma } from './counted-days.ts'
import { isExtent, isOfSpeech, isSinceBest } from './date-roles.ts'
import { type WrittenDays, countsFromWriting } from './datelines.ts'
import {
  isAhead,
  isAside,
  isAskedFor,
  isInAside,
  isOfPublication,
  isOfReason,
  isToldByTheWay,
  isWhich,
} from './days-aside.ts'
import { noteMonth, sameEvent } from './named-months.ts'
import { toldNights } from './told-nights.ts'
import { daysBetween, toldYears } from './told-years.ts'
import { isOfWeek, weekHeadings } from './week-headings.ts'

const isToTheDay = (when: string): boolean => /\d{4}-\d{2}-\d{2}/.test(when)

/** "The same day", "a week later" count from the last day told, not from a month or year beside it. */
function countsInDays({ expression }: DateMention): boolean {
  if (expression.form === 'beside') return expression.base === null
  return expression.form === 'chained' && (expression.unit === 'day' || expression.unit === 'week')
}

const isOfThatYear = ({ expression }: DateMention): boolean =>
  expression.form === 'calendar' && expression.relativeYear === 'told'

/** "two days later", "in September of that year": counted from what was told right before. */
const countsOn = (mention: DateMention, from: string): boolean =>
  mention.expression.form === 'chained'
    ? isToTheDay(from) || !countsInDays(mention)
    : isOfThatYear(mention)

/** How many days before its digest an item is written where days without a year are counted from the item. */
const OLD_ITEM = 60

const isLongBefore = (written: string | null, published: string | null): boolean =>
  written !== null && published !== null && daysBetween(written, published) > OLD_ITEM

const isWholeWeek = ({ expression }: DateMention): boolean =>
  expression.form === 'chained' && expression.unit === 'week' && expression.whole === true

/** "Five days later, on 2 January, she was freed": the day that is named, and not the one counted to. */
function dayBeside({ expression, to }: DateMention, next: Mention | undefined): DateMention | null {
  if (expression.form !== 'chained' || next?.type !== 'date' || next.from - to > 2) return null
  return next.expression.form === 'day' && next.expression.month !== null ? next : null
}

/** "on the eve of the elections of 14 June": the day that the one before it was counted from. */
const isBaseOf = ({ from }: DateMention, before: Mention | undefined): boolean =>
  before?.type === 'date' && before.expression.form === 'offset' && from - before.to <= FAR_BASE
const FAR_BASE = 7

/** "two days before the vote of 6 February", which lies ahead: the day that the one before it was counted from. */
function aheadOf(
  mention: DateMention,
  before: Mention | undefined,
  resolved: ReadonlyMap<DateMention, string | null>,
): string | null {
  if (before?.type !== 'date' || !isBaseOf(mention, before)) return null
  const { expression } = before
  const counted = resolved.get(before) ?? null
  if (expression.form !== 'offset' || expression.offset >= 0 || !hasDay(counted)) return null
  if (expression.unit !== 'day' && expression.unit !== 'week') return null
  const base = addDays(counted, -expression.offset * (expression.unit === 'week' ? 7 : 1))
  const { form } = mention.expression
  const same = form === 'calendar' && mention.expression.start.day === Number(base.slice(8))
  return same && mention.expression.start.month === Number(base.slice(5, 7)) ? base : null
}

/** What dates mean, and those of them whose year a heading tells: these lie nowhere else. */
type ResolvedDates = {
  readonly resolved: Map<DateMention, string | null>
  readonly headed: ReadonlySet<DateMention>
}
/** "at the end of the month": of the month told before, where one is. */
const PART_OF_IT = /^(?:the )?(?:end|start|beginning|middle|close) of the (?:month|year)$/i
/** How many sentences back that may be told. */
const NEAR = 3

const isPartOfTold = ({ source }: Doc, { start, end, preposition }: DateMention): boolean =>
  preposition !== 'since' && PART_OF_IT.test(source.slice(start, end))

/** "were held overnight": the night of the day just told. */
const isOvernight = ({ source }: Doc, { start, end }: DateMention): boolean =>
  source.slice(start, end).toLowerCase() === 'overnight'

/** What the dates of a document mean, each resolved by what the text told before it. */
export function resolveDates(doc: Doc, { dayOf }: WrittenDays): ResolvedDates {
  const resolved = new Map<DateMention, string | null>()
  let before: string | null = null
  let day: string | null = null
  let beforeIn = -1
  let dayIn = -1
  // "a report published the week before. A day later": counted from the day told, and not from that week.
  let inWeek = false
  const counted = countedDays(doc)
  // "was held in January, and police searched her shop the same day"
  const meansIt = ({ expression }: DateMention, sentence: number): boolean =>
    expression.form === 'chained' && expression.offset === 0 && beforeIn === sentence
  // "said on 3 May that she was fined a day earlier"
  let spoken: { readonly when: string; readonly sentence: number } | null = null
  // "freed Ana, who was arrested on 3 May and charged two days later"
  let aside: { readonly when: string; readonly sentence: number } | null = null
  // "goes back to January 2017. She was held on 20 January of that year"
  let reach: { readonly when: string; readonly sentence: number } | null = null
  const years = toldYears(doc)
  const nights = toldNights(doc)
  const weeks = weekHeadings(doc)
  const months = new Map<number, number>()
  const habits = { habit: doc.dateHabit, south: isSouthern(doc.country) }
  for (const [i, mention] of doc.mentions.entries()) {
    if (mention.type !== 'date') continue
    const sentence = doc.tokens.sentence[mention.from] ?? 0
    const saidOn: string | null = spoken?.sentence === sentence ? spoken.when : null
    const block = doc.sentences[sentence]?.block ?? -1
    const reached: string | null =
      reach && reach.sentence > beforeIn && sentence - reach.sentence <= NEAR ? reach.when : null
    const anchor: string | null =
      (isOfThatYear(mention) ? reached : null) ??
      (countsInDays(mention) ? saidOn : null) ??
      (aside?.sentence === sentence &&
      countsOn(mention, aside.when) &&
      !isSameBehindComma(doc, mention)
        ? aside.when
        : null) ??
      (countsInDays(mention) &&
      before !== null &&
      (inWeek || !isToTheDay(before)) &&
      !meansIt(mention, sentence)
        ? day
        : counted.base(mention, before, block))
    const written = dayOf(block)
    const told = sentence - beforeIn <= NEAR && isPartOfTold(doc, mention) ? before : null
    const week = isOfWeek(mention) ? weeks.get(block) : undefined
    const published =
      week ??
      told ??
      (countsFromWriting(mention.expression) || isLongBefore(written, doc.published)
        ? written
        : // a text of no known day was written on the day of its dateline, or at the end of the week it is about
          (doc.published ?? written ?? weeks.get(block) ?? null))
    const context: DateContext = { ...habits, published, anchor }
    const at = { block, sentence }
    const named = dayBeside(mention, doc.mentions[i + 1])
    const inYear = years.of(named ?? mention, at, context)
    const base = nights.of(mention, sentence) ?? aheadOf(mention, doc.mentions[i - 1], resolved)
    const when: string | null =
      base !== null
        ? base
        : named
          ? (inYear ?? resolveDate(named.expression, context))
          : inYear === undefined
            ? (sameEvent(doc, mention, months) ?? resolveDate(mention.expression, context))
            : inYear
    noteMonth(mention, months)
    const night =
      isOvernight(doc, mention) && sentence - beforeIn <= NEAR && dayIn === block ? day : null
    const lead = years.leadIn(mention)
    if (lead && when !== null) resolved.set(lead, when)
    const best = isSinceBest(doc, mention)
    if (when !== null && !best) years.note(mention, at, when)
    resolved.set(mention, night ?? when)
    if (when !== null) nights.note(mention, sentence, when)
    if (when !== null && isExtent(mention)) {
      const [year] = /\d{4}(?:-\d{2})?/.exec(when) ?? []
      if (year) reach = { when: year, sentence }
    }
    if (when === null || night !== null || best || isExtent(mention)) continue
    aside = isInAside(doc, mention) ? { when, sentence } : null
    const speech = isOfSpeech(doc, mention)
    spoken = speech && isToTheDay(when) ? { when, sentence } : null
    if (speech) continue
    if (beforeIn === sentence && (isToldByTheWay(doc, mention) || isOfReason(doc, mention)))
      continue
    if (beforeIn === sentence && isWhich(doc, mention)) continue
    if (isOfPublication(doc, mention) || isBaseOf(mention, doc.mentions[i - 1])) continue
    // "on air since 1998": not the year of what comes next, in a text whose day nobody knows
    if (mention.preposition === 'since' && doc.published === null) continue
    if (isAside(doc, mention) || isAskedFor(doc, mention) || isAhead(doc, mention)) continue
    counted.note(mention, { when, last: before, block })
    inWeek = isWholeWeek(mention)
    before = when
    beforeIn = sentence
    if (isToTheDay(when) && !isWholeWeek(mention)) {
      day = when
      dayIn = block
    }
  }
  return { resolved, headed: years.headed }
}
