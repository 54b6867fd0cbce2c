import { isEdtf } from '../../codebook/index.ts'
import { expected, meant, type Meant } from './fault.ts'
import type { ColumnUse } from './mapping.ts'
import { monthOf } from './month-words.ts'

type Writing = Pick<ColumnUse, 'order' | 'numbers'>

const DAY = 86_400_000
/** From 1927 to 2119: a smaller number in a column of dates is rather a year or a slip. */
const SERIAL = /^(?:[1-7]\d{4})(?:\.\d+)?$/
const NUMBERS = /^(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})$/
const CLOCK = /[ T,]+\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?[ap]m)?(?:Z|[+-]\d{2}:\d{2})?$/i
/** "г.", "года", "год", "yil": the year is called one. */
const YEAR_WORD = /(?<=\d)\s*(?:г\.?|г\.г\.|года?|году|ж\.?|жыл(?:ы)?|р\.|року)$/iu
const DASH =
  /\s+[–—-]\s+|\s*[–—]\s*|(?<=^\d{1,2})-(?=\d{1,2}\.?\s+\p{L})|(?<=\d)\s*-\s*(?=\d{1,2}[./]\d{1,2}[./]\d)/u

/** A date as people write it in a sheet, as EDTF: a day, a month, a year, or from one to another. */
export function dateIn(text: string, writing: Writing): Meant<string> {
  if (isEdtf(text)) return meant(text)
  const parts = text.split(DASH)
  const [from, to] = parts
  if (parts.length !== 2 || from === undefined || to === undefined) return pointIn(text, writing)
  const [begins, ends] = [pointIn(completed(from, to), writing), pointIn(to, writing)]
  if ('expected' in begins) return begins
  if ('expected' in ends) return ends
  const whole = `${begins.value}/${ends.value}`
  return isEdtf(whole) ? meant(whole) : expected('a first day that is not after the last')
}

/** The month and year that a first day shares with the last: "12–14.03.2025", "12–14 March 2025". */
function completed(from: string, to: string): string {
  const rest =
    /^\d{1,2}((?:[./]\d{1,2}[./]|\.?\s+\p{L}{3,}\.?,?\s+)\d{2,4}(?:\s*\p{L}+\.?)?)$/u.exec(to)?.[1]
  if (rest !== undefined && /^\d{1,2}$/.test(from)) return `${from}${rest}`
  const year = /^\d{1,2}([./])\d{1,2}\1(\d{2,4})/.exec(to)
  if (year && /^\d{1,2}[./]\d{1,2}$/.test(from)) return `${from}${year[1]}${year[2]}`
  const told = /\d{4}(?:\s*\p{L}+\.?)?$/u.exec(to)?.[0]
  return told !== undefined && /\p{L}{3,}\.?$/u.test(from) ? `${from} ${told}` : from
}

function pointIn(written: string, writing: Writing): Meant<string> {
  const text = written.replace(CLOCK, '').replace(YEAR_WORD, '').trim()
  if (isEdtf(text)) return meant(text)
  return serialIn(text, writing) ?? numbersIn(text, writing) ?? wordsIn(text) ?? expected(A_DATE)
}

const A_DATE = 'a date such as 2025-03-14, 14.03.2025, 14 March 2025, 2025-03 or 2025'

function serialIn(text: string, { numbers = 1900 }: Writing): Meant<string> | undefined {
  if (!SERIAL.test(text)) return undefined
  const start = numbers === 1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30)
  return meant(new Date(start + Math.floor(Number(text)) * DAY).toISOString().slice(0, 10))
}

function numbersIn(text: string, { order }: Writing): Meant<string> | undefined {
  const month = /^(\d{1,2})[./-](\d{4})$/.exec(text)
  if (month) return existing(month[2] ?? '', Number(month[1]))
  const [, first = '', sign, second = '', third = ''] = NUMBERS.exec(text) ?? []
  if (sign === undefined) return undefined
  if (first.length === 4) return existing(first, Number(second), Number(third))
  if (first.length > 2 || third.length === 3 || third.length === 1) return undefined
  const [a, b] = [Number(first), Number(second)]
  const known = order ?? knownOrder(a, b, sign)
  if (!known)
    return expected(
      `to be told which is the day: “${text}” may be either (set the column's order to day-month or month-day)`,
    )
  return known === 'day-month' ? existing(third, b, a) : existing(third, a, b)
}

/** Dots stand between day and month everywhere; strokes and hyphens tell nothing but by a number above 12. */
function knownOrder(a: number, b: number, sign: string): Writing['order'] {
  if (sign === '.' || a > 12 || a === b) return 'day-month'
  return b > 12 ? 'month-day' : undefined
}

const TOLD =
  /^(?:(\d{1,2})(?:st|nd|rd|th|-го|-е|º|er)?\.?[\s-]+)?(?:de\s+|of\s+)?(\p{L}{3,})(?:\.?,?[\s-]+|\.(?=\d))(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(?:de[l]?\s+)?(\d{4}|['’]?\d{2})$/u

/** Days of the week before a date tell nothing that it does not. */
const WEEKDAY = /^\p{L}{2,12}\.?,\s+(?=\d|\p{L}{3,}\.?\s+\d)/u

function wordsIn(text: string): Meant<string> | undefined {
  const [, before, word = '', after, written = ''] = TOLD.exec(text.replace(WEEKDAY, '')) ?? []
  const year = written.replace(/\D/g, '')
  const month = monthOf(word)
  if (month === undefined || (before !== undefined && after !== undefined)) return undefined
  const day = before ?? after
  return existing(year, month, day === undefined ? undefined : Number(day))
}

function existing(year: string, month: number, day?: number): Meant<string> {
  const whole = year.length === 2 ? `${Number(year) > 68 ? '19' : '20'}${year}` : year
  const parts = [whole, two(month), ...(day === undefined ? [] : [two(day)])]
  const date = parts.join('-')
  return isEdtf(date) ? meant(date) : expected(`a day that exists; ${date} does not`)
}

const two = (number: number) => String(number).padStart(2, '0')

/** How the days of a column are written, as far as its cells tell: "mixed" where some are one way and some the other. */
export function orderOf(texts: readonly string[]): 'day-month' | 'month-day' | 'mixed' | undefined {
  const found = new Set<string>()
  for (const text of texts) {
    const [, first = '', sign, second = ''] = NUMBERS.exec(text.replace(CLOCK, '').trim()) ?? []
    if (sign === undefined || first.length > 2) continue
    const order =
      Number(first) === Number(second) ? undefined : knownOrder(Number(first), Number(second), sign)
    if (order) found.add(order)
  }
  if (found.size > 1) return 'mixed'
  return found.has('day-month') ? 'day-month' : found.has('month-day') ? 'month-day' : undefined
}
