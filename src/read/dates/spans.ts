import type { Scan } from '../text/scan.ts'
import {
  digitsThenLetters,
  gluedAt,
  integerAt,
  lengthAt,
  wordAt,
  wordIds,
  wordSet,
  wordValues,
} from '../text/scan.ts'
import { daysIn } from './calendar.ts'
import { readMonth } from './day-month.ts'
import { readFiscal } from './fiscal-years.ts'
import { readWeekNumber } from './numbered-weeks.ts'
import type { Point } from './points.ts'
import { W, seasonOf } from './vocabulary.ts'
import { type YearAfter, readYear, readYearAfter } from './years.ts'

const N = wordIds(
  'months',
  'weeks',
  'days',
  'turn',
  'latter',
  'nineties',
  'eve',
  'noughties',
  'number',
  'dying',
  'semester',
  'quarters',
)

const ORDINAL = wordValues([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['last', -1],
  ['final', -1],
  ['latter', -1],
  ['opening', 1],
  ['closing', -1],
  ['dying', -1],
  ['1st', 1],
  ['2nd', 2],
  ['3rd', 3],
  ['4th', 4],
])
const COUNT = wordValues(
  ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'].map(
    (word, i): [string, number] => [word, i + 2],
  ),
)
const NAMED_DECADES = wordValues(
  [
    'twenties',
    'thirties',
    'forties',
    'fifties',
    'sixties',
    'seventies',
    'eighties',
    'nineties',
    'noughties',
  ].map((word, i): [string, number] => [word, 1920 + i * 10]),
)
/** Centuries in words. */
const CENTURIES = wordValues([
  ['sixteenth', 16],
  ['seventeenth', 17],
  ['eighteenth', 18],
  ['nineteenth', 19],
  ['twentieth', 20],
])
/** "third-quarter 2023", "first-half results": one word. */
const JOINED = wordValues(
  ['first', 'second', 'third', 'fourth'].flatMap(
    (word, i): [string, readonly [number, number]][] => [
      [`${word}-quarter`, [i * 3 + 1, i * 3 + 3]],
      ...(i < 2
        ? [[`${word}-half`, [i * 6 + 1, i * 6 + 6]] as [string, readonly [number, number]]]
        : []),
    ],
  ),
)
const QUARTERS = wordValues(
  [1, 2, 3, 4].flatMap((number): [string, number][] => [
    [`q${number}`, number],
    [`${number}q`, number],
  ]),
)
const HALVES = wordValues([
  ['h1', 1],
  ['h2', 2],
  ['1h', 1],
  ['2h', 2],
])
const EARLY = wordSet('early late mid')

/** "the 1990s", "the early '90s", "the nineties". */
function readDecade(scan: Scan, at: number): Point | undefined {
  const the = wordAt(scan, at) === W.the ? 1 : 0
  const early = EARLY.has(wordAt(scan, at + the)) ? 1 : 0
  const hyphen = early && wordAt(scan, at + the + 1) === W['-'] ? 1 : 0
  const first = at + the + early + hyphen
  const years = (from: number, to: number, length = 9): Point => ({
    to,
    start: { year: from, month: null, day: null },
    end: { year: from + length, month: null, day: null },
  })
  const decade = digitsThenLetters(scan, first)
  if (decade?.letters === 's' && decade.value >= 1800 && decade.value % 10 === 0) {
    // "the 1970s and 80s", "the 1970s and 1980s"
    const next = wordAt(scan, first + 1) === W.and ? digitsThenLetters(scan, first + 2) : undefined
    const both = next?.letters === 's' && next.value % 100 === (decade.value + 10) % 100
    return both ? years(decade.value, first + 3, 19) : years(decade.value, first + 1)
  }
  const cued = the > 0 || early > 0
  const named = cued ? NAMED_DECADES.get(wordAt(scan, first)) : undefined
  if (named !== undefined) return years(named, first + 1)
  const mark = scan.source.charAt(scan.tokens.start[first] ?? 0)
  const short =
    mark === "'" || mark === '’' || mark === '‘' ? digitsThenLetters(scan, first + 1) : undefined
  if (short?.letters !== 's' || short.value % 10 !== 0 || !gluedAt(scan, first + 1))
    return undefined
  return years((short.value < 30 ? 2000 : 1900) + short.value, first + 2)
}

/** "Q3 2022", "H1 of 2024", "2022 Q3". */
function readQuarter(scan: Scan, at: number): Point | undefined {
  const bounds = (word: number): readonly [number, number] | undefined => {
    const quarter = QUARTERS.get(word)
    const half = HALVES.get(word)
    if (quarter !== undefined) return [quarter * 3 - 2, quarter * 3]
    return half === undefined ? undefined : [half * 6 - 5, half * 6]
  }
  const here = bounds(wordAt(scan, at))
  const slash = scan.source.charAt(scan.tokens.start[at + 1] ?? 0) === '/' ? 1 : 0
  if (here) return stretch(readYearAfter(scan, at + 1 + slash), here)
  const year = readYear(scan, at)
  const after = year && bounds(wordAt(scan, year.to))
  return after && stretch({ to: at + 2, year: year.year }, after)
}

function stretch(
  { to, year, told, short }: YearAfter,
  [first, last]: readonly [number, number],
): Point {
  return {
    to,
    start: { year, month: first, day: null },
    end: { year, month: last, day: null },
    ...(told ? { year: told } : {}),
    ...(short ? { short } : {}),
  }
}

/** "the 19th century". */
function readCentury(scan: Scan, at: number, the: number): Point | undefined {
  const century = digitsThenLetters(scan, at + the)?.value ?? CENTURIES.get(wordAt(scan, at + the))
  if (!century || wordAt(scan, at + the + 1) !== W.century || century > 21) return undefined
  const last = century * 100
  return {
    to: at + the + 2,
    start: { year: last - 99, month: null, day: null },
    end: { year: last, month: null, day: null },
  }
}

/** "the spring and summer of 2019": from the first month to the last. */
function readSeasons(scan: Scan, at: number): Point | undefined {
  const first = seasonOf.get(wordAt(scan, at)) ?? 0
  const last = seasonOf.get(wordAt(scan, at + 2)) ?? 0
  // A winter begins in the year before.
  const joined = wordAt(scan, at + 1) === W.and && first > 0 && last > first && last < WINTER
  if (!joined) return undefined
  const of = wordAt(scan, at + 3) === W.of ? 1 : 0
  const found = readYear(scan, at + 3 + of)
  return found && stretch(found, [first * 3, last * 3 + 2])
}

const WINTER = 4

/** "the turn of the year": December and January. */
function readTurn(scan: Scan, at: number, the: number): Point | undefined {
  const turn = wordAt(scan, at + the) === N.turn && wordAt(scan, at + the + 1) === W.of
  if (!turn || wordAt(scan, at + the + 2) !== W.the || wordAt(scan, at + the + 3) !== W.year)
    return undefined
  return stretch({ to: at + the + 4, year: null }, [12, 1])
}

/** "2024's first quarter", "2023’s second half" */
function readOwned(scan: Scan, at: number): Point | undefined {
  const year = readYear(scan, at)
  if (!year || wordAt(scan, year.to) !== W["'s"]) return undefined
  const nth = ORDINAL.get(wordAt(scan, year.to + 1)) ?? 0
  const unit = wordAt(scan, year.to + 2)
  const length = unit === W.quarter ? 3 : unit === W.half || unit === N.semester ? 6 : 0
  const of = nth < 0 ? 12 / length : nth
  if (nth === 0 || length === 0 || of * length > 12) return undefined
  return stretch({ ...year, to: year.to + 3 }, [of * length - length + 1, of * length])
}

/** "third-quarter 2023" */
function readJoined(scan: Scan, at: number): Point | undefined {
  const bounds = JOINED.get(wordAt(scan, at))
  return bounds && months(scan, at + 1, bounds)
}

/** "the first half of 2024", "the second quarter of this year", "the first six months of 2023", "the 1990s", "Q3 2022". */
export function readSpan(scan: Scan, at: number): Point | undefined {
  const the = wordAt(scan, at) === W.the ? 1 : 0
  const other =
    readDecade(scan, at) ??
    readQuarter(scan, at + the) ??
    readCentury(scan, at, the) ??
    readTurn(scan, at, the) ??
    readSeasons(scan, at + the) ??
    readWeekNumber(scan, at + the) ??
    readFiscal(scan, at) ??
    readOwned(scan, at) ??
    readJoined(scan, at + the)
  if (other) return other
  const which = ORDINAL.get(wordAt(scan, at + the))
  if (which === undefined) return undefined
  const next = at + the + 1
  const month = dayOfMonth(scan, next, which) ?? ofMonth(scan, next) ?? ofYear(scan, next, which)
  if (month) return month
  const half = wordAt(scan, next) === W.half || wordAt(scan, next) === N.semester
  if (half && which <= 2) {
    const nth = which < 0 ? 2 : which
    return months(scan, next + 1, [nth * 6 - 5, nth * 6])
  }
  const later = wordAt(scan, next) === W.and ? ORDINAL.get(wordAt(scan, next + 1)) : undefined
  if (later !== undefined && later > which && which > 0 && wordAt(scan, next + 2) === N.quarters)
    return months(scan, next + 3, [which * 3 - 2, later * 3])
  if (wordAt(scan, next) === W.quarter) {
    const quarter = which < 0 ? 4 : which
    return months(scan, next + 1, [quarter * 3 - 2, quarter * 3])
  }
  const digits = integerAt(scan, next)
  const count = COUNT.get(wordAt(scan, next)) ?? (digits > 0 && digits < 12 ? digits : 0)
  const unit = wordAt(scan, next + 1)
  const length = unit === N.months ? count : unit === N.quarters ? count * 3 : 0
  if (length === 0 || length > 12 || Math.abs(which) !== 1) return undefined
  return months(scan, next + 2, which === 1 ? [1, length] : [13 - length, 12])
}

/** "day of February" after "the last" or "the first". */
function dayOfMonth(scan: Scan, at: number, which: number): Point | undefined {
  if (wordAt(scan, at) !== W.day || wordAt(scan, at + 1) !== W.of) return undefined
  const month = Math.abs(which) === 1 ? readMonth(scan, at + 2) : -1
  if (month < 0) return Math.abs(which) === 1 ? dayOfYear(scan, at + 1, which) : undefined
  const { to, year, told } = readYearAfter(scan, at + 3)
  const day = which === 1 ? 1 : daysIn(year ?? COMMON_YEAR, month)
  const start = { year, month, day }
  return told ? { to, start, year: told } : { to, start }
}

/** "of 2027" after "the last day": its last or first day. */
function dayOfYear(scan: Scan, at: number, which: number): Point | undefined {
  const { to, year, told } = readYearAfter(scan, at)
  if (year === null && !told) return undefined
  const start = which === 1 ? { year, month: 1, day: 1 } : { year, month: 12, day: 31 }
  return told ? { to, start, year: told } : { to, start }
}

/** A year without a leap day, for a month whose year is not stated. */
const COMMON_YEAR = 2001

/** "half of May", "week of May", "ten days of June", "two weeks of May" after "the first": the month. */
function ofMonth(scan: Scan, at: number): Point | undefined {
  const counted = COUNT.has(wordAt(scan, at)) || (integerAt(scan, at) > 0 && lengthAt(scan, at) < 3)
  const unit = wordAt(scan, at + (counted ? 1 : 0))
  const known = [W.half, W.week, N.weeks, N.days].includes(unit)
  const of = at + (counted ? 2 : 1)
  const month = known && wordAt(scan, of) === W.of ? readMonth(scan, of + 1) : -1
  if (month < 0) return undefined
  const { to, year, told } = readYearAfter(scan, of + 2)
  const start = { year, month, day: null }
  return told ? { to, start, year: told } : { to, start }
}

/** "days of 2025", "weeks of last year" after "the closing" or "the first": its last or first month. */
function ofYear(scan: Scan, at: number, which: number): Point | undefined {
  const unit = wordAt(scan, at)
  if ((unit !== N.days && unit !== N.weeks && unit !== W.week) || Math.abs(which) !== 1)
    return undefined
  if (wordAt(scan, at + 1) !== W.of) return undefined
  const { to, year, told } = readYearAfter(scan, at + 1)
  if (year === null && !told) return undefined
  const start = { year, month: which === 1 ? 1 : 12, day: null }
  return told ? { to, start, year: told } : { to, start }
}

/** "in the fourth quarter" has no more words. */
const ALONE = 4

function months(scan: Scan, at: number, bounds: readonly [number, number]): Point | undefined {
  if (wordAt(scan, at) !== W.of) {
    const year = readYear(scan, at)
    // "in the fourth quarter": the last one, where nothing else is said, which would be of a match.
    const alone = at === scan.to && scan.to - scan.from <= ALONE && bounds[1] - bounds[0] === 2
    return year
      ? stretch(year, bounds)
      : alone
        ? stretch({ to: at, year: null }, bounds)
        : undefined
  }
  const the = wordAt(scan, at + 1) === W.the ? 1 : 0
  const plain = the && wordAt(scan, at + 2) === W.year
  const found = plain ? { to: at + 3, year: null, told: 'this' as const } : readYearAfter(scan, at)
  return found.year === null && !found.told ? undefined : stretch(found, bounds)
}
