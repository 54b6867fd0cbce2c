import { FLAG } from '../text/doc.ts'
import type { DateExpression } from '../text/doc.ts'
import type { Scan } from '../text/scan.ts'
import { flagsAt, wordAt, wordIds, idSet, idValues } from '../text/scan.ts'
import { readNumeric } from './numeric.ts'
import { readYear, readYearAfter } from './years.ts'
import { W, seasonOf } from './vocabulary.ts'

type Found = { readonly to: number; readonly expression: DateExpression }

const MONTHS = wordIds('months').months

const CUES = idSet([W.in, W.since, W.during, W.until, W.by, W.of, W.over, W.through, W.from])

const SHIFTS = idValues<'last' | 'this' | 'next'>([
  [W.last, 'last'],
  [W.past, 'last'],
  [W.this, 'this'],
  [W.next, 'next'],
])

const WINTER = 4

/** "the 2023–24 winter": a pair of years stands before it. */
function readWinterBehind(scan: Scan, at: number): Found | undefined {
  const year = readYear(scan, at)
  const winter = year && seasonOf.get(wordAt(scan, at + 3)) === WINTER
  return winter && wordAt(scan, at + 1) === W['-'] && !year.short
    ? { to: at + 4, expression: { form: 'season', season: WINTER, year: year.year, shift: null } }
    : undefined
}

/** "in the spring", "last summer", "spring 2023", "the winter of 2023-24", "the summer of '97". */
export function readSeason(scan: Scan, at: number): Found | undefined {
  const the = wordAt(scan, at) === W.the ? 1 : 0
  const winter = readWinterBehind(scan, at + the)
  if (winter) return winter
  const word = wordAt(scan, at + the)
  const shift = SHIFTS.get(word) ?? null
  const part = word === W.early || word === W.late || word === W.mid ? 1 : 0
  const hyphen = part && wordAt(scan, at + the + 1) === W['-'] ? 1 : 0
  const first = at + the + (shift ? 1 : part + hyphen)
  const season = seasonNumber(seasonOf.get(wordAt(scan, first)))
  // "the summer months of 2025"
  const next = season !== undefined && wordAt(scan, first + 1) === MONTHS ? first + 1 : first
  if (season === undefined || isPair(scan, next)) return undefined
  const of = wordAt(scan, next + 1) === W.of ? 1 : 0
  const year = readYear(scan, next + 1 + of)
  if (year) {
    const to = withSecondYear(scan, year.to)
    return { to, expression: { form: 'season', season, year: fullYear(year), shift } }
  }
  const pair = readNumeric(scan, next + 1 + of)
  if (pair?.end && pair.start.month === null)
    return { to: pair.to, expression: { form: 'season', season, year: pair.start.year, shift } }
  const { to, told } = readYearAfter(scan, next + 1)
  if (told)
    return { to, expression: { form: 'season', season, year: null, shift, relativeYear: told } }
  const alone = at === scan.from && next + 1 === scan.to
  const cued = shift !== null || part > 0 || CUES.has(wordAt(scan, at - 1)) || (alone && the === 1)
  const after = wordAt(scan, next + 1)
  const fallen = after === W.from || after === W.of
  const verb = season === 3 && shift === null && part === 0 && (the === 0 || fallen)
  return cued && !verb
    ? { to: next + 1, expression: { form: 'season', season, year: null, shift } }
    : undefined
}

/** "the spring and summer of 2019": no date of its own. */
const isPair = (scan: Scan, at: number): boolean =>
  wordAt(scan, at + 1) === W.and &&
  seasonOf.get(wordAt(scan, at + 2)) !== undefined &&
  readYear(scan, at + (wordAt(scan, at + 3) === W.of ? 4 : 3)) !== undefined

/** "'97" is of the century before. */
function fullYear({ year, short }: { year: number; short?: true }): number {
  return short && year > 2039 ? year - 100 : year
}

function seasonNumber(value: number | undefined): 1 | 2 | 3 | 4 | undefined {
  return value === 1 || value === 2 || value === 3 || value === 4 ? value : undefined
}

function withSecondYear(scan: Scan, at: number): number {
  return wordAt(scan, at) === W['-'] && (flagsAt(scan, at + 1) & FLAG.digit) !== 0 ? at + 2 : at
}
