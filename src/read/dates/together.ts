import { addDays, bounds, countDays, isDay } from '../../codebook/index.ts'

/** Where a date stands in a phrase, and what it means. */
type Placed = { readonly start: number; readonly end: number; readonly edtf: string }

const LINK =
  /^\s*(?:,|;|&|,?\s*(?:and|or|as well as|and also))\s*(?:again\s+)?(?:on|in|at)?\s*(?:the)?\s*$/i
const OR = /\bor\b/i
const JOINED = /\b(?:and|or)\b|&|as well as/i

/** "2" and "5" of "2, 5 and 9 May", of one grain, and none of them within another. */
function areBeside(one: Placed, other: Placed): boolean {
  const grain = ({ edtf }: Placed): number | undefined =>
    edtf.split('/')[0]?.replace(/[?~%]/g, '').length
  if (grain(one) !== grain(other) || `${one.edtf}${other.edtf}`.includes('..')) return false
  const [first, second] = [bounds(one.edtf), bounds(other.edtf)]
  return (
    (first.latest ?? '') < (second.earliest ?? '') || (second.latest ?? '') < (first.earliest ?? '')
  )
}

const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*$/i
const WEEK = 7

/** "March 5, Tuesday": the weekday of the day before it, and no other one. */
function isItsWeekday(phrase: string, one: Placed, other: Placed): boolean {
  if (!WEEKDAY.test(phrase.slice(other.start, other.end)) || !isDay(one.edtf)) return false
  return isDay(other.edtf) && countDays(one.edtf, other.edtf) % WEEK === 0
}

const follows = (one: Placed, other: Placed): boolean =>
  addDays(bounds(one.edtf).latest ?? '', 1) === bounds(other.edtf).earliest

/**
 * The dates that a phrase lists, as one: "2, 5 and 9 May" is all of them, "5 or 6 May" one of them, and days that follow
 * one another a stretch. Undefined where the first date is followed by no other of its kind.
 */
export function together(phrase: string, dates: readonly Placed[]): Placed | undefined {
  const [first] = dates
  if (!first) return undefined
  const list = [first]
  let or = false
  let joined = false
  for (const next of dates.slice(1)) {
    const last = list.at(-1) ?? first
    const link = phrase.slice(last.end, next.start)
    if (!LINK.test(link) || !areBeside(last, next) || isItsWeekday(phrase, last, next)) break
    or ||= OR.test(link)
    joined ||= JOINED.test(link)
    list.push(next)
  }
  const last = list.at(-1) ?? first
  // "on 30 August, Victory Day" is one day.
  if (last === first || !joined) return undefined
  const runs = !or && list.every((one, i) => i === 0 || follows(list[i - 1] ?? one, one))
  const members = list.map(({ edtf }) => edtf.replace('/', '..')).join(',')
  const stretch = `${first.edtf.split('/')[0] ?? ''}/${last.edtf.split('/').at(-1) ?? ''}`
  return {
    start: first.start,
    end: last.end,
    edtf: runs ? stretch : or ? `[${members}]` : `{${members}}`,
  }
}
