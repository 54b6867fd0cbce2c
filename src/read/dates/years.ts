import type { CalendarPart, RelativeYear } from '../text/doc.ts'
import { FLAG } from '../text/doc.ts'
import type { Scan } from '../text/scan.ts'
import { flagsAt, gluedAt, idValues, integerAt, lengthAt, wordAt, wordSet } from '../text/scan.ts'
import { FN, infoOf } from '../text/word-table.ts'
import { isNoDay } from './day-month.ts'
import type { Point } from './points.ts'
import { isOtherCalendar } from './other-calendars.ts'
import { W, yearCues } from './vocabulary.ts'

/** The year that stands after a month or a day, and how it is told where not by number. */
export type YearAfter = {
  readonly to: number
  readonly year: number | null
  readonly told?: RelativeYear
  /** Two digits: "'97". */
  readonly short?: boolean
}

const part = (year: number): CalendarPart => ({ year, month: null, day: null })

/** Four digits that can be a year, or "'97". */
export function readYear(
  scan: Scan,
  at: number,
): { to: number; year: number; short?: true } | undefined {
  const year = integerAt(scan, at)
  if (year >= 1800 && year <= 2100 && lengthAt(scan, at) === 4) return { to: at + 1, year }
  const mark = scan.source.charAt(scan.tokens.start[at] ?? 0)
  if ((mark !== "'" && mark !== '’' && mark !== '‘') || lengthAt(scan, at) !== 1) return undefined
  const short = integerAt(scan, at + 1)
  return short >= 0 && lengthAt(scan, at + 1) === 2 && gluedAt(scan, at + 1)
    ? { to: at + 2, year: 2000 + short, short: true }
    : undefined
}

/** "14 July 1789", "in 1066": a year of four digits long ago, where nothing is counted by it. */
function readOldYear(scan: Scan, at: number): { to: number; year: number } | undefined {
  const year = integerAt(scan, at)
  if (year < 1000 || year >= 1800 || lengthAt(scan, at) !== 4) return undefined
  return endsAt(scan, at + 1) ? { to: at + 1, year } : undefined
}

function endsAt(scan: Scan, at: number): boolean {
  const next = flagsAt(scan, at)
  const ends = next === 0 || (next & FLAG.punctuation) !== 0
  return ends || (infoOf(wordAt(scan, at)).fn & FN.preposition) !== 0
}

const OLD_CUES = wordSet('in since until year')

/** The year after a month or day: "2024", ", 2024", "of 2024", "of this year", "of that year", "last year". */
export function readYearAfter(scan: Scan, at: number): YearAfter {
  const next = wordAt(scan, at)
  const link = next === W[','] || next === W.of || next === W.in ? 1 : 0
  const skip = link + (OUR_ERA.has(wordAt(scan, at + link)) ? 1 : 0)
  const year = readYear(scan, at + skip) ?? readOldYear(scan, at + skip)
  if (year && !isOtherCalendar(scan, at + skip) && !isCountAfter(scan, at + skip, next === W[',']))
    return year
  const told = relativeYear(scan, at + (next === W.of || next === W.in ? 1 : 0))
  return told ?? { to: at, year: null }
}

const ERAS = wordSet('ad a.d. ce c.e.')
/** "A.D. 2023" */
const OUR_ERA = wordSet('a.d. a.d ad')

/** In "on 8 August, 2000 people marched" the number belongs to the people. */
function isCountAfter(scan: Scan, at: number, comma: boolean): boolean {
  if (!comma) return false
  const flags = flagsAt(scan, at + 1)
  return (
    flags !== 0 &&
    (flags & (FLAG.punctuation | FLAG.capital | FLAG.digit)) === 0 &&
    !yearCues.has(wordAt(scan, at + 1)) &&
    integerAt(scan, at) % 100 === 0
  )
}

/** "of this year", "last year", "in the following year", "the same year". */
const TOLD = idValues<RelativeYear>([
  [W.this, 'this'],
  [W.current, 'this'],
  [W.last, 'last'],
  [W.previous, 'last'],
  [W.next, 'next'],
  [W.following, 'after'],
  [W.that, 'told'],
  [W.same, 'told'],
])

/** "the year after", "the year before": of the event told before. */
const BESIDE = idValues<RelativeYear>([
  [W.after, 'after'],
  [W.before, 'before'],
])

function relativeYear(scan: Scan, at: number): YearAfter | undefined {
  const the = wordAt(scan, at) === W.the ? 1 : 0
  const beside = BESIDE.get(wordAt(scan, at + 2))
  if (the && beside && wordAt(scan, at + 1) === W.year && endsAt(scan, at + 3))
    return { to: at + 3, year: null, told: beside }
  if (wordAt(scan, at + the + 1) !== W.year) return undefined
  const said = TOLD.get(wordAt(scan, at + the))
  // "In January next year" lies ahead, "in January the next year" followed what was told.
  const told = the && said === 'next' ? 'after' : said
  return told && { to: at + the + 2, year: null, told }
}

const PARTED = /^(?:mid|early|late|end)-(\d{4})(s?)$/i

/** "mid-2023", "mid-1990s": one word. */
function readPartedYear(scan: Scan, at: number): Point | undefined {
  const length = lengthAt(scan, at)
  if ((flagsAt(scan, at) & FLAG.digit) === 0 || length < 8 || length > 11) return undefined
  const found = PARTED.exec(scan.source.slice(scan.tokens.start[at], scan.tokens.end[at]))
  const year = Number(found?.[1] ?? 0)
  if (year < 1800 || year > 2100) return undefined
  const decade = found?.[2] === 's' || found?.[2] === 'S'
  return { to: at + 1, start: part(year), ...(decade ? { end: part(year + 9) } : {}) }
}

/** A year by itself: "in 2022", "the 2024 vote", "2023-24", "2019–2025", "in '97". */
export function readBareYear(scan: Scan, at: number): Point | undefined {
  const old = OLD_CUES.has(wordAt(scan, at - 1)) ? readOldYear(scan, at) : undefined
  if (old) return { to: old.to, start: part(old.year) }
  const found = readYear(scan, at)
  if (!found) return readPartedYear(scan, at)
  if (isOtherCalendar(scan, at)) return undefined
  const { year } = found
  const cued = yearCues.has(wordAt(scan, at - 1))
  if (found.short) return cued ? { to: found.to, start: part(year), short: true } : undefined
  const second =
    wordAt(scan, at + 1) === W['-'] && gluedAt(scan, at + 2) ? integerAt(scan, at + 2) : -1
  if (second >= 0) {
    const digits = lengthAt(scan, at + 2)
    const full = digits === 2 ? Math.floor(year / 100) * 100 + second : second
    if (full > year && full < year + 60) return { to: at + 3, start: part(year), end: part(full) }
    const month =
      digits === 2 &&
      second >= 1 &&
      second <= 12 &&
      wordAt(scan, at + 3) !== W['-'] &&
      !NUMBERS.has(wordAt(scan, at - 1))
    if (month) return { to: at + 3, start: { year, month: second, day: null } }
  }
  const broken = second >= 0 || isNoDay(integerAt(scan, at - 2))
  return !broken && isYearHere(scan, at) ? { to: at + 1, start: part(year) } : undefined
}

/** "2018 to the present", "2018 to date" */
function isNow(scan: Scan, at: number): boolean {
  const word = wordAt(scan, at + (wordAt(scan, at) === W.the ? 1 : 0))
  return word === W.present || word === W.date || word === W.now
}

/** "2019 to 2021" at the end of a clause or before a preposition. */
function spansYears(scan: Scan, at: number): boolean {
  const link = wordAt(scan, at + 1)
  const last = link === W.to || link === W.through ? readYear(scan, at + 2) : undefined
  const first = integerAt(scan, at)
  if (link === W.to && first >= 1900 && isNow(scan, at + 2)) return true
  if (!last || last.short || first < 1900 || last.year <= first) return false
  return endsAt(scan, last.to)
}

/** "2021 and 2022", "2015 or 2016", "2019, 2021 and 2023" at the head of a sentence. */
function opensYears(scan: Scan, at: number): boolean {
  const link = wordAt(scan, at + 1)
  if (at !== scan.from || (link !== W.and && link !== W.or && link !== W[','])) return false
  const next = readYear(scan, at + 2)
  if (!next || next.short || next.year <= integerAt(scan, at)) return false
  const beyond = wordAt(scan, next.to)
  if (link === W[',']) return beyond === W[','] || beyond === W.and || beyond === W.or
  return next.year === integerAt(scan, at) + 1 || endsAt(scan, next.to)
}

const NO_YEAR = wordSet(
  `act law decree order room agenda vision article section rule flight channel resolution highway page pages p. pp. box
  form building block flat apartment unit cell ward bus train gate locker windows psalm docket hotel`,
)

const NUMBERS = wordSet('no. no nos. nos number numbers')
const OWNING = wordSet('his her their its our my a an another')
/** What a year says when it was: "his 2019 conviction", "a 2017 decree". */
const DATED = wordSet(
  `arrest arrests conviction sentence sentencing detention trial verdict ruling decision judgment law decree bill
  election elections referendum protest protests rally march strike uprising coup crackdown war killing murder death attack raid
  case charge charges acquittal release amnesty amendment amendments campaign report ban revolution massacre imprisonment
  resolution order constitution manifesto`,
)

/** Four digits after a preposition, a date or "the", or at the end of a clause, are a year; before a plain noun a count. */
function isYearHere(scan: Scan, at: number): boolean {
  const before = wordAt(scan, at - 1)
  const next = flagsAt(scan, at + 1)
  const numbered = before === W.of && integerAt(scan, at - 2) >= 0
  // "Case No. 910 of 2021" is a number.
  const counted = wordAt(scan, at - 3)
  if (numbered && (NO_YEAR.has(counted) || NUMBERS.has(counted))) return false
  if (yearCues.has(before) || before === W["'s"])
    return before !== W.the &&
      before !== W.and &&
      before !== W.to &&
      before !== W.of &&
      before !== W.for
      ? true
      : integerAt(scan, at) >= 1900
  if (OWNING.has(before) && DATED.has(wordAt(scan, at + 1))) return integerAt(scan, at) >= 1900
  if (before === W.least && wordAt(scan, at - 2) === W.at && yearCues.has(wordAt(scan, at - 3)))
    return true
  // "701 203 2024" is one number.
  if (integerAt(scan, at - 1) >= 100) return false
  if (integerAt(scan, at - 1) >= 0 && integerAt(scan, at - 2) >= 0) return false
  // "in 2019, 2020 and 2022"
  const link = wordAt(scan, at + 1)
  const listed = before === W[','] && (link === W.and || link === W[','])
  if (listed && readYear(scan, at - 2) && readYear(scan, at + 2)) return true
  const ends = next === 0 || (next & FLAG.punctuation) !== 0
  if (spansYears(scan, at)) return true
  if (opensYears(scan, at)) return true
  // "2015 AD"
  if (ERAS.has(wordAt(scan, at + 1)) && (flagsAt(scan, at + 1) & FLAG.allCaps) !== 0) return true
  return (
    ends &&
    integerAt(scan, at) >= 1900 &&
    !NO_YEAR.has(before) &&
    wordAt(scan, at - 1) !== W[','] &&
    (flagsAt(scan, at - 1) & FLAG.punctuation) === 0
  )
}
