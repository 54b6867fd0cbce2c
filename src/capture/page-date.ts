import { isEdtf } from '../codebook/index.ts'
import {
  fromBuddhist,
  fromSolar,
  isBuddhistYear,
  isSolarYear,
  solarMonth,
} from './other-calendars.ts'
import { westernDigits } from './western-digits.ts'

const LANGUAGES = [
  'en',
  'ru',
  'uk',
  'kk',
  'ky',
  'uz',
  'az',
  'hy',
  'ka',
  'tr',
  'fr',
  'es',
  'pt',
  'de',
  'it',
  'pl',
  'ar',
  'fa',
  'be',
  'sr',
  'bg',
  'ro',
  'id',
  'vi',
  'sw',
  'th',
  'cs',
  'sk',
  'hu',
  'lt',
  'lv',
  'et',
  'fi',
  'sv',
  'nb',
  'nl',
  'el',
  'he',
  'mn',
  'tg',
  'tk',
  'hi',
  'bn',
  'ur',
  'ne',
  'my',
  'ms',
  'mk',
  'bs',
  'sq',
]

/**
 * The day that a publisher's date means, as EDTF: "2024-08-08T23:30:00+05:00", "8 августа 2024 г.", "Aug 8, 2024".
 * The day is taken as written, in the publisher's own time zone. What could be two days (08/09/2024) is left out. Days
 * of the solar calendar ("21 Esfand 1404") and of Thailand's years (2569) are told as the same day.
 */
export function parsePageDate(text: string): string | undefined {
  const words = westernDigits(text).trim().slice(0, 120)
  const eastern = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(?:(\d{1,2})\s?[日일])?/.exec(words)
  if (eastern) return checked(eastern[1], eastern[2], eastern[3])
  const iso = /(?<!\d)(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?!\d)/.exec(words)
  if (iso) return checked(iso[1], iso[2], iso[3])
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T|\d{6}|$)/.exec(words)
  if (compact) return checked(compact[1], compact[2], compact[3])
  return numericDate(words) ?? namedDate(words)
}

function checked(year = '', month = '', day?: string): string | undefined {
  if (isSolarYear(Number(year)))
    return day === undefined ? undefined : fromSolar(Number(year), Number(month), Number(day))
  if (isBuddhistYear(Number(year))) return checked(String(fromBuddhist(Number(year))), month, day)
  const two = (part: string) => part.padStart(2, '0')
  const edtf = [year, two(month), ...(day === undefined ? [] : [two(day)])].join('-')
  return isEdtf(edtf) && Number(year) >= 1900 && Number(year) < 2200 ? edtf : undefined
}

/** "08.09.2024" has the day first wherever dots are used; with slashes only what cannot be a month tells. */
function numericDate(words: string): string | undefined {
  const [, first = '', mark = '', second = '', year] =
    /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/.exec(words) ?? []
  if (year === undefined) return undefined
  if (mark === '.' || Number(first) > 12 || isBuddhistYear(Number(year)))
    return checked(year, second, first)
  return Number(second) > 12 || first === second ? checked(year, first, second) : undefined
}

function namedDate(words: string): string | undefined {
  const lower = words.toLowerCase()
  const parts = lower.match(/\p{L}[\p{L}\p{M}’'ʻ]*|\d+/gu) ?? []
  return (
    nearMonth(parts, monthNumber, /^(?:19|20|21|2[4-7])\d\d$/) ??
    nearMonth(parts, solarMonth, /^1[34]\d\d$/)
  )
}

type MonthOf = (word: string) => number | undefined

function nearMonth(parts: readonly string[], monthOf: MonthOf, years: RegExp): string | undefined {
  const at = parts.findIndex(part => monthOf(part) !== undefined)
  if (at < 0) return undefined
  const month = String(monthOf(parts[at] ?? '') ?? '')
  const year = parts.find((part, i) => years.test(part) && Math.abs(i - at) <= 4)
  if (year === undefined) return undefined
  const isDay = (part: string | undefined) =>
    part !== undefined && /^(?:[1-9]|[12]\d|3[01]|0[1-9])$/.test(part)
  // "8th of August" is the parts "8", "th", "of", "august".
  const near = [parts[at - 1], parts[at + 1], parts[at - 2], parts[at - 3]]
  const day = near.find(isDay)
  return checked(year, month, day)
}

/** English "Sept" is in no table. */
const MORE_NAMES: readonly [string, number][] = [['sept', 9]]

let months: ReadonlyMap<string, number> | undefined

/** The platform knows the names of months, in the form they take beside a day, whole and short. */
function monthNumber(word: string): number | undefined {
  // Where two languages mean different months by one word, the one that comes first in the list is meant.
  months ??= new Map([...LANGUAGES.toReversed().flatMap(monthNames), ...MORE_NAMES])
  return months.get(word)
}

function monthNames(language: string): [name: string, month: number][] {
  const forms = (['long', 'short'] as const).flatMap(month => [
    { month, day: 'numeric' } as const,
    { month },
  ])
  return forms.flatMap(form => {
    const locale = `${language}-u-ca-gregory-nu-latn`
    const format = new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' })
    return Array.from({ length: 12 }, (_, month): [string, number] => {
      const parts = format.formatToParts(Date.UTC(2024, month, 8))
      const name = parts.find(part => part.type === 'month')?.value ?? ''
      return [name.toLowerCase().replace(/\.$/, ''), month + 1]
    }).filter(([name]) => /^\p{L}[\p{L}\p{M}]{2,}/u.test(name))
  })
}

const LONGEST_DATELINE = 80
const SENTENCE = /\d[.!?…]+["'”’»)]*$/
const BULLET = /^[•▪■●◦‣·]/

/** "September 28, 2019", "Almaty, 8 August 2024": a line with a date and hardly a word besides. */
export function isDateline(words: string): boolean {
  if (words.length > LONGEST_DATELINE || !/\p{Nd}{4}/u.test(words)) return false
  if (parsePageDate(words) === undefined || BULLET.test(words)) return false
  const count = words.split(/[\s,|/–—-]+/).filter(word => /\p{L}/u.test(word)).length
  // "She was fined on 9 August 2024." is a sentence; "Published on 9 August 2024." is none.
  return count <= (SENTENCE.test(words) ? 3 : 7)
}

/** "2 June 2020": a line that is nothing but a day, or a month, of a year. */
const DAY_ALONE =
  /^(?:\p{L}+, )?(?:\p{Nd}{1,2}(?:st|nd|rd|th|\.)? )?\p{L}{3,}\.?(?: \p{Nd}{1,2}(?:st|nd|rd|th)?,?)? \p{Nd}{4}:?$/u
/** How many earlier days above and later ones below make a chronology. */
const OTHER_DAYS = 2

/** Whether a line with a date heads an entry of a chronology, and tells no publication: others like it stand above and below in their order. */
export function headsEntry(lines: readonly string[], at: number): boolean {
  const dayOf = (line: string | undefined): string | undefined => {
    const words = line !== undefined && line.length <= LONGEST_DATELINE ? line.trim() : ''
    return DAY_ALONE.test(words) ? parsePageDate(words) : undefined
  }
  const day = dayOf(lines[at])
  if (day === undefined) return false
  let others = 0
  for (const [i, line] of lines.entries()) {
    const other = i === at ? undefined : dayOf(line)
    if (other !== undefined && (i < at ? other < day : other > day)) others++
    if (others === OTHER_DAYS) return true
  }
  return false
}

/** "ORVIK, 8 August 2024 (Orvik Wire) – Police detained": a report that begins with its place and day. */
const RUN_IN =
  /^\p{Lu}[\p{L}\p{M}.' -]{1,40},\s+([\p{Lu}\d][^()–—:;]{5,30}?\d{4})(?:\s*\([^()]{1,40}\))?\s*[–—:-]\s+\p{Lu}/u

/** The day with which a report's first paragraph begins, as it is written there. */
export function runInDay(paragraph: string): string | undefined {
  const written = RUN_IN.exec(paragraph)?.[1]
  const day = written === undefined ? undefined : parsePageDate(written)
  return day?.length === 10 ? written : undefined
}
