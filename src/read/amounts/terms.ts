import type { Penalty, Span } from '../../codebook/index.ts'
import { type Doc, type DurationMention, mentionOver } from '../text/doc.ts'
import { DAY_FINES, LABOUR, PRISON, SENTENCED } from './penalty-words.ts'
import { wordOf } from '../text/words.ts'

/** A penalty stated in a sentence, with its tokens. */
export type PenaltyMention = {
  readonly penalty: Penalty
  readonly from: number
  readonly to: number
  readonly span: Span
  /** "faces up to ten years", "asked for eight years": said, but not imposed. */
  readonly possible: boolean
}

/** The folded form of a token. */
export function text(doc: Doc, i: number): string {
  return wordOf(doc.tokens.word[i] ?? 0)
}

/** The first token of a range that is one of some words; -1 where none is. */
export function near(
  doc: Doc,
  range: readonly [number, number],
  words: ReadonlySet<string>,
): number {
  for (let i = range[0]; i < range[1]; i++) if (words.has(text(doc, i))) return i
  return -1
}

/** The least of an amount that may be a range. */
export function low(mention: DurationMention): number {
  return typeof mention.value === 'number'
    ? mention.value
    : (mention.value[0] ?? mention.value[1] ?? 0)
}

/** "a day after", "a two-day trial": no term that somebody got. */
export const NO_TERM_BEFORE = new Set(
  `to after before later earlier ago trial hearing strike protest rally march session sit-in hunger siege visit probe
  investigation manhunt campaign deadline notice delay operation curfew conference suspension`.split(
    /\s+/,
  ),
)

/** "sentenced to seven years after a hearing", "jailed for five years after being found guilty" */
export const isSentencedTo = (doc: Doc, { from, to }: DurationMention): boolean =>
  text(doc, to) === 'after' && IMPOSED.has(`${text(doc, from - 2)} ${text(doc, from - 1)}`)

/** "cut from five years to three" */
export const isFromTo = (doc: Doc, { from, to }: DurationMention): boolean =>
  text(doc, from - 1) === 'from' &&
  text(doc, to) === 'to' &&
  ['number', 'duration'].includes(mentionOver(doc, to + 1)?.type ?? '')

const IMPOSED = new Set([
  'sentenced to',
  'resentenced to',
  'condemned to',
  'jailed for',
  'imprisoned for',
])

/** "18 months in prison with hard labour", "a year in prison with labour": a prison term. */
export const isHardLabour = (doc: Doc, window: readonly [number, number]): boolean =>
  near(doc, window, PRISON) >= 0 && WITH_LABOUR.has(text(doc, near(doc, window, LABOUR) - 1))

const WITH_LABOUR = new Set(['hard', 'with'])

const OF_ALL = new Set(['both', 'all', 'each', 'also'])
/** How many words behind a term "both suspended" may stand. */
const SUSPENDED_WITHIN = 14

/** "four months and three months respectively, both suspended": said of each of the terms before it. */
export function areAllSuspended(doc: Doc, { from, to }: DurationMention): boolean {
  const sentence = doc.tokens.sentence[from]
  for (let at = to; at < to + SUSPENDED_WITHIN && doc.tokens.sentence[at] === sentence; at++)
    if (text(doc, at) === 'suspended') return OF_ALL.has(text(doc, at - 1))
  return false
}

const PARTLY = new Set(['suspended', 'conditional'])
const PROBATION = new Set(['probation', 'probationary', 'trial', 'suspended', 'supervision'])

/** "having already served more than four months in custody": how long somebody was held, no sentence. */
export const isStay = (doc: Doc, { from, to }: DurationMention): boolean =>
  text(doc, to) === 'in' &&
  text(doc, to + 1) === 'custody' &&
  near(doc, [from - 4, from], SERVED) >= 0

const SERVED = new Set(['served', 'serving', 'spent', 'spending'])

/** "life with a minimum term of 20 years": the least of it that has to be served. */
export function isLeastOfLife(doc: Doc, { from }: DurationMention): boolean {
  const least = near(doc, [from - 3, from + 2], LEAST) >= 0
  return least && near(doc, [from - LIFE, from], LIFELONG) >= 0
}

const LIFE = 9
const LEAST = new Set(['minimum', 'least', 'tariff'])
const LIFELONG = new Set(['life'])

/** "to run concurrently with a three-year term": another sentence, which is served meanwhile. */
export function isServedBeside(doc: Doc, { from }: DurationMention): boolean {
  const beside = near(doc, [from - 4, from], BESIDE)
  const link = text(doc, beside + 1)
  return beside >= 0 && (link === 'with' || link === 'to')
}

const BESIDE = new Set(['concurrently', 'consecutively', 'concurrent', 'consecutive'])

/** "80 daily rates of 30 euros": how many of such a sum, and the token they begin with. */
export function dayFines(
  doc: Doc,
  { from }: { readonly from: number },
): { readonly count: number; readonly from: number } | null {
  const link = text(doc, from - 1)
  if (link !== 'of' && link !== 'at') return null
  if (!DAY_FINES.has(text(doc, from - 2))) return null
  const daily = text(doc, from - 3) === 'daily' ? 1 : 0
  const number = mentionOver(doc, from - 3 - daily)
  return number?.type === 'number' && typeof number.value === 'number'
    ? { count: number.value, from: number.from }
    : null
}

/** "served eight months of a four-year term": how much of it is over. */
export function isServedOf(doc: Doc, { to }: DurationMention): boolean {
  if (text(doc, to) !== 'of') return false
  const at = ['a', 'an', 'his', 'her', 'their'].includes(text(doc, to + 1)) ? to + 2 : to + 1
  return mentionOver(doc, at)?.type === 'duration'
}

/**
 * "two years in prison, with one year suspended", "of which six months were suspended", "a conditional term of two
 * years with a probation period of three": part of the penalty told before, or how long it hangs over somebody.
 */
export function isPartOf(
  doc: Doc,
  { penalty: { type }, to }: PenaltyMention,
  { from, to: end }: DurationMention,
): boolean {
  if (type !== 'prison' && type !== 'detention' && type !== 'restriction') return false
  if (from - to > PART) return false
  const between: readonly [number, number] = [to, from]
  if (
    type === 'restriction' &&
    near(doc, [end, end + 2], PROBATION) >= 0 &&
    text(doc, from - 1) === 'with'
  )
    return true
  if (type === 'restriction')
    return near(doc, between, PROBATION) >= 0 && near(doc, [from - 2, from], OF_TIME_OF) >= 0
  const partly = near(doc, [end, end + 4], PARTLY) >= 0
  return partly && (near(doc, between, PART_OPENERS) >= 0 || text(doc, end) === 'of')
}

/** How many words may stand between a penalty and what is said of a part of it. */
const PART = 7
const PART_OPENERS = new Set(['with', 'which', 'including'])
const OF_TIME_OF = new Set(['of', 'for'])

/** "two years for sedition, one year for incitement and six months for trespass": terms told one after the other. */
export function goesOn(
  doc: Doc,
  { penalty: { type }, to }: PenaltyMention,
  mention: DurationMention,
): Penalty['type'] | null {
  if (type !== 'prison' && type !== 'detention' && type !== 'restriction') return null
  if (mention.from - to > TERM_AFTER || text(doc, mention.to) !== 'for') return null
  for (let i = to; i < mention.from; i++)
    if (text(doc, i) === ';' || mentionOver(doc, i)?.type === 'name') return null
  const link = text(doc, mention.from - 1)
  const more = link === 'further' || link === 'another' || link === 'additional'
  return link === ',' || link === 'and' || more ? type : null
}

/** "a fine of 200 euros and ten days", "fined 300 levs plus a month": a term told right behind the sum. */
export function besideFine(
  doc: Doc,
  { penalty: { type }, to }: PenaltyMention,
  mention: DurationMention,
): Penalty['type'] | null {
  if (type !== 'fine' || mention.from !== to + 1 || !JOINING.has(text(doc, to))) return null
  if (NO_TERM_BEFORE.has(text(doc, mention.to))) return null
  if (mention.unit === 'days') return low(mention) <= LONGEST_ARREST ? 'detention' : 'prison'
  return mention.unit === 'months' || mention.unit === 'years' ? 'prison' : null
}

const JOINING = new Set(['and', 'plus', '+'])
/** The most days that an administrative arrest lasts. */
const LONGEST_ARREST = 30

/** "sentenced A, B and C to five years", "to a total of nine years": the verb stands far before its term. */
export function farFromVerb(
  doc: Doc,
  mention: DurationMention,
  from: number,
): Penalty['type'] | null {
  const first = Math.max(from, mention.from - FAR)
  const sum = near(doc, [mention.from - 3, mention.to], SUMS) >= 0
  if (NO_TERM_BEFORE.has(text(doc, mention.to)) || near(doc, [first, mention.from], SENTENCED) < 0)
    return null
  if (text(doc, firstOfRow(doc, mention.from) - 1) !== 'to' && !sum) return null
  return mention.unit === 'hours' || (mention.unit === 'days' && low(mention) <= 30)
    ? 'detention'
    : 'prison'
}

/** "to nine, seven, and eight years": the first number of those that share one unit. */
export function firstOfRow(doc: Doc, from: number): number {
  let first = from
  for (let at = from - 1; ROW.has(text(doc, at)) || mentionOver(doc, at)?.type === 'number'; at--)
    if (!ROW.has(text(doc, at))) first = at
  return first
}

const ROW = new Set([',', 'and'])

/** How far before its term the verb is looked for. */
const FAR = 40

/** How many words the offence of one term may have before the next term. */
const TERM_AFTER = 14

/** "two more years, bringing her total term to eight": what is told with it is the new term. */
const BRINGING = new Set(['bringing', 'brings', 'brought'])

const SUMS = new Set(['total', 'altogether', 'totalling', 'totaling', 'all'])

/** "five years and three years, a total of six": what somebody is to serve is the sum that is said. */
export function summed(doc: Doc, found: readonly PenaltyMention[]): PenaltyMention[] {
  const sum = found.findLast(
    ({ penalty: { type }, from, to }) =>
      (type === 'prison' || type === 'detention') &&
      near(doc, [from - 3, to], SUMS) >= 0 &&
      near(doc, [from - 6, from], BRINGING) < 0,
  )
  if (!sum) return [...found]
  return found.filter(one => one === sum || one.penalty.type !== sum.penalty.type)
}
