import { addDays, addMonths, exactDay, isDay, writeDay } from '../codebook/index.ts'
import { addWorkingDays } from './working-days.ts'

const NUMBERS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(
    ' ',
  )
const TENS = 'ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const MONTHS =
  'january february march april may june july august september october november december'.split(' ')

const LENGTH =
  /([\p{L}\d]+(?:-\p{L}+)?)(?: \(\d+\))?[\s-]+(?:(?:calendar|full) )?((?:(?:working|business) )?days?|weeks?|fortnights?|months?)/u
    .source
/** "within 60 days", "in two months", "a 60-day deadline", "60 days to respond", "no later than sixty days after". */
const TERMS = [
  `\\b(?:with)?in\\s+(?:the next\\s+)?${LENGTH}\\b`,
  `\\b${LENGTH}\\s+(?:deadline|limit|period|term)\\b`,
  `\\b${LENGTH}\\s+(?:in which )?to\\s+(?:\\p{L}+\\s+){0,2}(?:reply|respond|answer|comment|observations|clarif)`,
  `\\b(?:no|not) later than\\s+${LENGTH}\\b`,
].map(pattern => new RegExp(pattern, 'iu'))
const REPLY =
  /\b(?:repl(?:y|ies)|respon(?:d|se)s?|answer(?:s|ed)?|comments?|observations?|clarifications?)\b/i

const LIMIT = String.raw`\b(?:by|until|before|(?:no|not) later than)\s+`
const BY_DAY = [
  new RegExp(String.raw`${LIMIT}(?<day>\d{1,2})\s+(?<month>\p{L}+)(?:,?\s+(?<year>\d{4}))?`, 'iu'),
  new RegExp(String.raw`${LIMIT}(?<month>\p{L}+)\s+(?<day>\d{1,2})(?:,?\s+(?<year>\d{4}))?`, 'iu'),
]

/**
 * The day by which a reply is asked for in words: "by 3 July", or, counted from the day it was sent, which itself is not
 * counted, "within 60 days"; null where the words ask for none, or the day of sending is not exact.
 */
export function replyDue(words: string, sent: string | null): string | null {
  const from = exactDay(sent)
  if (from === null || !REPLY.test(words)) return null
  return dayNamed(words, from) ?? dayCounted(words, from)
}

function dayCounted(words: string, from: string): string | null {
  for (const term of TERMS) {
    const [, number = '', unit = ''] = term.exec(words) ?? []
    const count = numberOf(number.toLowerCase())
    if (count === null) continue
    if (/^month/i.test(unit)) return addMonths(from, count)
    if (/^(?:working|business)/i.test(unit)) return addWorkingDays(from, count, 1)
    return addDays(from, count * (/^week/i.test(unit) ? 7 : /^fortnight/i.test(unit) ? 14 : 1))
  }
  return null
}

/** The day that is named as the last one: without a year the first such day after the one on which it was sent. */
function dayNamed(words: string, from: string): string | null {
  for (const pattern of BY_DAY) {
    const { day = '', month = '', year } = pattern.exec(words)?.groups ?? {}
    const at = MONTHS.indexOf(month.toLowerCase()) + 1
    if (at === 0) continue
    const own = Number(year ?? from.slice(0, 4))
    const named = (inYear: number) => writeDay(inYear, at, Number(day))
    const due = year === undefined && named(own) <= from ? named(own + 1) : named(own)
    if (isDay(due) && due > from) return due
  }
  return null
}

function numberOf(word: string): number | null {
  if (/^\d{1,3}$/.test(word)) return Number(word)
  if (word === 'a' || word === 'an') return 1
  const [ten = '', one] = word.split('-')
  const small = NUMBERS.indexOf(one ?? ten) + 1
  const tens = (TENS.indexOf(ten) + 1) * 10
  if (one === undefined) return small || tens || null
  return small && tens ? tens + small : null
}
