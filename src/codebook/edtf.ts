import { daysInMonth, isDay, writeDay } from './day.ts'

/*
 * EDTF (ISO 8601-2) by own code: the edtf package (4.11.1) reads 20,000 dates a second where this reads
 * millions, has no types, takes spring for January to March, and fails on "../2024". Left out on
 * purpose: times of day, and years outside 0000 to 9999, which no record of Vigil has.
 */

export type Precision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century'

/** One date of some precision: "2024-08-08", "2024-08?", "2023-21", "199X", "2024-05-XX". */
export type WhenPoint = {
  readonly type: 'point'
  readonly precision: Precision
  /** First and last day it can mean. */
  readonly earliest: string
  readonly latest: string
  /** 21 to 41 where the precision is season. */
  readonly season: number | null
  /** Marked ? or %. */
  readonly uncertain: boolean
  /** Marked ~ or %. */
  readonly approximate: boolean
}

/** From one point to another; 'open' is "..", 'unknown' an end left empty. */
export type WhenInterval = {
  readonly type: 'interval'
  readonly from: WhenPoint | 'open' | 'unknown'
  readonly to: WhenPoint | 'open' | 'unknown'
}

/** "[a,b]" is one of its members, "{a,b}" all of them. */
export type WhenSet = {
  readonly type: 'one of' | 'all of'
  readonly members: readonly (WhenPoint | WhenInterval)[]
}

/** An EDTF value, taken apart. */
export type When = WhenPoint | WhenInterval | WhenSet

const POINT = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([?~%])?$/

/** Records repeat their dates: each is taken apart once. So many are kept before all are let go. */
const MOST = 50_000
const taken = new Map<string, When | undefined>()

/** Takes an EDTF value apart: ISO 8601-2 levels 0 and 1, seasons of level 2, and sets; undefined where it is none. */
export function parseWhen(text: string): When | undefined {
  const known = taken.get(text)
  if (known || taken.has(text)) return known
  const when = takeApart(text)
  if (taken.size >= MOST) taken.clear()
  taken.set(text, when)
  return when
}

function takeApart(text: string): When | undefined {
  const open = text[0]
  if (open === '[' || open === '{') return parseSet(text)
  const slash = text.indexOf('/')
  if (slash < 0) return parsePoint(text)
  return makeInterval(text.slice(0, slash), text.slice(slash + 1))
}

function parsePoint(text: string): WhenPoint | undefined {
  const parts = POINT.exec(text)
  if (!parts) return undefined
  const [, year = '', month, day, mark] = parts
  const core = year.includes('X')
    ? month === undefined
      ? vagueYear(year)
      : undefined
    : exactYear(Number(year), month, day)
  if (!core) return undefined
  return {
    type: 'point',
    ...core,
    uncertain: mark === '?' || mark === '%',
    approximate: mark === '~' || mark === '%',
  }
}

type PointCore = Pick<WhenPoint, 'precision' | 'earliest' | 'latest' | 'season'>

function vagueYear(year: string): PointCore {
  return {
    precision: year.endsWith('XX') ? 'century' : 'decade',
    earliest: `${year.replaceAll('X', '0')}-01-01`,
    latest: `${year.replaceAll('X', '9')}-12-31`,
    season: null,
  }
}

function exactYear(year: number, month?: string, day?: string): PointCore | undefined {
  const whole = { earliest: writeDay(year, 1, 1), latest: writeDay(year, 12, 31), season: null }
  if (month === undefined) return { precision: 'year', ...whole }
  if (month === 'XX')
    return day === undefined || day === 'XX' ? { precision: 'year', ...whole } : undefined
  const number = Number(month)
  if (number >= 21) return day === undefined ? seasonOf(year, number) : undefined
  if (number < 1 || number > 12) return undefined
  if (day === undefined || day === 'XX') {
    return {
      precision: 'month',
      earliest: writeDay(year, number, 1),
      latest: writeDay(year, number, daysInMonth(year, number)),
      season: null,
    }
  }
  const exact = writeDay(year, number, Number(day))
  return isDay(exact)
    ? { precision: 'day', earliest: exact, latest: exact, season: null }
    : undefined
}

/** First month and number of months of each season code; 21 to 24 are read as in the north, where 25 to 28 are. */
const SEASONS: ReadonlyMap<number, readonly [month: number, months: number]> = new Map([
  [21, [3, 3]],
  [22, [6, 3]],
  [23, [9, 3]],
  [24, [12, 3]],
  [25, [3, 3]],
  [26, [6, 3]],
  [27, [9, 3]],
  [28, [12, 3]],
  [29, [9, 3]],
  [30, [12, 3]],
  [31, [3, 3]],
  [32, [6, 3]],
  [33, [1, 3]],
  [34, [4, 3]],
  [35, [7, 3]],
  [36, [10, 3]],
  [37, [1, 4]],
  [38, [5, 4]],
  [39, [9, 4]],
  [40, [1, 6]],
  [41, [7, 6]],
])

function seasonOf(year: number, code: number): PointCore | undefined {
  const season = SEASONS.get(code)
  if (!season) return undefined
  const [month, months] = season
  const endsIn = month + months - 1
  const lastYear = endsIn > 12 ? year + 1 : year
  if (lastYear > 9999) return undefined
  const lastMonth = endsIn > 12 ? endsIn - 12 : endsIn
  return {
    precision: 'season',
    earliest: writeDay(year, month, 1),
    latest: writeDay(lastYear, lastMonth, daysInMonth(lastYear, lastMonth)),
    season: code,
  }
}

function makeInterval(fromText: string, toText: string): WhenInterval | undefined {
  const from = parseEnd(fromText)
  const to = parseEnd(toText)
  if (from === undefined || to === undefined) return undefined
  if (typeof from === 'string' && typeof to === 'string') return undefined
  const backwards = typeof from !== 'string' && typeof to !== 'string' && from.earliest > to.latest
  return backwards ? undefined : { type: 'interval', from, to }
}

function parseEnd(text: string): WhenPoint | 'open' | 'unknown' | undefined {
  if (text === '..') return 'open'
  return text === '' ? 'unknown' : parsePoint(text)
}

function parseSet(text: string): WhenSet | undefined {
  const type = text.startsWith('[') ? 'one of' : 'all of'
  if (!text.endsWith(type === 'one of' ? ']' : '}')) return undefined
  const members: (WhenPoint | WhenInterval)[] = []
  for (const part of text.slice(1, -1).split(',')) {
    const member = parseMember(part.trim())
    if (!member) return undefined
    members.push(member)
  }
  return { type, members }
}

/** A member of a set: a date, or a run "a..b", "..b", "a..". */
function parseMember(text: string): WhenPoint | WhenInterval | undefined {
  const dots = text.indexOf('..')
  if (dots < 0) return parsePoint(text)
  return makeInterval(text.slice(0, dots) || '..', text.slice(dots + 2) || '..')
}
