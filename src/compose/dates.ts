import { bounds, daysBetween, exactDay, parseWhen, printWhen } from '../codebook/index.ts'

/** "on 8 August 2024", "in August 2024", "between 4 and 9 May 2024"; empty where the date is not known. */
export function datePhrase(edtf: string | null): string {
  if (edtf === null) return ''
  const when = parseWhen(edtf)
  if (!when) return ''
  const printed = printWhen(edtf)
  if (when.type === 'point') {
    const preposition = when.precision === 'day' ? 'on' : 'in'
    // "possibly on 8 August", "around May 2024" stands without a preposition.
    if (printed.startsWith('possibly '))
      return printed.replace('possibly ', `possibly ${preposition} `)
    return printed.startsWith('around ') ? printed : `${preposition} ${printed}`
  }
  if (when.type === 'interval') {
    // A past tense does not go with "since".
    return /^(?:between|until|from|since) /.test(printed)
      ? printed.replace(/^since (.*)$/, 'from $1 onwards')
      : datePhrase(edtf.slice(0, edtf.indexOf('/')))
  }
  return /^\d+ /.test(printed) ? `on ${printed}` : `in ${printed}`
}

const SMALL = ['', '', 'two', 'three', 'four', 'five', 'six']

/** How long after another day: "the same day", "the next day", "three days later", "a week later"; null where only a date will do. */
export function relativePhrase(before: string | null, now: string | null): string | null {
  const days = daysBetween(before, now)
  if (days === null || days < 0) return null
  if (days === 0) return 'the same day'
  if (days === 1) return 'the next day'
  if (days < 7) return `${SMALL[days] ?? ''} days later`
  if (days === 7) return 'a week later'
  return days === 14 ? 'two weeks later' : null
}

/** First possible day, for sorting and for tables; null where it is open or unknown. */
export function firstDay(edtf: string | null): string | null {
  return edtf === null ? null : (exactDay(edtf) ?? bounds(edtf).earliest)
}

/** A date as a table prints it: "8 August 2024", or a dash where it is not known. */
export function dateCell(edtf: string | null): string {
  return edtf === null ? '–' : capitalised(printWhen(edtf))
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^(\d+)Y/, 'year'],
  [/^(\d+)M/, 'month'],
  [/^(\d+)W/, 'week'],
  [/^(\d+)D/, 'day'],
]
const CLOCK: readonly (readonly [RegExp, string])[] = [
  [/^(\d+)H/, 'hour'],
  [/^(\d+)M/, 'minute'],
]

/** "six hours", "two days and four hours" from an ISO 8601 duration. */
export function durationParts(duration: string): readonly { n: number; unit: string }[] {
  const [day = '', clock = ''] = duration.replace(/^P/, '').split('T')
  return [...take(day, UNITS), ...take(clock, CLOCK)]
}

function take(text: string, units: readonly (readonly [RegExp, string])[]) {
  const found: { n: number; unit: string }[] = []
  let rest = text
  for (const [pattern, unit] of units) {
    const match = pattern.exec(rest)
    if (!match) continue
    found.push({ n: Number(match[1]), unit })
    rest = rest.slice(match[0].length)
  }
  return found
}
