import { countryOf, findPlace } from '../../names/index.ts'
import { currencyIn } from '../amounts/currencies.ts'
import { dateHabit, latestYear } from '../dates/habit.ts'
import { readDate } from '../dates/read.ts'
import type { DatelineSpan } from '../text/dateline.ts'
import { datelineFrom } from '../text/dateline.ts'
import type { Doc, Mention, NameMention } from '../text/doc.ts'
import { readDuration } from '../amounts/durations.ts'
import { isTitleNumber, readLaw, readWholeLaw } from '../law/laws.ts'
import type { MoneyDraft } from '../amounts/money.ts'
import { readMoney } from '../amounts/money.ts'
import { isShouting, nameContext } from './name-context.ts'
import type { NameContext } from './name-context.ts'
import { readName } from './names.ts'
import { numberMention } from '../amounts/number-mentions.ts'
import { readBound, readQuantity } from '../amounts/numbers.ts'
import { opensAt } from '../text/openers.ts'
import { type Scan, wordAt, wordSet } from '../text/scan.ts'
import { nationalities } from '../referring/nationalities.ts'
import { nameOver } from './heading-names.ts'
import { settleNames } from './settle-names.ts'

/** A text that is cut into sentences, before anything is found in it. */
export type Cut = Pick<Doc, 'source' | 'blocks' | 'sentences' | 'tokens' | 'published'>

/** A mention before it is settled which currency and which class of name is meant. */
export type Draft = Exclude<Mention, { type: 'money' }> | MoneyDraft

/** "between 3 and 7 May": no number of things. */
const BEFORE_RANGE = wordSet('between from')

/** "around 5 May", "up to 5 May", "circa 1995": what is bounded is a date; "about 2000" is a count. */
function isAboutDate(scan: Scan, at: number): boolean {
  const bound = readBound(scan, at)
  if (bound?.bound !== 'approx' && bound?.bound !== 'max') return false
  const date = readDate(scan, bound.to)?.expression
  if (date?.form !== 'calendar') return date?.form === 'deictic' || date?.form === 'open'
  const { year, month } = date.start
  return month !== null || (bound.bound === 'approx' && (year ?? 0) % 100 !== 0)
}

/** "a fine of 2000 GEL": a sum, and no year. */
function yearSum(scan: Scan, at: number): ReturnType<typeof readMoney> {
  const sum = readMoney(scan, at, readQuantity(scan, at))
  return sum && sum.to > at + 1 ? sum : undefined
}

/** Everything but names that starts at a token. */
function valueAt(scan: Scan, at: number): Exclude<Draft, NameMention> | undefined {
  if (!opensAt(scan, at)) return undefined
  const law = readLaw(scan, at)
  if (law) return law
  const date = readDate(scan, at)
  if (date) return (date.to - at === 1 ? yearSum(scan, at) : undefined) ?? date
  const sums = BEFORE_RANGE.has(wordAt(scan, at))
    ? readMoney(scan, at, readQuantity(scan, at))
    : undefined
  if (sums) return sums
  if (BEFORE_RANGE.has(wordAt(scan, at)) && readDate(scan, at + 1)?.rule === 'date.range')
    return undefined
  if (isAboutDate(scan, at)) return undefined
  const number = readQuantity(scan, at)
  return (
    readMoney(scan, at, number) ??
    readDuration(scan, at, number) ??
    (number && !isTitleNumber(scan, number.to) ? numberMention(scan, number) : undefined)
  )
}

/** What has been found; `doubtful` are names whose capital may be their sentence's. */
export type Tally = { readonly drafts: Draft[]; readonly doubtful: Set<NameMention> }

/** Drops what an earlier draft holds of the words that a later one takes to its left ("former minister" before a name). */
function push(tally: Tally, draft: Draft): void {
  const { drafts } = tally
  for (let last = drafts.at(-1); last && last.to > draft.from; last = drafts.at(-1)) drafts.pop()
  drafts.push(draft)
}

const TODAY = wordSet('today')
const isCapital = ({ source, tokens }: Scan, at: number): boolean =>
  /\p{Lu}\p{Ll}/u.test(source.slice(tokens.start[at], (tokens.start[at] ?? 0) + 2))

/** "Shirak Today" within a sentence: the last word of an outlet's name. */
function isNamedToday(scan: Scan, at: number): boolean {
  const inside = at > scan.from && TODAY.has(wordAt(scan, at))
  return inside && isCapital(scan, at) && isCapital(scan, at - 1)
}

function sweepSentence(context: NameContext, tally: Tally, headline: boolean): void {
  const { scan } = context
  for (let at = scan.from; at < scan.to;) {
    const named = !headline && isNamedToday(scan, at)
    const value = named ? undefined : (valueAt(scan, at) ?? readWholeLaw(scan, at))
    const name = value ? undefined : readName(context, at)
    const draft = value ?? name?.name
    if (draft && draft.to > at) push(tally, draft)
    if (name?.doubtful) tally.doubtful.add(name.name)
    at = draft && draft.to > at ? draft.to : at + 1
  }
}

/** "20 basic units", "30 base values": what fines are counted in in Belarus. */
const BASE_UNITS = /\b(?:base|basic) (?:unit|value)s?\b/i

/** A sum whose currency several countries have is in that of the document's country, or of the units it is told beside. */
function settleMoney(drafts: readonly Draft[], country: string | null, source: string): Mention[] {
  let belarusian: boolean | null = null
  return drafts.map(draft => {
    if (draft.type !== 'money') return draft
    const { currencies, ...money } = draft
    const roubles = currencies.includes('BYN') && currencies.length > 1
    if (roubles) belarusian ??= BASE_UNITS.test(source)
    const whose = roubles && belarusian ? 'BY' : country
    return { ...money, currency: currencyIn(currencies, whose) }
  })
}

/** "the Malawi Human Rights Commission", "a Lilongwe court": a body that bears the name of its country, or a court that of its town. */
function landOf({ class: kind, name }: Pick<NameMention, 'class' | 'name'>): readonly string[] {
  if (kind !== 'authority' && kind !== 'group') return []
  const [first = ''] = name.replace(/^(?:an?|the) /i, '').split(' ')
  const place = findPlace(first)[0]?.kind
  const court = place !== undefined && kind === 'authority' && /\bcourt\b/i.test(name)
  return place === 'country' || court ? [first] : []
}

/** Finds the mentions of a text, sentence by sentence, from left to right; what is found first keeps its words. */
export function findMentions(text: Cut, datelines: readonly DatelineSpan[]): Doc {
  const { source, tokens, sentences } = text
  const scan: Scan = { source, tokens, from: 0, to: 0 }
  const context = nameContext(scan, sentences)
  const tally: Tally = { drafts: [], doubtful: new Set() }
  for (const sentence of sentences) {
    scan.from = sentence.from
    scan.to = sentence.to
    const { kind } = text.blocks[sentence.block] ?? { kind: 'paragraph' }
    const headline = kind === 'title' || kind === 'heading'
    const named = headline ? nameOver(text, scan, sentence) : 0
    if (named > 0) {
      scan.to = named
      context.shouting = false
      sweepSentence(context, tally, headline)
      scan.from = named
      scan.to = sentence.to
    }
    context.shouting = headline && isShouting(tokens, sentence)
    if (context.shouting) context.headlines.push(sentence)
    sweepSentence(context, tally, headline)
  }
  const drafts = settleNames(context, tally)
  const places = drafts.flatMap(draft =>
    draft.type === 'name' && draft.class === 'place' ? [draft.name] : [],
  )
  const lands = drafts.flatMap(draft => (draft.type === 'name' ? landOf(draft) : []))
  const country = countryOf([...places, ...lands, ...nationalities(tokens, source)])
  const mentions = settleMoney(drafts, country, source)
  const covering = new Int32Array(tokens.count).fill(-1)
  for (const [index, { from, to }] of mentions.entries()) covering.fill(index, from, to)
  const dates = mentions.filter(found => found.type === 'date')
  return {
    ...text,
    mentions,
    mentionAt: covering,
    reference: text.published ?? latestYear(dates),
    country,
    dateHabit: dateHabit(source),
    dateline: datelineFrom(mentions, datelines),
  }
}
