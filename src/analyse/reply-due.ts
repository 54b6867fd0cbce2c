import { addDays, addMonths, exactDay } from '../codebook/index.ts'

const NUMBERS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(
    ' ',
  )
const TENS = 'ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const WITHIN =
  /\b(?:with)?in\s+(?:the next\s+)?([\p{L}\d]+(?:-\p{L}+)?)[\s-]+(working days?|days?|weeks?|months?)\b/iu
const TERM = /\b([\p{L}\d]+)-(day|week|month)\s+(?:deadline|limit|period|term)\b/iu
const REPLY = /\b(?:repl(?:y|ies)|respon(?:d|se)s?|answers?|comments?|observations?)\b/i

/**
 * The day by which a reply is asked for in words ("asked for a reply within 60 days"), counted from the day it was sent,
 * which itself is not counted; null where the words ask for none, or the day of sending is not exact.
 */
export function replyDue(words: string, sent: string | null): string | null {
  const from = exactDay(sent)
  const [, number = '', unit = ''] = WITHIN.exec(words) ?? TERM.exec(words) ?? []
  const count = numberOf(number.toLowerCase())
  if (from === null || count === null || !REPLY.test(words)) return null
  if (/^month/i.test(unit)) return addMonths(from, count)
  if (/^working/i.test(unit)) return workingDaysAfter(from, count)
  return addDays(from, /^week/i.test(unit) ? count * 7 : count)
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

/** Monday to Friday; holidays are not known. */
function workingDaysAfter(from: string, count: number): string {
  const weekday = new Date(`${from}T00:00:00Z`).getUTCDay()
  let [day, left, at] = [from, count, weekday]
  while (left > 0) {
    day = addDays(day, 1)
    at = (at + 1) % 7
    if (at !== 0 && at !== 6) left -= 1
  }
  return day
}
