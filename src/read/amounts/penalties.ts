import type { Penalty } from '../../codebook/index.ts'
import { type Doc, type DurationMention, type MoneyMention, mentionOver } from '../text/doc.ts'
import {
  ADMINISTRATIVE,
  ARRESTED,
  BANNING,
  BANS,
  CONFINED,
  CONFINING,
  CUSTODY,
  COSTS,
  DETENTION,
  FINING,
  FOR,
  HANDED,
  HOME,
  JAILED,
  LABOUR,
  LABOUR_WORDS,
  NAMED,
  NO_FINE,
  OR,
  PRISON,
  RESTRICTION,
  SENTENCED,
  SENTENCING,
  TERMS,
  WORK,
} from './penalty-words.ts'
import { NOUN, infoOf } from '../text/word-table.ts'
import { isOwed } from './owed.ts'
import { penalty } from './stated-penalty.ts'
import { FAR, isSentDown, wordPenalties } from './word-penalties.ts'
import {
  NO_TERM_BEFORE,
  type PenaltyMention,
  areAllSuspended,
  besideFine,
  dayFines,
  farFromVerb,
  firstOfRow,
  goesOn,
  isPartOf,
  isFromTo,
  isHardLabour,
  isLeastOfLife,
  isSentencedTo,
  isServedBeside,
  isServedOf,
  isStay,
  low,
  near,
  summed,
  text,
} from './terms.ts'

/** "arrested an activist of the party “Forward” A and her brother B for 15 days" */
const FAR_FROM_ARREST = 26

const ARTICLES = new Set(['a', 'an', 'the'])
/** "deprived of the right to hold public office for three years" */
const FAR_BAN = 9

function durationType(
  doc: Doc,
  mention: DurationMention,
  range: readonly [number, number],
): Penalty['type'] | null {
  const [from, to] = range
  const after: readonly [number, number] = [mention.to, Math.min(to, mention.to + 6)]
  const first = firstOfRow(doc, mention.from)
  const before: readonly [number, number] = [Math.max(from, first - 6), mention.from]
  const stop = termEnd(doc, mention) ?? clauseEnd(doc, after)
  const window: readonly [number, number] = [mention.from, stop]
  const named = NAMED.get(`${text(doc, mention.to)} ${text(doc, mention.to + 1)}`)
  if (named) return named
  // "60 hours of community service and 24 months' probation"
  if (mention.unit !== 'hours' && near(doc, [mention.to, mention.to + 3], RESTRICTION) >= 0)
    return 'restriction'
  if (
    (mention.unit === 'hours' && near(doc, window, WORK) >= 0) ||
    (near(doc, window, LABOUR) >= 0 && !isHardLabour(doc, window)) ||
    near(doc, [mention.from - 3, mention.from], LABOUR_WORDS) >= 0
  )
    return 'labour'
  if (isStay(doc, mention)) return null
  // "a sentence of ten months to X"
  const given =
    (text(doc, mention.from - 1) === 'of' && TERMS.has(text(doc, mention.from - 2))) ||
    isHandedTo(doc, mention)
  const ends =
    NO_TERM_BEFORE.has(text(doc, mention.to)) && !(given && text(doc, mention.to) === 'to')
  if (ends && !isSentencedTo(doc, mention) && !isFromTo(doc, mention)) return null
  // "the second sentence in a week"
  if (text(doc, mention.from - 1) === 'in' && mention.unit === 'days') return null
  const bans = near(doc, window, BANS)
  if (bans >= 0 && near(doc, [mention.from, bans], PRISON) < 0) return 'ban'
  const held = near(doc, window, CONFINED)
  if (held > 0 && HOME.has(text(doc, held - 1))) return 'restriction'
  if (text(doc, mention.from - 2) === 'suspended' && text(doc, mention.from - 1) === 'for')
    return null
  if (near(doc, window, RESTRICTION) >= 0) return 'restriction'
  if (text(doc, stop) === ',' && text(doc, stop + 1) === 'suspended') return 'restriction'
  if (areAllSuspended(doc, mention)) return 'restriction'
  // "replaced a probation order with six months in detention"
  const replaced = text(doc, mention.from - 1) === 'with'
  if (!replaced && near(doc, [Math.max(from, mention.from - 4), mention.from], RESTRICTION) >= 0)
    return 'restriction'
  const days = mention.unit === 'days' && low(mention) <= 30
  // Post-Soviet English: an arrest "for 13 days" is a court's penalty.
  const far: readonly [number, number] = [
    Math.max(from, mention.from - FAR_FROM_ARREST),
    mention.from,
  ]
  const arrested = near(doc, far, ARRESTED) >= 0 && text(doc, first - 1) === 'for'
  if (arrested && days && low(mention) > 3) return 'detention'
  // "placed under administrative arrest for 10 days", "put behind bars for three years"
  const lasting = text(doc, first - 1) === 'for'
  if (lasting && near(doc, before, ADMINISTRATIVE) >= 0 && near(doc, before, DETENTION) >= 0)
    return 'detention'
  // "sent two photographers, Ana Kern and Ivo Tarn, to prison for five years"
  const sent =
    near(doc, before, PRISON) >= 0 ? ([Math.max(from, first - FAR), first] as const) : null
  if (lasting && sent && near(doc, sent, CONFINING) >= 0) return days ? 'detention' : 'prison'
  if (lasting && isSentDown(doc, mention.from - 2)) return 'prison'
  if (near(doc, window, PRISON) >= 0) return days ? 'detention' : 'prison'
  // "sentenced to 26 weeks in custody", as British courts say it.
  if (!days && near(doc, window, CUSTODY) >= 0 && near(doc, before, SENTENCED) >= 0) return 'prison'
  if (near(doc, window, DETENTION) >= 0)
    return near(doc, before, SENTENCING) >= 0 ||
      near(doc, window, ADMINISTRATIVE) >= 0 ||
      days ||
      isImposed(doc, mention, from)
      ? 'detention'
      : null
  const banning = near(doc, [Math.max(from, mention.from - FAR_BAN), mention.from], BANNING)
  // "supporters of a banned party"
  if (banning >= 0 && !ARTICLES.has(text(doc, banning - 1))) return 'ban'
  if (isImposed(doc, mention, from))
    return days || mention.unit === 'hours' ? 'detention' : 'prison'
  if (near(doc, before, SENTENCING) >= 0 || near(doc, window, TERMS) >= 0) {
    return days || mention.unit === 'hours' ? 'detention' : 'prison'
  }
  return null
}

/** How many words may say who somebody is. */
const WHO = 5

/** "to a taxi driver", "to the former mayor" */
function isSomebodyAt(doc: Doc, at: number): boolean {
  if (!ARTICLES.has(text(doc, at))) return false
  for (let i = at + 1; i < at + WHO; i++) {
    const { noun, fn } = infoOf(doc.tokens.word[i] ?? 0)
    if ((noun & NOUN.person) !== 0) return true
    if (fn !== 0) return false
  }
  return false
}

/** "gave nine years to Mira Vold and seven years to Ada Lind" */
const isHandedTo = (doc: Doc, { from, to, unit }: DurationMention): boolean =>
  text(doc, to) === 'to' &&
  (mentionOver(doc, to + 1)?.type === 'name' || isSomebodyAt(doc, to + 1)) &&
  (unit === 'years' || unit === 'months') &&
  near(doc, [from - FAR, from], HANDED) >= 0

/** "sentenced opposition leader Alfa Diallo Bah to two years", "to imprisonment for a term of five years". */
function isImposed(doc: Doc, { from: at }: DurationMention, from: number): boolean {
  const termed = text(doc, at - 1) === 'of' && TERMS.has(text(doc, at - 2)) ? 3 : 0
  const before = text(doc, at - 1 - termed)
  const named = before === 'for' && PRISON.has(text(doc, at - 2 - termed))
  // "jailed Ivo Kern and his sister Mira Vold for two years"
  if (before === 'for' && !named) {
    const jailed = near(doc, [Math.max(from, at - FAR), at], JAILED)
    return jailed >= 0 && near(doc, [jailed, at - 1], FOR) < 0
  }
  if (!named && before !== 'to') return false
  const sentenced = near(doc, [Math.max(from, at - FAR), at], SENTENCED)
  return sentenced >= 0 && (named || near(doc, [sentenced, at], FOR) < 0)
}

/** "a two-year, non-custodial sentence": the term that the comma parts from its length. */
function termEnd(doc: Doc, { to }: DurationMention): number | null {
  if (text(doc, to) !== ',' || text(doc, to - 1) === 'and') return null
  for (let i = to + 1; i < to + 8; i++) {
    if (TERMS.has(text(doc, i))) return i + 1
    if ([',', '.', 'and', 'with'].includes(text(doc, i))) return null
  }
  return null
}

function clauseEnd(doc: Doc, [from, to]: readonly [number, number]): number {
  for (let i = from; i < to; i++) {
    const word = text(doc, i)
    if (
      word === ',' ||
      word === ';' ||
      word === '.' ||
      word === 'for' ||
      word === 'over' ||
      word === 'and' ||
      word === 'who'
    )
      return i
  }
  return to
}

const ANOTHER = new Set(['plus', 'and', 'with', '+'])

function fine(doc: Doc, mention: MoneyMention, range: readonly [number, number]): boolean {
  const before: readonly [number, number] = [Math.max(range[0], mention.from - 40), mention.from]
  const after: readonly [number, number] = [mention.to, Math.min(range[1], mention.to + 3)]
  const costs = near(doc, [mention.to, mention.to + 2], COSTS)
  // "£85 costs"; in "£500 plus costs of £85" they are another sum.
  if ((costs >= 0 && !ANOTHER.has(text(doc, costs - 1))) || isOwed(doc, mention)) return false
  if (near(doc, after, FINING) >= 0) return true
  if (text(doc, mention.to) === 'in' && near(doc, after, NO_FINE) >= 0) return false
  const word = near(doc, before, FINING)
  return word >= 0 && near(doc, before, NO_FINE) < 0
}

/** "fined 5,000 shillings or two months in jail": what follows only where the fine is not paid. */
function isAlternative(
  doc: Doc,
  { penalty: { type }, to }: PenaltyMention,
  mention: DurationMention,
): boolean {
  return type === 'fine' && mention.from - to <= 4 && near(doc, [to, mention.from], OR) >= 0
}

/** "11 months and 20 days", "a year and a day": days that belong to the months or years before. */
function isRestOf(
  doc: Doc,
  { penalty: { unit, amount }, to }: PenaltyMention,
  mention: DurationMention,
): boolean {
  const link = text(doc, to)
  const joined = (link === 'and' || link === ',') && mention.from === to + 1
  const longer = unit === 'months' || unit === 'years'
  return joined && longer && mention.unit === 'days' && typeof amount === 'number'
}

const DAYS_A_MONTH = 30
const DAYS_A_YEAR = 365
const MONTHS_A_YEAR = 12

function withDays(
  doc: Doc,
  before: PenaltyMention,
  { value, from, to }: DurationMention,
): PenaltyMention {
  const { amount } = before.penalty
  if (typeof amount !== 'number' || typeof value !== 'number') return before
  const { unit } = before.penalty
  const whole = unit === 'years' ? amount * MONTHS_A_YEAR : amount
  // "a year and a day"
  const exact = unit === 'years' && value === 1
  const length = exact
    ? { unit: 'days' as const, amount: amount * DAYS_A_YEAR + value }
    : { unit: 'months' as const, amount: Math.round((whole + value / DAYS_A_MONTH) * 100) / 100 }
  return {
    ...before,
    penalty: { ...before.penalty, ...length },
    to,
    span: [before.span[0], doc.tokens.end[to - 1] ?? doc.tokens.end[from] ?? before.span[1]],
  }
}

/** A sum that was imposed; of daily rates, as much as they come to. */
function finePenalty(doc: Doc, mention: MoneyMention, sentence: number): PenaltyMention {
  const rates = typeof mention.value === 'number' ? dayFines(doc, mention) : null
  const sum =
    rates && typeof mention.value === 'number' ? mention.value * rates.count : mention.value
  return penalty(
    doc,
    { type: 'fine', amount: sum, unit: mention.currency },
    { from: rates?.from ?? mention.from, to: mention.to, sentence },
  )
}

/** The penalties a sentence states: length or sum with what it is of; several where "and" or "plus" joins them. */
export function penaltiesIn(doc: Doc, [from, to]: readonly [number, number]): PenaltyMention[] {
  const out: PenaltyMention[] = []
  let last = -1
  for (let i = from; i < to; i++) {
    const index = doc.mentionAt[i] ?? -1
    if (index === last || index < 0) continue
    last = index
    const mention = doc.mentions[index]
    if (mention?.type === 'money' && fine(doc, mention, [from, to])) {
      out.push(finePenalty(doc, mention, from))
    } else if (mention?.type === 'duration' && !mention.age) {
      const before = out.at(-1)
      if (isServedOf(doc, mention) || isServedBeside(doc, mention)) continue
      if (isLeastOfLife(doc, mention) || (before && isAlternative(doc, before, mention))) continue
      if (before && isRestOf(doc, before, mention)) {
        out[out.length - 1] = withDays(doc, before, mention)
        continue
      }
      if (before && isPartOf(doc, before, mention)) continue
      const type =
        durationType(doc, mention, [from, to]) ??
        (before ? (goesOn(doc, before, mention) ?? besideFine(doc, before, mention)) : null) ??
        farFromVerb(doc, mention, from)
      const unit = mention.unit === 'minutes' ? null : mention.unit
      if (type && unit)
        out.push(
          penalty(
            doc,
            { type, amount: mention.value, unit },
            { from: mention.from, to: mention.to, sentence: from },
          ),
        )
    }
  }
  return [...summed(doc, out), ...wordPenalties(doc, [from, to], out)]
}
