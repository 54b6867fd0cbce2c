import type { DateExpression } from '../text/doc.ts'
import { FLAG } from '../text/doc.ts'
import { readQuantity } from '../amounts/numbers.ts'
import type { Scan } from '../text/scan.ts'
import { flagsAt, wordAt, idSet, idValues } from '../text/scan.ts'
import { FN, FORM, NOUN, infoOf } from '../text/word-table.ts'
import { readDay } from './day-month.ts'
import { readPoint } from './points.ts'
import { W, deictic } from './vocabulary.ts'
import { matchAt, valueOf } from '../text/words.ts'

type Found = { readonly to: number; readonly expression: DateExpression }

const TIMES = idSet([W.day, W.night, W.morning, W.evening])

const OF_MONTH = idValues<-1 | 0>([
  [W.instant, 0],
  [W.inst, 0],
  [W['inst.'], 0],
  [W.ultimo, -1],
  [W.ult, -1],
  [W['ult.'], -1],
])

/** "on the 12th", "until the 19th", "planned for the 8th" */
const LONE = idSet([W.on, W.until, W.till, W.by, W.for])

const BEFORE_CLAUSE = idSet([W.and, W[',']])

/** "and on the 28th the pair stood accused", "On the 9th he was moved": who did it follows, and no floor or anniversary. */
function opensClause(scan: Scan, at: number, to: number): boolean {
  if (wordAt(scan, at - 1) !== W.on) return false
  const { fn, noun } = infoOf(wordAt(scan, to))
  if ((fn & (FN.pronoun | FN.determiner | FN.possessive)) !== 0) return true
  const opens = at - 1 === scan.from || BEFORE_CLAUSE.has(wordAt(scan, at - 2))
  const capital = (flagsAt(scan, to) & FLAG.capital) !== 0
  // "On the 27th Parliament adopted": no parliament by number, since a verb follows.
  const acts = capital && (infoOf(wordAt(scan, to + 1)).forms & FORM.past) !== 0
  return opens && (capital ? noun === 0 || acts : (noun & NOUN.police) !== 0)
}

/** "the 12th of this month", "on 5th instant"; "on the 12th", "the night of the 12th" at the end of a clause or before its next words. */
export function readLoneDay(scan: Scan, at: number): Found | undefined {
  const the = wordAt(scan, at) === W.the ? 1 : 0
  // "the first day of this month"
  if (wordAt(scan, at + the) === W.first && wordAt(scan, at + the + 1) === W.day)
    return readOfMonth(scan, { at: at + the + 2, day: 1 })
  const day = readDay(scan, at + the)
  if (day < 0) return the ? readDayInWords(scan, at + 1) : undefined
  const to = at + the + 1
  const month = OF_MONTH.get(wordAt(scan, to))
  if (month !== undefined) return { to: to + 1, expression: { form: 'day', day, month } }
  if (!the) return undefined
  if (wordAt(scan, to) === W.of) return readOfMonth(scan, { at: to, day })
  const flags = flagsAt(scan, to)
  const ends = flags === 0 || (flags & FLAG.punctuation) !== 0
  const joins = wordAt(scan, to) === W.and && !readPoint(scan, at)
  const goesOn = (infoOf(wordAt(scan, to)).fn & FN.preposition) !== 0 || joins
  const night = wordAt(scan, at - 1) === W.of && TIMES.has(wordAt(scan, at - 2))
  return (ends || goesOn || opensClause(scan, at, to)) && (night || LONE.has(wordAt(scan, at - 1)))
    ? { to, expression: { form: 'day', day, month: null } }
    : undefined
}

/** "the fifteenth of this month" */
function readDayInWords(scan: Scan, at: number): Found | undefined {
  if (wordAt(scan, at + 1) !== W.of) return undefined
  const number = readQuantity(scan, at)
  const day = number?.ordinal && number.to === at + 1 ? (number.low ?? 0) : 0
  return day >= 1 && day <= 31 ? readOfMonth(scan, { at: at + 1, day }) : undefined
}

function readOfMonth(scan: Scan, { at, day }: { at: number; day: number }): Found | undefined {
  if (wordAt(scan, at) !== W.of) return undefined
  if (wordAt(scan, at + 1) === W.the && wordAt(scan, at + 2) === W.month)
    return { to: at + 3, expression: { form: 'day', day, month: null } }
  const entry = matchAt(deictic, scan.tokens, at + 1)
  const value = valueOf(deictic, entry)
  if (value?.unit !== 'month') return undefined
  return {
    to: at + 1 + (deictic.lengths[entry] ?? 1),
    expression: { form: 'day', day, month: value.offset },
  }
}
